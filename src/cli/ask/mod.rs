//! Questions at the terminal about the facts of a product: [`prompt`] asks, [`keeping`] asks so that the answers are kept
//! until they are committed.

mod asked;
mod choosing;
pub(crate) mod keeping;
mod list;
mod options;
pub(crate) mod parts;
pub(crate) mod prompt;
mod recorder;
mod search;
pub(crate) mod words;
