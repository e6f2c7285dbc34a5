//! `catalog answer ID`: questions about what the next gate expects, a few at a time, one commit at the end.

use std::collections::{BTreeMap, BTreeSet};

use clap::{Args, ValueEnum};

use crate::diagnostic::{Arg, Diagnostic, Message};
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::lifecycle::questions::{of_baseline, worth_asking};
use crate::lifecycle::readiness::{Item, readiness};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::{Level, Version};
use crate::store::catalogue::{self, REFERENCE};
use crate::store::document;
use crate::store::edit::Value;
use crate::store::source::Source;

use crate::cli::ask::keeping::{self, Asked, goes_on_or_starts_again};
use crate::cli::ask::prompt::{self, Reply};
use crate::cli::ask::saved_answers::{SavedAnswers, words};
use crate::cli::write::{WriteOptions, site, write};
use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::facts::{self, Fact};
use crate::operation::gate::chosen;
use crate::operation::questions::choices::choices;
use crate::operation::questions::slots::{Slot, Slots, slot, slots};
use crate::operation::questions::trial::{errors_between, is_about_absence, stand_ins};
use crate::operation::writing::{Ground, Target};

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

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    if !app.ui.can_ask() {
        return Err(Failure::usage(message!("answer-no-terminal", id = args.id.as_str())));
    }
    let site = site(app, &args.id, &args.write)?;
    let ground = Ground::open(&app.context(), &site)?;
    let (target, source) = (ground.product(&args.id)?, ground.source());
    let reference = catalogue::read::<Reference>(source, REFERENCE, |_, _, _| ()).and_then(|reading| reading.value);
    let mut kept = SavedAnswers::load(app.catalogue()?, &args.id);
    kept.hold(&args.id)?;
    let mut interview = Interview {
        app,
        args,
        target: &target,
        source,
        reference: reference.as_deref(),
        kept,
        passed: BTreeSet::new(),
    };
    if !goes_on_or_starts_again(app, &mut interview.kept, &target.product.name) {
        app.ui.line(&message!("hint-answers-kept", id = args.id.as_str()));
        return Ok(Status::Clean);
    }
    if interview.review()? {
        interview.passes()?;
    }
    if interview.kept.facts.is_empty() {
        let message = if interview.kept.is_empty() {
            message!("answer-nothing-said")
        } else {
            message!("hint-answers-kept", id = args.id.as_str())
        };
        app.ui.line(&message);
        return Ok(Status::Clean);
    }
    let written = write(app, &args.id, &args.write, |target| {
        facts::change_to(target, &interview.kept.facts)
    });
    let hint = || message!("hint-answers-kept", id = args.id.as_str());
    let is_recorded = written
        .as_ref()
        .map_or_else(|failure| failure.is_recorded, |_| !args.write.dry_run);
    if is_recorded {
        interview.kept.written()?;
    }
    match written {
        Ok(status) => {
            if !interview.kept.is_empty() {
                app.ui.line(&hint());
            }
            Ok(status)
        }
        Err(failure) if interview.kept.is_empty() => Err(failure),
        Err(failure) => Err(failure.hint(hint())),
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

struct Interview<'t> {
    app: &'t App,
    args: &'t Arguments,
    target: &'t Target,
    source: &'t dyn Source,
    reference: Option<&'t Reference>,
    kept: SavedAnswers,
    /// Fields that were asked about in this run, whatever was answered.
    passed: BTreeSet<String>,
}

impl Interview<'_> {
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
            let message = message!(
                "answer-by-hand",
                count = fields.len(),
                fields = fields.join(", "),
                id = self.args.id.as_str()
            );
            self.app.ui.line(&message);
        }
        Ok(())
    }

    fn rounds(&mut self) -> Result<(), Failure> {
        let mut open = self.open_questions()?;
        while !open.is_empty() {
            let count = open.len().min(A_PASS);
            self.app
                .ui
                .line(&message!("answer-pass", count = count, open = open.len()));
            for (index, question) in open.iter().take(A_PASS).enumerate() {
                self.passed.insert(question.field.clone());
                let head = message!("answer-question", number = index + 1, count = count);
                self.app.ui.print("\n");
                self.app.ui.line(&head);
                for line in &question.told {
                    self.app.ui.line(line);
                }
                if !self.put(&question.field)? {
                    return Ok(());
                }
            }
            open = self.open_questions()?;
            if open.is_empty() {
                break;
            }
            self.app.ui.print("\n");
            self.app
                .ui
                .line(&message!("answer-left", count = open.len(), aspects = counted(&open)));
            if !prompt::goes_on(self.app, &message!("answer-go-on")) {
                return Ok(());
            }
        }
        self.app.ui.line(&message!("answer-none-left"));
        Ok(())
    }

    /// The product's file with the answers so far.
    fn text(&self, facts: &[Fact]) -> Result<String, Failure> {
        facts::filled(&self.target.source, facts)
    }

    fn version(&self) -> Result<&Version, Failure> {
        self.target.rules(self.app.today)
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
        let subject = Subject::new(product, version, self.app.today);
        Ok(match self.args.about {
            Some(About::Baseline) => of_baseline(version, product, self.app.today)
                .into_iter()
                .filter(|field| !subject.has(field) && !subject.is_unknown(field))
                .map(|field| self.about(field))
                .collect(),
            None => {
                let gate = chosen(version, product, self.args.gate.as_deref(), self.app.today)?;
                let readiness = readiness(version, &gate, product, &subject, self.app.today);
                let items = worth_asking(&readiness);
                items.into_iter().map(|item| self.question(version, item)).collect()
            }
        })
    }

    fn about(&self, field: String) -> Question {
        let label = slot(&field).map(|slot| slot.label(self.app.translator()));
        // The path is for who looks for it.
        let key = if self.app.global.verbose > 0 {
            "answer-field"
        } else {
            "answer-label"
        };
        let told = label.map(|label| Message::new(key).with("label", label).with("field", field.as_str()));
        Question {
            told: told.into_iter().collect(),
            under: String::new(),
            field,
        }
    }

    fn question(&self, version: &Version, item: &Item<'_>) -> Question {
        let language = self.app.language();
        let criterion = item.criterion;
        let aspect = version
            .aspects
            .iter()
            .find(|aspect| aspect.id == criterion.aspect)
            .map_or_else(
                || criterion.aspect.to_string(),
                |aspect| aspect.label(language).to_owned(),
            );
        let head = message!(
            "answer-criterion",
            aspect = aspect.as_str(),
            criterion = Arg::shown(&criterion.id),
            level = Message::new(version.level(item.level).map_or("level-free", Level::in_words)),
            text = criterion.label(language)
        );
        let expected = message!("answer-expected", text = item.expectation.label(language));
        // Several lines that answer one question stand under what they are about.
        let parts = slots(item.field()).map_or(0, |slots| match slots {
            Slots::Facts(parts) | Slots::Item { parts, .. } => parts.len(),
        });
        let heading = slot(item.field())
            .filter(|_| parts > 1)
            .map(|slot| message!("answer-group", label = slot.title(self.app.translator())));
        Question {
            field: item.field().to_owned(),
            told: [head, expected].into_iter().chain(heading).collect(),
            under: aspect,
        }
    }

    /// Asks about a field; false when somebody leaves.
    fn put(&mut self, field: &str) -> Result<bool, Failure> {
        match slots(field) {
            None => Ok(true),
            Some(Slots::Facts(parts)) => self.group(None, &parts),
            Some(Slots::Item { list, parts }) => self.group(Some(&list), &parts),
        }
    }

    /// Asks again what the rules would refuse of an earlier run; false when somebody leaves.
    fn review(&mut self) -> Result<bool, Failure> {
        for fact in self.kept.facts.clone() {
            let refused = self.refused_beside_others(&fact)?;
            if refused.is_empty() {
                continue;
            }
            self.tell_refused(&refused);
            self.kept.take_back(&fact)?;
            let at = fact.place.to_string();
            let field = at.strip_suffix("[]").unwrap_or(&at);
            self.passed.insert(field.to_owned());
            let goes_on = match slot(&at) {
                Some(slot) => self.group(None, &[slot])?,
                None => self.put(field)?,
            };
            if !goes_on {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Asks for the parts of a group, or of one more item of `list`. What needs all its parts at once is written once
    /// they are there, and kept until then.
    fn group(&mut self, list: Option<&str>, parts: &[Slot]) -> Result<bool, Failure> {
        let known: Vec<Option<Value>> = parts.iter().map(|part| self.value(part)).collect();
        // Where some were answered before, the others are asked.
        let resumes = known.iter().any(Option::is_some) && known.iter().any(Option::is_none);
        let mut given: Vec<(&Slot, Value)> = Vec::new();
        for (part, known) in parts.iter().zip(known) {
            let known = match known.filter(|_| resumes) {
                Some(value) if self.refused_as(list, part, parts, &given, &value)?.is_empty() => Some(value),
                _ => None,
            };
            match known {
                Some(value) => {
                    self.tell_known(part, &value);
                    given.push((part, value));
                }
                None => match self.part(list, part, parts, &given)? {
                    Reply::Leave => return Ok(false),
                    Reply::Later => {}
                    Reply::Value(value) => given.push((part, value)),
                },
            }
        }
        self.take(list, &given)?;
        Ok(true)
    }

    /// What refuses a value of a part, beside those that are given.
    fn refused_as(
        &self,
        list: Option<&str>,
        part: &Slot,
        parts: &[Slot],
        given: &[(&Slot, Value)],
        value: &Value,
    ) -> Result<Vec<Diagnostic>, Failure> {
        let there = |other: &Slot| {
            let at = other.place.to_string();
            given
                .iter()
                .any(|(slot, _)| slot.name == other.name && slot.place.to_string() == at)
                || self.kept.facts.iter().any(|fact| fact.place.to_string() == at)
        };
        let others = stand_ins(parts, &there);
        let (asked_for, rest): (Vec<_>, Vec<_>) = others.into_iter().partition(|(slot, _)| std::ptr::eq(*slot, part));
        let with = [given, &rest].concat();
        let tried = [&with[..], &[(part, value.clone())]].concat();
        // Against a value that passes: what the others lack is not this one's fault.
        self.refused_beside(&facts(list, &[with, asked_for].concat())?, &facts(list, &tried)?)
    }

    /// What was typed for a part, where it is a value of its kind.
    fn value(&self, part: &Slot) -> Option<Value> {
        let said = self.kept.said(&part.place)?;
        prompt::read(said, part.place.shape, part.place.may_be_unknown)
    }

    fn tell_known(&self, part: &Slot, value: &Value) {
        let message = message!(
            "answer-known",
            label = part.label(self.app.translator()),
            said = words(value)
        );
        self.app.ui.line(&message);
    }

    /// Asks for a part until it has a value that nothing refuses, or somebody lets it be.
    fn part(
        &mut self,
        list: Option<&str>,
        part: &Slot,
        parts: &[Slot],
        given: &[(&Slot, Value)],
    ) -> Result<Reply, Failure> {
        let label = part.label(self.app.translator());
        let label = if parts.len() > 1 { format!("  {label}") } else { label };
        let choices = choices(&part.place, self.reference, self.version()?, self.app.language());
        let asked = Asked {
            place: &part.place,
            label: &label,
            required: part.required,
            choices: &choices,
        };
        let mut before = None;
        loop {
            let reply = keeping::ask(self.app, &mut self.kept, &asked)?;
            let Reply::Value(value) = reply else {
                return Ok(reply);
            };
            let refused = self.refused_as(list, part, parts, given, &value)?;
            if refused.is_empty() {
                return Ok(Reply::Value(value));
            }
            self.tell_refused(&refused);
            if before.as_ref() == Some(&value) {
                // Said twice: it waits, and somebody else may know better.
                return Ok(Reply::Later);
            }
            before = Some(value);
        }
    }

    /// Makes facts of what was given, unless a rule refuses the product with them: then says why, and keeps the words.
    fn take(&mut self, list: Option<&str>, given: &[(&Slot, Value)]) -> Result<(), Failure> {
        if given.is_empty() {
            return Ok(());
        }
        let facts = facts(list, given)?;
        let refused = self.refused(&facts)?;
        if refused.is_empty() {
            return facts.into_iter().try_for_each(|fact| self.kept.add(fact));
        }
        if refused.iter().all(is_about_absence) {
            self.app.ui.line(&message!("answer-part-waits"));
        } else {
            self.tell_refused(&refused);
        }
        Ok(())
    }

    fn tell_refused(&self, refused: &[Diagnostic]) {
        keeping::tell_refused(self.app, refused);
    }

    /// The errors that an answer brings to the others. The draft itself stays whole: somebody may leave at any moment.
    fn refused_beside_others(&mut self, fact: &Fact) -> Result<Vec<Diagnostic>, Failure> {
        let all = self.kept.facts.clone();
        self.kept.facts.retain(|other| !other.is(fact));
        let refused = self.refused(std::slice::from_ref(fact));
        self.kept.facts = all;
        refused
    }

    /// The errors that the facts bring, beside those that the product has without them.
    fn refused(&self, facts: &[Fact]) -> Result<Vec<Diagnostic>, Failure> {
        self.errors_between(&[], facts)
    }

    /// The errors that the product has with `facts` and not with `others`, for a group whose other parts are still to
    /// come.
    fn refused_beside(&self, others: &[Fact], facts: &[Fact]) -> Result<Vec<Diagnostic>, Failure> {
        let mut refused = self.errors_between(others, facts)?;
        refused.retain(|found| !is_about_absence(found));
        Ok(refused)
    }

    fn errors_between(&self, others: &[Fact], facts: &[Fact]) -> Result<Vec<Diagnostic>, Failure> {
        let text = |more: &[Fact]| self.text(&[&self.kept.facts, more].concat());
        let context = self.app.context();
        errors_between(&context, self.source, self.target, &text, (others, facts))
    }
}

/// The facts that the parts make.
fn facts(list: Option<&str>, given: &[(&Slot, Value)]) -> Result<Vec<Fact>, Failure> {
    match list {
        Some(list) => {
            let fields = given.iter().map(|(part, value)| (part.name.to_owned(), value.clone()));
            Ok(vec![Fact::item(list, fields.collect())?])
        }
        None => Ok(given
            .iter()
            .map(|(part, value)| Fact {
                place: part.place.clone(),
                value: value.clone(),
            })
            .collect()),
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
