//! What is in the catalogue already and speaks of the same things: shown before somebody registers a product.
//!
//! A need is found by its words: without case, accents, plurals and doubled letters, the rarer the weightier (BM25). A
//! word that is said for the same thing counts nearly as much.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::fold::fold;

/// Something that is in the catalogue, and the words it speaks in.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: String,
    pub name: String,
    /// How often it says each word.
    words: BTreeMap<String, usize>,
}

impl Known {
    /// What `texts` say of something.
    pub fn new<'t>(id: &str, name: &'t str, texts: impl IntoIterator<Item = &'t str>) -> Known {
        let mut counted = BTreeMap::new();
        for word in std::iter::once(name).chain(texts).flat_map(words) {
            *counted.entry(word).or_default() += 1;
        }
        Known {
            id: id.to_owned(),
            name: name.to_owned(),
            words: counted,
        }
    }

    fn length(&self) -> f64 {
        self.words.values().sum::<usize>() as f64
    }
}

/// Less in common is chance.
const ENOUGH: f64 = 0.75;
/// What a word said for the same thing counts, beside the word itself.
const ALIKE: f64 = 0.8;
/// The usual constants of BM25: how soon a repeated word tells no more, and how much a long text is held back.
const SATURATION: f64 = 1.2;
const LENGTH: f64 = 0.75;

const ALIKE_WORDS: &str = include_str!("words_alike.txt");

/// Words that tell nothing of what a text is about.
const EMPTY_WORDS: &str = "le la les un une des du de au aux en dans par pour sur avec sans sous ce cet cette ces son sa \
     ses leur leurs qui que quoi quel quelle dont il elle ils elles on nous vous je tu se ne pas plus moins est sont etre \
     ete a ont avoir fait faire font y si tout tous toute toutes chaque autre autres meme comme entre puis ainsi afin \
     celui celle ceux peut peuvent peu doit doivent ou et mais donc car apres avant bien tres deja encore quand lui mon \
     notre nos votre vos quelques plusieurs seul seule seuls the and of to for qu";

/// The words of a text, as they are compared.
fn words(text: &str) -> Vec<String> {
    let empty: BTreeSet<&str> = EMPTY_WORDS.split_whitespace().collect();
    let folded = fold(text);
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        // What is left of «l'agent» and «d'eau» tells nothing.
        .filter(|word| word.chars().count() > 1 && !empty.contains(word))
        .map(stem)
        .collect()
}

/// «médailles» is «médaille», and «alocation» «allocation».
fn stem(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup();
    let word: String = letters.into_iter().collect();
    if word.chars().count() <= 3 {
        return word;
    }
    let ends = ["es", "s", "x", "e"];
    let stem = ends.iter().find_map(|end| word.strip_suffix(end));
    stem.map_or_else(|| word.clone(), str::to_owned)
}

/// The things that each word is said for.
fn things() -> BTreeMap<String, Vec<usize>> {
    let mut things: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let lines = ALIKE_WORDS.lines().filter(|line| !line.starts_with('#'));
    for (thing, line) in lines.enumerate() {
        for word in line.split_whitespace() {
            things.entry(stem(&fold(word))).or_default().push(thing);
        }
    }
    things
}

/// The texts of a catalogue, made ready to be searched.
pub struct Corpus<'k> {
    known: Vec<Text<'k>>,
    /// By word, how many texts say it.
    users: BTreeMap<&'k str, usize>,
    /// By thing, how many texts speak of it.
    speakers: BTreeMap<usize, usize>,
    things: BTreeMap<String, Vec<usize>>,
    /// The mean of the lengths.
    length: f64,
}

struct Text<'k> {
    known: &'k Known,
    things: BTreeMap<usize, usize>,
}

impl<'k> Corpus<'k> {
    pub fn new(known: impl IntoIterator<Item = &'k Known>) -> Corpus<'k> {
        let things = things();
        let text = |known: &'k Known| {
            let mut spoken: BTreeMap<usize, usize> = BTreeMap::new();
            for (word, count) in &known.words {
                for thing in things.get(word).into_iter().flatten() {
                    *spoken.entry(*thing).or_default() += count;
                }
            }
            Text { known, things: spoken }
        };
        let known: Vec<Text<'k>> = known.into_iter().map(text).collect();
        let (mut users, mut speakers) = (BTreeMap::new(), BTreeMap::new());
        for text in &known {
            for word in text.known.words.keys() {
                *users.entry(word.as_str()).or_default() += 1;
            }
            for thing in text.things.keys() {
                *speakers.entry(*thing).or_default() += 1;
            }
        }
        let whole: f64 = known.iter().map(|text| text.known.length()).sum();
        Corpus {
            length: whole / (known.len() as f64).max(1.0),
            known,
            users,
            speakers,
            things,
        }
    }

    /// Those that share the most telling words with `one`, the nearest first.
    #[must_use]
    pub fn near(&self, one: &Known) -> Vec<&'k Known> {
        let whole: f64 = one
            .words
            .keys()
            .map(|word| self.weight(self.users.get(word.as_str())))
            .sum();
        if whole <= 0.0 {
            return Vec::new();
        }
        let scored = self
            .known
            .iter()
            .map(|text| (self.score(one, text) / whole.sqrt(), text.known));
        let mut near: Vec<(f64, &Known)> = scored.filter(|(score, _)| *score >= ENOUGH).collect();
        near.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.id.cmp(&b.id)));
        near.into_iter().map(|(_, known)| known).collect()
    }

    /// What a word weighs: the more, the fewer texts say it.
    fn weight(&self, users: Option<&usize>) -> f64 {
        let users = users.copied().unwrap_or(0) as f64;
        ((self.known.len() as f64 + 1.0) / (users + 1.0)).ln()
    }

    fn score(&self, one: &Known, text: &Text<'_>) -> f64 {
        let longer = 1.0 - LENGTH + LENGTH * text.known.length() / self.length.max(1.0);
        let counts = |count: usize| {
            let count = count as f64;
            count * (SATURATION + 1.0) / (count + SATURATION * longer)
        };
        // A thing that is said in several words is one thing.
        let mut told: BTreeSet<usize> = BTreeSet::new();
        let mut score = 0.0;
        for word in one.words.keys() {
            let itself = text
                .known
                .words
                .get(word)
                .map_or(0.0, |count| self.weight(self.users.get(word.as_str())) * counts(*count));
            let things = self.things.get(word).into_iter().flatten();
            let alike = things
                .filter(|thing| !told.contains(thing))
                .filter_map(|thing| {
                    let count = text.things.get(thing)?;
                    Some((ALIKE * self.weight(self.speakers.get(thing)) * counts(*count), *thing))
                })
                .max_by(|(one, _), (other, _)| one.total_cmp(other));
            match alike {
                Some((alike, thing)) if alike > itself => {
                    told.insert(thing);
                    score += alike;
                }
                _ => score += itself,
            }
        }
        score
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Four among others: a word is rare among many only.
    fn known() -> Vec<Known> {
        let others = (0..40).map(|number| Known::new(&format!("autre{number}"), &format!("Autre{number}"), []));
        let told = [
            Known::new(
                "medailles",
                "Médailles d'honneur",
                ["Suivre les demandes de médailles du travail"],
            ),
            Known::new("stages", "Suivi des stages", ["Suivre les demandes de stage"]),
            Known::new("paie", "Paie", ["Suivre les demandes de paie"]),
            Known::new("mano", "Mano", ["Suivi de santé des personnes en situation de rue"]),
        ];
        told.into_iter().chain(others).collect()
    }

    fn near(one: &Known) -> Vec<String> {
        let known = known();
        let corpus = Corpus::new(&known);
        corpus.near(one).into_iter().map(|one| one.id.clone()).collect()
    }

    #[test]
    fn what_shares_rare_words_is_near_and_what_shares_common_ones_is_not() {
        assert_eq!(
            near(&Known::new("x", "Demandes de médaille", [])).first().unwrap(),
            "medailles"
        );
        assert!(near(&Known::new("x", "Cartographie", [])).is_empty());
        assert!(near(&Known::new("x", "", [])).is_empty());
        assert!(near(&Known::new("x", "Le la les de pour", [])).is_empty());
    }

    #[test]
    fn words_for_the_same_thing_and_words_with_a_letter_doubled_or_not_are_near() {
        assert_eq!(near(&Known::new("x", "Maraudes et soins", [])), ["mano"]);
        assert_eq!(near(&Known::new("x", "Medaile", [])), ["medailles"]);
    }
}
