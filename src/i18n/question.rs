//! A field, as a person asks another for it.

use crate::diagnostic::Message;
use crate::domain::decode::Decode as _;
use crate::domain::naming::Named;
use crate::domain::path::{FieldPath, PathStep};
use crate::domain::product::Product;

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

    /// The question whether a list has anything at all, or anything more.
    #[must_use]
    pub fn question_of_any(&self, list: &str) -> Message {
        // The list of one item is asked for as that of any other.
        let place = FieldPath::parse(list, Product::shape()).map_or_else(|_| list.to_owned(), |place| place.in_model());
        let place = place.replace('.', "-");
        let keys = [format!("question-any-{place}"), format!("question-more-{place}")];
        let known = keys.into_iter().find(|key| self.has(key));
        known.map_or_else(|| message!("ask-any"), Message::new)
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
        let mut by_place = format!("question-{}", place.in_model().replace('.', "-"));
        // Each key of a table is asked for in its own words.
        if let Some(PathStep::Entry(name)) = place.steps.last() {
            by_place = format!("{by_place}-{name}");
        }
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
