//! C-02: what is recorded stays recorded: lists only grow.

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::Hash;

use serde::Serialize;

use crate::diagnostic::{Arg, Findings, Message, Rule, Severity};
use crate::domain::id::IndicatorId;
use crate::domain::indicator::{Indicator, Measure};
use crate::domain::problem::Problem;
use crate::domain::product::{Milestone, Product};
use crate::domain::session::{Session, SessionKind};
use crate::domain::tree::Where;

use super::super::CrossFindings;
use super::phases::is_told_better;
use super::{ChangeContext, ChangeRule, Changed, FilesRule, Pair, differing, said};

/// C-02: decisions, measures and revisions are added to; none disappears, moves or changes.
pub static LISTS_ONLY_GROW: ChangeRule = ChangeRule {
    rule: Rule {
        id: "C-02",
        name: "records-only-grow",
        severity: Severity::Error,
    },
    check: lists_only_grow,
};

/// What became of an item of a list that only grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Nothing has its name any more.
    Removed,
    /// It stands at another place among the others.
    Moved,
    /// It says something else, at this place of the new list.
    Changed(usize),
}

/// The items of `before` that `after` does not hold as they were, in their order. `name` tells which item is which.
pub fn losses<'l, T: PartialEq + Serialize, N: Serialize>(
    before: &'l [T],
    after: &[T],
    name: impl Fn(&T) -> N,
) -> Vec<(&'l T, Loss)> {
    // Most lists are only added to.
    if after.starts_with(before) {
        return Vec::new();
    }
    let (old, new): (Vec<String>, Vec<String>) = (before.iter().map(key).collect(), after.iter().map(key).collect());
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, key) in new.iter().enumerate() {
        places.entry(key).or_default().push(index);
    }
    // Of several that share a name, the first that was not there.
    let known: HashSet<&str> = old.iter().map(String::as_str).collect();
    let mut strange: HashMap<String, usize> = HashMap::new();
    for (index, (item, _)) in after
        .iter()
        .zip(&new)
        .enumerate()
        .filter(|(_, (_, own))| !known.contains(own.as_str()))
    {
        strange.entry(key(&name(item))).or_insert(index);
    }
    let mut lost = Vec::new();
    let mut from = 0;
    for (item, own) in before.iter().zip(&old) {
        let all = places.get(own.as_str());
        let next = all.and_then(|all| all.get(all.partition_point(|place| *place < from)));
        match (next, all) {
            (Some(place), _) => from = place + 1,
            (None, Some(_)) => lost.push((item, Loss::Moved)),
            (None, None) => {
                let changed = strange.get(&key(&name(item)));
                lost.push((item, changed.map_or(Loss::Removed, |index| Loss::Changed(*index))));
            }
        }
    }
    lost
}

/// What is said, as a text: equal where the records are.
#[must_use]
pub fn key<T: Serialize>(said: &T) -> String {
    serde_json::to_string(said).unwrap_or_default()
}

fn lists_only_grow(before: Option<&Product>, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    decisions(before, after, findings);
    let known = codes(before);
    for (indicator, new) in same_indicators(before, after) {
        measures(indicator, new, &known, (after, context), findings);
    }
    former_aims(before, after, findings);
    milestones(before, after, findings);
    plans(before, after, findings);
}

fn decisions(before: &Product, after: &Product, findings: &mut Findings) {
    let ids = |product: &Product| -> Vec<String> { product.decisions.iter().map(|one| one.id.to_string()).collect() };
    for (id, loss) in losses(&ids(before), &ids(after), Clone::clone) {
        let key = if loss == Loss::Moved {
            "C-02-moved"
        } else {
            "C-02-decision"
        };
        let message = Message::new(key).with("what", id.as_str()).with("id", id.as_str());
        findings.report(&LISTS_ONLY_GROW.rule, after.at_key("decisions"), message);
    }
}

/// For each item of `these`, the one of `those` that is it: of the same name, the nth of several that share it.
pub fn same<'a, T, N: Eq + Hash>(these: &[T], those: &'a [T], name: impl Fn(&T) -> N) -> Vec<Option<&'a T>> {
    let mut waiting: HashMap<N, VecDeque<&T>> = HashMap::new();
    for one in those {
        waiting.entry(name(one)).or_default().push_back(one);
    }
    let next = |one: &T| waiting.get_mut(&name(one)).and_then(VecDeque::pop_front);
    these.iter().map(next).collect()
}

/// The indicators of `product`, each with the same of `other`.
pub fn same_indicators<'a>(
    product: &'a Product,
    other: &'a Product,
) -> impl Iterator<Item = (&'a Indicator, Option<&'a Indicator>)> {
    let all = product.indicators.items();
    all.iter()
        .zip(same(all, other.indicators.items(), |one| one.code.clone()))
}

/// How many indicators share a code.
fn codes(product: &Product) -> HashMap<&IndicatorId, usize> {
    let mut codes = HashMap::new();
    for one in product.indicators.items() {
        *codes.entry(&one.code).or_default() += 1;
    }
    codes
}

/// True where another indicator took over the measures of one that shared its code (rule S-47).
fn told_apart(indicator: &Indicator, known: &HashMap<&IndicatorId, usize>, after: &Product) -> bool {
    let known = |code: &IndicatorId| known.get(code).copied().unwrap_or_default();
    let holds = |new: &Indicator| losses(indicator.measures.items(), new.measures.items(), |one| one.date).is_empty();
    let mut new = after.indicators.items().iter();
    known(&indicator.code) > 1 && new.any(|new| (known(&new.code) == 0 || new.code == indicator.code) && holds(new))
}

fn measures(
    indicator: &Indicator,
    new: Option<&Indicator>,
    known: &HashMap<&IndicatorId, usize>,
    (after, context): (&Product, &ChangeContext<'_>),
    findings: &mut Findings,
) {
    let Some(new) = new else {
        if !indicator.measures.items().is_empty() && !told_apart(indicator, known, after) {
            let message = message!(
                "C-02-indicator",
                code = Arg::shown(&indicator.code),
                count = indicator.measures.items().len()
            );
            findings.report(&LISTS_ONLY_GROW.rule, after.at_key("indicators"), message);
        }
        return;
    };
    if told_apart(indicator, known, after) {
        return;
    }
    let items = new.measures.items();
    let name = |measure: &Measure| (measure.date, measure.supersedes.known().copied());
    let repaired = |old: &Measure, loss: Loss| match loss {
        Loss::Changed(index) => items.get(index).is_some_and(|new| {
            let keys = differing(old, new);
            keys.iter().all(|key| context.may_be_repaired(old, key))
        }),
        _ => false,
    };
    for (measure, loss) in losses(indicator.measures.items(), items, name) {
        if repaired(measure, loss) {
            continue;
        }
        let at = match loss {
            Loss::Changed(index) => items.get(index).map_or(new.at, |measure| measure.at),
            _ => new.at,
        };
        let key = match loss {
            Loss::Changed(_) => "C-02-measure-changed",
            Loss::Removed => "C-02-measure-removed",
            Loss::Moved => "C-02-moved",
        };
        let message = Message::new(key)
            .show("code", &indicator.code)
            .show("what", measure.date)
            .show("day", measure.date);
        findings.report(&LISTS_ONLY_GROW.rule, Where::from(at), message);
    }
}

/// A milestone that was reached was reached that day; a note says why the day is corrected.
fn milestones(before: &Product, after: &Product, findings: &mut Findings) {
    for old in before.milestones.items() {
        let Some(day) = old.actual.known() else { continue };
        let mut same = after.milestones.items().iter().filter(|one| one.key() == old.key());
        let kept = |new: &Milestone| {
            is_told_better(&old.actual, &new.actual) || (new.note.is_filled() && new.note != old.note)
        };
        let new = same.clone().next();
        if same.any(kept) {
            continue;
        }
        let at = new.map_or_else(|| after.at_key("milestones"), |new| Where::from(new.at).key("actual"));
        let message = message!("C-02-milestone", milestone = Arg::shown(&old.id), day = Arg::shown(day));
        findings.report_as(&LISTS_ONLY_GROW.rule, Severity::Warning, at, message);
    }
}

/// What an indicator aimed at before stays told (C-12).
fn former_aims(before: &Product, after: &Product, findings: &mut Findings) {
    for (old, new) in same_indicators(before, after) {
        let Some(new) = new else { continue };
        let lost = losses(old.previous.items(), new.previous.items(), |one| one.until).len();
        if lost > 0 {
            let message = message!(
                "C-02-list",
                field = format!("indicators.{}.previous", old.code),
                count = lost
            );
            findings.report(&LISTS_ONLY_GROW.rule, Where::from(new.at).key("previous"), message);
        }
    }
}

fn plans(before: &Product, after: &Product, findings: &mut Findings) {
    let mut report = |lost: usize, field: &'static str| {
        if lost > 0 {
            let key = field.split('.').next().unwrap_or_default();
            let message = message!("C-02-list", field = field, count = lost);
            findings.report(&LISTS_ONLY_GROW.rule, after.at_key(key), message);
        }
    };
    if let Some(old) = before.schedule.known() {
        let new = after.schedule.known().map_or(&[][..], |plan| plan.revisions.items());
        report(
            losses(old.revisions.items(), new, |one| one.date).len(),
            "schedule.revisions",
        );
    }
    if let Some(old) = before.budget.known() {
        let new = after.budget.known();
        let revisions = new.map_or(&[][..], |plan| plan.revisions.items());
        report(
            losses(old.revisions.items(), revisions, |one| one.date).len(),
            "budget.revisions",
        );
        let rebaselines = new.map_or(&[][..], |plan| plan.rebaselines.items());
        report(
            losses(old.rebaselines.items(), rebaselines, |one| one.date).len(),
            "budget.rebaselines",
        );
    }
}

/// C-02 for the files of sittings and problems.
pub static RECORDS_STAY: FilesRule = FilesRule {
    rule: Rule {
        id: LISTS_ONLY_GROW.rule.id,
        name: LISTS_ONLY_GROW.rule.name,
        severity: Severity::Error,
    },
    check: records_stay,
};

fn records_stay(changed: &Changed, context: &ChangeContext<'_>, findings: &mut CrossFindings) {
    let mut found = CrossFindings::default();
    for pair in &changed.sessions {
        session(pair, pair.before.as_deref(), context, &mut found);
        session(pair, pair.sound.as_deref(), context, &mut found);
    }
    for pair in &changed.problems {
        problem(pair, pair.before.as_deref(), context, &mut found);
        problem(pair, pair.sound.as_deref(), context, &mut found);
    }
    for one in found.0 {
        if !findings.0.contains(&one) {
            findings.0.push(one);
        }
    }
}

/// A sitting that was held may be completed, not rewritten.
fn session(pair: &Pair<Session>, before: Option<&Session>, context: &ChangeContext<'_>, findings: &mut CrossFindings) {
    let Some(before) = before.filter(|session| session.date <= context.day) else {
        return;
    };
    let Some(after) = &pair.after else {
        if !pair.stays {
            gone(&pair.path, context, findings);
        }
        return;
    };
    let old = said(before);
    let agenda = losses(before.agenda.items(), after.agenda.items(), |item| item.product.clone());
    let rewritten = differing(before, after.as_ref()).into_iter().filter(|key| {
        match key.as_str() {
            "agenda" => !agenda.is_empty(),
            // That it did not take place is only known afterwards.
            "kind" => after.kind != SessionKind::Annulee,
            key => old.contains_key(key),
        }
    });
    for key in rewritten {
        let message = message!("C-02-session", key = key.as_str());
        findings.report(&pair.path, &RECORDS_STAY.rule, Where::from(after.at).key(key), message);
    }
}

fn gone(path: &str, context: &ChangeContext<'_>, findings: &mut CrossFindings) {
    let message = message!("C-02-file", base = context.base, path = context.full(path));
    findings.report(path, &RECORDS_STAY.rule, Where::file(), message);
}

fn problem(pair: &Pair<Problem>, before: Option<&Problem>, context: &ChangeContext<'_>, findings: &mut CrossFindings) {
    let Some(before) = before else { return };
    let Some(after) = &pair.after else {
        if !pair.stays {
            gone(&pair.path, context, findings);
        }
        return;
    };
    let lost = losses(before.occurrences.items(), after.occurrences.items(), |one| one.date).len();
    if lost > 0 {
        let message = message!("C-02-list", field = "occurrences", count = lost);
        let at = Where::from(after.at).key("occurrences");
        findings.report(&pair.path, &RECORDS_STAY.rule, at, message);
    }
}
