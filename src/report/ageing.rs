//! How long have products been in their phase, and which have been there too long? (B7)

use std::collections::BTreeSet;

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::fact::Fact;
use crate::domain::id::ProductId;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::lifecycle::source::Basis;
use crate::lifecycle::version::{Days, Phase, Version};
use crate::page::{Cell, Column, Strip, Strips, Table};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::{INHERITED, Input};
use super::frame::listing::{MOST_LISTED, about, id_and_name};
use super::shared::statistics::{Duration, Survival, quantile};
use super::shared::stays::{Exit, Stay, at_risk_table, estimate_cells};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "ageing",
    names: &["anciennete", "ancienneté"],
    question: text!("explain-report-ageing"),
    audience: &[Audience::Coach, Audience::Committee],
    options: &[&INHERITED],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// A product in its phase.
struct Aged<'i> {
    product: &'i Product,
    phase: &'i Phase,
    /// When the phase began; for an inherited one, the day that its baseline speaks of.
    since: Date,
    /// Calendar days since then.
    days: i32,
    is_inherited: bool,
    /// What was exceeded, where something was.
    passed: Option<Limit<'i>>,
}

/// A limit of the rules.
#[derive(Clone, Copy)]
struct Limit<'i> {
    kind: LimitKind,
    rule: &'i Days,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LimitKind {
    /// The phase usually lasts no longer.
    IndicativeDuration,
    /// The rules want a decision at least so often.
    ReviewEvery,
}

/// The portfolio by age.
struct Ages<'i> {
    /// Active products whose phase is known and dated to the day: those that are measured.
    measured: Vec<Aged<'i>>,
    /// Active products whose phase was declared by their baseline, left out unless they were asked for: it met no gate.
    inherited: usize,
    /// Those whose phase nobody knows.
    unphased: usize,
    undated: usize,
}

/// Measures the active products on the day of the report.
///
/// A phase that has an indicative duration is compared with it; one that has a review interval, with the days since
/// the last decision, or since the phase began where there is none.
fn measure_all<'i>(input: &Input<'i>) -> Ages<'i> {
    let mut ages = Ages {
        measured: Vec::new(),
        inherited: 0,
        unphased: 0,
        undated: 0,
    };
    for product in input.active() {
        let is_inherited = product.phase_on(input.on).is_some_and(|record| record.is_baseline());
        if is_inherited && !input.given.has(&INHERITED) {
            ages.inherited += 1;
            continue;
        }
        match measure(product, is_inherited, input) {
            Some(aged) => ages.measured.push(aged),
            None if input.phase_of(product).is_none() => ages.unphased += 1,
            None => ages.undated += 1,
        }
    }
    ages.measured.sort_by_key(|aged| std::cmp::Reverse(aged.days));
    ages
}

fn measure<'i>(product: &'i Product, is_inherited: bool, input: &Input<'i>) -> Option<Aged<'i>> {
    let on = input.on;
    let phase = input.phase_of(product)?;
    let begun = product.phase_on(on)?.start.known().and_then(|start| start.exact());
    let baseline = product.baseline.known().filter(|_| is_inherited);
    let since = baseline.map(|baseline| baseline.as_of).or(begun);
    let since = since.filter(|since| *since <= on)?;
    let days = on.days_since(since);
    let taken = product.decisions.iter().filter_map(|decision| decision.day());
    let last_word = taken.filter(|day| (since..=on).contains(day)).max().unwrap_or(since);
    let limits = limits(input, phase);
    let waited = |limit: &Limit<'_>| match limit.kind {
        LimitKind::IndicativeDuration => days,
        LimitKind::ReviewEvery => on.days_since(last_word),
    };
    Some(Aged {
        product,
        phase,
        since,
        days,
        is_inherited,
        passed: limits
            .into_iter()
            .find(|limit| i64::from(waited(limit)) > limit.rule.days),
    })
}

/// The products past a limit of the phase that they are in.
pub(super) fn past_a_limit<'i>(input: &Input<'i>) -> BTreeSet<&'i ProductId> {
    measure_all(input).late().map(|aged| &aged.product.id).collect()
}

/// The limits of a phase in force on the day of the report, under the names of today.
fn limits<'i>(input: &Input<'i>, phase: &'i Phase) -> Vec<Limit<'i>> {
    let then = input.rules.phase(&phase.id).unwrap_or(phase);
    let limit = |kind, rule: &'i Fact<Days>| rule.known().map(|rule| Limit { kind, rule });
    let duration = limit(LimitKind::IndicativeDuration, &then.indicative_duration);
    let review = limit(LimitKind::ReviewEvery, &then.review_every);
    duration.into_iter().chain(review).collect()
}

fn answer(input: &Input<'_>) -> Answer {
    let ages = measure_all(input);
    let measured = ages.measured.len();
    let active = measured + ages.inherited + ages.unphased + ages.undated;
    let late = ages.late().count();
    let stays = StaysByPhase::of(input);
    let answer = Answer::new(message!("ageing-in-short", late = late, measured = measured))
        .figure(
            Figure::count("B7", text!("figure-ageing-late"), late, measured)
                .of(active)
                .known_of_some(),
        )
        .figures(ages.figures(input))
        .figures(stays.figures())
        .section(message!("ageing-strips"), ages.strips(input, false))
        .section(message!("ageing-strips-inherited"), ages.strips(input, true))
        .section(
            message!("ageing-overdue", count = late, measured = measured),
            ages.late_table(input.rules),
        )
        .section(message!("ageing-limits"), ages.limits_table(input))
        .section(message!("ageing-stays"), stays.table())
        .section(message!("ageing-stays-at-risk"), stays.at_risk())
        .without(text!("left-out-inherited"), ages.inherited)
        .without(text!("left-out-unphased"), ages.unphased)
        .without(text!("left-out-undated"), ages.undated)
        .without(text!("left-out-stays-undated"), stays.undated);
    match ages.late().next() {
        Some(first) => answer.next(message!("ageing-next"), format!("catalog gate {}", first.product.id)),
        None if measured == 0 && ages.inherited > 0 => {
            answer.next(message!("ageing-next-inherited"), "catalog report ageing --inherited")
        }
        None => answer,
    }
}

impl<'i> Ages<'i> {
    /// Products past a limit, the oldest first.
    fn late(&self) -> impl Iterator<Item = &Aged<'i>> {
        self.measured.iter().filter(|aged| aged.passed.is_some())
    }

    fn days_in(&self, phase: &Phase, is_inherited: bool) -> Vec<f64> {
        let own = self.measured.iter().filter(|aged| aged.phase.id == phase.id);
        let own = own.filter(|aged| aged.is_inherited == is_inherited);
        own.map(|aged| f64::from(aged.days)).collect()
    }

    /// Those of each phase, in calendar days.
    fn figures(&self, input: &Input<'i>) -> Vec<Figure> {
        let phases = input.names.ordered_phases().into_iter();
        let figures = phases.flat_map(|phase| {
            let days = self.days_in(phase, false);
            let active = input.active().filter(|product| input.phase_of(product) == Some(phase));
            let of = active.count();
            let figure = |key, p| {
                let figure = Figure::days("B7", key, quantile(&days, p), days.len()).of(of);
                figure.about(&phase.id, Arg::phase(&phase.id))
            };
            let both = [
                figure(text!("figure-ageing-p50"), 0.5),
                figure(text!("figure-ageing-p85"), 0.85),
            ];
            both.into_iter().filter(move |_| of > 0)
        });
        figures.collect()
    }

    fn strips(&self, input: &Input<'i>, is_inherited: bool) -> Strips {
        let strip = |phase: &Phase| {
            let days = self.days_in(phase, is_inherited);
            Some(Strip {
                label: Cell::named(Named::Phase, &phase.id),
                p50: quantile(&days, 0.5)?.round() as i32,
                p85: quantile(&days, 0.85)?.round() as i32,
                days: days.into_iter().map(|days| days as i32).collect(),
            })
        };
        let strips: Vec<Strip> = input.names.ordered_phases().into_iter().filter_map(strip).collect();
        let most = strips.iter().flat_map(|strip| &strip.days).copied().max().unwrap_or(0);
        let most = Arg::Quantity {
            value: most.into(),
            unit: String::new(),
        };
        let (name, title) = if is_inherited {
            ("strips_inherited", message!("ageing-strips-inherited"))
        } else {
            ("strips", message!("ageing-strips"))
        };
        let mut notes = vec![message!("page-strips", most = most).into()];
        if is_inherited {
            notes.push(message!("ageing-inherited-since").into());
        }
        Strips {
            name,
            title: title.into(),
            label: message!("column-phase").into(),
            strips,
            notes,
        }
    }

    /// The products past a limit, a row each.
    fn late_table(&self, rules: &Version) -> Table {
        let columns = id_and_name([
            Column::new("phase", message!("column-phase")),
            Column::new("phase_since", message!("column-phase_since")),
            Column::new("days", message!("column-days")),
            Column::new("limit", message!("column-limit")),
        ]);
        let limit = |limit: Limit<'_>| Cell::Value {
            bare: limit.rule.days.to_string(),
            called: vec![
                message!(
                    "ageing-limit",
                    limit = limit.called(),
                    days = limit.rule.days,
                    whose = limit.whose(rules)
                )
                .into(),
            ],
        };
        let row = |aged: &Aged<'_>| {
            about(
                aged.product,
                [
                    Cell::named(Named::Phase, &aged.phase.id),
                    aged.since.into(),
                    Cell::Number(aged.days.into()),
                    aged.passed.map_or(Cell::Empty, limit),
                ],
            )
        };
        Table::new("overdue", columns)
            .rows(self.late().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
            .of_records()
    }

    /// The limits that were compared, how many are past each, and whose rule it is.
    fn limits_table(&self, input: &Input<'i>) -> Table {
        let columns = vec![
            Column::new("phase", message!("column-phase")),
            Column::new("limit", message!("ageing-column-limit")),
            Column::new("days", message!("column-days")),
            Column::new("passed", message!("ageing-column-passed")),
            Column::new("source", message!("ageing-column-whose")),
        ];
        let phases = input.names.ordered_phases().into_iter();
        let of_phase = phases.flat_map(|phase| limits(input, phase).into_iter().map(move |limit| (phase, limit)));
        let row = |(phase, limit): (&Phase, Limit<'_>)| {
            let own = self.late().filter(|aged| aged.phase.id == phase.id);
            let passed = own.filter(|aged| aged.passed.is_some_and(|passed| passed.kind == limit.kind));
            vec![
                Cell::named(Named::Phase, &phase.id),
                limit.called().into(),
                Cell::Number(limit.rule.days as f64),
                Cell::Count(passed.count()),
                limit.whose(input.rules).into(),
            ]
        };
        Table::new("limits", columns).rows(of_phase.map(row))
    }
}

impl Limit<'_> {
    fn called(&self) -> Message {
        match self.kind {
            LimitKind::IndicativeDuration => message!("ageing-duration"),
            LimitKind::ReviewEvery => message!("ageing-review"),
        }
    }

    /// Who says so: nobody's limit is everybody's rule.
    fn whose(&self, rules: &Version) -> Message {
        let source = self.rule.src.known();
        let reference = source.and_then(|source| source.refs.items().first());
        let said_by = |reference: &str| {
            let place = reference.split_once(':').map_or(reference, |(place, _)| place);
            message!("ageing-said-by", place = place)
        };
        match (source.map(|source| source.status), reference) {
            (Some(Basis::Stated), Some(reference)) => said_by(reference),
            (Some(Basis::Derived), Some(reference)) => {
                message!("ageing-derived-from", whose = said_by(reference))
            }
            _ => message!("ageing-proposed", version = Arg::shown(&rules.version)),
        }
    }
}

/// The stays in each phase that is not a last one, those that have not ended included.
struct StaysByPhase<'i> {
    phases: Vec<StaysIn<'i>>,
    undated: usize,
}

struct StaysIn<'i> {
    phase: &'i Phase,
    all: usize,
    /// Until the phase was left in any way.
    leaving: Vec<Duration>,
    /// Until the product went on to a later phase; one that was stopped or went back is followed that far.
    going_on: Vec<Duration>,
}

impl<'i> StaysByPhase<'i> {
    fn of(input: &Input<'i>) -> StaysByPhase<'i> {
        let stays = Stay::all(input, input.given.has(&INHERITED));
        let phases = input.names.ordered_phases().into_iter();
        let in_phase = |phase: &'i Phase| {
            let own = || stays.iter().filter(|stay| stay.phase.id == phase.id);
            let lasted = |has_ended: fn(Exit) -> bool| {
                let lasted = own().filter_map(|stay| stay.lasted);
                let lasted = lasted.map(|(days, exit)| Duration {
                    days: f64::from(days),
                    has_ended: has_ended(exit),
                });
                lasted.collect()
            };
            StaysIn {
                phase,
                all: own().count(),
                leaving: lasted(|exit| exit != Exit::NotYet),
                going_on: lasted(|exit| exit == Exit::Onward),
            }
        };
        StaysByPhase {
            phases: phases.map(in_phase).filter(|own| own.all > 0).collect(),
            undated: stays.iter().filter(|stay| stay.lasted.is_none()).count(),
        }
    }

    fn figures(&self) -> Vec<Figure> {
        let figures = self.phases.iter().flat_map(|own| {
            let figure = |key, durations: &[Duration]| {
                let (median, low, high) = Survival::of(durations).median();
                Figure::days("B7", key, median, durations.len())
                    .of(own.all)
                    .within(low, high)
                    .about(&own.phase.id, Arg::phase(&own.phase.id))
            };
            [
                figure(text!("figure-ageing-leaving"), &own.leaving),
                figure(text!("figure-ageing-going-on"), &own.going_on),
            ]
        });
        figures.collect()
    }

    fn table(&self) -> Table {
        let columns = vec![
            Column::new("phase", message!("column-phase")),
            Column::new("n", message!("column-dated")),
            Column::new("left", message!("ageing-column-left")),
            Column::new("leaving", message!("ageing-column-leaving")),
            Column::new("leaving_interval", message!("report-column-interval")),
            Column::new("gone_on", message!("ageing-column-gone-on")),
            Column::new("going_on", message!("ageing-column-going-on")),
            Column::new("going_on_interval", message!("report-column-interval")),
        ];
        let ended = |durations: &[Duration]| Cell::Count(durations.iter().filter(|one| one.has_ended).count());
        let row = |own: &StaysIn<'_>| {
            let [leaving, leaving_interval] = estimate_cells(&Survival::of(&own.leaving));
            let [going_on, going_on_interval] = estimate_cells(&Survival::of(&own.going_on));
            vec![
                Cell::named(Named::Phase, &own.phase.id),
                Cell::Count(own.leaving.len()),
                ended(&own.leaving),
                leaving,
                leaving_interval,
                ended(&own.going_on),
                going_on,
                going_on_interval,
            ]
        };
        let measured = self.phases.iter().filter(|own| !own.leaving.is_empty());
        Table::new("stays", columns)
            .rows(measured.map(row))
            .note(message!("ageing-stays-note"))
    }

    fn at_risk(&self) -> Table {
        let own = self.phases.iter();
        let own = own.map(|own| (Cell::named(Named::Phase, &own.phase.id), own.leaving.as_slice()));
        at_risk_table(message!("column-phase"), own)
    }
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    #[test]
    fn an_inherited_product_is_late_only_where_that_was_asked() {
        let phases =
            |phase: &str, by: &str| format!("phases: [{{phase: {phase}, start: 2026-01-01, entered_by: {by}}}]\n");
        let mut catalogue = Catalogue::of(&[
            &phases("idee", "registration"),
            &phases("construction", "baseline"),
            "phases: [{phase: idee, start: 2026-10, entered_by: registration}]\n",
            "baseline: {as_of: 2026-11-12, source: liste}\nphases: [{phase: construction, start: 2019, entered_by: baseline}]\n",
        ]);
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        // 325 days in the idea phase, whose limit is 63; one undated and two inherited of the four.
        assert_eq!(answer.hand("ageing-late"), (Some(1.0), 1, 4));
        assert_eq!(answer.hand("ageing-p50.idee"), (Some(325.0), 1, 2));
        assert_eq!(answer.hand("ageing-p85.construction"), (None, 0, 2));
        let left_out: Vec<(String, usize)> = answer.left_out.iter().map(|one| (one.word(), one.count)).collect();
        let expected = [("inherited", 2), ("undated", 1), ("stays_undated", 1)];
        assert_eq!(left_out, expected.map(|(why, count)| (why.to_owned(), count)));
        catalogue.given.give(&INHERITED, "");
        // Construction is reviewed every 183 days: 325 days are too many, 10 since the baseline are not.
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        assert_eq!(answer.hand("ageing-late"), (Some(2.0), 3, 4));
        let strips = answer.tables().find(|table| table.name == "strips_inherited");
        assert_eq!(strips.map(|table| table.rows.len()), Some(1));
        assert_eq!(
            catalogue.answer(&REPORT, "2015-01-01").hand("ageing-late"),
            (None, 0, 0)
        );
    }

    #[test]
    fn a_limit_says_whose_rule_it_is() {
        let catalogue = Catalogue::of(&["phases: [{phase: idee, start: 2026-01-01, entered_by: registration}]\n"]);
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        let limits = answer.tables().find(|table| table.name == "limits").unwrap();
        let whose = |at: usize| limits.rows[at].last().cloned().unwrap();
        // The rules of the tour: 63 days are beta.gouv.fr's, the 90 of a proof of concept nobody's.
        assert_eq!(whose(0), message!("ageing-said-by", place = "beta").into());
        assert_eq!(whose(1), message!("ageing-proposed", version = "2026.1").into());
    }

    #[test]
    fn a_stay_is_left_in_any_way_or_for_the_next_phase() {
        let life =
            |second: &str| format!("phases: [{{phase: idee, start: 2026-01-01, entered_by: registration}}{second}]\n");
        let mut catalogue = Catalogue::of(&[
            &life(", {phase: mvp, start: 2026-01-11, entered_by: d1}"),
            &life(", {phase: arret, start: 2026-01-21, entered_by: d1}"),
            &life(", {phase: mvp, start: 2026-01-31, entered_by: d1}"),
            // It begins after the day of the report: in the idea phase still, for 40 days.
            &life(", {phase: mvp, start: 2026-02-11, entered_by: d1}"),
            "baseline: {as_of: 2026-02-01, source: liste}\nphases: [{phase: idee, start: 2026-01-30, entered_by: baseline}]\n",
        ]);
        let answer = catalogue.answer(&REPORT, "2026-02-10");
        // Left after 10, 20 and 30 days, of 4, 3 and 2 at risk: 3/4, 2/4, 1/4 remain. At a half from 20 to 30 days: 25.
        assert_eq!(answer.hand("ageing-leaving.idee"), (Some(25.0), 4, 4));
        // Gone on after 10 and 30 days, of 4 and 2 at risk: 3/4, 3/8 remain. Below a half from 30 days on.
        assert_eq!(answer.hand("ageing-going-on.idee"), (Some(30.0), 4, 4));
        // The two in the MVP phase have not left it.
        assert_eq!(answer.hand("ageing-leaving.mvp"), (None, 2, 2));
        let risk = answer.tables().find(|table| table.name == "at_risk").unwrap();
        assert_eq!(risk.rows[0][1..3], [Cell::Count(4), Cell::Count(0)]);
        catalogue.given.give(&INHERITED, "");
        // With the inherited one, followed for 2 days until its baseline: the shares are the same.
        assert_eq!(
            catalogue.answer(&REPORT, "2026-02-10").hand("ageing-leaving.idee"),
            (Some(25.0), 5, 5)
        );
    }

    #[test]
    fn of_nothing_nothing_is_measured() {
        let answer = Catalogue::of(&[]).answer(&REPORT, "2026-11-22");
        assert_eq!(answer.hand("ageing-late"), (None, 0, 0));
        assert_eq!(answer.figures.len(), 1);
    }
}
