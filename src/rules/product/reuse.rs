//! S-42, X-10, X-11: platforms and commons that suit the product.

use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::common::{Common, Maturity};
use crate::domain::product::Product;
use crate::domain::reuse::{Reuse, ReuseMode};
use crate::domain::security::Dict;
use crate::domain::tree::Where;
use crate::rules::{Check, ProductContext, Rule};

/// The letters whose value is above the maximum, as `C4 > 3`.
fn above(dict: &Dict, maximum: &[i64]) -> Vec<String> {
    let above = dict.above(maximum).into_iter();
    above
        .map(|(letter, value, limit)| format!("{letter}{value} > {letter}{limit}"))
        .collect()
}

/// S-42: the platform can hold what the product is rated.
pub static PLATFORM_HOLDS: Rule = Rule {
    id: "S-42",
    name: "platform-holds-rating",
    severity: Severity::Warning,
    checks: &[Check::Product(platform_holds)],
};

fn platform_holds(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let Some(dict) = product.security.known().and_then(|security| security.dict.known()) else {
        return;
    };
    let platform = product.hosting.known().and_then(|hosting| hosting.platform.known());
    let platform = platform.and_then(|id| {
        let version = context.lifecycle.for_reading_on(context.today)?;
        version.hosting.iter().find(|platform| platform.id == *id)
    });
    let Some((platform, maximum)) = platform.and_then(|one| Some((one, one.dict_max.known()?))) else {
        return;
    };
    let above = above(dict, maximum);
    if !above.is_empty() {
        let message = message!(
            "S-42-above",
            platform = Arg::shown(&platform.id),
            above = above.join(", ")
        );
        findings.report(&PLATFORM_HOLDS, dict.at, message);
    }
}

/// The commons that the product uses today.
fn used<'c>(product: &'c Product, context: &ProductContext<'c>) -> impl Iterator<Item = (&'c Reuse, &'c Common)> {
    let (known, today) = (context.known, context.today);
    product
        .reuse
        .items()
        .iter()
        .filter(move |reuse| reuse.until.known().is_none_or(|until| *until >= today))
        .filter_map(|reuse| Some((reuse, known.common_entries.get(reuse.common.as_str())?)))
}

/// what is reused is recommended, and a fork gives something back.
pub static REUSE_ADVISED: Rule = Rule {
    id: "X-10",
    name: "reuse-advised",
    severity: Severity::Warning,
    checks: &[Check::Product(reuse_advised)],
};

fn reuse_advised(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for (reuse, common) in used(product, context) {
        if let Some(maturity @ (Maturity::Ecarte | Maturity::AEviter)) = common.maturity.known() {
            let message = message!(
                "X-10-advised-against",
                common = Arg::shown(&common.id),
                maturity = maturity.as_str()
            );
            findings.report(&REUSE_ADVISED, Where::from(reuse.at).field("common"), message);
        }
        if reuse.mode.known() == Some(&ReuseMode::Fork) && !reuse.contribution_back.is_filled() {
            let message = message!("X-10-fork", common = Arg::shown(&common.id));
            findings.report(&REUSE_ADVISED, Where::from(reuse.at).field("mode"), message);
        }
    }
}

/// what is reused can hold the product's data.
pub static REUSE_WITHIN_LIMITS: Rule = Rule {
    id: "X-11",
    name: "reuse-within-limits",
    severity: Severity::Warning,
    checks: &[Check::Product(reuse_within_limits)],
};

fn reuse_within_limits(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let health = product.data.known().and_then(|data| data.health.known()) == Some(&true);
    let dict = product.security.known().and_then(|security| security.dict.known());
    for (reuse, common) in used(product, context) {
        let at = || Where::from(reuse.at).field("common");
        if health && common.hds.known() == Some(&false) {
            let message = message!("X-11-health", common = Arg::shown(&common.id));
            findings.report(&REUSE_WITHIN_LIMITS, at(), message);
        }
        let above = dict
            .zip(common.dict_max.known())
            .map(|(dict, maximum)| above(dict, maximum))
            .unwrap_or_default();
        if !above.is_empty() {
            let message = message!("X-11-rating", common = Arg::shown(&common.id), above = above.join(", "));
            findings.report(&REUSE_WITHIN_LIMITS, at(), message);
        }
    }
}
