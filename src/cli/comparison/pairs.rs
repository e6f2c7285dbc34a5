//! The files of a comparison, read on both sides.

use crate::domain::decode::Decode;
use crate::domain::problem::Problem;
use crate::domain::product::Product;
use crate::domain::session::Session as Sitting;
use crate::git::{Delta, Oid};
use crate::rules::changes::{Changed, Pair};
use crate::store::catalogue::{PROBLEMS, PRODUCTS, SESSIONS};
use crate::store::document;
use crate::store::source::Source;

use super::super::error::Failure;
use super::{Comparison, is_in};

/// The bytes of a file before and after; none where it is not there.
pub(crate) type Contents = (Option<Vec<u8>>, Option<Vec<u8>>);

impl Comparison {
    /// Every file that differs, read on both sides. What cannot be read is none: the rules of form tell why.
    pub(crate) fn changed(&self, after: &dyn Source) -> Result<Changed, Failure> {
        Ok(Changed {
            products: self.pairs::<Product>(after, |path| is_in(PRODUCTS, path))?,
            sessions: self.pairs::<Sitting>(after, |path| is_in(SESSIONS, path))?,
            problems: self.pairs::<Problem>(after, |path| is_in(PROBLEMS, path))?,
        })
    }

    /// The files that differ and that `wanted` chooses by their paths, as they are in `after` and were before.
    pub(crate) fn pairs<T: Decode>(
        &self,
        after: &dyn Source,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<Pair<T>>, Failure> {
        let mut pairs = Vec::new();
        for delta in self.deltas.iter().filter(|delta| wanted(&delta.path)) {
            let mut pair = pair(delta, self.contents(delta, after)?);
            if pair.unread {
                pair.before = self.last_readable(delta)?;
                pair.unread = pair.before.is_none();
            }
            pairs.push(pair);
        }
        Ok(pairs)
    }

    /// The files of `deltas`, which two commits of the change have, read on both sides.
    pub(crate) fn changed_by(&self, deltas: &[Delta]) -> Result<Changed, Failure> {
        Ok(Changed {
            products: self.recorded(deltas, PRODUCTS)?,
            sessions: self.recorded(deltas, SESSIONS)?,
            problems: self.recorded(deltas, PROBLEMS)?,
        })
    }

    fn recorded<T: Decode>(&self, deltas: &[Delta], folder: &str) -> Result<Vec<Pair<T>>, Failure> {
        let content = |id: Option<Oid>| id.map(|id| self.repository.content(id)).transpose();
        let inside = deltas.iter().filter(|delta| is_in(folder, &delta.path));
        inside
            .map(|delta| Ok(pair(delta, (content(delta.before)?, content(delta.after)?))))
            .collect()
    }

    /// What a file said when it could last be read: whoever repairs it changes that.
    fn last_readable<T: Decode>(&self, delta: &Delta) -> Result<Option<Box<T>>, Failure> {
        let prefix = self.prefix_before.as_deref().unwrap_or(&self.prefix);
        let path = format!("{prefix}{}", delta.from.as_ref().unwrap_or(&delta.path));
        for id in self.repository.former_contents(self.parting, &path)? {
            let found = parsed(&delta.path, &self.repository.content(id)?);
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    /// The bytes of a file that differs: as they were, and as they are in `after`.
    pub(crate) fn contents(&self, delta: &Delta, after: &dyn Source) -> Result<Contents, Failure> {
        let before = delta.before.map(|id| self.repository.content(id)).transpose()?;
        let new = delta.stays.then(|| after.read(&delta.path).ok().flatten()).flatten();
        Ok((before, new))
    }
}

fn pair<T: Decode>(delta: &Delta, (old, new): Contents) -> Pair<T> {
    let there = old.is_some();
    let read = |bytes: Option<Vec<u8>>| bytes.and_then(|bytes| parsed(&delta.path, &bytes));
    let before = read(old);
    Pair {
        path: delta.path.clone(),
        from: delta.from.clone(),
        unread: there && before.is_none(),
        before,
        after: read(new),
        stays: delta.stays,
    }
}

/// What a file says, where it can be read.
pub(crate) fn parsed<T: Decode>(path: &str, bytes: &[u8]) -> Option<Box<T>> {
    document::read::<T>(path, bytes, |_, _, _| ()).value
}
