//! What a public page may say of a product. What is public is listed here, key by key: a new field is public only once
//! somebody says so.

use super::fact::Fact;
use super::product::{ApiAudience, Product};

/// What it is, for whom, where it stands and since when, what was decided, what it brings, what it reuses, and what the law
/// has each site say. Who works on it, what it costs, what protects it, what is planned, owed or doubted stays in the
/// catalogue.
const PRODUCT: &[&str] = &[
    "full_name",
    "aliases",
    "summary",
    "perimeter",
    "directorate",
    "department",
    "portfolio",
    "domain",
    "product_type",
    "build_kind",
    "origin",
    "managed_by",
    "tags",
    "audience",
    "channels",
    "key_figures",
    "links",
    "auth",
    "api",
    "vision",
    "value",
    "objectives",
    "indicators",
    "reuse",
    "reuse_offer",
    "relations",
    "compliance",
    "inclusion",
    "code",
    "milestones",
    "stop",
    "hors_perimetre",
    "baseline",
    "decisions",
];
const LINKS: &[&str] = &[
    "service_url",
    "repositories",
    "stats_url",
    "budget_url",
    "documentation_url",
    "domain_names",
];
const EXPOSED_API: &[&str] = &["type", "spec_url"];
const VISION: &[&str] = &["statement", "value_proposition", "users", "expected_impact"];
const VALUE: &[&str] = &["problem", "strategy_link", "observatoire_demarche"];
const RELATIONS: &[&str] = &["replaces", "merged_into", "split_from"];
const COMPLIANCE: &[&str] = &["rgaa", "ecoindex", "rgesn_url", "legal_pages"];
const STOP: &[&str] = &[
    "reason",
    "replaced_by",
    "calendar",
    "communication_url",
    "substate",
    "milestone",
];
const BASELINE: &[&str] = &["confidence", "source_phases"];
const PHASE: &[&str] = &["entered_by", "cycle", "kind"];
/// The day, the gate and the outcome: the minutes stay with the committee.
const DECISION: &[&str] = &[
    "session",
    "date",
    "cycle",
    "target_phase",
    "rules_version",
    "supersedes",
];

/// The product with its public fields alone.
#[must_use]
pub fn published(product: &Product) -> Product {
    let mut product = product.clone();
    product.keep(PRODUCT);
    within(&mut product.links, |links| {
        links.keep(LINKS);
        within(&mut links.repositories, |list| {
            list.retain(|one| one.public.known() != Some(&false));
        });
    });
    within(&mut product.api, |api| {
        within(&mut api.exposed, |list| {
            list.retain(|one| one.audience.known() == Some(&ApiAudience::Publique));
            list.iter_mut().for_each(|one| one.keep(EXPOSED_API));
        });
    });
    within(&mut product.vision, |vision| vision.keep(VISION));
    within(&mut product.value, |value| value.keep(VALUE));
    within(&mut product.relations, |relations| relations.keep(RELATIONS));
    within(&mut product.compliance, |compliance| compliance.keep(COMPLIANCE));
    within(&mut product.stop, |stop| stop.keep(STOP));
    within(&mut product.baseline, |baseline| baseline.keep(BASELINE));
    product.phases.iter_mut().for_each(|phase| phase.keep(PHASE));
    product
        .decisions
        .iter_mut()
        .for_each(|decision| decision.keep(DECISION));
    product
}

fn within<T>(fact: &mut Fact<T>, change: impl FnOnce(&mut T)) {
    if let Fact::Known(value) = fact {
        change(value);
    }
}

#[cfg(test)]
mod tests {
    use super::super::decision::Decision;
    use super::super::decode::Field;
    use super::super::delivery::{Compliance, Stop};
    use super::super::phase::PhaseRecord;
    use super::super::product::{Baseline, ExposedApi, Links};
    use super::super::reuse::Relations;
    use super::super::value::{Value, Vision};
    use super::*;

    #[test]
    fn what_is_public_is_a_field_that_may_be_absent() {
        let each: [(&[&str], &[Field]); 11] = [
            (PRODUCT, Product::fields()),
            (LINKS, Links::fields()),
            (EXPOSED_API, ExposedApi::fields()),
            (VISION, Vision::fields()),
            (VALUE, Value::fields()),
            (RELATIONS, Relations::fields()),
            (COMPLIANCE, Compliance::fields()),
            (STOP, Stop::fields()),
            (BASELINE, Baseline::fields()),
            (PHASE, PhaseRecord::fields()),
            (DECISION, Decision::fields()),
        ];
        for (public, fields) in each {
            for key in public {
                assert!(
                    fields.iter().any(|field| field.name == *key && !field.required),
                    "{key}"
                );
            }
        }
    }
}
