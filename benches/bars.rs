//! The bars of speed that the commands must keep, each beside a floor. Everything is a whole process, and every figure
//! a median.
//!
//! `cargo bench` prints the table, `cargo bench -- advance` the rows of one command; with `CATALOG_BENCH_LARGE=1`, for
//! 100,000 products too.

#[cfg(unix)]
mod support;

#[cfg(unix)]
fn main() -> anyhow::Result<()> {
    support::bars::main()
}

#[cfg(not(unix))]
#[allow(clippy::print_stdout)]
fn main() {
    println!("The benchmarks ask the system what processes cost, and know how only on Unix.");
}
