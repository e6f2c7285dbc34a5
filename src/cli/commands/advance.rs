//! `catalog advance ID`: enters the phase that a go of the committee opened.

use clap::Args;

use crate::domain::fold;
use crate::domain::phase::CycleKind;
use crate::lifecycle::transition::{self, TransitionRequest};

use crate::cli::write::{WriteOptions, then, write, write_where_decided};
use crate::cli::{App, Status, choose};
use crate::operation::advance;
use crate::operation::committee::gathered::gather;
use crate::operation::error::Failure;
use crate::operation::facts::date;
use crate::operation::gate::named;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, conflicts_with_all = ["id", "gate", "start", "skip_reason", "rebuild", "branch"])]
    all_decided: bool,
    #[arg(long, value_name = "KIND", conflicts_with_all = ["gate", "skip_reason"])]
    rebuild: Option<String>,
    #[arg(long, value_name = "GATE")]
    gate: Option<String>,
    #[arg(long, value_name = "DATE")]
    start: Option<String>,
    #[arg(long, value_name = "TEXT")]
    skip_reason: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    if args.all_decided {
        return all_decided(app, args);
    }
    let id = &choose::product(app, args.id.as_deref())?;
    match &args.rebuild {
        Some(kind) => rebuild(app, args, id, kind),
        None => enter(app, args, id),
    }
}

/// Opens the phase that the latest usable go allows.
fn enter(app: &App, args: &Arguments, id: &str) -> Result<Status, Failure> {
    let start = args.start.as_deref().map(date).transpose()?;
    let status = write_where_decided(app, id, &args.write, |target| {
        let gate = args
            .gate
            .as_deref()
            .map(|gate| named(target.rules(app.today)?, gate))
            .transpose()?;
        let request = TransitionRequest {
            gate,
            start,
            skip_reason: args.skip_reason.clone(),
        };
        advance::enter(target, &request, app.today)
    })?;
    then(app, &args.write, &message!("advance-next", id = id));
    Ok(status)
}

/// Every product that a go lets in, recorded or proposed: a proposal each, or that of the sitting.
fn all_decided(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let workspace = gather(&app.context(), args.write.offline)?.workspace;
    let ready: Vec<&str> = workspace
        .portfolio
        .products
        .iter()
        .map(|entry| &entry.value)
        .filter(|product| {
            transition::plan(product, &workspace.lifecycle, app.today, &TransitionRequest::default()).is_ok()
        })
        .map(|product| product.id.as_str())
        .collect();
    if ready.is_empty() {
        app.ui.line(&message!("advance-none-decided"));
        return Ok(Status::Clean);
    }
    app.ui.tell(&message!(
        "advance-all-decided",
        count = ready.len(),
        ids = ready.join(", ")
    ));
    let mut status = Status::Clean;
    for id in ready {
        // One that is refused keeps no other back.
        if let Err(failure) = enter(app, args, id) {
            app.ui.fail(&failure);
            status = Status::Refused;
        }
    }
    Ok(status)
}

/// Opens the next cycle in the first phase, while the one before runs on.
fn rebuild(app: &App, args: &Arguments, id: &str, kind: &str) -> Result<Status, Failure> {
    let kind = CycleKind::parse(&fold::word(kind)).ok_or_else(|| {
        Failure::usage(message!(
            "advance-bad-kind",
            kind = kind,
            known = CycleKind::WORDS.join(", ")
        ))
    })?;
    let start = match &args.start {
        Some(start) => date(start)?,
        None => app.today,
    };
    write(app, id, &args.write, |target| {
        advance::rebuild(target, kind, start, app.today)
    })
}
