//! The files that a command was asked about.

use std::path::{Path, PathBuf};

use crate::store::folder::Folder;

use super::error::Failure;

/// The files that the user asked about.
pub(super) struct Scope(Vec<String>);

impl Scope {
    /// The files at `paths`, or below them; every file where there is none.
    ///
    /// # Errors
    /// When a path is not there, or not of the catalogue.
    pub(super) fn new(folder: &Folder, paths: &[PathBuf]) -> Result<Scope, Failure> {
        let root = folder.repository_root();
        let name = |path: &PathBuf| {
            // As the shell sees it, then as the findings name it.
            let here = std::env::current_dir().unwrap_or_default();
            let places = [here.as_path(), root, folder.root()];
            let full = places
                .iter()
                .map(|place| place.join(path))
                .find(|full| full.exists())
                .unwrap_or_else(|| here.join(path));
            let full = full
                .canonicalize()
                .map_err(|error| Failure::caused("error-no-path", error).with("path", path.display().to_string()))?;
            let inside = full.strip_prefix(folder.root()).is_ok() || folder.root().starts_with(&full);
            let relative = full.strip_prefix(root).unwrap_or(Path::new(""));
            if !inside {
                return Err(Failure::usage("error-outside-catalogue")
                    .with("path", path.display().to_string())
                    .with("folder", folder.root().display().to_string()));
            }
            Ok(relative
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect::<Vec<_>>()
                .join("/"))
        };
        paths.iter().map(name).collect::<Result<_, _>>().map(Scope)
    }

    /// These files of the repository; one at least, since no file would mean every file.
    pub(super) fn of_files(files: Vec<String>) -> Scope {
        Scope(files)
    }

    /// True for a path of the repository that was asked about.
    pub(super) fn covers(&self, path: &str) -> bool {
        self.0.is_empty()
            || self.0.iter().any(|asked| {
                asked.is_empty()
                    || path == asked
                    || path
                        .strip_prefix(asked.as_str())
                        .is_some_and(|rest| rest.starts_with('/'))
            })
    }
}
