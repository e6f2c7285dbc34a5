//! All versions of the rules: which one is in force on a day.

use std::sync::Arc;

use crate::domain::date::Date;
use crate::domain::id::{PhaseId, VersionId};

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
