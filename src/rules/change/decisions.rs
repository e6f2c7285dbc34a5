//! C-01, C-04, C-07: decisions, and the numbers that name records.

use std::collections::{BTreeSet, HashSet};

use crate::change::records::{by_id, differing, key, said};
use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::decision::{Decision, Reservation};
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::rules::{ChangeContext, Check, Rule};

/// C-01: a decision says what it said the day it was recorded; another one corrects it.
pub static DECISION_STANDS: Rule = Rule {
    id: "C-01",
    name: "recorded-decision-stands",
    severity: Severity::Error,
    checks: &[Check::Change(decision_stands)],
};

/// What may be added later, where it was not said: the minutes are often published after the decision.
const COMPLETED: &[&str] = &["minutes_url", "dossier_url"];

fn decision_stands(before: Option<&Product>, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    let news = after.decisions_by_id();
    for old in &before.decisions {
        let Some(new) = news.get(&old.id) else {
            continue;
        };
        let mut keys = rewritten(old, new);
        keys.retain(|key| !context.may_be_repaired(old, key));
        for key in keys {
            let message = message!("C-01-changed", id = Arg::shown(&old.id), key = key.as_str());
            findings.report(&DECISION_STANDS, Where::from(new.at).key(key), message);
        }
        reservations(old, new, context, findings);
    }
}

/// What of a recorded decision says something else; that it was completed, or its reservations, are no part of it.
#[must_use]
pub fn rewritten(old: &Decision, new: &Decision) -> Vec<String> {
    let said = said(old);
    let mut keys = differing(old, new);
    keys.retain(|key| {
        let completed = COMPLETED.contains(&key.as_str()) && !said.contains_key(key);
        key != "reservations" && !completed
    });
    keys
}

/// True where a decision says what a signature covered: all but what becomes of its reservations, and what may be
/// completed.
#[must_use]
pub fn is_as_signed(old: &Decision, new: &Decision) -> bool {
    let stays = |one: &Reservation, other: &Reservation| differing(one, other).iter().all(|key| key == "events");
    let mut pairs = old.reservations.iter().zip(&new.reservations);
    rewritten(old, new).is_empty()
        && old.reservations.len() == new.reservations.len()
        && pairs.all(|(one, other)| stays(one, other))
}

/// What was reserved stays; what happens to it is appended to its events (C-08), its day moves by one (C-09).
fn reservations(old: &Decision, new: &Decision, context: &ChangeContext<'_>, findings: &mut Findings) {
    let (were, are) = (by_id(&old.reservations), by_id(&new.reservations));
    let strange = old
        .reservations
        .iter()
        .filter(|one| !are.contains_key(&one.id))
        .map(|one| (one, "C-01-reservation-removed", Where::from(new.at).key("reservations")))
        .chain(
            new.reservations
                .iter()
                .filter(|one| !were.contains_key(&one.id))
                .map(|one| (one, "C-01-reservation-added", Where::from(one.at).field("id"))),
        );
    for (reservation, key, at) in strange {
        let message = Message::new(key)
            .show("reservation", &reservation.id)
            .show("id", &old.id);
        findings.report(&DECISION_STANDS, at, message);
    }
    let others = by_id(&new.reservations);
    for one in &old.reservations {
        let Some(other) = others.get(&one.id) else { continue };
        for key in differing(one, other) {
            if key != "events" && key != "due" && !context.may_be_repaired(one, &key) {
                let message = message!("C-01-changed", id = Arg::shown(new.name_of(other)), key = key.as_str());
                findings.report(&DECISION_STANDS, Where::from(other.at).key(key), message);
            }
        }
    }
}

/// C-04: a name or a number means one thing for ever.
pub static NEVER_REUSED: Rule = Rule {
    id: "C-04",
    name: "ids-never-reused",
    severity: Severity::Error,
    checks: &[Check::Change(never_reused)],
};

fn never_reused(before: Option<&Product>, after: &Product, _: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    if before.id != after.id {
        let message = message!("C-04-id", old = Arg::shown(&before.id), new = Arg::shown(&after.id));
        findings.report(&NEVER_REUSED, after.at_key("id"), message);
    }
    let taken: BTreeSet<u32> = before.cycles().map(|(cycle, _)| cycle).collect();
    let latest = before.latest_cycle();
    let mut told = BTreeSet::new();
    for (cycle, record) in after.cycles() {
        if cycle < latest && !taken.contains(&cycle) && told.insert(cycle) {
            let message = message!("C-04-cycle", cycle = i64::from(cycle), next = i64::from(latest) + 1);
            findings.report(&NEVER_REUSED, Where::from(record.at).field("cycle"), message);
        }
    }
}

/// C-07: a phase comes in with its decision, or after it.
pub static DECISION_WITH_ITS_PHASE: Rule = Rule {
    id: "C-07",
    name: "decision-with-its-phase",
    severity: Severity::Error,
    checks: &[Check::Change(decision_with_its_phase)],
};

fn decision_with_its_phase(before: Option<&Product>, after: &Product, _: &ChangeContext<'_>, findings: &mut Findings) {
    let recorded = after.decisions_by_id();
    let known: HashSet<String> = before.iter().flat_map(|before| before.phases.iter().map(key)).collect();
    for record in &after.phases {
        let Some(id) = record.decision().filter(|_| !known.contains(&key(record))) else {
            continue;
        };
        if !recorded.contains_key(id) {
            let message = message!("C-07-missing", id = Arg::shown(id));
            let at = Where::from(record.at).field("entered_by");
            findings.report(&DECISION_WITH_ITS_PHASE, at, message);
        }
    }
}
