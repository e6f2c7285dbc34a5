//! What came of each file when it was judged, and how it is kept until somebody touches the file.

use std::ops::AddAssign;

use crate::diagnostic::Diagnostic;

use super::cache::packing::Packer;
use super::cache::{self, Ledger};
use super::source::Source;
use super::stamp::Stamp;

/// Findings about a file that are only counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Notes that nobody wants one by one.
    pub notes: usize,
    /// What the product sets aside.
    pub set_aside: usize,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.notes += other.notes;
        self.set_aside += other.set_aside;
    }
}

/// What came of one file.
#[derive(Debug)]
pub struct Judged<K> {
    /// Relative to the catalogue.
    pub path: String,
    /// What is kept of what it says; none where it cannot be read into its type.
    pub kept: Option<K>,
    pub diagnostics: Vec<Diagnostic>,
    pub tally: Tally,
}

/// How what came of a product's file is kept in Git's folder until somebody touches it.
pub struct Memory<'m, K> {
    /// Its name: of a catalogue, and of who asks.
    pub about: &'m str,
    /// All that the judgement of a file rests on, its own text and the texts of the files beside the products apart.
    pub fact: Vec<u8>,
    /// False for what cannot be kept.
    pub pack: fn(&Judged<K>, &mut Packer) -> bool,
    /// What was packed for this path.
    pub unpack: fn(&str, &[u8]) -> Option<Judged<K>>,
}

/// What is known of the products, as long as what it rests on holds.
pub struct Recall<K> {
    ledger: Ledger,
    pack: fn(&Judged<K>, &mut Packer) -> bool,
    unpack: fn(&str, &[u8]) -> Option<Judged<K>>,
}

impl<K> Recall<K> {
    /// What is kept of a source's files under the name of `memory`; `beside` is what they rest on, beside its own fact.
    pub fn new(memory: Memory<'_, K>, source: &dyn Source, beside: &[u8]) -> Option<Recall<K>> {
        let mut fact = memory.fact;
        fact.extend(beside);
        Some(Recall {
            ledger: source.cache()?.ledger(memory.about, fact),
            pack: memory.pack,
            unpack: memory.unpack,
        })
    }

    /// To be called before a file is read that may be kept.
    pub fn begin(&self) {
        self.ledger.begin();
    }

    /// What came of a file, where nobody touched it since.
    pub fn find(&self, source: &dyn Source, path: &str) -> Option<Looked<K>> {
        let stamp = source.stamp(path)?;
        let judged = (self.unpack)(path, self.ledger.find(path, &stamp)?)?;
        Some(Looked {
            judged,
            stamp: Some(stamp),
            is_new: false,
        })
    }

    pub fn save(&self, files: &[Looked<K>]) {
        let pack = |file: &Looked<K>, packer: &mut Packer| (self.pack)(&file.judged, packer);
        self.ledger.save(files, Looked::noted, pack);
    }
}

/// What came of a file, and how it was when it was read.
pub struct Looked<K> {
    pub judged: Judged<K>,
    pub stamp: Option<Stamp>,
    /// False where it was kept.
    pub is_new: bool,
}

impl<K> Looked<K> {
    fn noted(&self) -> Option<cache::Looked<'_>> {
        Some(cache::Looked {
            path: &self.judged.path,
            stamp: self.stamp.as_ref()?,
            is_new: self.is_new,
        })
    }
}
