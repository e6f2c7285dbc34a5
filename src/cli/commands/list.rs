//! `catalog list`: the products, chosen, sorted, in a table.

use clap::Args;
use serde_json::{Value as Json, json};

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::fact::UNKNOWN;
use crate::domain::fold::fold;
use crate::domain::naming::{Name, Named};
use crate::domain::portfolio::Entry;
use crate::domain::product::Product;
use crate::i18n::Translator;
use crate::lifecycle::expression::{self, Expression, Truth};
use crate::lifecycle::subject::{self, Subject};
use crate::lifecycle::version::Version;
use crate::lifecycle::vocabulary::{IdKind, Vocabulary};
use crate::render::table::Rows;
use crate::render::value::Spot;
use crate::rules::registry;
use crate::rules::rules_file::expression_message;

use crate::cli::terminal::format::{Answer, Format, TEXT, one_of};
use crate::cli::{Session, Status};
use crate::operation::error::Failure;
use crate::operation::workspace::Workspace;

const FORMATS: &[Format] = &[Format::Text, Format::Json, Format::Csv];

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
    #[arg(long, value_parser = one_of(FORMATS), default_value = TEXT)]
    format: Format,
}

/// Which products a command looks at.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Filter {
    #[arg(long, value_name = "PHASE,…", value_delimiter = ',')]
    pub phase: Vec<String>,
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub directorate: Vec<String>,
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    pub department: Vec<String>,
    #[arg(long = "where", value_name = "CEL")]
    pub expression: Option<String>,
}

const USUAL: &[&str] = &["id", "name", "phase", "phase_since", "directorate", "department"];

/// From this width on, all the usual columns fit.
const ROOMY: usize = 100;

/// The chosen products, and how many the expression could not decide on.
pub(crate) struct Selection<'w> {
    pub products: Vec<(&'w Entry<Product>, Subject)>,
    pub undecided: usize,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let workspace = Workspace::open(&session.context())?;
    let columns = if args.columns.is_empty() {
        usual(session, args.format)
    } else {
        args.columns.clone()
    };
    for column in columns
        .iter()
        .map(String::as_str)
        .chain(args.sort.as_deref().map(|sort| sort.trim_start_matches('-')))
    {
        known_column(column)?;
    }
    let mut selection = select(&workspace, &args.filter, session.today)?;
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
    let version = workspace.lifecycle.reading(session.today);
    Answer::new(session, args.format)
        .under(version, session.today)
        .aside()
        .json(|| document(&selection, &columns, total))
        .in_form(Format::Csv, || rows(&selection, &columns, columns.clone()).csv())
        .text(|look| {
            let headings = columns.iter().map(|column| heading(session, column)).collect();
            labelled(&selection, &columns, headings, session.translator()).text(look)
        })
        .print_with(|| {
            if args.format == Format::Text {
                session
                    .ui
                    .tell(&message!("list-count", count = selection.products.len(), total = total));
            }
            tell_undecided(session, selection.undecided);
        });
    Ok(Status::Clean)
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
fn usual(session: &Session, format: Format) -> Vec<String> {
    let narrow = format == Format::Text && session.ui.look().width.is_some_and(|width| width < ROOMY);
    USUAL
        .iter()
        .filter(|column| !(narrow && **column == "phase_since"))
        .map(|&column| column.to_owned())
        .collect()
}

/// The products that a filter keeps, as they were on the day `on`.
pub(crate) fn select<'w>(workspace: &'w Workspace, filter: &Filter, on: Date) -> Result<Selection<'w>, Failure> {
    let version = workspace.names()?;
    let reference = workspace.portfolio.reference.as_ref().map(|entry| &entry.value);
    let names: Vec<Name> = version
        .naming()
        .into_iter()
        .chain(reference.into_iter().flat_map(|reference| reference.naming()))
        .collect();
    let phases = version.ordered_phases().into_iter().map(|phase| phase.id.as_str());
    let phases = named(&filter.phase, phases.collect(), &names, Named::Phase, "error-no-phase")?;
    // Without a reference, nobody says which there are.
    let bodies = |asked: &[String], of: Named, key| match reference {
        None => Ok(asked.to_vec()),
        Some(_) => {
            let known = names.iter().filter(|name| name.of == of);
            named(asked, known.map(|name| name.id.as_str()).collect(), &names, of, key)
        }
    };
    let directorates_asked = bodies(&filter.directorate, Named::Directorate, "error-no-directorate")?;
    let departments_asked = bodies(&filter.department, Named::Department, "error-no-department")?;
    let expression = filter
        .expression
        .as_deref()
        .map(|source| compile(source, &vocabulary(workspace, version)))
        .transpose()?;
    let dependents = workspace.portfolio.dependents_of_all();
    let mut selection = Selection {
        products: Vec::new(),
        undecided: 0,
    };
    for entry in &workspace.portfolio.products {
        let product = &entry.value;
        let phase = product
            .phase_on(on)
            .and_then(|record| record.phase.known())
            .map_or(UNKNOWN, |phase| version.current_name(phase).unwrap_or(phase).as_str());
        let directorates = Product::ids(&product.directorate)
            .iter()
            .map(|id| id.as_str())
            .collect::<Vec<_>>();
        let departments = Product::ids(&product.department)
            .iter()
            .map(|id| id.as_str())
            .collect::<Vec<_>>();
        if !(keeps(&phases, &[phase])
            && keeps(&directorates_asked, &directorates)
            && keeps(&departments_asked, &departments))
        {
            continue;
        }
        let subject =
            Subject::new(product, version, on).needed_by(dependents.get(&product.id).map_or(&[], Vec::as_slice));
        match expression
            .as_ref()
            .map_or(Truth::True, |expression| expression.evaluate(&subject))
        {
            Truth::True => selection.products.push((entry, subject)),
            Truth::False => {}
            Truth::Unknown => selection.undecided += 1,
        }
    }
    Ok(selection)
}

/// Says how many products an expression could not decide on.
pub(crate) fn tell_undecided(session: &Session, undecided: usize) {
    if undecided > 0 {
        session.ui.tell(&message!("list-undecided", count = undecided));
    }
}

/// What fields may be compared with: the words of the rules, the reference and the files.
fn vocabulary(workspace: &Workspace, version: &Version) -> Vocabulary {
    let mut words = Vocabulary::of_rules(&workspace.lifecycle, version);
    let portfolio = &workspace.portfolio;
    if let Some(reference) = &portfolio.reference {
        words.add_reference(&reference.value);
    }
    for product in portfolio.products.iter().map(|entry| &entry.value) {
        words.add(IdKind::Product, product.id.as_str(), [product.name.as_str()]);
    }
    for id in portfolio.unread_ids("products") {
        words.add(IdKind::Product, id, []);
    }
    for id in workspace.commons.iter().filter_map(|path| stem(path)) {
        words.add(IdKind::Common, id, []);
    }
    for file in workspace.lifecycle.files() {
        words.add(IdKind::RulesVersion, file.version.version.as_str(), []);
    }
    for rule in registry::all() {
        words.add(IdKind::Rule, rule.id, []);
    }
    words.close(IdKind::Rule);
    // What a file that nobody could read names is not known.
    if portfolio.unread_ids("products").next().is_none() {
        for entry in &portfolio.products {
            words.add_named(&entry.value);
        }
        words.close(IdKind::Entry);
        words.close(IdKind::Deliverable);
    }
    words
}

/// The name of a file, which is the id of what it holds.
fn stem(path: &str) -> Option<&str> {
    path.rsplit('/').next()?.strip_suffix(".yaml")
}

fn compile(source: &str, words: &Vocabulary) -> Result<Expression, Failure> {
    Expression::for_product(source, words).map_err(|error| {
        let mut failure = Failure::usage(message!("error-where", ..));
        match expression::fault_place(source, words) {
            Some((start, stop)) => {
                let (line, carets) = pointed(source, start, stop);
                failure.message = expression_message("error-where-at", error)
                    .with("line", line)
                    .with("carets", carets);
            }
            None => failure.message = expression_message("error-where", error),
        }
        failure
    })
}

/// The line of a condition that a fault stands on, and the carets under it.
fn pointed(source: &str, start: usize, stop: usize) -> (String, String) {
    let begins = source
        .get(..start)
        .and_then(|before| before.rfind('\n'))
        .map_or(0, |at| at + 1);
    let rest = source.get(begins..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    let count = |from: usize, to: usize| source.get(from..to).map_or(0, |text| text.chars().count());
    let wide = count(start, stop.min(begins + line.len())).max(1);
    let carets = format!("{}{}", " ".repeat(count(begins, start)), "^".repeat(wide));
    (line.to_owned(), carets)
}

fn keeps(wanted: &[String], found: &[&str]) -> bool {
    let found = if found.is_empty() { &[UNKNOWN] } else { found };
    wanted.is_empty() || wanted.iter().any(|wanted| found.contains(&wanted.as_str()))
}

/// The ids of what somebody asked for, by its id or as people call it.
fn named(
    asked: &[String],
    known: Vec<&str>,
    names: &[Name],
    of: Named,
    key: &'static str,
) -> Result<Vec<String>, Failure> {
    let called = || {
        names
            .iter()
            .filter(|name| name.of == of && known.contains(&name.id.as_str()))
    };
    let id = |word: &String| {
        if word == UNKNOWN || known.contains(&word.as_str()) {
            return Ok(word.clone());
        }
        let folded = fold(word);
        let says =
            |text: &str| fold(text) == folded || text.split_once(" (").is_some_and(|(name, _)| fold(name) == folded);
        let mut same = called().filter(|name| {
            let texts = [Some(&name.fr), Some(&name.en), name.short.as_ref()];
            fold(&name.id) == folded || texts.into_iter().flatten().any(|text| says(text))
        });
        same.next().map(|name| name.id.clone()).ok_or_else(|| {
            let words = known.iter().copied().chain([UNKNOWN]);
            let labels = called().flat_map(|name| [Some(name.fr.as_str()), name.short.as_deref()]);
            Failure::usage(Message::new(key))
                .with("word", word.as_str())
                .suggesting_of(word, words, labels.flatten())
        })
    };
    asked.iter().map(id).collect()
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

fn heading(session: &Session, column: &str) -> String {
    let key = format!("column-{}", column.replace('.', "-"));
    if session.translator().has(&key) {
        session.translator().text(&key)
    } else {
        column.to_owned()
    }
}

fn rows(selection: &Selection<'_>, columns: &[String], headings: Vec<String>) -> Rows {
    let row = |subject: &Subject| {
        columns
            .iter()
            .map(|column| subject.field(column).map_or_else(String::new, cell))
            .collect()
    };
    Rows {
        whole: if columns.first().is_some_and(|column| column == "id") {
            &[0]
        } else {
            &[]
        },
        headings,
        rows: selection.products.iter().map(|(_, subject)| row(subject)).collect(),
    }
}

/// The same for people: labels for ids and words.
fn labelled(selection: &Selection<'_>, columns: &[String], headings: Vec<String>, translator: &Translator) -> Rows {
    let spots: Vec<Option<Spot>> = columns.iter().map(|column| spot(column)).collect();
    let told = |subject: &Subject, (column, spot): (&String, &Option<Spot>)| {
        let value = subject.field(column).filter(|value| !value.is_null());
        let said = value.and_then(|value| spot.as_ref()?.short(value, translator));
        said.or_else(|| value.map(cell)).unwrap_or_default()
    };
    let row = |subject: &Subject| columns.iter().zip(&spots).map(|pair| told(subject, pair)).collect();
    Rows {
        whole: if columns.first().is_some_and(|column| column == "id") {
            &[0]
        } else {
            &[]
        },
        headings,
        rows: selection.products.iter().map(|(_, subject)| row(subject)).collect(),
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
