//! What a run remembers from one page to the next; all else is in files.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::operation::questions::interview::Progress;

/// What a run remembers.
#[derive(Debug, Default)]
pub struct Memory {
    interviews: Mutex<BTreeMap<String, Progress>>,
    recorded: Mutex<BTreeMap<String, Recorded>>,
    writing: Mutex<()>,
}

/// What was recorded last about a product.
#[derive(Clone, Debug)]
pub struct Recorded {
    pub branch: String,
    /// Its short name.
    pub commit: String,
}

impl Memory {
    /// How far the questions about the product `id` came.
    pub fn progress(&self, id: &str) -> Progress {
        lock(&self.interviews).get(id).cloned().unwrap_or_default()
    }

    /// From now on, they came so far.
    pub fn came(&self, id: &str, progress: Progress) {
        lock(&self.interviews).insert(id.to_owned(), progress);
    }

    /// What this run recorded last about the product `id`.
    pub fn recorded(&self, id: &str) -> Option<Recorded> {
        lock(&self.recorded).get(id).cloned()
    }

    pub fn record(&self, id: &str, recorded: Recorded) {
        lock(&self.recorded).insert(id.to_owned(), recorded);
    }

    /// Two windows that send at once write one after the other.
    pub fn alone(&self) -> MutexGuard<'_, ()> {
        lock(&self.writing)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
