//! Schedule and budget, with their drift.

use super::date::Date;
use super::fact::Fact;
use super::id::DecisionId;
use super::model::record;
use super::tree::Place;

record! {
    /// The dates promised and the current ones.
    pub struct Schedule {
        initial: opt InitialSchedule,
        revisions: opt Vec<ScheduleRevision>,
        rebaselines: opt Vec<ScheduleRebaseline>,
    }

    /// The reference, frozen by the go at the gate that the rules name.
    pub struct InitialSchedule {
        start: opt Date,
        end: opt Date,
        scope_ref: opt String,
        frozen_on: opt Date,
    }

    /// A new end; append-only.
    pub struct ScheduleRevision {
        date: req Date,
        end: req Date,
        reason: opt String,
        by: opt String,
    }

    /// A new reference, by a decision; `previous` is the end that was promised before.
    pub struct ScheduleRebaseline {
        date: req Date,
        decision: opt DecisionId,
        reason: opt String,
        previous: opt Date,
    }

    /// The money; euros, VAT included.
    pub struct Budget {
        initial: opt InitialBudget,
        revisions: opt Vec<BudgetRevision>,
        spent: opt Vec<Spent>,
        run_yearly_eur: opt f64,
        rebaselines: opt Vec<Rebaseline>,
    }

    /// The reference.
    pub struct InitialBudget {
        total_eur_ttc: opt f64,
        build_eur: opt f64,
        run24_eur: opt f64,
        own_staff_eur: opt f64,
        method: opt String,
        frozen_on: opt Date,
    }

    /// A new total; append-only.
    pub struct BudgetRevision {
        date: req Date,
        total_eur_ttc: req f64,
        reason: opt String,
        by: opt String,
    }

    /// What a year cost.
    pub struct Spent {
        year: req i64,
        ae_eur: opt f64,
        cp_eur: opt f64,
        activity: opt String,
        resource: opt String,
    }

    /// A new reference, by a decision.
    pub struct Rebaseline {
        date: req Date,
        decision: opt DecisionId,
        reason: opt String,
        previous: opt String,
    }
}

/// A new reference of the schedule or of the budget, and the decision that it names.
#[derive(Clone, Copy, Debug)]
pub struct NewReference<'p> {
    pub at: Place,
    pub date: Date,
    pub decision: Option<&'p DecisionId>,
}

/// The new references of the schedule, then those of the budget.
pub fn new_references<'p>(
    schedule: &'p Fact<Box<Schedule>>,
    budget: &'p Fact<Box<Budget>>,
) -> impl Iterator<Item = NewReference<'p>> {
    let schedule = schedule.known().map_or(&[][..], |plan| plan.rebaselines.items());
    let budget = budget.known().map_or(&[][..], |plan| plan.rebaselines.items());
    let schedule = schedule.iter().map(|one| (one.at, one.date, one.decision.known()));
    let budget = budget.iter().map(|one| (one.at, one.date, one.decision.known()));
    schedule
        .chain(budget)
        .map(|(at, date, decision)| NewReference { at, date, decision })
}

/// The last of these revisions by the day `on`, where it came after the last new reference by then.
fn last_since<R>(
    revisions: &[R],
    anew: impl Iterator<Item = Date>,
    on: Option<Date>,
    day: impl Fn(&R) -> Date,
) -> Option<&R> {
    let by_then = |date: Date| on.is_none_or(|on| date <= on);
    let since = anew.filter(|date| by_then(*date)).max();
    let counted = |date: Date| by_then(date) && since.is_none_or(|since| date > since);
    revisions.iter().rfind(|one| counted(day(one)))
}

impl Schedule {
    /// The last revision of the end by the day `on`, since the reference was last decided anew; none where the end is
    /// still that of the reference.
    #[must_use]
    pub fn revised_on(&self, on: Date) -> Option<&ScheduleRevision> {
        self.revised(Some(on))
    }

    fn revised(&self, on: Option<Date>) -> Option<&ScheduleRevision> {
        let anew = self.rebaselines.items().iter().map(|one| one.date);
        last_since(self.revisions.items(), anew, on, |one| one.date)
    }

    /// Slip over planned length, signed (report B4); absent without a dated reference of at least a day.
    #[must_use]
    pub fn drift(&self) -> Option<f64> {
        let initial = self.initial.known()?;
        let (start, end) = (*initial.start.known()?, *initial.end.known()?);
        let current = self.revised(None).map_or(end, |revision| revision.end);
        let planned = end.days_since(start);
        (planned > 0).then(|| f64::from(current.days_since(end)) / f64::from(planned))
    }
}

impl Budget {
    /// The last revision of the total by the day `on`, since the reference was last decided anew; none where the total
    /// is still that of the reference.
    #[must_use]
    pub fn revised_on(&self, on: Date) -> Option<&BudgetRevision> {
        self.revised(Some(on))
    }

    fn revised(&self, on: Option<Date>) -> Option<&BudgetRevision> {
        let anew = self.rebaselines.items().iter().map(|one| one.date);
        last_since(self.revisions.items(), anew, on, |one| one.date)
    }

    /// Overrun over the initial total, signed (report B5); absent without an initial total.
    #[must_use]
    pub fn drift(&self) -> Option<f64> {
        let initial = *self.initial.known()?.total_eur_ttc.known()?;
        let current = self.revised(None).map_or(initial, |revision| revision.total_eur_ttc);
        (initial > 0.0).then(|| (current - initial) / initial)
    }
}
