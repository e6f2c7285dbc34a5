//! `catalog answer ID`: questions about what the next gate expects, a few at a time, one commit at the end.

use clap::{Args, ValueEnum};

use crate::domain::decode::Shape;
use crate::operation::error::Failure;
use crate::operation::facts;
use crate::operation::questions::forms::Form;
use crate::operation::questions::interview::{A_PASS, Interview, Question, Taken, Wanted, Why, by_aspect};
use crate::operation::questions::saved_answers::{SavedAnswers, words};
use crate::operation::questions::slots::Slot;
use crate::operation::writing::Ground;
use crate::store::edit::Value;

use crate::cli::ask::keeping::{self, Asked, goes_on_or_starts_again};
use crate::cli::ask::prompt::{self, Reply};
use crate::cli::write::{WriteOptions, site, then, write};
use crate::cli::{App, Status, choose};

#[derive(Args, Clone, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "GATE", conflicts_with = "about")]
    gate: Option<String>,
    #[arg(long, value_name = "baseline")]
    about: Option<About>,
    #[arg(long, value_name = "ASPECT", conflicts_with = "about")]
    aspect: Option<String>,
    #[arg(long, conflicts_with = "about")]
    blocking: bool,
    #[arg(long, conflicts_with = "about")]
    all: bool,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum About {
    Baseline,
}

impl Arguments {
    fn wanted(&self) -> Wanted {
        Wanted {
            gate: self.gate.clone(),
            baseline: self.about == Some(About::Baseline),
            aspect: self.aspect.clone(),
            blocking: self.blocking,
            all: self.all,
        }
    }
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let args = &Arguments {
        id: choose::product(app, Some(&args.id))?,
        ..args.clone()
    };
    if !app.ui.can_ask() {
        return Err(Failure::usage(message!("answer-no-terminal", id = args.id.as_str())));
    }
    let site = site(app, &args.id, &args.write)?;
    let context = app.context();
    let ground = Ground::open(&context, &site)?;
    let target = ground.product(&args.id)?;
    let mut kept = SavedAnswers::load(app.catalogue()?, &args.id);
    kept.hold(&args.id)?;
    if !goes_on_or_starts_again(app, &mut kept, &target.product.name) {
        app.ui.line(&message!("hint-answers-kept", id = args.id.as_str()));
        return Ok(Status::Clean);
    }
    let interview = Interview::new(context, &target, ground.source(), args.wanted(), kept)?;
    let mut dialogue = Dialogue { app, args, interview };
    if dialogue.review()? {
        dialogue.passes()?;
    }
    dialogue.interview.settle()?;
    record(app, args, dialogue.interview.kept)
}

/// Writes what was answered; what could not be written yet goes on waiting.
fn record(app: &App, args: &Arguments, mut kept: SavedAnswers) -> Result<Status, Failure> {
    tell_waiting(app, &kept);
    let hint = || message!("hint-answers-kept", id = args.id.as_str());
    if kept.facts.is_empty() {
        let message = if kept.is_empty() {
            message!("answer-nothing-said")
        } else {
            hint()
        };
        app.ui.line(&message);
        return Ok(Status::Clean);
    }
    let written = write(app, &args.id, &args.write, |target| {
        facts::change_to(target, &kept.facts)
    });
    let is_recorded = written
        .as_ref()
        .map_or_else(|failure| failure.is_recorded, |_| !args.write.dry_run);
    if is_recorded {
        kept.written()?;
    }
    match written {
        Ok(status) => {
            if !kept.is_empty() {
                app.ui.line(&hint());
            }
            then(app, &args.write, &message!("answer-next", id = args.id.as_str()));
            Ok(status)
        }
        Err(failure) if kept.is_empty() => Err(failure),
        Err(failure) => Err(failure.hint(hint())),
    }
}

/// Names the answers that cannot be written yet.
fn tell_waiting(app: &App, kept: &SavedAnswers) {
    let places = kept
        .waiting()
        .iter()
        .filter_map(|(at, said)| Some((facts::place(at).ok()?, said)));
    for (place, said) in places {
        let question = app.translator().question(&place).text;
        let said = match said.as_str() {
            "true" => app.translator().text(text!("yes")),
            "false" => app.translator().text(text!("no")),
            said => said.to_owned(),
        };
        app.ui
            .line(&message!("answer-still-waits", question = question, said = said));
    }
}

/// Whether a list has a record.
enum Any {
    Some,
    None,
    Later,
}

struct Dialogue<'t> {
    app: &'t App,
    args: &'t Arguments,
    interview: Interview<'t>,
}

impl Dialogue<'_> {
    fn passes(&mut self) -> Result<(), Failure> {
        let outcome = self.rounds();
        self.tell_by_hand()?;
        outcome
    }

    /// Names what one line of a terminal cannot ask: tables, lists of lists.
    fn tell_by_hand(&self) -> Result<(), Failure> {
        let places = self.interview.by_hand()?;
        if !places.is_empty() {
            let fields: Vec<String> = places.iter().map(ToString::to_string).collect();
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
        let mut open = self.interview.open()?;
        while !open.is_empty() {
            let asked = open.len().min(A_PASS);
            self.app
                .ui
                .line(&message!("answer-pass", count = asked, open = open.len()));
            let mut number = 0;
            // Each answer may spare the next question, or bring one: what is open is looked at again.
            while number < A_PASS && !open.is_empty() {
                let question = open.swap_remove(0);
                number += 1;
                self.interview.pass(&question);
                self.app.ui.print("\n");
                let left = A_PASS.min(number + open.len());
                self.app
                    .ui
                    .line(&message!("answer-question", number = number, count = left));
                self.tell_why(&question);
                if !self.put(&question.form)? {
                    return Ok(());
                }
                open = self.interview.open()?;
            }
            if open.is_empty() {
                break;
            }
            self.app.ui.print("\n");
            self.app.ui.line(&message!(
                "answer-left",
                count = open.len(),
                aspects = self.counted(&open)
            ));
            if !prompt::goes_on(self.app, &message!("answer-go-on")) {
                return Ok(());
            }
        }
        self.app
            .ui
            .line(&message!("answer-none-left", id = self.args.id.as_str()));
        Ok(())
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
    fn review(&mut self) -> Result<bool, Failure> {
        for (form, refused) in self.interview.refused_since()? {
            keeping::tell_refused(self.app, &refused);
            if !self.put(&form)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Asks for the lines of a form; false when somebody leaves. What needs all its parts at once is written once they
    /// are there, and kept until then.
    fn put(&mut self, form: &Form) -> Result<bool, Failure> {
        if let Some(about) = self.interview.about(form, self.app.language())? {
            self.app.ui.line(&message!("answer-about", name = about));
        }
        if form.may_be_none {
            match self.any(form) {
                None => return Ok(false),
                Some(Any::Some) => {}
                Some(Any::None) => {
                    self.interview.take_none(form)?;
                    return Ok(true);
                }
                Some(Any::Later) => return Ok(true),
            }
        }
        let drafted: Vec<Option<Value>> = form.lines.iter().map(|line| self.interview.drafted(line)).collect();
        // Where some were answered before, the others are asked.
        let resumes = drafted.iter().any(Option::is_some) && drafted.iter().any(Option::is_none);
        let mut given: Vec<(&Slot, Value)> = Vec::new();
        for (line, drafted) in form.lines.iter().zip(drafted) {
            let known = match drafted.filter(|_| resumes) {
                Some(value) if self.interview.refused_as(form, line, &given, &value)?.is_empty() => Some(value),
                _ => None,
            };
            match known {
                Some(value) => {
                    let question = self.app.translator().question(&line.place);
                    let message = message!("answer-known", label = question.text, said = words(&value));
                    self.app.ui.line(&message);
                    given.push((line, value));
                }
                None => match self.line(form, line, &given)? {
                    Reply::Leave => return Ok(false),
                    Reply::Later => {}
                    Reply::Value(value) => given.push((line, value)),
                },
            }
        }
        match self.interview.take(form, &given)? {
            Taken::Kept => {}
            Taken::Waits => self.app.ui.line(&message!("answer-part-waits")),
            Taken::Refused(refused) => keeping::tell_refused(self.app, &refused),
        }
        Ok(true)
    }

    /// Asks whether the list of a form has a record; none when somebody leaves.
    fn any(&self, form: &Form) -> Option<Any> {
        let list = form.list.as_deref().unwrap_or_default();
        let question = self.app.translator().question_of_any(list);
        let texts = [text!("ask-later"), text!("ask-some"), text!("ask-none")];
        let texts = texts.map(|key| self.app.translator().text(key));
        Some(match prompt::one_of(self.app, &question, texts)? {
            1 => Any::Some,
            2 => Any::None,
            _ => Any::Later,
        })
    }

    /// Asks for a line until it has a value that nothing refuses, or somebody lets it be.
    fn line(&mut self, form: &Form, line: &Slot, given: &[(&Slot, Value)]) -> Result<Reply, Failure> {
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
