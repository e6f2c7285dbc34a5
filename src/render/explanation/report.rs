//! Reports: the question, the formula, where it comes from.

use crate::diagnostic::Message;

use super::{Explanation, Kind, Subjects};

/// The reports of the command line, with their names in French.
const REPORTS: &[(&str, &str)] = &[("portfolio", "portefeuille"), ("ageing", "anciennete")];

pub(super) fn all(subjects: &Subjects<'_>) -> Vec<Explanation> {
    REPORTS
        .iter()
        .map(|(id, french)| {
            let key = format!("explain-report-{id}");
            let attribute = |name: &str| subjects.translator.attribute(&Message::new(key.clone()), name);
            let try_it = message!("explain-try-report", report = *id);
            Explanation::new(Kind::Report, *id, subjects.text(&key))
                .said(text!("explain-name"), (*french).to_owned())
                .said(text!("explain-why"), attribute("why"))
                .said(text!("explain-formula"), attribute("formula"))
                .said(text!("explain-source"), attribute("source"))
                .said(text!("explain-try"), subjects.say(&try_it))
        })
        .collect()
}
