//! Two records of one kind compared value by value, as the model describes them.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::change::records::said;
use crate::domain::decode::{Decode, Record, Shape};
use crate::domain::naming::Named;

/// A value that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The way to it: keys, and the names of items of lists.
    pub path: Vec<String>,
    /// The group of fields that has it, and its key there.
    pub field: (&'static str, &'static str),
    /// The fields within which that group stands, from the top, each with its item where it is a list.
    pub above: Vec<Above>,
    /// What stands there.
    pub shape: Shape,
    pub what: What,
}

/// Within what a value stands: a group, or an item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Above {
    pub field: (&'static str, &'static str),
    pub item: Option<String>,
    /// What the item's name stands for, where the catalogue names it.
    pub of: Option<Named>,
}

/// How a value differs.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Added(Json),
    Removed(Json),
    Changed(Json, Json),
    /// Items of a list, by their names.
    Items {
        added: Vec<String>,
        removed: Vec<String>,
    },
    /// The same items in another order.
    Reordered,
}

impl Difference {
    /// A group that was added, as its values; any other difference as it is.
    #[must_use]
    pub fn parts(self) -> Vec<Difference> {
        match (self.shape, &self.what) {
            (Shape::Record(record), What::Added(Json::Object(added))) => {
                let mut found = Vec::new();
                let above = within(self.field, &self.above);
                fields(record, &self.path, &above, &Map::new(), added, &mut found);
                found.into_iter().flat_map(Difference::parts).collect()
            }
            _ => vec![self],
        }
    }

    /// `team.business_owner.share`.
    #[must_use]
    pub fn place(&self) -> String {
        self.path.join(".")
    }
}

/// What differs, in the order of the model.
#[must_use]
pub fn differences<T: Serialize + Decode>(before: &T, after: &T) -> Vec<Difference> {
    let mut found = Vec::new();
    if let Shape::Record(record) = T::shape() {
        fields(record, &[], &[], &said(before), &said(after), &mut found);
    }
    found
}

/// A group of fields, and its key.
type Owner = (&'static str, &'static str);

fn fields(
    record: &'static Record,
    path: &[String],
    above: &[Above],
    before: &Map<String, Json>,
    after: &Map<String, Json>,
    found: &mut Vec<Difference>,
) {
    for field in (record.fields)() {
        let path = below(path, field.name);
        let owner = (record.name, field.name);
        value(
            (field.shape)(),
            &path,
            (owner, above),
            before.get(field.name),
            after.get(field.name),
            found,
        );
    }
}

/// Where the parts of a field stand; an item's stand within its list, which is there already.
fn within(field: Owner, above: &[Above]) -> Vec<Above> {
    match above.last() {
        Some(last) if last.field == field => above.to_vec(),
        _ => with(above, field, None, None),
    }
}

/// One more step of the way.
fn with(above: &[Above], field: Owner, item: Option<&String>, of: Option<Named>) -> Vec<Above> {
    let item = item.cloned();
    above.iter().cloned().chain([Above { field, item, of }]).collect()
}

fn below(path: &[String], name: &str) -> Vec<String> {
    path.iter().cloned().chain([name.to_owned()]).collect()
}

fn value(
    shape: Shape,
    path: &[String],
    (field, above): (Owner, &[Above]),
    before: Option<&Json>,
    after: Option<&Json>,
    found: &mut Vec<Difference>,
) {
    if before == after {
        return;
    }
    let mut differ = |what| {
        found.push(Difference {
            path: path.to_vec(),
            field,
            above: above.to_vec(),
            shape,
            what,
        });
    };
    match (shape, before, after) {
        (_, None, None) => {}
        (Shape::Record(record), Some(Json::Object(old)), Some(Json::Object(new))) => {
            fields(record, path, &within(field, above), old, new, found);
        }
        (Shape::Table(item), Some(Json::Object(old)), Some(Json::Object(new))) => {
            let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for key in keys {
                let within = with(above, field, Some(key), None);
                value(
                    item(),
                    &below(path, key),
                    (field, &within),
                    old.get(key),
                    new.get(key),
                    found,
                );
            }
        }
        (Shape::List(item) | Shape::OneOrMany(item), old, new) if is_list(old) && is_list(new) => {
            list(item(), path, (field, above), items(old), items(new), found);
        }
        (_, Some(old), Some(new)) => differ(What::Changed(old.clone(), new.clone())),
        (_, None, Some(new)) => differ(What::Added(new.clone())),
        (_, Some(old), None) => differ(What::Removed(old.clone())),
    }
}

fn is_list(value: Option<&Json>) -> bool {
    matches!(value, None | Some(Json::Array(_)))
}

fn items(value: Option<&Json>) -> &[Json] {
    value.and_then(Json::as_array).map_or(&[], Vec::as_slice)
}

fn list(
    item: Shape,
    path: &[String],
    (field, above): (Owner, &[Above]),
    before: &[Json],
    after: &[Json],
    found: &mut Vec<Difference>,
) {
    let (old, new) = (names(item, before), names(item, after));
    let known: HashMap<&str, usize> = old.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    let stay: HashSet<&str> = new
        .iter()
        .map(String::as_str)
        .filter(|name| known.contains_key(name))
        .collect();
    let without = |names: &[String]| -> Vec<String> {
        let gone = names.iter().filter(|name| !stay.contains(name.as_str()));
        gone.cloned().collect()
    };
    let (added, removed) = (without(&new), without(&old));
    if !added.is_empty() || !removed.is_empty() {
        found.push(Difference {
            path: path.to_vec(),
            field,
            above: above.to_vec(),
            shape: item,
            what: What::Items {
                added: added.clone(),
                removed: removed.clone(),
            },
        });
    }
    let kept = |name: &&String| stay.contains(name.as_str());
    if !old.iter().filter(kept).eq(new.iter().filter(kept)) {
        found.push(Difference {
            path: path.to_vec(),
            field,
            above: above.to_vec(),
            shape: item,
            what: What::Reordered,
        });
    }
    for (name, is) in new.iter().zip(after) {
        if let Some(was) = known.get(name.as_str()).and_then(|index| before.get(*index)) {
            let of = match item {
                Shape::Record(record) => record.name_key().and_then(|key| Named::of(record.name, key)),
                _ => None,
            };
            let within = with(above, field, Some(name), of);
            value(item, &below(path, name), (field, &within), Some(was), Some(is), found);
        }
    }
}

/// The items' names: the text of the key that their record requires first; of those that share one, with their number.
fn names(item: Shape, items: &[Json]) -> Vec<String> {
    let name = |value: &Json| match (item, value) {
        (Shape::Record(record), Json::Object(map)) => record
            .name_key()
            .and_then(|key| map.get(key))
            .map_or_else(String::new, plain),
        _ => plain(value),
    };
    let mut names: Vec<String> = Vec::with_capacity(items.len());
    let mut taken: HashSet<String> = HashSet::with_capacity(items.len());
    // Of each name, the first number that may be free: no item looks at those before it again.
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for value in items {
        let bare = name(value);
        let mut own = bare.clone();
        if taken.contains(&own) {
            let number = numbers.entry(bare.clone()).or_insert(2);
            while taken.contains(&own) {
                own = format!("{bare} ({number})");
                *number += 1;
            }
        }
        taken.insert(own.clone());
        names.push(own);
    }
    names
}

/// A text without quotation marks.
fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::domain::product::Product;
    use crate::store::document;

    fn product(text: &str) -> Product {
        let text = format!("id: ab\nname: A\n{text}");
        *document::read::<Product>("ab.yaml", text.as_bytes(), |_, _, _| ())
            .value
            .unwrap()
    }

    fn told(before: &str, after: &str) -> Vec<String> {
        let found = differences(&product(before), &product(after));
        found
            .iter()
            .map(|one| format!("{} {:?}", one.place(), one.what))
            .collect()
    }

    const PHASES: &str = "phases: [{phase: idee, start: 2026-01-01, entered_by: registration}]\n";

    #[test]
    fn values_are_told_where_they_stand() {
        assert_eq!(
            told(
                &format!(
                    "{PHASES}channels: [web]\ndata: {{health: true}}\nactions: [{{id: a1, text: t, owner: o, due: 2026-12-01, status: a_faire}}]\n"
                ),
                &format!(
                    "{PHASES}channels: [api]\ndata: {{health: false}}\nactions: [{{id: a1, text: t, owner: o, due: 2026-12-01, status: fait}}]\n"
                ),
            ),
            [
                "channels Items { added: [\"api\"], removed: [\"web\"] }",
                "actions.a1.status Changed(String(\"a_faire\"), String(\"fait\"))",
                "data.health Changed(Bool(true), Bool(false))",
            ]
        );
        assert_eq!(told(PHASES, PHASES), [""; 0]);
        let channels = |list: &str| format!("{PHASES}channels: [{list}]\n");
        assert_eq!(
            told(&channels("web, api"), &channels("api, web")),
            ["channels Reordered"]
        );
        assert_eq!(
            told(&channels("web, api"), &channels("web")),
            ["channels Items { added: [], removed: [\"api\"] }"]
        );
    }

    #[test]
    fn what_stands_in_a_table_is_told_by_its_key() {
        let team = |modes: &str| format!("{PHASES}team: {{product_mode: {{{modes}}}}}\n");
        assert_eq!(
            told(&team("a: true, b: true, c: true"), &team("b: false, c: true, d: true")),
            [
                "team.product_mode.a Removed(Bool(true))",
                "team.product_mode.b Changed(Bool(true), Bool(false))",
                "team.product_mode.d Added(Bool(true))",
            ]
        );
        // A table that comes, or that nobody knows any more, is told whole.
        let come = told(PHASES, &team("a: true"));
        assert_eq!(
            come,
            ["team Added(Object {\"product_mode\": Object {\"a\": Bool(true)}})"]
        );
        let gone = told(&team("a: true"), &format!("{PHASES}team: {{product_mode: inconnu}}\n"));
        assert_eq!(
            gone,
            ["team.product_mode Changed(Object {\"a\": Bool(true)}, String(\"inconnu\"))"]
        );
        let decided = |opinion: &str| {
            format!(
                "{PHASES}decisions: [{{id: d1, gate: G, session: 2026-01-02, outcome: go, rationale: r, opinions: {{valeur: {{opinion: {opinion}}}}}}}]\n"
            )
        };
        assert_eq!(
            told(&decided("favorable"), &decided("defavorable")),
            ["decisions.d1.opinions.valeur.opinion Changed(String(\"favorable\"), String(\"defavorable\"))"]
        );
    }

    #[test]
    fn an_order_is_told_beside_what_comes_and_goes_and_not_for_it() {
        let channels = |list: &str| format!("{PHASES}channels: [{list}]\n");
        for (before, after, expected) in [
            (
                "web, api, mobile",
                "api, mobile, guichet",
                &["added: [\"guichet\"], removed: [\"web\"]"][..],
            ),
            (
                "web, api",
                "api, guichet, web",
                &["added: [\"guichet\"], removed: []", "Reordered"],
            ),
            ("web, api, mobile", "mobile, api, web", &["Reordered"]),
        ] {
            let found = told(&channels(before), &channels(after));
            let found: Vec<&str> = found.iter().map(String::as_str).collect();
            assert_eq!(found.len(), expected.len(), "{found:?}");
            assert!(
                found.iter().zip(expected).all(|(one, part)| one.contains(part)),
                "{found:?}"
            );
        }
    }

    #[test]
    fn items_of_one_name_are_told_apart_by_their_number() {
        let phases = |records: &[&str]| format!("phases: [{}]\n", records.join(", "));
        let (first, second) = (
            "{phase: idee, start: 2026-01-01, entered_by: registration}",
            "{phase: idee, start: 2026-06-01, entered_by: d1, cycle: 2}",
        );
        let moved = "{phase: idee, start: 2026-06-02, entered_by: d1, cycle: 2}";
        assert_eq!(
            told(&phases(&[first, second]), &phases(&[first, moved])),
            ["phases.idee (2).start Changed(String(\"2026-06-01\"), String(\"2026-06-02\"))"]
        );
        assert_eq!(
            told(&phases(&[first]), &phases(&[first, second])),
            ["phases Items { added: [\"idee (2)\"], removed: [] }"]
        );
    }
}
