//! The entries of a tree, each looked at with care.

use std::cmp::Ordering;

use git2::Oid;

use super::{Tree, TreeEntry, TreeFault, shown};

/// The entries that were found so far.
pub(super) struct Entries<'b> {
    bytes: &'b [u8],
    starts: Vec<usize>,
    folders: Vec<usize>,
    last: Option<TreeEntry<'b>>,
    /// Where the next one starts.
    next: usize,
}

impl<'b> Entries<'b> {
    /// Where the entries start, and which of them are folders. What a tree that was read before, `like`, holds at the
    /// start and at the end is the same there.
    pub(super) fn find(bytes: &'b [u8], like: Option<&Tree>) -> Result<(Vec<usize>, Vec<usize>), TreeFault> {
        let mut entries = Entries {
            bytes,
            starts: Vec::new(),
            folders: Vec::new(),
            last: None,
            next: 0,
        };
        let like = like.map(|like| (like, entries.start_as(like)));
        while entries.next < bytes.len() {
            entries.step()?;
            if let Some((like, same)) = like {
                entries.end_as(like, same)?;
            }
        }
        Ok((entries.starts, entries.folders))
    }

    /// Takes the entries that both trees start with; returns how many bytes both end with, after those.
    fn start_as(&mut self, like: &Tree) -> usize {
        let same = same_at_start(self.bytes, &like.bytes);
        let whole = (0..like.starts.partition_point(|start| *start < same)).rev();
        if let Some(last) = whole.into_iter().find(|index| like.end(*index) <= same) {
            self.starts.extend(like.starts.iter().take(last + 1));
            self.folders
                .extend(like.folders.iter().take_while(|index| **index <= last));
            self.last = like.starts.get(last).and_then(|start| at(self.bytes, *start));
            self.next = like.end(last);
        }
        let rest = |bytes: &[u8]| bytes.len() - self.next;
        let most = rest(self.bytes).min(rest(&like.bytes));
        same_at_end(self.bytes, &like.bytes).min(most)
    }

    /// Takes the entries that both trees end with, once the next one is the first of them.
    fn end_as(&mut self, like: &Tree, same: usize) -> Result<(), TreeFault> {
        let rest = self.bytes.len() - self.next;
        if rest == 0 || rest > same {
            return Ok(());
        }
        let Ok(first) = like.starts.binary_search(&(like.bytes.len() - rest)) else {
            return Ok(());
        };
        // Whether it may follow what is here, only it can say.
        self.step()?;
        let (here, there) = (self.starts.len(), first + 1);
        let later = like.starts.iter().skip(there);
        self.starts
            .extend(later.map(|start| self.bytes.len() - (like.bytes.len() - start)));
        self.next = self.bytes.len();
        for index in like.folders.iter().filter(|index| **index >= there) {
            self.folders.push(index - there + here);
            self.ensure_no_file(like.at(*index))?;
        }
        Ok(())
    }

    fn step(&mut self) -> Result<(), TreeFault> {
        let rest = self.bytes.get(self.next..).unwrap_or_default();
        let (entry, length) = first(rest).ok_or(TreeFault::Broken)?;
        checked(&entry, self.last.as_ref())?;
        if entry.is_tree() {
            self.ensure_no_file(Some(entry))?;
            self.folders.push(self.starts.len());
        }
        self.starts.push(self.next);
        self.last = Some(entry);
        self.next += length;
        Ok(())
    }

    /// A file of a folder's name stands before it, and not always next to it.
    fn ensure_no_file(&self, folder: Option<TreeEntry<'_>>) -> Result<(), TreeFault> {
        match folder {
            Some(folder) if find(self.bytes, &self.starts, folder.name, false).is_some() => {
                Err(TreeFault::Twice(shown(&folder)))
            }
            _ => Ok(()),
        }
    }
}

/// How many bytes both start with.
fn same_at_start(one: &[u8], other: &[u8]) -> usize {
    let pieces = one.chunks_exact(PIECE).zip(other.chunks_exact(PIECE));
    let whole = PIECE * pieces.take_while(|(one, other)| one == other).count();
    let (one, other) = (one.iter().skip(whole), other.iter().skip(whole));
    whole + one.zip(other).take_while(|(one, other)| one == other).count()
}

/// How many bytes both end with.
fn same_at_end(one: &[u8], other: &[u8]) -> usize {
    let pieces = one.rchunks_exact(PIECE).zip(other.rchunks_exact(PIECE));
    let whole = PIECE * pieces.take_while(|(one, other)| one == other).count();
    let (one, other) = (one.iter().rev().skip(whole), other.iter().rev().skip(whole));
    whole + one.zip(other).take_while(|(one, other)| one == other).count()
}

/// Compared at once.
const PIECE: usize = 4096;

/// What stands under a name among the entries that start there.
pub(super) fn find<'t>(bytes: &'t [u8], starts: &[usize], name: &[u8], is_folder: bool) -> Option<TreeEntry<'t>> {
    let compared = |entry: TreeEntry<'_>| in_order((entry.name, entry.is_tree()), (name, is_folder));
    let found = starts.binary_search_by(|start| at(bytes, *start).map_or(Ordering::Less, compared));
    at(bytes, *starts.get(found.ok()?)?)
}

/// The entry that starts there.
pub(super) fn at(bytes: &[u8], start: usize) -> Option<TreeEntry<'_>> {
    first(bytes.get(start..)?).map(|(entry, _)| entry)
}

/// The first entry of these bytes, and how long it is.
fn first(bytes: &[u8]) -> Option<(TreeEntry<'_>, usize)> {
    let name = bytes.iter().position(|byte| *byte == b' ')? + 1;
    let end = name + bytes.get(name..)?.iter().position(|byte| *byte == 0)?;
    let length = end + 1 + ID;
    let entry = TreeEntry {
        mode: mode(bytes.get(..name - 1)?)?,
        name: bytes.get(name..end)?,
        id: Oid::from_bytes(bytes.get(end + 1..length)?).ok()?,
    };
    (end > name).then_some((entry, length))
}

/// The bytes of an id.
pub(super) const ID: usize = 20;

fn mode(digits: &[u8]) -> Option<u16> {
    let mut mode: u16 = 0;
    for digit in digits {
        let value = digit.checked_sub(b'0').filter(|value| *value < 8)?;
        mode = mode.checked_mul(8)?.checked_add(value.into())?;
    }
    (!digits.is_empty()).then_some(mode)
}

fn checked(entry: &TreeEntry<'_>, previous: Option<&TreeEntry<'_>>) -> Result<(), TreeFault> {
    if !is_name(entry.name) {
        return Err(TreeFault::Name(shown(entry)));
    }
    if !MODES.contains(&entry.mode) {
        return Err(TreeFault::Mode(shown(entry)));
    }
    match previous {
        Some(previous) if previous.name == entry.name => Err(TreeFault::Twice(shown(entry))),
        Some(previous) if order(previous, entry) != Ordering::Less => Err(TreeFault::Order(shown(entry))),
        _ => Ok(()),
    }
}

pub(super) const FILE: u16 = 0o100_644;
/// As old programs wrote it.
pub(super) const OLD_FILE: u16 = 0o100_664;
pub(super) const FOLDER: u16 = 0o040_000;
/// A file, one that runs, an old one, a link, a folder, a submodule.
const MODES: [u16; 6] = [FILE, 0o100_755, OLD_FILE, 0o120_000, FOLDER, 0o160_000];

/// The order of a tree: the name of a folder stands as if `/` followed.
pub(in crate::git) fn order(one: &TreeEntry<'_>, other: &TreeEntry<'_>) -> Ordering {
    in_order((one.name, one.is_tree()), (other.name, other.is_tree()))
}

pub(super) fn in_order((left, is_left_folder): (&[u8], bool), (right, is_right_folder): (&[u8], bool)) -> Ordering {
    let common = left.len().min(right.len());
    let next = |name: &[u8], is_folder: bool| name.get(common).copied().or(is_folder.then_some(b'/'));
    left.get(..common)
        .cmp(&right.get(..common))
        .then_with(|| next(left, is_left_folder).cmp(&next(right, is_right_folder)))
}

/// False for what no clone would write: nothing, a path, or the folder of Git itself, under any name that a file system
/// takes for it.
fn is_name(name: &[u8]) -> bool {
    if name.is_empty() || name.contains(&b'/') || name == b"." || name == b".." {
        return false;
    }
    // Nearly every name.
    let starts = |with: &[u8]| {
        name.get(..with.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(with))
    };
    if name.is_ascii() && !starts(b".git") && !starts(b"git~1") {
        return true;
    }
    let text = String::from_utf8_lossy(name);
    let visible: String = text.chars().filter(|sign| !is_ignored(*sign)).collect();
    let plain = visible
        .split(':')
        .next()
        .unwrap_or_default()
        .trim_end_matches([' ', '.']);
    !plain.eq_ignore_ascii_case(".git") && !plain.eq_ignore_ascii_case("git~1")
}

/// The signs that macOS leaves out when it compares names.
fn is_ignored(sign: char) -> bool {
    matches!(sign, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{206a}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Files and folders of names that go on from each other, in their places or not.
    fn some_entries() -> impl Strategy<Value = Vec<(bool, String, u8)>> {
        let entry = (any::<bool>(), "[ab]{1,3}[.0]?", 0..3_u8);
        (prop::collection::vec(entry, 0..24), prop::bool::weighted(0.9)).prop_map(|(mut entries, in_place)| {
            if in_place {
                entries.sort_by(|(left_folder, left, _), (right_folder, right, _)| {
                    in_order((left.as_bytes(), *left_folder), (right.as_bytes(), *right_folder))
                });
                entries.dedup_by(|one, other| one.1 == other.1);
            }
            entries
        })
    }

    fn bytes(entries: &[(bool, String, u8)]) -> Vec<u8> {
        let entry = |(is_folder, name, content): &(bool, String, u8)| {
            let mode = if *is_folder { "40000" } else { "100644" };
            [format!("{mode} {name}\0").as_bytes(), &[*content; ID]].concat()
        };
        entries.iter().flat_map(entry).collect()
    }

    proptest! {
        #[test]
        fn beside_another_tree_a_tree_is_read_as_it_is_read_alone(
            known in some_entries(),
            changes in prop::collection::vec((0..30_usize, 0..4_u8, any::<bool>(), "[ab]{1,3}[.0]?"), 0..3),
        ) {
            let id = Oid::from_bytes(&[7; ID]).unwrap();
            let Ok(known_tree) = Tree::read(id, bytes(&known), None) else {
                return Ok(());
            };
            let mut entries = known;
            for (place, what, is_folder, name) in changes {
                let place = place.min(entries.len());
                match what {
                    0 => entries.insert(place, (is_folder, name, 9)),
                    1 => { entries.truncate(place); }
                    2 if place < entries.len() => { entries.remove(place); }
                    _ => if let Some(entry) = entries.get_mut(place) { entry.2 = 8; },
                }
            }
            let alone = Tree::read(id, bytes(&entries), None);
            let beside = Tree::read(id, bytes(&entries), Some(&known_tree));
            prop_assert_eq!(alone.is_ok(), beside.is_ok());
            if let (Ok(alone), Ok(beside)) = (alone, beside) {
                prop_assert_eq!(alone.starts, beside.starts);
                prop_assert_eq!(alone.folders, beside.folders);
            }
        }

        #[test]
        fn what_both_start_and_end_with_is_counted_to_the_byte(
            start in prop::collection::vec(any::<u8>(), 0..PIECE * 2),
            end in prop::collection::vec(any::<u8>(), 0..PIECE * 2),
        ) {
            let join = |middle: &[u8]| [&start, middle, &end].concat();
            let (one, other) = (join(&[1, 2, 3]), join(&[4, 2, 6, 7]));
            prop_assert_eq!(same_at_start(&one, &other), start.len());
            prop_assert_eq!(same_at_end(&one, &other), end.len());
            prop_assert_eq!(same_at_start(&one, &one), one.len());
        }
    }
}
