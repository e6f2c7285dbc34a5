//! The fields of a decision that is about to be recorded.

use crate::store::edit::Value;

/// The keys of a decision and their values, in order.
pub type Fields = Vec<(String, Value)>;

/// The key of an opinion on every aspect that no other opinion names.
pub const ALL_ASPECTS: &str = "*";

/// The form's fields and the options': an option wins, opinions join by aspect, reservations add up.
#[must_use]
pub fn merge(mut given: Fields, options: Fields) -> Fields {
    for (key, value) in options {
        match (
            given.iter_mut().find(|(name, _)| *name == key).map(|(_, old)| old),
            value,
        ) {
            (Some(Value::Map(old)), Value::Map(new)) => {
                new.into_iter().for_each(|(name, value)| set(old, &name, value))
            }
            (Some(Value::List(old)), Value::List(new)) => old.extend(new),
            (_, value) => set(&mut given, &key, value),
        }
    }
    given
}

/// The field `key` is `value`.
pub fn set(fields: &mut Fields, key: &str, value: Value) {
    match fields.iter_mut().find(|(name, _)| name == key) {
        Some((_, old)) => *old = value,
        None => fields.push((key.to_owned(), value)),
    }
}

/// The text or date of the field `key`.
#[must_use]
pub fn text_of(fields: &Fields, key: &str) -> Option<String> {
    match fields.iter().find(|(name, _)| name == key).map(|(_, value)| value) {
        Some(Value::Text(text) | Value::Date(text)) => Some(text.clone()),
        _ => None,
    }
}

/// An opinion on an aspect, with its comment where there is one.
#[must_use]
pub fn opinion(aspect: &str, word: &str, comment: &str) -> (String, Value) {
    let word = Value::Text(word.trim().to_owned());
    let value = if comment.trim().is_empty() {
        word
    } else {
        Value::Map(vec![
            ("opinion".to_owned(), word),
            ("comment".to_owned(), Value::Text(comment.trim().to_owned())),
        ])
    };
    (aspect.trim().to_owned(), value)
}

/// What support the committee sees a need of; that it sees none is said too.
#[must_use]
pub fn support(needs: &[String]) -> (String, Value) {
    let said = if needs.is_empty() {
        ("none".to_owned(), Value::Bool(true))
    } else {
        let needs = needs.iter().map(|need| Value::Text(need.clone()));
        ("needs".to_owned(), Value::List(needs.collect()))
    };
    ("support_needs".to_owned(), Value::Map(vec![said]))
}
