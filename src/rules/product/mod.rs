//! Rules about one product, whatever the others say.

pub mod assessments;
pub mod completeness;
pub mod cycles;
pub mod dates;
pub mod decisions;
pub mod exceptions;
pub mod inherited;
pub mod judgement;
pub mod measures;
pub mod milestones;
pub mod pace;
pub mod reservations;
pub mod reuse;
pub mod skipping;
pub mod stopping;
pub mod vocabulary;
