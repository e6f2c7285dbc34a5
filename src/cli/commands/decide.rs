//! `catalog decide ID`: records what the committee decided.
//!
//! [`form`] reads the decision from options and files, [`asking`] asks for what they do not say.

mod asking;
mod form;

use std::cell::Cell;

use clap::Args;

use crate::cli::write::{WriteOptions, site, write};
use crate::cli::{App, Status, choose};
use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::OutcomeId;
use crate::operation::decide::{self, Entry, fields};
use crate::operation::error::Failure;
use crate::operation::facts::date;
use crate::operation::gate::chosen;
use crate::operation::writing::{Ground, Target};

#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
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
    let id = choose::product(app, args.id.as_deref())?;
    let args = &Arguments {
        id: Some(id.clone()),
        ..args.clone()
    };
    if !asking::is_wanted(app, args) {
        return recorded(app, &id, args);
    }
    let site = site(app, &id, &args.write)?;
    let context = app.context();
    let ground = Ground::open(&context, &site)?;
    let target = ground.product(&id)?;
    let Some(args) = asking::completed(app, &target, args)? else {
        app.ui.line(&message!("decide-left"));
        return Ok(Status::Clean);
    };
    let mut args = args;
    loop {
        // What was answered can be typed again, whatever becomes of it.
        app.ui.line(&message!(
            "decide-as-typed",
            command = Arg::Command(asking::as_typed(&args))
        ));
        let refused = match recorded(app, &id, &args) {
            Err(failure) if failure.is_refusal() => failure,
            other => return other,
        };
        app.ui.explain(&refused);
        // What was not refused stays answered.
        let corrected = asking::with_one_to_correct(app, &args);
        let Some(again) = corrected
            .map(|args| asking::completed(app, &target, &args))
            .transpose()?
            .flatten()
        else {
            app.ui.line(&message!("decide-left"));
            return Ok(Status::Clean);
        };
        args = again;
    }
}

fn recorded(app: &App, id: &str, args: &Arguments) -> Result<Status, Failure> {
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
    let next = Cell::new(None);
    let status = write(app, id, &args.write, |target| {
        next.set(opened(target, &fields, app.today));
        decide::record(target, &fields, entry.as_ref(), app.today)
    })?;
    // Who types by hand is told what the decision allows.
    let tells = app.ui.can_ask() && !args.write.dry_run && !args.advance;
    if let Some(gate) = next.take().filter(|_| tells) {
        app.ui.line(&message!("decide-next", id = id, gate = gate));
    }
    Ok(status)
}

/// The gate whose phase the decision opens; none where it opens none.
fn opened(target: &Target, fields: &fields::Fields, today: Date) -> Option<String> {
    let day = fields::text_of(fields, "session").and_then(|text| date(&text).ok());
    let version = target.rules(day.unwrap_or(today)).ok()?;
    let outcome = OutcomeId::parse(&fields::text_of(fields, "outcome")?)?;
    let gate = chosen(
        version,
        &target.product,
        fields::text_of(fields, "gate").as_deref(),
        today,
    )
    .ok()?;
    (version.opens_phase(&outcome) && !version.keeps_phase(&gate)).then(|| gate.to_string())
}
