//! Answering a question about the portfolio.

use serde_json::{Map, Value, json};

use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::lifecycle::version::Version;
use crate::page::Page;
use crate::report::input::{Given, Input};
use crate::report::{Answer, Report};

use super::error::Failure;
use super::select::{Criteria, select};
use super::workspace::Workspace;

/// A report on some products on a day.
pub struct Reported<'w> {
    pub report: &'static Report,
    /// The rules whose names and limits count.
    pub version: &'w Version,
    pub on: Date,
    /// How many products the catalogue has.
    pub catalogue: usize,
    /// How many products a condition could not decide on: they are left out.
    pub undecided: usize,
    answer: Box<dyn Answer>,
}

/// Asks `question` about the products that the criteria keep: only facts dated up to `on` count.
///
/// # Errors
/// Where a word of the criteria is not known, an expression cannot be read, or there are no rules.
pub fn report<'w>(
    workspace: &'w Workspace,
    question: &'static Report,
    criteria: &Criteria<'_>,
    given: &Given,
    on: Date,
) -> Result<Reported<'w>, Failure> {
    let selection = select(workspace, criteria, on)?;
    let products: Vec<&Product> = selection.products.iter().map(|(entry, _)| &*entry.value).collect();
    let version = workspace.names()?;
    let catalogue = workspace.portfolio.products.len();
    let answer = (question.answer)(&Input {
        products: &products,
        catalogue,
        version,
        on,
        given,
    });
    Ok(Reported {
        report: question,
        version,
        on,
        catalogue,
        undecided: selection.undecided,
        answer,
    })
}

impl Reported<'_> {
    /// The answer for people.
    #[must_use]
    pub fn page(&self) -> Page {
        self.answer.page()
    }

    /// The answer for programs (`catalog-report-<id>/1`): what it is founded on, and its figures.
    ///
    /// # Errors
    /// Where JSON has no word for a figure.
    pub fn document(&self) -> Result<Value, Failure> {
        let figures = self
            .answer
            .data()
            .map_err(|error| Failure::caused(message!("error-output"), error))?;
        let mut document = Map::new();
        document.insert(
            "schema".to_owned(),
            json!(format!("catalog-report-{}/1", self.report.id)),
        );
        document.insert("on".to_owned(), json!(self.on));
        document.insert("rules_version".to_owned(), json!(self.version.version));
        document.insert("catalogue".to_owned(), json!(self.catalogue));
        document.insert("undecided".to_owned(), json!(self.undecided));
        if let Value::Object(figures) = figures {
            document.extend(figures);
        }
        Ok(Value::Object(document))
    }
}
