//! How late are facts recorded, and which were rewritten? (G9, G8) Told by the history of the catalogue.

use std::collections::BTreeMap;

use crate::change::recording::{Edit, EditKind, FactId, FactKind, History, PATIENCE, Recording, facts, short};
use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::{Input, ReportOption, Takes};
use super::frame::listing::{MOST_LISTED, about, id_and_name};
use super::shared::freshness::Freshness;
use super::shared::statistics::{median, quantile};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "recording-lag",
    names: &["retard"],
    question: text!("explain-report-recording-lag"),
    audience: &[Audience::Committee, Audience::Coach],
    options: &[&INHERITED],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Required,
    answer,
};

/// What was declared when products entered by their baseline counts too.
static INHERITED: ReportOption = ReportOption {
    name: "inherited",
    takes: Takes::Nothing,
};

/// A fact, and when it was recorded.
struct Lag<'i> {
    product: &'i Product,
    fact: FactId,
    /// The day that it is true of.
    day: Date,
    recorded: Date,
    /// Calendar days between them; negative where it was recorded before.
    days: i32,
}

/// A fact that was recorded, and then not left as it was.
struct Edited<'i> {
    product: &'i Product,
    fact: FactId,
    edit: Edit,
    on: Date,
    commit: String,
}

/// The facts of the products that are true of a day up to that of the report.
#[derive(Default)]
struct Lags<'i> {
    /// The most late first.
    measured: Vec<Lag<'i>>,
    /// The latest first.
    edited: Vec<Edited<'i>>,
    /// Facts that the history knows, whether their files state them still or not.
    known: usize,
    inherited: usize,
    undated: usize,
    unrecorded: usize,
}

/// What the delay is measured of; the other kinds are told beside it.
fn counts(kind: FactKind) -> bool {
    matches!(kind, FactKind::Phase | FactKind::Decision)
}

fn measure<'i>(input: &Input<'i>, history: &History) -> Lags<'i> {
    let mut lags = Lags::default();
    for product in input.products {
        let past: BTreeMap<&FactId, &Recording> = match history.of(product.id.as_str()) {
            Some(past) => past.facts().map(|(id, recorded)| (id, recorded)).collect(),
            None => BTreeMap::new(),
        };
        lags.add_facts(product, &past, input, history);
        lags.add_edits(product, &past, input, history);
    }
    lags.measured.sort_by_key(|lag| std::cmp::Reverse(lag.days));
    lags.edited.sort_by_key(|edited| std::cmp::Reverse(edited.on));
    lags
}

impl<'i> Lags<'i> {
    fn add_facts(
        &mut self,
        product: &'i Product,
        past: &BTreeMap<&FactId, &Recording>,
        input: &Input<'i>,
        history: &History,
    ) {
        let current = |name: &str| {
            let phase = crate::domain::id::PhaseId::parse(name)?;
            Some(input.names.current_name(&phase)?.to_string())
        };
        for fact in facts(product) {
            if fact.day.is_some_and(|day| day.earliest() > input.on) {
                continue;
            }
            if fact.is_inherited && !input.given.has(&INHERITED) {
                self.inherited += usize::from(counts(fact.id.kind));
                continue;
            }
            let id = fact.id.under(&current);
            let recorded = past.get(&id).and_then(|recorded| history.day(recorded.first));
            let day = fact.day.and_then(|day| day.exact());
            match (day, recorded) {
                (Some(day), Some(recorded)) => self.measured.push(Lag {
                    product,
                    fact: id,
                    day,
                    recorded,
                    days: recorded.days_since(day),
                }),
                (None, _) => self.undated += usize::from(counts(id.kind)),
                (Some(_), None) => self.unrecorded += usize::from(counts(id.kind)),
            }
        }
    }

    fn add_edits(
        &mut self,
        product: &'i Product,
        past: &BTreeMap<&FactId, &Recording>,
        input: &Input<'i>,
        history: &History,
    ) {
        for (id, recorded) in past {
            let is_known = history.day(recorded.first).is_some_and(|day| day <= input.on);
            if !is_known || (recorded.is_inherited && !input.given.has(&INHERITED)) {
                continue;
            }
            self.known += 1;
            for edit in &recorded.edits {
                let Some(on) = history.day(edit.at).filter(|day| *day <= input.on) else {
                    continue;
                };
                self.edited.push(Edited {
                    product,
                    fact: (*id).clone(),
                    edit: *edit,
                    on,
                    commit: history
                        .commit(edit.at)
                        .map_or_else(String::new, |commit| short(&commit.id)),
                });
            }
        }
    }

    /// The delays that a figure is made of, in days.
    fn days(&self, wanted: impl Fn(&Lag<'_>) -> bool) -> Vec<f64> {
        let own = self.measured.iter().filter(|lag| wanted(lag));
        own.map(|lag| f64::from(lag.days)).collect()
    }
}

fn answer(input: &Input<'_>) -> Answer {
    let nothing = History::default();
    let history = input.history.unwrap_or(&nothing);
    let lags = measure(input, history);
    let all = lags.days(|lag| counts(lag.fact.kind));
    let began = history.began();
    let since = lags.days(|lag| counts(lag.fact.kind) && began.is_some_and(|began| lag.day >= began));
    let covered = all.len() + lags.inherited + lags.undated + lags.unrecorded;
    let freshness = Freshness::of(input);
    let old = freshness.table();
    let answer = Answer::new(in_short(&all, &since, lags.edited.len()))
        .figure(Figure::days("G9", text!("figure-recording-lag-median"), median(&all), all.len()).of(covered))
        .figure(Figure::days("G9", text!("figure-recording-lag-since"), median(&since), since.len()).of(all.len()))
        .figure(late(&since))
        .figure(Figure::count(
            "G9",
            text!("figure-recording-lag-edits"),
            lags.edited.len(),
            lags.known,
        ))
        .figures(freshness.figures())
        .figures(kinds(&lags).map(|(kind, days)| {
            let key = text!("figure-recording-lag-kind");
            Figure::days("G9", key, median(&days), days.len()).about(kind.word(), kind.label())
        }))
        .section(message!("recording-lag-kinds"), kinds_table(&lags))
        .section(
            message!("recording-lag-latest", patience = i64::from(PATIENCE)),
            late_table(&lags),
        )
        .section(message!("recording-lag-edited"), edits_table(&lags))
        .section(message!("freshness-old"), old)
        .without(text!("left-out-recording-inherited"), lags.inherited)
        .without(text!("left-out-recording-undated"), lags.undated)
        .without(text!("left-out-unrecorded"), lags.unrecorded);
    let edited = lags.edited.first().map(|edited| edited.product);
    match edited.or_else(|| lags.measured.first().map(|lag| lag.product)) {
        Some(product) => answer.next(
            message!("recording-lag-next"),
            format!("catalog history {}", product.id),
        ),
        None => answer,
    }
}

/// The share of those that could be recorded in time, and were not.
fn late(since: &[f64]) -> Figure {
    let late = since.iter().filter(|days| **days > f64::from(PATIENCE)).count();
    Figure::share("G9", text!("figure-recording-lag-late"), late, since.len())
}

fn in_short(all: &[f64], since: &[f64], edits: usize) -> Message {
    // What is older than the catalogue could not be recorded in time: where there is anything else, that is told.
    let (told, is_since) = if since.is_empty() { (all, "no") } else { (since, "yes") };
    let days = median(told).unwrap_or_default().round() as i64;
    let when = match days {
        0 => "same",
        ..0 => "ahead",
        1.. => "after",
    };
    message!(
        "recording-lag-in-short",
        measured = told.len(),
        since = is_since,
        when = when,
        days = days.abs(),
        edits = edits
    )
}

/// The delays of each kind of fact that was measured.
fn kinds(lags: &Lags<'_>) -> impl Iterator<Item = (FactKind, Vec<f64>)> {
    let kinds = FactKind::ALL.into_iter();
    let own = kinds.map(|kind| (kind, lags.days(|lag| lag.fact.kind == kind)));
    own.filter(|(_, days)| !days.is_empty())
}

fn kinds_table(lags: &Lags<'_>) -> Table {
    let columns = vec![
        Column::new("kind", message!("recording-lag-column-fact")),
        Column::new("n", message!("column-dated")),
        Column::new("p50_days", message!("column-median")),
        Column::new("p85_days", message!("column-p85")),
        Column::new("max_days", message!("column-greatest")),
    ];
    let row = |(kind, days): (FactKind, Vec<f64>)| {
        let cell = |days: Option<f64>| days.map_or(Cell::Empty, |days| Cell::Days(days.round() as i64));
        vec![
            Cell::from(kind.label()),
            Cell::Count(days.len()),
            cell(median(&days)),
            cell(quantile(&days, 0.85)),
            cell(days.iter().copied().reduce(f64::max)),
        ]
    };
    Table::new("kinds", columns).rows(kinds(lags).map(row))
}

/// The facts that were recorded late, a row each.
fn late_table(lags: &Lags<'_>) -> Table {
    let columns = id_and_name([
        Column::new("fact", message!("recording-lag-column-fact")),
        Column::new("day", message!("recording-lag-column-day")),
        Column::new("recorded", message!("recording-lag-column-recorded")),
        Column::new("days", message!("recording-lag-column-days")),
    ]);
    let row = |lag: &Lag<'_>| {
        about(
            lag.product,
            [
                fact_of(lag.product, &lag.fact),
                Cell::from(lag.day),
                Cell::from(lag.recorded),
                Cell::Number(f64::from(lag.days)),
            ],
        )
    };
    Table::new("late", columns)
        .rows(lags.measured.iter().filter(|lag| lag.days > PATIENCE).map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

/// A fact, with its indicator by the name that people know.
fn fact_of(product: &Product, fact: &FactId) -> Cell {
    let mut indicators = product.indicators.items().iter();
    let own = indicators.find(|indicator| fact.kind == FactKind::Measure && indicator.code == *fact.of.as_str());
    let name = own.and_then(|indicator| indicator.name.known());
    let called = FactId {
        of: name.unwrap_or(&fact.of).clone(),
        ..fact.clone()
    };
    called.label().into()
}

fn edits_table(lags: &Lags<'_>) -> Table {
    let columns = id_and_name([
        Column::new("fact", message!("recording-lag-column-fact")),
        Column::new("edit", message!("recording-lag-column-edit")),
        Column::new("on", message!("column-day")),
        Column::new("commit", message!("recording-lag-column-commit")),
    ]);
    let row = |edited: &Edited<'_>| {
        let (bare, called) = match edited.edit.kind {
            EditKind::Rewritten => ("rewritten", message!("history-fact-rewritten")),
            EditKind::Removed => ("removed", message!("history-fact-removed")),
        };
        about(
            edited.product,
            [
                fact_of(edited.product, &edited.fact),
                Cell::Value {
                    bare: bare.to_owned(),
                    called: vec![called.into()],
                },
                Cell::from(edited.on),
                Cell::Id(edited.commit.clone()),
            ],
        )
    };
    Table::new("edits", columns)
        .rows(lags.edited.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;
    use crate::change::recording::{Commit, Stated};

    /// A catalogue whose products were recorded so, each with the days on which its file said what.
    fn recorded(versions: &[(&str, &str)]) -> Catalogue {
        let last = versions.last().unwrap().1;
        let mut catalogue = Catalogue::of(&[last]);
        let mut history = History::default();
        for (day, facts) in versions {
            let commit = Commit {
                id: format!("{day}-commit"),
                seconds: i64::from(Date::parse(day).unwrap().days_since(Date::parse("2000-01-01").unwrap())),
                by: String::new(),
            };
            let then = Catalogue::of(&[facts]);
            history.add(commit, vec![Stated::by(&then.portfolio.products[0].value)]);
        }
        let epoch = Date::parse("2000-01-01").unwrap();
        catalogue.history = Some(history.dated(|days| Some(epoch.plus_days(days as i32))));
        catalogue
    }

    const IDEA: &str = "phases: [{phase: idee, start: 2026-01-05, entered_by: registration}]\n";
    const POC: &str = "phases: [{phase: idee, start: 2026-01-05, entered_by: registration}, {phase: poc, start: 2026-03-03, entered_by: d1}]\ndecisions: [{id: d1, gate: G-POC, session: 2026-03-03, outcome: go}]\n";

    #[test]
    fn the_lag_is_the_median_of_the_days_from_a_fact_to_its_first_record() {
        let later = POC.replace("outcome: go", "outcome: no_go");
        let catalogue = recorded(&[("2026-01-10", IDEA), ("2026-03-13", POC), ("2026-03-20", &later)]);
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        // 5 days for the idea phase, 10 and 10 for the POC phase and the decision: the median of 5, 10, 10.
        assert_eq!(answer.hand("recording-lag-median"), (Some(10.0), 3, 3));
        // The idea is older than the catalogue, which began on 10 January.
        assert_eq!(answer.hand("recording-lag-since"), (Some(10.0), 2, 3));
        assert_eq!(answer.hand("recording-lag-late"), (Some(0.0), 2, 2));
        // The decision said another outcome on 20 March: one edit, of three facts.
        assert_eq!(answer.hand("recording-lag-edits"), (Some(1.0), 3, 3));
        assert_eq!(answer.hand("recording-lag-kind.phase"), (Some(7.5), 2, 2));
        assert_eq!(answer.hand("recording-lag-kind.decision"), (Some(10.0), 1, 1));
        // From 20 March to 22 November: 247 days.
        assert_eq!(answer.hand("freshness-median"), (Some(247.0), 1, 1));
        assert_eq!(answer.hand("freshness-old"), (Some(1.0), 1, 1));
        // On 15 March nothing had been rewritten, and the file had changed two days before.
        let then = catalogue.answer(&REPORT, "2026-03-15");
        assert_eq!(then.hand("recording-lag-edits"), (Some(0.0), 3, 3));
        assert_eq!(then.hand("freshness-median"), (Some(2.0), 1, 1));
    }

    #[test]
    fn a_fact_recorded_late_is_told_and_one_recorded_before_its_day_is_negative() {
        let catalogue = recorded(&[("2026-01-10", IDEA), ("2026-04-03", POC)]);
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        // 3 March to 3 April: 31 days, one more than the rule has patience for.
        assert_eq!(answer.hand("recording-lag-late"), (Some(1.0), 2, 2));
        let ahead = recorded(&[("2026-01-01", IDEA)]);
        assert_eq!(
            ahead.answer(&REPORT, "2026-11-22").hand("recording-lag-median"),
            (Some(-4.0), 1, 1)
        );
    }

    #[test]
    fn what_is_inherited_undated_or_not_recorded_is_left_out_and_counted() {
        let baseline = "phases: [{phase: construction, start: 2020-01-01, entered_by: baseline}]\n";
        let mut catalogue = recorded(&[("2026-01-10", baseline)]);
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        assert_eq!(answer.hand("recording-lag-median"), (None, 0, 1));
        assert_eq!(answer.hand("recording-lag-since"), (None, 0, 0));
        let left_out = |answer: &Answer| -> Vec<(String, usize)> {
            answer.left_out.iter().map(|one| (one.word(), one.count)).collect()
        };
        assert_eq!(left_out(&answer), [("recording_inherited".to_owned(), 1)]);
        catalogue.given.give(&INHERITED, "");
        // 1 January 2020 to 10 January 2026: 2,201 days.
        assert_eq!(
            catalogue.answer(&REPORT, "2026-11-22").hand("recording-lag-median"),
            (Some(2201.0), 1, 1)
        );

        let undated = recorded(&[(
            "2026-01-10",
            "phases: [{phase: idee, start: 2026-01, entered_by: registration}]\n",
        )]);
        let answer = undated.answer(&REPORT, "2026-11-22");
        assert_eq!(left_out(&answer), [("recording_undated".to_owned(), 1)]);

        let nowhere = Catalogue::of(&[IDEA]);
        let answer = nowhere.answer(&REPORT, "2026-11-22");
        assert_eq!(left_out(&answer), [("unrecorded".to_owned(), 1)]);
        assert_eq!(answer.hand("freshness-median"), (None, 0, 1));
        assert_eq!(answer.hand("freshness-old"), (None, 0, 1));

        let empty = Catalogue::of(&[]).answer(&REPORT, "2026-11-22");
        assert_eq!(empty.hand("recording-lag-edits"), (Some(0.0), 0, 0));
        assert_eq!(empty.hand("recording-lag-median"), (None, 0, 0));
    }
}
