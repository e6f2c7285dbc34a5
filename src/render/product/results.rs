//! What a product measures, what it promised, and the documents that it has.

use crate::diagnostic::Arg;
use crate::domain::delivery::{Deliverable, DeliverableStatus};
use crate::domain::fact::Fact as Known;
use crate::domain::indicator::Indicator;
use crate::lifecycle::version::DeliverableRule;
use crate::page::{Block, Cell, Column, Series, Table};

use super::super::called;
use super::View;

/// From so many values on, they are drawn.
const DRAWN: usize = 3;
/// How many rows of a table a terminal shows before the rest is counted.
const MOST_ROWS: usize = 6;

fn name(indicator: &Indicator) -> String {
    indicator
        .name
        .known()
        .cloned()
        .unwrap_or_else(|| called(&indicator.code))
}

/// Each indicator with its last value and its target; drawn where there are values enough.
pub(super) fn indicators(view: &View<'_>) -> Vec<Block> {
    let all = view.product.indicators.items();
    if all.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::new("indicator", message!("show-column-indicator")),
        Column::new("baseline", message!("show-column-baseline")),
        Column::new("value", message!("show-column-last")),
        Column::new("date", message!("show-column-measured")),
        Column::new("target", message!("column-target")),
        Column::new("due", message!("show-column-due")),
    ];
    let row = |indicator: &Indicator| {
        let unit = indicator.unit.known().map_or("", String::as_str);
        let (last, target) = (indicator.last_reading(view.today), indicator.target.known());
        let before = indicator.baseline.known();
        vec![
            Cell::Text(name(indicator)),
            before.map_or(Cell::Empty, |before| Cell::quantity(before.value, unit)),
            last.map_or(Cell::Unknown, |(_, value)| Cell::quantity(value, unit)),
            last.map_or(Cell::Empty, |(measure, _)| Cell::from(measure.date)),
            target.map_or(Cell::Empty, |target| Cell::quantity(target.value, unit)),
            target
                .and_then(|target| target.due.known())
                .map_or(Cell::Empty, |due| Cell::from(*due)),
        ]
    };
    let table = Table::new("indicators", columns).rows(all.iter().map(row));
    let mut blocks = vec![
        Block::heading(2, message!("show-indicators")),
        view.cut(table, MOST_ROWS).into(),
    ];
    let most = if view.all { all.len() } else { MOST_ROWS };
    for series in all.iter().take(most).filter_map(|indicator| series(indicator, view)) {
        blocks.push(Block::heading(3, series.title.clone()));
        blocks.push(series.into());
    }
    blocks
}

fn series(indicator: &Indicator, view: &View<'_>) -> Option<Series> {
    let readings = indicator.readings(view.today);
    let mut points: Vec<_> = readings
        .iter()
        .filter_map(|measure| Some((measure.date, measure.amount()?)))
        .collect();
    points.sort_by_key(|(date, _)| *date);
    (points.len() >= DRAWN).then(|| Series {
        name: format!("indicator-{}", indicator.code).into(),
        title: name(indicator).into(),
        unit: indicator.unit.known().cloned().unwrap_or_default(),
        points,
        target: indicator.target.known().map(|target| target.value),
        notes: Vec::new(),
    })
}

/// The end and the cost: first, and now.
pub(super) fn plans(view: &View<'_>) -> Vec<Block> {
    let columns = vec![
        Column::new("plan", message!("show-column-plan")),
        Column::new("first", message!("show-column-first")),
        Column::new("current", message!("show-column-current")),
        Column::new("drift", message!("show-column-drift")),
        Column::new("remark", message!("show-column-remark")),
    ];
    let rows: Vec<_> = schedule(view).into_iter().chain(budget(view)).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(2, message!("show-plans")),
        Table::new("plans", columns).rows(rows).into(),
    ]
}

fn schedule(view: &View<'_>) -> Option<Vec<Cell>> {
    let schedule = view.product.schedule.known()?;
    let initial = schedule.initial.known();
    let first = initial.and_then(|initial| initial.end.known()).copied();
    let current = schedule.revised_on(view.today).map(|revision| revision.end).or(first)?;
    let start = initial.and_then(|initial| initial.start.known());
    let planned = start.zip(first).map(|(start, end)| end.days_since(*start));
    let drift = planned.zip(first).filter(|(planned, _)| *planned > 0);
    let drift = drift.map(|(planned, end)| f64::from(current.days_since(end)) / f64::from(planned));
    Some(vec![
        message!("show-plan-end").into(),
        first.map_or(Cell::Unknown, Cell::from),
        Cell::from(current),
        drift.map_or(Cell::Empty, Cell::rate),
        frozen(initial.map(|initial| &initial.frozen_on)),
    ])
}

fn budget(view: &View<'_>) -> Option<Vec<Cell>> {
    let budget = view.product.budget.known()?;
    let initial = budget.initial.known();
    let first = initial.and_then(|initial| initial.total_eur_ttc.known()).copied();
    let current = budget
        .revised_on(view.today)
        .map(|revision| revision.total_eur_ttc)
        .or(first)?;
    let drift = first
        .filter(|first| *first > 0.0)
        .map(|first| (current - first) / first);
    Some(vec![
        message!("show-plan-cost").into(),
        first.map_or(Cell::Unknown, |first| Cell::quantity(first, "€")),
        Cell::quantity(current, "€"),
        drift.map_or(Cell::Empty, Cell::rate),
        frozen(initial.map(|initial| &initial.frozen_on)),
    ])
}

/// Nothing to say of a plan that is frozen.
fn frozen(day: Option<&Known<crate::domain::date::Date>>) -> Cell {
    match day.and_then(Known::known) {
        Some(_) => Cell::Empty,
        None => message!("show-plan-open").into(),
    }
}

/// The documents that the phases ask for.
pub(super) fn deliverables(view: &View<'_>) -> Vec<Block> {
    let all = view.product.deliverables.items();
    if all.is_empty() {
        return Vec::new();
    }
    let address = view.all.then(|| Column::new("url", message!("show-column-address")));
    let columns = [
        Column::new("deliverable", message!("show-column-deliverable")),
        Column::new("status", message!("show-column-status")),
        Column::new("date", message!("column-day")),
    ];
    let columns = columns.into_iter().chain(address).collect();
    let rules: Vec<&DeliverableRule> = view
        .version
        .phases
        .iter()
        .flat_map(|phase| &phase.deliverables)
        .collect();
    let row = |own: &Deliverable| {
        let rule = rules.iter().find(|rule| rule.id == own.id);
        let called = rule.map_or_else(
            || Cell::Text(called(&own.id)),
            |rule| Cell::Label(Arg::both(&rule.fr, &rule.en)),
        );
        let url = own.url.known();
        let address = url.map_or(Cell::Empty, |url| Cell::Address(url.as_str().to_owned()));
        let cells = [
            called,
            own.status.known().map_or(Cell::Empty, |status| {
                Cell::Label(Arg::word(DeliverableStatus::LIST, status.as_str()))
            }),
            own.date.known().map_or(Cell::Empty, |date| Cell::from(*date)),
        ];
        cells.into_iter().chain(view.all.then_some(address)).collect()
    };
    let table = Table::new("deliverables", columns).rows(all.iter().map(row));
    vec![
        Block::heading(2, message!("show-deliverables")),
        view.cut(table, MOST_ROWS).into(),
    ]
}
