//! Facts to write into a product's file: places of the model with their values, as people type them.

mod file;
mod near_day;

use crate::diagnostic::asked::{called_at, is_share, kind_of};
use crate::diagnostic::{Arg, Message};
use crate::domain::decode::{Decode, Shape};
use crate::domain::path::{FieldPath, PathFault};
use crate::domain::product::Product;
use crate::store::edit::typed::{self, BadWords};
use crate::store::edit::{self, EditError, Value};

use crate::domain::date::Date;
use crate::operation::error::Failure;
use crate::operation::writing::{Change, Target};

pub use file::{distinct, of_file};
pub use near_day::{Side, day, near_day, weekday_alone};

/// A fact to write.
#[derive(Clone, Debug)]
pub struct FieldValue {
    pub place: FieldPath,
    pub value: Value,
}

/// What other commands write, and which.
const ELSEWHERE: &[(&str, &str)] = &[("phases", "catalog advance"), ("decisions", "catalog decide")];

impl FieldValue {
    /// The fact that two words of the command line tell.
    ///
    /// # Errors
    /// Where the model has no such place, or the place takes no such value.
    pub fn read(path: &str, words: &str) -> Result<FieldValue, Failure> {
        let place = place(path)?;
        let value = value(&place, words)?;
        Ok(FieldValue { place, value })
    }

    /// True for the same value at the same place.
    pub fn is(&self, other: &FieldValue) -> bool {
        self.value == other.value && self.place.to_string() == other.place.to_string()
    }

    /// One more item of the list at `path`, which a command knows.
    ///
    /// # Errors
    /// Where the model has no such list.
    pub fn item(path: &str, fields: Vec<(String, Value)>) -> Result<FieldValue, Failure> {
        let path = format!("{path}[]");
        let place = parsed(&path)?;
        let value = Value::Map(fields);
        Ok(FieldValue { place, value })
    }
}

/// The fields of a record that were given, each as its place in the list at `path` wants it.
///
/// # Errors
/// Where one of them takes no such value.
pub fn fields(path: &str, given: &[(&str, Option<&str>)]) -> Result<Vec<(String, Value)>, Failure> {
    given
        .iter()
        .filter_map(|(name, words)| Some((name, words.as_ref()?)))
        .map(|(name, words)| {
            let path = format!("{path}[].{name}");
            let place = parsed(&path)?;
            Ok(((*name).to_owned(), value(&place, words)?))
        })
        .collect()
}

/// A place of a product's file that people may write.
pub fn place(text: &str) -> Result<FieldPath, Failure> {
    let place = parsed(text)?;
    if place.begins_with("id") {
        return Err(Failure::usage(message!("set-id")));
    }
    match ELSEWHERE.iter().find(|(key, _)| place.begins_with(key)) {
        Some((key, command)) => Err(Failure::usage(message!(
            "set-elsewhere",
            field = *key,
            command = *command
        ))),
        None => Ok(place),
    }
}

fn parsed(text: &str) -> Result<FieldPath, Failure> {
    FieldPath::parse(text, Product::shape()).map_err(|fault| no_place(text, fault))
}

fn no_place(text: &str, fault: PathFault) -> Failure {
    match fault {
        PathFault::UnknownKey { at, key, known } => {
            let failure = if at.is_empty() {
                Failure::usage(message!("set-unknown-field", ..))
            } else {
                Failure::usage(message!("set-unknown-part", model = model_of(&at), at = at, ..))
            };
            failure.with("field", key.as_str()).suggesting(&key, known)
        }
        PathFault::NoParts { at, key } => {
            Failure::usage(message!("set-no-parts", model = model_of(&at), at = at, field = key))
        }
        PathFault::NoNames { at } => Failure::usage(message!("set-no-names", at = at)),
        PathFault::Unreadable => Failure::usage(message!("set-unreadable-path", text = text)),
    }
}

/// The field of the model that a place is about, as `explain` knows it.
fn model_of(at: &str) -> String {
    FieldPath::parse(at, Product::shape()).map_or_else(|_| at.to_owned(), |place| place.in_model())
}

/// The value that `words` say at `place`.
pub fn value(place: &FieldPath, words: &str) -> Result<Value, Failure> {
    let at = place.to_string();
    // An indicator counts in a unit of its own.
    if words.trim_end().ends_with('%') && [".target.value", ".baseline.value"].iter().any(|end| at.ends_with(end)) {
        return Err(no_value(place, words, &BadWords::Wrong { expected: place.shape }));
    }
    let value = typed::value(words, place.shape, place.may_be_unknown).map_err(|bad| no_value(place, words, &bad))?;
    Ok(if is_share(place) { part_of_one(value) } else { value })
}

/// `50` is meant as hundredths where nothing exceeds 1.
#[must_use]
pub fn part_of_one(value: Value) -> Value {
    let hundredths = match &value {
        Value::Int(number @ 2..=100) => number.to_string(),
        Value::Float(number) if (2.0..=100.0).contains(number) => number.to_string(),
        _ => return value,
    };
    typed::value(&format!("{hundredths} %"), Shape::Number, false).unwrap_or(value)
}

fn no_value(place: &FieldPath, words: &str, bad: &BadWords) -> Failure {
    let field = place.to_string();
    let model = place.in_model();
    match bad {
        BadWords::NoSuchWord { allowed } => {
            Failure::usage(message!("set-no-such-word", field = field, model = model, text = words))
                .suggesting(words, allowed.iter().copied())
        }
        BadWords::Wrong {
            expected: Shape::Record(record),
        } => {
            let names: Vec<&str> = (record.fields)().iter().map(|field| field.name).collect();
            Failure::usage(message!(
                "set-parts-wanted",
                field = field,
                part = names.first().copied().unwrap_or_default(),
                parts = names.join(", ")
            ))
        }
        BadWords::Wrong { expected } => Failure::usage(message!(
            "set-bad-value",
            field = field,
            model = model,
            text = words,
            expected = kind_of(*expected)
        )),
        BadWords::Unreadable => Failure::usage(message!("set-unreadable-value", field = field, text = words)),
    }
}

/// The file with the facts, each where it belongs.
pub fn filled(source: &str, facts: &[FieldValue]) -> Result<String, Failure> {
    let facts: Vec<(&FieldPath, &Value)> = facts.iter().map(|fact| (&fact.place, &fact.value)).collect();
    edit::put_all(source, &facts).map_err(unedited)
}

/// The change that writes the facts into a product's file.
pub fn change(target: &Target, facts: &[FieldValue], title: Message) -> Result<Change, Failure> {
    Ok(Change::of_product(target, filled(&target.source, facts)?, title))
}

/// The file without the field that people call `path`, whether the model has it or not.
pub fn emptied(source: &str, path: &str) -> Result<String, Failure> {
    let keys: Vec<&str> = path.split('.').collect();
    let first = keys.first().copied().unwrap_or_default();
    if first == "id" {
        return Err(Failure::usage(message!("set-id")));
    }
    if let Some((key, command)) = ELSEWHERE.iter().find(|(key, _)| *key == first) {
        return Err(Failure::usage(message!(
            "set-elsewhere",
            field = *key,
            command = *command
        )));
    }
    match edit::remove(source, &keys) {
        Ok(Some(text)) => Ok(text),
        Ok(None) => Err(Failure::usage(message!("set-not-there", field = path))),
        Err(EditError::Refused { by_hand, .. }) => Err(Failure::usage(message!(
            "set-unset-by-hand",
            field = path,
            lines = by_hand
        ))),
        Err(error) => Err(unedited(error)),
    }
}

/// As [`change`], with a title that names the places of the facts.
pub fn change_to(target: &Target, facts: &[FieldValue]) -> Result<Change, Failure> {
    let title = message!(
        "commit-set",
        name = target.product.name.as_str(),
        fields = called(places(facts))
    );
    change(target, facts, title)
}

/// The places of the facts.
pub fn places(facts: &[FieldValue]) -> impl Iterator<Item = String> + use<'_> {
    facts.iter().map(|fact| fact.place.to_string())
}

/// Nobody reads a longer title.
const MOST_CALLED: usize = 2;

/// What the fields at these places are called, for a title; the first ones where they are many. What the model has not is
/// called as it is written.
pub fn called(places: impl IntoIterator<Item = String>) -> Arg {
    let mut names: Vec<Arg> = Vec::new();
    for place in places {
        let name =
            FieldPath::parse(&place, Product::shape()).map_or_else(|_| Arg::from(place), |place| called_at(&place));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() > MOST_CALLED {
        names.truncate(MOST_CALLED);
        names.push("…".into());
    }
    Arg::List(names)
}

/// A day as people type it: `2026-11-17`, `17/11/2026` or `17 novembre 2026`; none where the text is no day.
#[must_use]
pub fn day_said(text: &str) -> Option<Date> {
    typed::day(text).and_then(|day| Date::parse(&day))
}

/// The same.
///
/// # Errors
/// Where the text is none.
pub fn date(text: &str) -> Result<Date, Failure> {
    day_said(text).ok_or_else(|| Failure::usage(message!("error-date", text = text)))
}

/// An edit that could not be made safely; the lines to paste are shown.
pub fn unedited(error: EditError) -> Failure {
    match error {
        EditError::Refused { by_hand, .. } => Failure::usage(message!("error-edit-refused", lines = by_hand)),
        EditError::Unreadable { line, column, .. } => {
            Failure::usage(message!("error-edit-unreadable", line = line, column = column))
        }
        EditError::NotThere { name } | EditError::NotAList { key: name } => {
            Failure::usage(message!("error-edit-in-the-way", field = name))
        }
        other @ EditError::NotAMapping => Failure::caused(
            message!("error-edit-unreadable", line = 1i64, column = 1i64),
            anyhow::Error::new(other),
        ),
    }
}
