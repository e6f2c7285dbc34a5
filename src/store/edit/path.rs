//! Where a value stands in a file: the steps from the root to it.

use crate::domain::decode::{Decode, Record, Shape};
use crate::domain::path::{FieldPath, InRecord, PathStep};
use crate::domain::product::Product;

use super::Value;

/// One step down into a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The key of a mapping.
    Key {
        name: String,
        /// The keys that stand before it in the canonical order, the nearest first.
        after: Vec<&'static str>,
        /// The keys that stand after it in the canonical order.
        before: Vec<&'static str>,
        /// The key of the same mapping that a file may write alone in place of it.
        short: Option<&'static str>,
    },
    /// The item of a list of mappings that has this text under this key.
    Item { key: String, name: String },
    /// The item of a list at this place, from 0; it must be there.
    At(usize),
}

impl Step {
    /// A key of which the canonical place is not known.
    #[must_use]
    pub fn key(name: &str) -> Step {
        Step::Key {
            name: name.to_owned(),
            after: Vec::new(),
            before: Vec::new(),
            short: None,
        }
    }

    /// A key of the record `R`, with its canonical place.
    #[must_use]
    pub fn in_record<R: Decode>(name: &str) -> Step {
        match R::shape() {
            Shape::Record(record) => Step::field(record, name),
            _ => Step::key(name),
        }
    }

    fn field(record: &Record, name: &str) -> Step {
        let mut names = (record.fields)().iter().map(|field| field.name);
        let mut after: Vec<&'static str> = names.by_ref().take_while(|other| *other != name).collect();
        after.reverse();
        Step::Key {
            name: name.to_owned(),
            after,
            before: names.collect(),
            short: record.short,
        }
    }

    /// An item of a list, known by the text under one of its keys.
    #[must_use]
    pub fn item(key: &str, name: &str) -> Step {
        Step::Item {
            key: key.to_owned(),
            name: name.to_owned(),
        }
    }
}

/// The steps to a place of the model, up to the item that it adds; what comes after that.
#[must_use]
pub fn steps(path: &FieldPath) -> (Vec<Step>, Option<Vec<Step>>) {
    let mut all = path.steps.iter();
    let to = all
        .by_ref()
        .take_while(|step| !matches!(step, PathStep::New))
        .map(step)
        .collect();
    let adds = path.steps.iter().any(|step| matches!(step, PathStep::New));
    (to, adds.then(|| all.map(step).collect()))
}

/// What stands at the end of the first `count` steps of a place.
pub(super) fn shape_after(place: &FieldPath, count: usize) -> Shape {
    place
        .steps
        .iter()
        .take(count)
        .fold(Product::shape(), |shape, step| match (step, shape) {
            (PathStep::Field(InRecord { record, name }), _) => {
                let field = (record.fields)().iter().find(|field| field.name == *name);
                field.map_or(Shape::Text, |field| (field.shape)())
            }
            (_, Shape::List(inner) | Shape::OneOrMany(inner) | Shape::Table(inner)) => inner(),
            (_, other) => other,
        })
}

fn step(step: &PathStep) -> Step {
    match step {
        PathStep::Field(field) => Step::field(field.record, field.name),
        PathStep::Entry(name) => Step::key(name),
        PathStep::Item { key, name } => Step::item(key, name),
        PathStep::New => Step::key(""),
    }
}

/// What is done at the end of a path.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What<'v> {
    /// The value becomes this one.
    Set(&'v Value),
    /// The list gets this item at its end.
    Push(&'v Value),
}

impl What<'_> {
    /// The value that stands at the end of `steps` where nothing stands yet.
    pub(super) fn alone(&self, steps: &[Step]) -> Value {
        let end = match self {
            What::Set(value) => (*value).clone(),
            What::Push(item) => Value::List(vec![(*item).clone()]),
        };
        steps.iter().rev().fold(end, |inner, step| match step {
            Step::Key { name, .. } => Value::Map(vec![(name.clone(), inner)]),
            Step::Item { key, name } => Value::List(vec![named(key, name, inner)]),
            Step::At(_) => Value::List(vec![inner]),
        })
    }
}

/// The item of a list that has `name` under `key`, with its other fields.
pub(super) fn named(key: &str, name: &str, inner: Value) -> Value {
    let mut fields = vec![(key.to_owned(), Value::Text(name.to_owned()))];
    if let Value::Map(others) = inner {
        fields.extend(others.into_iter().filter(|(other, _)| other != key));
    }
    Value::Map(fields)
}
