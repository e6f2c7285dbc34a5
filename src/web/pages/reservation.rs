//! What becomes of a reservation: lifted, extended or converted.

use axum::http::StatusCode;
use minijinja::context;

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::ReservationEventKind as Kind;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, near_day};
use crate::operation::reservations::{self, Event, KINDS, Needs, Open, needs};
use crate::operation::writing::Ground;
use crate::web::answer::Answer;
use crate::web::fields::{self, Line, offer};
use crate::web::links::of_product;
use crate::web::proposing::{Proposal, introduction, site};
use crate::web::request::Fields;
use crate::web::visit::Visit;

const WHICH: &str = "reserve";
const KIND: &str = "suite-donnee";
const DAY: &str = "jour";
const PROOF: &str = "preuve";
const DUE: &str = "jusqu";
const REASON: &str = "raison";
const ROLE: &str = "fonction";

/// A field, and what is wrong with it.
type Faults = Vec<(&'static str, Message)>;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if let Some(answer) = introduction(visit) {
        return Ok(answer);
    }
    let (name, open) = product(visit)?;
    shown(visit, (&name, &open), &visit.asked.query, &Vec::new(), None)
}

/// Shows what the form would record, or records what was shown.
pub fn take(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    let (name, open) = product(visit)?;
    let said = &visit.asked.form;
    let (which, event) = match heard(said, &open, visit.today) {
        Ok(heard) => heard,
        Err(faults) => return shown(visit, (&name, &open), said, &faults, None),
    };
    let id = visit.asked.part("id");
    let names = [WHICH, KIND, DAY, PROOF, DUE, REASON, ROLE].iter();
    let kept = names.filter_map(|name| Some(((*name).to_owned(), said.said(name)?.to_owned())));
    let proposal = Proposal {
        id,
        name: &name,
        action: &address(id),
        fields: kept.collect(),
        back: &address(id),
        make: &|ground: &Ground<'_>| reservations::record(&*ground.product(id)?, &which, &event, visit.today),
    };
    match proposal.taken(visit) {
        Err(failure) => shown(visit, (&name, &open), said, &Vec::new(), Some(&failure)),
        answer => answer,
    }
}

/// Where the page of the product `id` is.
#[must_use]
pub fn address(id: &str) -> String {
    format!("{}/reserves", of_product(id))
}

/// What the product is called, and its open reservations; as its proposal has them, where there is one.
fn product(visit: &Visit<'_>) -> Result<(String, Vec<Open>), Failure> {
    let context = visit.context();
    let id = visit.asked.part("id");
    let site = site(visit, id, true)?;
    let target = Ground::open(&context, &site)?.product(id)?;
    let open = reservations::open(&target.product, visit.today);
    Ok((target.product.name.clone(), open))
}

/// What the form says, or what is wrong with it.
fn heard(said: &Fields, open: &[Open], today: Date) -> Result<(String, Event), Faults> {
    let mut faults = Faults::new();
    let mut text = |name: &'static str, key: &'static str| {
        let found = said
            .said(name)
            .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        if found.is_none() {
            faults.push((name, Message::new(key)));
        }
        found
    };
    let which = text(WHICH, text!("web-reservation-fault-which"));
    let which = which.filter(|which| open.iter().any(|one| one.name == *which));
    let kind = text(KIND, text!("web-reservation-fault-kind"));
    let kind = kind.and_then(|kind| KINDS.into_iter().find(|one| one.as_str() == kind));
    let wants = |need: Needs| kind.is_some_and(|kind| needs(kind).contains(&need));
    let mut asked = |need: Needs, name: &'static str, key: &'static str| {
        if wants(need) { text(name, key) } else { None }
    };
    let proof = asked(Needs::Proof, PROOF, text!("web-reservation-fault-proof"));
    let due = asked(Needs::Due, DUE, text!("web-reservation-fault-due"));
    let reason = asked(Needs::Reason, REASON, text!("web-reservation-fault-reason"));
    let mut day = |name: &'static str, words: Option<String>, side: Side| {
        let words = words?;
        let day = near_day(&words, today, side);
        if day.is_none() {
            faults.push((name, message!("error-date", text = words)));
        }
        day.map(|day| day.to_string())
    };
    let due = day(DUE, due, Side::After);
    let on = match said.said(DAY) {
        Some(words) => day(DAY, Some(words.to_owned()), Side::Before),
        None => Some(today.to_string()),
    };
    match (which, kind, on) {
        (Some(which), Some(kind), Some(on)) if faults.is_empty() => Ok((
            which,
            Event {
                kind,
                on,
                due,
                reason,
                proof,
                by_role: said.said(ROLE).map(str::to_owned),
            },
        )),
        _ => Err(faults),
    }
}

/// The form, with what was said so far.
fn shown(
    visit: &Visit<'_>,
    (name, open): (&str, &[Open]),
    said: &Fields,
    faults: &Faults,
    failure: Option<&Failure>,
) -> Result<Answer, Failure> {
    let id = visit.asked.part("id");
    let lines = lines(visit, open, said, faults);
    let values = context! {
        name => name,
        href => of_product(id),
        action => address(id),
        open => !open.is_empty(),
        which => lines.first(),
        kind => lines.get(1),
        rest => lines.get(2..),
        wrong => lines.iter().filter(|line| !line.errors.is_empty()).collect::<Vec<_>>(),
        failure => failure.map(|failure| visit.told(failure)),
    };
    let is_wrong = failure.is_some() || !faults.is_empty();
    let status = if is_wrong {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let mut title = visit.say(&message!("web-reservation", name = name));
    if is_wrong {
        title = visit.say(&message!("web-title-with-faults", title = title));
    }
    visit.page_as(status, "reservation.html", &title, &values)
}

fn lines(visit: &Visit<'_>, open: &[Open], said: &Fields, faults: &Faults) -> Vec<Line> {
    let line = |name: &'static str, key: &'static str, help: Option<&'static str>, kind: fields::Kind| Line {
        only: None,
        id: name.to_owned(),
        name: name.to_owned(),
        label: visit.translator().text(key),
        help: help.map(|key| visit.translator().text(key)),
        kind,
        value: said.get(name).unwrap_or_default().to_owned(),
        choices: Vec::new(),
        unknown: None,
        required: false,
        errors: faults
            .iter()
            .filter(|(at, _)| *at == name)
            .map(|(_, message)| visit.say(message))
            .collect(),
    };
    let text = |name, key, help| line(name, key, help, fields::Kind::Text);
    let alone = open.len() == 1;
    let which = open.iter().map(|one| {
        let chosen = alone || said.get(WHICH) == Some(one.name.as_str());
        let label = match one.due {
            Some(due) => message!(
                "web-reservation-one",
                text = one.text.as_str(),
                due = Arg::Day(due.into())
            ),
            None => message!("web-reservation-quoted", text = one.text.as_str()),
        };
        offer(&one.name, visit.say(&label), chosen)
    });
    let kinds = KINDS.into_iter().map(|kind| {
        let label = visit.say(&Message::new(match kind {
            Kind::Closed => text!("web-reservation-closed"),
            Kind::Extended => text!("web-reservation-extended"),
            _ => text!("web-reservation-converted"),
        }));
        offer(kind.as_str(), label, said.get(KIND) == Some(kind.as_str()))
    });
    vec![
        Line {
            choices: which.collect(),
            ..line(WHICH, text!("web-reservation-which"), None, fields::Kind::Radio)
        },
        Line {
            choices: kinds.collect(),
            ..line(KIND, text!("web-reservation-kind"), None, fields::Kind::Radio)
        },
        text(PROOF, text!("reservation-ask-proof"), None),
        text(DUE, text!("reservation-ask-until"), Some(text!("web-hint-date"))),
        text(REASON, text!("reservation-ask-reason"), None),
        text(
            DAY,
            text!("web-reservation-day"),
            Some(text!("web-reservation-day-help")),
        ),
        text(ROLE, text!("web-reservation-role"), None),
    ]
}
