//! How long products stay in their phases, and how they leave them.

use crate::domain::date::Date;
use crate::domain::phase::PhaseRecord;
use crate::domain::product::Product;
use crate::lifecycle::version::{Phase, Version};
use crate::page::{Cell, Column, Table, Words};

use super::statistics::{Duration, Survival, at_risk};
use crate::report::frame::input::Input;

/// A stay of a product in a phase that is not a last one.
pub struct Stay<'i> {
    pub phase: &'i Phase,
    /// Calendar days, and how it ended; none where a date is not known to the day, or where dates contradict each other.
    pub lasted: Option<(i32, Exit)>,
}

/// How a stay ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It had not, on the last day that is known.
    NotYet,
    /// The product went on to a later phase.
    Onward,
    /// It was stopped, or went back.
    Otherwise,
}

impl<'i> Stay<'i> {
    /// The stays that had begun on the day of the report, of the products in the portfolio.
    ///
    /// Inherited ones count where they are asked for, as far as the day on which they were recorded.
    #[must_use]
    pub fn all(input: &Input<'i>, with_inherited: bool) -> Vec<Stay<'i>> {
        let own = input.present().flat_map(|product| {
            let begun = |record: &PhaseRecord| record.start.known().is_none_or(|start| start.earliest() <= input.on);
            let records: Vec<(u32, &PhaseRecord)> = product.cycles().filter(|(_, record)| begun(record)).collect();
            let stay = |(at, (cycle, record)): (usize, &(u32, &'i PhaseRecord))| {
                let mut later = records.iter().skip(at + 1);
                let next = later.find(|(other, _)| other == cycle).map(|(_, record)| *record);
                Stay::of(input, product, record, next)
            };
            let of_product = records.iter().enumerate();
            of_product
                .filter(|(_, (_, record))| with_inherited || !record.is_baseline())
                .filter_map(stay)
                .collect::<Vec<_>>()
        });
        own.collect()
    }

    fn of(input: &Input<'i>, product: &Product, record: &PhaseRecord, next: Option<&PhaseRecord>) -> Option<Stay<'i>> {
        let phase = phase_of(input, record).filter(|phase| !Version::flag(&phase.terminal))?;
        let known_until = match (record.is_baseline(), product.baseline.known()) {
            (true, baseline) => baseline.map(|baseline| baseline.as_of.min(input.on)),
            (false, _) => Some(input.on),
        };
        let lasted = known_until.and_then(|until| {
            let start = exact(record)?;
            let left = next.map(exact);
            let (end, exit) = match left {
                None => (until, Exit::NotYet),
                Some(left) if left? > until => (until, Exit::NotYet),
                Some(left) => (left?, exit(phase, next.and_then(|next| phase_of(input, next)))),
            };
            Some((end.days_since(start), exit)).filter(|(days, _)| *days >= 0)
        });
        Some(Stay { phase, lasted })
    }
}

fn exact(record: &PhaseRecord) -> Option<Date> {
    record.start.known()?.exact()
}

/// The phase of a record, as it is called today.
#[must_use]
pub fn phase_of<'i>(input: &Input<'i>, record: &PhaseRecord) -> Option<&'i Phase> {
    input.names.phase(input.names.current_name(record.phase.known()?)?)
}

fn exit(phase: &Phase, next: Option<&Phase>) -> Exit {
    let goes_on = next.is_some_and(|next| next.order > phase.order && !Version::flag(&next.terminal));
    if goes_on { Exit::Onward } else { Exit::Otherwise }
}

/// Under how many days it is looked how many still last: a quarter, half a year, one year, two years.
const LOOKED_AT: [i32; 5] = [0, 91, 183, 365, 730];

/// How many of each kind still lasted after so many days: what an estimate is worth there.
#[must_use]
pub fn at_risk_table<'d>(label: impl Into<Words>, kinds: impl IntoIterator<Item = (Cell, &'d [Duration])>) -> Table {
    let mut columns = vec![Column::new("label", label)];
    columns.extend(LOOKED_AT.iter().map(|days| {
        let heading = message!("report-at-risk-after", days = i64::from(*days));
        Column::new(format!("after_{days}"), heading)
    }));
    let row = |(label, durations): (Cell, &[Duration])| {
        let counts = LOOKED_AT
            .iter()
            .map(|days| Cell::Count(at_risk(durations, f64::from(*days))));
        std::iter::once(label).chain(counts).collect()
    };
    Table::new("at_risk", columns)
        .rows(
            kinds
                .into_iter()
                .filter(|(_, durations)| !durations.is_empty())
                .map(row),
        )
        .note(message!("report-at-risk-note"))
}

/// The median of an estimate, and between what it lies for 95 % of samples.
#[must_use]
pub fn estimate_cells(curve: &Survival) -> [Cell; 2] {
    let (median, low, high) = curve.median();
    let whole = |days: f64| days.round() as i64;
    let interval = match (low.map(whole), high.map(whole)) {
        _ if median.is_none() => Cell::Empty,
        (Some(low), Some(high)) => message!("report-interval", low = low, high = high).into(),
        (Some(low), None) => message!("report-interval-from", low = low).into(),
        (None, Some(high)) => message!("report-interval-to", high = high).into(),
        (None, None) => Cell::Empty,
    };
    let median = match median {
        Some(days) => Cell::Days(whole(days)),
        None if curve.of > 0 => Cell::NotReached,
        None => Cell::Unknown,
    };
    [median, interval]
}
