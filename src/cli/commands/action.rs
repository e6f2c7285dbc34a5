//! `catalog action add|done ID`: something that was agreed to be done, with who does it and by when.

use clap::{Args, Subcommand};

use crate::cli::ask::prompt;
use crate::cli::write::{WriteOptions, site, write};
use crate::cli::{App, Status, choose};
use crate::committee::owed::is_open;
use crate::diagnostic::Arg;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue, Side};
use crate::operation::registration::slug;
use crate::operation::writing::Ground;

/// The list of a product's actions.
const LIST: &str = "actions";

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    #[command(alias = "ajouter")]
    Add(Add),
    #[command(alias = "faite")]
    Done(Done),
}

#[derive(Args, Debug)]
struct Add {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    #[arg(long, value_name = "ROLE")]
    owner: Option<String>,
    #[arg(long, value_name = "DATE")]
    due: Option<String>,
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Args, Debug)]
struct Done {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(value_name = "ACTION")]
    action: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "URL|TEXT")]
    proof: Option<String>,
    #[arg(long)]
    dropped: bool,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    match &args.task {
        Task::Add(args) => add(app, args),
        Task::Done(args) => done(app, args),
    }
}

fn add(app: &App, args: &Add) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    let text = prompt::given_or_said(app, "--text", args.text.as_ref(), &message!("action-ask-text"))?;
    let owner = prompt::given_or_said(app, "--owner", args.owner.as_ref(), &message!("action-ask-owner"))?;
    let due = prompt::given_or_said(app, "--due", args.due.as_ref(), &message!("action-ask-due"))?;
    let due = facts::day(&due, app.today, Side::After)?;
    if due < app.today {
        return Err(Failure::usage(message!("action-past", day = Arg::Day(due.into()))));
    }
    write(app, &id, &args.write, |target| {
        let known = target.product.actions.items();
        let wanted = short(&text);
        let free = |name: &String| !known.iter().any(|one| one.id == name.as_str());
        let numbered = (2..).map(|number| format!("{wanted}-{number}"));
        let own = std::iter::once(wanted.clone()).chain(numbered).find(free);
        let due = due.to_string();
        let fields = facts::fields(
            LIST,
            &[
                ("id", own.as_deref()),
                ("text", Some(&text)),
                ("origin", args.origin.as_deref()),
                ("owner", Some(&owner)),
                ("due", Some(&due)),
                ("status", Some("a_faire")),
            ],
        )?;
        let title = message!(
            "commit-action",
            name = target.product.name.as_str(),
            text = text.as_str()
        );
        facts::change(target, &[FieldValue::item(LIST, fields)?], title)
    })
}

/// A short id that says what the action is about.
fn short(text: &str) -> String {
    let words: Vec<String> = slug(text)
        .split('-')
        .filter(|word| word.len() > 2)
        .take(3)
        .map(str::to_owned)
        .collect();
    if words.is_empty() {
        "action".to_owned()
    } else {
        words.join("-")
    }
}

fn done(app: &App, args: &Done) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    let action = match &args.action {
        Some(given) => given.clone(),
        None => chosen(app, &id, &args.write)?,
    };
    let today = app.today.to_string();
    let on = match &args.on {
        Some(text) => facts::day(text, app.today, Side::Before)?.to_string(),
        None => today,
    };
    write(app, &id, &args.write, |target| {
        let known = target.product.actions.items();
        let Some(one) = known.iter().find(|one| one.id == action.as_str()) else {
            let ids = known.iter().map(|one| one.id.as_str());
            let name = target.product.name.as_str();
            return Err(
                Failure::usage(message!("action-unknown", action = action.as_str(), name = name))
                    .suggesting(&action, ids),
            );
        };
        if !is_open(one, app.today) {
            return Err(Failure::refused(message!("action-closed", text = one.text.as_str())));
        }
        let place = |field: &str| format!("{LIST}[{}].{field}", one.id);
        let status = if args.dropped { "abandonne" } else { "fait" };
        let mut facts = vec![
            FieldValue::read(&place("status"), status)?,
            FieldValue::read(&place("done_on"), &on)?,
        ];
        if let Some(proof) = &args.proof {
            facts.push(FieldValue::read(&place("proof"), proof)?);
        }
        let title = message!(
            "commit-action-done",
            name = target.product.name.as_str(),
            text = one.text.as_str()
        );
        facts::change(target, &facts, title)
    })
}

/// The action that a person chooses among those that are open.
fn chosen(app: &App, id: &str, options: &WriteOptions) -> Result<String, Failure> {
    let site = site(app, id, options)?;
    let target = Ground::open(&app.context(), &site)?.product(id)?;
    let open = target.product.actions.items().iter();
    let open = open.filter(|one| is_open(one, app.today));
    choose::record(
        app,
        open.map(|one| (one.id.to_string(), one.text.clone())).collect(),
        &message!("action-ask-which"),
        message!("action-none", name = target.product.name.as_str()),
        |known| message!("action-which", known = known),
    )
}
