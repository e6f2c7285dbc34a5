//! the checks of the rules do what they say, as their own examples show.

use crate::diagnostic::{Arg, Finding, Findings, Message, Severity};
use crate::domain::date::Date;
use crate::domain::tree::Where;
use crate::lifecycle::expression::Truth;
use crate::lifecycle::facts::Facts;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::{PolicyCheck, Version};
use crate::lifecycle::vocabulary::Vocabulary;
use crate::rules::{Check, CrossFindings, Rule};

/// a check says nothing of its lawful example, and tells its faulty one.
pub static CHECKS_TRIED: Rule = Rule {
    id: "R-11",
    name: "checks-tried",
    severity: Severity::Error,
    checks: &[Check::Lifecycle(checks_tried)],
};

fn checks_tried(lifecycle: &Lifecycle, _: Date, findings: &mut CrossFindings) {
    for file in lifecycle.files() {
        for check in &file.version.checks {
            try_out(check, &file.version, &file.path, findings);
        }
    }
}

fn try_out(check: &PolicyCheck, version: &Version, path: &str, findings: &mut CrossFindings) {
    // A faulty expression has a finding of its own, and answers nothing.
    if check.expr.check(&Vocabulary::default()).is_err() {
        return;
    }
    let about = |key: &'static str| Message::new(key).show("check", &check.id);
    if check.expr.never_fails() {
        let at = Where::from(check.at).field("expr");
        return findings.report(path, &CHECKS_TRIED, at, about(text!("R-11-never")));
    }
    let Some(examples) = check.examples.known() else {
        return;
    };
    let day = examples.today.known().copied().unwrap_or(version.effective_from);
    let at = |key: &'static str| Where::from(examples.at).key(key);
    if answer(check, version, &examples.lawful, day) == Truth::False {
        findings.report(path, &CHECKS_TRIED, at("lawful"), about(text!("R-11-tells-lawful")));
    }
    let silent = match answer(check, version, &examples.faulty, day) {
        Truth::False => return,
        Truth::True => "R-11-silent",
        Truth::Unknown => "R-11-undecided",
    };
    findings.report(path, &CHECKS_TRIED, at("faulty"), about(silent));
}

/// What the check says of an example; nothing where the example's phase comes before the check's.
fn answer(check: &PolicyCheck, version: &Version, facts: &Facts, day: Date) -> Truth {
    let subject = Subject::of_facts(facts, day);
    let rank = |phase: &str| version.phases.iter().find(|one| one.id == phase).map(|one| one.order);
    let from = check.from_phase.known().and_then(|phase| rank(phase.as_str()));
    let here = subject.field("phase").and_then(|phase| rank(phase.as_str()?));
    if from.zip(here).is_some_and(|(from, here)| here < from) {
        return Truth::True;
    }
    check.expr.truth(&subject)
}

/// The checks that no example shows at work: told to who checks the rules alone.
#[must_use]
pub fn untried(version: &Version) -> Vec<Finding> {
    let mut findings = Findings::default();
    for check in version.checks.iter().filter(|check| check.examples.known().is_none()) {
        let message = message!("R-11-untried", check = Arg::shown(&check.id));
        let at = Where::from(check.at).field("id");
        findings.report_as(&CHECKS_TRIED, Severity::Warning, at, message);
    }
    findings.0
}
