//! The words of the field that the texts use: acronyms, what Git calls things, what the guide calls them. A term is a text
//! `term-<id>`, with its other names under `.others` and what it means under `.meaning`.

use crate::diagnostic::Message;
use crate::i18n::keys_starting;

use super::{Explanation, Kind, Subjects};

pub(super) fn all(subjects: &Subjects<'_>) -> Vec<Explanation> {
    keys_starting("term-")
        .filter_map(|key| key.strip_prefix("term-"))
        .map(|id| {
            let message = Message::new(format!("term-{id}"));
            let attribute = |name: &str| subjects.translator.attribute(&message, name);
            Explanation::new(Kind::Term, id, subjects.say(&message))
                .said(text!("explain-name"), attribute("others"))
                .said(text!("explain-meaning"), attribute("meaning"))
        })
        .collect()
}
