//! What a person types at a terminal, and what they read there; [`crate::operation`] does the work.
//!
//! [`commands`] has a file a command, [`ask`] the questions, [`dialogue`] those about a product one after the other, [`decision`]
//! those about a decision, [`write`] the dialogue around
//! a change, [`terminal`] what
//! prints: `terminal/ui.rs` alone does.

mod alike;
mod arguments;
mod ask;
mod choose;
mod commands;
mod decision;
mod dialogue;
mod filter;
mod findings;
mod given;
mod global;
mod schemas;
mod terminal;
mod threads;
mod unadopted;
mod write;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;

use crate::domain::date::Date;
use crate::domain::settings::{Language, Settings};
use crate::domain::zone::Zone;
use crate::git::Server;
use crate::i18n::{self, Translator};
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::workspace;
use crate::store::folder::Folder;

use commands::{Command, welcome};
use global::Global;
use terminal::help;
use terminal::ui::Ui;

/// What a command answers to the shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    /// Done, and clean.
    Clean,
    /// Findings of severity error, or the rules refuse.
    Refused,
}

/// What every command has at hand.
pub(crate) struct App {
    pub global: Global,
    pub today: Date,
    /// Where the catalogue's days begin and end.
    pub zone: Zone,
    pub ui: Ui,
    /// Where the catalogue was looked for.
    pub start: PathBuf,
    /// The catalogue, where there is one here.
    pub folder: Option<Folder>,
    /// It was said what the rules are worth.
    unadopted_told: AtomicBool,
    /// What the server said, where it was asked; none where it did not answer.
    pub server: OnceLock<Option<Server>>,
}

impl App {
    pub(crate) fn translator(&self) -> &Translator {
        &self.ui.translator
    }

    pub(crate) fn language(&self) -> Language {
        self.ui.translator.language()
    }

    /// What the use cases take.
    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            today: self.today,
            zone: &self.zone,
            folder: self.folder.as_ref(),
            start: &self.start,
            is_start_named: self.global.directory.is_some(),
            server: &self.server,
            face: &self.ui,
        }
    }

    /// The catalogue here.
    pub(crate) fn catalogue(&self) -> Result<&Folder, Failure> {
        self.context().catalogue()
    }

    /// The catalogue's day of a moment that Git keeps, in seconds; none where no calendar has it.
    pub(crate) fn day_of(&self, seconds: i64) -> Option<Date> {
        self.context().day_of(seconds)
    }
}

/// Runs the program on the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let parsed = help::parse(&arguments);
    let (global, command, me) = match parsed {
        Ok(cli) => (cli.global, cli.command, cli.me),
        Err(shown) => return shown,
    };
    let start = global.start();
    let folder = Folder::find(&start);
    let settings = folder.as_ref().and_then(workspace::settings);
    let language = language(&global, settings.as_ref());
    let zone = settings
        .and_then(|settings| settings.time_zone.known().cloned())
        .unwrap_or_default();
    // What goes to others is read elsewhere.
    let folder_said = global
        .directory
        .as_ref()
        .filter(|_| help::is_for_the_reader(&arguments));
    let translator = Translator::new(language).for_folder(folder_said.map(|folder| folder.display().to_string()));
    let ui = Ui::new(translator, &global);
    let today = match today(&global, &zone) {
        Ok(today) => today,
        Err(failure) => return ui.fail(&failure),
    };
    let app = App {
        global,
        today,
        zone,
        ui,
        start,
        folder,
        unadopted_told: AtomicBool::new(false),
        server: OnceLock::new(),
    };
    let writes = command.as_ref().is_some_and(Command::writes);
    let answered = command.map_or_else(|| welcome::run(&app, me.as_deref()), |command| command.run(&app));
    let code = match answered {
        Ok(Status::Clean) => ExitCode::SUCCESS,
        Ok(Status::Refused) => ExitCode::from(1),
        Err(failure) if writes => app.ui.fail(&failure),
        Err(failure) => app.ui.fail(&failure.for_readers()),
    };
    match app.ui.written() {
        Ok(()) => code,
        Err(failure) => app.ui.fail(&failure),
    }
}

fn language(global: &Global, settings: Option<&Settings>) -> Language {
    let variable = std::env::var("CATALOG_LANG").ok();
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let locale = if locale.is_none() && cfg!(any(windows, target_os = "macos")) {
        sys_locale::get_locale()
    } else {
        locale
    };
    let chosen = |catalogue| i18n::choose(global.lang, variable.as_deref(), locale.as_deref(), catalogue);
    chosen(settings.and_then(|settings| settings.language.known().copied()))
}

fn today(global: &Global, zone: &Zone) -> Result<Date, Failure> {
    match &global.today {
        None => Ok(zone.day(Timestamp::now())),
        Some(text) => crate::operation::facts::date(text)
            .map_err(|_| Failure::usage(message!("error-today", text = text.as_str()))),
    }
}
