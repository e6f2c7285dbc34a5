//! A field, cut into parts that one line can answer.

use crate::domain::decode::{Decode, Field, Record, Shape};
use crate::domain::path::{FieldPath, InRecord, PathStep};
use crate::domain::product::Product;

/// A group of more parts is tiring: the first ones matter most.
const MOST_PARTS: usize = 8;

/// What one line answers.
#[derive(Clone, Debug)]
pub struct Slot {
    pub place: FieldPath,
    /// Its place in the record that is asked for, with points.
    pub key: String,
    pub required: bool,
}

impl Slot {
    /// The slot of the place `path`, known as `key` in its record; none for what no line can answer.
    fn at(path: &str, key: &str) -> Option<Slot> {
        let place = FieldPath::parse(path, Product::shape()).ok()?;
        let (fits, required) = match entry(&place) {
            Some(_) => (fits_a_line(place.shape), false),
            None => last(&place).map(|(_, field)| (fits_a_line((field.shape)()), field.required))?,
        };
        fits.then(|| Slot {
            required,
            key: key.to_owned(),
            place,
        })
    }
}

/// The field at `path` alone.
#[must_use]
pub fn slot(path: &str) -> Option<Slot> {
    let place = FieldPath::parse(path, Product::shape()).ok()?;
    let name = entry(&place).or_else(|| last(&place).map(|(_, field)| field.name))?;
    Slot::at(path, name)
}

/// The lines that ask for the fact at `path`; for a group, those of its parts. None for what no line can answer, lists of
/// records among it.
#[must_use]
pub fn of_fact(path: &str) -> Vec<Slot> {
    let Ok(place) = FieldPath::parse(path, Product::shape()) else {
        return Vec::new();
    };
    match place.shape {
        Shape::Record(record) => parts(path, record),
        _ => slot(path).into_iter().collect(),
    }
}

/// The line that asks for the fact at `path`, with what its group must say beside it.
#[must_use]
pub fn with_its_group(path: &str) -> Vec<Slot> {
    let mut slots = of_fact(path);
    let group = path
        .rsplit_once('.')
        .and_then(|(above, _)| Some((above, record_at(above)?)));
    if let Some((above, record)) = group {
        for field in (record.fields)().iter().filter(|field| field.required) {
            let beside = format!("{above}.{}", field.name);
            if !slots.iter().any(|slot| slot.place.to_string() == beside) {
                slots.extend(Slot::at(&beside, field.name));
            }
        }
        slots.sort_by_key(|slot| !slot.required);
    }
    slots
}

/// The lines that ask for one more record of the list at `list`: what it must say, then the facts at `wanted`, each a
/// path below it.
#[must_use]
pub fn of_record(list: &str, wanted: &[String]) -> Vec<Slot> {
    let item = format!("{list}[]");
    let Some(record) = record_at(&item) else {
        return Vec::new();
    };
    let required = (record.fields)().iter().filter(|field| field.required);
    let mut keys: Vec<String> = required.map(|field| field.name.to_owned()).collect();
    for key in wanted {
        // What a part of the record must say comes with its first fact.
        if let Some((above, _)) = key.rsplit_once('.')
            && let Some(part) = record_at(&format!("{item}.{above}"))
        {
            let beside = (part.fields)().iter().filter(|field| field.required);
            keys.extend(beside.map(|field| format!("{above}.{}", field.name)));
        }
        keys.push(key.clone());
    }
    let mut slots: Vec<Slot> = Vec::new();
    for key in keys {
        let inner = of_fact(&format!("{item}.{key}"));
        for mut slot in inner {
            slot.key = below(&slot.place, list).unwrap_or(key.clone());
            if !slots.iter().any(|known| known.key == slot.key) {
                slots.push(slot);
            }
        }
    }
    slots.truncate(MOST_PARTS);
    slots
}

/// The path of a place below the record of `list` that it is in.
fn below(place: &FieldPath, list: &str) -> Option<String> {
    let whole = place.to_string();
    let rest = whole.strip_prefix(list)?.strip_prefix("[].")?;
    Some(rest.to_owned())
}

/// The record that stands at `path`.
#[must_use]
pub fn record_at(path: &str) -> Option<&'static Record> {
    match FieldPath::parse(path, Product::shape()).ok()?.shape {
        Shape::Record(record) => Some(record),
        _ => None,
    }
}

fn parts(path: &str, record: &'static Record) -> Vec<Slot> {
    let mut parts = Vec::new();
    for field in (record.fields)() {
        let inner = format!("{path}.{}", field.name);
        match (field.shape)() {
            Shape::Record(below) if below.short.is_none() => {
                let own = (below.fields)().iter();
                parts.extend(own.filter_map(|own| Slot::at(&format!("{inner}.{}", own.name), own.name)));
            }
            _ => parts.extend(Slot::at(&inner, field.name)),
        }
    }
    parts.sort_by_key(|part| !part.required);
    parts.truncate(MOST_PARTS);
    parts
}

/// The last key of a place, and what its record says of it.
fn last(place: &FieldPath) -> Option<(&'static Record, &'static Field)> {
    let InRecord { record, name } = place.key()?;
    let field = (record.fields)().iter().find(|field| field.name == name)?;
    Some((record, field))
}

/// The key of a table that a place is.
fn entry(place: &FieldPath) -> Option<&str> {
    match place.steps.last() {
        Some(PathStep::Entry(name)) => Some(name),
        _ => None,
    }
}

fn fits_a_line(shape: Shape) -> bool {
    match shape {
        Shape::Record(record) => record.short.is_some(),
        Shape::List(item) | Shape::OneOrMany(item) => {
            !matches!(item(), Shape::Record(_) | Shape::Table(_) | Shape::List(_))
        }
        Shape::Table(_) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(slots: &[Slot]) -> Vec<String> {
        slots.iter().map(|slot| slot.place.to_string()).collect()
    }

    #[test]
    fn a_field_is_cut_into_lines() {
        assert_eq!(places(&of_fact("summary")), ["summary"]);
        assert_eq!(places(&of_fact("audience.populations")), ["audience.populations"]);
        assert_eq!(
            places(&of_fact("team.business_owner.share")),
            ["team.business_owner.share"]
        );
        assert_eq!(
            places(&of_fact("value.strategy_link")).first().map(String::as_str),
            Some("value.strategy_link.policy")
        );
        // A key of a table is a line where its value fits one; the table itself is none.
        assert_eq!(
            places(&of_fact("team.product_mode.retrospectives")),
            ["team.product_mode.retrospectives"]
        );
        assert!(of_fact("team.product_mode").is_empty());
        assert!(of_fact("risks").is_empty());
        assert!(of_fact("schedule").len() <= MOST_PARTS);
    }

    #[test]
    fn a_fact_comes_with_what_its_group_must_say() {
        assert_eq!(
            places(&with_its_group("security.dict.argument.d")),
            ["security.dict.argument.d"]
        );
        // Where nothing else must be said, alone.
        assert_eq!(
            places(&with_its_group("team.business_owner.share")),
            ["team.business_owner.share"]
        );
    }

    #[test]
    fn a_record_is_asked_for_what_it_must_say_and_what_is_wanted() {
        let keys = |list: &str, wanted: &[&str]| -> Vec<String> {
            let wanted: Vec<String> = wanted.iter().map(|key| (*key).to_owned()).collect();
            of_record(list, &wanted).into_iter().map(|slot| slot.key).collect()
        };
        assert_eq!(keys("objectives", &["owner"]), ["id", "text", "owner"]);
        let baseline = keys("indicators", &["baseline.date"]);
        assert!(baseline.contains(&"baseline.value".to_owned()), "{baseline:?}");
    }
}
