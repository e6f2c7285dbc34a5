//! The committee's papers: the agenda before a sitting, the minutes after it; what is owed, and a product that changes hands.

pub mod agenda;
pub mod handover;
pub mod minutes;
pub mod said_of;
pub mod todo;

use crate::diagnostic::Arg;
use crate::domain::decision::Reservation;
use crate::lifecycle::version::{Committee, Version};

/// What a role is called: the committee's seat of that role, else its own words.
pub(super) fn role(committee: Option<&Committee>, id: &str) -> Arg {
    let mut seats = committee.iter().flat_map(|committee| &committee.seats);
    let seat = seats.find(|seat| seat.role.as_str() == id);
    seat.map_or_else(|| super::role(id), |seat| Arg::both(&seat.fr, &seat.en))
}

/// Who has to close a reservation.
pub(super) fn owner(committee: Option<&Committee>, reservation: &Reservation) -> Arg {
    let named = reservation.owner.known().map(|owner| Arg::from(owner.as_str()));
    let by_role = || reservation.owner_role.known().map(|id| role(committee, id));
    by_role().or(named).unwrap_or_else(|| message!("unknown").into())
}

/// What an outcome is called.
pub(super) fn outcome(version: Option<&Version>, id: &crate::domain::id::OutcomeId) -> Arg {
    let known = version.and_then(|version| version.outcome(id));
    known.map_or_else(|| Arg::shown(id), |known| Arg::both(&known.fr, &known.en))
}

/// What an aspect is called.
pub(super) fn aspect(version: Option<&Version>, id: &crate::domain::id::AspectId) -> Arg {
    let known = version.and_then(|version| version.aspect(id));
    known.map_or_else(|| Arg::shown(id), |known| Arg::both(&known.fr, &known.en))
}

/// What a kind of support is called.
pub(super) fn support(version: Option<&Version>, id: &crate::domain::id::TermId) -> Arg {
    let offers = version.map_or(&[][..], |version| version.support_offers.as_slice());
    let known = offers.iter().find(|offer| offer.id == *id);
    known.map_or_else(|| Arg::shown(id), |known| Arg::both(&known.fr, &known.en))
}
