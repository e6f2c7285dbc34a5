//! All versions of the rules: which one is in force on a day.

use std::sync::Arc;

use crate::domain::cadence::Rhythm;
use crate::domain::date::Date;
use crate::domain::id::{PhaseId, VersionId};
use crate::domain::settings::Settings;

use super::version::{Committee, Version};

/// A version and the file that holds it.
#[derive(Clone, Debug)]
pub struct VersionFile {
    pub path: String,
    pub version: Version,
}

/// The versions of the rules, the earliest first. Copies share them, and the expressions that one of them compiled.
#[derive(Clone, Debug, Default)]
pub struct Lifecycle {
    versions: Arc<[VersionFile]>,
}

impl Lifecycle {
    /// The lifecycle of these versions, in any order.
    #[must_use]
    pub fn new(mut versions: Vec<VersionFile>) -> Lifecycle {
        versions.sort_by(|one, other| {
            (one.version.effective_from, one.version.version.number())
                .cmp(&(other.version.effective_from, other.version.version.number()))
        });
        Lifecycle {
            versions: versions.into(),
        }
    }

    /// The version in force on the day `on`; none before the first.
    #[must_use]
    pub fn in_force_on(&self, on: Date) -> Option<&Version> {
        self.versions
            .iter()
            .rev()
            .map(|file| &file.version)
            .find(|version| version.effective_from <= on)
    }

    /// The version in force on the day `on`, else the earliest: what a report reads the catalogue by.
    #[must_use]
    pub fn for_reading_on(&self, on: Date) -> Option<&Version> {
        self.in_force_on(on)
            .or_else(|| self.versions.first().map(|file| &file.version))
    }

    /// The committee on the day `on`: that of the latest version in force that has one, else the first to come.
    #[must_use]
    pub fn committee(&self, on: Date) -> Option<&Committee> {
        let known = |file: &&VersionFile| file.version.committee.known().is_some();
        let (past, to_come): (Vec<_>, Vec<_>) = self
            .versions
            .iter()
            .filter(known)
            .partition(|file| file.version.effective_from <= on);
        let file = past.last().or_else(|| to_come.first())?;
        file.version.committee.known()
    }

    /// When the committee meets, by the rules of a day, or by the settings where these do not say.
    #[must_use]
    pub fn rhythm(&self, settings: Option<&Settings>, on: Date) -> Option<Rhythm> {
        let rules = self.for_reading_on(on).and_then(|version| version.committee.known());
        let cadence = rules.and_then(|committee| committee.cadence.known());
        let practice = settings.and_then(|settings| settings.committee.known());
        let weekday = cadence.and_then(|cadence| cadence.weekday.known());
        let own = || practice.and_then(|practice| practice.every.known()).copied();
        Some(Rhythm {
            every: cadence.map(|cadence| cadence.every).or_else(own)?,
            weekday: weekday
                .or_else(|| practice.and_then(|practice| practice.weekday.known()))
                .copied(),
        })
    }

    /// How many seats must be filled at a sitting of a day, by the rules then, or by the settings where these do not say.
    #[must_use]
    pub fn quorum(&self, settings: Option<&Settings>, on: Date) -> Option<i64> {
        let rules = self.in_force_on(on).and_then(|version| version.committee.known());
        let quorum = rules.and_then(|committee| committee.quorum.known());
        let practice = settings.and_then(|settings| settings.committee.known());
        let own = || {
            practice
                .and_then(|practice| practice.quorum.known())
                .map(|seats| i64::from(*seats))
        };
        quorum.and_then(|quorum| quorum.value.known().copied()).or_else(own)
    }

    /// The version whose names phases are read by: the latest, which knows the old names too.
    #[must_use]
    pub fn naming_version(&self) -> Option<&Version> {
        self.versions.last().map(|file| &file.version)
    }

    #[must_use]
    pub fn version(&self, id: &VersionId) -> Option<&Version> {
        self.versions
            .iter()
            .map(|file| &file.version)
            .find(|version| version.version == *id)
    }

    /// Every version with its file, the earliest first.
    #[must_use]
    pub fn files(&self) -> &[VersionFile] {
        &self.versions
    }

    /// True where any version knows the phase, under this name or as an old one.
    #[must_use]
    pub fn knows_phase(&self, id: &PhaseId) -> bool {
        self.versions.iter().any(|file| file.version.phase(id).is_some())
    }

    /// The names of phases that files may write on the day `on`.
    #[must_use]
    pub fn phase_names(&self, on: Date) -> Vec<&str> {
        self.for_reading_on(on)
            .map(|version| version.ordered_phases().iter().map(|phase| phase.id.as_str()).collect())
            .unwrap_or_default()
    }
}
