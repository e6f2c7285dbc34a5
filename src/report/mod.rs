//! Figures of the portfolio, a file a question. Pure: products and a day in, figures out, and the page that shows them.
//!
//! A report is its file and a line of [`REPORTS`]: `catalog report`, `explain` and the reference iterate that.

pub mod ageing;
pub mod input;
pub mod portfolio;
pub mod similar;

use serde::Serialize;
use serde_json::Value;

use crate::page::Page;

use input::{Input, ReportOption};

/// Every report, in the order of the help.
#[rustfmt::skip]
pub static REPORTS: &[&Report] = &[
    &portfolio::REPORT,
    &ageing::REPORT,
];

/// A question about the portfolio.
///
/// Its texts stand in `i18n/*/reports/<id>.ftl`: `help-report-<id>` and the help of its options, and under `question` what
/// it asks, with `.why`, `.formula` and `.source`.
#[derive(Debug)]
pub struct Report {
    /// Its name, which never changes.
    pub id: &'static str,
    /// Its other names: in French, without accents first.
    pub names: &'static [&'static str],
    /// The key of the text of the question.
    pub question: &'static str,
    /// What may be asked of it, besides which products and which day.
    pub options: &'static [&'static ReportOption],
    /// True where its page has a chart that may be drawn alone.
    pub is_drawn: bool,
    pub answer: fn(&Input<'_>) -> Box<dyn Answer>,
}

/// The figures of a report: what programs read, and the page that says them.
pub trait Figures: Serialize {
    fn page(&self) -> Page;
}

/// Figures, whatever the report.
pub trait Answer {
    fn page(&self) -> Page;

    /// The figures as JSON.
    ///
    /// # Errors
    /// Where JSON has no word for one of them.
    fn data(&self) -> serde_json::Result<Value>;
}

impl<F: Figures> Answer for F {
    fn page(&self) -> Page {
        Figures::page(self)
    }

    fn data(&self) -> serde_json::Result<Value> {
        serde_json::to_value(self)
    }
}

impl Report {
    /// The report of this name, in either language.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Report> {
        let mut reports = REPORTS.iter().copied();
        reports.find(|report| report.id == name || report.names.contains(&name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::texts::find;

    #[test]
    fn every_report_has_its_own_names_and_says_what_it_is() {
        let mut names = std::collections::BTreeSet::new();
        for report in REPORTS {
            for name in report.names.iter().chain([&report.id]) {
                assert!(names.insert(*name), "{name} names two reports");
                assert!(Report::named(name).is_some_and(|found| found.id == report.id));
            }
            let own = [
                format!("help-report-{}", report.id),
                format!("help-report-{}-after", report.id),
            ];
            let options = report
                .options
                .iter()
                .map(|option| format!("help-report-{}-{}", report.id, option.name));
            for key in own.into_iter().chain(options) {
                assert!(find(&key).is_some(), "{key}");
            }
        }
        assert!(Report::named("rien").is_none());
    }
}
