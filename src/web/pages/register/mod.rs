//! Registering a product: its name and one sentence, then what is like it already, then a few questions.

mod existing;
mod plan;
mod questions;

pub use plan::{plan, record};
pub use questions::{questions, take};

use axum::http::StatusCode;
use minijinja::{Value as Shown, context};

use crate::diagnostic::Message;
use crate::lifecycle::version::Version;
use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;
use crate::operation::look_alikes::{LookAlike, look_alikes};
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::registration::free_id;
use crate::operation::similar::Known;
use crate::operation::workspace::Workspace;
use crate::store::edit::Value;
use crate::web::answer::Answer;
use crate::web::fields;
use crate::web::links::of_product;
use crate::web::proposing::introduction;
use crate::web::request::encoded;
use crate::web::visit::Visit;

const NAME: &str = "name";
const SUMMARY: &str = "summary";
/// The draft whose name or sentence is being changed.
const FORMER: &str = "avant";

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

fn address(id: &str) -> String {
    format!("/inscrire/{}", encoded(id))
}

fn text<'f>(facts: &'f [FieldValue], field: &str) -> Option<&'f str> {
    facts.iter().find_map(|fact| match &fact.value {
        Value::Text(text) if fact.place.to_string() == field => Some(text.as_str()),
        _ => None,
    })
}

/// The first page: what it says of the name, and what is wrong with it.
#[derive(Default)]
struct First<'f> {
    name: &'f str,
    sentence: &'f str,
    former: Option<&'f str>,
    fault: Option<Failure>,
}

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if let Some(answer) = introduction(visit) {
        return Ok(answer);
    }
    let Some(former) = visit.asked.query.said(FORMER) else {
        return shown(visit, &First::default());
    };
    let kept = SavedAnswers::registration(visit.context().catalogue()?, former);
    let first = First {
        name: text(&kept.facts, NAME).unwrap_or_default(),
        sentence: text(&kept.facts, SUMMARY).unwrap_or_default(),
        former: Some(former),
        fault: None,
    };
    shown(visit, &first)
}

/// Takes the name and the sentence.
pub fn begin(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let form = &visit.asked.form;
    let (name, sentence) = (fields::words(form, "nom"), fields::words(form, "phrase"));
    let former = form.said(FORMER);
    let workspace = visit.workspace()?;
    let named = if name.is_empty() {
        Err(Failure::usage(message!("web-register-no-name")))
    } else {
        free_id(&visit.context(), &workspace, None, &name)
    };
    let id = match named {
        Ok(id) => id,
        Err(fault) => {
            let first = First {
                name: &name,
                sentence: &sentence,
                former,
                fault: Some(fault),
            };
            return shown(visit, &first);
        }
    };
    let _alone = visit.desk.memory.alone();
    let folder = visit.context().catalogue()?;
    let mut kept = SavedAnswers::registration(folder, &id);
    kept.hold(&id)?;
    if let Some(former) = former.filter(|former| *former != id && kept.is_empty()) {
        let mut other = SavedAnswers::registration(folder, former);
        other.hold(former)?;
        kept.take_over(&mut other)?;
    }
    kept.add(FieldValue::read(NAME, &name)?)?;
    if !sentence.is_empty() {
        kept.add(FieldValue::read(SUMMARY, &sentence)?)?;
    }
    let need = Known::new("", &name, [sentence.as_str()]);
    let found = look_alikes(&visit.context(), &workspace, &need)?;
    if found.is_empty() {
        return Ok(Answer::SeeOther(address(&id)));
    }
    alike(visit, &id, &name, &found)
}

fn shown(visit: &Visit<'_>, first: &First<'_>) -> Result<Answer, Failure> {
    let folder = visit.context().catalogue()?;
    let drafts: Vec<Shown> = SavedAnswers::registrations(folder)
        .iter()
        .map(|id| {
            let kept = SavedAnswers::registration(folder, id);
            context! { name => text(&kept.facts, NAME).unwrap_or(id), href => address(id) }
        })
        .collect();
    let values = context! {
        name => first.name,
        sentence => first.sentence,
        former => first.former,
        fault => first.fault.as_ref().map(|fault| visit.told(fault)),
        left => visit.asked.query.get("efface").is_some(),
        drafts => drafts,
    };
    let status = match first.fault {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let mut title = visit.say(&message!("web-register"));
    if first.fault.is_some() {
        title = visit.say(&message!("web-title-with-faults", title = title));
    }
    visit.page_as(status, "register.html", &title, &values)
}

/// What is there already and resembles it.
fn alike(visit: &Visit<'_>, id: &str, name: &str, found: &[LookAlike]) -> Result<Answer, Failure> {
    let shown = |one: &LookAlike| {
        let href = match one.is_product() {
            true => of_product(&one.id),
            false => format!("/voir/{}", encoded(&one.id)),
        };
        let terms = one.terms.iter().map(|term| term.asked.as_str());
        let terms = terms.collect::<Vec<_>>().join(", ");
        context! { name => one.name, href => href, about => one.about, terms => terms, aside => one.is_set_aside() }
    };
    let (products, commons): (Vec<&LookAlike>, Vec<&LookAlike>) = found.iter().partition(|one| one.is_product());
    let products: Vec<Shown> = products.into_iter().map(shown).collect();
    let commons: Vec<Shown> = commons.into_iter().map(shown).collect();
    let values = context! {
        name => name,
        products => products,
        commons => commons,
        onward => address(id),
        abandon => format!("{}/abandonner", address(id)),
    };
    visit.page("alike.html", &visit.say(&message!("web-alike")), &values)
}

/// Whoever asks for the address of the button goes to where it is.
pub fn leaving(visit: &Visit<'_>) -> Result<Answer, Failure> {
    Ok(Answer::SeeOther(address(visit.asked.part("id"))))
}

/// Erases what was said of a product that is not registered after all.
pub fn leave(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    let id = visit.asked.part("id");
    let mut kept = SavedAnswers::registration(visit.context().catalogue()?, id);
    kept.hold(id)?;
    kept.forget();
    Ok(Answer::SeeOther("/inscrire?efface=1".to_owned()))
}

/// The first page again, where the name of a draft was taken since it was begun; none where it is free.
fn taken_since(visit: &Visit<'_>, begun: &Begun<'_>) -> Result<Option<Answer>, Failure> {
    let Err(fault) = free_id(&visit.context(), begun.workspace, Some(begun.id), &begun.name) else {
        return Ok(None);
    };
    let first = First {
        name: &begun.name,
        sentence: text(&begun.kept.facts, SUMMARY).unwrap_or_default(),
        former: Some(begun.id),
        fault: Some(fault),
    };
    shown(visit, &first).map(Some)
}

/// What people typed is told in the words of the page.
fn said(visit: &Visit<'_>, message: &Message) -> String {
    visit.say(message).replace('`', "")
}
