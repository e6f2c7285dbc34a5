//! What `validate`, `list` and `--version` may cost; the floor is serde_yaml, reading the same files into typed
//! structs in one thread.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, ensure};

use super::super::generate;
use super::super::measure::{self, Cost, Program, Rounds};
use super::super::table::{Bar, Report, megabytes, milliseconds};
use super::{CATALOG, FLOOR, OWN, SMALL_RUNS, catalog, cpu, large};

const MIDDLE: usize = 10_000;
/// Sizes of catalogues, with the number of runs.
const SIZES: &[(usize, usize)] = &[(SMALLEST, SMALL_RUNS), (662, 21), (MIDDLE, 9)];
const LARGEST: (usize, usize) = (100_000, 5);
const SMALLEST: usize = 240;

/// What one thread may cost over the floor, and two threads' wall time over one's.
fn bars(products: usize) -> (f64, f64) {
    if products <= SMALLEST {
        (1.2, 1.0)
    } else if products < MIDDLE {
        (1.25, 1.0)
    } else {
        (1.3, 0.57)
    }
}

/// Bars 1, 2 and 7.
pub(super) fn rows(report: &mut Report) -> Result<()> {
    sized(
        report,
        "own catalogue, 240 products",
        Path::new(OWN),
        (SMALLEST, SMALL_RUNS),
    )?;
    let folder = tempfile::tempdir()?;
    for (products, runs) in SIZES.iter().copied().chain(large().then_some(LARGEST)) {
        let root = folder.path().join(products.to_string());
        let bytes = generate::catalogue(Path::new(OWN), &root, products)?;
        let case = format!("{products} products of {bytes} B");
        sized(report, &case, &root, (products, runs))?;
    }
    if large() {
        growth(report, folder.path())?;
    }
    for (products, runs) in SIZES.iter().copied().chain(large().then_some(LARGEST)) {
        again(report, products, &folder.path().join(products.to_string()), runs)?;
    }
    start_up(report)
}

/// Every program, once.
pub(super) fn once(root: &Path) -> Result<()> {
    measure::alternate(&[floor(root)?, validate(root, 1)], 1).map(drop)
}

/// Reading the same files into types, and no more.
pub(super) fn floor(root: &Path) -> Result<Program> {
    Ok(Program::new(std::env::current_exe()?).with(FLOOR).with(root))
}

fn validate(root: &Path, jobs: usize) -> Program {
    catalog(root).with("validate").with("--jobs").with(jobs.to_string())
}

/// Bar 1 at one size. The memory's bar is for the largest; at all sizes it is shown.
fn sized(report: &mut Report, case: &str, root: &Path, (products, runs): (usize, usize)) -> Result<()> {
    let (most, wall_of_two) = bars(products);
    const BESIDE: usize = 0;
    const ONE: usize = 1;
    const TWO: usize = 2;
    let rounds = measure::alternate(&[floor(root)?, validate(root, 1), validate(root, 2)], runs)?;
    report.add(
        &format!("validate, {case}: CPU, over the floor's"),
        &milliseconds(rounds.median(BESIDE, cpu)),
        &milliseconds(rounds.median(ONE, cpu)),
        rounds.ratio(ONE, BESIDE, cpu),
        &Bar::Times(most),
    );
    report.add(
        &format!("… wall of two threads, over one's{}", busy(&rounds, ONE)),
        &milliseconds(rounds.median(ONE, wall)),
        &milliseconds(rounds.median(TWO, wall)),
        rounds.ratio(TWO, ONE, wall),
        &Bar::Times(wall_of_two),
    );
    let peak = rounds.median(ONE, memory).max(rounds.median(TWO, memory));
    report.add(
        "… peak memory, beside the floor's",
        &megabytes(rounds.median(BESIDE, memory)),
        &megabytes(peak),
        peak,
        &Bar::Bytes(250e6),
    );
    Ok(())
}

/// A second look, in a repository, at files that nobody touched: the round that does not count is the first look.
fn again(report: &mut Report, products: usize, root: &Path, runs: usize) -> Result<()> {
    let status = Command::new("git").args(["init", "-q"]).current_dir(root).status()?;
    ensure!(status.success(), "git init ended with {status}");
    // What was just written is read again: it may be written again within the same tick.
    std::thread::sleep(Duration::from_secs(5));
    let rounds = measure::alternate(&[floor(root)?, validate(root, 1)], runs)?;
    report.add(
        &format!("validate again, {products} products: CPU, over the floor's"),
        &milliseconds(rounds.median(0, cpu)),
        &milliseconds(rounds.median(1, cpu)),
        rounds.ratio(1, 0, cpu),
        &if products < MIDDLE {
            Bar::Shown
        } else {
            Bar::Times(0.35)
        },
    );
    Ok(())
}

/// A doubt about the wall times: one thread waited for a processor.
fn busy(rounds: &Rounds, one: usize) -> &'static str {
    if rounds.median(one, wall) > 1.2 * rounds.median(one, cpu) {
        " (the machine is busy)"
    } else {
        ""
    }
}

/// Bar 7: both sizes in turn, since the machine's speed drifts.
fn growth(report: &mut Report, folder: &Path) -> Result<()> {
    let root = |products: usize| folder.join(products.to_string());
    let (largest, runs) = LARGEST;
    let rounds = measure::alternate(&[validate(&root(MIDDLE), 1), validate(&root(largest), 1)], runs)?;
    report.add(
        &format!("validate, CPU a product: {largest} products, over {MIDDLE}"),
        &microseconds(rounds.median(0, cpu) / MIDDLE as f64),
        &microseconds(rounds.median(1, cpu) / largest as f64),
        rounds.ratio(1, 0, cpu) * MIDDLE as f64 / largest as f64 - 1.0,
        &Bar::Growth(0.15),
    );
    Ok(())
}

/// Bar 2.
fn start_up(report: &mut Report) -> Result<()> {
    let programs = [
        Program::new(CATALOG).with("--version"),
        catalog(Path::new(OWN)).with("list"),
    ];
    let rounds = measure::alternate(&programs, SMALL_RUNS)?;
    let cases = ["--version: CPU", "list, own catalogue, 240 products: CPU"];
    for (at, (case, most)) in cases.into_iter().zip([0.005, 0.010]).enumerate() {
        let spent = rounds.median(at, cpu);
        report.add(case, "", &milliseconds(spent), spent, &Bar::Seconds(most));
    }
    Ok(())
}

fn wall(cost: &Cost) -> f64 {
    cost.wall
}

fn memory(cost: &Cost) -> f64 {
    cost.memory
}

fn microseconds(seconds: f64) -> String {
    format!("{:.1} µs", seconds * 1e6)
}
