//! `catalog show ID`: what the catalogue knows of one product.

use clap::Args;
use serde_json::json;

use crate::lifecycle::subject::Subject;
use crate::render::product;

use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, one_of};
use crate::operation::error::Failure;
use crate::operation::revision::proposed;
use crate::operation::workspace::Workspace;

use crate::cli::{App, Status};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long)]
    proposal: bool,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let workspace = Workspace::open(&app.context())?;
    let entry = proposed(&app.context(), &workspace, &args.id, args.proposal)?;
    let version = workspace.names()?;
    let path = app.catalogue()?.prefix() + &entry.path;
    let rules = workspace.lifecycle.for_reading_on(app.today);
    Answer::new(app, args.format)
        .under(rules, app.today)
        .json(|| {
            let dependents = workspace.portfolio.dependents(&entry.value.id);
            let subject = Subject::new(&entry.value, version, app.today).needed_by(&dependents);
            json!({ "schema": "catalog-show/1", "path": path, "product": subject.fields() })
        })
        .page(|| {
            product::page(&product::View {
                product: &entry.value,
                portfolio: &workspace.portfolio,
                version,
                today: app.today,
            })
        })
        .print();
    Ok(Status::Clean)
}
