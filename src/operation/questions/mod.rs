//! The questions of a form about a product, whoever asks them. An [`interview::Interview`] knows what is open and tries each
//! answer; [`forms`] are the lines that are answered together, [`newcomer`] asks for what a registration tells, [`workshop`] for a vision and [`checkup`] for the practices of a team, in [`parts`], [`existing`] for what is known of a product that is older, [`slots`] cuts a field into such lines, [`choices`] gives the
//! words of the catalogue, [`understood`] reads what is typed, [`all_at_once`] takes the lines of a form together, [`trial`] tries a line before the others are there, and [`saved_answers`] keeps what was said until
//! it is committed.

pub mod all_at_once;
pub mod checkup;
pub mod choices;
pub mod existing;
pub mod forms;
pub mod interview;
pub mod newcomer;
pub mod parts;
pub mod saved_answers;
pub mod slots;
pub mod trial;
pub mod understood;
pub mod workshop;

/// A word that can be chosen, and what it means.
pub type Choice = (String, String);
