//! L-01 to L-03, L-05, L-06: products that were there before the committee.
//!
//! L-04 (baseline cycles do not count in delays) is no finding: reports ask [`Product::is_inherited`].

use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::date::ApproxDate;
use crate::domain::product::Product;
use crate::domain::security::HomologationStatus;
use crate::domain::tree::Where;
use crate::lifecycle::inheritance;
use crate::lifecycle::version::Version;
use crate::rules::{Check, ProductContext, Rule};

/// L-01: a baseline comes before anything that was decided.
pub static BASELINE_FIRST: Rule = Rule {
    id: "L-01",
    name: "baseline-first",
    severity: Severity::Error,
    checks: &[Check::Product(baseline_first)],
};

fn baseline_first(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    let mut decided = None;
    for record in &product.phases {
        if !record.is_baseline() {
            decided = record.phase.known().or(decided);
        } else if let Some(phase) = decided {
            findings.report(
                &BASELINE_FIRST,
                Where::from(record.at).field("entered_by"),
                message!("L-01-after", phase = Arg::phase(phase)),
            );
        }
    }
    let as_of = product.baseline.known().map(|baseline| baseline.as_of);
    let early = product
        .decisions
        .iter()
        .find(|decision| decision.day().is_some_and(|day| as_of.is_some_and(|as_of| day < as_of)));
    if let (Some(decision), Some(as_of)) = (early, as_of) {
        let message = message!(
            "L-01-decision",
            decision = Arg::shown(&decision.id),
            as_of = Arg::from(as_of),
            product = Arg::shown(&product.id),
            before = Arg::from(decision.day().unwrap_or(as_of))
        );
        findings.report(&BASELINE_FIRST, Where::from(decision.at).field("id"), message);
    }
}

/// L-02: what was declared has a date and a source; approximate or unknown starts are only lawful there.
pub static BASELINE_SOURCED: Rule = Rule {
    id: "L-02",
    name: "baseline-sourced",
    severity: Severity::Error,
    checks: &[Check::Product(baseline_sourced)],
};

fn baseline_sourced(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let baseline = product.baseline.known();
    for record in &product.phases {
        let start = Where::from(record.at).field("start");
        if record.is_baseline() {
            let Some(baseline) = baseline else {
                findings.report(
                    &BASELINE_SOURCED,
                    Where::from(record.at).field("entered_by"),
                    message!("L-02-no-source"),
                );
                return;
            };
            // What came later was decided; what is still to come is told as such (S-04).
            let later = |day: &&ApproxDate| day.earliest() > baseline.as_of && day.earliest() <= context.today;
            if let Some(late) = record.start.known().filter(later) {
                let message = message!("L-02-later", start = Arg::from(late), as_of = Arg::from(baseline.as_of));
                findings.report(&BASELINE_SOURCED, start, message);
            }
            continue;
        }
        if record.phase.known().is_none() {
            findings.report(
                &BASELINE_SOURCED,
                Where::from(record.at).field("phase"),
                message!("L-02-unknown-phase"),
            );
        }
        match record.start.known() {
            None => findings.report(&BASELINE_SOURCED, start, message!("L-02-unknown-start")),
            Some(date @ (ApproxDate::Year(_) | ApproxDate::Month(..))) => {
                findings.report(
                    &BASELINE_SOURCED,
                    start,
                    message!("L-02-approximate", start = Arg::from(date)),
                );
            }
            Some(ApproxDate::Day(_)) => {}
        }
    }
}

/// L-03: what is not known is counted; a year later, the four facts that protect users must be known.
pub static UNKNOWN_FACTS: Rule = Rule {
    id: "L-03",
    name: "unknown-facts",
    severity: Severity::Warning,
    checks: &[Check::Product(unknown_facts)],
};

/// True where the service has ended, or left the portfolio: nothing is left to find out.
fn is_over(product: &Product, context: &ProductContext<'_>) -> bool {
    let ended = context
        .lifecycle
        .for_reading_on(context.today)
        .and_then(|version| version.phase(version.phase_on(product, context.today)?))
        .is_some_and(|phase| Version::flag(&phase.ends_service));
    ended || product.hors_perimetre.known().is_some()
}

fn unknown_facts(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let Some(baseline) = product.baseline.known().filter(|_| !is_over(product, context)) else {
        return;
    };
    let missing: Vec<&str> = inheritance::unknown_facts(product).map(|fact| fact.field).collect();
    if missing.is_empty() {
        return;
    }
    let limit = baseline.as_of.plus_months(inheritance::MONTHS_TO_FIND_OUT);
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
    findings.report_as(&UNKNOWN_FACTS, severity, product.at_key("baseline"), message);
}

/// L-05: an inherited product first comes before the committee at a gate of the phase it declared.
pub static FIRST_GATE: Rule = Rule {
    id: "L-05",
    name: "first-gate-of-its-phase",
    severity: Severity::Error,
    checks: &[Check::Product(first_gate)],
};

fn first_gate(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    if !product.is_inherited() {
        return;
    }
    let Some(decision) = product.decisions.first().filter(|decision| decision.cycle() == 1) else {
        return;
    };
    let declared = product.phases.iter().rfind(|record| record.is_baseline());
    let version = decision.day().and_then(|day| context.lifecycle.in_force_on(day));
    let (Some(version), Some(phase)) = (version, declared.and_then(|record| record.phase.known())) else {
        return;
    };
    let Some(phase) = version.current_name(phase) else {
        return;
    };
    let gates = version.gates_from(phase);
    if version.gate(&decision.gate).is_some() && !gates.contains(&&decision.gate) {
        let names: Vec<&str> = gates.iter().map(|gate| gate.as_str()).collect();
        let message = message!(
            "L-05-other-gate",
            gate = Arg::shown(&decision.gate),
            phase = Arg::phase(phase),
            gates = if names.is_empty() {
                "–".to_owned()
            } else {
                names.join(", ")
            }
        );
        findings.report(&FIRST_GATE, Where::from(decision.at).field("gate"), message);
    }
}

/// L-06: an inherited product that serves the public says how it protects them; listed, never blocked. Who says that
/// the accreditation or the statement is not there is told no more loudly than who says nothing.
pub static PUBLIC_SERVICE_COVERED: Rule = Rule {
    id: "L-06",
    name: "public-service-covered",
    severity: Severity::Note,
    checks: &[Check::Product(public_service_covered)],
};

fn public_service_covered(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let open = product
        .audience
        .known()
        .is_some_and(|audience| audience.general_public.known() == Some(&true));
    let served = product
        .links
        .known()
        .is_some_and(|links| links.service_url.known().is_some());
    if !product.was_never_reviewed() || !open || !served || is_over(product, context) {
        return;
    }
    let security = product.security.known().and_then(|one| one.homologation.known());
    let accredited = security.is_some_and(|one| {
        matches!(
            one.status,
            HomologationStatus::Ferme | HomologationStatus::Provisoire | HomologationStatus::Dispense
        )
    });
    let rgaa = product.compliance.known().and_then(|one| one.rgaa.known());
    let stated = rgaa.is_some_and(|one| one.statement_url.known().is_some());
    let personal = product.data.known().and_then(|data| data.personal.known());
    let none_processed = personal.is_some_and(|one| one.processed.known() == Some(&false));
    let registered = personal.is_some_and(|one| one.register_ref.is_filled()) || none_processed;
    let missing: Vec<&str> = [
        ("security.homologation", accredited),
        ("compliance.rgaa.statement_url", stated),
        ("data.personal.register_ref", registered),
    ]
    .into_iter()
    .filter(|(_, there)| !there)
    .map(|(name, _)| name)
    .collect();
    if missing.is_empty() {
        return;
    }
    let message = message!("L-06-missing", count = missing.len(), facts = missing.join(", "));
    let at = product.at_key("audience");
    findings.report(&PUBLIC_SERVICE_COVERED, at, message);
}
