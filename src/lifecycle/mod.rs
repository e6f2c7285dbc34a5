//! The rules of the lifecycle as typed data, and what follows from them.
//!
//! [`version`] is one file of `lifecycle/`, [`criterion`] the committee's questions; [`history`] tells which
//! version is in force on a day, [`force`] what a version is worth; [`expression`] evaluates conditions, [`aggregate`] formulas over the whole catalogue; [`obligation`] tells what is asked of a
//! product; [`readiness`] answers «what does this gate expect?», [`transition`] «may this product enter that
//! phase?», [`trial`] «what would other rules change?», [`proposed`] what waits for the committee.

pub mod aggregate;
pub mod asks;
pub mod breach;
mod checking;
pub mod closing;
mod comparison;
pub mod criterion;
mod dates;
mod derivation;
mod evaluation;
pub mod expression;
pub mod facts;
mod fault;
pub mod force;
pub mod formula;
pub mod history;
pub mod inheritance;
mod kind;
pub mod next_step;
pub mod obligation;
mod presence;
pub mod proposed;
pub mod questions;
pub mod readiness;
mod refusal;
pub mod renaming;
pub mod review;
pub mod source;
pub mod status;
pub mod subject;
pub mod transition;
pub mod trial;
pub mod version;
pub mod vocabulary;
mod words;
