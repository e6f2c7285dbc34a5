//! `catalog update ID`: the team's word on its week: what changed, how the product fares, what it needs.

use clap::Args;

use crate::cli::ask::prompt::{self, left};
use crate::cli::ask::words;
use crate::cli::write::{WriteOptions, write};
use crate::cli::{App, Status, choose};
use crate::diagnostic::{Arg, Message};
use crate::domain::update::Weather;
use crate::lifecycle::closing::last_phase;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};

/// The list of a product's updates.
const LIST: &str = "updates";

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "WEATHER")]
    weather: Option<String>,
    #[arg(long, value_name = "TEXT")]
    changed: Option<String>,
    #[arg(long, value_name = "TEXT")]
    path: Option<String>,
    #[arg(long, value_name = "TEXT")]
    help_wanted: Option<String>,
    #[arg(long, value_name = "ROLE")]
    by_role: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    let asks = app.ui.can_ask() && !args.write.yes && args.weather.is_none();
    let weather = words::given_or_chosen(
        app,
        Weather::LIST,
        "--weather",
        args.weather.as_deref(),
        &message!("update-ask-weather"),
        |said| message!("update-no-weather", said = said),
    )?;
    let open = |given: &Option<String>, question: &'static str| match given {
        None if asks => {
            let said = prompt::text(app, &Message::new(question), "").ok_or_else(left)?;
            Ok(Some(said.trim().to_owned()).filter(|said| !said.is_empty()))
        }
        given => Ok::<_, Failure>(given.clone()),
    };
    let changed = open(&args.changed, text!("update-ask-changed"))?;
    // What is not well has a way back.
    let path = match (weather, &args.path) {
        (weather, given) if weather == Weather::AuVert.as_str() => given.clone(),
        (_, given) => Some(prompt::given_or_said(
            app,
            "--path",
            given.as_ref(),
            &message!("update-ask-path"),
        )?),
    };
    let help = open(&args.help_wanted, text!("update-ask-help"))?;
    let today = app.today.to_string();
    write(app, &id, &args.write, |target| {
        let product = &target.product;
        if let Some(phase) = last_phase(product, target.rules(app.today)?, app.today) {
            let name = product.name.as_str();
            return Err(Failure::refused(message!(
                "update-stopped",
                name = name,
                phase = Arg::phase(phase)
            )));
        }
        if product.updates.iter().any(|one| one.on == app.today) {
            let message = message!(
                "update-twice",
                name = product.name.as_str(),
                id = Arg::shown(&product.id)
            );
            return Err(Failure::refused(message));
        }
        let fields = facts::fields(
            LIST,
            &[
                ("on", Some(&today)),
                ("weather", Some(weather)),
                ("changed", changed.as_deref()),
                ("path_to_green", path.as_deref()),
                ("help_wanted", help.as_deref()),
                ("by_role", args.by_role.as_deref()),
            ],
        )?;
        let weather = Arg::word(Weather::LIST, weather);
        let title = message!("commit-update", name = product.name.as_str(), weather = weather);
        facts::change(target, &[FieldValue::item(LIST, fields)?], title)
    })
}
