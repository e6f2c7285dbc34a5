//! L-01 to L-03: products that were there before the committee.
//!
//! L-04 (baseline cycles do not count in delays) is no finding: reports ask [`Product::is_inherited`].

use crate::diagnostic::{Findings, Message, Rule, Severity};
use crate::domain::date::ApproxDate;
use crate::domain::product::Product;
use crate::domain::tree::Where;

use super::{ProductContext, ProductRule};

/// L-01: a baseline comes before anything that was decided.
pub static BASELINE_FIRST: ProductRule = ProductRule {
    rule: Rule {
        id: "L-01",
        name: "baseline-first",
        severity: Severity::Error,
    },
    check: baseline_first,
};

fn baseline_first(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    let mut decided = None;
    for record in &product.phases {
        if !record.is_baseline() {
            decided = record.phase.known().or(decided);
        } else if let Some(phase) = decided {
            findings.report(
                &BASELINE_FIRST.rule,
                Where::from(record.at).field("entered_by"),
                Message::new("L-01-after").show("phase", phase),
            );
        }
    }
    let as_of = product.baseline.known().map(|baseline| baseline.as_of);
    let early = product
        .decisions
        .iter()
        .find(|decision| decision.day().is_some_and(|day| as_of.is_some_and(|as_of| day < as_of)));
    if let (Some(decision), Some(as_of)) = (early, as_of) {
        let message = Message::new("L-01-decision")
            .show("decision", &decision.id)
            .show("as_of", as_of);
        findings.report(&BASELINE_FIRST.rule, Where::from(decision.at).field("id"), message);
    }
}

/// L-02: what was declared has a date and a source; approximate or unknown starts are only lawful there.
pub static BASELINE_SOURCED: ProductRule = ProductRule {
    rule: Rule {
        id: "L-02",
        name: "baseline-sourced",
        severity: Severity::Error,
    },
    check: baseline_sourced,
};

fn baseline_sourced(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    let sourced = product.baseline.known().is_some();
    for record in &product.phases {
        let start = Where::from(record.at).field("start");
        if record.is_baseline() {
            if !sourced {
                findings.report(
                    &BASELINE_SOURCED.rule,
                    Where::from(record.at).field("entered_by"),
                    Message::new("L-02-no-source"),
                );
                return;
            }
            continue;
        }
        if record.phase.known().is_none() {
            findings.report(
                &BASELINE_SOURCED.rule,
                Where::from(record.at).field("phase"),
                Message::new("L-02-unknown-phase"),
            );
        }
        match record.start.known() {
            None => findings.report(&BASELINE_SOURCED.rule, start, Message::new("L-02-unknown-start")),
            Some(date @ (ApproxDate::Year(_) | ApproxDate::Month(..))) => {
                findings.report(
                    &BASELINE_SOURCED.rule,
                    start,
                    Message::new("L-02-approximate").show("start", date),
                );
            }
            Some(ApproxDate::Day(_)) => {}
        }
    }
}

/// L-03: what is not known is counted; a year later, the four facts that protect users must be known.
pub static UNKNOWN_FACTS: ProductRule = ProductRule {
    rule: Rule {
        id: "L-03",
        name: "unknown-facts",
        severity: Severity::Warning,
    },
    check: unknown_facts,
};

const MONTHS_TO_FIND_OUT: i32 = 12;

fn unknown_facts(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let Some(baseline) = product.baseline.known() else {
        return;
    };
    let rated = product
        .security
        .known()
        .is_some_and(|security| security.dict.known().is_some());
    let personal = product
        .data
        .known()
        .and_then(|data| data.personal.known())
        .is_some_and(|personal| personal.processed.known().is_some());
    let hosted = product
        .hosting
        .known()
        .is_some_and(|hosting| hosting.platform.known().is_some());
    let kept = product
        .links
        .known()
        .is_some_and(|links| links.repositories.known().is_some());
    let missing: Vec<&str> = [
        ("security.dict", rated),
        ("data.personal.processed", personal),
        ("hosting.platform", hosted),
        ("links.repositories", kept),
    ]
    .into_iter()
    .filter(|(_, known)| !known)
    .map(|(name, _)| name)
    .collect();
    if missing.is_empty() {
        return;
    }
    let limit = baseline.as_of.plus_months(MONTHS_TO_FIND_OUT);
    let late = context.today > limit;
    let (severity, key) = if late {
        (Severity::Warning, "L-03-late")
    } else {
        (Severity::Note, "L-03-unknown")
    };
    let message = Message::new(key)
        .with("count", missing.len())
        .with("facts", missing.join(", "))
        .show("limit", limit);
    findings.report_as(&UNKNOWN_FACTS.rule, severity, product.at_key("baseline"), message);
}
