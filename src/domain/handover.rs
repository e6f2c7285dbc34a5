//! How a product changes hands.

use super::date::Date;
use super::id::TermId;
use super::model::record;

record! {
    /// A product that goes to another entity on a day, with what was handed over so far.
    pub struct Handover {
        id: req TermId,
        to: req String,
        on: req Date,
        parts: many HandedPart,
    }

    /// A part of the rules' list that was handed over, and what shows it.
    pub struct HandedPart {
        id: req TermId,
        done_on: req Date,
        evidence: req String,
        by_role: opt String,
    }
}

impl Handover {
    /// The part `id`, where it was handed over by the day `on`.
    #[must_use]
    pub fn done(&self, id: &TermId, on: Date) -> Option<&HandedPart> {
        self.parts.iter().find(|part| part.id == *id && part.done_on <= on)
    }
}
