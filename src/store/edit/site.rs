//! Where the list stands in the file and what of the file may change.

use std::ops::Range;

use super::{EditError, Kind, Node};

/// The list as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    /// Items on their own lines, the dash in this column.
    Block { dash: usize },
    /// Items in brackets.
    Flow,
    /// Null or `[]`: it becomes a block.
    Hollow,
    /// The key is to be added after this one, or at the end.
    Absent { after: Option<String> },
    /// Anything else; it is not edited.
    Unusual,
}

#[derive(Debug)]
pub(super) struct Site {
    pub shape: Shape,
    /// The index of the list among the entries, where it has or will have one.
    pub index: usize,
    /// The source, without the `[]` or `null` that a block list replaces: the
    /// result is this with one insertion.
    pub base: String,
    /// Bytes of `base` between which the insertion must stand.
    pub window: Range<usize>,
}

impl Site {
    /// Finds the list among the entries of the root.
    pub fn find(source: &str, entries: &[(Node, Node)], list: &str, anchors: &[&str]) -> Result<Self, EditError> {
        let Some((index, (key, value))) = find_key(entries, list) else {
            return Ok(Self::absent(source, entries, anchors));
        };
        let next = next_key(source, entries, index);
        let site = |shape, window| Site {
            shape,
            index,
            base: source.to_owned(),
            window,
        };
        Ok(match &value.kind {
            Kind::List { items, .. } if items.is_empty() => hollow(source, value, index, next),
            Kind::Scalar { .. } if value.is_null() => hollow(source, value, index, next),
            Kind::List { items, flow } => {
                let last = items.last().map_or(value.span.start, |item| item.span.end);
                match (flow, dash_column(source, key.span.end)) {
                    (true, _) => site(Shape::Flow, last..value.span.end.saturating_sub(1)),
                    (false, Some(dash)) => site(Shape::Block { dash }, content_end(source, last).min(next)..next),
                    (false, None) => site(Shape::Unusual, last..last),
                }
            }
            _ => {
                return Err(EditError::NotAList { key: list.to_owned() });
            }
        })
    }

    fn absent(source: &str, entries: &[(Node, Node)], anchors: &[&str]) -> Self {
        let anchor = anchors
            .iter()
            .find_map(|anchor| Some((*anchor, find_key(entries, anchor)?.0)));
        let last = entries.len().checked_sub(1);
        let before = anchor.map(|(_, index)| index).or(last);
        let start = before
            .and_then(|index| entries.get(index))
            .map_or(0, |(_, value)| content_end(source, value.span.end));
        let end = before.map_or(source.len(), |index| next_key(source, entries, index));
        Site {
            shape: Shape::Absent {
                after: anchor.map(|(key, _)| key.to_owned()),
            },
            index: before.map_or(0, |index| index + 1),
            base: source.to_owned(),
            window: start.min(end)..end,
        }
    }

    /// The line ending that the source has throughout; `None` where it mixes
    /// them or has none.
    pub fn line_ending(&self) -> Option<&'static str> {
        let all = self.base.matches('\n').count();
        match self.base.matches("\r\n").count() {
            _ if all == 0 => None,
            0 => Some("\n"),
            crlf if crlf == all => Some("\r\n"),
            _ => None,
        }
    }
}

fn find_key<'a>(entries: &'a [(Node, Node)], wanted: &str) -> Option<(usize, &'a (Node, Node))> {
    entries
        .iter()
        .enumerate()
        .find(|(_, (key, _))| matches!(&key.kind, Kind::Scalar { text, .. } if text == wanted))
}

/// The end of the content that ends here: the parser counts the blank lines
/// after a literal block in.
fn content_end(source: &str, end: usize) -> usize {
    source.get(..end).map_or(end, |head| head.trim_end().len())
}

/// Where the entry after this one starts, or the end of the source.
fn next_key(source: &str, entries: &[(Node, Node)], index: usize) -> usize {
    entries.get(index + 1).map_or(source.len(), |(key, _)| key.span.start)
}

/// A list without items: the base is the source without what stands for it.
fn hollow(source: &str, value: &Node, index: usize, next: usize) -> Site {
    let unusual = || Site {
        shape: Shape::Unusual,
        index,
        base: source.to_owned(),
        window: next..next,
    };
    let (Some(head), Some(written), Some(tail)) = (
        source.get(..value.span.start),
        source.get(value.span.clone()),
        source.get(value.span.end..),
    ) else {
        return unusual();
    };
    if written.contains('#') {
        return unusual();
    }
    let head = match written {
        "" => head,
        _ => head.trim_end_matches([' ', '\t']),
    };
    Site {
        shape: Shape::Hollow,
        index,
        base: format!("{head}{tail}"),
        window: head.len()..(head.len() + next.saturating_sub(value.span.end)),
    }
}

/// The column of the first dash of the block list whose key ends at `key_end`.
/// (The parser puts the start of a list at the margin after its dash.)
fn dash_column(source: &str, key_end: usize) -> Option<usize> {
    let (_, below) = source.get(key_end..)?.split_once('\n')?;
    let first = below.lines().find(|line| {
        let content = line.trim_start();
        !content.is_empty() && !content.starts_with('#')
    })?;
    let dash = first.trim_start_matches(' ');
    dash.starts_with('-').then(|| first.len() - dash.len())
}
