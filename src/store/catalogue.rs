//! All the files of a catalogue, loaded into a [`Portfolio`].

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Findings, Severity, structure};
use crate::domain::decode::Decode;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::tree::{Place, Tree};

use super::cache::{KeptTrees, Pack};
use super::document::{self, Reading};
use super::file_kind::{self, FileKind, Kind, Loading, Visitor};
use super::neighbours;
use super::source::Source;

pub use super::part::{is_part, may_hold_parts};
pub use crate::domain::place::{ALLOWED_SIGNERS, COMMONS, LIFECYCLE, PROBLEMS, PRODUCTS, REFERENCE, SESSIONS};

/// What looks at each file once it is read. A command that only reads checks nothing.
pub trait Inspector: Sync {
    fn product(&self, _path: &str, _product: &Product, _tree: &Tree<'_>, _findings: &mut Findings) {}
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
}

/// Reads the entities of a catalogue; the rules of the lifecycle are read apart. Of each product, only what `keep`
/// gives stays in memory, in the order of the files.
///
/// # Errors
/// When a folder cannot be listed; the text says which and why.
pub fn examine<K: Send>(
    source: &dyn Source,
    inspector: &dyn Inspector,
    keep: impl Fn(Entry<Product>) -> K + Sync,
) -> Result<(Loaded, Vec<K>), String> {
    let mut loaded = Loaded::default();
    let mut others = Others {
        source,
        inspector,
        loaded: &mut loaded,
        with_folders: true,
    };
    file_kind::visit(&mut others)?;
    inspector.surroundings(&loaded.portfolio);
    let kept = products(source, inspector, &mut loaded, keep)?;
    Ok((loaded, kept))
}

/// The lists that products refer to, where they can be read.
#[must_use]
pub fn reference(source: &dyn Source) -> Option<Box<Reference>> {
    let entry: Option<Entry<Reference>> = single(source, REFERENCE, None, &mut Vec::new(), |_, _, _, _| ());
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
    loaded.portfolio.products = products(source, &Unchecked, &mut loaded, |entry| entry)?;
    Ok(loaded)
}

/// Loads every entity of a catalogue, and checks nothing.
///
/// # Errors
/// When a folder cannot be listed.
pub fn load(source: &dyn Source) -> Result<Loaded, String> {
    let (mut loaded, products) = examine(source, &Unchecked, |entry| entry)?;
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
        };
        let entries = if kind.is_folder {
            many::<T, _>(self.source, kind.place, self.loaded, inspector, check, |entry| entry)?
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

fn products<K: Send>(
    source: &dyn Source,
    inspector: &dyn Inspector,
    loaded: &mut Loaded,
    keep: impl Fn(Entry<Product>) -> K + Sync,
) -> Result<Vec<K>, String> {
    many(
        source,
        PRODUCTS,
        loaded,
        inspector,
        |path, value, tree, findings| inspector.product(path, value, tree, findings),
        keep,
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
    check: impl Fn(&str, &T, &Tree<'_>, &mut Findings),
) -> Option<Entry<T>> {
    let reading = read_of(source, path, schema, |value, tree, findings| {
        check(path, value, tree, findings)
    })?;
    diagnostics.extend(reading.diagnostics);
    reading.value.map(|value| Entry {
        path: reading.path,
        value,
    })
}

fn many<T: Decode + Send, K: Send>(
    source: &dyn Source,
    folder: &str,
    loaded: &mut Loaded,
    inspector: &dyn Inspector,
    check: impl Fn(&str, &T, &Tree<'_>, &mut Findings) + Sync,
    keep: impl Fn(Entry<T>) -> K + Sync,
) -> Result<Vec<K>, String> {
    let (paths, beside): (Vec<String>, Vec<String>) = source.list(folder)?.into_iter().partition(|path| is_part(path));
    loaded.diagnostics.extend(neighbours::told(source, beside));
    // Collected in the order of the paths, whichever thread read them.
    let pack = pack(source, folder, &paths);
    let kept = match &pack {
        Some(_) => None,
        // Of many, each would have a file of its own.
        None if paths.len() > FEW => None,
        None => source.cache().map(|cache| cache as &dyn KeptTrees),
    };
    let packed = pack.as_ref().map(|pack| Packed { source, pack });
    let readings: Vec<(String, Option<K>, Vec<Diagnostic>)> = paths
        .par_iter()
        .filter_map(|path| {
            let check = |value: &T, tree: &Tree<'_>, findings: &mut Findings| check(path, value, tree, findings);
            let reading = match &packed {
                Some(packed) => packed.read(path, check),
                None => read_with(source, path, None, kept, check),
            };
            inspector.progress();
            let Reading {
                path,
                value,
                diagnostics,
            } = reading?;
            let kept = value.map(|value| {
                keep(Entry {
                    path: path.clone(),
                    value,
                })
            });
            Some((path, kept, diagnostics))
        })
        .collect();
    if let Some(pack) = pack {
        // Revisions take turns: what they differ in would be written again each time.
        let few = if source.stays() { 0 } else { paths.len() / FEW_OF };
        pack.save(&paths, few);
    }
    let mut entries = Vec::with_capacity(readings.len());
    for (path, kept, diagnostics) in readings {
        loaded.diagnostics.extend(diagnostics);
        match kept {
            Some(kept) => entries.push(kept),
            None => loaded.portfolio.unread.push(path),
        }
    }
    Ok(entries)
}

/// So many files are kept one by one.
const FEW: usize = 50;
/// Fewer files are read sooner than what was kept of them; of more, too much would be kept.
const PACKED: std::ops::RangeInclusive<usize> = 4..=2_000;

/// The part of a folder's files that a revision reads anew for nothing, as one in so many.
const FEW_OF: usize = 8;

/// The trees of a folder's files that were read before.
fn pack(source: &dyn Source, folder: &str, paths: &[String]) -> Option<Pack> {
    // Of the products of a revision, other ones are read each time.
    let worth_it = PACKED.contains(&paths.len()) && (source.stays() || folder != PRODUCTS);
    source.cache().filter(|_| worth_it).map(|cache| cache.pack(folder))
}

/// The files of a folder, some of which were read before.
struct Packed<'p> {
    source: &'p dyn Source,
    pack: &'p Pack,
}

impl Packed<'_> {
    fn read<T: Decode>(&self, path: &str, check: impl FnOnce(&T, &Tree<'_>, &mut Findings)) -> Option<Reading<T>> {
        let id = self.source.content_id(path).unwrap_or_default();
        if let Some(source) = self.pack.source(path, &id) {
            return Some(document::read_of(path, source, None, Some(self.pack), check));
        }
        let kept = Named { pack: self.pack, id };
        read_with(self.source, path, None, Some(&kept), check)
    }
}

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
