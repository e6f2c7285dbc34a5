//! `catalog lifecycle`: the rules themselves: checked alone, put in the place of others, proposed and adopted.

mod adopt;
mod check;
mod migrate;
mod proposed;

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
    #[command(aliases = ["propose", "proposé"])]
    Proposed(proposed::Arguments),
    #[command(alias = "adopter")]
    Adopt(adopt::Arguments),
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    match &args.task {
        Task::Check(args) => check::run(app, args),
        Task::Migrate(args) => migrate::run(app, args),
        Task::Proposed(args) => proposed::run(app, args),
        Task::Adopt(args) => adopt::run(app, args),
    }
}
