//! From text to a [`Tree`] with the place of every key and value.
//!
//! Files of a catalogue are plain YAML: anchors, aliases, merge keys and tags are refused, so nothing can explode.

use std::borrow::Cow;

use serde_saphyr::granit_parser::{Event, Options, Parser, ScalarStyle, ScanError, Span as EventSpan};

use crate::diagnostic::structure::{BAD_KEY, CONTROL, EMPTY, NOT_TEXT, SEVERAL_DOCUMENTS, SHORTHAND, SYNTAX, TOO_DEEP};
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
    let skipped = if source.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let body = source.get(skipped..).unwrap_or_default();
    Builder::new(source, skipped).run(body)
}

/// False for a source of which every text is told plain from its bytes: most of them.
fn may_be_odd(source: &str) -> bool {
    source.contains('\\') || !letters::is_plain(source)
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
    fn new(source: &'s str, shift: usize) -> Builder<'s> {
        Builder {
            source,
            shift,
            tree: Tree::with_capacity(source.len() / 12 + 8),
            open: Vec::with_capacity(8),
            documents: 0,
            nodes: 0,
            odd: may_be_odd(source),
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

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
