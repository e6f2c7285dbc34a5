//! `catalog new [ID]`: registers a product, in the first phase of the lifecycle; what is like it is shown first.

mod existing;
mod form;

use clap::Args;

use crate::diagnostic::Message;
use crate::domain::path::FieldPath;
use crate::i18n::QuestionText;
use crate::lifecycle::version::Version;
use crate::store::edit::Value;
use crate::store::folder::Folder;

use crate::cli::ask::keeping::{self, Asked, goes_on_or_starts_again};
use crate::cli::ask::prompt::{Reply, goes_on, one_of};
use crate::cli::given::given;
use crate::cli::write::{WriteOptions, then, write_many};
use crate::cli::{App, Status, alike};
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::look_alikes::look_alikes;
use crate::operation::questions::newcomer::Newcomer;
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::registration::{Registration, free_id};
use crate::operation::revision::proposal_branch;
use crate::operation::similar::Known;
use crate::operation::workspace::Workspace;
use form::Form;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(value_name = "PATH VALUE", allow_negative_numbers = true)]
    pairs: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    from: Option<String>,
    #[arg(long, value_name = "DATE")]
    start: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

const NAME: &str = "name";
/// Of who leaves before the end.
const LEFT: &str = text!("new-left");

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    match registered(app, args) {
        // Somebody who stops has done nothing wrong.
        Err(failure) if failure.message.key == LEFT => {
            app.ui.line(&failure.message);
            if !SavedAnswers::registrations(app.catalogue()?).is_empty() {
                app.ui.line(&message!("new-left-kept"));
            }
            Ok(Status::Clean)
        }
        other => other,
    }
}

fn registered(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let workspace = Workspace::open(&app.context())?;
    let version = workspace.version(app.today)?;
    let mut facts = given(app, &args.pairs, args.from.as_deref())?;
    if let Some(name) = &args.name {
        facts.insert(0, FieldValue::read(NAME, name)?);
    }
    let asks = app.ui.can_ask() && !args.write.yes;
    let (name, id, mut kept) = if asks {
        begin(app, args, &mut facts, &workspace)?
    } else {
        let name = fact(&facts, NAME).map(str::to_owned).ok_or_else(|| no_name(args))?;
        let id = free_id(&app.context(), &workspace, args.id.as_deref(), &name)?;
        (name, id.clone(), SavedAnswers::registration(app.catalogue()?, &id))
    };
    let mut shown = Vec::new();
    if asks {
        show_similar(app, &workspace, &mut shown, &facts)?;
    }
    let begun = Begun {
        workspace: &workspace,
        version,
        name: &name,
        id: &id,
    };
    loop {
        let written = attempt(app, args, &begun, &mut shown, &mut facts, &mut kept);
        match written {
            Ok(status) => {
                if asks && !args.write.dry_run && kept.hand_over(app.catalogue()?, &id)? {
                    let message = message!("hint-answers-kept", id = id.as_str());
                    app.ui.line(&message);
                }
                then(app, &args.write, &message!("new-next", id = id.as_str()));
                return Ok(status);
            }
            Err(failure) if asks && failure.is_refusal() => {
                app.ui.explain(&failure);
                // Everything is asked again, with what was said.
                for fact in kept.facts.clone().iter().filter(|fact| !fact.place.begins_with(NAME)) {
                    kept.take_back(fact)?;
                    facts.retain(|other| other.place.to_string() != fact.place.to_string());
                }
                if !goes_on(app, &message!("answer-correct")) {
                    return Err(Failure::usage(Message::new(LEFT)));
                }
            }
            Err(failure) => {
                let waits = asks && failure.is_recorded && kept.hand_over(app.catalogue()?, &id)?;
                let hint = || message!("hint-answers-kept", id = id.as_str());
                return Err(if waits { failure.hint(hint()) } else { failure });
            }
        }
    }
}

/// What is known before the questions.
struct Begun<'b> {
    workspace: &'b Workspace,
    version: &'b Version,
    name: &'b str,
    id: &'b str,
}

/// Asks for what is not known, then registers.
fn attempt(
    app: &App,
    args: &Arguments,
    begun: &Begun<'_>,
    shown: &mut Vec<String>,
    facts: &mut Vec<FieldValue>,
    kept: &mut SavedAnswers,
) -> Result<Status, Failure> {
    let Begun {
        workspace,
        version,
        name,
        id,
    } = *begun;
    let start = match &args.start {
        Some(start) => crate::operation::facts::date(start)?,
        None => app.today,
    };
    let registration = Registration::new(version, id, name, start)?;
    let mut existing = None;
    if app.ui.can_ask() && !args.write.yes {
        let named: Vec<FieldValue> = facts
            .iter()
            .filter(|fact| fact.place.begins_with(NAME))
            .cloned()
            .collect();
        let newcomer = Newcomer::new(app.context(), workspace, &registration, &named)?;
        let form = Form {
            app,
            version,
            newcomer: newcomer.ok_or_else(|| no_name(args))?,
        };
        // First of all: who runs a product for years is not asked as if it began.
        if args.start.is_none() {
            existing = existing::asked(app, version, kept)?;
        }
        form.ask(facts, kept)?;
    }
    let mut facts = facts.clone();
    let registration = match existing {
        Some(known) => {
            facts.extend(known.facts);
            registration.inherited(known.phase, known.since)
        }
        None => registration,
    };
    let facts = &facts;
    show_similar(app, workspace, shown, facts)?;
    write_many(app, &proposal_branch(id), &args.write, |ground| {
        registration.record(ground, workspace, facts)
    })
}

fn fact<'f>(facts: &'f [FieldValue], field: &str) -> Option<&'f str> {
    facts.iter().find_map(|fact| match &fact.value {
        Value::Text(text) if fact.place.to_string() == field => Some(text.as_str()),
        _ => None,
    })
}

fn no_name(args: &Arguments) -> Failure {
    Failure::usage(message!(
        "new-no-name",
        id = args.id.as_deref().unwrap_or("mon-produit")
    ))
}

/// The product's name and id, given or asked for, and the draft of its registration: what was answered before somebody
/// left. The command line has the last word.
fn begin(
    app: &App,
    args: &Arguments,
    facts: &mut Vec<FieldValue>,
    workspace: &Workspace,
) -> Result<(String, String, SavedAnswers), Failure> {
    let folder = app.catalogue()?;
    let mut taken_up = None;
    if fact(facts, NAME).is_none() {
        taken_up = match &args.id {
            Some(id) => Some(id.clone()).filter(|id| !SavedAnswers::registration(folder, id).is_empty()),
            None => draft(app, folder)?,
        };
    }
    let drafted = taken_up
        .as_ref()
        .and_then(|id| fact(&SavedAnswers::registration(folder, id).facts, NAME).map(str::to_owned));
    let given = fact(facts, NAME).map(str::to_owned).or(drafted);
    let (name, id) = match given {
        Some(name) => {
            let id = match &taken_up {
                Some(taken) => taken.clone(),
                None => free_id(&app.context(), workspace, args.id.as_deref(), &name)?,
            };
            (name, id)
        }
        None => ask_name(app, args, workspace)?,
    };
    let mut kept = SavedAnswers::registration(folder, &id);
    kept.hold(&id)?;
    // Who chose it from the list has said that they go on.
    if taken_up.is_some() && args.id.is_none() {
        let message = message!("answer-resumed", count = kept.count());
        app.ui.line(&message.with("name", name.as_str()));
    } else if !goes_on_or_starts_again(app, &mut kept, &name) {
        return Err(Failure::usage(Message::new(LEFT)));
    }
    if fact(facts, NAME).is_none() {
        facts.insert(0, FieldValue::read(NAME, &name)?);
    }
    kept.add(FieldValue::read(NAME, &name)?)?;
    let said = |place: &FieldPath| facts.iter().any(|fact| fact.place.to_string() == place.to_string());
    let before: Vec<FieldValue> = kept.facts.iter().filter(|fact| !said(&fact.place)).cloned().collect();
    facts.extend(before);
    Ok((name, id, kept))
}

/// The registration that somebody left and takes up again; none for another product.
fn draft(app: &App, folder: &Folder) -> Result<Option<String>, Failure> {
    let ids = SavedAnswers::registrations(folder);
    if ids.is_empty() {
        return Ok(None);
    }
    let names = ids.iter().map(|id| {
        let kept = SavedAnswers::registration(folder, id);
        let name = fact(&kept.facts, NAME).unwrap_or(id).to_owned();
        let message = message!("new-draft", name = name, count = kept.count());
        app.translator().say(&message)
    });
    let other = app.translator().text(text!("new-draft-other"));
    let chosen = one_of(app, &message!("new-drafts"), names.chain([other]));
    let index = chosen.ok_or_else(|| Failure::usage(Message::new(LEFT)))?;
    Ok(ids.into_iter().nth(index))
}

/// Asks for the name until it makes an id that is free.
fn ask_name(app: &App, args: &Arguments, workspace: &Workspace) -> Result<(String, String), Failure> {
    // An id that was given is no name's fault.
    if let Some(id) = &args.id {
        free_id(&app.context(), workspace, Some(id), id)?;
    }
    let mut kept = SavedAnswers::registration(app.catalogue()?, "");
    let place = facts::place(NAME)?;
    let asked = Asked {
        place: &place,
        question: QuestionText {
            text: app.translator().text(text!("new-ask-name")),
            help: None,
        },
        required: true,
        choices: &[],
        known: None,
        goes_back: false,
    };
    loop {
        let name = match keeping::ask(app, &mut kept, &asked)? {
            Reply::Value(Value::Text(name)) => name,
            Reply::Leave => return Err(Failure::usage(Message::new(LEFT))),
            _ => {
                app.ui.explain(&no_name(args));
                continue;
            }
        };
        match free_id(&app.context(), workspace, args.id.as_deref(), &name) {
            Ok(id) => {
                kept.forget();
                return Ok((name, id));
            }
            Err(failure) => app.ui.explain(&failure),
        }
    }
}

/// Products and commons that speak of the same things and were not shown yet: perhaps there is nothing to build.
fn show_similar(
    app: &App,
    workspace: &Workspace,
    shown: &mut Vec<String>,
    facts: &[FieldValue],
) -> Result<(), Failure> {
    let texts = ["summary", "value.problem", "value.problem.text"];
    let texts = texts.iter().filter_map(|field| fact(facts, field));
    let need = Known::new("", fact(facts, NAME).unwrap_or_default(), texts);
    let mut found = look_alikes(&app.context(), workspace, &need)?;
    found.retain(|one| !shown.contains(&one.id));
    if found.is_empty() {
        return Ok(());
    }
    shown.extend(found.iter().map(|one| one.id.clone()));
    app.ui.tell(&message!("new-similar"));
    for one in &found {
        for line in alike::lines(app, one) {
            app.ui.tell(&line);
        }
    }
    if app.ui.can_ask() && !goes_on(app, &message!("new-go-on")) {
        return Err(Failure::usage(Message::new(LEFT)));
    }
    Ok(())
}
