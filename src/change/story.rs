//! What a change does to one product.

use crate::diagnostic::{Arg, Message};
use crate::domain::decision::{Decision, Reservation, ReservationEventKind};
use crate::domain::fact::Fact;
use crate::domain::id::PhaseId;
use crate::domain::indicator::{Indicator, Measure};
use crate::domain::product::Product;
use crate::domain::settings::Language;
use crate::lifecycle::readiness::{State, readiness};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::Version;
use crate::rules::changes::{Pair, differing};

use super::{Line, Reader, Story, Topic};

/// The story of a product's file; none where nothing that is said changes.
#[must_use]
pub fn of(pair: &Pair<Product>, reader: &Reader<'_>) -> Option<Story> {
    let known = pair.after.as_deref().or(pair.before.as_deref())?;
    let version = reader.lifecycle.reading(reader.today);
    let mut lines = match (pair.before.as_deref(), pair.after.as_deref()) {
        (None, Some(after)) => entry(after, version),
        (Some(before), Some(after)) => changed(before, after, version, reader),
        (Some(_), None) if !pair.stays => vec![line(Topic::Entry, Message::new("story-removed"))],
        _ => vec![line(Topic::Entry, Message::new("story-unreadable"))],
    };
    lines.sort_by_key(|line| line.topic);
    (!lines.is_empty()).then(|| Story {
        id: known.id.to_string(),
        name: known.name.clone(),
        path: pair.path.clone(),
        lines,
    })
}

fn line(topic: Topic, text: Message) -> Line {
    Line { topic, text }
}

fn entry(after: &Product, version: Option<&Version>) -> Vec<Line> {
    let key = if after.is_inherited() {
        "story-inherited"
    } else {
        "story-registered"
    };
    let phase = label(version, version.and_then(|version| version.phase_of(after)));
    let mut lines = vec![line(Topic::Entry, Message::new(key).with("phase", phase))];
    lines.extend(after.decisions.iter().map(|decision| decided(decision, version)));
    lines
}

fn changed(before: &Product, after: &Product, version: Option<&Version>, reader: &Reader<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    if before.name != after.name {
        let text = Message::new("story-renamed").with("old", before.name.as_str());
        lines.push(line(Topic::Name, text.with("new", after.name.as_str())));
    }
    let entered = phase(before, after, version);
    lines.extend(decisions(before, after, version, entered.is_some()));
    lines.extend(entered);
    lines.extend(reservations(before, after));
    lines.extend(leaving(before, after));
    lines.extend(exceptions(before, after));
    lines.extend(indicators(before, after));
    lines.extend(plans(before, after));
    lines.extend(milestones(before, after));
    if let Some(version) = version {
        lines.extend(criteria(before, after, version, reader));
    }
    lines.extend(fields(before, after));
    lines
}

/// A phase's name in both languages; its id where the rules do not know it.
fn label(version: Option<&Version>, id: Option<&PhaseId>) -> Arg {
    let Some(id) = id else {
        return Arg::Message(Box::new(Message::new("story-unknown-phase")));
    };
    match version.and_then(|version| version.phase(id)) {
        Some(phase) => Arg::Both {
            fr: phase.label(Language::Fr).to_owned(),
            en: phase.label(Language::En).to_owned(),
        },
        None => Arg::Text(id.to_string()),
    }
}

fn phase(before: &Product, after: &Product, version: Option<&Version>) -> Option<Line> {
    let of = |product| version.and_then(|version| version.phase_of(product));
    let (from, to) = (of(before), of(after));
    let new_cycle = after.latest_cycle() > before.latest_cycle();
    if from == to && !new_cycle {
        return None;
    }
    let record = after.current()?;
    let decision = after
        .decisions
        .iter()
        .find(|decision| record.decision() == Some(&decision.id));
    let text = match decision {
        _ if new_cycle => Message::new("story-cycle").with("cycle", i64::from(after.latest_cycle())),
        Some(decision) => Message::new("story-phase-decided")
            .with("outcome", outcome(decision, version))
            .with(
                "day",
                decision.day().map_or_else(|| "–".to_owned(), |day| day.to_string()),
            )
            .with("count", decision.reservations.len()),
        None => Message::new("story-phase"),
    };
    let text = if new_cycle {
        text
    } else {
        text.with("from", label(version, from))
    };
    Some(line(Topic::Phase, text.with("to", label(version, to))))
}

/// What the committee decided, in its words.
fn outcome(decision: &Decision, version: Option<&Version>) -> Arg {
    match version.and_then(|version| version.outcome(&decision.outcome)) {
        Some(outcome) => Arg::Both {
            fr: outcome.fr.to_lowercase(),
            en: outcome.en.to_lowercase(),
        },
        None => Arg::Text(decision.outcome.to_string()),
    }
}

fn decided(decision: &Decision, version: Option<&Version>) -> Line {
    let text = match decision.supersedes.known() {
        Some(old) => Message::new("story-decision-replaces").show("old", old),
        None => Message::new("story-decision"),
    };
    line(
        Topic::Decision,
        text.show("gate", &decision.gate)
            .with("outcome", outcome(decision, version))
            .with(
                "day",
                decision.day().map_or_else(|| "–".to_owned(), |day| day.to_string()),
            )
            .with("count", decision.reservations.len()),
    )
}

fn decisions(before: &Product, after: &Product, version: Option<&Version>, entered: bool) -> Vec<Line> {
    let old = |decision: &&Decision| before.decisions.iter().any(|known| known.id == decision.id);
    // The phase that a decision opens tells it.
    let told = |decision: &&Decision| {
        if !entered {
            return false;
        }
        let opened = after.phases.iter().skip(before.phases.len());
        opened.last().and_then(|record| record.decision()) == Some(&decision.id)
    };
    let new = after
        .decisions
        .iter()
        .filter(|decision| !old(decision) && !told(decision));
    let gone = before
        .decisions
        .iter()
        .filter(|decision| !after.decisions.iter().any(|known| known.id == decision.id))
        .map(|decision| {
            line(
                Topic::Decision,
                Message::new("story-decision-gone").show("id", &decision.id),
            )
        });
    new.map(|decision| decided(decision, version)).chain(gone).collect()
}

fn reservations(before: &Product, after: &Product) -> Vec<Line> {
    let mut lines = Vec::new();
    for decision in &after.decisions {
        let old = before.decisions.iter().find(|known| known.id == decision.id);
        for reservation in &decision.reservations {
            let known = old.and_then(|old| old.reservations.iter().find(|one| one.id == reservation.id));
            lines.extend(events(decision, reservation, known.map_or(0, |one| one.events.len())));
        }
    }
    lines
}

/// What happened to a reservation since its first `known` events.
fn events(decision: &Decision, reservation: &Reservation, known: usize) -> Vec<Line> {
    let text = reservation.text.known().cloned().unwrap_or_default();
    let told = |key: &'static str| {
        Message::new(key)
            .with("name", decision.name_of(reservation))
            .with("text", text.as_str())
    };
    let news = reservation.events.iter().skip(known);
    news.map(|event| {
        let message = match event.kind {
            ReservationEventKind::Closed => told("story-reservation-closed"),
            ReservationEventKind::Converted => told("story-reservation-converted"),
            ReservationEventKind::Lapsed => told("story-reservation-lapsed"),
            ReservationEventKind::Extended => told("story-reservation-extended").with(
                "due",
                event.due.known().map_or_else(|| "–".to_owned(), ToString::to_string),
            ),
        };
        line(Topic::Reservation, message)
    })
    .collect()
}

fn leaving(before: &Product, after: &Product) -> Vec<Line> {
    let mut lines = Vec::new();
    if let (None, Some(left)) = (before.hors_perimetre.known(), after.hors_perimetre.known()) {
        let text = Message::new("story-left")
            .show("day", left.since)
            .with("reason", left.reason.as_str());
        lines.push(line(Topic::Stop, text));
    }
    let state = |product: &Product| product.stop.known().and_then(|stop| stop.substate.known()).cloned();
    if let (old, Some(new)) = (state(before), state(after))
        && old.as_ref() != Some(&new)
    {
        lines.push(line(Topic::Stop, Message::new("story-stop-state").show("state", new)));
    }
    lines
}

/// The rules that the product sets aside from now on.
fn exceptions(before: &Product, after: &Product) -> Vec<Line> {
    let new = after.exceptions.items().iter();
    new.filter(|exception| !before.exceptions.items().contains(exception))
        .map(|exception| {
            let text = Message::new("story-exception")
                .show("rule", &exception.rule)
                .with(
                    "until",
                    exception
                        .until
                        .known()
                        .map_or_else(|| "–".to_owned(), ToString::to_string),
                )
                .with(
                    "reason",
                    exception.reason.known().cloned().unwrap_or_else(|| "–".to_owned()),
                );
            line(Topic::Exception, text)
        })
        .collect()
}

/// A value with its unit, as people read it; a share as a percentage.
fn value(indicator: &Indicator, value: f64) -> Arg {
    let unit = indicator.unit.known().map(String::as_str).unwrap_or_default();
    let number = |value: f64| {
        let text = format!("{value:.2}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    if unit == "part" {
        let text = number(value * 100.0);
        return Arg::Both {
            fr: format!("{}\u{a0}%", text.replace('.', ",")),
            en: format!("{text}%"),
        };
    }
    let text = number(value);
    let with_unit = |text: String| {
        if unit.is_empty() {
            text
        } else {
            format!("{text} {unit}")
        }
    };
    Arg::Both {
        fr: with_unit(text.replace('.', ",")),
        en: with_unit(text),
    }
}

fn indicators(before: &Product, after: &Product) -> Vec<Line> {
    let mut lines = Vec::new();
    for new in after.indicators.items() {
        let name = || new.name.known().cloned().unwrap_or_else(|| new.code.to_string());
        let Some(old) = before.indicators.items().iter().find(|one| one.code == new.code) else {
            lines.push(line(Topic::Aim, Message::new("story-indicator").with("name", name())));
            continue;
        };
        if let (Some(was), Some(is)) = (old.target.known(), new.target.known())
            && was != is
        {
            let text = Message::new("story-target")
                .with("name", name())
                .with("old", value(old, was.value))
                .with("new", value(new, is.value));
            lines.push(line(Topic::Aim, text));
        }
        let fresh = |measure: &&Measure| !old.measures.items().contains(measure);
        for measure in new.measures.items().iter().filter(fresh) {
            if let Some(read) = measure.value.known() {
                let text = Message::new("story-measure")
                    .with("name", name())
                    .with("value", value(new, *read))
                    .show("day", measure.date);
                lines.push(line(Topic::Measure, text));
            }
        }
    }
    lines
}

fn plans(before: &Product, after: &Product) -> Vec<Line> {
    let end = |product: &Product| {
        let plan = product.schedule.known()?;
        let last = plan.revisions.items().last().map(|revision| revision.end);
        last.or_else(|| plan.initial.known()?.end.known().copied())
    };
    let total = |product: &Product| {
        let plan = product.budget.known()?;
        let last = plan.revisions.items().last().map(|revision| revision.total_eur_ttc);
        last.or_else(|| plan.initial.known()?.total_eur_ttc.known().copied())
    };
    let mut lines = Vec::new();
    if let (Some(old), Some(new)) = (end(before), end(after))
        && old != new
    {
        let text = Message::new("story-end").show("old", old).show("new", new);
        lines.push(line(Topic::Plan, text));
    }
    if let (Some(old), Some(new)) = (total(before), total(after))
        && (old - new).abs() > f64::EPSILON
    {
        let text = Message::new("story-budget").show("old", old).show("new", new);
        lines.push(line(Topic::Plan, text));
    }
    lines
}

fn milestones(before: &Product, after: &Product) -> Vec<Line> {
    let mut lines = Vec::new();
    for new in after.milestones.items() {
        let same = |one: &&crate::domain::product::Milestone| one.id == new.id && one.cycle == new.cycle;
        let old = before.milestones.items().iter().find(same);
        let reached = |one: Option<&crate::domain::product::Milestone>| one.and_then(|one| one.actual.known().copied());
        if let (was, Some(day)) = (reached(old), reached(Some(new)))
            && was != Some(day)
        {
            let text = Message::new("story-milestone").show("id", &new.id).show("day", day);
            lines.push(line(Topic::Milestone, text));
        } else if let (Some(was), Fact::Known(is)) = (old.and_then(|old| old.planned.known()), &new.planned)
            && was != is
        {
            let text = Message::new("story-milestone-planned").show("id", &new.id);
            lines.push(line(Topic::Milestone, text.show("old", was).show("new", is)));
        }
    }
    lines
}

/// The expectations of the next gate that the file now shows, or shows no more; only while the gate is the same.
fn criteria(before: &Product, after: &Product, version: &Version, reader: &Reader<'_>) -> Vec<Line> {
    let next = |product: &Product| version.next_gate(version.phase_of(product)?).cloned();
    let (Some(gate), true) = (next(after), next(before) == next(after)) else {
        return Vec::new();
    };
    let states = |product: &Product| -> Vec<(String, State)> {
        let subject = Subject::new(product, version, reader.today);
        let found = readiness(version, &gate, product, &subject, reader.today);
        let items = found.items.iter();
        items
            .map(|item| (format!("{}@{}", item.criterion.id, item.expectation.gate), item.state))
            .collect()
    };
    let (old, new) = (states(before), states(after));
    let answered = |state: State| matches!(state, State::Met | State::Declared);
    let turned = |towards: bool| -> Vec<&str> {
        new.iter()
            .filter(|(id, state)| {
                let was = old.iter().find(|(other, _)| other == id).map(|(_, state)| *state);
                was.is_some_and(|was| answered(was) != towards && answered(*state) == towards && was != *state)
            })
            .map(|(id, _)| id.as_str())
            .collect()
    };
    let mut lines = Vec::new();
    for (key, ids) in [("story-answered", turned(true)), ("story-unanswered", turned(false))] {
        if !ids.is_empty() {
            let text = Message::new(key)
                .show("gate", &gate)
                .with("count", ids.len())
                .with("criteria", ids.join(", "));
            lines.push(line(Topic::Criteria, text));
        }
    }
    lines
}

/// What other lines tell, key by key.
const TOLD: &[&str] = &[
    "name",
    "phases",
    "decisions",
    "indicators",
    "schedule",
    "budget",
    "milestones",
    "hors_perimetre",
    "exceptions",
];

fn fields(before: &Product, after: &Product) -> Option<Line> {
    let mut keys = differing(before, after);
    keys.retain(|key| !TOLD.contains(&key.as_str()));
    let text = Message::new("story-fields")
        .with("count", keys.len())
        .with("fields", keys.join(", "));
    (!keys.is_empty()).then(|| line(Topic::Fields, text))
}
