//! What a change records in figures and days: indicators, the plan, milestones.

use crate::diagnostic::{Arg, Message};
use crate::domain::fact::Fact;
use crate::domain::indicator::{Indicator, Measure};
use crate::domain::product::{Milestone, Product};

use super::super::{Line, Topic};
use super::line;

/// A value with its unit, as people read it; a share as a percentage.
fn value(indicator: &Indicator, value: f64) -> Arg {
    let unit = indicator.unit.known().map(String::as_str).unwrap_or_default();
    if unit == "part" {
        let text = digits(value * 100.0);
        return Arg::Both {
            fr: format!("{}\u{a0}%", text.replace('.', ",")),
            en: format!("{text}%"),
        };
    }
    let text = digits(value);
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

/// At most two decimals, and none that says nothing.
fn digits(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number as people of either language write it.
pub(super) fn number(value: f64) -> Arg {
    let text = digits(value);
    Arg::Both {
        fr: text.replace('.', ","),
        en: text,
    }
}

pub(super) fn indicators(before: &Product, after: &Product) -> Vec<Line> {
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

pub(super) fn milestones(before: &Product, after: &Product) -> Vec<Line> {
    let mut lines = Vec::new();
    for new in after.milestones.items() {
        let same = |one: &&Milestone| one.id == new.id && one.cycle == new.cycle;
        let old = before.milestones.items().iter().find(same);
        let reached = |one: Option<&Milestone>| one.and_then(|one| one.actual.known().copied());
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
