//! C-15: products whose end is over.

use crate::change::records::differing;
use crate::diagnostic::{Findings, Severity};
use crate::domain::product::Product;
use crate::lifecycle::closing::is_closed;
use crate::lifecycle::version::Version;
use crate::rules::{ChangeContext, Check, Rule};

/// C-15: nothing is written any more about a product that is closed, save late proofs of it.
pub static CLOSED_STAYS: Rule = Rule {
    id: "C-15",
    name: "closed-product-stays",
    severity: Severity::Warning,
    checks: &[Check::Change(closed_stays)],
};

/// Where late proofs are written; a decision that is rewritten has rules of its own.
const PROOFS: &[&str] = &["stop", "deliverables", "decisions", "exceptions", "milestones"];

fn closed_stays(before: Option<&Product>, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    let Some(version) = context.lifecycle.for_reading_on(context.day) else {
        return;
    };
    let phase = version.phase_on(before, context.day).and_then(|id| version.phase(id));
    if !phase.is_some_and(|phase| Version::flag(&phase.ends_service) && is_closed(before, phase, context.day)) {
        return;
    }
    // A new life is a new cycle, which the rules of transitions judge.
    if after.latest_cycle() > before.latest_cycle() {
        return;
    }
    let ended = |product: &'_ Product| product.stop.known().and_then(|stop| stop.substate.known().cloned());
    if ended(before) != ended(after) {
        let message = message!("C-15-changed", key = "stop.substate");
        findings.report(&CLOSED_STAYS, after.at_key("stop"), message);
    }
    for key in differing(before, after) {
        if !PROOFS.contains(&key.as_str()) {
            let message = message!("C-15-changed", key = key.as_str());
            findings.report(&CLOSED_STAYS, after.at_key(key), message);
        }
    }
}
