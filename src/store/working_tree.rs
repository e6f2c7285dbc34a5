//! The one place that writes files of the working tree: under a lock that all writers take, only where a file is
//! still as it was read, and never through a link out of the repository.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, Instant};

use super::folder::read_file;

/// A file, as it was read and as it is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// From the root that is written to, with `/`.
    pub path: String,
    /// What was read; none where there was no such file.
    pub before: Option<Vec<u8>>,
    pub after: Vec<u8>,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Unwritten {
    /// Somebody saved, made or removed the file since it was read.
    #[error("{path} has changed")]
    Changed { path: String },
    /// The path goes through a link: what it leads to is not the repository's.
    #[error("{} is a link", path.display())]
    Linked { path: PathBuf },
    /// Another writer holds the lock for too long.
    #[error("another program is writing")]
    Busy,
    #[error("{path}: {source}")]
    Io { path: String, source: io::Error },
}

/// Others write for a moment: one that is stopped is not waited for.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(10);

/// A folder of the working tree, held against other writers until it is dropped, or its process dies.
#[derive(Debug)]
pub struct WorkingTree {
    root: PathBuf,
    /// Nothing is written elsewhere.
    bounds: PathBuf,
    _lock: File,
}

impl WorkingTree {
    /// Takes the lock of the repository that `root` is in, or of `root` itself; makes `root` where it is missing.
    ///
    /// # Errors
    /// [`Unwritten::Busy`] where somebody holds it; [`Unwritten::Linked`] where `root` leads out of its repository.
    pub fn hold(root: &Path) -> Result<WorkingTree, Unwritten> {
        let io = |source| Unwritten::Io {
            path: root.display().to_string(),
            source,
        };
        let around = std::path::absolute(root).map(|path| around(&path)).map_err(io)?;
        match &around {
            Some(bounds) => ensure_within(root, &bounds.canonicalize().map_err(io)?)?,
            None if root.is_symlink() => return Err(Unwritten::Linked { path: root.to_owned() }),
            None => {}
        }
        fs::create_dir_all(root).map_err(io)?;
        let real = root.canonicalize().map_err(io)?;
        // Without a repository, nothing but the folder itself says how far one may go.
        let bounds = around.map_or(Ok(real), |bounds| bounds.canonicalize()).map_err(io)?;
        Ok(WorkingTree {
            root: root.to_owned(),
            _lock: locked(&bounds)?,
            bounds,
        })
    }

    /// What a file holds; none where there is none.
    ///
    /// # Errors
    /// Where it is a link, or cannot be read.
    pub fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Unwritten> {
        let full = self.root.join(path);
        if full.is_symlink() {
            return Err(Unwritten::Linked { path: full });
        }
        match read_file(&full) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(source) => Err(Unwritten::Io {
                path: path.to_owned(),
                source,
            }),
        }
    }

    /// Writes the files, the last one first: every new text beside its file, then all are renamed. A reader sees an
    /// old file or a new one, and where one is refused none has changed.
    ///
    /// # Errors
    /// [`Unwritten::Changed`] for a file that is not as it was read.
    pub fn replace(&self, files: &[Replacement]) -> Result<(), Unwritten> {
        for file in files {
            ensure_within(&self.root.join(&file.path), &self.bounds)?;
            self.ensure_unchanged(file)?;
        }
        let mut staged: Vec<PathBuf> = Vec::new();
        let outcome = self.stage(files, &mut staged).and_then(|()| {
            files.iter().rev().zip(&staged).try_for_each(|(file, beside)| {
                // An editor takes no lock: the look is as near to the renaming as can be.
                self.ensure_unchanged(file)?;
                fs::rename(beside, self.root.join(&file.path)).map_err(|source| Unwritten::Io {
                    path: file.path.clone(),
                    source,
                })
            })
        });
        if outcome.is_err() {
            for beside in &staged {
                let _ = fs::remove_file(beside);
            }
        }
        outcome
    }

    fn stage(&self, files: &[Replacement], staged: &mut Vec<PathBuf>) -> Result<(), Unwritten> {
        for file in files.iter().rev() {
            let target = self.root.join(&file.path);
            let beside = beside(&target);
            staged.push(beside.clone());
            write_beside(&target, &beside, &file.after).map_err(|source| Unwritten::Io {
                path: file.path.clone(),
                source,
            })?;
        }
        Ok(())
    }

    fn ensure_unchanged(&self, file: &Replacement) -> Result<(), Unwritten> {
        if self.read(&file.path)? == file.before {
            Ok(())
        } else {
            Err(Unwritten::Changed {
                path: file.path.clone(),
            })
        }
    }
}

/// The repository that a path is in, by the path's words: a link on the way does not choose it.
fn around(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for component in path.components() {
        if component == Component::ParentDir {
            plain.pop();
        } else {
            plain.push(component);
        }
    }
    let found = plain.ancestors().find(|folder| folder.join(".git").exists());
    found.map(Path::to_owned)
}

/// Fails where a path is a link, or leads out of `bounds` by one.
fn ensure_within(path: &Path, bounds: &Path) -> Result<(), Unwritten> {
    let linked = |path: &Path| Unwritten::Linked { path: path.to_owned() };
    if path.is_symlink() && !(path.is_dir() && path.canonicalize().is_ok_and(|real| real.starts_with(bounds))) {
        return Err(linked(path));
    }
    for above in path.ancestors() {
        if let Ok(real) = above.canonicalize() {
            return if real.starts_with(bounds) {
                Ok(())
            } else {
                Err(linked(above))
            };
        }
        if above.is_symlink() {
            return Err(linked(above));
        }
    }
    Ok(())
}

/// One name for all writers, who come one after the other: what a killed one left is written over.
fn beside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.catalog-tmp"))
}

fn write_beside(target: &Path, beside: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(parent) = target.parent() {
        fs::create_dir_all(parent)?;
    }
    if beside.symlink_metadata().is_ok() {
        fs::remove_file(beside)?;
    }
    // New, so that it is no link that somebody put there.
    let mut file = File::create_new(beside)?;
    file.write_all(bytes)?;
    match fs::metadata(target) {
        Ok(old) => file.set_permissions(old.permissions()),
        Err(_) => Ok(()),
    }
}

/// The lock that the system takes back when its holder dies.
fn locked(folder: &Path) -> Result<File, Unwritten> {
    let io = |source| Unwritten::Io {
        path: folder.display().to_string(),
        source,
    };
    let file = lock_file(folder).map_err(io)?;
    let since = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if since.elapsed() < PATIENCE => std::thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) => return Err(Unwritten::Busy),
            // A file system without locks: what was read is compared all the same.
            Err(TryLockError::Error(_)) => return Ok(file),
        }
    }
}

/// The folder itself can be locked: nothing is left beside the files.
#[cfg(unix)]
fn lock_file(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

#[cfg(not(unix))]
fn lock_file(folder: &Path) -> io::Result<File> {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};

    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    let name = format!("catalog-{:016x}.lock", hasher.finish());
    fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(std::env::temp_dir().join(name))
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    fn file(path: &str, before: Option<&str>, after: &str) -> Replacement {
        Replacement {
            path: path.to_owned(),
            before: before.map(|text| text.as_bytes().to_vec()),
            after: after.as_bytes().to_vec(),
        }
    }

    fn repository() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("repo/.git")).unwrap();
        fs::create_dir_all(folder.path().join("out")).unwrap();
        fs::write(folder.path().join("repo/a"), "1").unwrap();
        fs::write(folder.path().join("out/victim"), "precious").unwrap();
        folder
    }

    #[test]
    fn a_file_is_replaced_where_it_is_as_it_was_read_and_keeps_its_mode() {
        let folder = repository();
        let root = folder.path().join("repo");
        fs::set_permissions(root.join("a"), fs::Permissions::from_mode(0o640)).unwrap();
        let tree = WorkingTree::hold(&root).unwrap();
        tree.replace(&[file("a", Some("1"), "2"), file("b/c", None, "3")])
            .unwrap();
        assert_eq!(fs::read_to_string(root.join("a")).unwrap(), "2");
        assert_eq!(fs::read_to_string(root.join("b/c")).unwrap(), "3");
        let mode = fs::metadata(root.join("a")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
        assert_eq!(fs::read_dir(root.join("b")).unwrap().count(), 1);
    }

    #[test]
    fn of_several_files_none_is_written_where_one_has_changed_appeared_or_gone() {
        let folder = repository();
        let root = folder.path().join("repo");
        let tree = WorkingTree::hold(&root).unwrap();
        for changed in [
            file("a", Some("0"), "2"),
            file("a", None, "2"),
            file("gone", Some("1"), "2"),
        ] {
            let path = changed.path.clone();
            let error = tree.replace(&[file("b", None, "3"), changed]).unwrap_err();
            assert!(matches!(error, Unwritten::Changed { path: told } if told == path));
            assert_eq!(fs::read_to_string(root.join("a")).unwrap(), "1");
            assert!(!root.join("b").exists());
        }
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        let folder = repository();
        let (root, out) = (folder.path().join("repo"), folder.path().join("out"));
        symlink(out.join("victim"), root.join("file")).unwrap();
        symlink(out.join("not-there"), root.join("dangling")).unwrap();
        symlink(&out, root.join("folder")).unwrap();
        fs::create_dir(root.join("real")).unwrap();
        symlink("real", root.join("inside")).unwrap();
        let tree = WorkingTree::hold(&root).unwrap();
        for path in ["file", "dangling", "folder/victim", "folder/new", "folder/deep/new"] {
            for before in [None, Some("precious")] {
                let error = tree.replace(&[file(path, before, "x")]).unwrap_err();
                assert!(matches!(error, Unwritten::Linked { .. }), "{path}: {error:?}");
            }
        }
        tree.replace(&[file("inside/new", None, "x")]).unwrap();
        drop(tree);
        for root in [
            root.join("folder"),
            root.join("folder/new"),
            root.join("../repo/folder"),
        ] {
            let error = WorkingTree::hold(&root).unwrap_err();
            assert!(matches!(error, Unwritten::Linked { .. }), "{error:?}");
        }
        WorkingTree::hold(&root.join("../out")).unwrap();
        WorkingTree::hold(&root.join("inside")).unwrap();
        assert_eq!(fs::read_to_string(out.join("victim")).unwrap(), "precious");
        assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
    }

    #[test]
    fn writers_come_one_after_the_other_and_a_leftover_is_no_obstacle() {
        let folder = repository();
        let root = folder.path().join("repo");
        fs::write(root.join(".a.catalog-tmp"), "of a killed one").unwrap();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let tree = WorkingTree::hold(&root).unwrap();
                    let before = fs::read_to_string(root.join("a")).unwrap();
                    std::thread::sleep(Duration::from_millis(2));
                    tree.replace(&[file("a", Some(&before), &format!("{before}+"))])
                        .unwrap();
                });
            }
        });
        assert_eq!(fs::read_to_string(root.join("a")).unwrap(), "1++++++++");
        assert!(!root.join(".a.catalog-tmp").exists());
    }
}
