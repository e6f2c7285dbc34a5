//! What is asked of a team about its product: which questions are open, and what an answer is worth. A terminal and a page
//! ask the same ones, and no answer is written here.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::diagnostic::{Arg, Diagnostic, Message, texts};
use crate::domain::date::Date;
use crate::domain::decode::{Record, Shape};
use crate::domain::fact::UNKNOWN;
use crate::domain::path::{FieldPath, PathStep};
use crate::domain::product::Product;
use crate::domain::settings::Language;
use crate::lifecycle::asks::{Asks, asks, asks_given, of_field};
use crate::lifecycle::questions::{of_baseline, worth_asking};
use crate::lifecycle::readiness::{Item, Readiness, State, readiness};
use crate::lifecycle::subject::{self, Subject};
use crate::lifecycle::version::{Condition, Level, Version};
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::gate::chosen;
use crate::operation::writing::Target;
use crate::store::document;
use crate::store::edit::{Value, typed};
use crate::store::source::Source;

use super::Choice;
use super::choices::Lists;
use super::forms::{self, Form};
use super::parts::{self, Part};
use super::saved_answers::SavedAnswers;
use super::slots::{self, Slot};
use super::trial::{errors_between, is_about_absence, refused_as};
use super::understood::understood;
use super::{checkup, workshop};

/// More questions in a row tire, and the answers with them.
pub const A_PASS: usize = 7;

/// What somebody wants to be asked.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The gate; the one that comes next where nobody says.
    pub gate: Option<String>,
    /// Questions that no gate asks, in place of those of a gate.
    pub about: Option<About>,
    /// One aspect of the committee only.
    pub aspect: Option<String>,
    /// Only what forbids any go.
    pub blocking: bool,
    /// What is answered already, too.
    pub all: bool,
}

/// Questions that no gate asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// What is missing of an inherited product.
    Baseline,
    /// What makes a vision, part by part.
    Workshop,
    /// What the practices of product mode stand on, part by part.
    Checkup,
}

impl About {
    /// The parts that it is asked in; none where it has none.
    fn parts(self) -> Option<&'static [Part]> {
        match self {
            About::Baseline => None,
            About::Workshop => Some(workshop::PARTS),
            About::Checkup => Some(checkup::PARTS),
        }
    }
}

/// One question: lines that are answered together, and why they are asked.
#[derive(Clone, Debug)]
pub struct Question {
    pub form: Form,
    /// None for what no criterion asks.
    pub why: Option<Why>,
    /// The part of the conversation that it belongs to, where it has some.
    pub part: Option<&'static Part>,
}

impl Question {
    /// A question that no criterion asks.
    #[must_use]
    pub fn plain(form: Form) -> Question {
        Question {
            form,
            why: None,
            part: None,
        }
    }
}

/// Why a question is asked.
#[derive(Clone, Debug)]
pub struct Why {
    pub aspect: Arg,
    pub criterion: Arg,
    /// The committee's question.
    pub text: Arg,
    pub level: Message,
    pub blocks: bool,
    /// What the gate expects as an answer.
    pub expected: Arg,
    /// The answer decides whether the criterion applies: it does where this holds.
    pub decides: Option<Arg>,
}

/// How far a run came.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    /// The questions that were put.
    pub passed: BTreeSet<String>,
    /// The places of answers that wait for others.
    pub aside: BTreeSet<String>,
}

/// How many questions there are under each aspect, the most first.
#[must_use]
pub fn by_aspect(questions: &[Question]) -> Vec<(&Arg, usize)> {
    let mut counts: Vec<(&Arg, usize)> = Vec::new();
    for why in questions.iter().filter_map(|question| question.why.as_ref()) {
        match counts.iter_mut().find(|(aspect, _)| **aspect == why.aspect) {
            Some((_, count)) => *count += 1,
            None => counts.push((&why.aspect, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

/// What becomes of an answer.
#[derive(Debug)]
pub enum Taken {
    Kept,
    /// It needs its other parts; what was said waits.
    Waits,
    Refused(Vec<Diagnostic>),
}

/// Questions about a product, and the answers so far.
pub struct Interview<'t> {
    context: Context<'t>,
    target: &'t Target,
    source: &'t dyn Source,
    lists: Lists<'t>,
    wanted: Wanted,
    pub kept: SavedAnswers,
    /// The questions that were put in this run, whatever was answered.
    passed: BTreeSet<String>,
    /// The places of answers that wait for others, in this run. What was only begun to be typed waits too, and is no answer.
    aside: BTreeSet<String>,
}

impl<'t> Interview<'t> {
    /// # Errors
    /// Where the aspect that is wanted is none of the rules'.
    pub fn new(
        context: Context<'t>,
        target: &'t Target,
        source: &'t dyn Source,
        wanted: Wanted,
        kept: SavedAnswers,
    ) -> Result<Interview<'t>, Failure> {
        let lists = Lists::of(source);
        context.face.learn(lists.naming());
        let mut interview = Interview {
            context,
            target,
            source,
            lists,
            wanted,
            kept,
            passed: BTreeSet::new(),
            aside: BTreeSet::new(),
        };
        if let Some(wanted) = interview.wanted.aspect.take() {
            interview.wanted.aspect = Some(aspect(interview.version()?, &wanted)?);
        }
        Ok(interview)
    }

    /// The rules that ask.
    ///
    /// # Errors
    /// Where there are none.
    pub fn version(&self) -> Result<&Version, Failure> {
        self.target.rules(self.context.today)
    }

    /// The words that a line may take, with what people call them; none where any word will do.
    ///
    /// # Errors
    /// Where there are no rules.
    pub fn choices(&self, form: &Form, line: &Slot, language: Language) -> Result<Vec<Choice>, Failure> {
        let mut choices = self.lists.choices(&line.place, self.version()?, language);
        if line.place.in_model() == "objectives.key_results.indicator" {
            choices = self.indicators()?;
        }
        // No product replaces itself, nor depends on itself.
        if ["relations.depends_on.product", "relations.replaces.product"].contains(&line.place.in_model().as_str()) {
            choices.retain(|(id, _)| *id != self.target.product.id.as_str());
        }
        if let Some(words) = form.words_for(line) {
            choices.retain(|(word, _)| words.contains(word));
        }
        Ok(choices)
    }

    /// The record that a form is about, as people know it: by what it says, or by what the rules call it.
    ///
    /// # Errors
    /// Where there are no rules.
    pub fn about(&self, form: &Form, language: Language) -> Result<Option<Arg>, Failure> {
        let version = self.version()?;
        let called = |list: &str, key: &str, id: &str| {
            let place = facts::place(&format!("{list}[].{key}")).ok()?;
            if let Shape::Choice(words) = place.shape {
                return Some(Arg::word(words, id));
            }
            let mut known = self.lists.choices(&place, version, language).into_iter();
            let name = known.find(|(word, _)| word == id).map(|(_, name)| name.into());
            let names = slots::record_at(&format!("{list}[]")).and_then(Record::name_key) == Some(key);
            // A record that the rules name and do not describe: by its own word.
            name.or_else(|| names.then(|| in_words(id)))
        };
        if let Some(about) = &form.about {
            return Ok(Some(about.as_str().into()));
        }
        let list = form.list.as_deref().unwrap_or_default();
        let mut fixed = form.fixed.iter().filter_map(|(key, id)| called(list, key, id));
        let place = form.lines.first().map(|line| &line.place);
        Ok(fixed.next().or_else(|| place.and_then(|place| item(place, &called))))
    }

    /// The product's own indicators.
    fn indicators(&self) -> Result<Vec<Choice>, Failure> {
        let product = self.product()?;
        let indicators = product.indicators.items().iter();
        Ok(indicators
            .map(|one| {
                let code = one.code.to_string();
                (code.clone(), one.name.known().cloned().unwrap_or(code))
            })
            .collect())
    }

    /// What is open, the first things first, without what was put in this run.
    ///
    /// # Errors
    /// Where the gate that is wanted is none.
    pub fn open(&self) -> Result<Vec<Question>, Failure> {
        let mut open = self.asked()?;
        open.retain(|question| !self.is_passed(&question.form));
        Ok(open)
    }

    /// What would be open where these questions alone had been put in this run.
    ///
    /// # Errors
    /// Where the gate that is wanted is none.
    pub fn open_after(&mut self, passed: BTreeSet<String>) -> Result<Vec<Question>, Failure> {
        let now = std::mem::replace(&mut self.passed, passed);
        let open = self.open();
        self.passed = now;
        open
    }

    /// The question was put: it is not put again in this run.
    pub fn pass(&mut self, question: &Question) {
        self.passed.insert(question.form.at());
        if question.form.list.is_none() {
            let places = question.form.lines.iter().map(|line| line.place.to_string());
            self.passed.extend(places);
        }
    }

    /// The question is put again, and what was answered since is no answer any more: `answered` is what was, before it. The words
    /// stay, to be taken again.
    ///
    /// # Errors
    /// Where the draft cannot be kept.
    pub fn take_back(&mut self, question: &Question, answered: &[FieldValue]) -> Result<(), Failure> {
        self.passed.remove(&question.form.at());
        for line in &question.form.lines {
            self.passed.remove(&line.place.to_string());
        }
        let since: Vec<FieldValue> = self
            .kept
            .facts
            .iter()
            .filter(|fact| !answered.iter().any(|kept| kept.is(fact)))
            .cloned()
            .collect();
        since.iter().try_for_each(|fact| self.kept.take_back(fact))
    }

    /// What was put in this run, and what waits for other answers: a page is a run of its own, and goes on with what the
    /// one before it left.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress {
            passed: self.passed.clone(),
            aside: self.aside.clone(),
        }
    }

    /// Goes on where another run stopped.
    pub fn resume(&mut self, progress: Progress) {
        self.passed = progress.passed;
        self.aside = progress.aside;
    }

    /// True for a form that was put in this run, or of which each line was: what is left of a group is not put again.
    fn is_passed(&self, form: &Form) -> bool {
        let line = |line: &Slot| self.passed.contains(&line.place.to_string());
        self.passed.contains(&form.at()) || (form.list.is_none() && form.lines.iter().all(line))
    }

    /// True where a line is asked still, beside what was given for the lines before it: what else would satisfy the rules is not
    /// asked of who has satisfied them.
    ///
    /// # Errors
    /// Where a line has no place in the file.
    pub fn wants(&self, form: &Form, line: &Slot, given: &[(&Slot, Value)]) -> Result<bool, Failure> {
        if form.list.is_some() || line.required {
            return Ok(true);
        }
        if given.is_empty() {
            return Ok(self.brought(form, line)?.is_none());
        }
        let text = self.text(&[&self.kept.facts, &*self.facts(form, given)?].concat())?;
        let reading = document::read::<Product>(&self.target.path, text.as_bytes(), |_, _, _| ());
        let Some(product) = reading.value else { return Ok(true) };
        let at = line.place.to_string();
        let is_there = |other: &Slot| other.place.to_string() == at;
        let asked = self.asked_of(&product)?;
        let mut forms = asked.iter().map(|question| &question.form);
        Ok(forms.any(|form| form.lines.iter().any(is_there)))
    }

    /// The earlier line of a form whose answer decides whether `line` is asked at all, and the words that bring it; none for
    /// a line that is asked whatever is answered before it.
    ///
    /// # Errors
    /// Where a line has no place in the file.
    pub fn brought(&self, form: &Form, line: &Slot) -> Result<Option<(usize, Vec<&'static str>)>, Failure> {
        if form.list.is_some() || line.required {
            return Ok(None);
        }
        let earlier = form.lines.iter().enumerate();
        for (at, decider) in earlier.take_while(|(_, other)| other.key != line.key) {
            let closed: &[&'static str] = match decider.place.shape {
                Shape::Choice(words) => words.words,
                Shape::Boolean => &["true", "false"],
                _ => continue,
            };
            let mut bring = Vec::new();
            for word in closed {
                let Ok(value) = typed::value(word, decider.place.shape, false) else {
                    continue;
                };
                if self.wants(form, line, &[(decider, value)])? {
                    bring.push(*word);
                }
            }
            if !bring.is_empty() && bring.len() < closed.len() {
                return Ok(Some((at, bring)));
            }
        }
        Ok(None)
    }

    fn asked(&self) -> Result<Vec<Question>, Failure> {
        self.asked_of(&*self.product()?)
    }

    /// What is asked of a product.
    fn asked_of(&self, product: &Product) -> Result<Vec<Question>, Failure> {
        let version = self.version()?;
        let subject = Subject::new(product, version, self.context.today);
        if self.wanted.about == Some(About::Baseline) {
            let fields = of_baseline(version, product, self.context.today);
            let fields: Vec<Asks> = fields.iter().map(|field| of_field(field)).collect();
            let forms = forms::missing(&fields, &subject).into_iter();
            return Ok(forms.map(Question::plain).collect());
        }
        if let Some(parts) = self.wanted.about.and_then(About::parts) {
            let question = |(part, form)| Question {
                part: Some(part),
                ..Question::plain(form)
            };
            return Ok(parts::forms(parts, &subject).into_iter().map(question).collect());
        }
        let readiness = self.readiness(version, product, &subject)?;
        let mut items = worth_asking(&readiness);
        if self.wanted.all {
            let answered = |item: &&Item<'_>| matches!(item.state, State::Met | State::Declared);
            items.extend(readiness.items.iter().filter(answered));
        }
        items.retain(|item| self.is_wanted(item));
        let mut questions: Vec<Question> = Vec::new();
        for item in items {
            // What decides whether it applies stands in its place until that is answered: who left it for later is not asked
            // for what may not concern them.
            let deciding = item
                .assumed
                .map(|condition| (condition, self.deciding(condition, &subject)))
                .filter(|(_, forms)| !forms.is_empty());
            let (forms, condition) = match deciding {
                Some((condition, mut forms)) => {
                    forms.retain(|form| !self.is_passed(form));
                    (forms, Some(condition))
                }
                None => (self.forms(version, item, &subject), None),
            };
            let why = why(version, item, condition);
            let asked = forms.into_iter().map(|form| Question {
                form,
                why: Some(why.clone()),
                part: None,
            });
            add(&mut questions, asked);
        }
        Ok(questions)
    }

    /// What the gate that is wanted expects of the product.
    fn readiness<'v>(
        &self,
        version: &'v Version,
        product: &Product,
        subject: &Subject,
    ) -> Result<Readiness<'v>, Failure> {
        let gate = chosen(version, product, self.wanted.gate.as_deref(), self.context.today)?;
        Ok(readiness(version, &gate, product, subject, self.context.today))
    }

    /// How many of the committee's questions forbid any go as the answers are by now, whoever can still be asked: what
    /// nobody knows, and what was left for later, forbids it too.
    ///
    /// # Errors
    /// Where the gate that is wanted is none.
    pub fn forbidding(&self) -> Result<usize, Failure> {
        if self.wanted.about.is_some() {
            return Ok(0);
        }
        let (product, version) = (self.product()?, self.version()?);
        let subject = Subject::new(&product, version, self.context.today);
        let readiness = self.readiness(version, &product, &subject)?;
        let criteria: BTreeSet<_> = readiness.gaps().0.iter().map(|item| &item.criterion.id).collect();
        Ok(criteria.len())
    }

    fn is_wanted(&self, item: &Item<'_>) -> bool {
        let aspect = self.wanted.aspect.as_ref();
        aspect.is_none_or(|aspect| *aspect == item.criterion.aspect.as_str()) && (!self.wanted.blocking || item.blocks)
    }

    fn forms(&self, version: &Version, item: &Item<'_>, subject: &Subject) -> Vec<Form> {
        let said = |path: &str| {
            let known = !subject.is_unknown(path);
            let word = subject.field(path).and_then(Json::as_str);
            word.filter(|_| known).map(str::to_owned)
        };
        let asked = asks_given(version, item.criterion, item.expectation, &said);
        let mut forms = if item.state == State::Missing {
            forms::missing_or_more(&asked, subject)
        } else {
            forms::all(&asked)
        };
        // Where people are asked whether there is any, «none» is an answer, even if the gate wants one.
        for form in &mut forms {
            let list = form.list.as_deref();
            form.may_be_none |= list.is_some_and(|list| texts::find(&any(list)).is_some());
        }
        forms
    }

    /// What decides whether a condition holds and was not answered.
    fn deciding(&self, condition: &Condition, subject: &Subject) -> Vec<Form> {
        let facts = condition.expr.facts().iter().filter(|path| !subject::is_derived(path));
        let asked: Vec<Asks> = facts.map(|path| of_field(path)).collect();
        let mut forms = forms::missing(&asked, subject);
        // An answer that waits for others is one.
        forms.retain(|form| {
            !form
                .lines
                .iter()
                .any(|line| self.aside.contains(&line.place.to_string()))
        });
        for form in &mut forms {
            // That there is none decides too.
            form.may_be_none = form.list.is_some();
        }
        forms
    }

    /// The product with the answers so far; as the file has it where they make no product.
    fn product(&self) -> Result<Box<Product>, Failure> {
        let text = self.text(&self.kept.facts)?;
        let reading = document::read::<Product>(&self.target.path, text.as_bytes(), |_, _, _| ());
        Ok(reading.value.unwrap_or_else(|| Box::new(self.target.product.clone())))
    }

    /// The same, as the rules read it.
    fn subject(&self) -> Result<Subject, Failure> {
        Ok(Subject::new(&*self.product()?, self.version()?, self.context.today))
    }

    /// The product's file with facts.
    fn text(&self, facts: &[FieldValue]) -> Result<String, Failure> {
        facts::filled(&self.target.source, facts)
    }

    /// The day on which it is asked.
    #[must_use]
    pub fn today(&self) -> Date {
        self.context.today
    }

    /// What was typed for a line in this draft, where it is a value of its kind.
    #[must_use]
    pub fn drafted(&self, line: &Slot) -> Option<Value> {
        let said = self.kept.said(&line.place)?;
        understood(said, &line.place, self.context.today)
    }

    /// What the file says for a line, as somebody would type it.
    ///
    /// # Errors
    /// Where there are no rules.
    pub fn known(&self, line: &Slot) -> Result<Option<String>, Failure> {
        let place = line.place.to_string();
        Ok(self.subject()?.field(&place).and_then(typed_again))
    }

    /// What refuses `value` for a line, beside the lines that are given.
    ///
    /// # Errors
    /// Where a line has no place in the file.
    pub fn refused_as(
        &self,
        form: &Form,
        line: &Slot,
        given: &[(&Slot, Value)],
        value: &Value,
    ) -> Result<Vec<Diagnostic>, Failure> {
        let is_given = |other: &Slot| {
            let at = other.place.to_string();
            given.iter().any(|(slot, _)| slot.place.to_string() == at)
                || self.kept.facts.iter().any(|fact| fact.place.to_string() == at)
        };
        refused_as(&form.lines, (line, value), &is_given, |others, tried| {
            let with = |more: &[(&Slot, Value)]| self.facts(form, &[given, more].concat());
            self.errors_between(&with(others)?, &with(tried)?)
        })
    }

    /// Makes facts of what was given for a form, unless a rule refuses the product with them.
    ///
    /// # Errors
    /// Where a line has no place in the file, or the draft cannot be kept.
    pub fn take(&mut self, form: &Form, given: &[(&Slot, Value)]) -> Result<Taken, Failure> {
        if given.is_empty() {
            return Ok(Taken::Kept);
        }
        let facts = self.facts(form, given)?;
        let refused = self.errors_between(&[], &facts)?;
        if refused.is_empty() {
            facts.into_iter().try_for_each(|fact| self.kept.add(fact))?;
            // What was typed for the lines of a record is in the record now.
            form.lines
                .iter()
                .try_for_each(|line| self.kept.wait(&line.place.to_string(), ""))?;
            if self.wanted.about == Some(About::Workshop) && form.list.is_some() {
                // Somebody may name another one.
                self.passed.remove(&form.at());
            }
            return Ok(Taken::Kept);
        }
        Ok(if refused.iter().all(is_about_absence) {
            Taken::Waits
        } else {
            Taken::Refused(refused)
        })
    }

    /// The answer to a line waits for others.
    pub fn put_aside(&mut self, line: &Slot) {
        self.aside.insert(line.place.to_string());
    }

    /// Makes facts of the answers that wait and that nothing refuses any more: what they needed was said since.
    ///
    /// # Errors
    /// Where the draft cannot be kept.
    pub fn settle(&mut self) -> Result<(), Failure> {
        loop {
            let before = self.aside.len();
            for at in self.aside.clone() {
                let place = facts::place(&at)?;
                let value = self
                    .kept
                    .said(&place)
                    .and_then(|said| understood(said, &place, self.context.today));
                let Some(fact) = value.map(|value| FieldValue { place, value }) else {
                    continue;
                };
                if self.errors_between(&[], std::slice::from_ref(&fact))?.is_empty() {
                    self.kept.add(fact)?;
                    self.aside.remove(&at);
                }
            }
            if self.aside.len() == before {
                return Ok(());
            }
        }
    }

    /// Says that nobody knows what the list of a form holds.
    ///
    /// # Errors
    /// Where the draft cannot be kept.
    pub fn take_unknown(&mut self, form: &Form) -> Result<(), Failure> {
        self.take_whole(form, Value::Text(UNKNOWN.to_owned()))
    }

    /// Says that the list of a form has no record.
    ///
    /// # Errors
    /// Where the draft cannot be kept.
    pub fn take_none(&mut self, form: &Form) -> Result<(), Failure> {
        self.take_whole(form, Value::List(Vec::new()))
    }

    /// Says this of the whole list of a form; who described a record of it in this draft says it of any other.
    fn take_whole(&mut self, form: &Form, value: Value) -> Result<(), Failure> {
        let Some(list) = &form.list else { return Ok(()) };
        let below = [format!("{list}["), format!("{list}.")];
        let is_record = |fact: &FieldValue| {
            let at = fact.place.to_string();
            below.iter().any(|below| at.starts_with(below.as_str()))
        };
        let is_in_parts = self.wanted.about.and_then(About::parts).is_some();
        let asks_for_more = is_in_parts && !self.already(form)?.is_empty();
        if asks_for_more || self.kept.facts.iter().any(is_record) {
            return Ok(());
        }
        let place = facts::place(list)?;
        self.kept.add(FieldValue { place, value })
    }

    /// What the records of the list of a form are known by, those of this draft included.
    ///
    /// # Errors
    /// Where there are no rules.
    pub fn already(&self, form: &Form) -> Result<Vec<String>, Failure> {
        let Some(list) = &form.list else {
            return Ok(Vec::new());
        };
        let subject = self.subject()?;
        let items = subject.field(list).and_then(Json::as_array);
        Ok(items.into_iter().flatten().filter_map(forms::title).collect())
    }

    /// The facts of an earlier run that the rules refuse by now, each with why; they are taken back, and asked again.
    ///
    /// # Errors
    /// Where the draft cannot be kept.
    pub fn refused_since(&mut self) -> Result<Vec<(Form, Vec<Diagnostic>)>, Failure> {
        let mut found = Vec::new();
        // The last first: what was answered before it stays where both together are refused.
        for fact in self.kept.facts.clone().into_iter().rev() {
            let refused = self.refused_beside_others(&fact)?;
            if refused.is_empty() {
                continue;
            }
            self.kept.take_back(&fact)?;
            let at = fact.place.to_string();
            let field = at.strip_suffix("[]").unwrap_or(&at);
            let again = forms::all(&[of_field(field)]);
            found.extend(again.into_iter().map(|form| (form, refused.clone())));
        }
        found.reverse();
        Ok(found)
    }

    /// The errors that an answer brings to the others. The draft itself stays whole: somebody may leave at any moment.
    fn refused_beside_others(&mut self, fact: &FieldValue) -> Result<Vec<Diagnostic>, Failure> {
        // Each stays in its place: what is said of a record comes after the record.
        let all = std::mem::take(&mut self.kept.facts);
        let others: Vec<FieldValue> = all.iter().filter(|other| !other.is(fact)).cloned().collect();
        let refused = self.errors_between(&others, &all);
        self.kept.facts = all;
        refused
    }

    /// The errors that the product has with `facts` and not with `others`.
    pub(super) fn errors_between(
        &self,
        others: &[FieldValue],
        facts: &[FieldValue],
    ) -> Result<Vec<Diagnostic>, Failure> {
        let text = |more: &[FieldValue]| self.text(&[&self.kept.facts, more].concat());
        errors_between(&self.context, self.source, self.target, &text, (others, facts))
    }

    fn facts(&self, form: &Form, given: &[(&Slot, Value)]) -> Result<Vec<FieldValue>, Failure> {
        forms::facts(form, given, &self.subject()?)
    }

    /// The fields of missing facts that no line can ask for: tables, lists of lists.
    ///
    /// # Errors
    /// Where the gate that is wanted is none.
    pub fn by_hand(&self) -> Result<Vec<FieldPath>, Failure> {
        if self.wanted.about.is_some() {
            return Ok(Vec::new());
        }
        let (product, version) = (self.product()?, self.version()?);
        let subject = Subject::new(&product, version, self.context.today);
        let readiness = self.readiness(version, &product, &subject)?;
        let mut found: Vec<FieldPath> = Vec::new();
        for item in worth_asking(&readiness) {
            for one in asks(version, item.criterion, item.expectation) {
                let Asks::Fact(path) = one else { continue };
                let unasked = super::slots::of_fact(&path).is_empty() && !subject.has(&path);
                if let Some(place) = facts::place(&path).ok().filter(|_| unasked)
                    && !found.iter().any(|known| known.to_string() == path)
                {
                    found.push(place);
                }
            }
        }
        Ok(found)
    }
}

/// What the record is called that a place is in, by `called` of its list, its key and its id.
fn item(place: &FieldPath, called: &dyn Fn(&str, &str, &str) -> Option<Arg>) -> Option<Arg> {
    let mut list: Vec<&str> = Vec::new();
    for step in &place.steps {
        match step {
            PathStep::Field(field) => list.push(field.name),
            PathStep::Item { key, name } => return called(&list.join("."), key, name),
            PathStep::Entry(_) | PathStep::New => return None,
        }
    }
    None
}

/// An id as it is read aloud; some indicators are known everywhere.
fn in_words(id: &str) -> Arg {
    let key = format!("indicator-{id}");
    match texts::find(&key) {
        Some(_) => Message::new(key).into(),
        None => id.replace(['_', '-'], " ").into(),
    }
}

/// The text that asks whether a list has anything at all.
fn any(list: &str) -> String {
    format!("question-any-{}", list.replace('.', "-"))
}

/// Adds the questions that are not there yet.
fn add(questions: &mut Vec<Question>, more: impl Iterator<Item = Question>) {
    for question in more {
        let at = question.form.at();
        if !questions.iter().any(|known| known.form.at() == at) {
            questions.push(question);
        }
    }
}

fn why(version: &Version, item: &Item<'_>, decides: Option<&Condition>) -> Why {
    let criterion = item.criterion;
    let aspect = version.aspects.iter().find(|aspect| aspect.id == criterion.aspect);
    Why {
        aspect: aspect.map_or_else(
            || Arg::shown(&criterion.aspect),
            |aspect| Arg::both(&aspect.fr, &aspect.en),
        ),
        criterion: Arg::shown(&criterion.id),
        text: Arg::both(&criterion.fr, &criterion.en),
        level: Message::new(version.level(item.level).map_or("level-free", Level::in_words)),
        blocks: item.blocks,
        expected: Arg::both(&item.expectation.fr, &item.expectation.en),
        decides: decides.map(|condition| Arg::both(&condition.fr, &condition.en)),
    }
}

/// The aspect that people call so: its id, or its name in either language.
fn aspect(version: &Version, wanted: &str) -> Result<String, Failure> {
    let folded = crate::domain::fold::fold(wanted);
    let is_called = |name: &str| crate::domain::fold::fold(name) == folded;
    let found = version
        .aspects
        .iter()
        .find(|aspect| is_called(aspect.id.as_str()) || is_called(&aspect.fr) || is_called(&aspect.en));
    found.map(|aspect| aspect.id.to_string()).ok_or_else(|| {
        let known = version.aspects.iter().map(|aspect| aspect.id.as_str());
        Failure::usage(message!("answer-no-aspect", aspect = wanted, ..)).suggesting(wanted, known)
    })
}

/// A fact as somebody would type it again; none for what no line says.
fn typed_again(fact: &Json) -> Option<String> {
    Some(match fact {
        Json::String(text) => text.clone(),
        Json::Bool(value) => value.to_string(),
        Json::Number(value) => value.to_string(),
        Json::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(typed_again).collect();
            items?.join(", ")
        }
        Json::Null | Json::Object(_) => return None,
    })
}
