//! `catalog reservation close|extend|convert ID RESERVATION`: what becomes of a reservation, as an event after it.

use clap::{Args, Subcommand};

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::product::Product;

use crate::cli::ask::prompt::{self, left, one_of};
use crate::cli::write::{WriteOptions, site, write};
use crate::cli::{App, Status, choose};
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue, Side, near_day};
use crate::operation::writing::Ground;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    #[command(alias = "lever")]
    Close(Close),
    #[command(alias = "prolonger")]
    Extend(Extend),
    #[command(alias = "convertir")]
    Convert(Convert),
}

#[derive(Args, Debug)]
struct About {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(value_name = "RESERVATION")]
    reservation: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "ROLE")]
    by_role: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Args, Debug)]
struct Close {
    #[command(flatten)]
    about: About,
    #[arg(long, value_name = "URL|TEXT")]
    proof: Option<String>,
}

#[derive(Args, Debug)]
struct Extend {
    #[command(flatten)]
    about: About,
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

#[derive(Args, Debug)]
struct Convert {
    #[command(flatten)]
    about: About,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// What is told of a reservation, in the words of the model.
struct Event {
    kind: &'static str,
    due: Option<String>,
    reason: Option<String>,
    proof: Option<String>,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let about = match &args.action {
        Action::Close(close) => &close.about,
        Action::Extend(extend) => &extend.about,
        Action::Convert(convert) => &convert.about,
    };
    let id = choose::product(app, about.id.as_deref())?;
    let reservation = named(app, &id, about)?;
    let event = |kind| Event {
        kind,
        due: None,
        reason: None,
        proof: None,
    };
    let event = match &args.action {
        Action::Close(close) => Event {
            proof: Some(said(
                app,
                "--proof",
                close.proof.as_ref(),
                text!("reservation-ask-proof"),
            )?),
            ..event("closed")
        },
        Action::Extend(extend) => Event {
            due: Some(day(app, extend.until.as_ref())?),
            reason: Some(said(
                app,
                "--reason",
                extend.reason.as_ref(),
                text!("reservation-ask-reason"),
            )?),
            ..event("extended")
        },
        Action::Convert(convert) => Event {
            reason: Some(said(
                app,
                "--reason",
                convert.reason.as_ref(),
                text!("reservation-ask-reason"),
            )?),
            ..event("converted")
        },
    };
    record(app, about, (&id, &reservation), &event)
}

/// The reservation that was named, else the one that a person chooses among those that are open.
fn named(app: &App, id: &str, about: &About) -> Result<String, Failure> {
    if let Some(given) = &about.reservation {
        return Ok(given.clone());
    }
    let site = site(app, id, &about.write)?;
    let target = Ground::open(&app.context(), &site)?.product(id)?;
    let open = target.product.open_reservations(app.today);
    let names: Vec<String> = open.iter().map(|(decision, one)| decision.name_of(one)).collect();
    if names.is_empty() {
        return Err(Failure::usage(message!("reservation-none", id = id)));
    }
    if !app.ui.can_ask() {
        return Err(Failure::usage(message!("reservation-which", known = names.join(", "))));
    }
    let texts = open
        .iter()
        .zip(&names)
        .map(|((_, one), name)| one.text.known().unwrap_or(name).clone());
    let index = one_of(app, &message!("reservation-ask-which"), texts);
    index.and_then(|index| names.get(index)).cloned().ok_or_else(left)
}

/// A text that was given by an option, else asked for.
fn said(app: &App, option: &str, given: Option<&String>, question: &'static str) -> Result<String, Failure> {
    if let Some(given) = given {
        return Ok(given.clone());
    }
    if !app.ui.can_ask() {
        return Err(Failure::usage(message!("usage-missing", option = option)));
    }
    prompt::said(app, &Message::new(question)).ok_or_else(left)
}

/// The day until which a reservation is extended.
fn day(app: &App, given: Option<&String>) -> Result<String, Failure> {
    let mut text = said(app, "--until", given, text!("reservation-ask-until"))?;
    while given.is_none() {
        if let Some(day) = near_day(&text, app.today, Side::After) {
            return Ok(day.to_string());
        }
        app.ui.warn(&message!("error-date", text = text));
        text = said(app, "--until", None, text!("reservation-ask-until"))?;
    }
    Ok(text)
}

fn record(app: &App, about: &About, (id, reservation): (&str, &str), event: &Event) -> Result<Status, Failure> {
    let today = app.today.to_string();
    let on = about.on.as_deref().unwrap_or(&today);
    write(app, id, &about.write, |target| {
        let (decision, reservation) = open(&target.product, reservation, app.today)?;
        let list = format!("decisions[{decision}].reservations[{reservation}].events");
        let fields = facts::fields(
            &list,
            &[
                ("on", Some(on)),
                ("kind", Some(event.kind)),
                ("due", event.due.as_deref()),
                ("reason", event.reason.as_deref()),
                ("proof", event.proof.as_deref()),
                ("by_role", about.by_role.as_deref()),
            ],
        )?;
        let title = message!(
            "commit-reservation",
            name = target.product.name.as_str(),
            reservation = format!("{decision}/{reservation}"),
            event = Message::new(format!("event-{}", event.kind))
        );
        facts::change(target, &[FieldValue::item(&list, fields)?], title)
    })
}

/// The open reservation that is meant: `g-mvp-2026-09-15/r1`, or `r1` where only one is called so.
fn open(product: &Product, asked: &str, today: Date) -> Result<(String, String), Failure> {
    let open = product.open_reservations(today);
    let names: Vec<String> = open.iter().map(|(decision, one)| decision.name_of(one)).collect();
    let meant: Vec<_> = open
        .iter()
        .zip(&names)
        .filter(|((_, one), name)| name.as_str() == asked || one.id.as_str() == asked)
        .collect();
    match meant.as_slice() {
        [((decision, one), _)] => Ok((decision.id.to_string(), one.id.to_string())),
        [] if names.is_empty() => Err(Failure::usage(message!("reservation-none", id = product.id.as_str()))),
        [] => Err(Failure::usage(message!(
            "reservation-unknown",
            reservation = asked,
            known = names.join(", ")
        ))),
        several => Err(Failure::usage(message!(
            "reservation-several",
            reservation = asked,
            known = several
                .iter()
                .map(|(_, name)| name.as_str())
                .collect::<Vec<_>>()
                .join(", ")
        ))),
    }
}
