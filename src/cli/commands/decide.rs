//! `catalog decide ID`: records what the committee decided.
//!
//! [`form`] reads the decision from options and files.

mod form;

use clap::Args;

use crate::cli::write::{WriteOptions, write};
use crate::cli::{App, Status};
use crate::operation::decide::{self, Entry, fields};
use crate::operation::error::Failure;
use crate::operation::facts::date;

#[derive(Args, Debug, Default)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "GATE")]
    gate: Option<String>,
    #[arg(long, value_name = "OUTCOME")]
    outcome: Option<String>,
    #[arg(long, value_name = "DATE")]
    session: Option<String>,
    #[arg(long = "opinion", value_name = "[ASPECT=]OPINION[:TEXT]")]
    opinions: Vec<String>,
    #[arg(long = "reservation", value_name = "KEY=VALUE;…")]
    reservations: Vec<String>,
    #[arg(long = "assessment", value_name = "CRITERION=VERDICT[:TEXT]")]
    assessments: Vec<String>,
    #[arg(long = "waiver", value_name = "KEY=VALUE;…")]
    waivers: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    rationale: Option<String>,
    #[arg(long, value_name = "TEXT")]
    skip_reason: Option<String>,
    #[arg(long = "support-need", value_name = "TYPE", conflicts_with = "no_support_need")]
    support_needs: Vec<String>,
    #[arg(long)]
    no_support_need: bool,
    #[arg(long, value_name = "PHASE")]
    target_phase: Option<String>,
    #[arg(long, value_name = "DECISION")]
    supersedes: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    from: Option<String>,
    #[arg(long)]
    advance: bool,
    #[arg(long, value_name = "DATE", requires = "advance")]
    start: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let start = args.start.as_deref().map(date).transpose()?;
    let given = match &args.from {
        Some(from) => form::from_file(app, from)?,
        None => Vec::new(),
    };
    let fields = fields::merge(given, form::options(args)?);
    let entry = args.advance.then(|| Entry {
        start,
        skip_reason: args.skip_reason.clone(),
    });
    write(app, &args.id, &args.write, |target| {
        decide::record(target, &fields, entry.as_ref(), app.today)
    })
}
