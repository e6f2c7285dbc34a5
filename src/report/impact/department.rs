//! A2 and A3, department by department.

use std::collections::BTreeMap;

use crate::domain::fact::UNKNOWN;
use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};
use crate::report::frame::axis::Axis;
use crate::report::frame::figure::{Figure, Unit};
use crate::report::frame::input::Input;
use crate::report::shared::statistics::median;

use super::USAGE;
use super::satisfaction::{Opinion, SCALES, opinion, weighed, word};
use crate::report::frame::listing::MOST_LISTED;

/// The last usage of a product, not older than twelve months: its value, and what was counted among how many.
fn last_usage(input: &Input<'_>, product: &Product) -> Option<(f64, Option<(f64, f64)>)> {
    let mut indicators = product.indicators.items().iter();
    let (last, value) = indicators.find(|one| one.code == USAGE)?.last_reading(input.on)?;
    (last.date >= input.on.plus_months(-12)).then(|| (value, last.parts()))
}

/// How many use a product, among how many (A3): the reading's own.
pub(in crate::report) fn users(input: &Input<'_>, product: &Product) -> Option<(f64, f64)> {
    last_usage(input, product)?.1
}

/// A3 over all products.
pub(super) fn usage(input: &Input<'_>, active: &[&Product]) -> [Figure; 2] {
    let last: Vec<_> = active.iter().filter_map(|product| last_usage(input, product)).collect();
    let values: Vec<f64> = last.iter().map(|(value, _)| *value).collect();
    let parts: Vec<(f64, f64)> = last.iter().filter_map(|(_, parts)| *parts).collect();
    let middle = Figure::new(
        "A3",
        text!("figure-impact-usage-median"),
        Unit::Share,
        median(&values),
        values.len(),
    );
    [sum(&parts).of(active.len()), middle.of(active.len())]
}

fn sum(parts: &[(f64, f64)]) -> Figure {
    let num = parts.iter().map(|(num, _)| num).sum();
    let den = parts.iter().map(|(_, den)| den).sum();
    Figure::ratio("A3", text!("figure-impact-usage"), Unit::Share, num, den, parts.len())
}

/// A row for each department that measured one or the other.
pub(super) fn table(input: &Input<'_>, active: &[&Product]) -> Table {
    let mut groups: BTreeMap<String, Vec<&Product>> = BTreeMap::new();
    for product in active {
        for group in Axis::Department.groups(product) {
            groups.entry(group).or_default().push(product);
        }
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(id, _)| id == UNKNOWN);
    let opinions = |products: &[&Product]| -> Vec<Opinion> {
        products.iter().filter_map(|product| opinion(input, product)).collect()
    };
    let all = opinions(active);
    let scales: Vec<_> = SCALES
        .into_iter()
        .filter(|scale| all.iter().any(|one| one.scale == Some(*scale)))
        .collect();
    let mut columns = vec![
        Column::new("department", message!("column-department")),
        Column::new("products", message!("column-products")),
        Column::new("usage", message!("impact-column-usage")),
        Column::new("usage_n", message!("impact-column-usage-n")),
    ];
    for scale in &scales {
        columns.push(Column::new(scale.as_str(), Cell::Label(word(*scale))));
        columns.push(Column::new(
            format!("{}_n", scale.as_str()),
            message!("impact-column-answers", scale = word(*scale)),
        ));
    }
    let row = |(id, products): &(String, Vec<&Product>)| -> Option<Vec<Cell>> {
        let own = opinions(products);
        let parts: Vec<(f64, f64)> = products.iter().filter_map(|product| users(input, product)).collect();
        if own.is_empty() && parts.is_empty() {
            return None;
        }
        let usage = sum(&parts);
        let mut row = vec![
            Cell::Value {
                bare: id.clone(),
                called: vec![Axis::Department.called(id)],
            },
            Cell::Count(products.len()),
            usage.value.map_or(Cell::Empty, |value| usage.cell_of(value)),
            Cell::Count(parts.len()),
        ];
        for scale in &scales {
            let (num, den, _) = weighed(&own, *scale);
            row.push(if den > 0.0 {
                Cell::quantity((num / den * 10.0).round() / 10.0, "")
            } else {
                Cell::Empty
            });
            row.push(if den > 0.0 { Cell::Number(den) } else { Cell::Empty });
        }
        Some(row)
    };
    Table::new("departments", columns)
        .rows(groups.iter().filter_map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .note(message!("impact-departments-note"))
}
