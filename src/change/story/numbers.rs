//! What a change records in figures and days: indicators, the plan, milestones.

use crate::change::records::{same, same_indicators};
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::fact::Fact;
use crate::domain::indicator::{Indicator, Measure};
use crate::domain::product::{Milestone, Product};
use crate::lifecycle::version::Version;

use super::super::{Line, Topic};
use super::line;

/// A value of an indicator, with its unit.
fn value(indicator: &Indicator, value: f64) -> Arg {
    Arg::Quantity {
        value,
        unit: indicator.unit.known().cloned().unwrap_or_default(),
    }
}

pub(super) fn number(value: f64) -> Arg {
    Arg::Quantity {
        value,
        unit: String::new(),
    }
}

pub(super) fn indicators(before: &Product, after: &Product) -> Vec<Line> {
    let mut lines = Vec::new();
    for (new, old) in same_indicators(after, before) {
        let name = || new.name.known().cloned().unwrap_or_else(|| new.code.to_string());
        let Some(old) = old else {
            lines.push(line(Topic::Aim, message!("story-indicator", name = name())));
            continue;
        };
        if let (Some(was), Some(is)) = (old.target.known(), new.target.known()) {
            if (was.value - is.value).abs() > f64::EPSILON {
                let text = message!(
                    "story-target",
                    name = name(),
                    old = value(old, was.value),
                    new = value(new, is.value)
                );
                lines.push(line(Topic::Aim, text));
            }
            if was.due != is.due {
                let text = message!(
                    "story-target-due",
                    name = name(),
                    old = day(&was.due),
                    new = day(&is.due)
                );
                lines.push(line(Topic::Aim, text));
            }
        }
        // One more of a day that was measured already is new too.
        let known = same(new.measures.items(), old.measures.items(), |one| one.date);
        for (measure, known) in new.measures.items().iter().zip(known) {
            if known.is_some() {
                continue;
            }
            lines.push(line(Topic::Measure, measured(new, measure).with("name", name())));
        }
    }
    lines
}

fn day(fact: &Fact<Date>) -> Arg {
    fact.known().map_or_else(|| "–".into(), |day| Arg::from(*day))
}

/// What was read: the value, or the two numbers that make it.
fn measured(indicator: &Indicator, measure: &Measure) -> Message {
    let read: Arg = match (
        measure.value.known(),
        measure.numerator.known(),
        measure.denominator.known(),
    ) {
        (Some(read), ..) => value(indicator, *read),
        (None, Some(part), Some(whole)) => {
            message!("story-measure-rate", part = number(*part), whole = number(*whole)).into()
        }
        _ => message!("unknown").into(),
    };
    let text = match measure.supersedes.known() {
        Some(old) => message!("story-measure-corrected", old = Arg::from(*old), ..),
        None => message!("story-measure", ..),
    };
    text.with("value", read).with("day", measure.date)
}

pub(super) fn plans(before: &Product, after: &Product) -> Vec<Line> {
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
    match (end(before), end(after)) {
        (Some(old), Some(new)) if old != new => {
            let text = message!("story-end", old = Arg::from(old), new = Arg::from(new));
            lines.push(line(Topic::Plan, text));
        }
        (None, Some(new)) => lines.push(line(Topic::Plan, message!("story-end-first", new = Arg::from(new)))),
        _ => {}
    }
    match (total(before), total(after)) {
        (Some(old), Some(new)) if (old - new).abs() > f64::EPSILON => {
            let text = message!("story-budget", old = number(old), new = number(new));
            lines.push(line(Topic::Plan, text));
        }
        (None, Some(new)) => {
            lines.push(line(Topic::Plan, message!("story-budget-first", new = number(new))));
        }
        _ => {}
    }
    lines
}

pub(super) fn milestones(before: &Product, after: &Product, version: Option<&Version>) -> Vec<Line> {
    let mut lines = Vec::new();
    // Of two that a file gives one name, the first goes with the first.
    let all = after.milestones.items();
    let known = same(all, before.milestones.items(), |one| (one.id.clone(), one.key().1));
    for (new, old) in all.iter().zip(known) {
        let name = || label(new, version);
        let reached = old.and_then(|old| old.actual.known());
        if let Some(is) = new.actual.known().filter(|is| reached != Some(*is)) {
            let text = message!("story-milestone", name = name(), day = Arg::from(*is));
            lines.push(line(Topic::Milestone, text));
        }
        let planned = old.and_then(|old| old.planned.known());
        match (planned, new.planned.known()) {
            (Some(was), Some(is)) if was != is => {
                let text = message!("story-milestone-planned", name = name(), ..);
                lines.push(line(Topic::Milestone, text.with("old", *was).with("new", *is)));
            }
            (None, Some(is)) => {
                let text = message!("story-milestone-first", name = name(), ..);
                lines.push(line(Topic::Milestone, text.with("day", *is)));
            }
            (_, None) if old.is_none() && new.actual.known().is_none() => {
                let text = message!("story-milestone-first", name = name(), ..);
                lines.push(line(Topic::Milestone, text.with("day", "–")));
            }
            _ => {}
        }
    }
    lines
}

/// What the rules call a milestone.
fn label(milestone: &Milestone, version: Option<&Version>) -> Arg {
    let rule = version.and_then(|version| version.milestones.iter().find(|rule| rule.id == milestone.id));
    match rule {
        Some(rule) => Arg::both(&rule.fr, &rule.en),
        None => Arg::Text(milestone.id.to_string()),
    }
}
