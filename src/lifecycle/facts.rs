//! A few facts of a product, as the examples of a check write them.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value as Json, json};

use crate::domain::date::{ApproxDate, Date};
use crate::domain::decode::{Decode, FaultKind, Faults, Field, Shape};
use crate::domain::fact::UNKNOWN;
use crate::domain::product::Product;
use crate::domain::tree::{Content, Node};

use super::subject::{self, Subject};

/// Facts of a product that is not written whole: what its file would say, and what the tool would compute
/// (`phase`, `first_production`…), each in its place and of its kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts(Json);

impl Facts {
    /// The facts, as conditions see them.
    #[must_use]
    pub fn fields(&self) -> &Json {
        &self.0
    }
}

impl Subject {
    /// A product of which only these facts are known, on the day `today`.
    #[must_use]
    pub fn of_facts(facts: &Facts, today: Date) -> Subject {
        let mut fields = json!({"cycle": 1, "cycle_kind": "initial", "open_reservations": 0, "inherited": false});
        if let (Json::Object(fields), Json::Object(known)) = (&mut fields, facts.fields()) {
            fields.extend(known.clone());
        }
        Subject { fields, today }
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Decode for Facts {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Facts> {
        if !faults.is_mapping(node, Self::shape()) {
            return None;
        }
        value(node, "product", Product::shape(), faults).map(Facts)
    }

    fn shape() -> Shape {
        Shape::Facts
    }
}

fn value(node: Node<'_>, path: &str, shape: Shape, faults: &mut Faults) -> Option<Json> {
    if node.text() == Some(UNKNOWN) {
        return Some(json!(UNKNOWN));
    }
    match shape {
        Shape::Boolean => bool::decode(node, faults).map(Json::from),
        Shape::Integer => i64::decode(node, faults).map(Json::from),
        Shape::Number => f64::decode(node, faults).map(Json::from),
        Shape::Date => Date::decode(node, faults).map(|date| json!(date)),
        Shape::ApproxDate => ApproxDate::decode(node, faults).map(|date| json!(date)),
        Shape::Choice(allowed) => {
            let text = faults.text(node, shape)?.to_owned();
            if allowed.contains(&text.as_str()) {
                return Some(json!(text));
            }
            faults.push(
                node,
                FaultKind::BadChoice {
                    text,
                    allowed: allowed.words,
                },
            );
            None
        }
        Shape::List(item) | Shape::OneOrMany(item) => match (node.content(), shape) {
            (Content::List, _) => Some(
                node.items()
                    .filter_map(|one| value(one, path, item(), faults))
                    .collect(),
            ),
            (_, Shape::OneOrMany(_)) => value(node, path, item(), faults).map(|one| json!([one])),
            _ => {
                faults.wrong_shape(node, shape);
                None
            }
        },
        Shape::Table(item) => faults.is_mapping(node, shape).then(|| {
            let entries = node.entries();
            entries
                .filter_map(|(key, one)| Some((key.text()?.to_owned(), value(one, path, item(), faults)?)))
                .collect::<Map<_, _>>()
                .into()
        }),
        Shape::Record(record) => {
            let fields = (record.fields)();
            if let Some((name, alone)) = faults.written_alone(node, record) {
                let inner = field(fields, path, name).and_then(|shape| value(alone, path, shape, faults))?;
                return Some(json!({ name: inner }));
            }
            matches!(node.content(), Content::Mapping).then(|| members(node, path, fields, faults))
        }
        Shape::Text | Shape::Slug | Shape::Token | Shape::Url | Shape::Scalar | Shape::Facts => {
            faults.text(node, shape).map(|text| json!(text))
        }
    }
}

fn members(node: Node<'_>, path: &str, fields: &'static [Field], faults: &mut Faults) -> Json {
    let mut members = Map::new();
    for (key, inner) in node.entries() {
        let name = key.text().unwrap_or_default();
        match field(fields, path, name) {
            None => faults.unknown_key(key, fields),
            Some(shape) => {
                if let Some(fact) = value(inner, &format!("{path}.{name}"), shape, faults) {
                    members.insert(name.to_owned(), fact);
                }
            }
        }
    }
    Json::Object(members)
}

/// The shape of a key, of the file or computed.
fn field(fields: &[Field], path: &str, name: &str) -> Option<Shape> {
    let written = fields.iter().find(|field| field.name == name);
    subject::derived(path, name).or_else(|| written.map(|field| (field.shape)()))
}
