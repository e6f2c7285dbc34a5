//! What somebody types to find a line of a list, with the keys of a shell.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// The letters typed so far, and where the next one goes.
#[derive(Debug, Default)]
pub(super) struct Search {
    before: String,
    after: String,
}

impl Search {
    pub(super) fn text(&self) -> String {
        format!("{}{}", self.before, self.after)
    }

    /// What stands before the cursor.
    pub(super) fn before(&self) -> &str {
        &self.before
    }

    pub(super) fn is_empty(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }

    /// Takes a key; false where it says nothing to a line of text.
    pub(super) fn take(&mut self, key: KeyEvent) -> bool {
        let (control, alt) = (
            key.modifiers.contains(KeyModifiers::CONTROL),
            key.modifiers.contains(KeyModifiers::ALT),
        );
        match (key.code, control, alt) {
            (KeyCode::Char('a'), true, false) | (KeyCode::Home, ..) => self.go(0),
            (KeyCode::Char('e'), true, false) | (KeyCode::End, ..) => self.go(usize::MAX),
            (KeyCode::Char('b'), true, false) | (KeyCode::Left, false, false) => self.go(self.letter_before()),
            (KeyCode::Char('f'), true, false) | (KeyCode::Right, false, false) => self.go(self.letter_after()),
            (KeyCode::Char('b'), false, true) | (KeyCode::Left, ..) => self.go(self.word_before()),
            (KeyCode::Char('f'), false, true) | (KeyCode::Right, ..) => self.go(self.word_after()),
            (KeyCode::Char('u'), true, false) => self.before.clear(),
            (KeyCode::Char('k'), true, false) => self.after.clear(),
            (KeyCode::Char('w'), true, false) | (KeyCode::Backspace, _, true) => {
                self.before.truncate(self.word_before());
            }
            (KeyCode::Char('d'), false, true) => {
                let end = self.word_after() - self.before.len();
                self.after.drain(..end);
            }
            (KeyCode::Char('h'), true, false) | (KeyCode::Backspace, ..) => {
                self.before.pop();
            }
            (KeyCode::Char('d'), true, false) | (KeyCode::Delete, ..) => {
                let end = self.letter_after() - self.before.len();
                self.after.drain(..end);
            }
            (KeyCode::Char(letter), false, false) => self.before.push(letter),
            // A letter that a keyboard makes with both (AltGr).
            (KeyCode::Char(letter), true, true) => self.before.push(letter),
            _ => return false,
        }
        true
    }

    /// Puts the cursor after so many bytes.
    fn go(&mut self, at: usize) {
        let text = self.text();
        let (before, after) = text.split_at_checked(at).unwrap_or((&text, ""));
        (self.before, self.after) = (before.to_owned(), after.to_owned());
    }

    fn letter_before(&self) -> usize {
        self.before.char_indices().next_back().map_or(0, |(at, _)| at)
    }

    fn letter_after(&self) -> usize {
        self.before.len() + self.after.chars().next().map_or(0, char::len_utf8)
    }

    fn word_before(&self) -> usize {
        let end = self.before.trim_end();
        end.rfind(char::is_whitespace).map_or(0, |at| {
            at + end
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(0, char::len_utf8)
        })
    }

    fn word_after(&self) -> usize {
        let begins = self.after.len() - self.after.trim_start().len();
        let rest = self.after.trim_start();
        self.before.len() + begins + rest.find(char::is_whitespace).unwrap_or(rest.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is typed by `keys`: letters, and `^U` or `M-b` for the keys of a shell.
    fn typed(keys: &[&str]) -> (String, String) {
        let mut search = Search::default();
        for key in keys {
            let one = |letter: &str, with| KeyEvent::new(KeyCode::Char(letter.chars().next().unwrap()), with);
            match (key.strip_prefix('^'), key.strip_prefix("M-")) {
                (Some(letter), _) => assert!(search.take(one(&letter.to_lowercase(), KeyModifiers::CONTROL))),
                (_, Some(letter)) => assert!(search.take(one(letter, KeyModifiers::ALT))),
                _ => {
                    for letter in key.chars() {
                        assert!(search.take(KeyEvent::from(KeyCode::Char(letter))));
                    }
                }
            }
        }
        (search.before, search.after)
    }

    #[test]
    fn the_keys_of_a_shell_edit_what_is_typed() {
        let both = |before: &str, after: &str| (before.to_owned(), after.to_owned());
        assert_eq!(typed(&["santé publique", "^W"]), both("santé ", ""));
        assert_eq!(typed(&["santé publique", "^W", "^W"]), both("", ""));
        assert_eq!(typed(&["santé publique", "^U", "é"]), both("é", ""));
        assert_eq!(typed(&["santé publique", "M-b", "^K"]), both("santé ", ""));
        assert_eq!(typed(&["santé publique", "^A", "M-f"]), both("santé", " publique"));
        assert_eq!(typed(&["santé publique", "^A", "M-d", "^D"]), both("", "publique"));
        assert_eq!(typed(&["santé", "^B", "^H", "^E"]), both("sané", ""));
        assert_eq!(typed(&["^W", "^U", "^K", "^B", "^F", "^D", "^H"]), both("", ""));
    }
}
