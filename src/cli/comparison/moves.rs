//! The files of a catalogue among those that differ, and those of them that moved: under the same name, in another folder.

use std::collections::{HashMap, VecDeque};

use crate::git::Delta;
use crate::store::catalogue::is_part;

/// The differences of the catalogue's files, in the order of their paths; a file that is gone and one of the same name
/// that came, below the same folder of the catalogue, are one file that moved.
pub(super) fn parts(deltas: Vec<Delta>) -> Vec<Delta> {
    let (gone, mut parts): (Vec<Delta>, Vec<Delta>) = deltas
        .into_iter()
        .filter(|delta| is_part(&delta.path))
        .partition(|delta| delta.before.is_some() && !delta.stays);
    let mut left: HashMap<(String, String), VecDeque<Delta>> = HashMap::new();
    for delta in gone {
        left.entry(key(&delta.path)).or_default().push_back(delta);
    }
    for delta in parts.iter_mut().filter(|delta| delta.before.is_none() && delta.stays) {
        if let Some(old) = left.get_mut(&key(&delta.path)).and_then(VecDeque::pop_front) {
            delta.before = old.before;
            delta.from = Some(old.path);
        }
    }
    parts.extend(left.into_values().flatten());
    parts.sort_by(|one, other| one.path.cmp(&other.path));
    parts
}

/// The folder of the catalogue, and the name of the file; its case and its ending may be mended (rule S-01).
fn key(path: &str) -> (String, String) {
    let folder = path.split_once('/').map_or("", |(folder, _)| folder);
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    (folder.to_owned(), stem.to_lowercase())
}
