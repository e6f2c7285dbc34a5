//! Every file of a catalogue read and judged, and what of it is told.

mod kept;
pub mod request;
mod rule_filter;
pub mod validator;

use crate::diagnostic::{Diagnostic, Origin, Severity};
use crate::rules::file::publication::PUBLISHABLE;

/// How much is told one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Notes, and warnings on inherited products, are many and known: they are counted.
    Usual,
    /// Some files were asked about: what warns of them is told.
    Warnings,
    All,
}

impl Detail {
    pub fn of(all: bool) -> Detail {
        if all { Detail::All } else { Detail::Usual }
    }
}

/// The findings that are told one by one; those of privacy always are.
pub fn listed(diagnostics: &[Diagnostic], detail: Detail) -> Vec<&Diagnostic> {
    diagnostics
        .iter()
        .filter(|diagnostic| match diagnostic.severity {
            Severity::Error => true,
            _ if diagnostic.rule.id == PUBLISHABLE.id => true,
            Severity::Warning => detail >= Detail::Warnings || !diagnostic.inherited,
            Severity::Note => detail == Detail::All,
        })
        .collect()
}

/// What warns is then to be mended.
pub fn make_strict(diagnostics: &mut [Diagnostic]) {
    for diagnostic in diagnostics {
        if diagnostic.severity == Severity::Warning && diagnostic.origin != Origin::AlreadyThere {
            diagnostic.severity = Severity::Error;
        }
    }
}
