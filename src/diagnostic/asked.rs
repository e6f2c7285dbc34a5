//! What is told to who answers a question: no key of a file, no form of a file, days as people say them.

use crate::domain::date::{ApproxDate, Date};
use crate::domain::decode::Shape;
use crate::domain::path::{FieldPath, PathStep};
use crate::domain::range::Range;

use super::message::{Arg, Message};
use super::texts;

/// What a message says to who answers a question: in the words that it has for them, where it has some.
#[must_use]
pub fn asked(message: &Message) -> Message {
    let in_words = |value: &Arg| match value {
        Arg::Text(text) => Date::parse(text).map_or_else(|| value.clone(), Arg::from),
        _ => value.clone(),
    };
    let key = format!("asked-{}", message.key);
    Message {
        key: match texts::find(&key) {
            Some(_) => key.into(),
            None => message.key.clone(),
        },
        args: message
            .args
            .iter()
            .map(|(name, value)| (*name, in_words(value)))
            .collect(),
    }
}

/// What a place wants, as people write it.
#[must_use]
pub fn kind(place: &FieldPath) -> Message {
    if is_share(place) {
        return message!("asked-kind-share");
    }
    kind_of(place.shape)
}

/// What a place of this shape wants, as people write it.
#[must_use]
pub fn kind_of(shape: Shape) -> Message {
    asked(&Message::new(format!("kind-{}", shape.word())))
}

/// True for a part of a whole, which the model writes from 0 to 1.
#[must_use]
pub fn is_share(place: &FieldPath) -> bool {
    Range::of(&format!("product.{}", place.in_model())) == Some(Range::Share)
}

/// A field of a group, and the item of a list or of a table that is meant.
pub type Called = ((&'static str, &'static str), Option<Arg>);

/// A field as people call it: after the items that it is about, and the group that has it. `way` leads to it from the top.
#[must_use]
pub fn called(way: Vec<Called>) -> Arg {
    let count = way.len();
    let parts = way.into_iter().enumerate().filter_map(|(at, ((group, name), item))| {
        let meaning = Arg::Called { group, name };
        match item {
            Some(item) => Some(message!("place-item", meaning = meaning, item = item).into()),
            None => (at + 2 >= count).then_some(meaning),
        }
    });
    let joined =
        parts.reduce(|group: Arg, meaning| message!("place-in-group", group = group, meaning = meaning).into());
    joined.unwrap_or_else(|| Arg::from(""))
}

/// The same of a place.
#[must_use]
pub fn called_at(place: &FieldPath) -> Arg {
    let mut way: Vec<Called> = Vec::new();
    for step in &place.steps {
        match (step, way.last_mut()) {
            (PathStep::Field(field), _) => way.push(((field.record.name, field.name), None)),
            (PathStep::Entry(name) | PathStep::Item { name, .. }, Some((_, item))) => {
                *item = Some(name.as_str().into())
            }
            _ => {}
        }
    }
    called(way)
}

/// What a place holds as its reader says it: a day, a share; none for what is said as it is written.
#[must_use]
pub fn as_said(written: &str, place: &FieldPath) -> Option<Arg> {
    match place.shape {
        Shape::Date | Shape::ApproxDate => ApproxDate::parse(written).map(Arg::Day),
        _ if is_share(place) => written.parse().ok().map(|value| Arg::Quantity {
            value,
            unit: "part".to_owned(),
        }),
        _ => None,
    }
}
