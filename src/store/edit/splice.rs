//! The edits of the text that an edit of the values takes. Only the bytes named here change.

use std::ops::Range;

use super::edit_place::EditPlace;
use super::scalar::Place;
use super::value::{field_lines, item_at, one_line};
use super::{Kind, Node, Refusal, Value};

/// A text that takes the place of some bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub range: Range<usize>,
    pub text: String,
}

impl Edit {
    fn insert(at: usize, text: String) -> Edit {
        Edit { range: at..at, text }
    }
}

/// The lines of a source, and how they end.
pub(super) struct Text<'s> {
    pub source: &'s str,
    pub ending: &'static str,
}

/// Lines are kept within this many columns where the layout leaves a choice.
const WIDTH: usize = 100;

impl<'s> Text<'s> {
    pub(super) fn new(source: &'s str) -> Text<'s> {
        let all = source.matches('\n').count();
        let windows = source.matches("\r\n").count();
        Text {
            source,
            ending: if all > 0 && windows == all { "\r\n" } else { "\n" },
        }
    }

    fn line_start(&self, at: usize) -> usize {
        let head = self.source.get(..at).unwrap_or_default();
        match head.rfind('\n') {
            Some(newline) => newline + 1,
            None if head.starts_with('\u{feff}') => '\u{feff}'.len_utf8(),
            None => 0,
        }
    }

    fn column(&self, at: usize) -> usize {
        at - self.line_start(at)
    }

    /// Past the line break after `at`, or the end of the source.
    fn next_line(&self, at: usize) -> usize {
        let rest = self.source.get(at..).unwrap_or_default();
        rest.find('\n').map_or(self.source.len(), |newline| at + newline + 1)
    }

    /// The end of the content that ends here: the parser counts the blank lines after a literal block in.
    fn content_end(&self, end: usize) -> usize {
        self.source.get(..end).map_or(end, |head| head.trim_end().len())
    }

    /// Where a line goes after what ends at `end`: below the comments in column `margin` or beyond, which belong to
    /// it, and above the blank lines unless `past_blanks`.
    fn below(&self, end: usize, margin: usize, past_blanks: bool) -> usize {
        let mut cursor = self.next_line(end);
        let mut at = cursor;
        for line in self.source.get(cursor..).unwrap_or_default().split_inclusive('\n') {
            let content = line.trim_start();
            cursor += line.len();
            let comment = content.starts_with('#') && line.len() - content.len() >= margin;
            if comment || (content.is_empty() && past_blanks) {
                at = cursor;
            } else if !content.is_empty() {
                break;
            }
        }
        at
    }

    /// Whole lines at `at`, which is the start of a line or the end of the source.
    fn lines_at(&self, at: usize, lines: &[String], literal: bool) -> Edit {
        let text = lines.join(self.ending);
        let unfinished = at == self.source.len() && !self.source.is_empty() && !self.source.ends_with('\n');
        Edit::insert(
            at,
            match (unfinished, literal) {
                (false, _) => text + self.ending,
                (true, false) => format!("{}{text}", self.ending),
                // Parsers disagree on a literal block that ends without a line break.
                (true, true) => format!("{}{text}{}", self.ending, self.ending),
            },
        )
    }

    /// Past the colon of a key.
    fn colon(&self, key: &Node) -> Option<usize> {
        let rest = self.source.get(key.span.end..)?;
        let colon = rest.find(':')?;
        rest.get(..colon)?.trim().is_empty().then_some(key.span.end + colon + 1)
    }

    /// The end of the content of an entry.
    fn entry_end(&self, key: &Node, value: &Node) -> usize {
        let after = self.colon(key).unwrap_or(key.span.end);
        if value.span.is_empty() {
            after
        } else {
            self.content_end(value.span.end).max(after)
        }
    }

    /// The edits that carry out a change; `past_blanks` is the second way, for a text that keeps its blank lines.
    pub(super) fn edits(&self, site: &EditPlace<'_>, past_blanks: bool) -> Result<Vec<Edit>, Refusal> {
        match site {
            EditPlace::Insert {
                map,
                after,
                first: false,
                name,
                value,
            } => self.insert(map, *after, name, value, past_blanks),
            EditPlace::Insert { map, name, value, .. } => self.insert_first(map, name, value),
            EditPlace::Push { key, list, item } => match &list.kind {
                Kind::List { items, flow: true } => self.push_in_brackets(list, items, item),
                Kind::List { items, .. } => self.push_line(*key, items, item, past_blanks),
                _ => Err(Refusal::UnusualList),
            },
            EditPlace::Replace { key, old, value, flow } => match key {
                _ if *flow => self.replace_on_line(*key, old, one_line(value, Place::Flow)),
                None => self.replace_on_line(None, old, one_line(value, Place::Block)),
                Some(key) => self.replace_below(key, old, value),
            },
        }
    }

    /// The lines to paste where the edit is refused.
    pub(super) fn by_hand(&self, site: &EditPlace<'_>) -> String {
        let key_text = |key: &Node| match &key.kind {
            Kind::Scalar { text, .. } => text.clone(),
            _ => String::new(),
        };
        match site {
            EditPlace::Insert { name, value, .. } => field_lines(name, value, WIDTH).join("\n"),
            EditPlace::Push { list, item, .. } => match &list.kind {
                Kind::List { flow: true, .. } => one_line(item, Place::Flow),
                _ => item_at(item, 0).join("\n"),
            },
            EditPlace::Replace {
                key: Some(key), value, ..
            } => field_lines(&key_text(key), value, WIDTH).join("\n"),
            EditPlace::Replace { value, .. } => one_line(value, Place::Flow),
        }
    }

    fn insert(
        &self,
        map: &Node,
        after: Option<usize>,
        name: &str,
        value: &Value,
        past_blanks: bool,
    ) -> Result<Vec<Edit>, Refusal> {
        let Kind::Map { entries, flow } = &map.kind else {
            return Err(Refusal::UnusualList);
        };
        let (Some((first, _)), Some((last_key, last_value))) = (entries.first(), entries.last()) else {
            return Err(Refusal::UnusualList);
        };
        if *flow {
            let written = one_line(&Value::Map(vec![(name.to_owned(), value.clone())]), Place::Flow);
            let written = written.trim_start_matches('{').strip_suffix('}').unwrap_or_default();
            let edit = match after.and_then(|index| entries.get(index)) {
                Some((key, value)) => Edit::insert(self.entry_end(key, value), format!(", {written}")),
                None => Edit::insert(first.span.start, format!("{written}, ")),
            };
            return Ok(vec![edit]);
        }
        let (key, before) = after
            .and_then(|index| entries.get(index))
            .map_or((last_key, last_value), |(key, value)| (key, value));
        let column = self.column(first.span.start);
        let pad = " ".repeat(column);
        let lines: Vec<String> = field_lines(name, value, WIDTH.saturating_sub(column))
            .into_iter()
            .map(|line| if line.is_empty() { line } else { format!("{pad}{line}") })
            .collect();
        // At the end, the comments that close the mapping stay above.
        let margin = if after.is_some() { column + 1 } else { column };
        let at = self.below(self.entry_end(key, before), margin, past_blanks);
        Ok(vec![self.lines_at(at, &lines, value.has_literal())])
    }

    /// The key comes before all others, above the comments that the first of them has.
    fn insert_first(&self, map: &Node, name: &str, value: &Value) -> Result<Vec<Edit>, Refusal> {
        let Kind::Map { entries, flow: false } = &map.kind else {
            return self.insert(map, None, name, value, false);
        };
        let (first, _) = entries.first().ok_or(Refusal::UnusualList)?;
        let start = first.span.start;
        let column = self.column(start);
        let pad = " ".repeat(column);
        let lines = field_lines(name, value, WIDTH.saturating_sub(column));
        // The first line stands where the cursor is; what follows the last one was there before.
        let text = lines.join("\n").replace('\n', &format!("{}{pad}", self.ending));
        let text = format!("{text}{}{pad}", self.ending);
        let line = self.line_start(start);
        let nested = column > 0 && self.source.get(line..start).is_some_and(|lead| lead.trim().is_empty());
        let at = if nested {
            self.above(line, column) + column
        } else {
            start
        };
        Ok(vec![Edit::insert(at, text)])
    }

    /// The start of the first of the comment lines in this column that stand just above the line at `line`.
    fn above(&self, line: usize, column: usize) -> usize {
        let head = self.source.get(..line).unwrap_or_default();
        let comments = head.split_inclusive('\n').rev().take_while(|line| {
            let content = line.trim_start();
            content.starts_with('#') && line.len() - content.len() == column
        });
        line - comments.map(str::len).sum::<usize>()
    }

    fn push_line(
        &self,
        key: Option<&Node>,
        items: &[Node],
        item: &Value,
        past_blanks: bool,
    ) -> Result<Vec<Edit>, Refusal> {
        let (Some(first), Some(last)) = (items.first(), items.last()) else {
            return Err(Refusal::UnusualList);
        };
        let dash = match key {
            Some(key) => self.dash_below(key.span.end),
            None => self.dash_before(first).map(|dash| self.column(dash)),
        };
        let dash = dash.ok_or(Refusal::UnusualList)?;
        let margin = key.map_or(1, |key| self.column(key.span.start) + 1).max(dash);
        let at = self.below(self.content_end(last.span.end), margin, past_blanks);
        Ok(vec![self.lines_at(at, &item_at(item, dash), item.has_literal())])
    }

    /// The column of the first dash of the block list whose key ends at `key_end`. (The parser puts the start of a
    /// list at the margin after its dash.)
    fn dash_below(&self, key_end: usize) -> Option<usize> {
        let (_, below) = self.source.get(key_end..)?.split_once('\n')?;
        let first = below.lines().find(|line| {
            let content = line.trim_start();
            !content.is_empty() && !content.starts_with('#')
        })?;
        let dash = first.trim_start_matches(' ');
        dash.starts_with('-').then(|| first.len() - dash.len())
    }

    fn dash_before(&self, item: &Node) -> Option<usize> {
        let before = self.source.get(..item.span.start)?.trim_end();
        before.ends_with('-').then(|| before.len() - 1)
    }

    fn push_in_brackets(&self, list: &Node, items: &[Node], item: &Value) -> Result<Vec<Edit>, Refusal> {
        let last = items.last().ok_or(Refusal::UnusualList)?;
        let written = one_line(item, Place::Flow);
        let close = list.span.end.saturating_sub(1);
        let tail = self.source.get(last.span.end..close).ok_or(Refusal::UnusualList)?;
        let comma = tail.split('#').next().and_then(|clear| clear.find(','));
        let starts_line = self
            .source
            .get(self.line_start(last.span.start)..last.span.start)
            .is_some_and(|indent| indent.trim().is_empty());
        let trailing = if comma.is_some() { "," } else { "" };
        let closed = last.span.end + comma.map_or(0, |comma| comma + 1);
        let mut edits = Vec::new();
        if comma.is_none() {
            edits.push(Edit::insert(last.span.end, ",".to_owned()));
        }
        if !starts_line {
            edits.push(Edit::insert(closed, format!(" {written}{trailing}")));
            return Ok(edits);
        }
        let indent = " ".repeat(self.column(last.span.start));
        let rest_of_line = self.source.get(closed..close).unwrap_or_default();
        let commented = rest_of_line
            .lines()
            .next()
            .is_some_and(|rest| rest.trim_start().starts_with('#'));
        if commented {
            let at = self.next_line(closed);
            edits.push(Edit::insert(at, format!("{indent}{written}{trailing}{}", self.ending)));
        } else {
            edits.push(Edit::insert(
                closed,
                format!("{}{indent}{written}{trailing}", self.ending),
            ));
        }
        Ok(edits)
    }

    /// The value as it is, or nothing, becomes a text of one line.
    fn replace_on_line(&self, key: Option<&Node>, old: &Node, written: String) -> Result<Vec<Edit>, Refusal> {
        if !old.span.is_empty() {
            return Ok(vec![Edit {
                range: old.span.start..self.content_end(old.span.end),
                text: written,
            }]);
        }
        let at = key.and_then(|key| self.colon(key)).ok_or(Refusal::UnusualList)?;
        Ok(vec![Edit::insert(at, format!(" {written}"))])
    }

    /// The value of a key of a block becomes another, on its line or on lines below.
    fn replace_below(&self, key: &Node, old: &Node, value: &Value) -> Result<Vec<Edit>, Refusal> {
        let colon = self.colon(key).ok_or(Refusal::UnusualList)?;
        let end = self.entry_end(key, old);
        let column = self.column(key.span.start);
        let room = WIDTH.saturating_sub(column);
        let mut lines = field_lines("k", value, room).into_iter();
        let head = lines.next().unwrap_or_default();
        let head = head.strip_prefix("k:").unwrap_or_default().to_owned();
        let pad = " ".repeat(column);
        let below: Vec<String> = lines
            .map(|line| if line.is_empty() { line } else { format!("{pad}{line}") })
            .collect();
        let collection = matches!(value, Value::List(_) | Value::Map(_));
        // What stands for an empty list may take several lines: `[\n]`.
        let empty = matches!(&old.kind, Kind::List { items, .. } if items.is_empty());
        let on_one_line = !self.source.get(colon..end).unwrap_or_default().contains('\n');
        if below.is_empty() || !(on_one_line || (collection && empty)) {
            let text = std::iter::once(head).chain(below).collect::<Vec<_>>().join(self.ending);
            return Ok(vec![Edit {
                range: colon..end,
                text,
            }]);
        }
        let at = if collection {
            self.below(end, column + 1, false)
        } else {
            self.next_line(end)
        };
        let swap = Edit {
            range: colon..end,
            text: head,
        };
        Ok(vec![swap, self.lines_at(at, &below, value.has_literal())])
    }
}

/// The source with the edits made.
pub(super) fn apply(source: &str, edits: &[Edit]) -> String {
    let mut result = source.to_owned();
    for edit in edits.iter().rev() {
        result.replace_range(edit.range.clone(), &edit.text);
    }
    result
}
