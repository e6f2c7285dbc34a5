//! no two products answer to the same name.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostic::Severity;
use crate::domain::fold::fold;
use crate::rules::engine::product_summary::ProductSummary;
use crate::rules::{CatalogueContext, Check, CrossFindings, Rule};

/// ids, names and aliases are unique, whatever the case and the accents.
pub static UNIQUE_NAMES: Rule = Rule {
    id: "X-02",
    name: "unique-names",
    severity: Severity::Error,
    checks: &[Check::Catalogue(unique_names)],
};

fn unique_names(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let suspects = suspects(context.products);
    let mut owners: HashMap<String, (usize, &str)> = HashMap::new();
    for (index, entry) in suspects
        .into_iter()
        .filter_map(|index| Some((index, context.products.get(index)?)))
    {
        for (at, name) in entry.names() {
            let folded = fold(name);
            match owners.get(&folded) {
                // A product may have its id for name.
                Some((owner, _)) if *owner == index => {}
                Some((_, other)) => {
                    let message = message!("X-02-taken", name = name, other = *other);
                    findings.report(&entry.path, &UNIQUE_NAMES, at, message);
                }
                None => {
                    owners.insert(folded, (index, &entry.path));
                }
            }
        }
    }
}

/// The products that may share a name with another, in their order: few, and only they are compared letter by letter.
fn suspects(products: &[ProductSummary]) -> BTreeSet<usize> {
    let mut owned: Vec<(u64, usize)> = products
        .iter()
        .enumerate()
        .flat_map(|(index, one)| one.name_prints.iter().map(move |print| (*print, index)))
        .collect();
    owned.sort_unstable();
    owned.dedup();
    owned
        .chunk_by(|one, other| one.0 == other.0)
        .filter(|same| same.len() > 1)
        .flatten()
        .map(|(_, index)| *index)
        .collect()
}
