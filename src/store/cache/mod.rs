//! What is kept in Git's own folder so that it need not be done again: trees of large files, and what was found out about
//! files. To read a version of the rules as YAML, and to try each of its conditions, costs more than what most commands do
//! with it. Nothing of it is ever needed, or believed across builds: what is gone, cut off, broken or of another build
//! is worked out again.

mod ledger;
mod pack;
pub mod packing;
mod recent;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::hash::{BuildHasher as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

use foldhash::fast::FixedState;

use crate::domain::tree::Tree;

pub use ledger::{Ledger, Looked};
pub use pack::Pack;
pub use recent::RECENT;

use super::stamp::Clock;

/// A number of this build: what another one kept may mean something else.
const BUILD: u64 = include!(concat!(env!("OUT_DIR"), "/build.rs"));
/// What is smaller is read sooner than it is looked for.
const SMALLEST: usize = 2 << 10;
/// A catalogue has some versions of its rules, and few change; so has each branch.
const MOST: usize = 200;
/// Its name in Git's folder, beside what the program keeps of its user's: this is nobody's work.
const FOLDER: &str = "catalog-trees";
/// Before all else in a file.
const MARK: &[u8] = b"catalog tree\n";
/// The bytes of a sum.
const SUM: usize = 8;

/// Trees that were read before.
pub trait KeptTrees: Sync {
    /// The tree of the file `path`, where it still says `source`.
    fn find<'s>(&self, path: &str, source: &'s str) -> Option<Tree<'s>>;

    /// Keeps the tree of the file `path`, if that is worth it and can be done.
    fn keep(&self, path: &str, source: &str, tree: &Tree<'_>);
}

/// Where it is kept.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
}

impl Cache {
    /// Those of the repository whose own folder is `git`.
    #[must_use]
    pub fn within(git: &Path) -> Cache {
        Cache {
            folder: git.join(FOLDER),
        }
    }

    /// Those of the repository that `root` is the working tree of; none where it has no folder of its own.
    #[must_use]
    pub fn of(root: &Path) -> Option<Cache> {
        let git = root.join(".git");
        // A linked working tree keeps its own elsewhere, and reads from its source.
        git.is_dir().then(|| Cache::within(&git))
    }

    /// The trees of a folder's files, in one file: many small ones.
    #[must_use]
    pub fn pack(&self, folder: &str) -> Pack {
        Pack::read(self.clone(), folder)
    }

    /// What was found out about files under the name `about`, while the same `fact` held, word for word.
    #[must_use]
    pub fn ledger(&self, about: &str, fact: Vec<u8>) -> Ledger {
        Ledger::read(self.clone(), about, fact)
    }

    /// What the file system takes for now; none where nothing can be written.
    #[must_use]
    pub fn clock(&self) -> Option<Clock> {
        fs::create_dir_all(&self.folder).ok()?;
        let path = self.beside(&noted("clock"));
        let clock = fs::write(&path, b"now").and_then(|()| fs::metadata(&path));
        let _ = fs::remove_file(&path);
        Clock::of(&clock.ok()?)
    }

    /// True where `fact` was noted under the name `about`, word for word.
    #[must_use]
    pub fn knows(&self, about: &str, fact: &[u8]) -> bool {
        fs::read(self.folder.join(noted(about))).is_ok_and(|bytes| bytes == fact)
    }

    /// Notes `fact` under the name `about`, in the place of what stood there.
    pub fn note(&self, about: &str, fact: &[u8]) {
        if fs::create_dir_all(&self.folder).is_ok() {
            self.write(&noted(about), fact);
        }
    }

    /// The document kept under the name `about`, as it was kept.
    #[must_use]
    pub fn document(&self, about: &str) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.folder.join(noted(about))).ok()?;
        let (held, sum) = bytes.split_last_chunk::<SUM>()?;
        // Under the name of another, it is not believed.
        if sum_of(held) != u64::from_le_bytes(*sum) || !held.ends_with(about.as_bytes()) {
            return None;
        }
        bytes.truncate(held.len() - about.len());
        Some(bytes)
    }

    /// Keeps a document under the name `about`, in the place of what stood there.
    pub fn keep_document(&self, about: &str, mut bytes: Vec<u8>) {
        bytes.extend(about.as_bytes());
        bytes.extend(sum_of(&bytes).to_le_bytes());
        if fs::create_dir_all(&self.folder).is_ok() {
            self.write(&noted(about), &bytes);
        }
    }

    /// What follows `start` in the names of the documents that have it.
    #[must_use]
    pub fn documents(&self, start: &str) -> BTreeSet<String> {
        let start = noted(start);
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        names
            .filter_map(|name| name.strip_prefix(&start).map(str::to_owned))
            .collect()
    }

    /// Forgets the document kept under the name `about`.
    pub fn forget(&self, about: &str) {
        let _ = fs::remove_file(self.folder.join(noted(about)));
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        let _ = self.replace(name, |mut file| io::Write::write_all(&mut file, bytes));
    }

    /// Whoever looks meanwhile sees all of it, or nothing.
    fn replace(&self, name: &str, write: impl FnOnce(&File) -> io::Result<()>) -> io::Result<()> {
        self.make_room();
        let beside = self.beside(name);
        let written = File::create(&beside).and_then(|file| write(&file));
        let done = written.and_then(|()| fs::rename(&beside, self.folder.join(name)));
        if done.is_err() {
            let _ = fs::remove_file(&beside);
        }
        done
    }

    /// The name of what is not written to its end.
    fn beside(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.{}", std::process::id()))
    }

    /// Takes away what other builds kept; and everything, where there is too much.
    fn make_room(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return;
        };
        let kept: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        let own = format!("{BUILD:016x}-");
        let is_own = |path: &Path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with(&own))
        };
        let full = kept.len() >= MOST;
        for path in kept.iter().filter(|path| full || !is_own(path)) {
            let _ = fs::remove_file(path);
        }
    }
}

/// Large files, each kept alone and found by what it says.
impl KeptTrees for Cache {
    fn find<'s>(&self, _: &str, source: &'s str) -> Option<Tree<'s>> {
        if source.len() < SMALLEST {
            return None;
        }
        let bytes = fs::read(self.folder.join(name(source))).ok()?;
        let (held, sum) = bytes.split_last_chunk::<SUM>()?;
        if sum_of(held) != u64::from_le_bytes(*sum) {
            return None;
        }
        // The source itself is kept: no other has this tree.
        let tree = held.strip_prefix(MARK)?.strip_prefix(source.as_bytes())?;
        Tree::unpacked(source, tree)
    }

    fn keep(&self, _: &str, source: &str, tree: &Tree<'_>) {
        if source.len() < SMALLEST || fs::create_dir_all(&self.folder).is_err() {
            return;
        }
        let mut bytes = [MARK, source.as_bytes(), &tree.packed(source)].concat();
        bytes.extend(sum_of(&bytes).to_le_bytes());
        self.write(&name(source), &bytes);
    }
}

/// The name of a kept tree: of a build, and of a source.
fn name(source: &str) -> String {
    format!("{BUILD:016x}-{:016x}", sum_of(source.as_bytes()))
}

/// The name of what was noted: of a build, and of what it is about.
fn noted(about: &str) -> String {
    format!("{BUILD:016x}-{about}")
}

/// A sum of what this build wrote: what was cut off or changed has another.
fn sum_of(bytes: &[u8]) -> u64 {
    let mut hasher = FixedState::with_seed(BUILD).build_hasher();
    hasher.write(bytes);
    hasher.finish()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::store::yaml;

    fn source() -> String {
        let mut source = String::from("schema: a\nlist:\n");
        while source.len() < SMALLEST {
            source.push_str("  - {id: é, text: \"quoted \\t and\", other: 'it''s'}\n");
            source.push_str("  - plain: [1, ~, 'x']\n    long: >\n      some\n      lines\n");
        }
        source
    }

    fn kept() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().unwrap();
        let kept = Cache::within(folder.path());
        (folder, kept)
    }

    fn file(kept: &Cache) -> PathBuf {
        let mut entries = fs::read_dir(&kept.folder).unwrap();
        entries.next().unwrap().unwrap().path()
    }

    #[test]
    fn a_tree_is_given_back_as_it_was_read_and_to_its_source_alone() {
        let (_folder, kept) = kept();
        let source = source();
        let tree = yaml::parse(&source).unwrap();
        assert!(kept.find("", &source).is_none());
        kept.keep("", &source, &tree);
        assert_eq!(format!("{:?}", kept.find("", &source).unwrap()), format!("{tree:?}"));
        let other = source.replace("schema: a", "schema: b");
        assert!(kept.find("", &other).is_none());
        // Under the name of another source, it is not believed.
        fs::rename(file(&kept), kept.folder.join(name(&other))).unwrap();
        assert!(kept.find("", &other).is_none());
    }

    #[test]
    fn what_is_cut_off_changed_or_of_another_build_is_not_believed() {
        let (_folder, kept) = kept();
        let source = source();
        kept.keep("", &source, &yaml::parse(&source).unwrap());
        let path = file(&kept);
        let bytes = fs::read(&path).unwrap();
        for at in (0..bytes.len()).step_by(997).chain([bytes.len() - 1]) {
            fs::write(&path, bytes.get(..at).unwrap()).unwrap();
            assert!(kept.find("", &source).is_none(), "cut off at {at}");
            let mut changed = bytes.clone();
            *changed.get_mut(at).unwrap() ^= 4;
            fs::write(&path, changed).unwrap();
            assert!(kept.find("", &source).is_none(), "changed at {at}");
        }
        fs::write(&path, &bytes).unwrap();
        assert!(kept.find("", &source).is_some());
        let older = kept.folder.join("0000000000000001-0000000000000001");
        fs::rename(&path, &older).unwrap();
        assert!(kept.find("", &source).is_none());
        kept.keep("", &source, &yaml::parse(&source).unwrap());
        assert!(!older.exists() && kept.find("", &source).is_some());
    }

    #[test]
    fn bytes_that_no_tree_has_are_refused_and_never_followed_in_a_circle() {
        let source = source();
        let packed = yaml::parse(&source).unwrap().packed(&source);
        for at in (0..packed.len()).step_by(61) {
            let mut changed = packed.clone();
            for byte in changed.iter_mut().skip(at).take(4) {
                *byte = byte.wrapping_mul(3).wrapping_add(1);
            }
            if let Some(tree) = Tree::unpacked(&source, &changed) {
                assert_eq!(tree.root().map_or(0, |root| root.entries().take(9).count()), 2);
            }
        }
    }

    #[test]
    fn a_fact_is_known_word_for_word_and_to_its_build_alone() {
        let (_folder, kept) = kept();
        assert!(!kept.knows("sound", b"2026-11-17 rules"));
        kept.note("sound", b"2026-11-17 rules");
        assert!(kept.knows("sound", b"2026-11-17 rules"));
        assert!(!kept.knows("sound", b"2026-11-18 rules") && !kept.knows("sound", b"2026-11-17 rule"));
        assert!(!kept.knows("other", b"2026-11-17 rules"));
        let path = file(&kept);
        fs::write(&path, b"2026-11-17 rul").unwrap();
        assert!(!kept.knows("sound", b"2026-11-17 rules"));
        kept.note("sound", b"2026-11-18 rules");
        assert!(kept.knows("sound", b"2026-11-18 rules") && !kept.knows("sound", b"2026-11-17 rules"));
        fs::rename(&path, kept.folder.join("0000000000000001-sound")).unwrap();
        assert!(!kept.knows("sound", b"2026-11-18 rules"));
    }

    #[test]
    fn a_document_is_believed_whole_and_under_its_own_name_alone() {
        let (_folder, kept) = kept();
        assert!(kept.document("a-1").is_none() && kept.documents("a-").is_empty());
        kept.keep_document("a-1", b"{}".to_vec());
        assert_eq!(kept.document("a-1"), Some(b"{}".to_vec()));
        assert!(kept.documents("a-").into_iter().eq(["1".to_owned()]));
        let path = file(&kept);
        let bytes = fs::read(&path).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            *changed.get_mut(at).unwrap() ^= 4;
            for text in [&changed[..], bytes.get(..at).unwrap()] {
                fs::write(&path, text).unwrap();
                assert!(kept.document("a-1").is_none(), "{at}");
            }
        }
        fs::write(&path, &bytes).unwrap();
        fs::rename(&path, kept.folder.join(noted("a-2"))).unwrap();
        assert!(kept.document("a-2").is_none());
        kept.forget("a-2");
        assert!(kept.documents("a-").is_empty());
    }

    #[test]
    fn small_files_are_not_kept_and_a_folder_that_cannot_be_written_stops_nothing() {
        let (folder, kept) = kept();
        kept.keep("", "a: 1\n", &yaml::parse("a: 1\n").unwrap());
        assert!(!kept.folder.exists());
        fs::write(folder.path().join(FOLDER), "a file").unwrap();
        let source = source();
        kept.keep("", &source, &yaml::parse(&source).unwrap());
        assert!(kept.find("", &source).is_none());
    }
}
