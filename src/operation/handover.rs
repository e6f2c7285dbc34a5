//! The changes that say to whom a product goes, and what was handed over.

use crate::committee::handover::is_open;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::fold::{fold, word};
use crate::domain::handover::Handover;
use crate::domain::product::Product;
use crate::lifecycle::closing::last_phase;
use crate::lifecycle::version::{HandoverPart, Version};
use crate::store::edit::Value;

use super::error::Failure;
use super::facts::{self, FieldValue};
use super::writing::{Change, Target};

/// The list of a product's handovers.
const LIST: &str = "handovers";

/// What somebody says of a handover.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The entity that receives the product.
    pub to: Option<String>,
    pub on: Option<Date>,
    /// A part that was handed over, as people call it, and what shows it.
    pub done: Option<(String, String)>,
    pub by_role: Option<String>,
}

/// The handover of a product that is not over yet.
#[must_use]
pub fn open<'p>(target: &'p Target, version: &Version, today: Date) -> Option<&'p Handover> {
    let last = target.product.handovers.last();
    last.filter(|handover| is_open(handover, version, today))
}

/// Refuses a handover of a product that has ended, and one where the rules have no list.
///
/// # Errors
/// In these cases.
pub fn may_change_hands(product: &Product, version: &Version, today: Date) -> Result<(), Failure> {
    let name = product.name.as_str();
    if let Some(phase) = last_phase(product, version, today) {
        let message = message!("handover-stopped", name = name, phase = Arg::phase(phase));
        return Err(Failure::refused(message));
    }
    if version.handover.is_empty() {
        let message = message!("handover-no-list", version = Arg::shown(&version.version));
        return Err(Failure::refused(message));
    }
    Ok(())
}

/// The change that says it.
///
/// # Errors
/// Where the product has ended, the part is none of the list or was handed over already, or nothing would change.
pub fn change(target: &Target, said: &Said, today: Date) -> Result<Change, Failure> {
    let version = target.rules(today)?;
    may_change_hands(&target.product, version, today)?;
    let open = open(target, version, today);
    let name = target.product.name.as_str();
    let part = said
        .done
        .as_ref()
        .map(|(part, evidence)| Ok::<_, Failure>((named(version, part)?, evidence)));
    let part = part.transpose()?;
    let mut facts = Vec::new();
    let id = match open {
        Some(open) => {
            facts.extend(moved(open, said)?);
            open.id.to_string()
        }
        None => {
            let (Some(to), Some(on)) = (&said.to, said.on) else {
                let message = message!("handover-none", name = name, id = Arg::shown(&target.product.id));
                return Err(Failure::usage(message));
            };
            let id = format!("p{}", target.product.handovers.len() + 1);
            let on = on.to_string();
            let given = [("id", Some(id.as_str())), ("to", Some(to)), ("on", Some(&on))];
            let mut fields = facts::fields(LIST, &given)?;
            if let Some((part, evidence)) = &part {
                let handed = handed(part, evidence, said, today);
                fields.push(("parts".to_owned(), Value::List(vec![Value::Map(handed)])));
            }
            facts.push(FieldValue::item(LIST, fields)?);
            id
        }
    };
    if let (Some(open), Some((part, evidence))) = (open, &part) {
        if open.parts.iter().any(|known| known.id == part.id) {
            let message = message!(
                "handover-done-already",
                part = Arg::both(&part.fr, &part.en),
                name = name
            );
            return Err(Failure::refused(message));
        }
        let fields = handed(part, evidence, said, today);
        facts.push(FieldValue::item(&format!("{LIST}.{id}.parts"), fields)?);
    }
    if facts.is_empty() {
        return Err(Failure::refused(message!("handover-same", name = name)));
    }
    facts::change(target, &facts, title(target, open, said, part.map(|(part, _)| part)))
}

/// What changes of a handover that is open.
fn moved(open: &Handover, said: &Said) -> Result<Vec<FieldValue>, Failure> {
    let to = said.to.as_ref().filter(|to| fold(to) != fold(&open.to));
    let on = said.on.filter(|on| *on != open.on).map(|on| on.to_string());
    let given = [("to", to), ("on", on.as_ref())];
    let given = given.into_iter().filter_map(|(field, words)| Some((field, words?)));
    given
        .map(|(field, words)| FieldValue::read(&format!("{LIST}.{}.{field}", open.id), words))
        .collect()
}

fn handed(part: &HandoverPart, evidence: &str, said: &Said, today: Date) -> Vec<(String, Value)> {
    let text = |text: &str| Value::Text(text.to_owned());
    let mut fields = vec![
        ("id".to_owned(), text(part.id.as_str())),
        ("done_on".to_owned(), Value::Date(today.to_string())),
        ("evidence".to_owned(), text(evidence)),
    ];
    fields.extend(said.by_role.as_deref().map(|role| ("by_role".to_owned(), text(role))));
    fields
}

fn title(target: &Target, open: Option<&Handover>, said: &Said, part: Option<&HandoverPart>) -> Message {
    let name = target.product.name.as_str();
    if let (Some(part), None, None) = (part, &said.to, said.on) {
        return message!("commit-handed-over", name = name, part = Arg::both(&part.fr, &part.en));
    }
    let to = said
        .to
        .clone()
        .or_else(|| open.map(|open| open.to.clone()))
        .unwrap_or_default();
    let on = said.on.or_else(|| open.map(|open| open.on));
    let day = on.map_or_else(|| Arg::from("–"), |on| Arg::Day(on.into()));
    message!("commit-handover", name = name, to = Arg::body(to), day = day)
}

/// The part of the list that people call so.
///
/// # Errors
/// Where there is none.
pub fn named<'v>(version: &'v Version, said: &str) -> Result<&'v HandoverPart, Failure> {
    let is = |name: &str| word(name) == word(said);
    let found = version
        .handover
        .iter()
        .find(|part| is(part.id.as_str()) || is(&part.fr) || is(&part.en));
    found.ok_or_else(|| {
        let known = version
            .handover
            .iter()
            .map(|part| Arg::both(&part.fr, &part.en))
            .collect();
        let ids = version.handover.iter().map(|part| part.id.as_str());
        Failure::usage(message!("handover-no-part", said = said, known = Arg::List(known))).suggesting(said, ids)
    })
}
