//! Rules of validation: what they ask, why, an example, the cure, the source.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::Severity;
use crate::lifecycle::source::{Basis, Source};
use crate::rules::engine::policy;

use super::super::rule_text::{self, ToldRule};
use super::{Explanation, Kind, Part, Subjects};

/// Where each rule of the program comes from, and its smallest example.
const EXAMPLES: &str = include_str!("../../rules/examples.yaml");

#[derive(Debug, Deserialize)]
struct Example {
    id: String,
    source: Origin,
    wrong: String,
    right: String,
}

#[derive(Debug, Deserialize)]
struct Origin {
    status: String,
    #[serde(default)]
    refs: Vec<String>,
    #[serde(default)]
    note: Option<String>,
}

fn examples() -> BTreeMap<String, Example> {
    let all: Vec<Example> = serde_saphyr::from_str(EXAMPLES).unwrap_or_default();
    all.into_iter().map(|one| (one.id.clone(), one)).collect()
}

pub(super) fn all(subjects: &Subjects<'_>) -> Vec<Explanation> {
    let examples = examples();
    rule_text::all(subjects.lifecycle, subjects.translator)
        .iter()
        .map(|rule| one(subjects, rule, examples.get(&rule.id)))
        .collect()
}

fn one(subjects: &Subjects<'_>, rule: &ToldRule, example: Option<&Example>) -> Explanation {
    let severity = match rule.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    };
    let policy = policy_source(subjects, &rule.id);
    let mut told = Explanation::new(Kind::Rule, &rule.id, &rule.title)
        .said(text!("explain-name"), policy.is_none().then(|| rule.name.clone()))
        .said(text!("explain-severity"), subjects.text(severity))
        .said(text!("explain-why"), rule.why.clone())
        .list(text!("explain-cures"), cures(subjects, rule))
        .part(policy.map(|source| subjects.source(&source)));
    if let Some(example) = example {
        told = told
            .part(Some(origin(subjects, &example.source)))
            .code(text!("explain-wrong"), &example.wrong)
            .code(text!("explain-right"), &example.right);
    }
    if let Some(expression) = policy_expression(subjects, &rule.id) {
        told = told.code(text!("explain-condition"), expression);
    }
    told
}

fn origin(subjects: &Subjects<'_>, origin: &Origin) -> Part {
    let standing = Basis::parse(&origin.status).unwrap_or(Basis::Inferred);
    let mut text = subjects.standing(standing);
    if !origin.refs.is_empty() {
        text.push_str(&format!(" ({})", origin.refs.join(", ")));
    }
    if let Some(note) = &origin.note {
        text.push_str(&format!(" — {note}"));
    }
    Part::Said("explain-source", text)
}

/// What each message of the rule advises; what depends on the file is left open.
fn cures(subjects: &Subjects<'_>, rule: &ToldRule) -> Vec<String> {
    let prefix = format!("{}-", rule.id);
    let mut cures: Vec<String> = rule.help.iter().cloned().collect();
    if rule.name == policy::NAME {
        cures.extend(subjects.translator.open_attribute(policy::NAME, "help"));
    }
    for key in crate::i18n::keys_starting(&prefix) {
        cures.extend(subjects.translator.open_attribute(key, "help"));
    }
    let mut seen = Vec::new();
    cures.retain(|cure| {
        let new = !seen.contains(cure);
        seen.push(cure.clone());
        new
    });
    cures
}

fn checks<'s>(
    subjects: &'s Subjects<'_>,
    id: &'s str,
) -> impl Iterator<Item = &'s crate::lifecycle::version::PolicyCheck> {
    let files = subjects.lifecycle.files().iter();
    files
        .flat_map(|file| &file.version.checks)
        .filter(move |check| check.id.as_str() == id)
}

fn policy_source(subjects: &Subjects<'_>, id: &str) -> Option<Source> {
    checks(subjects, id).last()?.src.known().cloned()
}

fn policy_expression(subjects: &Subjects<'_>, id: &str) -> Option<String> {
    let check = checks(subjects, id).last()?;
    Some(check.expr.source().split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use crate::rules::registry::RULES;

    #[test]
    fn every_rule_says_where_it_comes_from_and_has_an_example() {
        let examples = super::examples();
        for rule in RULES {
            let example = examples.get(rule.id);
            assert!(example.is_some_and(|one| one.wrong != one.right), "{}", rule.id);
        }
        assert_eq!(examples.len(), RULES.len());
    }
}
