//! The catalogue that a command works on: its folder, its rules, its products.

use crate::diagnostic::structure::nearest;
use crate::diagnostic::{Arg, Diagnostic, Severity};
use crate::domain::date::Date;
use crate::domain::naming::Name;
use crate::domain::place::stem;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::settings::Settings;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::version::{SCHEMA, Version};
use crate::rules::check_lifecycle;
use crate::store::cache::{Cache, KeptTrees};
use crate::store::catalogue::{self, COMMONS, LIFECYCLE, Loaded, PRODUCTS};
use crate::store::document;
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
    /// What the files say, and where it is noted that it holds.
    texts: RulesTexts,
}

/// The texts that rules were read from.
#[derive(Clone, Debug, Default)]
pub struct RulesTexts {
    cache: Option<Cache>,
    /// Paths and texts, in the order of the paths.
    files: Vec<(String, Vec<u8>)>,
}

/// Under this, it is noted which rules hold.
const SOUND: &str = "sound";

impl RulesTexts {
    /// Refuses rules that have findings of severity error on the day `today`. That these have none is noted, text by
    /// text: it is worked out once a day.
    ///
    /// # Errors
    /// With the first file that has one.
    pub fn check(&self, lifecycle: &Lifecycle, today: Date) -> Result<(), Failure> {
        let Some(cache) = &self.cache else {
            return check(lifecycle, today);
        };
        let fact = self.fact(today);
        if !cache.knows(SOUND, &fact) {
            check(lifecycle, today)?;
            cache.note(SOUND, &fact);
        }
        Ok(())
    }

    /// These texts, on this day.
    fn fact(&self, today: Date) -> Vec<u8> {
        let mut fact = format!("{today}\n").into_bytes();
        for (path, text) in &self.files {
            fact.extend(format!("{path}\n{}\n", text.len()).as_bytes());
            fact.extend(text);
        }
        fact
    }
}

impl Rules {
    /// The texts of the rules, word for word, and the day.
    pub fn fact(&self, today: Date) -> Vec<u8> {
        self.texts.fact(today)
    }

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
    pub fn checked(mut self, today: Date) -> Result<Lifecycle, Failure> {
        let texts = std::mem::take(&mut self.texts);
        let lifecycle = self.sound()?;
        texts.check(&lifecycle, today)?;
        Ok(lifecycle)
    }
}

/// Reads the rules.
pub fn rules(source: &dyn Source) -> Result<Rules, Failure> {
    let mut found = Rules {
        lifecycle: Lifecycle::default(),
        diagnostics: Vec::new(),
        unreadable: 0,
        texts: RulesTexts {
            cache: source.cache().cloned(),
            files: Vec::new(),
        },
    };
    let mut versions = Vec::new();
    let listed = source.list(LIFECYCLE).map_err(unlisted)?;
    let (paths, beside): (Vec<String>, Vec<String>) = listed.into_iter().partition(|path| catalogue::is_part(path));
    found.diagnostics.extend(neighbours::told(source, beside));
    // One after the other: one file is nearly all of it, and a write starts no threads.
    let kept = source.cache().map(|cache| cache as &dyn KeptTrees);
    for path in paths {
        let reading = match source.read(&path) {
            Ok(Some(bytes)) => {
                let reading = document::read_of::<Version>(&path, &bytes, Some(SCHEMA), kept, |_, _, _| ());
                found.texts.files.push((path, bytes));
                reading
            }
            Ok(None) => continue,
            Err(reason) => document::unreadable(&path, &reason),
        };
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
    texts: RulesTexts,
    pub portfolio: Portfolio,
    /// The files of the commons: their names are the ids, and nothing more of them is read.
    pub commons: Vec<String>,
}

impl Workspace {
    /// Reads the products, the reference and the rules, and what commons there are.
    pub fn open(context: &Context<'_>) -> Result<Workspace, Failure> {
        let workspace = Workspace::read(context.catalogue()?, catalogue::load_products)?;
        workspace.tell(context);
        Ok(workspace)
    }

    /// The same, with the commons, the sittings and the problems.
    pub fn open_whole(context: &Context<'_>) -> Result<Workspace, Failure> {
        Workspace::of_source(context, context.catalogue()?)
    }

    /// The same, of any source.
    pub fn of_source(context: &Context<'_>, source: &dyn Source) -> Result<Workspace, Failure> {
        let workspace = Workspace::read_whole(source)?;
        workspace.tell(context);
        Ok(workspace)
    }

    /// The same, for nobody yet: see [`Workspace::tell`].
    pub fn read_whole(source: &dyn Source) -> Result<Workspace, Failure> {
        Workspace::read(source, catalogue::load)
    }

    fn read(
        source: &dyn Source,
        load: impl FnOnce(&dyn Source) -> Result<Loaded, String>,
    ) -> Result<Workspace, Failure> {
        let mut rules = rules(source)?;
        let texts = std::mem::take(&mut rules.texts);
        let lifecycle = rules.sound()?;
        let loaded = load(source).map_err(unlisted)?;
        Ok(Workspace {
            lifecycle,
            texts,
            portfolio: loaded.portfolio,
            commons: catalogue::files(source, COMMONS).unwrap_or_default(),
        })
    }

    /// Tells whoever asked what was left out, whether rules were in force on their day, and what ids are called.
    pub fn tell(&self, context: &Context<'_>) {
        let left_out = self.portfolio.unread.len();
        if left_out > 0 {
            context.face.warn(&message!("warning-left-out", count = left_out));
        }
        let reference = self.portfolio.reference().map(|entry| &*entry.value);
        learn(context, &self.lifecycle, reference);
        tell_before_rules(context, &self.lifecycle);
    }

    /// Refuses rules that have findings of severity error: no verdict is founded on them.
    ///
    /// # Errors
    /// With the first file that has one.
    pub fn ensure_rules_hold(&self, today: Date) -> Result<(), Failure> {
        self.texts.check(&self.lifecycle, today)
    }

    /// The rules of the day `on`; before the first version, the first.
    pub fn version(&self, on: Date) -> Result<&Version, Failure> {
        self.lifecycle
            .for_reading_on(on)
            .ok_or_else(|| Failure::usage(message!("error-no-rules")))
    }

    /// The version whose names phases are read by, whatever the day.
    pub fn names(&self) -> Result<&Version, Failure> {
        self.lifecycle
            .naming_version()
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
    names.extend(
        lifecycle
            .naming_version()
            .into_iter()
            .flat_map(|version| version.naming()),
    );
    names.extend(reference.into_iter().flat_map(Reference::naming));
    context.face.learn(names);
}

/// Says, once, that no rules were in force yet on the day that was asked for: the first ones read the catalogue.
pub fn tell_before_rules(context: &Context<'_>, lifecycle: &Lifecycle) {
    let first = lifecycle.files().first().map(|file| &file.version);
    if let Some(first) = first.filter(|first| first.effective_from > context.today) {
        let message = message!(
            "warning-before-rules",
            today = Arg::from(context.today),
            version = Arg::shown(&first.version),
            from = Arg::from(first.effective_from)
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
fn check(lifecycle: &Lifecycle, today: Date) -> Result<(), Failure> {
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
    if let Some(found) = paths.iter().find(|path| stem(path) == Some(id)) {
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
    Err(Failure::usage(message!("error-no-product", id = id))
        .suggesting(id, paths.iter().filter_map(|path| stem(path)))
        .hint(message!("hint-list")))
}
