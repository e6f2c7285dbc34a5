//! What `check` of a change may cost; the floor is `git diff --name-only` between the same revisions.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::super::generate;
use super::super::measure::{self, Program};
use super::super::table::{Bar, Report, milliseconds};
use super::{CATALOG, OWN, SMALL_RUNS, cpu, git, large, recorded};

const SIZES: &[usize] = &[240, 10_000];
const LARGEST: usize = 100_000;
/// As many files as a whole catalogue has.
const MANY: usize = 240;

/// Bar 3.
pub(super) fn rows(report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    for products in SIZES.iter().copied().chain(large().then_some(LARGEST)) {
        let root = repository(folder.path(), products)?;
        // Git's own start weighs most where there is little to compare.
        let bar = match products {
            LARGEST => Bar::Times(2.0),
            240 => Bar::Times(4.0),
            _ => Bar::Shown,
        };
        for (base, branch, case, bar) in [
            (
                "main",
                "one",
                format!("check of one changed product among {products}"),
                bar.clone(),
            ),
            (
                "moved",
                "one",
                "… that lands on a base that moved, over the same".to_owned(),
                bar,
            ),
            (
                "main",
                "many",
                format!("… of {MANY} changed products, over the same"),
                Bar::Shown,
            ),
        ] {
            let rounds = measure::alternate(&programs(&root, base, branch), SMALL_RUNS)?;
            report.add(
                &format!("{case}: CPU, over `git diff --name-only`"),
                &milliseconds(rounds.median(0, cpu)),
                &milliseconds(rounds.median(1, cpu)),
                rounds.ratio(1, 0, cpu),
                &bar,
            );
        }
    }
    Ok(())
}

/// Every program, once.
pub(super) fn once() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let root = repository(folder.path(), MANY)?;
    for (base, branch) in [("main", "one"), ("moved", "one"), ("main", "many")] {
        measure::alternate(&programs(&root, base, branch), 1)?;
    }
    Ok(())
}

fn programs(root: &Path, base: &str, branch: &str) -> [Program; 2] {
    let diff = Program::new("git")
        .with("-C")
        .with(root)
        .with("diff")
        .with("--name-only")
        .with("main")
        .with(branch);
    let check = Program::new(CATALOG)
        .with("--today")
        .with(generate::TODAY)
        .with("-C")
        .with(root)
        .with("check")
        .with("--base")
        .with(base)
        .with("--head")
        .with(branch);
    [diff, check]
}

/// A packed repository with a generated catalogue, and branches that change products: `one`, `many`, and
/// `moved`, which changes another one and is the base that main became.
fn repository(folder: &Path, products: usize) -> Result<PathBuf> {
    let root = folder.join(format!("check-{products}"));
    generate::catalogue(Path::new(OWN), &root, products)?;
    recorded(&root)?;
    let git = |arguments: &[&str]| git(&root, arguments);
    let mut files: Vec<PathBuf> = fs::read_dir(root.join("products"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.sort();
    for (branch, count) in [("one", 1), ("many", MANY)] {
        git(&["checkout", "-q", "-b", branch, "main"])?;
        // Spread over the catalogue, as changes are.
        for file in files.iter().step_by((files.len() / count).max(1)).take(count) {
            let text = fs::read_to_string(file)?;
            let (first, rest) = text.split_once("\nname: ").context("no name")?;
            let (name, rest) = rest.split_once('\n').context("no line")?;
            fs::write(
                file,
                format!("{first}\nname: {name}\nfull_name: Un nom plus long\n{rest}"),
            )?;
        }
        git(&["commit", "-q", "-a", "-m", branch])?;
    }
    git(&["checkout", "-q", "-b", "moved", "main"])?;
    let last = files.last().context("no product")?;
    fs::write(last, format!("{}# Relu.\n", fs::read_to_string(last)?))?;
    git(&["commit", "-q", "-a", "-m", "moved"])?;
    git(&["checkout", "-q", "main"])?;
    git(&["repack", "-a", "-d", "-q"])?;
    Ok(root)
}
