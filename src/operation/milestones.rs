//! The days on which milestones are planned or were reached, in a product's file.

use crate::domain::date::Date;
use crate::domain::fold;
use crate::domain::id::GateId;
use crate::domain::product::{Milestone, Product};
use crate::lifecycle::version::{MilestoneRule, Version};
use crate::store::edit::{self, Step, Value};

use super::error::Failure;
use super::facts::{self, unedited};
use super::questions::understood::understood;

/// Where they stand.
pub const LIST: &str = "milestones";

/// The milestone without which the rules grant no go at the gate on this day, where the product has not reached it by then;
/// a day that nobody knows is an answer (rule S-31).
#[must_use]
pub fn awaited<'v>(version: &'v Version, product: &Product, gate: &GateId, day: Date) -> Option<&'v MilestoneRule> {
    let asked = version.gate(gate)?.requires_milestone.known()?;
    let found = product.milestone(asked.as_str());
    let is_reached = found.is_some_and(|found| found.is_reached_by(day));
    version.milestones.iter().find(|one| one.id == *asked && !is_reached)
}

/// The day on which a milestone was reached, as somebody says it: a day, a month, a year, or that nobody knows.
///
/// # Errors
/// Where it says none.
pub fn reached(words: &str, today: Date) -> Result<Value, Failure> {
    let place = facts::place("milestones[x].actual")?;
    if let Some(value) = understood(words, &place, today) {
        return Ok(value);
    }
    Err(Failure::usage(message!("error-date", text = words)))
}

/// The id of a milestone of the rules, whatever the case and the accents.
///
/// # Errors
/// Where the rules have no such milestone.
pub fn known<'v>(version: &'v Version, asked: &str) -> Result<&'v str, Failure> {
    let ids = || version.milestones.iter().map(|milestone| milestone.id.as_str());
    let wanted = fold::word(asked);
    ids()
        .find(|id| fold::word(id) == wanted)
        .ok_or_else(|| Failure::usage(message!("milestone-unknown", milestone = asked)).suggesting(asked, ids()))
}

/// The text of a product's file with the milestone of the latest cycle: as it was with what is given, or one more.
///
/// # Errors
/// Where the file cannot be changed there.
pub fn with(source: &str, product: &Product, id: &str, given: &[(String, Value)]) -> Result<String, Failure> {
    let cycle = product.latest_cycle();
    let mut keys = product.milestones.items().iter().map(Milestone::key);
    let there = keys.position(|key| key.0.as_str() == id && key.1 == cycle);
    let list = Step::in_record::<Product>(LIST);
    let Some(index) = there else {
        let mut fields = vec![("id".to_owned(), Value::Text(id.to_owned()))];
        if cycle > 1 {
            fields.push(("cycle".to_owned(), Value::Int(i64::from(cycle))));
        }
        fields.extend(given.iter().cloned());
        return edit::push(source, &[list], &Value::Map(fields)).map_err(unedited);
    };
    given.iter().try_fold(source.to_owned(), |text, (name, value)| {
        let field = Step::in_record::<Milestone>(name);
        edit::set(&text, &[list.clone(), Step::At(index), field], value).map_err(unedited)
    })
}
