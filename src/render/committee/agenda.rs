//! What awaits a sitting, as a page and as a document.

mod presented;
mod tables;

use serde_json::{Value as Json, json};

use crate::committee::agenda::{Agenda, Asked, Since};
use crate::diagnostic::{Arg, Message};
use crate::domain::cadence::Weekday;
use crate::domain::date::Date;
use crate::domain::request::RequestKind;
use crate::i18n::Translator;
use crate::page::{Block, Cell, Column, Facts, Item, Labelled, List, Page, Table, Tone, Words};

use super::{aspect, outcome};

/// The form of the document.
pub const SCHEMA: &str = "catalog-agenda/1";

/// Of what moved in a file since the committee saw it, so many lines.
const MOST_MOVED: usize = 5;

/// The page.
#[must_use]
pub fn page(agenda: &Agenda<'_>, today: Date) -> Page {
    let title = match agenda.day {
        Some(day) => message!("agenda-title", weekday = weekday(day), day = Arg::Day(day.into())),
        None => message!("agenda-title-no-day"),
    };
    let late = agenda.reservations.iter().filter(|one| one.is_late).count();
    let mut page = Page::new(title).lead(message!(
        "agenda-lead",
        asked = agenda.asked.len(),
        ready = agenda
            .asked
            .iter()
            .filter(|one| one.blocking + one.standing == 0)
            .count(),
        reservations = agenda.reservations.len(),
        late = late
    ));
    if let Some(day) = agenda.day.filter(|_| agenda.is_by_rhythm) {
        page = page.lead(message!(
            "agenda-by-rhythm",
            weekday = weekday(day),
            day = Arg::Day(day.into())
        ));
    }
    for (index, one) in agenda.asked.iter().enumerate() {
        page = page.with_all(asked(index + 1, one, agenda, today));
    }
    for table in tables::tables(agenda, today) {
        if !table.1.rows.is_empty() {
            page = page.heading(table.0).with(table.1);
        }
    }
    if !agenda.asked.is_empty() {
        page.appendix.push(Block::Text(message!("agenda-legend").into()));
    }
    let seats = agenda
        .version
        .committee
        .known()
        .map_or(&[][..], |committee| committee.seats.as_slice());
    if !seats.is_empty() {
        let named = seats.iter().map(|seat| Arg::both(&seat.fr, &seat.en)).collect();
        page.appendix
            .push(Block::Text(message!("agenda-seats", seats = Arg::List(named)).into()));
    }
    page.on_terminal.push(next(agenda));
    page
}

/// A product that asks, in about nine lines.
fn asked(number: usize, one: &Asked<'_>, agenda: &Agenda<'_>, today: Date) -> Vec<Block> {
    let heading = message!(
        "agenda-product",
        number = number,
        name = one.product.name.as_str(),
        gate = Arg::gate(&one.gate)
    );
    let mut facts = presented::about(one.product);
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
    if let Some(other) = one.also_on {
        let words = Words::from(message!("agenda-also-said", day = Arg::Day(other.into())));
        say(text!("agenda-also"), words.toned(Tone::Warning));
    }
    let verdict = match one.blocking {
        0 if one.standing > 0 => Words::from(message!("agenda-standing", count = one.standing)).toned(Tone::Bad),
        0 => Words::from(message!("agenda-may-pass")).toned(Tone::Good),
        count => Words::from(message!("agenda-blocked", count = count)).toned(Tone::Bad),
    };
    say(text!("agenda-state"), verdict);
    if let Some(previous) = one.previous {
        let said = |message: Message| {
            message
                .with("gate", Arg::gate(&previous.gate))
                .with("outcome", outcome(Some(agenda.version), &previous.outcome))
                .with("day", previous.day().map_or_else(|| Arg::from("–"), Arg::from))
        };
        let words = match previous.rationale.known() {
            Some(why) => said(message!("agenda-previous-why", why = why.as_str(), ..)),
            None => said(message!("agenda-previous-said", ..)),
        };
        say(text!("agenda-previous"), words.into());
    }
    if let Some(decided) = one.decided {
        let words = Words::from(Cell::Label(outcome(Some(agenda.version), &decided.outcome)));
        say(text!("agenda-decided"), words.toned(Tone::Strong));
    }
    let mut blocks = vec![Block::heading(2, heading), Facts::in_columns(facts).into()];
    blocks.extend(one.since.iter().flat_map(|since| moved(one, since)));
    blocks.extend(presented::owed(one, agenda.version.committee.known(), today));
    blocks.push(aspects(one, agenda).into());
    blocks
}

/// What moved since the committee saw a product, in a few lines.
fn moved(one: &Asked<'_>, since: &Since) -> Vec<Block> {
    let day = || Arg::Day(since.day.into());
    if since.lines.is_empty() {
        let nothing = Words::from(message!("agenda-since-nothing", day = day()));
        return vec![Block::Text(nothing.toned(Tone::Warning))];
    }
    let shown = since.lines.iter().take(MOST_MOVED);
    let left = since.lines.len().saturating_sub(MOST_MOVED);
    let rest = (left > 0).then(|| {
        let command = format!("catalog diff {} {}", since.day, one.product.id);
        Words::from(message!(
            "agenda-since-more",
            count = left,
            command = Arg::Command(command)
        ))
        .toned(Tone::Muted)
    });
    vec![
        Block::Text(message!("agenda-since", day = day()).into()),
        Block::List(List {
            items: shown.map(|line| Item::new(line.clone())).collect(),
            rest,
        }),
    ]
}

/// The day of the week of a sitting.
fn weekday(day: Date) -> Arg {
    Arg::word(Weekday::LIST, Weekday::of(day).as_str())
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
pub fn document(agenda: &Agenda<'_>, translator: &Translator) -> Json {
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
            "reservations_to_close": one.standing,
            "aspects": aspects.collect::<Vec<_>>(),
            "previous": one.previous.map(|decision| &decision.id),
            "decided": one.decided.map(|decision| &decision.id),
            "proposed_on": one.proposed_on,
            "also_on": one.also_on,
            "since": one.since.as_ref().map(|since| {
                let lines: Vec<String> = since.lines.iter().map(|line| translator.say(line)).collect();
                json!({ "day": since.day, "lines": lines })
            }),
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
    let put_off = agenda.put_off.iter().map(|one| {
        json!({
            "product": one.product.id,
            "decision": one.decision.map(|decision| &decision.id),
            "session": one.day,
        })
    });
    let stops = agenda.stops.iter().map(|one| &one.id);
    let reviews = agenda
        .reviews
        .iter()
        .map(|(one, owed)| json!({"product": one.id, "last": owed.last, "days": owed.days}));
    json!({
        "schema": SCHEMA,
        "session": agenda.day,
        "is_open": agenda.session.is_some(),
        "is_by_rhythm": agenda.is_by_rhythm,
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
