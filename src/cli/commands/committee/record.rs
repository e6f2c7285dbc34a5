//! `catalog committee record DATE`: the whole sitting in one pass, a commit a product on the branch of the sitting.

use clap::Args;

use crate::cli::ask::prompt::one_of;
use crate::cli::decision::{self, form, record, take};
use crate::cli::terminal::input;
use crate::cli::write::{WriteOptions, site_on};
use crate::cli::{App, Status};
use crate::committee::agenda::Asked;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::operation::committee::gathered::gather;
use crate::operation::decide::fields::{Fields, set, text_of};
use crate::operation::decide::{self, Beside};
use crate::operation::error::Failure;
use crate::operation::revision::{proposal_branch, sitting_branch};
use crate::operation::writing::{Ground, Site, plan};
use crate::store::edit::Value;

#[derive(Args, Debug)]
pub(super) struct Record {
    #[arg(value_name = "DATE")]
    day: String,
    #[arg(long, value_name = "FILE|-")]
    from: Option<String>,
    #[arg(long)]
    branch_per_product: bool,
    #[command(flatten)]
    write: WriteOptions,
}

pub(super) fn run(app: &App, args: &Record) -> Result<Status, Failure> {
    let day = super::sitting_day(app, &args.day)?;
    match &args.from {
        Some(from) => of_file(app, args, day, from),
        None if app.ui.can_ask() && !args.write.yes => asked(app, args, day),
        None => Err(Failure::usage(message!("committee-record-how", day = day.to_string()))),
    }
}

/// Where a product's decision goes.
fn branch(args: &Record, day: Date, id: &str) -> String {
    if args.branch_per_product {
        proposal_branch(id)
    } else {
        sitting_branch(day)
    }
}

/// A product of the agenda, as it is told before it is decided on.
struct Next {
    id: String,
    name: String,
    gate: String,
    told: Message,
    /// A proposal of its own waits: a decision on the sitting's branch does not build on it.
    is_elsewhere: bool,
}

/// Goes through the agenda with a person. Each decision is recorded as soon as it is agreed to: whoever leaves goes on later.
fn asked(app: &App, args: &Record, day: Date) -> Result<Status, Failure> {
    let mut passed: Vec<String> = Vec::new();
    loop {
        let gathered = gather(&app.context(), args.write.offline)?;
        super::session(&gathered, day)?;
        let agenda = super::awaiting(app, &gathered, Some(day))?;
        let all = agenda.asked.len();
        let done = agenda.asked.iter().filter(|one| one.decided.is_some()).count();
        let open = |one: &&Asked<'_>| one.decided.is_none() && !passed.contains(&one.product.id.to_string());
        let Some(next) = agenda.asked.iter().find(open).map(next) else {
            app.ui.line(&message!(
                "committee-record-done",
                done = done,
                all = all,
                day = day.to_string()
            ));
            return Ok(Status::Clean);
        };
        drop(agenda);
        app.ui.line(&message!(
            "committee-record-at",
            number = done + passed.len() + 1,
            all = all,
            name = next.name.as_str()
        ));
        app.ui.line(&next.told);
        if next.is_elsewhere && !args.branch_per_product {
            app.ui
                .warn(&message!("committee-record-elsewhere", day = day.to_string()));
        }
        let ways = [
            "committee-record-decide",
            "committee-record-later",
            "committee-record-stop",
        ];
        let ways = ways.map(|key| app.translator().text(key));
        match one_of(app, &message!("committee-record-ask", name = next.name.as_str()), ways) {
            Some(0) => {
                let arguments = decision::Arguments {
                    gate: Some(next.gate.clone()),
                    session: Some(day.to_string()),
                    write: args.write.clone(),
                    ..decision::Arguments::default()
                };
                match take(app, &next.id, &branch(args, day, &next.id), &arguments) {
                    Ok(Some(_)) if !args.write.dry_run => {}
                    Ok(_) => passed.push(next.id),
                    Err(failure) => {
                        app.ui.explain(&failure);
                        passed.push(next.id);
                    }
                }
            }
            Some(1) => passed.push(next.id),
            _ => {
                app.ui.line(&message!(
                    "committee-record-left",
                    done = done,
                    all = all,
                    day = day.to_string()
                ));
                return Ok(Status::Clean);
            }
        }
    }
}

fn next(one: &Asked<'_>) -> Next {
    let missing = one.aspects.iter().filter(|aspect| aspect.missing > 0).count();
    Next {
        id: one.product.id.to_string(),
        name: one.product.name.clone(),
        gate: one.gate.to_string(),
        is_elsewhere: one
            .proposed_on
            .iter()
            .any(|branch| *branch == proposal_branch(one.product.id.as_str())),
        told: message!(
            "committee-record-told",
            gate = Arg::gate(&one.gate),
            blocking = one.blocking,
            missing = missing
        ),
    }
}

/// Records the decisions of a file: by the product's id, what `decide --from` reads. All are tried before the first is written.
fn of_file(app: &App, args: &Record, day: Date, from: &str) -> Result<Status, Failure> {
    let decisions = form::several(app, from, &input::bytes(from)?)?;
    let gathered = gather(&app.context(), args.write.offline)?;
    let agenda = super::awaiting(app, &gathered, Some(day))?;
    let mut ready = Vec::new();
    for (id, mut fields) in decisions {
        let product = &gathered.workspace.product(&id)?.value;
        if text_of(&fields, "session").is_none() {
            set(&mut fields, "session", Value::Date(day.to_string()));
        }
        let listed = agenda.asked.iter().find(|one| one.product.id == id.as_str());
        if let (None, Some(listed)) = (text_of(&fields, "gate"), listed) {
            set(&mut fields, "gate", Value::Text(listed.gate.to_string()));
        }
        if listed.is_some_and(|one| one.decided.is_some()) && text_of(&fields, "supersedes").is_none() {
            app.ui
                .tell(&message!("committee-record-already", name = product.name.as_str()));
            continue;
        }
        ready.push((id, fields));
    }
    if ready.len() > 1 && !args.write.dry_run {
        for (id, fields) in &ready {
            tried(app, &site_on(app, &branch(args, day, id), &args.write)?, id, fields)?;
        }
    }
    for (id, fields) in &ready {
        record(
            app,
            (id, &branch(args, day, id)),
            fields,
            &Beside::default(),
            &args.write,
        )?;
    }
    app.ui.line(&message!(
        "committee-record-written",
        count = ready.len(),
        day = day.to_string()
    ));
    Ok(Status::Clean)
}

/// Refuses a decision that could not be recorded; writes nothing.
fn tried(app: &App, site: &Site<'_>, id: &str, fields: &Fields) -> Result<(), Failure> {
    let make = |ground: &Ground<'_>| decide::record(&*ground.product(id)?, fields, &Beside::default(), app.today);
    plan(&app.context(), site, &make).map(|_| ())
}
