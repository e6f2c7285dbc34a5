//! GitLab's code quality report: <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Severity};
use crate::i18n::Translator;

use super::diagnostics::{help, said, told};
use super::fingerprint;

/// An array with every finding.
#[must_use]
pub fn code_quality(diagnostics: &[Diagnostic], translator: &Translator) -> Value {
    let fingerprints = fingerprint::of_all(diagnostics);
    let all = diagnostics.iter().zip(fingerprints);
    all.map(|(diagnostic, fingerprint)| issue(diagnostic, &fingerprint, translator))
        .collect()
}

fn issue(diagnostic: &Diagnostic, fingerprint: &str, translator: &Translator) -> Value {
    let severity = match told(diagnostic) {
        Severity::Error => "critical",
        Severity::Warning => "minor",
        Severity::Note => "info",
    };
    let message = said(diagnostic, translator);
    let description = match help(diagnostic, translator) {
        Some(help) => format!("{message} — {help}"),
        None => message,
    };
    json!({
        "description": description,
        "check_name": diagnostic.rule.id,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {
            "path": diagnostic.path,
            "lines": { "begin": diagnostic.range.line, "end": diagnostic.range.end_line },
        },
    })
}
