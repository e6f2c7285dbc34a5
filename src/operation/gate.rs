//! A gate, read for a product: what it expects, what the file answers, what comes next.

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::GateId;
use crate::domain::product::Product;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::next_step::{Next, next_step};
use crate::lifecycle::readiness::{Readiness, readiness};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::transition::{self, Opening, TransitionRequest};
use crate::lifecycle::trial::Trial;
use crate::lifecycle::version::Version;

use super::context::Context;
use super::error::Failure;
use super::workspace::Workspace;

/// What a gate expects of a product.
pub struct GateReading<'w> {
    pub version: &'w Version,
    pub gate: GateId,
    pub readiness: Readiness<'w>,
    pub next: Next,
    /// The phase that a decision opens already, where one does.
    pub usable: Option<Opening>,
}

/// Reads the gate that `asked` names, or the one that comes next, for a product.
///
/// # Errors
/// Where there is no such gate, or the rules do not hold.
pub fn read<'w>(
    context: &Context<'_>,
    workspace: &'w Workspace,
    product: &Product,
    asked: Option<&str>,
) -> Result<GateReading<'w>, Failure> {
    workspace.ensure_rules_hold(context.today)?;
    let version = workspace.version(context.today)?;
    let gate = chosen(version, product, asked, context.today)?;
    Ok(under(
        (version, &workspace.lifecycle),
        gate,
        context,
        workspace,
        product,
    ))
}

/// The same gate by other rules, as if they were in force, and what the rules in force expect at it, where they have it.
///
/// # Errors
/// Where those rules have no such gate, or none for a product in this phase.
pub fn on_trial<'w>(
    context: &Context<'_>,
    workspace: &'w Workspace,
    trial: &'w Trial,
    product: &Product,
    asked: Option<&str>,
) -> Result<(GateReading<'w>, Option<Readiness<'w>>), Failure> {
    let today = context.today;
    let version = &trial.version;
    let gates = || {
        version
            .gates
            .iter()
            .map(|gate| gate.id.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let gate = match asked {
        Some(asked) => named(version, asked).map_err(|_| {
            Failure::usage(message!(
                "trial-no-gate",
                version = Arg::shown(&version.version),
                gate = asked,
                gates = gates()
            ))
        })?,
        None => {
            let phase = product.phase_on(today).and_then(|record| record.phase.known());
            if let (Some(phase), None) = (phase, version.phase_on(product, today)) {
                return Err(Failure::usage(message!(
                    "trial-no-phase",
                    version = Arg::shown(&version.version),
                    phase = Arg::phase(phase),
                    gates = gates()
                )));
            }
            chosen(version, product, None, today)?
        }
    };
    let then = under((version, &trial.lifecycle), gate.clone(), context, workspace, product);
    workspace.ensure_rules_hold(today)?;
    let now = workspace.version(today)?;
    let now = now
        .gate(&gate)
        .map(|_| under((now, &workspace.lifecycle), gate, context, workspace, product).readiness);
    Ok((then, now))
}

/// What a gate of some rules expects of a product.
fn under<'w>(
    (version, lifecycle): (&'w Version, &Lifecycle),
    gate: GateId,
    context: &Context<'_>,
    workspace: &Workspace,
    product: &Product,
) -> GateReading<'w> {
    let today = context.today;
    let dependents = workspace.portfolio.dependents(&product.id);
    let subject = Subject::new(product, version, today).needed_by(&dependents);
    let request = TransitionRequest {
        gate: Some(gate.clone()),
        ..TransitionRequest::default()
    };
    let usable = transition::plan(product, lifecycle, today, &request);
    GateReading {
        version,
        readiness: readiness(version, &gate, product, &subject, today),
        next: next_step(version, product, &gate, &usable, today),
        usable: usable.ok(),
        gate,
    }
}

/// The gate asked for, else the one that comes next.
///
/// # Errors
/// Where there is none.
pub fn chosen(version: &Version, product: &Product, asked: Option<&str>, today: Date) -> Result<GateId, Failure> {
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
///
/// # Errors
/// Where there is none.
pub fn named(version: &Version, asked: &str) -> Result<GateId, Failure> {
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
