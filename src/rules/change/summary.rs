//! C-16: what a change does, in the words of the lifecycle.

use crate::diagnostic::Severity;
use crate::domain::tree::Where;
use crate::rules::{Check, CrossFindings, Evidence, Rule};

/// C-16: the change of a product, summed up for its reviewers.
pub static SUMMED_UP: Rule = Rule {
    id: "C-16",
    name: "change-summed-up",
    severity: Severity::Note,
    checks: &[Check::Whole(summed_up)],
};

fn summed_up(evidence: &Evidence<'_>, findings: &mut CrossFindings) {
    for line in &evidence.summary {
        let message = message!("C-16-does", what = line.what.clone());
        findings.report(&line.path, &SUMMED_UP, Where::file(), message);
    }
}
