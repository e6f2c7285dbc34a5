//! `catalog report QUESTION`: figures of the portfolio.

use clap::{Args, Subcommand, ValueEnum};

use crate::domain::date::Date;
use crate::lifecycle::version::Version;
use crate::render::{ageing as ageing_view, portfolio as portfolio_view};
use crate::report::ageing;
use crate::report::portfolio::{self, Axis};

use super::error::Failure;
use super::list::{Filter, select, tell_undecided};
use super::standing::At;
use super::workspace::Workspace;
use super::{Session, Status};

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
    #[arg(long, value_name = "table|json|csv|markdown", default_value = "table")]
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
    #[arg(long, value_name = "table|json|csv|markdown", default_value = "table")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
    Markdown,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let workspace = Workspace::open(session)?;
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
    let selection = select(workspace, &asked.filter, on)?;
    let products = selection.products.iter().map(|(entry, _)| &*entry.value);
    let version = workspace.names()?;
    let report = portfolio::report(products, version, asked.by, on);
    let names = portfolio_view::Names {
        version,
        reference: workspace.portfolio.reference.as_ref().map(|entry| &*entry.value),
    };
    let total = workspace.portfolio.products.len();
    let translator = session.translator();
    let text = match asked.format {
        Format::Table => portfolio_view::text(&report, &names, total, translator, session.ui.look()),
        Format::Json => session.stamped(
            portfolio_view::json(&report, total, selection.undecided),
            Some(version),
            on,
        ),
        Format::Csv => portfolio_view::rows(&report, &names, translator, true).csv(),
        Format::Markdown => portfolio_view::markdown(&report, &names, total, translator),
    };
    match asked.format {
        Format::Table => session.ui.print(&text),
        Format::Markdown => session.ui.page(&text),
        _ => session.ui.data(&text),
    }
    tell_undecided(session, selection.undecided);
    standing(session, version, on, asked.format);
    Ok(Status::Clean)
}

/// Under what a person reads, that the rules are only proposed.
fn standing(session: &Session, version: &Version, on: Date, format: Format) {
    match format {
        Format::Json => {}
        Format::Table => session.say_standing(Some(version), on, At::Foot),
        Format::Markdown => session.say_standing(Some(version), on, At::Page),
        Format::Csv => session.say_standing(Some(version), on, At::Aside),
    }
}

fn by_age(session: &Session, workspace: &Workspace, asked: &Ageing) -> Result<Status, Failure> {
    let on = as_of(session, asked.as_of.as_deref())?;
    let selection = select(workspace, &asked.filter, on)?;
    let products = selection
        .products
        .iter()
        .map(|(entry, _)| &*entry.value)
        .filter(|product| !(asked.no_baseline && product.is_inherited()));
    let version = workspace.names()?;
    let report = ageing::report(products, version, on);
    let translator = session.translator();
    let text = match asked.format {
        Format::Table => ageing_view::text(&report, version, translator, session.ui.look()),
        Format::Json => session.stamped(ageing_view::json(&report), Some(version), on),
        Format::Csv => ageing_view::rows(&report, version, translator, true).csv(),
        Format::Markdown => ageing_view::markdown(&report, version, translator),
    };
    match asked.format {
        Format::Table => session.ui.print(&text),
        Format::Markdown => session.ui.page(&text),
        _ => session.ui.data(&text),
    }
    tell_undecided(session, selection.undecided);
    standing(session, version, on, asked.format);
    Ok(Status::Clean)
}
