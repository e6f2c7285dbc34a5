//! Every rule, a line each, in the order of the ids.

use super::engine::rule::Rule;
use super::{catalogue, change, file, lifecycle, product};

/// Every rule of the program. (The rules of the lifecycle hold more: `engine::policy`.)
#[rustfmt::skip]
pub static RULES: &[&Rule] = &[
    &change::decisions::DECISION_STANDS,
    &change::records::LISTS_ONLY_GROW,
    &change::files::PRODUCT_STAYS,
    &change::decisions::NEVER_REUSED,
    &change::phases::ENTERED_PHASES_STAY,
    &change::frozen::FROZEN_PLAN_STAYS,
    &change::decisions::DECISION_WITH_ITS_PHASE,
    &change::reservations::RESERVATION_PATH,
    &change::reservations::DUE_BY_EXTENSION,
    &change::late::RECORDED_IN_TIME,
    &change::downgrades::DOWNGRADE_JUSTIFIED,
    &change::aims::FORMER_AIM_KEPT,
    &change::naming::FORMER_NAME_KEPT,
    &change::merges::MERGE_KEEPS_BOTH,
    &change::closed::CLOSED_STAYS,
    &change::summary::SUMMED_UP,
    &change::rules::CHANGED_THEN_USED,
    &change::signatures::DECISION_SIGNED,
    &change::files::COMPARED,
    &change::declared::DECLARED_TOLD,
    &change::governance::FOUNDATIONS_TOLD,
    &change::leaving::LEAVES_NOTHING_OPEN,
    &change::merges::MERGES,
    &change::granted::GRANTED_TOLD,
    &product::inherited::BASELINE_FIRST,
    &product::inherited::BASELINE_SOURCED,
    &product::inherited::UNKNOWN_FACTS,
    &product::inherited::FIRST_GATE,
    &product::inherited::PUBLIC_SERVICE_COVERED,
    &lifecycle::soundness::RULES_SOUND,
    &lifecycle::soundness::VERSIONS_ORDERED,
    &lifecycle::in_force::IN_FORCE,
    &product::judgement::RULES_IN_FORCE,
    &lifecycle::succession::CRITERIA_KEEP_IDS,
    &lifecycle::succession::TODAYS_NAMES,
    &lifecycle::announced::CHANGE_ANNOUNCED,
    &lifecycle::succession::PHASES_LEAD_ON,
    &lifecycle::succession::FIELDS_FIT,
    &lifecycle::succession::TO_BE_ADOPTED,
    &lifecycle::tried::CHECKS_TRIED,
    &lifecycle::adopted::ADOPTED_IN_PLENARY,
    &file::identity::ID_IS_FILE_NAME,
    &product::vocabulary::KNOWN_WORDS,
    &file::form::BAD_DATE,
    &product::dates::FUTURE_FACT,
    &product::cycles::CYCLES,
    &product::cycles::STARTS_IN_ORDER,
    &product::cycles::TRANSITION_ALLOWED,
    &product::decisions::PHASE_HAS_A_GO,
    &product::decisions::GO_USED_ONCE,
    &product::decisions::NO_GO_STANDS,
    &product::decisions::ONE_DECISION_A_DAY,
    &product::skipping::SKIP_REASON,
    &product::reservations::RESERVATIONS_MATCH_OUTCOME,
    &product::reservations::RESERVATION_COMPLETE,
    &product::reservations::RESERVATION_SOON,
    &product::reservations::RESERVATION_OVERDUE,
    &product::reservations::RESERVATION_STILL_OPEN,
    &product::assessments::EVERY_ASPECT_SEEN,
    &product::judgement::OPINION_FORBIDS,
    &product::judgement::UNMET_MUST,
    &product::judgement::UNMET_BLOCKING,
    &product::assessments::COMPLY_OR_EXPLAIN,
    &product::assessments::NOT_APPLICABLE_HOLDS,
    &product::judgement::WAIVER_COMPLETE,
    &product::assessments::WAIVER_ENDED,
    &product::judgement::RATIONALE,
    &product::judgement::SESSION_NAMED,
    &product::assessments::SUPPORT_TOLD,
    &product::milestones::MILESTONES_IN_ORDER,
    &product::milestones::MILESTONE_IN_ITS_PHASE,
    &product::milestones::MILESTONE_BEFORE_GATE,
    &product::milestones::MET_BEFORE_MILESTONE,
    &product::reuse::PLATFORM_HOLDS,
    &product::measures::NUMBERS_IN_RANGE,
    &product::measures::INDICATOR_DEFINED,
    &product::measures::MEASURES_IN_ORDER,
    &product::measures::RATE_ADDS_UP,
    &product::measures::KEY_RESULT_SOUND,
    &product::pace::SCHEDULE_FORWARD,
    &product::stopping::STOP_PREPARED,
    &product::stopping::REPLACEMENT_NAMED,
    &product::pace::PHASE_LASTS,
    &product::completeness::FIELDS_FILLED,
    &file::publication::PUBLISHABLE,
    &product::pace::REVIEWED,
    &product::exceptions::EXCEPTION_SOUND,
    &product::decisions::REPLACED_ONCE,
    &product::pace::NEW_REFERENCE_DECIDED,
    &catalogue::references::REFERENCE_EXISTS,
    &catalogue::uniqueness::UNIQUE_NAMES,
    &catalogue::relations::NO_CIRCLE,
    &catalogue::relations::NO_DEPENDENT_OF_CLOSED,
    &catalogue::relations::REPLACEMENT_BOTH_WAYS,
    &catalogue::relations::REPLACED_IN_TIME,
    &catalogue::sessions::DECIDED_IN_A_SESSION,
    &catalogue::sessions::SESSIONS_REGULAR,
    &catalogue::sessions::QUORUM,
    &product::reuse::REUSE_ADVISED,
    &product::reuse::REUSE_WITHIN_LIMITS,
    &catalogue::references::CRITERION_EXISTS,
    &catalogue::likeness::COMPARED_WHEN_ALIKE,
    &catalogue::followed::FOLLOWED_SOUND,
    &file::form::UNREADABLE,
    &file::form::NOT_TEXT,
    &file::form::SYNTAX,
    &file::form::EMPTY,
    &file::form::SEVERAL_DOCUMENTS,
    &file::form::SHORTHAND,
    &file::form::TOO_DEEP,
    &file::form::WRONG_KIND,
    &file::form::MISSING_KEY,
    &file::form::BAD_KEY,
    &file::form::BAD_ID,
    &file::form::OTHER_SCHEMA,
    &file::form::CONTROL,
    &file::form::NOT_READ,
];

/// The rule `id`.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::diagnostic::structure;

    #[test]
    fn each_rule_stands_there_once_in_the_order_of_the_ids() {
        let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
        let mut sorted = ids.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(ids, sorted);
    }

    #[test]
    fn each_fault_of_form_has_its_rule() {
        for fault in structure::ALL {
            let rule = rule(fault.id).unwrap();
            assert_eq!((rule.name, rule.severity), (fault.name, fault.severity), "{}", fault.id);
        }
    }

    #[test]
    fn each_rule_has_a_check_or_shows_as_a_file_is_read() {
        for rule in RULES {
            let of_form = structure::ALL.iter().any(|fault| fault.id == rule.id);
            assert!(of_form || !rule.checks.is_empty(), "{}", rule.id);
        }
    }
}
