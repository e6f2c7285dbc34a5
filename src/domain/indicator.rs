//! Indicators and their readings.

use super::date::Date;
use super::id::IndicatorId;
use super::model::{choice, record};
use super::value::Direction;

choice! {
    /// What an indicator tells.
    pub enum IndicatorKind {
        Succes = "succes",
        Impact = "impact",
        Direction = "direction",
    }
    /// The scale of a satisfaction; scales are never mixed.
    pub enum Scale {
        Jdma10 = "jdma10",
        Nps = "nps",
        Note5 = "note5",
        Autre = "autre",
    }
}

record! {
    /// Something that is measured over time.
    pub struct Indicator {
        code: req IndicatorId,
        kind: req IndicatorKind,
        name: opt String,
        perspective: opt super::id::TermId,
        unit: opt String,
        scale: opt Scale,
        direction: opt Direction,
        definition: opt String,
        baseline: opt Reading,
        target: opt Target,
        measures: opt Vec<Measure>,
        previous: opt Vec<FormerAim>,
    }

    /// What an indicator was aimed at, or counted from, until a day (rule C-12).
    pub struct FormerAim {
        until: req Date,
        baseline: opt Reading,
        target: opt Target,
        definition: opt String,
        reason: opt String,
    }

    /// A value before the product.
    pub struct Reading short value {
        value: req f64,
        date: opt Date,
        method: opt String,
    }

    /// A value to reach.
    pub struct Target short value {
        value: req f64,
        due: opt Date,
    }

    /// A value at a date; append-only.
    pub struct Measure {
        date: req Date,
        period_start: opt Date,
        period_end: opt Date,
        value: opt f64,
        numerator: opt f64,
        denominator: opt f64,
        n: opt i64,
        method: opt String,
        source: opt String,
        note: opt String,
        supersedes: opt Date,
    }
}
