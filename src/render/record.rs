//! All that a record of the catalogue says, each key under what it means.

use serde_json::{Map, Value as Json};

use crate::diagnostic::Arg;
use crate::domain::decode::{Field, Shape};
use crate::page::{Cell, Labelled, Tone, Words};

use super::value::Spot;

/// Between two things that are said on one line.
const BETWEEN: &str = " · ";

/// The facts of the record `map` of the group `group`, in the order of its `fields`, without the keys of `left_out`.
pub(super) fn facts(
    group: &'static str,
    fields: &'static [Field],
    map: &Map<String, Json>,
    left_out: &[&str],
) -> Vec<Labelled> {
    let wanted = fields.iter().filter(|field| !left_out.contains(&field.name));
    let said = wanted.filter_map(|field| Some((field, map.get(field.name)?)));
    said.filter_map(|(field, value)| fact(Spot::of(group, field), value))
        .collect()
}

/// The record as JSON.
pub(super) fn json(record: &impl serde::Serialize) -> Map<String, Json> {
    match serde_json::to_value(record) {
        Ok(Json::Object(map)) => map,
        _ => Map::new(),
    }
}

fn fact(spot: Spot, value: &Json) -> Option<Labelled> {
    let label = label(spot);
    if let (Json::Array(items), Shape::Text) = (value, spot.words())
        && items.len() > 1
    {
        let items = items.iter().filter_map(|item| simple(spot, item));
        return Some(Labelled::list(label, items.collect()));
    }
    if let Some(words) = simple(spot, value) {
        return (!words.is_empty()).then(|| Labelled::new(label, words));
    }
    let items: Vec<Words> = match value {
        Json::Array(items) => items.iter().filter_map(|item| inline(spot, item)).collect(),
        Json::Object(map) => parts(spot, map).collect(),
        _ => Vec::new(),
    };
    (!items.is_empty()).then(|| Labelled::list(label, items))
}

fn label(spot: Spot) -> Words {
    Cell::Label(Arg::Field {
        group: spot.group,
        name: spot.name,
    })
    .into()
}

/// A value, or several, on a line; none for groups.
fn simple(spot: Spot, value: &Json) -> Option<Words> {
    let is_address = matches!(spot.words(), Shape::Url);
    let one = |arg: Arg| match arg {
        Arg::Text(text) if is_address => Words::from(Cell::Address(text)),
        Arg::Text(text) => Words::from(text),
        arg => Words::from(Cell::Label(arg)),
    };
    Some(Words::joined(spot.called(value)?.into_iter().map(one), ", "))
}

/// Anything, on a line.
fn inline(spot: Spot, value: &Json) -> Option<Words> {
    let words = match value {
        Json::Object(map) => Words::joined(parts(spot, map), BETWEEN),
        Json::Array(items) if simple(spot, value).is_none() => {
            Words::joined(items.iter().filter_map(|item| inline(spot, item)), BETWEEN)
        }
        value => simple(spot, value)?,
    };
    (!words.is_empty()).then_some(words)
}

/// Each key of a group, or of a mapping with free keys, with its value.
fn parts(spot: Spot, map: &Map<String, Json>) -> impl Iterator<Item = Words> {
    let said = |label: Words, words: Words| {
        let colon = Words::from(message!("page-colon")).then(" ");
        label.then(colon).toned(Tone::Muted).then(words)
    };
    let mut parts = Vec::new();
    match spot.words() {
        Shape::Record(record) => {
            let fields = (record.fields)().iter();
            let known = fields.filter_map(|field| Some((Spot::of(record.name, field), map.get(field.name)?)));
            parts.extend(known.filter_map(|(spot, value)| Some(said(label(spot), inline(spot, value)?))));
        }
        shape => {
            let spot = Spot { shape, ..spot };
            let each = map.iter().filter_map(|(key, value)| Some((key, inline(spot, value)?)));
            parts.extend(each.map(|(key, words)| said(super::called(key).into(), words)));
        }
    }
    parts.into_iter()
}
