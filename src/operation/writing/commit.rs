//! Writing a change that somebody agreed to.

use crate::git::{self, Base, FileChange, GitError, Identity, Oid};
use crate::store::working_tree::{self, WorkingTree};

use super::destination::Site;
use super::plan::Planned;
use crate::operation::error::Failure;

/// What somebody agreed to, and in which words it is recorded.
#[derive(Clone, Debug)]
pub struct Agreed {
    /// The commit's first line.
    pub title: String,
    /// Who commits; as Git knows them where it is none.
    pub identity: Option<Identity>,
    /// The commit says who answers for it.
    pub signoff: bool,
    /// A person saw the plan: where it turns out to be another one, it is not replaced behind their back.
    pub was_asked: bool,
}

/// What was written.
#[derive(Debug)]
pub enum Proposed {
    /// These files of the working tree.
    Files(Vec<String>),
    Commit {
        base: Base,
        commit: Oid,
    },
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Unwritten {
    /// Somebody else wrote first: it is to be planned again. `files`: they wrote files of the working tree.
    Outrun {
        files: bool,
        failure: Failure,
    },
    Failed(Failure),
}

impl From<Unwritten> for Failure {
    fn from(error: Unwritten) -> Failure {
        match error {
            Unwritten::Outrun { failure, .. } | Unwritten::Failed(failure) => failure,
        }
    }
}

impl From<GitError> for Unwritten {
    fn from(error: GitError) -> Unwritten {
        match error {
            GitError::Moved { .. } => Unwritten::Outrun {
                files: false,
                failure: error.into(),
            },
            other => Unwritten::Failed(other.into()),
        }
    }
}

impl From<working_tree::Unwritten> for Unwritten {
    fn from(error: working_tree::Unwritten) -> Unwritten {
        match error {
            working_tree::Unwritten::Changed { .. } => Unwritten::Outrun {
                files: true,
                failure: error.into(),
            },
            other => Unwritten::Failed(other.into()),
        }
    }
}

/// Writes a plan, where all is still as it was when it was made.
///
/// # Errors
/// Where it is not, or the commit or the files cannot be written; then nothing was.
pub fn commit(site: &Site<'_>, planned: Planned, agreed: &Agreed) -> Result<Proposed, Unwritten> {
    if agreed.was_asked {
        // While the plan was read, its files may have been opened.
        planned.ensure_clean(site).map_err(Unwritten::Failed)?;
    }
    let (Some(repository), Some(base)) = (&site.repository, planned.base) else {
        WorkingTree::hold(site.folder.root())?.replace(&planned.replacements)?;
        return Ok(Proposed::Files(
            planned.files.into_iter().map(|file| file.path).collect(),
        ));
    };
    let identity = match &agreed.identity {
        Some(identity) => identity.clone(),
        None => Identity::of(repository)?,
    };
    let mut message = format!("{}\n\n", agreed.title);
    for (name, value) in &planned.trailers {
        message.push_str(&format!("{name}: {value}\n"));
    }
    if agreed.signoff {
        message = git::signoff(&message, &identity);
    }
    let files: Vec<FileChange> = planned
        .files
        .into_iter()
        .map(|file| FileChange {
            path: file.path,
            content: file.after.into_bytes(),
        })
        .collect();
    let commit = git::commit(repository, &base, &files, &message, &identity)?;
    Ok(Proposed::Commit { base, commit })
}
