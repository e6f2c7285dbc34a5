//! A figure: a number that anybody can redo, from what it counts, out of what, by a formula that stands beside it.

use crate::diagnostic::{Arg, Message};
use crate::page::Cell;

/// Under so many, people see how many they are, and no share.
const FEW: usize = 5;
/// Before the key of a figure, in texts.
const PREFIX: &str = "figure-";

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Products, decisions, reservations…: what its words say.
    Count,
    /// Calendar days.
    Days,
    /// A part of a whole, as a number of which 1 is the whole.
    Share,
    Euros,
    /// Full-time equivalents.
    FullTime,
    /// Any other number, on the scale that its words say.
    Number,
}

impl Unit {
    /// Its word, for programs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Unit::Count => "count",
            Unit::Days => "days",
            Unit::Share => "share",
            Unit::Euros => "euros",
            Unit::FullTime => "fte",
            Unit::Number => "number",
        }
    }
}

/// A figure. Its words stand under `key` in the texts of its report, with `.formula` and `.source`.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub key: &'static str,
    /// Its code in the catalogue of figures; several figures may share one.
    pub code: &'static str,
    /// What it is about, where there is one for each of several: for programs and for people.
    pub about: Option<(String, Arg)>,
    pub unit: Unit,
    /// None where it cannot be computed.
    pub value: Option<f64>,
    /// How many units it used: the denominator of a rate by counting.
    pub n: usize,
    /// How many units its definition covers.
    pub of: usize,
    /// What a rate divides, and by what.
    pub ratio: Option<(f64, f64)>,
    /// Between these it lies, for 95 % of samples.
    pub interval: Option<(Option<f64>, Option<f64>)>,
}

impl Figure {
    /// A figure of `n` units.
    #[must_use]
    pub fn new(code: &'static str, key: &'static str, unit: Unit, value: Option<f64>, n: usize) -> Figure {
        Figure {
            key,
            code,
            about: None,
            unit,
            value: value.filter(|value| value.is_finite()),
            n,
            of: n,
            ratio: None,
            interval: None,
        }
    }

    /// How many there are, among `n` that could be looked at.
    #[must_use]
    pub fn count(code: &'static str, key: &'static str, count: usize, n: usize) -> Figure {
        Figure::new(code, key, Unit::Count, Some(count as f64), n)
    }

    /// The share of `part` in `whole`; none of nothing.
    #[must_use]
    pub fn share(code: &'static str, key: &'static str, part: usize, whole: usize) -> Figure {
        Figure::ratio(code, key, Unit::Share, part as f64, whole as f64, whole)
    }

    /// A sum over another, over `n` units; none over nothing.
    #[must_use]
    pub fn ratio(code: &'static str, key: &'static str, unit: Unit, num: f64, den: f64, n: usize) -> Figure {
        let value = (den != 0.0).then(|| num / den);
        Figure {
            ratio: Some((num, den)),
            ..Figure::new(code, key, unit, value, n)
        }
    }

    /// Calendar days, over `n` durations.
    #[must_use]
    pub fn days(code: &'static str, key: &'static str, days: Option<f64>, n: usize) -> Figure {
        Figure::new(code, key, Unit::Days, days, n)
    }

    /// The same, of so many that its definition covers.
    #[must_use]
    pub fn of(self, of: usize) -> Figure {
        Figure { of, ..self }
    }

    /// The same, about one of several things.
    #[must_use]
    pub fn about(self, id: impl ToString, name: impl Into<Arg>) -> Figure {
        Figure {
            about: Some((id.to_string(), name.into())),
            ..self
        }
    }

    /// The same, without a value: it is not known.
    #[must_use]
    pub fn unknown(self) -> Figure {
        Figure { value: None, ..self }
    }

    /// The same, without a value where it used nothing: nothing counted is not none.
    #[must_use]
    pub fn known_of_some(self) -> Figure {
        if self.n == 0 { self.unknown() } else { self }
    }

    /// The same, between two bounds.
    #[must_use]
    pub fn within(self, low: Option<f64>, high: Option<f64>) -> Figure {
        Figure {
            interval: Some((low, high)),
            ..self
        }
    }

    /// Its name for programs: unique in a report.
    #[must_use]
    pub fn id(&self) -> String {
        let own = self.key.strip_prefix(PREFIX).unwrap_or(self.key);
        match &self.about {
            Some((id, _)) => format!("{own}.{id}"),
            None => own.to_owned(),
        }
    }

    /// Its name for people.
    #[must_use]
    pub fn label(&self) -> Message {
        let own = Message::new(self.key);
        match &self.about {
            Some((_, name)) => message!("report-figure-about", label = own, about = name.clone()),
            None => own,
        }
    }

    /// Its value, as people read it: under five, how many they are.
    #[must_use]
    pub fn cell(&self) -> Cell {
        match (self.value, self.unit, self.ratio) {
            (None, ..) => Cell::Unknown,
            (Some(_), Unit::Share, Some((num, den))) if self.n < FEW && den == self.n as f64 && num >= 0.0 => {
                Cell::OutOf {
                    n: num as usize,
                    of: self.n,
                }
            }
            (Some(value), ..) => self.cell_of(value),
        }
    }

    /// The same, with the bounds between which it lies, where these were estimated; an estimate of some that has no value
    /// is not reached yet.
    #[must_use]
    pub fn estimate(&self) -> Cell {
        let whole = |bound: Option<f64>| bound.map(|days| days.round() as i64);
        match (self.cell(), self.interval) {
            (Cell::Days(days), Some((low, high))) if low.or(high).is_some() => Cell::DaysWithin {
                days,
                low: whole(low),
                high: whole(high),
            },
            (Cell::Unknown, Some(_)) if self.n > 0 => Cell::NotReached,
            (cell, _) => cell,
        }
    }

    /// Another value of it, as people read it.
    #[must_use]
    pub fn cell_of(&self, value: f64) -> Cell {
        let hundredths = (value * 100.0).round() / 100.0;
        match self.unit {
            Unit::Days => Cell::Days(value.round() as i64),
            Unit::Share => Cell::rate(value),
            Unit::Euros => Cell::quantity(hundredths, "€"),
            Unit::Count | Unit::FullTime | Unit::Number => Cell::quantity(hundredths, ""),
        }
    }

    /// How many it used, of how many.
    #[must_use]
    pub fn base(&self) -> Cell {
        Cell::OutOf { n: self.n, of: self.of }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_nothing_is_not_known_and_one_of_few_is_said_as_how_many() {
        let none = Figure::share("A1", "portfolio-title", 0, 0);
        assert_eq!((none.value, none.cell()), (None, Cell::Unknown));
        let few = Figure::share("A1", "portfolio-title", 3, 4);
        assert_eq!((few.value, few.cell()), (Some(0.75), Cell::OutOf { n: 3, of: 4 }));
        let many = Figure::share("A1", "portfolio-title", 3, 8).of(10);
        let quantity = Cell::quantity(0.375, "part");
        assert_eq!((many.cell(), many.base()), (quantity, Cell::OutOf { n: 8, of: 10 }));
        assert_eq!(many.about("mvp", "MVP").id(), "portfolio-title.mvp");
    }

    #[test]
    fn an_estimate_shows_the_bounds_that_are_known() {
        let days = |low, high| {
            Figure::days("B2", "portfolio-title", Some(31.0), 11)
                .within(low, high)
                .estimate()
        };
        let within = |low, high| Cell::DaysWithin { days: 31, low, high };
        assert_eq!(days(Some(13.0), None), within(Some(13), None));
        assert_eq!(days(Some(5.0), Some(33.4)), within(Some(5), Some(33)));
        assert_eq!(days(None, None), Cell::Days(31));
        let unknown = Figure::days("B2", "portfolio-title", None, 11).within(Some(13.0), None);
        assert_eq!(unknown.estimate(), Cell::NotReached);
        let of_nothing = Figure::days("B2", "portfolio-title", None, 0).within(None, None);
        assert_eq!(of_nothing.estimate(), Cell::Unknown);
    }
}
