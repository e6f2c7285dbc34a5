//! What the loops around the gates have before them: a sitting's agenda, what everybody owes. Pure.

pub mod agenda;
pub mod coming;
pub mod handover;
pub mod owed;
