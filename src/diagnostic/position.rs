//! From bytes to the lines and columns that people count.

use std::cell::OnceCell;

use crate::domain::tree::Span;

/// Lines and columns from 1, in characters; the end is exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Range {
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
}

impl Range {
    /// The beginning of a file: what is said of the whole of it.
    pub const FILE: Range = Range {
        line: 1,
        column: 1,
        end_line: 1,
        end_column: 1,
    };
}

/// The starts of a text's lines.
pub struct LineIndex<'s> {
    source: &'s str,
    starts: Vec<usize>,
    /// The characters before each stride of a source with long lines.
    counted: OnceCell<Vec<usize>>,
}

impl<'s> LineIndex<'s> {
    #[must_use]
    pub fn new(source: &'s str) -> LineIndex<'s> {
        let starts = std::iter::once(0)
            .chain(source.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        LineIndex {
            source,
            starts,
            counted: OnceCell::new(),
        }
    }

    /// The line (from 0) that holds the byte `offset`.
    #[must_use]
    pub fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// The text of a line (from 0), without its ending; empty past the end.
    #[must_use]
    pub fn line(&self, line: usize) -> &'s str {
        let start = self.start_of(line);
        let end = self.starts.get(line + 1).copied().unwrap_or(self.source.len());
        self.source
            .get(start..end)
            .unwrap_or_default()
            .trim_end_matches(['\n', '\r'])
    }

    /// The byte where a line (from 0) starts.
    #[must_use]
    pub fn start_of(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(self.source.len())
    }

    /// Where a span stands, as people count. A byte order mark takes no column.
    #[must_use]
    pub fn range(&self, span: Span) -> Range {
        let (line, column) = self.position(span.start as usize);
        let (end_line, end_column) = self.position((span.end as usize).max(span.start as usize));
        Range {
            line,
            column,
            end_line,
            end_column,
        }
    }

    fn position(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.source.len());
        let line = self.line_of(offset);
        let start = self.start_of(line);
        let mark = usize::from(line == 0 && offset > 0 && self.source.starts_with('\u{feff}'));
        (line + 1, self.letters_between(start, offset).saturating_sub(mark) + 1)
    }

    /// How many characters stand between two bytes; of a long line, most are counted once for all.
    fn letters_between(&self, start: usize, end: usize) -> usize {
        let letters = |from: usize, to: usize| self.source.get(from..to).map_or(0, |part| part.chars().count());
        if end - start <= 2 * STRIDE {
            return letters(start, end);
        }
        let stride_at = |number: usize| floor(self.source, (number * STRIDE).min(self.source.len()));
        let counted = self.counted.get_or_init(|| {
            let mut sum = 0;
            let strides = (0..=self.source.len() / STRIDE).map(|number| {
                let before = sum;
                sum += letters(stride_at(number), stride_at(number + 1));
                before
            });
            strides.collect()
        });
        let upto = |at: usize| {
            let stride = at / STRIDE;
            counted.get(stride).copied().unwrap_or_default() + letters(stride_at(stride), at)
        };
        upto(end) - upto(start)
    }
}

/// The bytes between two counts.
const STRIDE: usize = 1024;

pub(super) fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_a_long_line_are_counted_as_those_of_a_short_one() {
        let source = format!("a: 1\n{}", "é, x".repeat(3_000));
        let lines = LineIndex::new(&source);
        for (at, _) in source.char_indices().skip(5).step_by(997) {
            let offset = u32::try_from(at).unwrap();
            let range = lines.range(Span {
                start: offset,
                end: offset,
            });
            assert_eq!(range.column, source[5..at].chars().count() + 1);
        }
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        let source = "é: 1\r\nclé: été\n";
        let lines = LineIndex::new(source);
        let start = u32::try_from(source.find("été").unwrap()).unwrap();
        let range = lines.range(Span { start, end: start + 5 });
        assert_eq!(
            range,
            Range {
                line: 2,
                column: 6,
                end_line: 2,
                end_column: 9
            }
        );
        assert_eq!(lines.line(0), "é: 1");
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        let lines = LineIndex::new("\u{feff}id: x");
        assert_eq!(lines.range(Span { start: 3, end: 5 }).column, 1);
    }
}
