//! What every report is made of: what it is asked, what it answers, and how that is read.
//!
//! | module | what it holds |
//! | --- | --- |
//! | `input` | what a report is asked: products, a day, options |
//! | `axis` | what products are grouped by |
//! | `answer` | what it answers: a sentence, figures, blocks, what to type next |
//! | `figure` | a number with its formula |
//! | `listing` | what tables of products begin with |
//! | `sheet` | an answer as it is read: its scope, groups, comparison and past |
//! | `bundle` | several reports on one page |

pub mod answer;
pub mod axis;
pub mod bundle;
pub mod figure;
pub mod input;
pub mod listing;
pub mod sheet;

#[cfg(test)]
pub(crate) mod testing;
