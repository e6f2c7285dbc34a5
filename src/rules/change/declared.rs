//! C-05 and C-21 for what was declared of a product, and not decided: the phases that it inherited, its registration.

use std::collections::{BTreeMap, HashSet, VecDeque};

use crate::change::records::differing;
use crate::diagnostic::{Findings, Message, Severity};
use crate::domain::date::Date;
use crate::domain::decode::OneOrMany;
use crate::domain::fact::UNKNOWN;
use crate::domain::fold::fold_to_letters;
use crate::domain::phase::PhaseRecord;
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::TransitionKind;
use crate::rules::change::completion::{is_completed, is_told_better};
use crate::rules::{ChangeContext, Check, Rule};

/// C-21: what was declared and not decided is put right under the eyes of those who review.
pub static DECLARED_TOLD: Rule = Rule {
    id: "C-21",
    name: "declared-phases-told",
    severity: Severity::Warning,
    checks: &[Check::Change(declared_told)],
};

/// What a change does to an inherited phase.
#[derive(Clone, Copy, Debug)]
pub enum Put<'p> {
    Added(&'p PhaseRecord),
    Removed(&'p PhaseRecord),
    Changed(&'p PhaseRecord, &'p PhaseRecord),
}

/// What a change does to inherited phases, notes and what becomes more exact aside.
#[must_use]
pub fn put_right<'p>(before: &'p Product, after: &'p Product) -> Vec<Put<'p>> {
    let current = before.current();
    let told = aligned(before, after).into_iter().filter(|(put, moved)| match put {
        Put::Changed(old, new) => *moved || !unlike(old, new, current).is_empty(),
        _ => true,
    });
    told.map(|(put, _)| put).collect()
}

/// True where a product comes into the catalogue further than a registration would take it.
#[must_use]
pub fn comes_in_late<'p>(after: &'p Product, lifecycle: &Lifecycle, day: Date) -> Option<&'p PhaseRecord> {
    let current = after.current().filter(|record| record.is_baseline())?;
    let phase = current.phase.known()?;
    let version = lifecycle.for_reading_on(day)?;
    let mut ways = version.transitions.iter();
    let first = ways.any(|way| way.kind == TransitionKind::Inscription && way.to == *phase);
    (!first).then_some(current)
}

/// The inherited phases of both sides: those that are the same at both ends stay, the others are told apart by their
/// phase, then by their order. True for one that stands after another that it stood before.
fn aligned<'p>(before: &'p Product, after: &'p Product) -> Vec<(Put<'p>, bool)> {
    let inherited = |product: &'p Product| -> Vec<&'p PhaseRecord> {
        product.phases.iter().filter(|record| record.is_baseline()).collect()
    };
    let (old, new) = (inherited(before), inherited(after));
    let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let (old, new) = (old.get(same..).unwrap_or_default(), new.get(same..).unwrap_or_default());
    let end = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(|(old, new)| old == new)
        .count();
    let old = old.get(..old.len() - end).unwrap_or_default();
    let new = new.get(..new.len() - end).unwrap_or_default();
    let mut waiting: BTreeMap<Option<&str>, VecDeque<usize>> = BTreeMap::new();
    for (index, record) in new.iter().enumerate() {
        waiting.entry(name(record)).or_default().push_back(index);
    }
    let mut pairs: Vec<(&PhaseRecord, Option<usize>)> = Vec::new();
    for record in old {
        let found = waiting.get_mut(&name(record)).and_then(VecDeque::pop_front);
        pairs.push((record, found));
    }
    let mut left: VecDeque<usize> = waiting.into_values().flatten().collect();
    left.make_contiguous().sort_unstable();
    if pairs.iter().filter(|(_, found)| found.is_none()).count() == left.len() {
        for (_, found) in pairs.iter_mut().filter(|(_, found)| found.is_none()) {
            *found = left.pop_front();
        }
    }
    let mut furthest = 0;
    let told = pairs.into_iter().map(|(old, found)| {
        let moved = found.is_some_and(|at| at < furthest);
        furthest = furthest.max(found.unwrap_or_default());
        match found.and_then(|at| new.get(at)) {
            Some(new) => (Put::Changed(old, new), moved),
            None => (Put::Removed(old), false),
        }
    });
    let told: Vec<(Put<'p>, bool)> = told.collect();
    let added = left.iter().filter_map(|at| new.get(*at));
    told.into_iter()
        .chain(added.map(|new| (Put::Added(new), false)))
        .collect()
}

fn name(record: &PhaseRecord) -> Option<&str> {
    record.phase.known().map(|phase| phase.as_str())
}

/// The keys that say something else, and do not only say it better.
fn unlike(old: &PhaseRecord, new: &PhaseRecord, current: Option<&PhaseRecord>) -> Vec<String> {
    let mut keys = differing(old, new);
    let closer = is_told_better(&old.start, &new.start);
    keys.retain(|key| !(is_completed(old, key, current) || key == "start" && closer));
    keys
}

/// C-05 for inherited phases.
pub(super) fn judge(
    rule: &'static Rule,
    before: &Product,
    after: &Product,
    context: &ChangeContext<'_>,
    findings: &mut Findings,
) {
    let sourced = is_sourced_anew(before, after);
    let mut refuse = |key: &'static str, record: &PhaseRecord, at: Where| {
        let message = named(key, record).show(
            "first",
            first_day(before, after, context).map_or_else(|| "…".to_owned(), |day| day.to_string()),
        );
        findings.report(rule, at, message);
    };
    let current = before.current();
    for put in put_right(before, after) {
        match put {
            Put::Added(new) => {
                let at = Where::from(new.at).field("entered_by");
                if !before.decisions.is_empty() || !after.decisions.is_empty() {
                    refuse("C-05-decided", new, at);
                } else if is_after(new, first_day(before, after, context)) {
                    refuse("C-05-after", new, at);
                } else if !sourced {
                    refuse("C-05-declared", new, at);
                }
            }
            Put::Removed(old) => {
                if !sourced && !is_too_late(old, before) {
                    refuse("C-05-undeclared", old, after.at_key("phases"));
                }
            }
            Put::Changed(old, new) => {
                let keys = unlike(old, new, current);
                let at = |key: String| Where::from(new.at).key(key);
                let other = keys.iter().find(|key| *key != "start" && *key != "phase");
                let entered = old.phase != new.phase;
                if let Some(key) = other {
                    refuse("C-05-changed", old, at(key.clone()));
                } else if entered && !(before.decisions.is_empty() && after.decisions.is_empty()) {
                    refuse("C-05-decided", new, at("phase".to_owned()));
                } else if is_later(old, new) && is_after(new, first_day(before, after, context)) {
                    refuse(
                        "C-05-after",
                        new,
                        at(if entered { "phase" } else { "start" }.to_owned()),
                    );
                } else if !sourced && !is_too_late(old, before) {
                    refuse(
                        "C-05-changed",
                        old,
                        at(keys.first().cloned().unwrap_or_else(|| "phase".to_owned())),
                    );
                }
            }
        }
    }
}

/// True where another phase is declared, or a later start: what was too late already may be put right.
fn is_later(old: &PhaseRecord, new: &PhaseRecord) -> bool {
    let day = |record: &PhaseRecord| record.start.known().map(|start| start.earliest());
    old.phase != new.phase || day(new) > day(old)
}

fn is_after(record: &PhaseRecord, first: Option<Date>) -> bool {
    let start = record.start.known().map(|start| start.earliest());
    start.zip(first).is_some_and(|(start, first)| start > first)
}

/// The day of the first baseline that is known: what began later was decided.
fn first_day(before: &Product, after: &Product, context: &ChangeContext<'_>) -> Option<Date> {
    let as_of = |product: &Product| product.baseline.known().map(|baseline| baseline.as_of);
    let known = as_of(before).or_else(|| as_of(after));
    context.declared.into_iter().chain(known).min()
}

/// True for what cannot have been declared (rule L-02): it came after the baseline.
fn is_too_late(record: &PhaseRecord, product: &Product) -> bool {
    is_after(record, product.baseline.known().map(|baseline| baseline.as_of))
}

/// True where the file says from where, or since which later day, what was declared is known better.
fn is_sourced_anew(before: &Product, after: &Product) -> bool {
    let Some(new) = after.baseline.known() else {
        return false;
    };
    let Some(old) = before.baseline.known() else {
        return true;
    };
    let words = |source: &OneOrMany<String>| -> Vec<String> {
        let texts = source.0.iter().filter(|text| !text.trim().is_empty());
        texts.map(|text| fold_to_letters(text)).collect()
    };
    let known: HashSet<String> = words(&old.source).into_iter().collect();
    new.as_of > old.as_of || words(&new.source).iter().any(|source| !known.contains(source))
}

/// The day of the first decision of a product.
pub(super) fn first_decided(product: &Product) -> Option<Date> {
    product.decisions.iter().filter_map(|decision| decision.day()).min()
}

/// True for the first day of a registration, put right after a decision and still before the `first`.
pub(super) fn is_registered_anew(old: &PhaseRecord, new: &PhaseRecord, first: Option<Date>) -> bool {
    let start = new.start.known().map(|start| start.latest());
    old.is_registered() && start.is_some_and(|start| first.is_none_or(|first| start <= first))
}

/// A message about a recorded phase.
pub(super) fn named(key: &'static str, record: &PhaseRecord) -> Message {
    Message::new(key)
        .with("phase", phase_of(record))
        .with("start", start_of(record))
}

fn phase_of(record: &PhaseRecord) -> String {
    name(record).unwrap_or(UNKNOWN).to_owned()
}

fn start_of(record: &PhaseRecord) -> String {
    let start = record.start.known();
    start.map_or_else(|| UNKNOWN.to_owned(), ToString::to_string)
}

fn declared_told(before: Option<&Product>, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else {
        if let Some(record) = comes_in_late(after, context.lifecycle, context.day).filter(|_| context.begun) {
            let at = Where::from(record.at).field("entered_by");
            findings.report(&DECLARED_TOLD, at, named("C-21-new", record));
        }
        return;
    };
    for put in put_right(before, after) {
        let (message, at) = match put {
            Put::Added(new) => (named("C-21-added", new), Where::from(new.at).field("entered_by")),
            Put::Removed(old) => (named("C-21-removed", old), after.at_key("phases")),
            Put::Changed(old, new) => {
                let message = named("C-21-changed", old);
                let message = message.with("now", phase_of(new)).with("since", start_of(new));
                (message, Where::from(new.at).field("entered_by"))
            }
        };
        findings.report(&DECLARED_TOLD, at, message);
    }
    if before.decisions.is_empty() {
        return;
    }
    let first = first_decided(after);
    for (old, new) in before.phases.iter().zip(&after.phases) {
        if old.start != new.start && new.is_registered() && is_registered_anew(old, new, first) {
            let message = named("C-21-registered", old).with("since", start_of(new));
            findings.report(&DECLARED_TOLD, Where::from(new.at).field("start"), message);
        }
    }
}
