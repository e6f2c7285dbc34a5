//! What reports may cost: over the floor of reading the same files; of a revision, over the same report of the files here;
//! and the history, over what Git takes to say the same.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::super::generate;
use super::super::measure::{self, Program};
use super::super::table::{Bar, Report, milliseconds};
use super::validate::floor;
use super::{OWN, catalog, cpu, git, large, recorded};

const SIZES: &[(usize, usize)] = &[(240, 21), (10_000, 5)];
const LARGEST: (usize, usize) = (100_000, 3);
/// Commits of a history, each a line of one product.
const COMMITS: usize = 2_000;
const MANY_COMMITS: usize = 25_000;
const RUNS: usize = 5;

/// The bars of reports.
pub(super) fn rows(report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    for (products, runs) in SIZES.iter().copied().chain(large().then_some(LARGEST)) {
        let root = folder.path().join(products.to_string());
        generate::catalogue(Path::new(OWN), &root, products)?;
        let programs = [floor(&root)?, portfolio(&root), direction(&root)];
        let rounds = measure::alternate(&programs, runs)?;
        // As HTML, the page of the direction may cost more where the catalogue is small.
        let page = Bar::Times(if products <= 240 { 2.0 } else { 1.6 });
        for (at, case, bar) in [
            (1, "report portfolio", Bar::Times(1.6)),
            (2, "… direction as HTML", page),
        ] {
            report.add(
                &format!("{case}, {products} products: CPU, over the floor's"),
                &milliseconds(rounds.median(0, cpu)),
                &milliseconds(rounds.median(at, cpu)),
                rounds.ratio(at, 0, cpu),
                &bar,
            );
        }
    }
    revision(report, folder.path())?;
    history(report, folder.path())
}

/// Every program, once.
pub(super) fn once() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let root = repository(folder.path(), 24, 3)?;
    let programs = [
        floor(&root)?,
        portfolio(&root),
        direction(&root),
        at_head(&root),
        lag(&root),
        told(&root),
    ];
    measure::alternate(&programs, 1).map(drop)
}

fn portfolio(root: &Path) -> Program {
    catalog(root).with("report").with("portfolio")
}

fn direction(root: &Path) -> Program {
    catalog(root)
        .with("report")
        .with("direction")
        .with("--format")
        .with("html")
}

fn at_head(root: &Path) -> Program {
    portfolio(root).with("--at").with("HEAD")
}

fn lag(root: &Path) -> Program {
    catalog(root).with("report").with("recording-lag")
}

/// What Git takes to give each version of each file.
fn told(root: &Path) -> Program {
    let script = "git -C \"$0\" log --first-parent --raw --no-abbrev --format= | awk '{print $4}' | \
                  git -C \"$0\" cat-file --batch > /dev/null";
    Program::new("sh").with("-c").with(script).with(root)
}

fn revision(report: &mut Report, folder: &Path) -> Result<()> {
    let root = repository(&folder.join("revision"), 240, 1)?;
    let rounds = measure::alternate(&[portfolio(&root), at_head(&root)], 21)?;
    report.add(
        "report portfolio --at HEAD, 240 products: CPU, over the same here",
        &milliseconds(rounds.median(0, cpu)),
        &milliseconds(rounds.median(1, cpu)),
        rounds.ratio(1, 0, cpu),
        &Bar::Times(1.2),
    );
    Ok(())
}

fn history(report: &mut Report, folder: &Path) -> Result<()> {
    let commits = if large() { MANY_COMMITS } else { COMMITS };
    let root = repository(&folder.join("history"), 240, commits)?;
    let forget = Program::new("rm").with("-rf").with(root.join(".git/catalog-trees"));
    let cold = lag(&root).after(forget);
    let rounds = measure::alternate(&[told(&root), cold], RUNS)?;
    report.add(
        &format!("report recording-lag over {commits} commits, nothing kept: CPU, over `git log` and `git cat-file`"),
        &milliseconds(rounds.median(0, cpu)),
        &milliseconds(rounds.median(1, cpu)),
        rounds.ratio(1, 0, cpu),
        &Bar::Times(1.6),
    );
    let rounds = measure::alternate(&[told(&root), lag(&root)], RUNS)?;
    report.add(
        "… again, over the same",
        &milliseconds(rounds.median(0, cpu)),
        &milliseconds(rounds.median(1, cpu)),
        rounds.ratio(1, 0, cpu),
        &Bar::Times(0.1),
    );
    Ok(())
}

/// A repository with a generated catalogue and so many commits, each a line more in one product.
fn repository(folder: &Path, products: usize, commits: usize) -> Result<PathBuf> {
    let root = folder.join("repository");
    generate::catalogue(Path::new(OWN), &root, products)?;
    recorded(&root)?;
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(root.join("products"))? {
        paths.push(entry?.path());
    }
    paths.sort();
    let mut stream = String::new();
    for number in 0..commits {
        let path = paths.get(number % paths.len()).context("no product")?;
        let text = format!("{}# {number}\n", std::fs::read_to_string(path)?);
        let name = path.file_name().and_then(|name| name.to_str()).context("no name")?;
        let from = if number == 0 { "from refs/heads/main^0\n" } else { "" };
        write!(
            stream,
            "commit refs/heads/main\ncommitter Ada Lovelace <ada@example.org> {} +0000\ndata 1\nx\n{from}M 100644 inline \
             products/{name}\ndata {}\n{text}\n",
            1_767_225_600 + number * 60,
            text.len()
        )?;
    }
    let mut import = Command::new("git")
        .arg("-C")
        .arg(&root)
        .args(["fast-import", "--quiet"])
        .stdin(Stdio::piped())
        .spawn()?;
    import.stdin.take().context("no stream")?.write_all(stream.as_bytes())?;
    ensure!(import.wait()?.success(), "git fast-import failed");
    git(&root, &["reset", "-q", "--hard"])?;
    Ok(root)
}
