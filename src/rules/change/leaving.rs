//! C-23: products that leave the portfolio and still owe something.

use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::product::Product;
use crate::lifecycle::version::Version;
use crate::rules::{ChangeContext, Check, Rule};

/// C-23: what the committee reserved is closed before a product leaves, or told to those who review.
pub static LEAVES_NOTHING_OPEN: Rule = Rule {
    id: "C-23",
    name: "leaves-nothing-open",
    severity: Severity::Warning,
    checks: &[Check::Change(leaves_nothing_open)],
};

fn leaves_nothing_open(
    before: Option<&Product>,
    after: &Product,
    context: &ChangeContext<'_>,
    findings: &mut Findings,
) {
    let leaves = [
        ("hors_perimetre", is_out as fn(&Product, &ChangeContext<'_>) -> bool),
        ("phases", is_ending),
    ];
    let mut new = leaves
        .into_iter()
        .filter(|(_, gone)| gone(after, context) && !before.is_some_and(|before| gone(before, context)));
    let Some((key, _)) = new.next() else { return };
    for (decision, reservation) in after.open_reservations(context.day) {
        let message = message!(
            "C-23-open",
            id = Arg::shown(&after.id),
            name = decision.name_of(reservation),
            text = reservation.text.known().cloned().unwrap_or_else(|| "…".to_owned())
        );
        findings.report(&LEAVES_NOTHING_OPEN, after.at_key(key), message);
    }
}

fn is_out(product: &Product, _: &ChangeContext<'_>) -> bool {
    product.hors_perimetre.known().is_some()
}

fn is_ending(product: &Product, context: &ChangeContext<'_>) -> bool {
    let version = context.lifecycle.for_reading_on(context.day);
    let phase = version.and_then(|version| version.phase(version.phase_on(product, context.day)?));
    phase.is_some_and(|phase| Version::flag(&phase.ends_service))
}
