//! The trees of many small files, beside one another: to look for each in a file of its own would cost more than to read it.

use std::collections::HashMap;
use std::fs;
use std::ops::Range;
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::domain::tree::Tree;
use crate::store::stamp::{Clock, Stamp};

use super::{Cache, KeptTrees, SUM, noted, sum_of};

/// Before all else in the file.
const MARK: &[u8] = b"catalog pack\n";
/// A folder that says more, in bytes, is not kept: it would be written again at each change.
const LARGEST: usize = 8 << 20;

/// Where what is kept of each path stands among the bytes.
type Entries = HashMap<String, Entry>;

struct Entry {
    /// What tells the source before it is read: what Git names it, or the stamp of a file; empty where nothing did.
    id: Range<usize>,
    source: Range<usize>,
    tree: Range<usize>,
}

/// What was read of a path.
struct Fresh {
    id: Vec<u8>,
    source: String,
    tree: Vec<u8>,
}

/// The trees of the files of one folder.
pub struct Pack {
    cache: Cache,
    name: String,
    bytes: Vec<u8>,
    entries: Entries,
    /// What was read since, by path.
    new: Mutex<HashMap<String, Fresh>>,
    clock: OnceLock<Option<Clock>>,
}

impl Pack {
    pub(super) fn read(cache: Cache, folder: &str) -> Pack {
        let name = noted(&format!("pack-{folder}"));
        let bytes = fs::read(cache.folder.join(&name)).unwrap_or_default();
        Pack {
            entries: entries(&bytes).unwrap_or_default(),
            cache,
            name,
            bytes,
            new: Mutex::new(HashMap::new()),
            clock: OnceLock::new(),
        }
    }

    /// To be called before a file is read that a stamp may tell later.
    pub fn begin(&self) {
        self.clock.get_or_init(|| self.cache.clock());
    }

    /// The stamp as what tells a file that was read after [`begin`](Pack::begin); none where it may change unseen.
    #[must_use]
    pub fn settled(&self, stamp: &Stamp) -> Option<Vec<u8>> {
        let clock = self.clock.get()?.as_ref()?;
        stamp.is_settled(clock).then(|| stamp.bytes().to_vec())
    }

    /// What the file `path` says where `id` tells it: it need not be read.
    #[must_use]
    pub fn source(&self, path: &str, id: &[u8]) -> Option<&[u8]> {
        let entry = self.entries.get(path)?;
        let known = self.bytes.get(entry.id.clone())?;
        let source = self.bytes.get(entry.source.clone())?;
        (!id.is_empty() && known == id).then_some(source)
    }

    /// As [`KeptTrees::keep`], of a file that `id` tells; empty where nothing does.
    pub fn keep_as(&self, path: &str, id: Vec<u8>, source: &str, tree: &Tree<'_>) {
        if self.bytes.len() > LARGEST {
            return;
        }
        let fresh = Fresh {
            id,
            source: source.to_owned(),
            tree: tree.packed(source),
        };
        let mut new = self.new.lock().unwrap_or_else(PoisonError::into_inner);
        new.insert(path.to_owned(), fresh);
    }

    /// Writes the trees of these files, where more than `few` are new; a folder that says too much is left.
    pub fn save(self, paths: &[String], few: usize) {
        let new = self.new.into_inner().unwrap_or_else(PoisonError::into_inner);
        if new.len() <= few || fs::create_dir_all(&self.cache.folder).is_err() {
            return;
        }
        let found = paths.iter().filter_map(|path| {
            let name = path.as_bytes();
            if let Some(fresh) = new.get(path) {
                return Some([name, &fresh.id, fresh.source.as_bytes(), &fresh.tree]);
            }
            let entry = self.entries.get(path)?;
            let part = |range: &Range<usize>| self.bytes.get(range.clone());
            Some([name, part(&entry.id)?, part(&entry.source)?, part(&entry.tree)?])
        });
        let mut bytes = MARK.to_vec();
        for parts in found {
            for part in parts {
                bytes.extend(u32::try_from(part.len()).unwrap_or(u32::MAX).to_le_bytes());
            }
            for part in parts {
                bytes.extend(part);
            }
            if bytes.len() > LARGEST {
                return;
            }
        }
        bytes.extend(sum_of(&bytes).to_le_bytes());
        self.cache.write(&self.name, &bytes);
    }
}

impl KeptTrees for Pack {
    fn find<'s>(&self, path: &str, source: &'s str) -> Option<Tree<'s>> {
        let entry = self.entries.get(path)?;
        // The source itself is kept: no other has this tree.
        if self.bytes.get(entry.source.clone())? != source.as_bytes() {
            return None;
        }
        Tree::unpacked(source, self.bytes.get(entry.tree.clone())?)
    }

    fn keep(&self, path: &str, source: &str, tree: &Tree<'_>) {
        self.keep_as(path, Vec::new(), source, tree);
    }
}

/// What a whole file holds; none where it is not as it was written.
fn entries(bytes: &[u8]) -> Option<Entries> {
    let (held, sum) = bytes.split_last_chunk::<SUM>()?;
    if sum_of(held) != u64::from_le_bytes(*sum) || !held.starts_with(MARK) {
        return None;
    }
    let mut entries = HashMap::new();
    let mut at = MARK.len();
    let length = |at: usize| {
        let bytes = held.get(at..at.checked_add(4)?)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?) as usize)
    };
    while at < held.len() {
        let path = at + 16;
        let id = path.checked_add(length(at)?)?;
        let source = id.checked_add(length(at + 4)?)?;
        let tree = source.checked_add(length(at + 8)?)?;
        let end = tree.checked_add(length(at + 12)?)?;
        let name = std::str::from_utf8(held.get(path..id)?).ok()?;
        held.get(id..end)?;
        let entry = Entry {
            id: id..source,
            source: source..tree,
            tree: tree..end,
        };
        entries.insert(name.to_owned(), entry);
        at = end;
    }
    Some(entries)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::store::yaml;

    const FILES: &[(&str, &str)] = &[
        ("products/a.yaml", "id: a\nname: \"A \\t b\"\n"),
        ("products/b.yaml", "id: b\nlist: [1, ~, 'it''s']\n"),
    ];

    fn paths() -> Vec<String> {
        FILES.iter().map(|(path, _)| (*path).to_owned()).collect()
    }

    fn cache() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::within(folder.path());
        let pack = cache.pack("products");
        for (path, source) in FILES {
            assert!(pack.find(path, source).is_none());
            pack.keep(path, source, &yaml::parse(source).unwrap());
        }
        pack.save(&paths(), 0);
        (folder, cache)
    }

    #[test]
    fn each_tree_is_given_back_to_its_file_as_it_says() {
        let (_folder, cache) = cache();
        let pack = cache.pack("products");
        for (path, source) in FILES {
            let tree = pack.find(path, source).unwrap();
            assert_eq!(format!("{tree:?}"), format!("{:?}", yaml::parse(source).unwrap()));
            assert!(pack.find(path, &source.replace("id: ", "id:  ")).is_none());
        }
        assert!(cache.pack("commons").find(FILES[0].0, FILES[0].1).is_none());
    }

    #[test]
    fn a_file_that_changed_takes_the_place_of_what_it_was_and_one_that_is_gone_goes() {
        let (_folder, cache) = cache();
        let pack = cache.pack("products");
        let changed = "id: a\nname: C\n";
        pack.keep(FILES[0].0, changed, &yaml::parse(changed).unwrap());
        pack.save(&[FILES[0].0.to_owned()], 0);
        let pack = cache.pack("products");
        assert!(pack.find(FILES[0].0, changed).is_some());
        assert!(pack.find(FILES[0].0, FILES[0].1).is_none());
        assert!(pack.find(FILES[1].0, FILES[1].1).is_none());
    }

    #[test]
    fn a_text_is_known_by_what_git_names_it_where_that_was_known_as_it_was_read() {
        let (_folder, cache) = cache();
        let (path, source) = FILES[0];
        assert!(cache.pack("products").source(path, b"").is_none());
        let pack = cache.pack("products");
        pack.keep_as(path, b"name".to_vec(), source, &yaml::parse(source).unwrap());
        pack.save(&paths(), 0);
        let pack = cache.pack("products");
        assert_eq!(pack.source(path, b"name"), Some(source.as_bytes()));
        assert!(pack.source(path, b"nams").is_none() && pack.source(FILES[1].0, b"name").is_none());
        // It goes with its text.
        let changed = "id: a\nname: C\n";
        pack.keep(path, changed, &yaml::parse(changed).unwrap());
        pack.save(&paths(), 0);
        assert!(cache.pack("products").source(path, b"name").is_none());
    }

    #[test]
    fn few_new_trees_are_not_written_where_few_are_allowed() {
        let (_folder, cache) = cache();
        for (few, written) in [(1, false), (0, true)] {
            let pack = cache.pack("products");
            let changed = "id: a\nname: C\n";
            pack.keep(FILES[0].0, changed, &yaml::parse(changed).unwrap());
            pack.save(&paths(), few);
            let pack = cache.pack("products");
            assert_eq!(pack.find(FILES[0].0, changed).is_some(), written);
            assert_eq!(pack.find(FILES[0].0, FILES[0].1).is_some(), !written);
        }
    }

    #[test]
    fn what_is_cut_off_or_changed_is_not_believed() {
        let (_folder, cache) = cache();
        let path = cache.folder.join(noted("pack-products"));
        let bytes = fs::read(&path).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 16;
            for text in [&changed[..], &bytes[..at]] {
                fs::write(&path, text).unwrap();
                assert!(cache.pack("products").entries.is_empty(), "{at}");
            }
        }
        fs::write(&path, bytes).unwrap();
        assert_eq!(cache.pack("products").entries.len(), FILES.len());
    }
}
