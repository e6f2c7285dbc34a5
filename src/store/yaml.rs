//! From text to a [`Tree`] with the place of every key and value.
//!
//! Files of a catalogue are plain YAML: anchors, aliases, merge keys and tags are refused, so nothing can explode. What
//! they are usually written in is read by [`plain`], many times quicker than the library's parser; all else, and
//! whatever is wrong, by the library's [`events`]. Tests hold that both give the same tree.

mod events;
mod plain;

use crate::diagnostic::Finding;
use crate::diagnostic::structure::NOT_TEXT;
use crate::domain::letters;
use crate::domain::tree::{Span, Tree};

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

/// A place in a text, as trees count.
pub(super) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
