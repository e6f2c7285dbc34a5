//! `catalog show ID`: what the catalogue knows of a product, a common, a sitting of the committee, a problem.

use clap::Args;
use serde_json::{Value as Json, json};

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::lifecycle::subject::Subject;
use crate::page::Page;
use crate::render::{common, problem, product, session};

use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, one_of};
use crate::operation::committee::gathered::gather;
use crate::operation::committee::place::seen;
use crate::operation::error::Failure;
use crate::operation::facts::day_said;
use crate::operation::lookup::{Found, find, namesake};
use crate::operation::report::held;
use crate::operation::vision::since_last;
use crate::operation::workspace::Workspace;

use crate::cli::{App, Status, choose};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    what: String,
    #[arg(long)]
    proposal: bool,
    #[arg(long)]
    vision: bool,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
}

const SCHEMA: &str = "catalog-show/1";

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let mut workspace = Workspace::open_whole(&app.context())?;
    let sitting = day_said(&args.what);
    let of_proposal = match sitting {
        Some(day) => proposed_sitting(app, &workspace, day, args.proposal)?,
        None => None,
    };
    let is_proposed = of_proposal.is_some();
    if let Some(whole) = of_proposal {
        workspace = whole;
    }
    let found = find(&workspace, &args.what)?;
    if let Some(other) = found.and_then(|found| namesake(&workspace, found)) {
        app.ui.tell(&message!("show-namesake", path = Arg::shown(other.path())));
    }
    match found {
        Some(Found::Product(entry)) => product(app, &workspace, entry.value.id.as_str(), args)?,
        // It may be proposed, and nowhere else yet.
        None => product(app, &workspace, &choose::product(app, Some(&args.what))?, args)?,
        Some(_) if args.vision => return Err(Failure::usage(message!("show-vision-of-none", id = args.what.as_str()))),
        Some(_) if args.proposal && !is_proposed => {
            return Err(Failure::usage(message!("error-no-proposal", id = args.what.as_str())));
        }
        Some(other) => {
            let path = app.catalogue()?.prefix() + other.path();
            answer(app, &workspace, args)
                .json(|| other_json(&workspace, other, &path))
                .page(|| other_page(app, &workspace, other))
                .print();
        }
    }
    Ok(Status::Clean)
}

/// The catalogue with all that is proposed, where the sitting of `day` is only there, or is `wanted` from there. Says where it
/// has more to say than is recorded.
fn proposed_sitting(app: &App, workspace: &Workspace, day: Date, wanted: bool) -> Result<Option<Workspace>, Failure> {
    let gathered = gather(&app.context(), true)?;
    if !gathered.days.open.contains(&day) {
        return Ok(None);
    }
    let is_recorded = workspace
        .portfolio
        .sessions()
        .iter()
        .any(|entry| entry.value.date == day);
    if is_recorded && !wanted {
        app.ui.tell(&message!("proposal-of-sitting"));
        return Ok(None);
    }
    if !wanted {
        app.ui.tell(&message!("sitting-only"));
    }
    Ok(Some(gathered.workspace))
}

fn answer<'a>(app: &'a App, workspace: &'a Workspace, args: &Arguments) -> Answer<'a> {
    let rules = workspace.lifecycle.for_reading_on(app.today);
    Answer::new(app, args.format).under(rules, app.today)
}

fn product(app: &App, workspace: &Workspace, id: &str, args: &Arguments) -> Result<(), Failure> {
    let entry = seen(&app.context(), workspace, id, args.proposal)?;
    let version = workspace.names()?;
    let path = app.catalogue()?.prefix() + &entry.path;
    if args.vision {
        return vision(app, workspace, &entry.value, args);
    }
    let blocked = held(workspace, &entry.value, app.today);
    answer(app, workspace, args)
        .json(|| {
            let dependents = workspace.portfolio.dependents(&entry.value.id);
            let subject = Subject::new(&entry.value, version, app.today).needed_by(&dependents);
            json!({ "schema": SCHEMA, "path": path, "product": subject.fields() })
        })
        .page(|| {
            let page = product::page(&product::View {
                product: &entry.value,
                portfolio: &workspace.portfolio,
                version,
                today: app.today,
                blocked: blocked.as_ref(),
                all: app.global.verbose > 0,
                for_public: false,
            });
            // What was told aside is gone once a long page is read through.
            match workspace.product(id) {
                Ok(_) => page,
                Err(_) => page.lead(message!("show-only-proposed")),
            }
        })
        .print();
    Ok(())
}

/// The vision alone, on one page.
fn vision(app: &App, workspace: &Workspace, product: &Product, args: &Arguments) -> Result<(), Failure> {
    let since = since_last(&app.context(), workspace, product)?;
    let since = since.map(|since| (since.title(), since.lines));
    answer(app, workspace, args)
        .json(|| {
            let said = |key: &str| ["id", "name", "vision", "value", "objectives", "risks", "actions"].contains(&key);
            json!({ "schema": SCHEMA, "product": product.json_of(said) })
        })
        .page(|| product::vision::page(product, &workspace.portfolio, since))
        .print();
    Ok(())
}

fn other_json(workspace: &Workspace, found: Found<'_>, path: &str) -> Json {
    match found {
        Found::Product(entry) => json!({ "schema": SCHEMA, "path": path, "product": entry.value }),
        Found::Common(entry) => json!({ "schema": SCHEMA, "path": path, "common": entry.value }),
        Found::Problem(entry) => json!({ "schema": SCHEMA, "path": path, "problem": entry.value }),
        Found::Session(entry) => {
            let decided = session::decisions(entry.value.date, &workspace.portfolio);
            let decided = decided.into_iter();
            let decided: Vec<Json> = decided
                .map(|(product, decision)| json!({ "product": product.id, "decision": decision }))
                .collect();
            json!({ "schema": SCHEMA, "path": path, "session": entry.value, "decisions": decided })
        }
    }
}

fn other_page(app: &App, workspace: &Workspace, found: Found<'_>) -> Page {
    let portfolio = &workspace.portfolio;
    match found {
        Found::Product(_) => Page::default(),
        Found::Common(entry) => common::page(&entry.value, portfolio, app.today),
        Found::Problem(entry) => problem::page(&entry.value, portfolio),
        Found::Session(entry) => session::page(&session::View {
            session: &entry.value,
            portfolio,
            committee: workspace.lifecycle.committee(entry.value.date),
            version: workspace.lifecycle.for_reading_on(entry.value.date),
            today: app.today,
        }),
    }
}
