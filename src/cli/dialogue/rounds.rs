//! The questions about a product, put one after the other; who wants the one before goes back to it.

use crate::diagnostic::asked::{as_said, called_at};
use crate::diagnostic::{Arg, Message};
use crate::domain::decode::Shape;
use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;
use crate::operation::questions::forms::Form;
use crate::operation::questions::interview::{A_PASS, Interview, Question, Taken, Why, by_aspect};
use crate::operation::questions::parts::Part;
use crate::operation::questions::saved_answers::words;
use crate::operation::questions::slots::Slot;
use crate::store::edit::Value;

use super::Conversation;
use crate::cli::App;
use crate::cli::ask::keeping::{self, Asked};
use crate::cli::ask::prompt::{self, Reply, Stop};

/// Whether a list has a record.
enum Any {
    Some,
    None,
    Later,
    Back,
    Left,
}

/// How a question ended.
enum Ended {
    Put,
    Back,
    Left,
}

/// How the lines of a question ended.
enum Lines<'f> {
    Put(Vec<(&'f Slot, Value)>),
    Back,
    Left,
}

/// The questions about one product, at a terminal.
pub(super) struct Dialogue<'t> {
    pub app: &'t App,
    pub talk: &'t Conversation<'t>,
    pub interview: Interview<'t>,
    /// The part that was announced last.
    pub part: Option<&'static Part>,
}

impl Dialogue<'_> {
    /// Asks pass after pass, until nothing is open or somebody leaves; true where nothing is.
    pub(super) fn passes(&mut self) -> Result<bool, Failure> {
        let outcome = self.rounds();
        self.tell_by_hand()?;
        outcome
    }

    /// Names what one line of a terminal cannot ask: tables, lists of lists.
    fn tell_by_hand(&self) -> Result<(), Failure> {
        let places = self.interview.by_hand()?;
        if !places.is_empty() {
            let message = message!(
                "answer-by-hand",
                count = places.len(),
                fields = Arg::List(places.iter().map(called_at).collect()),
                id = self.talk.id
            );
            self.app.ui.line(&message);
        }
        Ok(())
    }

    fn rounds(&mut self) -> Result<bool, Failure> {
        let mut open = self.interview.open()?;
        // What was put, each with what was answered before it.
        let mut before: Vec<(Question, Vec<FieldValue>)> = Vec::new();
        while !open.is_empty() {
            let asked = open.len().min(A_PASS);
            self.app
                .ui
                .line(&message!("answer-pass", count = asked, open = open.len()));
            let mut number = 0;
            let mut again: Option<Question> = None;
            // Each answer may spare the next question, or bring one: what is open is looked at again.
            while again.is_some() || (number < A_PASS && !open.is_empty()) {
                let question = again.take().unwrap_or_else(|| open.swap_remove(0));
                number += 1;
                let answered = self.interview.kept.facts.clone();
                self.interview.pass(&question);
                self.announce(&question);
                self.app.ui.print("\n");
                let left = A_PASS.min(number + open.len());
                self.app
                    .ui
                    .line(&message!("answer-question", number = number, count = left));
                self.tell_why(&question);
                match self.put(&question.form, !before.is_empty())? {
                    Ended::Left => return Ok(false),
                    Ended::Put => before.push((question, answered)),
                    Ended::Back => {
                        self.interview.take_back(&question, &answered)?;
                        if let Some((earlier, answered)) = before.pop() {
                            self.interview.take_back(&earlier, &answered)?;
                            again = Some(earlier);
                        }
                        number = number.saturating_sub(2);
                    }
                }
                open = self.interview.open()?;
                if let Some(again) = &again {
                    let at = again.form.at();
                    open.retain(|question| question.form.at() != at);
                }
            }
            if open.is_empty() {
                break;
            }
            self.app.ui.print("\n");
            self.app.ui.line(&message!(
                "answer-left",
                count = open.len(),
                by_aspect = by_aspect(&open).len(),
                aspects = self.counted(&open)
            ));
            if !prompt::goes_on(self.app, &message!("answer-go-on")) {
                return Ok(false);
            }
        }
        self.app.ui.line(&self.talk.none_left);
        Ok(true)
    }

    /// Says which part begins.
    fn announce(&mut self, question: &Question) {
        if let Some(part) = question.part
            && self.part != Some(part)
        {
            self.part = Some(part);
            self.app.ui.print("\n");
            self.app.ui.line(&Message::new(part.heading));
        }
    }

    /// Says why a question is asked.
    fn tell_why(&self, question: &Question) {
        let Some(why) = &question.why else { return };
        let Why {
            aspect,
            criterion,
            text,
            level,
            blocks,
            expected,
            decides,
        } = why;
        let level = if *blocks {
            message!("level-blocking")
        } else {
            level.clone()
        };
        let head = message!(
            "answer-criterion",
            aspect = aspect.clone(),
            level = level,
            text = text.clone()
        );
        self.app.ui.line(&head);
        let next = match decides {
            Some(condition) => message!("answer-decides", condition = condition.clone()),
            None => message!("answer-expected", text = expected.clone()),
        };
        self.app.ui.line(&next);
        // The criterion's number is for who looks for it.
        if self.app.global.verbose > 0 {
            self.app
                .ui
                .line(&message!("answer-rule", criterion = criterion.clone()));
        }
    }

    /// Asks again what the rules would refuse of an earlier run; false when somebody leaves.
    pub(super) fn review(&mut self) -> Result<bool, Failure> {
        for (form, refused) in self.interview.refused_since()? {
            keeping::tell_refused(self.app, &refused);
            if matches!(self.put(&form, false)?, Ended::Left) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Asks for the lines of a form. What needs all its parts at once is written once they are there, and kept until then.
    fn put(&mut self, form: &Form, goes_back: bool) -> Result<Ended, Failure> {
        if let Some(about) = self.interview.about(form, self.app.language())? {
            self.app.ui.line(&message!("answer-about", name = about));
        }
        loop {
            if form.may_be_none {
                let already = self.interview.already(form)?;
                if !already.is_empty() {
                    self.app
                        .ui
                        .line(&message!("answer-already", names = already.join(" ; ")));
                }
                match self.any(form, goes_back)? {
                    Any::Some => {}
                    Any::None => {
                        self.interview.take_none(form)?;
                        return Ok(Ended::Put);
                    }
                    Any::Later => return Ok(Ended::Put),
                    Any::Back => return Ok(Ended::Back),
                    Any::Left => return Ok(Ended::Left),
                }
            }
            let given = match self.lines(form, goes_back || form.may_be_none)? {
                Lines::Put(given) => given,
                // Whether there is any is asked before.
                Lines::Back if form.may_be_none => continue,
                Lines::Back => return Ok(Ended::Back),
                Lines::Left => return Ok(Ended::Left),
            };
            match self.interview.take(form, &given)? {
                Taken::Kept => {}
                Taken::Waits => self.app.ui.line(&message!("answer-part-waits")),
                Taken::Refused(refused) => keeping::tell_refused(self.app, &refused),
            }
            return Ok(Ended::Put);
        }
    }

    /// What is answered to the lines of a form.
    fn lines<'f>(&mut self, form: &'f Form, goes_back: bool) -> Result<Lines<'f>, Failure> {
        let drafted: Vec<Option<Value>> = form.lines.iter().map(|line| self.interview.drafted(line)).collect();
        // Where some were answered before, the others are asked.
        let mut resumes = drafted.iter().any(Option::is_some) && drafted.iter().any(Option::is_none);
        let mut given: Vec<(&Slot, Value)> = Vec::new();
        // The lines that were asked, each with how many answers stood before it.
        let mut asked: Vec<(usize, usize)> = Vec::new();
        let mut at = 0;
        while let Some(line) = form.lines.get(at) {
            let drafted = drafted.get(at).cloned().flatten();
            asked.retain(|(other, _)| *other < at);
            let known = match drafted.filter(|_| resumes) {
                Some(value) if self.interview.refused_as(form, line, &given, &value)?.is_empty() => Some(value),
                _ => None,
            };
            if let Some(value) = known {
                let question = self.app.translator().question(&line.place);
                let said = self.in_words(form, line, &words(&value))?;
                let message = message!("answer-known", label = question.text, said = said);
                self.app.ui.line(&message);
                asked.push((at, given.len()));
                given.push((line, value));
            } else if self.interview.wants(form, line, &given)? {
                match self.line(form, line, &given, goes_back || !asked.is_empty())? {
                    Reply::Leave => return Ok(Lines::Left),
                    Reply::Back => {
                        let Some((before, answers)) = asked.last().copied() else {
                            return Ok(Lines::Back);
                        };
                        given.truncate(answers);
                        at = before;
                        // Who goes back may want to say something else: what was said is asked again too.
                        resumes = false;
                        continue;
                    }
                    Reply::Later => asked.push((at, given.len())),
                    Reply::Value(value) => {
                        asked.push((at, given.len()));
                        given.push((line, value));
                    }
                }
            }
            at += 1;
        }
        Ok(Lines::Put(given))
    }

    /// An answer as people say it.
    fn in_words(&self, form: &Form, line: &Slot, said: &str) -> Result<String, Failure> {
        if let Some(value) = as_said(said, &line.place) {
            return Ok(self.app.translator().said(&value));
        }
        let listed = self.interview.choices(form, line, self.app.language())?;
        let name = listed.into_iter().find(|(word, _)| word == said).map(|(_, name)| name);
        Ok(match (line.place.shape, said) {
            (Shape::Choice(words), said) => self.app.translator().word(words.name, said),
            (Shape::Boolean, "true") => self.app.translator().text(text!("yes")),
            (Shape::Boolean, _) => self.app.translator().text(text!("no")),
            _ => name.unwrap_or_else(|| said.to_owned()),
        })
    }

    /// Asks whether the list of a form has a record.
    fn any(&self, form: &Form, goes_back: bool) -> Result<Any, Failure> {
        let list = form.list.as_deref().unwrap_or_default();
        let question = self.app.translator().question_of_any(list);
        let texts = [text!("ask-later"), text!("ask-some"), text!("ask-none")];
        let texts = texts.map(|key| self.app.translator().text(key));
        let chosen = if goes_back {
            prompt::one_of_or_back(self.app, &question, texts)
        } else {
            prompt::one_of(self.app, &question, texts).ok_or(Stop::Left)
        };
        match chosen {
            Ok(1) => Ok(Any::Some),
            Ok(2) => Ok(Any::None),
            Ok(_) => Ok(Any::Later),
            Err(Stop::Back) => Ok(Any::Back),
            Err(Stop::Left) => Ok(Any::Left),
            Err(Stop::Failed(failure)) => Err(failure),
        }
    }

    /// Asks for a line until it has a value that nothing refuses, or somebody lets it be.
    fn line(&mut self, form: &Form, line: &Slot, given: &[(&Slot, Value)], goes_back: bool) -> Result<Reply, Failure> {
        let choices = self.interview.choices(form, line, self.app.language())?;
        let known = if form.list.is_none() {
            self.interview.known(line)?
        } else {
            None
        };
        let mut question = self.app.translator().question(&line.place);
        if self.app.global.verbose > 0 {
            question.text = format!("{} ({})", question.text, line.place);
        }
        let asked = Asked {
            place: &line.place,
            question,
            required: line.required,
            choices: &choices,
            known,
            goes_back,
        };
        if matches!(line.place.shape, Shape::Boolean) {
            return self.yes_or_no(form, line, given, &asked);
        }
        let refused = |interview: &Interview<'_>, value: &Value| interview.refused_as(form, line, given, value);
        keeping::ask_until_taken(
            self.app,
            &mut self.interview,
            |interview| &mut interview.kept,
            &asked,
            refused,
        )
    }

    /// Asks for a yes or a no. A yes is not wrong for what must be said beside it: it waits for that.
    fn yes_or_no(
        &mut self,
        form: &Form,
        line: &Slot,
        given: &[(&Slot, Value)],
        asked: &Asked<'_>,
    ) -> Result<Reply, Failure> {
        let reply = keeping::ask(self.app, &mut self.interview.kept, asked)?;
        let Reply::Value(value) = &reply else {
            return Ok(reply);
        };
        let refused = self.interview.refused_as(form, line, given, value)?;
        if refused.is_empty() {
            return Ok(reply);
        }
        self.app.ui.line(&message!("answer-waits-for"));
        for found in &refused {
            self.app.ui.line(&found.message);
        }
        self.interview.put_aside(line);
        Ok(Reply::Later)
    }

    /// How many questions are left under each aspect: «Sécurité 3, Données 1».
    fn counted(&self, questions: &[Question]) -> String {
        let parts: Vec<String> = by_aspect(questions)
            .into_iter()
            .map(|(aspect, count)| format!("{} {count}", self.app.translator().said(aspect)))
            .collect();
        parts.join(", ")
    }
}
