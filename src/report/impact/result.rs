//! D2: how far key results are, against the time that has passed.

use crate::domain::date::Date;
use crate::domain::indicator::Indicator;
use crate::domain::product::Product;
use crate::domain::value::KeyResult;
use crate::page::{Cell, Column, Table};
use crate::report::frame::figure::Figure;
use crate::report::frame::input::Input;
use crate::report::shared::progress::{ResultState, Span};

use super::called;
use crate::report::frame::listing::{MOST_LISTED, by_name, named};

/// From where to where a key result goes: its own words, else those of its indicator.
pub(super) struct Aim<'i> {
    pub indicator: Option<&'i Indicator>,
    pub span: Span,
}

pub(super) fn aim<'i>(product: &'i Product, result: &KeyResult) -> Aim<'i> {
    let mut indicators = product.indicators.items().iter();
    let indicator = result
        .indicator
        .known()
        .and_then(|code| indicators.find(|one| one.code == *code));
    let baseline = indicator.and_then(|one| one.baseline.known());
    let target = indicator.and_then(|one| one.target.known());
    let own = |fact: Option<&f64>, other: Option<f64>| fact.copied().or(other);
    let span = Span {
        baseline: own(result.baseline.known(), baseline.map(|one| one.value)),
        since: baseline.and_then(|one| one.date.known().copied()),
        target: own(result.target.known(), target.map(|one| one.value)),
        due: result
            .due
            .known()
            .copied()
            .or_else(|| target.and_then(|one| one.due.known().copied())),
    };
    Aim { indicator, span }
}

/// A key result on the day of the report.
pub(super) struct Progress<'i> {
    pub product: &'i Product,
    result: &'i KeyResult,
    aim: Aim<'i>,
    last: Option<f64>,
    /// The part of the way that is done: unclipped.
    done: Option<f64>,
    pub progress: ResultState,
}

/// The key results of products: what needs a hand first.
pub(super) fn results<'i>(input: &Input<'i>, active: &[&'i Product]) -> Vec<Progress<'i>> {
    let mut all: Vec<Progress<'_>> = Vec::new();
    for product in active {
        for result in product
            .objectives
            .items()
            .iter()
            .flat_map(|one| one.key_results.items())
        {
            all.push(progress(input.on, product, result));
        }
    }
    all.sort_by_key(|one| one.progress);
    all
}

fn progress<'i>(on: Date, product: &'i Product, result: &'i KeyResult) -> Progress<'i> {
    let aim = aim(product, result);
    let last = aim
        .indicator
        .and_then(|one| one.last_reading(on))
        .map(|(_, value)| value);
    let done = aim.span.done(last);
    let progress = aim.span.standing(done, on);
    Progress {
        product,
        result,
        aim,
        last,
        done,
        progress,
    }
}

/// How many stand so, of those that were measured.
pub(super) fn figures(results: &[Progress<'_>]) -> Vec<Figure> {
    let measured = results.iter().filter(|one| one.done.is_some()).count();
    let so = |standing| results.iter().filter(|one| one.progress == standing).count();
    let count = |key, count| {
        let figure = Figure::count("D2", key, count, measured).of(results.len());
        if measured == 0 { figure.unknown() } else { figure }
    };
    let late = so(ResultState::Back) + so(ResultState::Late);
    let mut figures = vec![count(text!("figure-impact-results-late"), late)];
    figures.extend(ResultState::ALL.map(|standing| {
        let figure = match standing {
            ResultState::Unmeasured => Figure::count("D2", text!("figure-impact-results"), so(standing), results.len()),
            _ => count(text!("figure-impact-results"), so(standing)),
        };
        figure.about(standing.word(), standing.label())
    }));
    figures
}

/// A row for each.
pub(super) fn table(results: &[Progress<'_>]) -> Table {
    let columns = vec![
        by_name(),
        Column::new("result", message!("impact-column-result")),
        Column::new("baseline", message!("impact-column-baseline")),
        Column::new("last", message!("impact-column-last")),
        Column::new("target", message!("column-target")),
        Column::new("due", message!("impact-column-due")),
        Column::new("done", message!("impact-column-done")),
        Column::new("standing", message!("impact-column-standing")),
    ];
    Table::new("results", columns)
        .rows(results.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

fn row(one: &Progress<'_>) -> Vec<Cell> {
    let unit = one.aim.indicator.and_then(|indicator| indicator.unit.known());
    let unit = match unit.map(String::as_str) {
        Some("part") => "part",
        _ => "",
    };
    let quantity = |value: Option<f64>, unit: &str| match value {
        Some(value) => Cell::quantity((value * 1000.0).round() / 1000.0, unit),
        None => Cell::Unknown,
    };
    let name = one.result.text.known().cloned();
    let name = name.or_else(|| one.aim.indicator.map(called));
    let done = one.done.map(|done| (done * 100.0).round() / 100.0);
    vec![
        named(one.product),
        Cell::Text(name.unwrap_or_else(|| one.result.id.to_string())),
        quantity(one.aim.span.baseline, unit),
        quantity(one.last, unit),
        quantity(one.aim.span.target, unit),
        one.aim.span.due.map_or(Cell::Unknown, Cell::from),
        quantity(done, "part"),
        Cell::Value {
            bare: one.progress.word().to_owned(),
            called: vec![one.progress.label().into()],
        },
    ]
}
