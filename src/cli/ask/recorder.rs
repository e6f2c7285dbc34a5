//! What is typed, kept as it is typed.

use std::cell::RefCell;

use crate::operation::questions::saved_answers::SavedAnswers;

/// Keeps each state of a line as it is typed.
pub(crate) struct Recorder {
    kept: RefCell<SavedAnswers>,
    at: String,
    /// What was said before anything is typed.
    said: Option<String>,
    typed: RefCell<Option<String>>,
}

impl Recorder {
    /// A recorder of the line at `at`, into `kept`.
    pub(super) fn new(kept: &SavedAnswers, at: String, said: Option<String>) -> Recorder {
        Recorder {
            kept: RefCell::new(kept.clone()),
            at,
            said,
            typed: RefCell::new(None),
        }
    }

    /// Takes note of the line; an empty one leaves what was said before.
    pub(super) fn see(&self, line: &str) {
        let nothing = line.is_empty();
        if nothing && self.typed.borrow().is_none() {
            return;
        }
        let now = Some(line.to_owned()).filter(|_| !nothing);
        let words = now.clone().or_else(|| self.said.clone()).unwrap_or_default();
        self.typed.replace(now);
        // A full disk is told when the answer is kept for good.
        let _ = self.kept.borrow_mut().wait(&self.at, &words);
    }

    /// What is typed, or what was said before.
    pub(super) fn left(&self) -> String {
        let typed = self.typed.borrow().clone();
        typed.or_else(|| self.said.clone()).unwrap_or_default()
    }
}
