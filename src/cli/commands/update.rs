//! `catalog update ID`: the team's word on its week: what changed, how the product fares, what it needs.

use clap::Args;

use crate::cli::ask::prompt::{self, left, one_of};
use crate::cli::given::{self, WEATHERS};
use crate::cli::write::{WriteOptions, write};
use crate::cli::{App, Status, choose};
use crate::diagnostic::{Arg, Message};
use crate::domain::update::Weather;
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
    let weather = weather(app, args.weather.as_deref())?;
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
        (Weather::AuVert, given) => given.clone(),
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
        let version = target.rules(app.today)?;
        let phase = version.phase_on(product, app.today);
        let is_over = phase.is_some_and(|phase| version.gates_from(phase).is_empty());
        if let Some(phase) = phase.filter(|_| is_over) {
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
                ("weather", Some(weather.as_str())),
                ("changed", changed.as_deref()),
                ("path_to_green", path.as_deref()),
                ("help_wanted", help.as_deref()),
                ("by_role", args.by_role.as_deref()),
            ],
        )?;
        let weather = Arg::word(Weather::LIST, weather.as_str());
        let title = message!("commit-update", name = product.name.as_str(), weather = weather);
        facts::change(target, &[FieldValue::item(LIST, fields)?], title)
    })
}

/// How the product fares, by the word or what people call it; chosen where nobody says it.
fn weather(app: &App, said: Option<&str>) -> Result<Weather, Failure> {
    match said {
        Some(said) => given::weather(app, said),
        None if app.ui.can_ask() => {
            let called = |one: Weather| app.translator().word(Weather::LIST.name, one.as_str());
            let index = one_of(app, &message!("update-ask-weather"), WEATHERS.map(called)).ok_or_else(left)?;
            WEATHERS.get(index).copied().ok_or_else(left)
        }
        None => Err(Failure::usage(message!("usage-missing", option = "--weather"))),
    }
}
