//! `catalog reservation close|extend|convert ID RESERVATION`: what becomes of a reservation, as an event after it.

use clap::{Args, Subcommand};

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::product::Product;

use crate::cli::write::{WriteOptions, write};
use crate::cli::{App, Status, choose};
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};

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
    id: String,
    #[arg(value_name = "RESERVATION")]
    reservation: String,
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
    proof: String,
}

#[derive(Args, Debug)]
struct Extend {
    #[command(flatten)]
    about: About,
    #[arg(long, value_name = "DATE")]
    until: String,
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

#[derive(Args, Debug)]
struct Convert {
    #[command(flatten)]
    about: About,
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

/// What is told of a reservation, in the words of the model.
struct Event<'e> {
    kind: &'static str,
    due: Option<&'e str>,
    reason: Option<&'e str>,
    proof: Option<&'e str>,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let (about, event) = match &args.action {
        Action::Close(close) => (
            &close.about,
            Event {
                kind: "closed",
                due: None,
                reason: None,
                proof: Some(close.proof.as_str()),
            },
        ),
        Action::Extend(extend) => (
            &extend.about,
            Event {
                kind: "extended",
                due: Some(extend.until.as_str()),
                reason: Some(extend.reason.as_str()),
                proof: None,
            },
        ),
        Action::Convert(convert) => (
            &convert.about,
            Event {
                kind: "converted",
                due: None,
                reason: Some(convert.reason.as_str()),
                proof: None,
            },
        ),
    };
    record(app, about, &event)
}

fn record(app: &App, about: &About, event: &Event<'_>) -> Result<Status, Failure> {
    let today = app.today.to_string();
    let on = about.on.as_deref().unwrap_or(&today);
    let id = choose::product(app, Some(&about.id))?;
    write(app, &id, &about.write, |target| {
        let (decision, reservation) = open(&target.product, &about.reservation, app.today)?;
        let list = format!("decisions[{decision}].reservations[{reservation}].events");
        let fields = facts::fields(
            &list,
            &[
                ("on", Some(on)),
                ("kind", Some(event.kind)),
                ("due", event.due),
                ("reason", event.reason),
                ("proof", event.proof),
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
