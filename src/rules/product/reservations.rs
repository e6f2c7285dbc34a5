//! S-13 to S-17: reservations.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::date::Date;
use crate::domain::decision::{Decision, Reservation, ReservationEventKind};
use crate::domain::fact::Fact;
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::lifecycle::version::Version;
use crate::rules::{Check, ProductContext, Rule};

/// S-13: an outcome «with reservations» has some, and no other has any.
pub static RESERVATIONS_MATCH_OUTCOME: Rule = Rule {
    id: "S-13",
    name: "reservations-match-outcome",
    severity: Severity::Error,
    checks: &[Check::Product(reservations_match_outcome)],
};

fn reservations_match_outcome(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for decision in &product.decisions {
        let version = decision.day().and_then(|day| context.lifecycle.for_reading_on(day));
        let Some((version, outcome)) = version.and_then(|version| Some((version, version.outcome(&decision.outcome)?)))
        else {
            continue;
        };
        let required = Version::is_reserved(outcome);
        let key = match (required, decision.reservations.is_empty()) {
            (true, true) => "S-13-none",
            (false, false) => "S-13-some",
            _ => continue,
        };
        findings.report(
            &RESERVATIONS_MATCH_OUTCOME,
            Where::from(decision.at).field("outcome"),
            Message::new(key)
                .show("outcome", &decision.outcome)
                .with("reserved", version.outcome_words(Version::is_reserved)),
        );
    }
}

/// S-14: a reservation says what, about which aspect, who answers and until when; an event says what it must.
pub static RESERVATION_COMPLETE: Rule = Rule {
    id: "S-14",
    name: "reservation-complete",
    severity: Severity::Error,
    checks: &[Check::Product(reservation_complete)],
};

fn reservation_complete(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for decision in &product.decisions {
        let mut seen = HashSet::new();
        for reservation in &decision.reservations {
            if !seen.insert(reservation.id.as_str()) {
                let message = message!("S-14-same-id", reservation = Arg::shown(&reservation.id));
                findings.report(&RESERVATION_COMPLETE, Where::from(reservation.at).field("id"), message);
            }
            complete(reservation, decision.day(), context, findings);
        }
    }
}

fn complete(reservation: &Reservation, opened: Option<Date>, context: &ProductContext<'_>, findings: &mut Findings) {
    let owner = match &reservation.owner_role {
        Fact::Known(_) => &reservation.owner_role,
        Fact::Absent | Fact::Unknown => &reservation.owner,
    };
    let missing = [
        ("text", !reservation.text.is_filled()),
        ("aspect", reservation.aspect.known().is_none()),
        ("owner_role", !owner.is_filled()),
        ("due", reservation.due.known().is_none()),
    ];
    for (key, _) in missing
        .iter()
        .filter(|(key, missing)| *missing && !context.says(reservation.at, key))
    {
        let message = message!("S-14-missing", reservation = Arg::shown(&reservation.id), key = *key);
        findings.report(&RESERVATION_COMPLETE, reservation.at, message);
    }
    if let (Some(due), Some(opened)) = (reservation.due.known(), opened)
        && *due < opened
    {
        let message = message!("S-14-due-before", due = Arg::from(due), opened = Arg::from(opened));
        findings.report(&RESERVATION_COMPLETE, Where::from(reservation.at).field("due"), message);
    }
    for event in &reservation.events {
        if opened.is_some_and(|opened| event.on < opened) {
            findings.report(
                &RESERVATION_COMPLETE,
                Where::from(event.at).field("on"),
                message!("S-14-event-before", on = Arg::from(event.on)),
            );
        }
        let missing = match event.kind {
            ReservationEventKind::Closed if !event.proof.is_filled() => Some("proof"),
            ReservationEventKind::Extended if event.due.known().is_none() => Some("due"),
            ReservationEventKind::Extended | ReservationEventKind::Converted | ReservationEventKind::Lapsed
                if !event.reason.is_filled() =>
            {
                Some("reason")
            }
            _ => None,
        };
        if let Some(key) = missing {
            let message = message!("S-14-event-missing", kind = event.kind.as_str(), key = key);
            findings.report(&RESERVATION_COMPLETE, event.at, message);
        }
    }
}

/// S-17: no forward go while a reservation of an earlier decision is open, unless the new decision renews it.
pub static RESERVATION_STILL_OPEN: Rule = Rule {
    id: "S-17",
    name: "reservation-still-open",
    severity: Severity::Error,
    checks: &[Check::Product(reservation_still_open)],
};

/// A decision that so many reservations hold up is held up.
const MOST_TOLD: usize = 10;

fn reservation_still_open(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    if product
        .decisions
        .iter()
        .all(|decision| decision.reservations.is_empty())
    {
        return;
    }
    let places: HashMap<&str, usize> = product
        .decisions
        .iter()
        .enumerate()
        .map(|(index, decision)| (decision.id.as_str(), index))
        .collect();
    let mut open_on: HashMap<Date, Vec<(&Decision, &Reservation)>> = HashMap::new();
    for (index, decision) in product.decisions.iter().enumerate() {
        let Some(day) = decision.day() else { continue };
        let Some(version) = context.lifecycle.for_reading_on(day) else {
            continue;
        };
        let forward = version
            .transitions
            .iter()
            .any(|way| way.gate.known() == Some(&decision.gate) && version.closes_reservations(way.kind));
        if !forward || !version.opens_phase(&decision.outcome) {
            continue;
        }
        let open = open_on.entry(day).or_insert_with(|| product.open_reservations(day));
        let earlier = open.iter().filter(|(earlier, _)| {
            places.get(earlier.id.as_str()).is_some_and(|place| *place < index) && earlier.cycle() == decision.cycle()
        });
        for (earlier, open) in earlier.take(MOST_TOLD) {
            let message = message!(
                "S-17-open",
                gate = Arg::shown(&decision.gate),
                reservation = Arg::shown(&open.id),
                decision = Arg::shown(&earlier.id),
                text = open.text.known().cloned().unwrap_or_else(|| "…".to_owned())
            );
            findings.report(
                &RESERVATION_STILL_OPEN,
                Where::from(decision.at).field("outcome"),
                message,
            );
        }
    }
}

/// S-15: a reservation is due within the time that the rules give, unless it says why not.
pub static RESERVATION_SOON: Rule = Rule {
    id: "S-15",
    name: "reservation-due-soon",
    severity: Severity::Warning,
    checks: &[Check::Product(reservation_soon)],
};

fn reservation_soon(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for decision in &product.decisions {
        let Some(opened) = decision.day() else { continue };
        let days = context
            .lifecycle
            .in_force_on(opened)
            .and_then(Version::default_due_days);
        let Some(days) = days else { continue };
        for reservation in &decision.reservations {
            let Some(due) = reservation.due.known().filter(|_| !reservation.due_reason.is_filled()) else {
                continue;
            };
            if i64::from(due.days_since(opened)) > days {
                let message = message!(
                    "S-15-far",
                    due = Arg::from(due),
                    opened = Arg::from(opened),
                    days = days
                );
                findings.report(&RESERVATION_SOON, Where::from(reservation.at).field("due"), message);
            }
        }
    }
}

/// S-16: a reservation that is open past its day is overdue.
pub static RESERVATION_OVERDUE: Rule = Rule {
    id: "S-16",
    name: "reservation-overdue",
    severity: Severity::Warning,
    checks: &[Check::Product(reservation_overdue)],
};

fn reservation_overdue(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    if product
        .decisions
        .iter()
        .all(|decision| decision.reservations.is_empty())
    {
        return;
    }
    for (decision, reservation) in product.open_reservations(context.today) {
        let Some(due) = reservation.due_by(context.today).filter(|due| *due < context.today) else {
            continue;
        };
        let message = message!(
            "S-16-overdue",
            reservation = Arg::shown(&reservation.id),
            decision = Arg::shown(&decision.id),
            due = Arg::from(due),
            days = i64::from(context.today.days_since(due))
        );
        let at = Where::from(reservation.at).field("due");
        findings.report(&RESERVATION_OVERDUE, at, message);
    }
}
