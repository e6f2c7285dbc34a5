//! `catalog list`: the products, chosen, sorted, in a table.

use clap::Args;
use serde_json::{Value as Json, json};

use crate::domain::fact::UNKNOWN;
use crate::domain::portfolio::Entry;
use crate::domain::product::Product;
use crate::domain::update::Weather;
use crate::lifecycle::subject::{self, Subject};
use crate::render::list::{cell, page};

use crate::cli::ask::words;
use crate::cli::filter::{Filter, tell_undecided};
use crate::cli::terminal::format::{Answer, Format, OF_RECORDS, TEXT, one_of};
use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::revision::{only_proposed, proposed};
use crate::operation::select::{Criteria, Selection, select, speaks_of};
use crate::operation::workspace::Workspace;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    #[command(flatten)]
    pub filter: Filter,
    #[arg(long, value_name = "WEATHER,…", value_delimiter = ',')]
    weather: Vec<String>,
    #[arg(long, value_name = "FIELD", allow_hyphen_values = true)]
    sort: Option<String>,
    #[arg(long, value_name = "FIELD,…", value_delimiter = ',')]
    columns: Vec<String>,
    #[arg(long, value_parser = one_of(OF_RECORDS), default_value = TEXT)]
    format: Format,
}

/// The weather that people call so.
fn weather(app: &App, said: &str) -> Result<&'static str, Failure> {
    words::meant(app, Weather::LIST, said).ok_or_else(|| {
        Failure::usage(message!("update-no-weather", said = said)).suggesting(said, Weather::WORDS.iter().copied())
    })
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
    let words = args.words.join(" ");
    selection.products.retain(|(entry, _)| speaks_of(&entry.value, &words));
    let weathers = args.weather.iter().map(|said| weather(app, said));
    let weathers = weathers.collect::<Result<Vec<_>, _>>()?;
    if !weathers.is_empty() {
        let fares = |product: &Product| product.last_update(app.today).map(|update| update.weather.as_str());
        selection
            .products
            .retain(|(entry, _)| fares(&entry.value).is_some_and(|weather| weathers.contains(&weather)));
    }
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
            let subjects = selection.products.iter().map(|(_, subject)| subject);
            let page = page(subjects, &columns);
            match args.format.is_sent() {
                true => page.lead(message!("list-count", count = selection.products.len(), total = total)),
                false => page,
            }
        })
        .print_with(|| {
            if args.format == Format::Text {
                app.ui
                    .tell(&message!("list-count", count = selection.products.len(), total = total));
                let is_proposed = tell_proposed(app, &workspace, &words);
                if selection.products.is_empty() && !words.is_empty() && !is_proposed {
                    app.ui.tell(&message!("list-no-words", count = args.words.len()));
                }
            }
            tell_undecided(app, selection.undecided);
        });
    Ok(Status::Clean)
}

/// Says which products that speak of these words are proposed, and in the catalogue not yet: who registered one looks for it
/// here. False where there is none.
fn tell_proposed(app: &App, workspace: &Workspace, words: &str) -> bool {
    let context = app.context();
    let mut ids = only_proposed(&context, workspace).unwrap_or_default();
    ids.retain(|id| {
        let product = || proposed(&context, workspace, id, true);
        words.is_empty() || product().is_ok_and(|entry| speaks_of(&entry.value, words))
    });
    if let Some(first) = ids.first() {
        app.ui.tell(&message!(
            "list-proposed",
            count = ids.len(),
            list = ids.join(", "),
            id = first.as_str()
        ));
    }
    !ids.is_empty()
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
