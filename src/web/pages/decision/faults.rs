//! Why a decision is not recorded: beside the fields of its page, in the page's own words.

use serde::Serialize;

use crate::diagnostic::asked::asked;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, near_day};
use crate::web::request::Fields;
use crate::web::visit::Visit;

use super::chosen::Chosen;

/// Something that is wrong or missing.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Fault {
    /// The element of the page; none where it is about no field of it.
    pub field: Option<String>,
    /// Of the element that says it.
    pub id: String,
    pub text: String,
}

/// What a failure says; none where nobody can mend it on the page.
pub(super) fn faults(visit: &Visit<'_>, chosen: &Chosen<'_>, said: &Fields, failure: Option<&Failure>) -> Vec<Fault> {
    let mut found: Vec<(Option<String>, Message)> = Vec::new();
    if let Some(bad_day) = &chosen.bad_day {
        found.push((Some("seance".to_owned()), asked(&bad_day.message)));
    }
    if chosen.outcome.is_none() && said.said("seance").is_some() {
        found.push((Some("issue".to_owned()), message!("web-decision-fault-outcome")));
    }
    if let Some(failure) = failure {
        let findings = failure.findings.iter().map(|one| &one.message);
        let messages: Vec<&Message> = if failure.findings.is_empty() {
            vec![&failure.message]
        } else {
            findings.collect()
        };
        for message in messages {
            let field = field(message, said, visit.today).filter(|field| is_there(field, chosen));
            if field.is_some() || failure.is_refusal() {
                found.push((field, in_our_words(message)));
            }
        }
    }
    let mut faults: Vec<Fault> = Vec::new();
    for (field, message) in found {
        let text = visit.say(&message).replace('`', "");
        if faults.iter().any(|fault| fault.field == field && fault.text == text) {
            continue;
        }
        let before = faults.iter().filter(|fault| fault.field == field).count();
        let id = match (&field, before) {
            (Some(field), 0) => format!("{field}-e"),
            (Some(field), _) => format!("{field}-e{}", before + 1),
            (None, _) => String::new(),
        };
        faults.push(Fault { field, id, text });
    }
    faults
}

/// The element where it can be mended.
fn field(message: &Message, said: &Fields, today: Date) -> Option<String> {
    let reservation = |part: &str, is_meant: &dyn Fn(&str) -> bool| {
        let mut names = said.pairs().filter(|(_, value)| is_meant(value));
        let name =
            names.find_map(|(name, _)| Some((name.split_once('.')?.0, name)).filter(|(_, name)| name.ends_with(part)));
        name.map(|(number, _)| format!("{number}-{part}"))
    };
    let due = |text: &str| near_day(text, today, Side::After).map(|day| day.to_string());
    Some(match &*message.key {
        "error-date" if said.said("jalon") == argument(message, "text").as_deref() => "jalon".to_owned(),
        "error-date" => reservation("echeance", &|value| !value.trim().is_empty() && due(value).is_none())?,
        "S-14-missing" => {
            let part = match argument(message, "key")?.as_str() {
                "text" => "texte",
                "aspect" => "aspect",
                "owner_role" => "responsable",
                _ => "echeance",
            };
            let number = argument(message, "reservation")?;
            format!("{}-{part}", number.rsplit('/').next()?)
        }
        "S-14-due-before" | "S-15-far" => {
            let said = argument(message, "due")?;
            reservation("echeance", &|value| due(value).as_ref() == Some(&said))?
        }
        key => match key {
            "S-13-none" => "r1-texte",
            "S-26-none" => "motif",
            "S-12-no-reason" | "refusal-no-skip-reason" => "saut",
            _ if key.starts_with("S-31-") || key.starts_with("S-29-") || key.starts_with("S-30-") => "jalon",
            "S-04-future" | "refusal-go-before-phase" | "decide-no-rules" => "seance",
            "refusal-wrong-way" | "refusal-keeps-phase" | "refusal-stopped" | "S-11-twice" => "passage",
            "refusal-unmet" | "refusal-already-decided" | "refusal-open-reservation" => "issue",
            "S-13-some" | "S-17-open" | "S-20-unmet" | "S-21-unmet" => "issue",
            _ if key.starts_with("S-18-") || key.starts_with("S-19-") => "avis",
            _ if key.starts_with("S-27-") || key.starts_with("R-04-") => "seance",
            _ if key.starts_with("S-28-") => "appui-1",
            _ => return None,
        }
        .to_owned(),
    })
}

fn argument(message: &Message, name: &str) -> Option<String> {
    let found = message.args.iter().find(|(key, _)| *key == name);
    found.map(|(_, value)| Arg::bare(value))
}

fn is_there(field: &str, chosen: &Chosen<'_>) -> bool {
    match field.split_once('-') {
        Some(("appui", _)) => chosen.shows("appui"),
        Some((number, _)) if number.starts_with('r') => chosen.shows("reserves"),
        _ => chosen.shows(field),
    }
}

/// What a terminal says of options and of lines of a file, a page says of what it shows.
fn in_our_words(message: &Message) -> Message {
    let key = match &*message.key {
        "S-04-future" => text!("web-decision-fault-future"),
        "S-12-no-reason" | "refusal-no-skip-reason" => text!("web-decision-fault-skip"),
        "S-13-none" => text!("web-decision-fault-no-reservation"),
        "S-31-none" => text!("web-decision-fault-milestone"),
        "S-14-missing" => text!("web-decision-fault-reservation"),
        "S-18-missing" => text!("web-decision-fault-opinion"),
        "S-26-none" => text!("web-decision-fault-rationale"),
        "refusal-go-before-phase" => text!("web-decision-fault-before"),
        "refusal-wrong-way" => text!("web-decision-fault-way"),
        "refusal-already-decided" => text!("web-decision-fault-decided"),
        _ => return asked(message),
    };
    Message {
        key: key.into(),
        ..asked(message)
    }
}
