//! C-06: the plan that a go froze.

use std::collections::HashSet;

use crate::change::records::{differing, key};
use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::id::DecisionId;
use crate::domain::product::Product;
use crate::domain::tree::{Place, Where};
use crate::lifecycle::history::Lifecycle;
use crate::rules::{ChangeContext, Check, Rule};

/// C-06: the first dates and the first budget stay, once frozen: delays and overruns are counted from there.
pub static FROZEN_PLAN_STAYS: Rule = Rule {
    id: "C-06",
    name: "frozen-plan-stays",
    severity: Severity::Error,
    checks: &[Check::Change(frozen_plan_stays)],
};

fn frozen_plan_stays(before: Option<&Product>, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    rebaselined(before, after, context, findings);
    let movable = |frozen: Option<&Date>| match frozen {
        Some(day) if *day <= context.day => decided_anew(before, after, *day, context.lifecycle),
        _ => true,
    };
    let mut report = |field: &'static str, at: Where, keys: &[String]| {
        if !keys.is_empty() {
            let message = message!("C-06-changed", field = field, keys = keys.join(", "));
            findings.report(&FROZEN_PLAN_STAYS, at, message);
        }
    };
    let old = before.schedule.known().and_then(|plan| plan.initial.known());
    if let Some(old) = old.filter(|initial| !movable(initial.frozen_on.known())) {
        match after.schedule.known().and_then(|plan| plan.initial.known()) {
            Some(new) => report("schedule.initial", Where::from(new.at), &differing(old, new)),
            None => report("schedule.initial", after.at_key("schedule"), &["initial".to_owned()]),
        }
    }
    let old = before.budget.known().and_then(|plan| plan.initial.known());
    if let Some(old) = old.filter(|initial| !movable(initial.frozen_on.known())) {
        match after.budget.known().and_then(|plan| plan.initial.known()) {
            Some(new) => report("budget.initial", Where::from(new.at), &differing(old, new)),
            None => report("budget.initial", after.at_key("budget"), &["initial".to_owned()]),
        }
    }
}

/// A new reference is given by the decision that comes with it: one that was recorded before said nothing of it.
fn rebaselined(before: &Product, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    let schedule = before.schedule.known().and_then(|plan| plan.initial.known());
    let budget = before.budget.known().and_then(|plan| plan.initial.known());
    let frozen = [
        schedule.and_then(|initial| initial.frozen_on.known()),
        budget.and_then(|initial| initial.frozen_on.known()),
    ];
    if !frozen.into_iter().flatten().any(|day| *day <= context.day) {
        return;
    }
    let recorded = before.decisions_by_id();
    let said = of_schedule(before).chain(of_budget(before));
    let old: HashSet<String> = said.map(|one| one.key).collect();
    let new = of_schedule(after).chain(of_budget(after));
    for one in new.filter(|one| !old.contains(&one.key)) {
        let known = one.decision.filter(|id| recorded.contains_key(id));
        if let Some(id) = known {
            let message = message!("C-06-old-decision", id = Arg::shown(id));
            let at = Where::from(one.at).field("decision");
            findings.report(&FROZEN_PLAN_STAYS, at, message);
        }
    }
}

/// A new reference, of the schedule or of the budget.
struct Anew<'p> {
    at: Place,
    decision: Option<&'p DecisionId>,
    /// What it says, and of which plan.
    key: String,
}

fn of_schedule(product: &Product) -> impl Iterator<Item = Anew<'_>> {
    let all = product
        .schedule
        .known()
        .map_or(&[][..], |plan| plan.rebaselines.items());
    all.iter().map(|one| Anew {
        at: one.at,
        decision: one.decision.known(),
        key: format!("schedule {}", key(one)),
    })
}

fn of_budget(product: &Product) -> impl Iterator<Item = Anew<'_>> {
    let all = product.budget.known().map_or(&[][..], |plan| plan.rebaselines.items());
    all.iter().map(|one| Anew {
        at: one.at,
        decision: one.decision.known(),
        key: format!("budget {}", key(one)),
    })
}

/// True where the change records a new reference, and the favourable decision that gives it, made since the plan was
/// frozen.
fn decided_anew(before: &Product, after: &Product, frozen: Date, lifecycle: &Lifecycle) -> bool {
    let (known, recorded) = (before.decisions_by_id(), after.decisions_by_id());
    let favourable = |decision: &Decision, day: Date| {
        lifecycle
            .for_reading_on(day)
            .is_none_or(|version| version.opens_phase(&decision.outcome))
    };
    let given = |one: Anew<'_>| {
        let decision = one.decision.and_then(|id| recorded.get(id));
        decision
            .filter(|decision| !known.contains_key(&decision.id))
            .and_then(|decision| Some((decision, decision.day()?)))
            .is_some_and(|(decision, day)| day > frozen && favourable(decision, day))
    };
    let schedule = of_schedule(after).skip(of_schedule(before).count());
    let budget = of_budget(after).skip(of_budget(before).count());
    schedule.chain(budget).any(given)
}
