//! What a change records of the committee: decisions, what becomes of reservations, rules that are set aside.

use std::collections::{BTreeSet, HashSet};

use crate::change::records::{by_id, key};
use crate::diagnostic::{Arg, Message};
use crate::domain::decision::{Decision, Reservation, ReservationEventKind};
use crate::domain::id::{AspectId, DecisionId, OpinionId};
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
    let new = after.decisions.iter().filter(|decision| !old(decision));
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
    let new = new.flat_map(|decision| {
        let first = (!told(&decision)).then(|| decided(decision, version));
        first.into_iter().chain(said(decision, version))
    });
    new.chain(gone).collect()
}

/// What a decision says beside its outcome: why, what was thought of each aspect, what is still owed.
pub(super) fn said(decision: &Decision, version: Option<&Version>) -> Vec<Line> {
    let why = [
        (text!("story-decision-why"), decision.rationale.known()),
        (text!("story-decision-skip"), decision.poc_skip_reason.known()),
    ];
    let why = why
        .into_iter()
        .filter_map(|(key, text)| Some(line(Topic::Decision, Message::new(key).with("text", text?.as_str()))));
    let owed = decision
        .reservations
        .iter()
        .map(|reservation| line(Topic::Reservation, owed(reservation, version)));
    why.chain(opinions(decision, version)).chain(owed).collect()
}

/// One line for the aspects of which the same was thought, in the same words.
fn opinions(decision: &Decision, version: Option<&Version>) -> Vec<Line> {
    type Thought<'d> = (&'d OpinionId, Option<&'d String>);
    let mut groups: Vec<(Thought<'_>, Vec<Arg>)> = Vec::new();
    let all = decision.opinions.known().map_or(&[][..], |table| table.0.as_slice());
    for (aspect, opinion) in all {
        let thought = (&opinion.opinion, opinion.comment.known());
        match groups.iter_mut().find(|(known, _)| *known == thought) {
            Some((_, aspects)) => aspects.push(aspect_name(aspect, version)),
            None => groups.push((thought, vec![aspect_name(aspect, version)])),
        }
    }
    let told = |((opinion, comment), aspects): (Thought<'_>, Vec<Arg>)| {
        let rules = version.map_or(&[][..], Version::opinions);
        let rule = rules.iter().find(|rule| rule.id == *opinion);
        let text = match comment {
            Some(comment) => message!("story-opinion-said", comment = comment.as_str(), ..),
            None => message!("story-opinion", ..),
        };
        let name = rule.map_or_else(|| Arg::shown(opinion), |rule| Arg::both(&rule.fr, &rule.en));
        line(
            Topic::Decision,
            text.with("opinion", name).with("aspects", Arg::List(aspects)),
        )
    };
    groups.into_iter().map(told).collect()
}

pub(super) fn aspect_name(id: &AspectId, version: Option<&Version>) -> Arg {
    let aspect = version.and_then(|version| version.aspect(id));
    aspect.map_or_else(|| Arg::shown(id), |aspect| Arg::both(&aspect.fr, &aspect.en))
}

/// A reservation that is made: what is owed, by whom, until when.
fn owed(reservation: &Reservation, version: Option<&Version>) -> Message {
    let nothing = || Arg::from("–");
    let role = reservation.owner_role.known();
    let role = role.map(|id| Arg::role(id).unwrap_or_else(|| id.replace('_', " ").into()));
    let owner = role.or_else(|| reservation.owner.known().map(|owner| owner.as_str().into()));
    let aspect = reservation.aspect.known().map(|id| aspect_name(id, version));
    message!(
        "story-reservation",
        text = reservation
            .text
            .known()
            .map_or_else(nothing, |text| text.as_str().into()),
        aspect = aspect.unwrap_or_else(nothing),
        owner = owner.unwrap_or_else(nothing),
        due = reservation.due.known().map_or_else(nothing, |due| Arg::from(*due))
    )
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
