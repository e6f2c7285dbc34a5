//! A source that notes how each file was when it was looked at: what was made of the files holds for as long as they stand.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::cache::Cache;
use super::source::{Source, Stamped};
use super::stamp::{Clock, Stamp};

/// A source, and how it was when it was looked at.
pub struct Witness<'s> {
    inner: &'s dyn Source,
    /// Told before anything was looked at.
    clock: Option<Clock>,
    noted: Mutex<Noted>,
}

#[derive(Default)]
struct Noted {
    folders: BTreeMap<String, Listing>,
    files: BTreeMap<String, Was>,
    /// Of files that were perhaps not read: what is kept of them was believed because of these.
    stamps: BTreeMap<String, Stamp>,
    /// Two looks at one thing saw it differ.
    is_moving: bool,
}

/// What a folder held, or why it could not be listed.
type Listing = Result<Vec<String>, String>;

/// How a file was.
#[derive(Debug, PartialEq, Eq)]
enum Was {
    /// Its stamp proves it.
    Stamped(Stamp),
    /// Nothing but another reading proves it: it was written just before, is not there, cannot be read, or is on a
    /// system that says too little.
    Read(Result<Option<Vec<u8>>, String>),
}

impl<'s> Witness<'s> {
    #[must_use]
    pub fn new(inner: &'s dyn Source) -> Witness<'s> {
        Witness {
            inner,
            clock: inner.cache().and_then(Cache::clock),
            noted: Mutex::default(),
        }
    }

    /// What tells later whether all that was looked at stands as it did; none where it moved meanwhile.
    #[must_use]
    pub fn proof(self) -> Option<Proof> {
        let Noted {
            folders,
            mut files,
            stamps,
            is_moving,
        } = self.noted.into_inner().unwrap_or_else(PoisonError::into_inner);
        for (path, stamp) in stamps {
            files.entry(path).or_insert(Was::Stamped(stamp));
        }
        (!is_moving).then(|| Proof {
            folders: folders.into_iter().collect(),
            files: files.into_iter().collect(),
        })
    }

    fn noted(&self) -> MutexGuard<'_, Noted> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Source for Witness<'_> {
    fn cache(&self) -> Option<&Cache> {
        self.inner.cache()
    }

    fn stays(&self) -> bool {
        self.inner.stays()
    }

    fn content_id(&self, path: &str) -> Option<Vec<u8>> {
        self.inner.content_id(path)
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        Ok(self.read_stamped(path)?.map(|(bytes, _)| bytes))
    }

    fn read_stamped(&self, path: &str) -> Result<Option<Stamped>, String> {
        let read = self.inner.read_stamped(path);
        let was = Was::of(&read, self.clock);
        let mut noted = self.noted();
        noted.is_moving |= noted.files.get(path).is_some_and(|before| *before != was);
        noted.files.insert(path.to_owned(), was);
        read
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        let stamp = self.inner.stamp(path)?;
        let before = self.noted().stamps.insert(path.to_owned(), stamp);
        self.noted().is_moving |= before.is_some_and(|before| before != stamp);
        Some(stamp)
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        let listing = self.inner.list(folder);
        let before = self.noted().folders.insert(folder.to_owned(), listing.clone());
        self.noted().is_moving |= before.is_some_and(|before| before != listing);
        listing
    }
}

impl Was {
    fn of(read: &Result<Option<Stamped>, String>, clock: Option<Clock>) -> Was {
        match read {
            Ok(Some((_, Some(stamp)))) if clock.is_some_and(|clock| stamp.is_settled(&clock)) => Was::Stamped(*stamp),
            Ok(Some((bytes, _))) => Was::Read(Ok(Some(bytes.clone()))),
            Ok(None) => Was::Read(Ok(None)),
            Err(reason) => Was::Read(Err(reason.clone())),
        }
    }

    /// True where the file is as it was; what only a reading proved is proved by its stamp once that can be.
    fn stands(&mut self, source: &dyn Source, path: &str, clock: Option<Clock>) -> bool {
        match self {
            Was::Stamped(stamp) => source.stamp(path).as_ref() == Some(stamp),
            Was::Read(before) => {
                let read = source.read_stamped(path);
                let now = Was::of(&read, clock);
                let stands = read.map(|read| read.map(|(bytes, _)| bytes)) == *before;
                if stands {
                    *self = now;
                }
                stands
            }
        }
    }
}

/// What tells whether files stand as they did.
#[derive(Debug)]
pub struct Proof {
    folders: Vec<(String, Listing)>,
    files: Vec<(String, Was)>,
}

impl Proof {
    /// True where every file that was looked at is as it was, in the same source, and none came or went.
    pub fn stands(&mut self, source: &dyn Source) -> bool {
        let is_young = self.files.iter().any(|(_, was)| matches!(was, Was::Read(Ok(Some(_)))));
        let clock = source.cache().filter(|_| is_young).and_then(Cache::clock);
        self.folders
            .par_iter()
            .all(|(path, before)| source.list(path) == *before)
            && self
                .files
                .par_iter_mut()
                .all(|(path, was)| was.stands(source, path, clock))
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::store::folder::Folder;

    const PATHS: [&str; 3] = ["products/a.yaml", "products/b.yaml", "reference.yaml"];

    /// A catalogue of a repository, or of none.
    fn catalogue(has_repository: bool) -> (tempfile::TempDir, Folder) {
        let folder = tempfile::tempdir().unwrap();
        if has_repository {
            fs::create_dir(folder.path().join(".git")).unwrap();
        }
        fs::create_dir(folder.path().join("products")).unwrap();
        for path in ["catalog.yaml", "products/a.yaml", "products/b.yaml"] {
            fs::write(folder.path().join(path), "1").unwrap();
        }
        let found = Folder::find(folder.path()).unwrap();
        (folder, found)
    }

    fn looked(source: &dyn Source) -> Proof {
        let witness = Witness::new(source);
        witness.list("products").unwrap();
        for path in PATHS {
            witness.read(path).unwrap();
        }
        witness.proof().unwrap()
    }

    /// A source whose files were all written long ago.
    struct Aged<'f>(&'f Folder);

    impl Source for Aged<'_> {
        fn cache(&self) -> Option<&Cache> {
            self.0.cache()
        }

        fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
            self.0.read(path)
        }

        fn read_stamped(&self, path: &str) -> Result<Option<Stamped>, String> {
            let read = self.0.read_stamped(path)?;
            Ok(read.map(|(bytes, stamp)| (bytes, stamp.map(|stamp| stamp.long_ago(1)))))
        }

        fn stamp(&self, path: &str) -> Option<Stamp> {
            Some(self.0.stamp(path)?.long_ago(1))
        }

        fn list(&self, folder: &str) -> Result<Vec<String>, String> {
            self.0.list(folder)
        }
    }

    fn read_again(proof: &Proof) -> usize {
        let files = proof.files.iter();
        files.filter(|(_, was)| matches!(was, Was::Read(Ok(Some(_))))).count()
    }

    #[test]
    fn whatever_is_changed_added_or_removed_is_seen() {
        let write =
            |path: &'static str, text: &'static str| move |root: &Path| fs::write(root.join(path), text).unwrap();
        let changes: [&dyn Fn(&Path); 6] = [
            // As long as what stood there.
            &write("products/a.yaml", "2"),
            &write("products/c.yaml", "1"),
            &write("reference.yaml", "1"),
            &|root| fs::remove_file(root.join("products/b.yaml")).unwrap(),
            &|root| fs::rename(root.join("products/b.yaml"), root.join("products/c.yaml")).unwrap(),
            &|root| {
                fs::remove_file(root.join("products/b.yaml")).unwrap();
                std::os::unix::fs::symlink("a.yaml", root.join("products/b.yaml")).unwrap();
            },
        ];
        for has_repository in [true, false] {
            for (number, change) in changes.iter().enumerate() {
                let (folder, source) = catalogue(has_repository);
                let mut proof = looked(&source);
                assert!(proof.stands(&source) && proof.stands(&source), "{number}");
                change(folder.path());
                assert!(!proof.stands(&source), "{number} {has_repository}");
            }
        }
    }

    #[test]
    fn what_was_written_just_before_is_read_again_until_its_stamp_proves_it() {
        let (_folder, source) = catalogue(true);
        let mut proof = looked(&source);
        assert_eq!(read_again(&proof), 2);
        assert!(proof.stands(&source));
        assert_eq!(read_again(&proof), 2);
        // Later, the same files are proved by their stamps.
        let aged = Aged(&source);
        assert!(proof.stands(&aged));
        assert_eq!(read_again(&proof), 0);
        assert!(proof.stands(&aged));
        // Without a clock, nothing is.
        let (_folder, source) = catalogue(false);
        let mut proof = looked(&source);
        assert!(proof.stands(&Aged(&source)));
        assert_eq!(read_again(&proof), 2);
    }

    #[test]
    fn a_file_that_is_given_back_its_day_is_seen_all_the_same() {
        let (folder, source) = catalogue(true);
        let path = folder.path().join("products/a.yaml");
        let long_ago = SystemTime::now() - Duration::from_secs(9_000);
        let age = || {
            fs::File::options()
                .append(true)
                .open(&path)
                .unwrap()
                .set_modified(long_ago)
        };
        age().unwrap();
        let mut proof = looked(&source);
        fs::write(&path, "2").unwrap();
        age().unwrap();
        assert!(!proof.stands(&source));
    }

    #[test]
    fn what_moves_while_it_is_looked_at_proves_nothing() {
        let (folder, source) = catalogue(true);
        let moved = |look: &dyn Fn(&Witness<'_>)| {
            let witness = Witness::new(&source);
            look(&witness);
            fs::write(folder.path().join("products/a.yaml"), "22").unwrap();
            fs::write(folder.path().join("products/new.yaml"), "22").unwrap();
            look(&witness);
            fs::write(folder.path().join("products/a.yaml"), "1").unwrap();
            fs::remove_file(folder.path().join("products/new.yaml")).unwrap();
            witness.proof().is_none()
        };
        assert!(moved(&|witness| _ = witness.read("products/a.yaml")));
        assert!(moved(&|witness| _ = witness.stamp("products/a.yaml")));
        assert!(moved(&|witness| _ = witness.list("products")));
        assert!(!moved(&|witness| _ = witness.read("products/b.yaml")));
    }
}
