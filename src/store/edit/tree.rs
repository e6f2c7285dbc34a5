//! The values of a file with their places, from the events of a parser that
//! shares no code with the editor: what the guard compares.

use std::collections::HashSet;
use std::ops::Range;

use serde_saphyr::granit_parser::{Event, Parser, ScalarStyle, Span, StructureStyle, Tag};

use crate::domain::fact::UNKNOWN;

use super::scalar::{Place, float, retypes, stands_plain};
use super::{EditError, Value};

/// A value of the file.
#[derive(Debug, Clone)]
pub struct Node {
    /// Bytes of the source, from the first to past the last of the content.
    /// Empty for a null that is not written.
    pub span: Range<usize>,
    pub kind: Kind,
    tag: Option<String>,
}

#[derive(Debug, Clone)]
pub enum Kind {
    Scalar {
        text: String,
        /// A reader may take it for something other than text.
        typed: bool,
    },
    List {
        items: Vec<Node>,
        flow: bool,
    },
    /// Keys are scalars, each once.
    Map {
        entries: Vec<(Node, Node)>,
        flow: bool,
    },
}

impl Node {
    /// A value that stands nowhere yet.
    pub(super) fn of(value: &Value) -> Node {
        let scalar = |text: String, typed: bool| Kind::Scalar { text, typed };
        let kind = match value {
            Value::Null => scalar("null".to_owned(), true),
            Value::Bool(yes) => scalar(yes.to_string(), true),
            Value::Int(number) => scalar(number.to_string(), true),
            Value::Float(number) => scalar(float(*number), true),
            Value::Text(text) => scalar(text.clone(), false),
            Value::Date(date) => scalar(date.clone(), retypes(date) && stands_plain(date, Place::Flow)),
            Value::List(items) => Kind::List {
                items: items.iter().map(Node::of).collect(),
                flow: false,
            },
            Value::Map(fields) => Kind::Map {
                entries: fields
                    .iter()
                    .map(|(key, value)| (Node::text(key), Node::of(value)))
                    .collect(),
                flow: false,
            },
        };
        Node {
            span: 0..0,
            kind,
            tag: None,
        }
    }

    /// True where both hold the same values, the keys of mappings in whatever order.
    #[must_use]
    pub(in crate::store) fn same_in_any_order(&self, other: &Node) -> bool {
        if self.tag.is_some() || other.tag.is_some() {
            return false;
        }
        match (&self.kind, &other.kind) {
            (Kind::Scalar { .. }, Kind::Scalar { .. }) => self.same(other) || (self.is_null() && other.is_null()),
            (Kind::List { items, .. }, Kind::List { items: others, .. }) => {
                items.len() == others.len()
                    && items
                        .iter()
                        .zip(others)
                        .all(|(one, other)| one.same_in_any_order(other))
            }
            (Kind::Map { entries, .. }, Kind::Map { entries: others, .. }) => {
                entries.len() == others.len()
                    && entries.iter().all(|(key, value)| {
                        let found = others.iter().find(|(other, _)| other.same(key));
                        found.is_some_and(|(_, other)| value.same_in_any_order(other))
                    })
            }
            _ => false,
        }
    }

    /// A text that stands nowhere yet.
    pub(super) fn text(text: &str) -> Node {
        Node {
            span: 0..0,
            kind: Kind::Scalar {
                text: text.to_owned(),
                typed: false,
            },
            tag: None,
        }
    }

    /// True where both hold the same values in the same order, whatever
    /// their styles and places.
    pub fn same(&self, other: &Node) -> bool {
        let kinds = match (&self.kind, &other.kind) {
            (Kind::Scalar { text, typed }, Kind::Scalar { text: t, typed: y }) => text == t && typed == y,
            (Kind::List { items, .. }, Kind::List { items: others, .. }) => {
                items.len() == others.len() && items.iter().zip(others).all(|(a, b)| a.same(b))
            }
            (Kind::Map { entries, .. }, Kind::Map { entries: others, .. }) => {
                entries.len() == others.len()
                    && entries
                        .iter()
                        .zip(others)
                        .all(|((k, v), (l, w))| k.same(l) && v.same(w))
            }
            _ => false,
        };
        kinds && self.tag == other.tag
    }

    /// True where this is the value, and a text nothing but a text.
    pub fn holds(&self, value: &Value) -> bool {
        if self.tag.is_some() {
            return false;
        }
        match (&self.kind, value) {
            (Kind::Scalar { text, typed }, value) => scalar_holds(text, *typed, value),
            (Kind::List { items, .. }, Value::List(values)) => {
                items.len() == values.len() && items.iter().zip(values).all(|(n, v)| n.holds(v))
            }
            (Kind::Map { entries, .. }, Value::Map(fields)) => {
                entries.len() == fields.len()
                    && entries
                        .iter()
                        .zip(fields)
                        .all(|((k, n), (key, v))| k.is_text(key) && n.holds(v))
            }
            _ => false,
        }
    }

    /// True for a scalar that is this text and nothing else.
    pub fn is_text(&self, wanted: &str) -> bool {
        matches!(&self.kind, Kind::Scalar { text, typed: false } if text == wanted)
    }

    /// True where the file says a type: no file of a catalogue does.
    #[must_use]
    pub fn is_tagged(&self) -> bool {
        self.tag.is_some()
    }

    /// True for a mapping that says something under `name`.
    pub(super) fn tells(&self, name: &str) -> bool {
        let Kind::Map { entries, .. } = &self.kind else {
            return false;
        };
        entries.iter().any(|(key, value)| {
            matches!(&key.kind, Kind::Scalar { text, .. } if text == name) && !value.tells_nothing()
        })
    }

    /// True where nothing stands yet, or `inconnu`: what is known now takes its place.
    pub(super) fn tells_nothing(&self) -> bool {
        self.is_null() || matches!(&self.kind, Kind::Scalar { text, .. } if text == UNKNOWN)
    }

    pub fn is_null(&self) -> bool {
        self.tag.is_none()
            && matches!(&self.kind, Kind::Scalar { text, typed: true }
                if text == "~" || text.eq_ignore_ascii_case("null"))
    }
}

fn scalar_holds(text: &str, typed: bool, value: &Value) -> bool {
    match value {
        Value::Null => typed && matches!(text, "~" | "null"),
        Value::Bool(yes) => typed && text == if *yes { "true" } else { "false" },
        Value::Int(number) => typed && text.parse() == Ok(*number),
        Value::Float(number) => typed && text == float(*number),
        Value::Text(wanted) => !typed && text == wanted,
        Value::Date(wanted) => text == wanted,
        Value::List(_) | Value::Map(_) => false,
    }
}

/// The root of the only document; `None` where the file holds no value.
///
/// # Errors
/// [`EditError::Unreadable`] at the first fault of syntax, duplicate key, key
/// that is no scalar, anchor, alias, or second document.
pub fn parse_value(source: &str) -> Result<Option<Node>, EditError> {
    let mut builder = Builder::default();
    for event in Parser::new_from_str(source) {
        let (event, span) = event.map_err(|error| {
            let at = error.marker();
            EditError::Unreadable {
                line: at.line(),
                column: at.col() + 1,
                message: error.info(),
            }
        })?;
        builder.event(event, &span)?;
    }
    Ok(builder.root)
}

fn unreadable(span: &Span, message: &str) -> EditError {
    EditError::Unreadable {
        line: span.start.line(),
        column: span.start.col() + 1,
        message: message.to_owned(),
    }
}

/// A collection whose end has not been met.
struct Open {
    node: Node,
    /// The key that waits for its value.
    key: Option<Node>,
    seen: HashSet<String>,
}

#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    documents: usize,
    root: Option<Node>,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, span: &Span) -> Result<(), EditError> {
        let bytes = || span.byte_range().ok_or_else(|| unreadable(span, "no byte offset"));
        let tag = |tag: Option<std::borrow::Cow<'_, Tag>>| tag.map(|tag| tag.original());
        // Written anew, a value would lose the name that it has.
        if let Event::Scalar(_, _, 1.., _) | Event::SequenceStart(_, 1.., _) | Event::MappingStart(_, 1.., _) = event {
            return Err(unreadable(span, "anchor"));
        }
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(unreadable(span, "more than one document"));
                }
            }
            Event::Alias(_) => return Err(unreadable(span, "alias")),
            Event::Scalar(text, style, _, t) => {
                let kind = Kind::Scalar {
                    typed: style == ScalarStyle::Plain && retypes(&text),
                    text: text.into_owned(),
                };
                let node = Node {
                    span: bytes()?,
                    kind,
                    tag: tag(t),
                };
                self.add(node, span)?;
            }
            Event::SequenceStart(style, _, t) => {
                let flow = style == StructureStyle::Flow;
                let kind = Kind::List {
                    items: Vec::new(),
                    flow,
                };
                self.start(Node {
                    span: bytes()?,
                    kind,
                    tag: tag(t),
                });
            }
            Event::MappingStart(style, _, t) => {
                let flow = style == StructureStyle::Flow;
                let kind = Kind::Map {
                    entries: Vec::new(),
                    flow,
                };
                self.start(Node {
                    span: bytes()?,
                    kind,
                    tag: tag(t),
                });
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(mut open) = self.open.pop() {
                    // The end of a block is reported where the next token is.
                    open.node.span.end = match &open.node.kind {
                        Kind::List { flow: true, .. } | Kind::Map { flow: true, .. } => Some(bytes()?.end),
                        Kind::List { items, .. } => items.last().map(|n| n.span.end),
                        Kind::Map { entries, .. } => entries.last().map(|(_, n)| n.span.end),
                        Kind::Scalar { .. } => None,
                    }
                    .unwrap_or(open.node.span.start);
                    self.add(open.node, span)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, node: Node) {
        self.open.push(Open {
            node,
            key: None,
            seen: HashSet::new(),
        });
    }

    fn add(&mut self, node: Node, span: &Span) -> Result<(), EditError> {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match (&mut open.node.kind, open.key.take()) {
            (Kind::List { items, .. }, _) => items.push(node),
            (Kind::Map { entries, .. }, Some(key)) => entries.push((key, node)),
            (Kind::Map { .. }, None) => {
                let Kind::Scalar { text, .. } = &node.kind else {
                    return Err(unreadable(span, "key that is not a scalar"));
                };
                if !open.seen.insert(text.clone()) {
                    return Err(unreadable(span, "duplicate key"));
                }
                open.key = Some(node);
            }
            (Kind::Scalar { .. }, _) => {}
        }
        Ok(())
    }
}
