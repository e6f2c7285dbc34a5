//! What is asked of a person.

use crate::domain::path::FieldPath;
use crate::i18n::QuestionText;
use crate::operation::questions::Choice;

/// What is asked: a place, in which words, and whether it must be there.
pub(crate) struct Asked<'a> {
    pub place: &'a FieldPath,
    pub question: QuestionText,
    pub required: bool,
    pub choices: &'a [Choice],
    /// What the file says already, as it would be typed.
    pub known: Option<String>,
    /// True where there is a question to go back to.
    pub goes_back: bool,
}
