//! All the files of a catalogue, loaded into a [`Portfolio`].

use std::sync::OnceLock;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Findings, Severity, structure};
use crate::domain::decode::Decode;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::tree::{Place, Tree};

use super::cache::{Cache, KeptTrees, Pack};
use super::document::{self, Reading};
use super::file_kind::{self, FileKind, Kind, Loading, Visitor};
use super::neighbours;
use super::recall::{Judged, Looked, Memory, Recall, Tally};
use super::seen::Seen;
use super::source::Source;

pub use super::part::{is_part, may_hold_parts};
pub use crate::domain::place::{ALLOWED_SIGNERS, COMMONS, LIFECYCLE, PROBLEMS, PRODUCTS, REFERENCE, SESSIONS};

/// What looks at each file once it is read. A command that only reads checks nothing.
pub trait Inspector: Sync {
    fn product(&self, _path: &str, _product: &Product, _tree: &Tree<'_>, _findings: &mut Findings) -> Tally {
        Tally::default()
    }
    /// A file of another kind; `id` is what it must be called by, and the record that says so.
    fn other(&self, _path: &str, _id: Option<(&str, Place)>, _tree: &Tree<'_>, _findings: &mut Findings) {}
    /// Called once, when all files but the products' are read.
    fn surroundings(&self, _portfolio: &Portfolio) {}
    /// Called once a file, from any thread.
    fn progress(&self) {}
}

/// Checks nothing.
pub struct Unchecked;

impl Inspector for Unchecked {}

/// A catalogue and the findings about its files, one by one.
#[derive(Debug, Default)]
pub struct Loaded {
    pub portfolio: Portfolio,
    pub diagnostics: Vec<Diagnostic>,
    pub tally: Tally,
}

/// Reads the entities of a catalogue; the rules of the lifecycle are read apart. Of each product, only what `keep`
/// gives stays in memory, in the order of the files. What `memory` has of a product that nobody touched is taken from there.
///
/// # Errors
/// When a folder cannot be listed; the text says which and why.
pub fn examine<K: Send + Sync>(
    source: &dyn Source,
    inspector: &dyn Inspector,
    keep: impl Fn(Entry<Product>) -> K + Sync,
    memory: Option<Memory<'_, K>>,
) -> Result<(Loaded, Vec<K>), String> {
    let mut loaded = Loaded::default();
    let seen = Seen::new(source);
    let mut others = Others {
        source: if memory.is_some() { &seen } else { source },
        inspector,
        loaded: &mut loaded,
        with_folders: true,
    };
    file_kind::visit(&mut others)?;
    inspector.surroundings(&loaded.portfolio);
    // Why a file could not be opened is in no text.
    let unopened = loaded
        .diagnostics
        .iter()
        .any(|one| one.rule.id == structure::UNREADABLE.id);
    let memory = memory.filter(|_| !unopened);
    let recall = memory.and_then(|memory| Recall::new(memory, source, &seen.fact()));
    let kept = products(source, inspector, &mut loaded, keep, recall.as_ref())?;
    Ok((loaded, kept))
}

/// The lists that products refer to, where they can be read.
#[must_use]
pub fn reference(source: &dyn Source) -> Option<Box<Reference>> {
    let entry: Option<Entry<Reference>> =
        single(source, REFERENCE, None, &mut Vec::new(), |_, _, _, _| Tally::default());
    entry.map(|entry| entry.value)
}

/// Loads only the products, the reference and the settings: what most questions are about.
///
/// # Errors
/// When the folder of products cannot be listed.
pub fn load_products(source: &dyn Source) -> Result<Loaded, String> {
    let mut loaded = Loaded::default();
    let mut others = Others {
        source,
        inspector: &Unchecked,
        loaded: &mut loaded,
        with_folders: false,
    };
    file_kind::visit(&mut others)?;
    loaded.portfolio.products = products(source, &Unchecked, &mut loaded, |entry| entry, None)?;
    Ok(loaded)
}

/// Loads every entity of a catalogue, and checks nothing.
///
/// # Errors
/// When a folder cannot be listed.
pub fn load(source: &dyn Source) -> Result<Loaded, String> {
    let (mut loaded, products) = examine(source, &Unchecked, |entry| entry, None)?;
    loaded.portfolio.products = products;
    Ok(loaded)
}

/// Reads what is kept of the catalogue beside its products.
struct Others<'o> {
    source: &'o dyn Source,
    inspector: &'o dyn Inspector,
    loaded: &'o mut Loaded,
    /// Else only the kinds with one file: what most questions are about.
    with_folders: bool,
}

impl Visitor for Others<'_> {
    type Error = String;

    fn visit<T: Kind>(&mut self, kind: &'static FileKind) -> Result<(), String> {
        if kind.loading == Loading::Apart || (kind.is_folder && !self.with_folders) {
            return Ok(());
        }
        let inspector = self.inspector;
        let check = |path: &str, value: &T, tree: &Tree<'_>, findings: &mut Findings| {
            inspector.other(path, value.id(), tree, findings);
            Tally::default()
        };
        let entries = if kind.is_folder {
            many::<T, _>(
                self.source,
                kind.place,
                self.loaded,
                inspector,
                check,
                |entry| entry,
                None,
            )?
        } else {
            let entry = single::<T>(
                self.source,
                kind.place,
                kind.schema,
                &mut self.loaded.diagnostics,
                check,
            );
            self.note_unread(kind);
            entry.into_iter().collect()
        };
        self.loaded.portfolio.put(entries);
        Ok(())
    }
}

impl Others<'_> {
    /// A list that could not be read is not an empty one: what refers to it is no fault of its own.
    fn note_unread(&mut self, kind: &FileKind) {
        let faulty = |one: &Diagnostic| {
            one.path == kind.place
                && one.severity == Severity::Error
                && structure::ALL.iter().any(|rule| rule.id == one.rule.id)
        };
        if kind.loading == Loading::Defining && self.loaded.diagnostics.iter().any(faulty) {
            self.loaded.portfolio.unread.push(kind.place.to_owned());
        }
    }
}

fn products<K: Send + Sync>(
    source: &dyn Source,
    inspector: &dyn Inspector,
    loaded: &mut Loaded,
    keep: impl Fn(Entry<Product>) -> K + Sync,
    recall: Option<&Recall<K>>,
) -> Result<Vec<K>, String> {
    many(
        source,
        PRODUCTS,
        loaded,
        inspector,
        |path, value, tree, findings| inspector.product(path, value, tree, findings),
        keep,
        recall,
    )
}

/// The YAML files of a folder of the catalogue.
///
/// # Errors
/// When the folder cannot be listed.
pub fn files(source: &dyn Source, folder: &str) -> Result<Vec<String>, String> {
    let mut paths = source.list(folder)?;
    paths.retain(|path| is_part(path));
    Ok(paths)
}

/// Reads one file of a source.
pub fn read<T: Decode>(
    source: &dyn Source,
    path: &str,
    check: impl FnOnce(&T, &Tree<'_>, &mut Findings),
) -> Option<Reading<T>> {
    read_of(source, path, None, check)
}

/// Reads one file of a source, of a form that this program knows.
pub fn read_of<T: Decode>(
    source: &dyn Source,
    path: &str,
    schema: Option<&str>,
    check: impl FnOnce(&T, &Tree<'_>, &mut Findings),
) -> Option<Reading<T>> {
    let kept = source.cache().map(|cache| cache as &dyn KeptTrees);
    read_with(source, path, schema, kept, check)
}

fn read_with<T: Decode>(
    source: &dyn Source,
    path: &str,
    schema: Option<&str>,
    kept: Option<&dyn KeptTrees>,
    check: impl FnOnce(&T, &Tree<'_>, &mut Findings),
) -> Option<Reading<T>> {
    match source.read(path) {
        Ok(Some(bytes)) => Some(document::read_of(path, &bytes, schema, kept, check)),
        Ok(None) => None,
        Err(reason) => Some(document::unreadable(path, &reason)),
    }
}

fn single<T: Decode>(
    source: &dyn Source,
    path: &str,
    schema: Option<&str>,
    diagnostics: &mut Vec<Diagnostic>,
    check: impl Fn(&str, &T, &Tree<'_>, &mut Findings) -> Tally,
) -> Option<Entry<T>> {
    let reading = read_of(source, path, schema, |value, tree, findings| {
        check(path, value, tree, findings);
    })?;
    diagnostics.extend(reading.diagnostics);
    reading.value.map(|value| Entry {
        path: reading.path,
        value,
    })
}

fn many<T: Decode + Send, K: Send + Sync>(
    source: &dyn Source,
    folder: &str,
    loaded: &mut Loaded,
    inspector: &dyn Inspector,
    check: impl Fn(&str, &T, &Tree<'_>, &mut Findings) -> Tally + Sync,
    keep: impl Fn(Entry<T>) -> K + Sync,
    recall: Option<&Recall<K>>,
) -> Result<Vec<K>, String> {
    let (paths, beside): (Vec<String>, Vec<String>) = source.list(folder)?.into_iter().partition(|path| is_part(path));
    loaded.diagnostics.extend(neighbours::told(source, beside));
    let trees = Trees::new(source, folder, &paths);
    // Collected in the order of the paths, whichever thread read them.
    let files: Vec<Looked<K>> = paths
        .par_iter()
        .filter_map(|path| {
            let known = recall.and_then(|recall| recall.find(source, path));
            let file = known.or_else(|| {
                if let Some(recall) = recall {
                    recall.begin();
                }
                look(source, path, &trees, &check, &keep)
            });
            inspector.progress();
            file
        })
        .collect();
    // Revisions take turns: what they differ in would be written again each time.
    let few = if source.stays() { 0 } else { paths.len() / FEW_OF };
    trees.save(&paths, few);
    if let Some(recall) = recall {
        recall.save(&files);
    }
    let mut entries = Vec::with_capacity(files.len());
    for Looked { judged, .. } in files {
        loaded.diagnostics.extend(judged.diagnostics);
        loaded.tally += judged.tally;
        match judged.kept {
            Some(kept) => entries.push(kept),
            None => loaded.portfolio.unread.push(judged.path),
        }
    }
    Ok(entries)
}

/// Reads and judges a file; none where it is gone.
fn look<T: Decode, K>(
    source: &dyn Source,
    path: &str,
    trees: &Trees<'_>,
    check: impl Fn(&str, &T, &Tree<'_>, &mut Findings) -> Tally,
    keep: impl Fn(Entry<T>) -> K,
) -> Option<Looked<K>> {
    let mut tally = Tally::default();
    let check = |value: &T, tree: &Tree<'_>, findings: &mut Findings| tally = check(path, value, tree, findings);
    let pack = trees.pack();
    // One look at the file: what is taken from the pack is what stood there then.
    let before = pack.and_then(|_| source.stamp(path));
    let id = match &before {
        Some(stamp) => Some(stamp.bytes().to_vec()),
        None => pack.and_then(|_| source.content_id(path)),
    };
    let id = id.unwrap_or_default();
    let packed = pack.and_then(|pack| Some((pack, pack.source(path, &id)?)));
    let (reading, stamp) = if let Some((pack, text)) = packed {
        (document::read_of(path, text, None, Some(pack), check), before)
    } else {
        if let Some(pack) = pack.filter(|_| source.stays()) {
            pack.begin();
        }
        match source.read_stamped(path) {
            Ok(Some((bytes, stamp))) => {
                let named = pack.map(|pack| Named {
                    pack,
                    // A stamp tells a file only where it was taken as the file was read, long after the last change.
                    id: stamp
                        .as_ref()
                        .map_or(id, |stamp| pack.settled(stamp).unwrap_or_default()),
                });
                let kept = named.as_ref().map(|named| named as &dyn KeptTrees);
                let kept = kept.or_else(|| trees.alone());
                (document::read_of(path, &bytes, None, kept, check), stamp)
            }
            Ok(None) => return None,
            // What cannot be opened now may be opened later, and is the same file.
            Err(reason) => (document::unreadable(path, &reason), None),
        }
    };
    let path = reading.path;
    let kept = reading.value.map(|value| {
        keep(Entry {
            path: path.clone(),
            value,
        })
    });
    Some(Looked {
        judged: Judged {
            path,
            kept,
            diagnostics: reading.diagnostics,
            tally,
        },
        stamp,
        is_new: true,
    })
}

/// Where the trees of a folder's files are kept.
enum Trees<'s> {
    /// Together; read where a file is.
    Pack(&'s Cache, String, OnceLock<Box<Pack>>),
    Alone(&'s Cache),
    Nowhere,
}

impl Trees<'_> {
    fn new<'s>(source: &'s dyn Source, folder: &str, paths: &[String]) -> Trees<'s> {
        let Some(cache) = source.cache() else {
            return Trees::Nowhere;
        };
        // Of the products of a revision, other ones are read each time.
        let worth_it = PACKED.contains(&paths.len()) && (source.stays() || folder != PRODUCTS);
        match paths.len() {
            // Git's names and stamps would take one another's place.
            _ if worth_it && !source.stays() => Trees::Pack(cache, format!("revision-{folder}"), OnceLock::new()),
            _ if worth_it => Trees::Pack(cache, folder.to_owned(), OnceLock::new()),
            // Of many, each would have a file of its own.
            count if count > FEW => Trees::Nowhere,
            _ => Trees::Alone(cache),
        }
    }

    fn pack(&self) -> Option<&Pack> {
        match self {
            Trees::Pack(cache, name, pack) => Some(pack.get_or_init(|| Box::new(cache.pack(name)))),
            Trees::Alone(_) | Trees::Nowhere => None,
        }
    }

    fn alone(&self) -> Option<&dyn KeptTrees> {
        match self {
            Trees::Alone(cache) => Some(*cache),
            Trees::Pack(..) | Trees::Nowhere => None,
        }
    }

    fn save(self, paths: &[String], few: usize) {
        if let Trees::Pack(_, _, pack) = self
            && let Some(pack) = pack.into_inner()
        {
            pack.save(paths, few);
        }
    }
}

/// So many files are kept one by one.
const FEW: usize = 50;
/// Fewer files are read sooner than what was kept of them; of more, too much would be kept.
const PACKED: std::ops::RangeInclusive<usize> = 4..=2_000;

/// The part of a folder's files that a revision reads anew for nothing, as one in so many.
const FEW_OF: usize = 8;

/// Keeps a tree together with what Git names its source.
struct Named<'p> {
    pack: &'p Pack,
    id: Vec<u8>,
}

impl KeptTrees for Named<'_> {
    fn find<'s>(&self, path: &str, source: &'s str) -> Option<Tree<'s>> {
        let tree = self.pack.find(path, source)?;
        if !self.id.is_empty() {
            self.pack.keep_as(path, self.id.clone(), source, &tree);
        }
        Some(tree)
    }

    fn keep(&self, path: &str, source: &str, tree: &Tree<'_>) {
        self.pack.keep_as(path, self.id.clone(), source, tree);
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::store::cache::packing::{Packer, Unpacker};
    use crate::store::source::Stamped;
    use crate::store::stamp::Stamp;

    /// Files that nobody touched for long, and how many of them were read.
    struct Old {
        cache: Cache,
        stamp: Stamp,
        files: BTreeMap<&'static str, String>,
        read: AtomicUsize,
        stays: bool,
        is_recent: bool,
    }

    impl Source for Old {
        fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
            Ok(self.files.get(path).map(|text| text.clone().into_bytes()))
        }

        fn read_stamped(&self, path: &str) -> Result<Option<Stamped>, String> {
            self.read.fetch_add(1, Ordering::Relaxed);
            Ok(self.read(path)?.map(|bytes| (bytes, self.stamp(path))))
        }

        fn stamp(&self, path: &str) -> Option<Stamp> {
            let length = self.files.get(path)?.len() as u64;
            Some(if self.is_recent {
                self.stamp
            } else {
                self.stamp.long_ago(length)
            })
        }

        fn list(&self, folder: &str) -> Result<Vec<String>, String> {
            let inside = self.files.keys().filter(|path| path.starts_with(folder));
            Ok(inside.map(|path| (*path).to_owned()).collect())
        }

        fn cache(&self) -> Option<&Cache> {
            Some(&self.cache)
        }

        fn stays(&self) -> bool {
            self.stays
        }
    }

    fn product(id: &str) -> String {
        format!("id: {id}\nname: {id}\nphases: []\n")
    }

    fn old(folder: &tempfile::TempDir) -> Old {
        let own = folder.path().join("a");
        std::fs::write(&own, "a").unwrap();
        Old {
            cache: Cache::within(folder.path()),
            stamp: Stamp::of(&std::fs::metadata(own).unwrap()).unwrap(),
            files: BTreeMap::from([("products/aa.yaml", product("aa")), ("products/bb.yaml", product("bb"))]),
            read: AtomicUsize::new(0),
            stays: false,
            is_recent: false,
        }
    }

    /// The names of the products, and how many files were read.
    fn names(source: &Old, fact: &str) -> (Vec<String>, usize) {
        let memory = Memory {
            about: "found",
            fact: fact.into(),
            pack: |judged: &Judged<String>, packer: &mut Packer| {
                packer.text(judged.kept.as_deref().unwrap_or_default());
                judged.diagnostics.is_empty()
            },
            unpack: |path, bytes| {
                Some(Judged {
                    path: path.to_owned(),
                    kept: Some(Unpacker(bytes).text()?.to_owned()),
                    diagnostics: Vec::new(),
                    tally: Tally::default(),
                })
            },
        };
        source.read.store(0, Ordering::Relaxed);
        let (_, names) = examine(source, &Unchecked, |entry| entry.value.name, Some(memory)).unwrap();
        (names, source.read.load(Ordering::Relaxed))
    }

    #[test]
    fn a_file_is_read_once_until_it_or_what_it_rests_on_changes() {
        let folder = tempfile::tempdir().unwrap();
        let mut source = old(&folder);
        let both = vec!["aa".to_owned(), "bb".to_owned()];
        assert_eq!(names(&source, "rules"), (both.clone(), 2));
        assert_eq!(names(&source, "rules"), (both.clone(), 0));
        source.files.insert("products/bb.yaml", product("bbb"));
        assert_eq!(names(&source, "rules").1, 1);
        assert_eq!(names(&source, "rules").1, 0);
        assert_eq!(names(&source, "other rules").1, 2);
        assert_eq!(names(&source, "rules").1, 2);
        assert_eq!(names(&source, "rules").1, 0);
        for text in ["perimeters: []\n", "perimeters: [ ]\n"] {
            source.files.insert("reference.yaml", text.to_owned());
            assert_eq!(names(&source, "rules").1, 2, "{text}");
            assert_eq!(names(&source, "rules").1, 0, "{text}");
        }
        source.files.remove("products/aa.yaml");
        assert_eq!(names(&source, "rules"), (vec!["bbb".to_owned()], 0));
        std::fs::remove_dir_all(folder.path().join("catalog-trees")).unwrap();
        assert_eq!(names(&source, "rules").1, 1);
    }

    /// The names of the products as a command that checks nothing loads them, and how many files were read.
    fn loaded(source: &Old) -> (Vec<String>, usize) {
        source.read.store(0, Ordering::Relaxed);
        let loaded = load_products(source).unwrap();
        let names = loaded.portfolio.products.iter().map(|one| one.value.name.clone());
        (names.collect(), source.read.load(Ordering::Relaxed))
    }

    #[test]
    fn a_command_that_looks_reads_no_product_that_nobody_touched() {
        let folder = tempfile::tempdir().unwrap();
        let mut source = Old {
            stays: true,
            ..old(&folder)
        };
        for path in ["products/cc.yaml", "products/dd.yaml"] {
            source.files.insert(path, product(path.get(9..11).unwrap()));
        }
        let all = ["aa", "bb", "cc", "dd"].map(str::to_owned).to_vec();
        assert_eq!(loaded(&source), (all.clone(), 4));
        assert_eq!(loaded(&source), (all, 0));
        source.files.insert("products/bb.yaml", product("bbb"));
        assert_eq!(loaded(&source).1, 1);
        let (names, read) = loaded(&source);
        assert_eq!((names.get(1).map(String::as_str), read), (Some("bbb"), 0));
        // What was just written may be written again unseen.
        source.is_recent = true;
        assert_eq!(loaded(&source).1, 4);
        assert_eq!(loaded(&source).1, 4);
        source.is_recent = false;
        std::fs::remove_dir_all(folder.path().join("catalog-trees")).unwrap();
        assert_eq!(loaded(&source).1, 4);
    }
}
