//! What is in the catalogue already and speaks of the same things: shown before somebody registers a product.
//!
//! A need is found by its words: without case, accents and endings, the rarer the weightier (BM25). A word that is said for
//! the same thing counts nearly as much. What has too few of them is not shown: silence says that nothing answers.

mod thesaurus;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::reference::Reference;
use thesaurus::Thesaurus;
use words::{halves, is_compound, is_dull, is_mistyped, parts, singular, stem, words};

/// Something that is in the catalogue, and the words it speaks in.
#[derive(Clone, Debug)]
pub struct Known {
    pub id: String,
    pub name: String,
    name_words: Vec<String>,
    /// How often it says each word, folded, and as it writes it.
    said: BTreeMap<String, (usize, String)>,
}

impl Known {
    /// What `texts` say of something.
    pub fn new<'t>(id: &str, name: &'t str, texts: impl IntoIterator<Item = &'t str>) -> Known {
        let mut said = BTreeMap::new();
        for word in std::iter::once(name).chain(texts).flat_map(words) {
            said.entry(word.folded).or_insert((0, word.written)).0 += 1;
        }
        Known {
            id: id.to_owned(),
            name: name.to_owned(),
            name_words: words(name).into_iter().map(|word| word.folded).collect(),
            said,
        }
    }

    /// True where no word of it tells what it is about.
    #[must_use]
    pub fn is_mute(&self) -> bool {
        self.said.is_empty()
    }
}

/// Something near, and why.
#[derive(Clone, Debug)]
pub struct Near {
    /// Its place among those that were searched.
    pub index: usize,
    /// The words that made it near, the weightiest first.
    pub terms: Vec<Term>,
}

/// A word of a need, and the word that it was found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub asked: String,
    pub found: String,
}

/// Less in common is chance.
const ENOUGH: f64 = 0.54;
/// Beside something much nearer, what is this far is no answer.
const BESIDE: f64 = 0.65;
/// How much a long need is held to.
const HELD: f64 = 0.6;
/// What a word said for the same thing counts, beside the word itself.
const ALIKE: f64 = 0.8;
/// What a word counts that somebody mistyped.
const MISTYPED: f64 = 0.7;
/// What a word counts that many needs share.
const DULL: f64 = 0.5;
/// The usual constants of BM25: how soon a repeated word tells no more, and how much a long text is held back.
const SATURATION: f64 = 1.2;
const LENGTH: f64 = 0.4;
/// A shorter word may be anything with a letter changed.
const GUESSED: usize = 7;

/// The texts of a catalogue, made ready to be searched.
pub struct Corpus {
    texts: Vec<Text>,
    /// By stem, how many texts say it.
    users: BTreeMap<String, usize>,
    /// By thing, how many texts speak of it.
    speakers: BTreeMap<usize, usize>,
    thesaurus: Thesaurus,
    /// The words of the texts, folded.
    written: BTreeSet<String>,
    /// The mean of the lengths.
    length: f64,
}

/// What a text says, by stem and by thing: how often, and in which word.
struct Text {
    id: String,
    words: BTreeMap<String, (usize, String)>,
    things: BTreeMap<usize, (usize, String)>,
    length: f64,
}

/// A word of a need.
struct Asked {
    stem: String,
    written: String,
    counts: f64,
}

/// What a word finds in a text: how much that weighs, and the word there.
type Weighed<'t> = (f64, &'t str);

impl Corpus {
    /// The texts of `known`, in the words of the field and of a catalogue's own thesaurus.
    #[must_use]
    pub fn new(known: &[Known], reference: Option<&Reference>) -> Corpus {
        let thesaurus = Thesaurus::new(reference);
        let written: BTreeSet<&str> = known
            .iter()
            .flat_map(|one| one.said.keys())
            .map(String::as_str)
            .collect();
        let is_known = |word: &str| written.contains(word) || thesaurus.has(word);
        let texts: Vec<Text> = known.iter().map(|one| text(one, &thesaurus, &is_known)).collect();
        let (mut users, mut speakers) = (BTreeMap::new(), BTreeMap::new());
        for text in &texts {
            for stem in text.words.keys() {
                *users.entry(stem.clone()).or_default() += 1;
            }
            for thing in text.things.keys() {
                *speakers.entry(*thing).or_default() += 1;
            }
        }
        let whole: f64 = texts.iter().map(|text| text.length).sum();
        Corpus {
            length: (whole / (texts.len() as f64).max(1.0)).max(1.0),
            texts,
            users,
            speakers,
            written: written.into_iter().map(str::to_owned).collect(),
            thesaurus,
        }
    }

    /// Those that share the most telling words with `one`, the nearest first.
    #[must_use]
    pub fn near(&self, one: &Known) -> Vec<Near> {
        let asked = self.asked(one);
        let whole: f64 = asked.iter().map(|word| self.worth(word)).sum();
        if whole <= 0.0 {
            return Vec::new();
        }
        let held = whole.powf(HELD);
        let scored = self.texts.iter().enumerate().map(|(index, text)| {
            let (score, terms) = self.score(&asked, text);
            (score / held, &text.id, Near { index, terms })
        });
        let mut near: Vec<(f64, &String, Near)> = scored.filter(|(score, ..)| *score >= ENOUGH).collect();
        near.sort_by(|(one, a, _), (other, b, _)| other.total_cmp(one).then_with(|| a.cmp(b)));
        let least = near.first().map_or(0.0, |(best, ..)| best * BESIDE);
        near.retain(|(score, ..)| *score >= least);
        near.into_iter().map(|(_, _, near)| near).collect()
    }

    /// The words of a need, each once; what nobody says and what is written nearly so is taken for that.
    fn asked(&self, one: &Known) -> Vec<Asked> {
        let mut asked: Vec<Asked> = Vec::new();
        let compounds = one
            .said
            .iter()
            .filter(|(folded, (_, written))| is_compound(written) && self.is_said(&stem(folded)));
        let within: BTreeSet<String> = compounds.flat_map(|(_, (_, written))| halves(written)).collect();
        for (folded, (_, written)) in &one.said {
            let own = stem(folded);
            let is_said = self.is_said(&own);
            // A compound that is known stands for its parts; one that is not is its parts.
            if within.contains(folded) || is_compound(written) && !is_said {
                continue;
            }
            let guess = if is_said { None } else { self.guess(folded) };
            let counts = if guess.is_some() { MISTYPED } else { 1.0 };
            let stem = guess.unwrap_or(own);
            if asked.iter().all(|other| other.stem != stem) {
                asked.push(Asked {
                    counts: counts * if is_dull(&stem) { DULL } else { 1.0 },
                    stem,
                    written: written.clone(),
                });
            }
        }
        asked
    }

    fn is_said(&self, stem: &str) -> bool {
        self.users.contains_key(stem) || !self.thesaurus.things(stem).is_empty()
    }

    /// The stem of the word that somebody meant who mistyped one; what texts say comes first.
    fn guess(&self, mistyped: &str) -> Option<String> {
        if mistyped.chars().count() < GUESSED {
            return None;
        }
        let near = |word: &&str| {
            word.chars().next() == mistyped.chars().next() && is_mistyped(singular(word), singular(mistyped))
        };
        let said = self.written.iter().map(String::as_str).find(near);
        said.or_else(|| self.thesaurus.written().find(near)).map(stem)
    }

    /// What a word would weigh in a text that says it once.
    fn worth(&self, word: &Asked) -> f64 {
        let own = self.users.get(&word.stem);
        let things = self.thesaurus.things(&word.stem).iter();
        let alike = things.map(|thing| self.weight(self.speakers.get(thing)));
        let weight = match own {
            Some(_) => self.weight(own),
            None => alike.min_by(f64::total_cmp).unwrap_or_else(|| self.weight(None)),
        };
        weight * if is_dull(&word.stem) { DULL } else { 1.0 }
    }

    /// What a word weighs: the more, the fewer texts say it; 1 where none does, whatever the size of the catalogue.
    fn weight(&self, users: Option<&usize>) -> f64 {
        let users = users.copied().unwrap_or(0) as f64;
        let all = self.texts.len() as f64 + 1.0;
        (all / (users + 1.0)).ln() / all.ln()
    }

    /// How near a text is to a need, and the words that say so.
    fn score(&self, asked: &[Asked], text: &Text) -> (f64, Vec<Term>) {
        let mut found: Vec<(f64, Term)> = Vec::new();
        for word in asked {
            if let Some((weight, said)) = self.weighed(word, text) {
                let term = Term {
                    asked: word.written.clone(),
                    found: said.to_owned(),
                };
                found.push((weight, term));
            }
        }
        found.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.asked.cmp(&b.asked)));
        let score = found.iter().map(|(weight, _)| weight).sum();
        (score, found.into_iter().map(|(_, term)| term).collect())
    }

    /// What a word finds in a text, itself or by the thing it is said for; none where that is nothing.
    fn weighed<'t>(&self, word: &Asked, text: &'t Text) -> Option<Weighed<'t>> {
        let longer = 1.0 - LENGTH + LENGTH * text.length / self.length;
        let often = |count: usize| {
            let count = count as f64;
            count * (SATURATION + 1.0) / (count + SATURATION * longer)
        };
        let itself = text.words.get(&word.stem).map(|(count, said)| {
            let weight = self.weight(self.users.get(&word.stem));
            (word.counts * weight * often(*count), said.as_str())
        });
        let things = self.thesaurus.things(&word.stem).iter();
        let alike = things.filter_map(|thing| {
            let (count, said) = text.things.get(thing)?;
            let weight = ALIKE * self.weight(self.speakers.get(thing));
            Some((word.counts * weight * often(*count), said.as_str()))
        });
        let best = itself.into_iter().chain(alike).max_by(|(a, _), (b, _)| a.total_cmp(b));
        best.filter(|(weight, _)| *weight > 0.0)
    }
}

fn text(one: &Known, thesaurus: &Thesaurus, is_known: &impl Fn(&str) -> bool) -> Text {
    let own = one.said.iter();
    let mut said: Vec<(&str, &str, usize)> = own
        .map(|(word, (count, written))| (word.as_str(), written.as_str(), *count))
        .collect();
    for word in &one.name_words {
        said.extend(parts(word, is_known).into_iter().map(|part| (part, part, 1)));
    }
    let mut text = Text {
        id: one.id.clone(),
        words: BTreeMap::new(),
        things: BTreeMap::new(),
        length: said.iter().map(|(.., count)| *count as f64).sum(),
    };
    for (word, written, count) in said {
        let stem = stem(word);
        for thing in thesaurus.things(&stem) {
            text.things.entry(*thing).or_insert_with(|| (0, written.to_owned())).0 += count;
        }
        text.words.entry(stem).or_insert_with(|| (0, written.to_owned())).0 += count;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Four among others: a word is rare among many only.
    fn known() -> Vec<Known> {
        let told = ["Registre d'objets divers, pour quelques bureaux"];
        let others = (0..40).map(|number| Known::new(&format!("autre{number}"), &format!("Autre{number}"), told));
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
        let found = Corpus::new(&known, None).near(one);
        found.iter().map(|near| known[near.index].id.clone()).collect()
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
    fn words_for_the_same_thing_and_mistyped_words_are_near_and_are_shown() {
        assert_eq!(near(&Known::new("x", "Maraudes et soins", [])), ["mano"]);
        assert_eq!(near(&Known::new("x", "Medaile", [])), ["medailles"]);
        let known = known();
        let corpus = Corpus::new(&known, None);
        let found: Vec<Near> = ["Maraude", "medaikle"]
            .iter()
            .flat_map(|asked| corpus.near(&Known::new("x", asked, [])))
            .collect();
        let terms: Vec<(&str, &str)> = found
            .iter()
            .flat_map(|near| &near.terms)
            .map(|term| (term.asked.as_str(), term.found.as_str()))
            .collect();
        assert!(terms.contains(&("maraude", "rue")), "{terms:?}");
        assert!(terms.contains(&("medaikle", "médailles")), "{terms:?}");
    }

    #[test]
    fn a_catalogue_has_words_of_its_own() {
        let text = "thesaurus:\n  - {words: [zinzin, médaille]}\n";
        let read = crate::store::document::read::<Reference>("reference.yaml", text.as_bytes(), |_, _, _| ());
        let (known, asked) = (known(), Known::new("x", "Zinzins", []));
        assert!(Corpus::new(&known, None).near(&asked).is_empty());
        let found = Corpus::new(&known, read.value.as_deref()).near(&asked);
        assert_eq!(known[found[0].index].id, "medailles");
    }
}
