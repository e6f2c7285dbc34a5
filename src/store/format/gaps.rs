//! Lines that hold no value: comments and blank lines, and what they stand before or after.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::LineIndex;

use super::super::edit::{Kind, Node};
use super::Kept;
use super::block::{block_scalar, dash_of, value_end};

/// Comments and blank lines, each with the entry that it goes with; an entry is known by its first byte.
#[derive(Debug, Default)]
pub(super) struct Gaps {
    /// Before an entry.
    pub leads: BTreeMap<usize, Vec<String>>,
    /// Inside an entry, after all of its value: deeper than what follows.
    pub tails: BTreeMap<usize, Vec<String>>,
    /// At the end of the file.
    pub last: Vec<String>,
}

/// A key or a dash.
#[derive(Clone, Copy, Debug)]
struct Entry {
    start: usize,
    line: usize,
    column: usize,
    /// The last line of its value.
    last: usize,
}

pub(super) struct Scan<'s> {
    source: &'s str,
    lines: &'s LineIndex<'s>,
    entries: Vec<Entry>,
    /// Lines that belong to a value.
    filled: BTreeSet<usize>,
}

impl<'s> Scan<'s> {
    /// The gaps of a document.
    pub(super) fn run(source: &'s str, lines: &'s LineIndex<'s>, root: &Node) -> Result<Gaps, Kept> {
        let mut scan = Scan {
            source,
            lines,
            entries: Vec::new(),
            filled: BTreeSet::new(),
        };
        scan.inside(root)?;
        Ok(scan.share())
    }

    fn inside(&mut self, node: &Node) -> Result<(), Kept> {
        match &node.kind {
            Kind::Map { entries, flow: false } => {
                for (key, value) in entries {
                    self.entry(key.span.start, Some(key), value)?;
                }
            }
            Kind::List { items, flow: false } => {
                for item in items {
                    let dash = dash_of(self.source, item).ok_or(Kept::Layout {
                        line: self.lines.line_of(item.span.start) + 1,
                    })?;
                    self.entry(dash, None, item)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn entry(&mut self, start: usize, key: Option<&Node>, value: &Node) -> Result<(), Kept> {
        let line = self.lines.line_of(start);
        let column = start - self.lines.start_of(line);
        let after = key.map_or(start + 1, |key| key.span.end);
        let last = match block_scalar(self.source, after, value) {
            Some(block) => block.last_line(self.lines),
            None => self.lines.line_of(value_end(value, after)),
        };
        self.filled.insert(line);
        if !matches!(
            &value.kind,
            Kind::Map { flow: false, .. } | Kind::List { flow: false, .. }
        ) {
            self.filled.extend(line..=last);
        }
        self.entries.push(Entry {
            start,
            line,
            column,
            last,
        });
        self.inside(value)
    }

    fn share(self) -> Gaps {
        let mut gaps = Gaps::default();
        let count = self.lines.line_of(self.source.len()) + 1;
        for line in (0..count).filter(|line| !self.filled.contains(line)) {
            let text = self.lines.line(line).trim();
            let column = self.lines.line(line).len() - self.lines.line(line).trim_start().len();
            let next = self.entries.iter().filter(|entry| entry.line > line);
            let next = next.min_by_key(|entry| (entry.line, entry.column));
            let ended = self.entries.iter().filter(|entry| entry.last < line);
            // A comment deeper than what follows closes what stands above it, at its own depth.
            let limit = next.map_or(0, |next| next.column);
            let latest = ended.clone().map(|entry| entry.last).max();
            let owner = ended
                .filter(|entry| Some(entry.last) == latest && entry.column < column)
                .max_by_key(|entry| entry.column)
                .filter(|entry| !text.is_empty() && column > limit && entry.column >= limit);
            let place = match (owner, next) {
                (Some(owner), _) => gaps.tails.entry(owner.start).or_default(),
                (None, Some(next)) => gaps.leads.entry(next.start).or_default(),
                (None, None) => &mut gaps.last,
            };
            let blank = text.is_empty() && place.last().is_none_or(String::is_empty) && !place.is_empty();
            if !blank {
                place.push(text.to_owned());
            }
        }
        gaps
    }
}
