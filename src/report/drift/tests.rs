//! Figures computed by hand.

use super::{REPORT, late};
use crate::page::Cell;
use crate::report::frame::answer::Answer;
use crate::report::frame::testing::Catalogue;

const PHASES: &str = "phases: [{phase: mvp, start: 2026-01-01, entered_by: registration}]\n";

fn product(facts: &str) -> String {
    format!("{facts}{PHASES}")
}

/// 100 days, frozen, and then these revisions.
fn schedule(revisions: &str) -> String {
    product(&format!(
        "schedule: {{initial: {{start: 2026-01-01, end: 2026-04-11, frozen_on: 2026-01-01}}, revisions: [{revisions}]}}\n"
    ))
}

fn budget(total: &str, more: &str) -> String {
    product(&format!(
        "budget: {{initial: {{total_eur_ttc: {total}, frozen_on: 2026-01-01}}{more}}}\n"
    ))
}

fn hand(answer: &Answer, id: &str) -> (Option<f64>, usize, usize) {
    let (value, n, of) = answer.hand(id);
    (value.map(|value| (value * 1e9).round() / 1e9), n, of)
}

#[test]
fn dates_drift_from_what_was_frozen() {
    let catalogue = Catalogue::of(&[
        &schedule(""),
        // 20 days late, and later than the day of the report a hundred more.
        &schedule("{date: 2026-02-01, end: 2026-05-01}, {date: 2026-12-01, end: 2026-08-09}"),
        // 10 days early.
        &schedule("{date: 2026-02-01, end: 2026-04-01}"),
        &product("schedule: {initial: {start: 2026-01-01, end: 2026-04-11}}\n"),
        PHASES,
        &product("schedule: {initial: {start: 2026-01-01, end: 2026-01-01, frozen_on: 2026-01-01}}\n"),
    ]);
    let answer = catalogue.answer(&REPORT, "2026-04-15");
    // 0, 20 and -10 days of 100 each.
    assert_eq!(hand(&answer, "drift-schedule-mean"), (Some(0.033_333_333), 3, 6));
    assert_eq!(hand(&answer, "drift-schedule-weighted"), (Some(0.033_333_333), 3, 6));
    assert_eq!(hand(&answer, "drift-schedule-median"), (Some(0.0), 3, 6));
    assert_eq!(hand(&answer, "drift-schedule-over"), (Some(0.333_333_333), 3, 6));
    // 20 and -10.
    assert_eq!(hand(&answer, "drift-schedule-mean-of-revised"), (Some(0.05), 2, 6));
    // 11 and 1 April have passed, 1 May has not.
    assert_eq!(hand(&answer, "drift-past-end"), (Some(2.0), 3, 6));
    let left_out: Vec<(String, usize)> = answer.left_out.iter().map(|one| (one.word(), one.count)).collect();
    assert_eq!(left_out, [("no_plan".to_owned(), 2), ("not_frozen".to_owned(), 1)]);
}

#[test]
fn costs_drift_from_the_baseline_of_today_and_from_the_first() {
    let catalogue = Catalogue::of(&[
        &budget("1000", ""),
        &budget("3000", ", revisions: [{date: 2026-02-01, total_eur_ttc: 3600}]"),
        // First 1 000, then 2 000 by a decision, and 2 200 expected: what was expected before no longer counts.
        &budget(
            "2000",
            ", revisions: [{date: 2026-02-01, total_eur_ttc: 1500}, {date: 2026-03-01, total_eur_ttc: 2200}], \
                 rebaselines: [{date: 2026-02-15, decision: d1, previous: '1000'}]",
        ),
        &budget("0", ""),
    ]);
    let answer = catalogue.answer(&REPORT, "2026-04-15");
    // 0, 20 % and 10 %.
    assert_eq!(hand(&answer, "drift-budget-mean"), (Some(0.1), 3, 4));
    assert_eq!(hand(&answer, "drift-budget-median"), (Some(0.1), 3, 4));
    assert_eq!(hand(&answer, "drift-budget-mean-of-revised"), (Some(0.15), 2, 4));
    // 800 of 6 000.
    assert_eq!(hand(&answer, "drift-budget-weighted"), (Some(0.133_333_333), 3, 4));
    assert_eq!(hand(&answer, "drift-budget-over"), (Some(0.333_333_333), 3, 4));
    assert_eq!(hand(&answer, "drift-rebaselines"), (Some(1.0), 3, 4));
    // 2 200 against 1 000.
    assert_eq!(hand(&answer, "drift-budget-first-mean"), (Some(1.2), 1, 1));
    // On the first day nothing is revised yet.
    let first = catalogue.answer(&REPORT, "2026-01-01");
    assert_eq!(hand(&first, "drift-budget-mean"), (Some(0.0), 3, 4));
}

#[test]
fn a_drift_above_the_limit_says_why_or_is_to_be_explained() {
    let catalogue = Catalogue::of(&[
        &schedule("{date: 2026-02-01, end: 2026-05-01, reason: marché retardé}"),
        &schedule("{date: 2026-02-01, end: 2026-05-01}"),
        // Below the limit, nothing is to be said.
        &schedule("{date: 2026-02-01, end: 2026-04-15, reason: trois jours}"),
        &budget(
            "1000",
            ", revisions: [{date: 2026-02-01, total_eur_ttc: 1500, reason: prix}]",
        ),
        &budget("1000", ", revisions: [{date: 2026-02-01, total_eur_ttc: 1500}]"),
    ]);
    let answer = catalogue.answer(&REPORT, "2026-03-01");
    let remarks = |name: &str| -> Vec<Cell> {
        let table = answer.tables().find(|table| table.name == name).unwrap();
        table.rows.iter().map(|row| row.last().unwrap().clone()).collect()
    };
    let to_explain = || Cell::from(message!("drift-to-explain"));
    // The latest first: the third is on time.
    let schedules = [Cell::Text("marché retardé".to_owned()), to_explain(), Cell::Empty];
    assert_eq!(remarks("schedules"), schedules);
    assert_eq!(remarks("budgets"), [Cell::Text("prix".to_owned()), to_explain()]);
}

#[test]
fn what_was_measured_elsewhere_stands_beside_with_its_day() {
    let one = |id: &str, figure: &str, date: &str| {
        format!("{{id: {id}, figure: {figure}, fr: Retard, en: Delay, value: 0.2, date: {date}, source: panorama}}")
    };
    let benchmarks = [
        one("b1", "B4", "2023-12"),
        one("b2", "B4", "2027-01"),
        one("b3", "A6", "2023"),
    ]
    .join(", ");
    let catalogue = Catalogue::of(&[PHASES]).with_reference(&format!("benchmarks: [{benchmarks}]\n"));
    let answer = catalogue.answer(&REPORT, "2026-11-22");
    let table = answer.tables().find(|table| table.name == "benchmarks").unwrap();
    assert_eq!(table.rows.len(), 1);
    assert_eq!(table.rows[0][2], Cell::rate(0.2));
}

#[test]
fn a_schedule_never_revised_whose_end_is_past_has_no_delay_and_the_days_since_stand_beside() {
    let planned = |end: &str, revised: &str| {
        format!(
            "phases: [{{phase: construction, start: 2026-01-05, entered_by: registration}}]
schedule: {{initial: {{start: 2026-01-01, end: {end}, frozen_on: 2026-01-05}}{revised}}}
"
        )
    };
    let catalogue = Catalogue::of(&[
        &planned("2026-11-12", ""),
        &planned(
            "2026-10-03",
            ", revisions: [{date: 2026-10-01, end: 2026-11-02, reason: essai}]",
        ),
        &planned("2027-01-31", ""),
    ]);
    let answer = catalogue.answer(&REPORT, "2026-11-22");
    // p1 ended ten days ago and was never revised, p2 was to end twenty days ago: (10 + 20) / 2.
    assert_eq!(answer.hand("drift-past-end"), (Some(2.0), 3, 3));
    assert_eq!(answer.hand("drift-days-past"), (Some(15.0), 2, 3));
    let table = answer.tables().find(|table| table.name == "schedules").unwrap();
    let at = |name: &str| table.columns.iter().position(|column| column.name == name).unwrap();
    let row = |id: &str| {
        let named = |row: &&Vec<Cell>| row[0] == Cell::Product(id.to_owned());
        table.rows.iter().find(named).unwrap().clone()
    };
    assert_eq!(row("p1")[at("days")], Cell::Number(0.0));
    assert_eq!(row("p1")[at("days_past")], Cell::Days(10));
    assert_eq!(row("p2")[at("days")], Cell::Number(30.0));
    assert_eq!(row("p2")[at("days_past")], Cell::Days(20));
    assert_eq!(row("p3")[at("days_past")], Cell::Empty);
    // Late by fifty days (3 October to 22 November) and by ten.
    let late = catalogue.ask("2026-11-22", |input| {
        let late = late(input).into_iter();
        late.map(|one| (one.product.id.to_string(), one.days))
            .collect::<Vec<_>>()
    });
    assert_eq!(late, [("p2".to_owned(), 50), ("p1".to_owned(), 10)]);
    // Before its end, nothing is past.
    assert_eq!(
        catalogue.answer(&REPORT, "2026-09-30").hand("drift-days-past"),
        (None, 0, 3)
    );
}

#[test]
fn without_plans_nothing_drifts() {
    for catalogue in [Catalogue::of(&[]), Catalogue::of(&[PHASES])] {
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        for figure in &answer.figures {
            assert_eq!((figure.value, figure.n), (None, 0), "{}", figure.id());
        }
    }
}
