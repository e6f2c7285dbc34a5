//! What is typed, kept as it is typed.

use std::cell::RefCell;
use std::rc::Rc;

use inquire::CustomUserError;
use inquire::autocompletion::{Autocomplete, Replacement};

use crate::operation::questions::saved_answers::SavedAnswers;

/// Keeps each state of a line as it is typed.
#[derive(Clone)]
pub(crate) struct Recorder {
    pub(super) kept: SavedAnswers,
    pub(super) at: String,
    pub(super) typed: Rc<RefCell<Option<String>>>,
}

impl Autocomplete for Recorder {
    fn get_suggestions(&mut self, input: &str) -> Result<Vec<String>, CustomUserError> {
        self.typed.replace(Some(input.to_owned()));
        // A full disk is told when the answer is kept for good.
        let _ = self.kept.wait(&self.at, input);
        Ok(Vec::new())
    }

    fn get_completion(&mut self, _: &str, _: Option<String>) -> Result<Replacement, CustomUserError> {
        Ok(Replacement::None)
    }
}
