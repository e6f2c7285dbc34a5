//! Git's locks: another process may hold one for a moment, so a writer tries again.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::git::{GitError, Repository};

const ATTEMPTS: u32 = 10;

/// What came of one attempt that did not succeed.
pub(super) enum Failure {
    /// Try again; the error stands if no attempt succeeds.
    Transient(GitError),
    Final(GitError),
}

impl<E: Into<GitError>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Final(error.into())
    }
}

/// Attempts ten times, over about a second, with random pauses so that two writers do not meet
/// again and again. A dead process's lock is never removed.
pub(super) fn retry<T>(mut attempt: impl FnMut() -> Result<T, Failure>) -> Result<T, GitError> {
    let mut tried = 0;
    loop {
        tried += 1;
        match attempt() {
            Ok(value) => return Ok(value),
            Err(Failure::Transient(_)) if tried < ATTEMPTS => pause(tried),
            Err(Failure::Transient(error) | Failure::Final(error)) => return Err(error),
        }
    }
}

fn pause(tried: u32) {
    let random = RandomState::new().build_hasher().finish();
    let longest = 20 * u64::from(tried);
    std::thread::sleep(Duration::from_millis(5 + random % longest));
}

/// The lock of a file of Git, with its age.
pub(super) fn locked(file: &Path) -> GitError {
    let path = lock_of(file);
    let modified = path.symlink_metadata().and_then(|lock| lock.modified()).ok();
    GitError::Locked {
        age: modified.and_then(|time| time.elapsed().ok()),
        path,
    }
}

/// The lock that keeps a reference from being written: its own, or that of the packed ones.
pub(super) fn reference_locked(repo: &Repository, reference: &str) -> GitError {
    let dir = if reference == "HEAD" {
        repo.raw().path()
    } else {
        repo.raw().commondir()
    };
    let (own, packed) = (dir.join(reference), dir.join("packed-refs"));
    locked(if !lock_of(&own).exists() && lock_of(&packed).exists() {
        &packed
    } else {
        &own
    })
}

/// Fails when the index is locked: a Git command is at work, or was killed.
pub(super) fn ensure_index_unlocked(repo: &Repository) -> Result<(), GitError> {
    let index = index_path(repo)?;
    if lock_of(&index).exists() {
        Err(locked(&index))
    } else {
        Ok(())
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

    #[test]
    fn a_transient_failure_is_tried_again_a_final_one_is_not() {
        let mut left = 3;
        let outcome = retry(|| {
            left -= 1;
            if left > 0 {
                Err(Failure::Transient(GitError::NothingToCommit))
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
    fn a_lock_is_named_with_its_age() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("index.lock");
        std::fs::write(&path, "").unwrap();
        let error = locked(&dir.path().join("index"));
        assert!(matches!(error, GitError::Locked { path: p, age: Some(_) } if p == path));
    }
}
