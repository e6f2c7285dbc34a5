//! The sitting to come: the one that is planned, or the day that the committee's rhythm gives.

use crate::domain::date::Date;
use crate::domain::portfolio::Portfolio;
use crate::domain::session::SessionKind;
use crate::lifecycle::history::Lifecycle;

/// The next sitting that is planned from the day `today` on; none where none is.
#[must_use]
pub fn next_sitting(portfolio: &Portfolio, today: Date) -> Option<Date> {
    let sessions = portfolio.sessions().iter().map(|entry| &*entry.value);
    let planned = sessions.filter(|session| session.kind != SessionKind::Annulee && session.date >= today);
    planned.map(|session| session.date).min()
}

/// How many seats must be filled at a sitting, and how many were; none where nobody noted it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quorum {
    pub required: i64,
    pub present: Option<i64>,
}

impl Quorum {
    /// True where enough seats were filled; none where nobody noted it.
    #[must_use]
    pub fn is_met(self) -> Option<bool> {
        self.present.map(|present| present >= self.required)
    }
}

/// A sitting to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coming {
    pub day: Date,
    /// No file plans it: it follows from how often the committee meets.
    pub is_by_rhythm: bool,
}

/// The next sitting: the next one that is planned, else the day on which the committee would meet; none where nobody knows.
#[must_use]
pub fn coming(portfolio: &Portfolio, lifecycle: &Lifecycle, today: Date) -> Option<Coming> {
    if let Some(day) = next_sitting(portfolio, today) {
        return Some(Coming {
            day,
            is_by_rhythm: false,
        });
    }
    let settings = portfolio.settings().map(|entry| &*entry.value);
    let sessions = || portfolio.sessions().iter().map(|entry| &*entry.value);
    let last = sessions().filter(|session| session.kind == SessionKind::Ordinaire && session.date < today);
    let last = last.map(|session| session.date).max();
    let is_cancelled = |day| sessions().any(|session| session.date == day && session.kind == SessionKind::Annulee);
    let off = |day| is_cancelled(day) || settings.is_some_and(|settings| settings.is_off(day));
    let rhythm = lifecycle.rhythm(settings, today)?;
    rhythm.next(last, today, &off).map(|day| Coming {
        day,
        is_by_rhythm: true,
    })
}
