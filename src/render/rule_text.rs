//! The rules of validation, told: those of the program and the checks of the rules file.

use std::collections::BTreeMap;

use crate::diagnostic::Severity;
use crate::i18n::Translator;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::{CheckSeverity, PolicyCheck};
use crate::rules::engine::policy;
use crate::rules::registry::RULES;

/// A rule with its words, in the reader's language.
#[derive(Clone, Debug)]
pub struct ToldRule {
    pub id: String,
    pub name: String,
    pub severity: Severity,
    /// What holds where the rule is kept.
    pub title: String,
    pub why: Option<String>,
    /// What to do, where the rule itself says it; else each of its messages does.
    pub help: Option<String>,
}

/// Every rule that may be reported under these rules of the lifecycle, by id.
#[must_use]
pub fn all(lifecycle: &Lifecycle, translator: &Translator) -> Vec<ToldRule> {
    let mut told: BTreeMap<String, ToldRule> = RULES
        .iter()
        .map(|rule| {
            let told = ToldRule {
                id: rule.id.to_owned(),
                name: rule.name.to_owned(),
                severity: rule.severity,
                title: translator.text(rule.id),
                why: translator.open_attribute(rule.id, "why"),
                help: translator.open_attribute(rule.id, "help"),
            };
            (told.id.clone(), told)
        })
        .collect();
    // The newest version of a check is the one that is told.
    for check in lifecycle.files().iter().flat_map(|file| &file.version.checks) {
        told.insert(check.id.to_string(), of_policy(check, translator));
    }
    told.into_values().collect()
}

fn of_policy(check: &PolicyCheck, translator: &Translator) -> ToldRule {
    let severity = match check.severity {
        CheckSeverity::Error => Severity::Error,
        CheckSeverity::Warning => Severity::Warning,
        CheckSeverity::Note => Severity::Note,
    };
    ToldRule {
        id: check.id.to_string(),
        name: policy::NAME.to_owned(),
        severity,
        title: check.label(translator.language()).to_owned(),
        why: translator.open_attribute(policy::TEXTS, "why"),
        help: None,
    }
}
