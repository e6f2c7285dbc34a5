//! Whether a service has ended, and whether a product stands in its last phase.

use crate::domain::date::Date;
use crate::domain::id::PhaseId;
use crate::domain::product::Product;

use super::version::{Phase, Version};

/// True where the product says that its stop is over: the last of the phase's states.
#[must_use]
pub fn is_closed(product: &Product, phase: &Phase, on: Date) -> bool {
    let Some(last) = phase.substates.items().last() else {
        return false;
    };
    let said = product.stop.known().and_then(|stop| stop.substate.known());
    let recorded = product.phase_on(on).and_then(|record| record.substate.known());
    said == Some(last) || recorded.map(String::as_str) == Some(last.as_str())
}

/// The phase that a product is in, where it is a last one: no gate leads out of it.
#[must_use]
pub fn last_phase<'v>(product: &'v Product, version: &'v Version, on: Date) -> Option<&'v PhaseId> {
    let phase = version.phase_on(product, on)?;
    version.gates_from(phase).is_empty().then_some(phase)
}
