//! What may be added to a record that stands: it completes it, and changes nothing.

use crate::change::records::said;
use crate::domain::date::ApproxDate;
use crate::domain::fact::Fact;
use crate::domain::phase::PhaseRecord;

/// What may be said of a phase while it lasts.
const OF_THE_CURRENT: &[&str] = &["substate", "planned_end", "note"];
/// What may be added to any phase that did not say it.
const COMPLETED: &[&str] = &["note", "skip_reason"];

/// True for what may be said of a phase at any time, or while it lasts: `current` is the one that does.
pub(super) fn is_completed(old: &PhaseRecord, key: &str, current: Option<&PhaseRecord>) -> bool {
    let lasts = current.is_some_and(|current| std::ptr::eq(current, old));
    (lasts && OF_THE_CURRENT.contains(&key)) || (COMPLETED.contains(&key) && !said(old).contains_key(key))
}

/// A date that was known to the year, say, and is now told more closely.
pub(super) fn is_told_better(old: &Fact<ApproxDate>, new: &Fact<ApproxDate>) -> bool {
    let (Some(old), Some(new)) = (old.known(), new.known()) else {
        return false;
    };
    old.earliest() <= new.earliest() && new.latest() <= old.latest()
}
