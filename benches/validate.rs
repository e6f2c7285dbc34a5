//! The bars of speed that `validate`, `list` and `--version` must keep, beside the floor: serde_yaml reading the same
//! files into typed structs, in one thread. Everything is a whole process, and every figure a median.
//!
//! `cargo bench --bench validate` prints the table; with `CATALOG_BENCH_LARGE=1`, for 100,000 products too.

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
