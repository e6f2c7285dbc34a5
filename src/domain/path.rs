//! A place of the model as people name it: `team.business_owner.share`, `indicators.usage.target`, `risks[]`.

use std::fmt;

use super::decode::{Record, Shape};

/// A place of the model, and what stands there.
#[derive(Clone, Debug)]
pub struct FieldPath {
    pub steps: Vec<PathStep>,
    pub shape: Shape,
    /// True where `inconnu` is an answer.
    pub may_be_unknown: bool,
}

/// A key of a record.
#[derive(Clone, Copy, Debug)]
pub struct InRecord {
    pub record: &'static Record,
    pub name: &'static str,
}

/// One step of a place.
#[derive(Clone, Debug)]
pub enum PathStep {
    /// A key that the record has.
    Field(InRecord),
    /// A key of a mapping with free keys.
    Entry(String),
    /// The item that has this text under this key: the first that its record requires.
    Item { key: &'static str, name: String },
    /// One more item.
    New,
}

/// Why a text names no place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathFault {
    /// The record has no such key.
    UnknownKey {
        at: String,
        key: String,
        known: Vec<&'static str>,
    },
    /// What stands there has no parts.
    NoParts { at: String, key: String },
    /// The list holds words alone, which have no names.
    NoNames { at: String },
    /// Nothing, or brackets that do not close.
    Unreadable,
}

impl Record {
    /// The key by whose text an item of a list is known.
    #[must_use]
    pub fn name_key(&self) -> Option<&'static str> {
        let fields = (self.fields)();
        fields.iter().find(|field| field.required).map(|field| field.name)
    }
}

impl FieldPath {
    /// Reads a place inside `record`.
    ///
    /// # Errors
    /// Where the model has no such place.
    pub fn parse(text: &str, record: Shape) -> Result<FieldPath, PathFault> {
        let mut path = FieldPath {
            steps: Vec::new(),
            shape: record,
            may_be_unknown: false,
        };
        for part in parts(text)? {
            path.enter(part)?;
        }
        Ok(path)
    }

    fn enter(&mut self, part: &str) -> Result<(), PathFault> {
        let at = || self.to_string();
        match self.shape {
            Shape::Record(record) => {
                let fields = (record.fields)();
                let Some(field) = fields.iter().find(|field| field.name == part) else {
                    return Err(PathFault::UnknownKey {
                        at: at(),
                        key: part.to_owned(),
                        known: fields.iter().map(|field| field.name).collect(),
                    });
                };
                self.steps.push(PathStep::Field(InRecord {
                    record,
                    name: field.name,
                }));
                self.shape = (field.shape)();
                self.may_be_unknown = field.may_be_unknown;
            }
            Shape::Table(value) => {
                self.steps.push(PathStep::Entry(part.to_owned()));
                self.shape = value();
                self.may_be_unknown = false;
            }
            Shape::List(item) | Shape::OneOrMany(item) => {
                let item = item();
                let step = match (part, item) {
                    ("", _) => PathStep::New,
                    (_, Shape::Record(record)) => match record.name_key() {
                        Some(key) => PathStep::Item {
                            key,
                            name: part.to_owned(),
                        },
                        None => return Err(PathFault::NoNames { at: at() }),
                    },
                    _ => return Err(PathFault::NoNames { at: at() }),
                };
                self.steps.push(step);
                self.shape = item;
                self.may_be_unknown = false;
            }
            _ => {
                return Err(PathFault::NoParts {
                    at: at(),
                    key: part.to_owned(),
                });
            }
        }
        Ok(())
    }

    /// The key that the place is, where it is one.
    #[must_use]
    pub fn key(&self) -> Option<InRecord> {
        match self.steps.last() {
            Some(PathStep::Field(key)) => Some(*key),
            _ => None,
        }
    }

    /// True where the path begins with the key `name`.
    #[must_use]
    pub fn begins_with(&self, name: &str) -> bool {
        matches!(self.steps.first(), Some(PathStep::Field(field)) if field.name == name)
    }

    /// The field of the model, whichever item it is about: `indicators.measures.value`.
    #[must_use]
    pub fn in_model(&self) -> String {
        let fields = self.steps.iter().filter_map(|step| match step {
            PathStep::Field(field) => Some(field.name),
            _ => None,
        });
        fields.collect::<Vec<_>>().join(".")
    }

    /// True where the place is one more item of a list.
    #[must_use]
    pub fn is_new_item(&self) -> bool {
        matches!(self.steps.last(), Some(PathStep::New))
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.steps.iter().enumerate() {
            match step {
                PathStep::Field(field) if index == 0 => write!(formatter, "{}", field.name)?,
                PathStep::Field(field) => write!(formatter, ".{}", field.name)?,
                PathStep::Entry(name) | PathStep::Item { name, .. } if name.contains(['.', '[', ']']) => {
                    write!(formatter, "[{name}]")?;
                }
                PathStep::Entry(name) | PathStep::Item { name, .. } => write!(formatter, ".{name}")?,
                PathStep::New => write!(formatter, "[]")?,
            }
        }
        Ok(())
    }
}

/// The parts of a text: between points, or in brackets where they hold some.
fn parts(text: &str) -> Result<Vec<&str>, PathFault> {
    let mut parts = Vec::new();
    let mut rest = text;
    loop {
        if let Some(inside) = rest.strip_prefix('[') {
            let (part, after) = inside.split_once(']').ok_or(PathFault::Unreadable)?;
            parts.push(part);
            rest = after;
        } else {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            let (part, after) = rest.split_at_checked(end).ok_or(PathFault::Unreadable)?;
            if part.is_empty() {
                return Err(PathFault::Unreadable);
            }
            parts.push(part);
            rest = after;
        }
        match rest.strip_prefix('.') {
            Some(after) => rest = after,
            None if rest.is_empty() => return Ok(parts),
            None if rest.starts_with('[') => {}
            None => return Err(PathFault::Unreadable),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decode::Decode;
    use crate::domain::product::Product;

    fn parse(text: &str) -> Result<FieldPath, PathFault> {
        FieldPath::parse(text, Product::shape())
    }

    #[test]
    fn places_of_the_model_are_read_and_said_again() {
        for (text, said, shape) in [
            ("team.business_owner.share", "team.business_owner.share", "number"),
            ("indicators.usage.target", "indicators.usage.target", "record"),
            (
                "links.domain_names[a.gouv.fr].sig_ref",
                "links.domain_names[a.gouv.fr].sig_ref",
                "text",
            ),
            ("risks[]", "risks[]", "record"),
            ("tags[]", "tags[]", "text"),
            (
                "milestones[premiere_production].planned",
                "milestones.premiere_production.planned",
                "date",
            ),
        ] {
            let path = parse(text).expect(text);
            assert_eq!(path.to_string(), said);
            assert_eq!(path.shape.word(), shape, "{text}");
        }
    }

    #[test]
    fn what_the_model_lacks_is_told() {
        assert!(matches!(parse("team.busines_owner"), Err(PathFault::UnknownKey { at, .. }) if at == "team"));
        assert!(matches!(parse("name.first"), Err(PathFault::NoParts { .. })));
        assert!(matches!(parse("tags.a"), Err(PathFault::NoNames { .. })));
        for text in ["", ".", "a.", "team..x", "tags[", "tags]x", "risks[]x"] {
            assert!(parse(text).is_err(), "{text:?}");
        }
    }
}
