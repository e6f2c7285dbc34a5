//! C-06: the plan that a go froze.

use crate::diagnostic::{Findings, Message, Rule, Severity};
use crate::domain::date::Date;
use crate::domain::money::Rebaseline;
use crate::domain::product::Product;
use crate::domain::tree::Where;

use super::{ChangeContext, ChangeRule, differing};

/// C-06: the first dates and the first budget stay, once frozen: delays and overruns are counted from there.
pub static FROZEN_PLAN_STAYS: ChangeRule = ChangeRule {
    rule: Rule {
        id: "C-06",
        name: "frozen-plan-stays",
        severity: Severity::Error,
    },
    check: frozen_plan_stays,
};

fn frozen_plan_stays(before: Option<&Product>, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    let movable = |frozen: Option<&Date>| match frozen {
        Some(day) if *day <= context.day => decided_anew(before, after, *day),
        _ => true,
    };
    let mut report = |field: &'static str, at: Where, keys: &[String]| {
        if !keys.is_empty() {
            let message = Message::new("C-06-changed")
                .with("field", field)
                .with("keys", keys.join(", "));
            findings.report(&FROZEN_PLAN_STAYS.rule, at, message);
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

/// True where the change records a new reference that a decision gave since the plan was frozen: each decision gives
/// one.
fn decided_anew(before: &Product, after: &Product, frozen: Date) -> bool {
    let rebaselines = |product: &'_ Product| -> Vec<Rebaseline> {
        let plan = product.budget.known();
        plan.map_or_else(Vec::new, |plan| plan.rebaselines.items().to_vec())
    };
    let old = rebaselines(before);
    let given = |one: &Rebaseline| {
        let id = one.decision.known();
        let decision = id.and_then(|id| after.decisions.iter().find(|decision| decision.id == *id));
        decision
            .and_then(|decision| decision.day())
            .is_some_and(|day| day > frozen)
            && !old.iter().any(|known| known.decision == one.decision)
    };
    rebaselines(after).iter().skip(old.len()).any(given)
}
