//! How far do dates and costs drift from their baseline? (B4 to B6)

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::TermId;
use crate::domain::product::Product;
use crate::domain::reference::Benchmark;
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::figure::{Figure, Unit};
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, about, few, id_and_name};
use super::shared::statistics::{mean, median};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "drift",
    names: &["derives", "dérives"],
    question: text!("explain-report-drift"),
    audience: &[Audience::Committee, Audience::Direction],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// The parameter of the rules from which a drift is to be explained.
const THRESHOLD: &str = "drift_explain_threshold";
/// Where the rules do not say.
const USUAL_THRESHOLD: f64 = 0.15;

/// What was promised by a plan that is frozen, and what is expected today: days, or euros.
#[derive(Clone, Copy)]
struct Plan {
    /// Planned days, or the initial total.
    initial: f64,
    /// Days or euros above it; below, negative.
    above: f64,
    is_revised: bool,
}

impl Plan {
    fn drift(&self) -> f64 {
        self.above / self.initial
    }
}

/// A product, and its plans.
struct Planned<'i> {
    product: &'i Product,
    schedule: Option<(Plan, Date, Date)>,
    budget: Option<(Plan, f64, f64)>,
    /// Its budget against its first baseline, where it was decided anew since.
    first_budget: Option<Plan>,
    rebaselines: usize,
    /// True where it has a plan that no decision froze.
    is_unfrozen: bool,
}

impl<'i> Planned<'i> {
    fn of(product: &'i Product, on: Date) -> Planned<'i> {
        let (schedule, loose_schedule) = schedule(product, on);
        let (budget, first_budget, loose_budget) = budget(product, on);
        let plan = product.budget.known();
        let anew = plan.map_or(&[][..], |budget| budget.rebaselines.items());
        Planned {
            product,
            schedule,
            budget,
            first_budget,
            rebaselines: anew.iter().filter(|one| one.date <= on).count(),
            is_unfrozen: loose_schedule || loose_budget,
        }
    }

    /// Calendar days since the end that is expected, where that is past.
    fn days_past(&self, on: Date) -> Option<i32> {
        let (_, _, end) = self.schedule?;
        (end < on).then(|| on.days_since(end))
    }

    /// Calendar days by which it ends later than was promised, up to the day where its expected end is past; none where
    /// it is not late.
    fn days_late(&self, on: Date) -> Option<i32> {
        let (_, promised, end) = self.schedule?;
        let late = end.max(on).days_since(promised).max(self.days_past(on).unwrap_or(0));
        (late > 0).then_some(late)
    }
}

/// The plan, the end that was promised and the end expected on the day; and whether there is one that is not frozen.
fn schedule(product: &Product, on: Date) -> (Option<(Plan, Date, Date)>, bool) {
    let Some(schedule) = product.schedule.known() else {
        return (None, false);
    };
    let Some(initial) = schedule.initial.known() else {
        return (None, false);
    };
    let (Some(start), Some(end)) = (initial.start.known(), initial.end.known()) else {
        return (None, false);
    };
    if initial.frozen_on.known().is_none_or(|frozen| *frozen > on) {
        return (None, true);
    }
    let revised = schedule.revised_on(on);
    let expected = revised.map_or(*end, |one| one.end);
    let days = end.days_since(*start);
    let plan = Plan {
        initial: f64::from(days),
        above: f64::from(expected.days_since(*end)),
        is_revised: revised.is_some(),
    };
    ((days > 0).then_some((plan, *end, expected)), false)
}

/// The plan, the total that was promised and the one expected on the day; the same against the first baseline, where
/// there was another; and whether there is one that is not frozen.
fn budget(product: &Product, on: Date) -> (Option<(Plan, f64, f64)>, Option<Plan>, bool) {
    let Some(budget) = product.budget.known() else {
        return (None, None, false);
    };
    let Some(initial) = budget.initial.known() else {
        return (None, None, false);
    };
    let Some(total) = initial.total_eur_ttc.known().filter(|total| **total > 0.0) else {
        return (None, None, false);
    };
    if initial.frozen_on.known().is_none_or(|frozen| *frozen > on) {
        return (None, None, true);
    }
    let anew = || budget.rebaselines.items().iter().filter(|one| one.date <= on);
    let revised = budget.revised_on(on);
    let expected = revised.map_or(*total, |one| one.total_eur_ttc);
    let against = |initial: f64, is_revised| Plan {
        initial,
        above: expected - initial,
        is_revised,
    };
    let before = anew().next().and_then(|one| one.previous.known());
    let first = before.and_then(|text| text.trim().parse::<f64>().ok());
    let first = first.filter(|first| first.is_finite() && *first > 0.0);
    let plan = (against(*total, revised.is_some()), *total, expected);
    (Some(plan), first.map(|first| against(first, true)), false)
}

/// The keys of the figures of one kind of plan, in their order.
struct Keys {
    code: &'static str,
    mean: &'static str,
    weighted: &'static str,
    over: &'static str,
    median: &'static str,
    mean_of_revised: &'static str,
}

const SCHEDULE: Keys = Keys {
    code: "B4",
    mean: text!("figure-drift-schedule-mean"),
    weighted: text!("figure-drift-schedule-weighted"),
    over: text!("figure-drift-schedule-over"),
    median: text!("figure-drift-schedule-median"),
    mean_of_revised: text!("figure-drift-schedule-mean-of-revised"),
};

const BUDGET: Keys = Keys {
    code: "B5",
    mean: text!("figure-drift-budget-mean"),
    weighted: text!("figure-drift-budget-weighted"),
    over: text!("figure-drift-budget-over"),
    median: text!("figure-drift-budget-median"),
    mean_of_revised: text!("figure-drift-budget-mean-of-revised"),
};

/// The figures of plans of `of` products: the mean and the weighted share first.
fn figures(keys: &Keys, plans: &[Plan], threshold: f64, of: usize) -> Vec<Figure> {
    let drifts: Vec<f64> = plans.iter().map(Plan::drift).collect();
    let revised: Vec<f64> = plans.iter().filter(|plan| plan.is_revised).map(Plan::drift).collect();
    let over = drifts.iter().filter(|drift| **drift > threshold).count();
    let share = |key, value, n| Figure::new(keys.code, key, Unit::Share, value, n).of(of);
    let above: f64 = plans.iter().map(|plan| plan.above).sum();
    let initial: f64 = plans.iter().map(|plan| plan.initial).sum();
    vec![
        share(keys.mean, mean(&drifts), drifts.len()),
        Figure::ratio(keys.code, keys.weighted, Unit::Share, above, initial, plans.len()).of(of),
        Figure::share(keys.code, keys.over, over, plans.len()).of(of),
        share(keys.median, median(&drifts), drifts.len()),
        share(keys.mean_of_revised, mean(&revised), revised.len()),
    ]
}

fn threshold(input: &Input<'_>) -> f64 {
    let parameters = input.rules.parameters.known();
    let wanted = TermId::parse(THRESHOLD);
    let found = parameters.zip(wanted).and_then(|(all, wanted)| all.get(&wanted));
    found.and_then(|value| value.0.parse().ok()).unwrap_or(USUAL_THRESHOLD)
}

fn answer(input: &Input<'_>) -> Answer {
    let on = input.on;
    let threshold = threshold(input);
    let planned: Vec<Planned<'_>> = input.active().map(|product| Planned::of(product, on)).collect();
    let active = planned.len();
    let schedules: Vec<Plan> = planned.iter().filter_map(|one| one.schedule).map(|one| one.0).collect();
    let budgets: Vec<Plan> = planned.iter().filter_map(|one| one.budget).map(|one| one.0).collect();
    let firsts: Vec<f64> = planned
        .iter()
        .filter_map(|one| one.first_budget)
        .map(|one| one.drift())
        .collect();
    let rebaselined = planned.iter().filter(|one| one.rebaselines > 0).count();
    let rebaselines = planned.iter().map(|one| one.rebaselines).sum();
    let past = past_their_end(&planned, on);
    let days_past: Vec<f64> = past.iter().map(|(_, days)| f64::from(*days)).collect();
    let unplanned = planned
        .iter()
        .filter(|one| one.schedule.is_none() && one.budget.is_none());
    let unfrozen = unplanned.clone().filter(|one| one.is_unfrozen).count();
    let late = schedules.iter().filter(|plan| plan.above > 0.0).count();
    let dearer = budgets.iter().filter(|plan| plan.above > 0.0).count();
    let in_short = message!(
        "drift-in-short",
        schedules = schedules.len(),
        late = late,
        budgets = budgets.len(),
        dearer = dearer,
        past = past.len(),
        names = few(past.iter().map(|(one, days)| {
            message!(
                "drift-past-named",
                product = one.product.name.as_str(),
                days = i64::from(*days)
            )
            .into()
        }))
    );
    let first = Figure::new(
        "B5",
        text!("figure-drift-budget-first-mean"),
        Unit::Share,
        mean(&firsts),
        firsts.len(),
    );
    let answer = Answer::new(in_short)
        .figures(figures(&SCHEDULE, &schedules, threshold, active))
        .figure(
            Figure::count("B4", text!("figure-drift-past-end"), past.len(), schedules.len())
                .of(active)
                .known_of_some(),
        )
        .figure(
            Figure::days(
                "B4",
                text!("figure-drift-days-past"),
                median(&days_past),
                days_past.len(),
            )
            .of(schedules.len()),
        )
        .figures(figures(&BUDGET, &budgets, threshold, active))
        .figure(
            Figure::count("B5", text!("figure-drift-rebaselines"), rebaselines, budgets.len())
                .of(active)
                .known_of_some(),
        )
        .figure(first.of(rebaselined))
        .section(message!("drift-schedules"), schedules_table(&planned, on, threshold))
        .section(message!("drift-budgets"), budgets_table(&planned, on, threshold))
        .section(message!("drift-benchmarks"), benchmarks_table(input))
        .without(text!("left-out-no-plan"), unplanned.count() - unfrozen)
        .without(text!("left-out-not-frozen"), unfrozen);
    let first = past.first().map(|(one, _)| *one);
    match first.or_else(|| planned.iter().find(|one| one.is_over(threshold))) {
        Some(one) => answer.next(message!("drift-next"), format!("catalog show {}", one.product.id)),
        None if schedules.is_empty() && active > 0 => {
            answer.next(message!("drift-next-plan"), "catalog explain schedule.initial")
        }
        None => answer,
    }
}

/// Those whose expected end is past, and since how many days, the longest first.
fn past_their_end<'p, 'i>(planned: &'p [Planned<'i>], on: Date) -> Vec<(&'p Planned<'i>, i32)> {
    let mut past: Vec<_> = planned
        .iter()
        .filter_map(|one| Some((one, one.days_past(on)?)))
        .collect();
    past.sort_by_key(|(one, days)| (std::cmp::Reverse(*days), &one.product.id));
    past
}

/// An active product that is late on its own schedule, as it was promised.
pub(super) struct Late<'i> {
    pub product: &'i Product,
    pub promised: Date,
    pub expected: Date,
    /// Calendar days; an end that is past counts up to the day.
    pub days: i32,
    /// Calendar days since the expected end, where that is past.
    pub past: Option<i32>,
}

/// Those, the latest first.
pub(super) fn late<'i>(input: &Input<'i>) -> Vec<Late<'i>> {
    let planned = input.active().map(|product| Planned::of(product, input.on));
    let late = planned.filter_map(|one| {
        let (_, promised, expected) = one.schedule?;
        Some(Late {
            product: one.product,
            promised,
            expected,
            days: one.days_late(input.on)?,
            past: one.days_past(input.on),
        })
    });
    let mut late: Vec<Late<'_>> = late.collect();
    late.sort_by_key(|one| (std::cmp::Reverse(one.days), &one.product.id));
    late
}

fn past_cell(planned: &Planned<'_>, on: Date) -> Cell {
    planned
        .days_past(on)
        .map_or(Cell::Empty, |days| Cell::Days(days.into()))
}

impl Planned<'_> {
    fn is_over(&self, threshold: f64) -> bool {
        let plans = [self.schedule.map(|one| one.0), self.budget.map(|one| one.0)];
        plans.into_iter().flatten().any(|plan| plan.drift() > threshold)
    }
}

/// What is to be said of a drift above the limit: why, where its last revision says it.
fn explained(is_over: bool, reason: Option<&String>) -> Cell {
    match reason {
        _ if !is_over => Cell::Empty,
        Some(reason) => Cell::Text(reason.clone()),
        None => message!("drift-to-explain").into(),
    }
}

/// The schedules, in the order of the ends that are expected.
fn schedules_table(planned: &[Planned<'_>], on: Date, threshold: f64) -> Table {
    let columns = id_and_name([
        Column::new("initial_end", message!("drift-column-initial-end")),
        Column::new("end", message!("drift-column-end")),
        Column::new("days", message!("drift-column-days")),
        Column::new("drift", message!("drift-column-drift")),
        Column::new("days_past", message!("drift-column-days-past")),
        Column::new("remark", message!("drift-column-remark")),
    ]);
    let mut own: Vec<_> = planned.iter().filter_map(|one| Some((one, one.schedule?))).collect();
    own.sort_by_key(|(_, (_, _, end))| *end);
    let row = |(one, (plan, promised, end)): (&Planned<'_>, (Plan, Date, Date))| {
        let plan_of = one.product.schedule.known();
        let last = plan_of.and_then(|schedule| schedule.revised_on(on));
        let remark = match explained(plan.drift() > threshold, last.and_then(|last| last.reason.known())) {
            Cell::Empty if end < on && plan.is_revised => message!("drift-past-end").into(),
            Cell::Empty if end < on => message!("drift-past-end-unrevised").into(),
            said => said,
        };
        about(
            one.product,
            [
                promised.into(),
                end.into(),
                Cell::Number(plan.above),
                Cell::rate(plan.drift()),
                past_cell(one, on),
                remark,
            ],
        )
    };
    Table::new("schedules", columns)
        .rows(own.into_iter().map(row))
        .at_most(MOST_LISTED, text!("drift-hidden"))
        .of_records()
        .note(message!("drift-schedules-note"))
}

/// The budgets, in the order of the catalogue.
fn budgets_table(planned: &[Planned<'_>], on: Date, threshold: f64) -> Table {
    let columns = id_and_name([
        Column::new("initial_total", message!("drift-column-initial-total")),
        Column::new("total", message!("drift-column-total")),
        Column::new("drift", message!("drift-column-drift")),
        Column::new("rebaselines", message!("drift-column-rebaselines")),
        Column::new("first_drift", message!("drift-column-first-drift")),
        Column::new("remark", message!("drift-column-remark")),
    ]);
    let own = planned.iter().filter_map(|one| Some((one, one.budget?)));
    let row = |(one, (plan, promised, total)): (&Planned<'_>, (Plan, f64, f64))| {
        let first = match (one.rebaselines, one.first_budget) {
            (0, _) => Cell::Empty,
            (_, None) => Cell::Unknown,
            (_, Some(first)) => Cell::rate(first.drift()),
        };
        let plan_of = one.product.budget.known();
        let last = plan_of.and_then(|budget| budget.revised_on(on));
        about(
            one.product,
            [
                Cell::quantity(promised, "€"),
                Cell::quantity(total, "€"),
                Cell::rate(plan.drift()),
                Cell::Count(one.rebaselines),
                first,
                explained(plan.drift() > threshold, last.and_then(|last| last.reason.known())),
            ],
        )
    };
    Table::new("budgets", columns)
        .rows(own.map(row))
        .at_most(MOST_LISTED, text!("drift-hidden"))
        .of_records()
}

/// What was measured elsewhere by the day of the report, as `reference.yaml` has it.
fn benchmarks_table(input: &Input<'_>) -> Table {
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

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

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
        // In the order of the ends: the third comes first.
        let schedules = [Cell::Empty, Cell::Text("marché retardé".to_owned()), to_explain()];
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
}
