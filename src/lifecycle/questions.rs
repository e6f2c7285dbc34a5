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

/// The expectations that the file does not answer: first what forbids any go, then what obliges and of that what is
/// sure to apply, then what will oblige, then the rest.
#[must_use]
pub fn worth_asking<'r, 'v>(readiness: &'r Readiness<'v>) -> Vec<&'r Item<'v>> {
    let mut items: Vec<&Item<'v>> = readiness
        .items
        .iter()
        .filter(|item| item.state == State::Missing)
        .collect();
    items.sort_by_key(|item| (!item.blocks, !item.binds, item.assumed.is_some(), !item.to_adopt));
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

#[cfg(test)]
mod tests {
    use super::super::readiness::readiness;
    use super::super::subject::Subject;
    use super::*;
    use crate::store::document;

    #[test]
    fn what_blocks_comes_first_then_what_obliges() {
        let tour = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/tour");
        let bytes = |path: &str| std::fs::read(format!("{tour}/{path}")).unwrap();
        let version = document::read::<Version>("rules", &bytes("lifecycle/2026.1.yaml"), |_, _, _| ());
        let product = document::read::<Product>("product", &bytes("products/sans-decision.yaml"), |_, _, _| ());
        let (version, product) = (version.value.unwrap(), product.value.unwrap());
        let today = Date::parse("2026-11-22").unwrap();
        let subject = Subject::new(&product, &version, today);
        let mut of_each = [0, 0, 0];
        for gate in &version.gates {
            let readiness = readiness(&version, &gate.id, &product, &subject, today);
            let asked = worth_asking(&readiness);
            assert!(asked.iter().all(|item| item.state == State::Missing));
            let ranks: Vec<usize> = asked
                .iter()
                .map(|item| if item.blocks { 0 } else { 2 - usize::from(item.binds) })
                .collect();
            assert!(ranks.is_sorted(), "{}: {ranks:?}", gate.id);
            ranks.iter().for_each(|rank| of_each[*rank] += 1);
        }
        assert!(
            of_each.iter().all(|count| *count > 0),
            "{of_each:?}: this tries nothing"
        );
    }

    #[test]
    fn what_the_committee_or_the_tool_writes_is_no_question() {
        for (field, asked) in [
            ("summary", true),
            ("security.dict", true),
            ("phases", false),
            ("decisions", false),
            ("waivers", false),
            ("stop.reason", false),
            ("team.internal_share", false),
            ("days_in_phase", false),
        ] {
            assert_eq!(is_asked(field), asked, "{field}");
        }
    }
}
