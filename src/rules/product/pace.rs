//! S-51, S-57, S-60, S-63: schedules, and phases that last.

use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::date::Date;
use crate::domain::money::new_references;
use crate::domain::product::Product;
use crate::domain::tree::{Place, Where};
use crate::lifecycle::review;
use crate::lifecycle::version::{Phase, Version};
use crate::rules::{Check, ProductContext, Rule};

/// S-51: a schedule goes forward, and its reference was frozen by the go that freezes it.
pub static SCHEDULE_FORWARD: Rule = Rule {
    id: "S-51",
    name: "schedule-forward",
    severity: Severity::Error,
    checks: &[Check::Product(schedule_forward)],
};

fn schedule_forward(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let mut frozen: Vec<(Place, Date)> = Vec::new();
    if let Some(schedule) = product.schedule.known() {
        if let Some(initial) = schedule.initial.known() {
            if let (Some(start), Some(end)) = (initial.start.known(), initial.end.known())
                && start > end
            {
                let message = message!("S-51-backwards", start = Arg::from(start), end = Arg::from(end));
                findings.report(&SCHEDULE_FORWARD, Where::from(initial.at).field("end"), message);
            }
            frozen.extend(initial.frozen_on.known().map(|day| (initial.at, *day)));
        }
        ordered(
            schedule.revisions.items().iter().map(|one| (one.at, one.date)),
            findings,
        );
    }
    if let Some(budget) = product.budget.known() {
        let initial = budget.initial.known();
        frozen.extend(initial.and_then(|initial| Some((initial.at, *initial.frozen_on.known()?))));
        ordered(budget.revisions.items().iter().map(|one| (one.at, one.date)), findings);
    }
    let freezing = product.decisions.iter().find_map(|decision| {
        let day = decision.day()?;
        let version = context.lifecycle.for_reading_on(day)?;
        let gate = version.gate(&decision.gate)?;
        (Version::flag(&gate.freezes_plan) && version.opens_phase(&decision.outcome)).then_some((decision, day))
    });
    if let Some((decision, day)) = freezing {
        for (at, frozen_on) in frozen.into_iter().filter(|(_, frozen_on)| *frozen_on > day) {
            let message = message!(
                "S-51-frozen-late",
                frozen_on = Arg::from(frozen_on),
                decision = Arg::shown(&decision.id),
                day = Arg::from(day)
            );
            findings.report(&SCHEDULE_FORWARD, Where::from(at).field("frozen_on"), message);
        }
    }
}

/// S-63: a new reference of the schedule or of the budget is allowed by a go of the committee, made by then.
pub static NEW_REFERENCE_DECIDED: Rule = Rule {
    id: "S-63",
    name: "new-reference-decided",
    severity: Severity::Error,
    checks: &[Check::Product(new_reference_decided)],
};

fn new_reference_decided(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let decisions = product.decisions_by_id();
    for one in new_references(&product.schedule, &product.budget) {
        // One that is not there is X-01's.
        let Some(decision) = one.decision.and_then(|id| decisions.get(id)) else {
            continue;
        };
        let Some(day) = decision.day() else { continue };
        if one.date < day {
            let message = message!(
                "S-63-early",
                date = Arg::from(one.date),
                decision = Arg::shown(&decision.id),
                day = Arg::from(day)
            );
            findings.report(&NEW_REFERENCE_DECIDED, Where::from(one.at).field("date"), message);
        }
        let version = context.lifecycle.for_reading_on(day);
        if version.is_some_and(|version| !version.opens_phase(&decision.outcome)) {
            let message = message!(
                "S-63-not-a-go",
                decision = Arg::shown(&decision.id),
                outcome = Arg::shown(&decision.outcome)
            );
            findings.report(&NEW_REFERENCE_DECIDED, Where::from(one.at).field("decision"), message);
        }
    }
}

fn ordered(revisions: impl Iterator<Item = (Place, Date)>, findings: &mut Findings) {
    let mut latest: Option<Date> = None;
    for (at, date) in revisions {
        if let Some(before) = latest.filter(|latest| date < *latest) {
            let message = message!("S-51-order", date = Arg::from(date), before = Arg::from(before));
            findings.report(&SCHEDULE_FORWARD, Where::from(at).field("date"), message);
        }
        latest = latest.max(Some(date));
    }
}

/// The phase a registered product is in, and the day it entered it.
fn here<'v>(product: &Product, context: &ProductContext<'v>) -> Option<(&'v Phase, Place, Date)> {
    let version = context.lifecycle.for_reading_on(context.today)?;
    let record = product.phase_on(context.today).filter(|record| !record.is_baseline())?;
    let left = product.hors_perimetre.known().is_some();
    let phase = version
        .phase(version.phase_on(product, context.today)?)
        .filter(|_| !left)?;
    Some((phase, record.at, record.start.known()?.exact()?))
}

/// S-57: a phase does not last longer than the rules think usual.
pub static PHASE_LASTS: Rule = Rule {
    id: "S-57",
    name: "phase-lasts",
    severity: Severity::Warning,
    checks: &[Check::Product(phase_lasts)],
};

fn phase_lasts(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let Some((phase, at, start)) = here(product, context) else {
        return;
    };
    let Some(usual) = phase.indicative_duration.known() else {
        return;
    };
    let days = i64::from(context.today.days_since(start));
    if days > usual.days {
        let message = message!(
            "S-57-long",
            phase = Arg::phase(&phase.id),
            days = days,
            usual = usual.days
        );
        findings.report(&PHASE_LASTS, Where::from(at).field("start"), message);
    }
}

/// S-60: a product in a long phase is looked at from time to time.
pub static REVIEWED: Rule = Rule {
    id: "S-60",
    name: "reviewed-in-time",
    severity: Severity::Note,
    checks: &[Check::Product(reviewed)],
};

fn reviewed(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let Some(version) = context.lifecycle.for_reading_on(context.today) else {
        return;
    };
    let record = product.phase_on(context.today);
    if let (Some(owed), Some(record)) = (review::overdue(product, version, context.today), record) {
        let message = message!(
            "S-60-late",
            phase = Arg::phase(owed.phase),
            days = owed.days,
            every = owed.every,
            last = Arg::from(owed.last)
        );
        findings.report(&REVIEWED, Where::from(record.at).field("phase"), message);
    }
}
