//! What a run remembers from one page to the next; all else is in files.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::operation::questions::interview::Progress;

use super::answer::Answer;

/// Nobody goes back further.
const MOST_PAGES: usize = 50;

/// What a run remembers.
#[derive(Debug, Default)]
pub struct Memory {
    interviews: Mutex<BTreeMap<String, Progress>>,
    recorded: Mutex<BTreeMap<String, Recorded>>,
    pages: Mutex<Pages>,
    writing: Mutex<()>,
}

/// The pages that answered a form, each at the address where it is read.
#[derive(Debug, Default)]
struct Pages {
    count: usize,
    kept: VecDeque<(String, Answer)>,
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

    /// What was recorded about the product `id` is taken back.
    pub fn forget(&self, id: &str) {
        lock(&self.recorded).remove(id);
    }

    /// Where the page that answers a form sent to `address` is read from now on: who comes back to it sends nothing again.
    /// What is no page is itself.
    pub fn aside(&self, address: &str, answer: Answer) -> Answer {
        if !matches!(answer, Answer::Page { .. }) {
            return answer;
        }
        let mut pages = lock(&self.pages);
        pages.count += 1;
        let path = address.split_once('?').map_or(address, |(path, _)| path);
        let address = format!("{path}?suite={}", pages.count);
        pages.kept.push_back((address.clone(), answer));
        if pages.kept.len() > MOST_PAGES {
            pages.kept.pop_front();
        }
        Answer::SeeOther(address)
    }

    /// The page that is read at this address because a form was sent; none at any other.
    pub fn set_aside(&self, address: &str) -> Option<Answer> {
        let pages = lock(&self.pages);
        let page = pages.kept.iter().find(|(at, _)| at == address);
        page.map(|(_, page)| page.clone())
    }

    /// Two windows that send at once write one after the other.
    pub fn alone(&self) -> MutexGuard<'_, ()> {
        lock(&self.writing)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
