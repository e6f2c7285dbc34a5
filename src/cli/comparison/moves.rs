//! Files that moved: under the same name, in another folder.

use crate::git::Delta;

/// The differences, where a file that is gone and one of the same name that came, below the same folder of the
/// catalogue, are one file that moved.
pub(super) fn joined(deltas: Vec<Delta>) -> Vec<Delta> {
    let (mut gone, rest): (Vec<Delta>, Vec<Delta>) = deltas
        .into_iter()
        .partition(|delta| delta.before.is_some() && !delta.stays);
    let mut joined: Vec<Delta> = rest
        .into_iter()
        .map(|mut delta| {
            let came = delta.before.is_none() && delta.stays;
            let left = gone.iter().position(|old| came && key(&old.path) == key(&delta.path));
            if let Some(old) = left.map(|index| gone.remove(index)) {
                delta.before = old.before;
                delta.from = Some(old.path);
            }
            delta
        })
        .collect();
    // A file that only moved says what it said, and is told as moved.
    joined.extend(gone);
    joined.sort_by(|one, other| one.path.cmp(&other.path));
    joined
}

/// The folder of the catalogue, and the name of the file; its case and its ending may be mended (rule S-01).
fn key(path: &str) -> (&str, String) {
    let folder = path.split_once('/').map_or("", |(folder, _)| folder);
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    (folder, stem.to_lowercase())
}
