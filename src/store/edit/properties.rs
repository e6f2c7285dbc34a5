//! Random values appended to random layouts: the result is the intended one,
//! byte for byte outside the list's edge, or an explicit refusal.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::cell::RefCell;
use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use super::samples::{Case, Form, build, case, fields, value};
use super::value::item_at;
use super::{EditError, append_after, parse_value, render_document};

/// `PROPTEST_CASES` asks for more.
fn runner() -> TestRunner {
    let usual = Config::default();
    TestRunner::new(Config {
        cases: usual.cases.max(1_000),
        failure_persistence: None,
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
    let same = |(a, b): &(u8, u8)| a == b;
    let head = source.bytes().zip(result.bytes()).take_while(same).count();
    let tail = source.bytes().rev().zip(result.bytes().rev()).take_while(same).count();
    head + tail >= source.len() && result.len() > source.len()
}

fn laid_out(case: &Case, result: &str) -> bool {
    let dash = match case.form {
        Form::Block { dash, .. } => dash,
        Form::Flow { .. } => return true,
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
