//! A value of a file as a person reads it: labels for words and ids, yes and no, whole numbers.

use serde_json::Value as Json;

use crate::diagnostic::texts::find;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::ApproxDate;
use crate::domain::decode::{Decode, Field, Shape};
use crate::domain::fact::UNKNOWN;
use crate::domain::naming::Named;
use crate::domain::path::{FieldPath, InRecord, PathStep};
use crate::domain::product::Product;
use crate::i18n::Translator;
use crate::report::shared::words::category;

/// A place of the model: what stands there, and which key of which group of fields it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    pub shape: Shape,
    pub group: &'static str,
    pub name: &'static str,
}

impl Spot {
    /// The key `field` of the group of fields `group`.
    pub(crate) fn of(group: &'static str, field: &Field) -> Spot {
        Spot {
            shape: (field.shape)(),
            group,
            name: field.name,
        }
    }

    /// The place at `path` of a product.
    pub(crate) fn at(path: &str) -> Option<Spot> {
        let place = FieldPath::parse(path, Product::shape()).ok()?;
        let key = place.steps.iter().rev().find_map(|step| match step {
            PathStep::Field(field) => Some(*field),
            _ => None,
        });
        key.map(|InRecord { record, name }| Spot {
            shape: place.shape,
            group: record.name,
            name,
        })
    }

    /// A simple value, said; none for nothing and for groups.
    pub(crate) fn said(self, value: &Json, translator: &Translator) -> Option<String> {
        let called = self.called(value)?;
        let said = called.iter().map(|arg| match arg {
            // A page that is written from a template may be read by programs: numbers and days stay as files have them.
            Arg::Quantity { .. } | Arg::Day(_) => arg.bare(),
            arg => translator.said(arg),
        });
        Some(said.collect::<Vec<_>>().join(", "))
    }

    /// What people call a simple value, or each of several; none for nothing and for groups.
    pub(crate) fn called(self, value: &Json) -> Option<Vec<Arg>> {
        Some(vec![match value {
            Json::String(text) if text == UNKNOWN => message!("unknown").into(),
            Json::String(text) => self.word(text),
            Json::Bool(true) => message!("yes").into(),
            Json::Bool(false) => message!("no").into(),
            Json::Number(number) => Arg::Quantity {
                value: number.as_f64()?,
                unit: String::new(),
            },
            Json::Array(items) => {
                let items: Option<Vec<Vec<Arg>>> = items.iter().map(|item| self.called(item)).collect();
                return items.map(|items| items.into_iter().flatten().collect());
            }
            Json::Null | Json::Object(_) => return None,
        }])
    }

    fn word(self, text: &str) -> Arg {
        if let Shape::Choice(words) = self.words() {
            return Arg::word(words, text);
        }
        if let (Shape::Date | Shape::ApproxDate, Some(date)) = (self.words(), ApproxDate::parse(text)) {
            return Arg::Day(date);
        }
        if let Some(of) = Named::of(self.group, self.name) {
            return Arg::Id {
                of,
                id: text.to_owned(),
            };
        }
        if (self.group, self.name) == ("Problem", "category") {
            return category(text);
        }
        let key = format!("entered-{text}");
        match find(&key).filter(|_| self.name == "entered_by") {
            Some(_) => Message::new(key).into(),
            None => text.into(),
        }
    }

    /// The shape of one value of it.
    pub(crate) fn words(self) -> Shape {
        match self.shape {
            Shape::List(item) | Shape::OneOrMany(item) | Shape::Table(item) => item(),
            shape => shape,
        }
    }
}
