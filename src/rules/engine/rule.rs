//! What a rule is: its names, how bad it is to break it, and its checks, each at its level.

use std::borrow::Cow;

use crate::change::Changed;
use crate::diagnostic::{Findings, RuleRef, Severity, structure};
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::lifecycle::history::Lifecycle;

use super::amendment::Amendment;
use super::context::{CatalogueContext, ChangeContext, FileContext, ProductContext};
use super::evidence::Evidence;
use super::findings::CrossFindings;

/// A rule, whole. Its texts stand in the messages' catalogue under its id.
#[derive(Debug)]
pub struct Rule {
    /// Stable: `S-08`.
    pub id: &'static str,
    /// In words: `phase-without-decision`.
    pub name: &'static str,
    pub severity: Severity,
    /// What finds that it is broken; none for what shows as a file is read.
    pub checks: &'static [Check],
}

/// What a check looks at.
#[derive(Debug)]
pub enum Check {
    /// A file of any kind: its name, its texts.
    File(fn(&FileContext<'_>, &mut Findings)),
    /// A product, whatever the others say.
    Product(fn(&Product, &ProductContext<'_>, &mut Findings)),
    /// A product, and all rules: those that it sets aside.
    Exceptions(fn(&Product, &ProductContext<'_>, &[&Rule], &mut Findings)),
    /// Several files.
    Catalogue(fn(&CatalogueContext<'_>, &mut CrossFindings)),
    /// The files of the lifecycle, on a day.
    Lifecycle(fn(&Lifecycle, Date, &mut CrossFindings)),
    /// The files of the lifecycle, before and after.
    Amendment(fn(&Amendment<'_>, &mut CrossFindings)),
    /// A product that changes; what it was is none where it comes in.
    Change(fn(Option<&Product>, &Product, &ChangeContext<'_>, &mut Findings)),
    /// The files that a change touches.
    Files(fn(&Changed, &ChangeContext<'_>, &mut CrossFindings)),
    /// A change as a whole: its merges, its signatures, what founds its decisions.
    Whole(fn(&Evidence<'_>, &mut CrossFindings)),
}

impl Rule {
    /// The rule of a fault of form, found as files are read.
    pub(in crate::rules) const fn of_form(fault: &structure::FormRule) -> Rule {
        Rule {
            id: fault.id,
            name: fault.name,
            severity: fault.severity,
            checks: &[],
        }
    }

    /// True for a rule that judges changes and no catalogue as it stands.
    #[must_use]
    pub fn judges_changes_only(&self) -> bool {
        let of_a_change = |check: &Check| matches!(check, Check::Change(_) | Check::Files(_) | Check::Whole(_));
        !self.checks.is_empty() && self.checks.iter().all(of_a_change)
    }

    /// True for a rule that looks at several files together.
    #[must_use]
    pub fn is_between_files(&self) -> bool {
        self.checks.iter().any(|check| matches!(check, Check::Catalogue(_)))
    }
}

impl From<&Rule> for RuleRef {
    fn from(rule: &Rule) -> RuleRef {
        RuleRef {
            id: Cow::Borrowed(rule.id),
            name: rule.name,
            severity: rule.severity,
        }
    }
}
