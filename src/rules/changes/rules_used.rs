//! C-17, and R-07 for a new version: rules that change.

use std::collections::BTreeSet;

use crate::diagnostic::{Arg, Rule, Severity};
use crate::domain::date::Date;
use crate::domain::tree::Where;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::Version;

use super::super::CrossFindings;
use super::super::outline::Outline;
use super::super::rules_change::CHANGE_ANNOUNCED;

/// C-17: rules are changed by one proposal, and used by another.
pub static CHANGED_THEN_USED: Rule = Rule {
    id: "C-17",
    name: "rules-changed-then-used",
    severity: Severity::Error,
};

/// Reports, at the file `path` of the rules, the products that only the changed rules accept.
pub fn changed_and_used(path: &str, products: &BTreeSet<String>, findings: &mut CrossFindings) {
    if !products.is_empty() {
        let names: Vec<&str> = products.iter().map(String::as_str).collect();
        let message = message!("C-17-used", products = names.join(", "));
        findings.report(path, &CHANGED_THEN_USED, Where::file(), message);
    }
}

/// a new version names every product whose next gates it changes.
pub fn announced(before: &Lifecycle, after: &Lifecycle, day: Date, products: &[Outline], findings: &mut CrossFindings) {
    let Some(current) = before.reading(day) else { return };
    for file in after.files() {
        let version = &file.version;
        if before.named(&version.version).is_some() {
            continue;
        }
        let told = version.impact.items();
        let missing: Vec<&str> = products
            .iter()
            .filter(|one| !one.left && gates(current, one) != gates(version, one))
            .filter(|one| !told.contains(&one.id))
            .map(|one| one.id.as_str())
            .collect();
        if missing.is_empty() {
            continue;
        }
        let shown: Vec<&str> = missing.iter().copied().take(MOST_NAMED).collect();
        let message = message!(
            "R-07-untold",
            version = Arg::shown(&version.version),
            count = missing.len(),
            products = shown.join(", "),
            more = missing.len() - shown.len()
        );
        findings.report(
            &file.path,
            &CHANGE_ANNOUNCED.rule,
            Where::from(version.at).key("impact"),
            message,
        );
    }
}

/// A longer list helps nobody.
const MOST_NAMED: usize = 20;

fn gates<'v>(version: &'v Version, product: &Outline) -> BTreeSet<&'v str> {
    let from = product.phase.as_ref().map(|phase| version.gates_from(phase));
    from.into_iter().flatten().map(|gate| gate.as_str()).collect()
}
