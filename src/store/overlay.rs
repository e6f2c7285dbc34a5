//! A catalogue of which some files are not written yet.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::place::is_in;

use super::cache::Cache;
use super::source::Source;

/// The files of a source, with other texts in the place of some, and some that it does not have.
pub struct Overlay<'s> {
    source: &'s dyn Source,
    files: BTreeMap<&'s str, &'s str>,
}

impl<'s> Overlay<'s> {
    #[must_use]
    pub fn new(source: &'s dyn Source, files: &'s [(String, String)]) -> Overlay<'s> {
        Overlay {
            source,
            files: files
                .iter()
                .map(|(path, text)| (path.as_str(), text.as_str()))
                .collect(),
        }
    }
}

impl Source for Overlay<'_> {
    fn cache(&self) -> Option<&Cache> {
        self.source.cache()
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        match self.files.get(path) {
            Some(text) => Ok(Some(text.as_bytes().to_vec())),
            None => self.source.read(path),
        }
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        let mut paths: BTreeSet<String> = self.source.list(folder)?.into_iter().collect();
        let inside = |path: &&&str| is_in(folder, path);
        paths.extend(self.files.keys().filter(inside).map(|path| (*path).to_owned()));
        Ok(paths.into_iter().collect())
    }
}
