//! Policies that another ministry would change: `checks` of the lifecycle's file, in CEL, with their own ids.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::diagnostic::{Arg, Findings, Message, Rule, Severity};
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::lifecycle::expression::Truth;
use crate::lifecycle::version::{CheckSeverity, PolicyCheck, Version};

use super::{ProductContext, ProductRule};

/// Runs the checks of the rules in force today.
pub static POLICY: ProductRule = ProductRule {
    rule: Rule {
        id: "P-00",
        name: "policy-check",
        severity: Severity::Error,
    },
    check: policy,
};

fn policy(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let Some(version) = context
        .lifecycle
        .reading(context.today)
        .filter(|version| !version.checks.is_empty())
    else {
        return;
    };
    let mut subject = None;
    for check in version
        .checks
        .iter()
        .filter(|check| concerns(check, version, product) && check.mentions_what_is_said(context))
    {
        let subject = subject.get_or_insert_with(|| context.subject(product, version));
        if check.expr.truth(subject) == Truth::False {
            let text = Arg::Both {
                fr: check.fr.clone(),
                en: check.en.clone(),
            };
            let message = Message::new("policy-check")
                .with("text", text)
                .show("check", &check.id)
                .show("version", &version.version);
            findings.report(rule_of(check), place(check, product), message);
        }
    }
}

/// A check counts from a phase on, where it names one.
fn concerns(check: &PolicyCheck, version: &Version, product: &Product) -> bool {
    let Some(from) = check.from_phase.known() else {
        return true;
    };
    let here = product.current_phase().and_then(|phase| version.rank(phase));
    version.rank(from).zip(here).is_some_and(|(from, here)| here >= from)
}

/// The rule of a check: made once for each, since its id comes from a file.
fn rule_of(check: &PolicyCheck) -> &'static Rule {
    static RULES: LazyLock<Mutex<BTreeMap<String, &'static Rule>>> = LazyLock::new(Mutex::default);
    let severity = match check.severity {
        CheckSeverity::Error => Severity::Error,
        CheckSeverity::Warning => Severity::Warning,
        CheckSeverity::Note => Severity::Note,
    };
    let mut rules = RULES.lock().unwrap_or_else(PoisonError::into_inner);
    rules
        .entry(format!("{} {}", check.id, severity.as_str()))
        .or_insert_with(|| {
            let id: &'static str = Box::leak(check.id.to_string().into_boxed_str());
            Box::leak(Box::new(Rule {
                id,
                name: POLICY.rule.name,
                severity,
            }))
        })
}

/// The deepest part of the file that the expression speaks of first.
fn place(check: &PolicyCheck, product: &Product) -> Where {
    let mut steps = check.expr.first_fact().unwrap_or_default().split('.').peekable();
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

impl PolicyCheck {
    /// Cheap: a product that says nothing of what the check is first about cannot fail it.
    fn mentions_what_is_said(&self, context: &ProductContext<'_>) -> bool {
        self.expr.first_fact().is_none_or(|path| context.mentions(path))
    }
}
