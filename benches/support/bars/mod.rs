//! The bars: a table of what each command costs, beside a floor measured in the same run.

#![allow(clippy::print_stdout, reason = "what a benchmark is for")]

mod advance;
mod check;
mod pages;
mod records;
mod report;
mod site;
mod validate;

use std::ffi::OsString;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::measure::{self, Cost, METER, Program};
use super::table::Report;
use super::{floor, generate};

const CATALOG: &str = env!("CARGO_BIN_EXE_catalog");
const OWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog");
/// The first argument of the floor; the catalogue's folder follows.
const FLOOR: &str = "--floor";
const LARGE: &str = "CATALOG_BENCH_LARGE";
/// Writes a catalogue to look at: its folder and its number of products follow.
const GENERATE: &str = "--generate";
/// Runs of what lasts milliseconds.
const SMALL_RUNS: usize = 41;

/// Adds the rows of one command to the table.
type Rows = fn(&mut Report) -> Result<()>;

/// Every command that has a bar; `cargo bench -- advance` measures that one.
const BARS: &[(&str, Rows)] = &[
    ("validate", validate::rows),
    ("advance", advance::rows),
    ("check", check::rows),
    ("records", records::rows),
    ("report", report::rows),
    ("site", site::rows),
    ("pages", pages::rows),
];

/// Measures, or plays the part that the first argument names.
///
/// # Errors
/// When a program cannot be run, or does not end well; a bar that is missed is no error.
pub fn main() -> Result<()> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    match arguments.split_first() {
        Some((first, rest)) if first == METER => println!("{}", measure::meter(rest)?),
        Some((first, rest)) if first == FLOOR => {
            let root = rest.first().context("no folder")?;
            black_box(floor::read(Path::new(root))?);
        }
        Some((first, [folder, number])) if first == GENERATE => {
            let number = number.to_str().context("no number")?.parse()?;
            generate::catalogue(Path::new(OWN), Path::new(folder), number)?;
        }
        _ if arguments.iter().any(|argument| argument == "--bench") => println!("{}", bench(&arguments)?),
        // `cargo test --benches`: everything once.
        _ => {
            let folder = tempfile::tempdir()?;
            generate::catalogue(Path::new(OWN), folder.path(), 24)?;
            validate::once(folder.path())?;
            advance::once()?;
            check::once()?;
            records::once()?;
            report::once()?;
            site::once()?;
            pages::once()?;
        }
    }
    Ok(())
}

/// The table of the bars that are named, or of all of them.
fn bench(named: &[OsString]) -> Result<String> {
    let mut report = Report::new();
    let asked = |name: &str| named.iter().any(|argument| argument == name);
    let all = !BARS.iter().any(|(name, _)| asked(name));
    for (_, rows) in BARS.iter().filter(|(name, _)| all || asked(name)) {
        rows(&mut report)?;
    }
    Ok(report.text())
}

/// Whether to measure what lasts minutes too.
fn large() -> bool {
    std::env::var_os(LARGE).is_some_and(|value| value != "0")
}

fn catalog(root: &Path) -> Program {
    Program::new(CATALOG)
        .with("--today")
        .with(generate::TODAY)
        .with("-C")
        .with(root)
}

fn cpu(cost: &Cost) -> f64 {
    cost.cpu
}

/// Records a catalogue in a repository of its own, whatever the user's configuration says.
fn recorded(root: &Path) -> Result<()> {
    for arguments in [
        &["init", "-q", "-b", "main"][..],
        &["config", "user.name", "Ada Lovelace"],
        &["config", "user.email", "ada@example.org"],
        &["config", "commit.gpgsign", "false"],
        // As the bars say: without waiting for the disk.
        &["config", "core.fsync", "none"],
        &["add", "."],
        &["commit", "-q", "-m", "Catalogue"],
    ] {
        git(root, arguments)?;
    }
    Ok(())
}

fn git(root: &Path, arguments: &[&str]) -> Result<()> {
    let status = Command::new("git").arg("-C").arg(root).args(arguments).status()?;
    ensure!(status.success(), "git {arguments:?} ended with {status}");
    Ok(())
}
