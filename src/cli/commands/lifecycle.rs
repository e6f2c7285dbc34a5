//! `catalog lifecycle`: the rules themselves, checked alone or put in the place of others.

mod check;
mod migrate;

use clap::{Args, Subcommand};

use crate::cli::{App, Status};
use crate::operation::error::Failure;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    #[command(aliases = ["verifier", "vérifier"])]
    Check(check::Arguments),
    #[command(alias = "migrer")]
    Migrate(migrate::Arguments),
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    match &args.task {
        Task::Check(args) => check::run(app, args),
        Task::Migrate(args) => migrate::run(app, args),
    }
}
