//! no two products answer to the same name.

use std::collections::{BTreeSet, HashMap};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::diagnostic::{Message, Rule, Severity};

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

/// A name without case, accents and outer spaces.
#[must_use]
pub fn fold(name: &str) -> String {
    if name.is_ascii() {
        return name.trim().to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(name.len());
    for letter in name.trim().chars() {
        match letter {
            // The letters of French first: any other goes the long way.
            _ if letter.is_ascii() => folded.push(letter.to_ascii_lowercase()),
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => folded.push('e'),
            'à' | 'â' | 'À' | 'Â' => folded.push('a'),
            'î' | 'ï' | 'Î' | 'Ï' => folded.push('i'),
            'ô' | 'Ô' => folded.push('o'),
            'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => folded.push('u'),
            'ç' | 'Ç' => folded.push('c'),
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            '’' => folded.push('\''),
            _ => {
                let base = std::iter::once(letter).nfd().filter(|part| !is_combining_mark(*part));
                folded.extend(base.flat_map(char::to_lowercase));
            }
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Unicode defines it, letter by letter.
    fn folded_by_unicode(text: &str) -> String {
        let base = text.nfd().filter(|letter| !is_combining_mark(*letter));
        base.flat_map(char::to_lowercase).collect()
    }

    #[test]
    fn the_letters_of_french_are_folded_as_unicode_says() {
        for letter in ('\u{c0}'..='\u{17f}').filter(|letter| !"œŒæÆ".contains(*letter)) {
            let text = letter.to_string();
            assert_eq!(fold(&text), folded_by_unicode(&text), "{text}");
        }
        assert_eq!(fold("Œuvre d’Ève"), fold("oeuvre d'eve"));
        assert_eq!(fold("e\u{301}te\u{301}"), fold("été"));
    }

    #[test]
    fn names_that_differ_by_case_or_accents_are_one() {
        assert_eq!(fold("Égalité "), fold("egalite"));
        assert_ne!(fold("medle"), fold("medlé 2"));
    }
}
