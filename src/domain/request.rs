//! Requests for a gate: a product asks that the committee looks at it.

use super::date::Date;
use super::id::{GateId, TermId};
use super::model::{choice, record};

choice! {
    /// What brings a product to the committee.
    pub enum RequestKind {
        Nouveau = "nouveau",
        Refonte = "refonte",
        EvolutionMajeure = "evolution_majeure",
    }
    /// What happens to a request before the committee answers it.
    pub enum RequestEventKind {
        Reportee = "reportee",
        EnPause = "en_pause",
        Renvoyee = "renvoyee",
        Reprise = "reprise",
        Retiree = "retiree",
    }
}

record! {
    /// A request for a gate. What happens to it is appended to its events; a decision at the gate answers it.
    pub struct Request {
        id: req TermId,
        gate: req GateId,
        on: req Date,
        session: opt Date,
        kind: opt RequestKind,
        note: opt String,
        by_role: opt String,
        events: many RequestEvent,
    }

    /// What happened to a request.
    pub struct RequestEvent {
        on: req Date,
        kind: req RequestEventKind,
        session: opt Date,
        reason: opt String,
        by_role: opt String,
    }
}

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestState {
    /// It waits for a sitting.
    Waiting,
    /// The team lets it rest, or was asked to complete it.
    Held(RequestEventKind),
    /// The team took it back.
    Withdrawn,
}

impl Request {
    /// Where it stands on the day `on`, what the committee decided aside.
    #[must_use]
    pub fn state(&self, on: Date) -> RequestState {
        match self.last_event(on).map(|event| event.kind) {
            Some(kind @ (RequestEventKind::EnPause | RequestEventKind::Renvoyee)) => RequestState::Held(kind),
            Some(RequestEventKind::Retiree) => RequestState::Withdrawn,
            Some(RequestEventKind::Reportee | RequestEventKind::Reprise) | None => RequestState::Waiting,
        }
    }

    /// The last thing that happened to it by the day `on`.
    #[must_use]
    pub fn last_event(&self, on: Date) -> Option<&RequestEvent> {
        self.events.iter().rev().find(|event| event.on <= on)
    }

    /// The sitting that it is for on the day `on`; none where any will do.
    #[must_use]
    pub fn wanted(&self, on: Date) -> Option<Date> {
        let moved = self.events.iter().rev().filter(|event| event.on <= on);
        let moved = moved.filter_map(|event| event.session.known()).next();
        moved.or(self.session.known()).copied()
    }
}
