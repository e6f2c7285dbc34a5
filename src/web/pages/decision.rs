//! A decision of the committee: first the day, the gate and the outcome, then what that outcome has to say.

use axum::http::StatusCode;
use minijinja::{Value as Shown, context};

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::OutcomeId;
use crate::lifecycle::version::{Outcome, Requirement, Version};
use crate::operation::decide::fields::{self, ALL_ASPECTS, Fields};
use crate::operation::decide::{self, Entry};
use crate::operation::error::Failure;
use crate::operation::facts::date;
use crate::operation::gate::chosen;
use crate::operation::writing::{Ground, Target};
use crate::store::edit::Value;
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::proposing::{Proposal, introduction, site};
use crate::web::request::{Fields as Said, encoded};
use crate::web::visit::Visit;

/// Nobody writes more reservations at once.
const MOST_RESERVATIONS: usize = 12;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if let Some(answer) = introduction(visit) {
        return Ok(answer);
    }
    with_target(visit, |target| shown(visit, target, &visit.asked.query, None))
}

/// Shows what the form would record, or records what was shown.
pub fn take(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    with_target(visit, |target| {
        let said = &visit.asked.form;
        if said.get("encore").is_some() || said.said("issue").is_none() {
            return shown(visit, target, said, None);
        }
        match proposed(visit, target, said) {
            // What a decision lacks is told beside what was typed.
            Err(failure) => shown(visit, target, said, Some(&failure)),
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

fn proposed(visit: &Visit<'_>, target: &Target, said: &Said) -> Result<Answer, Failure> {
    let id = visit.asked.part("id");
    let day = date(said.said("seance").unwrap_or_default())?;
    let given = given(target.rules(day)?, said, day)?;
    let entry = said.get("ouvrir").is_some().then(|| Entry {
        start: None,
        skip_reason: said.said("saut").map(str::to_owned),
    });
    let make = |ground: &Ground<'_>| decide::record(&*ground.product(id)?, &given, entry.as_ref(), visit.today);
    let kept = said
        .pairs()
        .filter(|(name, _)| !["csrf", "montre", "encore"].contains(name));
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
    if said.get("montre").is_none() {
        return proposal.shown(visit);
    }
    Ok(match proposal.recorded(visit)? {
        Err(shown) => shown,
        Ok(_) => Answer::SeeOther(format!("{}/propose?fait=1", of_product(id))),
    })
}

/// The decision that a form says.
fn given(version: &Version, said: &Said, day: Date) -> Result<Fields, Failure> {
    let mut given = Fields::new();
    let text = |value: &str| Value::Text(value.to_owned());
    for (key, name) in [
        ("gate", "passage"),
        ("outcome", "issue"),
        ("rationale", "motif"),
        ("poc_skip_reason", "saut"),
    ] {
        if let Some(value) = said.said(name) {
            given.push((key.to_owned(), text(&one_line(value))));
        }
    }
    given.push(("session".to_owned(), Value::Date(day.to_string())));
    let comment = |name: &str| one_line(said.get(name).unwrap_or_default());
    let mut opinions = Vec::new();
    if let Some(word) = said.said("avis") {
        opinions.push(fields::opinion(ALL_ASPECTS, word, &comment("mot")));
    }
    for aspect in &version.aspects {
        if let Some(word) = said.said(&format!("avis.{}", aspect.id)) {
            let comment = comment(&format!("mot.{}", aspect.id));
            opinions.push(fields::opinion(aspect.id.as_str(), word, &comment));
        }
    }
    if !opinions.is_empty() {
        given.push(("opinions".to_owned(), Value::Map(opinions)));
    }
    let reservations = (1..=count(said))
        .filter_map(|number| reservation(said, number).transpose())
        .collect::<Result<Vec<Value>, Failure>>()?;
    if !reservations.is_empty() {
        given.push(("reservations".to_owned(), Value::List(reservations)));
    }
    if !version.support_offers.is_empty() {
        let needs: Vec<String> = said.all("appui").map(str::to_owned).collect();
        given.push(fields::support(&needs));
    }
    Ok(given)
}

/// A reservation of the form; none where it says nothing.
fn reservation(said: &Said, number: usize) -> Result<Option<Value>, Failure> {
    let part = |name: &str| said.said(&format!("r{number}.{name}")).map(one_line);
    let Some(text) = part("texte") else { return Ok(None) };
    let fields = [
        ("aspect", part("aspect")),
        ("text", Some(text)),
        ("owner_role", part("responsable")),
    ];
    let mut fields: Vec<(String, Value)> = fields
        .into_iter()
        .filter_map(|(key, value)| Some((key.to_owned(), Value::Text(value?))))
        .collect();
    if let Some(due) = part("echeance") {
        fields.push(("due".to_owned(), Value::Date(date(&due)?.to_string())));
    }
    Ok(Some(Value::Map(fields)))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many reservations the form has room for.
fn count(said: &Said) -> usize {
    let count = said
        .get("reserves")
        .and_then(|count| count.parse::<usize>().ok())
        .unwrap_or(1);
    let more = usize::from(said.get("encore").is_some());
    (count + more).clamp(1, MOST_RESERVATIONS)
}

/// The form, with what was said so far.
fn shown(visit: &Visit<'_>, target: &Target, said: &Said, failure: Option<&Failure>) -> Result<Answer, Failure> {
    let id = visit.asked.part("id");
    let language = visit.translator().language();
    let typed = said.said("seance").map(str::to_owned);
    let day = typed.as_deref().map(date);
    let on = day
        .as_ref()
        .and_then(|day| day.as_ref().ok())
        .copied()
        .unwrap_or(visit.today);
    let version = target.rules(on)?;
    let gate = chosen(version, &target.product, said.said("passage"), visit.today).ok();
    let outcome = said
        .said("issue")
        .and_then(OutcomeId::parse)
        .and_then(|id| version.outcome(&id));
    let gates: Vec<Shown> = version
        .gates
        .iter()
        .map(|one| context! { id => one.id.as_str(), name => one.label(language), chosen => Some(&one.id) == gate.as_ref() })
        .collect();
    let outcomes: Vec<Shown> = version
        .outcomes()
        .iter()
        .map(|one| {
            let is_chosen = outcome.is_some_and(|chosen| chosen.id == one.id);
            context! { id => one.id.as_str(), name => one.label(language), chosen => is_chosen }
        })
        .collect();
    let bad_day = day.and_then(Result::err);
    let then = outcome.filter(|_| bad_day.is_none() && said.said("seance").is_some());
    let values = context! {
        name => target.product.name,
        href => of_product(id),
        day => typed.unwrap_or_else(|| day_of(visit.today, visit)),
        day_fault => bad_day.map(|failure| visit.say(&failure.message)),
        gates => gates,
        outcomes => outcomes,
        then => then.map(|outcome| rest(visit, target, version, outcome, said, on)),
        failure => failure.map(|failure| visit.told(failure)),
    };
    let status = if failure.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let title = visit.say(&message!("web-decision", name = target.product.name.as_str()));
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
fn rest(visit: &Visit<'_>, target: &Target, version: &Version, outcome: &Outcome, said: &Said, on: Date) -> Shown {
    let language = visit.translator().language();
    let wants = |what: Requirement| outcome.requires.items().contains(&what);
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
    let due = due.map_or(on, |days| on.plus_days(days));
    let reservations: Vec<Shown> = (1..=count(said))
        .map(|number| {
            let name = |part: &str| format!("r{number}.{part}");
            let due = said
                .said(&name("echeance"))
                .map_or_else(|| day_of(due, visit), str::to_owned);
            context! {
                number => number,
                text => value(&name("texte")),
                aspects => aspects(&name("aspect")),
                owner => value(&name("responsable")),
                due => due,
            }
        })
        .collect();
    let phase = version.phase_on(&target.product, on);
    let gate = chosen(version, &target.product, said.said("passage"), visit.today).ok();
    let enters = gate
        .and_then(|gate| version.gate(&gate))
        .and_then(|gate| gate.to.known());
    let skips = match (phase, enters) {
        (Some(phase), Some(enters)) => !version.skipped(phase, enters).is_empty(),
        _ => false,
    };
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
        wants_rationale => wants(Requirement::Rationale),
        skips => skips && outcome.opens_phase,
        skip_reason => value("saut"),
        reservations => if wants(Requirement::Reservations) { reservations } else { Vec::new() },
        offers => version.support_offers.iter().map(|one| context! {
            id => one.id.as_str(),
            name => visit.translator().said(&Arg::both(&one.fr, &one.en)),
            chosen => said.all("appui").any(|chosen| chosen == one.id.as_str()),
        }).collect::<Vec<_>>(),
        opens => outcome.opens_phase,
        open => said.get("ouvrir").is_some(),
    }
}
