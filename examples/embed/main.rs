//! A program that steers a catalogue through the library, with no terminal behind it: it registers a product as a commit
//! on a branch of its own, then says what the next gate expects of it.
//!
//! `cargo run --example embed -- FOLDER 2026-11-17 "Name of the product" "What it is for"`

// Its own face: it prints as it likes.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;

use catalog::domain::settings::Language;
use catalog::domain::zone::Zone;
use catalog::git::BranchChoice;
use catalog::i18n::Translator;
use catalog::operation::context::{Context, Silent};
use catalog::operation::error::Failure;
use catalog::operation::facts::{FieldValue, date};
use catalog::operation::registration::{Registration, slug};
use catalog::operation::workspace::Workspace;
use catalog::operation::writing::{self, Agreed, Destination, Site};
use catalog::operation::{gate, revision};
use catalog::store::folder::Folder;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [folder, today, name, summary] = words.as_slice() else {
        eprintln!("embed FOLDER DATE NAME SUMMARY");
        return ExitCode::FAILURE;
    };
    match register_and_ask(folder, today, name, summary) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        // The library says why in no language; whoever shows it chooses one.
        Err(failure) => {
            eprintln!("{}", Translator::new(Language::En).say(&failure.message));
            ExitCode::FAILURE
        }
    }
}

fn register_and_ask(folder: &str, today: &str, name: &str, summary: &str) -> Result<String, Failure> {
    let start = PathBuf::from(folder);
    let found = Folder::find(&start);
    let zone = Zone::default();
    let server = OnceLock::new();
    let context = Context {
        today: date(today)?,
        zone: &zone,
        folder: found.as_ref(),
        start: &start,
        is_start_named: true,
        server: &server,
        face: &Silent,
    };
    let workspace = Workspace::open(&context)?;
    let id = slug(name);

    // Plan: what would be written, judged by the rules. Nothing is written yet.
    let registration = Registration::new(workspace.version(context.today)?, &id, name, context.today)?;
    let facts = [FieldValue::read("name", name)?, FieldValue::read("summary", summary)?];
    let choice = BranchChoice::Propose {
        branch: revision::proposal_branch(&id),
    };
    let destination = Destination::Commit {
        choice,
        offline: true,
        unasked: true,
    };
    let site = Site::open(&context, destination)?;
    let planned = writing::plan(&context, &site, &|ground| {
        registration.record(ground, &workspace, &facts)
    })?;

    // Commit: on a branch of its own, without touching the checkout.
    let agreed = Agreed {
        title: format!("Register {name}"),
        identity: None,
        signoff: false,
        was_asked: false,
    };
    writing::commit(&site, planned, &agreed)?;

    // Ask: what the next gate expects of the product that is proposed.
    let proposed = revision::proposed(&context, &workspace, &id, true)?;
    let reading = gate::read(&context, &workspace, &proposed.value, None)?;
    Ok(format!(
        "{id}: {} expects {} answers, {} of them block",
        reading.gate,
        reading.readiness.items.len(),
        reading.readiness.items.iter().filter(|item| item.blocks).count()
    ))
}
