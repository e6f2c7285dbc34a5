//! S-08 to S-11: a phase is opened by a go, once.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::date::{ApproxDate, Date};
use crate::domain::decision::Decision;
use crate::domain::fact::UNKNOWN;
use crate::domain::id::DecisionId;
use crate::domain::phase::{EnteredBy, PhaseRecord};
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::lifecycle::version::TransitionKind;
use crate::rules::{Check, ProductContext, Rule};

/// S-08: a phase is entered by registration, by a baseline, or by a go of the right gate, at the latest on its start.
pub static PHASE_HAS_A_GO: Rule = Rule {
    id: "S-08",
    name: "phase-has-a-go",
    severity: Severity::Error,
    checks: &[Check::Product(phase_has_a_go)],
};

fn phase_has_a_go(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let decisions: HashMap<&str, &Decision> = product
        .decisions
        .iter()
        .map(|decision| (decision.id.as_str(), decision))
        .collect();
    let whole = context.phases_are_whole(product);
    let written: OnceCell<HashSet<String>> = OnceCell::new();
    let known: OnceCell<String> = OnceCell::new();
    let mut last: HashMap<u32, &PhaseRecord> = HashMap::new();
    let mut used: HashSet<&DecisionId> = HashSet::new();
    let mut seen = 0;
    for (cycle, record) in product.cycles() {
        let first = cycle > seen;
        seen = seen.max(cycle);
        let before = last.insert(cycle, record);
        match record.entered_by.known() {
            // What could not be read has a finding of its own.
            None if context.says(record.at, "entered_by") => {}
            None => {
                let message = message!("S-08-nothing", phase = Arg::phase(phase_name(record)));
                findings.report(&PHASE_HAS_A_GO, record.at, message);
            }
            Some(EnteredBy::Baseline) => {}
            Some(EnteredBy::Registration) => registration(record, first, context, findings),
            Some(EnteredBy::Decision(id)) => match decisions.get(id.as_str()) {
                Some(decision) => {
                    opened_by(record, cycle, decision, context, findings);
                    // What serves twice is S-09's.
                    if whole && used.insert(id) {
                        too_early(before, record, decision, findings);
                    }
                    if whole {
                        by_the_right_gate(before, record, decision, context, findings);
                    }
                }
                None if written.get_or_init(|| written_ids(context)).contains(id.as_str()) => {}
                None => {
                    let known = known.get_or_init(|| told(decisions.keys().copied().collect()));
                    let message = message!(
                        "S-08-no-such-decision",
                        decision = Arg::shown(id),
                        known = known.as_str()
                    );
                    findings.report(&PHASE_HAS_A_GO, entered(record), message);
                }
            },
        }
    }
}

/// Of more ids, the first are told.
const MOST_TOLD: usize = 20;

fn told(mut ids: Vec<&str>) -> String {
    ids.sort_unstable();
    let more = ids.len() > MOST_TOLD;
    ids.truncate(MOST_TOLD);
    match ids.as_slice() {
        [] => "–".to_owned(),
        ids => ids.join(", ") + if more { "…" } else { "" },
    }
}

/// The ids of the decisions that the file has, even of those that could not be read.
fn written_ids(context: &ProductContext<'_>) -> HashSet<String> {
    let ids = context
        .written("decisions")
        .filter_map(|item| item.get("id")?.text().map(str::to_owned));
    ids.collect()
}

fn registration(record: &PhaseRecord, first: bool, context: &ProductContext<'_>, findings: &mut Findings) {
    if !first {
        findings.report(
            &PHASE_HAS_A_GO,
            entered(record),
            message!("S-08-registered-twice", phase = Arg::phase(phase_name(record))),
        );
        return;
    }
    let version = record
        .start
        .known()
        .and_then(|start| context.lifecycle.for_reading_on(start.latest()));
    let (Some(version), Some(phase)) = (version, record.phase.known()) else {
        return;
    };
    let entries = || {
        version
            .transitions
            .iter()
            .filter(|way| way.kind == TransitionKind::Inscription)
    };
    if version.phase(phase).is_some() && !entries().any(|way| way.to == *phase) {
        let lawful: Vec<&str> = entries().map(|way| way.to.as_str()).collect();
        let message = message!(
            "S-08-registered-late",
            phase = Arg::phase(phase_name(record)),
            lawful = lawful.join(", ")
        );
        findings.report(&PHASE_HAS_A_GO, entered(record), message);
    }
}

fn opened_by(
    record: &PhaseRecord,
    cycle: u32,
    decision: &Decision,
    context: &ProductContext<'_>,
    findings: &mut Findings,
) {
    let mut refuse = |message: Message| {
        let message = message
            .show("decision", &decision.id)
            .phase("phase", phase_name(record));
        findings.report(&PHASE_HAS_A_GO, entered(record), message);
    };
    let Some(version) = decision.day().and_then(|day| context.lifecycle.for_reading_on(day)) else {
        return;
    };
    if !version.opens_phase(&decision.outcome) {
        refuse(message!("S-08-not-a-go", outcome = Arg::shown(&decision.outcome), ..));
    }
    if decision.cycle() != cycle {
        let message = message!("S-08-other-cycle", ..);
        refuse(
            message
                .with("cycle", i64::from(cycle))
                .with("other", i64::from(decision.cycle())),
        );
    }
    if let (Some(day), Some(start)) = (decision.day(), record.start.known())
        && start.latest() < day
    {
        refuse(message!(
            "S-08-before-decision",
            day = Arg::from(day),
            start = Arg::from(start),
            ..
        ));
    }
}

/// A decision to leave a phase is made while the product is in it.
fn too_early(before: Option<&PhaseRecord>, record: &PhaseRecord, decision: &Decision, findings: &mut Findings) {
    let since = before.and_then(|before| Some((phase_name(before), before.start.known()?)));
    // Phases out of order are S-06's.
    let in_order = |since: &ApproxDate| {
        let start = record.start.known();
        start.is_none_or(|start| start.latest() >= since.earliest())
    };
    if let (Some((former, since)), Some(day)) = (since, decision.day())
        && day < since.earliest()
        && in_order(since)
    {
        let message = message!(
            "S-08-too-early",
            decision = Arg::shown(&decision.id),
            day = Arg::from(day),
            former = Arg::phase(former),
            since = Arg::from(since),
            phase = Arg::phase(phase_name(record))
        );
        findings.report(&PHASE_HAS_A_GO, entered(record), message);
    }
}

/// The decision's gate opens this phase, from the one before; from any where that is not known.
fn by_the_right_gate(
    before: Option<&PhaseRecord>,
    record: &PhaseRecord,
    decision: &Decision,
    context: &ProductContext<'_>,
    findings: &mut Findings,
) {
    let version = decision.day().and_then(|day| context.lifecycle.for_reading_on(day));
    let (Some(version), Some(phase)) = (version, record.phase.known()) else {
        return;
    };
    let message = |key: &'static str| {
        Message::new(key)
            .show("decision", &decision.id)
            .phase("phase", phase_name(record))
    };
    if before.is_none() {
        findings.report(&PHASE_HAS_A_GO, entered(record), message("S-08-first"));
        return;
    }
    let before = before.and_then(|before| before.phase.known());
    let ways = || {
        version
            .transitions
            .iter()
            .filter(|way| way.to == *phase && before.is_none_or(|before| way.leaves(before)))
    };
    let aimed = decision.target_phase.known().is_none_or(|target| target == phase);
    let leads = aimed && ways().any(|way| way.gate.known() == Some(&decision.gate));
    // Where no way exists at all, S-07 says so.
    if !leads && (before.is_none() || ways().next().is_some()) {
        let message = message("S-08-wrong-gate").show("gate", &decision.gate);
        findings.report(&PHASE_HAS_A_GO, entered(record), message);
    }
}

/// S-09: a go opens one phase, and a decision that was replaced opens none.
pub static GO_USED_ONCE: Rule = Rule {
    id: "S-09",
    name: "go-used-once",
    severity: Severity::Error,
    checks: &[Check::Product(go_used_once)],
};

fn go_used_once(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let replacing: HashMap<&DecisionId, &Decision> = product
        .decisions
        .iter()
        .filter_map(|decision| Some((decision.supersedes.known()?, decision)))
        .collect();
    let mut used: HashSet<&DecisionId> = HashSet::new();
    for record in &product.phases {
        let Some(id) = record.decision() else { continue };
        if !used.insert(id) {
            findings.report(
                &GO_USED_ONCE,
                entered(record),
                message!("S-09-twice", decision = Arg::shown(id)),
            );
        }
        let closed = |decision: &&&Decision| {
            let version = decision.day().and_then(|day| context.lifecycle.for_reading_on(day));
            version.is_some_and(|version| !version.opens_phase(&decision.outcome))
        };
        if let Some(by) = replacing.get(id).filter(closed) {
            let message = message!(
                "S-09-superseded",
                decision = Arg::shown(id),
                by = Arg::shown(&by.id),
                outcome = Arg::shown(&by.outcome)
            );
            findings.report(&GO_USED_ONCE, entered(record), message);
        }
    }
}

/// S-10: after a no-go at a gate, its phase opens only by a later go.
pub static NO_GO_STANDS: Rule = Rule {
    id: "S-10",
    name: "no-go-stands",
    severity: Severity::Error,
    checks: &[Check::Product(no_go_stands)],
};

fn no_go_stands(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let replaced = product.replaced();
    let decisions = || product.decisions.iter().enumerate();
    let known: HashMap<&DecisionId, (usize, &Decision)> = decisions()
        .map(|(index, decision)| (&decision.id, (index, decision)))
        .collect();
    let closing: Vec<(usize, &Decision, Date)> = decisions()
        .filter(|(_, decision)| !replaced.contains(&decision.id))
        .filter_map(|(index, decision)| Some((index, decision, decision.day()?)))
        .filter(|(_, decision, day)| {
            let version = context.lifecycle.for_reading_on(*day);
            version.is_some_and(|version| !version.opens_phase(&decision.outcome))
        })
        .collect();
    let mut by_gate: HashMap<_, Vec<&(usize, &Decision, Date)>> = HashMap::new();
    for one in &closing {
        by_gate
            .entry((one.1.gate.as_str(), one.1.cycle()))
            .or_default()
            .push(one);
    }
    for all in by_gate.values_mut() {
        all.sort_by_key(|(index, _, day)| (*day, *index));
    }
    for record in &product.phases {
        let Some((index, decision)) = record.decision().and_then(|id| known.get(id)).copied() else {
            continue;
        };
        let (Some(day), Some(start)) = (decision.day(), record.start.known().map(|start| start.latest())) else {
            continue;
        };
        let all = by_gate.get(&(decision.gate.as_str(), decision.cycle()));
        let all = all.map_or(&[][..], Vec::as_slice);
        let from = all.partition_point(|(other_index, _, other_day)| (*other_day, *other_index) <= (day, index));
        let mut later = all.iter().skip(from).take_while(|(_, _, day)| *day <= start);
        // A decision that replaces this one is S-09's.
        let later = later.find(|(_, other, _)| other.supersedes.known() != Some(&decision.id));
        if let Some((_, other, day)) = later {
            let message = message!(
                "S-10-no-go",
                decision = Arg::shown(&other.id),
                outcome = Arg::shown(&other.outcome),
                day = Arg::from(day),
                gate = Arg::shown(&decision.gate),
                phase = Arg::phase(phase_name(record))
            );
            findings.report(&NO_GO_STANDS, entered(record), message);
        }
    }
}

/// S-11: a gate decides once a day in a cycle, unless the second decision replaces the first; ids are unique.
pub static ONE_DECISION_A_DAY: Rule = Rule {
    id: "S-11",
    name: "one-decision-a-day",
    severity: Severity::Error,
    checks: &[Check::Product(one_decision_a_day)],
};

fn one_decision_a_day(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    let mut ids: HashSet<&str> = HashSet::new();
    let mut sittings: HashMap<(&str, u32, Date), &Decision> = HashMap::new();
    for decision in &product.decisions {
        if !ids.insert(decision.id.as_str()) {
            let message = message!("S-11-same-id", decision = Arg::shown(&decision.id));
            findings.report(&ONE_DECISION_A_DAY, Where::from(decision.at).field("id"), message);
        }
        let Some(day) = decision.day() else { continue };
        let earlier = sittings.insert((decision.gate.as_str(), decision.cycle(), day), decision);
        let replaces = |one: &Decision, other: &Decision| one.supersedes.known() == Some(&other.id);
        if let Some(earlier) = earlier.filter(|earlier| !replaces(decision, earlier) && !replaces(earlier, decision)) {
            let message = message!(
                "S-11-twice",
                gate = Arg::shown(&decision.gate),
                earlier = Arg::shown(&earlier.id),
                decision = Arg::shown(&decision.id)
            );
            findings.report(&ONE_DECISION_A_DAY, Where::from(decision.at).field("gate"), message);
        }
    }
}

/// S-62: a decision is replaced once; what replaced it may be replaced in turn, and none replaces itself.
pub static REPLACED_ONCE: Rule = Rule {
    id: "S-62",
    name: "replaced-once",
    severity: Severity::Error,
    checks: &[Check::Product(replaced_once)],
};

fn replaced_once(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    let mut replaced: HashMap<&DecisionId, &Decision> = HashMap::new();
    for decision in &product.decisions {
        let Some(former) = decision.supersedes.known() else {
            continue;
        };
        let message = match replaced.get(former) {
            Some(by) => message!("S-62-twice", by = Arg::shown(&by.id), ..),
            None if *former == decision.id => message!("S-62-itself", ..),
            None => {
                replaced.insert(former, decision);
                continue;
            }
        };
        let message = message.show("decision", &decision.id).show("former", former);
        findings.report(&REPLACED_ONCE, Where::from(decision.at).field("supersedes"), message);
    }
}

fn entered(record: &PhaseRecord) -> Where {
    Where::from(record.at).field("entered_by")
}

fn phase_name(record: &PhaseRecord) -> String {
    record
        .phase
        .known()
        .map_or_else(|| UNKNOWN.to_owned(), ToString::to_string)
}
