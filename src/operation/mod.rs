//! The use cases, below every face: a terminal, a page and a test ask for the same. They print nothing and ask nobody: they
//! take a [`context::Context`], and return data, or an [`error::Failure`] that says what to do next.
//!
//! | module | what it holds |
//! | --- | --- |
//! | `context` | what a use case knows of the day and the place, and whom it tells |
//! | `error` | why it did not do its work |
//! | `workspace` | the catalogue of the working tree, opened |
//! | `facts` | what people say of a product, in their words |
//! | `revision` | a catalogue at a commit, and what a branch proposes |
//! | `comparison` | two revisions side by side |
//! | `scope` | the files that were asked about |
//! | `validation` | every file read and judged |
//! | `check` | a change judged: may it go in? |
//! | `already_there` | which faults stood before a change |

pub mod already_there;
pub mod check;
pub mod comparison;
pub mod context;
pub mod error;
pub mod facts;
pub mod revision;
pub mod scope;
pub mod validation;
pub mod workspace;
