//! `catalog reservation close|extend|convert ID RESERVATION`: what becomes of a reservation, as an event after it.

use clap::{Args, Subcommand};

use crate::domain::decision::ReservationEventKind as Kind;

use crate::cli::ask::prompt;
use crate::cli::write::{WriteOptions, site_where_decided, write_where_decided};
use crate::cli::{App, Status, choose};
use crate::operation::error::Failure;
use crate::operation::facts::{Side, near_day};
use crate::operation::reservations::{self, Event, Needs, needs};
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

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let about = match &args.action {
        Action::Close(close) => &close.about,
        Action::Extend(extend) => &extend.about,
        Action::Convert(convert) => &convert.about,
    };
    let id = choose::product(app, about.id.as_deref())?;
    let reservation = named(app, &id, about)?;
    let today = app.today.to_string();
    let (kind, given) = match &args.action {
        Action::Close(close) => (Kind::Closed, [close.proof.as_ref(), None, None]),
        Action::Extend(extend) => (Kind::Extended, [None, extend.until.as_ref(), extend.reason.as_ref()]),
        Action::Convert(convert) => (Kind::Converted, [None, None, convert.reason.as_ref()]),
    };
    let [proof, until, reason] = given;
    let mut event = Event {
        kind,
        on: about.on.clone().unwrap_or(today),
        due: None,
        reason: None,
        proof: None,
        by_role: about.by_role.clone(),
    };
    for need in needs(kind) {
        match need {
            Needs::Proof => {
                event.proof = Some(prompt::given_or_said(
                    app,
                    "--proof",
                    proof,
                    &message!("reservation-ask-proof"),
                )?)
            }
            Needs::Due => event.due = Some(day(app, until)?),
            Needs::Reason => {
                event.reason = Some(prompt::given_or_said(
                    app,
                    "--reason",
                    reason,
                    &message!("reservation-ask-reason"),
                )?)
            }
        }
    }
    write_where_decided(app, &id, &about.write, |target| {
        reservations::record(target, &reservation, &event, app.today)
    })
}

/// The reservation that was named, else the one that a person chooses among those that are open.
fn named(app: &App, id: &str, about: &About) -> Result<String, Failure> {
    if let Some(given) = &about.reservation {
        return Ok(given.clone());
    }
    let site = site_where_decided(app, id, &about.write)?;
    let target = Ground::open(&app.context(), &site)?.product(id)?;
    let open = reservations::open(&target.product, app.today);
    choose::record(
        app,
        open.into_iter().map(|one| (one.name, one.text)).collect(),
        &message!("reservation-ask-which"),
        message!("reservation-none", id = id),
        |known| message!("reservation-which", known = known),
    )
}

/// The day until which a reservation is extended.
fn day(app: &App, given: Option<&String>) -> Result<String, Failure> {
    let mut text = prompt::given_or_said(app, "--until", given, &message!("reservation-ask-until"))?;
    while given.is_none() {
        if let Some(day) = near_day(&text, app.today, Side::After) {
            return Ok(day.to_string());
        }
        app.ui.warn(&message!("error-date", text = text));
        text = prompt::given_or_said(app, "--until", None, &message!("reservation-ask-until"))?;
    }
    Ok(text)
}
