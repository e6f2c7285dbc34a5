//! Challenges: somebody disagrees with a decision of the committee, and is answered.

use super::date::Date;
use super::id::{DecisionId, TermId};
use super::model::record;

record! {
    /// A disagreement with a decision, and the committee's answer.
    pub struct Challenge {
        id: req TermId,
        decision: req DecisionId,
        on: req Date,
        by_role: req String,
        text: req String,
        answer: opt String,
        answered_on: opt Date,
        answered_by: opt String,
    }
}

impl Challenge {
    /// True while the committee has not answered by the day `on`.
    #[must_use]
    pub fn is_open(&self, on: Date) -> bool {
        self.on <= on && self.answered_on.known().is_none_or(|day| *day > on)
    }
}
