//! The files of a change that are no products, each read as what it is.

use crate::change::Changed;
use crate::change::elsewhere::{Elsewhere, of_all, signers};
use crate::domain::common::Common;
use crate::domain::reference::Reference;
use crate::domain::settings::Settings;
use crate::lifecycle::version::Version;
use crate::store::catalogue::{ALLOWED_SIGNERS, COMMONS, LIFECYCLE, REFERENCE};
use crate::store::folder::SETTINGS;
use crate::store::source::Source;

use crate::operation::comparison::{Comparison, is_in};
use crate::operation::error::Failure;

/// What the change does to them, the rules first: whoever reviews must not miss these.
pub(super) fn told(comparison: &Comparison, changed: &Changed, after: &dyn Source) -> Result<Vec<Elsewhere>, Failure> {
    let mut all = Vec::new();
    let rules = comparison.pairs::<Version>(after, |path| is_in(LIFECYCLE, path))?;
    all.extend(of_all(&rules, "elsewhere-rules", |rules| rules.version.to_string()));
    for delta in comparison.deltas.iter().filter(|delta| delta.path == ALLOWED_SIGNERS) {
        let (before, new) = comparison.contents(delta, after)?;
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        let before = before.map(text).unwrap_or_default();
        all.push(signers(&delta.path, &before, new.map(text).as_deref()));
    }
    let settings = comparison.pairs::<Settings>(after, |path| path == SETTINGS)?;
    all.extend(of_all(&settings, "elsewhere-settings", |_| SETTINGS.to_owned()));
    let reference = comparison.pairs::<Reference>(after, |path| path == REFERENCE)?;
    all.extend(of_all(&reference, "elsewhere-reference", |_| REFERENCE.to_owned()));
    all.extend(of_all(&changed.sessions, "elsewhere-session", |session| {
        session.date.to_string()
    }));
    let commons = comparison.pairs::<Common>(after, |path| is_in(COMMONS, path))?;
    all.extend(of_all(&commons, "elsewhere-common", |common| common.name.clone()));
    all.extend(of_all(&changed.problems, "elsewhere-problem", |problem| {
        problem.title.clone()
    }));
    Ok(all)
}
