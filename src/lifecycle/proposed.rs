//! What waits for the committee: the expectations whose level neither a source states nor the committee has adopted.

use crate::domain::date::Date;
use crate::domain::id::ProductId;

use super::criterion::{Criterion, Expectation};
use super::expression::Truth;
use super::readiness::{State, readiness};
use super::source::Basis;
use super::subject::Subject;
use super::version::{CheckSeverity, PolicyCheck, Version};
use crate::domain::product::Product;

/// A criterion that waits, with what of it does.
#[derive(Debug)]
pub struct Waiting<'v> {
    pub criterion: &'v Criterion,
    pub expectations: Vec<&'v Expectation>,
    /// The products that are asked one of these at their next gate.
    pub touched: Vec<ProductId>,
    /// Of those, the ones whose file does not answer what would then oblige.
    pub stopped: Vec<ProductId>,
}

/// A check that warns, and that no source makes an obligation.
#[derive(Debug)]
pub struct WarningCheck<'v> {
    pub check: &'v PolicyCheck,
    /// The products that it speaks of.
    pub told: Vec<ProductId>,
}

/// What adopting would do to one product, expectation by expectation.
#[derive(Debug, Default)]
pub struct Reach<'v> {
    touched: Vec<&'v Criterion>,
    stopped: Vec<&'v Criterion>,
    told: Vec<&'v PolicyCheck>,
}

impl Criterion {
    /// What of it waits for the committee on the day `on`; nothing of a criterion that is asked no more.
    #[must_use]
    pub fn waiting(&self, on: Date) -> Vec<&Expectation> {
        let is_asked = self.retired_in.known().is_none();
        let waits = |expectation: &&Expectation| is_asked && !self.is_adopted(expectation, on);
        self.expect.iter().filter(waits).collect()
    }
}

/// True for a check that only warns, without a source that says otherwise.
fn only_warns(check: &PolicyCheck) -> bool {
    check.severity != CheckSeverity::Error
        && check.src.known().and_then(|src| src.level.known()) != Some(&Basis::Stated)
}

/// What adopting all that waits would do to a product at its next gate.
#[must_use]
pub fn reach<'v>(version: &'v Version, product: &Product, subject: &Subject, on: Date) -> Reach<'v> {
    let mut reach = Reach::default();
    let phase = version.phase_on(product, on);
    let here = phase.and_then(|phase| version.rank(phase));
    for check in version.checks.iter().filter(|check| only_warns(check)) {
        let from = check.from_phase.known().map(|from| version.rank(from));
        let concerns = from.is_none_or(|from| from.zip(here).is_some_and(|(from, here)| here >= from));
        if concerns && check.expr.truth(subject) == Truth::False {
            reach.told.push(check);
        }
    }
    let Some(gate) = phase.and_then(|phase| version.next_gate(phase)) else {
        return reach;
    };
    for item in readiness(version, gate, product, subject, on).items {
        let waits = !item.criterion.is_adopted(item.expectation, on) && item.state != State::NotApplicable;
        if waits {
            reach.touched.push(item.criterion);
        }
        if waits && item.to_adopt && item.state == State::Missing {
            reach.stopped.push(item.criterion);
        }
    }
    reach
}

/// What waits, in the order of the rules, with the products that each would reach.
#[must_use]
pub fn waiting<'v>(
    version: &'v Version,
    reached: &[(&ProductId, Reach<'v>)],
    on: Date,
) -> (Vec<Waiting<'v>>, Vec<WarningCheck<'v>>) {
    let criteria = version.criteria.iter().map(|criterion| {
        let having = |criteria: for<'r> fn(&'r Reach<'v>) -> &'r [&'v Criterion]| {
            let has = |reach: &Reach<'v>| criteria(reach).iter().any(|one| one.id == criterion.id);
            reached
                .iter()
                .filter(|(_, reach)| has(reach))
                .map(|(id, _)| (*id).clone())
                .collect()
        };
        Waiting {
            criterion,
            expectations: criterion.waiting(on),
            touched: having(|reach| &reach.touched),
            stopped: having(|reach| &reach.stopped),
        }
    });
    let checks = version.checks.iter().filter(|check| only_warns(check)).map(|check| {
        let has = |reach: &Reach<'v>| reach.told.iter().any(|one| one.id == check.id);
        WarningCheck {
            check,
            told: reached
                .iter()
                .filter(|(_, reach)| has(reach))
                .map(|(id, _)| (*id).clone())
                .collect(),
        }
    });
    (
        criteria.filter(|one| !one.expectations.is_empty()).collect(),
        checks.collect(),
    )
}
