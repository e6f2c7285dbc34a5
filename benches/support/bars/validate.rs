//! What `validate`, `list` and `--version` may cost; the floor is serde_yaml, reading the same files into typed
//! structs in one thread.

use std::path::Path;

use anyhow::Result;

use super::super::generate;
use super::super::measure::{self, Cost, Program, Rounds};
use super::super::table::{Bar, Report, megabytes, milliseconds};
use super::{CATALOG, FLOOR, OWN, SMALL_RUNS, catalog, cpu, large};

const MIDDLE: usize = 10_000;
/// Sizes of catalogues, with the number of runs.
const SIZES: &[(usize, usize)] = &[(240, SMALL_RUNS), (662, 21), (MIDDLE, 9)];
const LARGEST: (usize, usize) = (100_000, 5);

/// Bars 1, 2 and 7.
pub(super) fn rows(report: &mut Report) -> Result<()> {
    sized(report, "own catalogue, 240 products", Path::new(OWN), SMALL_RUNS)?;
    let folder = tempfile::tempdir()?;
    for (products, runs) in SIZES.iter().copied().chain(large().then_some(LARGEST)) {
        let root = folder.path().join(products.to_string());
        let bytes = generate::catalogue(Path::new(OWN), &root, products)?;
        let case = format!("{products} products of {bytes} B");
        sized(report, &case, &root, runs)?;
    }
    if large() {
        growth(report, folder.path())?;
    }
    start_up(report)
}

/// Every program, once.
pub(super) fn once(root: &Path) -> Result<()> {
    measure::alternate(&[floor(root)?, validate(root, 1)], 1).map(drop)
}

fn floor(root: &Path) -> Result<Program> {
    Ok(Program::new(std::env::current_exe()?).with(FLOOR).with(root))
}

fn validate(root: &Path, jobs: usize) -> Program {
    catalog(root).with("validate").with("--jobs").with(jobs.to_string())
}

/// Bar 1 at one size. The memory's bar is for the largest; at all sizes it is shown.
fn sized(report: &mut Report, case: &str, root: &Path, runs: usize) -> Result<()> {
    const BESIDE: usize = 0;
    const ONE: usize = 1;
    const TWO: usize = 2;
    let rounds = measure::alternate(&[floor(root)?, validate(root, 1), validate(root, 2)], runs)?;
    report.add(
        &format!("validate, {case}: CPU, over the floor's"),
        &milliseconds(rounds.median(BESIDE, cpu)),
        &milliseconds(rounds.median(ONE, cpu)),
        rounds.ratio(ONE, BESIDE, cpu),
        &Bar::Times(1.5),
    );
    report.add(
        &format!("… wall of two threads, over one's{}", busy(&rounds, ONE)),
        &milliseconds(rounds.median(ONE, wall)),
        &milliseconds(rounds.median(TWO, wall)),
        rounds.ratio(TWO, ONE, wall),
        &Bar::Times(0.6),
    );
    let most = rounds.median(ONE, memory).max(rounds.median(TWO, memory));
    report.add(
        "… peak memory, beside the floor's",
        &megabytes(rounds.median(BESIDE, memory)),
        &megabytes(most),
        most,
        &Bar::Bytes(250e6),
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
    for (at, (case, most)) in cases.into_iter().zip([0.005, 0.030]).enumerate() {
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
