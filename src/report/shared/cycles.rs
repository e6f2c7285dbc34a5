//! The lives of products, from the day the work began to the day that people used them.

use crate::domain::date::{ApproxDate, Date};
use crate::domain::decision::Decision;
use crate::domain::id::GateId;
use crate::domain::phase::{CycleKind, PhaseRecord};
use crate::domain::product::{Milestone, Product};
use crate::lifecycle::version::{MilestoneRole, Phase, Version};

use super::stays::phase_of;
use crate::report::frame::input::Input;

/// A life of a product: its first, a rebuild, a restart. Facts of later days than the report's do not count.
pub struct Cycle<'i> {
    pub product: &'i Product,
    /// From 1 on.
    pub number: u32,
    /// Its phases, in their order.
    records: Vec<&'i PhaseRecord>,
    input: Input<'i>,
}

/// A decision that opens a phase.
#[derive(Clone, Copy, Debug)]
pub struct Go<'i> {
    pub decision: &'i Decision,
    pub on: Date,
    /// True at a gate of the way forward.
    pub is_forward: bool,
}

impl<'i> Cycle<'i> {
    /// The cycles that have begun, of the products in the portfolio.
    #[must_use]
    pub fn all(input: &Input<'i>) -> Vec<Cycle<'i>> {
        let mut cycles = Vec::new();
        for product in input.present() {
            let begun = |record: &PhaseRecord| record.start.known().is_none_or(|start| start.earliest() <= input.on);
            let records: Vec<(u32, &'i PhaseRecord)> = product.cycles().filter(|(_, record)| begun(record)).collect();
            let mut numbers: Vec<u32> = records.iter().map(|(number, _)| *number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            cycles.extend(numbers.into_iter().map(|number| {
                Cycle {
                    product,
                    number,
                    records: records
                        .iter()
                        .filter(|(own, _)| *own == number)
                        .map(|(_, record)| *record)
                        .collect(),
                    input: *input,
                }
            }));
        }
        cycles
    }

    /// True where it was declared when an inherited product entered the catalogue: it met no gate.
    #[must_use]
    pub fn is_inherited(&self) -> bool {
        let first = self.records.first();
        first.is_some_and(|record| record.is_baseline()) || self.kind() == CycleKind::RepriseExistant
    }

    /// What kind of life it is.
    #[must_use]
    pub fn kind(&self) -> CycleKind {
        let mut kinds = self.records.iter().filter_map(|record| record.kind.known());
        kinds.next().copied().unwrap_or(CycleKind::Initial)
    }

    /// The day of its first phase, as far as it is known.
    #[must_use]
    pub fn opened(&self) -> Option<ApproxDate> {
        self.records.first()?.start.known().copied()
    }

    /// The day that the work began: of the milestone that says so, else of the first phase; known to the day.
    #[must_use]
    pub fn started(&self) -> Option<Date> {
        let said = self.reached(MilestoneRole::Debut).and_then(ApproxDate::exact);
        said.or_else(|| {
            let phases = self.input.names.ordered_phases();
            let first = *phases.first()?;
            let mut records = self.records.iter();
            let record = records.find(|record| self.phase(record).is_some_and(|phase| phase.id == first.id))?;
            record.start.known()?.exact()
        })
    }

    /// The day that people first used it, as far as it is known.
    #[must_use]
    pub fn produced(&self) -> Option<ApproxDate> {
        self.reached(MilestoneRole::Production)
    }

    /// True where its phase comes after the one in which a product is first used.
    #[must_use]
    pub fn is_past_production(&self) -> bool {
        let Some(rule) = self.input.names.milestone_rule(MilestoneRole::Production) else {
            return false;
        };
        let orders = rule.phases.iter().filter_map(|phase| self.input.names.rank(phase));
        let last = orders.max();
        let phases = self.records.iter().filter_map(|record| self.phase(record));
        phases
            .filter(|phase| !Version::flag(&phase.terminal))
            .any(|phase| last.is_some_and(|last| phase.order > last))
    }

    /// The record of its last phase, where it was stopped.
    #[must_use]
    pub fn stopped(&self) -> Option<&'i PhaseRecord> {
        let mut records = self.records.iter();
        let is_last = |record: &&&PhaseRecord| self.phase(record).is_some_and(|phase| Version::flag(&phase.terminal));
        records.find(is_last).copied()
    }

    /// The phase that it was stopped in.
    #[must_use]
    pub fn phase_before_stop(&self) -> Option<&'i Phase> {
        let stopped = self.stopped()?;
        let before = self
            .records
            .iter()
            .take_while(|record| !std::ptr::eq(**record, stopped));
        before.last().and_then(|record| self.phase(record))
    }

    /// True where it is known that people used it, false where it was stopped before they could: by the day of the
    /// first use, else by the phase that it was stopped in.
    #[must_use]
    pub fn was_used(&self) -> Option<bool> {
        if self.produced().is_some() {
            return Some(true);
        }
        let left = self.phase_before_stop()?;
        let rule = self.input.names.milestone_rule(MilestoneRole::Production)?;
        let first = rule
            .phases
            .iter()
            .filter_map(|phase| self.input.names.rank(phase))
            .min()?;
        Some(left.order >= first)
    }

    /// The decisions that opened a phase and that no later one replaced, in the order of their days.
    #[must_use]
    pub fn gos(&self) -> Vec<Go<'i>> {
        let input = &self.input;
        let taken = || {
            self.product
                .decisions
                .iter()
                .filter(|one| one.day().is_some_and(|day| day <= input.on))
        };
        let replaced: Vec<_> = taken().filter_map(|decision| decision.supersedes.known()).collect();
        let go = |decision: &'i Decision| {
            let on = decision.day()?;
            let rules = input.lifecycle.for_reading_on(on)?;
            let is_forward = rules.leads_forward(&decision.gate);
            rules.opens_phase(&decision.outcome).then_some(Go {
                decision,
                on,
                is_forward,
            })
        };
        let own = taken().filter(|decision| decision.cycle() == self.number && !replaced.contains(&&decision.id));
        let mut gos: Vec<Go<'i>> = own.filter_map(go).collect();
        gos.sort_by_key(|go| go.on);
        gos
    }

    /// The first go to build what people will use.
    #[must_use]
    pub fn launched(&self) -> Option<Go<'i>> {
        let gates = launch_gates(self.input.names);
        self.gos().into_iter().find(|go| gates.contains(&&go.decision.gate))
    }

    fn reached(&self, role: MilestoneRole) -> Option<ApproxDate> {
        let wanted = self.input.names.milestone_as(role)?;
        let own = |milestone: &&Milestone| milestone.key() == (wanted, self.number);
        let milestone = self.product.milestones.items().iter().find(own)?;
        milestone
            .actual
            .known()
            .copied()
            .filter(|day| day.earliest() <= self.input.on)
    }

    fn phase(&self, record: &PhaseRecord) -> Option<&'i Phase> {
        phase_of(&self.input, record)
    }
}

/// The gates that open the phases in which a product is first used.
fn launch_gates(names: &Version) -> Vec<&GateId> {
    let phases = names
        .milestone_rule(MilestoneRole::Production)
        .map_or(&[][..], |rule| rule.phases.as_slice());
    let opens = |phase: Option<&_>| phase.is_some_and(|phase| phases.contains(phase));
    let gates = names.gates.iter().filter(|gate| opens(gate.to.known()));
    gates.map(|gate| &gate.id).collect()
}
