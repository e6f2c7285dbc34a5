//! `catalog lifecycle proposed`: what waits for the committee, and whom adopting it would reach.

use clap::Args;

use crate::cli::terminal::format::{Answer, Format, OF_RECORDS, TEXT, ToFile, one_of};
use crate::cli::{App, Status};
use crate::operation::adoption;
use crate::operation::error::Failure;
use crate::operation::trial::trial;
use crate::operation::workspace::Workspace;
use crate::render::proposed::{View, document, page};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(long, value_name = "FILE|REV")]
    rules: Option<String>,
    #[arg(long, value_parser = one_of(OF_RECORDS), default_value = TEXT)]
    format: Format,
    #[command(flatten)]
    file: ToFile,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let context = app.context();
    let workspace = Workspace::open(&context)?;
    workspace.ensure_rules_hold(app.today)?;
    let tried = args.rules.as_deref();
    let tried = tried
        .map(|rules| trial(&context, &workspace, rules, app.today))
        .transpose()?;
    let version = match &tried {
        Some(tried) => &tried.version,
        None => workspace.version(app.today)?,
    };
    let proposed = adoption::proposed(&workspace, version, app.today)?;
    let view = View {
        version,
        criteria: &proposed.criteria,
        checks: &proposed.checks,
        products: proposed.products,
        trial: tried.as_ref(),
    };
    let answer = Answer::new(app, args.format)
        .for_file(args.file.out.is_some())
        .under(Some(version).filter(|_| tried.is_none()), app.today)
        .json(|| document(&view, app.translator()))
        .page(|| page(&view));
    answer.give(args.file.out.as_deref(), args.file.force)?;
    Ok(Status::Clean)
}
