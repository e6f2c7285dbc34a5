//! The committee's questions, and what each gate expects as an answer.

use crate::domain::date::Date;
use crate::domain::decode::Scalar;
use crate::domain::id::{AspectId, ConditionId, CriterionId, GateId, LevelId, MilestoneId, TermId, VersionId};
use crate::domain::model::{choice, record};
use crate::domain::settings::Language;

use super::formula::Formula;
use super::source::{Basis, Source};

choice! {
    /// How a number is compared with its threshold.
    pub enum Comparison {
        AtLeast = ">=",
        AtMost = "<=",
        Above = ">",
        Below = "<",
        Equal = "==",
    }
}

record! {
    /// A question of the committee.
    pub struct Criterion {
        id: req CriterionId,
        aspect: req AspectId,
        fr: req String,
        en: req String,
        evidence: req Evidence,
        check: opt Formula,
        applies_if: opt Vec<ConditionId>,
        blocking: opt bool,
        before_milestone: opt MilestoneId,
        escalate: opt Escalation,
        expect: req Vec<Expectation>,
        src: req Source,
        retired_in: opt VersionId,
    }

    /// Where the answer stands in the product's file.
    pub struct Evidence {
        kind as "type": req TermId,
        field: req String,
    }

    /// A condition that raises the level of all expectations.
    pub struct Escalation {
        condition as "if": req ConditionId,
        to: req LevelId,
    }

    /// What one gate expects as an answer.
    pub struct Expectation {
        gate: req GateId,
        level: req LevelId,
        level_source: opt Basis,
        fr: req String,
        en: req String,
        field: opt String,
        threshold: opt Threshold,
        check: opt Formula,
        adopted_on: opt Date,
    }

    /// A number to reach.
    pub struct Threshold {
        op: req Comparison,
        value: req Scalar,
    }
}

impl Criterion {
    /// The question in `language`.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }

    /// True where the source itself says how much `expectation` obliges: what it says of its own level, else what the
    /// criterion says of all.
    #[must_use]
    pub fn level_is_stated(&self, expectation: &Expectation) -> bool {
        let said = expectation.level_source.known().or(self.src.level.known());
        said == Some(&Basis::Stated)
    }

    /// Where the answer to `expectation` stands in the product's file.
    #[must_use]
    pub fn field_of<'c>(&'c self, expectation: &'c Expectation) -> &'c str {
        expectation.field.known().unwrap_or(&self.evidence.field)
    }

    /// True where `expectation` obliges on the day `on`: its level is stated, or the committee adopted it by then.
    #[must_use]
    pub fn is_adopted(&self, expectation: &Expectation, on: Date) -> bool {
        self.level_is_stated(expectation) || expectation.adopted_on.known().is_some_and(|adopted| *adopted <= on)
    }
}

impl Expectation {
    /// What is expected, in `language`.
    #[must_use]
    pub fn label(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }
}

impl Threshold {
    /// The number to reach, where it is one.
    #[must_use]
    pub fn number(&self) -> Option<f64> {
        self.value.0.parse().ok()
    }

    /// True where `value` is on the right side.
    #[must_use]
    pub fn is_met_by(&self, value: f64) -> Option<bool> {
        let limit = self.number()?;
        Some(match self.op {
            Comparison::AtLeast => value >= limit,
            Comparison::AtMost => value <= limit,
            Comparison::Above => value > limit,
            Comparison::Below => value < limit,
            Comparison::Equal => (value - limit).abs() < f64::EPSILON,
        })
    }
}
