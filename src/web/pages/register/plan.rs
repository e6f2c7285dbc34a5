//! What is about to be registered, and its registration.

use axum::http::StatusCode;

use crate::operation::error::Failure;
use crate::operation::registration::Registration;
use crate::operation::writing::Ground;
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::proposing::Proposal;
use crate::web::visit::Visit;

use super::{Begun, address, begun, existing, questions, taken_since};

/// What is about to be registered.
pub fn plan(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let workspace = visit.workspace()?;
    let begun = begun(visit, &workspace)?;
    let shown = proposed(visit, &begun, |proposal| proposal.shown(visit))?;
    Ok(match shown {
        Ok(plan) | Err(plan) => plan,
    })
}

/// Registers it.
pub fn record(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    let id = visit.asked.part("id");
    let done = |query: &str| Answer::SeeOther(format!("{}/propose?{query}=1", of_product(id)));
    let workspace = visit.workspace()?;
    let mut begun = match begun(visit, &workspace) {
        Ok(begun) => begun,
        // The form was sent twice.
        Err(_) if visit.desk.memory.recorded(id).is_some() => return Ok(done("deja")),
        Err(failure) => return Err(failure),
    };
    begun.kept.hold(id)?;
    let recorded = proposed(visit, &begun, |proposal| proposal.recorded(visit))?;
    Ok(match recorded {
        Err(shown) | Ok(Err(shown)) => shown,
        Ok(Ok(_)) => {
            begun.kept.hand_over(visit.context().catalogue()?, id)?;
            done("fait")
        }
    })
}

/// The inner error is the page that asks for what is wrong with the draft.
fn proposed<T>(
    visit: &Visit<'_>,
    begun: &Begun<'_>,
    then: impl FnOnce(&Proposal<'_>) -> Result<T, Failure>,
) -> Result<Result<T, Answer>, Failure> {
    if let Some(page) = taken_since(visit, begun)? {
        return Ok(Err(page));
    }
    let existing = match existing::known(visit, begun)? {
        Ok(existing) => existing,
        Err(faults) => {
            let page = questions::asked(visit, begun, &[], &faults, StatusCode::UNPROCESSABLE_ENTITY);
            return page.map(Err);
        }
    };
    let mut registration = Registration::new(begun.version, begun.id, &begun.name, visit.today)?;
    let mut facts = begun.kept.facts.clone();
    if let Some(known) = existing {
        facts.extend(known.facts);
        registration = registration.inherited(known.phase, known.since);
    }
    let make = |ground: &Ground<'_>| registration.record(ground, begun.workspace, &facts);
    then(&Proposal {
        id: begun.id,
        name: &begun.name,
        action: &format!("{}/proposer", address(begun.id)),
        fields: Vec::new(),
        back: &address(begun.id),
        make: &make,
    })
    .map(Ok)
}
