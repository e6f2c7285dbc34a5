//! `catalog commons [list|show|add|users]`: what products reuse rather than build.

mod add;

use clap::{Args, Subcommand};
use serde_json::{Value as Json, json};

use crate::domain::common::{Common, CommonKind, Maturity};
use crate::domain::fold;
use crate::operation::error::Failure;
use crate::operation::filing::Shelf;
use crate::operation::select::speaks_in;
use crate::operation::workspace::Workspace;
use crate::page::{Page, Words};
use crate::render::{common, commons};

use crate::cli::terminal::format::{Answer, Format, OF_PAGES, OF_RECORDS, TEXT, one_of};
use crate::cli::{App, Status};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Debug, Subcommand)]
enum Task {
    #[command(alias = "lister")]
    List(Listed),
    #[command(alias = "montrer")]
    Show(One),
    #[command(alias = "ajouter")]
    Add(Box<add::Arguments>),
    #[command(alias = "utilisateurs")]
    Users(One),
}

#[derive(Args, Debug)]
struct Listed {
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "MATURITY")]
    maturity: Option<String>,
    #[arg(long, value_parser = one_of(OF_RECORDS), default_value = TEXT)]
    format: Format,
}

#[derive(Args, Debug)]
struct One {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
}

const SCHEMA: &str = "catalog-commons/1";

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let all = Listed {
        words: Vec::new(),
        kind: None,
        maturity: None,
        format: Format::Text,
    };
    match &args.task {
        None => list(app, &all),
        Some(Task::List(listed)) => list(app, listed),
        Some(Task::Show(one)) => show(app, one),
        Some(Task::Users(one)) => users(app, one),
        Some(Task::Add(one)) => add::run(app, one),
    }
}

fn list(app: &App, args: &Listed) -> Result<Status, Failure> {
    let workspace = Workspace::open_whole(&app.context())?;
    let kind = args.kind.as_deref().map(fold::word);
    let maturity = args.maturity.as_deref().map(fold::word);
    ensure(kind.as_deref(), "--kind", CommonKind::LIST.iter().copied())?;
    ensure(maturity.as_deref(), "--maturity", Maturity::LIST.iter().copied())?;
    let words = args.words.join(" ");
    let is_chosen = |one: &&Common| {
        let is =
            |wanted: &Option<String>, word: Option<&str>| wanted.as_deref().is_none_or(|wanted| word == Some(wanted));
        let texts = [Some(&one.name), one.use_when.known(), one.obligation.known()];
        is(&kind, Some(one.kind.as_str()))
            && is(&maturity, one.maturity.known().map(|maturity| maturity.as_str()))
            && speaks_in(texts.into_iter().flatten().chain(one.aliases.items()), &words)
    };
    let all = workspace.portfolio.commons().iter().map(|entry| &*entry.value);
    let chosen: Vec<&Common> = all.filter(is_chosen).collect();
    Answer::new(app, args.format)
        .json(|| json!({ "schema": SCHEMA, "commons": chosen }))
        .page(|| commons::page(&chosen, &workspace.portfolio, app.today))
        .print_with(|| {
            if args.format == Format::Text {
                app.ui.tell(&message!("commons-count", count = chosen.len()));
            }
        });
    Ok(Status::Clean)
}

/// Refuses a word that the list has not.
fn ensure<'k>(word: Option<&str>, option: &str, known: impl Iterator<Item = &'k str> + Clone) -> Result<(), Failure> {
    match word {
        Some(word) if !known.clone().any(|one| one == word) => {
            let failure = Failure::usage(message!("commons-no-such-word", option = option, word = word));
            Err(failure.suggesting(word, known))
        }
        _ => Ok(()),
    }
}

fn show(app: &App, args: &One) -> Result<Status, Failure> {
    let workspace = Workspace::open_whole(&app.context())?;
    let one = called(&workspace, &args.id)?;
    Answer::new(app, args.format)
        .json(|| json!({ "schema": SCHEMA, "common": one, "products": products(&workspace, one, app) }))
        .page(|| common::page(one, &workspace.portfolio, app.today))
        .print();
    Ok(Status::Clean)
}

fn users(app: &App, args: &One) -> Result<Status, Failure> {
    let workspace = Workspace::open_whole(&app.context())?;
    let one = called(&workspace, &args.id)?;
    let page = || {
        let table = common::users(one, &workspace.portfolio, app.today);
        let title = message!("commons-users", name = one.name.as_str(), count = table.rows.len());
        Page::new(Words::from(title)).with(table)
    };
    Answer::new(app, args.format)
        .json(|| json!({ "schema": SCHEMA, "id": one.id, "products": products(&workspace, one, app) }))
        .page(page)
        .print();
    Ok(Status::Clean)
}

fn products(workspace: &Workspace, one: &Common, app: &App) -> Vec<Json> {
    let users = common::users(one, &workspace.portfolio, app.today);
    let ids = users.rows.iter().filter_map(|row| match row.first() {
        Some(crate::page::Cell::Product(id)) => Some(json!(id)),
        _ => None,
    });
    ids.collect()
}

/// The common that a person calls so, by its id or its name.
fn called<'w>(workspace: &'w Workspace, word: &str) -> Result<&'w Common, Failure> {
    let folded = crate::domain::fold::fold(word);
    let commons = || workspace.portfolio.commons().iter().map(|entry| &*entry.value);
    let is_called = |one: &&Common| {
        let names = std::iter::once(&one.name).chain(one.aliases.items());
        one.id.as_str() == word || names.into_iter().any(|name| crate::domain::fold::fold(name) == folded)
    };
    let found = commons()
        .find(|one| one.id.as_str() == word)
        .or_else(|| commons().find(is_called));
    found.ok_or_else(|| Shelf::Commons.unknown(word, commons().map(|one| one.id.as_str())))
}
