//! What libgit2 answers, and what its numbers mean.

use git2::{ErrorCode, Oid};

use crate::git::GitError;

/// Is it a file, and no link, submodule or directory?
pub(super) fn is_regular(filemode: i32) -> bool {
    filemode & 0o170_000 == 0o100_000
}

/// What Git says of an object that is not there: this clone left it out.
pub(super) fn missing(error: git2::Error, id: Oid) -> GitError {
    match error.code() {
        ErrorCode::NotFound => GitError::MissingObject { id },
        _ => error.into(),
    }
}

/// `None` for what does not exist.
pub(super) fn optional<T>(result: Result<T, git2::Error>) -> Result<Option<T>, git2::Error> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
