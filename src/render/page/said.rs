//! Values in the reader's language, and in none.

use serde_json::{Value, json};

use crate::diagnostic::Arg;
use crate::domain::date::ApproxDate;
use crate::domain::fact::UNKNOWN;
use crate::i18n::{Translator, day, quantity, short_day};
use crate::page::{Cell, Words};

use super::super::figures::percent;

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// A sentence: names in full.
    Line,
    /// A column: short names, and a dot for none.
    Column,
}

/// A value, as a person reads it.
pub(super) fn cell(cell: &Cell, translator: &Translator, room: Room) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Unknown => translator.text(text!("unknown")),
        Cell::NotReached => translator.text(text!("report-not-reached")),
        Cell::Text(text) | Cell::Id(text) | Cell::Product(text) | Cell::Address(text) => text.clone(),
        Cell::ProductNamed { name, .. } => name.clone(),
        Cell::Count(0) if room == Room::Column => "·".to_owned(),
        Cell::Count(count) => number(*count as f64, translator),
        Cell::Number(value) => number(*value, translator),
        Cell::OutOf { n, of } => format!(
            "{}\u{a0}/\u{a0}{}",
            number(*n as f64, translator),
            number(*of as f64, translator)
        ),
        Cell::Share { part, whole } => percent(*part, *whole, translator.language()),
        Cell::Days(days) => days_in(*days, translator),
        Cell::DaysWithin { days, low, high } => {
            let bound =
                |days: &Option<i64>| days.map_or_else(|| "–".to_owned(), |days| number(days as f64, translator));
            translator.say(&message!(
                "page-within",
                value = days_in(*days, translator),
                low = bound(low),
                high = bound(high)
            ))
        }
        Cell::Date(date) => day_in(*date, translator, room),
        Cell::Label(arg) => label(arg, translator, room),
        Cell::FirstSentence(message) => first_sentence(&translator.say(message)),
        Cell::Value { called, .. } => {
            let called: Vec<String> = called.iter().map(|arg| label(arg, translator, room)).collect();
            called.join(", ")
        }
    }
}

/// Words, as a person reads them, without their tones.
pub(in crate::render) fn plain(words: &Words, translator: &Translator) -> String {
    let spans = words.0.iter().map(|span| cell(&span.cell, translator, Room::Line));
    spans.collect()
}

/// The heading of a column.
pub(in crate::render) fn heading(words: &Words, translator: &Translator) -> String {
    let spans = words.0.iter().map(|span| cell(&span.cell, translator, Room::Column));
    spans.collect()
}

/// Up to the first full stop, with a capital.
fn first_sentence(text: &str) -> String {
    let mut ends = text.match_indices(". ").map(|(at, _)| at + 1);
    let end = ends.find(|end| {
        let after = text.get(*end..).unwrap_or_default().trim_start();
        after.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit())
    });
    let sentence = end.and_then(|end| text.get(..end)).unwrap_or(text);
    let mut letters = sentence.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn days_in(days: i64, translator: &Translator) -> String {
    let number = Arg::Quantity {
        value: days as f64,
        unit: String::new(),
    };
    translator.say(&message!("page-days", count = days, number = number))
}

fn number(value: f64, translator: &Translator) -> String {
    quantity(value, "", translator.language())
}

fn day_in(date: ApproxDate, translator: &Translator, room: Room) -> String {
    match room {
        Room::Line => day(date, translator.language()),
        Room::Column => short_day(date, translator.language()),
    }
}

fn label(arg: &Arg, translator: &Translator, room: Room) -> String {
    match arg {
        Arg::Id { of, id } if room == Room::Column => translator.short_name(*of, id),
        Arg::Day(date) => day_in(*date, translator, room),
        arg => translator.said(arg),
    }
}

/// A value, as a program reads it: ids and words as files have them, numbers without groups, shares from 0 to 1.
pub(super) fn bare(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Unknown | Cell::NotReached => UNKNOWN.to_owned(),
        Cell::Text(text) | Cell::Id(text) | Cell::Product(text) | Cell::Address(text) => text.clone(),
        Cell::ProductNamed { id, .. } => id.clone(),
        Cell::Count(count) => count.to_string(),
        Cell::Number(value) => value.to_string(),
        Cell::OutOf { n, of } => format!("{n}/{of}"),
        Cell::Share { whole: 0, .. } => String::new(),
        Cell::Share { part, whole } => {
            let share = format!("{:.4}", *part as f64 / *whole as f64);
            share.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        Cell::Days(days) | Cell::DaysWithin { days, .. } => days.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Label(arg) => arg.bare(),
        Cell::FirstSentence(message) => message.key.to_string(),
        Cell::Value { bare, .. } => bare.clone(),
    }
}

/// A value, as a document for programs has it: numbers are numbers, and what is not there or not known is null.
pub(in crate::render) fn typed(cell: &Cell) -> Value {
    match cell {
        Cell::Empty | Cell::Unknown | Cell::NotReached | Cell::Share { whole: 0, .. } => Value::Null,
        Cell::Count(count) => json!(count),
        Cell::Number(value) => json!(value),
        Cell::OutOf { n, of } => json!({"n": n, "of": of}),
        Cell::Share { part, whole } => json!(*part as f64 / *whole as f64),
        Cell::Days(days) | Cell::DaysWithin { days, .. } => json!(days),
        Cell::Label(Arg::Quantity { value, .. }) => json!(value),
        Cell::Label(Arg::Number(number)) => json!(number),
        cell => json!(bare(cell)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_sentence_ends_where_another_begins() {
        for (text, first) in [
            (
                "sur 3 budgets, 1 dépasse. Deux autres non.",
                "Sur 3 budgets, 1 dépasse.",
            ),
            ("un seul. 3 autres non.", "Un seul."),
            ("un seul. ", "Un seul. "),
            (
                "la version 2026.1 en dit trop. ou pas",
                "La version 2026.1 en dit trop. ou pas",
            ),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }
}
