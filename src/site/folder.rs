//! Where a site is written: a folder of its own, in which nothing of somebody else's is touched.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path};

use crate::operation::error::Failure;

use super::SiteFile;

/// Says in a folder that a site was written there, and names its files.
const LIST: &str = ".catalog-site";

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// How many files are new or say something else.
    pub changed: usize,
    /// How many are gone, for nothing makes them any more.
    pub removed: usize,
}

/// Writes a site into `folder`: what is as it was is not touched, and what an earlier site had and this one has not goes.
///
/// # Errors
/// Where the folder holds something that no site was, unless `over`; and where it cannot be written.
pub fn write(folder: &Path, files: &[SiteFile], over: bool) -> Result<Written, Failure> {
    let shown = || folder.display().to_string();
    let unwritten = |error| Failure::caused(message!("error-file-unwritten", path = shown()), error);
    let before = match fs::read_to_string(folder.join(LIST)) {
        Ok(list) => list.lines().filter(|line| is_inside(line)).map(str::to_owned).collect(),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let mut entries = fs::read_dir(folder).into_iter().flatten();
            if !over && (entries.next().is_some() || folder.is_file()) {
                return Err(Failure::usage(message!("error-site-folder", path = shown())));
            }
            BTreeSet::new()
        }
        Err(error) => return Err(unwritten(error)),
    };
    let mut written = Written { changed: 0, removed: 0 };
    for file in files {
        let path = folder.join(&file.path);
        if fs::read(&path).is_ok_and(|bytes| bytes == file.bytes) {
            continue;
        }
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(unwritten)?;
        fs::write(&path, &file.bytes).map_err(unwritten)?;
        written.changed += 1;
    }
    let own: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    for gone in before.iter().filter(|path| !own.contains(path.as_str())) {
        written.removed += usize::from(fs::remove_file(folder.join(gone)).is_ok());
    }
    let list: String = own.iter().map(|path| format!("{path}\n")).collect();
    fs::write(folder.join(LIST), list).map_err(unwritten)?;
    Ok(written)
}

/// True for a path that leads nowhere else.
fn is_inside(path: &str) -> bool {
    Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Vec<SiteFile> {
        names
            .iter()
            .map(|name| SiteFile::new(*name, format!("of {name}")))
            .collect()
    }

    #[test]
    fn what_is_as_it_was_is_left_and_what_nothing_makes_any_more_goes() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("public");
        let first = write(&folder, &files(&["a.html", "b/c.html"]), false).unwrap();
        assert_eq!(first, Written { changed: 2, removed: 0 });
        fs::write(folder.join("CNAME"), "catalogue.example").unwrap();
        let second = write(&folder, &files(&["a.html", "d.html"]), false).unwrap();
        assert_eq!(second, Written { changed: 1, removed: 1 });
        assert!(!folder.join("b/c.html").exists() && folder.join("CNAME").exists());
    }

    #[test]
    fn a_folder_of_somebody_else_is_not_written_to_unless_that_is_wanted() {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("thesis.txt"), "mine").unwrap();
        let refused = write(place.path(), &files(&["a.html"]), false).unwrap_err();
        assert_eq!(refused.message.key, "error-site-folder");
        assert!(!place.path().join("a.html").exists());
        write(place.path(), &files(&["a.html"]), true).unwrap();
        assert!(place.path().join("thesis.txt").exists());
        // A list that somebody made does not lead out of the folder.
        let outside = place.path().parent().unwrap().join("catalog-outside");
        fs::write(&outside, "theirs").unwrap();
        fs::write(place.path().join(LIST), "../catalog-outside\n").unwrap();
        write(place.path(), &files(&["a.html"]), false).unwrap();
        assert!(outside.exists());
        fs::remove_file(outside).unwrap();
    }
}
