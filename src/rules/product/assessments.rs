//! S-18, S-22, S-23, S-25, S-28: what the committee looked at, and says so.

use std::collections::BTreeMap;

use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::date::Date;
use crate::domain::decision::{Assessment, Decision, Verdict};
use crate::domain::id::CriterionId;
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::lifecycle::criterion::Criterion;
use crate::lifecycle::version::Version;
use crate::rules::{Check, ProductContext, Rule};

/// The decisions with the rules in force on their day.
fn ruled<'p>(
    product: &'p Product,
    context: &ProductContext<'p>,
) -> impl Iterator<Item = (&'p Decision, Date, &'p Version)> + use<'p> {
    let lifecycle = context.lifecycle;
    product.decisions.iter().filter_map(move |decision| {
        let day = decision.day()?;
        Some((decision, day, lifecycle.in_force_on(day)?))
    })
}

/// S-18: each aspect has an opinion, with its comment where the rules ask for one, that suits the outcome.
pub static EVERY_ASPECT_SEEN: Rule = Rule {
    id: "S-18",
    name: "every-aspect-seen",
    severity: Severity::Error,
    checks: &[Check::Product(every_aspect_seen)],
};

fn every_aspect_seen(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for (decision, _, version) in ruled(product, context) {
        if version.opinions().is_empty() {
            continue;
        }
        let given = decision.opinions.known().map_or(&[][..], |opinions| &opinions.0);
        let missing: Vec<&str> = version
            .aspects
            .iter()
            .filter(|aspect| !given.iter().any(|(id, _)| *id == aspect.id))
            .map(|aspect| aspect.id.as_str())
            .collect();
        let faulty = decision.opinions.is_absent() && context.says(decision.at, "opinions");
        if !missing.is_empty() && !faulty {
            let message = message!("S-18-missing", count = missing.len(), aspects = missing.join(", "));
            findings.report(&EVERY_ASPECT_SEEN, Where::from(decision.at).key("opinions"), message);
        }
        for (aspect, opinion) in given {
            let Some(rule) = version.opinions().iter().find(|rule| rule.id == opinion.opinion) else {
                continue;
            };
            let at = Where::from(opinion.at);
            let about = |key: &'static str| {
                Message::new(key)
                    .show("aspect", aspect)
                    .show("opinion", &opinion.opinion)
                    .show("outcome", &decision.outcome)
            };
            if Version::flag(&rule.requires_comment) && !opinion.comment.is_filled() {
                findings.report(&EVERY_ASPECT_SEEN, at.clone(), about(text!("S-18-comment")));
            }
            let allowed = rule.allowed_with.known();
            if allowed.is_some_and(|allowed| !allowed.contains(&decision.outcome)) {
                findings.report(&EVERY_ASPECT_SEEN, at, about(text!("S-18-not-with")));
            }
        }
    }
}

/// The expectation that an assessment is about, and its criterion.
fn expected<'v>(
    version: &'v Version,
    product: &Product,
    decision: &Decision,
    assessment: &Assessment,
    today: Date,
) -> Option<(&'v Criterion, &'v crate::lifecycle::criterion::Expectation)> {
    let criterion = version.criterion(&assessment.criterion)?;
    let phase = version.phase_on(product, today);
    let expectation = version.expectation_assessed(criterion, assessment, decision, phase)?;
    Some((criterion, expectation))
}

/// S-22: comply or explain; what obliges was looked at.
pub static COMPLY_OR_EXPLAIN: Rule = Rule {
    id: "S-22",
    name: "comply-or-explain",
    severity: Severity::Warning,
    checks: &[Check::Product(comply_or_explain)],
};

fn comply_or_explain(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for (decision, _, version) in ruled(product, context) {
        for assessment in &decision.assessments {
            let Some((criterion, expectation)) = expected(version, product, decision, assessment, context.today) else {
                continue;
            };
            let Some(level) = version.level(&expectation.level) else {
                continue;
            };
            let unmet = matches!(assessment.verdict, Verdict::Partiel | Verdict::NonSatisfait);
            let key = if unmet && Version::flag(&level.explain_unmet) && !assessment.comment.is_filled() {
                "S-22-explain"
            } else if assessment.verdict == Verdict::NonEvalue && Version::flag(&level.binding) {
                "S-22-not-seen"
            } else {
                continue;
            };
            let message = Message::new(key)
                .show("criterion", &criterion.id)
                .show("gate", &expectation.gate)
                .show("level", &level.id);
            let at = Where::from(assessment.at).field("verdict");
            findings.report(&COMPLY_OR_EXPLAIN, at, message);
        }
    }
}

/// S-23: «not applicable» is said of what does not apply, or with a comment.
pub static NOT_APPLICABLE_HOLDS: Rule = Rule {
    id: "S-23",
    name: "not-applicable-holds",
    severity: Severity::Error,
    checks: &[Check::Product(not_applicable_holds)],
};

fn not_applicable_holds(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let mut subject = None;
    for (decision, _, version) in ruled(product, context) {
        let excused = decision
            .assessments
            .iter()
            .filter(|assessment| assessment.verdict == Verdict::SansObjet);
        for assessment in excused {
            let Some(criterion) = version.criterion(&assessment.criterion) else {
                continue;
            };
            let subject = subject.get_or_insert_with(|| context.subject(product, version));
            if version.applicability(criterion, subject).excluded.is_some() {
                continue;
            }
            let (severity, key) = if assessment.comment.is_filled() {
                (Severity::Warning, "S-23-commented")
            } else {
                (Severity::Error, "S-23-bare")
            };
            let message = Message::new(key).show("criterion", &criterion.id);
            let at = Where::from(assessment.at).field("verdict");
            findings.report_as(&NOT_APPLICABLE_HOLDS, severity, at, message);
        }
    }
}

/// S-25: a waiver that has ended was followed by something.
pub static WAIVER_ENDED: Rule = Rule {
    id: "S-25",
    name: "waiver-ended",
    severity: Severity::Warning,
    checks: &[Check::Product(waiver_ended)],
};

fn waiver_ended(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let (standing, replaced) = (product.standing_waivers(), product.replaced());
    let met = last_met(product);
    for decision in &product.decisions {
        for waiver in &decision.waivers {
            let Some(until) = waiver.until.known().filter(|until| **until < context.today) else {
                continue;
            };
            let renewed = standing
                .until(&waiver.criterion, decision.cycle(), context.today)
                .is_some();
            if renewed || replaced.contains(&decision.id) || met_since(&met, decision, &waiver.criterion) {
                continue;
            }
            let message = message!(
                "S-25-ended",
                criterion = Arg::shown(&waiver.criterion),
                until = Arg::from(until)
            );
            let at = Where::from(waiver.at).field("until");
            findings.report(&WAIVER_ENDED, at, message);
        }
    }
}

/// The last day on which each criterion was found met, or not asked any more, in each cycle.
fn last_met(product: &Product) -> BTreeMap<(&CriterionId, u32), Option<Date>> {
    let mut met = BTreeMap::new();
    for decision in &product.decisions {
        let found = decision.assessments.iter();
        for one in found.filter(|one| matches!(one.verdict, Verdict::Satisfait | Verdict::SansObjet)) {
            let last = met.entry((&one.criterion, decision.cycle())).or_insert(None);
            *last = decision.day().max(*last);
        }
    }
    met
}

/// True where a later decision found the criterion met, or not asked any more.
fn met_since(met: &BTreeMap<(&CriterionId, u32), Option<Date>>, waived: &Decision, criterion: &CriterionId) -> bool {
    let last = met.get(&(criterion, waived.cycle())).copied().flatten();
    last > waived.day()
}

/// S-28: each decision says which help the team needs, or that it needs none.
pub static SUPPORT_TOLD: Rule = Rule {
    id: "S-28",
    name: "support-needs-told",
    severity: Severity::Error,
    checks: &[Check::Product(support_told)],
};

fn support_told(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for (decision, _, version) in ruled(product, context) {
        if version.support_offers.is_empty() {
            continue;
        }
        let at = || Where::from(decision.at).key("support_needs");
        match decision.support_needs.known() {
            None if context.says(decision.at, "support_needs") => {}
            None => findings.report(&SUPPORT_TOLD, at(), message!("S-28-none")),
            Some(told) => {
                let none = told.none.known() == Some(&true);
                if none != told.needs.is_empty() {
                    let key = if none { "S-28-both" } else { "S-28-none" };
                    findings.report(&SUPPORT_TOLD, at(), Message::new(key));
                }
                for (index, need) in told.needs.iter().enumerate() {
                    if !version.support_offers.iter().any(|offer| offer.id == *need) {
                        let offers: Vec<&str> = version.support_offers.iter().map(|offer| offer.id.as_str()).collect();
                        let message = message!("S-28-unknown", need = Arg::shown(need), known = offers.join(", "));
                        let at = Where::from(told.at).field("needs").item(index);
                        findings.report(&SUPPORT_TOLD, at, message);
                    }
                }
            }
        }
    }
}
