//! `catalog need add|route|start|close ID`: help that a team asks for, who takes it up, and what came of it.

use clap::{Args, Subcommand};

use crate::cli::ask::prompt::{self, left, one_of};
use crate::cli::write::{WriteOptions, site, write};
use crate::cli::{App, Status, choose};
use crate::diagnostic::Arg;
use crate::domain::fold::word;
use crate::domain::team::{SupportNeed, SupportStatus};
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::workspace::Workspace;
use crate::operation::writing::Ground;

/// The list of a product's requests for help.
const LIST: &str = "support_needs";

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    #[command(alias = "ajouter")]
    Add(Add),
    #[command(alias = "orienter")]
    Route(Route),
    #[command(alias = "commencer")]
    Start(Start),
    #[command(alias = "clore")]
    Close(Close),
}

#[derive(Args, Debug)]
struct Add {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long = "type", value_name = "TYPE")]
    kind: Option<String>,
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, value_name = "TEXT")]
    urgency: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Args, Debug)]
struct About {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(value_name = "NEED")]
    need: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Args, Debug)]
struct Route {
    #[command(flatten)]
    about: About,
    #[arg(long, value_name = "ENTITY")]
    to: Option<String>,
}

#[derive(Args, Debug)]
struct Start {
    #[command(flatten)]
    about: About,
}

#[derive(Args, Debug)]
struct Close {
    #[command(flatten)]
    about: About,
    #[arg(long, value_name = "TEXT")]
    feedback: Option<String>,
    #[arg(long, value_name = "URL")]
    result: Option<String>,
    #[arg(long)]
    refused: bool,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let today = app.today.to_string();
    match &args.task {
        Task::Add(args) => add(app, args),
        Task::Route(args) => {
            let to = receiver(app, args.to.as_ref())?;
            let given = [("status", "oriente"), ("routed_to", to.as_str())];
            step(app, &args.about, &given, |need| {
                is_at(
                    need,
                    &[None, Some(SupportStatus::Identifie), Some(SupportStatus::Oriente)],
                )
            })
        }
        Task::Start(args) => {
            let given = [
                ("status", "en_cours"),
                ("accepted_on", today.as_str()),
                ("started_on", today.as_str()),
            ];
            step(app, &args.about, &given, |need| {
                is_at(
                    need,
                    &[None, Some(SupportStatus::Identifie), Some(SupportStatus::Oriente)],
                )
            })
        }
        Task::Close(args) => {
            let feedback = prompt::given_or_said(
                app,
                "--feedback",
                args.feedback.as_ref(),
                &message!("need-ask-feedback"),
            )?;
            let status = if args.refused { "refuse" } else { "clos" };
            let mut given = vec![
                ("status", status),
                ("closed_on", today.as_str()),
                ("feedback", feedback.as_str()),
            ];
            given.extend(args.result.as_deref().map(|result| ("result_url", result)));
            // What is over may still be told what the team thinks of it.
            let is_open = |need: &SupportNeed| {
                let over = [
                    Some(SupportStatus::Clos),
                    Some(SupportStatus::Refuse),
                    Some(SupportStatus::SansSuite),
                ];
                !is_at(need, &over) || need.feedback.is_absent()
            };
            step(app, &args.about, &given, is_open)
        }
    }
}

fn is_at(need: &SupportNeed, states: &[Option<SupportStatus>]) -> bool {
    states.contains(&need.status.known().copied())
}

fn add(app: &App, args: &Add) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    let kind = kind(app, args.kind.as_deref())?;
    let text = prompt::given_or_said(app, "--text", args.text.as_ref(), &message!("need-ask-text"))?;
    let today = app.today.to_string();
    write(app, &id, &args.write, |target| {
        let known = target.product.support_needs.items();
        let own = (known.len() + 1..)
            .map(|number| format!("b{number}"))
            .find(|name| !known.iter().any(|one| one.id == name.as_str()));
        let fields = facts::fields(
            LIST,
            &[
                ("id", own.as_deref()),
                ("type", Some(&kind)),
                ("raised_on", Some(&today)),
                ("raised_at", Some("hors_passage")),
                ("description", Some(&text)),
                ("urgency", args.urgency.as_deref()),
                ("status", Some("identifie")),
            ],
        )?;
        let title = message!("commit-need", name = target.product.name.as_str(), text = text.as_str());
        facts::change(target, &[FieldValue::item(LIST, fields)?], title)
    })
}

/// The kind of help, by its id or its name; chosen where nobody says it.
fn kind(app: &App, given: Option<&str>) -> Result<String, Failure> {
    let workspace = Workspace::open(&app.context())?;
    let offers = &workspace.version(app.today)?.support_offers;
    let called = |index: usize| offers.get(index).map(|one| one.id.to_string());
    match given {
        Some(given) => {
            let said = word(given);
            let is = |name: &str| word(name) == said;
            let found = offers
                .iter()
                .position(|one| is(one.id.as_str()) || is(&one.fr) || is(&one.en));
            found.and_then(called).ok_or_else(|| {
                let known = offers.iter().map(|one| Arg::both(&one.fr, &one.en)).collect();
                let ids = offers.iter().map(|one| one.id.as_str());
                Failure::usage(message!("need-no-kind", kind = given, known = Arg::List(known))).suggesting(given, ids)
            })
        }
        None if app.ui.can_ask() => {
            let texts = offers
                .iter()
                .map(|one| app.translator().said(&Arg::both(&one.fr, &one.en)));
            let index = one_of(app, &message!("need-ask-kind"), texts);
            index.and_then(called).ok_or_else(left)
        }
        None => Err(Failure::usage(message!("usage-missing", option = "--type"))),
    }
}

/// Who takes a request up: a body of the catalogue by its id, whatever people call it; any other as it is said.
fn receiver(app: &App, given: Option<&String>) -> Result<String, Failure> {
    let workspace = Workspace::open_whole(&app.context())?;
    let reference = workspace.portfolio.reference().map(|entry| &entry.value);
    let providers = reference.map_or(&[][..], |reference| reference.support_providers.as_slice());
    let said = match given {
        None if app.ui.can_ask() && !providers.is_empty() => {
            let other = app.translator().text(text!("need-other-entity"));
            let called = providers
                .iter()
                .map(|one| app.translator().said(&Arg::both(&one.fr, &one.en)));
            let question = message!("need-ask-provider");
            let index = one_of(app, &question, std::iter::once(other).chain(called)).ok_or_else(left)?;
            match index.checked_sub(1).and_then(|index| providers.get(index)) {
                Some(provider) => provider.id.to_string(),
                None => prompt::given_or_said(app, "--to", None, &message!("need-ask-to"))?,
            }
        }
        given => prompt::given_or_said(app, "--to", given, &message!("need-ask-to"))?,
    };
    Ok(reference
        .and_then(|reference| reference.body_called(&said))
        .unwrap_or(said))
}

/// One more step of a request for help: `given` of its fields, where `is_right` says that it may be taken.
fn step(
    app: &App,
    about: &About,
    given: &[(&str, &str)],
    is_right: impl Fn(&SupportNeed) -> bool,
) -> Result<Status, Failure> {
    let id = choose::product(app, about.id.as_deref())?;
    let need = match &about.need {
        Some(given) => given.clone(),
        None => chosen(app, &id, about, &is_right)?,
    };
    write(app, &id, &about.write, |target| {
        let known = target.product.support_needs.items();
        let Some(one) = known.iter().find(|one| one.id == need.as_str()) else {
            let ids = known.iter().map(|one| one.id.as_str());
            let name = target.product.name.as_str();
            return Err(
                Failure::usage(message!("need-unknown", need = need.as_str(), name = name)).suggesting(&need, ids),
            );
        };
        if !is_right(one) {
            let status = one.status.known().map_or(SupportStatus::Identifie, |status| *status);
            let status = Arg::word(SupportStatus::LIST, status.as_str());
            return Err(Failure::refused(message!(
                "need-not-now",
                need = text(one),
                status = status
            )));
        }
        let facts = given
            .iter()
            .map(|(field, value)| FieldValue::read(&format!("{LIST}[{}].{field}", one.id), value))
            .collect::<Result<Vec<_>, _>>()?;
        let title = message!(
            "commit-need-step",
            name = target.product.name.as_str(),
            text = text(one)
        );
        facts::change(target, &facts, title)
    })
}

fn text(need: &SupportNeed) -> String {
    need.description.known().cloned().unwrap_or_else(|| need.id.to_string())
}

/// The request that a person chooses among those of which the step may be taken.
fn chosen(app: &App, id: &str, about: &About, is_right: &dyn Fn(&SupportNeed) -> bool) -> Result<String, Failure> {
    let site = site(app, id, &about.write)?;
    let target = Ground::open(&app.context(), &site)?.product(id)?;
    let right = target.product.support_needs.items().iter();
    let right = right.filter(|one| is_right(one));
    choose::record(
        app,
        right.map(|one| (one.id.to_string(), text(one))).collect(),
        &message!("need-ask-which"),
        message!("need-none", name = target.product.name.as_str(), id = id),
        |known| message!("need-which", known = known),
    )
}
