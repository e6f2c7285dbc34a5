//! The rules of a change: what may differ between two revisions of the catalogue. One struct a rule, one file a
//! family; `rules/registry.rs` lists them.

pub mod aims;
pub mod closed;
pub mod decisions;
pub mod downgrades;
pub mod files;
pub mod frozen;
pub mod governance;
pub mod granted;
pub mod growth;
pub mod inherited;
pub mod late;
pub mod leaving;
pub mod merges;
pub mod naming;
pub mod phases;
pub mod reservations;
pub mod rules_used;
pub mod signatures;
pub mod summary;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::diagnostic::{Finding, Findings, Rule, Severity};
use crate::domain::date::Date;
use crate::domain::problem::Problem;
use crate::domain::product::Product;
use crate::domain::session::Session;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::renaming::in_todays_names;

use super::{CrossFindings, registry};

/// What judges a change.
pub struct ChangeContext<'c> {
    /// The rules before the change: it cannot relax what judges it.
    pub lifecycle: &'c Lifecycle,
    /// The day on which the change is judged: what lies before it has happened.
    pub day: Date,
    /// The day on which the change was recorded.
    pub recorded: Date,
    /// What the user calls the base, and the catalogue's folder with `/` at its end: for commands to type.
    pub base: &'c str,
    pub prefix: &'c str,
    /// A commit of the change says why something sensitive goes down (`Catalog-Justification:`).
    pub justified: bool,
    /// The base has a catalogue: what comes in comes beside it.
    pub begun: bool,
    /// The day of the first baseline of the product that is judged, where an earlier one than the base's is known.
    pub declared: Option<Date>,
    /// A part of the product that is judged could not be read before the change, and reads as if it were not there.
    pub read_in_part: bool,
}

impl ChangeContext<'_> {
    /// True for a key that a record may come to say because nobody could read it: what it said when it could last be
    /// read is compared as well, and where nothing tells that, C-19 does.
    #[must_use]
    pub fn may_be_repaired<T: Serialize>(&self, before: &T, key: &str) -> bool {
        self.read_in_part && !said(before).contains_key(key)
    }

    /// The path of a file of the catalogue, from the root of the repository.
    #[must_use]
    pub fn full(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }
}

/// A rule about a product that changes; `before` is none for a new one.
pub struct ChangeRule {
    pub rule: Rule,
    pub check: fn(Option<&Product>, &Product, &ChangeContext<'_>, &mut Findings),
}

/// A file before and after; one of both may be missing.
#[derive(Clone, Debug)]
pub struct Pair<T> {
    /// Relative to the catalogue.
    pub path: String,
    /// Where it was, if it was in another folder.
    pub from: Option<String>,
    /// It was there, and could not be read; nor could what it was before that.
    pub unread: bool,
    pub before: Option<Box<T>>,
    pub after: Option<Box<T>>,
    /// It is still there, read or not.
    pub stays: bool,
    /// What it said when all of it could last be read, where a part of it could not before the change.
    pub sound: Option<Box<T>>,
    /// A part could not be read before the change, and nothing earlier says what it was.
    pub unread_part: bool,
    /// The day of the first baseline, where the history tells.
    pub declared: Option<Date>,
}

/// Every file of a change that is compared.
#[derive(Clone, Debug, Default)]
pub struct Changed {
    pub products: Vec<Pair<Product>>,
    pub sessions: Vec<Pair<Session>>,
    pub problems: Vec<Pair<Problem>>,
}

/// A rule about the files that a change touches.
pub struct FilesRule {
    pub rule: Rule,
    pub check: fn(&Changed, &ChangeContext<'_>, &mut CrossFindings),
}

/// Runs every rule of a change.
#[must_use]
pub fn check(changed: &Changed, context: &ChangeContext<'_>) -> CrossFindings {
    let mut cross = CrossFindings::default();
    for rule in registry::FILES {
        (rule.check)(changed, context, &mut cross);
    }
    for pair in &changed.products {
        let Some(after) = &pair.after else { continue };
        let mut findings = Findings::default();
        let context = ChangeContext {
            declared: pair.declared,
            read_in_part: pair.sound.is_some() || pair.unread_part,
            ..*context
        };
        check_product(pair.before.as_deref(), after, &context, &mut findings);
        if let Some(sound) = &pair.sound {
            let mut hidden = Findings::default();
            let context = ChangeContext {
                read_in_part: false,
                ..context
            };
            check_product(Some(sound), after, &context, &mut hidden);
            hidden.0.retain(|one| is_of_records(one) && !findings.0.contains(one));
            findings.0.extend(hidden.0);
        }
        cross
            .0
            .extend(findings.0.into_iter().map(|finding| (pair.path.clone(), finding)));
    }
    cross
}

/// True for an error about what was recorded: it stays.
#[must_use]
pub fn is_of_records(finding: &Finding) -> bool {
    finding.severity == Severity::Error && RECORDS.contains(&finding.rule.id)
}

const RECORDS: &[&str] = &["C-01", "C-02", "C-03", "C-05", "C-06", "C-08", "C-09"];

/// Runs every rule about a product that changes.
pub fn check_product(before: Option<&Product>, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    let mut found = Findings::default();
    let version = context.lifecycle.names();
    let renamed = version
        .zip(before)
        .and_then(|(version, before)| in_todays_names(before, after, version));
    let before = renamed.as_ref().or(before);
    for rule in registry::CHANGE {
        (rule.check)(before, after, context, &mut found);
    }
    // An exception that comes with the change does not judge it.
    if let Some(before) = before {
        super::exceptions::set_aside(before, context.day, &mut found);
    }
    findings.0.extend(found.0);
}

/// What a record says, key by key.
pub(crate) fn said<T: Serialize>(record: &T) -> Map<String, Json> {
    match serde_json::to_value(record) {
        Ok(Json::Object(map)) => map,
        _ => Map::new(),
    }
}

/// The keys whose values differ between two records, in the order of the later one.
#[must_use]
pub fn differing<T: Serialize>(before: &T, after: &T) -> Vec<String> {
    let (old, new) = (said(before), said(after));
    let gone = old.keys().filter(|key| !new.contains_key(*key));
    new.keys()
        .chain(gone)
        .filter(|key| old.get(*key) != new.get(*key))
        .cloned()
        .collect()
}
