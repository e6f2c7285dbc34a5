//! The questions of a registration: each answer is tried as soon as it is given.

use crate::diagnostic::Message;
use crate::lifecycle::version::Version;
use crate::store::edit::Value;

use super::LEFT;
use crate::cli::App;
use crate::cli::ask::keeping::{self, Asked};
use crate::cli::ask::prompt::Reply;
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
        for (index, parts) in open.iter().enumerate() {
            let given = facts.len();
            self.app
                .ui
                .line(&message!("answer-question", number = index + 1, count = open.len()));
            for part in parts {
                let there = part.place.to_string();
                if facts.iter().any(|fact| there.starts_with(&fact.place.to_string())) {
                    continue;
                }
                if let Some(value) = self.part(part, parts, &lists, facts, kept)? {
                    let fact = FieldValue {
                        place: part.place.clone(),
                        value,
                    };
                    kept.add(fact.clone())?;
                    facts.push(fact);
                }
            }
            self.keep_for_later(given, facts, kept)?;
        }
        Ok(())
    }

    /// Asks for a part until it has a value that nothing refuses; none when it is for later.
    fn part(
        &self,
        part: &Slot,
        parts: &[Slot],
        lists: &Lists<'_>,
        facts: &[FieldValue],
        kept: &mut SavedAnswers,
    ) -> Result<Option<Value>, Failure> {
        let choices = lists.choices(&part.place, self.version, self.app.language());
        let asked = Asked {
            place: &part.place,
            question: self.app.translator().question(&part.place),
            required: false,
            choices: &choices,
            known: None,
        };
        let refused = |_: &SavedAnswers, value: &Value| self.newcomer.refused(parts, (part, value), facts);
        match keeping::ask_until_taken(self.app, kept, |kept| kept, &asked, refused)? {
            Reply::Value(value) => Ok(Some(value)),
            Reply::Later => Ok(None),
            Reply::Leave => Err(Failure::usage(Message::new(LEFT))),
        }
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
