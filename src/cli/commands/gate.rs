//! `catalog gate ID`: what the next gate expects, and what the file already answers.

use clap::Args;

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::GateId;
use crate::domain::product::Product;
use crate::lifecycle::readiness::readiness;
use crate::lifecycle::subject::Subject;
use crate::lifecycle::transition::{self, Opening, Refusal, Wish};
use crate::lifecycle::version::Version;
use crate::render::readiness::{self as show, Next};

use crate::cli::terminal::format::{Answer, Format, TEXT, one_of};
use crate::operation::error::Failure;
use crate::operation::revision::proposed;
use crate::operation::workspace::{self, Workspace};

use crate::cli::{Session, Status};

const FORMATS: &[Format] = &[Format::Text, Format::Json, Format::Markdown];

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "GATE")]
    gate: Option<String>,
    #[arg(long)]
    proposal: bool,
    #[arg(long, value_parser = one_of(FORMATS), default_value = TEXT)]
    format: Format,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let workspace = Workspace::open(&session.context())?;
    workspace::check(&workspace.lifecycle, session.today)?;
    let entry = proposed(&session.context(), &workspace, &args.id, args.proposal)?;
    let product = &entry.value;
    let version = workspace.version(session.today)?;
    let gate = chosen(version, product, args.gate.as_deref(), session.today)?;
    let dependents = workspace.portfolio.dependents(&product.id);
    let subject = Subject::new(product, version, session.today).needed_by(&dependents);
    let readiness = readiness(version, &gate, product, &subject, session.today);
    let usable = transition::plan(
        product,
        &workspace.lifecycle,
        session.today,
        &Wish {
            gate: Some(gate.clone()),
            ..Wish::default()
        },
    );
    let view = show::View {
        product,
        version,
        gate: &gate,
        readiness: &readiness,
        next: next_step(version, product, &gate, &usable, session.today),
        usable: usable.as_ref().ok(),
        today: session.today,
    };
    let translator = session.translator();
    Answer::new(session, args.format)
        .under(Some(version), session.today)
        .json(|| show::json(&view, translator))
        .markdown(|| show::markdown(&view, translator))
        .text(|look| show::text(&view, translator, look, session.global.verbose > 0))
        .print();
    Ok(Status::Clean)
}

fn next_step(
    version: &Version,
    product: &Product,
    gate: &GateId,
    usable: &Result<Opening, Refusal>,
    today: Date,
) -> Next {
    let Some(phase) = version.phase_on(product, today) else {
        return Next::RecordPhase;
    };
    let Some(way) = version.way(phase, gate, None) else {
        return Next::NotFromHere;
    };
    match usable {
        Ok(_) => Next::Advance,
        // The go is there: only the reason for skipping a phase is wanted.
        Err(Refusal::NoSkipReason { .. }) => Next::AdvanceWithReason,
        Err(_) if version.closes_reservations(way.kind) && !product.open_reservations(today).is_empty() => {
            Next::CloseReservation
        }
        Err(_) => Next::Decide,
    }
}

/// The gate asked for, else the one that comes next.
pub(crate) fn chosen(
    version: &Version,
    product: &Product,
    asked: Option<&str>,
    today: Date,
) -> Result<GateId, Failure> {
    match asked {
        Some(asked) => named(version, asked),
        None => {
            let Some(phase) = version.phase_on(product, today) else {
                let gates: Vec<&str> = version.gates.iter().map(|gate| gate.id.as_str()).collect();
                return Err(Failure::usage(message!(
                    "gate-unknown-phase",
                    id = product.id.as_str(),
                    gates = gates.join(", ")
                )));
            };
            version.next_gate(phase).cloned().ok_or_else(|| {
                Failure::usage(message!(
                    "gate-none",
                    id = product.id.as_str(),
                    phase = Arg::phase(phase)
                ))
            })
        }
    }
}

/// The gate that `asked` names, whatever its case; `mvp` is enough for `G-MVP`.
pub(crate) fn named(version: &Version, asked: &str) -> Result<GateId, Failure> {
    let asked_folded = asked.to_uppercase();
    let found = version.gates.iter().find(|gate| {
        gate.id == asked_folded.as_str()
            || gate
                .id
                .as_str()
                .split_once('-')
                .is_some_and(|(_, name)| name == asked_folded)
    });
    found.map(|gate| gate.id.clone()).ok_or_else(|| {
        let names: Vec<&str> = version.gates.iter().map(|gate| gate.id.as_str()).collect();
        Failure::usage(message!("error-no-gate", word = asked)).suggesting(asked, names)
    })
}
