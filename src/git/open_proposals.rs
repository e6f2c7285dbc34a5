//! The branches that wait for a merge: what they change, taken away, or put on top of what has gone in since.

use git2::{BranchType, ErrorCode, Oid, Sort};

use crate::git::answers::optional;
use crate::git::branch_in_use::ensure_free;
use crate::git::commit::write_object;
use crate::git::lock::{FailedAttempt, ensure_deletable, reference_locked, retry};
use crate::git::merged::is_merged;
use crate::git::proposal::{BranchState, branch_state, forget_sent, is_recorded, trunk};
use crate::git::signing::Signer;
use crate::git::{GitError, Head, Identity, Repository};

const HEADS: &str = "refs/heads/";

/// A branch that is not merged, and changes files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Without the remote's name.
    pub branch: String,
    /// It is on this computer.
    pub local: bool,
    /// The remotes that have it as it is here, or have it alone.
    pub remotes: Vec<String>,
    /// What its last commit says, on one line.
    pub subject: String,
    /// When its last commit was made, in seconds since 1970.
    pub time: i64,
    /// Commits that the default branch has not.
    pub commits: usize,
    /// Commits of the default branch that it has not.
    pub behind: usize,
    /// The files that it changes, from the root.
    pub paths: Vec<String>,
}

/// The branches that change a file under `folder`, local and remote, the latest first. The default branch and what is
/// merged into it are left out.
pub fn proposals(repo: &Repository, folder: &str) -> Result<Vec<Proposal>, GitError> {
    let Some(main) = repo.default_branch()? else {
        return Ok(Vec::new());
    };
    let raw = repo.raw();
    let Some(trunk) = trunk(repo)? else {
        return Ok(Vec::new());
    };
    let local = repo.tip(&format!("{HEADS}{main}"))?;
    let trunks: Vec<Oid> = std::iter::once(trunk).chain(local).collect();
    let mut found: Vec<(Oid, Proposal)> = Vec::new();
    for branch in raw.branches(None)? {
        let (branch, kind) = branch?;
        let reference = branch.get();
        let (Ok(name), Some(tip)) = (reference.shorthand(), reference.target()) else {
            continue;
        };
        let (remote, name) = match kind {
            BranchType::Local => (None, name),
            BranchType::Remote => match name.split_once('/') {
                Some((remote, name)) => (Some(remote.to_owned()), name),
                None => continue,
            },
        };
        // The server is the one that knows what it has.
        let gone = |remote: &String| repo.tip_at(remote, name).map(|there| there.is_none());
        if name == main || name == "HEAD" || remote.as_ref().map(gone).transpose()? == Some(true) {
            continue;
        }
        if let Some((_, known)) = found.iter_mut().find(|(at, known)| *at == tip && known.branch == name) {
            known.local |= remote.is_none();
            known.remotes.extend(remote);
            continue;
        }
        if let Some(proposal) = proposal(repo, &trunks, tip, name, remote, folder)? {
            found.push((tip, proposal));
        }
    }
    let mut found: Vec<Proposal> = found.into_iter().map(|(_, proposal)| proposal).collect();
    found.sort_by(|one, other| other.time.cmp(&one.time).then_with(|| one.branch.cmp(&other.branch)));
    Ok(found)
}

fn proposal(
    repo: &Repository,
    trunks: &[Oid],
    tip: Oid,
    name: &str,
    remote: Option<String>,
    folder: &str,
) -> Result<Option<Proposal>, GitError> {
    let raw = repo.raw();
    if is_recorded(repo, tip, trunks)? {
        return Ok(None);
    }
    let Some(trunk) = trunks.first().copied() else {
        return Ok(None);
    };
    let Some(base) = optional(raw.merge_base(trunk, tip))? else {
        return Ok(None);
    };
    let (before, after) = (raw.find_commit(base)?.tree()?, raw.find_commit(tip)?.tree()?);
    let diff = raw.diff_tree_to_tree(Some(&before), Some(&after), None)?;
    let paths: Vec<String> = diff
        .deltas()
        .filter_map(|delta| {
            delta
                .new_file()
                .path()
                .or(delta.old_file().path())?
                .to_str()
                .map(str::to_owned)
        })
        .filter(|path| path.starts_with(folder))
        .collect();
    if paths.is_empty() {
        return Ok(None);
    }
    let (commits, behind) = raw.graph_ahead_behind(tip, trunk)?;
    let commit = raw.find_commit(tip)?;
    Ok(Some(Proposal {
        branch: name.to_owned(),
        local: remote.is_none(),
        remotes: remote.into_iter().collect(),
        subject: commit.summary().ok().flatten().unwrap_or_default().to_owned(),
        time: commit.time().seconds(),
        commits,
        behind,
        paths,
    }))
}

/// What the commits of a local branch say that the default branch has not, the first one first.
pub fn subjects(repo: &Repository, branch: &str) -> Result<Vec<String>, GitError> {
    let (Some(tip), Some(trunk)) = (repo.tip(&format!("{HEADS}{branch}"))?, trunk(repo)?) else {
        return Ok(Vec::new());
    };
    let mut walk = repo.raw().revwalk()?;
    walk.set_sorting(Sort::TOPOLOGICAL | Sort::REVERSE)?;
    walk.push(tip)?;
    walk.hide(trunk)?;
    let mut subjects = Vec::new();
    for id in walk {
        let commit = repo.raw().find_commit(id?)?;
        subjects.push(commit.summary().ok().flatten().unwrap_or_default().to_owned());
    }
    Ok(subjects)
}

/// Where a branch that was taken away is kept, so that it can be had back.
const DROPPED: &str = "refs/catalog/dropped/";

/// Takes a local branch away that stands at `tip`; [`restore_proposal`] brings it back. False where there is none any
/// more.
///
/// # Errors
/// Where it is checked out, or where it moved meanwhile ([`GitError::Moved`]).
pub fn drop_proposal(repo: &Repository, branch: &str, tip: Oid) -> Result<bool, GitError> {
    let name = format!("{HEADS}{branch}");
    ensure_not_checked_out(repo, branch)?;
    // Before the deletion: once it has met a lock, libgit2 takes the branch for gone.
    ensure_deletable(repo, &name)?;
    let Some(mut found) = optional(repo.raw().find_branch(branch, BranchType::Local))? else {
        return Ok(false);
    };
    if found.get().target() != Some(tip) {
        return Err(GitError::Moved { reference: name });
    }
    repo.raw()
        .reference(&format!("{DROPPED}{branch}"), tip, true, "catalog: drop")?;
    // With what the configuration says of it: a branch of the same name is another one.
    match found.delete() {
        Ok(()) => Ok(true),
        Err(error) if error.code() == ErrorCode::Locked => Err(reference_locked(repo, &name)),
        Err(error) if error.code() == ErrorCode::Modified => Err(GitError::Moved { reference: name }),
        Err(error) => Err(error.into()),
    }
}

/// Takes the last commit, `tip`, off a local branch; nothing is forgotten, and the branch may be set to it again. Returns
/// the commit before it, where the branch stands now.
///
/// # Errors
/// Where the branch is checked out, its last commit joins two lines, or it moved meanwhile ([`GitError::Moved`]).
pub fn take_back_last(repo: &Repository, branch: &str, tip: Oid) -> Result<Oid, GitError> {
    let name = format!("{HEADS}{branch}");
    ensure_not_checked_out(repo, branch)?;
    let before = repo.raw().find_commit(tip)?.parent_id(0)?;
    move_reference(repo, &name, tip, before, "catalog: undo")?;
    Ok(before)
}

/// Moves a reference from one commit to another, unless somebody moved it meanwhile.
fn move_reference(repo: &Repository, name: &str, from: Oid, to: Oid, why: &str) -> Result<(), GitError> {
    retry(|| match repo.raw().reference_matching(name, to, true, from, why) {
        Ok(_) => Ok(()),
        Err(error) if error.code() == ErrorCode::Locked => Err(FailedAttempt::Transient(reference_locked(repo, name))),
        Err(_) => Err(GitError::Moved {
            reference: name.to_owned(),
        }
        .into()),
    })
}

/// Brings back a branch that was taken away; returns its last commit, none where no such branch was.
///
/// # Errors
/// [`GitError::Moved`] where there is such a branch again.
pub fn restore_proposal(repo: &Repository, branch: &str) -> Result<Option<Oid>, GitError> {
    let kept = format!("{DROPPED}{branch}");
    let Some(tip) = repo.tip(&kept)? else { return Ok(None) };
    let name = format!("{HEADS}{branch}");
    if repo.tip(&name)?.is_some_and(|here| here != tip) {
        return Err(GitError::Moved { reference: name });
    }
    repo.raw().reference(&name, tip, true, "catalog: restore")?;
    repo.raw().find_reference(&kept)?.delete()?;
    Ok(Some(tip))
}

/// The branches that were taken away and can be had back, by their names.
pub fn dropped_proposals(repo: &Repository) -> Result<Vec<String>, GitError> {
    let mut names = Vec::new();
    for reference in repo.raw().references_glob(&format!("{DROPPED}*"))? {
        let reference = reference?;
        let name = reference.name().ok().and_then(|name| name.strip_prefix(DROPPED));
        names.extend(name.map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

/// Fails for a branch that is checked out, here or in another worktree.
pub fn ensure_not_checked_out(repo: &Repository, branch: &str) -> Result<(), GitError> {
    ensure_free(repo, branch)?;
    if matches!(repo.head()?, Head::Branch { name, .. } if name == branch) {
        return Err(GitError::BranchCheckedOutHere {
            branch: branch.to_owned(),
            default: repo.default_branch()?.unwrap_or_else(|| "main".to_owned()),
        });
    }
    Ok(())
}

/// How a branch was put on top of the default one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rebased {
    /// So many commits were made again.
    Done { commits: usize },
    /// It stood on top already.
    NotNeeded,
    /// It stood on top already, and the server had taken it away: from now on it is of this clone alone.
    Kept,
    /// Both changed the same lines: nothing was done.
    Conflict,
    /// What was changed here and what the server has of the same branch meet: nothing was done.
    ConflictAtServer,
    /// All that it changes is in the default branch: nothing was done.
    Merged,
    /// There is no such branch here.
    Absent,
}

/// Puts the commits of a local branch on top of the default branch, each with its author and its words; the working
/// tree is not looked at. All or nothing.
///
/// # Errors
/// Where the branch is checked out, or moves meanwhile ([`GitError::Moved`]).
pub fn rebase_proposal(repo: &Repository, branch: &str) -> Result<Rebased, GitError> {
    let raw = repo.raw();
    let name = format!("{HEADS}{branch}");
    let (Some(tip), Some(trunk)) = (repo.tip(&name)?, trunk(repo)?) else {
        return Ok(Rebased::Absent);
    };
    ensure_not_checked_out(repo, branch)?;
    // Merged in part, parted from the server's, or taken away there: all are what this mends.
    let mut withdrawn = false;
    let tips = match branch_state(repo, branch, Some(tip), &[trunk]) {
        Ok(BranchState::Merged) => return Ok(Rebased::Merged),
        Ok(BranchState::Open { tip, .. }) => vec![tip],
        Ok(BranchState::Withdrawn { .. }) => {
            withdrawn = true;
            vec![tip]
        }
        Err(GitError::Parted { remote, .. }) => repo.tip_at(&remote, branch)?.into_iter().chain([tip]).collect(),
        Ok(_) | Err(GitError::PartlyMerged { .. }) => vec![tip],
        Err(error) => return Err(error),
    };
    if let [only] = tips.as_slice()
        && (raw.graph_descendant_of(*only, trunk)? || *only == trunk)
        && *only == tip
    {
        if withdrawn {
            forget_sent(repo, branch)?;
            return Ok(Rebased::Kept);
        }
        return Ok(Rebased::NotNeeded);
    }
    let identity = Identity::of(repo).ok();
    let signer = identity
        .as_ref()
        .map(|identity| Signer::of(repo, identity))
        .transpose()?
        .flatten();
    let signer = identity.as_ref().zip(signer.as_ref());
    let Some((onto, commits)) = replayed(repo, &tips, trunk, signer)? else {
        // Each would go in alone: they stand in each other's way.
        let mut goes_in_alone = tips.len() > 1;
        for tip in &tips {
            goes_in_alone = goes_in_alone && replayed(repo, &[*tip], trunk, signer)?.is_some();
        }
        return Ok(if goes_in_alone {
            Rebased::ConflictAtServer
        } else {
            Rebased::Conflict
        });
    };
    if commits == 0 {
        return Ok(Rebased::Merged);
    }
    move_reference(repo, &name, tip, onto, "catalog: rebase")?;
    if withdrawn {
        forget_sent(repo, branch)?;
    }
    Ok(Rebased::Done { commits })
}

/// The commits of `tips` made again on top of `trunk`, and signed again where commits are signed here; those that change nothing there left out; how many. `None` where
/// two changes meet.
fn replayed(
    repo: &Repository,
    tips: &[Oid],
    trunk: Oid,
    signer: Option<(&Identity, &Signer)>,
) -> Result<Option<(Oid, usize)>, GitError> {
    let raw = repo.raw();
    let mut onto = raw.find_commit(trunk)?;
    let (mut commits, mut done) = (0, Vec::new());
    for tip in tips {
        let mut walk = raw.revwalk()?;
        walk.set_sorting(Sort::TOPOLOGICAL | Sort::REVERSE)?;
        walk.push(*tip)?;
        walk.hide(trunk)?;
        for id in walk {
            let id = id?;
            if done.contains(&id) || is_merged(repo, id, trunk)? {
                continue;
            }
            done.push(id);
            let commit = raw.find_commit(id)?;
            if commit.parent_count() != 1 {
                return Ok(None);
            }
            let mut index = raw.cherrypick_commit(&commit, &onto, 0, None)?;
            if index.has_conflicts() {
                return Ok(None);
            }
            let tree = raw.find_tree(index.write_tree_to(raw)?)?;
            if tree.id() == onto.tree_id() {
                continue;
            }
            let message = String::from_utf8_lossy(commit.message_bytes()).into_owned();
            // Who signs vouches for what they make again.
            let again = signer.map(|(identity, _)| identity.committer.signature()).transpose()?;
            let committer = again.unwrap_or_else(|| commit.committer());
            let signer = signer.map(|(_, signer)| signer);
            let made = write_object(repo, (&commit.author(), &committer), &message, &tree, &onto, signer)?;
            onto = raw.find_commit(made)?;
            commits += 1;
        }
    }
    Ok(Some((onto.id(), commits)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::{FILE, Sandbox, auto};

    #[test]
    fn open_branches_are_told_with_what_they_change() {
        let sandbox = Sandbox::with_file();
        sandbox.propose(&auto("catalog/a"), FILE, "a: 2\n").unwrap();
        sandbox.propose(&auto("catalog/b"), "README.md", "b\n").unwrap();
        let found = proposals(&sandbox.open(), "products/").unwrap();
        let told: Vec<_> = found
            .iter()
            .map(|one| (one.branch.as_str(), one.local, one.commits, one.behind))
            .collect();
        assert_eq!(told, [("catalog/a", true, 1, 0)]);
        assert_eq!(found.first().unwrap().paths, [FILE]);
    }

    #[test]
    fn a_branch_is_taken_away_and_told_by_its_commit() {
        let sandbox = Sandbox::with_file();
        let (_, id) = sandbox.propose(&auto("catalog/a"), FILE, "a: 2\n").unwrap();
        let shown = sandbox.rev("main");
        let moved = drop_proposal(&sandbox.open(), "catalog/a", shown).unwrap_err();
        assert!(matches!(moved, GitError::Moved { .. }), "{moved:?}");
        sandbox.git(&["pack-refs", "--all"]);
        let lock = sandbox.path(".git/packed-refs.lock");
        std::fs::write(&lock, "").unwrap();
        let locked = drop_proposal(&sandbox.open(), "catalog/a", id).unwrap_err();
        assert!(matches!(locked, GitError::Locked { .. }), "{locked:?}");
        std::fs::remove_file(&lock).unwrap();
        assert!(drop_proposal(&sandbox.open(), "catalog/a", id).unwrap());
        assert!(!drop_proposal(&sandbox.open(), "catalog/a", id).unwrap());
        assert_eq!(dropped_proposals(&sandbox.open()).unwrap(), ["catalog/a"]);
        assert_eq!(restore_proposal(&sandbox.open(), "catalog/a").unwrap(), Some(id));
        assert_eq!(sandbox.rev("catalog/a"), id);
        assert_eq!(restore_proposal(&sandbox.open(), "catalog/a").unwrap(), None);
        sandbox.git(&["checkout", "-q", "-b", "catalog/b"]);
        let here = drop_proposal(&sandbox.open(), "catalog/b", shown).unwrap_err();
        assert!(matches!(here, GitError::BranchCheckedOutHere { .. }), "{here:?}");
    }

    #[test]
    fn a_branch_goes_on_top_or_stays_as_it_is() {
        let sandbox = Sandbox::with_file();
        sandbox
            .propose(&auto("catalog/a"), "products/b.yaml", "b: 1\n")
            .unwrap();
        sandbox.propose(&auto("catalog/c"), FILE, "a: 3\n").unwrap();
        assert_eq!(
            rebase_proposal(&sandbox.open(), "catalog/a").unwrap(),
            Rebased::NotNeeded
        );
        sandbox.commit(FILE, "a: 2\n");
        assert_eq!(
            rebase_proposal(&sandbox.open(), "catalog/a").unwrap(),
            Rebased::Done { commits: 1 }
        );
        assert_eq!(sandbox.git(&["show", "catalog/a:products/a.yaml"]).trim(), "a: 2");
        let before = sandbox.rev("catalog/c");
        assert_eq!(
            rebase_proposal(&sandbox.open(), "catalog/c").unwrap(),
            Rebased::Conflict
        );
        assert_eq!(sandbox.rev("catalog/c"), before);
        assert_eq!(rebase_proposal(&sandbox.open(), "catalog/d").unwrap(), Rebased::Absent);
        sandbox.git(&["fsck", "--strict"]);
    }

    #[test]
    fn a_branch_that_somebody_has_open_is_left_where_it_is() {
        let sandbox = Sandbox::with_file();
        let (_, tip) = sandbox
            .propose(&auto("catalog/a"), "products/b.yaml", "b: 1\n")
            .unwrap();
        sandbox.commit(FILE, "a: 2\n");
        sandbox.git(&["worktree", "add", "-q", "../side", "catalog/a"]);
        for outcome in [
            rebase_proposal(&sandbox.open(), "catalog/a").map(|_| ()),
            drop_proposal(&sandbox.open(), "catalog/a", tip).map(|_| ()),
        ] {
            assert!(matches!(outcome, Err(GitError::BranchCheckedOutElsewhere { .. })));
        }
        sandbox.git(&["worktree", "remove", "../side"]);
        sandbox.git(&["checkout", "-q", "catalog/a"]);
        assert!(rebase_proposal(&sandbox.open(), "catalog/a").is_err());
        assert_eq!(sandbox.rev("catalog/a"), tip);
    }
}
