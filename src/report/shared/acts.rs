//! What the committee did by the day of a report: each decision, its rules, and what replaced it.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::id::{AspectId, CriterionId, DecisionId};
use crate::domain::product::Product;
use crate::lifecycle::version::{Outcome, Version};
use crate::page::Cell;

use super::words;
use crate::report::frame::answer::Answer;
use crate::report::frame::input::Input;

/// A decision of the day of the report or before.
#[derive(Clone, Copy)]
pub(crate) struct Act<'i> {
    pub product: &'i Product,
    pub decision: &'i Decision,
    pub day: Date,
    /// The rules that it was taken under.
    pub rules: &'i Version,
    /// The decision that stands in its place by that day.
    pub replaced_by: Option<&'i DecisionId>,
}

/// What the committee did.
pub(crate) struct Acts<'i> {
    /// The earliest first; those that others replaced too.
    pub all: Vec<Act<'i>>,
    /// Decisions of which no day is known.
    pub undated: usize,
}

impl<'i> Acts<'i> {
    /// The decisions about the chosen products. Those about a product that left count until it did.
    pub(crate) fn of(input: &Input<'i>) -> Acts<'i> {
        let mut acts = Acts {
            all: Vec::new(),
            undated: 0,
        };
        for product in input.products.iter().copied() {
            let left = product.hors_perimetre.known().map(|left| left.since);
            let taken = || {
                let dated = product.decisions.iter().filter_map(|one| Some((one, one.day()?)));
                dated.filter(move |(_, day)| *day <= input.on && left.is_none_or(|left| *day < left))
            };
            let replaced: BTreeMap<&DecisionId, &DecisionId> = taken()
                .filter_map(|(decision, _)| Some((decision.supersedes.known()?, &decision.id)))
                .collect();
            acts.undated += product.decisions.iter().filter(|one| one.day().is_none()).count();
            acts.all.extend(taken().map(|(decision, day)| Act {
                product,
                decision,
                day,
                rules: rules_of(input, decision, day),
                replaced_by: replaced.get(&decision.id).copied(),
            }));
        }
        acts.all.sort_by_key(|act| (act.day, &act.product.id, &act.decision.id));
        acts
    }

    /// Those that nothing replaced.
    pub(crate) fn standing(&self) -> impl Iterator<Item = &Act<'i>> {
        self.all.iter().filter(|act| act.replaced_by.is_none())
    }

    /// The active products that they say nothing of.
    pub(crate) fn undecided(&self, input: &Input<'i>) -> Vec<&'i Product> {
        let decided: BTreeSet<_> = self.all.iter().map(|act| &act.product.id).collect();
        input
            .active()
            .filter(|product| !decided.contains(&product.id))
            .collect()
    }

    /// Says how many are left out of an answer about decisions, and where there is none, how a first one is prepared.
    pub(crate) fn close(&self, input: &Input<'i>, answer: Answer) -> Answer {
        let undecided = self.undecided(input);
        let answer = answer
            .without(text!("left-out-no-decision"), undecided.len())
            .without(text!("left-out-undated-decisions"), self.undated);
        match undecided.first().filter(|_| self.all.is_empty()) {
            Some(first) => answer.next(message!("acts-next"), format!("catalog gate {}", first.id)),
            None => answer,
        }
    }

    /// How many products they are about.
    pub(crate) fn products(&self) -> usize {
        let products: BTreeSet<_> = self.all.iter().map(|act| &act.product.id).collect();
        products.len()
    }
}

fn rules_of<'i>(input: &Input<'i>, decision: &Decision, day: Date) -> &'i Version {
    let named = decision.rules_version.known();
    named
        .and_then(|version| input.lifecycle.version(version))
        .or_else(|| input.lifecycle.for_reading_on(day))
        .unwrap_or(input.rules)
}

impl<'i> Act<'i> {
    /// What was decided, as its rules have it.
    pub(crate) fn outcome(&self) -> Option<&'i Outcome> {
        self.rules.outcome(&self.decision.outcome)
    }

    /// True for a go, with reservations or without.
    pub(crate) fn passes(&self) -> bool {
        self.outcome().is_some_and(|outcome| outcome.opens_phase)
    }

    /// True for what counts in a pass rate: a yes or a no, nothing put off.
    pub(crate) fn is_settled(&self) -> bool {
        self.outcome()
            .is_some_and(|outcome| Version::flag(&outcome.counts_in_pass_rate))
    }

    /// True for a gate that leads on in the lifecycle.
    pub(crate) fn is_forward(&self) -> bool {
        self.rules.leads_forward(&self.decision.gate)
    }
}

/// The question of a criterion, by the latest rules that have it; its id elsewhere.
pub(crate) fn question(input: &Input<'_>, criterion: &CriterionId) -> Cell {
    let mut versions = input.lifecycle.files().iter().rev();
    let found = versions.find_map(|file| file.version.criteria.iter().find(|one| one.id == *criterion));
    let called = found.map_or_else(|| Arg::shown(criterion), |found| Arg::both(&found.fr, &found.en));
    value(criterion, called)
}

/// What people call an aspect.
pub(crate) fn aspect(input: &Input<'_>, id: &AspectId) -> Cell {
    let found = input.names.aspect(id);
    value(
        id,
        found.map_or_else(|| Arg::shown(id), |found| Arg::both(&found.fr, &found.en)),
    )
}

/// What people call a role: the seat of the committee that has it, else its own words.
pub(crate) fn role(input: &Input<'_>, id: &str) -> Cell {
    let committee = input.lifecycle.committee(input.on);
    let mut seats = committee.iter().flat_map(|committee| &committee.seats);
    let seat = seats.find(|seat| seat.role.as_str() == id);
    value(
        id,
        seat.map_or_else(|| words::role(id), |seat| Arg::both(&seat.fr, &seat.en)),
    )
}

/// A value of a file, and what people call it.
pub(crate) fn value(bare: impl ToString, called: Arg) -> Cell {
    Cell::Value {
        bare: bare.to_string(),
        called: vec![called],
    }
}
