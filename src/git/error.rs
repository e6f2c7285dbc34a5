//! What can go wrong with Git.

use std::path::PathBuf;
use std::time::Duration;

use git2::{Oid, RepositoryState};

use crate::git::tree::TreeFault;

/// Why a Git operation could not be done. The user reads a text made elsewhere from the variant.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GitError {
    /// No repository at `start` nor above it.
    #[error("no Git repository at or above {}", start.display())]
    NotARepository { start: PathBuf },
    /// The repository belongs to another user (`safe.directory`).
    #[error("repository owned by another user: {}", start.display())]
    NotOwned { start: PathBuf },
    /// libgit2 cannot work with this repository.
    #[error("unsupported by libgit2: {what}")]
    Unsupported { what: String },
    /// No branch has a commit yet.
    #[error("branch {branch} has no commit yet")]
    Unborn { branch: String },
    /// The branch that is checked out has no commit yet, and `other` has some.
    #[error("branch {branch} has no commit yet, {other} has")]
    UnbornBeside { branch: String, other: String },
    /// A commit was wanted on the current branch, and HEAD is on none.
    #[error("HEAD is detached")]
    DetachedHead,
    /// Neither `user.name` and `user.email` nor the environment say who commits.
    /// `detail` is what `git` said of it, possibly empty.
    #[error("no identity: {detail}")]
    NoIdentity { detail: String },
    /// Both say who commits, and `git` could not make an identity of it: a day that is none, a broken configuration.
    #[error("unreadable identity: {detail}")]
    BadIdentity { detail: String },
    /// The file differs from HEAD in the index or the working tree, or is untracked.
    #[error("uncommitted changes in {path}")]
    DirtyTarget { path: String },
    /// Another worktree, at `path`, has the branch checked out or is rebasing it.
    #[error("branch {branch} is checked out in {}", path.display())]
    BranchCheckedOutElsewhere { branch: String, path: PathBuf },
    /// `branch` cannot exist beside `existing`: one is a directory of the other.
    #[error("branch {branch} conflicts with branch {existing}")]
    BranchNameConflict { branch: String, existing: String },
    /// Git does not accept this name for a branch.
    #[error("invalid branch name {name:?}")]
    InvalidBranchName { name: String },
    /// Other processes hold these locks, or died with them. `age` is the first one's, `None` when unknown.
    #[error("locked by {}", paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", "))]
    Locked { paths: Vec<PathBuf>, age: Option<Duration> },
    /// The branch or HEAD has moved since the plan was made: plan again.
    #[error("{reference} has moved")]
    Moved { reference: String },
    /// A merge, rebase, cherry-pick, revert or bisection is in progress.
    #[error("operation in progress: {state:?}")]
    MidOperation { state: RepositoryState },
    /// The path is outside the working tree, or inside `.git`.
    #[error("outside the repository: {}", path.display())]
    OutsideRepository { path: PathBuf },
    /// A path of the repository is not UTF-8.
    #[error("not UTF-8: {}", path.display())]
    NotUtf8 { path: PathBuf },
    /// libgit2 would store the wrong bytes: `filter` or `working-tree-encoding` applies.
    #[error("attribute {attribute} applies to {path}")]
    FilteredPath { path: String, attribute: String },
    /// A directory of the wanted path is a file, a link or a submodule in the commit.
    #[error("not a directory: {path}")]
    NotADirectory { path: String },
    /// The path is a directory, a link or a submodule.
    #[error("not a regular file: {path}")]
    NotAFile { path: String },
    /// Commits are to be signed, and this one could not be; `detail` is what the program said.
    #[error("not signed: {detail}")]
    Unsigned { detail: String },
    /// The repository's `commit-msg` hook refuses the message; `detail` is what it said.
    #[error("refused by the commit-msg hook: {detail}")]
    HookRefused { detail: String },
    /// The hook leaves a message that says nothing.
    #[error("the commit-msg hook leaves no message")]
    EmptyMessage,
    /// There is no `git` to run this command.
    #[error("no git to run: {command}")]
    NoGit { command: String },
    /// `git`, or the server, did not take the branch; it said why.
    #[error("failed: {command}")]
    PushFailed { command: String },
    /// No program opens pull requests here: the forge has none that is known, or `program` is not installed.
    #[error("no program to open a pull request: {program:?}")]
    NoForgeProgram { program: Option<&'static str> },
    /// The forge's program did not open the pull request; it said why.
    #[error("{program} failed")]
    PullRequestFailed { program: &'static str },
    /// The revision names no commit of this repository.
    #[error("no commit is called {revision:?}")]
    NoRevision { revision: String },
    /// The name is a tag's and a branch's, of different commits.
    #[error("{revision:?} has several meanings: {}", meanings.join(", "))]
    AmbiguousRevision { revision: String, meanings: Vec<String> },
    /// A tree that Git itself would not write: it says one thing here and another elsewhere.
    #[error("malformed tree {folder:?}: {fault:?}")]
    MalformedTree { folder: String, fault: TreeFault },
    /// A file of this clone gives commits other parents than they have.
    #[error("grafts in {}", path.display())]
    Grafted { path: PathBuf },
    /// The two revisions have no commit in common.
    #[error("no common history")]
    Unrelated,
    /// The clone holds a part of the history only.
    #[error("shallow clone")]
    Shallow,
    /// The changes leave the files as they are.
    #[error("nothing to commit")]
    NothingToCommit,
    /// The object is not in this clone (a partial clone fetches it on demand, libgit2 does not).
    #[error("object {id} is missing")]
    MissingObject { id: Oid },
    /// A file of `.git`, or `git` itself, could not be read or run.
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    /// The server did not answer; `detail` is what was said of it.
    #[error("the server does not answer: {detail}")]
    Unheard { detail: String },
    /// Nothing says whether the branch that is checked out is the default one.
    #[error("is {branch} the default branch?")]
    UnknownDefault { branch: String },
    /// The branch here and the one of the server each have changes that the other has not.
    #[error("{branch} and the one of {remote} have parted")]
    Parted { branch: String, remote: String },
    /// A part of the branch has been merged, and it goes on from that part.
    #[error("{branch} is merged in part")]
    PartlyMerged { branch: String },
    /// The server had the branch and has it no more, and commits of it here were never sent.
    #[error("{branch} was taken away, and was not all sent")]
    Unsent { branch: String, base: Oid, tip: Oid },
    /// The server had the branch and has it no more: merged in another form, or refused.
    #[error("{branch} was taken away")]
    Withdrawn { branch: String },
    /// The branch is the one that is checked out, and is to be moved or taken away.
    #[error("{branch} is checked out here")]
    BranchCheckedOutHere { branch: String, default: String },
    /// All of the branch is in the default one.
    #[error("{branch} is merged")]
    Merged { branch: String },
    /// A file of the working tree could not be written.
    #[error(transparent)]
    Unwritten(#[from] crate::store::working_tree::Unwritten),
    /// Anything else libgit2 reports.
    #[error(transparent)]
    Libgit2(#[from] git2::Error),
}

impl GitError {
    /// True where there is a repository, and it could not be read: what stands in it is not known.
    pub fn is_unread(&self) -> bool {
        matches!(
            self,
            GitError::NotOwned { .. }
                | GitError::Unsupported { .. }
                | GitError::MissingObject { .. }
                | GitError::MalformedTree { .. }
                | GitError::Grafted { .. }
                | GitError::Io { .. }
                | GitError::Libgit2(_)
        )
    }
}
