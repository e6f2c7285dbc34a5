//! What the committee is owed or owes before a sitting, a table each.

use crate::committee::agenda::Agenda;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::domain::request::RequestEventKind;
use crate::page::{Cell, Column, Table};

use super::super::{owner, role, support};

/// So many of what is owed are shown on a terminal; all are on a page that is sent.
const MOST_SHOWN: usize = 10;

fn product(product: &Product) -> Cell {
    Cell::ProductNamed {
        id: product.id.to_string(),
        name: product.name.clone(),
    }
}

fn day(day: Option<Date>) -> Cell {
    day.map_or(Cell::Unknown, Cell::from)
}

fn text(fact: Option<&String>) -> Cell {
    fact.map_or(Cell::Empty, |text| Cell::Text(text.clone()))
}

/// What the committee is owed or owes, a table each.
pub(super) fn tables(agenda: &Agenda<'_>, today: Date) -> Vec<(Message, Table)> {
    let named = |name: &'static str, heading: &'static str| Column::new(name, Message::new(heading));
    let first = || named("product", text!("show-column-product"));
    let table = |name: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>| {
        let all = std::iter::once(first()).chain(columns).collect();
        Table::new(name, all)
            .rows(rows)
            .at_most(MOST_SHOWN, text!("agenda-more"))
    };
    let committee = agenda.version.committee.known();
    let reservations = agenda.reservations.iter().map(|one| {
        vec![
            product(one.product),
            text(one.reservation.text.known()),
            Cell::Label(owner(committee, one.reservation)),
            day(one.due),
            Cell::Label(if one.is_late {
                message!("agenda-late").into()
            } else {
                message!("agenda-open-state").into()
            }),
        ]
    });
    let waivers = agenda.waivers.iter().map(|(one, waiver, until)| {
        let criterion = agenda
            .version
            .criteria
            .iter()
            .find(|known| known.id == waiver.criterion);
        let called = criterion.map_or_else(
            || Arg::shown(&waiver.criterion),
            |known| Arg::both(&known.fr, &known.en),
        );
        vec![product(one), Cell::Label(called), Cell::from(*until)]
    });
    let needs = agenda.needs.iter().map(|(one, need)| {
        let raised = need.raised_on.known().copied();
        vec![
            product(one),
            Cell::Label(support(Some(agenda.version), &need.kind)),
            text(need.description.known()),
            day(raised),
            raised.map_or(Cell::Empty, |raised| Cell::Days(i64::from(today.days_since(raised)))),
        ]
    });
    let challenges = agenda.challenges.iter().map(|(one, challenge)| {
        vec![
            product(one),
            Cell::Text(challenge.text.clone()),
            Cell::Label(role(committee, &challenge.by_role)),
            Cell::from(challenge.on),
        ]
    });
    let held = agenda.held.iter().filter_map(|(one, request)| {
        let event = request.last_event(today)?;
        Some(vec![
            product(one),
            Cell::Label(Arg::gate(&request.gate)),
            Cell::Label(Arg::word(RequestEventKind::LIST, event.kind.as_str())),
            text(event.reason.known()),
        ])
    });
    let put_off = agenda.put_off.iter().map(|one| {
        let why = one.decision.map_or_else(
            || message!("agenda-not-examined").into(),
            |decision| text(decision.rationale.known()),
        );
        vec![
            product(one.product),
            one.gate.map_or(Cell::Unknown, |gate| Cell::Label(Arg::gate(gate))),
            day(one.day),
            why,
        ]
    });
    let stops = agenda.stops.iter().map(|one| {
        let items = one.stop.known().map_or(&[][..], |stop| stop.decommission.items());
        let done = items.iter().filter(|item| item.done_on.known().is_some()).count();
        let of = items.len();
        let closed = if of == 0 {
            Cell::Unknown
        } else {
            Cell::OutOf { n: done, of }
        };
        vec![product(one), closed]
    });
    let reviews = agenda.reviews.iter().map(|(one, owed)| {
        vec![
            product(one),
            Cell::Label(Arg::phase(owed.phase)),
            Cell::from(owed.last),
            Cell::Days(owed.days),
        ]
    });
    let what = || named("what", text!("agenda-column-what"));
    let due = || named("due", text!("agenda-column-due"));
    let since = || named("since", text!("agenda-column-since"));
    let gate = || named("gate", text!("column-gate"));
    let reason = || named("reason", text!("agenda-column-reason"));
    let who = || named("who", text!("agenda-column-who"));
    vec![
        (
            message!("agenda-reservations"),
            table(
                "reservations",
                vec![what(), who(), due(), named("state", text!("agenda-column-state"))],
                reservations.collect(),
            ),
        ),
        (
            message!("agenda-waivers"),
            table(
                "waivers",
                vec![what(), named("until", text!("agenda-column-until"))],
                waivers.collect(),
            ),
        ),
        (
            message!("agenda-needs"),
            table(
                "needs",
                vec![
                    named("kind", text!("agenda-column-kind")),
                    what(),
                    since(),
                    named("days", text!("agenda-column-days")),
                ],
                needs.collect(),
            ),
        ),
        (
            message!("agenda-challenges"),
            table("challenges", vec![what(), who(), since()], challenges.collect()),
        ),
        (
            message!("agenda-put-off"),
            table("put_off", vec![gate(), since(), reason()], put_off.collect()),
        ),
        (
            message!("agenda-held"),
            table(
                "held",
                vec![gate(), named("state", text!("agenda-column-state")), reason()],
                held.collect(),
            ),
        ),
        (
            message!("agenda-stops"),
            table(
                "stops",
                vec![named("closed", text!("agenda-column-closed"))],
                stops.collect(),
            ),
        ),
        (
            message!("agenda-reviews"),
            table(
                "reviews",
                vec![
                    named("phase", text!("column-phase")),
                    named("last", text!("agenda-column-last")),
                    named("days", text!("agenda-column-elapsed")),
                ],
                reviews.collect(),
            ),
        ),
    ]
}
