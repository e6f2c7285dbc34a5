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

record! {
    /// The latest reading of an indicator that has a value, as formulas see it.
    pub struct LastReading {
        date: req Date,
        value: req f64,
        numerator: opt f64,
        denominator: opt f64,
        n: opt i64,
        scale: opt Scale,
    }
}

impl LastReading {
    /// The latest reading by the day `on`; none where there is none.
    #[must_use]
    pub fn of(indicator: &Indicator, on: Date) -> Option<LastReading> {
        let (measure, value) = indicator.last_reading(on)?;
        Some(LastReading {
            at: measure.at,
            date: measure.date,
            value,
            numerator: measure.numerator.clone(),
            denominator: measure.denominator.clone(),
            n: measure.n.clone(),
            scale: indicator.scale.clone(),
        })
    }
}

impl Indicator {
    /// The readings up to the day `on`, in the order of the file, without those that a later one corrects.
    #[must_use]
    pub fn readings(&self, on: Date) -> Vec<&Measure> {
        let mut kept: Vec<&Measure> = Vec::new();
        for measure in self.measures.items().iter().filter(|measure| measure.date <= on) {
            if let Some(wrong) = measure.supersedes.known() {
                kept.retain(|known| known.date != *wrong);
            }
            kept.push(measure);
        }
        kept
    }

    /// The latest reading that has a value by the day `on`.
    #[must_use]
    pub fn last_reading(&self, on: Date) -> Option<(&Measure, f64)> {
        let valued = self
            .readings(on)
            .into_iter()
            .filter_map(|measure| Some((measure, measure.amount()?)));
        valued.max_by_key(|(measure, _)| measure.date)
    }
}

impl Measure {
    /// Its value: as it is written, else the numerator over the denominator.
    #[must_use]
    pub fn amount(&self) -> Option<f64> {
        let written = self.value.known().copied();
        let written = written.or_else(|| Some(self.numerator.known()? / self.denominator.known()?));
        written.filter(|value| value.is_finite())
    }

    /// What was counted, and among how many; none over nothing.
    #[must_use]
    pub fn parts(&self) -> Option<(f64, f64)> {
        let (num, den) = (*self.numerator.known()?, *self.denominator.known()?);
        (den > 0.0).then_some((num, den))
    }

    /// The last day that it speaks of.
    #[must_use]
    pub fn until(&self) -> Date {
        self.period_end.known().copied().unwrap_or(self.date)
    }
}
