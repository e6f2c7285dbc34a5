//! What the committee decided: append-only.

use super::date::Date;
use super::decode::Table;
use super::id::{
    AspectId, CriterionId, DecisionId, GateId, OpinionId, OutcomeId, PhaseId, ReservationId, TermId, VersionId,
};
use super::link::Link;
use super::model::{choice, record};

choice! {
    /// What happens to a reservation after it was made.
    pub enum ReservationEventKind {
        Extended = "extended",
        Closed = "closed",
        Converted = "converted",
        Lapsed = "lapsed",
    }
    /// What an assessment finds.
    pub enum Verdict {
        Satisfait = "satisfait",
        Partiel = "partiel",
        NonSatisfait = "non_satisfait",
        SansObjet = "sans_objet",
        NonEvalue = "non_evalue",
    }
}

record! {
    /// A decision of the committee at a gate. Its date is the session's where absent.
    pub struct Decision {
        id: req DecisionId,
        gate: req GateId,
        session: opt Date,
        date: opt Date,
        cycle: opt u32,
        outcome: req OutcomeId,
        target_phase: opt PhaseId,
        rules_version: opt VersionId,
        opinions: opt Table<AspectId, Opinion>,
        assessments: many Assessment,
        reservations: many Reservation,
        waivers: many Waiver,
        support_needs: opt SupportNeeds,
        rationale: opt String,
        poc_skip_reason: opt String,
        evolution_subtype: opt String,
        participants: opt Vec<String>,
        guests: opt Vec<String>,
        supersedes: opt DecisionId,
        minutes_url: opt Link,
        dossier_url: opt Link,
        recorded_late: opt String,
    }

    /// What the committee thinks of one aspect.
    pub struct Opinion short opinion {
        opinion: req OpinionId,
        by_role: opt String,
        comment: opt String,
    }

    /// What the committee found about one expectation.
    pub struct Assessment {
        criterion: req CriterionId,
        expectation_gate: opt GateId,
        verdict: req Verdict,
        evidence: opt String,
        value: opt super::decode::Scalar,
        comment: opt String,
    }

    /// Something still owed after a go. What happens to it is appended to its events.
    pub struct Reservation {
        id: req ReservationId,
        aspect: opt AspectId,
        criterion: opt CriterionId,
        text: opt String,
        owner_role: opt String,
        owner: opt String,
        due: opt Date,
        due_reason: opt String,
        renews: opt String,
        events: many ReservationEvent,
    }

    /// What happened to a reservation.
    pub struct ReservationEvent {
        on: req Date,
        kind: req ReservationEventKind,
        due: opt Date,
        reason: opt String,
        proof: opt String,
        by_role: opt String,
    }

    /// A criterion that need not be met until a date.
    pub struct Waiver {
        criterion: req CriterionId,
        reason: opt String,
        granted_by: opt String,
        date: opt Date,
        until: opt Date,
    }

    /// The help a team needs; `none: true` says that it needs none.
    pub struct SupportNeeds {
        none: opt bool,
        needs: many TermId,
    }
}

impl Decision {
    /// The day of the decision: its own, else its session's.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.date.known().or(self.session.known()).copied()
    }

    /// How another decision names one of this one's reservations: `<decision>/<reservation>`.
    #[must_use]
    pub fn name_of(&self, reservation: &Reservation) -> String {
        format!("{}/{}", self.id, reservation.id)
    }

    /// The cycle of the product's life that it is about; the first where it does not say.
    #[must_use]
    pub fn cycle(&self) -> u32 {
        self.cycle.known().copied().unwrap_or(1)
    }
}

impl Reservation {
    /// True while nothing has ended it by the day `on`.
    #[must_use]
    pub fn is_open(&self, on: Date) -> bool {
        !self
            .events
            .iter()
            .any(|event| event.on <= on && event.kind != ReservationEventKind::Extended)
    }

    /// The day it is due, after its extensions known by the day `on`.
    #[must_use]
    pub fn due_by(&self, on: Date) -> Option<Date> {
        self.events
            .iter()
            .rev()
            .filter(|event| event.on <= on)
            .find_map(|event| event.due.known())
            .or(self.due.known())
            .copied()
    }
}
