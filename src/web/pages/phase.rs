//! Entering the phase that the committee's go opened.

use axum::http::StatusCode;
use minijinja::context;

use crate::diagnostic::Arg;
use crate::lifecycle::next_step::Next;
use crate::lifecycle::transition::TransitionRequest;
use crate::operation::advance;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, day};
use crate::operation::gate::{self, named};
use crate::operation::revision::proposed;
use crate::operation::writing::Ground;
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::proposing::{Proposal, introduction};
use crate::web::visit::Visit;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if let Some(answer) = introduction(visit) {
        return Ok(answer);
    }
    shown(visit, None)
}

fn shown(visit: &Visit<'_>, failure: Option<&Failure>) -> Result<Answer, Failure> {
    let id = visit.asked.part("id");
    let said = if failure.is_some() {
        &visit.asked.form
    } else {
        &visit.asked.query
    };
    let context = visit.context();
    let workspace = visit.workspace()?;
    let has_proposal = proposed(&context, &workspace, id, true).is_ok();
    // A decision that is only proposed opens the phase of the same proposal.
    let entry = proposed(&context, &workspace, id, has_proposal)?;
    let reading = gate::read(&context, &workspace, &entry.value, said.said("passage"))?;
    let opens = reading.usable.as_ref().map(|opening| {
        visit.say(&message!(
            "web-phase-opens",
            from = Arg::phase(&opening.from),
            to = Arg::phase(&opening.to)
        ))
    });
    let values = context! {
        name => entry.value.name,
        href => of_product(id),
        gate => reading.gate.as_str(),
        opens => opens,
        needs_reason => reading.next == Next::AdvanceWithReason,
        start => said.get("debut").unwrap_or_default(),
        reason => said.get("motif").unwrap_or_default(),
        failure => failure.map(|failure| visit.told(failure)),
    };
    let status = if failure.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let title = visit.say(&message!("web-phase", name = entry.value.name.as_str()));
    visit.page_as(status, "phase.html", &title, &values)
}

/// Shows what the form would record, or records what was shown.
pub fn take(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    match entered(visit) {
        Err(failure) => shown(visit, Some(&failure)),
        answer => answer,
    }
}

fn entered(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let id = visit.asked.part("id");
    let said = &visit.asked.form;
    let start = said
        .said("debut")
        .map(|text| day(text, visit.today, Side::Either))
        .transpose()?;
    let make = |ground: &Ground<'_>| {
        let target = ground.product(id)?;
        let gate = said
            .said("passage")
            .map(|gate| named(target.rules(visit.today)?, gate))
            .transpose()?;
        let request = TransitionRequest {
            gate,
            start,
            skip_reason: said.said("motif").map(str::to_owned),
        };
        advance::enter(&target, &request, visit.today)
    };
    let kept = ["passage", "debut", "motif"].iter();
    let kept = kept.filter_map(|name| Some(((*name).to_owned(), said.said(name)?.to_owned())));
    let proposal = Proposal {
        id,
        name: id,
        action: &format!("{}/phase", of_product(id)),
        fields: kept.collect(),
        back: &format!("{}/phase", of_product(id)),
        make: &make,
    };
    proposal.taken(visit)
}
