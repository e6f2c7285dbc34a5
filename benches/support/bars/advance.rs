//! What `advance` may cost, with its commit; the floor is `git commit` of one file in the same repository.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::super::generate;
use super::super::measure::{self, Program};
use super::super::table::{Bar, Report, milliseconds};
use super::{CATALOG, OWN, SMALL_RUNS, cpu, recorded};

/// A fictional product that the committee let go on.
const READY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/tour/products/pret-pour-mvp.yaml");
const SESSIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/tour/sessions");
const ID: &str = "pret-pour-mvp";
const TODAY: &str = "2026-11-22";

/// Bar 4.
pub(super) fn rows(report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let rounds = measure::alternate(&programs(folder.path(), 240)?, SMALL_RUNS)?;
    report.add(
        "advance with its commit, 240 products: CPU, over `git commit` of one file",
        &milliseconds(rounds.median(0, cpu)),
        &milliseconds(rounds.median(1, cpu)),
        rounds.ratio(1, 0, cpu),
        &Bar::Times(1.2),
    );
    Ok(())
}

/// Every program, once.
pub(super) fn once() -> Result<()> {
    let folder = tempfile::tempdir()?;
    measure::alternate(&programs(folder.path(), 24)?, 1).map(drop)
}

/// The floor and the command, each with what undoes its last run.
fn programs(folder: &Path, products: usize) -> Result<[Program; 2]> {
    let root = repository(folder, products)?;
    let touched = root.join("catalog.yaml");
    let line = Program::new("sh")
        .with("-c")
        .with("echo '# x' >> \"$0\"")
        .with(&touched);
    let commit = git(&root).with("commit").with("-q").with("-m").with("x").with(&touched);
    let drop_branch = git(&root)
        .with("update-ref")
        .with("-d")
        .with(format!("refs/heads/catalog/{ID}"));
    let advance = Program::new(CATALOG)
        .with("--today")
        .with(TODAY)
        .with("-C")
        .with(&root)
        .with("advance")
        .with(ID)
        .with("--yes");
    Ok([commit.after(line), advance.after(drop_branch)])
}

fn git(root: &Path) -> Program {
    Program::new("git").with("-C").with(root)
}

/// A repository with a generated catalogue, and one product that may advance.
fn repository(folder: &Path, products: usize) -> Result<PathBuf> {
    let root = folder.join("repository");
    generate::catalogue(Path::new(OWN), &root, products)?;
    std::fs::copy(READY, root.join(format!("products/{ID}.yaml")))?;
    for entry in std::fs::read_dir(SESSIONS)? {
        let entry = entry?;
        std::fs::copy(entry.path(), root.join("sessions").join(entry.file_name()))?;
    }
    recorded(&root)?;
    Ok(root)
}
