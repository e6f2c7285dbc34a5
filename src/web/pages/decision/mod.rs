//! A decision of the committee: first the day, the gate and the outcome, then what that outcome has to say. The choice
//! stays on the page: where it changes, the page is shown for it, with all that was written.

mod chosen;
mod faults;
mod form;
mod kept;

use axum::http::StatusCode;
use minijinja::{Value as Shown, context};

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::lifecycle::version::{Outcome, Requirement};
use crate::operation::decide::{self, Beside, Entry};
use crate::operation::error::Failure;
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::writing::{Ground, Target};
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::proposing::{Proposal, introduction, site};
use crate::web::request::{Fields as Said, encoded};
use crate::web::visit::Visit;
use chosen::{ASKED_FOR, Chosen, carries};
use faults::faults;
use form::{count, given};

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if let Some(answer) = introduction(visit) {
        return Ok(answer);
    }
    let kept = draft(visit)?;
    let said = &visit.asked.query;
    with_target(visit, |target| {
        // Who comes back goes on where they were, unless they come for another gate.
        let gate = said.said("passage");
        let is_meant = said.said("seance").is_none() && (gate.is_none() || gate == kept.waits("gate"));
        if kept.is_empty() || !is_meant {
            return shown(visit, target, said, None);
        }
        visit.context().face.tell(&message!("web-decision-kept"));
        shown(visit, target, &kept::taken_up(&kept), None)
    })
}

/// What was written of the decision and is not recorded.
fn draft(visit: &Visit<'_>) -> Result<SavedAnswers, Failure> {
    Ok(SavedAnswers::decision(
        visit.context().catalogue()?,
        visit.asked.part("id"),
    ))
}

/// Shows what the form would record, or records what was shown.
pub fn take(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    let id = visit.asked.part("id");
    let mut kept = draft(visit)?;
    kept.hold(id)?;
    if visit.asked.form.get("oublier").is_some() {
        kept.forget();
        return Ok(Answer::SeeOther(format!("{}/decision", of_product(id))));
    }
    with_target(visit, |target| {
        let said = &visit.asked.form;
        let chosen = Chosen::read(target, said, visit.today)?;
        kept.replace(kept::to_keep(chosen.version, said, count(said)))?;
        if said.get("garder").is_some() {
            return Ok(Answer::SeeOther(of_product(id)));
        }
        let asks_more = ["encore", "changer"].iter().any(|name| said.get(name).is_some());
        if asks_more || chosen.bad_day.is_some() || chosen.outcome.is_none() || chosen.differs(said) {
            return shown(visit, target, said, None);
        }
        match proposed(visit, target, &chosen, said) {
            // What a decision lacks is told beside what was typed.
            Err(failure) => shown(visit, target, said, Some(&failure)),
            Ok(Answer::SeeOther(address)) => {
                kept.forget();
                Ok(Answer::SeeOther(address))
            }
            answer => answer,
        }
    })
}

fn with_target(visit: &Visit<'_>, answer: impl FnOnce(&Target) -> Result<Answer, Failure>) -> Result<Answer, Failure> {
    let context = visit.context();
    let id = visit.asked.part("id");
    let site = site(visit, id, true)?;
    let ground = Ground::open(&context, &site)?;
    let target = ground.product(id)?;
    answer(&target)
}

fn proposed(visit: &Visit<'_>, target: &Target, chosen: &Chosen<'_>, said: &Said) -> Result<Answer, Failure> {
    let id = visit.asked.part("id");
    let counts = said.only(|name| chosen.shows(name));
    let given = given(chosen.version, &counts, chosen.day, visit.today)?;
    let beside = Beside {
        entry: counts.get("ouvrir").is_some().then(|| Entry {
            start: None,
            skip_reason: counts.said("saut").map(str::to_owned),
        }),
        reached: counts.said("jalon").map(str::to_owned),
        lifted: Vec::new(),
        own: None,
        sitting: None,
    };
    let make = |ground: &Ground<'_>| decide::record(&*ground.product(id)?, &given, &beside, visit.today);
    let kept = said.pairs().filter(|(name, _)| carries(name));
    let kept: Vec<(String, String)> = kept.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let query: Vec<String> = kept
        .iter()
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
        .collect();
    let proposal = Proposal {
        id,
        name: &target.product.name,
        action: &format!("{}/decision", of_product(id)),
        fields: kept,
        back: &format!("{}/decision?{}", of_product(id), query.join("&")),
        make: &make,
    };
    proposal.taken(visit)
}

/// The form, with what was said so far.
fn shown(visit: &Visit<'_>, target: &Target, said: &Said, failure: Option<&Failure>) -> Result<Answer, Failure> {
    let id = visit.asked.part("id");
    let language = visit.translator().language();
    let chosen = Chosen::read(target, said, visit.today)?;
    let gates = chosen.version.gates.iter();
    let gates: Vec<Shown> = gates
        .map(|one| context! { id => one.id.as_str(), name => one.label(language), chosen => Some(&one.id) == chosen.gate.as_ref() })
        .collect();
    let outcomes = chosen.version.outcomes().iter();
    let outcomes: Vec<Shown> = outcomes
        .map(|one| {
            let is_chosen = chosen.outcome.is_some_and(|chosen| chosen.id == one.id);
            context! { id => one.id.as_str(), name => one.label(language), chosen => is_chosen }
        })
        .collect();
    let typed = said.said("seance").map(str::to_owned);
    // What was written stays in sight while the day is corrected.
    let goes_on = typed.is_some() && (chosen.bad_day.is_none() || said.said(ASKED_FOR).is_some());
    let then = chosen.outcome.filter(|_| goes_on);
    let kept: Vec<(String, String)> = if then.is_some() {
        let kept = chosen.kept(said);
        let kept = kept.pairs();
        kept.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    } else {
        Vec::new()
    };
    let faults = faults(visit, &chosen, said, failure);
    let has_faults = !faults.is_empty();
    let values = context! {
        name => target.product.name,
        href => of_product(id),
        day => typed.unwrap_or_else(|| day_of(visit.today, visit)),
        gates => gates,
        outcomes => outcomes,
        then => then.map(|outcome| rest(visit, &chosen, outcome, said)),
        asked_for => chosen.mark(said),
        changed => then.is_some() && chosen.differs(said),
        kept => kept,
        failure => failure.filter(|_| faults.is_empty()).map(|failure| visit.told(failure)),
        faults => faults,
        drafted => !draft(visit)?.is_empty(),
    };
    let status = if failure.is_some() || has_faults {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let mut title = visit.say(&message!("web-decision", name = target.product.name.as_str()));
    if has_faults {
        title = visit.say(&message!("web-title-with-faults", title = title));
    }
    visit.page_as(status, "decision.html", &title, &values)
}

fn day_of(day: Date, visit: &Visit<'_>) -> String {
    match visit.translator().language() {
        crate::domain::settings::Language::Fr => {
            let iso = day.to_string();
            iso.split('-').rev().collect::<Vec<_>>().join("/")
        }
        crate::domain::settings::Language::En => day.to_string(),
    }
}

/// What the outcome has to say.
fn rest(visit: &Visit<'_>, chosen: &Chosen<'_>, outcome: &Outcome, said: &Said) -> Shown {
    let language = visit.translator().language();
    let version = chosen.version;
    let possible = |name: &str| -> Vec<Shown> {
        let opinions = version.opinions().iter();
        opinions
            .filter(|opinion| !opinion.forbids.items().contains(&outcome.id))
            .map(|one| {
                let is_chosen = said.get(name) == Some(one.id.as_str());
                context! { id => one.id.as_str(), name => one.label(language), chosen => is_chosen }
            })
            .collect()
    };
    let aspects = |name: &str| -> Vec<Shown> {
        let aspects = version.aspects.iter();
        aspects
            .map(|one| {
                let is_chosen = said.get(name) == Some(one.id.as_str());
                context! { id => one.id.as_str(), name => one.label(language), chosen => is_chosen }
            })
            .collect()
    };
    let value = |name: &str| said.get(name).unwrap_or_default().to_owned();
    let due = version.default_due_days().and_then(|days| i32::try_from(days).ok());
    let due_after = |day: Date| day_of(due.map_or(day, |days| day.plus_days(days)), visit);
    // A date that the page proposed for another day is proposed anew.
    let former = Chosen::former_day(said).map(due_after);
    let reservations: Vec<Shown> = (1..=count(said))
        .map(|number| {
            let name = |part: &str| format!("r{number}.{part}");
            let due = said.said(&name("echeance")).map(str::to_owned);
            let due = due.filter(|due| Some(due) != former.as_ref());
            context! {
                number => number,
                text => value(&name("texte")),
                aspects => aspects(&name("aspect")),
                owner => value(&name("responsable")),
                due => due.unwrap_or_else(|| due_after(chosen.day)),
            }
        })
        .collect();
    context! {
        opinions => possible("avis"),
        word => value("mot"),
        by_aspect => version.aspects.iter().map(|aspect| context! {
            id => aspect.id.as_str(),
            name => aspect.label(language),
            opinions => possible(&format!("avis.{}", aspect.id)),
            word => value(&format!("mot.{}", aspect.id)),
        }).collect::<Vec<_>>(),
        rationale => value("motif"),
        wants_rationale => chosen.wants(Requirement::Rationale),
        skips => chosen.skips,
        skip_reason => value("saut"),
        awaits => chosen.awaits.map(|one| visit.translator().said(&Arg::both(&one.fr, &one.en))),
        reached => value("jalon"),
        reservations => if chosen.wants(Requirement::Reservations) { reservations } else { Vec::new() },
        offers => version.support_offers.iter().map(|one| context! {
            id => one.id.as_str(),
            name => visit.translator().said(&Arg::both(&one.fr, &one.en)),
            chosen => said.all("appui").any(|chosen| chosen == one.id.as_str()),
        }).collect::<Vec<_>>(),
        opens => outcome.opens_phase,
        open => said.get("ouvrir").is_some(),
    }
}
