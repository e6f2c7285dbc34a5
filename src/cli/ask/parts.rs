//! The parts of a record that nobody gave, asked one by one; what is left before the end waits for the next run.

use crate::cli::App;
use crate::domain::path::FieldPath;
use crate::i18n::QuestionText;
use crate::operation::error::Failure;
use crate::operation::questions::Choice;
use crate::operation::questions::saved_answers::{SavedAnswers, words};

use super::keeping::{self, Asked};
use super::prompt::Reply;

/// A part that is asked.
pub(crate) struct Part {
    pub path: &'static str,
    /// The text of the question.
    pub question: &'static str,
    pub required: bool,
    pub choices: Vec<Choice>,
}

impl Part {
    pub(crate) fn new(path: &'static str, question: &'static str) -> Part {
        Part {
            path,
            question,
            required: false,
            choices: Vec::new(),
        }
    }

    pub(crate) fn required(mut self) -> Part {
        self.required = true;
        self
    }

    pub(crate) fn among(mut self, choices: Vec<Choice>) -> Part {
        self.choices = choices;
        self
    }
}

/// What is known of a record, by its places.
pub(crate) type Given = Vec<(&'static str, String)>;

/// Asks for the parts that are not given, at their places; what is typed is kept in `kept`.
///
/// # Errors
/// Where somebody leaves.
pub(crate) fn ask(
    app: &App,
    kept: &mut SavedAnswers,
    parts: &[Part],
    place: impl Fn(&str) -> Result<FieldPath, Failure>,
    given: &mut Given,
) -> Result<(), Failure> {
    let open: Vec<&Part> = parts
        .iter()
        .filter(|part| given.iter().all(|(path, _)| *path != part.path))
        .collect();
    let mut at = 0;
    while let Some(part) = open.get(at) {
        let place = place(part.path)?;
        let asked = Asked {
            place: &place,
            question: QuestionText {
                text: app.translator().text(part.question),
                help: None,
            },
            required: part.required,
            choices: &part.choices,
            known: None,
            goes_back: at > 0,
        };
        given.retain(|(path, _)| *path != part.path);
        match keeping::ask(app, kept, &asked)? {
            Reply::Value(value) => given.push((part.path, words(&value))),
            Reply::Leave => return Err(left(kept)),
            Reply::Back => {
                at = at.saturating_sub(1);
                continue;
            }
            Reply::Later if part.required => {
                app.ui.warn(&message!("parts-required"));
                continue;
            }
            Reply::Later => {}
        }
        at += 1;
    }
    Ok(())
}

/// Somebody left: what they said is kept.
pub(crate) fn left(kept: &SavedAnswers) -> Failure {
    match kept.is_empty() {
        true => super::prompt::left(),
        false => Failure::declined(message!("parts-left")),
    }
}

/// What was given by options, by the places that they stand for.
pub(crate) fn given<'g>(options: impl IntoIterator<Item = (&'static str, Option<&'g String>)>) -> Given {
    let options = options.into_iter();
    options
        .filter_map(|(path, words)| Some((path, words?.clone())))
        .collect()
}

/// Refuses what lacks a part that must be there and nobody can be asked for.
///
/// # Errors
/// With the first that lacks.
pub(crate) fn ensure(parts: &[Part], options: &[(&str, &str)], given: &Given) -> Result<(), Failure> {
    let missing = |part: &&Part| part.required && given.iter().all(|(path, _)| *path != part.path);
    let Some(part) = parts.iter().find(missing) else {
        return Ok(());
    };
    let option = options.iter().find(|(path, _)| *path == part.path);
    let option = option.map_or(part.path, |(_, option)| option);
    Err(Failure::usage(message!("usage-missing", option = option)))
}
