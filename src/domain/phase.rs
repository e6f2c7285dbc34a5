//! Phase records: one flat list, no end; a phase ends where the next one starts.

use std::fmt;

use serde::{Serialize, Serializer};

use super::date::ApproxDate;
use super::decode::{Decode, Faults, Shape};
use super::fact::Fact;
use super::id::{DecisionId, PhaseId};
use super::model::{choice, record};
use super::tree::Node;

choice! {
    /// What kind of life a cycle is.
    pub enum CycleKind {
        Initial = "initial",
        RefonteFonctionnelle = "refonte_fonctionnelle",
        RefonteTechnique = "refonte_technique",
        Relance = "relance",
        RepriseExistant = "reprise_existant",
    }
}

record! {
    /// The entry of a product into a phase.
    pub struct PhaseRecord {
        phase: req Fact<PhaseId>,
        start: req Fact<ApproxDate>,
        entered_by: opt EnteredBy,
        cycle: opt u32,
        kind: opt CycleKind,
        substate: opt String,
        skip_reason: opt String,
        planned_end: opt super::date::Date,
        note: opt String,
    }
}

impl PhaseRecord {
    /// True for what was declared when an inherited product entered the catalogue.
    #[must_use]
    pub fn is_baseline(&self) -> bool {
        matches!(self.entered_by.known(), Some(EnteredBy::Baseline))
    }

    /// True for the entry of a product that was registered.
    #[must_use]
    pub fn is_registered(&self) -> bool {
        matches!(self.entered_by.known(), Some(EnteredBy::Registration))
    }

    /// The decision that opened the phase, if one did.
    #[must_use]
    pub fn decision(&self) -> Option<&DecisionId> {
        match self.entered_by.known() {
            Some(EnteredBy::Decision(id)) => Some(id),
            _ => None,
        }
    }
}

/// What opened a phase.
#[derive(Clone, Debug, PartialEq)]
pub enum EnteredBy {
    /// The product was registered: the first phase of a cycle.
    Registration,
    /// The product was inherited: the phase was declared, not decided.
    Baseline,
    Decision(DecisionId),
}

impl EnteredBy {
    pub const REGISTRATION: &'static str = "registration";
    pub const BASELINE: &'static str = "baseline";
}

impl fmt::Display for EnteredBy {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EnteredBy::Registration => out.write_str(EnteredBy::REGISTRATION),
            EnteredBy::Baseline => out.write_str(EnteredBy::BASELINE),
            EnteredBy::Decision(id) => out.write_str(id.as_str()),
        }
    }
}

impl Serialize for EnteredBy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Decode for EnteredBy {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<EnteredBy> {
        match node.text() {
            Some(EnteredBy::REGISTRATION) => Some(EnteredBy::Registration),
            Some(EnteredBy::BASELINE) => Some(EnteredBy::Baseline),
            _ => DecisionId::decode(node, faults).map(EnteredBy::Decision),
        }
    }

    fn shape() -> Shape {
        Shape::Token
    }
}
