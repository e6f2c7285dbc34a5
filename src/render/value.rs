//! A value of a file as a person reads it: labels for words and ids, yes and no, whole numbers.

use serde_json::Value as Json;

use crate::domain::decode::{Decode, Shape};
use crate::domain::fact::UNKNOWN;
use crate::domain::naming::Named;
use crate::domain::path::{FieldPath, InRecord, PathStep};
use crate::domain::product::Product;
use crate::i18n::Translator;

/// A place of the model: what stands there, and which key of which group of fields it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    pub shape: Shape,
    pub group: &'static str,
    pub name: &'static str,
}

impl Spot {
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
        self.told(value, translator, Translator::name)
    }

    /// The same, where it must fit a column.
    pub(crate) fn short(self, value: &Json, translator: &Translator) -> Option<String> {
        self.told(value, translator, Translator::short_name)
    }

    fn told(
        self,
        value: &Json,
        translator: &Translator,
        name: fn(&Translator, Named, &str) -> String,
    ) -> Option<String> {
        match value {
            Json::String(text) if text == UNKNOWN => Some(translator.text(text!("unknown"))),
            Json::String(text) => Some(match (self.words(), Named::of(self.group, self.name)) {
                (Shape::Choice(words), _) => translator.word(words.name, text),
                (_, Some(of)) => name(translator, of, text),
                _ if self.name == "entered_by" && translator.has(&format!("entered-{text}")) => {
                    translator.text(&format!("entered-{text}"))
                }
                _ => text.clone(),
            }),
            Json::Bool(truth) => Some(translator.text(if *truth { "yes" } else { "no" })),
            Json::Number(number) => Some(match number.as_f64() {
                // What files write as `3200` is read as a number with decimals.
                Some(whole) if whole.fract() == 0.0 && whole.abs() < 1e15 => format!("{whole:.0}"),
                _ => number.to_string(),
            }),
            Json::Array(items) => {
                let items: Option<Vec<String>> = items.iter().map(|item| self.told(item, translator, name)).collect();
                items.map(|items| items.join(", "))
            }
            Json::Null | Json::Object(_) => None,
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
