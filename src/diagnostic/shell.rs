//! Words as a shell reads them: a command that is proposed may be pasted, whatever names it holds.

use std::borrow::Cow;

use crate::domain::letters::{is_control, is_plain};

/// Where a word stands in a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    Nothing,
    Single,
    Double,
}

/// `word` as one word of a command: as it is where no shell would change it, else between quotes.
#[must_use]
pub fn quoted(word: &str) -> Cow<'_, str> {
    let safe = |letter: char| letter.is_alphanumeric() || "_-./:@%+,=…".contains(letter);
    if !word.is_empty() && word.chars().all(safe) {
        return Cow::Borrowed(word);
    }
    // What a terminal would obey is written out, in the only quotes that allow it.
    if !is_plain(word) || word.contains('\n') {
        return Cow::Owned(format!("$'{}'", escaped(word)));
    }
    Cow::Owned(format!("'{}'", word.replace('\'', r"'\''")))
}

/// `word` where quotes of the command itself are open.
#[must_use]
pub fn quoted_within(word: &str, within: Within) -> String {
    match within {
        Within::Nothing => quoted(word).into_owned(),
        Within::Single => word.replace('\'', r"'\''"),
        Within::Double => word.chars().fold(String::new(), |mut out, letter| {
            if matches!(letter, '\\' | '"' | '$' | '`' | '!') {
                out.push('\\');
            }
            out.push(letter);
            out
        }),
    }
}

fn escaped(word: &str) -> String {
    let mut out = String::new();
    for letter in word.chars() {
        match letter {
            '\\' | '\'' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_ascii_control() => out.push_str(&format!("\\x{:02x}", u32::from(letter))),
            letter if is_control(letter) || !is_plain(letter.encode_utf8(&mut [0; 4])) => {
                out.push_str(&format!("\\U{:08x}", u32::from(letter)));
            }
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_one_word_whatever_it_holds() {
        for (word, safe) in [
            ("products/a-b_c.yaml", "products/a-b_c.yaml"),
            ("été", "été"),
            ("", "''"),
            ("un deux", "'un deux'"),
            ("$(touch x)", "'$(touch x)'"),
            ("l'été", r"'l'\''été'"),
            ("~/a", "'~/a'"),
            ("a\nb", r"$'a\nb'"),
            ("a\u{1b}'b\u{202e}", r"$'a\x1b\'b\U0000202e'"),
        ] {
            assert_eq!(quoted(word), safe);
        }
        assert_eq!(quoted_within("a\"$b", Within::Double), "a\\\"\\$b");
        assert_eq!(quoted_within("l'a", Within::Single), r"l'\''a");
    }
}
