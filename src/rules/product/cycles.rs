//! S-05, S-06, S-07: the order of a product's phases.

use std::collections::BTreeMap;

use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::date::ApproxDate;
use crate::domain::id::PhaseId;
use crate::domain::phase::PhaseRecord;
use crate::domain::product::Product;
use crate::domain::settings::Language;
use crate::domain::tree::Where;
use crate::lifecycle::version::{Phase, Version};
use crate::rules::{Check, ProductContext, Rule};

/// S-05: a product has phases; its cycles are numbered 1, 2, 3… as they begin.
pub static CYCLES: Rule = Rule {
    id: "S-05",
    name: "cycles-numbered",
    severity: Severity::Error,
    checks: &[Check::Product(cycles)],
};

fn cycles(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    if context.written("phases").next().is_none() {
        let version = context.lifecycle.for_reading_on(context.today);
        let first = version.and_then(|version| version.ordered_phases().first().map(|phase| phase.id.to_string()));
        let message = message!("S-05-no-phase", first = first.unwrap_or_else(|| "idee".to_owned()));
        findings.report(&CYCLES, product.at_key("phases"), message);
    }
    let mut latest = 0;
    for (cycle, record) in product.cycles() {
        let first = cycle > latest;
        if cycle > latest.saturating_add(1) || cycle == 0 {
            let message = message!("S-05-gap", cycle = i64::from(cycle), expected = i64::from(latest) + 1);
            findings.report(&CYCLES, Where::from(record.at).field("cycle"), message);
        }
        if !first && record.kind.known().is_some() {
            findings.report(
                &CYCLES,
                Where::from(record.at).key("kind"),
                message!("S-05-kind-inside"),
            );
        }
        latest = latest.max(cycle);
    }
}

/// S-06: in a cycle, starts never go back; the same day is lawful.
pub static STARTS_IN_ORDER: Rule = Rule {
    id: "S-06",
    name: "starts-in-order",
    severity: Severity::Error,
    checks: &[Check::Product(starts_in_order)],
};

fn starts_in_order(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    // The latest start so far in each cycle: an unknown one in between hides nothing.
    let mut latest: BTreeMap<u32, (ApproxDate, &PhaseRecord)> = BTreeMap::new();
    for (cycle, record) in product.cycles() {
        let Some(start) = record.start.known().copied() else {
            continue;
        };
        match latest.get(&cycle) {
            Some((before, earlier)) if start.latest() < before.earliest() => {
                let message = message!(
                    "S-06-backwards",
                    start = Arg::from(start),
                    before = Arg::from(before),
                    phase = Arg::phase(name(earlier))
                );
                findings.report(&STARTS_IN_ORDER, Where::from(record.at).field("start"), message);
            }
            _ => {
                latest.insert(cycle, (start, record));
            }
        }
    }
}

/// S-07: a phase follows another only where the rules of that day allow it.
pub static TRANSITION_ALLOWED: Rule = Rule {
    id: "S-07",
    name: "transition-allowed",
    severity: Severity::Error,
    checks: &[Check::Product(transition_allowed)],
};

fn transition_allowed(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for Step { after, from, to, start } in decided_steps(product, context) {
        let Some(version) = context.lifecycle.in_force_on(start.latest()) else {
            continue;
        };
        let (Some(from), Some(to)) = (version.current_name(from), version.current_name(to)) else {
            continue;
        };
        if version.ways_from(from).any(|way| way.to == *to) {
            continue;
        }
        let message = message!(
            "S-07-closed",
            from = Arg::phase(from),
            to = Arg::phase(to),
            possible = possible(version, from),
            ..
        );
        let message = match why_closed(version, from, to) {
            Some(why) => message.with("why", why).with("known", "yes"),
            None => message.with("why", "").with("known", "no"),
        };
        findings.report(&TRANSITION_ALLOWED, Where::from(after.at).field("phase"), message);
    }
}

/// The phases that may follow, by their names in both languages.
fn possible(version: &Version, from: &PhaseId) -> Arg {
    let ways = version.ways_from(from);
    let mut phases: Vec<&Phase> = ways.filter_map(|way| version.phase(&way.to)).collect();
    phases.dedup_by_key(|phase| &phase.id);
    let joined = |language| match phases.is_empty() {
        true => "–".to_owned(),
        false => phases
            .iter()
            .map(|phase| phase.label(language))
            .collect::<Vec<_>>()
            .join(", "),
    };
    Arg::Both {
        fr: joined(Language::Fr),
        en: joined(Language::En),
    }
}

fn why_closed(version: &Version, from: &PhaseId, to: &PhaseId) -> Option<Arg> {
    let closed = version
        .forbidden_transitions
        .iter()
        .find(|closed| closed.from.contains(from) && closed.to.contains(to))?;
    Some(Arg::both(&closed.why.fr, &closed.why.en))
}

/// The entry into a known phase from a known one, decided rather than inherited.
pub(super) struct Step<'p> {
    pub after: &'p PhaseRecord,
    pub from: &'p PhaseId,
    pub to: &'p PhaseId,
    pub start: ApproxDate,
}

/// The steps that the rules judge.
pub(super) fn decided_steps<'p>(product: &'p Product, context: &ProductContext<'_>) -> impl Iterator<Item = Step<'p>> {
    pairs(product, context)
        .filter(|(_, after)| !after.is_baseline())
        .filter_map(|(before, after)| {
            Some(Step {
                after,
                from: before.phase.known()?,
                to: after.phase.known()?,
                start: *after.start.known()?,
            })
        })
}

/// Each record and the one before it in the same cycle; none where a record of the file could not be read.
pub(super) fn pairs<'p>(
    product: &'p Product,
    context: &ProductContext<'_>,
) -> impl Iterator<Item = (&'p PhaseRecord, &'p PhaseRecord)> {
    let whole = context.phases_are_whole(product);
    let mut last: BTreeMap<u32, &PhaseRecord> = BTreeMap::new();
    product
        .cycles()
        .filter(move |_| whole)
        .filter_map(move |(cycle, after)| last.insert(cycle, after).map(|before| (before, after)))
}

fn name(record: &PhaseRecord) -> String {
    record
        .phase
        .known()
        .map_or_else(|| crate::domain::fact::UNKNOWN.to_owned(), ToString::to_string)
}
