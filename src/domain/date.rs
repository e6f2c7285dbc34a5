//! Calendar dates: exact ones, and those of inherited products that only a year or a month is known of.

use std::fmt;

use jiff::civil;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A month: in French and in English, each in full and as a column has it.
pub struct Month {
    pub french: [&'static str; 2],
    pub english: [&'static str; 2],
}

const fn month(french: [&'static str; 2], english: [&'static str; 2]) -> Month {
    Month { french, english }
}

/// The months of the year.
pub const MONTHS: [Month; 12] = [
    month(["janvier", "janv."], ["January", "Jan"]),
    month(["février", "févr."], ["February", "Feb"]),
    month(["mars", "mars"], ["March", "Mar"]),
    month(["avril", "avr."], ["April", "Apr"]),
    month(["mai", "mai"], ["May", "May"]),
    month(["juin", "juin"], ["June", "Jun"]),
    month(["juillet", "juil."], ["July", "Jul"]),
    month(["août", "août"], ["August", "Aug"]),
    month(["septembre", "sept."], ["September", "Sep"]),
    month(["octobre", "oct."], ["October", "Oct"]),
    month(["novembre", "nov."], ["November", "Nov"]),
    month(["décembre", "déc."], ["December", "Dec"]),
];

/// The weekdays from Monday on: in French and in English, small and without accents.
pub const WEEKDAYS: [[&str; 2]; 7] = [
    ["lundi", "monday"],
    ["mardi", "tuesday"],
    ["mercredi", "wednesday"],
    ["jeudi", "thursday"],
    ["vendredi", "friday"],
    ["samedi", "saturday"],
    ["dimanche", "sunday"],
];

/// The number of the weekday of this name, from Monday at 0; none for another word.
#[must_use]
pub fn weekday_called(name: &str) -> Option<i32> {
    let named = (0..).zip(&WEEKDAYS).find(|(_, names)| names.contains(&name))?;
    Some(named.0)
}

/// A calendar date, from 1990 on (rule S-03).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

/// Days by which two clocks may differ.
const TOLERANCE: i32 = 1;

/// Nothing in a portfolio is older.
const FIRST_YEAR: i16 = 1990;

impl Date {
    /// Reads `2026-02-28`; absent for anything else, for an impossible day and for a year before 1990.
    #[must_use]
    pub fn parse(text: &str) -> Option<Date> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let date = shaped.then(|| text.parse::<civil::Date>().ok())??;
        (date.year() >= FIRST_YEAR).then_some(Date(date))
    }

    /// The date of a clock's day.
    #[must_use]
    pub fn from_civil(date: civil::Date) -> Date {
        Date(date)
    }

    /// Its weekday, from Monday at 0.
    #[must_use]
    pub fn weekday(self) -> i32 {
        i32::from(self.0.weekday().to_monday_zero_offset())
    }

    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Its year, its month from 1, and its day.
    #[must_use]
    pub fn parts(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// True for a day that is still to come wherever one stands: people write the day of their own clock, and for one
    /// day it may be tomorrow where their file is read.
    #[must_use]
    pub fn is_to_come(self, today: Date) -> bool {
        self.days_since(today) > TOLERANCE
    }

    /// Whole calendar days from `earlier` to this date; negative when it comes first.
    #[must_use]
    pub fn days_since(self, earlier: Date) -> i32 {
        (self.0 - earlier.0).get_days()
    }

    /// This date and `months` calendar months, on the last day of the month where the day does not exist.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Date {
        Date(
            self.0
                .saturating_add(jiff::Span::new().months(months.clamp(-12_000, 12_000))),
        )
    }

    /// The first day of its quarter.
    #[must_use]
    pub fn quarter_start(self) -> Date {
        let into = (self.0.month() - 1) % 3;
        Date(self.plus_months(-i32::from(into)).0.first_of_month())
    }

    /// This date and `days` days.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Date {
        Date(
            self.0
                .saturating_add(jiff::Span::new().days(days.clamp(-400_000, 400_000))),
        )
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A date of which at least the year is known: `2014`, `2014-05` or `2014-05-20`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApproxDate {
    Year(i16),
    Month(i16, i8),
    Day(Date),
}

impl From<Date> for ApproxDate {
    fn from(date: Date) -> ApproxDate {
        ApproxDate::Day(date)
    }
}

impl ApproxDate {
    /// Reads one of the three forms; absent for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<ApproxDate> {
        match text.len() {
            4 => Date::parse(&format!("{text}-01-01")).map(|date| ApproxDate::Year(date.year())),
            7 => Date::parse(&format!("{text}-01")).map(|date| ApproxDate::Month(date.year(), date.0.month())),
            _ => Date::parse(text).map(ApproxDate::Day),
        }
    }

    /// The exact date, where it is one.
    #[must_use]
    pub fn exact(self) -> Option<Date> {
        match self {
            ApproxDate::Day(date) => Some(date),
            _ => None,
        }
    }

    /// The first day it can mean.
    #[must_use]
    pub fn earliest(self) -> Date {
        match self {
            ApproxDate::Year(year) => Date(civil::Date::constant(year, 1, 1)),
            ApproxDate::Month(year, month) => Date(civil::Date::constant(year, month, 1)),
            ApproxDate::Day(date) => date,
        }
    }

    /// The last day it can mean.
    #[must_use]
    pub fn latest(self) -> Date {
        match self {
            ApproxDate::Year(year) => Date(civil::Date::constant(year, 12, 31)),
            ApproxDate::Month(..) => Date(self.earliest().0.last_of_month()),
            ApproxDate::Day(date) => date,
        }
    }
}

impl fmt::Display for ApproxDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ApproxDate::Year(year) => write!(out, "{year:04}"),
            ApproxDate::Month(year, month) => write!(out, "{year:04}-{month:02}"),
            ApproxDate::Day(date) => write!(out, "{date}"),
        }
    }
}

impl Serialize for ApproxDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ApproxDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ApproxDate, D::Error> {
        let text = String::deserialize(deserializer)?;
        ApproxDate::parse(&text).ok_or_else(|| D::Error::custom("no date"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_that_does_not_exist_is_refused() {
        for text in [
            "2018-13-45",
            "2025-02-30",
            "1989-12-31",
            "2025-2-3",
            "2025-02-03T00:00",
            "",
            "é025-01-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_last_day_of_a_month_stays_in_the_month() {
        let date = Date::parse("2024-08-31").unwrap();
        assert_eq!(date.plus_months(6).to_string(), "2025-02-28");
    }

    #[test]
    fn a_year_covers_its_days() {
        let year = ApproxDate::parse("2014").unwrap();
        assert_eq!(year.earliest().to_string(), "2014-01-01");
        assert_eq!(year.latest().to_string(), "2014-12-31");
        assert_eq!(ApproxDate::parse("2016-02").unwrap().latest().to_string(), "2016-02-29");
        assert_eq!(ApproxDate::parse("14"), None);
    }
}
