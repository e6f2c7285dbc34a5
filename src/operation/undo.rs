//! The last recording of an open proposal, taken back.

use crate::domain::date::Date;
use crate::git::{self, Oid, Proposal, Repository};
use crate::store::catalogue::PRODUCTS;

use super::context::Context;
use super::error::Failure;
use super::mine;
use super::revision::{prefix, proposal_branch, proposed_product};

/// The last recording of a proposal in this clone.
#[derive(Clone, Debug)]
pub struct Recording {
    /// What the proposal is about: a product, or the day of a sitting.
    pub id: String,
    pub branch: String,
    /// What it says of itself.
    pub subject: String,
    pub commit: Oid,
    /// The recordings of the proposal, this one included.
    pub count: usize,
    /// Its day, where a calendar has it.
    pub day: Option<Date>,
    pub author: String,
    pub is_mine: bool,
    /// The servers that have it.
    pub sent_to: Vec<String>,
}

/// What became of a proposal whose last recording was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenBack {
    /// It stands where it stood before.
    ToTheOneBefore,
    /// It held nothing else, and is put aside whole.
    Whole,
}

/// The last recording of each open proposal of this clone, the latest first.
///
/// # Errors
/// Where the branches cannot be read.
pub fn recordings(context: &Context<'_>, repository: &Repository) -> Result<Vec<Recording>, Failure> {
    let products = format!("{}{PRODUCTS}/", prefix(repository, context.catalogue()?)?);
    let me = mine::me(repository);
    let proposals = git::proposals(repository, &products)?;
    let open = proposals.into_iter().filter(|one| one.local);
    let of_products = open.filter_map(|one| Some((proposed_product(&one.branch)?.to_owned(), one)));
    of_products
        .filter_map(|(id, one)| recording(context, repository, me.as_deref(), (&id, one)).transpose())
        .collect()
}

fn recording(
    context: &Context<'_>,
    repository: &Repository,
    me: Option<&str>,
    (id, proposal): (&str, Proposal),
) -> Result<Option<Recording>, Failure> {
    let Some(commit) = repository.tip(&format!("refs/heads/{}", proposal.branch))? else {
        return Ok(None);
    };
    Ok(Some(Recording {
        id: id.to_owned(),
        subject: proposal.subject,
        commit,
        count: proposal.commits,
        day: context.day_of(proposal.time),
        author: repository.writer(commit)?,
        is_mine: me == Some(repository.email(commit)?.as_str()),
        sent_to: proposal.remotes,
        branch: proposal.branch,
    }))
}

/// The last recording of the proposal of a product, which may be taken back here.
///
/// # Errors
/// Where nothing is proposed, somebody else recorded it, or a server has it.
pub fn last(context: &Context<'_>, repository: &Repository, id: &str) -> Result<Recording, Failure> {
    last_on(context, repository, &proposal_branch(id), id)
}

/// The last recording on a branch, called `id` where it is told of, which may be taken back here.
///
/// # Errors
/// As [`last`].
pub fn last_on(context: &Context<'_>, repository: &Repository, branch: &str, id: &str) -> Result<Recording, Failure> {
    let prefix = prefix(repository, context.catalogue()?)?;
    let mut open = git::proposals(repository, &prefix)?.into_iter();
    let open = open.find(|one| one.local && one.branch == branch);
    let me = mine::me(repository);
    let last = match open {
        Some(open) => recording(context, repository, me.as_deref(), (id, open))?,
        None => None,
    };
    let Some(last) = last else {
        return Err(Failure::usage(message!("error-nothing-proposed", id = id)));
    };
    if !last.is_mine {
        return Err(Failure::usage(message!(
            "undo-not-yours",
            author = last.author.as_str(),
            id = id,
            ..
        )));
    }
    if !last.sent_to.is_empty() {
        return Err(Failure::usage(message!(
            "undo-sent",
            remote = last.sent_to.join(", "),
            id = id,
            ..
        )));
    }
    Ok(last)
}

/// Takes a recording back, where it is still the last one.
///
/// # Errors
/// Where the branch is in use, or moved meanwhile.
pub fn take_back(repository: &Repository, recording: &Recording) -> Result<TakenBack, Failure> {
    if recording.count > 1 {
        git::take_back_last(repository, &recording.branch, recording.commit)?;
        return Ok(TakenBack::ToTheOneBefore);
    }
    if git::drop_proposal(repository, &recording.branch, recording.commit)? {
        Ok(TakenBack::Whole)
    } else {
        Err(Failure::usage(message!(
            "error-nothing-proposed",
            id = recording.id.as_str()
        )))
    }
}
