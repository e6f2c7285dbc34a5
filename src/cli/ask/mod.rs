//! Questions at the terminal about the facts of a product: [`prompt`] asks, [`saved_answers`] keeps the answers until they are
//! committed, [`keeping`] asks so that they are.

mod asking;
pub(crate) mod keeping;
mod options;
pub(crate) mod prompt;
pub(crate) mod saved_answers;
