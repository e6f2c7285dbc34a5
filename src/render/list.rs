//! Products in a table, whatever its columns.

use serde_json::Value as Json;

use crate::diagnostic::texts::find;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::ApproxDate;
use crate::domain::fact::UNKNOWN;
use crate::lifecycle::subject::Subject;
use crate::page::{Cell, Column, Page, Table, Words};

use super::value::Spot;

/// The products in a table: labels for people, ids and words as files have them for programs.
#[must_use]
pub fn page<'s>(products: impl Iterator<Item = &'s Subject>, columns: &[String]) -> Page {
    Page::new(message!("list-title"))
        .untitled_on_a_terminal()
        .with(table(products, columns))
}

/// The table alone.
#[must_use]
pub fn table<'s>(products: impl Iterator<Item = &'s Subject>, columns: &[String]) -> Table {
    let heading = |column: &String| {
        let key = format!("column-{}", column.replace('.', "-"));
        match find(&key) {
            Some(_) => Words::from(Message::new(key)),
            None => Words::from(column.as_str()),
        }
    };
    let spots: Vec<Option<Spot>> = columns.iter().map(|column| spot(column)).collect();
    let row = |subject: &Subject| {
        let cells = columns.iter().zip(&spots);
        cells
            .map(|(column, spot)| shown(column, *spot, subject.field(column)))
            .collect()
    };
    let table = Table::new(
        "products",
        columns
            .iter()
            .map(|column| Column::new(column.as_str(), heading(column)))
            .collect(),
    );
    table.rows(products.map(row)).of_records()
}

/// The value of a column.
fn shown(column: &str, spot: Option<Spot>, value: Option<&Json>) -> Cell {
    match value {
        None | Some(Json::Null) => Cell::Empty,
        Some(Json::String(text)) if text == UNKNOWN => Cell::Unknown,
        Some(Json::String(id)) if column == "id" => Cell::Product(id.clone()),
        Some(value) => {
            let bare = cell(value);
            let called = match spot {
                Some(spot) => spot.called(value),
                // What is worked out and reads as a day is one.
                None => ApproxDate::parse(&bare).map(|date| vec![Arg::Day(date)]),
            };
            Cell::Value {
                called: called.unwrap_or_else(|| vec![bare.as_str().into()]),
                bare,
            }
        }
    }
}

/// Where a column stands in the model; the current phase is one of its phases.
fn spot(column: &str) -> Option<Spot> {
    Spot::at(if column == "phase" { "phases[].phase" } else { column })
}

/// A value in a cell: lists on one line, nothing for nothing.
#[must_use]
pub fn cell(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join(", "),
        Json::Number(number) => number
            .as_f64()
            .filter(|value| value.fract() == 0.0 && value.abs() < 1e15)
            .map_or_else(|| number.to_string(), |value| format!("{value:.0}")),
        Json::Object(map) => map
            .iter()
            .map(|(key, value)| format!("{key}: {}", cell(value)))
            .collect::<Vec<_>>()
            .join(", "),
        Json::Bool(truth) => truth.to_string(),
    }
}
