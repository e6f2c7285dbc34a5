//! Whether a service has ended.

use crate::domain::date::Date;
use crate::domain::product::Product;

use super::version::Phase;

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
