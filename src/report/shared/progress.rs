//! D2: how far a measure is from where it began to where it is to be, against the time that has passed.

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::indicator::Indicator;

/// Where a key result stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ResultState {
    Back,
    Late,
    OnTrack,
    Reached,
    /// It moves, and when it had to begin or to be there is not said.
    Undated,
    /// Nobody has measured it yet, or what it aims at is not said.
    Unmeasured,
}

impl ResultState {
    pub(crate) const ALL: [ResultState; 6] = [
        ResultState::Back,
        ResultState::Late,
        ResultState::OnTrack,
        ResultState::Reached,
        ResultState::Undated,
        ResultState::Unmeasured,
    ];

    pub(crate) fn is_late(self) -> bool {
        matches!(self, ResultState::Back | ResultState::Late)
    }

    /// Its word, for programs.
    pub(crate) fn word(self) -> &'static str {
        match self {
            ResultState::Back => "back",
            ResultState::Late => "late",
            ResultState::OnTrack => "on_track",
            ResultState::Reached => "reached",
            ResultState::Undated => "undated",
            ResultState::Unmeasured => "unmeasured",
        }
    }

    pub(crate) fn label(self) -> Message {
        match self {
            ResultState::Back => message!("impact-result-back"),
            ResultState::Late => message!("impact-result-late"),
            ResultState::OnTrack => message!("impact-result-on-track"),
            ResultState::Reached => message!("impact-result-reached"),
            ResultState::Undated => message!("impact-result-undated"),
            ResultState::Unmeasured => message!("impact-result-unmeasured"),
        }
    }
}

/// From where to where a measure goes, and when.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Span {
    pub baseline: Option<f64>,
    pub since: Option<Date>,
    pub target: Option<f64>,
    pub due: Option<Date>,
}

impl Span {
    /// That of an indicator.
    pub(crate) fn of(indicator: &Indicator) -> Span {
        let baseline = indicator.baseline.known();
        let target = indicator.target.known();
        Span {
            baseline: baseline.map(|one| one.value),
            since: baseline.and_then(|one| one.date.known().copied()),
            target: target.map(|one| one.value),
            due: target.and_then(|one| one.due.known().copied()),
        }
    }

    /// `(last − baseline) / (target − baseline)`: the same whichever way is better.
    pub(crate) fn done(&self, last: Option<f64>) -> Option<f64> {
        let (baseline, target) = (self.baseline?, self.target?);
        (target != baseline).then_some((last? - baseline) / (target - baseline))
    }

    /// Where what is so far done stands on a day.
    pub(crate) fn standing(&self, done: Option<f64>, on: Date) -> ResultState {
        let Some(done) = done else {
            return ResultState::Unmeasured;
        };
        if done >= 1.0 {
            return ResultState::Reached;
        }
        if done < 0.0 {
            return ResultState::Back;
        }
        let Some((since, due)) = self.since.zip(self.due).filter(|(since, due)| since < due) else {
            return ResultState::Undated;
        };
        let elapsed = f64::from(on.days_since(since)) / f64::from(due.days_since(since));
        if done >= elapsed.clamp(0.0, 1.0) {
            ResultState::OnTrack
        } else {
            ResultState::Late
        }
    }
}
