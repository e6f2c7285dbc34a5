//! A decision in the minutes, with all that comes with it.

use crate::diagnostic::{Arg, Message};
use crate::domain::challenge::Challenge;
use crate::domain::date::Date;
use crate::domain::decision::{Decision, Opinion, Reservation};
use crate::domain::id::{DecisionId, OpinionId};
use crate::domain::product::Product;
use crate::domain::request::RequestEventKind;
use crate::lifecycle::version::Version;
use crate::page::{Block, Cell, Column, Facts, Labelled, Table, Tone, Words};

use super::View;
use crate::render::committee::{aspect, outcome, owner, role, support as offer};

/// A decision, with all that comes with it.
pub(super) fn told(product: &Product, decision: &Decision, view: &View<'_>) -> Vec<Block> {
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
    say(text!("minutes-back"), back(product, view.session.date));
    let replaced = decision.supersedes.known();
    say(
        text!("minutes-replaces"),
        replaced.map(|old| replaces(product, old, view)),
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
    say(text!("minutes-opinions"), one_opinion(decision, view));
    let mut blocks = vec![Block::heading(3, heading), Facts::in_columns(facts).into()];
    blocks.extend(opinions(decision, view).map(Block::from));
    if !decision.reservations.is_empty() {
        blocks.push(reservations(decision, view).into());
    }
    if !decision.waivers.is_empty() {
        blocks.push(waivers(decision, view).into());
    }
    let challenges = product.challenges.iter().filter(|one| one.decision == decision.id);
    blocks.extend(challenges.map(|one| Facts::in_columns(challenged(one, view)).into()));
    blocks
}

/// What somebody holds against a decision, and the committee's answer.
fn challenged(one: &Challenge, view: &View<'_>) -> Vec<Labelled> {
    let asked = message!(
        "minutes-challenge",
        day = Arg::Day(one.on.into()),
        role = role(view.committee(), &one.by_role)
    );
    let answered = match (one.answer.known(), one.answered_on.known()) {
        (Some(text), Some(day)) => Labelled::new(
            message!("minutes-answered", day = Arg::Day((*day).into())),
            Words::from(text.as_str()),
        ),
        (Some(text), None) => Labelled::new(message!("minutes-answer"), Words::from(text.as_str())),
        (None, _) => Labelled::new(
            message!("minutes-answer"),
            Words::from(message!("minutes-unanswered")).toned(Tone::Warning),
        ),
    };
    vec![Labelled::new(asked, Words::from(one.text.as_str())), answered]
}

/// The sitting at which a product that was put off comes back.
fn back(product: &Product, day: Date) -> Option<Words> {
    let events = product.requests.iter().flat_map(|request| &request.events);
    let moved = events
        .rev()
        .find(|event| event.on == day && event.kind == RequestEventKind::Reportee);
    let to = moved?.session.known()?;
    Some(Words::from(message!("minutes-back-on", day = Arg::Day((*to).into()))))
}

/// The decision that this one puts right: of the same sitting it was written wrongly, of another one it stood until then.
fn replaces(product: &Product, id: &DecisionId, view: &View<'_>) -> Words {
    let old = product.decisions.iter().find(|one| one.id == *id);
    let day = old.and_then(Decision::day);
    match old.filter(|_| day == Some(view.session.date)) {
        Some(old) => message!("minutes-corrects-said", outcome = outcome(view.version, &old.outcome)).into(),
        None => message!(
            "minutes-replaces-said",
            day = day.map_or_else(|| Arg::shown(id), Arg::from)
        )
        .into(),
    }
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
        .map(|need| Words::from(Cell::Label(offer(view.version, need))));
    Some(Words::joined(named, ", "))
}

/// The opinion of all aspects, where it is the same and nobody added a word.
fn one_opinion(decision: &Decision, view: &View<'_>) -> Option<Words> {
    let table = &decision.opinions.known()?.0;
    let (_, first) = table.first()?;
    let is_same = |one: &Opinion| one.opinion == first.opinion && one.comment.known().is_none();
    let all = table.len() > 1 && table.iter().all(|(_, one)| is_same(one));
    all.then(|| {
        let called = opinion(view.version, &first.opinion);
        message!("minutes-same-opinion", opinion = called, count = table.len()).into()
    })
}

fn opinion(version: Option<&Version>, id: &OpinionId) -> Arg {
    let rules = version.map_or(&[][..], Version::opinions);
    let rule = rules.iter().find(|rule| rule.id == *id);
    rule.map_or_else(|| Arg::shown(id), |rule| Arg::both(&rule.fr, &rule.en))
}

/// What was thought of each aspect, where that differs.
fn opinions(decision: &Decision, view: &View<'_>) -> Option<Table> {
    let table = decision.opinions.known().filter(|table| !table.0.is_empty())?;
    if one_opinion(decision, view).is_some() {
        return None;
    }
    let has_comments = table.0.iter().any(|(_, one)| one.comment.known().is_some());
    let comment = has_comments.then(|| Column::new("comment", message!("minutes-column-comment")));
    let columns = [
        Column::new("aspect", message!("agenda-column-aspect")),
        Column::new("opinion", message!("minutes-column-opinion")),
    ];
    let columns = columns.into_iter().chain(comment).collect();
    let rows = table.0.iter().map(|(id, one)| {
        let comment = one.comment.known().map_or(Cell::Empty, |text| Cell::Text(text.clone()));
        let said = [
            Cell::Label(aspect(view.version, id)),
            Cell::Label(opinion(view.version, &one.opinion)),
        ];
        said.into_iter().chain(has_comments.then_some(comment)).collect()
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
