//! `catalog answer ID`: questions about what the next gate expects, a few at a time, one commit at the end.

use std::collections::{BTreeMap, BTreeSet};

use clap::{Args, ValueEnum};

use crate::diagnostic::{Diagnostic, Message, Severity};
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::lifecycle::questions::{of_baseline, worth_asking};
use crate::lifecycle::readiness::{Item, readiness};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::Version;
use crate::store::catalogue::{self, REFERENCE};
use crate::store::document;
use crate::store::edit::Value;
use crate::store::source::Source;

use super::ask::choices::choices;
use super::ask::kept::Kept;
use super::ask::prompt::{self, Reply, ask};
use super::ask::slots::{Slot, Slots, slot, slots};
use super::error::Failure;
use super::fill::{self, Fact};
use super::gate::chosen;
use super::target::{Target, brought};
use super::write::{WriteOptions, joined, standing, write};
use super::{Session, Status};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "GATE", conflicts_with = "about")]
    gate: Option<String>,
    #[arg(long, value_name = "baseline")]
    about: Option<About>,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum About {
    Baseline,
}

/// More questions in a row tire, and the answers with them.
const A_PASS: usize = 7;

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    if !session.ui.can_ask() {
        return Err(Failure::usage("answer-no-terminal").with("id", args.id.as_str()));
    }
    let (target, source) = standing(session, &args.id, &args.write)?;
    let reference =
        catalogue::read::<Reference>(source.as_ref(), REFERENCE, |_, _, _| ()).and_then(|reading| reading.value);
    let mut talk = Talk {
        session,
        args,
        target: &target,
        source: source.as_ref(),
        reference: reference.as_deref(),
        kept: Kept::load(session.catalogue()?, &args.id),
        passed: BTreeSet::new(),
    };
    if !talk.kept.facts.is_empty() {
        let message = Message::new("answer-resumed").with("count", talk.kept.facts.len());
        session.ui.line(&message);
    }
    talk.passes()?;
    if talk.kept.facts.is_empty() {
        session.ui.line(&Message::new("answer-nothing-said"));
        return Ok(Status::Clean);
    }
    let written = write(session, &args.id, &args.write, |target| {
        fill::change_to(target, &talk.kept.facts)
    });
    match written {
        Ok(status) => {
            if !args.write.dry_run {
                talk.kept.forget();
            }
            Ok(status)
        }
        Err(failure) => Err(failure.hint(Message::new("hint-answers-kept").with("id", args.id.as_str()))),
    }
}

/// What a question is about.
struct Question {
    field: String,
    /// The lines that come before it.
    told: Vec<Message>,
    /// What it is counted under: an aspect, or nothing.
    under: String,
}

struct Talk<'t> {
    session: &'t Session,
    args: &'t Arguments,
    target: &'t Target,
    source: &'t dyn Source,
    reference: Option<&'t Reference>,
    kept: Kept,
    /// Fields that were asked about in this run, whatever was answered.
    passed: BTreeSet<String>,
}

impl Talk<'_> {
    fn passes(&mut self) -> Result<(), Failure> {
        let outcome = self.rounds();
        self.tell_by_hand()?;
        outcome
    }

    /// Names what one line of a terminal cannot ask: tables, lists of lists.
    fn tell_by_hand(&self) -> Result<(), Failure> {
        let mut fields: Vec<String> = self.missing()?.into_iter().map(|question| question.field).collect();
        fields.retain(|field| slots(field).is_none());
        if !fields.is_empty() {
            let message = Message::new("answer-by-hand")
                .with("count", fields.len())
                .with("fields", joined(&fields))
                .with("id", self.args.id.as_str());
            self.session.ui.line(&message);
        }
        Ok(())
    }

    fn rounds(&mut self) -> Result<(), Failure> {
        let mut open = self.open_questions()?;
        while !open.is_empty() {
            let count = open.len().min(A_PASS);
            self.session.ui.line(
                &Message::new("answer-pass")
                    .with("count", count)
                    .with("open", open.len()),
            );
            for (index, question) in open.iter().take(A_PASS).enumerate() {
                self.passed.insert(question.field.clone());
                let head = Message::new("answer-question")
                    .with("number", index + 1)
                    .with("count", count);
                self.session.ui.print("\n");
                self.session.ui.line(&head);
                for line in &question.told {
                    self.session.ui.line(line);
                }
                if !self.put(&question.field)? {
                    return Ok(());
                }
            }
            open = self.open_questions()?;
            if open.is_empty() {
                break;
            }
            self.session.ui.print("\n");
            self.session.ui.line(
                &Message::new("answer-left")
                    .with("count", open.len())
                    .with("aspects", counted(&open)),
            );
            if !prompt::goes_on(self.session, &Message::new("answer-go-on")) {
                return Ok(());
            }
        }
        self.session.ui.line(&Message::new("answer-none-left"));
        Ok(())
    }

    /// The product's file with the answers so far.
    fn text(&self, facts: &[Fact]) -> Result<String, Failure> {
        fill::filled(&self.target.source, facts)
    }

    fn version(&self) -> Result<&Version, Failure> {
        self.target.rules(self.session.today)
    }

    /// What can be asked, and was not passed over in this run.
    fn open_questions(&self) -> Result<Vec<Question>, Failure> {
        let mut questions = self.missing()?;
        questions.retain(|question| !self.passed.contains(&question.field) && slots(&question.field).is_some());
        Ok(questions)
    }

    /// What the file and the answers so far do not say.
    fn missing(&self) -> Result<Vec<Question>, Failure> {
        let text = self.text(&self.kept.facts)?;
        let reading = document::read::<Product>(&self.target.path, text.as_bytes(), |_, _, _| ());
        let product = reading.value.as_deref().unwrap_or(&self.target.product);
        let version = self.version()?;
        let subject = Subject::new(product, version, self.session.today);
        Ok(match self.args.about {
            Some(About::Baseline) => of_baseline(version, product)
                .into_iter()
                .filter(|field| !subject.has(field) && !subject.is_unknown(field))
                .map(|field| self.about(field))
                .collect(),
            None => {
                let gate = chosen(version, product, self.args.gate.as_deref())?;
                let readiness = readiness(version, &gate, product, &subject, self.session.today);
                let items = worth_asking(&readiness);
                items.into_iter().map(|item| self.question(version, item)).collect()
            }
        })
    }

    fn about(&self, field: String) -> Question {
        let label = slot(&field).map(|slot| slot.label(self.session.translator()));
        let told = label.map(|label| {
            Message::new("answer-field")
                .with("label", label)
                .with("field", field.as_str())
        });
        Question {
            told: told.into_iter().collect(),
            under: String::new(),
            field,
        }
    }

    fn question(&self, version: &Version, item: &Item<'_>) -> Question {
        let language = self.session.language();
        let criterion = item.criterion;
        let aspect = version
            .aspects
            .iter()
            .find(|aspect| aspect.id == criterion.aspect)
            .map_or_else(
                || criterion.aspect.to_string(),
                |aspect| aspect.label(language).to_owned(),
            );
        let head = Message::new("answer-criterion")
            .with("aspect", aspect.as_str())
            .show("criterion", &criterion.id)
            .show("level", item.level)
            .with("text", criterion.label(language));
        let expected = Message::new("answer-expected").with("text", item.expectation.label(language));
        Question {
            field: item.field().to_owned(),
            told: vec![head, expected],
            under: aspect,
        }
    }

    /// Asks about a field; false when somebody leaves.
    fn put(&mut self, field: &str) -> Result<bool, Failure> {
        match slots(field) {
            None => Ok(true),
            Some(Slots::Facts(parts)) => self.facts(&parts),
            Some(Slots::Item { list, parts }) => self.item(&list, &parts),
        }
    }

    fn facts(&mut self, parts: &[Slot]) -> Result<bool, Failure> {
        let several = parts.len() > 1;
        // What needs all its parts at once is written once they are there.
        let mut waiting: Vec<Fact> = Vec::new();
        for part in parts {
            match self.ask(part, several)? {
                Reply::Leave => return Ok(false),
                Reply::Later => {}
                Reply::Value(value) => waiting.push(Fact {
                    place: part.place.clone(),
                    value,
                }),
            }
        }
        self.take(waiting)?;
        Ok(true)
    }

    fn item(&mut self, list: &str, parts: &[Slot]) -> Result<bool, Failure> {
        let mut fields: Vec<(String, Value)> = Vec::new();
        for part in parts {
            match self.ask(part, true)? {
                Reply::Leave => return Ok(false),
                // Without what it must have, an item is none.
                Reply::Later if part.required => return Ok(true),
                Reply::Later => {}
                Reply::Value(value) => fields.push((part.name.to_owned(), value)),
            }
        }
        if !fields.is_empty() {
            self.take(vec![Fact::item(list, fields)?])?;
        }
        Ok(true)
    }

    fn ask(&self, part: &Slot, several: bool) -> Result<Reply, Failure> {
        let label = part.label(self.session.translator());
        let label = if several { format!("  {label}") } else { label };
        let words = choices(&part.place, self.reference, self.version()?, self.session.language());
        ask(self.session, &part.place, &label, part.required, &words)
    }

    /// Keeps the facts, unless a rule refuses the product with them: then says why.
    fn take(&mut self, facts: Vec<Fact>) -> Result<(), Failure> {
        if facts.is_empty() {
            return Ok(());
        }
        let together: Vec<Fact> = self.kept.facts.iter().chain(&facts).cloned().collect();
        let errors = |facts: &[Fact]| -> Result<Vec<Diagnostic>, Failure> {
            let text = self.text(facts)?;
            let mut found = brought(self.session, self.source, self.target, &text, &[]);
            found.retain(|found| found.severity == Severity::Error);
            Ok(found)
        };
        let before = errors(&self.kept.facts)?;
        let new: Vec<Message> = errors(&together)?
            .into_iter()
            .filter(|found| {
                !before
                    .iter()
                    .any(|old| old.rule.id == found.rule.id && old.message == found.message)
            })
            .map(|found| found.message)
            .collect();
        if new.is_empty() {
            return facts.into_iter().try_for_each(|fact| self.kept.add(fact));
        }
        self.session.ui.warn(&Message::new("answer-not-taken"));
        for message in &new {
            self.session.ui.warn(message);
        }
        Ok(())
    }
}

/// How many questions are left under each aspect: «Sécurité 3, Données 1».
fn counted(questions: &[Question]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for question in questions.iter().filter(|question| !question.under.is_empty()) {
        *counts.entry(&question.under).or_default() += 1;
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let parts: Vec<String> = counts
        .iter()
        .map(|(aspect, count)| format!("{aspect} {count}"))
        .collect();
    parts.join(", ")
}
