//! The catalogue as it was recorded: in the files here, in a commit, or at the end of a day.

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::git::{GitError, HEAD, Oid, Repository};

use crate::store::file_kind;
use crate::store::folder::SETTINGS;

use super::context::Context;
use super::error::Failure;
use super::facts::day_said;
use super::revision::{Revision, prefix};
use super::workspace::Workspace;

/// A catalogue, and the commit that says it.
pub struct RecordedCatalogue {
    pub workspace: Workspace,
    /// None where the files here are not those of the last commit, where there is no repository, and where nobody asked
    /// ([`RecordedCatalogue::naming_commit`]).
    pub at: Option<String>,
}

impl RecordedCatalogue {
    /// The same, with the commit whose files those here are: that takes a look at each of them.
    #[must_use]
    pub fn naming_commit(self, context: &Context<'_>) -> RecordedCatalogue {
        let unchanged = || unchanged(context).map(|commit| commit.to_string());
        RecordedCatalogue {
            at: self.at.or_else(unchanged),
            ..self
        }
    }
}

/// The catalogue as its files here say it.
///
/// # Errors
/// Where it cannot be read.
pub fn here(context: &Context<'_>) -> Result<RecordedCatalogue, Failure> {
    Ok(RecordedCatalogue {
        workspace: Workspace::open_whole(context)?,
        at: None,
    })
}

/// The catalogue as the commit that `revision` names has it, or the last one of a day.
///
/// # Errors
/// Where there is no such commit, or no catalogue in it.
pub fn at(context: &Context<'_>, revision: &str) -> Result<RecordedCatalogue, Failure> {
    let folder = context.catalogue()?;
    let repository = Repository::open(folder.root())?;
    let commit = named(context, &repository, revision)?;
    let prefix = prefix(&repository, folder)?;
    if !repository.snapshot(commit)?.is_file(&format!("{prefix}{SETTINGS}"))? {
        let revision = day_said(revision).map_or_else(|| revision.into(), Arg::from);
        return Err(Failure::usage(message!("error-no-catalogue-then", revision = revision)));
    }
    let source = Revision::whole(&repository, commit, &prefix)?;
    Ok(RecordedCatalogue {
        workspace: Workspace::of_source(context, &source)?,
        at: Some(commit.to_string()),
    })
}

/// The commit that `revision` names, or the last one of a day, by its id.
///
/// # Errors
/// Where there is no such commit.
pub fn commit_of(context: &Context<'_>, revision: &str) -> Result<String, Failure> {
    let repository = Repository::open(context.place())?;
    Ok(named(context, &repository, revision)?.to_string())
}

fn named(context: &Context<'_>, repository: &Repository, revision: &str) -> Result<Oid, Failure> {
    match day_said(revision) {
        Some(day) if day > context.today => Err(Failure::usage(message!("error-at-to-come", day = day))),
        Some(day) => last_of(context, repository, day),
        None => Ok(repository.resolve(revision)?),
    }
}

/// The last commit of a day, or before it, on the line of what was merged.
fn last_of(context: &Context<'_>, repository: &Repository, day: Date) -> Result<Oid, Failure> {
    let head = repository.resolve(HEAD)?;
    let mut first = None;
    // The edge of a part of the history ends it.
    for landing in repository.line(head).map_while(Result::ok) {
        let recorded = context.day_of(landing.seconds);
        if recorded.is_some_and(|recorded| recorded <= day) {
            return Ok(landing.id);
        }
        first = recorded.or(first);
    }
    if repository.is_shallow() {
        return Err(GitError::Shallow.into());
    }
    let failure = Failure::usage(message!("error-before-history", day = day));
    let failure = match first {
        Some(first) => failure.hint(message!("hint-first-commit", day = first)),
        None => failure,
    };
    // What the files say is dated, whenever it was recorded.
    Err(failure.hint(message!("hint-by-facts", day = day)))
}

/// The last commit, where the files here are those that it has.
fn unchanged(context: &Context<'_>) -> Option<Oid> {
    let folder = context.catalogue().ok()?;
    let repository = Repository::open(folder.root()).ok()?;
    let commit = repository.resolve(HEAD).ok()?;
    let prefix = prefix(&repository, folder).ok()?;
    let changed = repository.differences_here((commit, &prefix)).ok()?;
    let of_the_catalogue = changed.iter().any(|delta| file_kind::of(&delta.path).is_some());
    (!of_the_catalogue).then_some(commit)
}
