//! S-55, S-56: products that stop.

use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::date::Date;
use crate::domain::delivery::{DeliverableStatus, Stop, StopReason};
use crate::domain::fact::Fact;
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::lifecycle::closing::is_closed;
use crate::lifecycle::version::{MilestoneRole, Phase, Version};
use crate::rules::{Check, ProductContext, Rule};

/// S-55: a service that ends says why, when, and what users do next; once closed, that it is done.
pub static STOP_PREPARED: Rule = Rule {
    id: "S-55",
    name: "stop-prepared",
    severity: Severity::Error,
    checks: &[Check::Product(stop_prepared)],
};

fn stop_prepared(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let Some(record) = product.phase_on(context.today).filter(|record| !record.is_baseline()) else {
        return;
    };
    let phase = context
        .lifecycle
        .for_reading_on(context.today)
        .and_then(|version| version.phase(version.phase_on(product, context.today)?))
        .filter(|phase| Version::flag(&phase.ends_service));
    let Some(phase) = phase else { return };
    let Some(stop) = product.stop.known() else {
        if !context.says(product.at, "stop") {
            let message = message!("S-55-no-stop", phase = Arg::phase(&phase.id));
            findings.report(&STOP_PREPARED, Where::from(record.at).field("phase"), message);
        }
        return;
    };
    let production = context
        .lifecycle
        .for_reading_on(context.today)
        .and_then(|version| version.milestone_as(MilestoneRole::Production));
    let deployed = production
        .and_then(|id| product.milestone(id.as_str()))
        .is_some_and(|milestone| milestone.actual.known().is_some());
    told(stop, deployed, context, findings);
    if is_closed(product, phase, context.today) {
        done(product, stop, phase, deployed, context.today, findings);
    }
}

fn told(stop: &Stop, deployed: bool, context: &ProductContext<'_>, findings: &mut Findings) {
    let missing = [
        ("reason", stop.reason.is_absent()),
        ("fallback", deployed && !stop.fallback.is_filled()),
        ("calendar", stop.calendar.known().is_none()),
    ];
    for (key, _) in missing
        .into_iter()
        .filter(|(key, missing)| *missing && !context.says(stop.at, key))
    {
        findings.report(&STOP_PREPARED, stop.at, message!("S-55-missing", key = key));
    }
    let Some(calendar) = stop.calendar.known() else { return };
    let days = [
        ("announce", &calendar.announce),
        ("cut_off", &calendar.cut_off),
        ("data_done", &calendar.data_done),
    ];
    // Nothing was ever in anybody's hands: a word on it is enough.
    let excused = !deployed && calendar.comment.is_filled();
    let mut latest: Option<(&str, Date)> = None;
    for (key, day) in days {
        let Fact::Known(day) = day else {
            if !excused && !context.says(calendar.at, key) {
                let message = message!("S-55-no-day", key = key);
                findings.report(&STOP_PREPARED, calendar.at, message);
            }
            continue;
        };
        if let Some((before, earlier)) = latest.filter(|(_, earlier)| day < earlier) {
            let message = message!(
                "S-55-order",
                key = key,
                day = Arg::from(day),
                before = before,
                earlier = Arg::from(earlier)
            );
            findings.report(&STOP_PREPARED, Where::from(calendar.at).field(key), message);
        }
        latest = Some((key, *day));
    }
}

/// What the rules ask once the stop is over: its milestone, its documents, the data.
fn done(product: &Product, stop: &Stop, phase: &Phase, deployed: bool, today: Date, findings: &mut Findings) {
    let at = || Where::from(stop.at).field("substate");
    if let Some(rule) = phase.deliverables_rule.known() {
        if let Some(milestone) = rule.due_at.known().filter(|_| deployed) {
            let reached = product
                .milestone(milestone.as_str())
                .and_then(|milestone| milestone.actual.known());
            if reached.is_none() {
                let message = message!("S-55-no-milestone", milestone = Arg::shown(milestone));
                findings.report(&STOP_PREPARED, at(), message);
            }
        }
        let given = product.deliverables.items().iter().filter(|deliverable| {
            phase.deliverables.iter().any(|asked| asked.id == deliverable.id)
                && deliverable.url.known().is_some()
                && deliverable.status.known() != Some(&DeliverableStatus::Brouillon)
        });
        let count = i64::try_from(given.count()).unwrap_or(i64::MAX);
        if count < rule.min {
            let asked: Vec<&str> = phase.deliverables.iter().map(|asked| asked.id.as_str()).collect();
            let message = message!(
                "S-55-documents",
                count = count,
                min = rule.min,
                asked = asked.join(", ")
            );
            findings.report(&STOP_PREPARED, at(), message);
        }
    }
    let data = stop.calendar.known().and_then(|calendar| calendar.data_done.known());
    if deployed && data.is_none_or(|day| *day > today) {
        findings.report(&STOP_PREPARED, at(), message!("S-55-data"));
    }
}

/// S-56: a product that stops because it is replaced says by what: a product of the catalogue, or in words.
pub static REPLACEMENT_NAMED: Rule = Rule {
    id: "S-56",
    name: "replacement-named",
    severity: Severity::Error,
    checks: &[Check::Product(replacement_named)],
};

fn replacement_named(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    if let Some(stop) = product.stop.known()
        && stop.reason.known() == Some(&StopReason::Remplace)
        && stop.replaced_by.is_absent()
        && !context.says(stop.at, "replaced_by")
        && !stop.fallback.is_filled()
    {
        let at = Where::from(stop.at).field("reason");
        findings.report(&REPLACEMENT_NAMED, at, message!("S-56-none"));
    }
}
