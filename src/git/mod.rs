//! Git: reads a catalogue at a revision, and proposes a change as a commit on a branch without
//! disturbing the user's checkout. It goes through libgit2, save the identity, which is
//! asked of the user's `git` (it alone reads every source of configuration), the hook, filters, and the push.
//!
//! A write command goes through these, in order:
//!
//! 1. [`Repository::open`] finds the repository, [`Repository::relative`] names the file in it;
//! 2. [`Server::ask`] hears what the server has, unless nobody wants it asked;
//! 3. [`plan`] says where the commit goes ([`Base`]);
//! 4. [`Snapshot`] reads the files as they stand at `base.commit`, the caller edits these texts;
//! 5. [`ensure_clean`] refuses a file that the user is editing;
//! 6. [`commit()`] writes the commit and moves the branch, if nothing has moved since 3;
//!    on [`GitError::Moved`] the caller starts again at 3;
//! 7. [`push`] sends the branch where that is wanted, and [`open_pull_request`] opens the pull request, or
//!    [`pull_request_url`] says where to open it.
//!
//! | file            | what it holds                                                  |
//! |-----------------|----------------------------------------------------------------|
//! | `error.rs`      | [`GitError`]                                                   |
//! | `answers.rs`    | what libgit2 answers, read                                     |
//! | `repository.rs` | the repository: paths, HEAD, default branch, remote            |
//! | `configuration.rs` | Git's configuration, with what the environment says          |
//! | `snapshot.rs`   | the files of one commit                                        |
//! | `tree.rs`       | the trees, read with care                                      |
//! | `naming.rs`     | what a name of a revision means                                |
//! | `compare.rs`    | two revisions: where they part, which files differ             |
//! | `line.rs`       | the commits that a branch is made of, and what each brought    |
//! | `proposal.rs`   | the branch a write goes to                                     |
//! | `open_proposals.rs` | the branches that wait for a merge                         |
//! | `merged.rs`     | has a branch been merged, also when it was squashed            |
//! | `branch_in_use.rs`| is a branch in use: other worktrees, operations under way      |
//! | `commit.rs`     | objects, then the reference, by compare-and-swap               |
//! | `worktree.rs`   | the checkout: is a file clean; update it along with the branch |
//! | `lock.rs`       | trying again while another process holds a lock                |
//! | `identity.rs`   | author and committer, sign-off                                 |
//! | `signing.rs`    | the commit's signature, by gpg or ssh-keygen                   |
//! | `message_hook.rs` | the repository's `commit-msg` hook                           |
//! | `verify.rs`     | whose signature a commit carries                               |
//! | `durable.rs`    | objects and references, on the disk for sure                   |
//! | `server.rs`     | what a server says now, by the user's `git`                    |
//! | `patch.rs`      | a branch as a patch, for who sends changes by e-mail             |
//! | `push.rs`       | the branch sent to a server, by the user's `git`               |
//! | `forge.rs`      | the page that opens a pull request                             |
//! | `pull_request.rs` | the pull request opened by `gh` or `glab`                    |
//! | `child.rs`      | the user's `git` and other programs, run as children           |
//! | `filter.rs`     | content that a filter of Git converts                          |

mod answers;
mod branch_in_use;
mod child;
mod commit;
mod compare;
mod configuration;
mod durable;
mod error;
mod filter;
mod forge;
mod identity;
mod line;
mod lock;
mod merged;
mod message_hook;
mod naming;
mod open_proposals;
mod patch;
mod proposal;
mod pull_request;
mod push;
mod repository;
mod server;
mod signing;
mod snapshot;
#[cfg(test)]
pub(crate) mod testing;
mod tree;
mod verify;
mod worktree;

pub use child::Said;
pub use commit::{FileChange, commit};
pub use compare::{CommitFacts, Delta};
pub use error::GitError;
pub use forge::{BranchHome, ForgeKind, branch_home, correction_url, pull_request_url};
pub use git2::{Oid, RepositoryState};
pub use identity::{Identity, Person, signoff};
pub use line::Landing;
pub use merged::merged_text;
pub use naming::HEAD;
pub use open_proposals::{
    Proposal, Rebased, drop_proposal, dropped_proposals, ensure_not_checked_out, proposals, rebase_proposal,
    restore_proposal, subjects, take_back_last,
};
pub use patch::patch;
pub use proposal::{Base, BranchChoice, Start, is_at_the_server, plan, trunk};
pub use pull_request::{PullRequest, open_pull_request};
pub use push::{Pushed, again as push_command, push};
pub use repository::{Head, RemoteUrl, Repository};
pub use server::Server;
pub use snapshot::{Snapshot, is_blob};
pub use tree::TreeFault;
pub use verify::{Signed, signature_of};
pub use worktree::ensure_clean;
