//! S-12: an optional phase may be skipped, with a reason.

use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::rules::product::cycles::{Step, decided_steps};
use crate::rules::{Check, ProductContext, Rule};

/// S-12: a record that skips an optional phase says why; a warning under rules that have no criteria yet.
pub static SKIP_REASON: Rule = Rule {
    id: "S-12",
    name: "skip-has-a-reason",
    severity: Severity::Error,
    checks: &[Check::Product(skip_reason)],
};

fn skip_reason(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for Step { after, from, to, start } in decided_steps(product, context) {
        let Some(version) = context.lifecycle.in_force_on(start.latest()) else {
            continue;
        };
        let forward = version
            .ways_from(from)
            .any(|way| way.kind.is_forward() && way.to == *to);
        if let (true, false, Some(skipped)) = (
            forward,
            after.skip_reason.is_filled(),
            version.skipped(from, to).first(),
        ) {
            let severity = if version.criteria.is_empty() {
                Severity::Warning
            } else {
                SKIP_REASON.severity
            };
            let message = message!("S-12-no-reason", skipped = Arg::phase(skipped), to = Arg::phase(to));
            findings.report_as(&SKIP_REASON, severity, Where::from(after.at), message);
        }
    }
}
