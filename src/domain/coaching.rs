//! What a coach does with a team, and where the team stood on the days when it looked at its practices.

use super::date::Date;
use super::id::TermId;
use super::model::{choice, record};

choice! {
    /// How a coach helps.
    pub enum CoachingKind {
        Individuel = "individuel",
        Equipe = "equipe",
        Formation = "formation",
        Immersion = "immersion",
    }
    /// A meeting that comes back in the life of a team (dnum:cadrer/le-fonctionnement-quotidien.md).
    pub enum Ritual {
        Quotidien = "quotidien",
        Demo = "demo",
        Retrospective = "retrospective",
        Priorisation = "priorisation",
        Autre = "autre",
    }
}

record! {
    /// A day, or a time, that a coach spent with a team.
    pub struct Coaching {
        on: req Date,
        until: opt Date,
        kind: req CoachingKind,
        rituals: opt Vec<Ritual>,
        learnt: opt String,
        trained: opt Vec<Trained>,
        by_role: opt String,
    }

    /// Somebody who was trained, by function, never by name.
    pub struct Trained {
        function: req String,
        subject: req String,
    }

    /// The practices of product mode that the team kept on a day on which it looked at all of them.
    pub struct Checkup {
        on: req Date,
        kept: opt Vec<TermId>,
        by_role: opt String,
    }
}

impl Coaching {
    /// Its last day.
    #[must_use]
    pub fn end(&self) -> Date {
        self.until.known().copied().unwrap_or(self.on)
    }
}
