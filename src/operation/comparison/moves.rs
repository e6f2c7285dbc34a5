//! The files of a catalogue among those that differ, and those of them that moved: under the same name, in another folder.

use std::collections::{HashMap, VecDeque};

use crate::git::Delta;
use crate::store::catalogue::is_part;

/// The differences of the catalogue's files, in the order of their paths; a file that is gone and one of the same name
/// that came, below the same folder of the catalogue, are one file that moved.
pub fn parts(deltas: Vec<Delta>) -> Vec<Delta> {
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

/// True where both are one file, wherever it stands below its folder of the catalogue.
pub fn is_same(one: &str, other: &str) -> bool {
    key(one) == key(other)
}

/// The folder of the catalogue, and the name of the file; its case and its ending may be mended (rule S-01).
fn key(path: &str) -> (String, String) {
    let folder = path.split_once('/').map_or("", |(folder, _)| folder);
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    (folder.to_owned(), stem.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::git::Oid;

    fn delta(path: &str, before: bool, stays: bool) -> Delta {
        Delta {
            path: path.to_owned(),
            from: None,
            before: before.then_some(Oid::ZERO_SHA1),
            after: None,
            stays,
            leads_away: false,
        }
    }

    /// `path`, `path ← where it was`, `+ path` for what comes, `- path` for what goes.
    fn told(deltas: &[Delta]) -> Vec<String> {
        let parts = parts(deltas.to_vec());
        let line = |one: &Delta| match (&one.from, one.before, one.stays) {
            (Some(from), Some(_), true) => format!("{} ← {from}", one.path),
            (None, Some(_), true) => one.path.clone(),
            (None, None, true) => format!("+ {}", one.path),
            (None, Some(_), false) => format!("- {}", one.path),
            _ => format!("{one:?}"),
        };
        parts.iter().map(line).collect()
    }

    #[test]
    fn a_file_of_the_same_name_in_another_folder_has_moved() {
        let gone = |path: &str| delta(path, true, false);
        let comes = |path: &str| delta(path, false, true);
        let changes = |path: &str| delta(path, true, true);
        assert_eq!(
            told(&[
                comes("products/x/ab.yaml"),
                gone("products/ab.yaml"),
                changes("products/cd.yaml")
            ]),
            ["products/cd.yaml", "products/x/ab.yaml ← products/ab.yaml"]
        );
        assert_eq!(
            told(&[comes("products/AB.yml"), gone("products/ab.yaml")]),
            ["products/AB.yml ← products/ab.yaml"]
        );
        // Another name, another kind of file, and one that was there already are others.
        assert_eq!(
            told(&[comes("products/cd.yaml"), gone("products/ab.yaml")]),
            ["- products/ab.yaml", "+ products/cd.yaml"]
        );
        assert_eq!(
            told(&[comes("commons/ab.yaml"), gone("products/ab.yaml")]),
            ["+ commons/ab.yaml", "- products/ab.yaml"]
        );
        assert_eq!(
            told(&[changes("products/x/ab.yaml"), gone("products/ab.yaml")]),
            ["- products/ab.yaml", "products/x/ab.yaml"]
        );
        // Each takes one place.
        assert_eq!(
            told(&[
                gone("products/ab.yaml"),
                gone("products/y/ab.yaml"),
                comes("products/z/ab.yaml")
            ]),
            ["- products/y/ab.yaml", "products/z/ab.yaml ← products/ab.yaml"]
        );
        // What is no file of a catalogue is passed over.
        assert_eq!(told(&[changes("notes.txt"), changes("products/ab.txt")]), [""; 0]);
    }
}
