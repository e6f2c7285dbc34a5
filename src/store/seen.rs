//! A source that remembers what was read from it: a write compares with that, not with a later reading.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::cache::Cache;
use super::source::Source;
use super::working_tree::Replacement;

/// A source, and what it gave.
pub struct Seen<'s> {
    inner: &'s dyn Source,
    given: Mutex<BTreeMap<String, Option<Vec<u8>>>>,
}

impl<'s> Seen<'s> {
    #[must_use]
    pub fn new(inner: &'s dyn Source) -> Seen<'s> {
        Seen {
            inner,
            given: Mutex::new(BTreeMap::new()),
        }
    }

    /// New texts, each with what its file held when it was first read; a file that nobody read is a new one.
    #[must_use]
    pub fn replacements(&self, files: &[(String, String)]) -> Vec<Replacement> {
        let given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        let replacement = |(path, text): &(String, String)| Replacement {
            path: path.clone(),
            before: given.get(path).cloned().flatten(),
            after: text.clone().into_bytes(),
        };
        files.iter().map(replacement).collect()
    }

    /// Every file that was looked at, with its text, word for word.
    #[must_use]
    pub fn fact(&self) -> Vec<u8> {
        let given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        let mut fact = Vec::new();
        for (path, text) in given.iter() {
            let length = text.as_ref().map(Vec::len);
            fact.extend(format!("{path}\n{length:?}\n").as_bytes());
            fact.extend(text.as_deref().unwrap_or_default());
        }
        fact
    }
}

impl Source for Seen<'_> {
    fn cache(&self) -> Option<&Cache> {
        self.inner.cache()
    }

    fn stays(&self) -> bool {
        self.inner.stays()
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        let bytes = self.inner.read(path)?;
        let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
        given.entry(path.to_owned()).or_insert_with(|| bytes.clone());
        Ok(bytes)
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        self.inner.list(folder)
    }
}
