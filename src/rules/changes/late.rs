//! C-10: facts that are recorded long after their day, or slipped in before others.

use std::collections::HashSet;

use crate::diagnostic::{Findings, Message, Rule, Severity};
use crate::domain::date::Date;
use crate::domain::id::DecisionId;
use crate::domain::product::Product;
use crate::domain::tree::Where;

use super::growth::key;
use super::{ChangeContext, ChangeRule};

/// C-10: a fact is recorded within a month, and after those that came before it.
pub static RECORDED_IN_TIME: ChangeRule = ChangeRule {
    rule: Rule {
        id: "C-10",
        name: "recorded-in-time",
        severity: Severity::Warning,
    },
    check: recorded_in_time,
};

/// Days after which a fact is told late (I: a month; the recorded lag of the public catalogue has a median of 342).
const PATIENCE: i32 = 30;

/// A dated fact that the change brings.
struct Fact {
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
        let message = |key: &'static str| Message::new(key).with("what", fact.what.clone()).show("day", fact.day);
        if let Some(last) = fact.last.filter(|last| fact.day < *last) {
            findings.report(
                &RECORDED_IN_TIME.rule,
                fact.at.clone(),
                message("C-10-before").show("last", last),
            );
        }
        if days > PATIENCE {
            let message = message("C-10-late").with("days", i64::from(days));
            findings.report(&RECORDED_IN_TIME.rule, fact.at, message);
        }
    }
}

fn decisions(before: Option<&Product>, after: &Product) -> Vec<Fact> {
    let old = before.map_or(&[][..], |before| &before.decisions);
    let last = old.iter().filter_map(|decision| decision.day()).max();
    after
        .decisions
        .iter()
        .filter(|decision| !old.iter().any(|known| known.id == decision.id))
        // It says itself why it comes late.
        .filter(|decision| !decision.recorded_late.is_filled())
        .filter_map(|decision| {
            Some(Fact {
                what: Message::new("recorded-decision").show("id", &decision.id),
                day: decision.day()?,
                at: Where::from(decision.at).field("id"),
                last,
            })
        })
        .collect()
}

fn phases(before: Option<&Product>, after: &Product) -> Vec<Fact> {
    let old = before.map_or(&[][..], |before| &before.phases);
    let told_late = |id: &DecisionId| {
        let mut decisions = after.decisions.iter();
        decisions.any(|decision| decision.id == *id && decision.recorded_late.is_filled())
    };
    after
        .phases
        .iter()
        .skip(old.len())
        .filter(|record| !record.is_baseline() && !record.decision().is_some_and(told_late))
        .filter_map(|record| {
            Some(Fact {
                what: Message::new("recorded-phase").phase("phase", record.phase.known()?),
                day: record.start.known()?.latest(),
                at: Where::from(record.at).field("start"),
                last: None,
            })
        })
        .collect()
}

fn measures(before: Option<&Product>, after: &Product) -> Vec<Fact> {
    let mut facts = Vec::new();
    for indicator in after.indicators.items() {
        let old = before.and_then(|before| before.indicators.items().iter().find(|one| one.code == indicator.code));
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
                .map(|measure| Fact {
                    what: Message::new("recorded-measure").show("code", &indicator.code),
                    day: measure.date,
                    at: Where::from(measure.at).field("date"),
                    last,
                }),
        );
    }
    facts
}

fn events(before: Option<&Product>, after: &Product) -> Vec<Fact> {
    let mut facts = Vec::new();
    for decision in &after.decisions {
        let old = before.and_then(|before| before.decisions.iter().find(|one| one.id == decision.id));
        for reservation in &decision.reservations {
            let known = old
                .and_then(|old| old.reservations.iter().find(|one| one.id == reservation.id))
                .map_or(&[][..], |one| &one.events);
            facts.extend(reservation.events.iter().skip(known.len()).map(|event| Fact {
                what: Message::new("recorded-event").with("name", decision.name_of(reservation)),
                day: event.on,
                at: Where::from(event.at).field("on"),
                last: known.last().map(|event| event.on),
            }));
        }
    }
    facts
}
