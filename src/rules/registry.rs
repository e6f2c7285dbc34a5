//! Every rule, a line each.

use crate::diagnostic::{Rule, structure};

use super::changes::{self, ChangeRule, FilesRule};
use super::{CatalogueRule, LifecycleRule, ProductRule};
use super::{
    assessments, completeness, cycles, dates, decisions, exceptions, identity, inherited, judgement, likeness,
    measures, milestones, pace, policy, publication, references, relations, reservations, reuse, rules_change,
    rules_file, sessions, skipping, stopping, tried, uniqueness,
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
    &decisions::REPLACED_ONCE,
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
    &inherited::FIRST_GATE,
    &inherited::PUBLIC_SERVICE_COVERED,
    &reservations::RESERVATION_SOON,
    &reservations::RESERVATION_OVERDUE,
    &assessments::EVERY_ASPECT_SEEN,
    &assessments::COMPLY_OR_EXPLAIN,
    &assessments::NOT_APPLICABLE_HOLDS,
    &assessments::WAIVER_ENDED,
    &assessments::SUPPORT_TOLD,
    &milestones::MILESTONES_IN_ORDER,
    &milestones::MILESTONE_IN_ITS_PHASE,
    &milestones::MILESTONE_BEFORE_GATE,
    &milestones::MET_BEFORE_MILESTONE,
    &measures::NUMBERS_IN_RANGE,
    &measures::INDICATOR_DEFINED,
    &measures::MEASURES_IN_ORDER,
    &measures::RATE_ADDS_UP,
    &measures::KEY_RESULT_SOUND,
    &pace::SCHEDULE_FORWARD,
    &pace::PHASE_LASTS,
    &pace::REVIEWED,
    &completeness::FIELDS_FILLED,
    &stopping::STOP_PREPARED,
    &stopping::REPLACEMENT_NAMED,
    &reuse::PLATFORM_HOLDS,
    &reuse::REUSE_ADVISED,
    &reuse::REUSE_WITHIN_LIMITS,
    &references::PRODUCT_REFERENCES,
    &references::CRITERION_EXISTS,
    &sessions::DECIDED_IN_A_SESSION,
    &rules_change::TODAYS_NAMES,
    &exceptions::EXCEPTION_SOUND,
    &policy::POLICY,
    &publication::PUBLISHABLE,
];

/// Rules about several files.
pub static CATALOGUE: &[&CatalogueRule] = &[
    &relations::REFERENCES,
    &uniqueness::UNIQUE_NAMES,
    &relations::NO_CIRCLE,
    &relations::NO_DEPENDENT_OF_CLOSED,
    &relations::REPLACEMENT_BOTH_WAYS,
    &relations::REPLACED_IN_TIME,
    &sessions::SESSION_FILE,
    &sessions::SESSIONS_REGULAR,
    &sessions::QUORUM,
    &likeness::COMPARED_WHEN_ALIKE,
    &rules_file::RULES_NAME_WHAT_IS,
];

/// Rules about the files of the lifecycle.
pub static LIFECYCLE: &[&LifecycleRule] = &[
    &rules_file::RULES_SOUND,
    &rules_file::VERSIONS_ORDERED,
    &rules_change::CRITERIA_KEEP_IDS,
    &rules_change::CHANGE_ANNOUNCED,
    &rules_change::PHASES_LEAD_ON,
    &rules_change::FIELDS_FIT,
    &rules_change::TO_BE_ADOPTED,
    &tried::CHECKS_TRIED,
];

/// Rules about a product that changes.
pub static CHANGE: &[&ChangeRule] = &[
    &changes::decisions::DECISION_STANDS,
    &changes::growth::LISTS_ONLY_GROW,
    &changes::decisions::NEVER_REUSED,
    &changes::phases::ENTERED_PHASES_STAY,
    &changes::frozen::FROZEN_PLAN_STAYS,
    &changes::decisions::DECISION_WITH_ITS_PHASE,
    &changes::reservations::RESERVATION_PATH,
    &changes::reservations::DUE_BY_EXTENSION,
    &changes::late::RECORDED_IN_TIME,
    &changes::downgrades::DOWNGRADE_JUSTIFIED,
    &changes::aims::FORMER_AIM_KEPT,
    &changes::naming::FORMER_NAME_KEPT,
    &changes::closed::CLOSED_STAYS,
    &changes::inherited::DECLARED_TOLD,
    &changes::leaving::LEAVES_NOTHING_OPEN,
    &changes::granted::GRANTED_TOLD,
];

/// Rules about the files that a change touches.
pub static FILES: &[&FilesRule] = &[
    &changes::growth::RECORDS_STAY,
    &changes::files::PRODUCT_STAYS,
    &changes::files::COMPARED,
];

/// Rules about a change as a whole: its merges, its rules, its signatures.
pub static WHOLE: &[&Rule] = &[
    &changes::merges::MERGE_KEEPS_BOTH,
    &changes::merges::MERGES,
    &changes::summary::SUMMED_UP,
    &changes::rules_used::CHANGED_THEN_USED,
    &changes::signatures::DECISION_SIGNED,
    &changes::governance::FOUNDATIONS_TOLD,
];

/// True for a rule that judges changes and no catalogue as it stands.
#[must_use]
pub fn judges_changes_only(id: &str) -> bool {
    let of_a_change = CHANGE.iter().any(|rule| rule.rule.id == id)
        || FILES.iter().any(|rule| rule.rule.id == id)
        || WHOLE.iter().any(|rule| rule.id == id);
    let of_a_catalogue = PRODUCT.iter().any(|rule| rule.rule.id == id)
        || CATALOGUE.iter().any(|rule| rule.rule.id == id)
        || LIFECYCLE.iter().any(|rule| rule.rule.id == id);
    of_a_change && !of_a_catalogue
}

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
    rules.extend(CHANGE.iter().map(|rule| &rule.rule));
    rules.extend(FILES.iter().map(|rule| &rule.rule));
    rules.extend(WHOLE);
    rules.extend(structure::ALL);
    rules.sort_by_key(|rule| rule.id);
    rules.dedup_by_key(|rule| rule.id);
    rules
}
