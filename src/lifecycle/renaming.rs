//! Phases that take the names of other rules: what a migration writes is what was recorded, in today's words.

use crate::domain::fact::Fact;
use crate::domain::id::PhaseId;
use crate::domain::product::Product;

use super::version::{PhaseAlias, Version};

/// `before`, with each phase that `after` calls by today's name called so too; none where no name differs so. A name is
/// today's where `version` gives the former one as its alias; the state within the phase is the alias's.
#[must_use]
pub fn in_todays_names(before: &Product, after: &Product, version: &Version) -> Option<Product> {
    let mut renamed = before.clone();
    let mut is_renamed = false;
    for (old, new) in renamed.phases.iter_mut().zip(&after.phases) {
        let Some(alias) = alias(&old.phase, &new.phase, version) else {
            continue;
        };
        old.phase = new.phase.clone();
        let state = alias.substate.known().map(ToString::to_string);
        if old.substate.known().is_none() && state.is_some() && new.substate.known() == state.as_ref() {
            old.substate = new.substate.clone();
        }
        is_renamed = true;
    }
    for old in &mut renamed.decisions {
        let Some(new) = after.decisions.iter().find(|new| new.id == old.id) else {
            continue;
        };
        if alias(&old.target_phase, &new.target_phase, version).is_some() {
            old.target_phase = new.target_phase.clone();
            is_renamed = true;
        }
    }
    is_renamed.then_some(renamed)
}

/// The alias by which `old` is `new` today.
fn alias<'v>(old: &Fact<PhaseId>, new: &Fact<PhaseId>, version: &'v Version) -> Option<&'v PhaseAlias> {
    let (old, new) = (old.known()?, new.known()?);
    let mut aliases = version.phase_aliases.iter();
    aliases.find(|alias| alias.alias.as_str() == old.as_str() && alias.to == *new && old != new)
}
