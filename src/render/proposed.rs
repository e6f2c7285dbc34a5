//! What waits for the committee: criteria and checks, with how many products each would reach.

use serde_json::{Value, json};

use crate::diagnostic::Arg;
use crate::i18n::Translator;
use crate::lifecycle::criterion::Expectation;
use crate::lifecycle::proposed::{Waiting, WarningCheck};
use crate::lifecycle::trial::Trial;
use crate::lifecycle::version::{CheckSeverity, Version};
use crate::page::{Cell, Code, Column, Page, Table, Tone, Words};

/// What waits in a version of the rules, among so many active products.
pub struct View<'v> {
    pub version: &'v Version,
    pub criteria: &'v [Waiting<'v>],
    pub checks: &'v [WarningCheck<'v>],
    pub products: usize,
    /// Where the rules are not in force.
    pub trial: Option<&'v Trial>,
}

/// How many criteria and checks a terminal lists before the rest is counted.
const MOST_LISTED: usize = 20;

impl View<'_> {
    /// Those that stop the most products first.
    fn in_order(&self) -> Vec<&Waiting<'_>> {
        let mut criteria: Vec<&Waiting<'_>> = self.criteria.iter().collect();
        criteria.sort_by_key(|one| {
            (
                std::cmp::Reverse(one.stopped.len()),
                std::cmp::Reverse(one.touched.len()),
            )
        });
        criteria
    }
}

/// The page.
#[must_use]
pub fn page(view: &View<'_>) -> Page {
    let page = Page::new(message!("proposed-title", version = Arg::shown(&view.version.version)));
    let page = view.trial.iter().fold(page, |page, trial| {
        page.lead(Words::from(trial.said()).toned(Tone::Warning))
    });
    let stopping = view.criteria.iter().filter(|one| !one.stopped.is_empty()).count();
    let page = page.lead(message!(
        "proposed-in-short",
        criteria = view.criteria.len(),
        stopping = stopping,
        products = view.products
    ));
    let mut page = page;
    if !view.criteria.is_empty() {
        page = page.heading(message!("proposed-criteria")).with(criteria(view));
    }
    if view.checks.iter().any(|one| !one.told.is_empty()) {
        page = page.heading(message!("proposed-checks")).with(checks(view));
    }
    match view.in_order().first() {
        Some(first) => page.with(Code {
            label: message!("proposed-next").into(),
            text: message!("proposed-adopt", criterion = Arg::shown(&first.criterion.id)).into(),
            language: None,
        }),
        None => page,
    }
}

fn criteria(view: &View<'_>) -> Table {
    let columns = vec![
        Column::new("criterion", message!("column-id")),
        Column::new("question", message!("gates-column-criterion")),
        Column::new("expectations", message!("proposed-column-gates")),
        Column::new("touched", message!("proposed-column-touched")),
        Column::new("stopped", message!("proposed-column-stopped")),
    ];
    let row = |one: &&Waiting<'_>| {
        vec![
            Cell::Id(one.criterion.id.to_string()),
            Cell::Label(Arg::both(&one.criterion.fr, &one.criterion.en)),
            at_gates(view.version, &one.expectations),
            Cell::Count(one.touched.len()),
            Cell::Count(one.stopped.len()),
        ]
    };
    Table::new("criteria", columns)
        .rows(view.in_order().iter().map(row))
        .at_most(MOST_LISTED, text!("proposed-hidden"))
        .note(message!("proposed-note"))
        .of_records()
}

/// `DOIT à G-MVP, DEVRAIT à G-CONSTRUCTION`.
fn at_gates(version: &Version, expectations: &[&Expectation]) -> Cell {
    let said = expectations.iter().map(|one| {
        let level = version
            .level(&one.level)
            .map_or_else(|| Arg::shown(&one.level), |level| Arg::both(&level.fr, &level.en));
        Arg::from(message!("proposed-at", level = level, gate = Arg::shown(&one.gate)))
    });
    let bare: Vec<String> = expectations
        .iter()
        .map(|one| format!("{}@{}", one.level, one.gate))
        .collect();
    Cell::Value {
        bare: bare.join(" "),
        called: said.collect(),
    }
}

fn checks(view: &View<'_>) -> Table {
    let columns = vec![
        Column::new("check", message!("column-id")),
        Column::new("text", message!("proposed-column-check")),
        Column::new("severity", message!("proposed-column-severity")),
        Column::new("products", message!("proposed-column-told")),
    ];
    let mut told: Vec<&WarningCheck<'_>> = view.checks.iter().filter(|one| !one.told.is_empty()).collect();
    told.sort_by_key(|one| std::cmp::Reverse(one.told.len()));
    let row = |one: &&WarningCheck<'_>| {
        vec![
            Cell::Id(one.check.id.to_string()),
            Cell::Label(Arg::both(&one.check.fr, &one.check.en)),
            Cell::Label(Arg::word(CheckSeverity::LIST, one.check.severity.as_str())),
            Cell::Count(one.told.len()),
        ]
    };
    Table::new("checks", columns)
        .rows(told.iter().map(row))
        .at_most(MOST_LISTED, text!("proposed-hidden"))
        .note(message!("proposed-checks-note"))
        .of_records()
}

/// The same, for programs (`catalog-proposed/1`).
#[must_use]
pub fn document(view: &View<'_>, translator: &Translator) -> Value {
    let language = translator.language();
    let criterion = |one: &&Waiting<'_>| {
        json!({
            "criterion": one.criterion.id,
            "question": one.criterion.label(language),
            "expectations": one.expectations.iter().map(|expectation| json!({
                "gate": expectation.gate,
                "level": expectation.level,
                "obliges": view.version.obliges(&expectation.level),
            })).collect::<Vec<_>>(),
            "touched": one.touched,
            "stopped": one.stopped,
        })
    };
    let check = |one: &WarningCheck<'_>| {
        json!({
            "check": one.check.id,
            "text": one.check.label(language),
            "severity": one.check.severity,
            "told": one.told,
        })
    };
    json!({
        "schema": "catalog-proposed/1",
        "rules_version": view.version.version,
        "rules": view.trial.map(|trial| trial.found.as_str()),
        "products": view.products,
        "criteria": view.in_order().iter().map(criterion).collect::<Vec<_>>(),
        "checks": view.checks.iter().map(check).collect::<Vec<_>>(),
    })
}
