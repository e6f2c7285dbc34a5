//! Git's locks: another process may hold one for a moment, so a writer tries again.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::git::{GitError, Head, Repository};

const ATTEMPTS: u32 = 10;

/// What came of one attempt that did not succeed.
pub(super) enum FailedAttempt {
    /// Try again; the error stands if no attempt succeeds.
    Transient(GitError),
    Final(GitError),
}

impl<E: Into<GitError>> From<E> for FailedAttempt {
    fn from(error: E) -> Self {
        Self::Final(error.into())
    }
}

/// Attempts ten times, over about a second, with random pauses so that two writers do not meet
/// again and again. A dead process's lock is never removed.
pub(super) fn retry<T>(mut attempt: impl FnMut() -> Result<T, FailedAttempt>) -> Result<T, GitError> {
    let mut tried = 0;
    loop {
        tried += 1;
        match attempt() {
            Ok(value) => return Ok(value),
            Err(FailedAttempt::Transient(_)) if tried < ATTEMPTS => pause(tried),
            Err(FailedAttempt::Transient(error) | FailedAttempt::Final(error)) => return Err(error),
        }
    }
}

fn pause(tried: u32) {
    let random = RandomState::new().build_hasher().finish();
    let longest = 20 * u64::from(tried);
    std::thread::sleep(Duration::from_millis(5 + random % longest));
}

/// The error of a file that is locked: it names every lock of the repository, for one that is left by a killed process
/// seldom stands alone, and Git refuses whatever is tried before all are gone.
pub(super) fn locked(repo: &Repository, file: &Path) -> GitError {
    let first = lock_of(file);
    let modified = first.symlink_metadata().and_then(|lock| lock.modified()).ok();
    let mut paths = all(repo);
    paths.retain(|path| *path != first);
    paths.insert(0, first);
    GitError::Locked {
        age: modified.and_then(|time| time.elapsed().ok()),
        paths,
    }
}

/// Every lock that Git, or a killed process, has in this repository.
fn all(repo: &Repository) -> Vec<PathBuf> {
    let (own, common) = (repo.raw().path(), repo.raw().commondir());
    let files = [
        "index",
        "HEAD",
        "config",
        "packed-refs",
        "shallow",
        "ORIG_HEAD",
        "FETCH_HEAD",
    ];
    let mut found: Vec<PathBuf> = [own, common]
        .iter()
        .flat_map(|folder| files.map(|name| lock_of(&folder.join(name))))
        .filter(|lock| lock.symlink_metadata().is_ok())
        .collect();
    let references = walkdir::WalkDir::new(common.join("refs")).sort_by_file_name();
    found.extend(
        references
            .into_iter()
            .filter_map(Result::ok)
            .map(walkdir::DirEntry::into_path)
            .filter(|path| path.extension().is_some_and(|extension| extension == "lock") && path.is_file()),
    );
    found.sort_unstable();
    found.dedup();
    found
}

/// The lock that keeps a reference from being written: its own, or that of the packed ones.
pub(super) fn reference_locked(repo: &Repository, reference: &str) -> GitError {
    let (own, packed) = (
        reference_file(repo, reference),
        repo.raw().commondir().join("packed-refs"),
    );
    locked(
        repo,
        if !lock_of(&own).exists() && lock_of(&packed).exists() {
            &packed
        } else {
            &own
        },
    )
}

fn reference_file(repo: &Repository, reference: &str) -> PathBuf {
    let dir = if reference == "HEAD" {
        repo.raw().path()
    } else {
        repo.raw().commondir()
    };
    dir.join(reference)
}

/// Fails when the index is locked: a Git command is at work, or was killed.
pub(super) fn ensure_index_unlocked(repo: &Repository) -> Result<(), GitError> {
    ensure_unlocked(repo, &[index_path(repo)?])
}

/// Fails when what `git add` and `git commit` move is locked: advice to type them would be refused.
pub(super) fn ensure_committable(repo: &Repository) -> Result<(), GitError> {
    let mut files = vec![index_path(repo)?, reference_file(repo, "HEAD")];
    if let Head::Branch { name, .. } = repo.head()? {
        files.push(reference_file(repo, &format!("refs/heads/{name}")));
    }
    retry(|| ensure_unlocked(repo, &files).map_err(FailedAttempt::Transient))
}

/// Fails when what the deletion of a reference writes is locked.
pub(super) fn ensure_deletable(repo: &Repository, reference: &str) -> Result<(), GitError> {
    let files = [
        reference_file(repo, reference),
        repo.raw().commondir().join("packed-refs"),
    ];
    retry(|| ensure_unlocked(repo, &files).map_err(FailedAttempt::Transient))
}

fn ensure_unlocked(repo: &Repository, files: &[PathBuf]) -> Result<(), GitError> {
    match files.iter().find(|file| lock_of(file).exists()) {
        Some(file) => Err(locked(repo, file)),
        None => Ok(()),
    }
}

pub(super) fn index_path(repo: &Repository) -> Result<PathBuf, GitError> {
    let index = repo.raw().index()?;
    Ok(index
        .path()
        .map_or_else(|| repo.raw().path().join("index"), Path::to_owned))
}

fn lock_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::Sandbox;

    #[test]
    fn a_transient_failure_is_tried_again_a_final_one_is_not() {
        let mut left = 3;
        let outcome = retry(|| {
            left -= 1;
            if left > 0 {
                Err(FailedAttempt::Transient(GitError::NothingToCommit))
            } else {
                Ok(left)
            }
        });
        assert_eq!(outcome.unwrap(), 0);
        let mut calls = 0;
        let outcome: Result<(), _> = retry(|| {
            calls += 1;
            Err(GitError::DetachedHead.into())
        });
        assert!(matches!(outcome, Err(GitError::DetachedHead)));
        assert_eq!(calls, 1);
    }

    #[test]
    fn all_locks_are_named_the_one_in_the_way_first_with_its_age() {
        let sandbox = Sandbox::with_file();
        let locks = [".git/HEAD.lock", ".git/index.lock", ".git/refs/heads/catalog/x.lock"];
        for lock in locks {
            sandbox.write(lock, "");
        }
        let repo = sandbox.open();
        let GitError::Locked { paths, age: Some(_) } = reference_locked(&repo, "refs/heads/catalog/x") else {
            panic!("not locked")
        };
        let ends = [locks[2], locks[0], locks[1]];
        assert_eq!(paths.len(), ends.len());
        assert!(
            paths.iter().zip(ends).all(|(path, end)| path.ends_with(end)),
            "{paths:?}"
        );
        assert!(matches!(ensure_committable(&repo), Err(GitError::Locked { .. })));
    }
}
