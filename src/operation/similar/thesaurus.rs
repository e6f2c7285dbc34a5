//! The words that people say for one thing: those of the field, which the program has, and those of a catalogue.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{is_compound, joined, stem, words};
use crate::domain::reference::Reference;

const ALIKE: &str = include_str!("words_alike.txt");

/// Things by the words that are said for them.
pub(super) struct Thesaurus {
    things: BTreeMap<String, Vec<usize>>,
    /// The words as they are written, folded.
    written: BTreeSet<String>,
}

impl Thesaurus {
    /// Those of the field, and those of a catalogue's `reference.yaml`.
    pub(super) fn new(reference: Option<&Reference>) -> Thesaurus {
        let mut thesaurus = Thesaurus {
            things: BTreeMap::new(),
            written: BTreeSet::new(),
        };
        let own = reference.into_iter().flat_map(|reference| &reference.thesaurus);
        let own: Vec<String> = own.map(|one| one.words.join(" ")).collect();
        let field = ALIKE.lines().filter(|line| !line.starts_with('#'));
        for (thing, line) in field.chain(own.iter().map(String::as_str)).enumerate() {
            for word in line.split_whitespace().flat_map(said) {
                let things = thesaurus.things.entry(stem(&word)).or_default();
                if !things.contains(&thing) {
                    things.push(thing);
                }
                thesaurus.written.insert(word);
            }
        }
        thesaurus
    }

    /// The things that the word of this stem is said for.
    pub(super) fn things(&self, stem: &str) -> &[usize] {
        self.things.get(stem).map_or(&[], Vec::as_slice)
    }

    /// All its words, folded.
    pub(super) fn written(&self) -> impl Iterator<Item = &str> {
        self.written.iter().map(String::as_str)
    }

    /// True for a word of it, as it is written.
    pub(super) fn has(&self, word: &str) -> bool {
        self.written.contains(word)
    }
}

/// What a word of a line says: a compound is one word, and none of its parts.
fn said(word: &str) -> Vec<String> {
    match is_compound(word) {
        true => vec![joined(word)],
        false => words(word).into_iter().map(|word| word.folded).collect(),
    }
}
