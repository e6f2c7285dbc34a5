//! `catalog schema`: the form of each file as a JSON Schema, for editors.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::store::file_kind::{self, FileKind};

use crate::cli::schemas::{text, write_all};
use crate::cli::{App, Status};
use crate::operation::error::Failure;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "DIR", conflicts_with = "kind")]
    out: Option<PathBuf>,
    #[arg(long, requires = "out")]
    check: bool,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    match (&args.out, &args.kind) {
        (Some(folder), _) if args.check => check(app, folder),
        (Some(folder), _) => {
            write_all(app, folder)?;
            Ok(Status::Clean)
        }
        (None, Some(asked)) => {
            let kind = file_kind::with_records()
                .find(|kind| kind.name == asked)
                .ok_or_else(|| unknown(asked))?;
            app.ui.data(&text(app, kind));
            Ok(Status::Clean)
        }
        (None, None) => {
            for kind in file_kind::with_records() {
                let place = if kind.is_folder { "/*.yaml" } else { "" };
                let message = message!(
                    "schema-kind",
                    name = kind.name,
                    place = format!("{}{place}", kind.place)
                );
                app.ui.line(&message);
            }
            Ok(Status::Clean)
        }
    }
}

fn unknown(asked: &str) -> Failure {
    let names = file_kind::with_records().map(|kind| kind.name);
    let known: Vec<&str> = names.clone().collect();
    Failure::usage(message!("schema-no-kind", kind = asked, known = known.join(", "))).suggesting(asked, names)
}

fn check(app: &App, folder: &Path) -> Result<Status, Failure> {
    let stale: Vec<String> = file_kind::with_records()
        .filter(|kind| fs::read_to_string(folder.join(kind.schema_file())).ok() != Some(text(app, kind)))
        .map(FileKind::schema_file)
        .collect();
    if stale.is_empty() {
        app.ui.line(&message!("schema-current"));
        return Ok(Status::Clean);
    }
    Err(Failure::refused(message!(
        "schema-stale",
        files = stale.join(", "),
        folder = folder.display().to_string()
    )))
}
