//! What runs the checks of all rules, level by level. Who judges calls it, and no rule by its name.

pub mod amendment;
pub mod context;
pub mod evidence;
pub mod exceptions;
pub mod findings;
pub mod policy;
mod prints;
pub mod product_summary;
pub mod reference_index;
pub mod rule;

use crate::change::Changed;
use crate::diagnostic::{Finding, Findings, Severity};
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::renaming::in_todays_names;

use super::registry::RULES;
use amendment::Amendment;
use context::{CatalogueContext, ChangeContext, FileContext, ProductContext};
use evidence::Evidence;
use findings::CrossFindings;
use rule::Check;

fn checks() -> impl Iterator<Item = &'static Check> {
    RULES.iter().flat_map(|rule| rule.checks)
}

/// Runs every check about one file, whatever its kind.
pub fn check_file(context: &FileContext<'_>, findings: &mut Findings) {
    for check in checks() {
        if let Check::File(check) = check {
            check(context, findings);
        }
    }
}

/// Runs every check about one product and its file, those that the rules of the lifecycle hold included.
pub fn check_product(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for check in checks() {
        match check {
            Check::Product(check) => check(product, context, findings),
            Check::Exceptions(check) => check(product, context, RULES, findings),
            Check::File(check) => check(&context.file(product), findings),
            _ => {}
        }
    }
    policy::check(product, context, findings);
}

/// Runs every check about several files.
#[must_use]
pub fn check_catalogue(context: &CatalogueContext<'_>) -> CrossFindings {
    let mut findings = CrossFindings::default();
    for check in checks() {
        if let Check::Catalogue(check) = check {
            check(context, &mut findings);
        }
    }
    findings
}

/// Runs every check about the files of the lifecycle, as they stand on the day `today`.
#[must_use]
pub fn check_lifecycle(lifecycle: &Lifecycle, today: Date) -> CrossFindings {
    let mut findings = CrossFindings::default();
    for check in checks() {
        if let Check::Lifecycle(check) = check {
            check(lifecycle, today, &mut findings);
        }
    }
    findings
}

/// Runs every check about the files of the lifecycle that are not what they were.
#[must_use]
pub fn check_amendment(amendment: &Amendment<'_>) -> CrossFindings {
    let mut findings = CrossFindings::default();
    for check in checks() {
        if let Check::Amendment(check) = check {
            check(amendment, &mut findings);
        }
    }
    findings
}

/// Runs every check about files that change, and about each product among them.
#[must_use]
pub fn check_changed(changed: &Changed, context: &ChangeContext<'_>) -> CrossFindings {
    let mut cross = CrossFindings::default();
    for check in checks() {
        if let Check::Files(check) = check {
            check(changed, context, &mut cross);
        }
    }
    for pair in &changed.products {
        let Some(after) = &pair.after else { continue };
        let mut findings = Findings::default();
        let context = ChangeContext {
            declared: pair.declared,
            read_in_part: pair.sound.is_some() || pair.unread_part,
            ..*context
        };
        check_change(pair.before.as_deref(), after, &context, &mut findings);
        if let Some(sound) = &pair.sound {
            let mut hidden = Findings::default();
            let context = ChangeContext {
                read_in_part: false,
                ..context
            };
            check_change(Some(sound), after, &context, &mut hidden);
            hidden.0.retain(|one| is_of_records(one) && !findings.0.contains(one));
            findings.0.extend(hidden.0);
        }
        cross
            .0
            .extend(findings.0.into_iter().map(|finding| (pair.path.clone(), finding)));
    }
    cross
}

/// Runs every check about one product that changes; `before` is none for one that comes in.
pub fn check_change(before: Option<&Product>, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    let mut found = Findings::default();
    let version = context.lifecycle.naming_version();
    let renamed = version
        .zip(before)
        .and_then(|(version, before)| in_todays_names(before, after, version));
    let before = renamed.as_ref().or(before);
    for check in checks() {
        if let Check::Change(check) = check {
            check(before, after, context, &mut found);
        }
    }
    // An exception that comes with the change does not judge it.
    if let Some(before) = before {
        exceptions::set_aside(before, context.day, &mut found);
    }
    findings.0.extend(found.0);
}

/// Runs every check about a change as a whole, on what was gathered of it; what was not is no finding.
#[must_use]
pub fn check_evidence(evidence: &Evidence<'_>) -> CrossFindings {
    let mut findings = CrossFindings::default();
    for check in checks() {
        if let Check::Whole(check) = check {
            check(evidence, &mut findings);
        }
    }
    findings
}

/// True for an error about what was recorded: it stays.
#[must_use]
pub fn is_of_records(finding: &Finding) -> bool {
    finding.severity == Severity::Error && RECORDS.contains(&&*finding.rule.id)
}

const RECORDS: &[&str] = &["C-01", "C-02", "C-03", "C-05", "C-06", "C-08", "C-09"];
