//! `catalog decide ID`: records what the committee decided.
//!
//! [`form`] reads the decision from options and files, [`asking`] asks for what they do not say, [`draft`] keeps the answers.

mod asking;
mod draft;
mod form;

use std::cell::Cell;

use clap::Args;

use crate::cli::ask::keeping::goes_on_or_starts_again;
use crate::cli::write::{WriteOptions, site, then, write};
use crate::cli::{App, Status, choose};
use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::OutcomeId;
use crate::operation::decide::{self, Beside, Entry, fields};
use crate::operation::error::Failure;
use crate::operation::facts::date;
use crate::operation::gate::chosen;
use crate::operation::questions::saved_answers::SavedAnswers;
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
    #[arg(long, value_name = "DATE")]
    reached: Option<String>,
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
    let mut kept = SavedAnswers::decision(app.catalogue()?, &id);
    kept.hold(&id)?;
    if !goes_on_or_starts_again(app, &mut kept, &target.product.name) {
        app.ui.line(&message!("decide-left-kept", id = id.as_str()));
        return Ok(Status::Clean);
    }
    let given = args;
    let mut args = draft::taken_up(args, &kept);
    loop {
        let Some(whole) = asking::completed(app, &target, &args, given, &mut kept)? else {
            return Ok(left(app, &id, &kept));
        };
        if app.global.verbose > 0 {
            let command = Arg::Command(draft::as_typed(&whole));
            app.ui.line(&message!("decide-as-typed", command = command));
        }
        let refused = match recorded(app, &id, &whole) {
            Err(failure) if failure.is_refusal() => failure,
            other => {
                let is_recorded = other
                    .as_ref()
                    .map_or_else(|failure| failure.is_recorded, |_| !whole.write.dry_run);
                if is_recorded {
                    kept.forget();
                }
                return other;
            }
        };
        app.ui.explain(&refused);
        // What was not refused stays answered.
        let Some(corrected) = asking::with_one_to_correct(app, &whole) else {
            return Ok(left(app, &id, &kept));
        };
        args = corrected;
    }
}

/// Said to who leaves before the end.
fn left(app: &App, id: &str, kept: &SavedAnswers) -> Status {
    app.ui.line(&if kept.is_empty() {
        message!("decide-left")
    } else {
        message!("decide-left-kept", id = id)
    });
    Status::Clean
}

fn recorded(app: &App, id: &str, args: &Arguments) -> Result<Status, Failure> {
    let start = args.start.as_deref().map(date).transpose()?;
    let given = match &args.from {
        Some(from) => form::from_file(app, from)?,
        None => Vec::new(),
    };
    let fields = fields::merge(given, form::options(args)?);
    let beside = Beside {
        entry: args.advance.then(|| Entry {
            start,
            skip_reason: args.skip_reason.clone(),
        }),
        reached: args.reached.clone(),
    };
    let next = Cell::new(None);
    let status = write(app, id, &args.write, |target| {
        next.set(opened(target, &fields, app.today));
        decide::record(target, &fields, &beside, app.today)
    })?;
    if let Some(gate) = next.take().filter(|_| !args.advance) {
        then(app, &args.write, &message!("decide-next", id = id, gate = gate));
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
