//! Problems that come back in several teams.

use super::date::Date;
use super::id::{CommonId, ProblemId, ProductId, TermId};
use super::model::{choice, record};

choice! {
    /// Where a problem stands.
    pub enum ProblemStatus {
        Signale = "signale",
        Analyse = "analyse",
        Traite = "traite",
        Clos = "clos",
        Accepte = "accepte",
    }
}

record! {
    /// A problem, with each time it was met.
    pub struct Problem {
        id: req ProblemId,
        title: req String,
        description: opt String,
        category: opt TermId,
        first_seen: opt Date,
        occurrences: opt Vec<Occurrence>,
        pattern: opt String,
        root_cause: opt String,
        owner: opt String,
        status: opt ProblemStatus,
        actions: opt Vec<String>,
        linked_commons: opt Vec<CommonId>,
        linked_standard: opt String,
    }

    /// Once.
    pub struct Occurrence {
        date: req Date,
        product: opt ProductId,
        team: opt String,
        evidence: opt String,
        reporter_role: opt String,
    }
}
