//! Registering a product: its name and one sentence, then what is like it already, then a few questions.

use axum::http::StatusCode;
use minijinja::{Value as Shown, context};

use crate::diagnostic::Message;
use crate::lifecycle::version::Version;
use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;
use crate::operation::questions::all_at_once::{Fault, heard};
use crate::operation::questions::choices::Lists;
use crate::operation::questions::newcomer::Newcomer;
use crate::operation::questions::saved_answers::{SavedAnswers, words};
use crate::operation::questions::slots::Slot;
use crate::operation::registration::{LookAlikes, Registration, free_id, look_alikes};
use crate::operation::workspace::Workspace;
use crate::operation::writing::Ground;
use crate::store::edit::Value;
use crate::web::answer::Answer;
use crate::web::fields::{self, Line};
use crate::web::links::of_product;
use crate::web::proposing::{Proposal, introduction};
use crate::web::request::encoded;
use crate::web::visit::Visit;

const NAME: &str = "name";
const SUMMARY: &str = "summary";

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if let Some(answer) = introduction(visit) {
        return Ok(answer);
    }
    shown(visit, StatusCode::OK, "", "", None)
}

/// Takes the name and the sentence.
pub fn begin(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let form = &visit.asked.form;
    let (name, sentence) = (fields::words(form, "nom"), fields::words(form, "phrase"));
    let workspace = Workspace::open(&visit.context())?;
    if name.is_empty() {
        let fault = message!("web-register-no-name");
        return shown(visit, StatusCode::UNPROCESSABLE_ENTITY, &name, &sentence, Some(&fault));
    }
    let id = match free_id(None, &name, &workspace) {
        Ok(id) => id,
        Err(failure) => {
            return shown(
                visit,
                StatusCode::UNPROCESSABLE_ENTITY,
                &name,
                &sentence,
                Some(&failure.message),
            );
        }
    };
    let _alone = visit.desk.memory.alone();
    let mut kept = SavedAnswers::registration(visit.context().catalogue()?, &id);
    kept.hold(&id)?;
    kept.add(FieldValue::read(NAME, &name)?)?;
    if !sentence.is_empty() {
        kept.add(FieldValue::read(SUMMARY, &sentence)?)?;
    }
    let found = look_alikes(&visit.context(), &workspace, &name, [sentence.as_str()])?;
    if found.is_empty() {
        return Ok(Answer::SeeOther(address(&id)));
    }
    alike(visit, &id, &name, &found)
}

fn address(id: &str) -> String {
    format!("/inscrire/{}", encoded(id))
}

/// The first page, with what is wrong with the name.
fn shown(
    visit: &Visit<'_>,
    status: StatusCode,
    name: &str,
    sentence: &str,
    fault: Option<&Message>,
) -> Result<Answer, Failure> {
    let folder = visit.context().catalogue()?;
    let drafts: Vec<Shown> = SavedAnswers::registrations(folder)
        .iter()
        .map(|id| {
            let kept = SavedAnswers::registration(folder, id);
            context! { name => text(&kept.facts, NAME).unwrap_or(id), href => address(id) }
        })
        .collect();
    let values = context! {
        name => name,
        sentence => sentence,
        fault => fault.map(|message| visit.say(message)),
        drafts => drafts,
    };
    visit.page_as(status, "register.html", &visit.say(&message!("web-register")), &values)
}

/// What is there already and resembles it.
fn alike(visit: &Visit<'_>, id: &str, name: &str, found: &LookAlikes) -> Result<Answer, Failure> {
    let products: Vec<Shown> = found
        .products
        .iter()
        .map(|one| context! { name => one.name, href => of_product(&one.id) })
        .collect();
    let commons: Vec<Shown> = found
        .commons
        .iter()
        .map(|one| context! { name => one.name, href => format!("/voir/{}", encoded(&one.id)) })
        .collect();
    let values = context! {
        name => name,
        products => products,
        commons => commons,
        onward => address(id),
    };
    visit.page("alike.html", &visit.say(&message!("web-alike")), &values)
}

fn text<'f>(facts: &'f [FieldValue], field: &str) -> Option<&'f str> {
    facts.iter().find_map(|fact| match &fact.value {
        Value::Text(text) if fact.place.to_string() == field => Some(text.as_str()),
        _ => None,
    })
}

/// A registration that was begun.
struct Begun<'b> {
    version: &'b Version,
    workspace: &'b Workspace,
    id: &'b str,
    name: String,
    kept: SavedAnswers,
}

fn begun<'b>(visit: &'b Visit<'_>, workspace: &'b Workspace) -> Result<Begun<'b>, Failure> {
    let id = visit.asked.part("id");
    let kept = SavedAnswers::registration(visit.context().catalogue()?, id);
    let name = text(&kept.facts, NAME).map(str::to_owned);
    Ok(Begun {
        version: workspace.version(visit.today)?,
        workspace,
        id,
        name: name.ok_or_else(|| Failure::usage(message!("web-register-not-begun")))?,
        kept,
    })
}

/// The questions of a registration.
pub fn questions(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if let Some(answer) = introduction(visit) {
        return Ok(answer);
    }
    let workspace = Workspace::open(&visit.context())?;
    let begun = begun(visit, &workspace)?;
    asked(visit, &begun, &[], StatusCode::OK)
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

fn asked(
    visit: &Visit<'_>,
    begun: &Begun<'_>,
    faults: &[(String, Fault)],
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
    let values = context! {
        name => begun.name,
        action => address(begun.id),
        lines => lines,
        faults => faults.len(),
    };
    let mut title = visit.say(&message!("web-register-about", name = begun.name.as_str()));
    if !faults.is_empty() {
        title = visit.say(&message!("web-title-with-faults", title = title));
    }
    visit.page_as(status, "registration.html", &title, &values)
}

/// Takes the answers of a registration.
pub fn take(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    let workspace = Workspace::open(&visit.context())?;
    let mut begun = begun(visit, &workspace)?;
    begun.kept.hold(begun.id)?;
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
    let newcomer = Newcomer::new(visit.context(), &workspace, &registration, &named)?
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
        let (said, wrong) = heard(&mut begun.kept, parts, &typed)?;
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
    if !faults.is_empty() {
        return asked(visit, &begun, &faults, StatusCode::UNPROCESSABLE_ENTITY);
    }
    Ok(Answer::SeeOther(format!("{}/proposer", address(begun.id))))
}

/// What is about to be registered.
pub fn plan(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let workspace = Workspace::open(&visit.context())?;
    let begun = begun(visit, &workspace)?;
    proposed(visit, &begun, |proposal| proposal.shown(visit))
}

/// Registers it.
pub fn record(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    let id = visit.asked.part("id");
    let done = |query: &str| Answer::SeeOther(format!("{}/propose?{query}=1", of_product(id)));
    let workspace = Workspace::open(&visit.context())?;
    let mut begun = match begun(visit, &workspace) {
        Ok(begun) => begun,
        // The form was sent twice.
        Err(_) if visit.desk.memory.recorded(id).is_some() => return Ok(done("deja")),
        Err(failure) => return Err(failure),
    };
    begun.kept.hold(id)?;
    let recorded = proposed(visit, &begun, |proposal| proposal.recorded(visit))?;
    Ok(match recorded {
        Err(shown) => shown,
        Ok(_) => {
            begun.kept.hand_over(visit.context().catalogue()?, id)?;
            done("fait")
        }
    })
}

fn proposed<T>(
    visit: &Visit<'_>,
    begun: &Begun<'_>,
    then: impl FnOnce(&Proposal<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let registration = Registration::new(begun.version, begun.id, &begun.name, visit.today)?;
    let make = |ground: &Ground<'_>| registration.record(ground, begun.workspace, &begun.kept.facts);
    then(&Proposal {
        id: begun.id,
        name: &begun.name,
        action: &format!("{}/proposer", address(begun.id)),
        fields: Vec::new(),
        back: &address(begun.id),
        make: &make,
    })
}
