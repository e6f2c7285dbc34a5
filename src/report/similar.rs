//! What is in the catalogue already and speaks of the same things: shown before somebody registers a product.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::fold::fold;

/// Something that is in the catalogue, and the words it speaks in.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: String,
    pub name: String,
    words: BTreeSet<String>,
}

impl Known {
    /// What `texts` say of something.
    pub fn new<'t>(id: &str, name: &'t str, texts: impl IntoIterator<Item = &'t str>) -> Known {
        Known {
            id: id.to_owned(),
            name: name.to_owned(),
            words: std::iter::once(name).chain(texts).flat_map(words).collect(),
        }
    }
}

/// Shorter words tell nothing.
const SHORTEST: usize = 4;
/// Less in common is chance.
const ENOUGH: f64 = 0.25;
/// Nobody reads a longer list.
const MOST: usize = 5;

fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST)
        // «médaille» and «médailles» are one.
        .map(|word| word.trim_end_matches(['s', 'x']).to_owned())
        .collect()
}

/// Those of `known` that share the most telling words with `one`, the nearest first. The score is the
/// weight of the words in common over that of the shorter text; a word weighs the more, the fewer others use it.
#[must_use]
pub fn similar<'k>(one: &Known, known: &'k [Known]) -> Vec<&'k Known> {
    let mut users: BTreeMap<&str, usize> = BTreeMap::new();
    for word in known.iter().flat_map(|other| &other.words) {
        *users.entry(word).or_default() += 1;
    }
    let count = known.len() as f64 + 1.0;
    let weight = |word: &String| {
        let users = users.get(word.as_str()).copied().unwrap_or(0) as f64;
        (count / (users + 1.0)).ln()
    };
    let whole: f64 = one.words.iter().map(weight).sum();
    if whole <= 0.0 {
        return Vec::new();
    }
    let mut scored: Vec<(f64, &Known)> = known
        .iter()
        .map(|other| {
            (
                one.words.intersection(&other.words).map(weight).sum::<f64>() / whole,
                other,
            )
        })
        .filter(|(score, _)| *score >= ENOUGH)
        .collect();
    scored.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.id.cmp(&b.id)));
    scored.into_iter().take(MOST).map(|(_, known)| known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shares_rare_words_is_near_and_what_shares_common_ones_is_not() {
        let known = [
            Known::new(
                "medailles",
                "Médailles d'honneur",
                ["Suivre les demandes de médailles du travail"],
            ),
            Known::new("stages", "Suivi des stages", ["Suivre les demandes de stage"]),
            Known::new("paie", "Paie", ["Suivre les demandes de paie"]),
        ];
        let ids = |one: &Known| -> Vec<String> { similar(one, &known).iter().map(|one| one.id.clone()).collect() };
        assert_eq!(ids(&Known::new("x", "Demandes de médaille", [])), ["medailles"]);
        assert!(ids(&Known::new("x", "Cartographie", [])).is_empty());
        assert!(ids(&Known::new("x", "", [])).is_empty());
    }
}
