//! The model: what a catalogue says, as types. Pure: no file, no clock, no message.
//!
//! [`tree`] keeps places, [`decode`] reads types from it, [`model`] declares records;
//! the other modules are the entities of the domain.

pub mod cadence;
pub mod challenge;
pub mod coaching;
pub mod common;
pub mod date;
pub mod decision;
pub mod decode;
pub mod delivery;
pub mod fact;
pub mod fold;
pub mod handover;
pub mod id;
pub mod indicator;
pub mod letters;
pub mod link;
pub mod lists;
pub(crate) mod model;
pub mod money;
pub mod naming;
pub mod path;
pub mod phase;
pub mod place;
pub mod portfolio;
pub mod problem;
pub mod product;
pub mod publication;
pub mod range;
pub mod reference;
pub mod request;
pub mod reuse;
pub mod security;
pub mod session;
pub mod settings;
pub mod signers;
pub mod team;
pub mod tree;
pub mod update;
pub mod value;
pub mod wording;
pub mod zone;
