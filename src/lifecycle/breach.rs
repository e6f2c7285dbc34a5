//! Milestones that were reached while the committee had found unmet what must hold before (rule S-32, figure F6).

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::date::{ApproxDate, Date};
use crate::domain::decision::{Decision, Verdict};
use crate::domain::id::CriterionId;
use crate::domain::product::{Milestone, Product};

use super::criterion::Criterion;
use super::history::Lifecycle;
use super::version::Version;

/// A milestone that was reached too early.
#[derive(Clone, Copy, Debug)]
pub struct Breach<'p> {
    pub milestone: &'p Milestone,
    pub reached: ApproxDate,
    pub criterion: &'p Criterion,
    /// What the committee had last found by then.
    pub decision: &'p Decision,
    pub verdict: Verdict,
    /// The criterion obliges and blocks: it could not be set aside.
    pub forbids: bool,
}

/// The milestones that a product reached while what must hold before was found unmet, by the rules of that day.
#[must_use]
pub fn breaches<'p>(product: &'p Product, lifecycle: &'p Lifecycle) -> Vec<Breach<'p>> {
    let mut breaches = Vec::new();
    if product.decisions.iter().all(|decision| decision.assessments.is_empty()) {
        return breaches;
    }
    let words = words(product);
    for (cycle, milestone, reached) in product.reached_milestones() {
        let day = reached.latest();
        let Some(version) = lifecycle.in_force_on(day) else {
            continue;
        };
        let asked = version
            .criteria
            .iter()
            .filter(|criterion| criterion.before_milestone.known() == Some(&milestone.id));
        for criterion in asked {
            let Some((decision, verdict)) = last_word(&words, criterion, cycle, day) else {
                continue;
            };
            if !matches!(verdict, Verdict::Partiel | Verdict::NonSatisfait) {
                continue;
            }
            let adopted = criterion
                .expect
                .iter()
                .any(|expected| criterion.is_adopted(expected, day) && version.obliges(&expected.level));
            breaches.push(Breach {
                milestone,
                reached,
                criterion,
                decision,
                verdict,
                forbids: adopted && Version::flag(&criterion.blocking),
            });
        }
    }
    breaches
}

/// What the committee found of each criterion in each cycle, by the day.
type Words<'p> = BTreeMap<(&'p CriterionId, u32), Vec<(Date, &'p Decision, Verdict)>>;

fn words(product: &Product) -> Words<'_> {
    let replaced = product.replaced();
    let mut words = Words::new();
    let mut seen = BTreeSet::new();
    let decisions = product.decisions.iter().enumerate();
    for (index, decision) in decisions.filter(|(_, decision)| !replaced.contains(&decision.id)) {
        let Some(day) = decision.day() else { continue };
        for found in &decision.assessments {
            // Of two words of one decision, the first.
            if seen.insert((index, &found.criterion)) {
                let about = words.entry((&found.criterion, decision.cycle())).or_default();
                about.push((day, decision, found.verdict));
            }
        }
    }
    for about in words.values_mut() {
        about.sort_by_key(|(day, _, _)| *day);
    }
    words
}

/// What the committee last found of `criterion` by the day `on`.
fn last_word<'p>(words: &Words<'p>, criterion: &Criterion, cycle: u32, on: Date) -> Option<(&'p Decision, Verdict)> {
    let about = words.get(&(&criterion.id, cycle))?;
    let by_then = about.partition_point(|(day, _, _)| *day <= on);
    about
        .get(by_then.checked_sub(1)?)
        .map(|(_, decision, verdict)| (*decision, *verdict))
}
