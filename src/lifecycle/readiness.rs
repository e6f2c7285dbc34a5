//! What a gate expects of a product, and what its file already answers.

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::{Assessment, Decision, Verdict};
use crate::domain::decode::Decode;
use crate::domain::id::{GateId, LevelId, PhaseId};
use crate::domain::path::FieldPath;
use crate::domain::product::Product;
use crate::domain::range::Range;

use super::criterion::{Comparison, Criterion, Expectation, Threshold};
use super::expression::Truth;
use super::subject::Subject;
use super::version::{Condition, GateCriteria, Version};

/// How an expectation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// The file shows it, or the committee found it.
    Met,
    /// The file answers; the committee judges the answer.
    Declared,
    /// The file does not answer, or answers that it is not there yet.
    Missing,
    /// It is not asked of this product.
    NotApplicable,
}

impl State {
    pub const ALL: [State; 4] = [State::Met, State::Declared, State::Missing, State::NotApplicable];

    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            State::Met => "met",
            State::Declared => "declared",
            State::Missing => "missing",
            State::NotApplicable => "not_applicable",
        }
    }
}

/// One expectation of the gate.
#[derive(Debug)]
pub struct Item<'v> {
    pub criterion: &'v Criterion,
    pub expectation: &'v Expectation,
    /// Its level, raised where the rules raise it for this product.
    pub level: &'v LevelId,
    /// Not meeting it forbids a plain go.
    pub binds: bool,
    /// Not meeting it also forbids a go with reservations.
    pub blocks: bool,
    /// Its level waits for the committee's approval.
    pub to_adopt: bool,
    pub state: State,
    pub why: Message,
    /// A number in the file is known to be on the wrong side.
    pub contradicted: bool,
    /// A condition could not be decided: the expectation applies all the same.
    pub assumed: Option<&'v Condition>,
}

/// The expectations of a gate for one product.
#[derive(Debug)]
pub struct Readiness<'v> {
    pub items: Vec<Item<'v>>,
}

impl Item<'_> {
    /// Where the answer stands in the product's file.
    #[must_use]
    pub fn field(&self) -> &str {
        self.criterion.field_of(self.expectation)
    }
}

impl Readiness<'_> {
    /// How many expectations are in `state`.
    #[must_use]
    pub fn count(&self, state: State) -> usize {
        self.items.iter().filter(|item| item.state == state).count()
    }

    /// The expectations that the file does not meet: those that forbid any go, and the others that oblige.
    #[must_use]
    pub fn gaps(&self) -> (Vec<&Item<'_>>, Vec<&Item<'_>>) {
        self.binding_gaps().partition(|item| item.blocks)
    }

    /// The expectations that oblige and that the file does not answer.
    pub fn binding_gaps(&self) -> impl Iterator<Item = &Item<'_>> {
        self.items
            .iter()
            .filter(|item| item.binds && item.state == State::Missing)
    }
}

impl Version {
    /// The gates whose expectations count at `gate`, for a product in `phase`.
    #[must_use]
    pub fn gates_counted(&self, gate: &GateId, phase: Option<&PhaseId>) -> Vec<&GateId> {
        let Some(asked) = self.gate(gate) else {
            return Vec::new();
        };
        let target = match asked.criteria.known().copied().unwrap_or(GateCriteria::Own) {
            GateCriteria::Own => return vec![&asked.id],
            GateCriteria::Cumulative => asked.to.known(),
            GateCriteria::CurrentPhase | GateCriteria::TargetPhase => phase,
        };
        let Some(limit) = target.and_then(|phase| self.rank(phase)) else {
            return vec![&asked.id];
        };
        let mut counted: Vec<(i64, &GateId)> = self
            .gates
            .iter()
            .filter(|other| other.criteria.known() == Some(&GateCriteria::Cumulative))
            .filter_map(|other| Some((self.rank(other.to.known()?)?, &other.id)))
            .filter(|(rank, _)| *rank <= limit)
            .collect();
        counted.sort_by_key(|(rank, _)| *rank);
        counted.into_iter().map(|(_, id)| id).collect()
    }
}

/// What `gate` expects of the product, by the rules `version`, on the day `today`.
#[must_use]
pub fn readiness<'v>(
    version: &'v Version,
    gate: &GateId,
    product: &Product,
    subject: &Subject,
    today: Date,
) -> Readiness<'v> {
    let counted = version.gates_counted(gate, version.phase_on(product, today));
    let reader = Reader {
        version,
        product,
        subject,
        today,
    };
    let mut items = Vec::new();
    for aspect in &version.aspects {
        for criterion in version
            .criteria
            .iter()
            .filter(|criterion| criterion.aspect == aspect.id && criterion.retired_in.known().is_none())
        {
            let mut asked: Vec<&Expectation> = criterion
                .expect
                .iter()
                .filter(|expectation| counted.contains(&&expectation.gate))
                .collect();
            asked.sort_by_key(|expectation| counted.iter().position(|gate| **gate == expectation.gate));
            for (index, expectation) in asked.iter().enumerate() {
                let threshold = number_asked(criterion, &asked, index, today);
                items.push(reader.item(criterion, expectation, threshold));
            }
        }
    }
    Readiness { items }
}

/// The number that an expectation asks for: a later one takes its place, once that obliges.
fn number_asked<'v>(
    criterion: &Criterion,
    asked: &[&'v Expectation],
    index: usize,
    today: Date,
) -> Option<&'v Threshold> {
    let own = asked.get(index)?.threshold.known()?;
    let later = asked
        .iter()
        .skip(index + 1)
        .rev()
        .filter(|expectation| criterion.is_adopted(expectation, today));
    Some(
        later
            .filter_map(|expectation| expectation.threshold.known())
            .next()
            .unwrap_or(own),
    )
}

impl Version {
    /// The expectation that an assessment of `decision` is about: that of the gate it names, else the last one that
    /// counts at the decision's gate.
    #[must_use]
    pub fn expectation_assessed<'v>(
        &'v self,
        criterion: &'v Criterion,
        assessment: &Assessment,
        decision: &Decision,
        phase: Option<&PhaseId>,
    ) -> Option<&'v Expectation> {
        let at = |gate: &GateId| criterion.expect.iter().find(|expectation| expectation.gate == *gate);
        match assessment.expectation_gate.known() {
            Some(gate) => at(gate),
            None => self.gates_counted(&decision.gate, phase).into_iter().rev().find_map(at),
        }
    }
}

struct Reader<'v, 's> {
    version: &'v Version,
    product: &'s Product,
    subject: &'s Subject,
    today: Date,
}

struct Answer {
    state: State,
    why: Message,
    contradicted: bool,
}

fn answer(state: State, why: Message) -> Answer {
    Answer {
        state,
        why,
        contradicted: false,
    }
}

impl<'v> Reader<'v, '_> {
    fn item(&self, criterion: &'v Criterion, expectation: &'v Expectation, threshold: Option<&Threshold>) -> Item<'v> {
        let applicability = self.version.applicability(criterion, self.subject);
        let found = match applicability.excluded {
            Some(condition) => answer(
                State::NotApplicable,
                message!("why-condition", condition = both(condition)),
            ),
            None => self.answer(criterion, expectation, threshold),
        };
        let level = self.version.level_asked(criterion, expectation, self.subject);
        let obliges = self.version.obliges(level);
        let adopted = criterion.is_adopted(expectation, self.today);
        let binds = obliges && adopted;
        Item {
            criterion,
            expectation,
            level,
            binds,
            blocks: binds && Version::flag(&criterion.blocking),
            to_adopt: obliges && !adopted,
            state: found.state,
            why: found.why,
            contradicted: found.contradicted,
            assumed: applicability.assumed,
        }
    }

    fn answer(&self, criterion: &Criterion, expectation: &Expectation, threshold: Option<&Threshold>) -> Answer {
        if let Some(waived) = self.waiver(criterion) {
            return waived;
        }
        let field = criterion.field_of(expectation);
        let decided = expectation.check.known().map(|check| check.truth(self.subject));
        if decided == Some(Truth::True) {
            return answer(State::Met, message!("why-check-true"));
        }
        if let Some(found) = threshold.and_then(|threshold| self.compare(field, threshold)) {
            return found;
        }
        if let Some(found) = self.assessed(criterion, expectation) {
            return found;
        }
        self.presence(criterion, expectation, decided)
    }

    fn presence(&self, criterion: &Criterion, expectation: &Expectation, decided: Option<Truth>) -> Answer {
        let field = criterion.field_of(expectation);
        let missing = |key: &'static str| answer(State::Missing, Message::new(key).with("field", called(field)));
        if self.subject.is_unknown(field) {
            return missing(text!("why-unknown"));
        }
        if !self.subject.has(field) && !self.subject.is_none(field) {
            return missing(text!("why-absent"));
        }
        if decided.is_some() {
            return missing(text!("why-check-false"));
        }
        // The criterion's own check is about the criterion's own field.
        let own = criterion.check.known().filter(|_| expectation.field.known().is_none());
        match own.map(|check| check.truth(self.subject)) {
            Some(Truth::False | Truth::Unknown) => missing(text!("why-incomplete")),
            _ => answer(State::Declared, message!("why-declared", field = called(field))),
        }
    }

    fn compare(&self, field: &str, threshold: &Threshold) -> Option<Answer> {
        let value = self.subject.field(field)?.as_f64()?;
        let met = threshold.is_met_by(value)?;
        let key = if met { "why-number-met" } else { "why-number-unmet" };
        let why = Message::new(key)
            .with("field", called(field))
            .with("value", amount(field, value))
            .with("wanted", wanted(field, threshold));
        Some(Answer {
            state: if met { State::Met } else { State::Missing },
            why,
            contradicted: !met,
        })
    }

    fn waiver(&self, criterion: &Criterion) -> Option<Answer> {
        // What blocks cannot be waived.
        if Version::flag(&criterion.blocking) {
            return None;
        }
        let until = self
            .product
            .waived_until(&criterion.id, self.product.latest_cycle(), self.today)?;
        Some(answer(
            State::NotApplicable,
            message!("why-waiver", until = Arg::from(until)),
        ))
    }

    /// What the committee last found, in this cycle and by this day.
    fn assessed(&self, criterion: &Criterion, expectation: &Expectation) -> Option<Answer> {
        let phase = self.version.phase_on(self.product, self.today);
        let cycle = self.product.latest_cycle();
        let replaced = self.product.replaced();
        let spoken = self
            .product
            .decisions
            .iter()
            .filter(|decision| decision.cycle() == cycle && !replaced.contains(&decision.id));
        let about = |decision: &'_ Decision, assessment: &Assessment| {
            assessment.criterion == criterion.id
                && self
                    .version
                    .expectation_assessed(criterion, assessment, decision, phase)
                    .is_some_and(|found| found.gate == expectation.gate)
        };
        let (_, decision, assessment) = spoken
            .filter_map(|decision| Some((decision.day().filter(|day| *day <= self.today)?, decision)))
            .flat_map(|(day, decision)| {
                decision
                    .assessments
                    .iter()
                    .map(move |assessment| (day, decision, assessment))
            })
            .filter(|(_, decision, assessment)| about(decision, assessment))
            .max_by_key(|(day, _, _)| *day)?;
        let said = |key: &'static str| Message::new(key).show("decision", &decision.id);
        Some(match assessment.verdict {
            Verdict::Satisfait => answer(State::Met, said(text!("why-assessed-met"))),
            Verdict::SansObjet => answer(State::NotApplicable, said(text!("why-assessed-not-applicable"))),
            Verdict::Partiel => answer(State::Missing, said(text!("why-assessed-partly"))),
            Verdict::NonSatisfait => answer(State::Missing, said(text!("why-assessed-unmet"))),
            Verdict::NonEvalue => return None,
        })
    }
}

/// A figure as people say it: a share in hundredths.
fn amount(field: &str, value: f64) -> Arg {
    let path = field.strip_prefix("product.").unwrap_or(field);
    if Range::of(&format!("product.{path}")) == Some(Range::Share) {
        let unit = "part".to_owned();
        return Arg::Quantity { value, unit };
    }
    Arg::shown(value)
}

/// What a threshold wants, in words.
fn wanted(field: &str, threshold: &Threshold) -> Message {
    let key = match threshold.op {
        Comparison::AtLeast => text!("why-at-least"),
        Comparison::AtMost => text!("why-at-most"),
        Comparison::Above => text!("why-more-than"),
        Comparison::Below => text!("why-less-than"),
        Comparison::Equal => text!("why-equal"),
    };
    let limit = threshold.value.0.parse().ok();
    let limit = limit.map_or_else(|| Arg::from(threshold.value.0.as_str()), |limit| amount(field, limit));
    Message::new(key).with("limit", limit)
}

/// What people call a field; its dotted path where it is computed.
fn called(field: &str) -> Arg {
    let place = FieldPath::parse(field, Product::shape()).ok();
    place.and_then(|place| place.key()).map_or_else(
        || field.into(),
        |key| Arg::Field {
            group: key.record.name,
            name: key.name,
        },
    )
}

fn both(condition: &Condition) -> Arg {
    Arg::both(&condition.fr, &condition.en)
}
