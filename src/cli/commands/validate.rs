//! `catalog validate`: is every file of the catalogue what it should be?

use std::path::PathBuf;

use clap::Args;

use crate::diagnostic::{Counts, Diagnostic, Message};
use crate::i18n::Translator;
use crate::render::json::Checked;
use crate::render::{diagnostics, json};

use crate::operation::error::Failure;
use crate::operation::validation::request::{Request, ValidationScope};
use crate::operation::validation::validator::{Found, examine_here};
use crate::operation::validation::{listed, make_strict};

use crate::cli::findings::{FORMATS, Findings};
use crate::cli::terminal::format::{Format, TEXT, one_of};
use crate::cli::threads::threads;
use crate::cli::{App, Status};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long, value_parser = one_of(FORMATS), default_value = TEXT)]
    format: Format,
    #[arg(long)]
    strict: bool,
    #[arg(long = "rule", value_name = "RULE", value_delimiter = ',')]
    rules: Vec<String>,
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    ignore: Vec<String>,
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let folder = app.catalogue()?;
    let request = Request {
        paths: &args.paths,
        rules: &args.rules,
        ignored: &args.ignore,
        all: app.global.verbose > 0,
        notes: matches!(args.format, Format::Json | Format::Gitlab | Format::Sarif),
    };
    let context = app.context();
    let asked = ValidationScope::new(folder, &request)?;
    asked.scope.tell_unread(&context);
    threads(args.jobs);
    let mut found = examine_here(&context, folder, &asked)?;
    let mut diagnostics: Vec<Diagnostic> = std::mem::take(&mut found.diagnostics)
        .into_iter()
        .filter(|diagnostic| asked.covers(&diagnostic.path, &diagnostic.rule, diagnostic.severity))
        .collect();
    if args.strict {
        make_strict(&mut diagnostics);
    }
    diagnostics.sort_by(|one, other| one.sort_key().cmp(&other.sort_key()));
    let mut counts = Counts::of(&diagnostics);
    counts.note += found.notes;
    let shown = listed(&diagnostics, asked.detail);
    let silent = diagnostics.len() + found.notes - shown.len();
    let rules = found.lifecycle.for_reading_on(app.today);
    Findings {
        found: &diagnostics,
        shown: &shown,
        silent,
        counts,
        lifecycle: &found.lifecycle,
    }
    .answer(app, args.format)
    .under(rules, app.today)
    .text(|_| {
        report(app, &shown, &found, counts, silent);
        String::new()
    })
    .json(|| json::validation(&found.checked, &diagnostics, app.translator()))
    .print();
    if let Some(failure) = found.uncompared {
        app.ui.warn(&message!("validate-uncompared"));
        return Err(failure);
    }
    Ok(if counts.error > 0 {
        Status::Refused
    } else {
        Status::Clean
    })
}

fn report(app: &App, shown: &[&Diagnostic], found: &Found, counts: Counts, silent: usize) {
    if !app.global.quiet {
        app.ui.print(&diagnostics::text(shown, app.translator(), app.ui.look()));
    }
    let files = files(&found.checked, app.translator());
    app.ui.line(&message!("validate-checked", files = files));
    app.ui.line(&counts.verdict());
    if silent > 0 && !app.global.quiet {
        app.ui.line(&message!("validate-inherited", count = silent));
    }
    if found.set_aside > 0 {
        app.ui.line(&message!("validate-set-aside", count = found.set_aside));
    }
}

/// How many files of each kind there are; of some kinds, their text says nothing where there are none.
fn files(checked: &Checked, translator: &Translator) -> String {
    let counted = checked.0.iter();
    let counted = counted.filter_map(|(kind, count)| Some(Message::new(kind.counted?).with("count", *count)));
    let said: Vec<String> = counted.map(|message| translator.say(&message)).collect();
    let said: Vec<&str> = said
        .iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    said.join(", ")
}
