//! Has a branch been merged? A forge may merge, or squash it into one commit that shares no
//! ancestry with the branch: then the files tell.

use std::path::PathBuf;

use git2::{DiffOptions, Oid, Sort, Tree};

use crate::git::repository::optional;
use crate::git::{GitError, Repository};

/// Is all of `tip` in the history of `head`: as an ancestor, or because some commit of `head`
/// since they parted, following first parents, has every file `tip` changed as `tip` has it?
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
    for id in walk {
        if holds(&raw.find_commit(id?)?.tree()?, &changed)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A path, with its blob at the tip; `None` where the tip has no such file.
type ChangedFile = (PathBuf, Option<Oid>);

/// What `tip` changed; `None` when a path cannot be expressed on this system.
fn changed_files(repo: &Repository, base: Oid, tip: Oid) -> Result<Option<Vec<ChangedFile>>, GitError> {
    let raw = repo.raw();
    let tree = raw.find_commit(tip)?.tree()?;
    let mut options = DiffOptions::new();
    options.skip_binary_check(true);
    let base = raw.find_commit(base)?.tree()?;
    let diff = raw.diff_tree_to_tree(Some(&base), Some(&tree), Some(&mut options))?;
    let mut files = Vec::new();
    for delta in diff.deltas() {
        let Some(path) = delta.new_file().path().or_else(|| delta.old_file().path()) else {
            return Ok(None);
        };
        let blob = optional(tree.get_path(path))?.map(|entry| entry.id());
        files.push((path.to_owned(), blob));
    }
    Ok(Some(files))
}

fn holds(tree: &Tree<'_>, changed: &[ChangedFile]) -> Result<bool, GitError> {
    for (path, blob) in changed {
        if optional(tree.get_path(path))?.map(|entry| entry.id()) != *blob {
            return Ok(false);
        }
    }
    Ok(true)
}
