//! The minutes of a sitting, from what is recorded.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::{Decision, Reservation};
use crate::domain::id::DecisionId;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::domain::request::RequestEventKind;
use crate::domain::session::{Session, SessionKind};
use crate::lifecycle::version::Version;
use crate::page::{Block, Cell, Column, Facts, Item, Labelled, List, Page, Table, Tone, Words};
use crate::render::session::{decisions, facts, seats};

use super::{aspect, outcome, owner};

/// The form of the document.
pub const SCHEMA: &str = "catalog-minutes/1";

/// A sitting, among the products, under the rules of its day.
pub struct View<'v> {
    pub session: &'v Session,
    pub portfolio: &'v Portfolio,
    pub version: Option<&'v Version>,
    /// The last day on which the minutes may be published; none where the catalogue does not say.
    pub publish_by: Option<Date>,
    pub today: Date,
}

impl View<'_> {
    fn committee(&self) -> Option<&crate::lifecycle::version::Committee> {
        self.version?.committee.known()
    }

    /// The decisions of the sitting, in the order of its agenda.
    fn decided(&self) -> Vec<(&Product, &Decision)> {
        let mut decided = decisions(self.session.date, self.portfolio);
        let agenda = self.session.agenda.items();
        decided.sort_by_key(|(product, decision)| {
            let place = agenda.iter().position(|item| item.product == product.id);
            (place.unwrap_or(usize::MAX), &product.id, &decision.id)
        });
        decided
    }
}

/// The page.
#[must_use]
pub fn page(view: &View<'_>) -> Page {
    let session = view.session;
    let decided = view.decided();
    let title = message!(
        "minutes-title",
        day = Arg::Day(session.date.into()),
        kind = Arg::word(SessionKind::LIST, session.kind.as_str())
    );
    let mut page = Page::new(title).lead(summary(view, &decided));
    page = page.heading(message!("show-sitting-seats"));
    page = match (session.seats_present.known(), view.committee()) {
        (Some(_), Some(_)) => page.with(seats(session, view.committee())),
        _ => page.text(message!("minutes-no-presence", day = session.date.to_string())),
    };
    let beside = facts(session);
    if !beside.is_empty() {
        page = page.with(Facts::in_columns(beside));
    }
    page = page.heading(message!("show-sitting-decisions", count = decided.len()));
    for (product, decision) in &decided {
        page = page.with_all(told(product, decision, view));
    }
    let left: Vec<Item> = undecided(view, &decided);
    if !left.is_empty() {
        page = page.heading(message!("minutes-undecided")).with(List {
            items: left,
            rest: None,
        });
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
    page.appendix.push(Block::Text(message!("minutes-signature").into()));
    if let Some(by) = view.publish_by {
        page = page.text(message!("minutes-publish-by", day = Arg::Day(by.into())));
    }
    page.on_terminal.push(Block::Text(
        message!("minutes-next", day = session.date.to_string()).into(),
    ));
    page
}

/// In plain words: how many products, and what became of them.
fn summary(view: &View<'_>, decided: &[(&Product, &Decision)]) -> Message {
    let mut by_outcome: BTreeMap<usize, (Arg, usize)> = BTreeMap::new();
    let outcomes = view.version.map_or(&[][..], Version::outcomes);
    for (_, decision) in decided {
        let rank = outcomes.iter().position(|one| one.id == decision.outcome);
        let entry = by_outcome.entry(rank.unwrap_or(usize::MAX));
        entry.or_insert_with(|| (outcome(view.version, &decision.outcome), 0)).1 += 1;
    }
    let counts = by_outcome
        .into_values()
        .map(|(called, count)| Arg::from(message!("minutes-outcome-count", outcome = called, count = count)));
    message!(
        "minutes-summary",
        count = decided.len(),
        outcomes = Arg::List(counts.collect())
    )
}

/// A decision, with all that comes with it.
fn told(product: &Product, decision: &Decision, view: &View<'_>) -> Vec<Block> {
    let heading = message!(
        "minutes-product",
        name = product.name.as_str(),
        gate = Arg::gate(&decision.gate)
    );
    let called = outcome(view.version, &decision.outcome);
    let mut facts = vec![Labelled::new(
        message!("minutes-outcome"),
        Words::from(Cell::Label(called)).toned(Tone::Strong),
    )];
    let mut say = |label: &'static str, words: Option<Words>| {
        facts.extend(words.map(|words| Labelled::new(Message::new(label), words)));
    };
    let words = |text: &String| Words::from(text.as_str());
    say(text!("minutes-rationale"), decision.rationale.known().map(words));
    say(text!("minutes-skip"), decision.poc_skip_reason.known().map(words));
    let replaced = decision.supersedes.known();
    say(
        text!("minutes-replaces"),
        replaced.map(|old| Words::from(message!("minutes-replaces-said", day = day_of(product, old)))),
    );
    let by = product
        .decisions
        .iter()
        .find(|one| one.supersedes.known() == Some(&decision.id));
    say(
        text!("minutes-replaced"),
        by.map(|by| {
            let day = by.day().map_or_else(|| Arg::from("–"), Arg::from);
            Words::from(message!("minutes-replaced-said", day = day)).toned(Tone::Warning)
        }),
    );
    say(text!("minutes-support"), support(decision, view));
    let mut blocks = vec![Block::heading(3, heading), Facts::in_columns(facts).into()];
    blocks.extend(opinions(decision, view).map(Block::from));
    if !decision.reservations.is_empty() {
        blocks.push(reservations(decision, view).into());
    }
    if !decision.waivers.is_empty() {
        blocks.push(waivers(decision, view).into());
    }
    let challenges = product.challenges.iter().filter(|one| one.decision == decision.id);
    blocks.extend(challenges.map(|one| {
        let answer = one.answer.known().map_or_else(
            || message!("minutes-unanswered").into(),
            |text| Arg::from(text.as_str()),
        );
        let said = message!(
            "minutes-challenge",
            day = Arg::Day(one.on.into()),
            role = super::role(view.committee(), &one.by_role),
            text = one.text.as_str(),
            answer = answer
        );
        Block::Note(Words::from(said).toned(Tone::Warning))
    }));
    blocks
}

fn day_of(product: &Product, id: &DecisionId) -> Arg {
    let old = product.decisions.iter().find(|one| one.id == *id);
    old.and_then(Decision::day).map_or_else(|| Arg::shown(id), Arg::from)
}

fn support(decision: &Decision, view: &View<'_>) -> Option<Words> {
    let needs = decision.support_needs.known()?;
    if needs.needs.is_empty() {
        return needs
            .none
            .known()
            .filter(|none| **none)
            .map(|_| Words::from(message!("minutes-no-support")));
    }
    let named = needs
        .needs
        .iter()
        .map(|need| Words::from(Cell::Label(super::support(view.version, need))));
    Some(Words::joined(named, ", "))
}

/// What was thought of each aspect.
fn opinions(decision: &Decision, view: &View<'_>) -> Option<Table> {
    let table = decision.opinions.known().filter(|table| !table.0.is_empty())?;
    let columns = vec![
        Column::new("aspect", message!("agenda-column-aspect")),
        Column::new("opinion", message!("minutes-column-opinion")),
        Column::new("comment", message!("minutes-column-comment")),
    ];
    let rules = view.version.map_or(&[][..], Version::opinions);
    let rows = table.0.iter().map(|(id, opinion)| {
        let rule = rules.iter().find(|rule| rule.id == opinion.opinion);
        let called = rule.map_or_else(|| Arg::shown(&opinion.opinion), |rule| Arg::both(&rule.fr, &rule.en));
        vec![
            Cell::Label(aspect(view.version, id)),
            Cell::Label(called),
            opinion
                .comment
                .known()
                .map_or(Cell::Empty, |text| Cell::Text(text.clone())),
        ]
    });
    Some(Table::new("opinions", columns).rows(rows))
}

fn reservations(decision: &Decision, view: &View<'_>) -> Table {
    let columns = vec![
        Column::new("reservation", message!("minutes-column-reservation")),
        Column::new("who", message!("agenda-column-who")),
        Column::new("due", message!("agenda-column-due")),
    ];
    let row = |one: &Reservation| {
        vec![
            one.text.known().map_or(Cell::Unknown, |text| Cell::Text(text.clone())),
            Cell::Label(owner(view.committee(), one)),
            one.due.known().map_or(Cell::Unknown, |due| Cell::from(*due)),
        ]
    };
    Table::new("reservations", columns).rows(decision.reservations.iter().map(row))
}

fn waivers(decision: &Decision, view: &View<'_>) -> Table {
    let columns = vec![
        Column::new("waiver", message!("minutes-column-waiver")),
        Column::new("reason", message!("agenda-column-reason")),
        Column::new("until", message!("agenda-column-until")),
    ];
    let criteria = view.version.map_or(&[][..], |version| version.criteria.as_slice());
    let rows = decision.waivers.iter().map(|waiver| {
        let known = criteria.iter().find(|one| one.id == waiver.criterion);
        vec![
            Cell::Label(known.map_or_else(
                || Arg::shown(&waiver.criterion),
                |known| Arg::both(&known.fr, &known.en),
            )),
            waiver
                .reason
                .known()
                .map_or(Cell::Empty, |text| Cell::Text(text.clone())),
            waiver.until.known().map_or(Cell::Unknown, |until| Cell::from(*until)),
        ]
    });
    Table::new("waivers", columns).rows(rows)
}

/// What was on the agenda and was not decided, or was moved that day.
fn undecided(view: &View<'_>, decided: &[(&Product, &Decision)]) -> Vec<Item> {
    let day = view.session.date;
    let is_decided = |product: &Product| decided.iter().any(|(one, _)| one.id == product.id);
    let agenda = view.session.agenda.items().iter();
    let listed = agenda.filter_map(|item| Some(&*view.portfolio.product(item.product.as_str())?.value));
    let moved = |product: &&Product| {
        let events = product.requests.iter().flat_map(|request| &request.events);
        events
            .into_iter()
            .any(|event| event.on == day && event.kind == RequestEventKind::Reportee)
    };
    let all = view.portfolio.products.iter().map(|entry| &*entry.value);
    let mut left: Vec<&Product> = listed
        .chain(all.filter(moved))
        .filter(|product| !is_decided(product))
        .collect();
    left.sort_by_key(|product| &product.id);
    left.dedup_by_key(|product| &product.id);
    left.into_iter()
        .map(|product| Item::new(left_over(product, day)))
        .collect()
}

fn left_over(product: &Product, day: Date) -> Message {
    let events = product.requests.iter().flat_map(|request| &request.events);
    let event = events.rev().find(|event| event.on == day);
    let to = event.and_then(|event| event.session.known());
    match (event, to) {
        (Some(event), Some(to)) => message!(
            "minutes-moved",
            name = product.name.as_str(),
            day = Arg::Day((*to).into()),
            reason = event.reason.known().cloned().unwrap_or_default()
        ),
        _ => message!("minutes-not-examined", name = product.name.as_str()),
    }
}

/// The document.
#[must_use]
pub fn document(view: &View<'_>) -> Json {
    let decided = view.decided();
    let decided = decided
        .iter()
        .map(|(product, decision)| json!({"product": product.id, "name": product.name, "decision": decision}));
    json!({
        "schema": SCHEMA,
        "session": view.session,
        "decisions": decided.collect::<Vec<_>>(),
        "publish_by": view.publish_by,
    })
}
