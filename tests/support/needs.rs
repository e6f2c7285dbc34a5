//! The programs that a test needs, and what becomes of it where they are absent.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Set where no test may be passed over, as `.ci/run` does.
const NONE_SKIPPED: &str = "CATALOG_TESTS_NONE_SKIPPED";

/// Whether the program can be run here. Where it cannot, says that the test is skipped: on standard error itself,
/// since what the macros print of a test that passes is shown nowhere.
///
/// # Panics
/// Where no test may be skipped.
pub fn needs(program: &str, answers_to: &str) -> bool {
    let mut command = Command::new(program);
    command
        .arg(answers_to)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok() || skipped(&format!("{program} is not installed"))
}

/// Says that the test which runs is skipped, and why. Always false.
///
/// # Panics
/// Where no test may be skipped.
pub fn skipped(why: &str) -> bool {
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    assert!(std::env::var_os(NONE_SKIPPED).is_none(), "skipped {test}: {why}");
    // Nobody is told where standard error is closed.
    let _ = writeln!(std::io::stderr(), "skipped {test}: {why}");
    false
}
