//! The words of a text as they are compared: without case, accents and endings; glued ones taken apart, mistyped ones guessed.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use crate::domain::fold::fold;

/// Words that tell nothing of what a text is about.
static EMPTY: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| listed(include_str!("empty_words.txt")).map(fold).collect());

/// Words that tell little of it, by their stems.
static DULL: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    listed(include_str!("dull_words.txt"))
        .map(|word| stem(&fold(word)))
        .collect()
});

/// The words of a list; a line that begins with `#` is none.
fn listed(list: &str) -> impl Iterator<Item = &str> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace)
}

/// A word of a text.
pub(super) struct Word {
    /// As it is compared.
    pub folded: String,
    /// As people read it.
    pub written: String,
}

/// The words of a text that tell something.
pub(super) fn words(text: &str) -> Vec<Word> {
    let text: String = text.nfc().collect();
    let all = text.split(|letter: char| !letter.is_alphanumeric() && letter != HYPHEN);
    let parts = all.flat_map(|word| word.split(HYPHEN).chain(is_compound(word).then_some(word)));
    let all = parts.map(|word| Word {
        folded: joined(word),
        written: word.to_lowercase(),
    });
    // What is left of «l'agent» and «d'eau» tells nothing.
    all.filter(|word| word.folded.chars().nth(1).is_some() && !EMPTY.contains(&word.folded))
        .collect()
}

const HYPHEN: char = '-';

/// True for what is one word of several: «sage-femme» is neither.
pub(super) fn is_compound(word: &str) -> bool {
    word.trim_matches(HYPHEN).contains(HYPHEN)
}

/// The parts of a compound, as they are compared.
pub(super) fn halves(word: &str) -> impl Iterator<Item = String> {
    word.split(HYPHEN).map(fold)
}

/// A word as it is compared: a compound in one piece.
pub(super) fn joined(word: &str) -> String {
    fold(word).replace(HYPHEN, "")
}

/// True for a stem that many needs share.
pub(super) fn is_dull(stem: &str) -> bool {
    DULL.contains(stem)
}

/// Endings of one family of words, the longest first.
const ENDINGS: &[&str] = &[
    "atrice", "ateur", "ation", "ement", "ament", "ative", "euse", "able", "ible", "elle", "iere", "ante", "ment",
    "atif", "eur", "ite", "ive", "ale", "ier", "ant", "ent", "if", "el", "al", "au", "er", "ee", "ez", "s", "x", "e",
];

/// How much of a word an ending leaves at least: what «courrier» and «courante» share is no family.
fn least(ending: &str) -> usize {
    match ending {
        "ier" | "iere" | "ant" | "ante" | "ent" => 5,
        one if one.len() == 1 => 3,
        _ => 4,
    }
}

/// «médailles» is «médaille», «alocation» «allocation», and «héberger» what «hébergement» is.
pub(super) fn stem(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    // «fille» is no «file».
    let mut before = None;
    letters.dedup_by(|next, kept| {
        let is_twice = next == kept && !(*kept == 'l' && before == Some('i'));
        before = Some(*kept);
        is_twice
    });
    if letters.len() <= 3 || !letters.iter().all(|letter| letter.is_alphabetic()) {
        return letters.into_iter().collect();
    }
    if letters.len() > 4 && matches!(letters.last(), Some('s' | 'x')) {
        letters.pop();
    }
    let word: String = letters.into_iter().collect();
    let is_left = |ending: &str, stem: &str| stem.chars().count() >= least(ending);
    let mut stems = ENDINGS
        .iter()
        .filter_map(|ending| Some((*ending, word.strip_suffix(ending)?)));
    let found = stems.find(|(ending, stem)| is_left(ending, stem));
    found.map_or_else(|| word.clone(), |(_, stem)| stem.to_owned())
}

/// Shorter words are one.
const GLUED: usize = 9;

/// The known words that a word is made of, as addresses of sites glue them: «savoirrouleravelo»; none where others would
/// be left.
pub(super) fn parts(word: &str, is_known: impl Fn(&str) -> bool) -> Vec<&str> {
    if word.len() < GLUED || !word.is_ascii() {
        return Vec::new();
    }
    // By the place where it ends, the fewest words that make the beginning.
    let mut made: Vec<Option<Vec<&str>>> = vec![None; word.len() + 1];
    if let Some(first) = made.first_mut() {
        *first = Some(Vec::new());
    }
    for from in 0..word.len() {
        let Some(before) = made.get(from).cloned().flatten() else {
            continue;
        };
        for to in from + 1..=word.len() {
            let Some(part) = word.get(from..to).filter(|part| *part != word) else {
                continue;
            };
            let fits = (part.len() <= 4 && EMPTY.contains(part)) || (part.len() >= 4 && is_known(part));
            let Some(made) = made.get_mut(to).filter(|_| fits) else {
                continue;
            };
            if made.as_ref().is_none_or(|others| others.len() > before.len() + 1) {
                *made = Some(before.iter().copied().chain([part]).collect());
            }
        }
    }
    let made = made.pop().flatten().unwrap_or_default();
    made.into_iter().filter(|part| !EMPTY.contains(*part)).collect()
}

/// A word without the ending of its plural.
pub(super) fn singular(word: &str) -> &str {
    word.strip_suffix(['s', 'x']).unwrap_or(word)
}

/// True for two words that differ by one letter: another one, one too many, one too few, two that changed places.
pub(super) fn is_mistyped(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (
        one.get(same..).unwrap_or_default(),
        other.get(same..).unwrap_or_default(),
    );
    match (one, other) {
        ([a, b, one @ ..], [c, d, other @ ..]) if a == d && b == c && one == other => true,
        ([_, one @ ..], [_, rest @ ..]) if one == rest => true,
        ([_, one @ ..], other) if one == other => true,
        (one, [_, other @ ..]) => one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_family_have_one_stem() {
        for (one, other) in [
            ("medailles", "medaille"),
            ("alocation", "allocations"),
            ("heberger", "hebergement"),
            ("sociaux", "sociale"),
            ("accompagnants", "accompagnement"),
        ] {
            let (one, other) = (stem(one), stem(other));
            assert_eq!(one, other);
        }
        assert_ne!(stem("emploi"), stem("employeur"));
        assert_ne!(stem("courrier"), stem("courante"));
        assert_eq!(stem("rsa"), "rsa");
        assert_eq!(stem("r2d2"), "r2d2");
    }

    #[test]
    fn glued_words_come_apart_where_all_are_known() {
        let known = |word: &str| ["savoir", "rouler", "velo"].contains(&word);
        assert_eq!(parts("savoirrouleravelo", known), ["savoir", "rouler", "velo"]);
        assert!(parts("savoirrouleravelos", known).is_empty());
        assert!(parts("savoir", known).is_empty());
        assert!(parts("éclairéàvélo", known).is_empty());
    }

    #[test]
    fn one_letter_is_a_slip_and_two_are_another_word() {
        for (one, other) in [
            ("langu", "lange"),
            ("depistage", "depstage"),
            ("depistage", "dpeistage"),
            ("velo", "velos"),
        ] {
            assert!(is_mistyped(one, other) && is_mistyped(other, one), "{one} {other}");
        }
        assert!(!is_mistyped("crise", "brisee") && !is_mistyped("foret", "fort\u{e9}s"));
    }
}
