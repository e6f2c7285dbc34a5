//! How long ago did each file last change what it says? (G8) For the reports that show it.

use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};

use super::statistics::median;
use crate::report::frame::figure::Figure;
use crate::report::frame::input::Input;
use crate::report::frame::listing::{MOST_LISTED, about, id_and_name};

/// A file that says the same for longer is old, in days.
const OLD: i32 = 180;

/// The active products by their last change.
pub struct Freshness<'i> {
    /// Each with the day of its last change and the days since, the oldest first.
    dated: Vec<(&'i Product, Date, i32)>,
    active: usize,
    /// The active products that no commit has.
    pub unrecorded: usize,
    /// Those that were first recorded after the day of the report.
    pub later: usize,
}

impl<'i> Freshness<'i> {
    /// The active products of a report, as the history has them; none of them where there is none.
    #[must_use]
    pub fn of(input: &Input<'i>) -> Freshness<'i> {
        let active: Vec<&Product> = input.active().collect();
        let changes = |product: &Product| -> Vec<Date> {
            let past = input
                .history
                .and_then(|history| Some((history, history.of(product.id.as_str())?)));
            past.map_or_else(Vec::new, |(history, past)| {
                past.changes.iter().filter_map(|at| history.day(*at)).collect()
            })
        };
        let mut found = Freshness {
            dated: Vec::new(),
            active: active.len(),
            unrecorded: 0,
            later: 0,
        };
        for product in active {
            let days = changes(product);
            match days.iter().filter(|day| **day <= input.on).max() {
                Some(day) => found.dated.push((product, *day, input.on.days_since(*day))),
                None if days.is_empty() => found.unrecorded += 1,
                None => found.later += 1,
            }
        }
        found.dated.sort_by_key(|(_, _, days)| std::cmp::Reverse(*days));
        found
    }

    /// How old files are, and which share of them is too old.
    #[must_use]
    pub fn figures(&self) -> [Figure; 2] {
        let days: Vec<f64> = self.dated.iter().map(|(_, _, days)| f64::from(*days)).collect();
        let known = self.dated.len();
        [
            Figure::days("G8", text!("figure-freshness-median"), median(&days), known).of(self.active),
            Figure::share("G8", text!("figure-freshness-old"), self.old().count(), known).of(self.active),
        ]
    }

    /// The products whose files are too old, the oldest first.
    #[must_use]
    pub fn table(&self) -> Table {
        let columns = id_and_name([
            Column::new("changed", message!("freshness-column-changed")),
            Column::new("days", message!("column-days")),
        ]);
        let row = |(product, day, days): &(&Product, Date, i32)| {
            about(product, [Cell::from(*day), Cell::Number(f64::from(*days))])
        };
        Table::new("unchanged", columns)
            .rows(self.old().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
            .of_records()
    }

    fn old(&self) -> impl Iterator<Item = &(&'i Product, Date, i32)> {
        self.dated.iter().filter(|(_, _, days)| *days > OLD)
    }
}
