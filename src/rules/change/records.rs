//! C-02: what is recorded stays recorded: lists only grow.

use std::collections::HashMap;

use crate::change::records::{Loss, differing, losses, said, same_indicators};
use crate::change::{Changed, Pair};
use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::id::IndicatorId;
use crate::domain::indicator::{Indicator, Measure};
use crate::domain::problem::Problem;
use crate::domain::product::{Milestone, Product};
use crate::domain::session::{Session, SessionKind};
use crate::domain::tree::Where;
use crate::rules::change::asked;
use crate::rules::change::completion::is_told_better;
use crate::rules::{ChangeContext, Check, CrossFindings, Rule};

/// C-02: decisions, measures and revisions are added to; none disappears, moves or changes.
pub static LISTS_ONLY_GROW: Rule = Rule {
    id: "C-02",
    name: "records-only-grow",
    severity: Severity::Error,
    checks: &[Check::Change(lists_only_grow), Check::Files(records_stay)],
};

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
    for (field, count) in asked::lost(before, after) {
        let message = message!("C-02-list", field = field, count = count);
        findings.report(&LISTS_ONLY_GROW, after.at_key(field), message);
    }
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
        findings.report(&LISTS_ONLY_GROW, after.at_key("decisions"), message);
    }
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
            findings.report(&LISTS_ONLY_GROW, after.at_key("indicators"), message);
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
            .with("what", measure.date)
            .with("day", measure.date);
        findings.report(&LISTS_ONLY_GROW, Where::from(at), message);
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
        let message = message!("C-02-milestone", milestone = Arg::shown(&old.id), day = Arg::from(day));
        findings.report_as(&LISTS_ONLY_GROW, Severity::Warning, at, message);
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
            findings.report(&LISTS_ONLY_GROW, Where::from(new.at).key("previous"), message);
        }
    }
}

fn plans(before: &Product, after: &Product, findings: &mut Findings) {
    let mut report = |lost: usize, field: &'static str| {
        if lost > 0 {
            let key = field.split('.').next().unwrap_or_default();
            let message = message!("C-02-list", field = field, count = lost);
            findings.report(&LISTS_ONLY_GROW, after.at_key(key), message);
        }
    };
    if let Some(old) = before.schedule.known() {
        let new = after.schedule.known();
        let revisions = new.map_or(&[][..], |plan| plan.revisions.items());
        report(
            losses(old.revisions.items(), revisions, |one| one.date).len(),
            "schedule.revisions",
        );
        let rebaselines = new.map_or(&[][..], |plan| plan.rebaselines.items());
        report(
            losses(old.rebaselines.items(), rebaselines, |one| one.date).len(),
            "schedule.rebaselines",
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

/// The same of the files of sittings and problems.
fn records_stay(changed: &Changed, context: &ChangeContext<'_>, findings: &mut CrossFindings) {
    let mut found = CrossFindings::default();
    for pair in changed.of::<Session>() {
        session(pair, pair.before.as_deref(), context, &mut found);
        session(pair, pair.sound.as_deref(), context, &mut found);
    }
    for pair in changed.of::<Problem>() {
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
        findings.report(&pair.path, &LISTS_ONLY_GROW, Where::from(after.at).key(key), message);
    }
}

fn gone(path: &str, context: &ChangeContext<'_>, findings: &mut CrossFindings) {
    let message = message!("C-02-file", base = context.base, path = context.full(path));
    findings.report(path, &LISTS_ONLY_GROW, Where::file(), message);
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
        findings.report(&pair.path, &LISTS_ONLY_GROW, at, message);
    }
}
