//! C-13: a product that is renamed is still found.

use std::collections::HashSet;

use crate::diagnostic::{Findings, Severity};
use crate::domain::fold::fold_to_letters;
use crate::domain::product::Product;
use crate::rules::{ChangeContext, Check, Rule};

/// C-13: the former name of a product is among its aliases.
pub static FORMER_NAME_KEPT: Rule = Rule {
    id: "C-13",
    name: "former-name-kept",
    severity: Severity::Error,
    checks: &[Check::Change(former_name_kept)],
};

fn former_name_kept(before: Option<&Product>, after: &Product, _: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    let names = names(after);
    let is_lost = |name: &str| !names.contains(&fold_to_letters(name));
    let lost = before.aliases.items().iter().filter(|alias| is_lost(alias));
    for alias in lost {
        let message = message!("C-13-alias", old = alias.as_str());
        findings.report_as(&FORMER_NAME_KEPT, Severity::Warning, after.at_key("aliases"), message);
    }
    if is_lost(&before.name) {
        let message = message!("C-13-lost", old = before.name.as_str());
        findings.report(&FORMER_NAME_KEPT, after.at_key("name"), message);
    }
}

/// True where a name leads to the product: its own, its id, or one of its aliases, whatever the case, the
/// accents, the spaces and the signs.
#[must_use]
pub fn is_found(product: &Product, name: &str) -> bool {
    names(product).contains(&fold_to_letters(name))
}

fn names(product: &Product) -> HashSet<String> {
    let aliases = product.aliases.items().iter().map(String::as_str);
    let names = aliases.chain([product.name.as_str(), product.id.as_str()]);
    names.map(fold_to_letters).collect()
}
