//! `catalog gate ID`: what the next gate expects, and what the file already answers.

use clap::Args;

use crate::lifecycle::trial::Difference;
use crate::render::readiness::{self as show, OnTrial};

use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, one_of};
use crate::operation::committee::place::seen;
use crate::operation::error::Failure;
use crate::operation::gate;
use crate::operation::trial::trial;
use crate::operation::workspace::Workspace;

use crate::cli::{App, Status, choose};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "GATE")]
    gate: Option<String>,
    #[arg(long, value_name = "FILE|REV")]
    rules: Option<String>,
    #[arg(long)]
    all: bool,
    #[arg(long)]
    proposal: bool,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let context = app.context();
    let id = choose::product(app, args.id.as_deref())?;
    let workspace = Workspace::open(&context)?;
    let entry = seen(&context, &workspace, &id, args.proposal)?;
    let asked = args.gate.as_deref();
    let tried = args.rules.as_deref();
    let tried = tried
        .map(|rules| trial(&context, &workspace, rules, app.today))
        .transpose()?;
    let (reading, now) = match &tried {
        Some(tried) => gate::on_trial(&context, &workspace, tried, &entry.value, asked)?,
        None => (gate::read(&context, &workspace, &entry.value, asked)?, None),
    };
    let version = reading.version;
    let on_trial = tried.as_ref().map(|tried| OnTrial {
        trial: tried,
        difference: Difference::between(now.as_ref(), &reading.readiness),
    });
    let view = show::View {
        product: &entry.value,
        version,
        gate: &reading.gate,
        readiness: &reading.readiness,
        next: reading.next,
        usable: reading.usable.as_ref(),
        today: app.today,
        trial: on_trial,
    };
    let translator = app.translator();
    Answer::new(app, args.format)
        .under(Some(version).filter(|_| tried.is_none()), app.today)
        .json(|| show::json(&view, translator))
        .page(|| {
            if args.all || args.format != Format::Text {
                show::page(&view, args.format != Format::Text || app.global.verbose > 0)
            } else {
                show::short::page(&view)
            }
        })
        .print();
    Ok(Status::Clean)
}
