//! A part of a group is tried before the others are there: in their place stand values that nothing refuses.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::structure::MISSING_KEY;
use crate::domain::decode::Shape;
use crate::store::edit::Value;

use super::slots::Slot;

/// The required parts that nobody gave yet, with a value for each; none where one of them has no such value.
pub fn stand_ins<'p>(parts: &'p [Slot], is_given: &dyn Fn(&Slot) -> bool) -> Vec<(&'p Slot, Value)> {
    let absent = parts.iter().filter(|part| part.required && !is_given(part));
    let all: Option<Vec<_>> = absent.map(|part| Some((part, neutral(part.place.shape)?))).collect();
    all.unwrap_or_default()
}

/// A value that no bound refuses; dates have none, since they are compared with one another.
fn neutral(shape: Shape) -> Option<Value> {
    match shape {
        Shape::Integer | Shape::Number => Some(Value::Int(1)),
        Shape::Text => Some(Value::Text("…".to_owned())),
        Shape::Boolean => Some(Value::Bool(true)),
        Shape::Choice(words) => words.iter().next().map(|word| Value::Text((*word).to_owned())),
        _ => None,
    }
}

/// True for what only says that something is not there yet.
pub fn is_about_absence(found: &Diagnostic) -> bool {
    found.rule.id == MISSING_KEY.id
}
