//! The rules of the lifecycle that are not what they were.

use crate::domain::date::Date;
use crate::lifecycle::history::Lifecycle;

/// What the rules of the lifecycle were, and what they become.
pub struct Amendment<'r> {
    pub before: &'r Lifecycle,
    pub after: &'r Lifecycle,
    /// The day of judgement: what is in force then does not change.
    pub day: Date,
}
