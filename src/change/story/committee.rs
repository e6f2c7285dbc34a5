//! What a change records of the committee: decisions, what becomes of reservations, rules that are set aside.

use std::collections::{BTreeSet, HashSet};

use crate::change::records::{by_id, key};
use crate::diagnostic::{Arg, Message};
use crate::domain::decision::{Decision, Reservation, ReservationEventKind};
use crate::domain::id::DecisionId;
use crate::domain::product::Product;
use crate::lifecycle::version::Version;

use super::super::{Line, Topic};
use super::line;

/// What the committee decided, in its words.
pub(super) fn outcome(decision: &Decision, version: Option<&Version>) -> Arg {
    match version.and_then(|version| version.outcome(&decision.outcome)) {
        Some(outcome) => Arg::Both {
            fr: outcome.fr.to_lowercase(),
            en: outcome.en.to_lowercase(),
        },
        None => Arg::Text(decision.outcome.to_string()),
    }
}

/// The day of a decision, for people.
pub(super) fn day(decision: &Decision) -> Arg {
    decision.day().map_or_else(|| "–".into(), Arg::from)
}

pub(super) fn decided(decision: &Decision, version: Option<&Version>) -> Line {
    let text = match decision.supersedes.known() {
        Some(old) => message!("story-decision-replaces", old = Arg::shown(old), ..),
        None => message!("story-decision", ..),
    };
    line(
        Topic::Decision,
        text.with("gate", Arg::gate(&decision.gate))
            .with("outcome", outcome(decision, version))
            .show("outcome_id", &decision.outcome)
            .with("day", day(decision))
            .with("count", decision.reservations.len()),
    )
}

pub(super) fn decisions(before: &Product, after: &Product, version: Option<&Version>) -> Vec<Line> {
    let (known, stay) = (before.decisions_by_id(), after.decisions_by_id());
    let old = |decision: &&Decision| known.contains_key(&decision.id);
    // The phase that a decision opens tells it.
    let opened = after.phases.iter().skip(before.phases.len());
    let opened: BTreeSet<&DecisionId> = opened.filter_map(|record| record.decision()).collect();
    let told = |decision: &&Decision| opened.contains(&decision.id);
    let new = after
        .decisions
        .iter()
        .filter(|decision| !old(decision) && !told(decision));
    let gone = before
        .decisions
        .iter()
        .filter(|decision| !stay.contains_key(&decision.id))
        .map(|decision| {
            line(
                Topic::Decision,
                Message::new(text!("story-decision-gone"))
                    .with("id", Arg::shown(&decision.id))
                    .with("gate", Arg::gate(&decision.gate))
                    .with("day", day(decision)),
            )
        });
    new.map(|decision| decided(decision, version)).chain(gone).collect()
}

pub(super) fn reservations(before: &Product, after: &Product) -> Vec<Line> {
    let mut lines = Vec::new();
    let olds = before.decisions_by_id();
    for decision in &after.decisions {
        let old = olds.get(&decision.id).map(|old| by_id(&old.reservations));
        for reservation in &decision.reservations {
            let known = old.as_ref().and_then(|old| old.get(&reservation.id));
            lines.extend(events(decision, reservation, known.map_or(0, |one| one.events.len())));
        }
    }
    lines
}

/// What happened to a reservation since its first `known` events.
fn events(decision: &Decision, reservation: &Reservation, known: usize) -> Vec<Line> {
    let text = reservation.text.known().cloned().unwrap_or_default();
    let told = |key: &'static str| {
        Message::new(key)
            .with("name", decision.name_of(reservation))
            .with("text", text.as_str())
    };
    let news = reservation.events.iter().skip(known);
    news.map(|event| {
        let message = match event.kind {
            ReservationEventKind::Closed => told(text!("story-reservation-closed")),
            ReservationEventKind::Converted => told(text!("story-reservation-converted")),
            ReservationEventKind::Lapsed => told(text!("story-reservation-lapsed")),
            ReservationEventKind::Extended => told(text!("story-reservation-extended"))
                .with(
                    "due",
                    event.due.known().map_or_else(|| "–".into(), |due| Arg::from(*due)),
                )
                .with(
                    "reason",
                    event.reason.known().cloned().unwrap_or_else(|| "–".to_owned()),
                ),
        };
        line(Topic::Reservation, message)
    })
    .collect()
}

/// The rules that the product sets aside from now on.
pub(super) fn exceptions(before: &Product, after: &Product) -> Vec<Line> {
    let new = after.exceptions.items().iter();
    let old: HashSet<String> = before.exceptions.items().iter().map(key).collect();
    new.filter(|exception| !old.contains(&key(exception)))
        .map(|exception| {
            let text = message!(
                "story-exception",
                rule = Arg::shown(&exception.rule),
                until = exception
                    .until
                    .known()
                    .map_or_else(|| Arg::from("–"), |until| Arg::from(*until)),
                reason = exception.reason.known().cloned().unwrap_or_else(|| "–".to_owned())
            );
            line(Topic::Exception, text)
        })
        .collect()
}
