//! A decision as its author gives it: options of the command line, or a file of the product's own form.

use crate::diagnostic::Message;
use crate::diagnostic::structure::MISSING_KEY;
use crate::diagnostic::{Diagnostic, Severity};
use crate::domain::decision::{Decision, ReservationEventKind, Verdict};
use crate::domain::fold;
use crate::render::diagnostics;
use crate::store::document;
use crate::store::edit::{Value, render_document, typed};
use crate::store::yaml;

use super::Arguments;
use crate::cli::App;
use crate::cli::terminal::input;
use crate::operation::decide::fields::{self, ALL_ASPECTS, Fields, text_of};
use crate::operation::error::Failure;
use crate::operation::facts::date;
use crate::operation::reservations::Event;

/// The decision's fields that the options give.
pub(super) fn options(args: &Arguments) -> Result<Fields, Failure> {
    let mut fields = Fields::new();
    let text = |value: &String| Value::Text(value.clone());
    for (key, value) in [
        ("gate", &args.gate),
        ("outcome", &args.outcome),
        ("rationale", &args.rationale),
        ("poc_skip_reason", &args.skip_reason),
        ("target_phase", &args.target_phase),
        ("supersedes", &args.supersedes),
    ] {
        if let Some(value) = value {
            fields.push((key.to_owned(), text(value)));
        }
    }
    if let Some(session) = &args.session {
        fields.push(("session".to_owned(), Value::Date(date(session)?.to_string())));
    }
    if !args.opinions.is_empty() {
        let opinions = args
            .opinions
            .iter()
            .map(|given| opinion(given))
            .collect::<Result<Vec<_>, _>>()?;
        if let Some(aspect) = repeated(&opinions) {
            return Err(Failure::usage(Message::new(if aspect == ALL_ASPECTS {
                text!("decide-opinions-twice")
            } else {
                text!("decide-opinion-twice")
            }))
            .with("aspect", aspect));
        }
        fields.push(("opinions".to_owned(), Value::Map(opinions)));
    }
    if !args.reservations.is_empty() {
        let reservations = args
            .reservations
            .iter()
            .map(|given| reservation(given))
            .collect::<Result<Vec<_>, _>>()?;
        fields.push(("reservations".to_owned(), Value::List(reservations)));
    }
    for (key, given, read, twice) in [
        (
            "assessments",
            &args.assessments,
            assessment as fn(&str) -> Result<Value, Failure>,
            text!("decide-assessment-twice"),
        ),
        ("waivers", &args.waivers, waiver, text!("decide-waiver-twice")),
    ] {
        if !given.is_empty() {
            let items = given.iter().map(|given| read(given)).collect::<Result<Vec<_>, _>>()?;
            let criteria: Fields = items
                .iter()
                .filter_map(|item| match item {
                    Value::Map(fields) => Some((text_of(fields, "criterion")?, Value::Null)),
                    _ => None,
                })
                .collect();
            if let Some(criterion) = repeated(&criteria) {
                return Err(Failure::usage(Message::new(twice)).with("criterion", criterion));
            }
            fields.push((key.to_owned(), Value::List(items)));
        }
    }
    if args.no_support_need || !args.support_needs.is_empty() {
        fields.push(fields::support(&args.support_needs));
    }
    Ok(fields)
}

/// `securite=reserve:sauvegardes à prouver`; `favorable` alone is about all the other aspects.
fn opinion(given: &str) -> Result<(String, Value), Failure> {
    let unreadable = || Failure::usage(message!("decide-bad-opinion", text = given));
    let (aspect, rest) = given.split_once('=').unwrap_or((ALL_ASPECTS, given));
    let (word, comment) = rest
        .split_once(':')
        .map_or((rest, ""), |(word, comment)| (word, comment.trim()));
    if aspect.trim().is_empty() || word.trim().is_empty() {
        return Err(unreadable());
    }
    Ok(fields::opinion(aspect, word, comment))
}

/// A name that was given twice: one of its values would be lost.
fn repeated(fields: &Fields) -> Option<&str> {
    fields.iter().enumerate().find_map(|(index, (name, _))| {
        let mut before = fields.iter().take(index);
        before.any(|(other, _)| other == name).then_some(name.as_str())
    })
}

const LIFTED_KEYS: &[&str] = &["reservation", "on", "proof", "by_role"];

/// The reservations that the sitting lifts, each as it would be recorded alone: `reservation=g-mvp-2026-07-07/r1; proof=…`.
pub(super) fn lifted(args: &Arguments) -> Result<Vec<(String, Event)>, Failure> {
    let one = |given: &String| {
        let unreadable = || {
            Failure::usage(message!(
                "decide-bad-lift",
                text = given.as_str(),
                keys = LIFTED_KEYS.join(", ")
            ))
        };
        let Value::Map(fields) = pairs(given, LIFTED_KEYS, "decide-bad-lift")? else {
            return Err(unreadable());
        };
        let (Some(name), Some(proof)) = (text_of(&fields, "reservation"), text_of(&fields, "proof")) else {
            return Err(unreadable());
        };
        let on = match text_of(&fields, "on").or_else(|| args.session.clone()) {
            Some(on) => date(&on)?.to_string(),
            None => return Err(Failure::usage(message!("decide-no-session"))),
        };
        let event = Event {
            kind: ReservationEventKind::Closed,
            on,
            due: None,
            reason: None,
            proof: Some(proof),
            by_role: text_of(&fields, "by_role"),
        };
        Ok((name, event))
    };
    args.lifted.iter().map(one).collect()
}

const RESERVATION_KEYS: &[&str] = &[
    "id",
    "aspect",
    "criterion",
    "text",
    "owner_role",
    "owner",
    "due",
    "due_reason",
    "renews",
];

/// `aspect=organisation; text=Porter…; owner_role=responsable_metier; due=2027-02-16`.
fn reservation(given: &str) -> Result<Value, Failure> {
    pairs(given, RESERVATION_KEYS, "decide-bad-reservation")
}

const WAIVER_KEYS: &[&str] = &["criterion", "reason", "granted_by", "date", "until"];

/// `criterion=ARC-03; reason=…; granted_by=architecte; until=2027-06-30`.
fn waiver(given: &str) -> Result<Value, Failure> {
    pairs(given, WAIVER_KEYS, "decide-bad-waiver")
}

const DATES: &[&str] = &["due", "date", "until"];

fn pairs(given: &str, keys: &[&str], fault: &'static str) -> Result<Value, Failure> {
    let unreadable = || {
        Failure::usage(Message::new(fault))
            .with("text", given)
            .with("keys", keys.join(", "))
    };
    let mut fields = Fields::new();
    for part in given.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let (key, value) = part
            .split_once('=')
            .map(|(key, value)| (key.trim(), value.trim()))
            .filter(|(key, _)| keys.contains(key))
            .ok_or_else(unreadable)?;
        let value = if DATES.contains(&key) {
            Value::Date(date(value)?.to_string())
        } else {
            Value::Text(value.to_owned())
        };
        fields.push((key.to_owned(), value));
    }
    if fields.is_empty() {
        return Err(unreadable());
    }
    if let Some(key) = repeated(&fields) {
        return Err(Failure::usage(message!("decide-key-twice", text = given, key = key)));
    }
    fields.sort_by_key(|(key, _)| keys.iter().position(|name| name == key));
    Ok(Value::Map(fields))
}

/// `SEC-02=satisfait`, or with a word on it: `SEC-02=partiel:plan d'action en cours`.
fn assessment(given: &str) -> Result<Value, Failure> {
    let unreadable = || Failure::usage(message!("decide-bad-assessment", text = given));
    let (criterion, rest) = given.split_once('=').ok_or_else(unreadable)?;
    let (verdict, comment) = rest.split_once(':').unwrap_or((rest, ""));
    let verdict = Verdict::parse(&fold::word(verdict.trim())).ok_or_else(unreadable)?;
    let mut fields = vec![
        ("criterion".to_owned(), Value::Text(criterion.trim().to_owned())),
        ("verdict".to_owned(), Value::Text(verdict.as_str().to_owned())),
    ];
    if !comment.trim().is_empty() {
        fields.push(("comment".to_owned(), Value::Text(comment.trim().to_owned())));
    }
    Ok(Value::Map(fields))
}

/// The fields of a decision written in a file, or on standard input, as the product's file would have them.
pub(super) fn from_file(app: &App, from: &str) -> Result<Fields, Failure> {
    let bytes = input::bytes(from)?;
    let reading = document::read::<Decision>(from, &bytes, |_, _, _| ());
    // The tool gives what the form lacks.
    let faults: Vec<&Diagnostic> = real_faults(&reading.diagnostics).collect();
    if !faults.is_empty() {
        app.ui
            .print(&diagnostics::text(&faults, app.translator(), app.ui.look()));
        return Err(Failure::usage(message!(
            "decide-faulty-form",
            path = from,
            count = faults.len()
        )));
    }
    let text = String::from_utf8(bytes).unwrap_or_default();
    let tree =
        yaml::parse(&text).map_err(|_| Failure::usage(message!("decide-faulty-form", path = from, count = 1i64)))?;
    match tree.root().map(typed::of_node) {
        Some(Value::Map(fields)) => Ok(fields),
        _ => Err(Failure::usage(message!(
            "decide-faulty-form",
            path = from,
            count = 1i64
        ))),
    }
}

/// The decisions of a file about several products: by the product's id, the fields of each, as the product's file would
/// have them.
pub(crate) fn several(app: &App, from: &str, bytes: &[u8]) -> Result<Vec<(String, Fields)>, Failure> {
    let unreadable = || Failure::usage(message!("decide-several-form", path = from));
    let text = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
    let tree = yaml::parse(text).map_err(|_| unreadable())?;
    let Some(Value::Map(products)) = tree.root().map(typed::of_node) else {
        return Err(unreadable());
    };
    let mut decisions = Vec::new();
    for (id, decision) in products {
        let Value::Map(fields) = decision else {
            return Err(unreadable());
        };
        let alone = render_document(&Value::Map(fields.clone()));
        let reading = document::read::<Decision>(&id, alone.as_bytes(), |_, _, _| ());
        let faults: Vec<&Diagnostic> = real_faults(&reading.diagnostics).collect();
        if !faults.is_empty() {
            app.ui
                .print(&diagnostics::text(&faults, app.translator(), app.ui.look()));
            return Err(Failure::usage(message!(
                "decide-faulty-form",
                path = format!("{from} ({id})"),
                count = faults.len()
            )));
        }
        decisions.push((id, fields));
    }
    Ok(decisions)
}

/// The errors of a form, what the tool itself adds apart.
fn real_faults(diagnostics: &[Diagnostic]) -> impl Iterator<Item = &Diagnostic> {
    diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error && diagnostic.rule.id != MISSING_KEY.id)
}
