//! The commons as a page: by kind, the most recommended first, each with what it is for and how many use it.

use crate::diagnostic::Arg;
use crate::domain::common::{Common, CommonKind, Maturity};
use crate::domain::date::Date;
use crate::domain::portfolio::Portfolio;
use crate::page::{Cell, Column, Item, List, Page, Table, Tone, Words};

use super::common::users;

/// The commons `chosen` on the day `today`.
#[must_use]
pub fn page(chosen: &[&Common], portfolio: &Portfolio, today: Date) -> Page {
    let counted: Vec<(&Common, usize)> = chosen
        .iter()
        .map(|one| (*one, users(one, portfolio, today).rows.len()))
        .collect();
    let mut page = Page::new(message!("commons-title", count = chosen.len())).untitled_on_a_terminal();
    for kind in CommonKind::LIST.iter() {
        let mut own: Vec<&(&Common, usize)> = counted.iter().filter(|(one, _)| one.kind.as_str() == *kind).collect();
        own.sort_by_key(|(one, _)| (rank(one), crate::domain::fold::fold(&one.name)));
        if own.is_empty() {
            continue;
        }
        let items = own.into_iter().map(|(one, uses)| item(one, *uses)).collect();
        page = page
            .heading(Cell::Label(Arg::word(CommonKind::LIST, kind)))
            .with(List { items, rest: None });
    }
    page.with(records(&counted))
}

/// The order in which commons are offered: what must be taken first, what must not last.
fn rank(common: &Common) -> usize {
    match common.maturity.known() {
        Some(Maturity::Obligatoire) => 0,
        Some(Maturity::Recommande) => 1,
        Some(Maturity::Tolere) => 2,
        None => 3,
        Some(Maturity::Candidat) => 4,
        Some(Maturity::AEviter) => 5,
        Some(Maturity::Ecarte) => 6,
    }
}

fn item(common: &Common, uses: usize) -> Item {
    let id = Words::from(" (").then(Cell::Id(common.id.to_string())).then(")");
    let mut words = Words::from(common.name.as_str()).then(id.toned(Tone::Muted));
    if let Some(maturity) = common.maturity.known() {
        let tone = match maturity {
            Maturity::AEviter | Maturity::Ecarte => Tone::Warning,
            _ => Tone::Plain,
        };
        let label = Words::from(Cell::Label(Arg::word(Maturity::LIST, maturity.as_str())));
        words = words.then(", ").then(label.toned(tone));
    }
    if uses > 0 {
        words = words.then(", ").then(message!("commons-used", count = uses));
    }
    let mut item = Item::new(words);
    item.notes
        .extend(common.use_when.known().map(|text| Words::from(text.as_str())));
    item
}

fn records(counted: &[(&Common, usize)]) -> Table {
    let columns = vec![
        Column::new("id", message!("column-id")),
        Column::new("name", message!("column-name")),
        Column::new("kind", message!("commons-column-kind")),
        Column::new("maturity", message!("commons-column-maturity")),
        Column::new("use_when", message!("commons-column-use")),
        Column::new("products", message!("column-products")),
    ];
    let row = |(one, uses): &(&Common, usize)| {
        let word = |list, word: &str| Cell::Value {
            bare: word.to_owned(),
            called: vec![Arg::word(list, word)],
        };
        let maturity = one.maturity.known();
        let purpose = one.use_when.known();
        vec![
            Cell::Id(one.id.to_string()),
            Cell::Text(one.name.clone()),
            word(CommonKind::LIST, one.kind.as_str()),
            maturity.map_or(Cell::Empty, |maturity| word(Maturity::LIST, maturity.as_str())),
            purpose.map_or(Cell::Empty, |text| Cell::Text(text.clone())),
            Cell::Count(*uses),
        ]
    };
    let table = Table::new("commons", columns)
        .rows(counted.iter().map(row))
        .of_records();
    Table {
        is_for_programs: true,
        ..table
    }
}
