//! What do the products change? (A1 to A3, D1 to D7)

mod department;
mod result;
mod satisfaction;
#[cfg(test)]
mod tests;
mod worth;

use crate::domain::date::Date;
use crate::domain::indicator::{Indicator, IndicatorKind};
use crate::domain::product::Product;
use crate::domain::value::{ObjectiveKind, ObjectiveStatus};
use crate::page::{Cell, Column, Series, Table};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, about, id_and_name};
use super::{Audience, HistoryUse, Report};

pub(super) use department::users;
use result::Progress;
use worth::Evidence;

/// The report.
pub static REPORT: Report = Report {
    id: "impact",
    names: &[],
    question: text!("explain-report-impact"),
    audience: &[Audience::Direction, Audience::Committee, Audience::Coach],
    options: &[],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// The code of the indicator that says how many of those whom a product is for use it.
const USAGE: &str = "taux_usage";
/// So many readings are a series.
const SERIES: usize = 3;
/// How many series are drawn.
const MOST_DRAWN: usize = 6;

fn answer(input: &Input<'_>) -> Answer {
    let active: Vec<&Product> = input.active().collect();
    let evidence = worth::weigh(input, &active);
    let results = result::results(input, &active);
    let late = results.iter().filter(|one| one.progress.is_late()).count();
    let stale = stale(input, &active);
    let in_short = message!(
        "impact-in-short",
        covered = evidence.len(),
        silent = evidence.iter().filter(|one| one.evidence.is_none()).count(),
        measured = evidence.iter().filter(|one| one.is_measured()).count(),
        late = late
    );
    let answer = Answer::new(in_short)
        .figures(worth::measured(&evidence))
        .figures(satisfaction::figures(input, &active))
        .figures(department::usage(input, &active))
        .figures(optimising(&active))
        .figures(result::figures(&results))
        .figure(stale.figure())
        .figures(worth::costs(input, &active))
        .figures(worth::coverage(input, &active))
        .figure(worth::to_review(input, &evidence))
        .section(message!("impact-bars"), worth::bars(&evidence))
        .section(message!("impact-to-review"), worth::review_table(input, &evidence))
        .section(message!("impact-results"), result::table(&results))
        .section(message!("impact-departments"), department::table(input, &active))
        .section(message!("impact-stale"), stale.table())
        .section(message!("impact-grid"), worth::grid(&evidence));
    let answer = series(input, &active)
        .into_iter()
        .fold(answer, |answer, series| answer.section(series.title.clone(), series));
    next(answer, &evidence, &results, &stale)
}

fn next(answer: Answer, evidence: &[Evidence<'_>], results: &[Progress<'_>], stale: &Stale<'_>) -> Answer {
    let answer = match results.iter().find(|one| one.progress.is_late()) {
        Some(late) => answer.next(
            message!("impact-next-late"),
            format!("catalog show {}", late.product.id),
        ),
        None => answer,
    };
    if let Some((product, indicator, _)) = stale.found.first() {
        let why = message!(
            "impact-next-stale",
            product = product.name.as_str(),
            indicator = called(indicator)
        );
        return answer.next(why, format!("catalog show {} --verbose", product.id));
    }
    if evidence.iter().any(|one| one.evidence.is_none()) {
        return answer.next(message!("impact-next-silent"), "catalog explain indicators");
    }
    answer
}

/// What people call an indicator.
fn called(indicator: &Indicator) -> String {
    let name = indicator.name.known();
    name.map_or_else(|| indicator.code.to_string(), Clone::clone)
}

/// A1: the active products that are at work on a process, with a result that can be measured.
fn optimising(active: &[&Product]) -> [Figure; 2] {
    let says: Vec<&&Product> = active.iter().filter(|one| !one.objectives.is_absent()).collect();
    let engaged = says.iter().filter(|product| {
        let open = product.objectives.items().iter().filter(|objective| {
            let over = [ObjectiveStatus::Atteint, ObjectiveStatus::Abandonne];
            !objective.status.known().is_some_and(|status| over.contains(status))
        });
        open.filter(|objective| objective.kind.known() == Some(&ObjectiveKind::Optimisation))
            .any(|objective| {
                objective.key_results.items().iter().any(|result| {
                    let aim = result::aim(product, result).span;
                    aim.baseline.is_some() && aim.target.is_some() && aim.due.is_some()
                })
            })
    });
    let engaged = engaged.count();
    let count = Figure::count("A1", text!("figure-impact-optimising"), engaged, says.len()).of(active.len());
    let share = Figure::share("A1", text!("figure-impact-optimising-share"), engaged, says.len()).of(active.len());
    [if says.is_empty() { count.unknown() } else { count }, share]
}

/// The indicators whose last reading is too old.
struct Stale<'i> {
    found: Vec<(&'i Product, &'i Indicator, Date)>,
    with_reading: usize,
    of: usize,
}

/// D4: older than a year, or than twice the period that it speaks of.
fn stale<'i>(input: &Input<'i>, active: &[&'i Product]) -> Stale<'i> {
    let fresh = input.parameter("measure_freshness_days", 365.0);
    let mut stale = Stale {
        found: Vec::new(),
        with_reading: 0,
        of: 0,
    };
    for product in active {
        for indicator in product.indicators.items() {
            stale.of += 1;
            let Some((last, _)) = indicator.last_reading(input.on) else {
                continue;
            };
            stale.with_reading += 1;
            let age = f64::from(input.on.days_since(last.date));
            let period = last
                .period_start
                .known()
                .zip(last.period_end.known())
                .map(|(start, end)| f64::from(end.days_since(*start) + 1));
            if age > fresh || period.is_some_and(|period| period > 0.0 && age > 2.0 * period) {
                stale.found.push((*product, indicator, last.date));
            }
        }
    }
    stale.found.sort_by_key(|(_, _, date)| *date);
    stale
}

impl Stale<'_> {
    fn figure(&self) -> Figure {
        let figure = Figure::count("D4", text!("figure-impact-stale"), self.found.len(), self.with_reading);
        let figure = figure.of(self.of);
        if self.with_reading == 0 {
            figure.unknown()
        } else {
            figure
        }
    }

    fn table(&self) -> Table {
        let columns = id_and_name([
            Column::new("indicator", message!("impact-column-indicator")),
            Column::new("last", message!("impact-column-last-day")),
        ]);
        let row = |(product, indicator, date): &(&Product, &Indicator, Date)| {
            about(product, [Cell::Text(called(indicator)), Cell::from(*date)])
        };
        Table::new("stale", columns)
            .rows(self.found.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
    }
}

/// D3: the impact indicators that were read often enough, from their baseline on.
fn series(input: &Input<'_>, active: &[&Product]) -> Vec<Series> {
    let drawn = active.iter().flat_map(|product| {
        let impact = product.indicators.items().iter();
        let impact = impact.filter(|one| one.kind == IndicatorKind::Impact);
        impact.filter_map(|indicator| series_of(input.on, product, indicator))
    });
    drawn.take(MOST_DRAWN).collect()
}

fn series_of(on: Date, product: &Product, indicator: &Indicator) -> Option<Series> {
    let baseline = indicator.baseline.known();
    let baseline = baseline.and_then(|baseline| Some((*baseline.date.known()?, baseline.value)));
    let readings = indicator.readings(on).into_iter();
    let readings = readings.filter_map(|reading| Some((reading.date, reading.amount()?)));
    let mut points: Vec<(Date, f64)> = baseline
        .filter(|(day, _)| *day <= on)
        .into_iter()
        .chain(readings)
        .collect();
    points.sort_by_key(|(day, _)| *day);
    if points.len() < SERIES {
        return None;
    }
    let title = message!(
        "impact-series",
        product = product.name.as_str(),
        indicator = called(indicator)
    );
    Some(Series {
        name: format!("{}.{}", product.id, indicator.code).into(),
        title: title.into(),
        unit: indicator.unit.known().cloned().unwrap_or_default(),
        points,
        target: indicator.target.known().map(|target| target.value),
        notes: Vec::new(),
    })
}
