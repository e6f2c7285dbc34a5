//! Recording what the committee decided: [`fields`] is the decision as it was given, `draft` completes it and says what
//! stands in its way.

mod draft;
pub mod fields;

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::lifecycle::transition::{self, TransitionRequest};
use crate::store::document;
use crate::store::edit::{self, Step, Value};

use super::advance::{refused, trailers, with_phase};
use super::error::Failure;
use super::facts::unedited;
use super::milestones;
use super::reservations::{self, Event};
use super::writing::{Change, Target, session_path};
use draft::Draft;
use fields::Fields;

/// Entering the phase that the decision opens, in the same change.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// Its first day; the day of the decision where it is none.
    pub start: Option<Date>,
    pub skip_reason: Option<String>,
}

/// What is recorded beside a decision, in the same change.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    pub entry: Option<Entry>,
    /// When the milestone was reached that the rules ask for at this gate, in somebody's words.
    pub reached: Option<String>,
    /// Open reservations that the sitting lifts, each by its name.
    pub lifted: Vec<(String, Event)>,
    /// The product as its own proposal has it, where the decision goes elsewhere: what it lifts is lifted here too, in the same
    /// words, so that both proposals say the same.
    pub own: Option<Box<Product>>,
    /// The file of the sitting, where its own branch has it: one that is created elsewhere says the same, and both go in.
    pub sitting: Option<String>,
}

/// The change that records a decision on a product.
///
/// # Errors
/// Where the decision is not complete, or the rules or the product's file stand in its way.
pub fn record(target: &Target, fields: &Fields, beside: &Beside, today: Date) -> Result<Change, Failure> {
    target.sound()?;
    let draft = Draft::new(target, fields, today)?;
    let lifted = without_lifted(target, &lifted(target, &draft, beside)?, today)?;
    let target = lifted.as_ref().unwrap_or(target);
    draft.refuse(target, today)?;
    let remarks = draft.weigh(target, today)?;
    let entry = beside.entry.as_ref();
    let mut text = edit::append_after(
        &with_milestone(target, &draft, beside.reached.as_deref(), today)?,
        "decisions",
        &["phases"],
        &Value::Map(draft.fields.clone()),
    )
    .map_err(unedited)?;
    // The phase was entered: by the decision that is right.
    let opens = target.rules(draft.day)?.opens_phase(&draft.outcome);
    if let Some(index) = draft.corrected(&target.product).filter(|_| opens) {
        let place = [Step::key("phases"), Step::At(index), Step::key("entered_by")];
        text = edit::set(&text, &place, &Value::Text(draft.id.to_string())).map_err(unedited)?;
        let started = target.product.phases.get(index).and_then(|record| record.start.known());
        // It was not entered before it was granted.
        if started.is_some_and(|start| start.earliest() < draft.day) {
            let place = [Step::key("phases"), Step::At(index), Step::key("start")];
            text = edit::set(&text, &place, &Value::Date(draft.day.to_string())).map_err(unedited)?;
        }
    }
    let mut said_to_programs = vec![
        ("Catalog-Product", target.product.id.to_string()),
        ("Catalog-Gate", draft.gate.to_string()),
        ("Catalog-Decision", draft.id.to_string()),
    ];
    if let Some(entry) = entry {
        let decided = read_back(&target.path, &text)?;
        let request = TransitionRequest {
            gate: Some(draft.gate.clone()),
            start: entry.start,
            skip_reason: entry.skip_reason.clone(),
        };
        let opening = transition::plan(&decided, &target.lifecycle, today, &request)
            .map_err(|refusal| refused(&decided, refusal))?;
        text = with_phase(&text, &decided, &opening)?;
        said_to_programs = trailers(&decided, &opening);
    }
    let mut files = vec![(target.path.clone(), text)];
    if !target.has_session(draft.day) {
        let text = beside.sitting.clone().unwrap_or_else(|| new_session(draft.day));
        files.push((session_path(draft.day), text));
    }
    let title = Message::new(if entry.is_some() {
        "commit-decide-advance"
    } else {
        "commit-decide"
    })
    .with("name", target.product.name.as_str())
    .with("gate", Arg::gate(&draft.gate))
    .with("outcome", draft.outcome_label(target))
    .with("day", draft.day);
    Ok(Change {
        files,
        title,
        trailers: said_to_programs,
        remarks,
    })
}

/// The reservations that the sitting lifts, and those that stand in the way of its go and the product's own proposal lifts.
fn lifted(target: &Target, draft: &Draft, beside: &Beside) -> Result<Vec<(String, Event)>, Failure> {
    let mut lifted = beside.lifted.clone();
    let version = target.rules(draft.day)?;
    let own = beside.own.as_ref().filter(|_| version.opens_phase(&draft.outcome));
    if let Some(own) = own {
        for (decision, one) in reservations::standing(&target.product, version, &draft.gate, draft.day) {
            let name = decision.name_of(one);
            if !lifted
                .iter()
                .any(|(known, _)| *known == name || *known == one.id.as_str())
            {
                let event = reservations::lifted_in(own, decision, one, draft.day);
                lifted.extend(event.map(|event| (name, event)));
            }
        }
    }
    Ok(lifted)
}

/// The product once the reservations that the sitting lifts are; none where it lifts none.
fn without_lifted(target: &Target, lifted: &[(String, Event)], today: Date) -> Result<Option<Target>, Failure> {
    let mut after: Option<Target> = None;
    for (name, event) in lifted {
        let before = after.as_ref().unwrap_or(target);
        let change = reservations::record(before, name, event, today)?;
        let text = change.files.into_iter().find(|(path, _)| *path == target.path);
        after = text.and_then(|(_, text)| before.rewritten(text)).or(after);
    }
    Ok(after)
}

/// The product's file with the milestone that was reached; as it is where the gate waits for none.
fn with_milestone(target: &Target, draft: &Draft, reached: Option<&str>, today: Date) -> Result<String, Failure> {
    let awaited = milestones::awaited(target.rules(draft.day)?, &target.product, &draft.gate, draft.day);
    let Some((milestone, words)) = awaited.zip(reached) else {
        return Ok(target.source.clone());
    };
    let day = milestones::reached(words, today)?;
    milestones::with(
        &target.source,
        &target.product,
        milestone.id.as_str(),
        &[("actual".to_owned(), day)],
    )
}

/// Two people who create the sitting of one day write the same file: their branches merge.
fn new_session(day: Date) -> String {
    edit::render_document(&Value::Map(vec![
        ("date".to_owned(), Value::Date(day.to_string())),
        ("kind".to_owned(), Value::Text("ordinaire".to_owned())),
    ]))
}

fn read_back(path: &str, text: &str) -> Result<Product, Failure> {
    let reading = document::read::<Product>(path, text.as_bytes(), |_, _, _| ());
    reading
        .value
        .map(|product| *product)
        .ok_or_else(|| Failure::usage(message!("error-product-faulty", path = path, line = 1i64, ..)))
}
