//! S-29 to S-32: dated facts inside phases.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::date::{ApproxDate, Date};
use crate::domain::fact::Fact;
use crate::domain::id::MilestoneId;
use crate::domain::product::{Milestone, Product};
use crate::domain::tree::Where;
use crate::lifecycle::breach::breaches;
use crate::lifecycle::version::Version;
use crate::rules::{Check, ProductContext, Rule};

/// S-29: milestones are reached in the order in which the rules list them.
pub static MILESTONES_IN_ORDER: Rule = Rule {
    id: "S-29",
    name: "milestones-in-order",
    severity: Severity::Error,
    checks: &[Check::Product(milestones_in_order)],
};

fn milestones_in_order(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for milestone in product.milestones.items() {
        if !seen.insert(milestone.key()) {
            let message = message!("S-29-twice", milestone = Arg::shown(&milestone.id));
            findings.report(&MILESTONES_IN_ORDER, Where::from(milestone.at).field("id"), message);
        }
    }
    let Some(version) = context.lifecycle.for_reading_on(context.today) else {
        return;
    };
    let rank = |id: &MilestoneId| version.milestones.iter().position(|rule| rule.id == *id);
    let mut reached: Vec<(u32, usize, &Milestone, ApproxDate)> = product
        .reached_milestones()
        .filter_map(|(cycle, milestone, day)| Some((cycle, rank(&milestone.id)?, milestone, day)))
        .collect();
    reached.sort_by_key(|(cycle, rank, _, _)| (*cycle, *rank));
    let mut latest: BTreeMap<u32, (&Milestone, ApproxDate)> = BTreeMap::new();
    for (cycle, _, milestone, day) in reached {
        match latest.get(&cycle) {
            Some((before, earlier)) if day.latest() < earlier.earliest() => {
                let message = message!(
                    "S-29-order",
                    milestone = Arg::shown(&milestone.id),
                    day = Arg::from(day),
                    before = Arg::shown(&before.id),
                    earlier = Arg::from(earlier)
                );
                let at = Where::from(milestone.at).field("actual");
                findings.report(&MILESTONES_IN_ORDER, at, message);
            }
            _ => {
                latest.insert(cycle, (milestone, day));
            }
        }
    }
}

/// The milestones that were reached, each with its cycle and its day.
/// S-30: a milestone is reached in one of its phases or later.
pub static MILESTONE_IN_ITS_PHASE: Rule = Rule {
    id: "S-30",
    name: "milestone-in-its-phase",
    severity: Severity::Error,
    checks: &[Check::Product(milestone_in_its_phase)],
};

fn milestone_in_its_phase(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let Some(version) = context.lifecycle.for_reading_on(context.today) else {
        return;
    };
    let lives = lives(product, version);
    // The first phase of a cycle that counts for a rank is looked for once.
    let mut begins: BTreeMap<(u32, i64), Option<Date>> = BTreeMap::new();
    for (cycle, milestone, day) in product.reached_milestones() {
        let Some(rule) = version.milestones.iter().find(|rule| rule.id == milestone.id) else {
            continue;
        };
        let Some(earliest) = rule.phases.iter().filter_map(|phase| version.rank(phase)).min() else {
            continue;
        };
        let Some(life) = lives.get(&cycle) else { continue };
        // What an inherited product declares was reconstructed: a hint, no fault.
        let severity = if life.is_declared {
            Severity::Note
        } else {
            MILESTONE_IN_ITS_PHASE.severity
        };
        let begun = *begins.entry((cycle, earliest)).or_insert_with(|| {
            let mut ranked = life.ranked.iter();
            ranked.find(|(rank, _)| *rank >= earliest).map(|(_, start)| *start)
        });
        // The first phase of a cycle may be registered after its work began.
        let first = life.ranked.first().is_some_and(|(rank, _)| *rank >= earliest);
        let early = begun.is_none_or(|start| day.latest() < start);
        if early && !first && !life.ranked.is_empty() {
            let phases: Vec<&str> = rule.phases.iter().map(|phase| phase.as_str()).collect();
            let message = message!(
                "S-30-early",
                milestone = Arg::shown(&milestone.id),
                day = Arg::from(day),
                phases = phases.join(", ")
            );
            let at = Where::from(milestone.at).field("actual");
            findings.report_as(&MILESTONE_IN_ITS_PHASE, severity, at, message);
        }
    }
}

/// The phases of a cycle.
#[derive(Default)]
struct Life {
    is_declared: bool,
    /// Their ranks, each with its first day.
    ranked: Vec<(i64, Date)>,
}

fn lives(product: &Product, version: &Version) -> BTreeMap<u32, Life> {
    let mut lives: BTreeMap<u32, Life> = BTreeMap::new();
    for (cycle, record) in product.cycles() {
        let life = lives.entry(cycle).or_default();
        life.is_declared |= record.is_baseline();
        let rank = record.phase.known().and_then(|phase| version.rank(phase));
        let start = record.start.known().map(|start| start.earliest());
        life.ranked.extend(rank.zip(start));
    }
    lives
}

/// S-31: a go at a gate comes after the milestone that the rules ask for there.
pub static MILESTONE_BEFORE_GATE: Rule = Rule {
    id: "S-31",
    name: "milestone-before-gate",
    severity: Severity::Error,
    checks: &[Check::Product(milestone_before_gate)],
};

fn milestone_before_gate(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let replaced = product.replaced();
    let all = product.milestones.items().iter().rev();
    let known: BTreeMap<(&MilestoneId, u32), &Milestone> = all.map(|one| (one.key(), one)).collect();
    for decision in product
        .decisions
        .iter()
        .filter(|decision| !replaced.contains(&decision.id))
    {
        let Some(day) = decision.day() else { continue };
        let Some(version) = context.lifecycle.in_force_on(day) else {
            continue;
        };
        let asked = version
            .gate(&decision.gate)
            .and_then(|gate| gate.requires_milestone.known())
            .filter(|_| version.opens_phase(&decision.outcome));
        let Some(asked) = asked else { continue };
        let found = known.get(&(asked, decision.cycle()));
        if found.is_some_and(|milestone| milestone.is_reached_by(day)) {
            continue;
        }
        let message = match found.map(|milestone| &milestone.actual) {
            Some(Fact::Known(reached)) => message!("S-31-late", reached = Arg::from(reached), ..),
            _ => message!("S-31-none", ..),
        };
        let message = message
            .show("gate", &decision.gate)
            .show("milestone", asked)
            .show("product", &product.id)
            .with("day", day);
        let at = Where::from(decision.at).field("outcome");
        findings.report(&MILESTONE_BEFORE_GATE, at, message);
    }
}

/// S-32: what must hold before a milestone was not found unmet when it was reached.
pub static MET_BEFORE_MILESTONE: Rule = Rule {
    id: "S-32",
    name: "met-before-milestone",
    severity: Severity::Error,
    checks: &[Check::Product(met_before_milestone)],
};

fn met_before_milestone(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    if product.decisions.iter().all(|decision| decision.assessments.is_empty()) {
        return;
    }
    for breach in breaches(product, context.lifecycle) {
        let severity = if breach.forbids {
            Severity::Error
        } else {
            Severity::Warning
        };
        let message = message!(
            "S-32-unmet",
            milestone = Arg::shown(&breach.milestone.id),
            day = Arg::from(breach.reached),
            criterion = Arg::shown(&breach.criterion.id),
            decision = Arg::shown(&breach.decision.id),
            verdict = breach.verdict.as_str()
        );
        let at = Where::from(breach.milestone.at).field("actual");
        findings.report_as(&MET_BEFORE_MILESTONE, severity, at, message);
    }
}
