//! Do products keep to what the law and the State ask? (F1 to F6)

mod access;
mod breach;
mod matrix;
mod obligation;
mod personal;
mod security;
#[cfg(test)]
mod tests;

use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::input::Input;
use super::frame::listing::MOST_LISTED;
use super::{Audience, HistoryUse, Report};

use matrix::Matrix;

/// The report.
pub static REPORT: Report = Report {
    id: "compliance",
    names: &["conformite", "conformité"],
    question: text!("explain-report-compliance"),
    audience: &[Audience::Direction, Audience::Committee],
    options: &[],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// The milestone of the opening to everybody.
const OPENING: &str = "ouverture_publique";

fn answer(input: &Input<'_>) -> Answer {
    let active: Vec<&Product> = input.active().collect();
    let served: Vec<&Product> = active
        .iter()
        .copied()
        .filter(|product| input.is_in_service(product))
        .collect();
    let matrix = Matrix::of(input, &served);
    let rated = security::ratings(input, &active);
    let breaches = breach::breaches(input, &active);
    let in_short = message!(
        "compliance-in-short",
        served = served.len(),
        unmet = matrix.products_unmet(),
        silent = matrix.silent()
    );
    let answer = Answer::new(in_short)
        .figures(security::accredited(input, &served))
        .figures(access::figures(input, &served))
        .figures(personal::figures(&active))
        .figures(rated.figures(active.len()))
        .figure(breaches.figure())
        .figures(matrix.figures())
        .section(message!("compliance-obligations"), matrix.summary())
        .section(message!("compliance-to-fix"), matrix.to_fix())
        .section(message!("compliance-accreditations"), security::dates(input, &served))
        .section(message!("compliance-above"), rated.table())
        .section(message!("compliance-breaches"), breaches.table())
        .section(message!("compliance-rates"), access::bars(&served))
        .section(message!("compliance-matrix"), matrix.table());
    let answer = match matrix.first_unmet() {
        Some(product) => answer.next(
            message!("compliance-next-unmet", product = product.name.as_str()),
            format!("catalog gate {}", product.id),
        ),
        None => answer,
    };
    match matrix.first_silent() {
        Some(product) => answer.next(
            message!("compliance-next-silent", product = product.name.as_str()),
            format!("catalog answer {} --about baseline", product.id),
        ),
        None => answer,
    }
}

/// A table of products, of which a terminal shows the first.
fn listed(name: &'static str, columns: Vec<Column>, rows: impl IntoIterator<Item = Vec<Cell>>) -> Table {
    Table::new(name, columns)
        .rows(rows)
        .at_most(MOST_LISTED, text!("report-hidden"))
}
