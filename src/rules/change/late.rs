//! C-10: facts that are recorded long after their day, or slipped in before others.

use std::collections::{HashMap, HashSet};

use crate::change::recording::PATIENCE;
use crate::change::records::{by_id, key};
use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::date::Date;
use crate::domain::id::DecisionId;
use crate::domain::indicator::Indicator;
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::rules::{ChangeContext, Check, Rule};

/// C-10: a fact is recorded within a month, and after those that came before it.
pub static RECORDED_IN_TIME: Rule = Rule {
    id: "C-10",
    name: "recorded-in-time",
    severity: Severity::Warning,
    checks: &[Check::Change(recorded_in_time)],
};

/// A dated fact that the change brings.
struct DatedFact {
    what: Message,
    day: Date,
    at: Where,
    /// The latest fact of its kind before the change.
    last: Option<Date>,
}

fn recorded_in_time(before: Option<&Product>, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    // What was declared of an inherited product is late by nature, and says from where it comes.
    if before.is_none() && after.is_inherited() {
        return;
    }
    for fact in decisions(before, after)
        .into_iter()
        .chain(phases(before, after))
        .chain(measures(before, after))
        .chain(events(before, after))
    {
        let days = context.recorded.days_since(fact.day);
        let message = |key: &'static str| Message::new(key).with("what", fact.what.clone()).with("day", fact.day);
        if let Some(last) = fact.last.filter(|last| fact.day < *last) {
            findings.report(
                &RECORDED_IN_TIME,
                fact.at.clone(),
                message("C-10-before").show("last", last),
            );
        }
        if days > PATIENCE {
            let message = message("C-10-late").with("days", i64::from(days));
            findings.report(&RECORDED_IN_TIME, fact.at, message);
        }
    }
}

fn decisions(before: Option<&Product>, after: &Product) -> Vec<DatedFact> {
    let old = before.map_or(&[][..], |before| &before.decisions);
    let last = old.iter().filter_map(|decision| decision.day()).max();
    let known: HashSet<&str> = old.iter().map(|decision| decision.id.as_str()).collect();
    after
        .decisions
        .iter()
        .filter(|decision| !known.contains(decision.id.as_str()))
        // It says itself why it comes late.
        .filter(|decision| !decision.recorded_late.is_filled())
        .filter_map(|decision| {
            Some(DatedFact {
                what: message!("recorded-decision", id = Arg::shown(&decision.id)),
                day: decision.day()?,
                at: Where::from(decision.at).field("id"),
                last,
            })
        })
        .collect()
}

fn phases(before: Option<&Product>, after: &Product) -> Vec<DatedFact> {
    let old = before.map_or(&[][..], |before| &before.phases);
    let late = after
        .decisions
        .iter()
        .filter(|decision| decision.recorded_late.is_filled());
    let late: HashSet<&str> = late.map(|decision| decision.id.as_str()).collect();
    let told_late = |id: &DecisionId| late.contains(id.as_str());
    after
        .phases
        .iter()
        .skip(old.len())
        .filter(|record| !record.is_baseline() && !record.decision().is_some_and(told_late))
        .filter_map(|record| {
            Some(DatedFact {
                what: message!("recorded-phase", phase = Arg::phase(record.phase.known()?)),
                day: record.start.known()?.latest(),
                at: Where::from(record.at).field("start"),
                last: None,
            })
        })
        .collect()
}

fn measures(before: Option<&Product>, after: &Product) -> Vec<DatedFact> {
    let mut facts = Vec::new();
    let olds = before.map_or(&[][..], |before| before.indicators.items()).iter();
    let olds: HashMap<&str, &Indicator> = olds.rev().map(|one| (one.code.as_str(), one)).collect();
    for indicator in after.indicators.items() {
        let old = olds.get(indicator.code.as_str());
        let known = old.map_or(&[][..], |old| old.measures.items());
        let last = known.iter().map(|measure| measure.date).max();
        let known: HashSet<String> = known.iter().map(key).collect();
        let new = indicator
            .measures
            .items()
            .iter()
            .filter(|measure| !known.contains(&key(measure)));
        // A correction has the day of what it corrects.
        facts.extend(
            new.filter(|measure| measure.supersedes.is_absent())
                .map(|measure| DatedFact {
                    what: message!("recorded-measure", code = Arg::shown(&indicator.code)),
                    day: measure.date,
                    at: Where::from(measure.at).field("date"),
                    last,
                }),
        );
    }
    facts
}

fn events(before: Option<&Product>, after: &Product) -> Vec<DatedFact> {
    let mut facts = Vec::new();
    let olds = before.map(Product::decisions_by_id).unwrap_or_default();
    for decision in &after.decisions {
        let old = olds.get(&decision.id).map(|old| by_id(&old.reservations));
        for reservation in &decision.reservations {
            let known = old
                .as_ref()
                .and_then(|old| old.get(&reservation.id))
                .map_or(&[][..], |one| &one.events);
            facts.extend(reservation.events.iter().skip(known.len()).map(|event| DatedFact {
                what: message!("recorded-event", name = decision.name_of(reservation)),
                day: event.on,
                at: Where::from(event.at).field("on"),
                last: known.last().map(|event| event.on),
            }));
        }
    }
    facts
}
