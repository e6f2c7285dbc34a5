//! Has a branch been merged? A forge may merge, or squash it into one commit that shares no
//! ancestry with the branch: then the files tell.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use git2::{DiffOptions, Index, IndexConflict, IndexEntry, IndexTime, MergeFileInput, Oid, Signature, Sort, Tree};

use crate::git::answers::optional;
use crate::git::{GitError, Repository};

/// Is all of `tip` in the history of `head`: as an ancestor, or because some commit of `head`
/// since they parted, following first parents, has all that `tip` changed?
///
/// Looking back, and not at `head` alone, finds the merge also when a file has changed since.
/// Where the merge base is unknown (shallow clone, unrelated histories), the answer is no.
pub(super) fn is_merged(repo: &Repository, tip: Oid, head: Oid) -> Result<bool, GitError> {
    let raw = repo.raw();
    if tip == head || raw.graph_descendant_of(head, tip)? {
        return Ok(true);
    }
    let Some(base) = optional(raw.merge_base(head, tip))? else {
        return Ok(false);
    };
    let Some(changed) = changed_files(repo, base, tip)? else {
        return Ok(false);
    };
    let mut walk = raw.revwalk()?;
    walk.set_sorting(Sort::TOPOLOGICAL)?;
    walk.simplify_first_parent()?;
    walk.push(head)?;
    walk.hide(base)?;
    let mut tried = Tried::new();
    for id in walk {
        if holds(repo, &raw.find_commit(id?)?.tree()?, &changed, &mut tried)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A path, with its blob where the branch began and at its tip; `None` where there is no such file.
struct ChangedFile {
    path: PathBuf,
    before: Option<Oid>,
    after: Option<Oid>,
}

/// Of a path and what a commit has there: has that all of the branch's change? Asked once.
type Tried = BTreeMap<(PathBuf, Oid), bool>;

/// What `tip` changed; `None` when a path cannot be expressed on this system.
fn changed_files(repo: &Repository, base: Oid, tip: Oid) -> Result<Option<Vec<ChangedFile>>, GitError> {
    let raw = repo.raw();
    let after = raw.find_commit(tip)?.tree()?;
    let mut options = DiffOptions::new();
    options.skip_binary_check(true);
    let before = raw.find_commit(base)?.tree()?;
    let diff = raw.diff_tree_to_tree(Some(&before), Some(&after), Some(&mut options))?;
    let mut files = Vec::new();
    for delta in diff.deltas() {
        let Some(path) = delta.new_file().path().or_else(|| delta.old_file().path()) else {
            return Ok(None);
        };
        files.push(ChangedFile {
            before: blob(&before, path)?,
            after: blob(&after, path)?,
            path: path.to_owned(),
        });
    }
    Ok(Some(files))
}

fn blob(tree: &Tree<'_>, path: &Path) -> Result<Option<Oid>, GitError> {
    Ok(optional(tree.get_path(path))?.map(|entry| entry.id()))
}

/// Would merging the branch into this tree change nothing? Another change may stand beside it in the same file.
fn holds(repo: &Repository, tree: &Tree<'_>, changed: &[ChangedFile], tried: &mut Tried) -> Result<bool, GitError> {
    for file in changed {
        let there = blob(tree, &file.path)?;
        if there == file.after {
            continue;
        }
        let (Some(before), Some(there), Some(after)) = (file.before, there, file.after) else {
            return Ok(false);
        };
        let key = (file.path.clone(), there);
        let held = match tried.get(&key) {
            Some(held) => *held,
            None => {
                let held = before != there && merges_to_same(repo, before, there, after)?;
                tried.insert(key, held);
                held
            }
        };
        if !held {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Does the change from `before` to `after` leave `there` as it is?
fn merges_to_same(repo: &Repository, before: Oid, there: Oid, after: Oid) -> Result<bool, GitError> {
    let entry = |id| IndexEntry {
        ctime: IndexTime::new(0, 0),
        mtime: IndexTime::new(0, 0),
        dev: 0,
        ino: 0,
        mode: 0o100_644,
        uid: 0,
        gid: 0,
        file_size: 0,
        id,
        flags: 0,
        flags_extended: 0,
        path: b"file".to_vec(),
    };
    let merged = repo
        .raw()
        .merge_file_from_index(&entry(before), &entry(there), &entry(after), None)?;
    Ok(merged.is_automergeable() && merged.content() == repo.raw().find_blob(there)?.content())
}

impl Repository {
    /// A commit that holds what `commits` have in common with all that came after: their merge, as Git makes one of
    /// several merge bases. Conflicts stay in it, between their signs. It is kept in memory, and in no file.
    ///
    /// # Errors
    /// Where they cannot be read.
    pub fn merged_ancestor(&self, commits: &[Oid]) -> Result<Oid, GitError> {
        let raw = self.raw();
        let odb = raw.odb()?;
        odb.add_new_mempack_backend(IN_MEMORY)?;
        let Some((first, others)) = commits.split_first() else {
            return Err(git2::Error::from_str("no commits to merge").into());
        };
        let by = Signature::new("merge", "merge@localhost", &git2::Time::new(0, 0))?;
        let mut merged = raw.find_commit(*first)?;
        for other in others {
            let other = raw.find_commit(*other)?;
            let mut index = raw.merge_commits(&merged, &other, None)?;
            let conflicts = index.conflicts()?.collect::<Result<Vec<_>, _>>()?;
            for conflict in conflicts {
                settle(raw, &mut index, &conflict)?;
            }
            let tree = raw.find_tree(index.write_tree_to(raw)?)?;
            let commit = raw.commit(None, &by, &by, "", &tree, &[&merged, &other])?;
            merged = raw.find_commit(commit)?;
        }
        Ok(merged.id())
    }
}

/// Asked before what the repository keeps in files.
const IN_MEMORY: i32 = 1000;

/// Writes a file that does not merge with both of its texts; of one that a side removed, the other's.
fn settle(raw: &git2::Repository, index: &mut Index, conflict: &IndexConflict) -> Result<(), GitError> {
    let sides = [&conflict.our, &conflict.their, &conflict.ancestor];
    for entry in sides.into_iter().flatten() {
        if let Ok(path) = std::str::from_utf8(&entry.path) {
            index.remove_path(Path::new(path))?;
        }
    }
    let kept = match (&conflict.ancestor, &conflict.our, &conflict.their) {
        (ancestor, Some(our), Some(their)) => {
            let empty = IndexEntry {
                id: raw.blob(b"")?,
                ..copy(our)
            };
            let ancestor = ancestor.as_ref().map_or(empty, copy);
            let merged = raw.merge_file_from_index(&ancestor, our, their, None)?;
            Some(IndexEntry {
                id: raw.blob(merged.content())?,
                ..copy(our)
            })
        }
        (_, our, their) => our.as_ref().or(their.as_ref()).map(copy),
    };
    if let Some(mut entry) = kept {
        // Of stage 0: it is settled.
        entry.flags &= !STAGE;
        index.add(&entry)?;
    }
    Ok(())
}

const STAGE: u16 = 0x3000;

fn copy(entry: &IndexEntry) -> IndexEntry {
    IndexEntry {
        path: entry.path.clone(),
        ..*entry
    }
}

/// What merging two versions of a text gives, as Git merges; none where they conflict. Lines end in ours as in the
/// others: a working tree may have its own way.
pub fn merged_text(ancestor: &[u8], ours: &[u8], theirs: &[u8]) -> Result<Option<Vec<u8>>, GitError> {
    let ends = |text: &[u8]| text.windows(2).any(|two| two == b"\r\n");
    let plain;
    let ours = if ends(ours) && !ends(ancestor) && !ends(theirs) {
        plain = String::from_utf8_lossy(ours).replace("\r\n", "\n").into_bytes();
        plain.as_slice()
    } else {
        ours
    };
    let side = |text| {
        let mut input = MergeFileInput::new();
        input.content(text);
        input
    };
    let merged = git2::merge_file(&side(ancestor), &side(ours), &side(theirs), None)?;
    Ok(merged.is_automergeable().then(|| merged.content().to_vec()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::{Sandbox, branch};

    #[test]
    fn a_squash_is_seen_beside_another_change_of_the_same_file_and_a_part_of_it_is_not() {
        const FILE: &str = "products/long.yaml";
        let text = |first: &str, last: &str| format!("a: {first}\nb: 1\nc: 1\nd: 1\ne: 1\nf: {last}\n");
        let sandbox = Sandbox::empty();
        sandbox.commit(FILE, &text("1", "1"));
        let (_, one) = sandbox.propose(&branch("catalog/x"), FILE, &text("2", "1")).unwrap();
        let (_, both) = sandbox.propose(&branch("catalog/x"), FILE, &text("2", "2")).unwrap();
        let repo = sandbox.open();
        let merged = |tip| is_merged(&repo, tip, sandbox.rev("main")).unwrap();
        sandbox.commit(FILE, &text("1", "9"));
        assert!(!merged(one) && !merged(both));
        sandbox.commit(FILE, &text("2", "9"));
        assert!(merged(one) && !merged(both));
        sandbox.commit(FILE, &text("2", "2"));
        assert!(merged(both));
        // It stays merged whatever comes after.
        sandbox.commit(FILE, &text("3", "3"));
        assert!(merged(one) && merged(both));
    }
}
