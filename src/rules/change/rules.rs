//! C-17: rules that change.

use crate::diagnostic::Severity;
use crate::domain::tree::Where;
use crate::rules::{Check, CrossFindings, Evidence, Rule};

/// C-17: rules are changed by one proposal, and used by another.
pub static CHANGED_THEN_USED: Rule = Rule {
    id: "C-17",
    name: "rules-changed-then-used",
    severity: Severity::Error,
    checks: &[Check::Whole(changed_then_used)],
};

fn changed_then_used(evidence: &Evidence<'_>, findings: &mut CrossFindings) {
    let Some(amended) = &evidence.amended else { return };
    if let (Some(path), false) = (amended.path, amended.relaxed.is_empty()) {
        let names: Vec<&str> = amended.relaxed.iter().map(String::as_str).collect();
        let message = message!("C-17-used", products = names.join(", "));
        findings.report(path, &CHANGED_THEN_USED, Where::file(), message);
    }
}
