//! `catalog report QUESTION`: figures of the portfolio.

use clap::{Args, Subcommand};

use crate::domain::date::Date;
use crate::render::{ageing as ageing_view, portfolio as portfolio_view};
use crate::report::ageing;
use crate::report::portfolio::{self, Axis};

use crate::cli::filter::{Filter, tell_undecided};
use crate::cli::terminal::format::{Answer, Format, TEXT, one_of};
use crate::cli::{Session, Status};
use crate::operation::error::Failure;
use crate::operation::select::select;
use crate::operation::workspace::Workspace;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    question: Question,
}

/// The questions that reports answer.
#[derive(Debug, Subcommand)]
enum Question {
    #[command(alias = "portefeuille")]
    Portfolio(Portfolio),
    #[command(aliases = ["anciennete", "ancienneté"])]
    Ageing(Ageing),
}

const FORMATS: &[Format] = &[Format::Text, Format::Json, Format::Csv, Format::Markdown];

#[derive(Args, Debug)]
struct Portfolio {
    #[arg(
        long,
        value_name = "perimeter|directorate|department|domain|build_kind",
        default_value = "perimeter"
    )]
    by: Axis,
    #[command(flatten)]
    filter: Filter,
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    #[arg(long, value_parser = one_of(FORMATS), default_value = TEXT)]
    format: Format,
}

#[derive(Args, Debug)]
struct Ageing {
    #[command(flatten)]
    filter: Filter,
    #[arg(long)]
    no_baseline: bool,
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    #[arg(long, value_parser = one_of(FORMATS), default_value = TEXT)]
    format: Format,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let workspace = Workspace::open(&session.context())?;
    match &args.question {
        Question::Portfolio(asked) => by_phase(session, &workspace, asked),
        Question::Ageing(asked) => by_age(session, &workspace, asked),
    }
}

fn as_of(session: &Session, asked: Option<&str>) -> Result<Date, Failure> {
    asked.map_or(Ok(session.today), |text| {
        Date::parse(text).ok_or_else(|| Failure::usage(message!("error-as-of", text = text)))
    })
}

fn by_phase(session: &Session, workspace: &Workspace, asked: &Portfolio) -> Result<Status, Failure> {
    let on = as_of(session, asked.as_of.as_deref())?;
    let selection = select(workspace, &asked.filter.criteria(), on)?;
    let products = selection.products.iter().map(|(entry, _)| &*entry.value);
    let version = workspace.names()?;
    let report = portfolio::report(products, version, asked.by, on);
    let names = portfolio_view::Names {
        version,
        reference: workspace.portfolio.reference.as_ref().map(|entry| &*entry.value),
    };
    let total = workspace.portfolio.products.len();
    let translator = session.translator();
    Answer::new(session, asked.format)
        .under(Some(version), on)
        .text(|look| portfolio_view::text(&report, &names, total, translator, look))
        .json(|| portfolio_view::json(&report, total, selection.undecided))
        .in_form(Format::Csv, || {
            portfolio_view::rows(&report, &names, translator, true).csv()
        })
        .markdown(|| portfolio_view::markdown(&report, &names, total, translator))
        .print_with(|| tell_undecided(session, selection.undecided));
    Ok(Status::Clean)
}

fn by_age(session: &Session, workspace: &Workspace, asked: &Ageing) -> Result<Status, Failure> {
    let on = as_of(session, asked.as_of.as_deref())?;
    let selection = select(workspace, &asked.filter.criteria(), on)?;
    let products = selection
        .products
        .iter()
        .map(|(entry, _)| &*entry.value)
        .filter(|product| !(asked.no_baseline && product.is_inherited()));
    let version = workspace.names()?;
    let report = ageing::report(products, version, on);
    let translator = session.translator();
    Answer::new(session, asked.format)
        .under(Some(version), on)
        .text(|look| ageing_view::text(&report, version, translator, look))
        .json(|| ageing_view::json(&report))
        .in_form(Format::Csv, || {
            ageing_view::rows(&report, version, translator, true).csv()
        })
        .markdown(|| ageing_view::markdown(&report, version, translator))
        .print_with(|| tell_undecided(session, selection.undecided));
    Ok(Status::Clean)
}
