//! `catalog advance ID`: enters the phase that a go of the committee opened.

use clap::Args;

use crate::diagnostic::{Arg, Message};
use crate::domain::phase::CycleKind;
use crate::domain::product::Product;
use crate::lifecycle::transition::{self, Opening, Refusal, Wish};
use crate::lifecycle::version::NEW_CYCLE;
use crate::store::edit::{self, Value, typed};

use crate::cli::commands::gate::named;
use crate::cli::target::{Change, Target};
use crate::cli::write::{WriteOptions, joined, write};
use crate::cli::{Session, Status};
use crate::operation::error::Failure;
use crate::operation::facts::{date, unedited};
use crate::operation::workspace::Workspace;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID", required_unless_present = "all_decided")]
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

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let Some(id) = &args.id else {
        return all_decided(session, args);
    };
    match &args.rebuild {
        Some(kind) => rebuild(session, args, id, kind),
        None => enter(session, args, id),
    }
}

/// Opens the phase that the latest usable go allows.
fn enter(session: &Session, args: &Arguments, id: &str) -> Result<Status, Failure> {
    let start = args.start.as_deref().map(date).transpose()?;
    write(session, id, &args.write, |target| {
        target.sound()?;
        let gate = args
            .gate
            .as_deref()
            .map(|gate| named(target.rules(session.today)?, gate))
            .transpose()?;
        let wish = Wish {
            gate,
            start,
            skip_reason: args.skip_reason.clone(),
        };
        let opening = transition::plan(&target.product, &target.lifecycle, session.today, &wish)
            .map_err(|refusal| refused(&target.product, refusal))?;
        let text = append_phase(&target.source, &target.product, &opening)?;
        Ok(Change {
            files: vec![(target.path.clone(), text)],
            title: title(target, session, &opening),
            trailers: trailers(&target.product, &opening),
            remarks: Vec::new(),
        })
    })
}

/// Every product of the checkout that a go lets in: a proposal each.
fn all_decided(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let workspace = Workspace::open(&session.context())?;
    let ready: Vec<&str> = workspace
        .portfolio
        .products
        .iter()
        .map(|entry| &entry.value)
        .filter(|product| transition::plan(product, &workspace.lifecycle, session.today, &Wish::default()).is_ok())
        .map(|product| product.id.as_str())
        .collect();
    if ready.is_empty() {
        session.ui.line(&message!("advance-none-decided"));
        return Ok(Status::Clean);
    }
    session.ui.tell(&message!(
        "advance-all-decided",
        count = ready.len(),
        ids = ready.join(", ")
    ));
    let mut status = Status::Clean;
    for id in ready {
        // One that is refused keeps no other back.
        if let Err(failure) = enter(session, args, id) {
            session.ui.fail(&failure);
            status = Status::Refused;
        }
    }
    Ok(status)
}

/// Opens the next cycle in the first phase, while the one before runs on.
fn rebuild(session: &Session, args: &Arguments, id: &str, kind: &str) -> Result<Status, Failure> {
    let kind = CycleKind::parse(&typed::word(kind)).ok_or_else(|| {
        Failure::usage(message!(
            "advance-bad-kind",
            kind = kind,
            known = CycleKind::WORDS.join(", ")
        ))
    })?;
    let start = match &args.start {
        Some(start) => date(start)?,
        None => session.today,
    };
    write(session, id, &args.write, |target| {
        target.sound()?;
        let version = target.rules(session.today)?;
        let product = &target.product;
        let phase =
            transition::current_phase(product, version, session.today).map_err(|refusal| refused(product, refusal))?;
        if !version.ways_from(phase).any(|way| way.to == NEW_CYCLE) {
            return Err(Failure::refused(message!(
                "advance-no-rebuild",
                phase = Arg::phase(phase),
                id = Arg::shown(&product.id)
            )));
        }
        let first = version.ordered_phases().first().map(|phase| phase.id.to_string());
        let cycle = product.latest_cycle() + 1;
        let record = Value::Map(vec![
            ("phase".to_owned(), Value::Text(first.unwrap_or_default())),
            ("start".to_owned(), Value::Date(start.to_string())),
            ("entered_by".to_owned(), Value::Text("registration".to_owned())),
            ("cycle".to_owned(), Value::Int(i64::from(cycle))),
            ("kind".to_owned(), Value::Text(kind.as_str().to_owned())),
        ]);
        let text = edit::append(&target.source, "phases", &record).map_err(unedited)?;
        let title = message!("commit-rebuild", name = product.name.as_str(), cycle = i64::from(cycle));
        Ok(Change::of_product(target, text, title))
    })
}

/// The file with the phase at the end of its list.
pub(crate) fn append_phase(source: &str, product: &Product, opening: &Opening) -> Result<String, Failure> {
    let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    let mut record = vec![
        text("phase", opening.to.as_str()),
        ("start".to_owned(), Value::Date(opening.start.to_string())),
        text("entered_by", opening.decision.as_str()),
    ];
    // A record belongs to the cycle of the one before it, unless it says otherwise.
    if product.cycles().last().is_some_and(|(cycle, _)| cycle != opening.cycle) {
        record.push(("cycle".to_owned(), Value::Int(i64::from(opening.cycle))));
    }
    if let Some(reason) = &opening.skip_reason {
        record.push(text("skip_reason", reason));
    }
    edit::append(source, "phases", &Value::Map(record)).map_err(unedited)
}

fn title(target: &Target, session: &Session, opening: &Opening) -> Message {
    let label = |id: &crate::domain::id::PhaseId| {
        target
            .lifecycle
            .reading(session.today)
            .and_then(|version| version.phase(id))
            .map_or_else(|| id.to_string(), |phase| phase.label(session.language()).to_owned())
    };
    message!(
        "commit-advance",
        name = target.product.name.as_str(),
        from = label(&opening.from),
        to = label(&opening.to)
    )
}

/// What programs read in the commit.
pub(crate) fn trailers(product: &Product, opening: &Opening) -> Vec<(&'static str, String)> {
    vec![
        ("Catalog-Product", product.id.to_string()),
        ("Catalog-Gate", opening.gate.to_string()),
        ("Catalog-Decision", opening.decision.to_string()),
        ("Catalog-Phase", format!("{} -> {}", opening.from, opening.to)),
    ]
}

/// A refusal of the rules, with what to type next.
pub(crate) fn refused(product: &Product, refusal: Refusal) -> Failure {
    let message = match refusal {
        Refusal::NoRules { on } => message!("refusal-no-rules", on = Arg::shown(on), ..),
        Refusal::UnknownPhase => message!("refusal-unknown-phase", ..),
        Refusal::Stopped { phase } => message!("refusal-stopped", phase = Arg::phase(phase), ..),
        Refusal::PhaseOfOtherRules { phase, version } => message!(
            "refusal-phase-of-other-rules",
            phase = Arg::phase(phase),
            version = Arg::shown(version),
            ..
        ),
        Refusal::KeepsPhase { gate } => message!("refusal-keeps-phase", gate = Arg::shown(gate), ..),
        Refusal::NoDecision { phase, gates, next } => {
            let key = if next.is_some() {
                "refusal-no-decision"
            } else {
                "refusal-last-phase"
            };
            let next = next.map(|gate| gate.to_string()).unwrap_or_default();
            Message::new(key)
                .phase("phase", phase)
                .with("gates", joined(&gates))
                .with("gate", next)
        }
        Refusal::NotAGo {
            decision,
            gate,
            outcome,
            day,
        } => message!(
            "refusal-not-a-go",
            decision = Arg::shown(decision),
            gate = Arg::shown(gate),
            outcome = Arg::shown(outcome),
            day = Arg::shown(day),
            ..
        ),
        Refusal::Used { decision, gate, phase } => message!(
            "refusal-used",
            decision = Arg::shown(decision),
            gate = Arg::shown(gate),
            phase = Arg::phase(phase),
            ..
        ),
        Refusal::WrongWay {
            decision,
            gate,
            phase,
            possible,
        } => message!(
            "refusal-wrong-way",
            decision = Arg::shown(decision),
            gate = Arg::shown(gate),
            phase = Arg::phase(phase),
            possible = joined(&possible),
            ..
        ),
        Refusal::OpenReservation {
            decision,
            reservation,
            text,
            due,
            gate,
        } => message!(
            "refusal-open-reservation",
            decision = Arg::shown(decision),
            reservation = Arg::shown(reservation),
            text = text,
            due = due.map(|due| due.to_string()).unwrap_or_else(|| "–".to_owned()),
            gate = Arg::shown(gate),
            ..
        ),
        Refusal::StartBeforeDecision { start, day, decision } => message!(
            "refusal-start-before-decision",
            start = Arg::shown(start),
            day = Arg::shown(day),
            decision = Arg::shown(decision),
            ..
        ),
        Refusal::GoBeforePhase {
            decision,
            day,
            phase,
            since,
        } => message!(
            "refusal-go-before-phase",
            decision = Arg::shown(decision),
            day = Arg::shown(day),
            phase = Arg::phase(phase),
            since = Arg::shown(since),
            ..
        ),
        Refusal::StartInFuture { start, today } => message!(
            "refusal-start-in-future",
            start = Arg::shown(start),
            today = Arg::shown(today),
            ..
        ),
        Refusal::NoSkipReason { skipped, to } => message!(
            "refusal-no-skip-reason",
            skipped = Arg::phase(skipped),
            to = Arg::phase(to),
            ..
        ),
    };
    Failure::refused(message.show("id", &product.id).with("name", product.name.as_str()))
}
