//! A field, as a person asks another for it.

use crate::diagnostic::Message;
use crate::domain::naming::Named;
use crate::domain::path::{FieldPath, PathStep};

use super::Translator;

/// A question, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionText {
    pub text: String,
    /// An example, or what else helps to answer.
    pub help: Option<String>,
}

impl Translator {
    /// The question that asks for what stands at `place`: the catalogue's own, else ours, else what the field means.
    #[must_use]
    pub fn question(&self, place: &FieldPath) -> QuestionText {
        self.own_question(place)
            .or_else(|| self.known_question(place))
            .unwrap_or_else(|| QuestionText {
                text: self.meaning(place),
                help: None,
            })
    }

    /// The question whether a list has anything at all.
    #[must_use]
    pub fn question_of_any(&self, list: &str) -> Message {
        let key = format!("question-any-{}", list.replace('.', "-"));
        if self.has(&key) {
            Message::new(key)
        } else {
            message!("ask-any")
        }
    }

    /// True where somebody has written a question for the place, and not only what its field means.
    #[must_use]
    pub fn has_question(&self, place: &FieldPath) -> bool {
        self.own_question(place).is_some() || self.known_question(place).is_some()
    }

    fn own_question(&self, place: &FieldPath) -> Option<QuestionText> {
        let field = place.in_model();
        Some(QuestionText {
            text: self.named(Named::Question, &field)?,
            help: self.named(Named::QuestionHelp, &field),
        })
    }

    fn known_question(&self, place: &FieldPath) -> Option<QuestionText> {
        let by_place = format!("question-{}", place.in_model().replace('.', "-"));
        let by_field = last(place).map(|(record, name)| format!("question-{record}-{name}"));
        let key = [Some(by_place), by_field]
            .into_iter()
            .flatten()
            .find(|key| self.has(key))?;
        let message = Message::new(key);
        Some(QuestionText {
            help: self.attribute(&message, "help"),
            text: self.say(&message),
        })
    }

    fn meaning(&self, place: &FieldPath) -> String {
        last(place).map_or_else(
            || place.to_string(),
            |(record, name)| self.field(record, name).unwrap_or_else(|| name.to_owned()),
        )
    }
}

/// The last key of a place, and the group that has it.
fn last(place: &FieldPath) -> Option<(&'static str, &'static str)> {
    place.steps.iter().rev().find_map(|step| match step {
        PathStep::Field(field) => Some((field.record.name, field.name)),
        _ => None,
    })
}
