//! `catalog lifecycle`: the rules themselves, checked alone or put in the place of others.

mod check;
mod migrate;

use clap::{Args, Subcommand};

use crate::cli::{Session, Status};
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

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    match &args.task {
        Task::Check(args) => check::run(session, args),
        Task::Migrate(args) => migrate::run(session, args),
    }
}
