//! What is told to who answers a question: no key of a file, no form of a file, days as people say them.

use crate::domain::date::{ApproxDate, Date};
use crate::domain::decode::Shape;
use crate::domain::path::FieldPath;
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
