//! The sitting that somebody means by a day, in their words: those that exist come before any other day.

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::portfolio::Portfolio;
use crate::domain::session::SessionKind;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, day, weekday_alone};

/// So many sittings are offered, the nearest.
const MOST_OFFERED: usize = 5;

/// The days of the sittings that exist, recorded and proposed.
#[derive(Clone, Debug, Default)]
pub struct Days {
    /// Those that were not cancelled.
    pub all: Vec<Date>,
    /// Of those, the ones that are only proposed: what is recorded now goes there.
    pub open: Vec<Date>,
}

impl Days {
    /// Those of a catalogue, `open` being the ones that are only proposed.
    #[must_use]
    pub fn of(portfolio: &Portfolio, open: &[Date]) -> Days {
        let sessions = portfolio.sessions().iter().map(|entry| &*entry.value);
        let held = sessions.filter(|session| session.kind != SessionKind::Annulee);
        let all: Vec<Date> = held.map(|session| session.date).collect();
        Days {
            open: all.iter().filter(|day| open.contains(day)).copied().collect(),
            all,
        }
    }

    /// A sitting to come: by its weekday alone, the first that is planned so, else the next such day.
    ///
    /// # Errors
    /// Where the words name no day.
    pub fn coming(&self, text: &str, today: Date) -> Result<Date, Failure> {
        let planned = weekday_alone(text).and_then(|weekday| {
            let days = self.all.iter().filter(|day| day.weekday() == weekday && **day >= today);
            days.min().copied()
        });
        planned.map_or_else(|| day(text, today, Side::After), Ok)
    }

    /// A sitting that is held or was: by its weekday alone, the open one that is nearest, else the nearest one.
    ///
    /// # Errors
    /// Where the words name no day, or a weekday on which there is no sitting.
    pub fn held(&self, text: &str, today: Date) -> Result<Date, Failure> {
        let Some(weekday) = weekday_alone(text) else {
            return day(text, today, Side::Either);
        };
        let nearest = |days: &[Date]| {
            let named = days.iter().filter(|day| day.weekday() == weekday);
            named.min_by_key(|day| day.days_since(today).abs()).copied()
        };
        let found = nearest(&self.open).or_else(|| nearest(&self.all));
        found.ok_or_else(|| self.offered(Failure::usage(message!("sitting-none-called", text = text)), today))
    }

    /// Why nothing can be done about the sitting of `day`: it does not exist; those that do are offered.
    #[must_use]
    pub fn missing(&self, day: Date, today: Date) -> Failure {
        let shown = Arg::Day(day.into());
        let failure = if day < today && !self.all.is_empty() {
            Failure::usage(message!("sitting-none", day = shown))
        } else {
            Failure::usage(message!("sitting-not-open", day = shown, on = day.to_string()))
        };
        self.offered(failure, today)
    }

    fn offered(&self, failure: Failure, today: Date) -> Failure {
        let mut near = self.all.clone();
        near.sort_unstable();
        near.dedup();
        near.sort_by_key(|day| (!self.open.contains(day), day.days_since(today).abs()));
        near.truncate(MOST_OFFERED);
        if near.is_empty() {
            return failure;
        }
        near.sort_unstable();
        let said = |day: &Date| message!("sitting-offered", day = Arg::Day((*day).into()), on = day.to_string()).into();
        failure.hint(message!(
            "hint-sittings-known",
            known = Arg::List(near.iter().map(said).collect())
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn a_weekday_means_a_sitting_that_exists_before_any_other_day() {
        // A Monday; the sittings are on Thursdays and a Tuesday.
        let today = day("2026-11-30");
        let days = Days {
            all: ["2026-11-26", "2026-12-03", "2026-12-10", "2026-11-24"]
                .map(day)
                .to_vec(),
            open: vec![day("2026-12-03")],
        };
        let said = |found: Result<Date, Failure>| found.ok().map(|day| day.to_string());
        for (text, coming, held) in [
            ("jeudi", Some("2026-12-03"), Some("2026-12-03")),
            ("Thursday", Some("2026-12-03"), Some("2026-12-03")),
            ("jeudi dernier", Some("2026-11-26"), Some("2026-11-26")),
            ("mardi", Some("2026-12-01"), Some("2026-11-24")),
            ("mercredi", Some("2026-12-02"), None),
            ("10 décembre", Some("2026-12-10"), Some("2026-12-10")),
            ("2026-12-04", Some("2026-12-04"), Some("2026-12-04")),
            ("bientôt", None, None),
        ] {
            assert_eq!(said(days.coming(text, today)).as_deref(), coming, "{text}");
            assert_eq!(said(days.held(text, today)).as_deref(), held, "{text}");
        }
        // On the day itself, the sitting of that day.
        let on = day("2026-12-03");
        assert_eq!(said(days.coming("jeudi", on)).as_deref(), Some("2026-12-03"));
        assert_eq!(said(Days::default().coming("jeudi", on)).as_deref(), Some("2026-12-10"));
    }
}
