//! The questions of a registration: each answer is tried as soon as it is given.

use crate::diagnostic::Message;
use crate::lifecycle::version::Version;
use crate::store::edit::Value;

use super::LEFT;
use crate::cli::App;
use crate::cli::ask::keeping::{self, Asked};
use crate::cli::ask::prompt::{Reply, one_of};
use crate::operation::questions::choices::Lists;
use crate::operation::questions::newcomer::Newcomer;
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::questions::slots::Slot;

use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;

pub(super) struct Form<'f> {
    pub app: &'f App,
    pub version: &'f Version,
    pub newcomer: Newcomer<'f>,
}

impl Form<'_> {
    /// Asks for what a registration tells and nobody gave.
    pub(super) fn ask(&self, facts: &mut Vec<FieldValue>, kept: &mut SavedAnswers) -> Result<(), Failure> {
        let folder = self.app.catalogue()?;
        let lists = Lists::of(folder);
        self.app.ui.line(&message!("new-registration"));
        let is_open = |parts: &Vec<Slot>| {
            let there = |part: &Slot| {
                facts
                    .iter()
                    .any(|fact| part.place.to_string().starts_with(&fact.place.to_string()))
            };
            !parts.iter().all(there)
        };
        let open: Vec<Vec<Slot>> = Newcomer::asked(self.version).into_iter().filter(is_open).collect();
        // Where the facts of each question begin that was asked.
        let mut begins: Vec<usize> = Vec::new();
        while let Some(parts) = open.get(begins.len()) {
            let number = begins.len() + 1;
            let given = facts.len();
            self.app
                .ui
                .line(&message!("answer-question", number = number, count = open.len()));
            let put = match self.parts(parts, &lists, facts, kept, number > 1) {
                Err(failure) if failure.message.key == LEFT && self.is_enough() => {
                    self.keep_for_later(given, facts, kept)?;
                    return Ok(());
                }
                put => put?,
            };
            if put {
                begins.push(given);
                self.keep_for_later(given, facts, kept)?;
            } else if let Some(before) = begins.pop() {
                for fact in facts.split_off(before.min(facts.len())) {
                    kept.take_back(&fact)?;
                }
            }
        }
        Ok(())
    }

    /// Who stops before the end may have said enough: a name registers a product.
    fn is_enough(&self) -> bool {
        let texts = [text!("new-enough"), text!("new-not-yet")].map(|key| self.app.translator().text(key));
        one_of(self.app, &message!("new-ask-enough"), texts) == Some(0)
    }

    /// Asks for the parts of one question; false when somebody wants the question before.
    fn parts(
        &self,
        parts: &[Slot],
        lists: &Lists<'_>,
        facts: &mut Vec<FieldValue>,
        kept: &mut SavedAnswers,
        goes_back: bool,
    ) -> Result<bool, Failure> {
        let is_there = |part: &Slot, facts: &[FieldValue]| {
            let there = part.place.to_string();
            facts.iter().any(|fact| there.starts_with(&fact.place.to_string()))
        };
        let open: Vec<&Slot> = parts.iter().filter(|part| !is_there(part, facts)).collect();
        let mut at = 0;
        while let Some(part) = open.get(at) {
            match self.part(part, parts, lists, (facts, goes_back || at > 0), kept)? {
                Reply::Value(value) => {
                    let fact = FieldValue {
                        place: part.place.clone(),
                        value,
                    };
                    kept.add(fact.clone())?;
                    facts.push(fact);
                    at += 1;
                }
                Reply::Back => {
                    let Some(before) = at.checked_sub(1) else {
                        return Ok(false);
                    };
                    at = before;
                    let said = open.get(at).map(|part| part.place.to_string());
                    if let Some(index) = facts.iter().position(|fact| Some(fact.place.to_string()) == said) {
                        kept.take_back(&facts.remove(index))?;
                    }
                }
                Reply::Leave => return Err(Failure::usage(Message::new(LEFT))),
                Reply::Later => at += 1,
            }
        }
        Ok(true)
    }

    /// Asks for a part until it has a value that nothing refuses, or somebody lets it be.
    fn part(
        &self,
        part: &Slot,
        parts: &[Slot],
        lists: &Lists<'_>,
        (facts, goes_back): (&[FieldValue], bool),
        kept: &mut SavedAnswers,
    ) -> Result<Reply, Failure> {
        let choices = lists.choices(&part.place, self.version, self.app.language());
        let asked = Asked {
            place: &part.place,
            question: self.app.translator().question(&part.place),
            required: false,
            choices: &choices,
            known: None,
            goes_back,
        };
        let refused = |_: &SavedAnswers, value: &Value| self.newcomer.refused(parts, (part, value), facts);
        keeping::ask_until_taken(self.app, kept, |kept| kept, &asked, refused)
    }

    /// A group that lacks a part is not written: what was said of it waits.
    fn keep_for_later(
        &self,
        given: usize,
        facts: &mut Vec<FieldValue>,
        kept: &mut SavedAnswers,
    ) -> Result<(), Failure> {
        let group = facts.get(given..).unwrap_or_default();
        let before = facts.get(..given).unwrap_or_default();
        if !self.newcomer.lacks_a_part(before, group)? {
            return Ok(());
        }
        for fact in facts.split_off(given) {
            kept.take_back(&fact)?;
        }
        self.app.ui.line(&message!("answer-part-waits"));
        Ok(())
    }
}
