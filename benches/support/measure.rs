//! What whole processes cost: CPU of user and system, wall time, peak memory.
//!
//! A program is run by a meter: this same binary, executed afresh with [`METER`]. The meter has one child in its
//! life, so what the system says of a meter's children is that child's cost, its peak memory included.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;

/// The first argument of a meter; the program to run and its arguments follow.
pub const METER: &str = "--meter";

/// A program and its arguments.
#[derive(Clone, Debug)]
pub struct Program {
    path: PathBuf,
    arguments: Vec<OsString>,
    /// What is run before it, and not measured.
    before: Option<Box<Program>>,
}

impl Program {
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Program {
        Program {
            path: path.into(),
            arguments: Vec::new(),
            before: None,
        }
    }

    #[must_use]
    pub fn with(mut self, argument: impl Into<OsString>) -> Program {
        self.arguments.push(argument.into());
        self
    }

    /// The program, with `before` run each time before it and not measured.
    #[must_use]
    pub fn after(mut self, before: Program) -> Program {
        self.before = Some(Box::new(before));
        self
    }
}

/// What one run cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// Of user and system, in seconds.
    pub cpu: f64,
    /// In seconds.
    pub wall: f64,
    /// The peak of resident memory, in bytes.
    pub memory: f64,
}

/// What programs that were run in turn cost: for each, one cost a round.
pub struct Rounds(Vec<Vec<Cost>>);

/// Runs the programs in turn, `runs` times after a round that does not count.
///
/// # Errors
/// When a program cannot be run, or does not end well.
pub fn alternate(programs: &[Program], runs: usize) -> Result<Rounds> {
    let mut costs = vec![Vec::with_capacity(runs); programs.len()];
    for round in 0..=runs {
        for (program, costs) in programs.iter().zip(&mut costs) {
            let cost = once(program)?;
            if round > 0 {
                costs.push(cost);
            }
        }
    }
    Ok(Rounds(costs))
}

impl Rounds {
    /// The median of a figure of the program `at`, in the order they were given.
    #[must_use]
    pub fn median(&self, at: usize, of: fn(&Cost) -> f64) -> f64 {
        median(self.costs(at).map(of).collect())
    }

    /// The median of the ratios of a figure, each within one round: the machine's speed drifts from round to round.
    #[must_use]
    pub fn ratio(&self, at: usize, over: usize, of: fn(&Cost) -> f64) -> f64 {
        median(
            self.costs(at)
                .zip(self.costs(over))
                .map(|(one, other)| of(one) / of(other))
                .collect(),
        )
    }

    fn costs(&self, at: usize) -> impl Iterator<Item = &Cost> {
        self.0.get(at).into_iter().flatten()
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let lower = values.get(values.len().saturating_sub(1) / 2).copied();
    let upper = values.get(values.len() / 2).copied();
    f64::midpoint(lower.unwrap_or(f64::NAN), upper.unwrap_or(f64::NAN))
}

fn once(program: &Program) -> Result<Cost> {
    if let Some(before) = &program.before {
        let output = Command::new(&before.path).args(&before.arguments).output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{before:?}: {said}");
    }
    let output = Command::new(std::env::current_exe()?)
        .arg(METER)
        .arg(&program.path)
        .args(&program.arguments)
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{program:?}: {said}");
    let text = String::from_utf8(output.stdout)?;
    let figures = text
        .split_whitespace()
        .map(str::parse)
        .collect::<Result<Vec<f64>, _>>()?;
    let [cpu, wall, memory] = figures[..] else {
        bail!("a meter said {text}");
    };
    Ok(Cost { cpu, wall, memory })
}

/// The meter: runs the program that `arguments` name, then returns what it cost, as [`once`] reads it.
///
/// # Errors
/// When the program cannot be run, or does not end well.
pub fn meter(arguments: &[OsString]) -> Result<String> {
    let (program, arguments) = arguments.split_first().context("no program")?;
    let start = Instant::now();
    let status = Command::new(Path::new(program))
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()?;
    let wall = start.elapsed().as_secs_f64();
    ensure!(status.success(), "{} ended with {status}", program.display());
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let cpu = seconds(usage.user_time()) + seconds(usage.system_time());
    // Kibibytes on Linux, bytes on macOS.
    let unit = if cfg!(target_vendor = "apple") { 1.0 } else { 1024.0 };
    let memory = usage.max_rss() as f64 * unit;
    Ok(format!("{cpu} {wall} {memory}"))
}

fn seconds(time: TimeVal) -> f64 {
    let whole = Duration::from_secs(time.tv_sec().unsigned_abs());
    let rest = Duration::from_micros(time.tv_usec().unsigned_abs());
    (whole + rest).as_secs_f64()
}
