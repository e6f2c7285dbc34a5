//! May a product enter a phase, and by which decision?

use crate::domain::date::Date;
use crate::domain::decision::{Decision, Reservation};
use crate::domain::id::{DecisionId, GateId, OutcomeId, PhaseId, ReservationId, VersionId};
use crate::domain::product::Product;

use super::history::Lifecycle;
use super::version::{Transition, Version};

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests;

/// What somebody asks of `advance`.
#[derive(Clone, Debug, Default)]
pub struct TransitionRequest {
    /// The gate whose go to use; any where absent.
    pub gate: Option<GateId>,
    /// The start of the phase; the decision's day where absent.
    pub start: Option<Date>,
    /// Why an optional phase is skipped; the decision's reason where absent.
    pub skip_reason: Option<String>,
}

/// A phase that may be entered.
#[derive(Clone, Debug)]
pub struct Opening {
    pub from: PhaseId,
    pub to: PhaseId,
    pub gate: GateId,
    pub decision: DecisionId,
    pub outcome: OutcomeId,
    pub start: Date,
    pub cycle: u32,
    pub skip_reason: Option<String>,
}

/// Why a phase may not be entered.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// No version of the rules is in force.
    NoRules { on: Date },
    /// Nobody knows the phase the product is in.
    UnknownPhase,
    /// The phase has no name in the rules of the day.
    PhaseOfOtherRules { phase: PhaseId, version: VersionId },
    /// Whatever is decided at this gate, the phase stays.
    KeepsPhase { gate: GateId },
    /// The phase has no way out.
    Stopped { phase: PhaseId },
    /// No decision opens anything from here; `next` is the gate of the way forward.
    NoDecision {
        phase: PhaseId,
        gates: Vec<GateId>,
        next: Option<GateId>,
    },
    /// The last word of the committee at this gate is not a go.
    NotAGo {
        decision: DecisionId,
        gate: GateId,
        outcome: OutcomeId,
        day: Date,
    },
    /// The go was used already.
    Used {
        decision: DecisionId,
        gate: GateId,
        phase: PhaseId,
    },
    /// The go is about a way that does not leave this phase.
    WrongWay {
        decision: DecisionId,
        gate: GateId,
        phase: PhaseId,
        possible: Vec<GateId>,
    },
    /// An earlier decision's reservation is open.
    OpenReservation {
        decision: DecisionId,
        reservation: ReservationId,
        text: String,
        due: Option<Date>,
        gate: GateId,
    },
    /// The start asked for is before the decision.
    StartBeforeDecision {
        start: Date,
        day: Date,
        decision: DecisionId,
    },
    /// The go is older than the phase that it would leave.
    GoBeforePhase {
        decision: DecisionId,
        day: Date,
        phase: PhaseId,
        since: Date,
    },
    /// A fact cannot be future.
    StartInFuture { start: Date, today: Date },
    /// An optional phase is skipped and nobody said why.
    NoSkipReason { skipped: PhaseId, to: PhaseId },
}

impl Version {
    /// The ways out of `phase`, in the order of the rules.
    pub fn ways_from(&self, phase: &PhaseId) -> impl Iterator<Item = &Transition> + Clone {
        self.transitions.iter().filter(|way| way.leaves(phase))
    }

    /// The gates by which a product may leave `phase`, in the order of the rules.
    #[must_use]
    pub fn gates_from(&self, phase: &PhaseId) -> Vec<&GateId> {
        gates_of(self.ways_from(phase))
    }

    /// The gates by which a product may leave `phase` for another.
    #[must_use]
    pub fn gates_onward(&self, phase: &PhaseId) -> Vec<&GateId> {
        gates_of(self.ways_from(phase).filter(|way| self.phase(&way.to).is_some()))
    }

    /// The way that `gate` opens from `phase`, towards `target` where the gate opens several.
    #[must_use]
    pub fn way(&self, phase: &PhaseId, gate: &GateId, target: Option<&PhaseId>) -> Option<&Transition> {
        self.ways_from(phase)
            .filter(|way| way.gate.known() == Some(gate))
            .find(|way| target.is_none_or(|target| way.enters(phase, target)))
    }

    /// The optional phases between two, which going from one to the other skips.
    #[must_use]
    pub fn skipped(&self, from: &PhaseId, to: &PhaseId) -> Vec<&PhaseId> {
        let (Some(start), Some(end)) = (self.rank(from), self.rank(to)) else {
            return Vec::new();
        };
        self.ordered_phases()
            .into_iter()
            .filter(|phase| phase.order > start && phase.order < end && Version::flag(&phase.optional))
            .map(|phase| &phase.id)
            .collect()
    }

    /// True for the gate of a review: whatever is decided there, the phase stays.
    #[must_use]
    pub fn keeps_phase(&self, gate: &GateId) -> bool {
        self.transitions
            .iter()
            .any(|way| way.gate.known() == Some(gate) && way.to == super::version::SAME_PHASE)
    }

    /// The gate that comes next: the way forward through phases that are not optional, else a review, else any.
    #[must_use]
    pub fn next_gate(&self, phase: &PhaseId) -> Option<&GateId> {
        let ways = || self.ways_from(phase).filter(|way| way.gate.known().is_some());
        let forward = ways().filter(|way| way.kind.is_forward());
        let mandatory = forward
            .clone()
            .filter(|way| self.phase(&way.to).is_some_and(|phase| !Version::flag(&phase.optional)));
        let chosen = mandatory
            .min_by_key(|way| self.rank(&way.to))
            .or_else(|| forward.min_by_key(|way| self.rank(&way.to)))
            .or_else(|| {
                ways().find(|way| {
                    way.to == super::version::SAME_PHASE && way.kind == super::version::TransitionKind::Revue
                })
            })
            .or_else(|| ways().next());
        chosen.and_then(|way| way.gate.known())
    }
}

/// The gates of some ways, once each.
fn gates_of<'v>(ways: impl Iterator<Item = &'v Transition>) -> Vec<&'v GateId> {
    let mut gates: Vec<&GateId> = Vec::new();
    for gate in ways.filter_map(|way| way.gate.known()) {
        if !gates.contains(&gate) {
            gates.push(gate);
        }
    }
    gates
}

/// The phase that a product may enter now.
///
/// # Errors
/// What stands in the way.
pub fn plan(
    product: &Product,
    lifecycle: &Lifecycle,
    today: Date,
    request: &TransitionRequest,
) -> Result<Opening, Refusal> {
    let rules = lifecycle.in_force_on(today).ok_or(Refusal::NoRules { on: today })?;
    let phase = current_phase(product, rules, today)?;
    if let Some(gate) = request.gate.as_ref().filter(|gate| rules.keeps_phase(gate)) {
        return Err(Refusal::KeepsPhase { gate: gate.clone() });
    }
    let cycle = product.latest_cycle();
    let (decision, day, way) = usable_go(product, lifecycle, rules, phase, cycle, request)?;
    let version = lifecycle.in_force_on(day).unwrap_or(rules);

    if rules.closes_reservations(way.kind) {
        refuse_open_reservations(product, decision, day)?;
    }
    // The committee decides to leave a phase in which the product is.
    if let Some(since) = since(product, today).filter(|since| day < *since) {
        return Err(Refusal::GoBeforePhase {
            decision: decision.id.clone(),
            day,
            phase: phase.clone(),
            since,
        });
    }
    let start = request.start.unwrap_or(day);
    if start > today {
        return Err(Refusal::StartInFuture { start, today });
    }
    if start < day {
        return Err(Refusal::StartBeforeDecision {
            start,
            day,
            decision: decision.id.clone(),
        });
    }
    // The phase is judged by the rules of the day it starts.
    let open = |rules: &Version| rules.ways_from(phase).any(|other| other.to == way.to);
    if !lifecycle.in_force_on(start).is_none_or(open) {
        let possible = rules.gates_onward(phase).into_iter().cloned().collect();
        let (decision, gate) = (decision.id.clone(), decision.gate.clone());
        return Err(Refusal::WrongWay {
            decision,
            gate,
            phase: phase.clone(),
            possible,
        });
    }
    let skipped = if way.kind.is_forward() {
        version.skipped(phase, &way.to)
    } else {
        Vec::new()
    };
    let skip_reason = request
        .skip_reason
        .clone()
        .or_else(|| decision.poc_skip_reason.known().cloned())
        .filter(|reason| !matches!(reason.trim(), "" | "…"));
    if let (Some(skipped), None) = (skipped.first(), &skip_reason) {
        return Err(Refusal::NoSkipReason {
            skipped: (*skipped).clone(),
            to: way.to.clone(),
        });
    }
    Ok(Opening {
        from: phase.clone(),
        to: way.to.clone(),
        gate: decision.gate.clone(),
        decision: decision.id.clone(),
        outcome: decision.outcome.clone(),
        start,
        cycle,
        skip_reason: if skipped.is_empty() { None } else { skip_reason },
    })
}

/// The phase a product is in on the day `on`, as `rules` call it: one that is only to come does not count.
///
/// # Errors
/// When nobody knows it, or these rules do not.
pub fn current_phase<'v>(product: &Product, rules: &'v Version, on: Date) -> Result<&'v PhaseId, Refusal> {
    let record = product.phase_on(on).ok_or(Refusal::UnknownPhase)?;
    let phase = record.phase.known().ok_or(Refusal::UnknownPhase)?;
    let other = || Refusal::PhaseOfOtherRules {
        phase: phase.clone(),
        version: rules.version.clone(),
    };
    rules.current_name(phase).ok_or_else(other)
}

type Go<'p, 'v> = (&'p Decision, Date, &'v Transition);

fn usable_go<'p, 'v>(
    product: &'p Product,
    lifecycle: &'v Lifecycle,
    rules: &'v Version,
    phase: &PhaseId,
    cycle: u32,
    request: &TransitionRequest,
) -> Result<Go<'p, 'v>, Refusal> {
    let possible: Vec<GateId> = rules.gates_onward(phase).into_iter().cloned().collect();
    let replaced = product.replaced();
    let mut candidates: Vec<(&Decision, Date)> = product
        .decisions
        .iter()
        .filter(|decision| decision.cycle() == cycle && !replaced.contains(&decision.id))
        .filter(|decision| request.gate.as_ref().is_none_or(|gate| decision.gate == *gate))
        .filter(|decision| !rules.keeps_phase(&decision.gate))
        .filter_map(|decision| Some((decision, decision.day()?)))
        .collect();
    candidates.sort_by_key(|(_, day)| *day);

    // From the last word on: an earlier go is void once the committee said no at the same gate.
    let mut first_refusal = None;
    let mut spoken: Vec<&GateId> = Vec::new();
    for (decision, day) in candidates.into_iter().rev() {
        if spoken.contains(&&decision.gate) {
            continue;
        }
        spoken.push(&decision.gate);
        match judge(product, lifecycle, rules, phase, decision, day, &possible) {
            Ok(way) => return Ok((decision, day, way)),
            Err(refusal) => {
                first_refusal.get_or_insert(refusal);
            }
        }
    }
    if possible.is_empty() {
        return Err(Refusal::Stopped { phase: phase.clone() });
    }
    // What opened an earlier phase is no answer, unless it was asked about.
    let answers = |refusal: &Refusal| match refusal {
        Refusal::Used { gate, .. } => request.gate.is_some() || possible.contains(gate),
        _ => true,
    };
    let next = rules
        .next_gate(phase)
        .filter(|gate| rules.way(phase, gate, None).is_some_and(|way| way.kind.is_forward()));
    let nothing = Refusal::NoDecision {
        phase: phase.clone(),
        gates: request.gate.clone().map_or(possible.clone(), |gate| vec![gate]),
        next: request
            .gate
            .clone()
            .filter(|gate| possible.contains(gate))
            .or(next.cloned()),
    };
    Err(first_refusal.filter(answers).unwrap_or(nothing))
}

/// The first day of the phase that a product is in on the day `on`, where it is known.
#[must_use]
pub fn since(product: &Product, on: Date) -> Option<Date> {
    let start = product.phase_on(on)?.start.known()?;
    Some(start.earliest())
}

fn judge<'v>(
    product: &Product,
    lifecycle: &'v Lifecycle,
    rules: &'v Version,
    phase: &PhaseId,
    decision: &Decision,
    day: Date,
    possible: &[GateId],
) -> Result<&'v Transition, Refusal> {
    let version = lifecycle.in_force_on(day).unwrap_or(rules);
    let (id, gate) = (decision.id.clone(), decision.gate.clone());
    if !version.opens_phase(&decision.outcome) {
        return Err(Refusal::NotAGo {
            decision: id,
            gate,
            outcome: decision.outcome.clone(),
            day,
        });
    }
    if let Some(record) = product
        .phases
        .iter()
        .find(|record| record.decision() == Some(&decision.id))
    {
        let entered = record.phase.known().unwrap_or(phase);
        return Err(Refusal::Used {
            decision: id,
            gate,
            phase: entered.clone(),
        });
    }
    let wrong = || Refusal::WrongWay {
        decision: id.clone(),
        gate: gate.clone(),
        phase: phase.clone(),
        possible: possible.to_vec(),
    };
    let way = version
        .way(phase, &decision.gate, decision.target_phase.known())
        .ok_or_else(wrong)?;
    // A review keeps the phase: there is nothing to enter.
    if rules.phase(&way.to).is_none() {
        Err(wrong())
    } else {
        Ok(way)
    }
}

fn refuse_open_reservations(product: &Product, opening: &Decision, day: Date) -> Result<(), Refusal> {
    let open = product.open_reservations(day);
    let earlier = open
        .iter()
        .find(|(decision, _)| decision.id != opening.id && decision.cycle() == opening.cycle());
    match earlier {
        None => Ok(()),
        Some((decision, reservation)) => Err(open_reservation(decision, reservation, day, &opening.gate)),
    }
}

/// The refusal that names an open reservation.
#[must_use]
pub fn open_reservation(decision: &Decision, reservation: &Reservation, day: Date, gate: &GateId) -> Refusal {
    Refusal::OpenReservation {
        decision: decision.id.clone(),
        reservation: reservation.id.clone(),
        text: reservation.text.known().cloned().unwrap_or_default(),
        due: reservation.due_by(day),
        gate: gate.clone(),
    }
}
