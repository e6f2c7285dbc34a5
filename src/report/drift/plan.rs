//! What was promised by plans that are frozen, and what is expected on a day.

use crate::domain::date::Date;
use crate::domain::money::{Budget, Schedule};
use crate::domain::product::Product;
use crate::report::frame::input::Input;

/// What was promised, and by how much it is passed: days, or euros.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    /// Planned days, or the initial total.
    pub initial: f64,
    /// Days or euros above it; below, negative.
    pub above: f64,
    pub is_revised: bool,
}

impl Plan {
    pub(super) fn drift(self) -> f64 {
        self.above / self.initial
    }

    /// None of a plan of nothing: there is no share of it.
    fn of(initial: f64, above: f64, is_revised: bool) -> Option<Plan> {
        let plan = Plan {
            initial,
            above,
            is_revised,
        };
        (initial > 0.0 && plan.drift().is_finite()).then_some(plan)
    }
}

/// A plan that is frozen, as its file writes it: an end, or a total.
#[derive(Clone, Copy)]
pub(super) struct Frozen<T> {
    pub plan: Plan,
    pub promised: T,
    pub expected: T,
    /// How many times a decision gave another reference by the day.
    pub rebaselines: usize,
    /// The same against the first reference, where there was another and the file says it.
    pub first: Option<Plan>,
}

/// How far a plan is.
enum Found<T> {
    Absent,
    /// No decision froze it.
    Loose,
    Frozen(Frozen<T>),
}

/// A product, and its plans.
pub(super) struct Planned<'i> {
    pub product: &'i Product,
    pub schedule: Option<Frozen<Date>>,
    pub budget: Option<Frozen<f64>>,
    /// True where it has a plan that no decision froze.
    pub is_unfrozen: bool,
}

impl<T> Found<T> {
    fn frozen(self) -> Option<Frozen<T>> {
        match self {
            Found::Frozen(frozen) => Some(frozen),
            Found::Absent | Found::Loose => None,
        }
    }
}

impl<'i> Planned<'i> {
    pub(super) fn of(product: &'i Product, on: Date) -> Planned<'i> {
        let schedule = product
            .schedule
            .known()
            .map_or(Found::Absent, |plan| schedule(plan, on));
        let budget = product.budget.known().map_or(Found::Absent, |plan| budget(plan, on));
        Planned {
            product,
            is_unfrozen: matches!(schedule, Found::Loose) || matches!(budget, Found::Loose),
            schedule: schedule.frozen(),
            budget: budget.frozen(),
        }
    }

    /// Calendar days since the end that is expected, where that is past.
    pub(super) fn days_past(&self, on: Date) -> Option<i32> {
        let end = self.schedule?.expected;
        (end < on).then(|| on.days_since(end))
    }

    /// Calendar days by which it ends later than was promised, up to the day where its expected end is past; none where
    /// it is not late.
    pub(super) fn days_late(&self, on: Date) -> Option<i32> {
        let schedule = self.schedule?;
        let late = schedule.expected.max(on).days_since(schedule.promised);
        let late = late.max(self.days_past(on).unwrap_or(0));
        (late > 0).then_some(late)
    }

    pub(super) fn is_over(&self, threshold: f64) -> bool {
        let plans = [self.schedule.map(|one| one.plan), self.budget.map(|one| one.plan)];
        plans.into_iter().flatten().any(|plan| plan.drift() > threshold)
    }
}

fn schedule(schedule: &Schedule, on: Date) -> Found<Date> {
    let Some(initial) = schedule.initial.known() else {
        return Found::Absent;
    };
    let (Some(start), Some(promised)) = (initial.start.known(), initial.end.known()) else {
        return Found::Absent;
    };
    if initial.frozen_on.known().is_none_or(|frozen| *frozen > on) {
        return Found::Loose;
    }
    let revised = schedule.revised_on(on);
    let expected = revised.map_or(*promised, |one| one.end);
    let against = |end: Date, is_revised| {
        let (planned, above) = (end.days_since(*start), expected.days_since(end));
        Plan::of(f64::from(planned), f64::from(above), is_revised)
    };
    let anew = || schedule.rebaselines.items().iter().filter(|one| one.date <= on);
    let first = anew().next().and_then(|one| one.previous.known());
    against(*promised, revised.is_some()).map_or(Found::Absent, |plan| {
        Found::Frozen(Frozen {
            plan,
            promised: *promised,
            expected,
            rebaselines: anew().count(),
            first: first.and_then(|end| against(*end, true)),
        })
    })
}

fn budget(budget: &Budget, on: Date) -> Found<f64> {
    let Some(initial) = budget.initial.known() else {
        return Found::Absent;
    };
    let Some(promised) = initial.total_eur_ttc.known() else {
        return Found::Absent;
    };
    let revised = budget.revised_on(on);
    let expected = revised.map_or(*promised, |one| one.total_eur_ttc);
    let against = |total: f64, is_revised| Plan::of(total, expected - total, is_revised);
    let Some(plan) = against(*promised, revised.is_some()) else {
        return Found::Absent;
    };
    if initial.frozen_on.known().is_none_or(|frozen| *frozen > on) {
        return Found::Loose;
    }
    let anew = || budget.rebaselines.items().iter().filter(|one| one.date <= on);
    let before = anew().next().and_then(|one| one.previous.known());
    let first = before.and_then(|text| text.trim().parse::<f64>().ok());
    Found::Frozen(Frozen {
        plan,
        promised: *promised,
        expected,
        rebaselines: anew().count(),
        first: first.and_then(|total| against(total, true)),
    })
}

/// Those whose expected end is past, and since how many days, the longest first.
pub(super) fn past_their_end<'p, 'i>(planned: &'p [Planned<'i>], on: Date) -> Vec<(&'p Planned<'i>, i32)> {
    let mut past: Vec<_> = planned
        .iter()
        .filter_map(|one| Some((one, one.days_past(on)?)))
        .collect();
    past.sort_by_key(|(one, days)| (std::cmp::Reverse(*days), &one.product.id));
    past
}

/// An active product that is late on its own schedule, as it was promised.
pub struct Late<'i> {
    pub product: &'i Product,
    pub promised: Date,
    pub expected: Date,
    /// Calendar days; an end that is past counts up to the day.
    pub days: i32,
    /// Calendar days since the expected end, where that is past.
    pub past: Option<i32>,
}

/// Those, the latest first.
#[must_use]
pub fn late<'i>(input: &Input<'i>) -> Vec<Late<'i>> {
    let planned = input.active().map(|product| Planned::of(product, input.on));
    let late = planned.filter_map(|one| {
        let schedule = one.schedule?;
        Some(Late {
            product: one.product,
            promised: schedule.promised,
            expected: schedule.expected,
            days: one.days_late(input.on)?,
            past: one.days_past(input.on),
        })
    });
    let mut late: Vec<Late<'_>> = late.collect();
    late.sort_by_key(|one| (std::cmp::Reverse(one.days), &one.product.id));
    late
}
