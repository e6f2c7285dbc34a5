//! The program: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    catalog::cli::main()
}
