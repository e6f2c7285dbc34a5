//! The schedules, the budgets, and what was measured elsewhere.

use std::cmp::Reverse;

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::reference::Benchmark;
use crate::page::{Cell, Column, Table};
use crate::report::frame::input::Input;
use crate::report::frame::listing::{MOST_LISTED, about, id_and_name};

use super::plan::{Frozen, Plan, Planned};
use super::{BUDGET, SCHEDULE};

/// What is to be said of a drift above the limit: why, where its last revision says it.
fn explained(plan: Plan, threshold: f64, reason: Option<&String>) -> Cell {
    match reason {
        _ if plan.drift() <= threshold => Cell::Empty,
        Some(reason) => Cell::Text(reason.clone()),
        None => message!("drift-to-explain").into(),
    }
}

/// The columns about references that were decided anew.
fn rebaselined_columns() -> [Column; 2] {
    [
        Column::new("rebaselines", message!("drift-column-rebaselines")),
        Column::new("first_drift", message!("drift-column-first-drift")),
    ]
}

/// Their cells; unknown where the file does not say what the first reference was.
fn rebaselined<T>(frozen: &Frozen<T>) -> [Cell; 2] {
    let first = match (frozen.rebaselines, frozen.first) {
        (0, _) => Cell::Empty,
        (_, None) => Cell::Unknown,
        (_, Some(first)) => Cell::rate(first.drift()),
    };
    [Cell::Count(frozen.rebaselines), first]
}

/// The schedules, the latest on their own plan first, then in the order of the ends that are expected.
pub(super) fn schedules_table(planned: &[Planned<'_>], on: Date, threshold: f64) -> Table {
    let columns = [
        Column::new("initial_end", message!("drift-column-initial-end")),
        Column::new("end", message!("drift-column-end")),
        Column::new("days", message!("drift-column-days")),
        Column::new("drift", message!("drift-column-drift")),
        Column::new("days_past", message!("drift-column-days-past")),
    ];
    let remark = Column::new("remark", message!("drift-column-remark"));
    let columns = id_and_name(columns.into_iter().chain(rebaselined_columns()).chain([remark]));
    let mut own: Vec<_> = planned.iter().filter_map(|one| Some((one, one.schedule?))).collect();
    own.sort_by_key(|(one, schedule)| (Reverse(one.days_late(on)), schedule.expected));
    let row = |(one, schedule): (&Planned<'_>, Frozen<Date>)| {
        let plan = schedule.plan;
        let plan_of = one.product.schedule.known();
        let last = plan_of.and_then(|schedule| schedule.revised_on(on));
        let is_past = schedule.expected < on;
        let remark = match explained(plan, threshold, last.and_then(|last| last.reason.known())) {
            Cell::Empty if is_past && plan.is_revised => message!("drift-past-end").into(),
            Cell::Empty if is_past => message!("drift-past-end-unrevised").into(),
            said => said,
        };
        let cells = [
            schedule.promised.into(),
            schedule.expected.into(),
            Cell::Number(plan.above),
            Cell::rate(plan.drift()),
            one.days_past(on).map_or(Cell::Empty, |days| Cell::Days(days.into())),
        ];
        about(
            one.product,
            cells.into_iter().chain(rebaselined(&schedule)).chain([remark]),
        )
    };
    Table::new("schedules", columns)
        .rows(own.into_iter().map(row))
        .at_most(MOST_LISTED, text!("drift-hidden"))
        .of_records()
        .note(message!("drift-schedules-note"))
}

/// The budgets, the largest overrun first.
pub(super) fn budgets_table(planned: &[Planned<'_>], on: Date, threshold: f64) -> Table {
    let columns = [
        Column::new("initial_total", message!("drift-column-initial-total")),
        Column::new("total", message!("drift-column-total")),
        Column::new("drift", message!("drift-column-drift")),
    ];
    let remark = Column::new("remark", message!("drift-column-remark"));
    let columns = id_and_name(columns.into_iter().chain(rebaselined_columns()).chain([remark]));
    let mut own: Vec<_> = planned.iter().filter_map(|one| Some((one, one.budget?))).collect();
    own.sort_by(|(_, one), (_, other)| other.plan.drift().total_cmp(&one.plan.drift()));
    let row = |(one, budget): (&Planned<'_>, Frozen<f64>)| {
        let plan_of = one.product.budget.known();
        let last = plan_of.and_then(|budget| budget.revised_on(on));
        let remark = explained(budget.plan, threshold, last.and_then(|last| last.reason.known()));
        let cells = [
            Cell::quantity(budget.promised, "€"),
            Cell::quantity(budget.expected, "€"),
            Cell::rate(budget.plan.drift()),
        ];
        about(
            one.product,
            cells.into_iter().chain(rebaselined(&budget)).chain([remark]),
        )
    };
    Table::new("budgets", columns)
        .rows(own.into_iter().map(row))
        .at_most(MOST_LISTED, text!("drift-hidden"))
        .of_records()
}

/// What was measured elsewhere by the day of the report, as `reference.yaml` has it.
pub(super) fn benchmarks_table(input: &Input<'_>) -> Table {
    let columns = vec![
        Column::new("figure", message!("column-figure")),
        Column::new("date", message!("drift-column-measured")),
        Column::new("value", message!("column-value")),
        Column::new("method", message!("drift-column-method")),
        Column::new("source", message!("drift-column-source")),
    ];
    let reference = input.portfolio.reference();
    let all = reference.map_or(&[][..], |entry| entry.value.benchmarks.as_slice());
    let beside = |one: &&Benchmark| [SCHEDULE.code, BUDGET.code].contains(&one.figure.as_str());
    let own = all.iter().filter(beside).filter(|one| one.date.earliest() <= input.on);
    let row = |one: &Benchmark| {
        let called = Arg::both(&one.fr, &one.en);
        vec![
            Cell::Value {
                bare: one.id.to_string(),
                called: vec![called],
            },
            one.date.into(),
            Cell::rate(one.value),
            one.method
                .known()
                .map_or(Cell::Empty, |method| Cell::Text(method.clone())),
            Cell::Text(one.source.clone()),
        ]
    };
    Table::new("benchmarks", columns)
        .rows(own.map(row))
        .note(message!("drift-benchmarks-note"))
}
