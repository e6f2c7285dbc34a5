//! Faults of syntax and structure: they have ids, but no rule decides them.

use std::borrow::Cow;

use crate::domain::decode::{Fault, FaultKind, Shape};
use crate::domain::fold::fold;
use crate::domain::zone::Zone;

use super::finding::{Finding, RuleRef, Severity};
use super::message::Message;

/// The rule that a fault of form breaks.
#[derive(Debug, PartialEq, Eq)]
pub struct FormRule {
    pub id: &'static str,
    pub name: &'static str,
    pub severity: Severity,
}

impl From<&FormRule> for RuleRef {
    fn from(rule: &FormRule) -> RuleRef {
        RuleRef {
            id: Cow::Borrowed(rule.id),
            name: rule.name,
            severity: rule.severity,
        }
    }
}

macro_rules! structure_rules {
    ($($(#[$doc:meta])* $constant:ident = $id:literal $name:literal;)*) => {
        $( $(#[$doc])* pub static $constant: FormRule = FormRule { id: $id, name: $name, severity: Severity::Error }; )*
        /// Every fault of syntax and structure.
        pub static ALL: &[&FormRule] = &[ $( &$constant, )* &NOT_READ ];
    };
}

structure_rules! {
    /// The file cannot be opened.
    UNREADABLE = "Y-01" "unreadable-file";
    /// The file is not UTF-8 text.
    NOT_TEXT = "Y-02" "not-utf8";
    /// YAML cannot be read past this point.
    SYNTAX = "Y-03" "yaml-syntax";
    /// The file holds nothing.
    EMPTY = "Y-04" "empty-file";
    /// The file holds several documents.
    SEVERAL_DOCUMENTS = "Y-05" "several-documents";
    /// Anchors, aliases, merge keys and tags are not used here.
    SHORTHAND = "Y-06" "yaml-shorthand";
    /// Deeper or larger than any file of a catalogue.
    TOO_DEEP = "Y-07" "too-deep";
    /// A value of another kind than the model's.
    WRONG_KIND = "Y-08" "wrong-kind";
    /// A key that must be there.
    MISSING_KEY = "Y-09" "missing-key";
    /// A key that is not a plain word.
    BAD_KEY = "Y-10" "key-not-text";
    /// Keys and words of the model (rule S-02).
    UNKNOWN_WORD = "S-02" "unknown-word";
    /// Dates of the calendar, from 1990 on (rule S-03).
    BAD_DATE = "S-03" "calendar-date";
    /// Ids that have their form (rule S-01 for files).
    BAD_ID = "Y-11" "malformed-id";
    /// A file of a form that this program does not know.
    OTHER_SCHEMA = "Y-12" "other-schema";
    /// Characters that no reader sees, and that terminals obey.
    CONTROL = "Y-13" "control-character";
    /// Addresses (rule S-59).
    BAD_URL = "S-59" "publishable-content";
}

/// A file that looks like one of the catalogue, and that nobody reads.
pub static NOT_READ: FormRule = FormRule {
    id: "Y-14",
    name: "file-not-read",
    severity: Severity::Warning,
};

/// A fault of the decoder, as a finding.
#[must_use]
pub fn finding(fault: Fault) -> Finding {
    let (rule, message) = describe(fault.kind);
    Finding::at(rule, fault.span, message)
}

fn describe(kind: FaultKind) -> (&'static FormRule, Message) {
    match kind {
        FaultKind::UnknownKey { key, known } => {
            let message = unknown("S-02-unknown-key", &key, known.iter().copied());
            (&UNKNOWN_WORD, message.with("known", known.join(", ")).with("key", key))
        }
        FaultKind::DuplicateKey { key } => (&UNKNOWN_WORD, message!("S-02-duplicate-key", key = key)),
        FaultKind::BadChoice { text, allowed } => {
            let message = unknown("S-02-unknown-word", &text, allowed.iter().copied());
            (
                &UNKNOWN_WORD,
                message.with("word", text).with("allowed", allowed.join(", ")),
            )
        }
        FaultKind::MissingKey { key } => (&MISSING_KEY, message!("Y-09-missing", key = key)),
        FaultKind::NoValue { expected } => (&WRONG_KIND, message!("Y-08-no-value", expected = shape(expected))),
        FaultKind::WrongShape { expected, found } => {
            let found = Message::new(format!("kind-{found}"));
            (
                &WRONG_KIND,
                message!("Y-08-wrong-kind", expected = shape(expected), found = found),
            )
        }
        FaultKind::BadDate { text, approximate } => {
            let key = if approximate {
                "S-03-bad-approx-date"
            } else {
                "S-03-bad-date"
            };
            (&BAD_DATE, Message::new(key).with("text", text))
        }
        FaultKind::BadId { text, slug } => {
            let key = if slug { "Y-11-bad-slug" } else { "Y-11-bad-token" };
            (&BAD_ID, Message::new(key).with("text", text))
        }
        FaultKind::BadZone { text } => {
            let message = match Zone::of_city(&text) {
                Some(near) => message!("S-02-unknown-zone-near", near = near, ..),
                None => unknown("S-02-unknown-zone", &text, Zone::names().iter().map(String::as_str)),
            };
            (&UNKNOWN_WORD, message.with("word", text))
        }
        FaultKind::BadUrl { text } => (&BAD_URL, message!("S-59-bad-url", text = text)),
    }
}

fn shape(shape: Shape) -> Message {
    Message::new(format!("kind-{}", shape.word()))
}

/// The message about a word that is not of `known`: `<key>-near` with `$near` where one is near, else `key`.
#[must_use]
pub fn unknown<'w>(key: &'static str, word: &str, known: impl IntoIterator<Item = &'w str>) -> Message {
    match nearest(word, known) {
        Some(near) => Message::new(format!("{key}-near")).with("near", near),
        None => Message::new(key),
    }
}

const LONGEST_NAME: usize = 64;

/// The word of `known` that `text` was probably meant to be.
#[must_use]
pub fn nearest<'w>(text: &str, known: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    // No name of the model is longer; comparing long texts takes for ever.
    if text.len() > LONGEST_NAME {
        return None;
    }
    let text = fold(text);
    known
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(&text, &fold(word)), word))
        .filter(|(distance, word)| *distance <= 1 + word.chars().count() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}
