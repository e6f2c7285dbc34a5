//! A line of a form as a page shows it: its question, how it is answered, what is wrong with what was typed.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, asked};
use crate::domain::decode::{Shape, Words};
use crate::domain::fact::UNKNOWN;
use crate::domain::path::FieldPath;
use crate::i18n::Translator;
use crate::operation::questions::Choice;
use crate::operation::questions::all_at_once::Fault;
use crate::operation::questions::slots::Slot;

use super::request::Fields;

/// More choices than these are a list that opens.
const FEW: usize = 6;
/// What is answered in sentences.
const LONG: &[&str] = &[
    "text",
    "summary",
    "problem",
    "description",
    "comment",
    "reason",
    "rationale",
    "note",
    "treatment",
    "evidence",
    "argument",
];

/// A line.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Of the element, and of the field as it is sent.
    pub id: String,
    pub name: String,
    pub label: String,
    pub help: Option<String>,
    pub kind: Kind,
    pub value: String,
    pub choices: Vec<Offer>,
    /// The field that says «I don't know»; none where nobody may say so, or where it is one of the choices.
    pub unknown: Option<Unknown>,
    pub required: bool,
    pub errors: Vec<String>,
    /// The number of the line, where an answer to an earlier one decides whether it is asked.
    pub only: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Text,
    Area,
    Radio,
    Select,
    Checks,
}

#[derive(Clone, Debug, Serialize)]
pub struct Offer {
    pub value: String,
    pub label: String,
    pub chosen: bool,
    /// The numbers of the lines that this answer brings.
    pub brings: Vec<usize>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Unknown {
    pub name: String,
    pub chosen: bool,
}

impl Line {
    /// True where something was said of it, or is wrong with it.
    #[must_use]
    pub fn is_said(&self) -> bool {
        let is_chosen = self
            .choices
            .iter()
            .any(|choice| choice.chosen && !choice.value.is_empty());
        let is_unknown = self.unknown.as_ref().is_some_and(|unknown| unknown.chosen);
        !self.value.is_empty() || is_chosen || is_unknown || !self.errors.is_empty()
    }
}

/// A line before it is shown.
pub struct Shown<'s> {
    pub slot: &'s Slot,
    pub id: String,
    pub name: String,
    /// What the catalogue lists for it.
    pub choices: &'s [Choice],
    /// The words that were said of it, as they are typed.
    pub said: &'s str,
    pub fault: Option<&'s Fault>,
    pub is_required: bool,
}

impl Shown<'_> {
    #[must_use]
    pub fn line(self, translator: &Translator) -> Line {
        let place = &self.slot.place;
        let question = translator.question(place);
        let (kind, mut choices) = offers(self.slot, self.choices, translator);
        let may_be_unknown = place.may_be_unknown;
        let is_unknown = self.said == UNKNOWN;
        let said: Vec<&str> = match kind {
            Kind::Checks => self.said.split(',').map(str::trim).collect(),
            _ => vec![self.said],
        };
        for choice in &mut choices {
            choice.chosen = said.contains(&choice.value.as_str());
        }
        if matches!(kind, Kind::Radio | Kind::Select) {
            if may_be_unknown {
                choices.push(offer(UNKNOWN, translator.text(text!("web-unknown")), is_unknown));
            }
            let none = !choices.iter().any(|choice| choice.chosen);
            choices.push(offer("", translator.text(text!("web-later")), none));
        }
        let typed = matches!(kind, Kind::Text | Kind::Area | Kind::Checks);
        Line {
            label: question.text,
            help: hint(question.help, place, kind, translator),
            value: if is_unknown && typed {
                String::new()
            } else {
                as_typed(self.said, place, translator)
            },
            unknown: (typed && may_be_unknown).then(|| Unknown {
                name: unknown_of(&self.name),
                chosen: is_unknown,
            }),
            kind,
            choices,
            required: self.is_required,
            errors: self
                .fault
                .map(|fault| errors(fault, self.said, place, translator))
                .unwrap_or_default(),
            id: self.id,
            name: self.name,
            only: None,
        }
    }
}

fn unknown_of(name: &str) -> String {
    format!("{name} ?")
}

/// What a form says of a line, as somebody would type it.
#[must_use]
pub fn words(form: &Fields, name: &str) -> String {
    if form.get(&unknown_of(name)).is_some() {
        return UNKNOWN.to_owned();
    }
    let several: Vec<&str> = form.all(name).map(str::trim).filter(|word| !word.is_empty()).collect();
    // A text of several lines is one text.
    let one = several.join(",");
    one.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A choice, with a capital.
#[must_use]
pub fn offer(value: &str, label: String, chosen: bool) -> Offer {
    let mut letters = label.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    Offer {
        value: value.to_owned(),
        label: first.chain(letters).collect(),
        chosen,
        brings: Vec::new(),
    }
}

/// How a line is answered.
fn offers(slot: &Slot, choices: &[Choice], translator: &Translator) -> (Kind, Vec<Offer>) {
    let listed = |choices: Vec<Offer>| {
        let kind = if choices.len() > FEW { Kind::Select } else { Kind::Radio };
        (kind, choices)
    };
    if !choices.is_empty() {
        let label = |(word, meaning): &Choice| {
            if meaning.is_empty() {
                word.clone()
            } else {
                meaning.clone()
            }
        };
        return listed(
            choices
                .iter()
                .map(|choice| offer(&choice.0, label(choice), false))
                .collect(),
        );
    }
    match slot.place.shape {
        Shape::Boolean => listed(
            [("true", "yes"), ("false", "no")]
                .map(|(word, key)| offer(word, translator.text(key), false))
                .to_vec(),
        ),
        Shape::Choice(words) => listed(meanings(words, translator)),
        Shape::List(item) | Shape::OneOrMany(item) => match item() {
            Shape::Choice(words) => (Kind::Checks, meanings(words, translator)),
            _ => (Kind::Text, Vec::new()),
        },
        Shape::Text if slot.key.rsplit('.').next().is_some_and(|key| LONG.contains(&key)) => (Kind::Area, Vec::new()),
        _ => (Kind::Text, Vec::new()),
    }
}

fn meanings(words: Words, translator: &Translator) -> Vec<Offer> {
    words
        .iter()
        .map(|word| offer(word, translator.word(words.name, word), false))
        .collect()
}

/// What helps to answer: the question's own words, else how a day or several things are written.
fn hint(own: Option<String>, place: &FieldPath, kind: Kind, translator: &Translator) -> Option<String> {
    let written = (kind == Kind::Text).then(|| how_written(place, translator));
    own.or_else(|| written.flatten())
}

/// How what a place holds is written.
#[must_use]
pub fn how_written(place: &FieldPath, translator: &Translator) -> Option<String> {
    let form = match place.shape {
        _ if asked::is_share(place) => Some(text!("web-hint-share")),
        Shape::Date => Some(text!("web-hint-date")),
        Shape::ApproxDate => Some(text!("web-hint-approx-date")),
        Shape::Integer | Shape::Number => Some(text!("web-hint-number")),
        Shape::List(_) | Shape::OneOrMany(_) => Some(text!("web-hint-list")),
        Shape::Url => Some(text!("web-hint-url")),
        _ => None,
    };
    form.map(|key| translator.text(key))
}

/// A day or a share as its reader writes it; other words as they are.
fn as_typed(said: &str, place: &FieldPath, translator: &Translator) -> String {
    match asked::as_said(said, place) {
        Some(value) => translator.said(&value),
        None => said.to_owned(),
    }
}

/// Why a line is not taken.
#[must_use]
pub fn errors(fault: &Fault, typed: &str, place: &FieldPath, translator: &Translator) -> Vec<String> {
    match fault {
        Fault::NotUnderstood => {
            let kind = translator.say(&asked::kind(place));
            let said = match place.shape {
                Shape::Url => message!("ask-no-address", said = typed),
                _ => message!("ask-wrong", said = typed, kind = kind),
            };
            vec![translator.say(&said)]
        }
        Fault::Refused(found) => said(found, translator),
    }
}

/// What findings say, in plain words.
#[must_use]
pub fn said(found: &[Diagnostic], translator: &Translator) -> Vec<String> {
    let said = |one: &Diagnostic| translator.say(&asked::asked(&one.message)).replace('`', "");
    found.iter().map(said).collect()
}
