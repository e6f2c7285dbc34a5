//! One question, one line.

use inquire::validator::Validation;
use inquire::{InquireError, MultiSelect, Select, Text};

use crate::diagnostic::Message;
use crate::domain::decode::{Shape, Words};
use crate::domain::fact::UNKNOWN;
use crate::domain::path::FieldPath;
use crate::store::edit::{Value, typed};

use super::asked::Asked;
use super::options::lines;
use super::recorder::Recorder;
use crate::cli::App;
use crate::cli::terminal::hanging_up::watched;
use crate::operation::error::Failure;
use crate::operation::questions::Choice;
use crate::operation::questions::understood::understood;

/// What somebody answered.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Reply {
    Value(Value),
    /// Not now.
    Later,
    /// No more questions.
    Leave,
}

/// How many choices are on the screen at once.
const SHOWN: usize = 9;

/// Asks for the value of a place, with the words `said` of it before; `recorder` sees a line as it is typed.
pub(super) fn ask(app: &App, asked: &Asked<'_>, said: Option<&str>, recorder: Recorder) -> Result<Reply, Failure> {
    let (place, label) = (asked.place, asked.question.text.as_str());
    let own: Vec<Choice>;
    let choices = match place.shape {
        _ if !asked.choices.is_empty() => asked.choices,
        Shape::Boolean => {
            own = [("true", "yes"), ("false", "no")]
                .map(|(word, key)| (word.to_owned(), app.translator().text(key)))
                .to_vec();
            &own
        }
        Shape::Choice(words) => {
            own = meanings(app, words);
            &own
        }
        Shape::List(item) | Shape::OneOrMany(item) => match item() {
            Shape::Choice(words) => return several(app, asked, &meanings(app, words), said),
            _ => return line(app, asked, said, recorder),
        },
        _ => return line(app, asked, said, recorder),
    };
    choose(app, place, label, choices, said)
}

/// The words of a closed list, with what they mean.
fn meanings(app: &App, words: Words) -> Vec<Choice> {
    words
        .iter()
        .map(|word| ((*word).to_owned(), app.translator().word(words.name, word)))
        .collect()
}

/// Words of a closed list, as many as apply.
fn several(app: &App, asked: &Asked<'_>, choices: &[Choice], said: Option<&str>) -> Result<Reply, Failure> {
    let (place, label) = (asked.place, asked.question.text.as_str());
    let before: Vec<&str> = said.unwrap_or_default().split(',').map(str::trim).collect();
    let ticked: Vec<usize> = choices
        .iter()
        .enumerate()
        .filter(|(_, (word, _))| before.contains(&word.as_str()))
        .map(|(index, _)| index)
        .collect();
    let help = app.translator().text(text!("ask-several-help"));
    let shown = lines(
        choices.iter().map(|(_, meaning)| meaning.clone()),
        app.ui.marks_questions(),
    );
    let question = MultiSelect::new(label, shown)
        .with_default(&ticked)
        .with_scorer(&|typed, line, _, _| line.likeness(typed))
        .with_formatter(&|chosen| {
            let words: Vec<&str> = chosen.iter().map(|line| line.value.text.as_str()).collect();
            words.join(", ")
        })
        .with_page_size(SHOWN)
        .with_help_message(&help);
    let answer = watched(|| question.raw_prompt());
    Ok(match answered(answer)? {
        None => Reply::Leave,
        Some(chosen) if chosen.is_empty() => Reply::Later,
        Some(chosen) => {
            let words: Vec<&str> = chosen
                .iter()
                .filter_map(|option| Some(choices.get(option.index)?.0.as_str()))
                .collect();
            typed::value(&words.join(","), place.shape, false).map_or(Reply::Later, Reply::Value)
        }
    })
}

/// A word that stands for no value.
#[derive(Clone, Copy, PartialEq)]
enum Aside {
    Unknown,
    Later,
}

fn choose(app: &App, place: &FieldPath, label: &str, choices: &[Choice], said: Option<&str>) -> Result<Reply, Failure> {
    let text = |key: &str| app.translator().text(key);
    // First, so that Enter alone chooses nothing.
    let mut asides = vec![Aside::Later];
    if place.may_be_unknown {
        asides.push(Aside::Unknown);
    }
    let mut shown: Vec<String> = asides
        .iter()
        .map(|aside| match aside {
            Aside::Unknown => text(text!("ask-unknown")),
            Aside::Later => text(text!("ask-later")),
        })
        .collect();
    shown.extend(choices.iter().map(|(word, meaning)| {
        if meaning.is_empty() {
            word.clone()
        } else {
            meaning.clone()
        }
    }));
    let help = text(text!("ask-choose-help"));
    let before = said.and_then(|said| choices.iter().position(|(word, _)| word == said));
    let question = Select::new(label, lines(shown, app.ui.marks_questions()))
        .with_starting_cursor(before.map_or(0, |index| index + asides.len()))
        .with_scorer(&|typed, line, _, _| line.likeness(typed))
        .with_formatter(&|chosen| chosen.value.text.clone())
        .with_page_size(SHOWN)
        .with_help_message(&help);
    let answer = watched(|| question.raw_prompt());
    let Some(option) = answered(answer)? else {
        return Ok(Reply::Leave);
    };
    let word = option
        .index
        .checked_sub(asides.len())
        .and_then(|index| choices.get(index));
    match (word, asides.get(option.index)) {
        (Some((word, _)), _) => typed::value(word, place.shape, false)
            .map(Reply::Value)
            .map_err(|_| Failure::usage(message!("set-bad-value", field = place.to_string(), ..))),
        (None, Some(Aside::Unknown)) => Ok(Reply::Value(Value::Text(UNKNOWN.to_owned()))),
        (None, _) => Ok(Reply::Later),
    }
}

fn line(app: &App, asked: &Asked<'_>, said: Option<&str>, recorder: Recorder) -> Result<Reply, Failure> {
    let (place, label) = (asked.place, asked.question.text.as_str());
    let translator = app.translator();
    let kind = translator.say(&Message::new(format!("kind-{}", place.shape.word())));
    let key = match (asked.required, place.may_be_unknown) {
        (true, _) => "ask-line-required",
        (false, true) => "ask-line-or-unknown",
        (false, false) => "ask-line",
    };
    let help = translator.say(&Message::new(key).with("kind", kind.as_str()));
    let help = match &asked.question.help {
        Some(own) => format!("{own} · {help}"),
        None => help,
    };
    let wrong = translator.say(&message!("ask-wrong", kind = kind));
    let known_place = place.clone();
    let check = move |words: &str| {
        let sound = words.trim().is_empty() || understood(words, &known_place).is_some();
        Ok(if sound {
            Validation::Valid
        } else {
            Validation::Invalid(wrong.as_str().into())
        })
    };
    let mut question = Text::new(label)
        .with_help_message(&help)
        .with_validator(check)
        .with_autocomplete(recorder);
    if let Some(said) = said {
        question = question.with_initial_value(said);
    }
    let answer = watched(|| question.prompt());
    Ok(match answered(answer)? {
        None => Reply::Leave,
        Some(words) => understood(&words, place).map_or(Reply::Later, Reply::Value),
    })
}

/// The answer; none when somebody leaves by Escape or Ctrl-C.
fn answered<T>(answer: Result<T, InquireError>) -> Result<Option<T>, Failure> {
    match answer {
        Ok(value) => Ok(Some(value)),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => Ok(None),
        Err(error) => Err(Failure::caused(message!("error-cannot-ask"), error)),
    }
}

/// Asks for a text; none when somebody leaves.
pub(crate) fn text(app: &App, question: &Message, before: &str) -> Option<String> {
    let label = app.translator().say(question);
    let help = app.translator().text(text!("ask-text-help"));
    let question = Text::new(&label).with_help_message(&help).with_initial_value(before);
    watched(|| question.prompt()).ok()
}

/// Asks whether to go on.
pub(crate) fn goes_on(app: &App, question: &Message) -> bool {
    let texts = ["yes", "no"].map(|key| app.translator().text(key));
    one_of(app, question, texts) == Some(0)
}

/// Asks for one of the texts, by its index; none when somebody leaves.
pub(crate) fn one_of(app: &App, question: &Message, texts: impl IntoIterator<Item = String>) -> Option<usize> {
    let label = app.translator().say(question);
    let help = app.translator().text(text!("ask-choose-help"));
    let question = Select::new(&label, lines(texts, app.ui.marks_questions()))
        .with_page_size(SHOWN)
        .with_scorer(&|typed, line, _, _| line.likeness(typed))
        .with_formatter(&|chosen| chosen.value.text.clone())
        .with_help_message(&help);
    let answer = watched(|| question.raw_prompt());
    answer.ok().map(|option| option.index)
}
