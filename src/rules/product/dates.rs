//! S-04: a fact cannot be future.

use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::date::Date;
use crate::domain::fact::Fact;
use crate::domain::product::Product;
use crate::domain::tree::{Place, Where};
use crate::rules::{Check, ProductContext, Rule};

/// S-04: nothing that has happened is dated after today, by more than clocks may differ; planned dates may be.
pub static FUTURE_FACT: Rule = Rule {
    id: "S-04",
    name: "future-fact",
    severity: Severity::Error,
    checks: &[Check::Product(future_facts)],
};

fn future_facts(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let today = context.today;
    let mut fact = |at: Place, field: &'static str, date: Option<Date>| {
        if let Some(date) = date.filter(|date| date.is_to_come(today)) {
            let message = message!("S-04-future", date = Arg::from(date), today = Arg::from(today));
            findings.report(&FUTURE_FACT, Where::from(at).field(field), message);
        }
    };
    for record in &product.phases {
        fact(record.at, "start", record.start.known().map(|start| start.earliest()));
    }
    for decision in &product.decisions {
        let field = if decision.date.known().is_some() {
            "date"
        } else {
            "session"
        };
        fact(decision.at, field, decision.day());
        for event in decision.reservations.iter().flat_map(|reservation| &reservation.events) {
            fact(event.at, "on", Some(event.on));
        }
    }
    for milestone in product.milestones.items() {
        fact(
            milestone.at,
            "actual",
            milestone.actual.known().map(|actual| actual.earliest()),
        );
    }
    for measure in product
        .indicators
        .items()
        .iter()
        .flat_map(|indicator| indicator.measures.items())
    {
        fact(measure.at, "date", Some(measure.date));
    }
    if let Some(baseline) = product.baseline.known() {
        fact(baseline.at, "as_of", Some(baseline.as_of));
    }
    for coaching in &product.coachings {
        fact(coaching.at, "on", Some(coaching.on));
        fact(coaching.at, "until", copied(&coaching.until));
    }
    for checkup in &product.checkups {
        fact(checkup.at, "on", Some(checkup.on));
    }
    for wave in product.deployment.known().into_iter().flat_map(|one| one.waves.items()) {
        fact(wave.at, "actual", copied(&wave.actual));
    }
    for handover in &product.handovers {
        for part in &handover.parts {
            fact(part.at, "done_on", Some(part.done_on));
        }
    }
    audits(product, &mut fact);
}

fn audits(product: &Product, fact: &mut impl FnMut(Place, &'static str, Option<Date>)) {
    if let Some(left) = product.hors_perimetre.known() {
        fact(left.at, "since", Some(left.since));
    }
    if let Some(compliance) = product.compliance.known() {
        if let Some(rgaa) = compliance.rgaa.known() {
            fact(rgaa.at, "audited_on", copied(&rgaa.audited_on));
        }
        for agreement in [compliance.sig_principe.known(), compliance.sig_definitif.known()]
            .into_iter()
            .flatten()
        {
            fact(agreement.at, "decided_on", copied(&agreement.decided_on));
        }
    }
    if let Some(aipd) = product
        .data
        .known()
        .and_then(|data| data.personal.known())
        .and_then(|data| data.aipd.known())
    {
        fact(aipd.at, "done_on", copied(&aipd.done_on));
    }
    if let Some(security) = product.security.known() {
        fact(security.at, "access_review", copied(&security.access_review));
        if let Some(dict) = security.dict.known() {
            fact(dict.at, "rated_on", copied(&dict.rated_on));
        }
        if let Some(homologation) = security.homologation.known() {
            fact(homologation.at, "decided_on", copied(&homologation.decided_on));
        }
        if let Some(test) = security.restore_test.known() {
            fact(test.at, "date", Some(test.date));
        }
        if let Some(pentest) = security.pentest.known() {
            fact(pentest.at, "date", copied(&pentest.date));
        }
    }
    if let Some(research) = product.research.known() {
        for interview in research.interviews.items() {
            fact(interview.at, "date", Some(interview.date));
        }
        for test in research.tests.items() {
            fact(test.at, "date", Some(test.date));
        }
    }
}

fn copied(fact: &Fact<Date>) -> Option<Date> {
    fact.known().copied()
}
