//! A text to be said in the reader's language: its key in the messages' catalogue, and what it speaks of.

use std::borrow::Cow;

use super::texts;
use crate::domain::date::{ApproxDate, Date};
use crate::domain::decode::Words;
use crate::domain::naming::Named;

/// What a message speaks of.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    /// A command, or a part of one, whose words are quoted already: [`shell::quoted`](super::shell::quoted).
    Command(String),
    Number(i64),
    /// A number with its unit: none, or `part` for a share of one.
    Quantity {
        value: f64,
        unit: String,
    },
    /// A day, a month or a year: in words, and between backticks as files have it.
    Day(ApproxDate),
    /// Another message, said first.
    Message(Box<Message>),
    /// A text that the rules give in both languages.
    Both {
        fr: String,
        en: String,
    },
    /// An id that the catalogue names.
    Id {
        of: Named,
        id: String,
    },
    /// A word of the closed list `list`.
    Word {
        list: &'static str,
        word: String,
    },
    /// Several things, each after its sign.
    Items(Vec<(char, Arg)>),
    /// Several things, one after the other.
    List(Vec<Arg>),
    /// What a field of the model is called within a sentence: shorter than what it means.
    Called {
        group: &'static str,
        name: &'static str,
    },
    /// What a field of the model means.
    Field {
        group: &'static str,
        name: &'static str,
    },
}

impl Arg {
    /// The phase of this id.
    #[must_use]
    pub fn phase(id: impl std::fmt::Display) -> Arg {
        Arg::Id {
            of: Named::Phase,
            id: id.to_string(),
        }
    }

    /// A directorate or a department by its id; any other entity as it is said.
    #[must_use]
    pub fn body(id: impl std::fmt::Display) -> Arg {
        Arg::Id {
            of: Named::Body,
            id: id.to_string(),
        }
    }

    /// A word of a closed list.
    #[must_use]
    pub fn word(list: Words, word: &str) -> Arg {
        Arg::Word {
            list: list.name,
            word: word.to_owned(),
        }
    }

    /// The gate of this id.
    #[must_use]
    pub fn gate(id: impl std::fmt::Display) -> Arg {
        Arg::Id {
            of: Named::Gate,
            id: id.to_string(),
        }
    }

    /// A role of a team or of the committee, as people call it; none for one that nobody has named.
    #[must_use]
    pub fn role(id: &str) -> Option<Arg> {
        let key = format!("role-{id}");
        texts::find(&key).map(|_| Message::new(key).into())
    }

    /// A text that the rules give in both languages.
    #[must_use]
    pub fn both(fr: &str, en: &str) -> Arg {
        Arg::Both {
            fr: fr.to_owned(),
            en: en.to_owned(),
        }
    }

    /// What displays itself.
    #[must_use]
    pub fn shown(value: impl std::fmt::Display) -> Arg {
        Arg::Text(value.to_string())
    }

    /// What it says in no language: ids and words as files have them.
    #[must_use]
    pub fn bare(&self) -> String {
        match self {
            Arg::Text(text) | Arg::Command(text) => text.clone(),
            Arg::Number(number) => number.to_string(),
            Arg::Quantity { value, .. } => value.to_string(),
            Arg::Day(date) => date.to_string(),
            Arg::Message(message) => message.key.to_string(),
            Arg::Both { en, .. } => en.clone(),
            Arg::Id { id, .. } => id.clone(),
            Arg::Word { word, .. } => word.clone(),
            Arg::Items(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|(sign, item)| format!("{sign}\u{a0}{}", item.bare()))
                    .collect();
                items.join(", ")
            }
            Arg::List(items) => items.iter().map(Arg::bare).collect::<Vec<_>>().join(", "),
            Arg::Field { name, .. } | Arg::Called { name, .. } => (*name).to_owned(),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Arg {
        Arg::Day(date.into())
    }
}

impl From<&Date> for Arg {
    fn from(date: &Date) -> Arg {
        Arg::from(*date)
    }
}

impl From<&ApproxDate> for Arg {
    fn from(date: &ApproxDate) -> Arg {
        Arg::Day(*date)
    }
}

impl From<ApproxDate> for Arg {
    fn from(date: ApproxDate) -> Arg {
        Arg::Day(date)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Arg {
        Arg::Message(Box::new(message))
    }
}

/// A message and its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub key: Cow<'static, str>,
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// The message `key`, about nothing yet.
    #[must_use]
    pub fn new(key: impl Into<Cow<'static, str>>) -> Message {
        Message {
            key: key.into(),
            args: Vec::new(),
        }
    }

    /// The same message, where `$name` is `value`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Message {
        self.args.push((name, value.into()));
        self
    }

    /// The same message, where `$name` is the phase of this id, by the name that people know.
    #[must_use]
    pub fn phase(self, name: &'static str, id: impl std::fmt::Display) -> Message {
        self.with(name, Arg::phase(id))
    }

    /// The same message, where `$name` is said as `value` displays itself.
    #[must_use]
    pub fn show(self, name: &'static str, value: impl std::fmt::Display) -> Message {
        self.with(name, value.to_string())
    }
}
