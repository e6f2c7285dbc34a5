//! How long have products been in their phase, and which have been there too long? (B7)

use crate::domain::date::Date;
use crate::domain::id::PhaseId;
use crate::domain::product::Product;
use crate::lifecycle::version::{Phase, Version};

/// A product in its phase.
#[derive(Clone, Debug)]
pub struct Aged {
    pub id: String,
    pub name: String,
    pub phase: PhaseId,
    pub since: Date,
    /// Calendar days since the phase began.
    pub days: i32,
    /// What was exceeded, where something was.
    pub overdue: Option<Overdue>,
    pub inherited: bool,
}

/// A limit of the rules that is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overdue {
    /// Longer than the phase usually lasts; days of the limit.
    Duration { limit: i64 },
    /// No decision for longer than the rules allow; days of the limit, and days since the last word.
    Review { limit: i64, waited: i32 },
}

/// The figures of one phase: days.
#[derive(Clone, Debug)]
pub struct PhaseAges {
    pub phase: PhaseId,
    pub dated: usize,
    pub median: i32,
    pub p90: i32,
    pub overdue: usize,
}

/// The portfolio by age.
#[derive(Clone, Debug)]
pub struct Report {
    pub on: Date,
    pub version: String,
    pub phases: Vec<PhaseAges>,
    /// Products past a limit, the oldest first.
    pub overdue: Vec<Aged>,
    /// Active products: neither stopped nor out of scope.
    pub active: usize,
    /// Active products whose phase is known and dated to the day: those that are measured.
    pub measured: usize,
    /// Measured products that entered by their baseline.
    pub inherited: usize,
}

/// Measures the active `products` on the day `on`.
///
/// A phase that has an indicative duration is compared with it; one that has a review interval, with the days since
/// the last decision, or since the phase began where there is none (domain/reports.md, B7).
#[must_use]
pub fn report<'p>(products: impl Iterator<Item = &'p Product>, version: &Version, on: Date) -> Report {
    let mut active = 0;
    let mut aged: Vec<Aged> = Vec::new();
    for product in products.filter(|product| is_active(product, version, on)) {
        active += 1;
        aged.extend(measure(product, version, on));
    }
    let measured = aged.len();
    let inherited = aged.iter().filter(|one| one.inherited).count();
    let phases = version
        .ordered_phases()
        .into_iter()
        .filter_map(|phase| ages(phase, &aged))
        .collect();
    let mut overdue: Vec<Aged> = aged.into_iter().filter(|one| one.overdue.is_some()).collect();
    overdue.sort_by_key(|one| std::cmp::Reverse(one.days));
    Report {
        on,
        version: version.version.to_string(),
        phases,
        overdue,
        active,
        measured,
        inherited,
    }
}

fn is_active(product: &Product, version: &Version, on: Date) -> bool {
    let left = product.hors_perimetre.known().is_some_and(|left| left.since <= on);
    let Some(record) = product.phase_on(on) else {
        return false;
    };
    let phase = record
        .phase
        .known()
        .and_then(|phase| version.current_name(phase))
        .and_then(|phase| version.phase(phase));
    !left && !phase.is_some_and(|phase| Version::flag(&phase.terminal))
}

fn measure(product: &Product, version: &Version, on: Date) -> Option<Aged> {
    let record = product.phase_on(on)?;
    let phase = version.phase(version.current_name(record.phase.known()?)?)?;
    let since = record.start.known()?.exact().filter(|since| *since <= on)?;
    let days = on.days_since(since);
    let last_word = product
        .decisions
        .iter()
        .filter_map(|decision| decision.day())
        .filter(|day| *day <= on)
        .max()
        .filter(|day| *day > since)
        .unwrap_or(since);
    let duration = phase
        .indicative_duration
        .known()
        .map(|limit| limit.days)
        .filter(|limit| i64::from(days) > *limit)
        .map(|limit| Overdue::Duration { limit });
    let waited = on.days_since(last_word);
    let review = phase
        .review_every
        .known()
        .map(|limit| limit.days)
        .filter(|limit| i64::from(waited) > *limit)
        .map(|limit| Overdue::Review { limit, waited });
    Some(Aged {
        id: product.id.to_string(),
        name: product.name.clone(),
        phase: phase.id.clone(),
        since,
        days,
        overdue: duration.or(review),
        inherited: product.is_inherited(),
    })
}

fn ages(phase: &Phase, aged: &[Aged]) -> Option<PhaseAges> {
    let mut days: Vec<i32> = aged
        .iter()
        .filter(|one| one.phase == phase.id)
        .map(|one| one.days)
        .collect();
    days.sort_unstable();
    let overdue = aged
        .iter()
        .filter(|one| one.phase == phase.id && one.overdue.is_some())
        .count();
    Some(PhaseAges {
        phase: phase.id.clone(),
        dated: days.len(),
        median: percentile(&days, 50)?,
        p90: percentile(&days, 90)?,
        overdue,
    })
}

/// The nearest-rank percentile of sorted values; none of nothing.
fn percentile(sorted: &[i32], percent: usize) -> Option<i32> {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

#[cfg(test)]
mod tests {
    use super::percentile;

    #[test]
    fn percentiles_are_values_that_were_measured() {
        assert_eq!(percentile(&[1, 2, 3, 4], 50), Some(2));
        assert_eq!(percentile(&[1, 2, 3, 4, 100], 90), Some(100));
        assert_eq!(percentile(&[7], 50), Some(7));
        assert_eq!(percentile(&[], 50), None);
    }
}
