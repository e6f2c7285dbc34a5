//! One question, one line.

use inquire::list_option::ListOption;
use inquire::{InquireError, MultiSelect, Select};

use crate::diagnostic::{Arg, Message, asked};
use crate::domain::date::Date;
use crate::domain::decode::{Shape, Words};
use crate::domain::fact::UNKNOWN;
use crate::domain::path::FieldPath;
use crate::store::edit::{Value, typed};

use super::asked::Asked;
use super::options::{Line as Choosable, lines};
use super::recorder::Recorder;
use crate::cli::App;
use crate::cli::terminal::hanging_up::watched;
use crate::cli::terminal::line::Line;
use crate::operation::error::Failure;
use crate::operation::questions::Choice;
use crate::operation::questions::understood::{exact, understood};
use crate::render::{shown_width, wrap};

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
    let (place, label) = (asked.place, &fitted(app, &asked.question.text));
    let before: Vec<&str> = said.unwrap_or_default().split(',').map(str::trim).collect();
    let ticked: Vec<usize> = choices
        .iter()
        .enumerate()
        .filter(|(_, (word, _))| before.contains(&word.as_str()))
        .map(|(index, _)| index)
        .collect();
    let help = fitted(app, &app.translator().text(text!("ask-several-help")));
    let shown = lines(
        choices.iter().map(|(_, meaning)| meaning.clone()),
        app.ui.marks_questions(),
    );
    let shows = |chosen: &[ListOption<&Choosable>]| {
        let words: Vec<&str> = chosen.iter().map(|line| line.value.text.as_str()).collect();
        echoed(app, label, &words.join(", "))
    };
    let question = MultiSelect::new(label, shown)
        .with_default(&ticked)
        .with_scorer(&|typed, line, _, _| line.likeness(typed))
        .with_formatter(&shows)
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
    let help = fitted(app, &text(text!("ask-choose-help")));
    let label = &fitted(app, label);
    let before = said.and_then(|said| choices.iter().position(|(word, _)| word == said));
    let shows = |chosen: ListOption<&Choosable>| echoed(app, label, &chosen.value.text);
    let question = Select::new(label, lines(shown, app.ui.marks_questions()))
        .with_starting_cursor(before.map_or(0, |index| index + asides.len()))
        .with_scorer(&|typed, line, _, _| line.likeness(typed))
        .with_formatter(&shows)
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

fn line(app: &App, asked: &Asked<'_>, said: Option<&str>, recorder: &Recorder) -> Result<Reply, Failure> {
    let place = asked.place;
    let translator = app.translator();
    let kind = translator.say(&asked::kind(place));
    let mut said = said.filter(|said| !said.trim().is_empty());
    let mut earlier: Vec<String> = said.into_iter().map(str::to_owned).collect();
    loop {
        let help = translator.say(&help(asked, &kind, said));
        let help = match &asked.question.help {
            Some(own) => format!("{own} · {help}"),
            None => help,
        };
        let typed = read(app, &asked.question.text, &help, &earlier, &|line| recorder.see(line))?;
        let Some(typed) = typed else {
            return Ok(Reply::Leave);
        };
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
                tell_day(app, words, &value);
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
fn tell_day(app: &App, words: &str, value: &Value) {
    if let Value::Date(text) = value
        && let Some(day) = Date::parse(text)
        && !words.contains(&day.year().to_string())
    {
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

/// The answer; none when somebody leaves by Escape or Ctrl-C.
fn answered<T>(answer: Result<T, InquireError>) -> Result<Option<T>, Failure> {
    match answer {
        Ok(value) => Ok(Some(value)),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => Ok(None),
        Err(error) => Err(Failure::caused(message!("error-cannot-ask"), error)),
    }
}

/// Asks for a text, `before` where nothing is typed; none when somebody leaves.
pub(crate) fn text(app: &App, question: &Message, before: &str) -> Option<String> {
    let label = app.translator().say(question);
    let help = if before.is_empty() {
        app.translator().text(text!("ask-text-help"))
    } else {
        app.translator()
            .say(&message!("ask-text-usual", usual = shortened(before)))
    };
    let earlier: Vec<String> = Some(before.to_owned())
        .filter(|text| !text.is_empty())
        .into_iter()
        .collect();
    let typed = read(app, &label, &help, &earlier, &|_| ()).ok()??;
    if !typed.trim().is_empty() {
        return Some(typed);
    }
    taken(app, before);
    Some(before.to_owned())
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

/// Said to who leaves a question before anything was done.
pub(crate) fn left() -> Failure {
    Failure::declined(message!("left-as-it-was"))
}

/// Asks whether to go on.
pub(crate) fn goes_on(app: &App, question: &Message) -> bool {
    let texts = ["yes", "no"].map(|key| app.translator().text(key));
    one_of(app, question, texts) == Some(0)
}

/// Asks for one of the texts, by its index; none when somebody leaves.
pub(crate) fn one_of(app: &App, question: &Message, texts: impl IntoIterator<Item = String>) -> Option<usize> {
    let label = fitted(app, &app.translator().say(question));
    let help = fitted(app, &app.translator().text(text!("ask-choose-help")));
    let shows = |chosen: ListOption<&Choosable>| echoed(app, &label, &chosen.value.text);
    let question = Select::new(&label, lines(texts, app.ui.marks_questions()))
        .with_page_size(SHOWN)
        .with_scorer(&|typed, line, _, _| line.likeness(typed))
        .with_formatter(&shows)
        .with_help_message(&help);
    let answer = watched(|| question.raw_prompt());
    answer.ok().map(|option| option.index)
}

/// What was chosen, beside its question; below it where the line has no room, so that words stay whole.
fn echoed(app: &App, label: &str, answer: &str) -> String {
    let width = app.ui.look_of_questions().columns().saturating_sub(1);
    let beside = label.lines().last().map_or(0, shown_width) + "? ".len() + 1;
    if beside + shown_width(answer) <= width {
        answer.to_owned()
    } else {
        format!("\n  {}", wrap(answer, 2, width))
    }
}

/// Words whole at the ends of lines, where the library would cut them; signs of its own stand around them.
fn fitted(app: &App, text: &str) -> String {
    wrap(text, 0, app.ui.look_of_questions().columns().saturating_sub(4))
}
