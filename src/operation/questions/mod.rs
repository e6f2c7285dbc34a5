//! The questions of a form about a product, whoever asks them: [`slots`] cuts a field into what one line can answer,
//! [`choices`] gives the words of the catalogue, [`trial`] tries a part before the others are there.

pub mod choices;
pub mod slots;
pub mod trial;

/// A word that can be chosen, and what it means.
pub type Choice = (String, String);
