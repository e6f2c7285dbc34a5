//! `catalog milestone ID MILESTONE`: the day that a milestone is planned for, or was reached.

use clap::Args;

use crate::cli::ask::prompt::{self, left, one_of};
use crate::cli::write::{WriteOptions, write};
use crate::cli::{App, Status, choose};
use crate::diagnostic::Arg;
use crate::operation::error::Failure;
use crate::operation::facts;
use crate::operation::facts::{Side, near_day};
use crate::operation::milestones;
use crate::operation::workspace::Workspace;
use crate::operation::writing::Change;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(value_name = "MILESTONE")]
    milestone: Option<String>,
    #[arg(long, value_name = "DATE")]
    planned: Option<String>,
    #[arg(long, value_name = "DATE")]
    reached: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = &choose::product(app, args.id.as_deref())?;
    let milestone = &named(app, args.milestone.as_deref())?;
    let (planned, reached) = match (&args.planned, &args.reached) {
        (None, None) if app.ui.can_ask() && args.note.is_none() && args.source.is_none() => asked(app)?,
        given => (given.0.clone(), given.1.clone()),
    };
    let given = facts::fields(
        milestones::LIST,
        &[
            ("planned", planned.as_deref()),
            ("actual", reached.as_deref()),
            ("source", args.source.as_deref()),
            ("note", args.note.as_deref()),
        ],
    )?;
    if given.is_empty() {
        return Err(Failure::usage(message!(
            "milestone-nothing",
            id = id.as_str(),
            milestone = milestone.as_str()
        )));
    }
    write(app, id, &args.write, |target| {
        let version = target.rules(app.today)?;
        let id = milestones::known(version, milestone)?;
        let title = message!("commit-milestone", name = target.product.name.as_str(), milestone = id);
        Ok(Change::of_product(
            target,
            milestones::with(&target.source, &target.product, id, &given)?,
            title,
        ))
    })
}

/// The milestone that was named, else the one that a person chooses.
fn named(app: &App, given: Option<&str>) -> Result<String, Failure> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    let workspace = Workspace::open(&app.context())?;
    let milestones = &workspace.version(app.today)?.milestones;
    if !app.ui.can_ask() {
        let known = milestones.iter().map(|one| one.id.as_str()).collect::<Vec<_>>();
        return Err(Failure::usage(message!("milestone-which", known = known.join(", "))));
    }
    let names = milestones
        .iter()
        .map(|one| app.translator().said(&Arg::both(&one.fr, &one.en)));
    let index = one_of(app, &message!("milestone-ask-which"), names);
    let chosen = index.and_then(|index| milestones.get(index));
    chosen.map(|one| one.id.to_string()).ok_or_else(left)
}

/// The day that it is planned for, or on which it was reached: one of the two.
fn asked(app: &App) -> Result<(Option<String>, Option<String>), Failure> {
    let ways = ["milestone-was-reached", "milestone-is-planned"].map(|key| app.translator().text(key));
    let is_reached = one_of(app, &message!("milestone-ask-way"), ways).ok_or_else(left)? == 0;
    let side = if is_reached { Side::Before } else { Side::After };
    loop {
        let said = prompt::text(app, &message!("milestone-ask-day"), "").ok_or_else(left)?;
        let whole = facts::place("milestones[x].actual")
            .and_then(|place| facts::value(&place, &said))
            .is_ok();
        let day = match near_day(&said, app.today, side) {
            Some(day) => day.to_string(),
            // A month, or a year, is known of what is long past.
            None if is_reached && whole => said,
            None => {
                app.ui.warn(&message!("error-date", text = said));
                continue;
            }
        };
        return Ok(if is_reached {
            (None, Some(day))
        } else {
            (Some(day), None)
        });
    }
}
