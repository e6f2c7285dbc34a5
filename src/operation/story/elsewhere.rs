//! The files of a change that are no products, each read as what it is.

use crate::change::Changed;
use crate::change::elsewhere::{Elsewhere, of_all, signers};
use crate::store::catalogue::{ALLOWED_SIGNERS, PRODUCTS};
use crate::store::file_kind::{self, FileKind, Kind, Visitor};
use crate::store::source::Source;

use crate::operation::comparison::Comparison;
use crate::operation::error::Failure;

/// What the change does to them, first to those that judge everybody: whoever reviews must not miss these.
pub(super) fn told(comparison: &Comparison, changed: &Changed, after: &dyn Source) -> Result<Vec<Elsewhere>, Failure> {
    let mut files = Files {
        comparison,
        changed,
        after,
        told: Vec::new(),
    };
    file_kind::visit(&mut files)?;
    let mut all = files.told;
    for delta in comparison.deltas.iter().filter(|delta| delta.path == ALLOWED_SIGNERS) {
        let (before, new) = comparison.contents(delta, after)?;
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let before = before.map(text).unwrap_or_default();
        all.push(signers(&delta.path, &before, new.map(text).as_deref()));
    }
    all.sort_by_key(Elsewhere::rank);
    Ok(all)
}

struct Files<'f> {
    comparison: &'f Comparison,
    changed: &'f Changed,
    after: &'f dyn Source,
    told: Vec<Elsewhere>,
}

impl Visitor for Files<'_> {
    type Error = Failure;

    fn visit<T: Kind>(&mut self, kind: &'static FileKind) -> Result<(), Failure> {
        if kind.place == PRODUCTS {
            return Ok(());
        }
        if kind.compared {
            self.told.extend(of_all(self.changed.of::<T>(), kind.title, T::title));
        } else {
            let pairs = self.comparison.pairs::<T>(self.after, |path| kind.holds(path))?;
            self.told.extend(of_all(&pairs, kind.title, T::title));
        }
        Ok(())
    }
}
