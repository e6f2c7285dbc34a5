//! A product as conditions and reports see it: what its file says, and what follows from it.

use std::sync::LazyLock;

use cel::Context;
use serde_json::{Map, Value as Json, json};

use crate::domain::date::Date;
use crate::domain::decode::{Decode, Shape};
use crate::domain::fact::UNKNOWN;
use crate::domain::id::ProductId;
use crate::domain::phase::CycleKind;
use crate::domain::product::{Milestone, Product};
use crate::domain::security::HomologationStatus;
use crate::domain::team::Contract;

use super::evaluation;
use super::facts::Facts;
use super::version::{MilestoneRole, Version};

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

/// A product with its computed fields.
pub struct Subject {
    fields: Json,
    today: Date,
}

impl Subject {
    /// The product as it is on the day `today`, its milestones told by the rules `version`.
    #[must_use]
    pub fn new(product: &Product, version: &Version, today: Date) -> Subject {
        let mut fields = serde_json::to_value(product).unwrap_or_default();
        if let Json::Object(map) = &mut fields {
            derive(map, product, version, today);
        }
        Subject { fields, today }
    }

    /// A product of which only these facts are known, on the day `today`.
    #[must_use]
    pub fn of_facts(facts: &Facts, today: Date) -> Subject {
        let mut fields = json!({"cycle": 1, "cycle_kind": "initial", "open_reservations": 0, "inherited": false});
        if let (Json::Object(fields), Json::Object(known)) = (&mut fields, facts.fields()) {
            fields.extend(known.clone());
        }
        Subject { fields, today }
    }

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

    pub(super) fn context(&self) -> Context<'_, '_> {
        evaluation::context(&self.fields, self.today)
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

fn derive(map: &mut Map<String, Json>, product: &Product, version: &Version, today: Date) {
    let mut set = |name: &str, value: Option<Json>| {
        if let Some(value) = value {
            map.insert(name.to_owned(), value);
        }
    };
    let current = product.phase_on(today);
    let since = current.and_then(|record| record.start.known());
    set(
        "phase",
        Some(json!(
            current
                .and_then(|record| record.phase.known())
                .map_or(UNKNOWN, |phase| version.current_name(phase).unwrap_or(phase).as_str())
        )),
    );
    set("phase_since", since.map(|date| json!(date)));
    set(
        "days_in_phase",
        since
            .and_then(|date| date.exact())
            .map(|date| json!(today.days_since(date))),
    );
    set("cycle", Some(json!(product.latest_cycle())));
    set("cycle_kind", Some(json!(product.cycle_kind())));
    set("started_on", started_on(product, version).map(|date| json!(date)));
    let production = milestone_as(product, version, MilestoneRole::Production);
    set(
        "first_production",
        production
            .and_then(|milestone| milestone.actual.known())
            .map(|date| json!(date)),
    );
    set(
        "first_production_planned",
        production
            .and_then(|milestone| milestone.planned.known())
            .map(|date| json!(date)),
    );
    set("open_reservations", Some(json!(product.open_reservations(today).len())));
    set("inherited", Some(json!(product.is_inherited())));
    if let Some(team) = product.team.known() {
        put(
            map,
            "team",
            "internal_share",
            team.share(|contract| contract == Contract::Interne),
        );
        put(
            map,
            "team",
            "external_share",
            team.share(|contract| contract != Contract::Interne),
        );
    }
    if let Some(homologation) = product
        .security
        .known()
        .and_then(|security| security.homologation.known())
    {
        let decided = matches!(
            homologation.status,
            HomologationStatus::Provisoire | HomologationStatus::Ferme
        );
        let lasts = homologation.valid_until.known().is_some_and(|until| *until >= today);
        if let Some(Json::Object(section)) = map
            .get_mut("security")
            .and_then(|security| security.get_mut("homologation"))
        {
            section.insert("in_force".to_owned(), json!(decided && lasts));
        }
    }
    put(
        map,
        "schedule",
        "drift",
        product.schedule.known().and_then(|schedule| schedule.drift()),
    );
    put(
        map,
        "budget",
        "drift",
        product.budget.known().and_then(|budget| budget.drift()),
    );
}

fn put(map: &mut Map<String, Json>, section: &str, name: &str, value: Option<f64>) {
    if let (Some(Json::Object(section)), Some(value)) = (map.get_mut(section), value) {
        section.insert(name.to_owned(), json!(value));
    }
}

/// The milestone of the latest cycle that has this role.
fn milestone_as<'p>(product: &'p Product, version: &Version, role: MilestoneRole) -> Option<&'p Milestone> {
    product.milestone(version.milestone_as(role)?.as_str())
}

/// The day the latest cycle began: the start of the work, else that of its first phase (report A4).
#[must_use]
pub fn started_on(product: &Product, version: &Version) -> Option<Date> {
    let latest = product.latest_cycle();
    let begun =
        milestone_as(product, version, MilestoneRole::Debut).and_then(|milestone| milestone.actual.known()?.exact());
    begun.or_else(|| {
        product
            .cycles()
            .find(|(cycle, _)| *cycle == latest)?
            .1
            .start
            .known()?
            .exact()
    })
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
    use crate::store::document;

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
    fn a_product_started_with_the_work_of_its_latest_cycle_else_with_its_first_phase() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog/lifecycle/2026.1.yaml");
        let bytes = std::fs::read(path).unwrap();
        let version = document::read::<Version>(path, &bytes, |_, _, _| ()).value.unwrap();
        let of = |more: &str| {
            let text = format!("id: essai\nname: Essai\nphases:\n{more}");
            let product = document::read::<Product>("products/essai.yaml", text.as_bytes(), |_, _, _| ());
            started_on(&product.value.unwrap(), &version).map(|date| date.to_string())
        };
        let first = "  - {phase: idee, start: 2026-01-05}\n  - {phase: poc, start: 2026-03-02}\n";
        let second = "  - {phase: idee, start: 2027-01-04, cycle: 2}\n  - {phase: mvp, start: 2027-02-01}\n";
        let work = |actual: &str| format!("milestones:\n  - {{id: investigation_debut, actual: {actual}}}\n");
        let again = "  - {id: investigation_debut, cycle: 2, actual: 2027-01-20}\n";
        for (text, day) in [
            (first.to_owned(), Some("2026-01-05")),
            (format!("{first}{}", work("2026-01-20")), Some("2026-01-20")),
            (format!("{first}{second}"), Some("2027-01-04")),
            // The work of a former cycle is over, and a month is no day.
            (format!("{first}{second}{}", work("2026-01-20")), Some("2027-01-04")),
            (
                format!("{first}{second}{}{again}", work("2026-01-20")),
                Some("2027-01-20"),
            ),
            (format!("{first}{}", work("2026-01")), Some("2026-01-05")),
            (
                "  - {phase: idee, start: 2026-01}\n  - {phase: poc, start: 2026-03-02}\n".to_owned(),
                None,
            ),
        ] {
            assert_eq!(of(&text).as_deref(), day, "{text}");
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
