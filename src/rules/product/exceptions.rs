//! S-61: rules that a product sets aside for a while.

use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::rules::engine::exceptions::NEVER_SET_ASIDE;
use crate::rules::file::publication::PUBLISHABLE;
use crate::rules::{Check, ProductContext, Rule};

/// S-61: an exception names a rule that may be set aside, says why, and ends.
pub static EXCEPTION_SOUND: Rule = Rule {
    id: "S-61",
    name: "exception-sound",
    severity: Severity::Error,
    checks: &[Check::Exceptions(exception_sound)],
};

fn exception_sound(product: &Product, context: &ProductContext<'_>, rules: &[&Rule], findings: &mut Findings) {
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
            findings.report(&EXCEPTION_SOUND, at.clone(), message);
        }
        let policy = context.lifecycle.files().iter().any(|file| {
            let mut checks = file.version.checks.iter();
            checks.any(|check| check.id.as_str() == exception.rule.as_str())
        });
        // Of S-59 only the doubt can be set aside, never a secret: `may_be_set_aside` sees to it.
        if !policy {
            match rules.iter().find(|rule| exception.rule == rule.id) {
                None => {
                    let message = message!("S-61-unknown", rule = Arg::shown(&exception.rule));
                    findings.report(&EXCEPTION_SOUND, at.field("rule"), message);
                    continue;
                }
                Some(rule)
                    if (rule.severity == Severity::Error && rule.id != PUBLISHABLE.id)
                        || NEVER_SET_ASIDE.contains(&rule.id) =>
                {
                    let message = message!("S-61-not-this", rule = Arg::shown(&exception.rule));
                    findings.report(&EXCEPTION_SOUND, at.field("rule"), message);
                    continue;
                }
                Some(_) => {}
            }
        }
        if let Some(until) = exception.until.known().filter(|until| **until < context.today) {
            let message = message!(
                "S-61-ended",
                rule = Arg::shown(&exception.rule),
                until = Arg::from(until)
            );
            let at = Where::from(exception.at).field("until");
            findings.report_as(&EXCEPTION_SOUND, Severity::Warning, at, message);
        }
    }
}
