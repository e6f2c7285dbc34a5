//! The answers about a product, proposed.

use crate::operation::error::Failure;
use crate::operation::facts;
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::writing::Ground;
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::proposing::{Proposal, introduction, site};
use crate::web::visit::Visit;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if let Some(answer) = introduction(visit) {
        return Ok(answer);
    }
    let kept = SavedAnswers::load(visit.context().catalogue()?, visit.asked.part("id"));
    if kept.facts.is_empty() {
        return Err(Failure::usage(message!("web-nothing-answered")));
    }
    proposed(visit, &kept, |proposal| proposal.shown(visit))
}

/// Records what was shown.
pub fn record(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let id = visit.asked.part("id");
    let _alone = visit.desk.memory.alone();
    let mut kept = SavedAnswers::load(visit.context().catalogue()?, id);
    kept.hold(id)?;
    if kept.facts.is_empty() {
        // The form was sent twice: what it said is recorded.
        return match visit.desk.memory.recorded(id) {
            Some(_) => Ok(Answer::SeeOther(format!("{}/propose?deja=1", of_product(id)))),
            None => Err(Failure::usage(message!("web-nothing-answered"))),
        };
    }
    let recorded = proposed(visit, &kept, |proposal| proposal.recorded(visit))?;
    Ok(match recorded {
        Err(shown) => shown,
        Ok(_) => {
            kept.written()?;
            Answer::SeeOther(format!("{}/propose?fait=1", of_product(id)))
        }
    })
}

fn proposed<T>(
    visit: &Visit<'_>,
    kept: &SavedAnswers,
    then: impl FnOnce(&Proposal<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let id = visit.asked.part("id");
    // A product that is only proposed has its name in its proposal.
    let site = site(visit, id, true)?;
    let ground = Ground::open(&visit.context(), &site)?;
    let name = ground.product(id)?.product.name.clone();
    let make = |ground: &Ground<'_>| {
        let target = ground.product(id)?;
        facts::change_to(&target, &kept.facts)
    };
    then(&Proposal {
        id,
        name: &name,
        action: &format!("{}/proposer", of_product(id)),
        fields: Vec::new(),
        back: &format!("{}/questions?tout=1", of_product(id)),
        make: &make,
    })
}
