//! What products set aside for a while (rule S-61 asks how).

use std::collections::HashSet;

use crate::diagnostic::{Finding, Findings, Severity};
use crate::domain::date::Date;
use crate::domain::product::{Exception, Product};

use super::policy;

/// What is told to whoever accepts a change: a product does not excuse itself from it.
pub const NEVER_SET_ASIDE: &[&str] = &["C-19", "C-21", "C-22", "C-23", "C-25"];

/// True where an exception says why and until when, and the day has not come.
fn is_in_force(exception: &Exception, today: Date) -> bool {
    exception.reason.is_filled() && exception.until.known().is_some_and(|until| *until >= today)
}

/// True for what is no error, or that of a policy.
fn may_be_set_aside(finding: &Finding) -> bool {
    let policy = finding.rule.name == policy::NAME;
    !NEVER_SET_ASIDE.contains(&&*finding.rule.id) && (finding.severity != Severity::Error || policy)
}

/// Takes away the findings that the product's exceptions set aside; how many.
pub fn set_aside(product: &Product, today: Date, findings: &mut Findings) -> usize {
    let exceptions = product.exceptions.items();
    if exceptions.is_empty() {
        return 0;
    }
    let in_force = exceptions.iter().filter(|exception| is_in_force(exception, today));
    let rules: HashSet<&str> = in_force.map(|exception| exception.rule.as_str()).collect();
    let before = findings.0.len();
    findings
        .0
        .retain(|finding| !(rules.contains(&*finding.rule.id) && may_be_set_aside(finding)));
    before - findings.0.len()
}
