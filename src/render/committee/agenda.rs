//! What awaits a sitting, as a page and as a document.

use serde_json::{Value as Json, json};

use crate::committee::agenda::{Agenda, Asked};
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::request::{RequestEventKind, RequestKind};
use crate::page::{Block, Cell, Column, Facts, Labelled, Page, Table, Tone, Words};

use super::{aspect, outcome, owner};

/// The form of the document.
pub const SCHEMA: &str = "catalog-agenda/1";

/// So many of what is owed are shown on a terminal; all are on a page that is sent.
const MOST_SHOWN: usize = 10;

/// The page.
#[must_use]
pub fn page(agenda: &Agenda<'_>, today: Date) -> Page {
    let title = match agenda.day {
        Some(day) => message!("agenda-title", day = Arg::Day(day.into())),
        None => message!("agenda-title-no-day"),
    };
    let late = agenda.reservations.iter().filter(|one| one.is_late).count();
    let mut page = Page::new(title).lead(message!(
        "agenda-lead",
        asked = agenda.asked.len(),
        ready = agenda.asked.iter().filter(|one| one.blocking == 0).count(),
        reservations = agenda.reservations.len(),
        late = late
    ));
    for (index, one) in agenda.asked.iter().enumerate() {
        page = page.with_all(asked(index + 1, one, agenda, today));
    }
    for table in tables(agenda, today) {
        if !table.1.rows.is_empty() {
            page = page.heading(table.0).with(table.1);
        }
    }
    page.with(next(agenda))
}

/// A product that asks, in about nine lines.
fn asked(number: usize, one: &Asked<'_>, agenda: &Agenda<'_>, today: Date) -> Vec<Block> {
    let heading = message!(
        "agenda-product",
        number = number,
        name = one.product.name.as_str(),
        gate = Arg::gate(&one.gate)
    );
    let mut facts = Vec::new();
    let mut say = |label: &'static str, words: Words| facts.push(Labelled::new(Message::new(label), words));
    if let Some(request) = one.request {
        let kind = request
            .kind
            .known()
            .map(|kind| Arg::word(RequestKind::LIST, kind.as_str()));
        let words = match kind {
            Some(kind) => message!("agenda-asked-as", day = Arg::Day(request.on.into()), kind = kind),
            None => message!("agenda-asked-on", day = Arg::Day(request.on.into())),
        };
        say(text!("agenda-asked"), words.into());
        if let Some(note) = request.note.known() {
            say(text!("agenda-note"), note.as_str().into());
        }
    }
    let verdict = match one.blocking {
        0 => Words::from(message!("agenda-may-pass")).toned(Tone::Good),
        count => Words::from(message!("agenda-blocked", count = count)).toned(Tone::Bad),
    };
    say(text!("agenda-state"), verdict);
    if let Some(previous) = one.previous {
        let words = message!(
            "agenda-previous-said",
            outcome = outcome(Some(agenda.version), &previous.outcome),
            day = previous.day().map_or_else(|| Arg::from("–"), Arg::from),
            why = previous
                .rationale
                .known()
                .map_or_else(|| Arg::from("–"), |why| Arg::from(why.as_str()))
        );
        say(text!("agenda-previous"), words.into());
    }
    let open = one.product.open_reservations(today).len();
    if open > 0 {
        say(text!("agenda-open"), message!("agenda-open-count", count = open).into());
    }
    if let Some(decided) = one.decided {
        let words = Words::from(Cell::Label(outcome(Some(agenda.version), &decided.outcome)));
        say(text!("agenda-decided"), words.toned(Tone::Strong));
    }
    vec![
        Block::heading(2, heading),
        Facts::in_columns(facts).into(),
        aspects(one, agenda).into(),
    ]
}

fn aspects(one: &Asked<'_>, agenda: &Agenda<'_>) -> Table {
    let columns = vec![
        Column::new("aspect", message!("agenda-column-aspect")),
        Column::new("met", message!("agenda-column-met")),
        Column::new("declared", message!("agenda-column-declared")),
        Column::new("missing", message!("agenda-column-missing")),
        Column::new("blocking", message!("agenda-column-blocking")),
    ];
    let rows = one.aspects.iter().map(|standing| {
        vec![
            Cell::Label(aspect(Some(agenda.version), &standing.aspect)),
            Cell::Count(standing.met),
            Cell::Count(standing.declared),
            Cell::Count(standing.missing),
            Cell::Count(standing.blocking),
        ]
    });
    Table::new("aspects", columns).rows(rows)
}

fn product(product: &crate::domain::product::Product) -> Cell {
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
fn tables(agenda: &Agenda<'_>, today: Date) -> Vec<(Message, Table)> {
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
            Cell::Label(super::support(Some(agenda.version), &need.kind)),
            text(need.description.known()),
            day(raised),
            raised.map_or(Cell::Empty, |raised| Cell::Days(i64::from(today.days_since(raised)))),
        ]
    });
    let challenges = agenda.challenges.iter().map(|(one, challenge)| {
        vec![
            product(one),
            Cell::Text(challenge.text.clone()),
            Cell::Label(super::role(committee, &challenge.by_role)),
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
    let put_off = agenda.put_off.iter().map(|(one, decision)| {
        vec![
            product(one),
            Cell::Label(Arg::gate(&decision.gate)),
            day(decision.day()),
            text(decision.rationale.known()),
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

/// What to type next.
fn next(agenda: &Agenda<'_>) -> Block {
    let message = match (agenda.day, agenda.session) {
        (Some(day), Some(_)) => message!("agenda-next-record", day = day.to_string()),
        (Some(day), None) => message!("agenda-next-open", day = day.to_string()),
        (None, _) => message!("agenda-next-no-day"),
    };
    Block::Text(message.into())
}

/// The document.
#[must_use]
pub fn document(agenda: &Agenda<'_>) -> Json {
    let asked = agenda.asked.iter().map(|one| {
        let aspects = one.aspects.iter().map(|standing| {
            json!({
                "aspect": standing.aspect,
                "met": standing.met,
                "declared": standing.declared,
                "missing": standing.missing,
                "blocking": standing.blocking,
            })
        });
        json!({
            "product": one.product.id,
            "name": one.product.name,
            "gate": one.gate,
            "request": one.request,
            "blocking": one.blocking,
            "aspects": aspects.collect::<Vec<_>>(),
            "previous": one.previous.map(|decision| &decision.id),
            "decided": one.decided.map(|decision| &decision.id),
            "proposed_on": one.proposed_on,
        })
    });
    let reservations = agenda.reservations.iter().map(|one| {
        json!({
            "product": one.product.id,
            "reservation": one.decision.name_of(one.reservation),
            "due": one.due,
            "overdue": one.is_late,
        })
    });
    let waivers = agenda.waivers.iter();
    let waivers =
        waivers.map(|(one, waiver, until)| json!({"product": one.id, "criterion": waiver.criterion, "until": until}));
    let needs = agenda
        .needs
        .iter()
        .map(|(one, need)| json!({"product": one.id, "need": need.id}));
    let challenges = agenda
        .challenges
        .iter()
        .map(|(one, challenge)| json!({"product": one.id, "challenge": challenge.id}));
    let held = agenda
        .held
        .iter()
        .map(|(one, request)| json!({"product": one.id, "request": request.id}));
    let put_off = agenda
        .put_off
        .iter()
        .map(|(one, decision)| json!({"product": one.id, "decision": decision.id}));
    let stops = agenda.stops.iter().map(|one| &one.id);
    let reviews = agenda
        .reviews
        .iter()
        .map(|(one, owed)| json!({"product": one.id, "last": owed.last, "days": owed.days}));
    json!({
        "schema": SCHEMA,
        "session": agenda.day,
        "is_open": agenda.session.is_some(),
        "asked": asked.collect::<Vec<_>>(),
        "reservations": reservations.collect::<Vec<_>>(),
        "waivers_ending": waivers.collect::<Vec<_>>(),
        "needs": needs.collect::<Vec<_>>(),
        "challenges": challenges.collect::<Vec<_>>(),
        "put_off": put_off.collect::<Vec<_>>(),
        "held": held.collect::<Vec<_>>(),
        "stops": stops.collect::<Vec<_>>(),
        "reviews_overdue": reviews.collect::<Vec<_>>(),
    })
}
