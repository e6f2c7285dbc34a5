//! The questions of a registration.

use axum::http::StatusCode;
use minijinja::context;

use crate::diagnostic::Message;
use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;
use crate::operation::questions::all_at_once::{Fault, heard};
use crate::operation::questions::choices::Lists;
use crate::operation::questions::existing::Part;
use crate::operation::questions::newcomer::Newcomer;
use crate::operation::questions::saved_answers::{SavedAnswers, words};
use crate::operation::questions::slots::Slot;
use crate::operation::registration::Registration;
use crate::web::answer::Answer;
use crate::web::fields::{self, Line};
use crate::web::proposing::introduction;
use crate::web::request::encoded;
use crate::web::visit::Visit;

use super::{Begun, FORMER, NAME, address, begun, existing};

pub fn questions(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if let Some(answer) = introduction(visit) {
        return Ok(answer);
    }
    let workspace = visit.workspace()?;
    let begun = begun(visit, &workspace)?;
    asked(visit, &begun, &[], &[], StatusCode::OK)
}

/// What somebody said of a line so far.
fn said(kept: &SavedAnswers, slot: &Slot) -> String {
    let at = slot.place.to_string();
    let fact = kept.facts.iter().find(|fact| fact.place.to_string() == at);
    match (kept.said(&slot.place), fact) {
        (Some(waits), _) => waits.to_owned(),
        (None, Some(fact)) => words(&fact.value),
        (None, None) => String::new(),
    }
}

fn field(slot: &Slot) -> String {
    slot.place.to_string()
}

pub(super) fn asked(
    visit: &Visit<'_>,
    begun: &Begun<'_>,
    faults: &[(String, Fault)],
    of_existing: &[(Part, Message)],
    status: StatusCode,
) -> Result<Answer, Failure> {
    let translator = visit.translator();
    let lists = Lists::of(visit.context().catalogue()?);
    let slots: Vec<Slot> = Newcomer::asked(begun.version).into_iter().flatten().collect();
    let lines: Vec<Line> = slots
        .iter()
        .enumerate()
        .map(|(at, slot)| {
            let choices = lists.choices(&slot.place, begun.version, translator.language());
            let fault = faults.iter().find(|(place, _)| *place == slot.place.to_string());
            let shown = fields::Shown {
                slot,
                id: format!("q{}", at + 1),
                name: field(slot),
                choices: &choices,
                said: &said(&begun.kept, slot),
                fault: fault.map(|(_, fault)| fault),
                is_required: false,
            };
            shown.line(translator)
        })
        .collect();
    let count = faults.len() + of_existing.len();
    let existing = existing::lines(visit, begun, of_existing);
    let wrong: Vec<&Line> = existing
        .iter()
        .chain(&lines)
        .filter(|line| !line.errors.is_empty())
        .collect();
    let values = context! {
        name => begun.name,
        action => address(begun.id),
        again => format!("/inscrire?{FORMER}={}", encoded(begun.id)),
        lines => lines,
        existing => existing,
        wrong => wrong,
        faults => count,
    };
    let mut title = visit.say(&message!("web-register-about", name = begun.name.as_str()));
    if count > 0 {
        title = visit.say(&message!("web-title-with-faults", title = title));
    }
    visit.page_as(status, "registration.html", &title, &values)
}

/// Takes the answers of a registration.
pub fn take(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    let workspace = visit.workspace()?;
    let mut begun = begun(visit, &workspace)?;
    begun.kept.hold(begun.id)?;
    existing::hear(visit, &mut begun)?;
    let faults = taken(visit, &mut begun)?;
    let of_existing = existing::known(visit, &begun)?.err().unwrap_or_default();
    if !faults.is_empty() || !of_existing.is_empty() {
        return asked(visit, &begun, &faults, &of_existing, StatusCode::UNPROCESSABLE_ENTITY);
    }
    Ok(Answer::SeeOther(format!("{}/proposer", address(begun.id))))
}

/// Makes facts of the answers that nothing refuses; what is wrong with the others, by their places.
fn taken(visit: &Visit<'_>, begun: &mut Begun<'_>) -> Result<Vec<(String, Fault)>, Failure> {
    let registration = Registration::new(begun.version, begun.id, &begun.name, visit.today)?;
    let groups = Newcomer::asked(begun.version);
    let is_asked = |fact: &FieldValue| {
        let at = fact.place.to_string();
        groups.iter().flatten().any(|slot| slot.place.to_string() == at)
    };
    // Each line is said anew: what is emptied is taken back.
    let before: Vec<FieldValue> = begun
        .kept
        .facts
        .iter()
        .filter(|fact| !is_asked(fact))
        .cloned()
        .collect();
    let named: Vec<FieldValue> = before
        .iter()
        .filter(|fact| fact.place.begins_with(NAME))
        .cloned()
        .collect();
    let newcomer = Newcomer::new(visit.context(), begun.workspace, &registration, &named)?
        .ok_or_else(|| Failure::usage(message!("web-register-not-begun")))?;
    let mut facts = before;
    let mut faults: Vec<(String, Fault)> = Vec::new();
    for fact in begun.kept.facts.clone().iter().filter(|fact| is_asked(fact)) {
        begun.kept.take_back(fact)?;
    }
    for parts in &groups {
        let typed: Vec<String> = parts
            .iter()
            .map(|slot| fields::words(&visit.asked.form, &field(slot)))
            .collect();
        let (said, wrong) = heard(&mut begun.kept, parts, &typed, visit.today)?;
        let place = |at: usize| parts.get(at).map(|slot| slot.place.to_string()).unwrap_or_default();
        faults.extend(wrong.into_iter().map(|(at, fault)| (place(at), fault)));
        let given = facts.len();
        for (at, slot, value) in said {
            let refused = newcomer.refused(parts, (slot, &value), &facts)?;
            if refused.is_empty() {
                facts.push(FieldValue {
                    place: slot.place.clone(),
                    value,
                });
            } else {
                faults.push((place(at), Fault::Refused(refused)));
            }
        }
        let group = facts.split_off(given);
        // A group that lacks a part is not written: what was said of it waits.
        if !newcomer.lacks_a_part(&facts, &group)? {
            for fact in &group {
                begun.kept.add(fact.clone())?;
            }
            facts.extend(group);
        }
    }
    Ok(faults)
}
