//! The files of one commit, read from Git's objects: the working tree is not looked at.

use std::process::Stdio;
use std::sync::Arc;

use git2::{ErrorCode, ObjectType, Oid};

use crate::git::answers::missing;
use crate::git::tree::{Tree, TreeEntry};
use crate::git::{GitError, Repository, child};

/// The files of a commit.
pub struct Snapshot<'repo> {
    repo: &'repo Repository,
    oid: Oid,
    tree: Arc<Tree>,
}

impl<'repo> Snapshot<'repo> {
    pub(super) fn new(repo: &'repo Repository, oid: Oid) -> Result<Self, GitError> {
        let tree = repo.tree_of(oid)?;
        Ok(Self { repo, oid, tree })
    }

    /// The commit.
    pub fn oid(&self) -> Oid {
        self.oid
    }

    /// The bytes of a file as Git stores them; `None` when there is no regular file there.
    pub fn read(&self, path: &str) -> Result<Option<Vec<u8>>, GitError> {
        let Some(entry) = self.repo.entry(&self.tree, path)? else {
            return Ok(None);
        };
        if !entry.is_regular {
            return Ok(None);
        }
        self.repo.content(entry.id).map(Some)
    }

    /// The contents of the files that `names` name in the folder `dir`, by their paths from the root; what is not
    /// there is left out. The folder is read once, however many files it has.
    pub fn ids_of(&self, dir: &str, names: &[String]) -> Result<Vec<(String, Oid)>, GitError> {
        let dir = dir.trim_matches('/');
        // A large folder is not read for nothing.
        if names.is_empty() {
            return Ok(Vec::new());
        }
        if dir.is_empty() {
            return found_in(self.repo, &self.tree, "", names);
        }
        let Some(folder) = self.repo.entry(&self.tree, dir)?.filter(|entry| entry.is_tree) else {
            return Ok(Vec::new());
        };
        found_in(self.repo, &self.repo.tree(folder.id, dir)?, &format!("{dir}/"), names)
    }

    /// True where a regular file is there.
    pub fn is_file(&self, path: &str) -> Result<bool, GitError> {
        let entry = self.repo.entry(&self.tree, path)?;
        Ok(entry.is_some_and(|entry| entry.is_regular))
    }

    /// The folders that hold a file called `name`, from the root with `/` at their ends, the top first.
    pub fn folders_with(&self, name: &str) -> Result<Vec<String>, GitError> {
        let mut pending = vec![(String::new(), Arc::clone(&self.tree))];
        let mut found = Vec::new();
        while let Some((prefix, tree)) = pending.pop() {
            if tree.get(name).is_some_and(|entry| entry.is_regular()) {
                found.push(prefix.clone());
            }
            for entry in tree.iter().filter(TreeEntry::is_tree) {
                // A folder whose name is no text holds nothing that anybody could name.
                if let Ok(inner) = std::str::from_utf8(entry.name_bytes()) {
                    let folder = format!("{prefix}{inner}/");
                    let tree = self.repo.tree(entry.id(), &folder)?;
                    pending.push((folder, tree));
                }
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    /// The regular files below `dir` (the root when empty), from the root, sorted by byte.
    /// Empty when there is no such directory.
    pub fn list(&self, dir: &str) -> Result<Vec<String>, GitError> {
        Ok(self.ids(dir)?.into_iter().map(|(path, _)| path).collect())
    }

    /// As [`Snapshot::list`], each with the id of its content.
    pub fn ids(&self, dir: &str) -> Result<Vec<(String, Oid)>, GitError> {
        let dir = dir.trim_matches('/');
        let mut pending = Vec::new();
        if dir.is_empty() {
            pending.push((String::new(), Arc::clone(&self.tree)));
        } else if let Some(entry) = self.repo.entry(&self.tree, dir)?
            && entry.is_tree
        {
            pending.push((format!("{dir}/"), self.repo.tree(entry.id, dir)?));
        }
        let mut files = Vec::new();
        while let Some((prefix, tree)) = pending.pop() {
            for entry in tree.iter() {
                let name = std::str::from_utf8(entry.name_bytes()).map_err(|_| GitError::NotUtf8 {
                    path: format!("{prefix}{}", String::from_utf8_lossy(entry.name_bytes())).into(),
                })?;
                let path = format!("{prefix}{name}");
                if entry.is_tree() {
                    pending.push((format!("{path}/"), self.repo.tree(entry.id(), &path)?));
                } else if entry.is_regular() {
                    files.push((path, entry.id()));
                }
            }
        }
        files.sort_unstable();
        Ok(files)
    }
}

fn found_in(
    repo: &Repository,
    folder: &Arc<Tree>,
    prefix: &str,
    names: &[String],
) -> Result<Vec<(String, Oid)>, GitError> {
    let mut found = Vec::new();
    for name in names {
        let file = repo.entry(folder, name)?.filter(|entry| entry.is_regular);
        found.extend(file.map(|file| (format!("{prefix}{name}"), file.id)));
    }
    Ok(found)
}

impl Repository {
    /// The files of a commit, from the root.
    ///
    /// # Errors
    /// [`GitError::MissingObject`] where this clone does not hold them.
    pub(super) fn tree_of(&self, commit: Oid) -> Result<Arc<Tree>, GitError> {
        let found = self.raw().find_commit(commit).map_err(|error| missing(error, commit))?;
        self.tree(found.tree_id(), "")
    }

    /// The bytes of a content.
    ///
    /// # Errors
    /// [`GitError::MissingObject`] where this clone does not hold it, and cannot fetch it.
    pub fn content(&self, id: Oid) -> Result<Vec<u8>, GitError> {
        match self.raw().find_blob(id) {
            Ok(blob) => Ok(blob.content().to_vec()),
            Err(error) if error.code() == ErrorCode::NotFound => promised(self, id),
            Err(error) => Err(error.into()),
        }
    }
}

/// A partial clone leaves contents on the server; `git` fetches what it is asked for.
fn promised(repo: &Repository, id: Oid) -> Result<Vec<u8>, GitError> {
    let output = child::git()
        .current_dir(repo.workdir().unwrap_or(repo.raw().path()))
        .args(["cat-file", "blob", &id.to_string()])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    match output {
        Ok(output) if output.status.success() => Ok(output.stdout),
        _ => Err(GitError::MissingObject { id }),
    }
}

/// True where `bytes` are the content that `id` names.
pub fn is_blob(id: Oid, bytes: &[u8]) -> bool {
    Oid::hash_object(ObjectType::Blob, bytes).is_ok_and(|own| own == id)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use crate::git::testing::Sandbox;

    #[test]
    fn a_file_is_read_from_the_commit_not_from_the_working_tree() {
        let sandbox = Sandbox::with_file();
        let first = sandbox.rev("HEAD");
        sandbox.commit("products/a.yaml", "a: 2\n");
        sandbox.write("products/a.yaml", "a: 3\n");
        let repo = sandbox.open();
        let snapshot = repo.snapshot(first).unwrap();
        assert_eq!(snapshot.oid(), first);
        assert_eq!(snapshot.read("products/a.yaml").unwrap().unwrap(), b"a: 1\n");
        assert_eq!(snapshot.read("products").unwrap(), None);
        assert_eq!(snapshot.read("products/b.yaml").unwrap(), None);
        assert_eq!(snapshot.read("products/a.yaml/b").unwrap(), None);
    }

    #[test]
    fn files_are_listed_sorted_and_without_links() {
        let sandbox = Sandbox::with_file();
        sandbox.write("products/b/c.yaml", "c: 1\n");
        sandbox.write("products/b.yaml", "b: 1\n");
        #[cfg(unix)]
        std::os::unix::fs::symlink("a.yaml", sandbox.path("products/link.yaml")).unwrap();
        sandbox.git(&["add", "."]);
        sandbox.git(&["commit", "-qm", "more"]);
        let repo = sandbox.open();
        let snapshot = repo.snapshot(sandbox.rev("HEAD")).unwrap();
        let expected = ["products/a.yaml", "products/b.yaml", "products/b/c.yaml"];
        assert_eq!(snapshot.list("products").unwrap(), expected);
        assert_eq!(snapshot.list("products/").unwrap(), expected);
        assert_eq!(snapshot.list("").unwrap(), expected);
        assert!(snapshot.list("absent").unwrap().is_empty());
        assert!(snapshot.list("products/a.yaml").unwrap().is_empty());
        assert_eq!(snapshot.read("products/link.yaml").unwrap(), None);
    }

    #[test]
    fn the_folders_of_a_name_are_told_the_top_first() {
        let sandbox = Sandbox::empty();
        for path in [
            "z/b/catalog.yaml",
            "catalog.yaml",
            "a/catalog.yaml",
            "z/catalog.yaml",
            "a/other.yaml",
        ] {
            sandbox.commit(path, "x: 1\n");
        }
        let repo = sandbox.open();
        let snapshot = repo.snapshot(sandbox.rev("HEAD")).unwrap();
        assert_eq!(snapshot.folders_with("catalog.yaml").unwrap(), ["", "a/", "z/", "z/b/"]);
    }
}
