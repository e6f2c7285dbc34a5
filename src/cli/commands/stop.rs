//! `catalog stop ID`: why and when a product stops, and what remains to be done until it is closed.

use clap::Args;

use crate::diagnostic::Message;
use crate::lifecycle::closing::is_closed;
use crate::lifecycle::version::{Phase, Version};
use crate::render::readiness;
use crate::rules::product::stopping::STOP_PREPARED;

use crate::cli::write::{WriteOptions, site_where_decided, write_where_decided};
use crate::cli::{App, Status, choose};
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::writing::{Ground, Target, new_findings};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "pertinence|contexte|budget|audience|remplace")]
    reason: Option<String>,
    #[arg(long, value_name = "ROLE")]
    decided_by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    fallback: Option<String>,
    #[arg(long, value_name = "ID")]
    replaced_by: Option<String>,
    #[arg(long, value_name = "DATE")]
    announce: Option<String>,
    #[arg(long, value_name = "DATE")]
    cut_off: Option<String>,
    #[arg(long, value_name = "DATE")]
    data_done: Option<String>,
    #[arg(long, value_name = "TEXT")]
    comment: Option<String>,
    #[arg(long, value_name = "TEXT")]
    data_plan: Option<String>,
    #[arg(long)]
    closed: bool,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = &choose::product(app, args.id.as_deref())?;
    let facts = facts(args)?;
    let status = if facts.is_empty() && !args.closed {
        Status::Clean
    } else {
        write_where_decided(app, id, &args.write, |target| {
            let mut facts = facts.clone();
            if args.closed {
                let end = end_of(target, app)?;
                if target.rules(app.today)?.phase_on(&target.product, app.today) != Some(&end.id) {
                    return Err(Failure::refused(message!("stop-not-begun", id = id.as_str())));
                }
                facts.push(closing(end)?);
            }
            let title = message!("commit-stop", name = target.product.name.as_str());
            facts::change(target, &facts, title)
        })?
    };
    if !args.closed {
        tell_rest(app, id, args)?;
    }
    Ok(status)
}

fn facts(args: &Arguments) -> Result<Vec<FieldValue>, Failure> {
    [
        ("stop.decided_by", &args.decided_by),
        ("stop.reason", &args.reason),
        ("stop.replaced_by", &args.replaced_by),
        ("stop.fallback", &args.fallback),
        ("stop.calendar.announce", &args.announce),
        ("stop.calendar.cut_off", &args.cut_off),
        ("stop.calendar.data_done", &args.data_done),
        ("stop.calendar.comment", &args.comment),
        ("stop.data_plan", &args.data_plan),
    ]
    .into_iter()
    .filter_map(|(path, words)| Some(FieldValue::read(path, words.as_ref()?)))
    .collect()
}

/// The phase in which products end, by today's rules.
fn end_of<'t>(target: &'t Target, app: &App) -> Result<&'t Phase, Failure> {
    let version = target.rules(app.today)?;
    let end = version.phases.iter().find(|phase| Version::flag(&phase.ends_service));
    end.ok_or_else(|| Failure::usage(message!("stop-no-phase")))
}

/// The fact that a stop is over: the last state of its phase.
fn closing(phase: &Phase) -> Result<FieldValue, Failure> {
    let last = phase.substates.items().last();
    let last = last.ok_or_else(|| Failure::usage(message!("stop-no-phase")))?;
    FieldValue::read("stop.substate", last.as_str())
}

/// What remains to be done: the decision and the phase, then what the rules ask before the stop is closed.
fn tell_rest(app: &App, id: &str, args: &Arguments) -> Result<(), Failure> {
    let site = site_where_decided(app, id, &args.write)?;
    let ground = Ground::open(&app.context(), &site)?;
    let target = ground.product(id)?;
    let version = target.rules(app.today)?;
    let end = end_of(&target, app)?;
    let line = |key: &'static str| Message::new(key).with("id", id);
    if version.phase_on(&target.product, app.today) != Some(&end.id) {
        let gate = version.gates.iter().find(|gate| gate.to.known() == Some(&end.id));
        if let Some(gate) = gate {
            let decide = readiness::decide_command(&target.product, &gate.id, version, app.today);
            app.ui.line(&line(text!("stop-decide")).with("decide", decide));
        }
        return Ok(());
    }
    if is_closed(&target.product, end, app.today) {
        app.ui.line(&line(text!("stop-over")));
        return Ok(());
    }
    // As if it were closed: what the rule then says is what is missing.
    let text = facts::filled(&target.source, &[closing(end)?])?;
    let mut missing = new_findings(&app.context(), ground.source(), &target, &text, &[]);
    missing.retain(|found| found.rule.id == STOP_PREPARED.id);
    if missing.is_empty() {
        app.ui.line(&line(text!("stop-ready")));
        return Ok(());
    }
    app.ui.line(&line(text!("stop-rest")).with("count", missing.len()));
    for found in &missing {
        let said = app.translator().say(&found.message);
        app.ui.line(&message!("stop-rest-line", text = said));
    }
    Ok(())
}
