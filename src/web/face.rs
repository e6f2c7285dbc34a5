//! What use cases tell beside their result, gathered for the page that shows it.

use std::cell::RefCell;

use crate::diagnostic::Message;
use crate::domain::naming::Name;
use crate::i18n::Translator;
use crate::operation::context::{Face, Progress, Silent};
use crate::operation::error::Failure;

/// What was told during a request.
pub struct Listener {
    pub translator: Translator,
    told: RefCell<Vec<Note>>,
}

/// Something told beside a result.
#[derive(Clone, Debug)]
pub struct Note {
    pub message: Message,
    /// Something is not as it should be.
    pub warns: bool,
}

impl Listener {
    #[must_use]
    pub fn new(translator: Translator) -> Listener {
        Listener {
            translator,
            told: RefCell::default(),
        }
    }

    /// What was told so far, each thing once.
    #[must_use]
    pub fn told(&self) -> Vec<Note> {
        let mut notes: Vec<Note> = Vec::new();
        for note in self.told.borrow().iter() {
            if !notes.iter().any(|known| known.message == note.message) {
                notes.push(note.clone());
            }
        }
        notes
    }

    fn note(&self, message: &Message, warns: bool) {
        let message = message.clone();
        self.told.borrow_mut().push(Note { message, warns });
    }
}

impl Face for Listener {
    fn tell(&self, message: &Message) {
        self.note(message, false);
    }

    fn warn(&self, message: &Message) {
        self.note(message, true);
    }

    fn explain(&self, failure: &Failure) {
        self.note(&failure.message, true);
    }

    /// The only question is whether a change goes to a branch apart where nobody knows which one is everybody's: it does,
    /// so that nothing goes further than its author meant.
    fn ask(&self, _: &Message) -> Option<bool> {
        Some(true)
    }

    fn learn(&self, names: Vec<Name>) {
        self.translator.learn(names);
    }

    fn begin(&self, _: &'static str) -> Box<dyn Progress> {
        Box::new(Silent)
    }
}
