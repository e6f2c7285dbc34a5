//! no two products answer to the same name.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::diagnostic::{Message, Rule, Severity};

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
    let mut owners: HashMap<String, (usize, &str)> = HashMap::new();
    for (index, entry) in context.products.iter().enumerate() {
        for (at, name) in entry.names() {
            let folded = fold(name);
            match owners.get(&folded) {
                // A product may have its id for name.
                Some((owner, _)) if *owner == index => {}
                Some((_, other)) => {
                    let message = Message::new("X-02-taken").with("name", name).with("other", *other);
                    findings.report(&entry.path, &UNIQUE_NAMES.rule, at, message);
                }
                None => {
                    owners.insert(folded, (index, &entry.path));
                }
            }
        }
    }
}

/// A name without case, accents and outer spaces.
#[must_use]
pub fn fold(name: &str) -> String {
    if name.is_ascii() {
        return name.trim().to_ascii_lowercase();
    }
    let name = name
        .replace(['œ', 'Œ'], "oe")
        .replace(['æ', 'Æ'], "ae")
        .replace('’', "'");
    name.trim()
        .nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn names_that_differ_by_case_or_accents_are_one() {
        assert_eq!(fold("Égalité "), fold("egalite"));
        assert_ne!(fold("medle"), fold("medlé 2"));
    }
}
