//! A choice among texts: the list, and how it is told once it is made.

use std::collections::BTreeSet;

use super::list::{BACK, Chosen, List};
use super::options::lines;
use crate::cli::App;
use crate::operation::error::Failure;
use crate::render::{shown_width, wrap};

/// A choice among texts, as it is put.
pub(super) struct Choosing<'c> {
    pub question: &'c str,
    /// The text that says how it is answered.
    pub help: &'static str,
    pub at: usize,
    pub ticked: Option<BTreeSet<usize>>,
    pub goes_back: bool,
}

impl Choosing<'_> {
    /// What somebody chooses.
    ///
    /// # Errors
    /// Where nobody can be asked.
    pub(super) fn among(self, app: &App, texts: impl IntoIterator<Item = String>) -> Result<Chosen, Failure> {
        let shown = lines(texts);
        let help = with_back(app, app.translator().text(self.help), self.goes_back);
        let list = List {
            question: self.question,
            help: &help,
            nothing: &|typed| app.translator().say(&message!("ask-found-nothing", said = typed)),
            lines: &shown,
            at: self.at,
            ticked: self.ticked,
            goes_back: self.goes_back,
            look: app.ui.look_of_questions(),
        };
        let echo = |answer: &Chosen| match answer {
            Chosen::Lines(chosen) => {
                let words: Vec<&str> = chosen
                    .iter()
                    .filter_map(|index| Some(shown.get(*index)?.text.as_str()))
                    .collect();
                echoed(app, self.question, &words.join(", "))
            }
            Chosen::Back => BACK.to_string(),
            Chosen::Left => "—".to_owned(),
        };
        list.choose(&echo)
            .map_err(|error| Failure::caused(message!("error-cannot-ask"), error))
    }
}

/// Help that says how to go back, where one can.
pub(super) fn with_back(app: &App, help: String, goes_back: bool) -> String {
    if goes_back {
        format!("{help} · {}", app.translator().text(text!("ask-back")))
    } else {
        help
    }
}

/// What was chosen, beside its question; below it where the line has no room, so that words stay whole.
fn echoed(app: &App, question: &str, answer: &str) -> String {
    let width = app.ui.look_of_questions().columns().saturating_sub(1);
    let asked = wrap(&format!("? {question}"), 2, width);
    let beside = asked.lines().last().map_or(0, shown_width) + 1;
    if beside + shown_width(answer) <= width {
        answer.to_owned()
    } else {
        format!("\n  {}", wrap(answer, 2, width))
    }
}
