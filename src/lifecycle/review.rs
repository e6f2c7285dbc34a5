//! When should the committee look at a product again? A phase that lasts says how often (rule S-60).

use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::id::PhaseId;
use crate::domain::product::Product;

use super::version::Version;

/// A look that the committee owes a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReviewOverdue<'v> {
    pub phase: &'v PhaseId,
    /// The day the phase began, or the last decision since.
    pub last: Date,
    /// Days since then, and the most that the phase allows.
    pub days: i64,
    pub every: i64,
}

/// The look that is overdue on the day `on`; none for a product that was inherited in its phase, or that left.
#[must_use]
pub fn overdue<'v>(product: &Product, version: &'v Version, on: Date) -> Option<ReviewOverdue<'v>> {
    let record = product.phase_on(on).filter(|record| !record.is_baseline())?;
    let phase = version.phase(version.phase_on(product, on)?)?;
    let every = phase
        .review_every
        .known()
        .filter(|_| product.hors_perimetre.known().is_none())?;
    let decided = product
        .decisions
        .iter()
        // A look that was put off did not take place.
        .filter(|decision| version.settles(&decision.outcome))
        .filter_map(Decision::day)
        .filter(|day| *day <= on);
    let last = decided.fold(record.start.known()?.exact()?, Date::max);
    let days = i64::from(on.days_since(last));
    (days > every.days).then_some(ReviewOverdue {
        phase: &phase.id,
        last,
        days,
        every: every.days,
    })
}
