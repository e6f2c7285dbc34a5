//! Where a write goes: a branch of its own, or the one that is checked out.

use git2::Oid;

use crate::git::answers::optional;
use crate::git::branch_in_use::ensure_free;
use crate::git::merged::is_merged;
use crate::git::{GitError, Head, Repository};

const HEADS: &str = "refs/heads/";

/// What the user asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BranchChoice {
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
    /// The branch had been merged: it starts again from the default one.
    Restarted,
    /// The server had the branch and has it no more, unmerged: it starts again from the default one. `former` is what
    /// it was here, `base` where it had left the default one.
    Withdrawn { former: Oid, base: Oid },
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
    /// The changes that the server's default branch has and the checkout has not: the branch starts from there.
    pub newer: usize,
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
pub fn plan(repo: &Repository, choice: &BranchChoice) -> Result<Base, GitError> {
    let head = repo.head()?;
    match (choice, head) {
        (_, Head::Unborn { branch }) => Err(repo.unborn(branch)),
        (BranchChoice::Here, Head::Detached { .. }) => Err(GitError::DetachedHead),
        (BranchChoice::Here, Head::Branch { name, commit }) => Ok(current(repo, &name, commit)),
        (BranchChoice::Auto { branch } | BranchChoice::Propose { branch }, Head::Branch { name, commit })
            if *branch == name =>
        {
            Ok(current(repo, &name, commit))
        }
        (BranchChoice::Auto { branch }, Head::Branch { name, commit }) => match repo.is_default(&name)? {
            Some(true) => propose(repo, branch, commit, &upstream_or_here(repo, commit)?),
            Some(false) => Ok(current(repo, &name, commit)),
            None => Err(GitError::UnknownDefault { branch: name }),
        },
        (BranchChoice::Propose { branch }, Head::Branch { name, commit }) if repo.is_default(&name)? == Some(false) => {
            propose(repo, branch, commit, &trunks(repo, commit, commit)?)
        }
        (
            BranchChoice::Auto { branch } | BranchChoice::Propose { branch },
            Head::Branch { commit, .. } | Head::Detached { commit },
        ) => propose(repo, branch, commit, &upstream_or_here(repo, commit)?),
    }
}

/// The commits that hold what is recorded, the one to start from first.
type Trunks = Vec<Oid>;

/// From the default branch as the server has it, where HEAD is that branch, or is behind it.
fn upstream_or_here(repo: &Repository, head: Oid) -> Result<Trunks, GitError> {
    let start = match remote_default(repo)? {
        Some(there) if there != head && !repo.raw().graph_descendant_of(head, there)? => {
            let behind = repo.raw().graph_descendant_of(there, head)?;
            let on_branch = matches!(repo.head()?, Head::Branch { .. });
            if behind || on_branch && optional(repo.raw().merge_base(there, head))?.is_some() {
                there
            } else {
                head
            }
        }
        _ => head,
    };
    trunks(repo, start, head)
}

fn trunks(repo: &Repository, start: Oid, head: Oid) -> Result<Trunks, GitError> {
    let mut trunks = vec![start, head];
    trunks.extend(remote_default(repo)?);
    if let Some(name) = repo.default_branch()? {
        trunks.extend(repo.tip(&format!("{HEADS}{name}"))?);
    }
    let mut seen = Vec::new();
    trunks.retain(|tip| {
        !seen.contains(tip) && {
            seen.push(*tip);
            true
        }
    });
    Ok(trunks)
}

/// The default branch as the server has it.
fn remote_default(repo: &Repository) -> Result<Option<Oid>, GitError> {
    match (repo.main_remote()?, repo.default_branch()?) {
        (Some(remote), Some(name)) => repo.tip_at(&remote, &name),
        _ => Ok(None),
    }
}

/// The commit that proposals start from: the default branch, as up to date as is known. `None` where there is none.
pub fn trunk(repo: &Repository) -> Result<Option<Oid>, GitError> {
    let here = match repo.default_branch()? {
        Some(name) => repo.tip(&format!("{HEADS}{name}"))?,
        None => None,
    };
    let head = match repo.head()? {
        Head::Branch { name, commit } if repo.is_default(&name)? == Some(true) => Some(commit),
        Head::Branch { commit, .. } | Head::Detached { commit } => here.or(Some(commit)),
        Head::Unborn { .. } => here,
    };
    Ok(match (head, remote_default(repo)?) {
        (Some(head), Some(there)) if !repo.raw().graph_descendant_of(head, there)? => Some(there),
        (None, there) => there,
        (head, _) => head,
    })
}

/// Is all of a commit in what is recorded?
pub(super) fn is_recorded(repo: &Repository, tip: Oid, trunks: &[Oid]) -> Result<bool, GitError> {
    for trunk in trunks {
        if is_merged(repo, tip, *trunk)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn current(repo: &Repository, name: &str, commit: Oid) -> Base {
    Base {
        commit,
        reference: format!("{HEADS}{name}"),
        expected: Some(commit),
        start: Start::CurrentBranch,
        newer: 0,
        updates_worktree: repo.workdir().is_some(),
    }
}

fn propose(repo: &Repository, branch: &str, head: Oid, trunks: &[Oid]) -> Result<Base, GitError> {
    if !git2::Branch::name_is_valid(branch)? {
        return Err(GitError::InvalidBranchName {
            name: branch.to_owned(),
        });
    }
    ensure_free(repo, branch)?;
    ensure_name_fits(repo, branch)?;
    let reference = format!("{HEADS}{branch}");
    let local = direct_tip(repo, &reference)?;
    let from = trunks.first().copied().unwrap_or(head);
    let (commit, start) = match branch_state(repo, branch, local, trunks)? {
        BranchState::New => (from, Start::New),
        BranchState::Merged => (from, Start::Restarted),
        BranchState::Withdrawn { former, unsent } => {
            let base = optional(repo.raw().merge_base(from, former))?.unwrap_or(from);
            if unsent {
                return Err(GitError::Unsent {
                    branch: branch.to_owned(),
                    base,
                    tip: former,
                });
            }
            (from, Start::Withdrawn { former, base })
        }
        BranchState::Open { tip, from_remote } => {
            let (commits, _) = repo.raw().graph_ahead_behind(tip, from)?;
            (tip, Start::Continued { commits, from_remote })
        }
    };
    let (newer, _) = repo.raw().graph_ahead_behind(from, head)?;
    Ok(Base {
        commit,
        reference,
        expected: local,
        start,
        newer,
        updates_worktree: false,
    })
}

/// How a branch of proposals stands, here and at the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BranchState {
    New,
    /// All that it changes is recorded.
    Merged,
    /// The server had it, and has it no more; it is not merged. `unsent`: commits of it may never have been there.
    Withdrawn {
        former: Oid,
        unsent: bool,
    },
    /// The tip to go on from, and whether it is the server's.
    Open {
        tip: Oid,
        from_remote: bool,
    },
}

/// Looks at the branch here, at the server, and at what is recorded.
pub(super) fn branch_state(
    repo: &Repository,
    branch: &str,
    local: Option<Oid>,
    trunks: &[Oid],
) -> Result<BranchState, GitError> {
    let raw = repo.raw();
    let remote = remote_of(repo, branch)?;
    let there = match &remote {
        Some(remote) => repo.tip_at(remote, branch)?,
        None => None,
    };
    let unmerged = |tip: Option<Oid>| match tip {
        Some(tip) if !is_recorded(repo, tip, trunks)? => Ok::<_, GitError>(Some(tip)),
        _ => Ok(None),
    };
    let open = |tip, from_remote| Ok(BranchState::Open { tip, from_remote });
    match (unmerged(local)?, unmerged(there)?) {
        (Some(here), Some(there)) if here == there || raw.graph_descendant_of(here, there)? => open(here, false),
        (Some(here), Some(there)) if raw.graph_descendant_of(there, here)? => open(there, true),
        (Some(here), Some(there)) => {
            let remote = remote.unwrap_or_default();
            // A colleague has written it anew: nothing here is missing there, or they knew it all.
            if was_at(repo, &remote, branch, here)? || is_merged(repo, here, there)? {
                open(there, true)
            } else if is_merged(repo, there, here)? {
                open(here, false)
            } else {
                Err(GitError::Parted {
                    branch: branch.to_owned(),
                    remote,
                })
            }
        }
        (None, Some(there)) => open(there, true),
        (Some(here), None) => {
            let sent = sent(repo, remote.as_deref(), branch, here, trunks)?;
            if sent && goes_on_from_merged(repo, here, trunks)? {
                return Err(GitError::PartlyMerged {
                    branch: branch.to_owned(),
                });
            }
            if sent && there.is_none() {
                return Ok(BranchState::Withdrawn {
                    former: here,
                    unsent: has_unsent(repo, remote.as_deref(), branch, here, trunks)?,
                });
            }
            open(here, false)
        }
        (None, None) if local.is_some() || there.is_some() => Ok(BranchState::Merged),
        (None, None) => Ok(BranchState::New),
    }
}

/// The remote that has a branch of proposals: the one that it follows, else the one that the repository follows.
pub(super) fn remote_of(repo: &Repository, branch: &str) -> Result<Option<String>, GitError> {
    match repo.upstream(branch)? {
        Some((remote, _)) => Ok(Some(remote)),
        None => repo.main_remote(),
    }
}

/// Does the server have the branch, as far as is known?
pub fn is_at_the_server(repo: &Repository, branch: &str) -> Result<bool, GitError> {
    match remote_of(repo, branch)? {
        Some(remote) => Ok(repo.tip_at(&remote, branch)?.is_some()),
        None => Ok(false),
    }
}

/// Was this commit once the branch's tip at the remote, as far as this clone noted?
fn was_at(repo: &Repository, remote: &str, branch: &str, tip: Oid) -> Result<bool, GitError> {
    let noted = optional(repo.raw().reflog(&format!("refs/remotes/{remote}/{branch}")))?;
    Ok(noted.is_some_and(|log| log.iter().any(|entry| entry.id_new() == tip || entry.id_old() == tip)))
}

/// Was the branch, as it goes on here, sent to the server before?
fn sent(repo: &Repository, remote: Option<&str>, branch: &str, here: Oid, trunks: &[Oid]) -> Result<bool, GitError> {
    let raw = repo.raw();
    let Some(remote) = remote else { return Ok(false) };
    if let Some(noted) = repo.tip(&format!("refs/remotes/{remote}/{branch}"))? {
        let goes_on = noted == here || raw.graph_descendant_of(here, noted)?;
        for trunk in trunks {
            if noted == *trunk || raw.graph_descendant_of(*trunk, noted)? {
                return Ok(false);
            }
        }
        return Ok(goes_on);
    }
    // It follows a branch that is gone.
    Ok(repo.upstream(branch)?.is_some_and(|(_, name)| name == branch))
}

/// Has the branch commits here that the server never had, as far as is known? Where this clone noted nothing of it,
/// the first commit alone is sure to have been sent.
fn has_unsent(
    repo: &Repository,
    remote: Option<&str>,
    branch: &str,
    here: Oid,
    trunks: &[Oid],
) -> Result<bool, GitError> {
    if let Some(remote) = remote
        && let Some(noted) = repo.tip(&format!("refs/remotes/{remote}/{branch}"))?
    {
        return Ok(noted != here);
    }
    let mut walk = repo.raw().revwalk()?;
    walk.push(here)?;
    for trunk in trunks {
        walk.hide(*trunk)?;
    }
    Ok(walk.nth(1).is_some())
}

/// Makes a branch that the server has no more a branch of this clone alone.
pub(super) fn forget_sent(repo: &Repository, branch: &str) -> Result<(), GitError> {
    if let Some(remote) = remote_of(repo, branch)?
        && let Some(mut noted) = optional(repo.raw().find_reference(&format!("refs/remotes/{remote}/{branch}")))?
    {
        noted.delete()?;
    }
    if repo.upstream(branch)?.is_some() {
        let mut branch = repo.raw().find_branch(branch, git2::BranchType::Local)?;
        branch.set_upstream(None)?;
    }
    Ok(())
}

/// Is a commit that the branch is built on recorded in another form?
fn goes_on_from_merged(repo: &Repository, tip: Oid, trunks: &[Oid]) -> Result<bool, GitError> {
    let mut walk = repo.raw().revwalk()?;
    walk.simplify_first_parent()?;
    walk.push(tip)?;
    for trunk in trunks {
        walk.hide(*trunk)?;
    }
    for id in walk.skip(1) {
        if is_recorded(repo, id?, trunks)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The commit of a branch. A branch that is an alias of another is refused: moving it would
/// either break the alias or move the other one.
fn direct_tip(repo: &Repository, reference: &str) -> Result<Option<Oid>, GitError> {
    match optional(repo.raw().find_reference(reference))? {
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
            newer: 0,
            updates_worktree: false,
        };
        assert_eq!(base, expected);
        assert_eq!(base.branch(), "catalog/x");
    }

    #[test]
    fn on_another_branch_the_commit_goes_there() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["checkout", "-q", "-b", "feature"]);
        for choice in [auto("catalog/x"), BranchChoice::Here, branch("feature")] {
            let base = plan(&sandbox.open(), &choice).unwrap();
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
            plan(&sandbox.open(), &BranchChoice::Here),
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
    fn what_is_merged_here_or_at_the_server_restarts_from_another_branch_too() {
        // Into the default branch of this place alone.
        let sandbox = Sandbox::with_file();
        sandbox.git(&["branch", "feature"]);
        sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        sandbox.git(&["merge", "-q", "--no-ff", "-m", "merge", "catalog/x"]);
        sandbox.git(&["checkout", "-q", "feature"]);
        let base = plan(&sandbox.open(), &branch("catalog/x")).unwrap();
        assert_eq!((base.start, base.commit), (Start::Restarted, sandbox.rev("feature")));
        // Into that of the server, which nobody has pulled.
        sandbox.git(&["checkout", "-q", "main"]);
        let clone = sandbox.clone_here("clone");
        sandbox.git_in(&clone, &["checkout", "-q", "-b", "other", "origin/feature"]);
        sandbox.git_in(&clone, &["branch", "-q", "-f", "main", "origin/feature"]);
        sandbox.git_in(&clone, &["branch", "-q", "--no-track", "catalog/x", "origin/catalog/x"]);
        let base = plan(&Repository::discover(&clone).unwrap(), &branch("catalog/x")).unwrap();
        assert_eq!((base.start, base.commit), (Start::Restarted, sandbox.rev("feature")));
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
