//! Names without what people forget: case, accents, outer spaces.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

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
