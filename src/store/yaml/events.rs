//! From the events of the library's parser to a tree, or to the finding that says why there is none.

use std::borrow::Cow;

use serde_saphyr::granit_parser::{Event, Options, Parser, ScalarStyle, ScanError, Span as EventSpan};

use super::{DEEPEST, MOST_NODES, offset};
use crate::diagnostic::structure::{BAD_KEY, CONTROL, EMPTY, SEVERAL_DOCUMENTS, SHORTHAND, SYNTAX, TOO_DEEP};
use crate::diagnostic::{Finding, Message};
use crate::domain::letters::is_control;
use crate::domain::tree::{Content, Span, Tree};

/// The tree of a text of one document; `odd` where a character that no reader sees may stand in it.
///
/// # Errors
/// The finding that stops the reading.
pub(super) fn read(source: &str, odd: bool) -> Result<Tree<'_>, Box<Finding>> {
    let skipped = if source.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let body = source.get(skipped..).unwrap_or_default();
    Builder::new(source, skipped, odd).run(body)
}

struct Open {
    node: u32,
    last: Option<u32>,
    mapping: bool,
    /// In a mapping: the next node is a key.
    at_key: bool,
}

struct Builder<'s> {
    source: &'s str,
    shift: usize,
    tree: Tree<'s>,
    open: Vec<Open>,
    documents: usize,
    nodes: usize,
    /// A character that no reader sees may stand in a text, as it is or written out.
    odd: bool,
}

impl<'s> Builder<'s> {
    fn new(source: &'s str, shift: usize, odd: bool) -> Builder<'s> {
        Builder {
            source,
            shift,
            tree: Tree::with_capacity(source.len() / 12 + 8),
            open: Vec::with_capacity(8),
            documents: 0,
            nodes: 0,
            odd,
        }
    }

    fn run(mut self, body: &'s str) -> Result<Tree<'s>, Box<Finding>> {
        let mut options = Options::default();
        options.set_emit_comments(false);
        options.disallow_directives = true;
        for event in Parser::new_from_str_with_options(body, options) {
            let (event, span) = event.map_err(|error| Box::new(self.syntax(&error)))?;
            self.take(event, &span)?;
        }
        self.tree.set_odd(self.odd);
        if self.nodes == 0 || self.tree.root().is_some_and(|root| root.is_null()) {
            return Err(Box::new(Finding::at(&EMPTY, Span::default(), message!("Y-04-empty"))));
        }
        Ok(self.tree)
    }

    fn take(&mut self, event: Event<'s>, span: &EventSpan) -> Result<(), Box<Finding>> {
        let here = self.span(span);
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(Box::new(Finding::at(
                        &SEVERAL_DOCUMENTS,
                        here,
                        message!("Y-05-several"),
                    )));
                }
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => return Err(self.shorthand(here, "Y-06-alias")),
            Event::Scalar(text, style, anchor, tag) => {
                self.no_shorthand(anchor, tag.is_some(), here)?;
                let plain = style == ScalarStyle::Plain;
                if plain && text == "<<" && self.open.last().is_some_and(|open| open.at_key) {
                    return Err(self.shorthand(here, "Y-06-merge"));
                }
                if self.odd && text.chars().any(is_control) {
                    return Err(Box::new(Finding::at(&CONTROL, here, message!("Y-13-control"))));
                }
                self.add(Content::Scalar { text, plain }, here)?;
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.no_shorthand(anchor, tag.is_some(), here)?;
                self.descend(Content::List, here)?;
            }
            Event::MappingStart(_, anchor, tag) => {
                self.no_shorthand(anchor, tag.is_some(), here)?;
                self.descend(Content::Mapping, here)?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(open) = self.open.pop() {
                    self.tree.close(open.node, here.end);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn descend(&mut self, content: Content<'s>, here: Span) -> Result<(), Box<Finding>> {
        let mapping = content == Content::Mapping;
        let node = self.add(content, here)?;
        if self.open.len() >= DEEPEST {
            return Err(Box::new(Finding::at(&TOO_DEEP, here, message!("Y-07-too-deep"))));
        }
        self.open.push(Open {
            node,
            last: None,
            mapping,
            at_key: mapping,
        });
        Ok(())
    }

    fn add(&mut self, content: Content<'s>, here: Span) -> Result<u32, Box<Finding>> {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return Err(Box::new(Finding::at(&TOO_DEEP, here, message!("Y-07-too-large"))));
        }
        let Some(open) = self.open.last_mut() else {
            return Ok(self.tree.push(content, here, None, None));
        };
        if open.at_key && !matches!(content, Content::Scalar { .. }) {
            return Err(Box::new(Finding::at(&BAD_KEY, here, message!("Y-10-key-not-text"))));
        }
        let node = self.tree.push(content, here, Some(open.node), open.last);
        open.last = Some(node);
        open.at_key = open.mapping && !open.at_key;
        Ok(node)
    }

    fn no_shorthand(&self, anchor: usize, tagged: bool, here: Span) -> Result<(), Box<Finding>> {
        match (anchor, tagged) {
            (0, false) => Ok(()),
            (0, true) => Err(self.shorthand(here, "Y-06-tag")),
            _ => Err(self.shorthand(here, "Y-06-anchor")),
        }
    }

    fn shorthand(&self, here: Span, key: &'static str) -> Box<Finding> {
        Box::new(Finding::at(&SHORTHAND, here, Message::new(key)))
    }

    fn span(&self, span: &EventSpan) -> Span {
        let start = self.byte(span.start.byte_offset(), span.start.index());
        let end = self.byte(span.end.byte_offset(), span.end.index());
        // A block's span may run over the blank lines after it.
        let text = self.source.get(start..end.max(start)).unwrap_or_default();
        Span {
            start: offset(start),
            end: offset(start + text.trim_end().len()),
        }
    }

    fn byte(&self, bytes: Option<usize>, characters: usize) -> usize {
        let body = self.source.get(self.shift..).unwrap_or_default();
        self.shift + bytes.unwrap_or_else(|| body.char_indices().nth(characters).map_or(body.len(), |(at, _)| at))
    }

    fn syntax(&self, error: &ScanError) -> Finding {
        let start = self.byte(error.marker().byte_offset(), error.marker().index());
        let span = Span {
            start: offset(start),
            end: offset(start),
        };
        let kind = format!("{:?}", error.kind());
        if kind.contains("NestingLimit") || kind.contains("RecursionLimit") || kind.contains("Nesting") {
            return Finding::at(&TOO_DEEP, span, message!("Y-07-too-deep"));
        }
        if kind.contains("UnknownAnchor") {
            return Finding::at(&SHORTHAND, span, message!("Y-06-alias"));
        }
        match self.tab_near(start) {
            Some(tab) => Finding::at(&SYNTAX, tab, message!("Y-03-tab", detail = error.info())),
            None => Finding::at(
                &SYNTAX,
                span,
                Message::new(self.likely_cause(start)).with("detail", error.info()),
            ),
        }
    }

    /// A tab that indents the line where the parser stumbled, or the next one.
    fn tab_near(&self, stop: usize) -> Option<Span> {
        let start = self.source.get(..stop)?.rfind('\n').map_or(0, |at| at + 1);
        let mut line_start = start;
        for line in self.source.get(start..)?.split_inclusive('\n').take(2) {
            let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
            if let Some(tab) = line.get(..indent).and_then(|indent| indent.find('\t')) {
                let tab = offset(line_start + tab);
                return Some(Span {
                    start: tab,
                    end: tab + 1,
                });
            }
            line_start += line.len();
        }
        None
    }

    /// What people most often did where the parser stumbled.
    fn likely_cause(&self, stop: usize) -> Cow<'static, str> {
        let before = self.source.get(..stop).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let whole = self
            .source
            .get(stop - line.len()..)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default();
        let key = if before.matches('"').count() % 2 == 1 {
            "Y-03-quote"
        } else if whole.matches(": ").count() > 1 {
            "Y-03-colon"
        } else {
            "Y-03-syntax"
        };
        Cow::Borrowed(key)
    }
}
