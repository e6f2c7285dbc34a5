//! Names without what people forget or do not see: case, accents, blanks too many, characters without width.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::letters::without_hidden;

/// A name without case, accents, blanks too many and what no reader sees: names that read alike are one.
#[must_use]
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for letter in without_hidden(name).chars() {
        match letter {
            ' ' | '\t' | '\n' | '\r' => blank(&mut folded),
            // The letters of French first: any other goes the long way.
            _ if letter.is_ascii() => folded.push(letter.to_ascii_lowercase()),
            _ if letter.is_whitespace() => blank(&mut folded),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => folded.push('-'),
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => folded.push('e'),
            'à' | 'â' | 'À' | 'Â' => folded.push('a'),
            'î' | 'ï' | 'Î' | 'Ï' => folded.push('i'),
            'ô' | 'Ô' => folded.push('o'),
            'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => folded.push('u'),
            'ç' | 'Ç' => folded.push('c'),
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            '‘' | '’' | 'ʼ' => folded.push('\''),
            _ => {
                let base = std::iter::once(letter).nfd().filter(|part| !is_combining_mark(*part));
                folded.extend(base.flat_map(char::to_lowercase));
            }
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// One blank, whatever blanks there are, and none first.
fn blank(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// A word as the model writes its own: lower case, without accents, spaces and hyphens as underscores; `Agent public`
/// is `agent_public`. Whoever takes an id or what people call it compares these.
#[must_use]
pub fn word(words: &str) -> String {
    fold(words).replace([' ', '-', '\''], "_")
}

/// A name's letters and digits alone, folded: what is left of it without spaces, punctuation and pictures. A name that
/// has none is what it is.
#[must_use]
pub fn fold_to_letters(name: &str) -> String {
    let folded = fold(name);
    let letters: String = folded.chars().filter(|letter| letter.is_alphanumeric()).collect();
    if letters.is_empty() { folded } else { letters }
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
    fn only_letters_and_digits_tell_names_apart() {
        for other in [
            "Mon suivi social",
            "mon-suivi.social !",
            "Mon\u{a0}Suivi 🌱 Social",
            "MonSuiviSocial",
        ] {
            assert_eq!(fold_to_letters(other), "monsuivisocial");
        }
        assert_ne!(fold_to_letters("Pass 1"), fold_to_letters("Pass 2"));
        assert_ne!(fold_to_letters("🌱"), fold_to_letters("🌳"));
    }

    #[test]
    fn names_that_differ_by_case_or_accents_are_one() {
        assert_eq!(fold("Égalité "), fold("egalite"));
        assert_ne!(fold("medle"), fold("medlé 2"));
    }

    #[test]
    fn names_that_read_alike_are_one() {
        for name in [
            "Midi  Pile",
            "Midi\u{a0}Pile",
            "Midi \u{202f}pile ",
            "Mi\u{ad}di Pile",
            "Midi\u{200b} Pile",
            "\u{feff}Midi Pile\u{2060}",
            "Midi Pile\u{e0041}",
            "Midi Pile\u{fe0f}",
            "Midi\u{3164} Pile",
        ] {
            assert_eq!(fold(name), "midi pile", "{name:?}");
        }
        assert_eq!(fold("Rendez\u{2011}vous"), fold("rendez-vous"));
        assert_ne!(fold("midipile"), fold("midi pile"));
    }
}
