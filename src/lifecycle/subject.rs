//! A product as conditions and reports see it: what its file says, and what follows from it.

use std::sync::LazyLock;

use serde_json::{Value as Json, json};

use crate::domain::date::Date;
use crate::domain::decode::{Decode, Shape};
use crate::domain::fact::UNKNOWN;
use crate::domain::id::ProductId;
use crate::domain::indicator::LastReading;
use crate::domain::phase::CycleKind;
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::update::Weather;

/// What the tool computes, and where it stands beside what the file says.
const DERIVED: &[(&str, &str, Shape)] = &[
    ("product", "phase", Shape::Token),
    ("product", "phase_since", Shape::ApproxDate),
    ("product", "days_in_phase", Shape::Integer),
    ("product", "cycle", Shape::Integer),
    ("product", "cycle_kind", Shape::Choice(CycleKind::LIST)),
    ("product", "started_on", Shape::Date),
    ("product", "first_production", Shape::ApproxDate),
    ("product", "first_production_planned", Shape::Date),
    ("product", "open_reservations", Shape::Integer),
    ("product", "inherited", Shape::Boolean),
    ("product", "weather", Shape::Choice(Weather::LIST)),
    ("product", "weather_on", Shape::Date),
    ("product", "readings", Shape::Table(LastReading::shape)),
    ("product.team", "internal_share", Shape::Number),
    ("product.team", "external_share", Shape::Number),
    ("product.schedule", "drift", Shape::Number),
    ("product.budget", "drift", Shape::Number),
    ("product.relations", "depended_by", Shape::List(ProductId::shape)),
    ("product.security.homologation", "in_force", Shape::Boolean),
];

/// The shape of a computed field, where `path` has one of that name.
#[must_use]
pub fn derived(path: &str, name: &str) -> Option<Shape> {
    DERIVED
        .iter()
        .find(|(at, field, _)| *at == path && *field == name)
        .map(|(_, _, shape)| *shape)
}

/// The names of the computed fields of `path`.
pub fn derived_names(path: &str) -> impl Iterator<Item = &'static str> + use<'_> {
    DERIVED
        .iter()
        .filter(move |(at, _, _)| *at == path)
        .map(|(_, field, _)| *field)
}

/// True for a dotted path of what the tool computes.
#[must_use]
pub fn is_derived(path: &str) -> bool {
    let (above, name) = path.rsplit_once('.').unwrap_or(("", path));
    DERIVED.iter().any(|(at, field, _)| {
        *field == name
            && at
                .strip_prefix("product")
                .is_some_and(|at| at.trim_start_matches('.') == above)
    })
}

/// True for a dotted path that the model has; a list's items count as its fields.
#[must_use]
pub fn is_field(path: &str) -> bool {
    shape_of(path).is_some()
}

/// The shape of what stands at a dotted path of the model.
#[must_use]
pub fn shape_of(path: &str) -> Option<Shape> {
    let mut here = String::from("product");
    let mut shape = Product::shape();
    for name in path.split('.') {
        while let Shape::List(item) | Shape::OneOrMany(item) = shape {
            shape = item();
        }
        let field = shape
            .fields()
            .iter()
            .find(|field| field.name == name)
            .map(|field| (field.shape)());
        let next = derived(&here, name).or(field)?;
        here = format!("{here}.{name}");
        shape = next;
    }
    Some(shape)
}

/// The dotted paths of the fields that the model has below a path, one step down; those of a product for an empty one.
#[must_use]
pub fn fields_of(above: &str) -> Vec<String> {
    let mut shape = match above {
        "" => Product::shape(),
        above => match shape_of(above) {
            Some(shape) => shape,
            None => return Vec::new(),
        },
    };
    while let Shape::List(item) | Shape::OneOrMany(item) = shape {
        shape = item();
    }
    let below = shape.fields().iter().map(|field| field.name);
    match above {
        "" => below.map(str::to_owned).collect(),
        above => below.map(|name| format!("{above}.{name}")).collect(),
    }
}

/// A product with its computed fields.
pub struct Subject {
    pub(super) fields: Json,
    pub(super) today: Date,
}

impl Subject {
    /// The same product, knowing which others need it.
    #[must_use]
    pub fn needed_by(mut self, dependents: &[&ProductId]) -> Subject {
        if let Json::Object(map) = &mut self.fields {
            let relations = map.entry("relations").or_insert_with(|| json!({}));
            if let Json::Object(relations) = relations {
                relations.insert("depended_by".to_owned(), json!(dependents));
            }
        }
        self
    }

    /// What stands at a dotted path: `team.business_owner.share`. In a list, the first item that has it.
    #[must_use]
    pub fn field(&self, path: &str) -> Option<&Json> {
        lookup(&self.fields, path)
    }

    /// True where the path holds a fact: not absent, not empty, not `inconnu`.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.field(path).is_some_and(is_fact)
    }

    /// True where the path holds a list with nothing in it: «none» is an answer.
    #[must_use]
    pub fn is_none(&self, path: &str) -> bool {
        matches!(self.field(path), Some(Json::Array(items)) if items.is_empty())
    }

    /// True where the file says that nobody knows.
    #[must_use]
    pub fn is_unknown(&self, path: &str) -> bool {
        let mut path = path;
        loop {
            if self.field(path).is_some_and(|value| value == UNKNOWN) {
                return true;
            }
            match path.rsplit_once('.') {
                Some((above, _)) => path = above,
                None => return false,
            }
        }
    }

    /// Everything, as JSON.
    #[must_use]
    pub fn fields(&self) -> &Json {
        &self.fields
    }
}

fn lookup<'j>(value: &'j Json, path: &str) -> Option<&'j Json> {
    let (head, rest) = path
        .split_once('.')
        .map_or((path, None), |(head, rest)| (head, Some(rest)));
    match value {
        Json::Object(map) => {
            let inner = map.get(head)?;
            rest.map_or(Some(inner), |rest| lookup(inner, rest))
        }
        Json::Array(items) => items.iter().find_map(|item| lookup(item, path)),
        _ => None,
    }
}

fn is_fact(value: &Json) -> bool {
    match value {
        Json::Null => false,
        Json::String(text) => text != UNKNOWN && !text.trim().is_empty(),
        Json::Array(items) => items.iter().any(is_fact),
        Json::Object(map) => map.values().any(is_fact),
        Json::Bool(_) | Json::Number(_) => true,
    }
}

/// A product that has every field, to try expressions on.
pub(super) fn probe() -> &'static Subject {
    static PROBE: LazyLock<Json> = LazyLock::new(|| {
        let mut product = sample(Product::shape(), 0);
        for (path, name, shape) in DERIVED {
            let section = path
                .split('.')
                .skip(1)
                .try_fold(&mut product, |value, key| value.get_mut(key));
            if let Some(Json::Object(section)) = section {
                section.insert((*name).to_owned(), sample(*shape, 1));
            }
        }
        product
    });
    static SUBJECT: LazyLock<Subject> = LazyLock::new(|| Subject {
        fields: PROBE.clone(),
        today: Date::from_civil(jiff::civil::date(2026, 1, 1)),
    });
    &SUBJECT
}

/// The catalogue's own lists, each with all its fields, to try formulas on.
pub(super) fn reference_probe() -> &'static Json {
    static PROBE: LazyLock<Json> = LazyLock::new(|| sample(Reference::shape(), 0));
    &PROBE
}

fn sample(shape: Shape, depth: usize) -> Json {
    match shape {
        Shape::Boolean => json!(true),
        Shape::Integer => json!(1),
        Shape::Number => json!(1.5),
        Shape::Date | Shape::ApproxDate => json!("2026-01-01"),
        Shape::Choice(words) => json!(words.first()),
        Shape::List(item) | Shape::OneOrMany(item) => json!([sample(item(), depth + 1)]),
        Shape::Table(item) => json!({ "x": sample(item(), depth + 1) }),
        Shape::Record(record) if depth < 8 => Json::Object(
            (record.fields)()
                .iter()
                .map(|field| (field.name.to_owned(), sample((field.shape)(), depth + 1)))
                .collect(),
        ),
        _ => json!("x"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_what_says_something() {
        for nothing in [
            json!(null),
            json!("inconnu"),
            json!(" "),
            json!([]),
            json!(["inconnu", ""]),
            json!({}),
            json!({"a": "inconnu", "b": null}),
        ] {
            assert!(!is_fact(&nothing), "{nothing}");
        }
        for something in [
            json!(false),
            json!(0),
            json!("x"),
            json!(["inconnu", "x"]),
            json!({"a": null, "b": [0]}),
        ] {
            assert!(is_fact(&something), "{something}");
        }
    }

    #[test]
    fn a_path_is_unknown_where_it_or_what_holds_it_is() {
        let subject = Subject {
            fields: json!({"team": "inconnu", "links": {"a": "inconnu", "b": "x"}, "tags": [], "list": [{"c": 1}, {"d": 2}]}),
            today: Date::from_civil(jiff::civil::date(2026, 1, 1)),
        };
        for (path, unknown) in [
            ("team", true),
            ("team.size", true),
            ("team.owner.share", true),
            ("links", false),
            ("links.a", true),
            ("links.b", false),
            ("nothing", false),
        ] {
            assert_eq!(subject.is_unknown(path), unknown, "{path}");
        }
        assert!(subject.is_none("tags") && !subject.is_none("list") && !subject.is_none("nothing"));
        assert_eq!(subject.field("list.d"), Some(&json!(2)));
        assert!(subject.has("list.c") && !subject.has("list.e") && !subject.has("tags"));
    }

    #[test]
    fn what_the_tool_computes_is_told_from_what_files_say() {
        for (path, computed) in [
            ("phase", true),
            ("team.internal_share", true),
            ("security.homologation.in_force", true),
            ("phases", false),
            ("internal_share", false),
            ("team.phase", false),
            ("security.dict.c", false),
        ] {
            assert_eq!(is_derived(path), computed, "{path}");
            assert_eq!(
                is_field(path),
                !path.ends_with(".phase") && path != "internal_share",
                "{path}"
            );
        }
    }
}
