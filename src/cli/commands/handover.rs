//! `catalog handover ID`: a product that changes hands: what is handed over, what the receiving side lacks, and when.

use clap::Args;

use crate::cli::ask::prompt::{self, left};
use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, one_of};
use crate::cli::write::{WriteOptions, site, write};
use crate::cli::{App, Status, choose};
use crate::committee::handover::read;
use crate::domain::date::Date;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, day, near_day};
use crate::operation::handover::{self, Said, may_change_hands};
use crate::operation::revision::proposed;
use crate::operation::workspace::Workspace;
use crate::operation::writing::{Ground, Target};
use crate::render::committee::handover::{View, document, page};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "ENTITY")]
    to: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "PART")]
    done: Option<String>,
    #[arg(long, value_name = "URL|TEXT", requires = "done")]
    evidence: Option<String>,
    #[arg(long, value_name = "ROLE")]
    by_role: Option<String>,
    #[arg(long, conflicts_with_all = ["to", "on", "done"])]
    proposal: bool,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT, conflicts_with_all = ["to", "on", "done"])]
    format: Format,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    if args.to.is_none() && args.on.is_none() && args.done.is_none() {
        return shown(app, args, &id);
    }
    let site = site(app, &id, &args.write)?;
    let target = Ground::open(&app.context(), &site)?.product(&id)?;
    may_change_hands(&target.product, target.rules(app.today)?, app.today)?;
    let said = said(app, args, &target)?;
    write(app, &id, &args.write, |target| {
        handover::change(target, &said, app.today)
    })
}

/// How far the handover got.
fn shown(app: &App, args: &Arguments, id: &str) -> Result<Status, Failure> {
    let context = app.context();
    let workspace = Workspace::open(&context)?;
    let entry = proposed(&context, &workspace, id, args.proposal)?;
    let version = workspace.version(app.today)?;
    may_change_hands(&entry.value, version, app.today)?;
    let view = View {
        reading: &read(&entry.value, version, app.today),
        today: app.today,
    };
    Answer::new(app, args.format)
        .under(Some(version), app.today)
        .json(|| document(&view))
        .page(|| page(&view))
        .print();
    Ok(Status::Clean)
}

/// What the options say; what a new handover must say besides is asked for.
fn said(app: &App, args: &Arguments, target: &Target) -> Result<Said, Failure> {
    let version = target.rules(app.today)?;
    let is_new = handover::open(target, version, app.today).is_none();
    let begins = is_new && (args.to.is_some() || args.on.is_some());
    let to = match &args.to {
        None if begins => Some(prompt::given_or_said(app, "--to", None, &message!("handover-ask-to"))?),
        given => given.clone(),
    };
    let on = match &args.on {
        Some(given) => Some(day(given, app.today, Side::After)?),
        None if begins => Some(asked_day(app)?),
        None => None,
    };
    let done = match &args.done {
        Some(part) => {
            handover::named(version, part)?;
            let given = args.evidence.as_ref().filter(|text| !text.trim().is_empty());
            let evidence = prompt::given_or_said(app, "--evidence", given, &message!("handover-ask-evidence"))?;
            Some((part.clone(), evidence))
        }
        None => None,
    };
    Ok(Said {
        to: to.map(|to| known(app, to)).transpose()?,
        on,
        done,
        by_role: args.by_role.clone(),
    })
}

fn asked_day(app: &App) -> Result<Date, Failure> {
    if !app.ui.can_ask() {
        return Err(Failure::usage(message!("usage-missing", option = "--on")));
    }
    loop {
        let said = prompt::said(app, &message!("handover-ask-on")).ok_or_else(left)?;
        match near_day(&said, app.today, Side::After) {
            Some(day) => {
                prompt::tell_day(app, &said, day);
                return Ok(day);
            }
            None => app.ui.warn(&message!("error-date", text = said)),
        }
    }
}

/// An entity of the catalogue by its id, whatever people call it; any other as it is said.
fn known(app: &App, said: String) -> Result<String, Failure> {
    let workspace = Workspace::open_whole(&app.context())?;
    let reference = workspace.portfolio.reference();
    Ok(reference
        .and_then(|entry| entry.value.body_called(&said))
        .unwrap_or(said))
}
