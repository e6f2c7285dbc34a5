//! `catalog history ID`: what happened to a product, and when that was recorded.

use clap::Args;

use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, one_of};
use crate::cli::{App, Status, choose};
use crate::diagnostic::Arg;
use crate::operation::committee::place::said;
use crate::operation::error::Failure;
use crate::operation::revision::{is_proposed, proposal_branch};
use crate::operation::{history, recorded};
use crate::render::history::{View, document, page};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "REV|DATE")]
    at: Option<String>,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let context = app.context();
    let id = choose::product(app, args.id.as_deref())?;
    let mut recorded = match &args.at {
        Some(revision) => recorded::at(&context, revision)?,
        None => recorded::here(&context)?,
    };
    if args.at.is_none() && recorded.workspace.product(&id).is_err() && is_proposed(&context, &id)? {
        // It is proposed, and nowhere else yet.
        let branch = proposal_branch(&id);
        recorded = recorded::at(&context, &branch)?;
        app.ui.tell(&message!("proposal-only"));
    }
    if let Some(said) = said(&context, &id)?.filter(|_| args.at.is_none()) {
        app.ui.tell(&message!(
            "history-sitting",
            day = Arg::Day(said.day.into()),
            on = said.day.to_string()
        ));
    }
    let workspace = &recorded.workspace;
    let entry = workspace.product(&id)?;
    let at = recorded.at.as_deref();
    let history = history::of(&context, workspace, at)?;
    let view = View {
        product: &entry.value,
        history: &history,
        version: workspace.names()?,
        today: app.today,
        with_names: !args.format.is_sent(),
    };
    Answer::new(app, args.format)
        .under(workspace.lifecycle.for_reading_on(app.today), app.today)
        .json(|| document(&view, at, app.translator()))
        .page(|| page(&view))
        .print();
    Ok(Status::Clean)
}
