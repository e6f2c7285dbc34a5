//! Letters that no reader of a file sees, and what they hide.

use crate::diagnostic::structure::CONTROL;
use crate::diagnostic::{Finding, Message};
use crate::domain::letters::{self, is_control};
use crate::domain::tree::{Content, Node, Span, Tree};

use super::yaml::offset;

/// The keys whose values name something: what no reader sees would make two names of one.
const NAMES: &[&str] = &[
    "id",
    "name",
    "full_name",
    "short_name",
    "aliases",
    "title",
    "label",
    "fr",
    "en",
    "code",
    "function",
    "entity",
    "owner",
    "owner_role",
    "owner_entity",
    "portfolio",
    "tags",
    "unit",
    "by",
    "operator",
];

/// What no reader sees and that stops no reading: a line that ends for some readers only, a comment that is shown as
/// another, and a name that reads like another.
#[must_use]
pub fn unseen(source: &str, tree: &Tree<'_>) -> Vec<Finding> {
    if !tree.is_odd() {
        return Vec::new();
    }
    let mut found = beside_the_texts(source);
    if let Some(root) = tree.root() {
        hidden_in(root, false, &mut found);
    }
    found
}

/// Whoever mends so many sees the others.
const MOST_TOLD: usize = 20;

/// Where a line ends for some readers only (YAML 1.1 and 1.2, editors and Git do not agree on these), and where a comment
/// would be shown in another order than it is written: texts that hold such a character could not be read at all.
fn beside_the_texts(source: &str) -> Vec<Finding> {
    let mut letters = source.char_indices().peekable();
    let mut found = Vec::new();
    while let Some((start, letter)) = letters.next() {
        let after = letters.peek().map(|(_, next)| *next);
        let message = if letters::ends_a_line_for_some(letter) || (letter == '\r' && after != Some('\n')) {
            "Y-13-line-end"
        } else if is_control(letter) {
            "Y-13-comment"
        } else {
            continue;
        };
        let span = Span {
            start: offset(start),
            end: offset(start + letter.len_utf8()),
        };
        found.push(Finding::at(&CONTROL, span, about(message, letter)));
        if found.len() == MOST_TOLD {
            break;
        }
    }
    found
}

fn hidden_in(node: Node<'_>, named: bool, found: &mut Vec<Finding>) {
    match node.content() {
        Content::Scalar { text, .. } => {
            if let Some(letter) = letters::hidden(text).filter(|_| named) {
                found.push(Finding::at(&CONTROL, node.span(), about(text!("Y-13-hidden"), letter)));
            }
        }
        Content::List => node.items().for_each(|item| hidden_in(item, named, found)),
        Content::Mapping => {
            for (key, value) in node.entries() {
                hidden_in(key, true, found);
                let names = key.text().is_some_and(|key| NAMES.contains(&key));
                hidden_in(value, names, found);
            }
        }
    }
}

fn about(key: &'static str, letter: char) -> Message {
    Message::new(key).with("code", format!("U+{:04X}", u32::from(letter)))
}
