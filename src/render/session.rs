//! A sitting of the committee as a page: what was looked at, what was decided, who was there.

use std::collections::BTreeSet;

use crate::diagnostic::texts::find;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::id::{CriterionId, GateId, TermId};
use crate::domain::naming::Named;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::domain::session::{Adopted, AdoptedKind, AgendaItem, Guest, Session, SessionKind};
use crate::lifecycle::version::{Committee, Version};
use crate::page::{Cell, Column, Facts, Labelled, List, Page, Table, Words};

/// A sitting, among the products, under the committee of its day.
pub struct View<'v> {
    pub session: &'v Session,
    pub portfolio: &'v Portfolio,
    pub committee: Option<&'v Committee>,
    /// The rules whose names count.
    pub version: Option<&'v Version>,
    pub today: Date,
}

/// What the catalogue knows of a sitting.
#[must_use]
pub fn page(view: &View<'_>) -> Page {
    let session = view.session;
    let title = message!(
        "show-sitting",
        day = session.date,
        kind = Arg::word(SessionKind::LIST, session.kind.as_str())
    );
    let mut page = Page::new(title);
    let facts = facts(session);
    if !facts.is_empty() {
        page = page.with(Facts::in_columns(facts));
    }
    let agenda = session.agenda.items();
    if !agenda.is_empty() {
        page = page.heading(message!("show-sitting-agenda")).with(agenda_table(view));
    }
    let adopted = adopted(session, view.version);
    if !adopted.is_empty() {
        page = page
            .heading(message!("adopted-title"))
            .with(adopted.into_iter().collect::<List>());
    }
    let decided = decisions(session.date, view.portfolio);
    if session.adopted.is_empty() || !decided.is_empty() {
        page = page.heading(message!("show-sitting-decisions", count = decided.len()));
    }
    if !decided.is_empty() {
        page = page.with(decisions_table(&decided));
    }
    if session.seats_present.known().is_some() {
        page = page
            .heading(message!("show-sitting-seats"))
            .with(seats(session, view.committee));
    }
    for (heading, texts) in [
        (message!("show-sitting-standards"), session.standards_updates.items()),
        (message!("show-sitting-reuse"), session.reuse_findings.items()),
    ] {
        if !texts.is_empty() {
            page = page
                .heading(heading)
                .with(texts.iter().map(String::as_str).collect::<List>());
        }
    }
    let waiting = agenda
        .iter()
        .find(|item| view.portfolio.product(item.product.as_str()).is_some());
    match (decided.first(), waiting) {
        (Some((product, _)), _) => page.text(message!("show-next-product", id = Arg::shown(&product.id))),
        (None, Some(item)) if session.date >= view.today => {
            page.text(message!("show-next", id = Arg::shown(&item.product)))
        }
        (None, Some(item)) => page.text(message!("show-next-product", id = Arg::shown(&item.product))),
        (None, None) => page,
    }
}

/// What the committee adopted, a line each, as the rules call it.
pub(super) fn adopted(session: &Session, version: Option<&Version>) -> Vec<Message> {
    let said = |one: &Adopted| match one.kind {
        AdoptedKind::Critere => {
            let id = CriterionId::parse(&one.what);
            let criterion = id.and_then(|id| version.and_then(|version| version.criterion(&id)));
            let gates: Vec<&str> = one.gates.items().iter().map(GateId::as_str).collect();
            message!(
                "adopted-criterion",
                id = one.what.as_str(),
                question = criterion.map_or_else(|| one.what.as_str().into(), |known| Arg::both(&known.fr, &known.en)),
                gates = gates.join(", "),
                rules = one.rules.known().map(ToString::to_string).unwrap_or_default()
            )
        }
        AdoptedKind::Regles => message!("adopted-rules", version = one.what.as_str()),
        AdoptedKind::Modele => {
            let key = format!("template-{}", one.what);
            let called: Arg = find(&key).map_or_else(|| one.what.as_str().into(), |_| Message::new(key).into());
            message!("adopted-template", template = called)
        }
        AdoptedKind::Catalogue => message!("adopted-catalogue", text = one.what.as_str()),
    };
    session.adopted.iter().map(said).collect()
}

/// Who else came, and where the minutes are.
pub(super) fn facts(session: &Session) -> Vec<Labelled> {
    let guest = |guest: &Guest| {
        let entity = guest.entity.known().map(|entity| format!(" ({entity})"));
        Words::from(format!("{}{}", guest.profile, entity.unwrap_or_default()))
    };
    let guests = session.guests.items();
    let guests = (!guests.is_empty()).then(|| {
        Labelled::new(
            message!("show-sitting-guests"),
            Words::joined(guests.iter().map(guest), ", "),
        )
    });
    let minutes = session
        .minutes_url
        .known()
        .map(|url| Labelled::new(message!("show-sitting-minutes"), Cell::Address(url.as_str().to_owned())));
    guests.into_iter().chain(minutes).collect()
}

/// The decisions that were taken at the sitting of that day, each with its product.
#[must_use]
pub fn decisions(day: Date, portfolio: &Portfolio) -> Vec<(&Product, &Decision)> {
    let products = portfolio.products.iter().map(|entry| &*entry.value);
    let all = products.flat_map(|product| product.decisions.iter().map(move |decision| (product, decision)));
    all.filter(|(_, decision)| decision.session.known().copied().or_else(|| decision.day()) == Some(day))
        .collect()
}

fn agenda_table(view: &View<'_>) -> Table {
    let items = view.session.agenda.items();
    let has_slots = items.iter().any(|item| item.slot.known().is_some());
    let has_days = items.iter().any(|item| item.dossier_received_on.known().is_some());
    let named = [
        Column::new("name", message!("show-column-product")),
        Column::new("gate", message!("column-gate")),
    ];
    let slot = has_slots.then(|| Column::new("slot", message!("show-column-slot")));
    let received = has_days.then(|| Column::new("dossier_received_on", message!("show-column-received")));
    let id = Column::new("id", message!("column-id"));
    let columns = named.into_iter().chain(slot).chain(received).chain([id]);
    let row = |item: &AgendaItem| {
        let product = view.portfolio.product(item.product.as_str());
        let slot = item.slot.known().map_or(Cell::Empty, |slot| Cell::Text(slot.clone()));
        let day = item.dossier_received_on.known();
        let day = day.map_or(Cell::Empty, |day| Cell::from(*day));
        let named = [
            product.map_or(Cell::Unknown, |entry| Cell::Text(entry.value.name.clone())),
            item.gate
                .known()
                .map_or(Cell::Empty, |gate| Cell::named(Named::Gate, gate)),
        ];
        let dated = has_slots.then_some(slot).into_iter().chain(has_days.then_some(day));
        let id = Cell::Product(item.product.to_string());
        named.into_iter().chain(dated).chain([id]).collect()
    };
    Table::new("agenda", columns.collect()).rows(items.iter().map(row))
}

fn decisions_table(decided: &[(&Product, &Decision)]) -> Table {
    let columns = vec![
        Column::new("name", message!("show-column-product")),
        Column::new("gate", message!("column-gate")),
        Column::new("outcome", message!("column-outcome")),
        Column::new("reservations", message!("column-reservations")),
        Column::new("id", message!("column-id")),
    ];
    let row = |(product, decision): &(&Product, &Decision)| {
        vec![
            Cell::Text(product.name.clone()),
            Cell::named(Named::Gate, &decision.gate),
            Cell::named(Named::Outcome, &decision.outcome),
            Cell::Count(decision.reservations.len()),
            Cell::Product(product.id.to_string()),
        ]
    };
    Table::new("decisions", columns)
        .rows(decided.iter().map(row))
        .of_records()
}

/// Each seat of the committee of that day, and those that the sitting names besides.
pub(super) fn seats(session: &Session, committee: Option<&Committee>) -> Table {
    let columns = vec![
        Column::new("seat", message!("show-column-seat")),
        Column::new("present", message!("show-column-present")),
    ];
    let none = Vec::new();
    let present = session.seats_present.known().map_or(&none, |table| &table.0);
    let own = committee.map_or(&[][..], |committee| committee.seats.as_slice());
    let there = |role: &TermId| {
        present
            .iter()
            .find(|(own, _)| own == role)
            .map_or(0, |(_, count)| *count)
    };
    let count = |count: i64| usize::try_from(count).unwrap_or_default();
    let known: BTreeSet<&str> = own.iter().map(|seat| seat.role.as_str()).collect();
    let row = |seat: &crate::lifecycle::version::Seat| {
        let called = Arg::both(&seat.fr, &seat.en);
        vec![
            Cell::Label(called),
            Cell::OutOf {
                n: count(there(&seat.role)),
                of: count(seat.count),
            },
        ]
    };
    let others = present.iter().filter(|(role, _)| !known.contains(role.as_str()));
    let others =
        others.map(|(role, present)| vec![Cell::Label(super::role(role.as_str())), Cell::Count(count(*present))]);
    Table::new("seats", columns).rows(own.iter().map(row)).rows(others)
}
