//! How far do dates and costs drift from their baseline? (B4 to B6)

mod plan;
mod tables;
#[cfg(test)]
mod tests;

pub use plan::{Late, late};

use crate::diagnostic::Message;
use crate::domain::date::Date;

use super::frame::answer::Answer;
use super::frame::figure::{Figure, Unit};
use super::frame::input::Input;
use super::frame::listing::few;
use super::shared::statistics::{mean, median};
use super::{Audience, HistoryUse, Report};
use plan::{Frozen, Plan, Planned, past_their_end};
use tables::{benchmarks_table, budgets_table, schedules_table};

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

/// The keys of the figures of one kind of plan, in their order.
struct Keys {
    code: &'static str,
    mean: &'static str,
    weighted: &'static str,
    over: &'static str,
    median: &'static str,
    mean_of_revised: &'static str,
    rebaselines: &'static str,
    first_mean: &'static str,
}

const SCHEDULE: Keys = Keys {
    code: "B4",
    mean: text!("figure-drift-schedule-mean"),
    weighted: text!("figure-drift-schedule-weighted"),
    over: text!("figure-drift-schedule-over"),
    median: text!("figure-drift-schedule-median"),
    mean_of_revised: text!("figure-drift-schedule-mean-of-revised"),
    rebaselines: text!("figure-drift-schedule-rebaselines"),
    first_mean: text!("figure-drift-schedule-first-mean"),
};

const BUDGET: Keys = Keys {
    code: "B5",
    mean: text!("figure-drift-budget-mean"),
    weighted: text!("figure-drift-budget-weighted"),
    over: text!("figure-drift-budget-over"),
    median: text!("figure-drift-budget-median"),
    mean_of_revised: text!("figure-drift-budget-mean-of-revised"),
    rebaselines: text!("figure-drift-rebaselines"),
    first_mean: text!("figure-drift-budget-first-mean"),
};

/// The figures of plans of `of` products: the mean and the weighted share first.
fn figures<T: Copy>(keys: &Keys, frozen: &[Frozen<T>], threshold: f64, of: usize) -> Vec<Figure> {
    let plans: Vec<Plan> = frozen.iter().map(|one| one.plan).collect();
    let drifts: Vec<f64> = plans.iter().map(|plan| plan.drift()).collect();
    let revised = plans.iter().filter(|plan| plan.is_revised);
    let revised: Vec<f64> = revised.map(|plan| plan.drift()).collect();
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

/// How many times another reference was decided, and how far from the first one those plans are.
fn rebaselined<T: Copy>(keys: &Keys, frozen: &[Frozen<T>], of: usize) -> [Figure; 2] {
    let times = frozen.iter().map(|one| one.rebaselines).sum();
    let anew = frozen.iter().filter(|one| one.rebaselines > 0).count();
    let firsts: Vec<f64> = frozen.iter().filter_map(|one| one.first).map(Plan::drift).collect();
    let first = Figure::new(keys.code, keys.first_mean, Unit::Share, mean(&firsts), firsts.len());
    let count = Figure::count(keys.code, keys.rebaselines, times, frozen.len());
    [count.of(of).known_of_some(), first.of(anew)]
}

fn answer(input: &Input<'_>) -> Answer {
    let on = input.on;
    let threshold = input.parameter(THRESHOLD, USUAL_THRESHOLD);
    let planned: Vec<Planned<'_>> = input.active().map(|product| Planned::of(product, on)).collect();
    let active = planned.len();
    let schedules: Vec<Frozen<Date>> = planned.iter().filter_map(|one| one.schedule).collect();
    let budgets: Vec<Frozen<f64>> = planned.iter().filter_map(|one| one.budget).collect();
    let past = past_their_end(&planned, on);
    let days_past: Vec<f64> = past.iter().map(|(_, days)| f64::from(*days)).collect();
    let unplanned = planned
        .iter()
        .filter(|one| one.schedule.is_none() && one.budget.is_none());
    let unfrozen = unplanned.clone().filter(|one| one.is_unfrozen).count();
    let passed = Figure::count("B4", text!("figure-drift-past-end"), past.len(), schedules.len());
    let since = text!("figure-drift-days-past");
    let since = Figure::days("B4", since, median(&days_past), days_past.len());
    let answer = Answer::new(in_short(&schedules, &budgets, &past))
        .figures(figures(&SCHEDULE, &schedules, threshold, active))
        .figures([passed.of(active).known_of_some(), since.of(schedules.len())])
        .figures(rebaselined(&SCHEDULE, &schedules, active))
        .figures(figures(&BUDGET, &budgets, threshold, active))
        .figures(rebaselined(&BUDGET, &budgets, active))
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

fn in_short(schedules: &[Frozen<Date>], budgets: &[Frozen<f64>], past: &[(&Planned<'_>, i32)]) -> Message {
    message!(
        "drift-in-short",
        schedules = schedules.len(),
        late = schedules.iter().filter(|one| one.plan.above > 0.0).count(),
        budgets = budgets.len(),
        dearer = budgets.iter().filter(|one| one.plan.above > 0.0).count(),
        past = past.len(),
        names = few(past.iter().map(|(one, days)| {
            message!(
                "drift-past-named",
                product = one.product.name.as_str(),
                days = i64::from(*days)
            )
            .into()
        }))
    )
}
