//! `catalog template DELIVERABLE ID`: a document of the guide to fill in, with what the catalogue knows already.

use clap::Args;

use crate::domain::fold;
use crate::lifecycle::subject::Subject;
use crate::render::template::{self, ALL};

use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::revision::proposed;
use crate::operation::workspace::Workspace;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "DELIVERABLE")]
    deliverable: String,
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long)]
    proposal: bool,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let wanted = fold::word(&args.deliverable);
    let known = || ALL.iter().map(|template| template.id);
    let found = ALL.iter().find(|template| template.id == wanted);
    let template = found.ok_or_else(|| {
        Failure::usage(message!("template-unknown", deliverable = args.deliverable.as_str()))
            .suggesting(&wanted, known())
    })?;
    let workspace = Workspace::open(&app.context())?;
    let entry = proposed(&app.context(), &workspace, &args.id, args.proposal)?;
    let dependents = workspace.portfolio.dependents(&entry.value.id);
    let subject = Subject::new(&entry.value, workspace.version(app.today)?, app.today).needed_by(&dependents);
    app.ui
        .page(&template::markdown(template, &entry.value, &subject, app.translator()));
    Ok(Status::Clean)
}
