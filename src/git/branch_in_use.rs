//! Is a branch in use? Git lets one worktree have a branch checked out; moving it from elsewhere
//! would make that worktree look as if its files had been changed back.

use std::path::{Path, PathBuf};

use git2::RepositoryState;

use crate::git::{GitError, Repository};

/// Fails when another worktree has the branch checked out, or when any, this one included,
/// is rebasing it.
pub(super) fn ensure_free(repo: &Repository, branch: &str) -> Result<(), GitError> {
    let raw = repo.raw();
    let reference = format!("refs/heads/{branch}");
    if rebased(raw.path()).is_some_and(|name| name == reference) {
        return Err(GitError::MidOperation { state: raw.state() });
    }
    for (git_dir, path) in other_worktrees(repo)? {
        let head = std::fs::read_to_string(git_dir.join("HEAD")).unwrap_or_default();
        let checked_out = head.strip_prefix("ref:").map(str::trim);
        if checked_out == Some(&reference) || rebased(&git_dir).is_some_and(|name| name == reference) {
            return Err(GitError::BranchCheckedOutElsewhere {
                branch: branch.to_owned(),
                path,
            });
        }
    }
    Ok(())
}

/// Fails while a merge, a rebase and the like wait for the user.
pub(super) fn ensure_no_operation(repo: &Repository) -> Result<(), GitError> {
    match repo.raw().state() {
        RepositoryState::Clean => Ok(()),
        state => Err(GitError::MidOperation { state }),
    }
}

/// The reference a rebase in this Git directory will move when it ends.
fn rebased(git_dir: &Path) -> Option<String> {
    ["rebase-merge/head-name", "rebase-apply/head-name"]
        .iter()
        .find_map(|file| std::fs::read_to_string(git_dir.join(file)).ok())
        .map(|name| name.trim().to_owned())
}

/// The Git directory and the path of every worktree but this one. One whose directory is gone is
/// left out, unless it is locked: then it is on a disk that is not there at the moment.
fn other_worktrees(repo: &Repository) -> Result<Vec<(PathBuf, PathBuf)>, GitError> {
    let raw = repo.raw();
    let common = raw.commondir();
    let mut found = Vec::new();
    // The main worktree; a bare repository has none.
    if raw.is_worktree() && !raw.config()?.get_bool("core.bare").unwrap_or(false) {
        let path = common.parent().unwrap_or(common);
        found.push((common.to_owned(), path.to_owned()));
    }
    let Ok(entries) = std::fs::read_dir(common.join("worktrees")) else {
        return Ok(found);
    };
    for git_dir in entries.flatten().map(|entry| entry.path()) {
        if same_directory(&git_dir, raw.path()) {
            continue;
        }
        let link = std::fs::read_to_string(git_dir.join("gitdir")).unwrap_or_default();
        let dot_git = git_dir.join(link.trim());
        if dot_git.exists() || git_dir.join("locked").exists() {
            found.push((git_dir, dot_git.parent().unwrap_or(&dot_git).to_owned()));
        }
    }
    Ok(found)
}

fn same_directory(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::Sandbox;

    #[test]
    fn a_branch_of_another_worktree_is_occupied_both_ways() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["worktree", "add", "-q", "-b", "catalog/x", "../side"]);
        let repo = sandbox.open();
        let error = ensure_free(&repo, "catalog/x").unwrap_err();
        let GitError::BranchCheckedOutElsewhere { branch, path } = error else {
            panic!("{error:?}")
        };
        assert_eq!(branch, "catalog/x");
        assert!(same_directory(&path, &sandbox.path("../side")));
        assert!(ensure_free(&repo, "catalog/y").is_ok());

        let side = Repository::discover(&sandbox.path("../side")).unwrap();
        assert!(matches!(
            ensure_free(&side, "main"),
            Err(GitError::BranchCheckedOutElsewhere { .. })
        ));
        assert!(ensure_free(&side, "catalog/x").is_ok());
    }

    #[test]
    fn a_worktree_whose_directory_is_gone_occupies_nothing() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["worktree", "add", "-q", "-b", "catalog/x", "../side"]);
        std::fs::remove_dir_all(sandbox.path("../side")).unwrap();
        assert!(ensure_free(&sandbox.open(), "catalog/x").is_ok());
    }

    #[test]
    fn a_branch_being_rebased_is_occupied() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["checkout", "-q", "-b", "catalog/x"]);
        sandbox.commit("products/a.yaml", "a: 2\n");
        sandbox.git(&["checkout", "-q", "main"]);
        sandbox.commit("products/a.yaml", "a: 3\n");
        sandbox.git(&["checkout", "-q", "catalog/x"]);
        let stopped = sandbox.try_git_in(&sandbox.root(), &["rebase", "main"]);
        assert!(!stopped.status.success());
        let error = ensure_free(&sandbox.open(), "catalog/x").unwrap_err();
        assert!(matches!(error, GitError::MidOperation { .. }), "{error:?}");
        assert!(ensure_no_operation(&sandbox.open()).is_err());
    }
}
