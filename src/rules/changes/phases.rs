//! C-05: the phases that a product entered.

use crate::diagnostic::{Findings, Rule, Severity};
use crate::domain::date::ApproxDate;
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::id::DecisionId;
use crate::domain::phase::{EnteredBy, PhaseRecord};
use crate::domain::product::Product;
use crate::domain::tree::Where;

use super::{ChangeContext, ChangeRule, differing, inherited};

/// C-05: a phase that was entered stays as it was recorded; the one that lasts may be completed.
pub static ENTERED_PHASES_STAY: ChangeRule = ChangeRule {
    rule: Rule {
        id: "C-05",
        name: "entered-phases-stay",
        severity: Severity::Error,
    },
    check: entered_phases_stay,
};

/// What may be said of a phase while it lasts.
const OF_THE_CURRENT: &[&str] = &["substate", "planned_end", "note"];
/// What may be added to any phase that did not say it.
const COMPLETED: &[&str] = &["note", "skip_reason"];

fn entered_phases_stay(
    before: Option<&Product>,
    after: &Product,
    context: &ChangeContext<'_>,
    findings: &mut Findings,
) {
    let Some(before) = before else { return };
    inherited::judge(before, after, context, findings);
    let entered = |product: &'_ Product| -> Vec<PhaseRecord> {
        let entered = product.phases.iter().filter(|record| !record.is_baseline());
        entered.cloned().collect()
    };
    let new_ones = entered(after);
    let mut from = 0;
    for (index, old) in before.phases.iter().filter(|record| !record.is_baseline()).enumerate() {
        let rest = new_ones.get(from..).unwrap_or_default();
        if let Some(found) = rest.iter().position(|new| goes_on(old, new, before, after)) {
            from += found + 1;
            continue;
        }
        // A record that was there already is another's: this one is gone.
        let changed = new_ones.get(index).filter(|new| !before.phases.contains(new));
        if changed.is_none() && is_withdrawn(old, before, after) {
            continue;
        }
        let (key, at) = match changed {
            Some(new) => {
                from = from.max(index + 1);
                let keys = differing(old, new);
                let key = keys.first().cloned().unwrap_or_else(|| "phase".to_owned());
                let registered = old.is_registered() && new.is_registered();
                let text = if registered { "C-05-registered" } else { "C-05-changed" };
                (text, Where::from(new.at).key(key))
            }
            None => ("C-05-removed", after.at_key("phases")),
        };
        let message = inherited::named(key, old);
        findings.report(&ENTERED_PHASES_STAY.rule, at, message);
    }
}

/// True for the last phase where the decision that opened it is replaced by one that opens nothing: it was never entered.
fn is_withdrawn(old: &PhaseRecord, before: &Product, after: &Product) -> bool {
    let last = before.phases.last().is_some_and(|last| std::ptr::eq(last, old));
    let Some(opened) = old.decision().filter(|_| last) else {
        return false;
    };
    let replaces = |decision: &&Decision| decision.supersedes.known() == Some(opened);
    let mut new = after.decisions.iter().filter(replaces);
    new.any(|decision| {
        !after
            .phases
            .iter()
            .any(|record| record.decision() == Some(&decision.id))
    })
}

/// True where `new` is `old`, completed or corrected in a lawful way.
fn goes_on(old: &PhaseRecord, new: &PhaseRecord, before: &Product, after: &Product) -> bool {
    let corrected = is_corrected(old, new, before, after);
    differing(old, new).iter().all(|key| match key.as_str() {
        key if is_completed(old, key, before) => true,
        "start" => corrected || inherited::is_registered_anew(old, new, after),
        "phase" => corrected,
        "entered_by" => replaced_by(old, new, after),
        _ => false,
    })
}

/// True for what may be said of a phase at any time, or while it lasts.
pub(super) fn is_completed(old: &PhaseRecord, key: &str, before: &Product) -> bool {
    let current = before.current().is_some_and(|current| std::ptr::eq(current, old));
    (current && OF_THE_CURRENT.contains(&key)) || (COMPLETED.contains(&key) && !super::said(old).contains_key(key))
}

/// A phase that was entered wrongly is corrected by a decision that replaces the one that opened it; what was typed at
/// the registration, before any decision.
fn is_corrected(old: &PhaseRecord, new: &PhaseRecord, before: &Product, after: &Product) -> bool {
    match old.entered_by.known() {
        Some(EnteredBy::Decision(_)) => old.entered_by != new.entered_by && replaced_by(old, new, after),
        Some(EnteredBy::Registration) => before.decisions.is_empty(),
        _ => false,
    }
}

/// True where another decision opens the phase, which replaces the first: at the same gate, or of the same day. A later
/// one at another gate goes on from there, and wipes nothing out.
fn replaced_by(old: &PhaseRecord, new: &PhaseRecord, after: &Product) -> bool {
    let (Some(first), Some(second)) = (old.decision(), new.decision()) else {
        return false;
    };
    let named = |id: &DecisionId| after.decisions.iter().find(|decision| decision.id == *id);
    let (Some(old), Some(new)) = (named(first), named(second)) else {
        return false;
    };
    new.supersedes.known() == Some(first) && (new.gate == old.gate || new.day() == old.day())
}

/// A date that was unknown, or known to the year, and is now told more closely.
pub(super) fn is_told_better(old: &Fact<ApproxDate>, new: &Fact<ApproxDate>) -> bool {
    match (old, new) {
        (Fact::Unknown, Fact::Known(_)) => true,
        (Fact::Known(old), Fact::Known(new)) => old.earliest() <= new.earliest() && new.latest() <= old.latest(),
        _ => false,
    }
}
