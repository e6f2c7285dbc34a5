//! The catalogue that a command works on: its folder, its rules, its products.

use crate::diagnostic::structure::nearest;
use crate::diagnostic::{Arg, Diagnostic, Severity};
use crate::domain::date::Date;
use crate::domain::naming::Name;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::settings::Settings;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::version::{SCHEMA, Version};
use crate::rules::check_lifecycle;
use crate::store::catalogue::{self, COMMONS, LIFECYCLE, PRODUCTS};
use crate::store::folder::{Folder, SETTINGS};
use crate::store::neighbours;
use crate::store::source::Source;

use crate::operation::context::Context;
use crate::operation::error::Failure;

/// The settings of a catalogue, where they can be read.
pub fn settings(folder: &Folder) -> Option<Settings> {
    catalogue::read::<Settings>(folder, SETTINGS, |_, _, _| ())?
        .value
        .map(|settings| *settings)
}

/// The rules of a source, with what is wrong with their files.
pub struct Rules {
    pub lifecycle: Lifecycle,
    pub diagnostics: Vec<Diagnostic>,
    /// Files that give no version.
    pub unreadable: usize,
}

impl Rules {
    /// The versions, where their files can all be read and there is one.
    pub fn sound(self) -> Result<Lifecycle, Failure> {
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
    pub fn checked(self, today: Date) -> Result<Lifecycle, Failure> {
        let lifecycle = self.sound()?;
        check(&lifecycle, today)?;
        Ok(lifecycle)
    }
}

/// Reads the rules.
pub fn rules(source: &dyn Source) -> Result<Rules, Failure> {
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
pub struct Workspace {
    pub lifecycle: Lifecycle,
    pub portfolio: Portfolio,
    /// The files of the commons: their names are the ids, and nothing more of them is read.
    pub commons: Vec<String>,
}

impl Workspace {
    /// Reads the products, the reference and the rules, and what commons there are.
    pub fn open(context: &Context<'_>) -> Result<Workspace, Failure> {
        let folder = context.catalogue()?;
        let lifecycle = sound_rules(folder)?;
        let loaded = catalogue::load_products(folder).map_err(unlisted)?;
        let left_out = loaded.portfolio.unread.len();
        if left_out > 0 {
            context.face.warn(&message!("warning-left-out", count = left_out));
        }
        learn(
            context,
            &lifecycle,
            loaded.portfolio.reference().map(|entry| &*entry.value),
        );
        tell_before_rules(context, &lifecycle);
        Ok(Workspace {
            lifecycle,
            portfolio: loaded.portfolio,
            commons: catalogue::files(folder, COMMONS).unwrap_or_default(),
        })
    }

    /// The rules of the day `on`; before the first version, the first.
    pub fn version(&self, on: Date) -> Result<&Version, Failure> {
        self.lifecycle
            .reading(on)
            .ok_or_else(|| Failure::usage(message!("error-no-rules")))
    }

    /// The version whose names phases are read by, whatever the day.
    pub fn names(&self) -> Result<&Version, Failure> {
        self.lifecycle
            .names()
            .ok_or_else(|| Failure::usage(message!("error-no-rules")))
    }

    /// The product `id`.
    pub fn product(&self, id: &str) -> Result<&Entry<Product>, Failure> {
        self.portfolio
            .product(id)
            .ok_or_else(|| unknown_product(id, &self.portfolio))
    }
}

/// From now on, what is said calls the ids of the catalogue by their names.
pub fn learn(context: &Context<'_>, lifecycle: &Lifecycle, reference: Option<&Reference>) {
    // What older versions name comes first: today's names replace theirs.
    let mut names: Vec<Name> = lifecycle
        .files()
        .iter()
        .flat_map(|file| file.version.naming())
        .collect();
    names.extend(lifecycle.names().into_iter().flat_map(|version| version.naming()));
    names.extend(reference.into_iter().flat_map(Reference::naming));
    context.face.learn(names);
}

/// Says, once, that no rules were in force yet on the day that was asked for: the first ones read the catalogue.
pub fn tell_before_rules(context: &Context<'_>, lifecycle: &Lifecycle) {
    let first = lifecycle.files().first().map(|file| &file.version);
    if let Some(first) = first.filter(|first| first.effective_from > context.today) {
        let message = message!(
            "warning-before-rules",
            today = Arg::shown(context.today),
            version = Arg::shown(&first.version),
            from = Arg::shown(first.effective_from)
        );
        context.face.warn(&message);
    }
}

/// The rules, where every file of them can be used.
pub fn sound_rules(source: &dyn Source) -> Result<Lifecycle, Failure> {
    rules(source)?.sound()
}

/// The rules, where their expressions and references hold too: what a verdict is founded on.
pub fn checked_rules(source: &dyn Source, today: Date) -> Result<Lifecycle, Failure> {
    rules(source)?.checked(today)
}

/// Refuses rules that have findings of severity error.
pub fn check(lifecycle: &Lifecycle, today: Date) -> Result<(), Failure> {
    let findings = check_lifecycle(lifecycle, today).0;
    match findings.iter().find(|(_, finding)| finding.severity == Severity::Error) {
        Some((path, _)) => Err(Failure::usage(message!("error-rules-wrong", path = path.as_str()))),
        None => Ok(()),
    }
}

/// A folder that cannot be listed.
pub fn unlisted(reason: String) -> Failure {
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

/// Where the product `id` stands in a source.
///
/// # Errors
/// Where it is not there, or under a name that nobody reads.
pub fn product_path(source: &dyn Source, id: &str) -> Result<String, Failure> {
    let paths = catalogue::files(source, PRODUCTS).map_err(unlisted)?;
    let stem = |path: &str| {
        path.rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".yaml"))
            .map(str::to_owned)
    };
    if let Some(found) = paths.iter().find(|path| stem(path).as_deref() == Some(id)) {
        return Ok(found.clone());
    }
    // `validate` asks for the right name; until then, nothing is written there.
    let named = |path: &String| path.rsplit('/').next()?.rsplit_once('.').map(|(stem, _)| stem == id);
    if let Some(path) = paths.iter().find(|path| named(path) == Some(true)) {
        let right = path.rsplit_once('.').map_or(id, |(stem, _)| stem);
        return Err(Failure::usage(message!(
            "error-product-misnamed",
            id = id,
            right = format!("{right}.yaml"),
            path = path.as_str()
        )));
    }
    let names: Vec<String> = paths.iter().filter_map(|path| stem(path)).collect();
    Err(Failure::usage(message!("error-no-product", id = id))
        .suggesting(id, names.iter().map(String::as_str))
        .hint(message!("hint-list")))
}
