//! `catalog decide ID`: records what the committee decided.

use crate::cli::decision::take;
use crate::cli::{App, Status, choose};
use crate::operation::error::Failure;
use crate::operation::revision::proposal_branch;

pub(crate) use crate::cli::decision::Arguments;

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    let taken = take(app, &id, &proposal_branch(&id), args)?;
    Ok(taken.unwrap_or(Status::Clean))
}
