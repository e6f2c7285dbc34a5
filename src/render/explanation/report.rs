//! Reports: the question, the formula, where it comes from.

use crate::diagnostic::Message;
use crate::report::REPORTS;

use super::{Explanation, Kind, Subjects};

pub(super) fn all(subjects: &Subjects<'_>) -> Vec<Explanation> {
    REPORTS
        .iter()
        .map(|report| {
            let attribute = |name: &str| subjects.translator.attribute(&Message::new(report.question), name);
            let try_it = message!("explain-try-report", report = report.id);
            let name = report.names.first().map(|name| (*name).to_owned());
            Explanation::new(Kind::Report, report.id, subjects.text(report.question))
                .said(text!("explain-name"), name)
                .said(text!("explain-why"), attribute("why"))
                .said(text!("explain-formula"), attribute("formula"))
                .said(text!("explain-source"), attribute("source"))
                .said(text!("explain-try"), subjects.say(&try_it))
        })
        .collect()
}
