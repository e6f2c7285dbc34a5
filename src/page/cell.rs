//! A value, typed: each form writes it in its way. Words are values one after the other.

use crate::diagnostic::{Arg, Message};
use crate::domain::date::{ApproxDate, Date};
use crate::domain::naming::Named;

/// A value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// There is none.
    #[default]
    Empty,
    /// It is not known.
    Unknown,
    /// A text of others: a name, a summary.
    Text(String),
    /// What somebody may paste, a branch or the id of a record: never cut.
    Id(String),
    /// The id of a product, which a form may link.
    Product(String),
    /// A product by its name; its id for programs, and for a form that links it.
    ProductNamed {
        id: String,
        name: String,
    },
    /// An address.
    Address(String),
    /// How many there are; a column shows none as a dot.
    Count(usize),
    /// Any other number, of no unit or of the unit that its column names.
    Number(f64),
    /// `n` of `of`: n / N.
    OutOf {
        n: usize,
        of: usize,
    },
    /// The share of `part` in `whole`, as a percentage; none where `whole` is.
    Share {
        part: usize,
        whole: usize,
    },
    /// Calendar days.
    Days(i64),
    /// The same, and the bounds between which they lie for 95 % of samples; an open one is not known.
    DaysWithin {
        days: i64,
        low: Option<i64>,
        high: Option<i64>,
    },
    /// A median that is not known yet: fewer than half have ended.
    NotReached,
    Date(ApproxDate),
    /// An id that the catalogue names, a word of a closed list, a message.
    Label(Arg),
    /// The first sentence of a message, where it stands among others.
    FirstSentence(Message),
    /// A value of a file: as the file has it, for programs, and as people call it.
    Value {
        bare: String,
        called: Vec<Arg>,
    },
}

impl Cell {
    /// The name of an id of the catalogue.
    #[must_use]
    pub fn named(of: Named, id: impl ToString) -> Cell {
        Cell::Label(Arg::Id { of, id: id.to_string() })
    }

    /// A number with its unit; none where it has none.
    #[must_use]
    pub fn quantity(value: f64, unit: &str) -> Cell {
        Cell::Label(Arg::Quantity {
            value,
            unit: unit.to_owned(),
        })
    }

    /// A share of one, to a tenth of a percent: more than counts of this kind tell.
    #[must_use]
    pub fn rate(share: f64) -> Cell {
        Cell::quantity((share * 1000.0).round() / 1000.0, "part")
    }

    /// True for what is written to the right of its column.
    #[must_use]
    pub fn is_number(&self) -> bool {
        matches!(
            self,
            Cell::Count(_)
                | Cell::Number(_)
                | Cell::OutOf { .. }
                | Cell::Share { .. }
                | Cell::Days(_)
                | Cell::DaysWithin { .. }
                | Cell::Label(Arg::Quantity { .. })
        ) || matches!(self, Cell::Value { called, .. } if matches!(called.as_slice(), [Arg::Quantity { .. }]))
    }

    /// True for a day, a month or a year.
    #[must_use]
    pub fn is_day(&self) -> bool {
        matches!(self, Cell::Date(_) | Cell::Label(Arg::Day(_)))
            || matches!(self, Cell::Value { called, .. } if matches!(called.as_slice(), [Arg::Day(_)]))
    }

    /// True for what is never cut.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        matches!(self, Cell::Id(_) | Cell::Product(_))
    }
}

impl From<Date> for Cell {
    fn from(date: Date) -> Cell {
        Cell::Date(date.into())
    }
}

impl From<ApproxDate> for Cell {
    fn from(date: ApproxDate) -> Cell {
        Cell::Date(date)
    }
}

impl From<Message> for Cell {
    fn from(message: Message) -> Cell {
        Cell::Label(message.into())
    }
}

impl From<usize> for Cell {
    fn from(count: usize) -> Cell {
        Cell::Count(count)
    }
}

/// How words look where looks are had; it never says what the words do not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Strong,
    /// Read second.
    Muted,
    Good,
    Neutral,
    Warning,
    Bad,
}

/// A value in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    pub cell: Cell,
    pub tone: Tone,
}

/// A text: values one after the other, with nothing between them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words(pub Vec<Span>);

impl Words {
    /// The same words, all in this tone.
    #[must_use]
    pub fn toned(mut self, tone: Tone) -> Words {
        self.0.iter_mut().for_each(|span| span.tone = tone);
        self
    }

    /// The same words, where they have no tone in this one.
    #[must_use]
    pub fn toned_where_plain(mut self, tone: Tone) -> Words {
        let plain = self.0.iter_mut().filter(|span| span.tone == Tone::Plain);
        plain.for_each(|span| span.tone = tone);
        self
    }

    /// These words, with `separator` between two.
    #[must_use]
    pub fn joined(words: impl IntoIterator<Item = Words>, separator: &str) -> Words {
        let mut all = Words::default();
        for (at, own) in words.into_iter().enumerate() {
            if at > 0 {
                all = all.then(separator);
            }
            all = all.then(own);
        }
        all
    }

    /// The same words, and then these in their tone.
    #[must_use]
    pub fn then(mut self, words: impl Into<Words>) -> Words {
        self.0.extend(words.into().0);
        self
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<C: Into<Cell>> From<C> for Words {
    fn from(cell: C) -> Words {
        Words(vec![Span {
            cell: cell.into(),
            tone: Tone::Plain,
        }])
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Words {
        Words::from(Cell::Text(text.to_owned()))
    }
}

impl From<String> for Words {
    fn from(text: String) -> Words {
        Words::from(Cell::Text(text))
    }
}
