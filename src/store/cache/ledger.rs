//! What was found out about the files of a folder, one by one, for as long as nobody touches them: to read a hundred
//! thousand files that are as they were, and to judge them as they were judged, is most of what a second look costs.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::ops::Range;
use std::sync::OnceLock;

use foldhash::fast::FixedState;

use crate::store::stamp::{Clock, Stamp};

use super::packing::{Packer, Unpacker};
use super::{Cache, SUM, noted, sum_of};

/// Before all else in the file.
const MARK: &[u8] = b"catalog ledger\n";
/// The bytes of a block, about: each has its sum, so that all is never held twice.
const BLOCK: usize = 1 << 20;
/// A catalogue that needs more, in bytes, is not kept whole.
const LARGEST: usize = 160 << 20;
/// Where one of so many files is to be read again, that is less than to write everything again.
const FEW: usize = 64;

/// What is known of a folder's files, as long as `fact` holds.
#[derive(Debug)]
pub struct Ledger {
    cache: Cache,
    name: String,
    fact: Vec<u8>,
    bytes: Vec<u8>,
    /// Where the entry of a path stands, by the sum of its path; of two with one sum, one is forgotten.
    entries: HashMap<u64, Range<usize>, FixedState>,
    clock: OnceLock<Option<Clock>>,
}

/// A file that may be kept.
#[derive(Clone, Copy, Debug)]
pub struct Looked<'k> {
    pub path: &'k str,
    pub stamp: &'k Stamp,
    /// False where what is known of it was taken from here.
    pub is_new: bool,
}

impl Ledger {
    /// What is known under the name `about`, where it was found out while the same `fact` held, word for word.
    pub(super) fn read(cache: Cache, about: &str, fact: Vec<u8>) -> Ledger {
        let name = noted(about);
        let bytes = fs::read(cache.folder.join(&name)).unwrap_or_default();
        Ledger {
            entries: entries(&bytes, &fact).unwrap_or_default(),
            cache,
            name,
            fact,
            bytes,
            clock: OnceLock::new(),
        }
    }

    /// What is known of the file `path`, which is now as `stamp` says.
    #[must_use]
    pub fn find(&self, path: &str, stamp: &Stamp) -> Option<&[u8]> {
        let entry = self.entries.get(&sum_of(path.as_bytes()))?;
        let mut entry = Unpacker(self.bytes.get(entry.clone())?);
        let is_same = entry.text()? == path && entry.bytes(Stamp::LENGTH)? == stamp.bytes();
        is_same.then_some(entry.0)
    }

    /// To be called before a file is read that may be kept.
    pub fn begin(&self) {
        self.clock.get_or_init(|| self.cache.clock());
    }

    /// Writes what is known now of the files that `look` finds, as `pack` gives it; false leaves a file out. Where hardly
    /// anything is new, nothing is written.
    pub fn save<T>(
        &self,
        files: &[T],
        look: impl for<'t> Fn(&'t T) -> Option<Looked<'t>>,
        pack: impl Fn(&T, &mut Packer) -> bool,
    ) {
        let clock = self.clock.get().copied().flatten();
        let settled = |one: &Looked<'_>| !one.is_new || clock.is_some_and(|clock| one.stamp.is_settled(&clock));
        let kept = || {
            files
                .iter()
                .filter_map(|file| Some((look(file).filter(settled)?, file)))
        };
        let new = kept().filter(|(one, _)| one.is_new).count();
        if new * FEW <= files.len() || fs::create_dir_all(&self.cache.folder).is_err() {
            return;
        }
        let _ = self.cache.replace(&self.name, |file| {
            let mut blocks = Blocks::new(file);
            blocks.entry.0.extend(&self.fact);
            blocks.end_entry()?;
            blocks.end_block()?;
            for (one, file) in kept() {
                blocks.entry.text(one.path);
                blocks.entry.0.extend(one.stamp.bytes());
                if pack(file, &mut blocks.entry) {
                    blocks.end_entry()?;
                } else {
                    blocks.entry.0.clear();
                }
            }
            blocks.end_block()
        });
    }
}

/// Entries that are written in blocks: the length of a block, its entries, its sum. An entry is its length, and its bytes.
struct Blocks<W> {
    out: W,
    written: usize,
    block: Vec<u8>,
    entry: Packer,
}

impl<W: Write> Blocks<W> {
    fn new(out: W) -> Blocks<W> {
        Blocks {
            out,
            written: 0,
            block: MARK.to_vec(),
            entry: Packer::default(),
        }
    }

    fn end_entry(&mut self) -> io::Result<()> {
        self.block.extend(number(self.entry.0.len())?.to_le_bytes());
        self.block.append(&mut self.entry.0);
        if self.block.len() < BLOCK {
            return Ok(());
        }
        self.end_block()
    }

    fn end_block(&mut self) -> io::Result<()> {
        self.written += self.block.len();
        if self.written > LARGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.out.write_all(&number(self.block.len())?.to_le_bytes())?;
        self.out.write_all(&self.block)?;
        self.out.write_all(&sum_of(&self.block).to_le_bytes())?;
        self.block.clear();
        Ok(())
    }
}

/// No file that is kept is as long.
fn number(length: usize) -> io::Result<u32> {
    u32::try_from(length).map_err(io::Error::other)
}

/// Where the entries of a whole file stand, where it was written under the same `fact`; none of one that is broken
/// anywhere.
fn entries(bytes: &[u8], fact: &[u8]) -> Option<HashMap<u64, Range<usize>, FixedState>> {
    let number = |at: usize| {
        let number = bytes.get(at..at.checked_add(4)?)?;
        Some(u32::from_le_bytes(number.try_into().ok()?) as usize)
    };
    let mut entries = HashMap::default();
    let mut at = 0;
    let mut is_first = true;
    while at < bytes.len() {
        let start = at + 4;
        let end = start.checked_add(number(at)?)?;
        let block = bytes.get(start..end)?;
        let sum = bytes.get(end..end.checked_add(SUM)?)?;
        if sum_of(block) != u64::from_le_bytes(sum.try_into().ok()?) {
            return None;
        }
        at = start;
        if is_first {
            // Under another fact, nothing of it holds: the rest is not looked at.
            let held = block.strip_prefix(MARK)?;
            let length = number(start + MARK.len())?;
            if held.get(4..)? != fact || length != fact.len() {
                return None;
            }
            at = end;
            is_first = false;
        }
        while at < end {
            let entry = at + 4..(at + 4).checked_add(number(at)?)?;
            let path = Unpacker(bytes.get(entry.clone())?).text()?;
            at = entry.end;
            entries.insert(sum_of(path.as_bytes()), entry);
        }
        at = end + SUM;
    }
    Some(entries)
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn stamp(cache: &Cache) -> Stamp {
        let own = cache.folder.parent().unwrap().join("a");
        fs::write(&own, "a").unwrap();
        Stamp::of(&fs::metadata(own).unwrap()).unwrap()
    }

    fn cache() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::within(folder.path());
        (folder, cache)
    }

    type File = (String, Stamp, bool);

    fn keep(cache: &Cache, fact: &str, files: &[File]) {
        let ledger = cache.ledger("found", fact.into());
        ledger.begin();
        fn looked((path, stamp, is_new): &File) -> Option<Looked<'_>> {
            Some(Looked {
                path,
                stamp,
                is_new: *is_new,
            })
        }
        ledger.save(files, looked, |(path, ..), packer| {
            packer.text(&format!("of {path}"));
            !path.contains("refused")
        });
    }

    fn files(cache: &Cache, count: u64) -> Vec<File> {
        let file = |number| (format!("products/{number}"), stamp(cache).long_ago(number), true);
        (0..count).map(file).collect()
    }

    fn found(cache: &Cache, fact: &str, (path, stamp, _): &File) -> Option<String> {
        let ledger = cache.ledger("found", fact.into());
        let found = ledger.find(path, stamp)?;
        Some(Unpacker(found).text().unwrap().to_owned())
    }

    #[test]
    fn what_was_found_of_a_file_is_given_back_while_it_is_as_it_was() {
        let (_folder, cache) = cache();
        let mut files = files(&cache, 3);
        files.push(("refused".to_owned(), stamp(&cache).long_ago(9), true));
        files.push(("just written".to_owned(), stamp(&cache), true));
        keep(&cache, "rules", &files);
        assert_eq!(found(&cache, "rules", &files[1]), Some("of products/1".to_owned()));
        assert_eq!(found(&cache, "rules", &files[3]), None);
        assert_eq!(found(&cache, "rules", &files[4]), None);
        let mut other = files[1].clone();
        other.1 = other.1.long_ago(7);
        assert_eq!(found(&cache, "rules", &other), None);
        assert_eq!(found(&cache, "other rules", &files[1]), None);
        assert_eq!(found(&cache, "rule", &files[1]), None);
        // What others found is in its place.
        keep(&cache, "other rules", &files);
        assert_eq!(found(&cache, "rules", &files[1]), None);
        assert!(found(&cache, "other rules", &files[1]).is_some());
    }

    #[test]
    fn of_many_files_a_few_that_are_new_are_not_worth_writing_everything() {
        let (_folder, cache) = cache();
        let mut files = files(&cache, 200);
        files.iter_mut().skip(1).for_each(|file| file.2 = false);
        keep(&cache, "rules", &files);
        assert!(!cache.folder.join(noted("found")).exists());
        files.iter_mut().take(4).for_each(|file| file.2 = true);
        keep(&cache, "rules", &files);
        assert!(files.iter().all(|file| found(&cache, "rules", file).is_some()));
    }

    #[test]
    fn what_is_broken_anywhere_is_believed_nowhere() {
        let (_folder, cache) = cache();
        let files = files(&cache, 5);
        let fact = "a".repeat(BLOCK);
        keep(&cache, &fact, &files);
        let path = cache.folder.join(noted("found"));
        let bytes = fs::read(&path).unwrap();
        assert!(found(&cache, &fact, &files[4]).is_some());
        let ends = (0..60).chain(bytes.len() - 400..bytes.len());
        for at in ends.chain((60..bytes.len()).step_by(99_991)) {
            let mut changed = bytes.clone();
            changed[at] ^= 2;
            fs::write(&path, changed).unwrap();
            assert_eq!(found(&cache, &fact, &files[0]), None, "{at}");
        }
    }
}
