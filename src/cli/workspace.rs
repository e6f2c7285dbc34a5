//! The catalogue that a command works on: its folder, its rules, its products.

use std::path::PathBuf;

use crate::diagnostic::structure::nearest;
use crate::diagnostic::{Arg, Diagnostic, Severity};
use crate::domain::date::Date;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::settings::Settings;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::version::{SCHEMA, Version};
use crate::rules::check_lifecycle;
use crate::store::catalogue::{self, COMMONS, LIFECYCLE};
use crate::store::folder::{Folder, SETTINGS};
use crate::store::neighbours;
use crate::store::source::Source;

use super::Session;
use super::error::Failure;
use super::global::Global;

/// Where the search for a catalogue starts.
pub(super) fn start(global: &Global) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let start = global
        .directory
        .as_ref()
        .map_or_else(|| here.clone(), |directory| here.join(directory));
    start.canonicalize().unwrap_or(start)
}

/// The settings of a catalogue, where they can be read.
pub(super) fn settings(folder: &Folder) -> Option<Settings> {
    catalogue::read::<Settings>(folder, SETTINGS, |_, _, _| ())?
        .value
        .map(|settings| *settings)
}

impl Session {
    /// The catalogue here.
    pub(crate) fn catalogue(&self) -> Result<&Folder, Failure> {
        self.folder.as_ref().ok_or_else(|| {
            Failure::usage(message!(
                "error-no-catalogue",
                folder = start(&self.global).display().to_string()
            ))
        })
    }
}

/// The rules of a source, with what is wrong with their files.
pub(crate) struct Rules {
    pub lifecycle: Lifecycle,
    pub diagnostics: Vec<Diagnostic>,
    /// Files that give no version.
    pub unreadable: usize,
}

impl Rules {
    /// The versions, where their files can all be read and there is one.
    pub(crate) fn sound(self) -> Result<Lifecycle, Failure> {
        let mut faults = self.diagnostics.iter();
        if let Some(first) = faults.find(|diagnostic| diagnostic.severity == Severity::Error) {
            return Err(Failure::usage(message!(
                "error-rules-faulty",
                path = first.path.as_str(),
                line = first.range.line
            )));
        }
        if self.lifecycle.files().is_empty() {
            return Err(Failure::usage(message!("error-no-rules")));
        }
        Ok(self.lifecycle)
    }

    /// The same, where their expressions and references hold too.
    pub(crate) fn checked(self, today: Date) -> Result<Lifecycle, Failure> {
        let lifecycle = self.sound()?;
        check(&lifecycle, today)?;
        Ok(lifecycle)
    }
}

/// Reads the rules.
pub(crate) fn rules(source: &dyn Source) -> Result<Rules, Failure> {
    let mut found = Rules {
        lifecycle: Lifecycle::default(),
        diagnostics: Vec::new(),
        unreadable: 0,
    };
    let mut versions = Vec::new();
    let listed = source.list(LIFECYCLE).map_err(unlisted)?;
    let (paths, beside): (Vec<String>, Vec<String>) = listed.into_iter().partition(|path| catalogue::is_part(path));
    found.diagnostics.extend(neighbours::told(source, beside));
    // One after the other: one file is nearly all of it, and a write starts no threads.
    let readings: Vec<_> = paths
        .iter()
        .map(|path| catalogue::read_of::<Version>(source, path, Some(SCHEMA), |_, _, _| ()))
        .collect();
    for reading in readings.into_iter().flatten() {
        let faulty = reading
            .diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error);
        found.diagnostics.extend(reading.diagnostics);
        match reading.value {
            Some(version) if !faulty => versions.push(VersionFile {
                path: reading.path,
                version: *version,
            }),
            _ => found.unreadable += 1,
        }
    }
    found.lifecycle = Lifecycle::new(versions);
    Ok(found)
}

/// A catalogue that a command reads; files with faults of form are left out, and told.
pub(crate) struct Workspace {
    pub lifecycle: Lifecycle,
    pub portfolio: Portfolio,
    /// The files of the commons: their names are the ids, and nothing more of them is read.
    pub commons: Vec<String>,
}

impl Workspace {
    /// Reads the products, the reference and the rules, and what commons there are.
    pub(crate) fn open(session: &Session) -> Result<Workspace, Failure> {
        let folder = session.catalogue()?;
        let lifecycle = sound_rules(folder)?;
        let loaded = catalogue::load_products(folder).map_err(unlisted)?;
        let left_out = loaded.portfolio.unread.len();
        if left_out > 0 {
            session.ui.warn(&message!("warning-left-out", count = left_out));
        }
        learn(
            session,
            &lifecycle,
            loaded.portfolio.reference.as_ref().map(|entry| &*entry.value),
        );
        tell_before_rules(session, &lifecycle);
        Ok(Workspace {
            lifecycle,
            portfolio: loaded.portfolio,
            commons: catalogue::files(folder, COMMONS).unwrap_or_default(),
        })
    }

    /// The rules of the day `on`; before the first version, the first.
    pub(crate) fn version(&self, on: Date) -> Result<&Version, Failure> {
        self.lifecycle
            .reading(on)
            .ok_or_else(|| Failure::usage(message!("error-no-rules")))
    }

    /// The version whose names phases are read by, whatever the day.
    pub(crate) fn names(&self) -> Result<&Version, Failure> {
        self.lifecycle
            .names()
            .ok_or_else(|| Failure::usage(message!("error-no-rules")))
    }

    /// The product `id`.
    pub(crate) fn product(&self, id: &str) -> Result<&Entry<Product>, Failure> {
        self.portfolio
            .product(id)
            .ok_or_else(|| unknown_product(id, &self.portfolio))
    }
}

/// From now on, what is said calls the ids of the catalogue by their names.
pub(crate) fn learn(session: &Session, lifecycle: &Lifecycle, reference: Option<&Reference>) {
    let translator = session.translator();
    // What older versions name comes first: today's names replace theirs.
    for file in lifecycle.files() {
        translator.learn(file.version.naming());
    }
    if let Some(version) = lifecycle.names() {
        translator.learn(version.naming());
    }
    translator.learn(reference.into_iter().flat_map(Reference::naming));
}

/// Says, once, that no rules were in force yet on the day that was asked for: the first ones read the catalogue.
pub(crate) fn tell_before_rules(session: &Session, lifecycle: &Lifecycle) {
    let first = lifecycle.files().first().map(|file| &file.version);
    if let Some(first) = first.filter(|first| first.effective_from > session.today) {
        let message = message!(
            "warning-before-rules",
            today = Arg::shown(session.today),
            version = Arg::shown(&first.version),
            from = Arg::shown(first.effective_from)
        );
        session.ui.warn(&message);
    }
}

/// The rules, where every file of them can be used.
pub(crate) fn sound_rules(source: &dyn Source) -> Result<Lifecycle, Failure> {
    rules(source)?.sound()
}

/// The rules, where their expressions and references hold too: what a verdict is founded on.
pub(crate) fn checked_rules(source: &dyn Source, today: Date) -> Result<Lifecycle, Failure> {
    rules(source)?.checked(today)
}

/// Refuses rules that have findings of severity error.
pub(crate) fn check(lifecycle: &Lifecycle, today: Date) -> Result<(), Failure> {
    let findings = check_lifecycle(lifecycle, today).0;
    match findings.iter().find(|(_, finding)| finding.severity == Severity::Error) {
        Some((path, _)) => Err(Failure::usage(message!("error-rules-wrong", path = path.as_str()))),
        None => Ok(()),
    }
}

/// A folder that cannot be listed.
pub(crate) fn unlisted(reason: String) -> Failure {
    Failure::caused(message!("error-unlisted"), anyhow::Error::msg(reason))
}

fn unknown_product(id: &str, portfolio: &Portfolio) -> Failure {
    let failure = Failure::usage(message!("error-no-product", id = id));
    let ids = portfolio.products.iter().map(|entry| entry.value.id.as_str());
    let wanted = crate::domain::fold::fold(id);
    let mut near: Vec<&str> = portfolio
        .products
        .iter()
        .filter(|entry| {
            let name = crate::domain::fold::fold(&entry.value.name);
            entry.value.id.as_str().contains(&wanted)
                || name.contains(&wanted)
                || entry
                    .value
                    .aliases
                    .items()
                    .iter()
                    .any(|alias| crate::domain::fold::fold(alias) == wanted)
        })
        .map(|entry| entry.value.id.as_str())
        .take(5)
        .collect();
    near.extend(
        nearest(id, ids)
            .into_iter()
            .filter(|found| !near.contains(found))
            .collect::<Vec<_>>(),
    );
    if near.is_empty() {
        failure.hint(message!("hint-list"))
    } else {
        failure.hint(message!("hint-nearest", near = near.join(", ")))
    }
}
