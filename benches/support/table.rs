//! One table: what was measured, against what, and whether the bar is met.

use comfy_table::presets::ASCII_MARKDOWN;
use comfy_table::{CellAlignment, Table};

/// The most that a figure may be, in its unit.
#[derive(Clone)]
pub enum Bar {
    /// A share of something: `≤ 1.5×`.
    Times(f64),
    /// Seconds.
    Seconds(f64),
    /// Bytes.
    Bytes(f64),
    /// A share of something, shown without a bar.
    Shown,
    /// A difference, as a share: 0.15 is +15 %.
    Growth(f64),
}

/// The rows, as they come.
pub struct Report(Table);

impl Report {
    #[must_use]
    pub fn new() -> Report {
        let mut table = Table::new();
        table
            .load_style(ASCII_MARKDOWN)
            .set_header(["case", "against", "catalog", "figure", "bar", "met"]);
        for column in 1..=4 {
            if let Some(column) = table.column_mut(column) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        Report(table)
    }

    /// Adds a row: `figure` is in the unit of its bar.
    pub fn add(&mut self, case: &str, against: &str, catalog: &str, figure: f64, bar: &Bar) {
        let (say, most): (fn(f64) -> String, f64) = match bar {
            Bar::Times(most) => (times, *most),
            Bar::Shown => (times, f64::INFINITY),
            Bar::Seconds(most) => (milliseconds, *most),
            Bar::Bytes(most) => (megabytes, *most),
            Bar::Growth(most) => (growth, *most),
        };
        let (met, limit) = if most.is_infinite() {
            ("", String::new())
        } else {
            (if figure <= most { "yes" } else { "NO" }, format!("≤ {}", say(most)))
        };
        let shown = say(figure);
        self.0
            .add_row([case, against, catalog, shown.as_str(), limit.as_str(), met]);
    }

    /// The table, as Markdown.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.to_string()
    }
}

fn times(share: f64) -> String {
    format!("{share:.2}×")
}

fn growth(share: f64) -> String {
    format!("{:+.0} %", share * 100.0)
}

/// A time in seconds, said in milliseconds.
#[must_use]
pub fn milliseconds(seconds: f64) -> String {
    let thousand = seconds * 1000.0;
    if thousand < 100.0 {
        format!("{thousand:.1} ms")
    } else {
        format!("{thousand:.0} ms")
    }
}

/// A number of bytes, said in megabytes.
#[must_use]
pub fn megabytes(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}
