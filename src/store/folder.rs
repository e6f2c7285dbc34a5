//! The catalogue as a folder of the working tree: finding it, reading it.

use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::cache::Cache;
use super::source::{Source, Stamped};
use super::stamp::Stamp;

/// The file that says «here is a catalogue».
pub use crate::domain::place::SETTINGS;
/// The folder that a repository keeps its catalogue in.
const USUAL_FOLDER: &str = "catalog";

/// The folder of a catalogue.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
    cache: Option<Cache>,
}

impl Folder {
    /// The nearest catalogue at `start` or above it: a folder that holds `catalog.yaml`, or `catalog/catalog.yaml`.
    #[must_use]
    pub fn find(start: &Path) -> Option<Folder> {
        start.ancestors().find_map(|folder| {
            [folder.to_path_buf(), folder.join(USUAL_FOLDER)]
                .into_iter()
                .find(|root| root.join(SETTINGS).is_file())
                .map(Folder::at)
        })
    }

    fn at(root: PathBuf) -> Folder {
        let mut folder = Folder { root, cache: None };
        folder.cache = Cache::of(folder.repository_root());
        folder
    }

    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The nearest folder above that is a Git repository; the catalogue's own folder where there is none.
    #[must_use]
    pub fn repository_root(&self) -> &Path {
        self.root
            .ancestors()
            .find(|folder| folder.join(".git").exists())
            .unwrap_or(&self.root)
    }

    /// True for a path that leads out of the repository.
    fn leads_out(&self, path: &Path) -> bool {
        let real = path.canonicalize();
        let bounds = self.repository_root().canonicalize();
        !matches!((real, bounds), (Ok(real), Ok(bounds)) if real.starts_with(&bounds))
    }

    /// The catalogue's path in the repository, with `/` at its end; empty where they are one.
    #[must_use]
    pub fn prefix(&self) -> String {
        let inner = self.root.strip_prefix(self.repository_root()).unwrap_or(Path::new(""));
        let mut prefix = slashed(inner);
        if !prefix.is_empty() {
            prefix.push('/');
        }
        prefix
    }
}

impl Source for Folder {
    fn cache(&self) -> Option<&Cache> {
        self.cache.as_ref()
    }

    fn stays(&self) -> bool {
        true
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        Ok(self.read_stamped(path)?.map(|(bytes, _)| bytes))
    }

    fn read_stamped(&self, path: &str) -> Result<Option<Stamped>, String> {
        let full = self.root.join(path);
        match read_with_stamp(&full) {
            Ok(read) => Ok(Some(read)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(_) if full.is_symlink() => Err("symbolic link".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        Stamp::of(&self.root.join(path).symlink_metadata().ok()?)
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        let top = self.root.join(folder);
        if !top.is_dir() {
            return Ok(Vec::new());
        }
        // Git records a link, and not what it leads to: a check elsewhere would read something else.
        if top.is_symlink() && self.leads_out(&top) {
            return Err(format!("symbolic link out of the repository: {folder}"));
        }
        // Links are not followed: they could leave the catalogue, or turn in a loop. Nor is another repository entered:
        // this one records where it is, and not what it holds.
        let mut paths = Vec::new();
        let mut entries = WalkDir::new(&top).follow_links(false).into_iter();
        while let Some(entry) = entries.next() {
            let entry = entry.map_err(|error| error.to_string())?;
            let path = slashed(entry.path().strip_prefix(&self.root).unwrap_or(entry.path()));
            let is_link = entry.depth() > 0 && entry.path_is_symlink();
            if is_link && entry.path().is_dir() {
                paths.push(format!("{path}/"));
            } else if entry.file_type().is_dir() && entry.path().join(".git").exists() {
                paths.push(format!("{path}/"));
                entries.skip_current_dir();
            } else if entry.file_type().is_file() || is_link {
                // A link to a file is listed: reading it says why it is not read.
                paths.push(path);
            }
        }
        paths.sort_unstable();
        Ok(paths)
    }
}

/// A file's bytes.
pub(super) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    read_with_stamp(path).map(|(bytes, _)| bytes)
}

/// A file's bytes, and its stamp before they were read. A link could lead out of the catalogue: what is there is not the
/// catalogue's, and is refused as the file is opened, so that nothing can come between a look and the reading.
#[cfg(unix)]
fn read_with_stamp(path: &Path) -> io::Result<(Vec<u8>, Option<Stamp>)> {
    use std::io::Read as _;
    use std::os::unix::fs::OpenOptionsExt as _;

    let mut file = std::fs::OpenOptions::new()
        .read(true)
        .custom_flags(libc::O_NOFOLLOW)
        .open(path)?;
    let metadata = file.metadata().ok();
    let size = metadata.as_ref().map_or(0, std::fs::Metadata::len);
    // Room for a byte more: a file that is as long as it said is read at once, without a second look for its end.
    let mut bytes = vec![0; usize::try_from(size).unwrap_or_default().saturating_add(1)];
    let read = loop {
        match file.read(&mut bytes) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => break read?,
        }
    };
    bytes.truncate(read);
    if u64::try_from(read) != Ok(size) {
        file.read_to_end(&mut bytes)?;
    }
    Ok((bytes, metadata.and_then(|metadata| Stamp::of(&metadata))))
}

#[cfg(not(unix))]
fn read_with_stamp(path: &Path) -> io::Result<(Vec<u8>, Option<Stamp>)> {
    if path.is_symlink() {
        return Err(io::Error::other("symbolic link"));
    }
    Ok((std::fs::read(path)?, None))
}

/// A path as Git names it, with `/`.
pub fn slashed(path: &Path) -> String {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}
