//! C-16: what a change does, in the words of the lifecycle.

use crate::diagnostic::{Message, Rule, Severity};
use crate::domain::tree::Where;

use super::super::CrossFindings;

/// C-16: the change of a product, summed up for its reviewers.
pub static SUMMED_UP: Rule = Rule {
    id: "C-16",
    name: "change-summed-up",
    severity: Severity::Note,
};

/// Notes what the change does to the product in the file `path`.
pub fn report(path: &str, what: Message, findings: &mut CrossFindings) {
    let message = message!("C-16-does", what = what);
    findings.report(path, &SUMMED_UP, Where::file(), message);
}
