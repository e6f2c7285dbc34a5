//! What became of reservations on the day of a sitting.

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::decision::{Reservation, ReservationEvent, ReservationEventKind};
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::lifecycle::version::Committee;
use crate::page::Item;
use crate::render::committee::owner;

/// The reservations that were closed, extended, converted or given up that day, a line each.
pub(super) fn items(portfolio: &Portfolio, day: Date, committee: Option<&Committee>) -> Vec<Item> {
    let products = portfolio.products.iter().map(|entry| &*entry.value);
    let reservations = products.flat_map(|product| {
        let all = product.decisions.iter().flat_map(|decision| &decision.reservations);
        all.map(move |one| (product, one))
    });
    let events = reservations.flat_map(|(product, one)| {
        let of_day = one.events.iter().filter(move |event| event.on == day);
        of_day.map(move |event| item(product, one, event, committee))
    });
    events.collect()
}

fn item(product: &Product, one: &Reservation, event: &ReservationEvent, committee: Option<&Committee>) -> Item {
    let why = event.proof.known().or_else(|| event.reason.known());
    let why = why.map_or_else(|| Arg::from(0usize), |why| Arg::from(why.as_str()));
    let what = one
        .text
        .known()
        .map_or_else(|| Arg::shown(&one.id), |text| Arg::from(text.as_str()));
    let name = product.name.as_str();
    Item::new(match (event.kind, event.due.known()) {
        (ReservationEventKind::Extended, Some(due)) => message!(
            "minutes-extended",
            name = name,
            what = what,
            owner = owner(committee, one),
            day = Arg::Day((*due).into()),
            why = why
        ),
        (kind, _) => message!(
            "minutes-reservation-moved",
            name = name,
            what = what,
            kind = Arg::word(ReservationEventKind::LIST, kind.as_str()),
            why = why
        ),
    })
}
