//! S-61: rules that a product sets aside for a while.

use std::collections::HashSet;

use crate::diagnostic::{Arg, Finding, Findings, Rule, Severity};
use crate::domain::date::Date;
use crate::domain::product::{Exception, Product};
use crate::domain::tree::Where;

use super::publication::PUBLISHABLE;
use super::{ProductContext, ProductRule, registry};

/// S-61: an exception names a rule that may be set aside, says why, and ends.
pub static EXCEPTION_SOUND: ProductRule = ProductRule {
    rule: Rule {
        id: "S-61",
        name: "exception-sound",
        severity: Severity::Error,
    },
    check: exception_sound,
};

fn exception_sound(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for exception in product.exceptions.items() {
        let at = Where::from(exception.at);
        let missing = [
            ("reason", !exception.reason.is_filled()),
            ("until", exception.until.known().is_none()),
        ];
        for (key, _) in missing
            .into_iter()
            .filter(|(key, missing)| *missing && !context.says(exception.at, key))
        {
            let message = message!("S-61-missing", rule = Arg::shown(&exception.rule), key = key);
            findings.report(&EXCEPTION_SOUND.rule, at.clone(), message);
        }
        let policy = context.lifecycle.files().iter().any(|file| {
            let mut checks = file.version.checks.iter();
            checks.any(|check| check.id.as_str() == exception.rule.as_str())
        });
        // Of S-59 only the doubt can be set aside, never a secret: `may_be_set_aside` sees to it.
        if !policy {
            match registry::all().into_iter().find(|rule| exception.rule == rule.id) {
                None => {
                    let message = message!("S-61-unknown", rule = Arg::shown(&exception.rule));
                    findings.report(&EXCEPTION_SOUND.rule, at.field("rule"), message);
                    continue;
                }
                Some(rule)
                    if (rule.severity == Severity::Error && rule.id != PUBLISHABLE.rule.id)
                        || NEVER_SET_ASIDE.contains(&rule.id) =>
                {
                    let message = message!("S-61-not-this", rule = Arg::shown(&exception.rule));
                    findings.report(&EXCEPTION_SOUND.rule, at.field("rule"), message);
                    continue;
                }
                Some(_) => {}
            }
        }
        if let Some(until) = exception.until.known().filter(|until| **until < context.today) {
            let message = message!(
                "S-61-ended",
                rule = Arg::shown(&exception.rule),
                until = Arg::shown(until)
            );
            let at = Where::from(exception.at).field("until");
            findings.report_as(&EXCEPTION_SOUND.rule, Severity::Warning, at, message);
        }
    }
}

/// What is told to whoever accepts a change: a product does not excuse itself from it.
const NEVER_SET_ASIDE: &[&str] = &["C-19", "C-21", "C-22", "C-23", "C-25"];

/// True where an exception says why and until when, and the day has not come.
fn is_in_force(exception: &Exception, today: Date) -> bool {
    exception.reason.is_filled() && exception.until.known().is_some_and(|until| *until >= today)
}

/// True for what is no error, or that of a policy.
fn may_be_set_aside(finding: &Finding) -> bool {
    let policy = finding.rule.name == super::policy::POLICY.rule.name;
    !NEVER_SET_ASIDE.contains(&finding.rule.id) && (finding.severity != Severity::Error || policy)
}

/// Takes away the findings that the product's exceptions set aside; how many.
pub fn set_aside(product: &Product, today: Date, findings: &mut Findings) -> usize {
    let exceptions = product.exceptions.items();
    if exceptions.is_empty() {
        return 0;
    }
    let in_force = exceptions.iter().filter(|exception| is_in_force(exception, today));
    let rules: HashSet<&str> = in_force.map(|exception| exception.rule.as_str()).collect();
    let before = findings.0.len();
    findings
        .0
        .retain(|finding| !(rules.contains(finding.rule.id) && may_be_set_aside(finding)));
    before - findings.0.len()
}
