//! Where items begin and values end, and texts in blocks.

use crate::diagnostic::LineIndex;

use super::super::edit::{Kind, Node};

/// The byte of an item's dash; none where a comment parts them, or where the item holds nothing.
pub(super) fn dash_of(source: &str, item: &Node) -> Option<usize> {
    if item.span.is_empty() {
        return None;
    }
    let before = source.get(..item.span.start)?.trim_end();
    before.ends_with('-').then(|| before.len() - 1)
}

/// The byte past a value; that of its key where nothing is written.
pub(super) fn value_end(value: &Node, after: usize) -> usize {
    if value.span.is_empty() {
        after
    } else {
        value.span.end.saturating_sub(1).max(after)
    }
}

/// A scalar in a block, `|` or `>`.
pub(super) struct BlockScalar<'s> {
    source: &'s str,
    header: &'s str,
    /// The byte where its header starts.
    start: usize,
}

/// The block after a key or a dash that ends at `after`, where the value is one.
pub(super) fn block_scalar<'s>(source: &'s str, after: usize, value: &Node) -> Option<BlockScalar<'s>> {
    if !matches!(value.kind, Kind::Scalar { .. }) {
        return None;
    }
    let rest = source.get(after..)?.trim_start_matches(' ');
    // One sign at most: what follows may begin as one does, `->`.
    let inside = rest
        .strip_prefix(':')
        .or_else(|| rest.strip_prefix("- "))
        .unwrap_or(rest);
    let start = source.len() - inside.trim_start_matches(' ').len();
    let header = source.get(start..)?.lines().next()?;
    header
        .starts_with(['|', '>'])
        .then_some(BlockScalar { source, header, start })
}

impl BlockScalar<'_> {
    fn indent_of(line: &str) -> usize {
        line.len() - line.trim_start_matches(' ').len()
    }

    /// The lines of its text, without the blank ones at the end.
    pub(super) fn body(&self) -> Vec<&str> {
        let below = self.source.get(self.start..).unwrap_or_default().lines().skip(1);
        let mut indent = None;
        let mut body: Vec<&str> = below
            .take_while(|line| {
                let blank = line.trim().is_empty();
                if !blank && indent.is_none() {
                    indent = Some(BlockScalar::indent_of(line));
                }
                blank || indent.is_some_and(|indent| indent > 0 && BlockScalar::indent_of(line) >= indent)
            })
            .collect();
        while body.last().is_some_and(|line| line.trim().is_empty()) {
            body.pop();
        }
        body
    }

    pub(super) fn last_line(&self, lines: &LineIndex<'_>) -> usize {
        lines.line_of(self.start) + self.body().len()
    }

    /// The header and the lines, these at column `indent`; none where the header fixes an indent or keeps blank lines.
    pub(super) fn at(&self, indent: usize) -> Option<(String, Vec<String>)> {
        let header = self.header.trim_end();
        let style = header.split_whitespace().next().unwrap_or_default();
        if style.contains('+') || style.contains(|letter: char| letter.is_ascii_digit()) {
            return None;
        }
        let body = self.body();
        let own = body.iter().filter(|line| !line.trim().is_empty());
        let own = own.map(|line| BlockScalar::indent_of(line)).min().unwrap_or_default();
        let lines = body
            .iter()
            .map(|line| match line.get(own..) {
                Some(text) if !text.trim().is_empty() => format!("{}{text}", " ".repeat(indent)),
                _ => String::new(),
            })
            .collect();
        Some((header.to_owned(), lines))
    }
}
