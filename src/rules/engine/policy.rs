//! Policies that another ministry would change: `checks` of the lifecycle's file, in CEL, with their own ids.

use std::borrow::Cow;

use crate::diagnostic::{Arg, Findings, RuleRef, Severity};
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::lifecycle::expression::Truth;
use crate::lifecycle::subject;
use crate::lifecycle::version::{CheckSeverity, PolicyCheck, Version};

use super::context::ProductContext;

/// What each such rule is called: their ids come from a file.
pub const NAME: &str = "policy-check";

/// The key of the text that says why there are such rules.
pub const TEXTS: &str = "P-00";

/// Runs the checks of the rules in force today.
pub(super) fn check(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let Some(version) = context
        .lifecycle
        .for_reading_on(context.today)
        .filter(|version| !version.checks.is_empty())
    else {
        return;
    };
    let mut subject = None;
    for check in version
        .checks
        .iter()
        .filter(|check| concerns(check, version, product, context.today) && may_fail(check, context))
    {
        let subject = subject.get_or_insert_with(|| context.subject(product, version));
        if check.expr.truth(subject) == Truth::False {
            let text = Arg::both(&check.fr, &check.en);
            let message = message!(
                "policy-check",
                text = text,
                check = Arg::shown(&check.id),
                version = Arg::shown(&version.version)
            );
            findings.report(rule_of(check, product), place(check, product, context), message);
        }
    }
}

/// A check counts from a phase on, where it names one.
fn concerns(check: &PolicyCheck, version: &Version, product: &Product, today: Date) -> bool {
    let Some(from) = check.from_phase.known() else {
        return true;
    };
    let here = version.phase_on(product, today).and_then(|phase| version.rank(phase));
    version.rank(from).zip(here).is_some_and(|(from, here)| here >= from)
}

/// Cheap: a product that does not say what every way to fail the check needs cannot fail it.
fn may_fail(check: &PolicyCheck, context: &ProductContext<'_>) -> bool {
    check.expr.needed().iter().all(|path| context.mentions(path))
}

/// What a finding says of its rule.
fn rule_of(check: &PolicyCheck, product: &Product) -> RuleRef {
    let inherited = check.inherited.known().filter(|_| product.was_never_reviewed());
    RuleRef {
        id: Cow::Owned(check.id.to_string()),
        name: NAME,
        severity: match inherited.unwrap_or(&check.severity) {
            CheckSeverity::Error => Severity::Error,
            CheckSeverity::Warning => Severity::Warning,
            CheckSeverity::Note => Severity::Note,
        },
    }
}

/// The first fact of the expression that the file says; where it says none, the deepest part that the first one could
/// stand in, or the phase that it is about.
fn place(check: &PolicyCheck, product: &Product, context: &ProductContext<'_>) -> Where {
    let facts = check.expr.facts();
    let said = facts.iter().find(|path| context.mentions(path));
    let Some(path) = said.or(facts.first()) else {
        return Where::from(product.at);
    };
    if said.is_none() && subject::is_derived(path) {
        let record = product.phase_on(context.today);
        return record.map_or_else(
            || product.at_key("phases"),
            |record| Where::from(record.at).field("phase"),
        );
    }
    let mut steps = path.split('.').peekable();
    let mut at = Where::from(product.at);
    while let Some(step) = steps.next() {
        at = if steps.peek().is_none() {
            at.key(step.to_owned())
        } else {
            at.field(step.to_owned())
        };
    }
    at
}
