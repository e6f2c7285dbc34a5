//! A decision that a person records: [`form`] reads it from options and files, [`asking`] asks for what they do not say,
//! [`draft`] keeps the answers.

mod asking;
mod day;
mod draft;
pub(crate) mod form;
mod standing;

use std::cell::Cell;

use clap::Args;

use super::ask::keeping::goes_on_or_starts_again;
use super::write::{WriteOptions, site_on, then, write_on};
use super::{App, Status};
use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::OutcomeId;
use crate::domain::product::Product;
use crate::operation::committee::place::proposed_file;
use crate::operation::decide::fields::{self, Fields, text_of};
use crate::operation::decide::{self, Beside, Entry};
use crate::operation::error::Failure;
use crate::operation::facts::date;
use crate::operation::gate::chosen;
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::revision;
use crate::operation::writing::{Ground, Target};

#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    pub id: Option<String>,
    #[arg(long, value_name = "GATE")]
    pub gate: Option<String>,
    #[arg(long, value_name = "OUTCOME")]
    pub outcome: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub session: Option<String>,
    #[arg(long = "opinion", value_name = "[ASPECT=]OPINION[:TEXT]")]
    pub opinions: Vec<String>,
    #[arg(long = "reservation", value_name = "KEY=VALUE;…")]
    pub reservations: Vec<String>,
    #[arg(long = "lift", value_name = "KEY=VALUE;…")]
    pub lifted: Vec<String>,
    #[arg(long = "assessment", value_name = "CRITERION=VERDICT[:TEXT]")]
    pub assessments: Vec<String>,
    #[arg(long = "waiver", value_name = "KEY=VALUE;…")]
    pub waivers: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub rationale: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub skip_reason: Option<String>,
    #[arg(long = "support-need", value_name = "TYPE", conflicts_with = "no_support_need")]
    pub support_needs: Vec<String>,
    #[arg(long)]
    pub no_support_need: bool,
    #[arg(long, value_name = "PHASE")]
    pub target_phase: Option<String>,
    #[arg(long, value_name = "DECISION")]
    pub supersedes: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    pub from: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub reached: Option<String>,
    #[arg(long)]
    pub advance: bool,
    #[arg(long, value_name = "DATE", requires = "advance")]
    pub start: Option<String>,
    #[command(flatten)]
    pub write: WriteOptions,
}

/// Records a decision about the product `id` on the branch `branch`, asked for where it is not said; none where a person
/// leaves before the end: what they answered is kept.
pub(crate) fn take(app: &App, id: &str, branch: &str, args: &Arguments) -> Result<Option<Status>, Failure> {
    let args = &Arguments {
        id: Some(id.to_owned()),
        ..args.clone()
    };
    if !asking::is_wanted(app, args) {
        return recorded(app, id, branch, args).map(Some);
    }
    let site = site_on(app, branch, &args.write)?;
    let context = app.context();
    let ground = Ground::open(&context, &site)?;
    let target = ground.product(id)?;
    let mut kept = SavedAnswers::decision(app.catalogue()?, id);
    kept.hold(id)?;
    if !goes_on_or_starts_again(app, &mut kept, &target.product.name) {
        left(app, (id, branch), &kept);
        return Ok(None);
    }
    let own = own(app, id, branch)?;
    let given = args;
    let mut args = draft::taken_up(args, &kept);
    loop {
        let Some(whole) = asking::completed(app, (&target, own.as_deref()), &args, given, &mut kept)? else {
            left(app, (id, branch), &kept);
            return Ok(None);
        };
        if app.global.verbose > 0 {
            let command = Arg::Command(draft::as_typed(&whole));
            app.ui.line(&message!("decide-as-typed", command = command));
        }
        let refused = match recorded(app, id, branch, &whole) {
            Err(failure) if failure.is_refusal() || failure.is_declined() => failure,
            other => {
                let is_recorded = other
                    .as_ref()
                    .map_or_else(|failure| failure.is_recorded, |_| !whole.write.dry_run);
                if is_recorded {
                    kept.forget();
                }
                return other.map(Some);
            }
        };
        if refused.is_refusal() {
            app.ui.explain(&refused);
        }
        // What was not refused stays answered.
        let Some(corrected) = asking::with_one_to_correct(app, &whole, given) else {
            left(app, (id, branch), &kept);
            return Ok(None);
        };
        args = corrected;
    }
}

/// The product as its own proposal has it, where the decision goes to another.
pub(crate) fn own(app: &App, id: &str, branch: &str) -> Result<Option<Box<Product>>, Failure> {
    if branch == revision::proposal_branch(id) {
        return Ok(None);
    }
    Ok(revision::own_proposal(&app.context(), id)?.map(|entry| entry.value))
}

/// The file of the sitting of the day that is said, as its own branch has it.
pub(crate) fn sitting(app: &App, day: Option<String>) -> Result<Option<String>, Failure> {
    let day = day.and_then(|text| date(&text).ok());
    day.map_or(Ok(None), |day| proposed_file(&app.context(), day))
}

/// Said to who leaves before the end.
fn left(app: &App, (id, branch): (&str, &str), kept: &SavedAnswers) {
    let sitting = revision::proposed_sitting(branch);
    app.ui.line(&match sitting {
        _ if kept.is_empty() => message!("decide-left"),
        Some(day) => message!("decide-left-kept-sitting", day = day.to_string()),
        None => message!("decide-left-kept", id = id),
    });
}

fn recorded(app: &App, id: &str, branch: &str, args: &Arguments) -> Result<Status, Failure> {
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
        lifted: form::lifted(args)?,
        own: own(app, id, branch)?,
        sitting: sitting(app, text_of(&fields, "session"))?,
    };
    record(app, (id, branch), &fields, &beside, &args.write)
}

/// Records a decision that is said whole.
pub(crate) fn record(
    app: &App,
    (id, branch): (&str, &str),
    fields: &Fields,
    beside: &Beside,
    options: &WriteOptions,
) -> Result<Status, Failure> {
    let next = Cell::new(None);
    let status = write_on(app, branch, id, options, |target| {
        next.set(opened(target, fields, app.today));
        decide::record(target, fields, beside, app.today)
    })?;
    if let Some(gate) = next.take().filter(|_| beside.entry.is_none()) {
        then(app, options, &message!("decide-next", id = id, gate = gate));
    }
    Ok(status)
}

/// The gate whose phase the decision opens; none where it opens none.
fn opened(target: &Target, fields: &Fields, today: Date) -> Option<String> {
    let day = text_of(fields, "session").and_then(|text| date(&text).ok());
    let version = target.rules(day.unwrap_or(today)).ok()?;
    let outcome = OutcomeId::parse(&text_of(fields, "outcome")?)?;
    let gate = chosen(version, &target.product, text_of(fields, "gate").as_deref(), today).ok()?;
    (version.opens_phase(&outcome) && !version.keeps_phase(&gate)).then(|| gate.to_string())
}
