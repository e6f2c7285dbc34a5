//! A decision that is about to be recorded: completed, then held against what the catalogue says.

use std::collections::BTreeSet;

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::fold;
use crate::domain::id::{DecisionId, GateId, OutcomeId, PhaseId};
use crate::domain::product::Product;
use crate::lifecycle::readiness::{Item, readiness};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::transition::{self, Refusal};
use crate::lifecycle::version::{Aspect, Outcome, Version};
use crate::store::edit::Value;

use super::fields::{ALL_ASPECTS, Fields, set, text_of};
use crate::operation::advance::refused;
use crate::operation::error::Failure;
use crate::operation::facts::date;
use crate::operation::gate::named;
use crate::operation::writing::Target;

/// A decision that is about to be recorded.
pub(super) struct Draft {
    pub id: DecisionId,
    pub gate: GateId,
    pub outcome: OutcomeId,
    pub day: Date,
    target_phase: Option<PhaseId>,
    supersedes: Option<DecisionId>,
    pub fields: Fields,
}

impl Draft {
    pub(super) fn new(target: &Target, given: &Fields, today: Date) -> Result<Draft, Failure> {
        let day = match text_of(given, "session").or_else(|| text_of(given, "date")) {
            Some(text) => date(&text)?,
            None => return Err(Failure::usage(message!("decide-no-session"))),
        };
        let version = target
            .lifecycle
            .in_force_on(day)
            .ok_or_else(|| Failure::usage(message!("decide-no-rules", day = day)))?;
        // What replaces a decision decides on the same gate.
        let supersedes = text_of(given, "supersedes").and_then(|text| DecisionId::parse(&text));
        let mut decisions = target.product.decisions.iter();
        let former = decisions.find(|decision| Some(&decision.id) == supersedes.as_ref());
        let gate = match (text_of(given, "gate"), former) {
            (Some(text), _) => named(version, &text)?,
            (None, Some(former)) => named(version, former.gate.as_str())?,
            (None, None) => default_gate(version, &target.product, today)?,
        };
        let outcome = outcome(version, text_of(given, "outcome").as_deref())?;
        let rank = 1 + target
            .product
            .decisions
            .iter()
            .filter(|decision| decision.gate == gate && decision.day() == Some(day))
            .count();
        let id = DecisionId::compose(&gate, day, rank);
        let mut draft = Draft {
            id,
            gate,
            outcome,
            day,
            target_phase: target_phase(version, text_of(given, "target_phase").as_deref())?,
            supersedes,
            fields: given.clone(),
        };
        draft.complete(target, version);
        Ok(draft)
    }

    /// What the tool knows is not asked: id, rules, cycle, the reservations' numbers and due dates, the waivers' day.
    fn complete(&mut self, target: &Target, version: &Version) {
        let text = |value: &str| Value::Text(value.to_owned());
        set(&mut self.fields, "id", text(self.id.as_str()));
        set(&mut self.fields, "gate", text(self.gate.as_str()));
        set(&mut self.fields, "outcome", text(self.outcome.as_str()));
        set(&mut self.fields, "rules_version", text(version.version.as_str()));
        let cycle = target.product.latest_cycle();
        if cycle > 1 {
            set(&mut self.fields, "cycle", Value::Int(i64::from(cycle)));
        }
        self.name_aspects(version);
        self.spread_opinion(version);
        let due = version
            .default_due_days()
            .and_then(|days| i32::try_from(days).ok())
            .map(|days| self.day.plus_days(days));
        if let Some((_, Value::List(reservations))) = self.fields.iter_mut().find(|(key, _)| key == "reservations") {
            for (index, reservation) in reservations.iter_mut().enumerate() {
                let Value::Map(fields) = reservation else { continue };
                if text_of(fields, "id").is_none() {
                    fields.insert(0, ("id".to_owned(), text(&format!("r{}", index + 1))));
                }
                if let (None, Some(due)) = (text_of(fields, "due"), due) {
                    fields.push(("due".to_owned(), Value::Date(due.to_string())));
                }
            }
        }
        if let Some((_, Value::List(waivers))) = self.fields.iter_mut().find(|(key, _)| key == "waivers") {
            for waiver in waivers {
                let Value::Map(fields) = waiver else { continue };
                if text_of(fields, "date").is_none() {
                    let at = fields
                        .iter()
                        .position(|(key, _)| key == "until")
                        .unwrap_or(fields.len());
                    fields.insert(at, ("date".to_owned(), Value::Date(self.day.to_string())));
                }
            }
        }
        let order: Vec<&str> = Decision::fields().iter().map(|field| field.name).collect();
        self.fields
            .sort_by_key(|(key, _)| order.iter().position(|name| name == key).unwrap_or(usize::MAX));
    }

    /// An aspect may be called as people call it.
    fn name_aspects(&mut self, version: &Version) {
        let id = |said: &str| {
            let folded = fold::word(said);
            let called = |aspect: &&Aspect| {
                [aspect.id.as_str(), &aspect.fr, &aspect.en]
                    .iter()
                    .any(|word| fold::word(word) == folded)
            };
            let found = version.aspects.iter().find(called);
            found.map(|aspect| aspect.id.to_string())
        };
        for (key, value) in &mut self.fields {
            match value {
                Value::Map(opinions) if key == "opinions" => {
                    for (aspect, _) in opinions {
                        *aspect = id(aspect).unwrap_or_else(|| aspect.clone());
                    }
                }
                Value::List(reservations) if key == "reservations" => {
                    for reservation in reservations {
                        let Value::Map(fields) = reservation else { continue };
                        let aspect = fields.iter_mut().find(|(key, _)| key == "aspect");
                        if let Some((_, Value::Text(aspect))) = aspect {
                            *aspect = id(aspect).unwrap_or_else(|| aspect.clone());
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// An opinion on all other aspects is written under each; the aspects come in the order of the rules.
    fn spread_opinion(&mut self, version: &Version) {
        let Some((_, Value::Map(opinions))) = self.fields.iter_mut().find(|(key, _)| key == "opinions") else {
            return;
        };
        let common = opinions.iter().position(|(aspect, _)| aspect == ALL_ASPECTS);
        let common = common.map(|index| opinions.remove(index).1);
        let order: Vec<&str> = version.aspects.iter().map(|aspect| aspect.id.as_str()).collect();
        for aspect in order.iter().filter(|_| common.is_some()) {
            if !opinions.iter().any(|(named, _)| named == aspect) {
                opinions.extend(common.iter().map(|opinion| ((*aspect).to_owned(), opinion.clone())));
            }
        }
        opinions.sort_by_key(|(named, _)| order.iter().position(|aspect| aspect == named).unwrap_or(usize::MAX));
    }

    /// What stands in the way of any decision here.
    pub(super) fn refuse(&self, target: &Target, today: Date) -> Result<(), Failure> {
        let product = &target.product;
        let refuse = |refusal| Err(refused(product, refusal));
        if let Some((former, by)) = self.replaced_already(product) {
            let message = message!(
                "refusal-replaced-already",
                former = Arg::shown(former),
                by = Arg::shown(&by.id),
                name = product.name.as_str()
            );
            return Err(Failure::refused(message));
        }
        let Some(version) = target.lifecycle.in_force_on(self.day) else {
            return refuse(Refusal::NoRules { on: self.day });
        };
        // Rule S-11, before anything is written.
        let mut standing = product.standing_decisions();
        let twice = standing.find(|one| one.gate == self.gate && one.day() == Some(self.day));
        if let Some(before) = twice.filter(|one| self.supersedes.as_ref() != Some(&one.id)) {
            let message = message!(
                "refusal-decided-that-day",
                name = product.name.as_str(),
                gate = Arg::gate(&self.gate),
                day = Arg::Day(self.day.into()),
                decision = Arg::shown(&before.id)
            );
            return Err(Failure::refused(message));
        }
        let corrected = self.corrected(product).and_then(|index| index.checked_sub(1));
        let before = corrected.and_then(|index| version.current_name(product.phases.get(index)?.phase.known()?));
        let phase = match before {
            Some(before) => before,
            None => transition::current_phase(product, version, today).map_err(|refusal| refused(product, refusal))?,
        };
        let possible: Vec<GateId> = version.gates_from(phase).into_iter().cloned().collect();
        if possible.is_empty() {
            return refuse(Refusal::Stopped { phase: phase.clone() });
        }
        let Some(way) = version.way(phase, &self.gate, self.target_phase.as_ref()) else {
            return refuse(Refusal::WrongWay {
                decision: self.id.clone(),
                gate: self.gate.clone(),
                phase: phase.clone(),
                possible,
            });
        };
        if !version.opens_phase(&self.outcome) {
            return Ok(());
        }
        let left = match corrected {
            Some(index) => product
                .phases
                .get(index)
                .and_then(|record| record.start.known())
                .map(|start| start.earliest()),
            None => transition::since(product, today),
        };
        if let Some(since) = left.filter(|since| self.day < *since && !version.keeps_phase(&self.gate)) {
            return refuse(Refusal::GoBeforePhase {
                decision: self.id.clone(),
                day: self.day,
                phase: phase.clone(),
                since,
            });
        }
        let unused = product
            .decisions
            .iter()
            .find(|decision| self.repeats(decision, product, version));
        if let Some(unused) = unused.filter(|_| !version.keeps_phase(&self.gate)) {
            let message = message!(
                "refusal-already-decided",
                decision = Arg::shown(&unused.id),
                gate = Arg::shown(&self.gate),
                id = Arg::shown(&product.id),
                name = product.name.as_str()
            );
            return Err(Failure::refused(message));
        }
        if !version.closes_reservations(way.kind) {
            return Ok(());
        }
        let renewed = self.renews();
        let open = product.open_reservations(self.day);
        let standing = open.iter().find(|(decision, reservation)| {
            decision.cycle() == product.latest_cycle()
                && Some(&decision.id) != self.supersedes.as_ref()
                && !renewed.contains(&decision.name_of(reservation))
        });
        match standing {
            Some((decision, reservation)) => refuse(transition::open_reservation(
                decision,
                reservation,
                self.day,
                &self.gate,
            )),
            None => Ok(()),
        }
    }

    /// The record of the current phase, where the decision replaces the one that opened it.
    pub(super) fn corrected(&self, product: &Product) -> Option<usize> {
        let wrong = self.supersedes.as_ref()?;
        let last = product.phases.len().checked_sub(1)?;
        let opened = product.phases.last()?.decision() == Some(wrong);
        opened.then_some(last)
    }

    /// The decision that this one would replace, and the one that replaces it already (rule S-62).
    fn replaced_already<'p>(&self, product: &'p Product) -> Option<(&DecisionId, &'p Decision)> {
        let former = self.supersedes.as_ref()?;
        let mut others = product.decisions.iter();
        let by = others.find(|other| other.supersedes.known() == Some(former))?;
        Some((former, by))
    }

    /// True for a go of the same gate that waits to be used: the committee has said nothing else there since.
    fn repeats(&self, decision: &Decision, product: &Product, version: &Version) -> bool {
        let since = |other: &&Decision| {
            other.gate == decision.gate && other.cycle() == decision.cycle() && other.day() > decision.day()
        };
        decision.gate == self.gate
            && !product.decisions.iter().any(|other| since(&other))
            && version.opens_phase(&decision.outcome)
            && decision.cycle() == product.latest_cycle()
            && !product.is_used(decision)
            && !product.replaced().contains(&decision.id)
            && self.supersedes.as_ref() != Some(&decision.id)
    }

    fn renews(&self) -> Vec<String> {
        match self.fields.iter().find(|(key, _)| key == "reservations") {
            Some((_, Value::List(reservations))) => reservations
                .iter()
                .filter_map(|reservation| {
                    if let Value::Map(fields) = reservation {
                        text_of(fields, "renews")
                    } else {
                        None
                    }
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// What the file says against a go: a number on the wrong side refuses it; what is missing is told.
    pub(super) fn weigh(&self, target: &Target, today: Date) -> Result<Vec<Message>, Failure> {
        let Some(version) = target.lifecycle.in_force_on(self.day) else {
            return Ok(Vec::new());
        };
        let mut remarks = self.doubts(target, version);
        if !version.opens_phase(&self.outcome) {
            return Ok(remarks);
        }
        let subject = Subject::new(&target.product, version, today);
        let readiness = readiness(version, &self.gate, &target.product, &subject, self.day);
        let plain = version.is_plain_go(&self.outcome);
        let cycle = target.product.latest_cycle();
        let standing = |item: &Item<'_>| {
            target
                .product
                .waived_until(&item.criterion.id, cycle, self.day)
                .is_some()
        };
        let waived = |item: &Item<'_>| self.waives(item.criterion.id.as_str()) || standing(item);
        let against: Vec<&Item<'_>> = readiness
            .items
            .iter()
            .filter(|item| item.contradicted && ((item.binds && plain && !waived(item)) || item.blocks))
            .collect();
        if let Some(first) = against.first() {
            let text = match !readiness.gaps().0.is_empty() || against.iter().any(|item| item.blocks) {
                true => message!(
                    "refusal-unmet-blocked",
                    outcomes = version.outcome_words(|one| !one.opens_phase),
                    ..
                ),
                false => message!("refusal-unmet", ..),
            };
            let criteria: Vec<String> = against.iter().map(|item| item.criterion.id.to_string()).collect();
            let message = text
                .with("criteria", criteria.join(", "))
                .with("why", first.why.clone())
                .with("gate", Arg::gate(&self.gate))
                .with("gate_id", Arg::shown(&self.gate))
                .with("id", Arg::shown(&target.product.id))
                .with("outcome", self.outcome_label(target));
            return Err(Failure::refused(message));
        }
        // As the gate counts them: by question of the committee.
        let missing: BTreeSet<_> = readiness.binding_gaps().map(|item| &item.criterion.id).collect();
        let missing = missing.len();
        let blocking: BTreeSet<_> = readiness.gaps().0.iter().map(|item| &item.criterion.id).collect();
        let remark = message!(
            "decide-missing",
            count = missing,
            blocking = blocking.len(),
            id = Arg::shown(&target.product.id),
            gate = Arg::shown(&self.gate)
        );
        remarks.extend((missing > 0).then_some(remark));
        Ok(remarks)
    }

    /// What may be a slip, and is nobody's to refuse: opinions against the outcome.
    fn doubts(&self, target: &Target, version: &Version) -> Vec<Message> {
        let mut doubts = Vec::new();
        let opinions = match self.fields.iter().find(|(key, _)| key == "opinions") {
            Some((_, Value::Map(opinions))) => opinions.as_slice(),
            _ => &[],
        };
        let content = version.content_opinion().map(|opinion| opinion.id.as_str());
        let said = |value: &Value| match value {
            Value::Text(word) => Some(word.clone()),
            Value::Map(fields) => text_of(fields, "opinion"),
            _ => None,
        };
        let all_content = !opinions.is_empty() && opinions.iter().all(|(_, value)| said(value).as_deref() == content);
        if all_content && content.is_some() && !version.opens_phase(&self.outcome) {
            doubts.push(message!("decide-all-content", outcome = self.outcome_label(target)));
        }
        doubts
    }

    fn waives(&self, criterion: &str) -> bool {
        match self.fields.iter().find(|(key, _)| key == "waivers") {
            Some((_, Value::List(waivers))) => waivers.iter().any(|waiver| matches!(waiver, Value::Map(fields) if text_of(fields, "criterion").as_deref() == Some(criterion))),
            _ => false,
        }
    }

    /// What the outcome is called, within a sentence.
    pub(super) fn outcome_label(&self, target: &Target) -> Arg {
        let version = target.lifecycle.in_force_on(self.day);
        match version.and_then(|version| version.outcome(&self.outcome)) {
            Some(outcome) => Arg::Both {
                fr: outcome.fr.to_lowercase(),
                en: outcome.en.to_lowercase(),
            },
            None => Arg::shown(&self.outcome),
        }
    }
}

fn default_gate(version: &Version, product: &Product, today: Date) -> Result<GateId, Failure> {
    let phase = transition::current_phase(product, version, today).map_err(|refusal| refused(product, refusal))?;
    version
        .next_gate(phase)
        .cloned()
        .ok_or_else(|| refused(product, Refusal::Stopped { phase: phase.clone() }))
}

/// The phase that the committee chose; a word that names none is told as that.
fn target_phase(version: &Version, asked: Option<&str>) -> Result<Option<PhaseId>, Failure> {
    let Some(asked) = asked else { return Ok(None) };
    let phase = PhaseId::parse(asked).filter(|phase| version.current_name(phase).is_some());
    let known = version.ordered_phases().into_iter().map(|phase| phase.id.as_str());
    match phase {
        Some(phase) => Ok(Some(phase)),
        None => Err(Failure::usage(message!("decide-no-phase", word = asked)).suggesting(asked, known)),
    }
}

fn outcome(version: &Version, asked: Option<&str>) -> Result<OutcomeId, Failure> {
    let names: Vec<&str> = version.outcomes().iter().map(|outcome| outcome.id.as_str()).collect();
    let Some(asked) = asked else {
        return Err(Failure::usage(message!("decide-no-outcome", known = names.join(", "))));
    };
    let said = fold::word(asked);
    let is_meant = |outcome: &&Outcome| {
        [outcome.id.as_str(), &outcome.fr, &outcome.en]
            .iter()
            .any(|word| fold::word(word) == said)
    };
    match version.outcomes().iter().find(is_meant) {
        Some(outcome) => Ok(outcome.id.clone()),
        None => Err(Failure::usage(message!("error-no-outcome", word = asked)).suggesting(asked, names)),
    }
}
