//! From a [`Tree`](super::tree::Tree) to types, collecting every fault of a file in one run.

use std::borrow::Cow;
use std::collections::HashSet;

use super::date::{ApproxDate, Date};
use super::fact::{Fact, UNKNOWN};
use super::tree::{Content, Node, Span};

/// What a value of a file looks like; describes the model to messages and to expressions.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    Text,
    Boolean,
    Integer,
    Number,
    Date,
    ApproxDate,
    /// An id that is a file's name.
    Slug,
    /// An id that the rules or the reference define.
    Token,
    Url,
    /// One word of a closed list.
    Choice(Words),
    List(fn() -> Shape),
    /// One value or a list of them.
    OneOrMany(fn() -> Shape),
    /// A mapping with free keys.
    Table(fn() -> Shape),
    Record(&'static Record),
    /// A scalar that the rules interpret.
    Scalar,
    /// Some facts of a product, written as an example.
    Facts,
}

/// A closed list of words.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Its name among the types; what its words mean to people stands under it.
    pub name: &'static str,
    pub words: &'static [&'static str],
}

impl std::ops::Deref for Words {
    type Target = [&'static str];

    fn deref(&self) -> &Self::Target {
        self.words
    }
}

impl PartialEq for Shape {
    fn eq(&self, other: &Shape) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// A kind of mapping with known keys.
#[derive(Debug)]
pub struct Record {
    /// Its name among the types; texts about its keys stand under it.
    pub name: &'static str,
    /// The key whose value may be written alone, in place of the whole mapping: `target: 45` for `target: {value: 45}`.
    pub short: Option<&'static str>,
    /// Its keys, in canonical order.
    pub fields: fn() -> &'static [Field],
}

/// A key of a record.
pub struct Field {
    pub name: &'static str,
    pub required: bool,
    /// True where `inconnu` is an answer.
    pub may_be_unknown: bool,
    /// True where `key:` without a value says nothing, and is no fault.
    pub may_be_empty: bool,
    pub shape: fn() -> Shape,
}

impl Shape {
    /// The keys of a record; none for other shapes.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        match self {
            Shape::Record(record) => (record.fields)(),
            _ => &[],
        }
    }

    /// The word for this shape in the messages' catalogue.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Shape::Text => "text",
            Shape::Boolean => "boolean",
            Shape::Integer => "integer",
            Shape::Number => "number",
            Shape::Date => "date",
            Shape::ApproxDate => "approx-date",
            Shape::Slug | Shape::Token => "id",
            Shape::Url => "url",
            Shape::Choice(_) => "choice",
            Shape::List(_) => "list",
            Shape::OneOrMany(_) => "one-or-many",
            Shape::Table(_) | Shape::Record(_) | Shape::Facts => "record",
            Shape::Scalar => "scalar",
        }
    }
}

/// What is wrong with the structure of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum FaultKind {
    UnknownKey {
        key: String,
        known: Vec<&'static str>,
    },
    DuplicateKey {
        key: String,
    },
    MissingKey {
        key: &'static str,
    },
    WrongShape {
        expected: Shape,
        found: &'static str,
    },
    NoValue {
        expected: Shape,
    },
    BadDate {
        text: String,
        approximate: bool,
    },
    BadChoice {
        text: String,
        allowed: &'static [&'static str],
    },
    BadId {
        text: String,
        slug: bool,
    },
    BadUrl {
        text: String,
    },
    BadZone {
        text: String,
    },
}

/// A fault and the text that it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub span: Span,
    pub kind: FaultKind,
}

/// The faults of one file.
#[derive(Debug, Default)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Records a fault at `node`.
    pub fn push(&mut self, node: Node<'_>, kind: FaultKind) {
        self.0.push(Fault {
            span: node.head(),
            kind,
        });
    }

    /// The text of a scalar that is not empty; else a fault is recorded.
    pub fn text<'t>(&mut self, node: Node<'t>, expected: Shape) -> Option<&'t str> {
        if node.is_null() {
            self.push(node, FaultKind::NoValue { expected });
            return None;
        }
        let text = node.text();
        if text.is_none() {
            self.wrong_shape(node, expected);
        }
        text
    }

    /// Records that `node` is not what was expected.
    pub fn wrong_shape(&mut self, node: Node<'_>, expected: Shape) {
        let found = match node.content() {
            Content::Scalar { .. } if node.is_null() => return self.push(node, FaultKind::NoValue { expected }),
            Content::Scalar { .. } => "scalar",
            Content::List => "list",
            Content::Mapping => "record",
        };
        self.push(node, FaultKind::WrongShape { expected, found });
    }

    /// True for a mapping; else a fault is recorded.
    pub fn is_mapping(&mut self, node: Node<'_>, expected: Shape) -> bool {
        let mapping = matches!(node.content(), Content::Mapping);
        if !mapping {
            self.wrong_shape(node, expected);
        }
        mapping
    }

    /// The value that `node` gives in place of the mapping of `record`, for the key that may stand alone; else a
    /// fault is recorded where it is no mapping either.
    pub fn written_alone<'t>(&mut self, node: Node<'t>, record: &'static Record) -> Option<(&'static str, Node<'t>)> {
        match (node.content(), record.short) {
            (Content::Mapping, _) => None,
            (Content::Scalar { .. }, Some(key)) if !node.is_null() => Some((key, node)),
            _ => {
                self.wrong_shape(node, Shape::Record(record));
                None
            }
        }
    }

    /// Records the keys of a mapping that its record does not know.
    pub fn unknown_key(&mut self, key: Node<'_>, known: &[Field]) {
        let known = known.iter().map(|field| field.name).collect();
        self.push(
            key,
            FaultKind::UnknownKey {
                key: key.text().unwrap_or("?").to_owned(),
                known,
            },
        );
    }

    /// Decodes into a slot that must still be empty.
    pub fn fill<T: Decode>(&mut self, slot: &mut Option<Option<T>>, key: Node<'_>, value: Node<'_>) {
        if slot.is_some() {
            self.push(
                key,
                FaultKind::DuplicateKey {
                    key: key.text().unwrap_or("?").to_owned(),
                },
            );
        } else {
            *slot = Some(T::decode(value, self));
        }
    }

    /// The value of a required key; a fault is recorded when the key is not there.
    pub fn require<T>(&mut self, slot: Option<Option<T>>, record: Node<'_>, key: &'static str) -> Option<T> {
        if slot.is_none() {
            self.push(record, FaultKind::MissingKey { key });
        }
        slot.flatten()
    }
}

/// A type that can be read from a node.
pub trait Decode: Sized {
    /// True where the file may say that nobody knows.
    const MAY_BE_UNKNOWN: bool = false;
    /// True where the file may leave the value empty.
    const MAY_BE_EMPTY: bool = false;

    /// The value, or none after recording why not. A list loses only its faulty items.
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Self>;

    /// What it looks like in a file.
    fn shape() -> Shape;
}

impl<T: Decode> Decode for Fact<T> {
    const MAY_BE_UNKNOWN: bool = true;
    const MAY_BE_EMPTY: bool = true;

    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Fact<T>> {
        if node.is_null() {
            return Some(Fact::Absent);
        }
        if node.text() == Some(UNKNOWN) {
            return Some(Fact::Unknown);
        }
        T::decode(node, faults).map(Fact::Known)
    }

    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Decode> Decode for Vec<T> {
    const MAY_BE_EMPTY: bool = true;

    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Vec<T>> {
        if node.is_null() {
            return Some(Vec::new());
        }
        if !matches!(node.content(), Content::List) {
            faults.wrong_shape(node, Self::shape());
            return None;
        }
        Some(node.items().filter_map(|item| T::decode(item, faults)).collect())
    }

    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Box<T>> {
        T::decode(node, faults).map(Box::new)
    }

    fn shape() -> Shape {
        T::shape()
    }
}

/// One value written alone, or several in a list.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct OneOrMany<T>(pub Vec<T>);

impl<T: Decode> Decode for OneOrMany<T> {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<OneOrMany<T>> {
        match node.content() {
            Content::List => Vec::decode(node, faults).map(OneOrMany),
            _ => T::decode(node, faults).map(|value| OneOrMany(vec![value])),
        }
    }

    fn shape() -> Shape {
        Shape::OneOrMany(T::shape)
    }
}

/// A mapping whose keys are ids, in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<K, V>(pub Vec<(K, V)>);

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Table(Vec::new())
    }
}

impl<K: PartialEq, V> Table<K, V> {
    pub fn get(&self, key: &K) -> Option<&V> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }
}

impl<K: serde::Serialize, V: serde::Serialize> serde::Serialize for Table<K, V> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<K: Decode + PartialEq, V: Decode> Decode for Table<K, V> {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Table<K, V>> {
        if !faults.is_mapping(node, Self::shape()) {
            return None;
        }
        let mut pairs: Vec<(K, V)> = Vec::new();
        let mut known: HashSet<&str> = HashSet::new();
        for (key, value) in node.entries() {
            let name = K::decode(key, faults);
            if name.is_some() && !known.insert(key.text().unwrap_or_default()) {
                faults.push(
                    key,
                    FaultKind::DuplicateKey {
                        key: key.text().unwrap_or("?").to_owned(),
                    },
                );
                continue;
            }
            let value = V::decode(value, faults);
            if let (Some(name), Some(value)) = (name, value) {
                pairs.push((name, value));
            }
        }
        Some(Table(pairs))
    }

    fn shape() -> Shape {
        Shape::Table(V::shape)
    }
}

impl Decode for String {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<String> {
        faults.text(node, Shape::Text).map(str::to_owned)
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl Decode for bool {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<bool> {
        match node.content() {
            Content::Scalar { text, plain: true } if text == "true" => Some(true),
            Content::Scalar { text, plain: true } if text == "false" => Some(false),
            _ => {
                faults.wrong_shape(node, Shape::Boolean);
                None
            }
        }
    }

    fn shape() -> Shape {
        Shape::Boolean
    }
}

macro_rules! numbers {
    ($($type:ty => $shape:ident;)*) => {$(
        impl Decode for $type {
            fn decode(node: Node<'_>, faults: &mut Faults) -> Option<$type> {
                let value = match node.content() {
                    Content::Scalar { text, plain: true } => text.replace('_', "?").parse::<$type>().ok(),
                    _ => None,
                };
                if value.is_none() {
                    faults.wrong_shape(node, Shape::$shape);
                }
                value
            }

            fn shape() -> Shape {
                Shape::$shape
            }
        }
    )*};
}

numbers! {
    u32 => Integer;
    i64 => Integer;
}

impl Decode for f64 {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<f64> {
        let value = match node.content() {
            Content::Scalar { text, plain: true }
                if text
                    .bytes()
                    .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+' | b'e' | b'E')) =>
            {
                text.parse::<f64>().ok()
            }
            _ => None,
        };
        let value = value.filter(|number| number.is_finite());
        if value.is_none() {
            faults.wrong_shape(node, Shape::Number);
        }
        value
    }

    fn shape() -> Shape {
        Shape::Number
    }
}

impl Decode for Date {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Date> {
        let text = faults.text(node, Shape::Date)?;
        let date = Date::parse(text);
        if date.is_none() {
            faults.push(
                node,
                FaultKind::BadDate {
                    text: text.to_owned(),
                    approximate: false,
                },
            );
        }
        date
    }

    fn shape() -> Shape {
        Shape::Date
    }
}

impl Decode for ApproxDate {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<ApproxDate> {
        let text = faults.text(node, Shape::ApproxDate)?;
        let date = ApproxDate::parse(text);
        if date.is_none() {
            faults.push(
                node,
                FaultKind::BadDate {
                    text: text.to_owned(),
                    approximate: true,
                },
            );
        }
        date
    }

    fn shape() -> Shape {
        Shape::ApproxDate
    }
}

/// A scalar that the rules interpret: a number, a date or a word.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct Scalar(pub String);

impl Decode for Scalar {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Scalar> {
        faults.text(node, Shape::Scalar).map(|text| Scalar(text.to_owned()))
    }

    fn shape() -> Shape {
        Shape::Scalar
    }
}

/// The name of a key as it stands in files: raw identifiers lose their mark.
#[must_use]
pub fn plain_name(name: &'static str) -> Cow<'static, str> {
    Cow::Borrowed(name.strip_prefix("r#").unwrap_or(name))
}
