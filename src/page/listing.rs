//! Facts, lists, and code to copy.

use super::{Tone, Words};

/// What is known of something, each under its label.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    pub layout: Layout,
    pub facts: Vec<Labelled>,
}

/// How facts stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Short labels in a column.
    Columns,
    /// A label, then a sentence or a list.
    Sentences,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Labelled {
    pub label: Words,
    pub value: Value,
}

/// What stands under a label.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Words(Words),
    Items(Vec<Words>),
}

/// A list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    pub items: Vec<Item>,
    /// What is told of all those that are not in it.
    pub rest: Option<Words>,
}

/// A line of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    pub mark: Option<Mark>,
    pub words: Words,
    /// What is said below it.
    pub notes: Vec<Words>,
    /// The next item has the same notes: a terminal writes them there.
    pub shares_notes_with_next: bool,
}

/// What a list marks its lines with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub sign: char,
    pub tone: Tone,
    /// The box of a page is ticked.
    pub is_ticked: bool,
    /// The key of the text that says what the sign means.
    pub meaning: &'static str,
}

/// Text to copy as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// What it is.
    pub label: Words,
    pub text: Words,
    /// The language that it is written in, for programs that colour it; none for a command.
    pub language: Option<&'static str>,
}

impl Facts {
    /// Facts of which each has its label in a column.
    #[must_use]
    pub fn in_columns(facts: Vec<Labelled>) -> Facts {
        Facts {
            layout: Layout::Columns,
            facts,
        }
    }

    /// Facts that are sentences or lists.
    #[must_use]
    pub fn in_sentences(facts: Vec<Labelled>) -> Facts {
        Facts {
            layout: Layout::Sentences,
            facts,
        }
    }
}

impl Labelled {
    #[must_use]
    pub fn new(label: impl Into<Words>, words: impl Into<Words>) -> Labelled {
        Labelled {
            label: label.into(),
            value: Value::Words(words.into()),
        }
    }

    #[must_use]
    pub fn list(label: impl Into<Words>, items: Vec<Words>) -> Labelled {
        Labelled {
            label: label.into(),
            value: Value::Items(items),
        }
    }
}

impl Item {
    #[must_use]
    pub fn new(words: impl Into<Words>) -> Item {
        Item {
            words: words.into(),
            ..Item::default()
        }
    }
}

impl<W: Into<Words>> FromIterator<W> for List {
    fn from_iter<T: IntoIterator<Item = W>>(words: T) -> List {
        List {
            items: words.into_iter().map(Item::new).collect(),
            rest: None,
        }
    }
}
