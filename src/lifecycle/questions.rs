//! What to ask a team about its product, the most useful questions first.

use crate::domain::date::Date;
use crate::domain::decode::Decode;
use crate::domain::path::FieldPath;
use crate::domain::product::Product;

use super::readiness::{Item, Readiness, State};
use super::version::Version;

/// What the committee, or the tool, writes by other ways than an answer.
const NOT_ANSWERED: &[&str] = &["id", "phases", "decisions", "waivers", "stop"];

/// True for a field that somebody can fill in by answering a question.
#[must_use]
pub fn is_asked(field: &str) -> bool {
    // What the tool computes is no place of the model.
    FieldPath::parse(field, Product::shape()).is_ok_and(|place| !NOT_ANSWERED.iter().any(|key| place.begins_with(key)))
}

/// The expectations that the file does not answer and that an answer can meet, each field once: what obliges
/// first, and of that what is sure to apply, then what forbids any go; then what will oblige, then the rest.
#[must_use]
pub fn worth_asking<'r, 'v>(readiness: &'r Readiness<'v>) -> Vec<&'r Item<'v>> {
    let mut items: Vec<&Item<'v>> = readiness
        .items
        .iter()
        .filter(|item| item.state == State::Missing && is_asked(item.field()))
        .collect();
    items.sort_by_key(|item| (!item.binds, item.assumed.is_some(), !item.blocks, !item.to_adopt));
    let mut fields = Vec::new();
    items.retain(|item| {
        let field = item.field();
        let first = !fields.contains(&field);
        fields.push(field);
        first
    });
    items
}

/// The fields that the rules ask of an inherited product up to its phase, and those that let nobody sleep: where its
/// data are, how sensitive (rules S-58 and L-03).
#[must_use]
pub fn of_baseline(version: &Version, product: &Product, on: Date) -> Vec<String> {
    const FIRST: &[&str] = &[
        "data.personal.processed",
        "security.dict",
        "hosting.platform",
        "links.repositories",
    ];
    let mut fields: Vec<String> = FIRST.iter().map(|field| (*field).to_owned()).collect();
    for field in version.fields_asked(product, on).filter(|field| is_asked(field)) {
        // A part of what is asked already is not asked twice.
        if !fields
            .iter()
            .any(|known| known == field || field.starts_with(&format!("{known}.")))
        {
            fields.push(field.to_owned());
        }
    }
    fields
}
