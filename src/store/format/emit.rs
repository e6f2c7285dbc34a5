//! Writes a document in its canonical form.

use crate::diagnostic::LineIndex;
use crate::domain::decode::{Record, Shape};

use super::super::edit::scalar::{self, Place};
use super::super::edit::{Kind, Node};
use super::Kept;
use super::block::{block_scalar, dash_of};
use super::gaps::{Gaps, Scan};

/// What a level is indented by.
const STEP: usize = 2;

/// The document on new lines.
pub(super) fn document(source: &str, root: &Node, record: Option<&'static Record>) -> Result<String, Kept> {
    let lines = LineIndex::new(source);
    let Kind::Map { entries, flow: false } = &root.kind else {
        return Err(Kept::Layout { line: 1 });
    };
    let mut gaps = Scan::run(source, &lines, root)?;
    // What stands before the first key is about the file.
    let first = entries.first().map(|(key, _)| key.span.start).unwrap_or_default();
    let head = gaps.leads.remove(&first).unwrap_or_default();
    if head
        .iter()
        .chain(&gaps.last)
        .any(|line| line.starts_with(['-', '.', '%']))
    {
        return Err(Kept::Layout { line: 1 });
    }
    let mut emitter = Emitter {
        source,
        lines: &lines,
        gaps,
        out: Vec::new(),
    };
    emitter.free(head, 0);
    emitter.map(entries, record, 0, None)?;
    let last = std::mem::take(&mut emitter.gaps.last);
    emitter.free(last, 0);
    let mut out = emitter.out;
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    while out.first().is_some_and(String::is_empty) {
        out.remove(0);
    }
    Ok(format!("{}\n", out.join("\n")))
}

struct Emitter<'s> {
    source: &'s str,
    lines: &'s LineIndex<'s>,
    gaps: Gaps,
    out: Vec<String>,
}

impl<'s> Emitter<'s> {
    fn refused(&self, at: usize) -> Kept {
        Kept::Layout {
            line: self.lines.line_of(at) + 1,
        }
    }

    /// Comments and blank lines.
    fn free(&mut self, lines: Vec<String>, indent: usize) {
        for line in lines {
            if !line.is_empty() {
                self.out.push(format!("{}{line}", " ".repeat(indent)));
            } else if self.out.last().is_some_and(|last| !last.is_empty()) {
                self.out.push(String::new());
            }
        }
    }

    fn leads(&mut self, start: usize, indent: usize) {
        let lines = self.gaps.leads.remove(&start).unwrap_or_default();
        self.free(lines, indent);
    }

    fn tails(&mut self, start: usize, indent: usize) {
        let lines = self.gaps.tails.remove(&start).unwrap_or_default();
        self.free(lines, indent);
    }

    /// The entries of a mapping in the order of its record; the first after `dash`, where there is one.
    fn map(
        &mut self,
        entries: &[(Node, Node)],
        record: Option<&'static Record>,
        indent: usize,
        dash: Option<&str>,
    ) -> Result<(), Kept> {
        let ordered = ordered(entries, record);
        for (index, (key, value, shape)) in ordered.into_iter().enumerate() {
            let start = key.span.start;
            let head = match dash.filter(|_| index == 0) {
                Some(dash) => {
                    self.leads(start, indent.saturating_sub(STEP));
                    dash.to_owned()
                }
                None => {
                    self.leads(start, indent);
                    " ".repeat(indent)
                }
            };
            let head = format!("{head}{}:", self.scalar(key, Place::Block)?);
            self.value(head, key.span.end, value, shape, indent)?;
            self.tails(start, indent + STEP);
        }
        Ok(())
    }

    fn list(&mut self, items: &[Node], item_shape: Option<Shape>, indent: usize) -> Result<(), Kept> {
        for item in items {
            let start = dash_of(self.source, item).ok_or_else(|| self.refused(item.span.start))?;
            self.leads(start, indent);
            let head = format!("{}-", " ".repeat(indent));
            match &item.kind {
                Kind::Map { entries, flow: false } => {
                    self.map(entries, record_of(item_shape), indent + STEP, Some(&format!("{head} ")))?;
                }
                Kind::List { flow: false, .. } => return Err(self.refused(start)),
                _ => self.value(head, start + 1, item, item_shape, indent)?,
            }
            self.tails(start, indent + STEP);
        }
        Ok(())
    }

    /// A value after its key or its dash, whose byte end is `after`.
    fn value(
        &mut self,
        head: String,
        after: usize,
        value: &Node,
        shape: Option<Shape>,
        indent: usize,
    ) -> Result<(), Kept> {
        match &value.kind {
            Kind::Map { entries, flow: false } => {
                let comment = self.comment(after)?;
                self.out.push(format!("{head}{comment}"));
                self.map(entries, record_of(shape), indent + STEP, None)
            }
            Kind::List { items, flow: false } => {
                let comment = self.comment(after)?;
                self.out.push(format!("{head}{comment}"));
                self.list(items, item_of(shape), indent + STEP)
            }
            _ => self.leaf(head, after, value, shape, indent),
        }
    }

    fn leaf(
        &mut self,
        head: String,
        after: usize,
        value: &Node,
        shape: Option<Shape>,
        indent: usize,
    ) -> Result<(), Kept> {
        if let Some(block) = block_scalar(self.source, after, value) {
            let (header, lines) = block.at(indent + STEP).ok_or_else(|| self.refused(after))?;
            self.out.push(format!("{head} {header}"));
            self.out.extend(lines);
            return Ok(());
        }
        if value.span.is_empty() {
            let comment = self.comment(after)?;
            self.out.push(format!("{head}{comment}"));
            return Ok(());
        }
        let comment = self.comment(value.span.end)?;
        let written = self.slice(value);
        if written.contains('\n') {
            let mut lines = written.lines();
            self.out
                .push(format!("{head} {}", lines.next().unwrap_or_default().trim_end()));
            for line in lines {
                let text = line.trim();
                let spaces = " ".repeat(if text.is_empty() {
                    0
                } else {
                    indent + self.depth(value, line)
                });
                self.out.push(format!("{spaces}{text}"));
            }
            if let Some(last) = self.out.last_mut() {
                last.push_str(&comment);
            }
            return Ok(());
        }
        let text = self.flow(value, shape, Place::Block)?;
        self.out.push(format!("{head} {text}{comment}"));
        Ok(())
    }

    /// How much deeper than its key a line of a value on several lines stands: the shape of a collection is kept.
    fn depth(&self, value: &Node, line: &str) -> usize {
        let first = self.lines.line(self.lines.line_of(value.span.start));
        let indent = |line: &str| line.len() - line.trim_start().len();
        let own = match value.kind {
            Kind::Scalar { .. } => STEP,
            _ => indent(line).saturating_sub(indent(first)),
        };
        own.max(STEP)
    }

    /// A value on one line.
    fn flow(&self, value: &Node, shape: Option<Shape>, place: Place) -> Result<String, Kept> {
        match &value.kind {
            Kind::Scalar { .. } => self.scalar(value, place),
            Kind::List { items, .. } => {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| self.flow(item, item_of(shape), Place::Flow))
                    .collect::<Result<_, _>>()?;
                Ok(format!("[{}]", items.join(", ")))
            }
            Kind::Map { entries, .. } => {
                let pairs: Vec<String> = ordered(entries, record_of(shape))
                    .into_iter()
                    .map(|(key, value, shape)| {
                        let key = self.scalar(key, Place::Flow)?;
                        Ok(format!("{key}: {}", self.flow(value, shape, Place::Flow)?))
                    })
                    .collect::<Result<_, Kept>>()?;
                Ok(format!("{{{}}}", pairs.join(", ")))
            }
        }
    }

    /// A scalar without needless quotes.
    fn scalar(&self, node: &Node, place: Place) -> Result<String, Kept> {
        let Kind::Scalar { text, .. } = &node.kind else {
            return Err(self.refused(node.span.start));
        };
        let written = self.slice(node);
        if node.span.is_empty() || written.contains('\n') {
            return Err(self.refused(node.span.start));
        }
        Ok(if written.starts_with(['\'', '"']) {
            scalar::text(text, place)
        } else {
            written.to_owned()
        })
    }

    fn slice(&self, node: &Node) -> &'s str {
        self.source.get(node.span.clone()).unwrap_or_default().trim_end()
    }

    /// The comment at the end of a line, with the blanks before it.
    fn comment(&self, after: usize) -> Result<String, Kept> {
        let rest = self.source.get(after..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        let text = line.trim_start_matches(':').trim_end();
        match text.trim_start() {
            "" => Ok(String::new()),
            comment if comment.starts_with('#') && text.starts_with([' ', '\t']) => Ok(text.replace('\t', " ")),
            _ => Err(self.refused(after)),
        }
    }
}

/// The entries in the order of the record's keys, each with its shape; others stay where they were, after them.
fn ordered<'n>(
    entries: &'n [(Node, Node)],
    record: Option<&'static Record>,
) -> Vec<(&'n Node, &'n Node, Option<Shape>)> {
    let fields = record.map_or(&[][..], |record| (record.fields)());
    let rank = |key: &Node| match &key.kind {
        Kind::Scalar { text, .. } => fields.iter().position(|field| field.name == text).unwrap_or(usize::MAX),
        _ => usize::MAX,
    };
    let mut all: Vec<(usize, &Node, &Node)> = entries.iter().map(|(key, value)| (rank(key), key, value)).collect();
    all.sort_by_key(|(rank, _, _)| *rank);
    all.into_iter()
        .map(|(rank, key, value)| (key, value, fields.get(rank).map(|field| (field.shape)())))
        .collect()
}

fn record_of(shape: Option<Shape>) -> Option<&'static Record> {
    match shape {
        Some(Shape::Record(record)) => Some(record),
        Some(Shape::OneOrMany(item)) => record_of(Some(item())),
        _ => None,
    }
}

fn item_of(shape: Option<Shape>) -> Option<Shape> {
    match shape {
        Some(Shape::List(item) | Shape::OneOrMany(item)) => Some(item()),
        _ => None,
    }
}
