//! How long have products been in their phase, and which have been there too long? (B7)

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::PhaseId;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::lifecycle::version::{Phase, Version};
use crate::page::{Cell, Column, Page, Strip, Strips, Table, Tone, Words};

use super::input::{Input, ReportOption, Takes};
use super::{Answer, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "ageing",
    names: &["anciennete", "ancienneté"],
    question: text!("explain-report-ageing"),
    options: &[&NO_BASELINE],
    is_drawn: true,
    answer,
};

/// Products that entered by their baseline are left out.
static NO_BASELINE: ReportOption = ReportOption {
    name: "no_baseline",
    takes: Takes::Nothing,
};

fn answer(input: &Input<'_>) -> Box<dyn Answer> {
    Box::new(figures(input))
}

/// A product in its phase.
#[derive(Clone, Debug, Serialize)]
pub struct Aged {
    pub id: String,
    #[serde(skip)]
    pub name: String,
    pub phase: PhaseId,
    pub since: Date,
    /// Calendar days since the phase began.
    pub days: i32,
    /// What was exceeded, where something was.
    #[serde(flatten)]
    pub passed: Option<Passed>,
    pub inherited: bool,
}

/// A limit of the rules that is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Passed {
    /// Calendar days.
    pub limit: i64,
    #[serde(rename = "limit_kind")]
    pub kind: LimitKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitKind {
    /// The phase usually lasts no longer.
    IndicativeDuration,
    /// The rules want a decision at least so often.
    ReviewEvery,
}

/// The figures of one phase, in calendar days.
#[derive(Clone, Debug, Serialize)]
pub struct PhaseAges {
    pub phase: PhaseId,
    pub dated: usize,
    #[serde(rename = "median_days")]
    pub median: i32,
    #[serde(rename = "p85_days")]
    pub p85: i32,
    #[serde(rename = "p90_days")]
    pub p90: i32,
    pub overdue: usize,
    /// Those of each product, in order.
    #[serde(skip)]
    pub days: Vec<i32>,
}

/// The portfolio by age.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    #[serde(skip)]
    pub on: Date,
    #[serde(skip)]
    pub version: String,
    /// Active products: neither stopped nor out of scope.
    pub active: usize,
    /// Active products whose phase is known and dated to the day: those that are measured.
    pub measured: usize,
    /// Measured products that entered by their baseline.
    pub inherited: usize,
    pub phases: Vec<PhaseAges>,
    /// Products past a limit, the oldest first.
    pub overdue: Vec<Aged>,
}

/// Measures the active products on the day of the report.
///
/// A phase that has an indicative duration is compared with it; one that has a review interval, with the days since
/// the last decision, or since the phase began where there is none (B7).
fn figures(input: &Input<'_>) -> Figures {
    let (version, on) = (input.version, input.on);
    let left_out = |product: &Product| input.given.has(&NO_BASELINE) && product.is_inherited();
    let active: Vec<&Product> = input
        .products
        .iter()
        .copied()
        .filter(|product| !left_out(product) && is_active(product, version, on))
        .collect();
    let aged: Vec<Aged> = active
        .iter()
        .filter_map(|product| measure(product, version, on))
        .collect();
    let phases = version
        .ordered_phases()
        .into_iter()
        .filter_map(|phase| ages(phase, &aged))
        .collect();
    let (measured, inherited) = (aged.len(), aged.iter().filter(|one| one.inherited).count());
    let mut overdue: Vec<Aged> = aged.into_iter().filter(|one| one.passed.is_some()).collect();
    overdue.sort_by_key(|one| std::cmp::Reverse(one.days));
    Figures {
        on,
        version: version.version.to_string(),
        active: active.len(),
        measured,
        inherited,
        phases,
        overdue,
    }
}

fn is_active(product: &Product, version: &Version, on: Date) -> bool {
    let left = product.hors_perimetre.known().is_some_and(|left| left.since <= on);
    let Some(record) = product.phase_on(on) else {
        return false;
    };
    let phase = record
        .phase
        .known()
        .and_then(|phase| version.current_name(phase))
        .and_then(|phase| version.phase(phase));
    !left && !phase.is_some_and(|phase| Version::flag(&phase.terminal))
}

fn measure(product: &Product, version: &Version, on: Date) -> Option<Aged> {
    let record = product.phase_on(on)?;
    let phase = version.phase(version.current_name(record.phase.known()?)?)?;
    let since = record.start.known()?.exact().filter(|since| *since <= on)?;
    let days = on.days_since(since);
    let last_word = product
        .decisions
        .iter()
        .filter_map(|decision| decision.day())
        .filter(|day| *day <= on)
        .max()
        .filter(|day| *day > since)
        .unwrap_or(since);
    let duration = phase
        .indicative_duration
        .known()
        .map(|limit| limit.days)
        .filter(|limit| i64::from(days) > *limit)
        .map(|limit| Passed {
            limit,
            kind: LimitKind::IndicativeDuration,
        });
    let waited = on.days_since(last_word);
    let review = phase
        .review_every
        .known()
        .map(|limit| limit.days)
        .filter(|limit| i64::from(waited) > *limit)
        .map(|limit| Passed {
            limit,
            kind: LimitKind::ReviewEvery,
        });
    Some(Aged {
        id: product.id.to_string(),
        name: product.name.clone(),
        phase: phase.id.clone(),
        since,
        days,
        passed: duration.or(review),
        inherited: product.is_inherited(),
    })
}

fn ages(phase: &Phase, aged: &[Aged]) -> Option<PhaseAges> {
    let mut days: Vec<i32> = aged
        .iter()
        .filter(|one| one.phase == phase.id)
        .map(|one| one.days)
        .collect();
    days.sort_unstable();
    let overdue = aged
        .iter()
        .filter(|one| one.phase == phase.id && one.passed.is_some())
        .count();
    Some(PhaseAges {
        phase: phase.id.clone(),
        dated: days.len(),
        median: percentile(&days, 50)?,
        p85: percentile(&days, 85)?,
        p90: percentile(&days, 90)?,
        overdue,
        days,
    })
}

/// The nearest-rank percentile of sorted values; none of nothing.
fn percentile(sorted: &[i32], percent: usize) -> Option<i32> {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

/// How many products a terminal lists before the rest is counted.
const MOST_LISTED: usize = 20;

impl super::Figures for Figures {
    fn page(&self) -> Page {
        let scope = message!(
            "ageing-scope",
            measured = self.measured,
            active = self.active,
            inherited = self.inherited,
            on = Arg::shown(self.on),
            version = self.version.as_str()
        );
        let mut page = Page::new(message!("ageing-title")).lead(Words::from(scope).toned(Tone::Muted));
        if !self.phases.is_empty() {
            page = page
                .with(self.by_phase())
                .heading(message!("ageing-strips"))
                .with(self.strips());
        }
        if self.overdue.is_empty() {
            return page.with(self.late()).text(message!("ageing-none"));
        }
        let overdue = message!("ageing-overdue", count = self.overdue.len(), measured = self.measured);
        page.heading(overdue).with(self.late())
    }
}

impl Figures {
    fn by_phase(&self) -> Table {
        let columns = vec![
            Column::new("phase", message!("column-phase")),
            Column::new("dated", message!("column-dated")),
            Column::new("median_days", message!("column-median")),
            Column::new("p90_days", message!("column-p90")),
            Column::new("overdue", message!("column-overdue")),
        ];
        let row = |ages: &PhaseAges| {
            vec![
                Cell::named(Named::Phase, &ages.phase),
                Cell::Count(ages.dated),
                Cell::Days(ages.median.into()),
                Cell::Days(ages.p90.into()),
                Cell::Count(ages.overdue),
            ]
        };
        Table::new("phases", columns).rows(self.phases.iter().map(row))
    }

    fn strips(&self) -> Strips {
        let strip = |ages: &PhaseAges| Strip {
            label: Cell::named(Named::Phase, &ages.phase),
            days: ages.days.clone(),
            p50: ages.median,
            p85: ages.p85,
        };
        let strips: Vec<Strip> = self.phases.iter().map(strip).collect();
        let quantity = |most: i32| Arg::Quantity {
            value: most.into(),
            unit: String::new(),
        };
        let most = strips.iter().flat_map(|strip| &strip.days).copied().max().unwrap_or(0);
        Strips {
            name: "strips",
            title: message!("ageing-strips").into(),
            label: message!("column-phase").into(),
            strips,
            notes: vec![message!("page-strips", most = quantity(most)).into()],
        }
    }

    /// The products past a limit, a row each.
    fn late(&self) -> Table {
        let columns = vec![
            Column::new("id", message!("column-id")),
            Column::new("name", message!("column-name")),
            Column::new("phase", message!("column-phase")),
            Column::new("phase_since", message!("column-phase_since")),
            Column::new("days", message!("column-days")),
            Column::new("limit", message!("column-limit")),
        ];
        let limit = |passed: Passed| Cell::Value {
            bare: passed.limit.to_string(),
            called: vec![
                match passed.kind {
                    LimitKind::IndicativeDuration => message!("ageing-duration", limit = passed.limit),
                    LimitKind::ReviewEvery => message!("ageing-review", limit = passed.limit),
                }
                .into(),
            ],
        };
        let row = |aged: &Aged| {
            vec![
                Cell::Product(aged.id.clone()),
                Cell::Text(aged.name.clone()),
                Cell::named(Named::Phase, &aged.phase),
                aged.since.into(),
                Cell::Number(aged.days.into()),
                aged.passed.map_or(Cell::Empty, limit),
            ]
        };
        Table::new("overdue", columns)
            .rows(self.overdue.iter().map(row))
            .at_most(MOST_LISTED, text!("ageing-hidden"))
            .of_records()
    }
}

#[cfg(test)]
mod tests {
    use super::percentile;

    #[test]
    fn percentiles_are_values_that_were_measured() {
        assert_eq!(percentile(&[1, 2, 3, 4], 50), Some(2));
        assert_eq!(percentile(&[1, 2, 3, 4, 100], 90), Some(100));
        assert_eq!(percentile(&[7], 50), Some(7));
        assert_eq!(percentile(&[], 50), None);
    }
}
