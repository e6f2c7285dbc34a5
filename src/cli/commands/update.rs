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
use crate::operation::questions::saved_answers::SavedAnswers;

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
    let mut draft = Draft::of(app, &id, asks)?;
    let weather = draft.weather(app, &id, args.weather.as_deref())?;
    let changed = draft.text(app, CHANGED, args.changed.as_ref(), &message!("update-ask-changed"))?;
    // What is not well has a way back.
    let path = match (weather, &args.path) {
        (weather, given) if weather == Weather::AuVert.as_str() => given.clone(),
        (_, None) if asks => loop {
            let path = draft.text(app, PATH, None, &message!("update-ask-path"))?;
            if path.is_some() {
                break path;
            }
        },
        (_, given) => Some(prompt::given_or_said(
            app,
            "--path",
            given.as_ref(),
            &message!("update-ask-path"),
        )?),
    };
    let help = draft.text(app, HELP, args.help_wanted.as_ref(), &message!("update-ask-help"))?;
    let today = app.today.to_string();
    let status = write(app, &id, &args.write, |target| {
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
    })?;
    if !args.write.dry_run {
        draft.forget();
    }
    Ok(status)
}

const WEATHER: &str = "weather";
const CHANGED: &str = "changed";
const PATH: &str = "path_to_green";
const HELP: &str = "help_wanted";

/// What was answered and is not recorded: whoever leaves, or loses the terminal, takes it up there.
struct Draft(Option<SavedAnswers>);

impl Draft {
    /// That of a product, where a person `is_asked`.
    fn of(app: &App, id: &str, is_asked: bool) -> Result<Draft, Failure> {
        if !is_asked {
            return Ok(Draft(None));
        }
        let mut kept = SavedAnswers::update(app.catalogue()?, id);
        kept.hold(id)?;
        Ok(Draft(Some(kept)))
    }

    /// How the product fares: said, answered before, or chosen now.
    fn weather(&mut self, app: &App, id: &str, said: Option<&str>) -> Result<&'static str, Failure> {
        let before = self.0.as_ref().and_then(|kept| Weather::parse(kept.waits(WEATHER)?));
        let weather = match before {
            Some(before) => {
                let called = Arg::word(Weather::LIST, before.as_str());
                app.ui.line(&message!("update-resumed", weather = called, id = id));
                before.as_str()
            }
            None => words::given_or_chosen(
                app,
                Weather::LIST,
                "--weather",
                said,
                &message!("update-ask-weather"),
                |said| message!("update-no-weather", said = said),
            )?,
        };
        if let Some(kept) = &mut self.0 {
            kept.wait(WEATHER, weather)?;
        }
        Ok(weather)
    }

    /// A text: said, or asked for, with what was answered before to be taken; none for nothing.
    fn text(
        &mut self,
        app: &App,
        name: &str,
        said: Option<&String>,
        question: &Message,
    ) -> Result<Option<String>, Failure> {
        let (None, Some(kept)) = (said, &mut self.0) else {
            return Ok(said.cloned());
        };
        let before = kept.waits(name).unwrap_or_default().to_owned();
        let said = prompt::text(app, question, &before).ok_or_else(left)?;
        let said = said.trim().to_owned();
        kept.wait(name, &said)?;
        Ok(Some(said).filter(|said| !said.is_empty()))
    }

    fn forget(&mut self) {
        if let Some(kept) = &mut self.0 {
            kept.forget();
        }
    }
}
