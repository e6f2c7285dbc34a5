//! A field, cut into parts that one line can answer.

use crate::domain::decode::{Decode, Field, Record, Shape};
use crate::domain::path::{FieldPath, InRecord, PathStep};
use crate::domain::product::Product;
use crate::i18n::Translator;

/// A group of more parts is tiring: the first ones matter most.
const MOST_PARTS: usize = 8;

/// What one line answers.
#[derive(Clone, Debug)]
pub struct Slot {
    pub place: FieldPath,
    /// The group that has the field.
    group: &'static str,
    pub name: &'static str,
    pub required: bool,
}

impl Slot {
    /// What the field is called, in the reader's language.
    pub fn label(&self, translator: &Translator) -> String {
        translator
            .field(self.group, self.name)
            .unwrap_or_else(|| self.name.to_owned())
    }
}

impl Slot {
    /// What the field is called, short: the heading of its parts.
    pub fn title(&self, translator: &Translator) -> String {
        translator.label(self.group, self.name)
    }
}

/// How a field is asked.
#[derive(Debug)]
pub enum Slots {
    /// Each part is a fact of its own.
    Facts(Vec<Slot>),
    /// The parts make one more item of a list.
    Item { list: String, parts: Vec<Slot> },
}

/// The lines that ask for the field at `path`; none for what no line can answer.
pub fn slots(path: &str) -> Option<Slots> {
    let place = FieldPath::parse(path, Product::shape()).ok()?;
    match place.shape {
        Shape::Record(record) => Some(Slots::Facts(parts(path, record, true))),
        Shape::List(item) | Shape::OneOrMany(item) => match item() {
            Shape::Record(record) => Some(Slots::Item {
                list: path.to_owned(),
                parts: parts(&format!("{path}[]"), record, false),
            }),
            Shape::Table(_) | Shape::List(_) => None,
            _ => Some(Slots::Facts(vec![slot(path)?])),
        },
        Shape::Table(_) => None,
        _ => Some(Slots::Facts(vec![slot(path)?])),
    }
}

fn parts(path: &str, record: &'static Record, nested: bool) -> Vec<Slot> {
    let mut parts = Vec::new();
    for field in (record.fields)() {
        let inner = format!("{path}.{}", field.name);
        match (field.shape)() {
            Shape::Record(below) if below.short.is_none() && nested => {
                let own = (below.fields)().iter().filter(|field| fits_a_line(field));
                parts.extend(own.filter_map(|own| part(&format!("{inner}.{}", own.name), below, own)));
            }
            _ if fits_a_line(field) => parts.extend(part(&inner, record, field)),
            _ => {}
        }
    }
    parts.sort_by_key(|part| !part.required);
    parts.truncate(MOST_PARTS);
    parts
}

fn part(path: &str, record: &'static Record, field: &Field) -> Option<Slot> {
    Some(Slot {
        place: FieldPath::parse(path, Product::shape()).ok()?,
        group: record.name,
        name: field.name,
        required: field.required,
    })
}

fn fits_a_line(field: &Field) -> bool {
    match (field.shape)() {
        Shape::Record(record) => record.short.is_some(),
        Shape::List(item) | Shape::OneOrMany(item) => {
            !matches!(item(), Shape::Record(_) | Shape::Table(_) | Shape::List(_))
        }
        Shape::Table(_) => false,
        _ => true,
    }
}

/// The field at `path` alone.
pub fn slot(path: &str) -> Option<Slot> {
    let place = FieldPath::parse(path, Product::shape()).ok()?;
    let Some(PathStep::Field(InRecord { record, name })) = place.steps.last().cloned() else {
        return None;
    };
    let field = (record.fields)().iter().find(|field| field.name == name)?;
    part(path, record, field)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(path: &str) -> Vec<String> {
        match slots(path) {
            Some(Slots::Facts(parts)) => parts.iter().map(|part| part.place.to_string()).collect(),
            Some(Slots::Item { list, parts }) => parts.iter().map(|part| format!("{list}+{}", part.name)).collect(),
            None => Vec::new(),
        }
    }

    #[test]
    fn a_field_is_cut_into_lines() {
        assert_eq!(names("summary"), ["summary"]);
        assert_eq!(names("audience.populations"), ["audience.populations"]);
        assert_eq!(names("team.business_owner.share"), ["team.business_owner.share"]);
        assert_eq!(
            names("value.strategy_link").first().map(String::as_str),
            Some("value.strategy_link.policy")
        );
        assert!(names("risks").iter().all(|name| name.starts_with("risks+")));
        assert!(names("schedule").len() <= MOST_PARTS);
    }
}
