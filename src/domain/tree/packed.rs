//! A tree as bytes, and back: for who keeps it beside its source.

use std::borrow::Cow;

use super::{Content, NONE, Raw, Span, Tree};

/// What a node is, as its first number.
const LIST: u32 = 0;
const MAPPING: u32 = 1;
const PLAIN: u32 = 2;
const QUOTED: u32 = 3;
/// The same, where the text is not as the source has it.
const PLAIN_APART: u32 = 4;
const QUOTED_APART: u32 = 5;

/// The numbers of a node: what it is, its span, its first child, its next brother, where its text starts and ends.
const NUMBERS: usize = 7;
/// The bytes of a node.
const SIZE: usize = NUMBERS * 4;

impl<'s> Tree<'s> {
    /// The tree as bytes; `source` is what it was read from.
    #[must_use]
    pub fn packed(&self, source: &str) -> Vec<u8> {
        let mut apart = String::new();
        let mut out = Vec::with_capacity(self.nodes.len() * SIZE + 16);
        out.extend(u32::from(self.odd).to_le_bytes());
        out.extend(number(self.nodes.len()).to_le_bytes());
        for node in &self.nodes {
            let (kind, start, end) = match &node.content {
                Content::List => (LIST, 0, 0),
                Content::Mapping => (MAPPING, 0, 0),
                Content::Scalar { text, plain } => {
                    if let Some(start) = place_in(source, text) {
                        (if *plain { PLAIN } else { QUOTED }, start, start + text.len())
                    } else {
                        let start = apart.len();
                        apart.push_str(text);
                        (if *plain { PLAIN_APART } else { QUOTED_APART }, start, apart.len())
                    }
                }
            };
            let Span { start: from, end: to } = node.span;
            let numbers: [u32; NUMBERS] = [kind, from, to, node.first, node.next, number(start), number(end)];
            out.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
        }
        out.extend(apart.as_bytes());
        out
    }

    /// The tree that these bytes hold; none where they hold none that `source` can have.
    #[must_use]
    pub fn unpacked(source: &'s str, bytes: &[u8]) -> Option<Tree<'s>> {
        let (odd, rest) = first(bytes)?;
        let (count, rest) = first(rest)?;
        let (nodes, apart) = rest.split_at_checked((count as usize).checked_mul(SIZE)?)?;
        let apart = std::str::from_utf8(apart).ok()?;
        let mut tree = Tree::with_capacity(count as usize);
        tree.odd = odd != 0;
        for (index, node) in (0..count).zip(nodes.as_chunks::<SIZE>().0) {
            tree.nodes.push(unpacked(source, apart, index, count, node)?);
        }
        Some(tree)
    }
}

fn unpacked<'s>(source: &'s str, apart: &str, index: u32, count: u32, bytes: &[u8; SIZE]) -> Option<Raw<'s>> {
    let numbers: &[[u8; 4]; NUMBERS] = bytes.as_chunks().0.try_into().ok()?;
    let [kind, from, to, first, next, start, end] = numbers.map(u32::from_le_bytes);
    // Nodes follow those that hold them, and their elder brothers: no walk turns in a circle.
    let later = |at: u32| at == NONE || (at > index && at < count);
    if !later(first) || !later(next) {
        return None;
    }
    let (start, end) = (start as usize, end as usize);
    let content = match kind {
        LIST => Content::List,
        MAPPING => Content::Mapping,
        PLAIN | QUOTED => Content::Scalar {
            text: Cow::Borrowed(source.get(start..end)?),
            plain: kind == PLAIN,
        },
        PLAIN_APART | QUOTED_APART => Content::Scalar {
            text: Cow::Owned(apart.get(start..end)?.to_owned()),
            plain: kind == PLAIN_APART,
        },
        _ => return None,
    };
    Some(Raw {
        content,
        span: Span { start: from, end: to },
        first,
        next,
    })
}

/// Where a text stands that is a part of its source, and no copy.
fn place_in(source: &str, text: &str) -> Option<usize> {
    let start = (text.as_ptr() as usize).checked_sub(source.as_ptr() as usize)?;
    (source.get(start..start.checked_add(text.len())?)? == text).then_some(start)
}

fn first(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_le_bytes(*number), rest))
}

/// No file that is read has so many.
fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(NONE)
}
