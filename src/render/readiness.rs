//! What a gate expects of a product: a page, the same in a few lines ([`short`]), and a document for programs.

pub mod short;
mod trial;

pub use trial::OnTrial;

use serde_json::{Value, json as value};

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::id::{GateId, OutcomeId};
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::domain::settings::Language;
use crate::i18n::Translator;
use crate::lifecycle::next_step::Next;
use crate::lifecycle::readiness::{Item, Readiness, State};
use crate::lifecycle::transition::Opening;
use crate::lifecycle::version::{Aspect, Version};
use crate::page::{Block, Cell, Code, Facts, Item as ListItem, Labelled, List, Mark, Page, Tone, Words};

use super::product::open_reservations;

/// A gate for a product.
pub struct View<'v> {
    pub product: &'v Product,
    pub version: &'v Version,
    pub gate: &'v GateId,
    pub readiness: &'v Readiness<'v>,
    pub next: Next,
    pub usable: Option<&'v Opening>,
    pub today: Date,
    /// The rules are not in force: what they would change.
    pub trial: Option<OnTrial<'v>>,
}

/// The gate as a page; `all` also lists what does not apply.
#[must_use]
pub fn page(view: &View<'_>, all: bool) -> Page {
    let muted = |message: Message| Words::from(message).toned(Tone::Muted);
    let page = Page::new(title(view));
    let page = view.trial.iter().fold(page, |page, trial| page.lead(trial.said()));
    let mut page = page
        .lead(muted(basis(view)))
        .lead(totals(view.readiness))
        .lead(muted(message!("gate-legend")));
    page = view
        .trial
        .iter()
        .fold(page, |page, trial| page.with_all(trial.in_full()));
    for (aspect, items) in by_aspect(view) {
        page = page
            .heading(both(|language| aspect.label(language)))
            .with(expectations(&items, view, all));
    }
    page = page
        .with_all(open_reservations(view.product, view.today))
        .heading(message!("gate-verdict"))
        .with(verdict(view).into_iter().collect::<List>());
    match &view.trial {
        // Nothing is decided by rules that are not in force.
        Some(_) => page,
        None => page.with(next_block(view)),
    }
}

/// The next step, as it is typed or told.
fn next_block(view: &View<'_>) -> Block {
    if view.next == Next::Decide && view.readiness.binding_gaps().next().is_some() {
        // A go that would be refused is not proposed.
        return short::answer(view);
    }
    let label = Words::from(before_next(view));
    match view.next {
        Next::Decide | Next::Advance | Next::AdvanceWithReason => Block::from(Code {
            label,
            text: next(view).into(),
            language: None,
        }),
        Next::CloseReservation | Next::RecordPhase | Next::NotFromHere => {
            Facts::in_sentences(vec![Labelled::list(label, vec![next(view).into()])]).into()
        }
    }
}

/// What the rules call something, in both languages.
fn both<'l>(label: impl Fn(Language) -> &'l str) -> Cell {
    Cell::Label(Arg::Both {
        fr: label(Language::Fr).to_owned(),
        en: label(Language::En).to_owned(),
    })
}

fn title(view: &View<'_>) -> Message {
    let phase = view.version.phase_on(view.product, view.today);
    let phase = phase.map_or_else(|| message!("unknown").into(), Arg::phase);
    message!(
        "gate-title",
        name = view.product.name.as_str(),
        gate = Arg::Id {
            of: Named::Gate,
            id: view.gate.to_string()
        },
        id = Arg::shown(view.gate),
        phase = phase
    )
}

fn basis(view: &View<'_>) -> Message {
    let counted = view
        .version
        .gates_counted(view.gate, view.version.phase_on(view.product, view.today));
    let gates: Vec<&str> = counted.iter().map(|gate| gate.as_str()).collect();
    message!(
        "gate-basis",
        version = Arg::shown(&view.version.version),
        today = Arg::from(view.today),
        gates = gates.join(", ")
    )
}

fn totals(readiness: &Readiness<'_>) -> Message {
    message!(
        "gate-totals",
        met = readiness.count(State::Met),
        declared = readiness.count(State::Declared),
        missing = readiness.count(State::Missing),
        na = readiness.count(State::NotApplicable),
        total = readiness.items.len()
    )
}

fn by_aspect<'v>(view: &'v View<'_>) -> Vec<(&'v Aspect, Vec<&'v Item<'v>>)> {
    let of = |aspect: &'v Aspect| {
        (
            aspect,
            view.readiness
                .items
                .iter()
                .filter(|item| item.criterion.aspect == aspect.id)
                .collect::<Vec<_>>(),
        )
    };
    view.version
        .aspects
        .iter()
        .map(of)
        .filter(|(_, items)| !items.is_empty())
        .collect()
}

fn mark(item: &Item<'_>) -> Mark {
    let (sign, tone, meaning) = match item.state {
        State::Met => ('✔', Tone::Good, text!("state-met")),
        State::Declared => ('•', Tone::Neutral, text!("state-declared")),
        State::Missing if item.binds => ('✘', Tone::Bad, text!("state-missing")),
        State::Missing => ('○', Tone::Warning, text!("state-missing")),
        State::NotApplicable => ('–', Tone::Muted, text!("state-not-applicable")),
    };
    Mark {
        sign,
        tone,
        is_ticked: matches!(item.state, State::Met | State::Declared),
        meaning,
    }
}

/// The expectations of an aspect; those that do not apply are told together, but where `all` are listed.
fn expectations(items: &[&Item<'_>], view: &View<'_>, all: bool) -> List {
    let (hidden, shown): (Vec<&Item<'_>>, Vec<&Item<'_>>) = items
        .iter()
        .copied()
        .partition(|item| !all && item.state == State::NotApplicable);
    // The committee's question stands over its first expectation.
    let is_first = |index: usize, item: &Item<'_>| {
        let before = index.checked_sub(1).and_then(|before| shown.get(before));
        before.is_none_or(|before| before.criterion.id != item.criterion.id)
    };
    let notes = |index: usize, item: &Item<'_>| {
        let question = both(|language| item.criterion.label(language));
        let question = is_first(index, item).then(|| Words::from(question).toned(Tone::Muted));
        question.into_iter().chain([reason(item)]).collect()
    };
    let line = |(index, item): (usize, &&Item<'_>)| ListItem {
        mark: Some(mark(item)),
        words: Words::from(expectation_id(item))
            .toned(Tone::Strong)
            .then(" ")
            .then(level(item, view))
            .then(" — ")
            .then(both(|language| item.expectation.label(language))),
        notes: notes(index, item),
        shares_notes_with_next: shown.get(index + 1).is_some_and(|next| {
            !is_first(index, item)
                && next.criterion.id == item.criterion.id
                && next.state == item.state
                && next.why == item.why
        }),
    };
    List {
        items: shown.iter().enumerate().map(line).collect(),
        rest: (!hidden.is_empty()).then(|| not_applicable(&hidden)),
    }
}

/// Why it stands so, and what was assumed.
fn reason(item: &Item<'_>) -> Words {
    let state = Message::new(format!("state-{}", item.state.as_str().replace('_', "-")));
    let reason = Words::from(message!("gate-reason", state = state, why = item.why.clone()));
    let reason = match item.assumed {
        Some(condition) => reason.then(" · ").then(message!(
            "gate-assumed",
            condition = Arg::both(&condition.fr, &condition.en)
        )),
        None => reason,
    };
    reason.toned(Tone::Muted)
}

/// `VAL-05@G-MVP`: one expectation of a criterion.
fn expectation_id(item: &Item<'_>) -> String {
    format!("{}@{}", item.criterion.id, item.expectation.gate)
}

/// `DOIT`; with a star where the committee has yet to approve the level, an exclamation mark where it blocks every go.
fn level(item: &Item<'_>, view: &View<'_>) -> Words {
    let mark = match item {
        _ if item.blocks => "!",
        _ if item.to_adopt => "*",
        _ => "",
    };
    let level = view.version.level(item.level).map_or_else(
        || Cell::Text(item.level.to_string()),
        |level| both(|language| level.label(language)),
    );
    Words::from(level).then(mark)
}

/// The criteria that do not apply, those of one reason together.
fn not_applicable(hidden: &[&Item<'_>]) -> Words {
    let mut reasons: Vec<(&Message, Vec<&str>)> = Vec::new();
    for item in hidden {
        let id = item.criterion.id.as_str();
        match reasons.iter_mut().find(|(reason, _)| **reason == item.why) {
            Some((_, ids)) if ids.contains(&id) => {}
            Some((_, ids)) => ids.push(id),
            None => reasons.push((&item.why, vec![id])),
        }
    }
    let parts = reasons
        .into_iter()
        .map(|(why, ids)| Words::from(format!("{} (", ids.join(", "))).then(why.clone()).then(")"));
    let list = Words::joined(parts, ", ");
    Words::from(message!("gate-not-applicable"))
        .then(" ")
        .then(list)
        .toned(Tone::Muted)
}

/// What would bind, what only advises.
fn verdict(view: &View<'_>) -> Vec<Message> {
    let missing = || view.readiness.items.iter().filter(|item| item.state == State::Missing);
    let ids = |items: Vec<&Item<'_>>| {
        items
            .iter()
            .map(|item| expectation_id(item))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let (blocking, binding) = view.readiness.gaps();
    let to_adopt = missing().filter(|item| item.to_adopt).count();
    let advice = missing().filter(|item| !item.binds && !item.to_adopt).count();
    let mut messages = Vec::new();
    for (key, items) in [("gate-blocking", blocking), ("gate-binding", binding)] {
        if !items.is_empty() {
            messages.push(Message::new(key).with("count", items.len()).with("list", ids(items)));
        }
    }
    for (key, count) in [("gate-to-adopt", to_adopt), ("gate-advice", advice)] {
        if count > 0 {
            messages.push(Message::new(key).with("count", count));
        }
    }
    if messages.is_empty() {
        messages.push(message!("gate-all-answered"));
    }
    messages
}

fn before_next(view: &View<'_>) -> Message {
    if view.next == Next::Decide {
        message!("gate-next-decide", outcomes = view.version.outcome_words(|_| true))
    } else {
        message!("gate-next")
    }
}

fn next(view: &View<'_>) -> Message {
    let key = match view.next {
        Next::Decide => "next-decide",
        Next::Advance => "next-advance",
        Next::AdvanceWithReason => "next-advance-with-reason",
        Next::CloseReservation => "next-close-reservation",
        Next::RecordPhase => "next-record-phase",
        Next::NotFromHere => "next-not-from-here",
    };
    let phase = view.version.phase_on(view.product, view.today);
    let possible: Vec<&str> = phase
        .map(|phase| view.version.gates_from(phase))
        .unwrap_or_default()
        .into_iter()
        .map(GateId::as_str)
        .collect();
    let possible = if possible.is_empty() {
        "–".to_owned()
    } else {
        possible.join(", ")
    };
    let open = view.product.open_reservations(view.today);
    let reservation = open
        .first()
        .map(|(decision, reservation)| format!("{}/{}", decision.id, reservation.id));
    Message::new(key)
        .with("reservation", reservation.unwrap_or_default())
        .show("id", &view.product.id)
        .show("gate", view.gate)
        .show("today", view.today)
        .with("possible", possible)
        .with("go", view.version.plain_go().map_or("…", OutcomeId::as_str))
        .with("more", Arg::Command(also_said(view.version)))
}

/// The command that records a go at a gate, with what the rules ask every decision to say.
#[must_use]
pub fn decide_command(product: &Product, gate: &GateId, version: &Version, today: Date) -> Message {
    message!(
        "next-decide",
        id = Arg::shown(&product.id),
        gate = Arg::shown(gate),
        today = Arg::shown(today),
        go = version.plain_go().map_or("…", OutcomeId::as_str),
        more = Arg::Command(also_said(version))
    )
}

/// What the rules ask every decision to say, as options of the command.
fn also_said(version: &Version) -> String {
    let content = version.content_opinion();
    let opinion = content.map(|opinion| format!(" --opinion {}", opinion.id));
    let support = (!version.support_offers.is_empty()).then(|| " --no-support-need".to_owned());
    opinion.into_iter().chain(support).collect()
}

/// The answer for programs (`catalog-gate/1`).
#[must_use]
pub fn json(view: &View<'_>, translator: &Translator) -> Value {
    let item = |item: &Item<'_>| {
        value!({
            "id": expectation_id(item),
            "criterion": item.criterion.id,
            "gate": item.expectation.gate,
            "aspect": item.criterion.aspect,
            "level": item.level,
            "binds": item.binds,
            "blocks": item.blocks,
            "to_adopt": item.to_adopt,
            "state": item.state.as_str(),
            "question": item.criterion.label(translator.language()),
            "expected": item.expectation.label(translator.language()),
            "why": translator.say(&item.why),
            "field": item.field(),
            "level_stated": item.criterion.level_is_stated(item.expectation),
            "assumed": item.assumed.map(|condition| condition.id.as_str()),
        })
    };
    let reservation = |(decision, reservation): (
        &crate::domain::decision::Decision,
        &crate::domain::decision::Reservation,
    )| {
        value!({ "decision": decision.id, "id": reservation.id, "text": reservation.text, "due": reservation.due_by(view.today) })
    };
    let mut document = value!({
        "schema": "catalog-gate/1",
        "product": view.product.id,
        "phase": view.product.phase_on(view.today).and_then(|record| record.phase.known()),
        "gate": view.gate,
        "rules_version": view.version.version,
        "on": view.today,
        "counts": State::ALL.iter().map(|state| (state.as_str().to_owned(), value!(view.readiness.count(*state)))).collect::<serde_json::Map<_, _>>(),
        "expectations": view.readiness.items.iter().map(item).collect::<Vec<_>>(),
        "open_reservations": view.product.open_reservations(view.today).into_iter().map(reservation).collect::<Vec<_>>(),
        "usable_decision": view.usable.map(|opening| opening.decision.as_str()),
        "next": translator.say(&next(view)),
    });
    if let (Some(trial), Value::Object(map)) = (&view.trial, &mut document) {
        map.insert("next".to_owned(), Value::Null);
        map.insert("trial".to_owned(), trial.document());
    }
    document
}
