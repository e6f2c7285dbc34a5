//! Entering a phase: the change that records it.

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::id::PhaseId;
use crate::domain::phase::CycleKind;
use crate::domain::product::Product;
use crate::lifecycle::transition::{self, Opening, Refusal, TransitionRequest};
use crate::lifecycle::version::NEW_CYCLE;
use crate::store::edit::{self, Value};

use super::error::Failure;
use super::facts::unedited;
use super::writing::{Change, Target};

/// The change by which a product enters the phase that its latest usable go opens.
///
/// # Errors
/// Where no decision lets it in.
pub fn enter(target: &Target, request: &TransitionRequest, today: Date) -> Result<Change, Failure> {
    target.sound()?;
    let product = &target.product;
    let opening =
        transition::plan(product, &target.lifecycle, today, request).map_err(|refusal| refused(product, refusal))?;
    Ok(Change {
        files: vec![(target.path.clone(), with_phase(&target.source, product, &opening)?)],
        title: title(target, &opening, today),
        trailers: trailers(product, &opening),
        remarks: Vec::new(),
    })
}

/// The change that opens the next cycle in the first phase, while the one before runs on.
///
/// # Errors
/// Where the rules let no new cycle begin from the product's phase.
pub fn rebuild(target: &Target, kind: CycleKind, start: Date, today: Date) -> Result<Change, Failure> {
    target.sound()?;
    let version = target.rules(today)?;
    let product = &target.product;
    let phase = transition::current_phase(product, version, today).map_err(|refusal| refused(product, refusal))?;
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
}

/// The file with the phase at the end of its list.
pub(super) fn with_phase(source: &str, product: &Product, opening: &Opening) -> Result<String, Failure> {
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

/// The commit's first line.
fn title(target: &Target, opening: &Opening, today: Date) -> Message {
    let label = |id: &PhaseId| {
        let version = target.lifecycle.for_reading_on(today);
        match version.and_then(|version| version.phase(id)) {
            Some(phase) => Arg::both(&phase.fr, &phase.en),
            None => Arg::shown(id),
        }
    };
    message!(
        "commit-advance",
        name = target.product.name.as_str(),
        from = label(&opening.from),
        to = label(&opening.to)
    )
}

/// What programs read in the commit.
pub(super) fn trailers(product: &Product, opening: &Opening) -> Vec<(&'static str, String)> {
    vec![
        ("Catalog-Product", product.id.to_string()),
        ("Catalog-Gate", opening.gate.to_string()),
        ("Catalog-Decision", opening.decision.to_string()),
        ("Catalog-Phase", format!("{} -> {}", opening.from, opening.to)),
    ]
}

/// A refusal of the rules.
pub(super) fn refused(product: &Product, refusal: Refusal) -> Failure {
    Failure::refused(refusal.message(product))
}
