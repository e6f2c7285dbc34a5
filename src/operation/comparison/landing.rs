//! What the base would hold once the change is merged: its own files, and those of the change, merged as Git merges
//! them; in memory.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::git::{self, Delta, Oid};
use crate::store::source::Source;

use super::{Comparison, may_hold, moves};
use crate::operation::error::Failure;
use crate::operation::revision::Revision;

/// A change as it lands.
pub struct Landing {
    /// From what the base holds now to what merging gives.
    pub comparison: Comparison,
    /// The files that do not merge: they stay as the change has them.
    pub conflicts: Vec<String>,
}

/// What merging gives in the place of a file of the base; none where it is gone.
pub type Overlay = BTreeMap<String, Option<Vec<u8>>>;

/// A file of the change, and the same in the base.
struct Side {
    path: String,
    ours: Option<Vec<u8>>,
    ancestor: Option<Oid>,
    theirs: Option<(String, Oid)>,
}

enum Merged {
    /// The base holds it so.
    Same,
    Clean(Option<Vec<u8>>),
    Conflict(Option<Vec<u8>>),
}

impl Comparison {
    /// The change as it lands; none where the base is as the change found it: then it lands as it is.
    pub fn landing(&self) -> Result<Option<Landing>, Failure> {
        if self.base == self.merge_base {
            return Ok(None);
        }
        if !self.other_merge_bases.is_empty() {
            // Both were merged into each other: what they have in common is what merging that gives.
            let merge_bases: Vec<Oid> = [self.merge_base]
                .into_iter()
                .chain(self.other_merge_bases.iter().copied())
                .collect();
            return self.from(self.repository.merged_ancestor(&merge_bases)?)?.landing();
        }
        let Some(prefix) = self.prefix_at(self.base)? else {
            return Ok(None);
        };
        let base = Revision::with_products(&self.repository, self.base, &prefix, &self.product_files())?;
        let after = self.after(&std::collections::BTreeSet::new())?;
        let mut moved = None;
        let (mut overlay, mut deltas, mut conflicts) = (Overlay::new(), Vec::new(), Vec::new());
        for delta in &self.deltas {
            let side = self.side(delta, &base, &prefix, after.as_ref(), &mut moved)?;
            let text = match self.merged(&side)? {
                Merged::Same => continue,
                Merged::Clean(text) => text,
                Merged::Conflict(text) => {
                    conflicts.push(side.path.clone());
                    text
                }
            };
            let from = side
                .theirs
                .as_ref()
                .map(|(path, _)| path)
                .filter(|path| **path != side.path);
            if let Some(from) = from {
                overlay.insert(from.clone(), None);
            }
            deltas.push(Delta {
                path: side.path.clone(),
                from: from.cloned(),
                before: side.theirs.as_ref().map(|(_, id)| *id),
                after: None,
                stays: text.is_some(),
                leads_away: false,
            });
            overlay.insert(side.path, text);
        }
        deltas.sort_by(|one, other| one.path.cmp(&other.path));
        let comparison = Comparison {
            merge_base: self.base,
            other_merge_bases: Vec::new(),
            prefix_before: Some(prefix),
            deltas,
            merged: Some(Rc::new(overlay)),
            ..self.clone()
        };
        Ok(Some(Landing { comparison, conflicts }))
    }

    fn side(
        &self,
        delta: &Delta,
        base: &Revision,
        prefix: &str,
        after: &dyn Source,
        moved: &mut Option<Vec<Delta>>,
    ) -> Result<Side, Failure> {
        let (_, ours) = self.contents(delta, after)?;
        let old = delta.from.as_ref().unwrap_or(&delta.path);
        let at = |path: &String| base.id(path).map(|id| (path.clone(), id));
        let mut theirs = at(old).or_else(|| at(&delta.path));
        let mut path = delta.path.clone();
        if let (None, Some(_)) = (&theirs, delta.before) {
            // It is gone from the base, or it moved there.
            if moved.is_none() {
                let before = self.prefix_before.as_deref().unwrap_or(&self.prefix);
                let (old, new) = ((self.merge_base, before), (self.base, prefix));
                *moved = Some(moves::parts(self.repository.differences(Some(old), new, &may_hold)?));
            }
            let there = moved.iter().flatten().find(|one| one.from.as_ref() == Some(old));
            theirs = there.and_then(|one| Some((one.path.clone(), one.after?)));
            if let (Some((new, _)), None) = (&theirs, &delta.from) {
                path.clone_from(new);
            }
        }
        Ok(Side {
            path,
            ours,
            ancestor: delta.before,
            theirs,
        })
    }

    fn merged(&self, side: &Side) -> Result<Merged, Failure> {
        let Side {
            path,
            ours,
            ancestor,
            theirs,
        } = side;
        let Some((place, current)) = theirs else {
            return Ok(match (ancestor, ours) {
                (_, None) => Merged::Same,
                (None, Some(_)) => Merged::Clean(ours.clone()),
                // The base has removed what the change goes on with.
                (Some(_), Some(_)) => Merged::Conflict(ours.clone()),
            });
        };
        let is = |id: Oid| ours.as_ref().is_some_and(|bytes| git::is_blob(id, bytes));
        if place == path && is(*current) {
            return Ok(Merged::Same);
        }
        if *ancestor == Some(*current) {
            return Ok(Merged::Clean(ours.clone()));
        }
        let (Some(ours), Some(ancestor)) = (ours, ancestor) else {
            return Ok(Merged::Conflict(ours.clone()));
        };
        let old = self.repository.content(*ancestor)?;
        let new = self.repository.content(*current)?;
        Ok(match git::merged_text(&old, ours, &new)? {
            Some(text) => Merged::Clean(Some(text)),
            None => Merged::Conflict(Some(ours.clone())),
        })
    }
}
