//! The minutes of a sitting, from what is recorded. [`decided`] tells each decision.

mod decided;
mod followed;

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::committee::coming::Quorum;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::domain::request::RequestEventKind;
use crate::domain::session::{Session, SessionKind};
use crate::lifecycle::version::Version;
use crate::page::{Block, Facts, Item, List, Page, Tone, Words};
use crate::render::session::{adopted, decisions, facts, seats};

use super::outcome;

/// The form of the document.
pub const SCHEMA: &str = "catalog-minutes/1";

/// A sitting, among the products, under the rules of its day.
pub struct View<'v> {
    pub session: &'v Session,
    pub portfolio: &'v Portfolio,
    pub version: Option<&'v Version>,
    /// The last day on which the minutes may be published; none where the catalogue does not say.
    pub publish_by: Option<Date>,
    /// None where the rules ask for none.
    pub quorum: Option<Quorum>,
    pub today: Date,
}

impl View<'_> {
    fn committee(&self) -> Option<&crate::lifecycle::version::Committee> {
        self.version?.committee.known()
    }

    /// The decisions of the sitting, in the order of its agenda; without what it wrote wrongly and put right itself.
    fn decided(&self) -> Vec<(&Product, &Decision)> {
        let mut decided = decisions(self.session.date, self.portfolio);
        let corrected: Vec<_> = decided
            .iter()
            .filter_map(|(product, decision)| Some((&product.id, decision.supersedes.known()?)))
            .collect();
        decided.retain(|(product, decision)| !corrected.contains(&(&product.id, &decision.id)));
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
    let day = Arg::Day(session.date.into());
    let title = match session.kind {
        SessionKind::Ordinaire => message!("minutes-title", day = day),
        kind => message!(
            "minutes-title-kind",
            day = day,
            kind = Arg::word(SessionKind::LIST, kind.as_str())
        ),
    };
    let mut page = Page::new(title).lead(summary(view, &decided));
    page = page.heading(message!("show-sitting-seats"));
    page = match (session.seats_present.known(), view.committee()) {
        (Some(_), Some(_)) => page.with(seats(session, view.committee())),
        _ => page.text(message!("minutes-no-presence", day = session.date.to_string())),
    };
    if let Some((quorum, is_met)) = view.quorum.and_then(|quorum| Some((quorum, quorum.is_met()?))) {
        let present = quorum.present.unwrap_or_default();
        let (said, tone) = match is_met {
            true => (
                message!("minutes-quorum", present = present, required = quorum.required),
                Tone::Plain,
            ),
            false => (
                message!("minutes-no-quorum", present = present, required = quorum.required),
                Tone::Warning,
            ),
        };
        page = page.with(Block::Text(Words::from(said).toned(tone)));
    }
    let beside = facts(session);
    if !beside.is_empty() {
        page = page.with(Facts::in_columns(beside));
    }
    let adopted = adopted(session, view.version);
    if !adopted.is_empty() {
        page = page
            .heading(message!("adopted-title"))
            .with(adopted.iter().cloned().collect::<List>());
    }
    if adopted.is_empty() || !decided.is_empty() {
        page = page.heading(message!("show-sitting-decisions", count = decided.len()));
    }
    for (product, decision) in &decided {
        page = page.with_all(decided::told(product, decision, view));
    }
    let followed = followed::items(view.portfolio, session.date, view.committee());
    if !followed.is_empty() {
        page = page.heading(message!("minutes-followed")).with(List {
            items: followed,
            rest: None,
        });
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
    let adopted = view.session.adopted.len();
    if decided.is_empty() && adopted > 0 {
        return message!("minutes-summary-adopted", count = adopted);
    }
    message!(
        "minutes-summary",
        count = decided.len(),
        outcomes = Arg::List(counts.collect())
    )
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
        "quorum": view.quorum.map(|quorum| {
            json!({ "required": quorum.required, "present": quorum.present, "is_met": quorum.is_met() })
        }),
    })
}
