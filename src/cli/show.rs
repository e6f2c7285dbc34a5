//! `catalog show ID`: what the catalogue knows of one product.

use clap::{Args, ValueEnum};
use serde_json::json;

use crate::lifecycle::subject::Subject;
use crate::render::product;

use super::error::Failure;
use super::revision::proposed;
use super::standing::At;
use super::workspace::Workspace;

use super::{Session, Status};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long)]
    proposal: bool,
    #[arg(long, value_name = "text|json", default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let workspace = Workspace::open(session)?;
    let entry = proposed(session, &workspace, &args.id, args.proposal)?;
    let version = workspace.names()?;
    match args.format {
        Format::Json => {
            let dependents = workspace.portfolio.dependents(&entry.value.id);
            let subject = Subject::new(&entry.value, version, session.today).needed_by(&dependents);
            let document = json!({ "schema": "catalog-show/1", "path": session.catalogue()?.prefix() + &entry.path, "product": subject.fields() });
            session
                .ui
                .data(&session.stamped(document, workspace.lifecycle.reading(session.today), session.today));
        }
        Format::Text => {
            let view = product::View {
                product: &entry.value,
                portfolio: &workspace.portfolio,
                version,
                today: session.today,
            };
            session
                .ui
                .print(&product::text(&view, session.translator(), session.ui.look()));
            session.say_standing(workspace.lifecycle.reading(session.today), session.today, At::Foot);
        }
    }
    Ok(Status::Clean)
}
