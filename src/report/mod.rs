//! Figures of the portfolio, a file a question. Pure: products and a day in, figures out, and the page that shows them.
//!
//! A report is its file and a line of [`REPORTS`]: `catalog report`, `explain` and the reference iterate that. Two folders are
//! no report: `frame/` is what every report is made of, `shared/` what several count in the same way.

pub mod actors;
pub mod ageing;
pub mod coach;
pub mod committee;
pub mod completeness;
pub mod compliance;
pub mod decisions;
pub mod dependents;
pub mod deployment;
pub mod direction;
pub mod drift;
pub mod duplicates;
pub mod frame;
pub mod gates;
pub mod impact;
pub mod indicators;
pub mod inherited;
pub mod lead_time;
pub mod mastery;
pub mod outcomes;
pub mod policies;
pub mod portfolio;
pub mod problems;
pub mod product_mode;
pub mod recording_lag;
pub mod reservations;
pub mod reuse;
pub mod shared;
pub mod sittings;
pub mod support;
pub mod teams;

use frame::answer::Answer;
use frame::input::{Input, ReportOption};

use crate::domain::model::choice;

/// Every report, in the order of the help.
#[rustfmt::skip]
pub static REPORTS: &[&Report] = &[
    &portfolio::REPORT,
    &ageing::REPORT,
    &lead_time::REPORT,
    &drift::REPORT,
    &outcomes::REPORT,
    &inherited::REPORT,
    &gates::REPORT,
    &reservations::REPORT,
    &decisions::REPORT,
    &impact::REPORT,
    &deployment::REPORT,
    &indicators::REPORT,
    &policies::REPORT,
    &reuse::REPORT,
    &duplicates::REPORT,
    &dependents::REPORT,
    &mastery::REPORT,
    &compliance::REPORT,
    &teams::REPORT,
    &actors::REPORT,
    &product_mode::REPORT,
    &support::REPORT,
    &problems::REPORT,
    &completeness::REPORT,
    &recording_lag::REPORT,
    &sittings::REPORT,
    &committee::REPORT,
    &direction::REPORT,
    &coach::REPORT,
];

/// A question about the portfolio.
///
/// Its texts stand in `i18n/*/reports/<id>.ftl`: `help-report-<id>` and the help of its options; under `question` what
/// it asks, with `.title`, `.why`, `.formula` and `.source`; and its figures ([`frame::figure::Figure`]).
#[derive(Debug)]
pub struct Report {
    /// Its name, which never changes.
    pub id: &'static str,
    /// Its other names: in French, without accents first.
    pub names: &'static [&'static str],
    /// The key of the text of the question.
    pub question: &'static str,
    pub audience: &'static [Audience],
    /// What may be asked of it, besides which products and which day.
    pub options: &'static [&'static ReportOption],
    /// True where its page has a chart that may be drawn alone.
    pub is_drawn: bool,
    /// True where it shows the groups of `--by` in its own way.
    pub groups_itself: bool,
    pub history: HistoryUse,
    pub answer: fn(&Input<'_>) -> Answer,
}

/// Whether a report reads when facts were recorded, from the history of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryUse {
    /// It does not.
    Unused,
    /// Where the history is at hand; it says what it cannot say without.
    WherePresent,
    /// It says nothing without.
    Required,
}

choice! {
    /// Whom a report is for.
    pub enum Audience {
        Coach = "coach",
        Committee = "committee",
        Direction = "direction",
        Team = "team",
    }
}

impl Report {
    /// The key of its title.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{}.title", self.question)
    }

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
