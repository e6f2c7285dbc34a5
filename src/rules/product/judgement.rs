//! S-19 to S-21, S-24, S-26, S-27, R-04: what a decision must and must not say.

use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::date::Date;
use crate::domain::decision::{Assessment, Decision, Verdict};
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::lifecycle::criterion::{Criterion, Expectation};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::{GateCriteria, Requirement, Version};
use crate::rules::{Check, ProductContext, Rule};

/// S-19: an unfavourable opinion forbids the outcomes that the rules name.
pub static OPINION_FORBIDS: Rule = Rule {
    id: "S-19",
    name: "opinion-forbids-outcome",
    severity: Severity::Error,
    checks: &[Check::Product(opinion_forbids)],
};

fn opinion_forbids(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for (decision, _, version) in judged(product, context) {
        let Some(opinions) = decision.opinions.known() else {
            continue;
        };
        for (aspect, opinion) in &opinions.0 {
            let rule = version.opinions().iter().find(|rule| rule.id == opinion.opinion);
            if rule.is_some_and(|rule| rule.forbids.items().contains(&decision.outcome)) {
                let message = message!(
                    "S-19-forbids",
                    aspect = Arg::shown(aspect),
                    opinion = Arg::shown(&opinion.opinion),
                    outcome = Arg::shown(&decision.outcome),
                    closed = version.outcome_words(|outcome| !outcome.opens_phase)
                );
                findings.report(&OPINION_FORBIDS, Where::from(opinion.at).field("opinion"), message);
            }
        }
    }
}

/// S-20: a plain go is impossible while something that obliges was found unmet, unless it is waived.
pub static UNMET_MUST: Rule = Rule {
    id: "S-20",
    name: "unmet-must",
    severity: Severity::Error,
    checks: &[Check::Product(unmet_must)],
};

fn unmet_must(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let standing = product.standing_waivers();
    let mut subject = None;
    for (decision, day, version) in judged(product, context) {
        if !version.is_plain_go(&decision.outcome) {
            continue;
        }
        for unmet in unmet(product, decision, version, context, &mut subject) {
            let waived = standing.until(&unmet.criterion.id, decision.cycle(), day).is_some();
            if !waived && !Version::flag(&unmet.criterion.blocking) {
                unmet.report(&UNMET_MUST, "S-20-unmet", decision, version, day, findings);
            }
        }
    }
}

/// S-21: something blocking that was found unmet forbids every go, and cannot be waived.
pub static UNMET_BLOCKING: Rule = Rule {
    id: "S-21",
    name: "unmet-blocking",
    severity: Severity::Error,
    checks: &[Check::Product(unmet_blocking)],
};

fn unmet_blocking(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let mut subject = None;
    for (decision, day, version) in judged(product, context) {
        for waiver in &decision.waivers {
            let criterion = version.criterion(&waiver.criterion);
            if let Some(criterion) = criterion.filter(|criterion| Version::flag(&criterion.blocking)) {
                let stated = |expected| criterion.level_is_stated(expected);
                let severity = if criterion.expect.iter().any(stated) {
                    Severity::Error
                } else {
                    Severity::Warning
                };
                let message = message!("S-21-waived", criterion = Arg::shown(&criterion.id));
                findings.report_as(
                    &UNMET_BLOCKING,
                    severity,
                    Where::from(waiver.at).field("criterion"),
                    message,
                );
            }
        }
        if version.opens_phase(&decision.outcome) {
            let unmet = unmet(product, decision, version, context, &mut subject);
            for unmet in unmet
                .into_iter()
                .filter(|unmet| Version::flag(&unmet.criterion.blocking))
            {
                unmet.report(&UNMET_BLOCKING, "S-21-unmet", decision, version, day, findings);
            }
        }
    }
}

/// S-24: a waiver says why, who granted it, when, and until when.
pub static WAIVER_COMPLETE: Rule = Rule {
    id: "S-24",
    name: "waiver-complete",
    severity: Severity::Error,
    checks: &[Check::Product(waiver_complete)],
};

fn waiver_complete(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for waiver in product.decisions.iter().flat_map(|decision| &decision.waivers) {
        let missing = [
            ("reason", !waiver.reason.is_filled()),
            ("granted_by", !waiver.granted_by.is_filled()),
            ("date", waiver.date.known().is_none()),
            ("until", waiver.until.known().is_none()),
        ];
        for (key, _) in missing
            .iter()
            .filter(|(key, missing)| *missing && !context.says(waiver.at, key))
        {
            findings.report(
                &WAIVER_COMPLETE,
                waiver.at,
                message!("S-24-missing", criterion = Arg::shown(&waiver.criterion), key = *key),
            );
        }
        if let (Some(date), Some(until)) = (waiver.date.known(), waiver.until.known())
            && until <= date
        {
            findings.report(
                &WAIVER_COMPLETE,
                Where::from(waiver.at).field("until"),
                message!("S-24-order", date = Arg::from(date), until = Arg::from(until)),
            );
        }
    }
}

/// S-26: a refusal, a postponement and a pivot say why.
pub static RATIONALE: Rule = Rule {
    id: "S-26",
    name: "rationale-given",
    severity: Severity::Error,
    checks: &[Check::Product(rationale)],
};

fn rationale(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for (decision, _, version) in judged(product, context) {
        let asked = version
            .outcome(&decision.outcome)
            .is_some_and(|outcome| outcome.requires.items().contains(&Requirement::Rationale));
        let pivot = version
            .gate(&decision.gate)
            .is_some_and(|gate| gate.criteria.known() == Some(&GateCriteria::TargetPhase));
        if (asked || pivot) && !decision.rationale.is_filled() {
            let message = message!(
                "S-26-none",
                outcome = Arg::shown(&decision.outcome),
                gate = Arg::shown(&decision.gate)
            );
            findings.report(&RATIONALE, Where::from(decision.at).field("outcome"), message);
        }
    }
}

/// S-27: a decision names its session, and none is older than the committee.
pub static SESSION_NAMED: Rule = Rule {
    id: "S-27",
    name: "session-named",
    severity: Severity::Error,
    checks: &[Check::Product(session_named)],
};

fn session_named(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let since = context
        .lifecycle
        .for_reading_on(context.today)
        .and_then(Version::committee_since);
    for decision in &product.decisions {
        match (decision.day(), since) {
            (None, _) if context.says(decision.at, "session") || context.says(decision.at, "date") => {}
            (None, _) => findings.report(&SESSION_NAMED, decision.at, message!("S-27-no-date")),
            (Some(day), Some(since)) if day < since => {
                findings.report(
                    &SESSION_NAMED,
                    Where::from(decision.at).field("date"),
                    message!("S-27-too-old", day = Arg::from(day), since = Arg::from(since)),
                );
            }
            (Some(_), Some(_)) if !context.says(decision.at, "session") => {
                findings.report(&SESSION_NAMED, decision.at, message!("S-27-no-session"))
            }
            _ => {}
        }
    }
}

/// a decision is judged by the rules in force on its day, and says so.
pub static RULES_IN_FORCE: Rule = Rule {
    id: "R-04",
    name: "rules-in-force",
    severity: Severity::Error,
    checks: &[Check::Product(rules_in_force)],
};

fn rules_in_force(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    if context.lifecycle.files().is_empty() {
        return;
    }
    for decision in &product.decisions {
        let (Some(said), Some(day)) = (decision.rules_version.known(), decision.day()) else {
            continue;
        };
        let at = || Where::from(decision.at).field("rules_version");
        match context.lifecycle.in_force_on(day) {
            Some(version) if version.version == *said => {}
            Some(version) => findings.report(
                &RULES_IN_FORCE,
                at(),
                message!(
                    "R-04-other",
                    said = Arg::shown(said),
                    day = Arg::from(day),
                    expected = Arg::shown(&version.version)
                ),
            ),
            None => findings.report(&RULES_IN_FORCE, at(), message!("R-04-none", day = Arg::from(day))),
        }
    }
}

/// The decisions with their day and the rules of that day.
fn judged<'c>(
    product: &'c Product,
    context: &'c ProductContext<'_>,
) -> impl Iterator<Item = (&'c Decision, Date, &'c Version)> {
    product.decisions.iter().filter_map(|decision| {
        let day = decision.day()?;
        Some((decision, day, context.lifecycle.in_force_on(day)?))
    })
}

struct Unmet<'c> {
    assessment: &'c Assessment,
    criterion: &'c Criterion,
    expectation: &'c Expectation,
}

/// The assessments that found something unmet that obliges and applies.
fn unmet<'c>(
    product: &'c Product,
    decision: &'c Decision,
    version: &'c Version,
    context: &ProductContext<'_>,
    subject: &mut Option<Subject>,
) -> Vec<Unmet<'c>> {
    if decision.assessments.is_empty() {
        return Vec::new();
    }
    // Made once for all decisions: it is the whole product.
    let subject = subject.get_or_insert_with(|| context.subject(product, version));
    decision
        .assessments
        .iter()
        .filter(|assessment| matches!(assessment.verdict, Verdict::NonSatisfait | Verdict::Partiel))
        .filter_map(|assessment| {
            let criterion = version.criterion(&assessment.criterion)?;
            let expectation = version.expectation_assessed(
                criterion,
                assessment,
                decision,
                version.phase_on(product, context.today),
            )?;
            let applies = version.applicability(criterion, subject).excluded.is_none();
            let obliges = version.obliges(version.level_asked(criterion, expectation, subject));
            (applies && obliges).then_some(Unmet {
                assessment,
                criterion,
                expectation,
            })
        })
        .collect()
}

impl Unmet<'_> {
    fn report(
        &self,
        rule: &'static Rule,
        key: &'static str,
        decision: &Decision,
        version: &Version,
        day: Date,
        findings: &mut Findings,
    ) {
        // A level that neither its source states nor the committee has adopted can only warn.
        let adopted = self.criterion.is_adopted(self.expectation, day);
        let severity = if adopted { Severity::Error } else { Severity::Warning };
        let message = Message::new(key)
            .show("criterion", &self.criterion.id)
            .show("gate", &self.expectation.gate)
            .show("outcome", &decision.outcome)
            .with("verdict", self.assessment.verdict.as_str())
            .with("reserved", version.outcome_words(Version::is_reserved))
            .with("closed", version.outcome_words(|outcome| !outcome.opens_phase))
            .with("adopted", if adopted { "yes" } else { "no" });
        findings.report_as(
            rule,
            severity,
            Where::from(self.assessment.at).field("verdict"),
            message,
        );
    }
}
