//! Findings: what is wrong, where, and what to do about it, in no language yet.
//!
//! Rules and the decoder make a [`Finding`]; with the text of the file it becomes a [`Diagnostic`].

#[macro_use]
pub mod texts;

pub mod asked;

mod finding;
mod located;
mod message;
mod position;
pub mod shell;
pub mod structure;

pub use finding::{Finding, Findings, RuleRef, Severity, Target};
pub use located::{Counts, Diagnostic, Excerpt, Origin};
pub use message::{Arg, Message};
pub use position::{LineIndex, Range};
