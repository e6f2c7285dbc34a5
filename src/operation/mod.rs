//! The use cases, below every face: a terminal, a page and a test ask for the same. They print nothing and ask nobody: they
//! take a [`context::Context`], and return data, or an [`error::Failure`] that says what to do next.
//!
//! | module | what it holds |
//! | --- | --- |
//! | `context` | what a use case knows of the day and the place, and whom it tells |
//! | `error` | why it did not do its work |
//! | `workspace` | the catalogue of the working tree, opened |
//! | `standing` | the same, kept open for as long as its files stand |
//! | `revision` | a catalogue at a commit, and what a branch proposes |
//! | `committee` | what is asked of the committee, its agenda, its sittings |
//! | `comparison` | two revisions side by side |
//! | `scope` | the files that were asked about |
//! | `validation` | every file read and judged |
//! | `check` | a change judged: may it go in? |
//! | `checkup` | a team's practices on a day, and how they moved |
//! | `story` | a change told |
//! | `select` | products chosen |
//! | `gate` | a gate read for a product |
//! | `trial` | rules that are not in force yet, to judge by them |
//! | `lookup` | what a person means by a name or an id |
//! | `adoption` | what the committee has not adopted yet, and the change that says that it has |
//! | `milestones` | when milestones are planned and were reached, in a product's file |
//! | `reservations` | what becomes of a reservation: lifted, extended, converted |
//! | `handover` | to whom a product goes, and what was handed over |
//! | `mine` | the products of the person who types |
//! | `history` | when facts were recorded, from Git |
//! | `report` | a question about the portfolio answered |
//! | `questions` | what a form asks |
//! | `facts` | what people say of a product, in their words |
//! | `similar` | which texts speak of the same things as a need |
//! | `look_alikes` | the products and the commons that answer a need |
//! | `registration` | the change that adds a product |
//! | `problems` | problems that come back: which is known, and what becomes of one |
//! | `filing` | the files of commons and of problems, added and changed |
//! | `recorded` | the catalogue as it was recorded: in the files, in a commit, at the end of a day |
//! | `advance`, `decide` | the change that records a phase, a decision |
//! | `sending` | how a proposal becomes a pull request |
//! | `undo` | the last recording of a proposal taken back |
//! | `writing` | a change planned and judged, then written |
//! | `already_there` | which faults stood before a change |
//! | `vision` | what changed in a product's vision since its last workshop |

pub mod adoption;
pub mod advance;
pub mod already_there;
pub mod check;
pub mod checkup;
pub mod committee;
pub mod comparison;
pub mod context;
pub mod decide;
pub mod error;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod every_kind;
pub mod facts;
pub mod filing;
pub mod gate;
pub mod handover;
pub mod history;
pub mod look_alikes;
pub mod lookup;
pub mod milestones;
pub mod mine;
pub mod problems;
pub mod questions;
pub mod recorded;
pub mod registration;
pub mod report;
pub mod reservations;
pub mod revision;
pub mod scope;
pub mod select;
pub mod sending;
pub mod similar;
pub mod standing;
pub mod story;
pub mod trial;
pub mod undo;
pub mod validation;
pub mod vision;
pub mod workspace;
pub mod writing;

#[cfg(test)]
mod tests {
    use super::{error::Failure, gate::GateReading, validation::validator::Found};
    use super::{workspace::Workspace, writing::Change, writing::Planned, writing::Proposed};
    use crate::change::ChangeStory;

    /// A server asks in one thread and answers in another. A `Comparison` is read in its own thread, and says why.
    #[test]
    fn what_use_cases_return_goes_from_thread_to_thread() {
        fn goes<T: Send>() {}
        fn is_shared<T: Sync>() {}
        goes::<Failure>();
        goes::<Workspace>();
        is_shared::<Workspace>();
        goes::<GateReading<'_>>();
        goes::<Found>();
        goes::<ChangeStory>();
        goes::<Change>();
        goes::<Planned>();
        goes::<Proposed>();
    }
}
