//! `catalog committee record DATE`: the whole sitting in one pass, a commit a product on the branch of the sitting.

use clap::Args;

use crate::cli::ask::prompt::{self, one_of};
use crate::cli::decision::{self, form, record, take};
use crate::cli::terminal::input;
use crate::cli::write::{WriteOptions, site_on, write_many};
use crate::cli::{App, Status};
use crate::committee::agenda::Asked;
use crate::committee::coming::Quorum;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::id::GateId;
use crate::domain::session::SessionKind;
use crate::operation::committee::days::Days;
use crate::operation::committee::gathered::gather;
use crate::operation::committee::place::says_more;
use crate::operation::committee::sitting::{self, Item};
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
    let gathered = gather(&app.context(), args.write.offline)?;
    let day = gathered.days.held(&args.day, app.today)?;
    gathered.session(day, app.today)?;
    if day > app.today {
        return Err(Failure::refused(message!(
            "committee-record-early",
            day = Arg::Day(day.into())
        )));
    }
    drop(gathered);
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
    gate: GateId,
    told: Message,
    is_decided: bool,
    /// A proposal of its own waits: a decision on the sitting's branch does not build on it.
    is_elsewhere: bool,
}

/// What becomes of a product in the pass.
enum Taken {
    Recorded,
    /// Left for another time.
    Passed,
    /// Somebody else recorded a decision while this pass went on.
    Meanwhile,
    /// No more products.
    Left,
}

/// Goes through the agenda with a person. Each decision is recorded as soon as it is agreed to: whoever leaves goes on later.
fn asked(app: &App, args: &Record, day: Date) -> Result<Status, Failure> {
    let products: Vec<Next> = {
        let gathered = super::heard(app, args.write.offline)?;
        tell_quorum(app, gathered.quorum(gathered.session(day, app.today)?), day);
        gathered.agenda(Some(day), app.today)?.asked.iter().map(next).collect()
    };
    let all = products.len();
    let mut done = products.iter().filter(|one| one.is_decided).count();
    let decided = products.iter().rev().find(|one| one.is_decided);
    let mut last = decided.map(|one| one.id.clone());
    let (mut passed, mut is_left) = (0, false);
    for next in products.iter().filter(|one| !one.is_decided) {
        let at = message!(
            "committee-record-at",
            number = done + passed + 1,
            all = all,
            name = next.name.as_str()
        );
        app.ui.line(&at);
        match taken(app, args, day, next)? {
            Taken::Recorded => {
                last = Some(next.id.clone());
                done += 1;
            }
            Taken::Passed => passed += 1,
            Taken::Meanwhile => {
                app.ui
                    .tell(&message!("committee-record-meanwhile", name = next.name.as_str()));
                done += 1;
            }
            Taken::Left => {
                is_left = true;
                break;
            }
        }
    }
    let day = day.to_string();
    if let Some(id) = last.filter(|_| !is_left) {
        app.ui
            .line(&message!("committee-record-correct", id = id, day = day.as_str()));
    }
    app.ui.line(&match is_left {
        true => message!("committee-record-left", done = done, all = all, day = day),
        false => message!("committee-record-done", done = done, all = all, day = day),
    });
    Ok(Status::Clean)
}

/// Asks what the committee does of a product, and records it.
fn taken(app: &App, args: &Record, day: Date, next: &Next) -> Result<Taken, Failure> {
    let branch = branch(args, day, &next.id);
    if is_decided(app, args, &branch, next, day) {
        return Ok(Taken::Meanwhile);
    }
    app.ui.line(&next.told);
    if next.is_elsewhere && !args.branch_per_product && has_more(app, &next.id, day, &args.write)? {
        app.ui.warn(&message!(
            "committee-record-elsewhere",
            id = next.id.as_str(),
            day = day.to_string()
        ));
    }
    let ways = [
        "committee-record-decide",
        "committee-record-later",
        "committee-record-stop",
    ];
    let ways = ways.map(|key| app.translator().text(key));
    match one_of(app, &message!("committee-record-ask", name = next.name.as_str()), ways) {
        Some(0) => {}
        Some(1) => return Ok(Taken::Passed),
        _ => return Ok(Taken::Left),
    }
    let arguments = decision::Arguments {
        gate: Some(next.gate.to_string()),
        session: Some(day.to_string()),
        write: args.write.clone(),
        ..decision::Arguments::default()
    };
    Ok(match take(app, &next.id, &branch, &arguments) {
        Ok(Some(_)) if !args.write.dry_run => {
            comes_back(app, args, day, next)?;
            Taken::Recorded
        }
        Ok(Some(_)) => Taken::Passed,
        // Who leaves a question leaves the sitting.
        Ok(None) => Taken::Left,
        Err(failure) => {
            app.ui.explain(&failure);
            Taken::Passed
        }
    })
}

/// True where the branch of the sitting has a decision about the product already: the agenda was read when the pass began.
fn is_decided(app: &App, args: &Record, branch: &str, next: &Next, day: Date) -> bool {
    let context = app.context();
    let Ok(site) = site_on(app, branch, &args.write) else {
        return false;
    };
    let target = Ground::open(&context, &site).and_then(|ground| ground.product(&next.id));
    target.is_ok_and(|target| {
        let mut decisions = target.product.standing_decisions();
        decisions.any(|one| one.gate == next.gate && one.day() == Some(day))
    })
}

/// Says that too few seats are filled, or that nobody noted who is there, where the rules ask for a number.
fn tell_quorum(app: &App, quorum: Option<Quorum>, day: Date) {
    let Some(quorum) = quorum else { return };
    match quorum.present {
        None => app.ui.warn(&message!(
            "committee-record-unknown-quorum",
            required = quorum.required,
            day = day.to_string()
        )),
        Some(present) if present < quorum.required => app.ui.warn(&message!(
            "sitting-no-quorum",
            present = present,
            required = quorum.required
        )),
        Some(_) => {}
    }
}

/// Asks at which sitting a product comes back that was put off, and opens that one with it.
fn comes_back(app: &App, args: &Record, day: Date, put_off: &Next) -> Result<(), Failure> {
    let gathered = gather(&app.context(), true)?;
    let product = &gathered.workspace.product(&put_off.id)?.value;
    let version = gathered.workspace.lifecycle.for_reading_on(day);
    let mut said = product.standing_decisions().rev();
    let last = said.find(|one| one.day() == Some(day) && one.gate == put_off.gate);
    if last
        .zip(version)
        .is_none_or(|(last, version)| version.settles(&last.outcome))
    {
        return Ok(());
    }
    let mut days: Vec<Date> = gathered
        .days
        .all
        .iter()
        .filter(|other| **other > day)
        .copied()
        .collect();
    days.sort_unstable();
    days.dedup();
    let more = [text!("committee-record-other-day"), text!("committee-record-no-day")];
    let texts = days.iter().map(|day| app.translator().said(&Arg::Day((*day).into())));
    let texts = texts.chain(more.map(|key| app.translator().text(key)));
    let question = message!("committee-record-comes-back", name = put_off.name.as_str());
    let index = one_of(app, &question, texts);
    let chosen = match index.map(|index| (days.get(index), index == days.len())) {
        Some((Some(day), _)) => *day,
        Some((None, true)) => match other_day(app, &gathered.days) {
            Some(day) => day,
            None => return Ok(()),
        },
        _ => return Ok(()),
    };
    let item = Item {
        product: product.id.clone(),
        gate: put_off.gate.clone(),
    };
    let written = write_many(app, &sitting_branch(chosen), &args.write, |ground| {
        sitting::open(ground, chosen, SessionKind::Ordinaire, std::slice::from_ref(&item))
    });
    if let Err(failure) = written {
        app.ui.explain(&failure);
    }
    Ok(())
}

/// A day of a sitting to come, in somebody's words; none when they leave.
fn other_day(app: &App, days: &Days) -> Option<Date> {
    loop {
        let typed = prompt::said(app, &message!("committee-record-which-day"))?;
        match days.coming(&typed, app.today) {
            Ok(day) if day > app.today => {
                prompt::tell_day(app, &typed, day);
                return Some(day);
            }
            Ok(day) => app.ui.warn(&message!("request-past", day = Arg::Day(day.into()))),
            Err(failure) => app.ui.explain(&failure),
        }
    }
}

/// True where the product's own proposal says more than the sitting's branch of what is judged.
fn has_more(app: &App, id: &str, day: Date, options: &WriteOptions) -> Result<bool, Failure> {
    let branch = sitting_branch(day);
    let site = site_on(app, &branch, options)?;
    let here = Ground::open(&app.context(), &site)?.product(id)?;
    Ok(decision::own(app, id, &branch)?.is_some_and(|own| says_more(&own, &here.product)))
}

fn next(one: &Asked<'_>) -> Next {
    let missing = one.aspects.iter().filter(|aspect| aspect.missing > 0).count();
    Next {
        id: one.product.id.to_string(),
        name: one.product.name.clone(),
        gate: one.gate.clone(),
        is_decided: one.decided.is_some(),
        is_elsewhere: one
            .proposed_on
            .iter()
            .any(|branch| *branch == proposal_branch(one.product.id.as_str())),
        told: message!(
            "committee-record-told",
            gate = Arg::gate(&one.gate),
            blocking = one.blocking,
            standing = one.standing,
            missing = missing
        ),
    }
}

/// Records the decisions of a file: by the product's id, what `decide --from` reads. All are tried before the first is written.
fn of_file(app: &App, args: &Record, day: Date, from: &str) -> Result<Status, Failure> {
    let decisions = form::several(app, from, &input::bytes(from)?)?;
    let gathered = super::heard(app, args.write.offline)?;
    if let Ok(session) = gathered.session(day, app.today) {
        tell_quorum(app, gathered.quorum(session), day);
    }
    let agenda = gathered.agenda(Some(day), app.today)?;
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
            let branch = branch(args, day, id);
            let beside = beside(app, (id, &branch), day)?;
            tried(app, &site_on(app, &branch, &args.write)?, (id, fields), &beside)?;
        }
    }
    for (id, fields) in &ready {
        let branch = branch(args, day, id);
        let beside = beside(app, (id, &branch), day)?;
        record(app, (id, &branch), fields, &beside, &args.write)?;
    }
    app.ui.line(&message!(
        "committee-record-written",
        count = ready.len(),
        day = day.to_string()
    ));
    Ok(Status::Clean)
}

/// What is recorded beside the decision on a product.
fn beside(app: &App, (id, branch): (&str, &str), day: Date) -> Result<Beside, Failure> {
    Ok(Beside {
        own: decision::own(app, id, branch)?,
        sitting: decision::sitting(app, Some(day.to_string()))?,
        ..Beside::default()
    })
}

/// Refuses a decision that could not be recorded; writes nothing.
fn tried(app: &App, site: &Site<'_>, (id, fields): (&str, &Fields), beside: &Beside) -> Result<(), Failure> {
    let make = |ground: &Ground<'_>| decide::record(&*ground.product(id)?, fields, beside, app.today);
    plan(&app.context(), site, &make).map(|_| ())
}
