//! What a gate expects of a product, for people, for programs, for a page.

use anstyle::AnsiColor;
use serde_json::{Value, json as value};

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::id::{GateId, OutcomeId};
use crate::domain::product::Product;
use crate::i18n::Translator;
use crate::lifecycle::next_step::Next;
use crate::lifecycle::readiness::{Item, Readiness, State};
use crate::lifecycle::transition::Opening;
use crate::lifecycle::version::{Aspect, Version};

use super::markdown::escape;
use super::{Look, wrap};

/// A gate for a product.
pub struct View<'v> {
    pub product: &'v Product,
    pub version: &'v Version,
    pub gate: &'v GateId,
    pub readiness: &'v Readiness<'v>,
    pub next: Next,
    pub usable: Option<&'v Opening>,
    pub today: Date,
}

/// The answer on a terminal; `all` also lists what does not apply.
#[must_use]
pub fn text(view: &View<'_>, translator: &Translator, look: Look, all: bool) -> String {
    let mut out = format!(
        "{}\n",
        look.bold(&wrap(&translator.say(&title(view, translator)), 0, look.columns()))
    );
    out.push_str(&format!(
        "{}\n",
        look.dim(&wrap(&translator.say(&basis(view)), 0, look.columns()))
    ));
    out.push_str(&format!(
        "{}\n",
        wrap(&translator.say(&totals(view.readiness)), 0, look.columns())
    ));
    out.push_str(&format!(
        "{}\n",
        look.dim(&wrap(&translator.text(text!("gate-legend")), 0, look.columns()))
    ));
    for (aspect, items) in by_aspect(view) {
        out.push_str(&format!("\n{}\n", look.bold(aspect.label(translator.language()))));
        let shown: Vec<&Item<'_>> = items
            .iter()
            .copied()
            .filter(|item| all || item.state != State::NotApplicable)
            .collect();
        out.push_str(&lines(&shown, view, translator, look));
        let hidden: Vec<&Item<'_>> = items
            .iter()
            .copied()
            .filter(|item| item.state == State::NotApplicable)
            .collect();
        if !all && !hidden.is_empty() {
            out.push_str(&format!(
                "  {}\n",
                look.dim(&wrap(&not_applicable(&hidden, translator), 4, look.columns()))
            ));
        }
    }
    out.push_str(&reservations(view, translator, look));
    out.push_str(&format!("\n{}\n", look.bold(&translator.text(text!("gate-verdict")))));
    for message in verdict(view) {
        out.push_str(&format!("  {}\n", wrap(&translator.say(&message), 2, look.columns())));
    }
    out.push_str(&format!(
        "\n{}\n  {}\n",
        translator.say(&before_next(view)),
        look.tint(&translator.say(&next(view)), AnsiColor::Cyan)
    ));
    out
}

fn title(view: &View<'_>, translator: &Translator) -> Message {
    let gate = view.version.gate(view.gate).map_or_else(
        || view.gate.to_string(),
        |gate| gate.label(translator.language()).to_owned(),
    );
    let phase = view
        .version
        .phase_on(view.product, view.today)
        .and_then(|phase| view.version.phase(phase));
    let phase = phase.map_or_else(
        || translator.text(text!("unknown")),
        |phase| phase.label(translator.language()).to_owned(),
    );
    message!(
        "gate-title",
        name = view.product.name.as_str(),
        gate = gate,
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
        today = Arg::shown(view.today),
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

fn mark(item: &Item<'_>, look: Look) -> String {
    match item.state {
        State::Met => look.tint("✔", AnsiColor::Green),
        State::Declared => look.tint("•", AnsiColor::Blue),
        State::Missing if item.binds => look.tint("✘", AnsiColor::Red),
        State::Missing => look.tint("○", AnsiColor::Yellow),
        State::NotApplicable => look.dim("–"),
    }
}

/// The expectations of an aspect: those of one criterion that stand alike share their reason.
fn lines(items: &[&Item<'_>], view: &View<'_>, translator: &Translator, look: Look) -> String {
    let mut out = String::new();
    for (index, item) in items.iter().enumerate() {
        let what = format!(
            "{} {} — {}",
            expectation_id(item),
            item_level(item, view, translator),
            item.expectation.label(translator.language())
        );
        out.push_str(&format!("  {} {}\n", mark(item, look), wrap(&what, 4, look.columns())));
        let shared = items.get(index + 1).is_some_and(|next| {
            next.criterion.id == item.criterion.id && next.state == item.state && next.why == item.why
        });
        if !shared {
            out.push_str(&reason(item, translator, look));
        }
    }
    out
}

fn reason(item: &Item<'_>, translator: &Translator, look: Look) -> String {
    let state = translator.text(&format!("state-{}", item.state.as_str().replace('_', "-")));
    let mut why = translator.say(&message!("gate-reason", state = state, why = item.why.clone()));
    for message in remarks(item) {
        why.push_str(&format!(" · {}", translator.say(&message)));
    }
    format!("      {}\n", look.dim(&wrap(&why, 6, look.columns())))
}

/// `VAL-05@G-MVP`: one expectation of a criterion.
fn expectation_id(item: &Item<'_>) -> String {
    format!("{}@{}", item.criterion.id, item.expectation.gate)
}

/// `DOIT`; with a star where the committee has yet to approve the level, an exclamation mark where it blocks every go.
fn item_level(item: &Item<'_>, view: &View<'_>, translator: &Translator) -> String {
    let mark = if item.blocks {
        "!"
    } else if item.to_adopt {
        "*"
    } else {
        ""
    };
    let level = view.version.level(item.level);
    format!(
        "{}{mark}",
        level.map_or(item.level.as_str(), |level| level.label(translator.language()))
    )
}

fn remarks(item: &Item<'_>) -> Vec<Message> {
    let assumed = item.assumed.map(|condition| {
        message!(
            "gate-assumed",
            condition = Arg::Both {
                fr: condition.fr.clone(),
                en: condition.en.clone(),
            }
        )
    });
    assumed.into_iter().collect()
}

fn not_applicable(hidden: &[&Item<'_>], translator: &Translator) -> String {
    let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
    for item in hidden {
        let why = translator.say(&item.why);
        let id = item.criterion.id.to_string();
        match reasons.iter_mut().find(|(reason, _)| *reason == why) {
            Some((_, ids)) if ids.contains(&id) => {}
            Some((_, ids)) => ids.push(id),
            None => reasons.push((why, vec![id])),
        }
    }
    let parts: Vec<String> = reasons
        .into_iter()
        .map(|(why, ids)| format!("{} ({why})", ids.join(", ")))
        .collect();
    translator.say(&message!("gate-not-applicable", list = parts.join(", ")))
}

fn reservations(view: &View<'_>, translator: &Translator, look: Look) -> String {
    let mut out = String::new();
    for (decision, reservation) in view.product.open_reservations(view.today) {
        let due = reservation.due_by(view.today);
        let message = message!(
            "show-open-reservation",
            reservation = Arg::shown(&reservation.id),
            decision = Arg::shown(&decision.id),
            text = reservation.text.known().cloned().unwrap_or_default(),
            due = due.map_or_else(|| "–".to_owned(), |due| due.to_string()),
            late = if due.is_some_and(|due| due < view.today) {
                "yes"
            } else {
                "no"
            }
        );
        out.push_str(&format!(
            "\n{}\n",
            wrap(
                &look.tint(&translator.say(&message), AnsiColor::Yellow),
                2,
                look.columns()
            )
        ));
    }
    out
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
    let blocking: Vec<&Item<'_>> = missing().filter(|item| item.blocks).collect();
    let binding: Vec<&Item<'_>> = missing().filter(|item| item.binds && !item.blocks).collect();
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
    let content = version
        .opinions()
        .iter()
        .find(|opinion| opinion.forbids.items().is_empty());
    let opinion = content.map(|opinion| format!(" --opinion {}", opinion.id));
    let support = (!version.support_offers.is_empty()).then(|| " --no-support-need".to_owned());
    opinion.into_iter().chain(support).collect()
}

/// The answer as a page, to paste in a pull request.
#[must_use]
pub fn markdown(view: &View<'_>, translator: &Translator) -> String {
    let mut out = format!(
        "# {}\n\n{}\n\n{}\n",
        escape(&translator.say(&title(view, translator))),
        translator.say(&basis(view)),
        translator.say(&totals(view.readiness))
    );
    out.push_str(&format!("\n{}\n", translator.text(text!("gate-legend"))));
    for (aspect, items) in by_aspect(view) {
        out.push_str(&format!("\n## {}\n\n", aspect.label(translator.language())));
        for item in items {
            let box_ = if matches!(item.state, State::Met | State::Declared) {
                "x"
            } else {
                " "
            };
            let state = translator.text(&format!("state-{}", item.state.as_str().replace('_', "-")));
            let what = format!(
                "**{}** {} — {}",
                expectation_id(item),
                item_level(item, view, translator),
                escape(item.expectation.label(translator.language()))
            );
            out.push_str(&format!(
                "- [{box_}] {what}  \n  {state} ({})\n",
                escape(&translator.say(&item.why))
            ));
        }
    }
    out.push_str(&format!("\n## {}\n\n", translator.text(text!("gate-verdict"))));
    for message in verdict(view) {
        out.push_str(&format!("- {}\n", translator.say(&message)));
    }
    for (decision, reservation) in view.product.open_reservations(view.today) {
        out.push_str(&format!(
            "- {} {}/{}: {}\n",
            translator.text(text!("gate-open-reservation")),
            decision.id,
            reservation.id,
            escape(reservation.text.known().map_or("", String::as_str))
        ));
    }
    out.push_str(&format!(
        "\n{}\n\n```\n{}\n```\n",
        translator.say(&before_next(view)),
        translator.say(&next(view))
    ));
    out
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
    value!({
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
    })
}
