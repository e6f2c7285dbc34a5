//! The files of a comparison, read on both sides.

use std::collections::BTreeMap;

use crate::change::{Changed, Pair};
use crate::domain::date::Date;
use crate::domain::decode::Decode;
use crate::domain::product::Product;
use crate::git::{Delta, Oid};
use crate::rules::change::declared;
use crate::store::catalogue::PRODUCTS;
use crate::store::document;
use crate::store::file_kind::{self, FileKind, Kind, Visitor};
use crate::store::source::Source;

use super::{Comparison, moves};
use crate::domain::place::is_in;
use crate::operation::error::Failure;

/// The bytes of a file before and after; none where it is not there.
pub type Contents = (Option<Vec<u8>>, Option<Vec<u8>>);

/// Reads the files of a change that are compared, products aside.
struct Others<'o> {
    comparison: &'o Comparison,
    files: Files<'o>,
    changed: Changed,
}

/// Which files.
enum Files<'o> {
    /// Those of the whole change, as they are in the later revision.
    Differing(&'o dyn Source),
    /// Those that differ between two of its commits.
    Between(&'o [Delta]),
}

impl Visitor for Others<'_> {
    type Error = Failure;

    fn visit<T: Kind>(&mut self, kind: &'static FileKind) -> Result<(), Failure> {
        if kind.compared && kind.place != PRODUCTS {
            self.changed.put(match self.files {
                Files::Differing(after) => self.comparison.pairs::<T>(after, |path| kind.holds(path))?,
                Files::Between(deltas) => self.comparison.recorded::<T>(deltas, kind.place)?,
            });
        }
        Ok(())
    }
}

impl Comparison {
    /// Every file that differs, read on both sides. What cannot be read is none: the rules of form tell why.
    pub fn changed(&self, after: &dyn Source) -> Result<Changed, Failure> {
        let mut products = self.pairs::<Product>(after, |path| is_in(PRODUCTS, path))?;
        for pair in &mut products {
            pair.declared = self.first_declared(pair)?;
        }
        let mut others = Others {
            comparison: self,
            files: Files::Differing(after),
            changed: Changed::default(),
        };
        file_kind::visit(&mut others)?;
        others.changed.products = products;
        Ok(others.changed)
    }

    /// The files that differ and that `wanted` chooses by their paths, as they are in `after` and were before.
    pub fn pairs<T: Decode>(&self, after: &dyn Source, wanted: impl Fn(&str) -> bool) -> Result<Vec<Pair<T>>, Failure> {
        let mut pairs = Vec::new();
        for delta in self.deltas.iter().filter(|delta| wanted(&delta.path)) {
            let contents = self.contents(delta, after)?;
            let parts = contents.0.as_ref().map(|old| document::unread_parts::<T>(old));
            let mut pair = pair(delta, contents);
            if let Some(parts) = parts.filter(|parts| pair.unread || !parts.is_empty()) {
                self.look_back(delta, &parts, &mut pair)?;
            }
            pairs.push(pair);
        }
        Ok(pairs)
    }

    /// The files of `deltas`, which two commits of the change have, read on both sides.
    pub fn changed_by(&self, deltas: &[Delta]) -> Result<Changed, Failure> {
        let mut others = Others {
            comparison: self,
            files: Files::Between(deltas),
            changed: Changed::default(),
        };
        file_kind::visit(&mut others)?;
        others.changed.products = self.recorded(deltas, PRODUCTS)?;
        Ok(others.changed)
    }

    fn recorded<T: Decode>(&self, deltas: &[Delta], folder: &str) -> Result<Vec<Pair<T>>, Failure> {
        let content = |id: Option<Oid>| id.map(|id| self.repository.content(id)).transpose();
        let inside = deltas.iter().filter(|delta| is_in(folder, &delta.path));
        inside
            .map(|delta| Ok(pair(delta, (content(delta.before)?, content(delta.after)?))))
            .collect()
    }

    /// What a file said when it could last be read, and when all of it could: whoever repairs it changes that. `parts`
    /// are those that cannot be read now.
    fn look_back<T: Decode>(
        &self,
        delta: &Delta,
        parts: &BTreeMap<String, usize>,
        pair: &mut Pair<T>,
    ) -> Result<(), Failure> {
        pair.unread_part = !pair.unread;
        for content in self.history(delta.from.as_ref().unwrap_or(&delta.path))? {
            let bytes = self.repository.content(content)?;
            let Some(found) = parsed::<T>(&delta.path, &bytes) else {
                continue;
            };
            if pair.unread {
                pair.unread = false;
                pair.before = Some(found);
                continue;
            }
            if document::unread_parts::<T>(&bytes).is_empty() {
                // What came since, and could never be read, is told.
                let held = document::records(&bytes);
                let covered = |(key, count): (&String, &usize)| held.get(key).is_some_and(|held| held >= count);
                pair.unread_part = !parts.iter().all(covered);
                pair.sound = Some(found);
                break;
            }
        }
        Ok(())
    }

    /// The contents that a file of the catalogue had before the change, the latest first, wherever it stood then.
    fn history(&self, path: &str) -> Result<Vec<Oid>, Failure> {
        let prefix = self.prefix_before.as_deref().unwrap_or(&self.prefix);
        let folder = path.split_once('/').map_or("", |(folder, _)| folder);
        let moved = |commit: Oid| -> Result<Option<String>, Failure> {
            let Some(prefix) = self.prefix_at(commit)? else {
                return Ok(None);
            };
            let files = self.repository.snapshot(commit)?.list(&format!("{prefix}{folder}"))?;
            let inside = |file: &String| {
                file.strip_prefix(&prefix)
                    .is_some_and(|file| moves::is_same(file, path))
            };
            Ok(files.into_iter().find(inside))
        };
        self.repository
            .former_contents(self.merge_base, &format!("{prefix}{path}"), moved)
    }

    /// The day of the first baseline of a product, where the change declares inherited phases anew.
    fn first_declared(&self, pair: &Pair<Product>) -> Result<Option<Date>, Failure> {
        let (Some(before), Some(after)) = (&pair.before, &pair.after) else {
            return Ok(None);
        };
        if declared::put_right(before, after).is_empty() {
            return Ok(None);
        }
        for content in self
            .history(pair.from.as_ref().unwrap_or(&pair.path))?
            .into_iter()
            .rev()
        {
            let product = parsed::<Product>(&pair.path, &self.repository.content(content)?);
            let baseline = product.and_then(|product| product.baseline.known().map(|baseline| baseline.as_of));
            if baseline.is_some() {
                return Ok(baseline);
            }
        }
        Ok(None)
    }

    /// The bytes of a file that differs: as they were, and as they are in `after`.
    pub fn contents(&self, delta: &Delta, after: &dyn Source) -> Result<Contents, Failure> {
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
        sound: None,
        unread_part: false,
        declared: None,
    }
}

/// What a file says, where it can be read.
pub fn parsed<T: Decode>(path: &str, bytes: &[u8]) -> Option<Box<T>> {
    document::read::<T>(path, bytes, |_, _, _| ()).value
}
