//! `catalog list`: the products, chosen, sorted, in a table.

use clap::Args;
use serde_json::{Value as Json, json};

use crate::diagnostic::texts::find;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::ApproxDate;
use crate::domain::fact::UNKNOWN;
use crate::domain::fold::fold;
use crate::domain::portfolio::Entry;
use crate::domain::product::Product;
use crate::lifecycle::subject::{self, Subject};
use crate::page::{Cell, Column, Page, Table, Words};
use crate::render::value::Spot;

use crate::cli::filter::{Filter, tell_undecided};
use crate::cli::terminal::format::{Answer, Format, OF_RECORDS, TEXT, one_of};
use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::revision::only_proposed;
use crate::operation::select::{Criteria, Selection, select};
use crate::operation::workspace::Workspace;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    #[command(flatten)]
    pub filter: Filter,
    #[arg(long, value_name = "FIELD", allow_hyphen_values = true)]
    sort: Option<String>,
    #[arg(long, value_name = "FIELD,…", value_delimiter = ',')]
    columns: Vec<String>,
    #[arg(long, value_parser = one_of(OF_RECORDS), default_value = TEXT)]
    format: Format,
}

const USUAL: &[&str] = &["id", "name", "phase", "phase_since", "directorate", "department"];

/// From this width on, all the usual columns fit.
const ROOMY: usize = 100;

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let workspace = Workspace::open(&app.context())?;
    let columns = if args.columns.is_empty() {
        usual(app, args.format)
    } else {
        args.columns.clone()
    };
    let sort = args.sort.as_deref().map(|sort| sort.trim_start_matches('-'));
    let fields: Vec<&str> = columns.iter().map(String::as_str).chain(sort).collect();
    for field in &fields {
        known_column(field)?;
    }
    let criteria = Criteria {
        fields: Some(&fields),
        ..args.filter.criteria()
    };
    let mut selection = select(&workspace, &criteria, app.today)?;
    let words: Vec<String> = args
        .words
        .iter()
        .flat_map(|word| fold(word).split(' ').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    selection.products.retain(|(entry, _)| speaks_of(&entry.value, &words));
    if let Some(sort) = &args.sort {
        sort_by(&mut selection.products, sort);
    }
    let total = workspace.portfolio.products.len();
    let version = workspace.lifecycle.for_reading_on(app.today);
    Answer::new(app, args.format)
        .under(version, app.today)
        .aside()
        .json(|| document(&selection, &columns, total))
        .page(|| {
            let page = page(&selection, &columns);
            match args.format.is_sent() {
                true => page.lead(message!("list-count", count = selection.products.len(), total = total)),
                false => page,
            }
        })
        .print_with(|| {
            if args.format == Format::Text {
                app.ui
                    .tell(&message!("list-count", count = selection.products.len(), total = total));
                if args.words.is_empty() {
                    tell_proposed(app, &workspace);
                }
            }
            tell_undecided(app, selection.undecided);
        });
    Ok(Status::Clean)
}

/// Says which products are proposed, and in the catalogue not yet: who registered one looks for it here.
fn tell_proposed(app: &App, workspace: &Workspace) {
    let ids = only_proposed(&app.context(), workspace).unwrap_or_default();
    if let Some(first) = ids.first() {
        app.ui.tell(&message!(
            "list-proposed",
            count = ids.len(),
            list = ids.join(", "),
            id = first.as_str()
        ));
    }
}

/// True where the product's id, names or summary hold each of the words, wherever they stand, whatever their case and
/// accents.
fn speaks_of(product: &Product, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let names = [Some(product.id.as_str()), Some(product.name.as_str())];
    let more = [product.full_name.known(), product.summary.known()];
    let aliases = product.aliases.items().iter().chain(product.tags.items());
    let texts = names
        .into_iter()
        .flatten()
        .chain(more.into_iter().flatten().map(String::as_str));
    let text = fold(&texts.chain(aliases.map(String::as_str)).collect::<Vec<_>>().join("\n"));
    words.iter().all(|word| text.contains(word.as_str()))
}

/// The columns that most people want; on a narrow terminal, without the date.
fn usual(app: &App, format: Format) -> Vec<String> {
    let narrow = format == Format::Text && app.ui.look().width.is_some_and(|width| width < ROOMY);
    USUAL
        .iter()
        .filter(|column| !(narrow && **column == "phase_since"))
        .map(|&column| column.to_owned())
        .collect()
}

fn known_column(column: &str) -> Result<(), Failure> {
    if subject::is_field(column) {
        return Ok(());
    }
    let names = Product::fields()
        .iter()
        .map(|field| field.name)
        .chain(subject::derived_names("product"));
    Err(Failure::usage(message!("error-no-column", word = column)).suggesting(column, names))
}

/// The products in a table: labels for people, ids and words as files have them for programs.
fn page(selection: &Selection<'_>, columns: &[String]) -> Page {
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
    Page::new(message!("list-title")).untitled_on_a_terminal().with(
        table
            .rows(selection.products.iter().map(|(_, subject)| row(subject)))
            .of_records(),
    )
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

fn document(selection: &Selection<'_>, columns: &[String], total: usize) -> Json {
    let product = |subject: &Subject| -> Json {
        columns
            .iter()
            .map(|column| (column.clone(), subject.field(column).cloned().unwrap_or(Json::Null)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    json!({
        "schema": "catalog-list/1",
        "total": total,
        "count": selection.products.len(),
        "undecided": selection.undecided,
        "products": selection.products.iter().map(|(_, subject)| product(subject)).collect::<Vec<_>>(),
    })
}

/// A value in a cell: lists on one line, nothing for nothing.
pub(crate) fn cell(value: &Json) -> String {
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

fn sort_by(products: &mut [(&Entry<Product>, Subject)], sort: &str) {
    let (field, down) = sort.strip_prefix('-').map_or((sort, false), |field| (field, true));
    let key = |subject: &Subject| {
        subject
            .field(field)
            .filter(|value| !value.is_null() && **value != *UNKNOWN)
            .cloned()
    };
    products.sort_by(|(_, one), (_, other)| {
        let order = match (key(one), key(other)) {
            (Some(one), Some(other)) => match (one.as_f64(), other.as_f64()) {
                (Some(one), Some(other)) => one.total_cmp(&other),
                _ => crate::domain::fold::fold(&cell(&one)).cmp(&crate::domain::fold::fold(&cell(&other))),
            },
            // What is unknown comes last, whichever way.
            (Some(_), None) => return std::cmp::Ordering::Less,
            (None, Some(_)) => return std::cmp::Ordering::Greater,
            (None, None) => std::cmp::Ordering::Equal,
        };
        if down { order.reverse() } else { order }
    });
}
