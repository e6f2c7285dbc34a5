//! D1, D5, D6, D7: who measures an impact, what that costs, and how much of the target is reached.

use crate::diagnostic::{Arg, Message};
use crate::domain::indicator::{Indicator, IndicatorKind, Measure};
use crate::domain::product::Product;
use crate::lifecycle::version::Version;
use crate::page::{Bar, Bars, Cell, Column, Table};
use crate::report::frame::figure::{Figure, Unit};
use crate::report::frame::input::Input;
use crate::report::shared::statistics::{mean, median};

use super::SERIES;
use super::department::users;
use crate::report::frame::listing::{MOST_LISTED, about, id_and_name};

/// The code of the indicator that says how many use a product in a month.
const USERS: &str = "utilisateurs_actifs";
/// The milestone of who covers all its target.
const WHOLE_TARGET: &str = "cible_100";

/// What is known of the impact of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Nothing,
    Defined,
    Baseline,
    Readings,
    Series,
}

impl Known {
    const ALL: [Known; 5] = [
        Known::Nothing,
        Known::Defined,
        Known::Baseline,
        Known::Readings,
        Known::Series,
    ];

    fn word(self) -> &'static str {
        match self {
            Known::Nothing => "none",
            Known::Defined => "defined",
            Known::Baseline => "baseline",
            Known::Readings => "readings",
            Known::Series => "series",
        }
    }

    fn label(self) -> Message {
        match self {
            Known::Nothing => message!("impact-known-none"),
            Known::Defined => message!("impact-known-defined"),
            Known::Baseline => message!("impact-known-baseline"),
            Known::Readings => message!("impact-known-readings"),
            Known::Series => message!("impact-known-series"),
        }
    }
}

/// A product past its first production.
pub(super) struct Evidence<'i> {
    pub product: &'i Product,
    /// None where the file says nothing of indicators.
    pub evidence: Option<Known>,
    /// Days since the last reading of an impact.
    age: Option<i32>,
    is_measured: bool,
    /// Euros a year.
    cost: Option<f64>,
}

impl Evidence<'_> {
    /// True where an impact was read in the last year.
    pub(super) fn is_measured(&self) -> bool {
        self.is_measured
    }
}

pub(super) fn weigh<'i>(input: &Input<'i>, active: &[&'i Product]) -> Vec<Evidence<'i>> {
    let fresh = input.parameter("measure_freshness_days", 365.0);
    let later = active.iter().filter(|product| input.is_past_production(product));
    let one = |product: &&'i Product| {
        let all = product.indicators.items().iter();
        let impact: Vec<&Indicator> = all.filter(|one| one.kind == IndicatorKind::Impact).collect();
        let last = impact.iter().filter_map(|one| one.last_reading(input.on));
        let age = last.map(|(last, _)| input.on.days_since(last.date)).min();
        Evidence {
            product,
            evidence: (!product.indicators.is_absent()).then(|| known(input, &impact)),
            age,
            is_measured: age.is_some_and(|age| f64::from(age) <= fresh),
            cost: product
                .budget
                .known()
                .and_then(|budget| budget.run_yearly_eur.known().copied()),
        }
    };
    later.map(one).collect()
}

fn known(input: &Input<'_>, impact: &[&Indicator]) -> Known {
    let readings = impact.iter().map(|one| one.readings(input.on).len()).max();
    match readings {
        None => Known::Nothing,
        Some(0) if impact.iter().any(|one| one.baseline.known().is_some()) => Known::Baseline,
        Some(0) => Known::Defined,
        Some(readings) if readings < SERIES => Known::Readings,
        Some(_) => Known::Series,
    }
}

/// D1, and what is known of each.
pub(super) fn measured(all: &[Evidence<'_>]) -> Vec<Figure> {
    let says = all.iter().filter(|one| one.evidence.is_some()).count();
    let measured = all.iter().filter(|one| one.is_measured).count();
    let mut figures = vec![
        Figure::share("D1", text!("figure-impact-measured"), measured, says).of(all.len()),
        Figure::count("D1", text!("figure-impact-silent"), all.len() - says, all.len()),
    ];
    figures.extend(Known::ALL.map(|known| {
        let count = all.iter().filter(|one| one.evidence == Some(known)).count();
        let figure = Figure::count("D1", text!("figure-impact-known"), count, says).of(all.len());
        let figure = if says == 0 { figure.unknown() } else { figure };
        figure.about(known.word(), known.label())
    }));
    figures
}

pub(super) fn bars(all: &[Evidence<'_>]) -> Bars {
    let says = all.iter().filter(|one| one.evidence.is_some()).count();
    let mut bars: Vec<Bar> = Known::ALL
        .into_iter()
        .map(|known| Bar {
            label: known.label().into(),
            count: all.iter().filter(|one| one.evidence == Some(known)).count(),
            of: Some(says),
        })
        .collect();
    bars.push(Bar {
        label: message!("impact-known-silent").into(),
        count: all.len() - says,
        of: None,
    });
    Bars {
        name: "evidence",
        title: message!("impact-bars").into(),
        label: message!("impact-column-known").into(),
        counted: message!("column-products").into(),
        bars,
        notes: Vec::new(),
    }
}

/// D5: what a year of an active user costs, over the last year that has ended.
pub(super) fn costs(input: &Input<'_>, active: &[&Product]) -> [Figure; 3] {
    let year = input.on.year() - 1;
    let both = |year: i16| -> Vec<(f64, f64)> {
        let own = active
            .iter()
            .filter_map(|product| Some((spent(product, year)?, monthly(input, product, year)?)));
        own.collect()
    };
    let sum = |key, pairs: &[(f64, f64)]| {
        let num = pairs.iter().map(|(spent, _)| spent).sum();
        let den = pairs.iter().map(|(_, users)| users).sum();
        Figure::ratio("D5", key, Unit::Euros, num, den, pairs.len()).of(active.len())
    };
    let now = both(year);
    let each: Vec<f64> = now.iter().map(|(spent, users)| spent / users).collect();
    let middle = Figure::new(
        "D5",
        text!("figure-impact-cost-median"),
        Unit::Euros,
        median(&each),
        each.len(),
    );
    [
        sum(text!("figure-impact-cost"), &now),
        middle.of(active.len()),
        sum(text!("figure-impact-cost-before"), &both(year - 1)),
    ]
}

fn spent(product: &Product, year: i16) -> Option<f64> {
    let spent = product.budget.known()?.spent.items().iter();
    let own: Vec<f64> = spent
        .filter(|one| one.year == i64::from(year))
        .filter_map(|one| one.cp_eur.known().copied())
        .collect();
    (!own.is_empty()).then(|| own.iter().sum())
}

/// The mean of the readings of a year.
fn monthly(input: &Input<'_>, product: &Product, year: i16) -> Option<f64> {
    let mut indicators = product.indicators.items().iter();
    let readings = indicators.find(|one| one.code == USERS)?.readings(input.on).into_iter();
    let own = readings.filter(|reading| reading.until().year() == year);
    let own: Vec<f64> = own.filter_map(Measure::amount).collect();
    mean(&own).filter(|users| *users > 0.0)
}

/// D6: how much of the target is reached where products are spread.
pub(super) fn coverage(input: &Input<'_>, active: &[&Product]) -> [Figure; 2] {
    let phases = input.names.ordered_phases();
    let last = phases.iter().rfind(|phase| !Version::flag(&phase.terminal));
    let spread = active.iter().filter(|product| {
        let here = input.phase_of(product);
        here.is_some_and(|here| last.is_some_and(|last| here.id == last.id))
    });
    let spread: Vec<&&Product> = spread.collect();
    let both = |product: &&&Product| {
        let size = product.audience.known()?.target_size.known()?.value as f64;
        Some((users(input, product)?.0, size)).filter(|(_, size)| *size > 0.0)
    };
    let pairs: Vec<(f64, f64)> = spread.iter().filter_map(both).collect();
    let num = pairs.iter().map(|(users, _)| users).sum();
    let den = pairs.iter().map(|(_, size)| size).sum();
    let promised: Vec<&&&Product> = spread
        .iter()
        .filter(|product| {
            product.milestone(WHOLE_TARGET).is_some_and(|milestone| {
                let actual = milestone.actual.known().map(|day| day.latest());
                actual.or(milestone.planned.known().copied()).is_some()
            })
        })
        .collect();
    let late = promised.iter().filter(|product| {
        let milestone = product.milestone(WHOLE_TARGET);
        let day = milestone.and_then(|one| {
            one.planned
                .known()
                .copied()
                .or(one.actual.known().map(|day| day.latest()))
        });
        let below = both(product).is_some_and(|(users, size)| users < size);
        day.is_some_and(|day| day < input.on) && below
    });
    let late = Figure::count("D6", text!("figure-impact-coverage-late"), late.count(), promised.len());
    let late = late.of(spread.len());
    [
        Figure::ratio(
            "D6",
            text!("figure-impact-coverage"),
            Unit::Share,
            num,
            den,
            pairs.len(),
        )
        .of(spread.len()),
        if promised.is_empty() { late.unknown() } else { late },
    ]
}

/// Above this, a product is dear: half of those whose cost is known cost no more.
fn middle_cost(all: &[Evidence<'_>]) -> Option<f64> {
    let costs: Vec<f64> = all.iter().filter_map(|one| one.cost).collect();
    median(&costs)
}

/// D7: the dear ones whose impact nobody has read for twelve months.
fn reviewed<'e, 'i>(input: &Input<'_>, all: &'e [Evidence<'i>]) -> Vec<&'e Evidence<'i>> {
    let middle = middle_cost(all);
    let since = input.on.days_since(input.on.plus_months(-12));
    let dear = all
        .iter()
        .filter(|one| one.cost.zip(middle).is_some_and(|(cost, middle)| cost > middle));
    dear.filter(|one| one.evidence.is_some() && one.age.is_none_or(|age| age > since))
        .collect()
}

pub(super) fn to_review(input: &Input<'_>, all: &[Evidence<'_>]) -> Figure {
    let compared = all
        .iter()
        .filter(|one| one.cost.is_some() && one.evidence.is_some())
        .count();
    let count = reviewed(input, all).len();
    let figure = Figure::count("D7", text!("figure-impact-review"), count, compared).of(all.len());
    if compared == 0 { figure.unknown() } else { figure }
}

pub(super) fn review_table(input: &Input<'_>, all: &[Evidence<'_>]) -> Table {
    let columns = id_and_name([
        Column::new("known", message!("impact-column-known")),
        Column::new("cost", message!("impact-column-cost")),
    ]);
    let row = |one: &&Evidence<'_>| {
        about(
            one.product,
            [
                one.evidence.map_or(Cell::Unknown, |known| known.label().into()),
                one.cost.map_or(Cell::Unknown, euros),
            ],
        )
    };
    Table::new("review", columns)
        .rows(reviewed(input, all).iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .note(message!("impact-to-review-note"))
}

fn euros(value: f64) -> Cell {
    Cell::quantity(value, "€")
}

/// D7: what is known of the impact, by what a year costs.
pub(super) fn grid(all: &[Evidence<'_>]) -> Table {
    let Some(middle) = middle_cost(all) else {
        return Table::default();
    };
    let columns = vec![
        Column::new("known", message!("impact-column-known")),
        Column::new("low", message!("impact-column-cheap")),
        Column::new("high", message!("impact-column-dear")),
        Column::new("unknown", message!("impact-column-cost-unknown")),
    ];
    let states = Known::ALL.into_iter().map(Some).chain([None]);
    let row = |known: Option<Known>| {
        let own: Vec<_> = all.iter().filter(|one| one.evidence == known).collect();
        let among = |wanted: &dyn Fn(Option<f64>) -> bool| {
            let own = own.iter().filter(|one| wanted(one.cost));
            Cell::Count(own.count())
        };
        vec![
            known
                .map_or_else(|| message!("impact-known-silent"), Known::label)
                .into(),
            among(&|cost| cost.is_some_and(|cost| cost <= middle)),
            among(&|cost| cost.is_some_and(|cost| cost > middle)),
            among(&|cost| cost.is_none()),
        ]
    };
    Table::new("grid", columns).rows(states.map(row)).note(message!(
        "impact-grid-note",
        middle = Arg::Quantity {
            value: middle,
            unit: "€".to_owned()
        }
    ))
}
