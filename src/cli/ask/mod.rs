//! Questions at the terminal about the facts of a product: [`slots`] cuts a field into what one line can answer,
//! [`prompt`] asks, [`choices`] gives the
//! words of the catalogue, [`kept`] keeps the answers until they are committed, [`keeping`] asks so that they are,
//! [`trial`] tries a part before the others are there.

pub(crate) mod choices;
pub(crate) mod keeping;
pub(crate) mod kept;
mod options;
pub(crate) mod prompt;
pub(crate) mod slots;
pub(crate) mod trial;
