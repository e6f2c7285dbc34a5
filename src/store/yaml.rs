//! From text to a [`Tree`] with the place of every key and value.
//!
//! Files of a catalogue are plain YAML: anchors, aliases, merge keys and tags are refused, so nothing can explode. What
//! they are usually written in is read by [`plain`], many times quicker than the library's parser; all else, and
//! whatever is wrong, by the library's [`events`]. Tests hold that both give the same tree.

mod events;
mod plain;

use crate::diagnostic::structure::{CONTROL, NOT_TEXT};
use crate::diagnostic::{Finding, Message};
use crate::domain::letters::{self, is_control};
use crate::domain::tree::{Content, Node, Span, Tree};

/// Real files nest six levels; nothing sound comes near this.
const DEEPEST: usize = 40;
/// A file of ten thousand decisions holds fewer nodes.
const MOST_NODES: usize = 2_000_000;

/// Text from bytes, or why they are none; a byte order mark stays.
///
/// # Errors
/// A finding at the first byte that is not UTF-8, or at the first NUL.
pub fn text(bytes: &[u8]) -> Result<&str, Box<Finding>> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let start = offset(error.valid_up_to());
        Box::new(Finding::at(
            &NOT_TEXT,
            Span { start, end: start },
            message!("Y-02-not-utf8"),
        ))
    })?;
    match text.find('\0') {
        Some(found) => {
            let start = offset(found);
            Err(Box::new(Finding::at(
                &NOT_TEXT,
                Span { start, end: start + 1 },
                message!("Y-02-nul"),
            )))
        }
        None => Ok(text),
    }
}

/// The tree of a text of one document.
///
/// # Errors
/// The finding that stops the reading.
pub fn parse(source: &str) -> Result<Tree<'_>, Box<Finding>> {
    let odd = may_be_odd(source);
    let quick = if odd { None } else { plain::read(source) };
    quick.map_or_else(|| events::read(source, odd), Ok)
}

/// False for a source of which every text is told plain from its bytes: most of them.
fn may_be_odd(source: &str) -> bool {
    let escapes = source.bytes().fold(false, |found, byte| found | (byte == b'\\'));
    escapes || !letters::is_plain(source)
}

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

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
