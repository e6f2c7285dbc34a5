//! `catalog history ID`: what happened to a product, and when that was recorded.

use clap::Args;

use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, one_of};
use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::{history, recorded};
use crate::render::history::{View, document, page};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "REV|DATE")]
    at: Option<String>,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let context = app.context();
    let recorded = match &args.at {
        Some(revision) => recorded::at(&context, revision)?,
        None => recorded::here(&context)?,
    };
    let workspace = &recorded.workspace;
    let entry = workspace.product(&args.id)?;
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
