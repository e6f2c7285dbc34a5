//! Makes a commit: blobs, trees, the commit itself, and last the reference, moved only if it is
//! still where the plan found it. Until then nobody sees anything of it.

use std::path::Path;

use git2::build::TreeUpdateBuilder;
use git2::{Commit, ErrorCode, FileMode, ObjectType, Oid, Signature, Tree};

use crate::git::answers::is_regular;
use crate::git::answers::optional;
use crate::git::branch_in_use::ensure_free;
use crate::git::lock::{FailedAttempt, reference_locked, retry};
use crate::git::proposal::ensure_name_fits;
use crate::git::signing::Signer;
use crate::git::worktree::{Written, advance, preflight};
use crate::git::{Base, GitError, Head, Identity, Repository, Start, durable, filter, message_hook};

/// The new content of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// From the root of the repository, with `/`, as [`Repository::relative`] gives it.
    pub path: String,
    pub content: Vec<u8>,
}

/// Commits the changes on top of `base` and returns the commit.
///
/// The user's index, working tree and HEAD stay as they are, unless `base.updates_worktree`: then
/// these files, and no other, change in the index and the working tree.
/// [`GitError::Moved`]: someone was faster; nothing has been done, plan again.
pub fn commit(
    repo: &Repository,
    base: &Base,
    changes: &[FileChange],
    message: &str,
    identity: &Identity,
) -> Result<Oid, GitError> {
    let paths: Vec<&str> = changes.iter().map(|change| change.path.as_str()).collect();
    if base.updates_worktree {
        preflight(repo, base, &paths)?;
    } else {
        ensure_still_elsewhere(repo, base)?;
    }
    let raw = repo.raw();
    let parent = raw.find_commit(base.commit)?;
    let old_tree = parent.tree()?;
    let files = write_blobs(repo, &old_tree, changes, base.updates_worktree)?;
    let tree = write_tree(repo, &old_tree, &files)?;
    if tree.id() == old_tree.id() {
        return Err(GitError::NothingToCommit);
    }
    let message = git2::message_prettify(message_hook::filtered(repo, message)?, None)?;
    let (author, committer) = (identity.author.signature()?, identity.committer.signature()?);
    let signer = Signer::of(repo, identity)?;
    let id = write_object(repo, (&author, &committer), &message, &tree, &parent, signer.as_ref())?;
    durable::objects(repo, &tree, &paths, files.iter().map(|file| file.blob).chain([id]));
    let reflog = format!("commit: {}", message.lines().next().unwrap_or_default());
    if base.updates_worktree {
        advance(repo, base, id, &files, (&committer, &reflog))?;
    } else {
        swap(repo, base, id, &reflog)?;
    }
    durable::reference(repo, &base.reference);
    if matches!(base.start, Start::Restarted | Start::Withdrawn { .. }) {
        forget_upstream(repo, base.branch());
    }
    Ok(id)
}

/// The object of a commit, signed where `signer` says so; no reference leads to it yet.
pub(super) fn write_object(
    repo: &Repository,
    (author, committer): (&Signature<'_>, &Signature<'_>),
    message: &str,
    tree: &Tree<'_>,
    parent: &Commit<'_>,
    signer: Option<&Signer>,
) -> Result<Oid, GitError> {
    let raw = repo.raw();
    let Some(signer) = signer else {
        return Ok(raw.commit(None, author, committer, message, tree, &[parent])?);
    };
    let buffer = raw.commit_create_buffer(author, committer, message, tree, &[parent])?;
    let text = std::str::from_utf8(&buffer).map_err(|_| GitError::Unsigned { detail: String::new() })?;
    Ok(raw.commit_signed(text, &signer.sign(text)?, None)?)
}

/// A branch that starts again is not the one that was sent. Where nothing says it was, there is nothing to forget.
fn forget_upstream(repo: &Repository, branch: &str) {
    let _ = repo
        .raw()
        .find_branch(branch, git2::BranchType::Local)
        .and_then(|mut branch| branch.set_upstream(None));
}

/// The user may have checked the branch out since the plan was made.
fn ensure_still_elsewhere(repo: &Repository, base: &Base) -> Result<(), GitError> {
    let moved = || GitError::Moved {
        reference: base.reference.clone(),
    };
    match repo.head()? {
        Head::Branch { name, .. } if name == base.branch() && repo.workdir().is_some() => Err(moved()),
        _ => ensure_free(repo, base.branch()),
    }
}

fn write_blobs(
    repo: &Repository,
    tree: &Tree<'_>,
    changes: &[FileChange],
    in_worktree: bool,
) -> Result<Vec<Written>, GitError> {
    let written = changes.iter().map(|change| {
        Ok(Written {
            path: change.path.clone(),
            mode: mode_of(tree, &change.path)?,
            blob: write_blob(repo, change, in_worktree)?,
        })
    });
    written.collect()
}

/// The id of a new content, converted as the attributes say.
fn write_blob(repo: &Repository, change: &FileChange, in_worktree: bool) -> Result<Oid, GitError> {
    if let Some(attribute) = filter::attribute(repo, &change.path)? {
        if in_worktree {
            // The file that libgit2 would put in the working tree would not be converted back.
            return Err(GitError::FilteredPath {
                path: change.path.clone(),
                attribute,
            });
        }
        // What was read came from a commit: already in UTF-8, whatever the encoding of the working tree.
        if attribute.starts_with(filter::DRIVER) {
            return filter::store(repo, &change.path, &attribute, &change.content);
        }
    }
    // Given the path, libgit2 converts line ends as the attributes say, as `git add` would.
    let mut writer = repo.raw().blob_writer(Some(Path::new(&change.path)))?;
    std::io::Write::write_all(&mut writer, &change.content).map_err(|source| GitError::Io {
        path: change.path.clone().into(),
        source,
    })?;
    Ok(writer.commit()?)
}

/// The mode the file has, or that of an ordinary new one.
fn mode_of(tree: &Tree<'_>, path: &str) -> Result<u32, GitError> {
    for (end, _) in path.match_indices('/') {
        let above = path.get(..end).unwrap_or_default();
        if let Some(entry) = optional(tree.get_path(Path::new(above)))?
            && entry.kind() != Some(ObjectType::Tree)
        {
            return Err(GitError::NotADirectory { path: above.to_owned() });
        }
    }
    match optional(tree.get_path(Path::new(path)))? {
        None => Ok(0o100_644),
        Some(entry) if !is_regular(entry.filemode()) => Err(GitError::NotAFile { path: path.to_owned() }),
        Some(entry) if entry.filemode() & 0o100 != 0 => Ok(0o100_755),
        Some(_) => Ok(0o100_644),
    }
}

fn write_tree<'repo>(repo: &'repo Repository, old: &Tree<'repo>, files: &[Written]) -> Result<Tree<'repo>, GitError> {
    let mut update = TreeUpdateBuilder::new();
    for file in files {
        let mode = if file.mode == 0o100_755 {
            FileMode::BlobExecutable
        } else {
            FileMode::Blob
        };
        update.upsert(file.path.as_str(), file.blob, mode);
    }
    Ok(repo.raw().find_tree(update.create_updated(repo.raw(), old)?)?)
}

/// Moves or creates the branch, if it still is where the plan found it.
///
/// Always `reference_matching`, and with the zero id for a new branch: the other functions of
/// libgit2 look before they lock, and lose commits when two write at once.
fn swap(repo: &Repository, base: &Base, id: Oid, reflog: &str) -> Result<(), GitError> {
    let expected = base.expected.unwrap_or(Oid::ZERO_SHA1);
    retry(|| {
        let Err(error) = repo
            .raw()
            .reference_matching(&base.reference, id, true, expected, reflog)
        else {
            return Ok(());
        };
        if error.code() == ErrorCode::Locked {
            return Err(FailedAttempt::Transient(reference_locked(repo, &base.reference)));
        }
        match repo.tip(&base.reference)? {
            // The reference went in; what failed came after (its log). Where the comparison failed, the
            // same commit is another process's: the same second, the same words.
            Some(tip) if tip == id && !matches!(error.code(), ErrorCode::Modified | ErrorCode::Exists) => Ok(()),
            tip if tip != base.expected => Err(GitError::Moved {
                reference: base.reference.clone(),
            }
            .into()),
            _ if error.code() == ErrorCode::Modified => Err(FailedAttempt::Transient(error.into())),
            _ => {
                ensure_name_fits(repo, base.branch())?;
                Err(error.into())
            }
        }
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::{FILE, Sandbox, auto, branch, change, identity};
    use crate::git::{BranchChoice, plan};

    /// A sandbox whose user is in the middle of something else.
    fn busy() -> Sandbox {
        let sandbox = Sandbox::with_file();
        sandbox.commit("dirty.yaml", "d: 1\n");
        sandbox.commit("staged.yaml", "s: 1\n");
        sandbox.write("staged.yaml", "s: 2\n");
        sandbox.write("new.yaml", "n: 1\n");
        sandbox.git(&["add", "staged.yaml", "new.yaml"]);
        sandbox.write("dirty.yaml", "d: 2\n");
        sandbox.write("untracked.yaml", "u: 1\n");
        sandbox
    }

    #[test]
    fn a_proposal_leaves_index_working_tree_and_head_as_they_are() {
        let sandbox = busy();
        let before = (sandbox.status(), std::fs::read(sandbox.path(".git/index")).unwrap());
        let head = std::fs::read(sandbox.path(".git/HEAD")).unwrap();
        let (base, id) = sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        assert_eq!(std::fs::read(sandbox.path(".git/index")).unwrap(), before.1);
        assert_eq!(std::fs::read(sandbox.path(".git/HEAD")).unwrap(), head);
        assert_eq!(sandbox.status(), before.0);
        assert_eq!(sandbox.read(FILE), "a: 1\n");

        assert_eq!(base.start, Start::New);
        assert_eq!(sandbox.rev("catalog/x"), id);
        assert_eq!(sandbox.rev("catalog/x^"), sandbox.rev("main"));
        assert_eq!(sandbox.show("catalog/x", FILE), "a: 2\n");
        assert_eq!(
            sandbox.git(&["diff", "--name-only", "main", "catalog/x"]),
            format!("{FILE}\n")
        );
        let log = sandbox.git(&["log", "-1", "--format=%an|%ae|%ad|%s|%cn", "--date=raw", "catalog/x"]);
        assert_eq!(
            log,
            "Grace Hopper|grace@example.org|1700000000 +0100|Advance|Grace Hopper\n"
        );
        sandbox.fsck();
    }

    #[test]
    fn a_detached_head_stays_where_it_is() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["checkout", "-q", "--detach"]);
        let before = sandbox.status();
        let (_, id) = sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        assert_eq!(sandbox.rev("catalog/x"), id);
        assert_eq!(sandbox.status(), before);
    }

    #[test]
    fn several_files_new_and_old_go_into_one_commit() {
        let sandbox = Sandbox::with_file();
        let repo = sandbox.open();
        let base = plan(&repo, &auto("catalog/x")).unwrap();
        let changes = [change(FILE, "a: 2\n"), change("deep/er/b.yaml", "b: 1\n")];
        commit(&repo, &base, &changes, "Two", &identity()).unwrap();
        assert_eq!(sandbox.show("catalog/x", FILE), "a: 2\n");
        assert_eq!(sandbox.show("catalog/x", "deep/er/b.yaml"), "b: 1\n");
        sandbox.fsck();
    }

    #[cfg(unix)]
    #[test]
    fn a_file_keeps_its_mode() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["update-index", "--chmod=+x", FILE]);
        sandbox.git(&["commit", "-qm", "mode"]);
        sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        let entry = sandbox.git(&["ls-tree", "catalog/x", FILE]);
        assert!(entry.starts_with("100755 blob"), "{entry}");
    }

    #[test]
    fn of_two_plans_made_at_once_the_second_finds_the_branch_moved() {
        let sandbox = Sandbox::with_file();
        let repo = sandbox.open();
        let make = |base: &Base, text: &str| commit(&repo, base, &[change(FILE, text)], "x", &identity());
        // The branch does not exist yet.
        let (one, two) = (auto("catalog/x"), auto("catalog/x"));
        let (one, two) = (plan(&repo, &one).unwrap(), plan(&repo, &two).unwrap());
        let first = make(&one, "a: 2\n").unwrap();
        assert!(matches!(make(&two, "a: 3\n"), Err(GitError::Moved { .. })));
        assert_eq!(sandbox.rev("catalog/x"), first);
        // It exists.
        let one = plan(&repo, &auto("catalog/x")).unwrap();
        let two = one.clone();
        let second = make(&one, "a: 3\n").unwrap();
        assert!(matches!(make(&two, "a: 4\n"), Err(GitError::Moved { .. })));
        assert_eq!(sandbox.rev("catalog/x"), second);
        // It is packed.
        sandbox.git(&["pack-refs", "--all"]);
        assert!(matches!(make(&two, "a: 4\n"), Err(GitError::Moved { .. })));
        sandbox.git(&["branch", "-q", "-D", "catalog/x"]);
        assert!(matches!(make(&two, "a: 4\n"), Err(GitError::Moved { .. })));
    }

    #[test]
    fn writers_at_once_lose_no_commit() {
        let sandbox = Sandbox::with_file();
        let root = sandbox.root();
        std::thread::scope(|scope| {
            for writer in 0..4 {
                let root = &root;
                scope.spawn(move || {
                    let repo = Repository::discover(root).unwrap();
                    for n in 0..10 {
                        let file = change(&format!("w{writer}/{n}.yaml"), "x: 1\n");
                        loop {
                            let base = plan(&repo, &branch("catalog/x")).unwrap();
                            match commit(&repo, &base, std::slice::from_ref(&file), "x", &identity()) {
                                Ok(_) => break,
                                Err(GitError::Moved { .. }) => {}
                                Err(error) => panic!("{error:?}"),
                            }
                        }
                    }
                });
            }
        });
        assert_eq!(sandbox.git(&["rev-list", "--count", "main..catalog/x"]), "40\n");
        let files = sandbox.git(&["ls-tree", "-r", "--name-only", "catalog/x"]);
        assert_eq!(files.lines().count(), 41);
        sandbox.fsck();
    }

    #[test]
    fn a_branch_checked_out_since_the_plan_was_made_has_moved() {
        let sandbox = Sandbox::with_file();
        let repo = sandbox.open();
        let base = plan(&repo, &auto("catalog/x")).unwrap();
        sandbox.git(&["checkout", "-q", "-b", "catalog/x"]);
        let error = commit(&repo, &base, &[change(FILE, "a: 2\n")], "x", &identity()).unwrap_err();
        assert!(matches!(error, GitError::Moved { .. }));
    }

    #[test]
    fn a_lock_left_behind_is_reported_and_kept() {
        let sandbox = Sandbox::with_file();
        let lock = sandbox.path(".git/refs/heads/catalog/x.lock");
        std::fs::create_dir_all(lock.parent().unwrap()).unwrap();
        std::fs::write(&lock, "").unwrap();
        let error = sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap_err();
        let GitError::Locked { paths, age } = error else {
            panic!("{error:?}")
        };
        assert_eq!(paths.len(), 1);
        assert_eq!(paths[0].canonicalize().unwrap(), lock.canonicalize().unwrap());
        assert!(age.is_some());
        assert!(lock.exists());
    }

    #[test]
    fn a_branch_that_appears_as_a_directory_of_this_one_is_a_conflict() {
        let sandbox = Sandbox::with_file();
        let repo = sandbox.open();
        let base = plan(&repo, &auto("catalog/x")).unwrap();
        sandbox.git(&["branch", "catalog"]);
        let error = commit(&repo, &base, &[change(FILE, "a: 2\n")], "x", &identity()).unwrap_err();
        assert!(matches!(error, GitError::BranchNameConflict { existing, .. } if existing == "catalog"));
    }

    #[test]
    fn content_that_changes_nothing_makes_no_commit() {
        let sandbox = Sandbox::with_file();
        let error = sandbox.propose(&auto("catalog/x"), FILE, "a: 1\n").unwrap_err();
        assert!(matches!(error, GitError::NothingToCommit));
        assert!(!sandbox.git(&["branch", "--list"]).contains("catalog"));
    }

    #[test]
    fn a_filter_converts_the_content_as_git_add_does() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["config", "filter.upper.clean", "tr a-z A-Z"]);
        sandbox.write(".gitattributes", "*.yaml filter=upper\n");
        sandbox.propose(&branch("catalog/x"), FILE, "a: 2\n").unwrap();
        assert_eq!(sandbox.show("catalog/x", FILE), "A: 2\n");
        // A file that is in UTF-16 in the checkout is in UTF-8 in the repository.
        sandbox.write(".gitattributes", "*.yaml working-tree-encoding=UTF-16\n");
        sandbox.propose(&branch("catalog/y"), FILE, "a: 3\n").unwrap();
        assert_eq!(sandbox.show("catalog/y", FILE), "a: 3\n");
    }

    #[test]
    fn a_filter_that_is_not_set_up_is_refused() {
        let sandbox = Sandbox::with_file();
        for (attributes, refused) in [
            ("*.yaml filter=lfs\n", Some("filter=lfs")),
            ("*.yaml -filter working-tree-encoding=UTF-8\n", None),
            ("*.bin filter=lfs\n", None),
        ] {
            sandbox.write(".gitattributes", attributes);
            let outcome = sandbox.propose(&branch("catalog/x"), FILE, attributes);
            match (refused, outcome) {
                (None, Ok(_)) => {}
                (Some(expected), Err(GitError::FilteredPath { attribute, .. })) => {
                    assert_eq!(attribute, expected);
                }
                (_, outcome) => panic!("{attributes}: {outcome:?}"),
            }
        }
    }

    #[test]
    fn line_ends_are_stored_as_git_would() {
        let sandbox = Sandbox::with_file();
        sandbox.commit(".gitattributes", "*.yaml text eol=crlf\n");
        sandbox.propose(&auto("catalog/x"), FILE, "a: 2\r\n").unwrap();
        assert_eq!(sandbox.show("catalog/x", FILE), "a: 2\n");
    }

    #[test]
    fn a_path_through_a_file_or_to_a_directory_is_refused() {
        let sandbox = Sandbox::with_file();
        let through = sandbox
            .propose(&auto("catalog/x"), "products/a.yaml/b", "b")
            .unwrap_err();
        assert!(matches!(through, GitError::NotADirectory { path } if path == FILE));
        let directory = sandbox.propose(&auto("catalog/x"), "products", "b").unwrap_err();
        assert!(matches!(directory, GitError::NotAFile { path } if path == "products"));
        for path in ["../x.yaml", ".git/config", "/etc/passwd", "a//b", "", "a/./b"] {
            assert!(sandbox.propose(&auto("catalog/x"), path, "b").is_err(), "{path}");
        }
        sandbox.fsck();
    }

    #[test]
    fn a_bare_repository_takes_proposals() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["clone", "-q", "--bare", ".", "../bare.git"]);
        let repo = Repository::discover(&sandbox.path("../bare.git")).unwrap();
        for choice in [branch("catalog/x"), branch("main"), BranchChoice::Here] {
            let base = plan(&repo, &choice).unwrap();
            assert!(!base.updates_worktree);
            let text = format!("{choice:?}");
            let id = commit(&repo, &base, &[change(FILE, &text)], "x", &identity()).unwrap();
            assert_eq!(repo.tip(&base.reference).unwrap(), Some(id));
        }
        assert!(crate::git::ensure_clean(&repo, &[FILE]).is_ok());
        sandbox.git_in(&sandbox.path("../bare.git"), &["fsck", "--strict", "--no-dangling"]);
    }

    #[test]
    fn a_linked_worktree_proposes_without_being_disturbed() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["worktree", "add", "-q", "--detach", "../side"]);
        let side = sandbox.path("../side");
        let repo = Repository::discover(&side).unwrap();
        let base = plan(&repo, &auto("catalog/x")).unwrap();
        let id = commit(&repo, &base, &[change(FILE, "a: 2\n")], "x", &identity()).unwrap();
        assert_eq!(sandbox.rev("catalog/x"), id);
        assert_eq!(sandbox.git_in(&side, &["status", "--porcelain"]), "");
        assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
        sandbox.fsck();
    }
}
