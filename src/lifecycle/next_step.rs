//! What whoever looks at a gate does next.

use crate::domain::date::Date;
use crate::domain::id::GateId;
use crate::domain::product::Product;

use super::transition::{Opening, Refusal};
use super::version::Version;

/// What to type next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Decide,
    Advance,
    AdvanceWithReason,
    CloseReservation,
    /// Nobody knows the phase the product is in: it comes first.
    RecordPhase,
    /// The gate does not leave the phase the product is in.
    NotFromHere,
}

/// What comes next for a product that looks at `gate` on the day `today`, where entering the phase after it is `usable`.
#[must_use]
pub fn next_step(
    version: &Version,
    product: &Product,
    gate: &GateId,
    usable: &Result<Opening, Refusal>,
    today: Date,
) -> Next {
    let Some(phase) = version.phase_on(product, today) else {
        return Next::RecordPhase;
    };
    let Some(way) = version.way(phase, gate, None) else {
        return Next::NotFromHere;
    };
    match usable {
        Ok(_) => Next::Advance,
        // The go is there: only the reason for skipping a phase is wanted.
        Err(Refusal::NoSkipReason { .. }) => Next::AdvanceWithReason,
        Err(_) if version.closes_reservations(way.kind) && !product.open_reservations(today).is_empty() => {
            Next::CloseReservation
        }
        Err(_) => Next::Decide,
    }
}
