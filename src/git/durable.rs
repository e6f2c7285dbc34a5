//! What was written reaches the disk before anybody relies on it: a power cut leaves the repository as before, or the
//! commit complete.

use std::fs::File;
use std::path::Path;

use git2::{Oid, Tree};

use crate::git::Repository;
use crate::git::configuration::Configuration;

/// Makes sure that the new objects of a commit are on the disk: the commit, its blobs, the trees down to `paths`.
/// What another commit already had is left alone by the system: nothing of it waits to be written. Says how many it saw
/// to.
pub(super) fn objects(
    repo: &Repository,
    tree: &Tree<'_>,
    paths: &[&str],
    others: impl IntoIterator<Item = Oid>,
) -> usize {
    if !wanted(repo) {
        return 0;
    }
    let trees = paths.iter().flat_map(|path| {
        path.match_indices('/')
            .filter_map(|(end, _)| tree.get_path(Path::new(path.get(..end)?)).ok())
            .map(|entry| entry.id())
            .collect::<Vec<_>>()
    });
    let mut settled = 0;
    for id in others.into_iter().chain([tree.id()]).chain(trees) {
        settled += 1;
        let name = id.to_string();
        let (folder, rest) = name.split_at(2);
        settle(&repo.raw().commondir().join("objects").join(folder).join(rest));
    }
    settled
}

/// Makes sure that a reference is on the disk.
pub(super) fn reference(repo: &Repository, name: &str) {
    if !wanted(repo) {
        return;
    }
    settle(&repo.raw().commondir().join(name));
}

/// False where the user told Git not to wait for the disk (`core.fsync`).
fn wanted(repo: &Repository) -> bool {
    let asked = Configuration::of(repo).and_then(|config| config.text("core.fsync"));
    asked.map_or(true, |asked| asked.as_deref() != Some("none"))
}

/// A file that is packed, or a disk that cannot say, is no reason to refuse.
fn settle(path: &Path) {
    let written = File::open(path).and_then(|file| file.sync_all());
    if written.is_ok()
        && let Some(folder) = path.parent()
    {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::{FILE, Sandbox};

    #[test]
    fn the_disk_is_waited_for_unless_git_is_told_not_to() {
        let sandbox = Sandbox::with_file();
        let settled = || {
            let repo = sandbox.open();
            let commit = repo.raw().find_commit(sandbox.rev("HEAD")).unwrap();
            objects(&repo, &commit.tree().unwrap(), &[FILE], [commit.id()])
        };
        // The commit, its tree, and the tree of `products`.
        assert_eq!(settled(), 3);
        sandbox.git(&["config", "core.fsync", "none"]);
        assert_eq!(settled(), 0);
        sandbox.git(&["config", "core.fsync", "committed"]);
        assert_eq!(settled(), 3);
    }
}
