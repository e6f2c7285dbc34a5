//! Where a write goes: a branch of its own, or the one that is checked out.

use git2::Oid;

use crate::git::merged::is_merged;
use crate::git::occupied::ensure_free;
use crate::git::{GitError, Head, Repository};

const HEADS: &str = "refs/heads/";

/// What the user asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Propose on `branch` when HEAD is the default branch or detached, else commit on HEAD.
    Auto { branch: String },
    /// Propose on `branch`.
    Propose { branch: String },
    /// Commit on the branch that is checked out.
    Here,
}

/// How the branch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// There was no such branch: it starts at HEAD.
    New,
    /// The branch has `commits` that HEAD has not: one more is added. `from_remote`: they were
    /// taken from the remote-tracking branch.
    Continued { commits: usize, from_remote: bool },
    /// The branch had been merged: it starts again at HEAD.
    Restarted,
    /// The branch that is checked out.
    CurrentBranch,
}

/// Where a commit goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// The parent of the commit to make: the files are to be read from it.
    pub commit: Oid,
    /// The branch to move, as `refs/heads/…`.
    pub reference: String,
    /// Where the branch is now; `None` when it must not exist. The commit fails if it has moved.
    pub expected: Option<Oid>,
    pub start: Start,
    /// The branch is checked out, so that its files change along with it.
    pub updates_worktree: bool,
}

impl Base {
    /// The name of the branch, without `refs/heads/`.
    pub fn branch(&self) -> &str {
        self.reference.strip_prefix(HEADS).unwrap_or(&self.reference)
    }
}

/// Decides where the commit goes; changes nothing.
pub fn plan(repo: &Repository, wish: &Wish) -> Result<Base, GitError> {
    let head = repo.head()?;
    match (wish, head) {
        (_, Head::Unborn { branch }) => Err(GitError::Unborn { branch }),
        (Wish::Here, Head::Detached { .. }) => Err(GitError::DetachedHead),
        (Wish::Here, Head::Branch { name, commit }) => Ok(current(repo, &name, commit)),
        (Wish::Auto { .. }, Head::Branch { name, commit }) if !repo.on_default_branch()? => {
            Ok(current(repo, &name, commit))
        }
        (Wish::Auto { branch } | Wish::Propose { branch }, Head::Branch { name, commit }) if *branch == name => {
            Ok(current(repo, &name, commit))
        }
        (Wish::Auto { branch } | Wish::Propose { branch }, Head::Branch { commit, .. } | Head::Detached { commit }) => {
            propose(repo, branch, commit)
        }
    }
}

fn current(repo: &Repository, name: &str, commit: Oid) -> Base {
    Base {
        commit,
        reference: format!("{HEADS}{name}"),
        expected: Some(commit),
        start: Start::CurrentBranch,
        updates_worktree: repo.workdir().is_some(),
    }
}

fn propose(repo: &Repository, branch: &str, head: Oid) -> Result<Base, GitError> {
    if !git2::Branch::name_is_valid(branch)? {
        return Err(GitError::InvalidBranchName {
            name: branch.to_owned(),
        });
    }
    ensure_free(repo, branch)?;
    ensure_name_fits(repo, branch)?;
    let reference = format!("{HEADS}{branch}");
    let local = direct_tip(repo, &reference)?;
    let remote = match repo.remote_name()? {
        Some(remote) => repo.tip(&format!("refs/remotes/{remote}/{branch}"))?,
        None => None,
    };
    let (commit, start) = match live_tip(repo, local, remote, head)? {
        Some((tip, from_remote)) => {
            let (commits, _) = repo.raw().graph_ahead_behind(tip, head)?;
            (tip, Start::Continued { commits, from_remote })
        }
        None if local.is_some() || remote.is_some() => (head, Start::Restarted),
        None => (head, Start::New),
    };
    Ok(Base {
        commit,
        reference,
        expected: local,
        start,
        updates_worktree: false,
    })
}

/// The tip to continue from, and whether it is the remote's: the unmerged one; of two, the
/// remote's when it has all of the local one and more.
fn live_tip(
    repo: &Repository,
    local: Option<Oid>,
    remote: Option<Oid>,
    head: Oid,
) -> Result<Option<(Oid, bool)>, GitError> {
    let unmerged = |tip: Option<Oid>| match tip {
        Some(tip) if !is_merged(repo, tip, head)? => Ok::<_, GitError>(Some(tip)),
        _ => Ok(None),
    };
    Ok(match (unmerged(local)?, unmerged(remote)?) {
        (Some(local), Some(remote)) if repo.raw().graph_descendant_of(remote, local)? => Some((remote, true)),
        (Some(local), _) => Some((local, false)),
        (None, Some(remote)) => Some((remote, true)),
        (None, None) => None,
    })
}

/// The commit of a branch. A branch that is an alias of another is refused: moving it would
/// either break the alias or move the other one.
fn direct_tip(repo: &Repository, reference: &str) -> Result<Option<Oid>, GitError> {
    match crate::git::repository::optional(repo.raw().find_reference(reference))? {
        None => Ok(None),
        Some(found) => match found.target() {
            Some(tip) => Ok(Some(tip)),
            None => Err(GitError::Unsupported {
                what: format!("symbolic reference {reference}"),
            }),
        },
    }
}

/// Fails when a branch is named like a directory of this one, or the other way round.
pub(super) fn ensure_name_fits(repo: &Repository, branch: &str) -> Result<(), GitError> {
    let conflict = |existing: &str| GitError::BranchNameConflict {
        branch: branch.to_owned(),
        existing: existing.strip_prefix(HEADS).unwrap_or(existing).to_owned(),
    };
    for (end, _) in branch.match_indices('/') {
        let above = branch.get(..end).unwrap_or_default();
        if repo.tip(&format!("{HEADS}{above}"))?.is_some() {
            return Err(conflict(above));
        }
    }
    match repo.raw().references_glob(&format!("{HEADS}{branch}/*"))?.next() {
        Some(below) => Err(conflict(below?.name()?)),
        None => Ok(()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::{FILE, Sandbox, auto, branch};

    #[test]
    fn on_the_default_branch_a_new_branch_starts_at_head() {
        let sandbox = Sandbox::with_file();
        let base = plan(&sandbox.open(), &auto("catalog/x")).unwrap();
        let expected = Base {
            commit: sandbox.rev("main"),
            reference: "refs/heads/catalog/x".into(),
            expected: None,
            start: Start::New,
            updates_worktree: false,
        };
        assert_eq!(base, expected);
        assert_eq!(base.branch(), "catalog/x");
    }

    #[test]
    fn on_another_branch_the_commit_goes_there() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["checkout", "-q", "-b", "feature"]);
        for wish in [auto("catalog/x"), Wish::Here, branch("feature")] {
            let base = plan(&sandbox.open(), &wish).unwrap();
            assert_eq!(base.start, Start::CurrentBranch);
            assert_eq!(base.branch(), "feature");
            assert_eq!(base.expected, Some(base.commit));
            assert!(base.updates_worktree);
        }
        let base = plan(&sandbox.open(), &branch("catalog/x")).unwrap();
        assert_eq!(base.start, Start::New);
    }

    #[test]
    fn a_detached_head_proposes_but_cannot_commit_here() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["checkout", "-q", "--detach"]);
        let base = plan(&sandbox.open(), &auto("catalog/x")).unwrap();
        assert_eq!(base.start, Start::New);
        assert!(matches!(
            plan(&sandbox.open(), &Wish::Here),
            Err(GitError::DetachedHead)
        ));
    }

    #[test]
    fn a_repository_without_a_commit_is_refused() {
        let sandbox = Sandbox::empty();
        let error = plan(&sandbox.open(), &auto("catalog/x")).unwrap_err();
        assert!(matches!(error, GitError::Unborn { branch } if branch == "main"));
    }

    #[test]
    fn an_unmerged_branch_is_continued() {
        let sandbox = Sandbox::with_file();
        let (_, first) = sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        sandbox.commit("other.yaml", "o: 1\n");
        let (base, second) = sandbox.propose(&auto("catalog/x"), FILE, "a: 3\n").unwrap();
        assert_eq!(
            base.start,
            Start::Continued {
                commits: 1,
                from_remote: false
            }
        );
        assert_eq!((base.commit, base.expected), (first, Some(first)));
        assert_eq!(sandbox.rev("catalog/x"), second);
        assert_eq!(sandbox.rev("catalog/x^"), first);
    }

    #[test]
    fn a_merged_branch_restarts_at_head() {
        let sandbox = Sandbox::with_file();
        let (_, old) = sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        sandbox.git(&["merge", "-q", "--no-ff", "-m", "merge", "catalog/x"]);
        let (base, new) = sandbox.propose(&auto("catalog/x"), FILE, "a: 3\n").unwrap();
        assert_eq!(base.start, Start::Restarted);
        assert_eq!((base.commit, base.expected), (sandbox.rev("main"), Some(old)));
        assert_eq!(sandbox.rev("catalog/x"), new);
        assert_eq!(sandbox.rev("catalog/x^"), sandbox.rev("main"));
    }

    #[test]
    fn a_squash_merged_branch_restarts_also_when_the_file_has_changed_since() {
        let sandbox = Sandbox::with_file();
        sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        sandbox.propose(&auto("catalog/x"), FILE, "a: 3\n").unwrap();
        sandbox.git(&["merge", "-q", "--squash", "catalog/x"]);
        sandbox.git(&["commit", "-qm", "squashed"]);
        assert_eq!(
            plan(&sandbox.open(), &auto("catalog/x")).unwrap().start,
            Start::Restarted
        );
        sandbox.commit(FILE, "a: 4\n");
        let base = plan(&sandbox.open(), &auto("catalog/x")).unwrap();
        assert_eq!(base.start, Start::Restarted);
        assert_eq!(base.commit, sandbox.rev("main"));
    }

    #[test]
    fn a_branch_the_default_one_has_in_part_only_is_continued() {
        let sandbox = Sandbox::with_file();
        sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        sandbox.propose(&auto("catalog/x"), "b.yaml", "b: 1\n").unwrap();
        sandbox.commit(FILE, "a: 2\n");
        let base = plan(&sandbox.open(), &auto("catalog/x")).unwrap();
        assert_eq!(
            base.start,
            Start::Continued {
                commits: 2,
                from_remote: false
            }
        );
    }

    #[test]
    fn an_unmerged_branch_of_the_remote_is_continued() {
        let sandbox = Sandbox::with_file();
        let clone = sandbox.clone_here("clone");
        let (_, tip) = sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        sandbox.git_in(&clone, &["fetch", "-q"]);
        let repo = Repository::discover(&clone).unwrap();
        let base = plan(&repo, &auto("catalog/x")).unwrap();
        assert_eq!(
            base.start,
            Start::Continued {
                commits: 1,
                from_remote: true
            }
        );
        assert_eq!((base.commit, base.expected), (tip, None));
        // The local branch lags behind the remote one.
        sandbox.git_in(&clone, &["branch", "-q", "catalog/x", "origin/catalog/x"]);
        let (_, ahead) = sandbox.propose(&auto("catalog/x"), FILE, "a: 3\n").unwrap();
        sandbox.git_in(&clone, &["fetch", "-q"]);
        let base = plan(&repo, &auto("catalog/x")).unwrap();
        assert_eq!(
            base.start,
            Start::Continued {
                commits: 2,
                from_remote: true
            }
        );
        assert_eq!((base.commit, base.expected), (ahead, Some(tip)));
    }

    #[test]
    fn names_that_git_refuses_are_refused() {
        let sandbox = Sandbox::with_file();
        let error = plan(&sandbox.open(), &branch("a..b")).unwrap_err();
        assert!(matches!(error, GitError::InvalidBranchName { name } if name == "a..b"));
        for (existing, wanted) in [("catalog", "catalog/x"), ("deep/er/y", "deep")] {
            sandbox.git(&["branch", existing]);
            let error = plan(&sandbox.open(), &branch(wanted)).unwrap_err();
            let GitError::BranchNameConflict { existing: found, .. } = error else {
                panic!("{error:?}")
            };
            assert_eq!(found, existing);
        }
        sandbox.git(&["pack-refs", "--all"]);
        assert!(matches!(
            plan(&sandbox.open(), &branch("catalog/x")),
            Err(GitError::BranchNameConflict { .. })
        ));
    }

    #[test]
    fn a_shallow_clone_continues_what_it_cannot_judge() {
        let sandbox = Sandbox::with_file();
        sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        sandbox.commit("other.yaml", "o: 1\n");
        let from = format!("file://{}", sandbox.root().display());
        sandbox.git(&["clone", "-q", "--depth=1", "--no-single-branch", &from, "../shallow"]);
        let repo = Repository::discover(&sandbox.path("../shallow")).unwrap();
        assert!(repo.is_shallow());
        let base = plan(&repo, &auto("catalog/x")).unwrap();
        assert!(
            matches!(base.start, Start::Continued { from_remote: true, .. }),
            "{base:?}"
        );
    }
}
