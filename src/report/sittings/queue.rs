//! Who comes next, who waits for a first sitting, and how long those waited that had one (C8, C10).

use std::collections::{BTreeMap, BTreeSet};

use crate::committee::agenda::{self, Asked, Before};
use crate::committee::coming::next_sitting;
use crate::domain::date::Date;
use crate::domain::id::ProductId;
use crate::domain::product::Product;
use crate::domain::session::SessionKind;
use crate::page::{Cell, Column, Table};
use crate::report::frame::figure::Figure;
use crate::report::frame::input::{Activity, Input};
use crate::report::frame::listing::{MOST_LISTED, by_name, named};
use crate::report::shared::acts::Acts;
use crate::report::shared::cycles::Cycle;
use crate::report::shared::statistics::median;

/// What waits for the committee.
pub(super) struct Queue<'i> {
    /// The chosen products on the agenda of the next sitting.
    pub asked: Vec<Next>,
    /// Registered, and at no sitting yet: each with the day that its life began.
    pub waiting: Vec<(&'i Product, Option<Date>)>,
    /// Days from the registration of a life to the first sitting that decided about it.
    waits: Vec<f64>,
    /// Lives that were registered here, and of those the ones that go on.
    lives: usize,
    going_on: usize,
}

/// A product on the agenda.
pub(super) struct Next {
    product: Cell,
    gate: Cell,
    since: Option<Date>,
    blocking: usize,
    missing: usize,
    reservations: usize,
}

impl Next {
    fn of(one: &Asked<'_>, on: Date) -> Next {
        Next {
            product: named(one.product),
            gate: Cell::named(crate::domain::naming::Named::Gate, &one.gate),
            since: one.request.map(|request| request.on),
            blocking: one.blocking,
            missing: one.aspects.iter().map(|aspect| aspect.missing).sum(),
            reservations: one.product.open_reservations(on).len(),
        }
    }
}

impl<'i> Queue<'i> {
    pub(super) fn of(input: &Input<'i>, acts: &Acts<'i>) -> Queue<'i> {
        let mut queue = Queue {
            asked: asked(input),
            waiting: Vec::new(),
            waits: Vec::new(),
            lives: 0,
            going_on: 0,
        };
        let listed = listed(input);
        for cycle in Cycle::all(input).iter().filter(|cycle| !cycle.is_inherited()) {
            queue.lives += 1;
            let product = cycle.product;
            let began = cycle.opened().and_then(|day| day.exact());
            let own = acts.all.iter().filter(|act| act.product.id == product.id);
            let first = own
                .filter(|act| act.decision.cycle() == cycle.number)
                .map(|act| act.day)
                .min();
            let wait = first.zip(began).map(|(first, began)| first.days_since(began));
            queue.waits.extend(wait.filter(|days| *days >= 0).map(f64::from));
            let goes_on = cycle.number == product.latest_cycle() && input.activity(product) == Activity::Active;
            queue.going_on += usize::from(goes_on);
            let has_a_day = listed.contains(&product.id)
                || product
                    .open_request(input.on)
                    .is_some_and(|one| one.wanted(input.on).is_some());
            if goes_on && first.is_none() && !has_a_day {
                queue.waiting.push((product, began));
            }
        }
        queue
            .waiting
            .sort_by_key(|(product, began)| (began.is_none(), *began, &product.id));
        queue
    }

    /// How many of those that come next nothing blocks.
    pub(super) fn ready(&self) -> usize {
        self.asked.iter().filter(|one| one.blocking == 0).count()
    }

    pub(super) fn figures(&self, input: &Input<'_>) -> Vec<Figure> {
        let active = input.active().count();
        vec![
            Figure::count("C8", text!("figure-sittings-queue"), self.waiting.len(), self.going_on).known_of_some(),
            Figure::days(
                "C8",
                text!("figure-sittings-wait"),
                median(&self.waits),
                self.waits.len(),
            )
            .of(self.lives),
            Figure::count("C10", text!("figure-sittings-asked"), self.asked.len(), active).known_of_some(),
            Figure::count("C10", text!("figure-sittings-ready"), self.ready(), self.asked.len()).known_of_some(),
        ]
    }

    pub(super) fn asked_table(&self, input: &Input<'_>) -> Table {
        let columns = vec![
            by_name(),
            Column::new("gate", message!("column-gate")),
            Column::new("waits", message!("sittings-column-waits")),
            Column::new("blocking", message!("sittings-column-blocking")),
            Column::new("missing", message!("sittings-column-missing")),
            Column::new("reservations", message!("column-reservations")),
        ];
        let row = |one: &Next| {
            let waits = one.since.map(|since| Cell::Days(input.on.days_since(since).into()));
            vec![
                one.product.clone(),
                one.gate.clone(),
                waits.unwrap_or(Cell::Empty),
                Cell::Count(one.blocking),
                Cell::Count(one.missing),
                Cell::Count(one.reservations),
            ]
        };
        Table::new("asked", columns)
            .rows(self.asked.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
    }

    pub(super) fn waiting_table(&self, input: &Input<'_>) -> Table {
        let columns = vec![
            by_name(),
            Column::new("registered", message!("sittings-column-registered")),
            Column::new("days", message!("column-days")),
        ];
        let row = |(product, began): &(&Product, Option<Date>)| {
            vec![
                named(product),
                began.map_or(Cell::Unknown, Cell::from),
                began.map_or(Cell::Empty, |began| Cell::Days(input.on.days_since(began).into())),
            ]
        };
        Table::new("waiting", columns)
            .rows(self.waiting.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
    }
}

/// The chosen products that ask for the next sitting, or that it lists; what is only proposed does not count.
fn asked(input: &Input<'_>) -> Vec<Next> {
    let before = Before {
        portfolio: input.portfolio,
        lifecycle: input.lifecycle,
        proposals: &BTreeMap::new(),
        today: input.on,
    };
    let Some(agenda) = agenda::agenda(before, None) else {
        return Vec::new();
    };
    let chosen: BTreeSet<&ProductId> = input.active().map(|product| &product.id).collect();
    let own = agenda.asked.iter().filter(|one| chosen.contains(&one.product.id));
    own.map(|one| Next::of(one, input.on)).collect()
}

/// The products on the agenda of a sitting by the day of the report, or of the next one.
fn listed<'i>(input: &Input<'i>) -> BTreeSet<&'i ProductId> {
    let next = next_sitting(input.portfolio, input.on);
    let sessions = input.portfolio.sessions().iter().map(|entry| &*entry.value);
    sessions
        .filter(|session| {
            session.kind != SessionKind::Annulee && (session.date <= input.on || Some(session.date) == next)
        })
        .flat_map(|session| session.agenda.items())
        .map(|item| &item.product)
        .collect()
}
