//! C-06: the plan that a go froze.

use crate::diagnostic::{Findings, Message, Rule, Severity};
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
    if decided_anew(before, after) {
        return;
    }
    let frozen = |day: Option<&crate::domain::date::Date>| day.is_some_and(|day| *day <= context.day);
    let mut report = |field: &'static str, at: Where, keys: &[String]| {
        if !keys.is_empty() {
            let message = Message::new("C-06-changed")
                .with("field", field)
                .with("keys", keys.join(", "));
            findings.report(&FROZEN_PLAN_STAYS.rule, at, message);
        }
    };
    let old = before.schedule.known().and_then(|plan| plan.initial.known());
    if let Some(old) = old.filter(|initial| frozen(initial.frozen_on.known())) {
        match after.schedule.known().and_then(|plan| plan.initial.known()) {
            Some(new) => report("schedule.initial", Where::from(new.at), &differing(old, new)),
            None => report("schedule.initial", after.at_key("schedule"), &["initial".to_owned()]),
        }
    }
    let old = before.budget.known().and_then(|plan| plan.initial.known());
    if let Some(old) = old.filter(|initial| frozen(initial.frozen_on.known())) {
        match after.budget.known().and_then(|plan| plan.initial.known()) {
            Some(new) => report("budget.initial", Where::from(new.at), &differing(old, new)),
            None => report("budget.initial", after.at_key("budget"), &["initial".to_owned()]),
        }
    }
}

/// True where the change records a new reference that a decision of the product gave.
fn decided_anew(before: &Product, after: &Product) -> bool {
    let count = |product: &Product| product.budget.known().map_or(0, |plan| plan.rebaselines.items().len());
    let decided = |product: &Product| {
        let last = product.budget.known().and_then(|plan| plan.rebaselines.items().last());
        let decision = last.and_then(|one| one.decision.known());
        decision.is_some_and(|id| product.decisions.iter().any(|decision| decision.id == *id))
    };
    count(after) > count(before) && decided(after)
}
