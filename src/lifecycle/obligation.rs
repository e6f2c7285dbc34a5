//! Is a criterion asked of a product, and how strongly?

use crate::domain::id::{CriterionId, LevelId};

use super::criterion::{Criterion, Expectation};
use super::expression::Truth;
use super::subject::Subject;
use super::version::{Condition, Version};

/// What the conditions of a criterion say of a product.
#[derive(Debug)]
pub struct Applicability<'v> {
    /// The condition that excludes the criterion.
    pub excluded: Option<&'v Condition>,
    /// Where none does, a condition that could not be decided: the criterion applies all the same.
    pub assumed: Option<&'v Condition>,
}

impl Version {
    #[must_use]
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == *id)
    }

    /// Whether `criterion` is asked of the product.
    #[must_use]
    pub fn applicability(&self, criterion: &Criterion, subject: &Subject) -> Applicability<'_> {
        let mut assumed = None;
        let conditions = criterion.applies_if.items().iter();
        for condition in conditions.filter_map(|id| self.condition(id)) {
            match condition.expr.truth(subject) {
                Truth::True => {}
                Truth::False => {
                    return Applicability {
                        excluded: Some(condition),
                        assumed: None,
                    };
                }
                Truth::Unknown => assumed = Some(condition),
            }
        }
        Applicability {
            excluded: None,
            assumed,
        }
    }

    /// The level of an expectation, raised where the rules raise it for the product.
    #[must_use]
    pub fn level_asked<'v>(
        &self,
        criterion: &'v Criterion,
        expectation: &'v Expectation,
        subject: &Subject,
    ) -> &'v LevelId {
        let raised = criterion.escalate.known().filter(|escalation| {
            self.condition(&escalation.condition)
                .is_some_and(|condition| condition.expr.truth(subject) == Truth::True)
        });
        raised.map_or(&expectation.level, |escalation| &escalation.to)
    }

    /// True for a level that obliges.
    #[must_use]
    pub fn obliges(&self, level: &LevelId) -> bool {
        self.level(level).is_some_and(|level| Version::flag(&level.binding))
    }
}
