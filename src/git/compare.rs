//! Two revisions compared: where they part, and which files differ between them.

use std::cmp::Ordering;
use std::fs::Metadata;
use std::path::Path;
use std::sync::Arc;

use git2::{DiffOptions, Oid, Sort};

use crate::git::answers::is_regular;
use crate::git::answers::optional;
use crate::git::tree::{Tree, TreeEntry, order};
use crate::git::{GitError, Repository};

/// A file that differs between two revisions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delta {
    /// Below the folder that was compared.
    pub path: String,
    /// Where it was, if it was elsewhere.
    pub from: Option<String>,
    /// Its content in the earlier revision; none where there was no such file.
    pub before: Option<Oid>,
    /// Its content in the later one; of the working tree, none is known.
    pub after: Option<Oid>,
    /// It is a file in the later one.
    pub stays: bool,
    /// It is a link or a submodule in the later one: Git records where it leads, and not what is there.
    pub leads_away: bool,
}

/// A commit, as far as a change is judged by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommitFacts {
    pub id: Oid,
    pub parents: Vec<Oid>,
    pub message: String,
    /// When it was committed: seconds since 1970, UTC.
    pub seconds: i64,
}

impl Repository {
    /// Refuses a clone that holds a part of the history only: what two commits have in common cannot be told there, and
    /// Git would give a wrong answer without a word. A merge whose first parent is the base needs no more than both.
    ///
    /// # Errors
    /// [`GitError::Shallow`]; [`GitError::Grafted`] where a file of this clone says other parents than the commits do.
    pub fn ensure_history(&self, base: &str, head: &str) -> Result<(), GitError> {
        self.ensure_own_parents()?;
        if !self.is_shallow() || self.is_first_parent(base, head)? {
            return Ok(());
        }
        Err(GitError::Shallow)
    }

    fn is_first_parent(&self, base: &str, head: &str) -> Result<bool, GitError> {
        let (Ok(base), Ok(head)) = (self.resolve(base), self.resolve(head)) else {
            return Ok(false);
        };
        let commit = self.raw().find_commit(head)?;
        let mut parents = commit.parent_ids();
        Ok(commit.parent_count() > 1 && parents.next() == Some(base))
    }

    /// The commits from which two revisions part: several where both were merged into each other.
    ///
    /// # Errors
    /// [`GitError::Unrelated`] where they have none in common.
    pub fn merge_bases(&self, base: Oid, head: Oid) -> Result<Vec<Oid>, GitError> {
        // A shallow clone has one lawful case: the base is a parent of the head, and no walk is needed.
        if self.raw().find_commit(head)?.parent_ids().any(|parent| parent == base) {
            return Ok(vec![base]);
        }
        let found = optional(self.raw().merge_bases(base, head))?;
        let found = found.map_or_else(Vec::new, |found| found.iter().copied().collect());
        if found.is_empty() {
            return Err(GitError::Unrelated);
        }
        Ok(found)
    }

    /// The contents that a file had, the latest first, along the first parents of a commit. `moved` says where a commit
    /// has it that does not have it there, and is asked once each time that it is missing.
    pub fn former_contents<E: From<GitError>>(
        &self,
        commit: Oid,
        path: &str,
        moved: impl Fn(Oid) -> Result<Option<String>, E>,
    ) -> Result<Vec<Oid>, E> {
        let mut walk = self.raw().revwalk().map_err(GitError::from)?;
        walk.simplify_first_parent().map_err(GitError::from)?;
        walk.push(commit).map_err(GitError::from)?;
        let (mut path, mut there) = (path.to_owned(), true);
        let mut contents = Vec::new();
        for commit in walk.take(MOST_WALKED) {
            let commit = commit.map_err(GitError::from)?;
            // Beyond the edge of a part of the history there is nothing to see.
            let Ok(tree) = self.tree_of(commit) else { break };
            let mut found = self.content_at(&tree, &path)?;
            if found.is_none()
                && there
                && let Some(place) = moved(commit)?
            {
                found = self.content_at(&tree, &place)?;
                path = place;
            }
            there = found.is_some();
            contents.extend(found.filter(|id| contents.last() != Some(id)));
        }
        Ok(contents)
    }

    fn content_at(&self, tree: &Arc<Tree>, path: &str) -> Result<Option<Oid>, GitError> {
        let entry = self.entry(tree, path)?.filter(|entry| entry.is_regular);
        Ok(entry.map(|entry| entry.id))
    }

    /// The commits of `head` that `base` has not, the earliest first.
    pub fn commits_between(&self, base: Oid, head: Oid) -> Result<Vec<CommitFacts>, GitError> {
        let mut walk = self.raw().revwalk()?;
        walk.set_sorting(Sort::TOPOLOGICAL | Sort::REVERSE)?;
        walk.push(head)?;
        walk.hide(base)?;
        walk.map(|id| self.facts(id?)).collect()
    }

    /// What a commit says of itself.
    pub fn facts(&self, id: Oid) -> Result<CommitFacts, GitError> {
        let commit = self.raw().find_commit(id)?;
        Ok(CommitFacts {
            id,
            parents: commit.parent_ids().collect(),
            message: String::from_utf8_lossy(commit.message_bytes()).into_owned(),
            seconds: commit.time().seconds(),
        })
    }

    /// The files that differ between a folder of one commit and a folder of another, in the order of their paths; a
    /// folder that is not there is empty, and so is no commit. Links and submodules are no files; into what `wanted`
    /// leaves aside, nobody looks.
    pub fn differences(
        &self,
        before: Option<(Oid, &str)>,
        after: (Oid, &str),
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Vec<Delta>, GitError> {
        let before = before.map(|before| self.folder(before)).transpose()?.flatten();
        let after = self.folder(after)?;
        let id = |tree: &Option<Arc<Tree>>| tree.as_ref().map(|tree| tree.id());
        if id(&before) == id(&after) {
            return Ok(Vec::new());
        }
        let mut walk = Walk {
            repo: self,
            wanted,
            deltas: Vec::new(),
        };
        walk.compare(before.as_deref(), after.as_deref(), "")?;
        Ok(walk.deltas)
    }

    pub(super) fn folder(&self, (commit, folder): (Oid, &str)) -> Result<Option<Arc<Tree>>, GitError> {
        let tree = self.tree_of(commit)?;
        let folder = folder.trim_end_matches('/');
        if folder.is_empty() {
            return Ok(Some(tree));
        }
        match self.entry(&tree, folder)? {
            Some(entry) if entry.is_tree => self.tree(entry.id, folder).map(Some),
            _ => Ok(None),
        }
    }

    /// The files that differ between a folder of a commit and the working tree.
    pub fn differences_here(&self, (commit, folder): (Oid, &str)) -> Result<Vec<Delta>, GitError> {
        let tree = self.raw().find_tree(self.tree_of(commit)?.id())?;
        let mut options = DiffOptions::new();
        options
            .include_untracked(true)
            .recurse_untracked_dirs(true)
            .include_typechange(true)
            .disable_pathspec_match(true);
        if !folder.is_empty() {
            options.pathspec(folder);
        }
        let diff = self
            .raw()
            .diff_tree_to_workdir_with_index(Some(&tree), Some(&mut options))?;
        let mut deltas = Vec::new();
        for delta in diff.deltas() {
            let file = delta.new_file().path().or(delta.old_file().path());
            let Some(path) = file.and_then(Path::to_str).and_then(|path| path.strip_prefix(folder)) else {
                continue;
            };
            let old = delta.old_file();
            let full = self.workdir().map(|root| root.join(folder).join(path));
            let there = full.and_then(|full| full.symlink_metadata().ok());
            deltas.push(Delta {
                path: path.to_owned(),
                from: None,
                after: None,
                before: (old.exists() && is_regular(old.mode().into())).then(|| old.id()),
                stays: there.as_ref().is_some_and(Metadata::is_file),
                leads_away: there.as_ref().is_some_and(|found| !found.is_file()),
            });
        }
        Ok(deltas)
    }
}

/// Longer than anybody leaves a file broken.
const MOST_WALKED: usize = 5_000;

/// A comparison under way.
struct Walk<'w> {
    repo: &'w Repository,
    wanted: &'w dyn Fn(&str) -> bool,
    deltas: Vec<Delta>,
}

impl Walk<'_> {
    /// Both trees are walked side by side: what is the same is left aside without a look inside.
    fn compare(&mut self, before: Option<&Tree>, after: Option<&Tree>, prefix: &str) -> Result<(), GitError> {
        let (mut one, mut other) = (0, 0);
        loop {
            // Nearly all of it.
            while let (Some(old), Some(new)) = (
                before.and_then(|tree| tree.raw(one)),
                after.and_then(|tree| tree.raw(other)),
            ) && old == new
            {
                one += 1;
                other += 1;
            }
            let old = before.and_then(|tree| tree.at(one));
            let new = after.and_then(|tree| tree.at(other));
            let (old, new) = match (old, new) {
                (None, None) => return Ok(()),
                (Some(old), Some(new)) => match order(&old, &new) {
                    Ordering::Less => (Some(old), None),
                    Ordering::Greater => (None, Some(new)),
                    Ordering::Equal => (Some(old), Some(new)),
                },
                alone => alone,
            };
            one += usize::from(old.is_some());
            other += usize::from(new.is_some());
            let said = |entry: TreeEntry<'_>| (entry.id(), entry.mode());
            if old.map(said) != new.map(said) {
                self.differ(old.as_ref(), new.as_ref(), prefix)?;
            }
        }
    }

    fn differ(
        &mut self,
        before: Option<&TreeEntry<'_>>,
        after: Option<&TreeEntry<'_>>,
        prefix: &str,
    ) -> Result<(), GitError> {
        let Some(entry) = before.or(after) else { return Ok(()) };
        let path = format!("{prefix}{}", String::from_utf8_lossy(entry.name_bytes()));
        if !(self.wanted)(&path) {
            return Ok(());
        }
        // A line break in a name could pose as a line of our own.
        if std::str::from_utf8(entry.name_bytes()).is_err() || path.contains(char::is_control) {
            return Err(GitError::NotUtf8 { path: path.into() });
        }
        let tree = |entry: Option<&TreeEntry<'_>>| -> Result<Option<Arc<Tree>>, GitError> {
            let tree = entry.filter(|entry| entry.is_tree());
            tree.map(|entry| self.repo.tree(entry.id(), &path)).transpose()
        };
        let (old, new) = (tree(before)?, tree(after)?);
        if old.is_some() || new.is_some() {
            return self.compare(old.as_deref(), new.as_deref(), &format!("{path}/"));
        }
        let file = |entry: Option<&TreeEntry<'_>>| entry.filter(|entry| entry.is_regular()).map(TreeEntry::id);
        self.deltas.push(Delta {
            path,
            from: None,
            before: file(before),
            after: file(after),
            stays: file(after).is_some(),
            leads_away: after.is_some() && file(after).is_none(),
        });
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::Sandbox;

    fn names(deltas: &[Delta]) -> Vec<(&str, bool, bool)> {
        deltas
            .iter()
            .map(|delta| (delta.path.as_str(), delta.before.is_some(), delta.stays))
            .collect()
    }

    #[test]
    fn files_that_came_went_or_changed_are_told_and_no_other() {
        let sandbox = Sandbox::with_file();
        sandbox.commit("products/sub/b.yaml", "b: 1\n");
        sandbox.commit("products/sub.yaml", "c: 1\n");
        let before = sandbox.commit("other.txt", "x\n");
        sandbox.commit("products/a.yaml", "a: 2\n");
        sandbox.git(&["rm", "-q", "products/sub/b.yaml"]);
        let after = sandbox.commit("products/z.yaml", "z: 1\n");
        let repo = sandbox.open();
        let expected = [
            ("a.yaml", true, true),
            ("sub/b.yaml", true, false),
            ("z.yaml", false, true),
        ];
        let deltas = repo
            .differences(Some((before, "products/")), (after, "products/"), &|_| true)
            .unwrap();
        assert_eq!(names(&deltas), expected);
        let mut here = repo.differences_here((before, "products/")).unwrap();
        here.sort_by(|one, other| one.path.cmp(&other.path));
        assert_eq!(names(&here), expected);
        assert!(
            repo.differences(Some((after, "absent/")), (after, "absent/"), &|_| true)
                .unwrap()
                .is_empty()
        );
    }

    #[test]
    fn a_shallow_clone_is_refused_unless_the_base_is_the_first_parent_of_a_merge() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["checkout", "-q", "-b", "work"]);
        sandbox.commit("products/a.yaml", "a: 2\n");
        sandbox.git(&["checkout", "-q", "-"]);
        sandbox.commit("products/b.yaml", "b: 1\n");
        sandbox.git(&["merge", "-q", "--no-ff", "-m", "merge", "work"]);
        let url = format!("file://{}", sandbox.root().display());
        let clone = |depth: &str| {
            let place = sandbox.path(&format!("../clone-{depth}"));
            sandbox.git(&["clone", "-q", "--depth", depth, &url, place.to_str().unwrap()]);
            Repository::discover(&place).unwrap()
        };
        assert!(matches!(
            clone("1").ensure_history("HEAD^1", "HEAD"),
            Err(GitError::Shallow)
        ));
        let two = clone("2");
        two.ensure_history("HEAD^1", "HEAD").unwrap();
        assert!(matches!(
            two.ensure_history("origin/nothing", "HEAD"),
            Err(GitError::Shallow)
        ));
        let (base, head) = (two.resolve("HEAD^1").unwrap(), two.resolve("HEAD").unwrap());
        assert_eq!(two.merge_bases(base, head).unwrap(), [base]);
        // Another working tree of the clone is no whole clone.
        let other = sandbox.path("../other");
        let from = sandbox.path("../clone-1");
        let words = ["-C", from.to_str().unwrap(), "worktree", "add", "-q", "--detach"];
        sandbox.git(&[&words, [other.to_str().unwrap(), "HEAD"].as_slice()].concat());
        let other = Repository::discover(&other).unwrap();
        assert!(other.is_shallow());
        assert!(matches!(other.ensure_history("HEAD^1", "HEAD"), Err(GitError::Shallow)));
    }
}
