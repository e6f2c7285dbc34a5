//! The last recording of an open proposal, taken back.

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::git::{self, Oid, Proposal, Repository};
use crate::store::catalogue::PRODUCTS;

use super::context::Context;
use super::error::Failure;
use super::mine;
use super::revision::{prefix, proposal_branch, proposed_product, proposed_sitting};

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
    pub email: String,
    /// The product that it is about, where its commit says one.
    pub about: Option<String>,
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
    let me = mine::all_of_me(repository);
    let proposals = git::proposals(repository, &products)?;
    let open = proposals.into_iter().filter(|one| one.local);
    let of_products = open.filter_map(|one| Some((proposed_product(&one.branch)?.to_owned(), one)));
    of_products
        .filter_map(|(id, one)| recording(context, repository, &me, (&id, one)).transpose())
        .collect()
}

fn recording(
    context: &Context<'_>,
    repository: &Repository,
    me: &[String],
    (id, proposal): (&str, Proposal),
) -> Result<Option<Recording>, Failure> {
    let Some(commit) = repository.tip(&format!("refs/heads/{}", proposal.branch))? else {
        return Ok(None);
    };
    let email = repository.email(commit)?;
    Ok(Some(Recording {
        is_mine: me.contains(&email.to_lowercase()),
        id: id.to_owned(),
        subject: proposal.subject,
        commit,
        count: proposal.commits,
        day: context.day_of(proposal.time),
        author: repository.writer(commit)?,
        about: repository.said_to_programs(commit, "Catalog-Product")?,
        email,
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
    let me = mine::all_of_me(repository);
    let last = match open {
        Some(open) => recording(context, repository, &me, (id, open))?,
        None => None,
    };
    let Some(last) = last else {
        return Err(Failure::usage(message!("error-nothing-proposed", id = id)));
    };
    if let Some(reason) = kept(&last) {
        return Err(Failure::usage(
            reason
                .with("remote", last.sent_to.join(", "))
                .with("author", last.author.as_str())
                .with("email", last.email.as_str())
                .with("me", me.first().map_or("–", String::as_str))
                .with("about", last.about.as_deref().unwrap_or(id))
                .with("id", id),
        ));
    }
    Ok(last)
}

/// Why a recording stays; none where it may be taken back.
fn kept(recording: &Recording) -> Option<Message> {
    let of_a_decision = proposed_sitting(&recording.branch).is_some() && recording.about.is_some();
    match (recording.is_mine, recording.sent_to.is_empty(), of_a_decision) {
        (true, true, _) => None,
        (false, _, true) => Some(message!("undo-not-yours-sitting", ..)),
        (false, _, false) => Some(message!("undo-not-yours", ..)),
        (true, false, true) => Some(message!("undo-sent-sitting", ..)),
        (true, false, false) => Some(message!("undo-sent", ..)),
    }
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
