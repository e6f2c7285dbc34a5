//! What can be chosen from a list: found by its letters whatever their case and accents, and shown with them marked.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use anstyle::Style;

use crate::domain::fold::fold;
use crate::render::Look;

/// A line of a list. All lines of a list share what was typed.
pub(super) struct Line {
    pub text: String,
    typed: Rc<RefCell<String>>,
}

/// The lines that show `texts`.
pub(super) fn lines(texts: impl IntoIterator<Item = String>) -> Vec<Line> {
    let typed = Rc::new(RefCell::new(String::new()));
    let line = |text| Line {
        text,
        typed: Rc::clone(&typed),
    };
    texts.into_iter().map(line).collect()
}

impl Line {
    /// How well the line answers what was typed: every word of it must be there.
    pub(super) fn likeness(&self, typed: &str) -> Option<i64> {
        let typed = fold(typed);
        self.typed.replace(typed.clone());
        let shown = fold(&self.text);
        if !typed.split_whitespace().all(|word| shown.contains(word)) {
            return None;
        }
        let begins = |at: usize| {
            let before = shown.get(..at).unwrap_or_default();
            !before.ends_with(char::is_alphanumeric)
        };
        Some(match shown.find(typed.as_str()) {
            Some(0) => 3,
            Some(at) if begins(at) => 2,
            Some(_) => 1,
            None => 0,
        })
    }

    /// Where `typed` stands in the text.
    fn found(&self, typed: &str) -> Option<Range<usize>> {
        // One letter may fold to two: each folded byte remembers the letter that it comes from.
        let mut folded = String::new();
        let mut from: Vec<Range<usize>> = Vec::new();
        for (at, letter) in self.text.char_indices() {
            let one = fold(letter.encode_utf8(&mut [0; 4]));
            // A space folds to nothing when it stands alone.
            let one = if one.is_empty() { " " } else { one.as_str() };
            folded.push_str(one);
            from.extend(std::iter::repeat_n(at..at + letter.len_utf8(), one.len()));
        }
        let at = folded.find(typed)?;
        Some(from.get(at)?.start..from.get(at + typed.len() - 1)?.end)
    }

    /// The text in a style, what was found of it in bold.
    pub(super) fn painted(&self, look: Look, style: Style) -> String {
        let typed = self.typed.borrow();
        let found = Some(&typed)
            .filter(|typed| !typed.is_empty())
            .and_then(|typed| self.found(typed));
        let parts = found.and_then(|found| {
            let before = self.text.get(..found.start)?;
            Some((before, self.text.get(found.clone())?, self.text.get(found.end..)?))
        });
        let Some((before, found, after)) = parts else {
            return look.paint(&self.text, style);
        };
        let plain = |part: &str| match part {
            "" => String::new(),
            part => look.paint(part, style),
        };
        plain(before) + &look.paint(found, style.bold()) + &plain(after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_without_accents_find_words_with_them() {
        let texts = ["Agence nationale de sécurité", "Œuvres sociales", "Santé"].map(str::to_owned);
        let lines = lines(texts);
        let look = Look {
            color: true,
            width: None,
        };
        let shown = |typed: &str| -> Vec<String> {
            let found = lines.iter().filter(|line| line.likeness(typed).is_some());
            found.map(|line| line.painted(look, Style::new())).collect()
        };
        assert_eq!(shown("SECURITE"), ["Agence nationale de \u{1b}[1msécurité\u{1b}[0m"]);
        assert_eq!(shown("oeuv"), ["\u{1b}[1mŒuv\u{1b}[0mres sociales"]);
        assert_eq!(shown("securite agence"), ["Agence nationale de sécurité"]);
        assert_eq!(shown("sante"), ["\u{1b}[1mSanté\u{1b}[0m"]);
        assert_eq!(shown("").len(), 3);
    }
}
