//! One question, one line.

use std::collections::BTreeSet;

use crate::diagnostic::{Arg, Message, asked};
use crate::domain::date::Date;
use crate::domain::decode::{Shape, Words};
use crate::domain::fact::UNKNOWN;
use crate::store::edit::{Value, typed};

use super::asked::Asked;
use super::choosing::{Choosing, with_back};
use super::list::Chosen;
use super::recorder::Recorder;
use crate::cli::App;
use crate::cli::terminal::line::Line;
use crate::operation::error::Failure;
use crate::operation::questions::Choice;
use crate::operation::questions::understood::{exact, understood};

/// What somebody answered.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Reply {
    Value(Value),
    /// Not now.
    Later,
    /// The question before, again.
    Back,
    /// No more questions.
    Leave,
}

/// Why a question was not answered.
pub(crate) enum Stop {
    /// Somebody leaves.
    Left,
    /// They want the question before.
    Back,
    Failed(Failure),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Stop {
        Stop::Failed(failure)
    }
}

/// So many letters remind of a text.
const REMINDER: usize = 40;

/// Asks for the value of a place, with the words `said` of it before; `recorder` sees a line as it is typed.
pub(super) fn ask(app: &App, asked: &Asked<'_>, said: Option<&str>, recorder: &Recorder) -> Result<Reply, Failure> {
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
    choose(app, asked, label, choices, said)
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
    let before: Vec<&str> = said.unwrap_or_default().split(',').map(str::trim).collect();
    let ticked: BTreeSet<usize> = choices
        .iter()
        .enumerate()
        .filter(|(_, (word, _))| before.contains(&word.as_str()))
        .map(|(index, _)| index)
        .collect();
    let choice = Choosing {
        question: &asked.question.text,
        help: text!("ask-several-help"),
        at: 0,
        ticked: Some(ticked),
        goes_back: asked.goes_back,
    };
    Ok(
        match choice.among(app, choices.iter().map(|(_, meaning)| meaning.clone()))? {
            Chosen::Left => Reply::Leave,
            Chosen::Back => Reply::Back,
            Chosen::Lines(chosen) if chosen.is_empty() => Reply::Later,
            Chosen::Lines(chosen) => {
                let words: Vec<&str> = chosen
                    .iter()
                    .filter_map(|index| Some(choices.get(*index)?.0.as_str()))
                    .collect();
                typed::value(&words.join(","), asked.place.shape, false).map_or(Reply::Later, Reply::Value)
            }
        },
    )
}

/// A word that stands for no value.
#[derive(Clone, Copy, PartialEq)]
enum Aside {
    Unknown,
    Later,
}

fn choose(app: &App, asked: &Asked<'_>, label: &str, choices: &[Choice], said: Option<&str>) -> Result<Reply, Failure> {
    let place = asked.place;
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
    let before = said.and_then(|said| {
        let known = choices.iter().position(|(word, _)| word == said);
        let unknown = || {
            asides
                .iter()
                .position(|aside| *aside == Aside::Unknown && said == UNKNOWN)
        };
        known.map(|index| index + asides.len()).or_else(unknown)
    });
    let choice = Choosing {
        question: label,
        help: text!("ask-choose-help"),
        at: before.unwrap_or(0),
        ticked: None,
        goes_back: asked.goes_back,
    };
    let index = match choice.among(app, shown)? {
        Chosen::Left => return Ok(Reply::Leave),
        Chosen::Back => return Ok(Reply::Back),
        Chosen::Lines(lines) => lines.first().copied().unwrap_or_default(),
    };
    let word = index.checked_sub(asides.len()).and_then(|index| choices.get(index));
    match (word, asides.get(index)) {
        (Some((word, _)), _) => typed::value(word, place.shape, false)
            .map(Reply::Value)
            .map_err(|_| Failure::usage(message!("set-bad-value", field = place.to_string(), ..))),
        (None, Some(Aside::Unknown)) => Ok(Reply::Value(Value::Text(UNKNOWN.to_owned()))),
        (None, _) => Ok(Reply::Later),
    }
}

/// True for what somebody types who wants the question before.
fn is_back(typed: &str) -> bool {
    ["<", "retour", "back"].contains(&typed.trim().to_lowercase().as_str())
}

fn line(app: &App, asked: &Asked<'_>, said: Option<&str>, recorder: &Recorder) -> Result<Reply, Failure> {
    let place = asked.place;
    let translator = app.translator();
    let kind = translator.say(&asked::kind(place));
    let mut said = said.filter(|said| !said.trim().is_empty());
    let mut earlier: Vec<String> = said.into_iter().map(str::to_owned).collect();
    loop {
        // The question's own example says what it wants better than its kind does.
        let wanted = asked.question.help.as_deref().unwrap_or(&kind);
        let help = translator.say(&help(asked, wanted, said));
        let help = with_back(app, help, asked.goes_back);
        let typed = read(app, &asked.question.text, &help, &earlier, &|line| recorder.see(line))?;
        let Some(typed) = typed else {
            return Ok(Reply::Leave);
        };
        if asked.goes_back && is_back(&typed) {
            return Ok(Reply::Back);
        }
        let words = match said.filter(|_| typed.trim().is_empty()) {
            Some(said) => {
                taken(app, said);
                said
            }
            None => typed.as_str(),
        };
        match understood(words, place, app.today) {
            Some(value) => {
                if let Some(exact) = exact(words, place) {
                    app.ui.tell(&message!("ask-not-exact", exact = exact));
                }
                if let Value::Date(text) = &value
                    && let Some(day) = Date::parse(text)
                {
                    tell_day(app, words, day);
                }
                return Ok(Reply::Value(value));
            }
            None if words.trim().is_empty() => return Ok(Reply::Later),
            None if matches!(place.shape, Shape::Url) => app.ui.warn(&message!("ask-no-address", said = words)),
            None => app.ui.warn(&message!("ask-wrong", said = words, kind = kind.as_str())),
        }
        // The line is empty again; the arrow brings back what it was.
        earlier.push(words.to_owned());
        said = None;
    }
}

/// Which day was meant, where somebody did not say it whole.
pub(crate) fn tell_day(app: &App, words: &str, day: Date) {
    if !words.contains(&day.year().to_string()) {
        app.ui.tell(&message!("ask-day", day = Arg::Day(day.into())));
    }
}

/// What Enter alone stood for: the line above does not show it.
fn taken(app: &App, said: &str) {
    if !said.is_empty() {
        app.ui.tell(&message!("ask-taken", said = said));
    }
}

/// How the line is answered.
fn help(asked: &Asked<'_>, kind: &str, said: Option<&str>) -> Message {
    if let Some(said) = said {
        return message!("ask-line-kept", kind = kind, said = shortened(said));
    }
    let key = match (asked.required, asked.place.may_be_unknown) {
        (true, _) => "ask-line-required",
        (false, true) => "ask-line-or-unknown",
        (false, false) => "ask-line",
    };
    Message::new(key).with("kind", kind)
}

/// What reminds of a long text.
fn shortened(text: &str) -> String {
    if text.chars().count() <= REMINDER {
        return text.to_owned();
    }
    let begin: String = text.chars().take(REMINDER).collect();
    format!("{}…", begin.trim_end())
}

/// A line that somebody types; none when they leave.
fn read(
    app: &App,
    question: &str,
    help: &str,
    earlier: &[String],
    seen: &dyn Fn(&str),
) -> Result<Option<String>, Failure> {
    let look = app.ui.look_of_questions();
    let line = Line {
        question,
        help,
        earlier,
        look,
        seen,
    };
    line.read()
        .map_err(|error| Failure::caused(message!("error-cannot-ask"), error))
}

/// Asks for a text, `before` where nothing is typed; none when somebody leaves.
pub(crate) fn text(app: &App, question: &Message, before: &str) -> Option<String> {
    typed_text(app, question, before, false).ok()
}

/// The same, of somebody who may want the question before.
///
/// # Errors
/// Where they leave or go back.
pub(crate) fn text_or_back(app: &App, question: &Message, before: &str) -> Result<String, Stop> {
    typed_text(app, question, before, true)
}

fn typed_text(app: &App, question: &Message, before: &str, goes_back: bool) -> Result<String, Stop> {
    let label = app.translator().say(question);
    let help = if before.is_empty() {
        app.translator().text(text!("ask-text-help"))
    } else {
        app.translator()
            .say(&message!("ask-text-usual", usual = shortened(before)))
    };
    let help = with_back(app, help, goes_back);
    let earlier: Vec<String> = Some(before.to_owned())
        .filter(|text| !text.is_empty())
        .into_iter()
        .collect();
    let typed = read(app, &label, &help, &earlier, &|_| ())?.ok_or(Stop::Left)?;
    if goes_back && is_back(&typed) {
        return Err(Stop::Back);
    }
    if !typed.trim().is_empty() {
        return Ok(typed);
    }
    taken(app, before);
    Ok(before.to_owned())
}

/// Asks for a text until it says something; none when somebody leaves.
pub(crate) fn said(app: &App, question: &Message) -> Option<String> {
    loop {
        let said = text(app, question, "")?;
        if !said.trim().is_empty() {
            return Some(said.trim().to_owned());
        }
    }
}

/// The same, of somebody who may want the question before.
///
/// # Errors
/// Where they leave or go back.
pub(crate) fn said_or_back(app: &App, question: &Message) -> Result<String, Stop> {
    loop {
        let said = text_or_back(app, question, "")?;
        if !said.trim().is_empty() {
            return Ok(said.trim().to_owned());
        }
    }
}

/// A text that was given by the option `option`, else asked for.
///
/// # Errors
/// Where nobody can be asked, or somebody leaves.
pub(crate) fn given_or_said(
    app: &App,
    option: &str,
    given: Option<&String>,
    question: &Message,
) -> Result<String, Failure> {
    match given {
        Some(given) => Ok(given.clone()),
        None if app.ui.can_ask() => said(app, question).ok_or_else(left),
        None => Err(Failure::usage(message!("usage-missing", option = option))),
    }
}

/// Said to who leaves a question before anything was done.
pub(crate) fn left() -> Failure {
    Failure::declined(message!("left-as-it-was"))
}

/// Asks whether to go on.
pub(crate) fn goes_on(app: &App, question: &Message) -> bool {
    let texts = ["yes", "no"].map(|key| app.translator().text(key));
    one_of(app, question, texts) == Some(0)
}

/// Asks whether there is one more, of somebody who may want the question before: Enter alone says that there is none.
///
/// # Errors
/// Where they leave or go back.
pub(crate) fn one_more(app: &App, question: &Message) -> Result<bool, Stop> {
    let texts = ["no", "yes"].map(|key| app.translator().text(key));
    one_of_or_back(app, question, texts).map(|chosen| chosen == 1)
}

/// Asks for one of the texts, by its index; none when somebody leaves.
pub(crate) fn one_of(app: &App, question: &Message, texts: impl IntoIterator<Item = String>) -> Option<usize> {
    chosen(app, question, texts, false).ok()
}

/// The same, of somebody who may want the question before.
///
/// # Errors
/// Where they leave or go back.
pub(crate) fn one_of_or_back(
    app: &App,
    question: &Message,
    texts: impl IntoIterator<Item = String>,
) -> Result<usize, Stop> {
    chosen(app, question, texts, true)
}

/// Asks for as many of the texts as apply, by their index, some being ticked already; none when somebody leaves.
pub(crate) fn several_of(
    app: &App,
    question: &Message,
    texts: impl IntoIterator<Item = String>,
    ticked: BTreeSet<usize>,
) -> Option<Vec<usize>> {
    let choice = Choosing {
        question: &app.translator().say(question),
        help: text!("ask-several-help"),
        at: 0,
        ticked: Some(ticked),
        goes_back: false,
    };
    match choice.among(app, texts).ok()? {
        Chosen::Lines(lines) => Some(lines.into_iter().collect()),
        Chosen::Back | Chosen::Left => None,
    }
}

fn chosen(
    app: &App,
    question: &Message,
    texts: impl IntoIterator<Item = String>,
    goes_back: bool,
) -> Result<usize, Stop> {
    let choice = Choosing {
        question: &app.translator().say(question),
        help: text!("ask-choose-help"),
        at: 0,
        ticked: None,
        goes_back,
    };
    match choice.among(app, texts)? {
        Chosen::Lines(lines) => lines.first().copied().ok_or(Stop::Left),
        Chosen::Back => Err(Stop::Back),
        Chosen::Left => Err(Stop::Left),
    }
}
