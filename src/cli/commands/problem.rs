//! `catalog problem add|occur|link|close`: a problem that comes back in team after team.

use clap::{Args, Subcommand};

use crate::cli::ask::parts::{self, Given, Part};
use crate::cli::ask::prompt::{self, left, one_of};
use crate::cli::write::{WriteOptions, then, write_many};
use crate::cli::{App, Status, alike, choose};
use crate::diagnostic::Message;
use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;
use crate::operation::filing::{Shelf, id_of};
use crate::operation::problems::{self, Alike, Meeting};
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::workspace::Workspace;
use crate::operation::writing::{Change, Ground};
use crate::report::shared::words::{self, Category};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    #[command(alias = "signaler")]
    Add(Box<Add>),
    #[command(alias = "revoir")]
    Occur(Box<Occur>),
    #[command(alias = "relier")]
    Link(Box<Link>),
    #[command(alias = "clore")]
    Close(Box<Close>),
}

/// Where and when it was met.
#[derive(Args, Debug)]
struct Met {
    #[arg(long, value_name = "ID")]
    product: Option<String>,
    #[arg(long, value_name = "TEXT", conflicts_with = "product")]
    team: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,
    #[arg(long, value_name = "ROLE")]
    by_role: Option<String>,
}

#[derive(Args, Debug)]
struct Add {
    #[arg(value_name = "TITLE")]
    title: Option<String>,
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
    #[arg(long, value_name = "FUNCTION")]
    owner: Option<String>,
    /// It is another one than those that it resembles.
    #[arg(long)]
    new: bool,
    #[command(flatten)]
    met: Met,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Args, Debug)]
struct Occur {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[command(flatten)]
    met: Met,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Args, Debug)]
struct Link {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "ID")]
    common: Vec<String>,
    #[arg(long, value_name = "CRITERION")]
    criterion: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Args, Debug)]
struct Close {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "TEXT")]
    done: Option<String>,
    /// Nothing more will be done.
    #[arg(long)]
    accepted: bool,
    #[command(flatten)]
    write: WriteOptions,
}

/// How the draft of a new problem is called.
const DRAFT: &str = "probleme.";
/// The parts that options say, by the option.
const OPTIONS: &[(&str, &str)] = &[("title", "TITLE")];

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    match &args.task {
        Task::Add(add) => added(app, add),
        Task::Occur(occur) => {
            let id = named(app, occur.id.as_deref())?;
            let meeting = placed(app, &occur.met, &occur.write)?;
            written(app, &id, &occur.write, |ground| problems::met(ground, &id, &meeting))
        }
        Task::Link(link) => linked(app, link),
        Task::Close(close) => {
            let id = named(app, close.id.as_deref())?;
            let done = match &close.done {
                Some(done) => done.clone(),
                None if app.ui.can_ask() => prompt::said(app, &message!("problem-ask-done")).ok_or_else(left)?,
                None => return Err(Failure::usage(message!("usage-missing", option = "--done"))),
            };
            written(app, &id, &close.write, |ground| {
                problems::closed(ground, &id, &done, close.accepted)
            })
        }
    }
}

fn written(
    app: &App,
    id: &str,
    options: &WriteOptions,
    make: impl Fn(&Ground<'_>) -> Result<Change, Failure>,
) -> Result<Status, Failure> {
    let status = write_many(app, &Shelf::Problems.branch(id), options, make)?;
    then(app, options, &message!("problem-next", id = id));
    Ok(status)
}

/// The problem that was named, by its id or its title; else the one that a person chooses.
fn named(app: &App, given: Option<&str>) -> Result<String, Failure> {
    let workspace = Workspace::open_whole(&app.context())?;
    let known = || workspace.portfolio.problems().iter().map(|entry| &entry.value);
    if let Some(given) = given {
        let folded = crate::domain::fold::fold(given);
        let called = known().find(|one| crate::domain::fold::fold(&one.title) == folded);
        // One that is only proposed is found where it is written.
        return Ok(called.map_or_else(|| given.to_owned(), |one| one.id.to_string()));
    }
    if !app.ui.can_ask() {
        let ids = known().map(|one| one.id.to_string()).collect::<Vec<_>>().join(", ");
        return Err(Failure::usage(message!("problem-which", known = ids)));
    }
    let index = one_of(
        app,
        &message!("problem-ask-which"),
        known().map(|one| one.title.clone()),
    );
    let chosen = index.and_then(|index| known().nth(index));
    chosen.map(|one| one.id.to_string()).ok_or_else(left)
}

fn added(app: &App, args: &Add) -> Result<Status, Failure> {
    let mut given = parts::given([
        ("title", args.title.as_ref()),
        ("description", args.description.as_ref()),
        ("category", args.category.as_ref()),
        ("owner", args.owner.as_ref()),
    ]);
    let title = [Part::new("title", text!("problem-ask-title")).required()];
    let rest = [
        Part::new("description", text!("problem-ask-description")),
        Part::new("category", text!("problem-ask-category")).among(categories(app)),
        Part::new("owner", text!("problem-ask-owner")),
    ];
    let mut kept = SavedAnswers::load(app.catalogue()?, DRAFT);
    let asks = app.ui.can_ask() && !args.write.yes;
    if asks {
        kept.hold(DRAFT)?;
        parts::ask(app, &mut kept, &title, |path| Shelf::Problems.place(path), &mut given)?;
    }
    parts::ensure(&title, OPTIONS, &given)?;
    let known = match args.new {
        true => None,
        false => known(app, &said(&given, "title"), &said(&given, "description"), asks)?,
    };
    let status = match known {
        Some(id) => {
            let meeting = placed(app, &args.met, &args.write)?;
            written(app, &id, &args.write, |ground| problems::met(ground, &id, &meeting))?
        }
        None => {
            if asks {
                parts::ask(app, &mut kept, &rest, |path| Shelf::Problems.place(path), &mut given)?;
            }
            noted(app, args, &given, asks)?
        }
    };
    if !args.write.dry_run {
        kept.forget();
    }
    Ok(status)
}

/// Writes a problem that was not known.
fn noted(app: &App, args: &Add, given: &Given, asks: bool) -> Result<Status, Failure> {
    let id = id_of(args.id.as_deref(), &said(given, "title"))?;
    let met = &args.met;
    let meeting = match asks || met.product.is_some() || met.team.is_some() {
        true => Some(placed(app, met, &args.write)?),
        false => None,
    };
    let facts: Vec<FieldValue> = given
        .iter()
        .map(|(path, words)| Shelf::Problems.fact(path, words))
        .collect::<Result<_, Failure>>()?;
    written(app, &id, &args.write, |ground| {
        problems::added(ground, &id, &facts, meeting.as_ref())
    })
}

fn said(given: &Given, path: &str) -> String {
    let found = given.iter().find(|(at, _)| *at == path);
    found.map_or_else(String::new, |(_, words)| words.clone())
}

/// The problem that this one is, of those that it resembles; none where it is another.
fn known(app: &App, title: &str, description: &str, asks: bool) -> Result<Option<String>, Failure> {
    let workspace = Workspace::open_whole(&app.context())?;
    let found = problems::alike(&workspace.portfolio, &format!("{title} {description}"));
    let Some(first) = found.first() else {
        return Ok(None);
    };
    let told = |one: &Alike| {
        message!(
            "problem-alike",
            title = one.title.as_str(),
            id = one.id.as_str(),
            terms = alike::terms(app, &one.terms)
        )
    };
    if !asks {
        let failure = Failure::usage(message!(
            "problem-known",
            title = first.title.as_str(),
            id = first.id.as_str()
        ));
        return Err(found.iter().fold(failure, |failure, one| failure.hint(told(one))));
    }
    app.ui.line(&message!("problem-resembles"));
    for one in &found {
        app.ui.line(&told(one));
    }
    let texts = found.iter().map(|one| {
        app.translator()
            .say(&message!("problem-is-it", title = one.title.as_str()))
    });
    let texts = texts.chain([app.translator().text(text!("problem-is-another"))]);
    let chosen = one_of(app, &message!("problem-ask-known"), texts).ok_or_else(left)?;
    Ok(found.into_iter().nth(chosen).map(|one| one.id))
}

/// The categories that the rules know, by what they are called.
fn categories(app: &App) -> Vec<(String, String)> {
    let known = Category::LIST.iter();
    known
        .map(|id| ((*id).to_owned(), app.translator().said(&words::category(id))))
        .collect()
}

/// Where and when it was met; who can be asked says where.
fn placed(app: &App, met: &Met, options: &WriteOptions) -> Result<Meeting, Failure> {
    let mut meeting = Meeting {
        product: met
            .product
            .as_deref()
            .map(|id| choose::product(app, Some(id)))
            .transpose()?,
        team: met.team.clone(),
        on: met.on.clone().unwrap_or_else(|| app.today.to_string()),
        evidence: met.evidence.clone(),
        by_role: met.by_role.clone(),
    };
    if meeting.is_placed() {
        return Ok(meeting);
    }
    if !app.ui.can_ask() || options.yes {
        return Err(Failure::usage(message!("problem-where")));
    }
    meeting.product = Some(choose::product(app, None)?);
    if meeting.evidence.is_none() {
        let said = prompt::text(app, &message!("problem-ask-evidence"), "").ok_or_else(left)?;
        meeting.evidence = Some(said.trim().to_owned()).filter(|said| !said.is_empty());
    }
    Ok(meeting)
}

fn linked(app: &App, args: &Link) -> Result<Status, Failure> {
    let id = named(app, args.id.as_deref())?;
    let mut commons = args.common.clone();
    if commons.is_empty() && args.criterion.is_none() {
        if !app.ui.can_ask() {
            return Err(Failure::usage(message!("problem-link-what", id = id)));
        }
        commons.push(answering(app, &id)?);
    }
    written(app, &id, &args.write, |ground| {
        problems::linked(ground, &id, &commons, args.criterion.as_deref())
    })
}

/// The common that a person chooses: first those that speak of the same things.
fn answering(app: &App, id: &str) -> Result<String, Failure> {
    let context = app.context();
    let workspace = Workspace::open_whole(&context)?;
    let problem = workspace
        .portfolio
        .problems()
        .iter()
        .find(|entry| entry.value.id.as_str() == id);
    let near = match problem {
        Some(entry) => {
            let need = problems::of_problem(&entry.value);
            crate::operation::look_alikes::commons_for(&context, &workspace, &need)?
        }
        None => Vec::new(),
    };
    let mut names: Vec<(String, String)> = near
        .into_iter()
        .filter(|one| !one.is_set_aside())
        .map(|one| (one.id, one.name))
        .collect();
    for entry in workspace.portfolio.commons() {
        let id = entry.value.id.to_string();
        if names.iter().all(|(known, _)| *known != id) {
            names.push((id, entry.value.name.clone()));
        }
    }
    let texts = names.iter().map(|(_, name)| name.clone());
    let index = one_of(app, &Message::new(text!("problem-ask-common")), texts);
    let chosen = index.and_then(|index| names.into_iter().nth(index));
    chosen.map(|(id, _)| id).ok_or_else(left)
}
