//! How often a committee meets, and on which day of the week: from that, its next sitting.

use super::date::Date;
use super::model::choice;

choice! {
    /// How often a committee meets.
    pub enum Every {
        Week = "P1W",
        TwoWeeks = "P2W",
        Month = "P1M",
        Quarter = "P3M",
    }
    /// A day of the week.
    pub enum Weekday {
        Lundi = "lundi",
        Mardi = "mardi",
        Mercredi = "mercredi",
        Jeudi = "jeudi",
        Vendredi = "vendredi",
        Samedi = "samedi",
        Dimanche = "dimanche",
    }
}

/// From Monday.
const WEEK: [Weekday; 7] = [
    Weekday::Lundi,
    Weekday::Mardi,
    Weekday::Mercredi,
    Weekday::Jeudi,
    Weekday::Vendredi,
    Weekday::Samedi,
    Weekday::Dimanche,
];

/// A committee that has not met for so many times its rhythm has none.
const MOST_STEPS: i32 = 1_000;

impl Every {
    /// The day that comes so many times later than `day`.
    #[must_use]
    pub fn times(self, times: i32, day: Date) -> Date {
        match self {
            Every::Week => day.plus_days(7 * times),
            Every::TwoWeeks => day.plus_days(14 * times),
            Every::Month => day.plus_months(times),
            Every::Quarter => day.plus_months(3 * times),
        }
    }
}

impl Weekday {
    /// The day of the week of a date.
    #[must_use]
    pub fn of(day: Date) -> Weekday {
        let at = usize::try_from(day.weekday()).ok();
        at.and_then(|at| WEEK.get(at)).copied().unwrap_or(Weekday::Lundi)
    }

    /// Its place in the week, from Monday at 0.
    fn place(self) -> i32 {
        (0..).zip(WEEK).find(|(_, day)| *day == self).map_or(0, |(at, _)| at)
    }

    /// This day in the week of another.
    fn in_week_of(self, day: Date) -> Date {
        day.plus_days(self.place() - day.weekday())
    }
}

/// When a committee meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    pub every: Every,
    /// On the day of the week of its last sitting where nobody says another.
    pub weekday: Option<Weekday>,
}

impl Rhythm {
    /// The first day from `today` on that the committee would meet, having met on the day `last`, and that is not `off`;
    /// none where it is not known on which day it meets.
    #[must_use]
    pub fn next(self, last: Option<Date>, today: Date, off: &dyn Fn(Date) -> bool) -> Option<Date> {
        let first = match (last, self.weekday) {
            (Some(last), _) => last,
            // So that the day of this week is the first.
            (None, Some(_)) => self.every.times(-1, today),
            (None, None) => return None,
        };
        let mut days = (1..MOST_STEPS).map(|times| {
            let day = self.every.times(times, first);
            self.weekday.map_or(day, |weekday| weekday.in_week_of(day))
        });
        days.find(|day| *day >= today && !off(*day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn next(every: Every, weekday: Option<Weekday>, last: Option<&str>, today: &str, off: &[&str]) -> Option<String> {
        let rhythm = Rhythm { every, weekday };
        let off: Vec<Date> = off.iter().map(|text| day(text)).collect();
        let next = rhythm.next(last.map(day), day(today), &|day| off.contains(&day));
        next.map(|day| day.to_string())
    }

    #[test]
    fn the_next_sitting_follows_the_last_one() {
        let weekly = |last, today| next(Every::Week, None, last, today, &[]);
        // 24 November 2026 is a Tuesday.
        assert_eq!(weekly(Some("2026-11-24"), "2026-11-25").as_deref(), Some("2026-12-01"));
        assert_eq!(weekly(Some("2026-11-24"), "2026-12-01").as_deref(), Some("2026-12-01"));
        assert_eq!(weekly(Some("2026-10-20"), "2026-11-25").as_deref(), Some("2026-12-01"));
        assert_eq!(weekly(None, "2026-11-25"), None);
        assert_eq!(
            next(Every::Month, None, Some("2026-10-31"), "2026-11-02", &[]).as_deref(),
            Some("2026-11-30")
        );
        assert_eq!(
            next(Every::TwoWeeks, None, Some("2026-11-24"), "2026-11-25", &[]).as_deref(),
            Some("2026-12-08")
        );
    }

    #[test]
    fn it_is_on_its_day_of_the_week_and_never_in_a_break() {
        let tuesday = |last, today, off: &[&str]| next(Every::Week, Some(Weekday::Mardi), last, today, off);
        assert_eq!(tuesday(None, "2026-11-25", &[]).as_deref(), Some("2026-12-01"));
        assert_eq!(tuesday(None, "2026-11-24", &[]).as_deref(), Some("2026-11-24"));
        // It met on a Thursday, once.
        assert_eq!(
            tuesday(Some("2026-11-19"), "2026-11-20", &[]).as_deref(),
            Some("2026-11-24")
        );
        assert_eq!(
            tuesday(Some("2026-12-15"), "2026-12-16", &["2026-12-22", "2026-12-29"]).as_deref(),
            Some("2027-01-05")
        );
        assert_eq!(Weekday::of(day("2026-12-01")), Weekday::Mardi);
    }
}
