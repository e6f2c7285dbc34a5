//! A common as a page: what it is, and who uses it.

use crate::diagnostic::Arg;
use crate::domain::common::{Common, LogEntry};
use crate::domain::date::Date;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::domain::reuse::{Reuse, ReuseMode};
use crate::page::{Cell, Column, Facts, List, Page, Table, Tone, Words};

use super::record;

/// What the catalogue knows of a common on the day `today`.
#[must_use]
pub fn page(common: &Common, portfolio: &Portfolio, today: Date) -> Page {
    let id = Words::from(" (").then(Cell::Id(common.id.to_string())).then(")");
    let facts = record::facts(
        "Common",
        Common::fields(),
        &record::json(common),
        &["id", "name", "decision_log"],
    );
    let users = users(common, portfolio, today);
    let mut page = Page::new(Words::from(common.name.as_str()).then(id.toned(Tone::Muted)))
        .with(Facts::in_sentences(facts))
        .heading(message!("show-common-users", count = users.rows.len()));
    let first = users.rows.first().and_then(|row| row.first()).cloned();
    page = page.with(users);
    let log = common.decision_log.items();
    if !log.is_empty() {
        let line = |entry: &LogEntry| Words::from(Cell::from(entry.date)).then(" ").then(entry.text.as_str());
        page = page
            .heading(message!("show-common-log"))
            .with(log.iter().map(line).collect::<List>());
    }
    let problems = portfolio.problems().iter().map(|entry| &entry.value);
    let problems: Vec<Words> = problems
        .filter(|problem| problem.linked_commons.items().contains(&common.id))
        .map(|problem| {
            let id = Words::from(" (").then(Cell::Id(problem.id.to_string())).then(")");
            Words::from(problem.title.as_str()).then(id.toned(Tone::Muted))
        })
        .collect();
    if !problems.is_empty() {
        page = page
            .heading(message!("show-common-problems"))
            .with(problems.into_iter().collect::<List>());
    }
    match first {
        Some(Cell::Product(id)) => page.text(message!("show-next-product", id = Arg::shown(id))),
        _ => page,
    }
}

/// The products that use it on the day, whether they say so among what they reuse or among what they depend on.
#[must_use]
pub fn users(common: &Common, portfolio: &Portfolio, today: Date) -> Table {
    let columns = vec![
        Column::new("id", message!("column-id")),
        Column::new("name", message!("column-name")),
        Column::new("mode", message!("show-column-mode")),
        Column::new("since", message!("column-phase_since")),
    ];
    let row = |product: &Product| {
        let reuse = product.reuse.items().iter();
        let mut current =
            reuse.filter(|reuse| reuse.common == common.id && reuse.until.known().is_none_or(|until| *until >= today));
        let reuse: Option<&Reuse> = current.next();
        let depends = product.relations.known().is_some_and(|relations| {
            let mut needs = relations.depends_on.items().iter();
            needs.any(|need| need.common.known() == Some(&common.id))
        });
        if reuse.is_none() && !depends {
            return None;
        }
        let mode = reuse.and_then(|reuse| reuse.mode.known());
        let since = reuse.and_then(|reuse| reuse.since.known());
        Some(vec![
            Cell::Product(product.id.to_string()),
            Cell::Text(product.name.clone()),
            mode.map_or(Cell::Empty, |mode| {
                Cell::Label(Arg::word(ReuseMode::LIST, mode.as_str()))
            }),
            since.map_or(Cell::Empty, |since| Cell::from(*since)),
        ])
    };
    let products = portfolio.products.iter().map(|entry| &*entry.value);
    Table::new("users", columns).rows(products.filter_map(row)).of_records()
}
