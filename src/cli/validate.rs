//! `catalog validate`: is every file of the catalogue what it should be?

mod examination;
mod wanted;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::diagnostic::{Counts, Diagnostic, Message, Severity};
use crate::render::findings;
use crate::render::json::{self, Checked};
use crate::render::{diagnostics, github, gitlab, sarif, told_rule};
use crate::store::catalogue::LIFECYCLE;

use super::error::Failure;
use super::scope::Scope;
use super::{Session, Status};
use examination::examine;
use wanted::Wanted;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "text|json|github|gitlab|sarif|markdown", default_value = "text")]
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Github,
    Gitlab,
    Sarif,
    Markdown,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let folder = session.catalogue()?;
    let scope = Scope::new(folder, &args.paths)?;
    let wanted = Wanted::new(folder, args)?;
    if let Some(jobs) = args.jobs {
        // Built once in the process: the first command is the only one.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs.max(1)).build_global();
    }
    let rules = format!("{}{LIFECYCLE}", folder.prefix());
    let found = examine(session, folder, &scope)?;
    let mut diagnostics: Vec<Diagnostic> = found
        .diagnostics
        .into_iter()
        .filter(|diagnostic| scope.covers(&diagnostic.path) || is_about_rules(diagnostic, &rules))
        .filter(|diagnostic| wanted.covers(diagnostic))
        .collect();
    if args.strict {
        make_strict(&mut diagnostics);
    }
    diagnostics.sort_by(|one, other| one.sort_key().cmp(&other.sort_key()));
    let counts = Counts::of(&diagnostics);
    let translator = session.translator();
    let shown = listed(&diagnostics, session.global.verbose > 0);
    let text = match args.format {
        Format::Text => {
            report(session, &diagnostics, &shown, found.checked, found.set_aside);
            String::new()
        }
        Format::Json => json::pretty(&json::validation(found.checked, &diagnostics, translator)),
        Format::Github => github::annotations(&shown, translator),
        Format::Gitlab => json::pretty(&gitlab::code_quality(&diagnostics, translator)),
        Format::Sarif => json::pretty(&sarif::log(
            &diagnostics,
            &told_rule::all(&found.lifecycle, translator),
            translator,
        )),
        Format::Markdown => findings::markdown(&shown, diagnostics.len() - shown.len(), counts, translator),
    };
    session.ui.print(&text);
    Ok(if counts.error > 0 {
        Status::Refused
    } else {
        Status::Clean
    })
}

/// The rules judge every file: what is wrong with them is told whatever was asked about.
fn is_about_rules(diagnostic: &Diagnostic, folder: &str) -> bool {
    diagnostic.severity == Severity::Error && diagnostic.path.starts_with(folder)
}

/// Notes, and warnings on inherited products, are many and known: they are counted.
fn listed(diagnostics: &[Diagnostic], all: bool) -> Vec<&Diagnostic> {
    diagnostics
        .iter()
        .filter(|diagnostic| match diagnostic.severity {
            Severity::Error => true,
            Severity::Warning => all || !diagnostic.inherited,
            Severity::Note => all,
        })
        .collect()
}

/// What warns is then to be mended.
fn make_strict(diagnostics: &mut [Diagnostic]) {
    for diagnostic in diagnostics {
        if diagnostic.severity == Severity::Warning {
            diagnostic.severity = Severity::Error;
        }
    }
}

fn report(session: &Session, diagnostics: &[Diagnostic], shown: &[&Diagnostic], checked: Checked, set_aside: usize) {
    if !session.global.quiet {
        session
            .ui
            .print(&diagnostics::text(shown, session.translator(), session.ui.look()));
    }
    let counts = Counts::of(diagnostics);
    let silent = diagnostics.len() - shown.len();
    let said = |key: &'static str| {
        Message::new(key)
            .with("products", checked.products)
            .with("commons", checked.commons)
            .with("sessions", checked.sessions)
            .with("problems", checked.problems)
            .with("errors", counts.error)
            .with("warnings", counts.warning)
            .with("notes", counts.note)
    };
    session.ui.line(&said("validate-checked"));
    session.ui.line(&said(if counts.error > 0 {
        "validate-refused"
    } else {
        "validate-clean"
    }));
    if silent > 0 && !session.global.quiet {
        session
            .ui
            .line(&Message::new("validate-inherited").with("count", silent));
    }
    if set_aside > 0 {
        session
            .ui
            .line(&Message::new("validate-set-aside").with("count", set_aside));
    }
}
