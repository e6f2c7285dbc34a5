//! What a change does to one product.

mod committee;
pub(super) mod fields;
mod loops;
mod numbers;

use std::collections::{BTreeMap, HashMap};

use crate::change::Pair;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::id::{DecisionId, PhaseId};
use crate::domain::phase::PhaseRecord;
use crate::domain::place::{file_name, stem};
use crate::domain::product::Product;
use crate::domain::settings::Language;
use crate::lifecycle::readiness::{State, readiness};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::Version;

use super::{Line, Reader, Story, Topic};

/// The story of a product's file; none where nothing that is said changes.
#[must_use]
pub fn of(pair: &Pair<Product>, reader: &Reader<'_>) -> Option<Story> {
    told(pair, reader, true)
}

/// The same; what is new to the catalogue is told value by value: nobody agrees to what they were not told.
#[must_use]
pub fn whole(pair: &Pair<Product>, reader: &Reader<'_>) -> Option<Story> {
    let mut story = of(pair, reader)?;
    if let (None, Some(product)) = (&pair.before, &pair.after) {
        story.lines.extend(said_of_new(product));
    }
    Some(story)
}

/// The same, with only what a reviewer must not miss.
#[must_use]
pub fn first(pair: &Pair<Product>, reader: &Reader<'_>) -> Option<Story> {
    let mut story = told(pair, reader, false)?;
    story.lines.retain(|line| line.topic.is_first());
    (!story.lines.is_empty()).then_some(story)
}

/// What a gate expects is worked out `with_criteria` only: it takes longer than all the rest.
fn told(pair: &Pair<Product>, reader: &Reader<'_>, with_criteria: bool) -> Option<Story> {
    let known = pair.after.as_deref().or(pair.before.as_deref());
    let version = reader.lifecycle.for_reading_on(reader.today);
    let mut lines = match (pair.before.as_deref(), pair.after.as_deref()) {
        (None, Some(after)) => entry(after, version, reader.today),
        (Some(before), Some(after)) if before == after => Vec::new(),
        (Some(before), Some(after)) => {
            let mut lines = changed(before, after, version);
            if let Some(version) = version.filter(|_| with_criteria) {
                lines.extend(criteria(before, after, version, reader));
            }
            lines
        }
        (_, None) if !pair.stays => vec![line(Topic::Entry, message!("story-removed"))],
        _ => vec![line(Topic::Entry, message!("story-unreadable"))],
    };
    if let Some(from) = &pair.from {
        let text = message!("story-moved", from = from.as_str(), to = pair.path.as_str());
        lines.push(line(Topic::Name, text));
    }
    lines.sort_by_key(|line| line.topic);
    let id = known.map_or_else(
        || stem(&pair.path).unwrap_or_else(|| file_name(&pair.path)).to_owned(),
        |known| known.id.to_string(),
    );
    (!lines.is_empty()).then(|| Story {
        name: known.map_or_else(|| id.clone(), |known| known.name.clone()),
        id,
        path: pair.path.clone(),
        lines,
    })
}

fn line(topic: Topic, text: Message) -> Line {
    Line { topic, text }
}

fn entry(after: &Product, version: Option<&Version>, today: Date) -> Vec<Line> {
    let key = if after.is_inherited() {
        "story-inherited"
    } else {
        "story-registered"
    };
    let phase = label(version, version.and_then(|version| version.phase_on(after, today)));
    let mut lines = vec![line(Topic::Entry, Message::new(key).with("phase", phase))];
    for decision in &after.decisions {
        lines.push(committee::decided(decision, version));
        lines.extend(committee::said(decision, version));
    }
    lines
}

/// What the file of a new product says beside its name, its phases and its decisions, value by value.
#[must_use]
pub fn said_of_new(product: &Product) -> Vec<Line> {
    let mut bare = product.clone();
    bare.keep(&["decisions"]);
    fields::of_new(&bare, product)
}

fn changed(before: &Product, after: &Product, version: Option<&Version>) -> Vec<Line> {
    let mut lines = Vec::new();
    if before.name != after.name {
        let text = message!("story-renamed", old = before.name.as_str(), ..);
        lines.push(line(Topic::Name, text.with("new", after.name.as_str())));
    }
    lines.extend(committee::decisions(before, after, version));
    lines.extend(phases(before, after, version));
    lines.extend(committee::reservations(before, after));
    lines.extend(loops::lines(before, after, version));
    lines.extend(leaving(before, after));
    lines.extend(committee::exceptions(before, after));
    lines.extend(numbers::indicators(before, after));
    lines.extend(numbers::plans(before, after));
    lines.extend(numbers::milestones(before, after, version));
    lines.extend(fields::fields(before, after));
    lines
}

/// A phase's name in both languages; its id where the rules do not know it.
fn label(version: Option<&Version>, id: Option<&PhaseId>) -> Arg {
    let Some(id) = id else {
        return Arg::Message(Box::new(message!("story-unknown-phase")));
    };
    match version.and_then(|version| version.phase(id)) {
        Some(phase) => Arg::Both {
            fr: phase.label(Language::Fr).to_owned(),
            en: phase.label(Language::En).to_owned(),
        },
        None => Arg::Text(id.to_string()),
    }
}

/// The phases that are entered, each from the one before.
fn phases(before: &Product, after: &Product, version: Option<&Version>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut last: Option<(u32, &PhaseRecord)> = None;
    let appended = fields::phases_appended(before, after);
    let decisions = after.decisions_by_id();
    for (index, (cycle, record)) in after.cycles().enumerate() {
        if appended && index >= before.phases.len() {
            let reopened = last.is_none_or(|(earlier, _)| cycle > earlier);
            let from = last.filter(|_| !reopened).map(|(_, record)| record);
            lines.push(line(Topic::Phase, entered(record, from, cycle, &decisions, version)));
        }
        last = Some((cycle, record));
    }
    lines
}

/// A phase that a product enters; `from` none for the first of a cycle.
fn entered(
    record: &PhaseRecord,
    from: Option<&PhaseRecord>,
    cycle: u32,
    decisions: &BTreeMap<&DecisionId, &Decision>,
    version: Option<&Version>,
) -> Message {
    let decision = record.decision().and_then(|id| decisions.get(id).copied());
    let text = match (from, decision) {
        (None, _) => message!("story-cycle", cycle = i64::from(cycle), ..),
        (Some(_), Some(decision)) => message!(
            "story-phase-decided",
            outcome = committee::outcome(decision, version),
            outcome_id = Arg::shown(&decision.outcome),
            day = committee::day(decision),
            count = decision.reservations.len(),
            ..
        ),
        (Some(_), None) => message!("story-phase", ..),
    };
    let ends = [("from", "from_id", from), ("to", "to_id", Some(record))];
    ends.into_iter().fold(text, |text, (name, id, record)| {
        let Some(record) = record else { return text };
        let phase = record.phase.known();
        let text = text.with(name, label(version, phase));
        match phase {
            Some(phase) => text.show(id, phase),
            None => text,
        }
    })
}

fn leaving(before: &Product, after: &Product) -> Vec<Line> {
    let mut lines = Vec::new();
    if let (None, Some(left)) = (before.hors_perimetre.known(), after.hors_perimetre.known()) {
        let text = message!("story-left", day = Arg::from(left.since), reason = left.reason.as_str());
        lines.push(line(Topic::Stop, text));
    }
    let state = |product: &Product| product.stop.known().and_then(|stop| stop.substate.known()).cloned();
    if let (old, Some(new)) = (state(before), state(after))
        && old.as_ref() != Some(&new)
    {
        lines.push(line(Topic::Stop, message!("story-stop-state", state = Arg::shown(new))));
    }
    lines
}

fn quoted(title: &Arg) -> Arg {
    message!("story-quoted", text = title.clone()).into()
}

/// The expectations of the next gate that the file now shows, or shows no more; only while the gate is the same.
fn criteria(before: &Product, after: &Product, version: &Version, reader: &Reader<'_>) -> Vec<Line> {
    let next = |product: &Product| version.next_gate(version.phase_on(product, reader.today)?).cloned();
    let (Some(gate), true) = (next(after), next(before) == next(after)) else {
        return Vec::new();
    };
    let states = |product: &Product| -> Vec<(String, Arg, State)> {
        let subject = Subject::new(product, version, reader.today);
        let found = readiness(version, &gate, product, &subject, reader.today);
        let items = found.items.iter();
        items
            .map(|item| {
                let id = format!("{}@{}", item.criterion.id, item.expectation.gate);
                let criterion = item.criterion;
                (id, Arg::both(&criterion.fr, &criterion.en), item.state)
            })
            .collect()
    };
    let old: HashMap<String, State> = states(before)
        .into_iter()
        .rev()
        .map(|(id, _, state)| (id, state))
        .collect();
    let new = states(after);
    let answered = |state: State| matches!(state, State::Met | State::Declared);
    let turned = |towards: bool| -> Vec<(&str, &Arg)> {
        let mut named: Vec<(&str, &Arg)> = new
            .iter()
            .filter(|(id, _, state)| {
                let was = old.get(id).copied();
                was.is_some_and(|was| answered(was) != towards && answered(*state) == towards && was != *state)
            })
            .map(|(id, title, _)| (id.as_str(), title))
            .collect();
        // A question of which a gate expects several things is one question.
        let mut told: Vec<&Arg> = Vec::new();
        named.retain(|(_, title)| {
            let is_new = !told.contains(title);
            told.push(*title);
            is_new
        });
        named
    };
    let mut lines = Vec::new();
    for (key, turned) in [("story-answered", turned(true)), ("story-unanswered", turned(false))] {
        if !turned.is_empty() {
            let ids: Vec<&str> = turned.iter().map(|(id, _)| *id).collect();
            let text = Message::new(key)
                .with("gate", Arg::gate(&gate))
                .with("count", turned.len())
                .with("criteria", ids.join(", "))
                .with(
                    "titles",
                    Arg::List(turned.iter().map(|(_, title)| quoted(title)).collect()),
                );
            lines.push(line(Topic::Criteria, text));
        }
    }
    lines
}
