//! What a version of the rules is worth on a day: the one place that decides.

use crate::domain::date::Date;

use super::status::VersionStatus;
use super::version::Version;

/// What a version of the rules is worth on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// The committee has not adopted it: it serves to ask and to judge, what binds in it is what its sources state, and
    /// it may still change.
    Proposition,
    /// Adopted, and not yet of its first day.
    Coming,
    /// It judges, and does not change.
    InForce,
}

impl Force {
    /// Its word for programs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Force::Proposition => "proposition",
            Force::Coming => "coming",
            Force::InForce => "in_force",
        }
    }
}

impl Version {
    /// What it is worth on the day `on`. The committee's day of adoption says it; without one, the status.
    #[must_use]
    pub fn force(&self, on: Date) -> Force {
        let adopted = self.adopted_on.known().map_or_else(
            || self.status.known() != Some(&VersionStatus::Proposition),
            |day| *day <= on,
        );
        if !adopted {
            Force::Proposition
        } else if self.effective_from > on {
            Force::Coming
        } else {
            Force::InForce
        }
    }
}
