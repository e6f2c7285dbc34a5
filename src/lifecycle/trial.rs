//! Rules that judge nothing yet, as if they did: what would they change?

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::fact::Fact;

use super::history::{Lifecycle, VersionFile};
use super::readiness::{Item, Readiness, State};
use super::version::Version;

/// A version of the rules on trial: all of it as if it were in force, with what the committee would still adopt adopted.
#[derive(Clone, Debug)]
pub struct Trial {
    /// It judges in the place of the version in force.
    pub version: Version,
    /// Every version, this one in force among them.
    pub lifecycle: Lifecycle,
    /// Where it was found, as whoever asked says it.
    pub found: String,
    /// True where it is the version in force, word for word.
    pub is_in_force: bool,
}

impl Trial {
    /// The version of the file `tried`, found at `found`, in the place of the one in force among `now` on a day.
    #[must_use]
    pub fn new(now: &Lifecycle, tried: &VersionFile, on: Date, found: &str) -> Trial {
        let is_in_force = now.in_force_on(on) == Some(&tried.version);
        let others = now
            .files()
            .iter()
            .filter(|file| file.version.version != tried.version.version && file.version.effective_from <= on);
        let mut others: Vec<VersionFile> = others.cloned().collect();
        let judged_before = others.iter().map(|file| file.version.effective_from).max();
        let mut version = tried.version.clone();
        let is_last = version.effective_from <= on && judged_before.is_none_or(|day| day < version.effective_from);
        if !is_last {
            version.effective_from = on;
            others.retain(|file| file.version.effective_from < on);
        }
        let expectations = version.criteria.iter_mut().flat_map(|criterion| &mut criterion.expect);
        for expectation in expectations {
            if expectation.adopted_on.known().is_some_and(|day| *day > on) {
                expectation.adopted_on = Fact::Known(on);
            }
        }
        others.push(VersionFile {
            path: tried.path.clone(),
            version: version.clone(),
        });
        Trial {
            version,
            lifecycle: Lifecycle::new(others),
            found: found.to_owned(),
            is_in_force,
        }
    }
}

impl Trial {
    /// By which rules something is judged, and that they are not in force.
    #[must_use]
    pub fn said(&self) -> Message {
        let version = Arg::shown(&self.version.version);
        let is_named = self.version.version == *self.found.as_str();
        match (self.is_in_force, is_named) {
            (true, _) => message!("trial-in-force", version = version),
            (false, true) => message!("trial-said", version = version),
            (false, false) => message!("trial-said-of", version = version, found = self.found.as_str()),
        }
    }
}

/// What other rules would change of a gate, for one product.
#[derive(Debug, Default)]
pub struct Difference<'d> {
    /// What does not oblige today, and would.
    pub newly_binding: Vec<&'d Item<'d>>,
    /// What would oblige and is not answered, where that stops nothing today.
    pub newly_unmet: Vec<&'d Item<'d>>,
    /// What obliges today, and would no more.
    pub released: Vec<&'d Item<'d>>,
}

impl<'d> Difference<'d> {
    /// From what the rules in force expect, where they have the gate, to what others would.
    #[must_use]
    pub fn between(now: Option<&'d Readiness<'d>>, then: &'d Readiness<'d>) -> Difference<'d> {
        let today = now.map_or(&[][..], |readiness| readiness.items.as_slice());
        let newly = |holds: fn(&Item<'_>) -> bool| {
            let items = then.items.iter().filter(|item| holds(item));
            items.filter(|item| !has(today, item, holds)).collect()
        };
        Difference {
            newly_binding: newly(obliges),
            newly_unmet: newly(is_unmet),
            released: today
                .iter()
                .filter(|item| obliges(item) && !has(&then.items, item, obliges))
                .collect(),
        }
    }

    /// True where nothing of what obliges changes.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.newly_binding.is_empty() && self.newly_unmet.is_empty() && self.released.is_empty()
    }
}

/// True where one of `items` is of the same expectation, and is so.
fn has(items: &[Item<'_>], item: &Item<'_>, is_so: fn(&Item<'_>) -> bool) -> bool {
    items
        .iter()
        .any(|one| one.criterion.id == item.criterion.id && one.expectation.gate == item.expectation.gate && is_so(one))
}

fn obliges(item: &Item<'_>) -> bool {
    item.binds && item.state != State::NotApplicable
}

fn is_unmet(item: &Item<'_>) -> bool {
    item.binds && item.state == State::Missing
}
