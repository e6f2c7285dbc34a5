//! Stable JSON. Each document says its `schema`; keys are added, never renamed.

use serde_json::{Value, json};

use crate::diagnostic::{Counts, Diagnostic, Origin};
use crate::i18n::Translator;
use crate::store::file_kind::FileKind;

use super::diagnostics::help;

/// How many files of each kind were read, in the order of the kinds.
#[derive(Clone, Debug, Default)]
pub struct Checked(pub Vec<(&'static FileKind, usize)>);

/// The result of a validation (`catalog-validate/1`).
#[must_use]
pub fn validation(checked: &Checked, diagnostics: &[Diagnostic], translator: &Translator) -> Value {
    let counts = Counts::of(diagnostics);
    let places = checked
        .0
        .iter()
        .map(|(kind, count)| (kind.place.to_owned(), json!(count)));
    json!({
        "schema": "catalog-validate/1",
        "checked": Value::Object(places.collect()),
        "counts": { "error": counts.error, "warning": counts.warning, "note": counts.note },
        "diagnostics": diagnostics.iter().map(|one| diagnostic(one, translator)).collect::<Vec<_>>(),
    })
}

/// What a change was judged by.
pub struct Judged {
    /// The version that it goes into, where it left that, and its own; none for the working tree.
    pub base: String,
    pub merge_base: String,
    pub head: Option<String>,
    /// The rules in force, and what they are worth, and whether the base's judged.
    pub rules_version: Option<String>,
    pub rules_standing: Option<&'static str>,
    pub rules_from_base: bool,
    /// The files of the catalogue that differ.
    pub files: usize,
}

/// What `check` found (`catalog-check/1`).
#[must_use]
pub fn check(judged: &Judged, diagnostics: &[Diagnostic], translator: &Translator) -> Value {
    let counts = Counts::of(diagnostics);
    json!({
        "schema": "catalog-check/1",
        "base": judged.base,
        "merge_base": judged.merge_base,
        "head": judged.head,
        "rules": { "version": judged.rules_version, "standing": judged.rules_standing, "from_base": judged.rules_from_base },
        "files": judged.files,
        "counts": {
            "error": counts.error,
            "warning": counts.warning,
            "note": counts.note,
            "already_there": counts.already_there,
        },
        "diagnostics": diagnostics.iter().map(|one| of_change(one, translator)).collect::<Vec<_>>(),
    })
}

/// A finding about a change: whether it stood before, and whether it comes from merging alone.
fn of_change(one: &Diagnostic, translator: &Translator) -> Value {
    let mut value = diagnostic(one, translator);
    if let Some(fields) = value.as_object_mut() {
        fields.insert("already_there".to_owned(), json!(one.origin == Origin::AlreadyThere));
        fields.insert("from_merging".to_owned(), json!(one.origin == Origin::Merging));
    }
    value
}

fn diagnostic(diagnostic: &Diagnostic, translator: &Translator) -> Value {
    json!({
        "rule": diagnostic.rule.name,
        "id": diagnostic.rule.id,
        "severity": diagnostic.severity.as_str(),
        "path": diagnostic.path,
        "line": diagnostic.range.line,
        "column": diagnostic.range.column,
        "end_line": diagnostic.range.end_line,
        "end_column": diagnostic.range.end_column,
        "message": translator.say(&diagnostic.message),
        "help": help(diagnostic, translator).unwrap_or_default(),
    })
}

/// A document, as text on several lines.
#[must_use]
pub fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
