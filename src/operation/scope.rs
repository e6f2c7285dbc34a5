//! The files that a command was asked about.

use std::path::{Path, PathBuf};

use crate::store::catalogue;
use crate::store::folder::{Folder, slashed};

use crate::operation::context::Context;
use crate::operation::error::Failure;

/// The files that the user asked about.
pub struct Scope {
    asked: Vec<String>,
    /// Those that are no files of a catalogue, as the user wrote them: nobody reads them.
    pub unread: Vec<String>,
}

impl Scope {
    /// The files at `paths`, or below them; every file where there is none.
    ///
    /// # Errors
    /// When a path is not there, or not of the catalogue.
    pub fn new(folder: &Folder, paths: &[PathBuf]) -> Result<Scope, Failure> {
        let root = folder.repository_root();
        let mut unread = Vec::new();
        let name = |path: &PathBuf| {
            // As the shell sees it, then as the findings name it.
            let here = std::env::current_dir().unwrap_or_default();
            let places = [here.as_path(), root, folder.root()];
            let full = places
                .iter()
                .map(|place| place.join(path))
                .find(|full| full.exists())
                .unwrap_or_else(|| here.join(path));
            let full = full.canonicalize().map_err(|error| {
                Failure::caused(message!("error-no-path", path = path.display().to_string()), error)
            })?;
            let inside = full.strip_prefix(folder.root()).is_ok() || folder.root().starts_with(&full);
            let relative = full.strip_prefix(root).unwrap_or(Path::new(""));
            let part = full.strip_prefix(folder.root()).map(slashed).unwrap_or_default();
            let read = full.is_dir() || (full.is_file() && catalogue::is_part(&part));
            if !read {
                unread.push(path.display().to_string());
            }
            if !inside {
                return Err(Failure::usage(message!(
                    "error-outside-catalogue",
                    path = path.display().to_string(),
                    folder = folder.root().display().to_string()
                )));
            }
            Ok(slashed(relative))
        };
        let asked = paths.iter().map(name).collect::<Result<_, _>>()?;
        Ok(Scope { asked, unread })
    }

    /// These files of the repository; one at least, since no file would mean every file.
    pub fn of_files(files: Vec<String>) -> Scope {
        Scope {
            asked: files,
            unread: Vec::new(),
        }
    }

    /// Says which of the paths are read by nobody.
    pub fn tell_unread(&self, context: &Context<'_>) {
        for path in &self.unread {
            context.face.warn(&message!("warning-unread", path = path.as_str()));
        }
    }

    /// True where every file was asked about.
    pub fn is_whole(&self) -> bool {
        self.asked.is_empty()
    }

    /// True for a path of the repository that was asked about.
    pub fn covers(&self, path: &str) -> bool {
        self.asked.is_empty()
            || self.asked.iter().any(|asked| {
                asked.is_empty()
                    || path == asked
                    || path
                        .strip_prefix(asked.as_str())
                        .is_some_and(|rest| rest.starts_with('/'))
            })
    }
}
