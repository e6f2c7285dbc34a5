//! A part of a group is tried before the others are there: in their place stand values that nothing refuses.

use crate::diagnostic::structure::MISSING_KEY;
use crate::diagnostic::{Diagnostic, Severity};
use crate::domain::decode::Shape;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;
use crate::operation::writing::{Target, new_findings};
use crate::store::edit::Value;
use crate::store::source::Source;

use super::slots::Slot;

/// A part, and a value for it.
pub type Given<'p> = (&'p Slot, Value);

/// What refuses `value` for a part, whatever others lack; `errors` are those that a product has with some parts and not
/// with others.
///
/// # Errors
/// Those of `errors`.
pub fn refused_as<'p>(
    parts: &'p [Slot],
    (part, value): (&'p Slot, &Value),
    is_given: &dyn Fn(&Slot) -> bool,
    errors: impl Fn(&[Given<'p>], &[Given<'p>]) -> Result<Vec<Diagnostic>, Failure>,
) -> Result<Vec<Diagnostic>, Failure> {
    let others = stand_ins(parts, is_given).into_iter();
    let (asked_for, rest): (Vec<_>, Vec<_>) = others.partition(|(other, _)| std::ptr::eq(*other, part));
    let tried = [&rest[..], &[(part, value.clone())]].concat();
    // Against a value that passes: what the others lack is not this one's fault.
    let mut refused = errors(&[rest, asked_for].concat(), &tried)?;
    refused.retain(|found| !is_about_absence(found));
    Ok(refused)
}

/// The required parts that nobody gave yet, with a value for each; none where one of them has no such value.
fn stand_ins<'p>(parts: &'p [Slot], is_given: &dyn Fn(&Slot) -> bool) -> Vec<Given<'p>> {
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

/// The errors that a product's file has with `facts` and not with `others`; `text` is the file with some facts.
///
/// # Errors
/// Where a fact has no place in the file.
pub fn errors_between(
    context: &Context<'_>,
    source: &dyn Source,
    target: &Target,
    text: &dyn Fn(&[FieldValue]) -> Result<String, Failure>,
    (others, facts): (&[FieldValue], &[FieldValue]),
) -> Result<Vec<Diagnostic>, Failure> {
    let errors = |facts: &[FieldValue]| -> Result<Vec<Diagnostic>, Failure> {
        let mut found = new_findings(context, source, target, &text(facts)?, &[]);
        found.retain(|found| found.severity == Severity::Error);
        Ok(found)
    };
    let before = errors(others)?;
    let mut new = errors(facts)?;
    new.retain(|found| {
        let same = |old: &Diagnostic| old.rule.id == found.rule.id && old.message == found.message;
        !before.iter().any(same)
    });
    Ok(new)
}
