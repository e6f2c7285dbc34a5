//! C-13: a product that is renamed is still found.

use crate::diagnostic::{Findings, Message, Rule, Severity};
use crate::domain::fold::fold;
use crate::domain::product::Product;

use super::{ChangeContext, ChangeRule};

/// C-13: the former name of a product is among its aliases.
pub static FORMER_NAME_KEPT: ChangeRule = ChangeRule {
    rule: Rule {
        id: "C-13",
        name: "former-name-kept",
        severity: Severity::Error,
    },
    check: former_name_kept,
};

fn former_name_kept(before: Option<&Product>, after: &Product, _: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    let still = |name: &str| {
        let mut names = after.aliases.items().iter().chain([&after.name]);
        names.any(|other| fold(other) == fold(name))
    };
    for alias in before.aliases.items().iter().filter(|alias| !still(alias)) {
        let message = Message::new("C-13-alias").with("old", alias.as_str());
        findings.report_as(
            &FORMER_NAME_KEPT.rule,
            Severity::Warning,
            after.at_key("aliases"),
            message,
        );
    }
    if fold(&before.name) == fold(&after.name) {
        return;
    }
    let old = fold(&before.name);
    // Its id answers for it too.
    if after.aliases.items().iter().any(|alias| fold(alias) == old) || fold(after.id.as_str()) == old {
        return;
    }
    let message = Message::new("C-13-lost").with("old", before.name.as_str());
    findings.report(&FORMER_NAME_KEPT.rule, after.at_key("name"), message);
}
