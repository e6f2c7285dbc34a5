//! What did the committee decide, and when? The register (C11).

use std::collections::BTreeMap;

use crate::diagnostic::Arg;
use crate::domain::naming::Named;
use crate::page::{Bar, Bars, Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::shared::acts::{Act, Acts};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "decisions",
    names: &["décisions"],
    question: text!("explain-report-decisions"),
    audience: &[
        Audience::Coach,
        Audience::Committee,
        Audience::Direction,
        Audience::Team,
    ],
    options: &[],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

fn answer(input: &Input<'_>) -> Answer {
    let acts = Acts::of(input);
    let in_short = match (acts.all.first(), acts.all.last()) {
        (Some(first), Some(last)) => message!(
            "decisions-in-short",
            count = acts.all.len(),
            products = acts.products(),
            since = first.day,
            last = last.day
        ),
        _ => message!("decisions-in-short-none"),
    };
    let answer = Answer::new(in_short)
        .figures(figures(&acts))
        .section(message!("decisions-outcomes"), outcomes(input, &acts))
        .section(message!("decisions-register"), register(&acts));
    let answer = acts.close(input, answer);
    match acts.all.last() {
        Some(last) => answer.next(message!("decisions-next"), format!("catalog show {}", last.product.id)),
        None => answer,
    }
}

/// Units are decisions, of which those that others replaced stay in the register.
fn figures(acts: &Acts<'_>) -> Vec<Figure> {
    let all = acts.all.len();
    let of = all + acts.undated;
    let count = |key, count| {
        let figure = Figure::count("C11", key, count, all).of(of);
        if all == 0 { figure.unknown() } else { figure }
    };
    let replaced = acts.all.iter().filter(|act| act.replaced_by.is_some()).count();
    let late = acts
        .all
        .iter()
        .filter(|act| act.decision.recorded_late.is_filled())
        .count();
    let mut figures = vec![
        count(text!("figure-decisions-all"), all),
        count(text!("figure-decisions-products"), acts.products()),
        count(text!("figure-decisions-replaced"), replaced),
        count(text!("figure-decisions-late"), late),
    ];
    for (outcome, own) in by_outcome(acts) {
        let name = Arg::Id {
            of: Named::Outcome,
            id: outcome.to_owned(),
        };
        figures.push(count(text!("figure-decisions-outcome"), own).about(outcome, name));
    }
    figures
}

fn by_outcome<'a>(acts: &'a Acts<'_>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for act in &acts.all {
        *counts.entry(act.decision.outcome.as_str()).or_default() += 1;
    }
    counts
}

fn outcomes(input: &Input<'_>, acts: &Acts<'_>) -> Bars {
    let place = |id: &str| input.names.outcomes().iter().position(|one| one.id.as_str() == id);
    let mut counts: Vec<(&str, usize)> = by_outcome(acts).into_iter().collect();
    counts.sort_by_key(|(id, _)| (place(id).is_none(), place(id)));
    let bars = counts.into_iter().map(|(id, count)| Bar {
        label: Cell::named(Named::Outcome, id),
        count,
        of: Some(acts.all.len()),
    });
    Bars {
        name: "outcomes",
        title: message!("decisions-outcomes").into(),
        label: message!("column-outcome").into(),
        counted: message!("decisions-column-decisions").into(),
        bars: bars.collect(),
        notes: Vec::new(),
    }
}

/// Every decision, the earliest first.
fn register(acts: &Acts<'_>) -> Table {
    let columns = vec![
        Column::new("date", message!("column-day")),
        Column::new("product", message!("column-id")),
        Column::new("name", message!("column-name")),
        Column::new("gate", message!("column-gate")),
        Column::new("outcome", message!("column-outcome")),
        Column::new("reservations", message!("column-reservations")),
        Column::new("decision", message!("decisions-column-decision")),
        Column::new("note", message!("decisions-column-note")),
    ];
    let row = |act: &Act<'_>| {
        vec![
            act.day.into(),
            Cell::Product(act.product.id.to_string()),
            Cell::Text(act.product.name.clone()),
            Cell::named(Named::Gate, &act.decision.gate),
            Cell::named(Named::Outcome, &act.decision.outcome),
            Cell::Count(act.decision.reservations.len()),
            Cell::Id(act.decision.id.to_string()),
            note(act),
        ]
    };
    Table::new("decisions", columns)
        .rows(acts.all.iter().map(row))
        .of_records()
}

fn note(act: &Act<'_>) -> Cell {
    match (act.replaced_by, act.decision.recorded_late.known()) {
        (Some(by), _) => Cell::Value {
            bare: format!("replaced_by {by}"),
            called: vec![message!("decisions-replaced", by = Arg::shown(by)).into()],
        },
        (None, Some(why)) => Cell::Value {
            bare: "recorded_late".to_owned(),
            called: vec![message!("decisions-late", why = why.as_str()).into()],
        },
        (None, None) => Cell::Empty,
    }
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    const PHASES: &str = "phases: [{phase: idee, start: 2025-01-06, entered_by: registration}]\n";

    #[test]
    fn the_register_has_every_decision_until_the_day_in_its_order() {
        let first = format!(
            "{PHASES}decisions:
  - {{id: g-mvp-2025-03-04, gate: G-MVP, session: 2025-03-04, outcome: no_go}}
  - {{id: g-mvp-2025-06-03, gate: G-MVP, date: 2025-06-03, outcome: go, supersedes: g-mvp-2025-03-04}}
  - {{id: g-mvp-sans-date, gate: G-MVP, outcome: go}}
"
        );
        let second = format!(
            "{PHASES}hors_perimetre: {{since: 2025-09-01, reason: essai}}
decisions:
  - {{id: g-poc-2025-04-01, gate: G-POC, session: 2025-04-01, outcome: go, recorded_late: oubli}}
  - {{id: g-mvp-2025-10-07, gate: G-MVP, session: 2025-10-07, outcome: go}}
"
        );
        let catalogue = Catalogue::of(&[&first, &second]);
        let answer = catalogue.answer(&REPORT, "2025-12-31");
        // Three dated decisions and one without a date; p2 left before its second one.
        assert_eq!(answer.hand("decisions-all"), (Some(3.0), 3, 4));
        assert_eq!(answer.hand("decisions-products"), (Some(2.0), 3, 4));
        assert_eq!(answer.hand("decisions-replaced"), (Some(1.0), 3, 4));
        assert_eq!(answer.hand("decisions-late"), (Some(1.0), 3, 4));
        assert_eq!(answer.hand("decisions-outcome.go"), (Some(2.0), 3, 4));
        assert_eq!(answer.hand("decisions-outcome.no_go"), (Some(1.0), 3, 4));
        let table = answer.tables().find(|table| table.name == "decisions").unwrap();
        let days: Vec<Cell> = table.rows.iter().map(|row| row[0].clone()).collect();
        let day = |text: &str| Cell::from(crate::domain::date::Date::parse(text).unwrap());
        assert_eq!(days, ["2025-03-04", "2025-04-01", "2025-06-03"].map(day));
        // Before the second decision, nothing replaces the first.
        let before = catalogue.answer(&REPORT, "2025-06-02");
        assert_eq!(before.hand("decisions-replaced"), (Some(0.0), 2, 3));
    }

    #[test]
    fn an_empty_register_is_said_to_be() {
        let answer = Catalogue::of(&[PHASES]).answer(&REPORT, "2025-12-31");
        assert_eq!(answer.hand("decisions-all"), (None, 0, 0));
        assert_eq!(answer.in_short, message!("decisions-in-short-none").into());
    }
}
