//! The user's checkout: is a file untouched, and how it changes along with its branch.

use std::path::Path;

use git2::build::CheckoutBuilder;
use git2::{
    ErrorCode, IndexEntry, IndexEntryExtendedFlag, IndexEntryFlag, IndexTime, ObjectType, Oid, Status, Transaction,
};

use crate::git::branch_in_use::ensure_no_operation;
use crate::git::lock::{
    FailedAttempt, ensure_committable, ensure_index_unlocked, index_path, locked, reference_locked, retry,
};
use crate::git::{Base, GitError, Head, Repository};
use crate::store::working_tree::{Replacement, Unwritten, WorkingTree};

/// Fails with [`GitError::DirtyTarget`] for a file the user has changed or not yet committed.
/// A file that is absent from the working tree is fine, and so is a bare repository.
pub fn ensure_clean<P: AsRef<str>>(repo: &Repository, paths: &[P]) -> Result<(), GitError> {
    let Some(root) = repo.workdir() else {
        return Ok(());
    };
    for path in paths.iter().map(AsRef::as_ref) {
        let absent = root.join(path).symlink_metadata().is_err();
        if !absent && !is_clean(repo, root, path)? {
            // What a merge left open is not recorded as it is.
            ensure_no_operation(repo)?;
            ensure_committable(repo)?;
            return Err(GitError::DirtyTarget { path: path.to_owned() });
        }
    }
    Ok(())
}

/// Is the file the same in HEAD, index and working tree, or in none?
fn is_clean(repo: &Repository, root: &Path, path: &str) -> Result<bool, GitError> {
    let mut status = match repo.raw().status_file(Path::new(path)) {
        Ok(status) => status,
        Err(error) if error.code() == ErrorCode::NotFound => Status::CURRENT,
        Err(error) if error.code() == ErrorCode::Ambiguous => {
            return Err(GitError::NotAFile { path: path.to_owned() });
        }
        Err(error) => return Err(error.into()),
    };
    if let Some(entry) = repo.raw().index()?.get_path(Path::new(path), 0) {
        let file = root.join(path);
        let unwatched = is_skipped(&entry) || entry.flags & IndexEntryFlag::VALID.bits() != 0;
        if is_skipped(&entry) && file.symlink_metadata().is_err() {
            // As it should be; libgit2 calls it deleted.
            status.remove(Status::WT_DELETED);
        } else if unwatched && Oid::hash_file(ObjectType::Blob, &file).ok() != Some(entry.id) {
            // Git was told not to look at this file: we do.
            return Ok(false);
        }
    }
    Ok(status == Status::CURRENT)
}

/// Is the file left out of a sparse checkout?
fn is_skipped(entry: &IndexEntry) -> bool {
    entry.flags_extended & IndexEntryExtendedFlag::SKIP_WORKTREE.bits() != 0
}

/// Fails unless these files can be updated: no operation under way, index unlocked, HEAD still
/// where the plan found it, files untouched.
pub(super) fn preflight(repo: &Repository, base: &Base, paths: &[&str]) -> Result<(), GitError> {
    ensure_no_operation(repo)?;
    retry(|| ensure_index_unlocked(repo).map_err(FailedAttempt::Transient))?;
    ensure_unmoved(repo, base)?;
    let Some(root) = repo.workdir() else {
        return Ok(());
    };
    for path in paths {
        if !is_clean(repo, root, path)? {
            return Err(GitError::DirtyTarget {
                path: (*path).to_owned(),
            });
        }
    }
    Ok(())
}

fn ensure_unmoved(repo: &Repository, base: &Base) -> Result<(), GitError> {
    match repo.head()? {
        Head::Branch { name, commit } if name == base.branch() && commit == base.commit => Ok(()),
        _ => Err(GitError::Moved {
            reference: base.reference.clone(),
        }),
    }
}

/// A file of the new commit.
pub(super) struct Written {
    pub path: String,
    pub blob: Oid,
    pub mode: u32,
}

/// Moves the checked-out branch to `commit`, and the files with it.
///
/// HEAD and the branch are locked and looked at first: from there on no Git command moves them.
/// The index comes before the files, for its lock is the likely failure, and both before the
/// branch: a process killed half-way leaves the change staged. The other order would leave the
/// change staged in reverse, to be undone by the user's next commit.
pub(super) fn advance(
    repo: &Repository,
    base: &Base,
    commit: Oid,
    files: &[Written],
    reflog: (&git2::Signature<'_>, &str),
) -> Result<(), GitError> {
    match advance_locked(repo, base, commit, files, reflog) {
        Err(GitError::Locked { mut paths, age }) => {
            // The locks that were taken here are given back by now.
            paths.retain(|lock| lock.exists());
            Err(GitError::Locked { paths, age })
        }
        outcome => outcome,
    }
}

fn advance_locked(
    repo: &Repository,
    base: &Base,
    commit: Oid,
    files: &[Written],
    reflog: (&git2::Signature<'_>, &str),
) -> Result<(), GitError> {
    let raw = repo.raw();
    let mut transaction = raw.transaction()?;
    lock(repo, &mut transaction, "HEAD")?;
    lock(repo, &mut transaction, &base.reference)?;
    ensure_unmoved(repo, base)?;
    let tree = hold(repo)?;
    let seen = read(repo, tree.as_ref(), files)?;
    let before = stage(repo, files)?;
    if let Err(error) = check_out(repo, tree.as_ref(), commit, &seen) {
        unstage(repo, files, before)?;
        return Err(error);
    }
    refresh(repo, files);
    let (signature, message) = reflog;
    transaction.set_target(&base.reference, commit, Some(signature), message)?;
    transaction.commit()?;
    Ok(())
}

fn lock(repo: &Repository, transaction: &mut Transaction<'_>, reference: &str) -> Result<(), GitError> {
    retry(|| match transaction.lock_ref(reference) {
        Err(error) if error.code() == ErrorCode::Locked => {
            Err(FailedAttempt::Transient(reference_locked(repo, reference)))
        }
        outcome => outcome.map_err(FailedAttempt::from),
    })
}

/// Puts the files into the index; returns the entries they had there.
fn stage(repo: &Repository, files: &[Written]) -> Result<Vec<Option<IndexEntry>>, GitError> {
    retry(|| {
        let mut index = repo.raw().index()?;
        index.read(true)?;
        let mut before = Vec::new();
        for file in files {
            let old = index.get_path(Path::new(&file.path), 0);
            index.add(&entry(file, old.as_ref()))?;
            before.push(old);
        }
        write_index(repo, &mut index)?;
        Ok(before)
    })
}

fn unstage(repo: &Repository, files: &[Written], before: Vec<Option<IndexEntry>>) -> Result<(), GitError> {
    retry(|| {
        let mut index = repo.raw().index()?;
        index.read(true)?;
        for (file, old) in files.iter().zip(&before) {
            match old {
                Some(old) => index.add(old)?,
                None => index.remove(Path::new(&file.path), 0)?,
            }
        }
        write_index(repo, &mut index)
    })
}

fn write_index(repo: &Repository, index: &mut git2::Index) -> Result<(), FailedAttempt> {
    match index.write() {
        Err(error) if error.code() == ErrorCode::Locked => {
            Err(FailedAttempt::Transient(locked(repo, &index_path(repo)?)))
        }
        outcome => outcome.map_err(FailedAttempt::from),
    }
}

/// The times and the size are left at zero: Git then looks at the content.
fn entry(file: &Written, old: Option<&IndexEntry>) -> IndexEntry {
    IndexEntry {
        ctime: IndexTime::new(0, 0),
        mtime: IndexTime::new(0, 0),
        dev: 0,
        ino: 0,
        mode: file.mode,
        uid: 0,
        gid: 0,
        file_size: 0,
        id: file.blob,
        flags: old.map_or(0, |old| old.flags),
        flags_extended: old.map_or(0, |old| old.flags_extended),
        path: file.path.clone().into_bytes(),
    }
}

/// The working tree, against other writers; none where the repository is bare.
fn hold(repo: &Repository) -> Result<Option<WorkingTree>, GitError> {
    Ok(repo.workdir().map(WorkingTree::hold).transpose()?)
}

/// The files to write, as they are before: untouched by the user, whatever happened since the plan.
fn read(repo: &Repository, tree: Option<&WorkingTree>, files: &[Written]) -> Result<Vec<Replacement>, GitError> {
    let (Some(tree), Some(root)) = (tree, repo.workdir()) else {
        return Ok(Vec::new());
    };
    let index = repo.raw().index()?;
    let mut seen = Vec::new();
    for file in files {
        let before = tree.read(&file.path)?;
        if !is_clean(repo, root, &file.path)? {
            return Err(GitError::DirtyTarget {
                path: file.path.clone(),
            });
        }
        if !index
            .get_path(Path::new(&file.path), 0)
            .as_ref()
            .is_some_and(is_skipped)
        {
            seen.push(Replacement {
                path: file.path.clone(),
                before,
                after: Vec::new(),
            });
        }
    }
    Ok(seen)
}

/// Writes the files as the working tree is to have them.
fn check_out(repo: &Repository, tree: Option<&WorkingTree>, commit: Oid, seen: &[Replacement]) -> Result<(), GitError> {
    // Without a path, a checkout is of everything.
    let (Some(tree), false) = (tree, seen.is_empty()) else {
        return Ok(());
    };
    // Of this working tree, whose lock is held: one that was killed left it behind.
    let folder = repo.raw().path().join("catalog-checkout");
    let _ = std::fs::remove_dir_all(&folder);
    let converted = converted(repo, commit, seen, &folder);
    let _ = std::fs::remove_dir_all(&folder);
    match tree.replace(&converted?) {
        Err(Unwritten::Changed { path }) => Err(GitError::DirtyTarget { path }),
        outcome => Ok(outcome?),
    }
}

/// The files with the content of `commit`, line ends as the attributes say. libgit2 would write them into the working
/// tree piece by piece and over what somebody saves meanwhile: it writes them into a folder apart.
fn converted(
    repo: &Repository,
    commit: Oid,
    seen: &[Replacement],
    folder: &Path,
) -> Result<Vec<Replacement>, GitError> {
    let io = |source| GitError::Io {
        path: folder.to_owned(),
        source,
    };
    std::fs::create_dir_all(folder).map_err(io)?;
    let mut options = CheckoutBuilder::new();
    options
        .force()
        .disable_pathspec_match(true)
        .update_index(false)
        .target_dir(folder);
    for file in seen {
        options.path(file.path.as_str());
    }
    let commit = repo.raw().find_object(commit, None)?;
    repo.raw().checkout_tree(&commit, Some(&mut options))?;
    let with_content = |file: &Replacement| {
        Ok(Replacement {
            after: std::fs::read(folder.join(&file.path)).map_err(io)?,
            ..file.clone()
        })
    };
    seen.iter().map(with_content).collect()
}

/// Gives the index the times of the files, so that Git need not read them again. What fails here, the next
/// `git status` mends.
fn refresh(repo: &Repository, files: &[Written]) {
    let Ok(mut index) = repo.raw().index() else { return };
    for file in files {
        let path = Path::new(&file.path);
        let plain = |entry: IndexEntry| entry.flags_extended == 0 && entry.flags & IndexEntryFlag::VALID.bits() == 0;
        if !index.get_path(path, 0).is_some_and(plain) {
            continue;
        }
        let same = index.add_path(path).is_ok() && index.get_path(path, 0).is_some_and(|entry| entry.id == file.blob);
        if !same {
            // Somebody saved it just now: what they saved is not to be staged.
            return;
        }
    }
    let _ = index.write();
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::{FILE, Sandbox, auto, change, identity};
    use crate::git::{BranchChoice, commit, plan};

    fn feature() -> Sandbox {
        let sandbox = Sandbox::with_file();
        sandbox.commit("dirty.yaml", "d: 1\n");
        sandbox.git(&["checkout", "-q", "-b", "feature"]);
        sandbox
    }

    #[test]
    fn on_a_feature_branch_the_file_changes_with_the_branch_and_no_other_does() {
        let sandbox = feature();
        sandbox.write("dirty.yaml", "d: 2\n");
        sandbox.write("staged.yaml", "s: 1\n");
        sandbox.git(&["add", "staged.yaml"]);
        sandbox.write("untracked.yaml", "u: 1\n");
        let before = sandbox.status();
        let parent = sandbox.rev("HEAD");
        let (_, id) = sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        assert_eq!(sandbox.rev("feature"), id);
        assert_eq!(sandbox.rev("HEAD^"), parent);
        assert_eq!(sandbox.status(), before);
        assert_eq!(sandbox.read(FILE), "a: 2\n");
        assert_eq!(sandbox.read("dirty.yaml"), "d: 2\n");
        assert_eq!(
            sandbox.git(&["diff", "--name-only", "HEAD^", "HEAD"]),
            format!("{FILE}\n")
        );
        assert_eq!(sandbox.git(&["diff", "--cached", "--name-only"]), "staged.yaml\n");
        assert!(sandbox.git(&["reflog", "-1", "HEAD"]).contains("commit: Advance"));
        sandbox.fsck();
    }

    #[test]
    fn a_new_file_in_a_new_directory_appears() {
        let sandbox = feature();
        sandbox
            .propose(&BranchChoice::Here, "deep/er/b.yaml", "b: 1\n")
            .unwrap();
        assert_eq!(sandbox.read("deep/er/b.yaml"), "b: 1\n");
        assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    }

    #[test]
    fn a_file_is_updated_many_times_in_a_row() {
        let sandbox = feature();
        for n in 10..30 {
            sandbox
                .propose(&BranchChoice::Here, FILE, &format!("a: {n}\n"))
                .unwrap();
            assert_eq!(sandbox.read(FILE), format!("a: {n}\n"));
            assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
        }
        sandbox.fsck();
    }

    #[test]
    fn a_linked_worktree_updates_its_own_files() {
        let sandbox = feature();
        sandbox.git(&["worktree", "add", "-q", "-b", "side", "../side"]);
        let side = sandbox.path("../side");
        let repo = Repository::discover(&side).unwrap();
        let base = plan(&repo, &auto("catalog/x")).unwrap();
        commit(&repo, &base, &[change(FILE, "a: 2\n")], "x", &identity()).unwrap();
        assert_eq!(std::fs::read_to_string(side.join(FILE)).unwrap(), "a: 2\n");
        assert_eq!(sandbox.git_in(&side, &["status", "--porcelain"]), "");
        assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
        assert_eq!(sandbox.read(FILE), "a: 1\n");
    }

    #[test]
    fn line_ends_are_written_as_the_attributes_say() {
        let sandbox = feature();
        sandbox.commit(".gitattributes", "*.yaml text eol=crlf\n");
        sandbox.propose(&BranchChoice::Here, FILE, "a: 2\n").unwrap();
        assert_eq!(sandbox.read(FILE), "a: 2\r\n");
        assert_eq!(sandbox.show("HEAD", FILE), "a: 2\n");
        assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    }

    #[test]
    fn a_file_the_user_is_changing_is_dirty() {
        type Edit = fn(&Sandbox);
        let edits: [(&str, Edit); 5] = [
            ("modified", |s| s.write(FILE, "a: 9\n")),
            ("staged", |s| {
                s.write(FILE, "a: 9\n");
                s.git(&["add", FILE]);
            }),
            ("untracked", |s| {
                s.git(&["rm", "-q", "--cached", FILE]);
                s.git(&["commit", "-qm", "gone"]);
            }),
            ("ignored", |s| {
                s.git(&["rm", "-q", "--cached", FILE]);
                s.commit(".gitignore", "products/\n");
            }),
            ("assumed unchanged", |s| {
                s.git(&["update-index", "--assume-unchanged", FILE]);
                s.write(FILE, "a: 9\n");
            }),
        ];
        for (name, edit) in edits {
            let sandbox = feature();
            assert!(ensure_clean(&sandbox.open(), &[FILE]).is_ok(), "{name}");
            edit(&sandbox);
            let content = sandbox.read(FILE);
            let error = ensure_clean(&sandbox.open(), &[FILE]).unwrap_err();
            assert!(
                matches!(error, GitError::DirtyTarget { path } if path == FILE),
                "{name}"
            );
            let head = sandbox.rev("HEAD");
            let error = sandbox.propose(&BranchChoice::Here, FILE, "a: 2\n").unwrap_err();
            assert!(matches!(error, GitError::DirtyTarget { .. }), "{name}: {error:?}");
            assert_eq!(sandbox.read(FILE), content, "{name}");
            assert_eq!(sandbox.rev("HEAD"), head, "{name}");
        }
    }

    #[test]
    fn an_absent_file_can_be_proposed_but_not_updated() {
        let sandbox = feature();
        std::fs::remove_file(sandbox.path(FILE)).unwrap();
        assert!(ensure_clean(&sandbox.open(), &[FILE, "absent.yaml"]).is_ok());
        let error = sandbox.propose(&BranchChoice::Here, FILE, "a: 2\n").unwrap_err();
        assert!(matches!(error, GitError::DirtyTarget { .. }));
    }

    #[test]
    fn a_commit_made_since_the_plan_is_noticed() {
        let sandbox = feature();
        let repo = sandbox.open();
        let base = plan(&repo, &BranchChoice::Here).unwrap();
        let other = sandbox.commit("other.yaml", "o: 1\n");
        let error = commit(&repo, &base, &[change(FILE, "a: 2\n")], "x", &identity()).unwrap_err();
        assert!(matches!(error, GitError::Moved { .. }));
        assert_eq!(sandbox.rev("feature"), other);
        assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    }

    #[test]
    fn a_merge_in_progress_is_left_alone() {
        let sandbox = feature();
        sandbox.commit(FILE, "a: 2\n");
        sandbox.git(&["checkout", "-q", "-b", "rival", "main"]);
        sandbox.commit(FILE, "a: 3\n");
        assert!(
            !sandbox
                .try_git_in(&sandbox.root(), &["merge", "feature"])
                .status
                .success()
        );
        let error = sandbox.propose(&BranchChoice::Here, "b.yaml", "b: 1\n").unwrap_err();
        assert!(matches!(error, GitError::MidOperation { .. }));
    }

    #[test]
    fn locks_of_others_are_reported_and_nothing_is_done() {
        for lock in [".git/index.lock", ".git/HEAD.lock", ".git/refs/heads/feature.lock"] {
            let sandbox = feature();
            let before = (sandbox.rev("HEAD"), std::fs::read(sandbox.path(".git/index")).unwrap());
            sandbox.write(lock, "");
            let error = sandbox.propose(&BranchChoice::Here, FILE, "a: 2\n").unwrap_err();
            let GitError::Locked { paths, .. } = error else {
                panic!("{error:?}")
            };
            assert!(matches!(&paths[..], [path] if path.ends_with(lock)), "{paths:?}");
            assert_eq!(sandbox.read(FILE), "a: 1\n");
            assert_eq!(std::fs::read(sandbox.path(".git/index")).unwrap(), before.1);
            assert!(sandbox.path(lock).exists());
            std::fs::remove_file(sandbox.path(lock)).unwrap();
            assert_eq!(sandbox.rev("HEAD"), before.0);
            sandbox.propose(&BranchChoice::Here, FILE, "a: 2\n").unwrap();
        }
    }

    #[test]
    fn a_commit_or_a_lock_that_comes_between_the_look_and_the_move_is_noticed() {
        let sandbox = feature();
        let repo = sandbox.open();
        let base = plan(&repo, &BranchChoice::Here).unwrap();
        let id = sandbox.rev("HEAD");
        let signature = identity().committer.signature().unwrap();
        let files = [Written {
            path: FILE.into(),
            blob: Oid::from_str(sandbox.git(&["rev-parse", &format!("HEAD:{FILE}")]).trim()).unwrap(),
            mode: 0o100_644,
        }];
        sandbox.write(".git/index.lock", "");
        let error = advance(&repo, &base, id, &files, (&signature, "x")).unwrap_err();
        let GitError::Locked { paths, .. } = error else {
            panic!("{error:?}")
        };
        assert!(paths.iter().any(|path| path.ends_with(".git/index.lock")), "{paths:?}");
        std::fs::remove_file(sandbox.path(".git/index.lock")).unwrap();
        let other = sandbox.commit("other.yaml", "o: 1\n");
        let error = advance(&repo, &base, id, &files, (&signature, "x")).unwrap_err();
        assert!(matches!(error, GitError::Moved { .. }), "{error:?}");
        assert_eq!(sandbox.rev("feature"), other);
    }

    #[test]
    fn what_a_killed_write_left_is_told_by_its_locks_first() {
        let sandbox = feature();
        sandbox.write(FILE, "a: 2\n");
        sandbox.git(&["add", FILE]);
        sandbox.write(".git/HEAD.lock", "");
        sandbox.write(".git/refs/heads/feature.lock", "");
        let error = ensure_clean(&sandbox.open(), &[FILE]).unwrap_err();
        assert!(matches!(error, GitError::Locked { paths, .. } if paths.len() == 2));
    }

    /// What would happen if the user saved the file after the preflight.
    #[test]
    fn an_edit_that_slips_in_survives_and_the_index_is_put_back() {
        let sandbox = feature();
        let repo = sandbox.open();
        let base = plan(&repo, &BranchChoice::Here).unwrap();
        let (_, id) = sandbox
            .propose(&BranchChoice::Propose { branch: "other".into() }, FILE, "a: 2\n")
            .unwrap();
        sandbox.write(FILE, "edited: 9\n");
        let before = sandbox.status();
        let blob = repo
            .raw()
            .find_commit(id)
            .unwrap()
            .tree()
            .unwrap()
            .get_path(Path::new(FILE))
            .unwrap()
            .id();
        let files = [Written {
            path: FILE.into(),
            blob,
            mode: 0o100_644,
        }];
        let signature = identity().committer.signature().unwrap();
        let error = advance(&repo, &base, id, &files, (&signature, "x")).unwrap_err();
        assert!(matches!(error, GitError::DirtyTarget { path } if path == FILE));
        assert_eq!(sandbox.read(FILE), "edited: 9\n");
        assert_eq!(sandbox.status(), before);
        assert_eq!(sandbox.rev("feature"), base.commit);
        assert!(!sandbox.path(".git/HEAD.lock").exists());
        assert!(!sandbox.path(".git/refs/heads/feature.lock").exists());
    }

    #[test]
    fn a_file_outside_a_sparse_checkout_stays_outside() {
        let sandbox = feature();
        sandbox.commit("elsewhere/e.yaml", "e: 1\n");
        sandbox.git(&["sparse-checkout", "set", "--cone", "elsewhere"]);
        assert!(!sandbox.path(FILE).exists());
        sandbox.propose(&BranchChoice::Here, FILE, "a: 2\n").unwrap();
        assert!(!sandbox.path(FILE).exists());
        assert_eq!(sandbox.show("HEAD", FILE), "a: 2\n");
        assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
        assert_eq!(sandbox.git(&["ls-files", "-t", FILE]), format!("S {FILE}\n"));
        sandbox.fsck();
    }
}
