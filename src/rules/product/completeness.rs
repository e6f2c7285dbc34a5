//! S-58: what a product tells at each phase.

use crate::diagnostic::asked::called_at;
use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::decode::Decode;
use crate::domain::path::FieldPath;
use crate::domain::product::Product;
use crate::rules::{Check, ProductContext, Rule};

/// S-58: the fields that the rules ask for from a phase on are filled; `inconnu` is an answer.
pub static FIELDS_FILLED: Rule = Rule {
    id: "S-58",
    name: "fields-filled",
    severity: Severity::Warning,
    checks: &[Check::Product(fields_filled)],
};

fn fields_filled(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let Some(version) = context.lifecycle.for_reading_on(context.today) else {
        return;
    };
    let missing: Vec<&str> = version
        .fields_owed(product, context.today)
        .filter(|path| !context.mentions(path))
        .collect();
    if missing.is_empty() {
        return;
    }
    // What is not known of a product from before the committee is counted; nobody asked for it yet.
    let severity = if product.was_never_reviewed() {
        Severity::Note
    } else {
        FIELDS_FILLED.severity
    };
    let names = missing.iter().map(|path| {
        let place = FieldPath::parse(path, Product::shape());
        place.map_or_else(|_| Arg::from(*path), |place| called_at(&place))
    });
    // The places are for programs.
    let message = message!(
        "S-58-missing",
        count = missing.len(),
        names = Arg::List(names.collect())
    )
    .with("fields", missing.join(", "));
    findings.report_as(&FIELDS_FILLED, severity, product.at_key("id"), message);
}
