//! no two products answer to the same name.

use std::collections::{BTreeSet, HashMap};

use crate::diagnostic::{Rule, Severity};
use crate::domain::fold::fold;

use super::outline::Outline;
use super::{CatalogueContext, CatalogueRule, CrossFindings};

/// ids, names and aliases are unique, whatever the case and the accents.
pub static UNIQUE_NAMES: CatalogueRule = CatalogueRule {
    rule: Rule {
        id: "X-02",
        name: "unique-names",
        severity: Severity::Error,
    },
    check: unique_names,
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
                    findings.report(&entry.path, &UNIQUE_NAMES.rule, at, message);
                }
                None => {
                    owners.insert(folded, (index, &entry.path));
                }
            }
        }
    }
}

/// The products that may share a name with another, in their order: few, and only they are compared letter by letter.
fn suspects(products: &[Outline]) -> BTreeSet<usize> {
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

/// A number for a name: the same for names that [`fold`] makes one. FNV-1a: the same on every machine.
#[must_use]
pub fn print(name: &str) -> u64 {
    fold(name).bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
