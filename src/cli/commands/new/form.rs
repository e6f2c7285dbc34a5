//! The questions of a registration: each answer is tried as soon as it is given.

use crate::diagnostic::{Diagnostic, Message};
use crate::lifecycle::version::Version;
use crate::store::edit::Value;

use super::LEFT;
use crate::cli::App;
use crate::cli::ask::keeping::{self, Asked};
use crate::cli::ask::prompt::Reply;
use crate::operation::questions::choices::Lists;
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::questions::slots::{Slot, of_fact};
use crate::operation::questions::trial::{errors_between, is_about_absence, refused_as};

use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::writing::Target;

/// What a registration tells beside what the rules ask for in the first phase (form of the DNUM).
const REGISTRATION: &[&str] = &["value.problem", "team.business_owner.function"];

pub(super) struct Form<'f> {
    pub app: &'f App,
    pub version: &'f Version,
    /// The product's file without a fact.
    pub head: &'f str,
    /// The product with its name alone.
    pub newcomer: &'f Target,
}

impl Form<'_> {
    /// Asks for what a registration tells and nobody gave.
    pub(super) fn ask(&self, facts: &mut Vec<FieldValue>, kept: &mut SavedAnswers) -> Result<(), Failure> {
        let first = self.version.ordered_phases().first().map(|phase| phase.id.clone());
        let required = self.version.required.iter();
        let asked = required
            .filter(|required| Some(&required.phase) == first.as_ref())
            .flat_map(|required| required.fields.iter().map(String::as_str));
        let fields: Vec<&str> = asked.chain(REGISTRATION.iter().copied()).collect();
        let folder = self.app.catalogue()?;
        let lists = Lists::of(folder);
        self.app.ui.line(&message!("new-registration"));
        let is_open = |field: &&str| {
            let parts = of_fact(field);
            let there = |part: &Slot| {
                facts
                    .iter()
                    .any(|fact| part.place.to_string().starts_with(&fact.place.to_string()))
            };
            !parts.iter().all(there)
        };
        let open: Vec<&str> = fields.into_iter().filter(is_open).collect();
        for (index, field) in open.iter().copied().enumerate() {
            let parts = of_fact(field);
            let given = facts.len();
            self.app
                .ui
                .line(&message!("answer-question", number = index + 1, count = open.len()));
            for part in &parts {
                let there = part.place.to_string();
                if facts.iter().any(|fact| there.starts_with(&fact.place.to_string())) {
                    continue;
                }
                if let Some(value) = self.part(part, &parts, &lists, facts, kept)? {
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
        let is_given = |other: &Slot| {
            let at = other.place.to_string();
            facts.iter().any(|fact| at.starts_with(&fact.place.to_string()))
        };
        let beside = |given: &[(&Slot, Value)]| {
            let more = given.iter().map(|(slot, value)| FieldValue {
                place: slot.place.clone(),
                value: value.clone(),
            });
            facts.iter().cloned().chain(more).collect::<Vec<_>>()
        };
        let refused = |_: &SavedAnswers, value: &Value| {
            refused_as(parts, (part, value), &is_given, |others, tried| {
                self.brought(&beside(others), &beside(tried))
            })
        };
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
        if group.is_empty() || !self.refused(before, group)?.iter().any(is_about_absence) {
            return Ok(());
        }
        for fact in facts.split_off(given) {
            kept.take_back(&fact)?;
        }
        self.app.ui.line(&message!("answer-part-waits"));
        Ok(())
    }

    /// The errors that `more` brings to the facts so far.
    fn refused(&self, facts: &[FieldValue], more: &[FieldValue]) -> Result<Vec<Diagnostic>, Failure> {
        self.brought(facts, &[facts, more].concat())
    }

    /// The errors that the product has with `facts` and not with `others`.
    fn brought(&self, others: &[FieldValue], facts: &[FieldValue]) -> Result<Vec<Diagnostic>, Failure> {
        let folder = self.app.catalogue()?;
        let text = |facts: &[FieldValue]| facts::filled(self.head, facts);
        errors_between(&self.app.context(), folder, self.newcomer, &text, (others, facts))
    }
}
