//! F3: accessibility, of products in service.

use crate::domain::delivery::Rgaa;
use crate::domain::product::Product;
use crate::page::{Bar, Bars};
use crate::report::frame::figure::{Figure, Unit};
use crate::report::frame::input::Input;
use crate::report::shared::statistics::median;

use super::OPENING;

fn rgaa(product: &Product) -> Option<&Rgaa> {
    product.compliance.known()?.rgaa.known()
}

fn rate(product: &Product) -> Option<f64> {
    rgaa(product)?.rate.known().copied()
}

/// Those that are open to the public for so long that their rate is due.
fn due<'i>(input: &Input<'_>, served: &[&'i Product]) -> Vec<&'i Product> {
    let days = input.parameter("rgaa_target_delay_days", 183.0);
    let is_due = |product: &&'i Product| {
        let audience = product.audience.known();
        let public = audience.and_then(|audience| audience.general_public.known()) == Some(&true);
        let opened = product
            .milestone(OPENING)
            .and_then(|milestone| milestone.actual.known());
        public && opened.is_some_and(|day| f64::from(input.on.days_since(day.latest())) > days)
    };
    served.iter().copied().filter(is_due).collect()
}

pub(super) fn figures(input: &Input<'_>, served: &[&Product]) -> Vec<Figure> {
    let rates: Vec<f64> = served.iter().filter_map(|product| rate(product)).collect();
    let target = input.parameter("rgaa_target", 1.0);
    let due = due(input, served);
    let said: Vec<f64> = due.iter().filter_map(|product| rate(product)).collect();
    let below = said.iter().filter(|rate| **rate < target).count();
    let audited: Vec<&Rgaa> = served
        .iter()
        .filter_map(|product| rgaa(product))
        .filter(|rgaa| rgaa.rate.known().is_some() || rgaa.level.known().is_some())
        .collect();
    let unstated = audited
        .iter()
        .filter(|rgaa| rgaa.statement_url.known().is_none())
        .count();
    let known = |figure: Figure| if figure.n == 0 { figure.unknown() } else { figure };
    vec![
        Figure::new(
            "F3",
            text!("figure-compliance-rate"),
            Unit::Share,
            median(&rates),
            rates.len(),
        )
        .of(served.len()),
        known(Figure::count("F3", text!("figure-compliance-rate-due"), below, said.len()).of(due.len())),
        known(Figure::count("F3", text!("figure-compliance-unstated"), unstated, audited.len()).of(served.len())),
    ]
}

/// How many products there are at each rate.
pub(super) fn bars(served: &[&Product]) -> Bars {
    let rates: Vec<f64> = served.iter().filter_map(|product| rate(product)).collect();
    let bar = |label, least: f64, below: f64| Bar {
        label,
        count: rates.iter().filter(|rate| (least..below).contains(*rate)).count(),
        of: Some(rates.len()),
    };
    let mut bars = vec![
        bar(message!("compliance-rate-whole").into(), 1.0, f64::INFINITY),
        bar(message!("compliance-rate-high").into(), 0.8, 1.0),
        bar(message!("compliance-rate-half").into(), 0.5, 0.8),
        bar(message!("compliance-rate-low").into(), 0.0, 0.5),
    ];
    bars.push(Bar {
        label: message!("compliance-rate-unknown").into(),
        count: served.len() - rates.len(),
        of: None,
    });
    Bars {
        name: "rates",
        title: message!("compliance-rates").into(),
        label: message!("compliance-column-rate").into(),
        counted: message!("column-products").into(),
        bars: if rates.is_empty() { Vec::new() } else { bars },
        notes: Vec::new(),
    }
}
