//! Random values appended to random layouts: the result is the intended one,
//! byte for byte outside the list's edge, or an explicit refusal.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::panic)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence, TestCaseError, TestRunner};

use super::samples::{Case, Form, build, case, fields, value};
use super::value::item_at;
use super::{EditError, Kind, Node, Step, Value, append_after, parse_value, put, put_all, render_document, set};
use crate::domain::decode::{Decode, Shape};
use crate::domain::path::FieldPath;
use crate::domain::product::Product;
use crate::store::format;

/// `PROPTEST_CASES` asks for more. What failed once is tried first from then on: the file is committed.
fn runner() -> TestRunner {
    let usual = Config::default();
    TestRunner::new(Config {
        cases: usual.cases.max(1_000),
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/regressions/edit.txt"))),
        max_global_rejects: u32::MAX,
        ..usual
    })
}

fn only_the_edge_changes(case: &Case, source: &str, result: &str) -> bool {
    if let Form::Hollow(_) = case.form {
        // Two edits at most: the value of the key goes, the lines come.
        let mut lines = result.lines();
        return source
            .lines()
            .filter(|line| !line.contains("phases") && line.trim() != "]")
            .all(|line| lines.any(|kept| kept == line));
    }
    if let Form::Flow { .. } = case.form {
        // A comma may come before the comment of the last item.
        return around_one_insertion(&source.replace(',', ""), &result.replace(',', ""));
    }
    around_one_insertion(source, result)
}

fn around_one_insertion(source: &str, result: &str) -> bool {
    let same = |(a, b): &(u8, u8)| a == b;
    let head = source.bytes().zip(result.bytes()).take_while(same).count();
    let tail = source.bytes().rev().zip(result.bytes().rev()).take_while(same).count();
    head + tail >= source.len() && result.len() > source.len()
}

fn laid_out(case: &Case, result: &str) -> bool {
    let dash = match case.form {
        Form::Block { dash, .. } => dash,
        Form::Flow { .. } => return true,
        // The first word of a list stands in brackets.
        Form::Hollow(_) | Form::Absent { .. } if !matches!(case.item, Value::Map(_)) => return true,
        Form::Hollow(_) | Form::Absent { .. } => 2,
    };
    let lines = item_at(&case.item, dash).join("\n");
    result.replace("\r\n", "\n").contains(&lines)
}

#[test]
fn an_edit_is_the_intended_one_or_a_refusal() {
    let counts = RefCell::new(BTreeMap::<&str, (u32, u32)>::new());
    let run = runner().run(&case(), |case| {
        let (source, before, meant) = build(&case);
        let anchors = match &case.form {
            Form::Absent { anchors } => anchors.clone(),
            _ => Vec::new(),
        };
        // A `|+` takes the blank lines that follow it: not what was meant.
        if !parse_value(&source).is_ok_and(|root| root.is_some_and(|root| root.holds(&before))) {
            return Err(TestCaseError::reject("the source says something else"));
        }
        let kind = match (&case.form, case.ordinary) {
            (Form::Block { .. }, true) => "block, ordinary",
            (Form::Block { .. }, false) => "block, awkward",
            (Form::Flow { .. }, _) => "brackets",
            (Form::Hollow(_), _) => "null or empty",
            (Form::Absent { .. }, _) => "absent",
        };
        let mut counts = counts.borrow_mut();
        let count = counts.entry(kind).or_default();
        count.0 += 1;
        match append_after(&source, "phases", &anchors, &case.item) {
            Ok(result) => {
                let root = parse_value(&result).unwrap().unwrap();
                prop_assert!(root.holds(&meant), "{source:?}\n{result}\n{meant:?}");
                prop_assert!(only_the_edge_changes(&case, &source, &result), "{source}\n{result}");
                prop_assert!(laid_out(&case, &result), "{source}\n{result}");
            }
            Err(EditError::Refused { reason, .. }) => {
                count.1 += 1;
                prop_assert!(!case.ordinary, "{source:?} refused: {reason}");
            }
            Err(other) => prop_assert!(false, "{source:?}: {other}"),
        }
        Ok(())
    });
    for (kind, (cases, refused)) in counts.borrow().iter() {
        println!("{kind}: {cases} cases, {refused} refused");
    }
    run.unwrap();
    for (kind, (cases, refused)) in counts.into_inner() {
        let bound = if kind == "brackets" { 4 } else { 50 };
        assert!(refused * bound <= cases, "{kind}: {refused} of {cases} refused");
    }
}

#[test]
fn a_new_document_is_read_back_as_the_value() {
    runner()
        .run(&fields(value()), |document| {
            let written = render_document(&document);
            let root = parse_value(&written).unwrap().unwrap();
            prop_assert!(root.holds(&document), "{written}");
            Ok(())
        })
        .unwrap();
}

/// Every scalar under keys and named items, with the steps to it.
fn leaves(node: &Node, steps: &[Step], found: &mut Vec<(Vec<Step>, Range<usize>)>) {
    match &node.kind {
        Kind::Map { entries, .. } => {
            for (key, value) in entries {
                if let Kind::Scalar { text, .. } = &key.kind {
                    leaves(value, &[steps, &[Step::key(text)]].concat(), found);
                }
            }
        }
        Kind::List { items, .. } => {
            for item in items {
                let Kind::Map { entries, .. } = &item.kind else {
                    continue;
                };
                let Some((key, name)) = entries.first() else { continue };
                if let (Kind::Scalar { text: key, .. }, Kind::Scalar { text: name, .. }) = (&key.kind, &name.kind) {
                    leaves(item, &[steps, &[Step::item(key, name)]].concat(), found);
                }
            }
        }
        Kind::Scalar { .. } => found.push((steps.to_vec(), node.span.clone())),
    }
}

/// The files of products that the project holds, in each dress that files are found in.
fn products() -> Vec<String> {
    let mut texts = Vec::new();
    for folder in [
        "catalog/products",
        "examples/tour/products",
        "examples/autre-cycle/products",
    ] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for (number, entry) in std::fs::read_dir(folder).unwrap().enumerate() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            texts.push(match number % 4 {
                0 => text.replace('\n', "\r\n"),
                1 => format!("\u{feff}{text}"),
                2 => text.trim_end().to_owned(),
                _ => text,
            });
        }
    }
    texts
}

#[test]
fn every_fact_of_every_product_can_be_changed_where_it_stands() {
    let mut tried = 0;
    for source in products() {
        let root = parse_value(&source).unwrap().unwrap();
        let mut found = Vec::new();
        leaves(&root, &[], &mut found);
        // Some of each file: all of them take a minute.
        for (steps, span) in found.into_iter().step_by(5) {
            // The name of an item is what finds it.
            let names_itself =
                matches!(steps.as_slice(), [.., Step::Item { key, .. }, Step::Key { name, .. }] if key == name);
            if names_itself {
                continue;
            }
            let value = Value::Text("d'ici : là # où".to_owned());
            let result = set(&source, &steps, &value).unwrap_or_else(|error| panic!("{steps:?}: {error}\n{source}"));
            let head = source.get(..span.start).unwrap();
            let tail = source.get(span.end..).unwrap();
            assert!(
                result.starts_with(head) && result.ends_with(tail),
                "{steps:?}\n{result}"
            );
            tried += 1;
        }
    }
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn a_fact_can_be_added_to_every_product() {
    for source in products() {
        for path in [
            "summary",
            "team.business_owner.name_ref",
            "team.business_owner.share",
            "audience.users_estimate",
            "security.dict.c",
            "links.domain_names[a.gouv.fr].sig_ref",
            "indicators.usage.label",
            "milestones.premiere_production.planned",
            "tags[]",
        ] {
            let Ok(place) = FieldPath::parse(path, Product::shape()) else {
                continue;
            };
            let value = Value::Text("ajouté".to_owned());
            let result = put(&source, &place, &value).unwrap_or_else(|error| panic!("{path}: {error}\n{source}"));
            let lost: Vec<&str> = source
                .lines()
                .filter(|line| !result.lines().any(|kept| kept == *line))
                .collect();
            assert!(lost.len() <= 1, "{path}: {lost:?}\n{result}");
        }
    }
}

/// Every key of a document, in the order of the file.
fn keys(source: &str) -> Vec<String> {
    fn inside(node: &Node, found: &mut Vec<String>) {
        match &node.kind {
            Kind::Map { entries, .. } => {
                for (key, value) in entries {
                    if let Kind::Scalar { text, .. } = &key.kind {
                        found.push(text.clone());
                    }
                    inside(value, found);
                }
            }
            Kind::List { items, .. } => items.iter().for_each(|item| inside(item, found)),
            Kind::Scalar { .. } => {}
        }
    }
    let mut found = Vec::new();
    inside(&parse_value(source).unwrap().unwrap(), &mut found);
    found
}

/// The keys in the order that `fmt` gives them.
fn canonical_keys(source: &str) -> Vec<String> {
    let Shape::Record(record) = Product::shape() else {
        panic!("a product is a record")
    };
    keys(&format::canonical(source, Some(record)).unwrap())
}

/// Each part of the groups of a product.
fn parts() -> Vec<String> {
    let mut parts = Vec::new();
    for field in Product::shape().fields() {
        for part in (field.shape)().fields() {
            parts.push(format!("{}.{}", field.name, part.name));
            for inner in (part.shape)().fields() {
                parts.push(format!("{}.{}.{}", field.name, part.name, inner.name));
            }
        }
    }
    parts
}

#[test]
fn what_is_added_stands_where_the_model_has_it() {
    let parts = parts();
    assert!(parts.len() > 150, "{}", parts.len());
    let mut tried = 0;
    for (number, source) in products().into_iter().enumerate().step_by(23) {
        for path in parts.iter().skip(number % 3).step_by(3) {
            let place = FieldPath::parse(path, Product::shape()).unwrap();
            let Ok(result) = put(&source, &place, &Value::Text("ajouté".to_owned())) else {
                continue;
            };
            assert_eq!(keys(&result), canonical_keys(&result), "{path}\n{result}");
            tried += 1;
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn parts_given_in_any_order_are_written_in_the_order_of_the_model() {
    let fact = |path: &str, words: &str| {
        let place = FieldPath::parse(path, Product::shape()).unwrap();
        let value = super::typed::value(words, place.shape, place.may_be_unknown).unwrap();
        (place, value)
    };
    let facts = [
        fact("stop.reason", "budget"),
        fact("stop.decided_by", "DGEFP"),
        fact("stop.calendar.comment", "ensuite"),
        fact("stop.calendar.announce", "2025-11-24"),
        fact("reuse[]", "{version: '4.2', mode: api, common: grist}"),
        fact("links.repositories", "[{host: github, url: 'https://github.com/a/b'}]"),
    ];
    let facts: Vec<_> = facts.iter().map(|(place, value)| (place, value)).collect();
    for source in [
        "id: a\nname: A\nphases: []\n",
        "id: a\nname: A\nlinks:\n  # les statistiques\n  stats_url: https://a.gouv.fr\nphases: []\n",
        "id: a\nname: A\nlinks: {stats_url: 'https://a.gouv.fr'}\nstop: {savings_yearly_eur: 3}\nphases: []\n",
    ] {
        let result = put_all(source, &facts).unwrap();
        assert_eq!(keys(&result), canonical_keys(&result), "{result}");
        if source.contains('#') {
            assert!(result.contains("  # les statistiques\n  stats_url"), "{result}");
        }
    }
}

#[test]
fn what_is_said_of_a_new_record_before_or_after_it_stays() {
    let fact = |path: &str, value: Value| (FieldPath::parse(path, Product::shape()).unwrap(), value);
    let text = |words: &str| Value::Text(words.to_owned());
    let record = |pairs: &[(&str, &str)]| {
        Value::Map(
            pairs
                .iter()
                .map(|(key, words)| ((*key).to_owned(), text(words)))
                .collect(),
        )
    };
    for (list, name, other) in [("milestones", "m1", "note"), ("risks", "r1", "owner")] {
        let key = format!("{list}.{name}.{other}");
        let whole = fact(&format!("{list}[]"), record(&[("id", name), ("source", "une lettre")]));
        let part = fact(&key, text("inconnu"));
        let more = fact(&format!("{list}[]"), record(&[("id", "x2"), ("source", "une autre")]));
        let facts = [whole, more, part];
        let facts: Vec<_> = facts.iter().map(|(place, value)| (place, value)).collect();
        for source in [
            "id: a\nname: A\nphases: []\n",
            &format!("id: a\nname: A\n{list}: []\nphases: []\n"),
        ] {
            let result = put_all(source, &facts).unwrap();
            for told in ["une lettre", "une autre", "inconnu"] {
                assert!(result.contains(told), "{told}: {result}");
            }
            assert_eq!(result.matches(name).count(), 1, "{result}");
        }
    }
}

#[test]
fn the_first_key_of_an_item_can_be_added() {
    let source = "id: a\nname: A\nrisks:\n  - text: un\n    # b\n    level: 1\nphases: []\n";
    let step = |name: &str, before: &[&'static str]| Step::Key {
        name: name.to_owned(),
        after: Vec::new(),
        before: before.to_vec(),
        short: None,
    };
    let steps = [Step::key("risks"), Step::At(0), step("id", &["text"])];
    let result = set(source, &steps, &Value::Text("r".to_owned())).unwrap();
    assert!(
        result.contains("  - id: r\n    text: un\n    # b\n    level: 1\n"),
        "{result}"
    );
}
