//! Every rule, a line each.

use crate::diagnostic::{Rule, structure};

use super::{CatalogueRule, LifecycleRule, ProductRule};
use super::{
    cycles, dates, decisions, identity, inherited, judgement, policy, publication, references, reservations,
    rules_file, sessions, skipping, uniqueness,
};

/// Rules about one product.
pub static PRODUCT: &[&ProductRule] = &[
    &identity::ID_IS_FILE_NAME,
    &identity::KNOWN_WORDS,
    &dates::FUTURE_FACT,
    &cycles::CYCLES,
    &cycles::STARTS_IN_ORDER,
    &cycles::TRANSITION_ALLOWED,
    &decisions::PHASE_HAS_A_GO,
    &decisions::GO_USED_ONCE,
    &decisions::NO_GO_STANDS,
    &decisions::ONE_DECISION_A_DAY,
    &skipping::SKIP_REASON,
    &reservations::RESERVATIONS_MATCH_OUTCOME,
    &reservations::RESERVATION_COMPLETE,
    &reservations::RESERVATION_STILL_OPEN,
    &judgement::OPINION_FORBIDS,
    &judgement::UNMET_MUST,
    &judgement::UNMET_BLOCKING,
    &judgement::WAIVER_COMPLETE,
    &judgement::RATIONALE,
    &judgement::SESSION_NAMED,
    &judgement::RULES_IN_FORCE,
    &inherited::BASELINE_FIRST,
    &inherited::BASELINE_SOURCED,
    &inherited::UNKNOWN_FACTS,
    &policy::POLICY,
    &publication::PUBLISHABLE,
];

/// Rules about several files.
pub static CATALOGUE: &[&CatalogueRule] = &[
    &references::REFERENCES,
    &uniqueness::UNIQUE_NAMES,
    &sessions::SESSION_EXISTS,
];

/// Rules about the files of the lifecycle.
pub static LIFECYCLE: &[&LifecycleRule] = &[&rules_file::RULES_SOUND, &rules_file::VERSIONS_ORDERED];

/// Every rule that has a name in the code, faults of structure included; by id.
#[must_use]
pub fn all() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = PRODUCT
        .iter()
        .filter(|rule| rule.rule.id != policy::POLICY.rule.id)
        .map(|rule| &rule.rule)
        .collect();
    rules.extend(CATALOGUE.iter().map(|rule| &rule.rule));
    rules.extend(LIFECYCLE.iter().map(|rule| &rule.rule));
    rules.push(&super::unchanged::IN_FORCE);
    rules.extend(structure::ALL);
    rules.sort_by_key(|rule| rule.id);
    rules.dedup_by_key(|rule| rule.id);
    rules
}
