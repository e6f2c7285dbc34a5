//! A problem that comes back, as a page: where it was met, and what is done.

use crate::diagnostic::Arg;
use crate::domain::portfolio::Portfolio;
use crate::domain::problem::{Occurrence, Problem};
use crate::page::{Cell, Column, Facts, Page, Table, Tone, Words};

use super::record;

/// What the catalogue knows of a problem.
#[must_use]
pub fn page(problem: &Problem, portfolio: &Portfolio) -> Page {
    let id = Words::from(" (").then(Cell::Id(problem.id.to_string())).then(")");
    let mut page = Page::new(Words::from(problem.title.as_str()).then(id.toned(Tone::Muted)));
    if let Some(description) = problem.description.known() {
        page = page.lead(description.as_str());
    }
    let facts = record::facts(
        "Problem",
        Problem::fields(),
        &record::json(problem),
        &["id", "title", "description", "occurrences"],
    );
    page = page.with(Facts::in_sentences(facts));
    let met = problem.occurrences.items();
    if !met.is_empty() {
        page = page
            .heading(message!("show-problem-met", count = met.len()))
            .with(occurrences(met, portfolio));
    }
    let product = met.iter().rev().find_map(|one| one.product.known());
    match (problem.linked_commons.items().first(), product) {
        (Some(common), _) => page.text(message!("show-next-common", id = Arg::shown(common))),
        (None, Some(product)) => page.text(message!("show-next-product", id = Arg::shown(product))),
        (None, None) => page,
    }
}

fn occurrences(met: &[Occurrence], portfolio: &Portfolio) -> Table {
    let columns = vec![
        Column::new("date", message!("column-day")),
        Column::new("name", message!("show-column-product")),
        Column::new("evidence", message!("show-column-evidence")),
        Column::new("reporter_role", message!("show-column-reporter")),
        Column::new("id", message!("column-id")),
    ];
    let row = |one: &Occurrence| {
        let id = one.product.known();
        let product = id.and_then(|id| portfolio.product(id.as_str()));
        let name = product.map(|entry| entry.value.name.clone());
        let text = |text: Option<&String>| text.map_or(Cell::Empty, |text| Cell::Text(text.clone()));
        vec![
            Cell::from(one.date),
            name.map_or_else(|| text(one.team.known()), Cell::Text),
            text(one.evidence.known()),
            one.reporter_role
                .known()
                .map_or(Cell::Empty, |role| Cell::Label(super::role(role))),
            id.map_or(Cell::Empty, |id| Cell::Product(id.to_string())),
        ]
    };
    Table::new("occurrences", columns)
        .rows(met.iter().map(row))
        .of_records()
}
