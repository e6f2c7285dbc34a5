//! `catalog coach log ID`: what a coach did with a team, what was learnt, who was trained in what.

use clap::{Args, Subcommand};

use crate::cli::ask::prompt::{self, left};
use crate::cli::ask::words;
use crate::cli::write::{WriteOptions, write};
use crate::cli::{App, Status, choose};
use crate::diagnostic::Arg;
use crate::domain::coaching::{CoachingKind, Ritual};
use crate::domain::date::Date;
use crate::lifecycle::closing::last_phase;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue, Side, day, near_day};
use crate::operation::writing::{Change, Target};
use crate::store::edit::Value;

/// The list of what coaches did with a product's team.
const LIST: &str = "coachings";

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    #[command(alias = "noter")]
    Log(Box<Log>),
}

#[derive(Args, Debug)]
struct Log {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    #[arg(long, value_name = "RITUAL")]
    ritual: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    learnt: Option<String>,
    #[arg(long, value_name = "FUNCTION: TEXT")]
    trained: Vec<String>,
    #[arg(long, value_name = "ROLE")]
    by_role: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

/// What was done, as it is written.
struct Logged {
    kind: &'static str,
    on: Date,
    until: Option<Date>,
    rituals: Vec<&'static str>,
    learnt: Option<String>,
    trained: Vec<(String, String)>,
    by_role: Option<String>,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let Task::Log(args) = &args.task;
    let id = choose::product(app, args.id.as_deref())?;
    let logged = logged(app, args)?;
    write(app, &id, &args.write, |target| change(app, target, &logged))
}

/// What the options say, and what a person answers where they do not say how the coach helped.
fn logged(app: &App, args: &Log) -> Result<Logged, Failure> {
    let asks = app.ui.can_ask() && !args.write.yes && args.kind.is_none();
    let kind = words::given_or_chosen(
        app,
        CoachingKind::LIST,
        "--kind",
        args.kind.as_deref(),
        &message!("coach-ask-kind"),
        |said| message!("coach-no-kind", said = said),
    )?;
    let on = match &args.on {
        Some(given) => past(app, given)?,
        None if asks => asked_day(app)?,
        None => app.today,
    };
    let until = args.until.as_deref().map(|given| past(app, given)).transpose()?;
    if let Some(until) = until.filter(|until| *until < on) {
        return Err(Failure::usage(message!("coach-ends-before", on = on, until = until)));
    }
    let rituals = match args.ritual.is_empty() && asks {
        true => asked_rituals(app)?,
        false => args
            .ritual
            .iter()
            .map(|said| ritual(app, said))
            .collect::<Result<_, _>>()?,
    };
    let learnt = match &args.learnt {
        None if asks => Some(prompt::text(app, &message!("coach-ask-learnt"), "").ok_or_else(left)?),
        given => given.clone(),
    };
    let trained = match args.trained.is_empty() && asks {
        true => asked_trained(app)?,
        false => args
            .trained
            .iter()
            .map(|said| trained(said))
            .collect::<Result<_, _>>()?,
    };
    Ok(Logged {
        kind,
        on,
        until,
        rituals,
        learnt: learnt
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty()),
        trained,
        by_role: args.by_role.clone(),
    })
}

/// A day that has been.
fn past(app: &App, text: &str) -> Result<Date, Failure> {
    let day = day(text, app.today, Side::Before)?;
    match day > app.today {
        true => Err(Failure::usage(message!("coach-future", day = day))),
        false => Ok(day),
    }
}

fn asked_day(app: &App) -> Result<Date, Failure> {
    loop {
        let said = prompt::text(app, &message!("coach-ask-on"), "").ok_or_else(left)?;
        if said.trim().is_empty() {
            return Ok(app.today);
        }
        match near_day(&said, app.today, Side::Before) {
            Some(day) if day <= app.today => {
                prompt::tell_day(app, &said, day);
                return Ok(day);
            }
            Some(day) => app.ui.warn(&message!("coach-future", day = day)),
            None => app.ui.warn(&message!("error-date", text = said)),
        }
    }
}

/// One of the meetings that come back.
fn ritual(app: &App, said: &str) -> Result<&'static str, Failure> {
    words::meant(app, Ritual::LIST, said).ok_or_else(|| {
        let known = Ritual::WORDS.iter().map(|word| Arg::word(Ritual::LIST, word)).collect();
        Failure::usage(message!("coach-no-ritual", said = said, known = Arg::List(known)))
            .suggesting(said, Ritual::WORDS.iter().copied())
    })
}

/// The meetings that the coach held or watched, one after the other, until somebody says that there is no other.
fn asked_rituals(app: &App) -> Result<Vec<&'static str>, Failure> {
    let mut rituals: Vec<&'static str> = Vec::new();
    loop {
        let open: Vec<&'static str> = Ritual::WORDS
            .iter()
            .copied()
            .filter(|word| !rituals.contains(word))
            .collect();
        let none = app.translator().text(match rituals.is_empty() {
            true => text!("coach-no-rituals"),
            false => text!("coach-no-other-ritual"),
        });
        let called = open.iter().map(|word| app.translator().word(Ritual::LIST.name, word));
        let question = message!(
            "coach-ask-ritual",
            first = if rituals.is_empty() { "yes" } else { "no" }
        );
        let index = prompt::one_of(app, &question, std::iter::once(none).chain(called)).ok_or_else(left)?;
        match index.checked_sub(1).and_then(|index| open.get(index)) {
            Some(word) => rituals.push(word),
            None => return Ok(rituals),
        }
    }
}

/// A function, and what its holder was trained in: «responsable métier : prioriser».
fn trained(said: &str) -> Result<(String, String), Failure> {
    let parts = said
        .split_once(':')
        .map(|(function, subject)| (function.trim(), subject.trim()));
    match parts {
        Some((function, subject)) if !function.is_empty() && !subject.is_empty() => {
            Ok((function.to_owned(), subject.to_owned()))
        }
        _ => Err(Failure::usage(message!("coach-trained-in-what", said = said))),
    }
}

fn asked_trained(app: &App) -> Result<Vec<(String, String)>, Failure> {
    let mut all = Vec::new();
    loop {
        let question = message!("coach-ask-trained", first = if all.is_empty() { "yes" } else { "no" });
        let function = prompt::text(app, &question, "").ok_or_else(left)?;
        if function.trim().is_empty() {
            return Ok(all);
        }
        let question = message!("coach-ask-subject", function = function.trim());
        let subject = prompt::said(app, &question).ok_or_else(left)?;
        all.push((function.trim().to_owned(), subject));
    }
}

/// The change that writes it, of a product that lives, once.
fn change(app: &App, target: &Target, logged: &Logged) -> Result<Change, Failure> {
    let product = &target.product;
    let name = product.name.as_str();
    if let Some(phase) = last_phase(product, target.rules(app.today)?, app.today) {
        let message = message!("coach-stopped", name = name, phase = Arg::phase(phase));
        return Err(Failure::refused(message));
    }
    let is_same = |one: &crate::domain::coaching::Coaching| {
        one.on == logged.on && one.kind.as_str() == logged.kind && one.learnt.known() == logged.learnt.as_ref()
    };
    if product.coachings.iter().any(is_same) {
        return Err(Failure::refused(message!(
            "coach-twice",
            name = name,
            id = Arg::shown(&product.id)
        )));
    }
    let title = message!(
        "commit-coach",
        name = name,
        day = Arg::Day(logged.on.into()),
        kind = Arg::word(CoachingKind::LIST, logged.kind)
    );
    facts::change(target, &[FieldValue::item(LIST, fields(logged)?)?], title)
}

fn fields(logged: &Logged) -> Result<Vec<(String, Value)>, Failure> {
    let (on, until) = (logged.on.to_string(), logged.until.map(|day| day.to_string()));
    let mut fields = facts::fields(
        LIST,
        &[
            ("on", Some(&on)),
            ("until", until.as_deref()),
            ("kind", Some(logged.kind)),
        ],
    )?;
    let text = |text: &str| Value::Text(text.to_owned());
    if !logged.rituals.is_empty() {
        let rituals = logged.rituals.iter().map(|word| text(word)).collect();
        fields.push(("rituals".to_owned(), Value::List(rituals)));
    }
    fields.extend(logged.learnt.as_deref().map(|said| ("learnt".to_owned(), text(said))));
    if !logged.trained.is_empty() {
        let one = |(function, subject): &(String, String)| {
            Value::Map(vec![
                ("function".to_owned(), text(function)),
                ("subject".to_owned(), text(subject)),
            ])
        };
        fields.push((
            "trained".to_owned(),
            Value::List(logged.trained.iter().map(one).collect()),
        ));
    }
    fields.extend(logged.by_role.as_deref().map(|said| ("by_role".to_owned(), text(said))));
    Ok(fields)
}
