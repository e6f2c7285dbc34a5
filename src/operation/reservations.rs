//! What becomes of a reservation of the committee: lifted, extended or converted, as an event after it.

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::{Decision, Reservation, ReservationEventKind as Kind};
use crate::domain::id::GateId;
use crate::domain::product::Product;
use crate::lifecycle::version::Version;

use super::error::Failure;
use super::facts::{self, FieldValue};
use super::writing::{Change, Target};

/// What somebody may say of an open reservation.
pub const KINDS: [Kind; 3] = [Kind::Closed, Kind::Extended, Kind::Converted];

/// What happened to a reservation.
#[derive(Clone, Debug)]
pub struct Event {
    pub kind: Kind,
    /// The day on which it happened, as it is written.
    pub on: String,
    /// The new day, of one that is extended.
    pub due: Option<String>,
    pub reason: Option<String>,
    pub proof: Option<String>,
    pub by_role: Option<String>,
}

/// What a reservation needs said of it beside the day, for what happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    Proof,
    Due,
    Reason,
}

/// What must be said of this event.
#[must_use]
pub fn needs(kind: Kind) -> &'static [Needs] {
    match kind {
        Kind::Closed => &[Needs::Proof],
        Kind::Extended => &[Needs::Due, Needs::Reason],
        Kind::Converted | Kind::Lapsed => &[Needs::Reason],
    }
}

/// An open reservation, by its whole name and what it says.
#[derive(Clone, Debug)]
pub struct Open {
    pub name: String,
    /// What has to be done; its name where nobody said.
    pub text: String,
    pub due: Option<Date>,
}

/// The reservations of a product that are open on the day `today`.
#[must_use]
pub fn open(product: &Product, today: Date) -> Vec<Open> {
    let found = product.open_reservations(today).into_iter();
    found
        .map(|(decision, one)| {
            let name = decision.name_of(one);
            Open {
                text: one.text.known().unwrap_or(&name).clone(),
                due: one.due_by(today),
                name,
            }
        })
        .collect()
}

/// The reservations that must be closed before a go at `gate` on the day `day`, and are not.
#[must_use]
pub fn standing<'p>(
    product: &'p Product,
    version: &Version,
    gate: &GateId,
    day: Date,
) -> Vec<(&'p Decision, &'p Reservation)> {
    let way = version
        .phase_on(product, day)
        .and_then(|phase| version.way(phase, gate, None));
    if !way.is_some_and(|way| version.closes_reservations(way.kind)) {
        return Vec::new();
    }
    let mut open = product.open_reservations(day);
    open.retain(|(decision, _)| decision.cycle() == product.latest_cycle());
    open
}

/// How another proposal of the product lifts a reservation by the day `day`; none where it does not.
#[must_use]
pub fn lifted_in(other: &Product, decision: &Decision, reservation: &Reservation, day: Date) -> Option<Event> {
    let same = other.decisions.iter().filter(|one| one.id == decision.id);
    let same = same
        .flat_map(|one| &one.reservations)
        .filter(|one| one.id == reservation.id);
    let mut events = same.flat_map(|one| &one.events).filter(|event| event.on <= day);
    let event = events.find(|event| event.kind == Kind::Closed)?;
    Some(Event {
        kind: event.kind,
        on: event.on.to_string(),
        due: None,
        reason: event.reason.known().cloned(),
        proof: event.proof.known().map(ToString::to_string),
        by_role: event.by_role.known().map(ToString::to_string),
    })
}

/// Records an event of the open reservation that is called so.
///
/// # Errors
/// Where none is called so, or several are, or the rules refuse it.
pub fn record(target: &Target, reservation: &str, event: &Event, today: Date) -> Result<Change, Failure> {
    let (decision, reservation) = meant(&target.product, reservation, today)?;
    let days = (event.due.as_deref().and_then(Date::parse), Date::parse(&event.on));
    if let (Some(due), Some(on)) = days
        && due <= on
    {
        let days = message!(
            "reservation-due-past",
            due = Arg::Day(due.into()),
            on = Arg::Day(on.into())
        );
        return Err(Failure::usage(days));
    }
    let list = format!("decisions[{decision}].reservations[{reservation}].events");
    let fields = facts::fields(
        &list,
        &[
            ("on", Some(&event.on)),
            ("kind", Some(event.kind.as_str())),
            ("due", event.due.as_deref()),
            ("reason", event.reason.as_deref()),
            ("proof", event.proof.as_deref()),
            ("by_role", event.by_role.as_deref()),
        ],
    )?;
    let title = message!(
        "commit-reservation",
        name = target.product.name.as_str(),
        reservation = format!("{decision}/{reservation}"),
        event = Message::new(format!("event-{}", event.kind.as_str()))
    );
    facts::change(target, &[FieldValue::item(&list, fields)?], title)
}

/// The open reservation that is meant: `g-mvp-2026-09-15/r1`, or `r1` where only one is called so.
fn meant(product: &Product, asked: &str, today: Date) -> Result<(String, String), Failure> {
    let open = product.open_reservations(today);
    let names: Vec<String> = open.iter().map(|(decision, one)| decision.name_of(one)).collect();
    let meant: Vec<_> = open
        .iter()
        .zip(&names)
        .filter(|((_, one), name)| name.as_str() == asked || one.id.as_str() == asked)
        .collect();
    match meant.as_slice() {
        [((decision, one), _)] => Ok((decision.id.to_string(), one.id.to_string())),
        [] if names.is_empty() => Err(Failure::usage(message!("reservation-none", id = product.id.as_str()))),
        [] => Err(Failure::usage(message!(
            "reservation-unknown",
            reservation = asked,
            known = names.join(", ")
        ))),
        several => Err(Failure::usage(message!(
            "reservation-several",
            reservation = asked,
            known = several
                .iter()
                .map(|(_, name)| name.as_str())
                .collect::<Vec<_>>()
                .join(", ")
        ))),
    }
}
