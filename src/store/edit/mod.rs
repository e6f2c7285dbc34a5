//! Changes a value of a YAML file, or appends to a list, where it stands; nothing else of the file changes.
//!
//! [`site`] finds where, [`splice`] makes the text, [`guard`] has the last word: a result that it does not approve
//! becomes a refusal with the lines to paste by hand.

pub(in crate::store) mod comments;
mod edit_place;
mod guard;
mod named;
mod path;
mod remove;
pub mod rename;
pub(in crate::store) mod scalar;
mod splice;
mod tree;
mod twice;
pub mod typed;
mod value;

#[cfg(test)]
mod layouts;
#[cfg(test)]
mod properties;
#[cfg(test)]
pub(in crate::store) mod samples;

pub use path::Step;
pub use remove::remove;
pub use tree::{Kind, Node, parse_value};
pub use value::{Value, render_document};

use crate::domain::decode::Shape;
use crate::domain::path::FieldPath;

use edit_place::EditPlace;
use path::What;
use splice::Text;

/// Why a file was not edited. The file as it was is what the caller keeps.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// Not YAML, or YAML that product files don't use (aliases, several
    /// documents, duplicate keys). Line and column count from 1, columns in
    /// characters.
    #[error("{line}:{column}: {message}")]
    Unreadable {
        line: usize,
        column: usize,
        message: String,
    },
    #[error("the document is not a mapping")]
    NotAMapping,
    #[error("`{key}` is not a list")]
    NotAList { key: String },
    /// What stands on the way is no mapping.
    #[error("`{name}` cannot stand there")]
    NotThere { name: String },
    /// The file is sound but its layout defeats the editor. `by_hand` holds
    /// the lines to paste into it.
    #[error("edit refused: {reason}")]
    Refused { reason: Refusal, by_hand: String },
}

/// What stood in the way of an edit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the layout of the list is not one of those that are edited")]
    UnusualList,
    #[error("more than the new lines would change")]
    OtherLinesChange,
    #[error("the result would not be read back as intended")]
    OtherValues,
}

/// The source with `item` at the end of its top-level list `list`, which is added at the end of the document where
/// it is absent.
///
/// # Errors
/// Every variant of [`EditError`].
pub fn append(source: &str, list: &str, item: &Value) -> Result<String, EditError> {
    append_after(source, list, &[], item)
}

/// As [`append`]; an absent list is added after the first of `anchors` that the document has, at its end if it has
/// none.
///
/// # Errors
/// Every variant of [`EditError`].
pub fn append_after(source: &str, list: &str, anchors: &[&'static str], item: &Value) -> Result<String, EditError> {
    let step = Step::Key {
        name: list.to_owned(),
        after: anchors.to_vec(),
        before: Vec::new(),
        short: None,
    };
    push(source, &[step], item)
}

/// The source with `item` at the end of the list at `path`; what is absent on the way is added.
///
/// # Errors
/// Every variant of [`EditError`].
pub fn push(source: &str, path: &[Step], item: &Value) -> Result<String, EditError> {
    change(source, path, &What::Push(item))
}

/// The source with `value` at `path`, in place of what stood there; what is absent on the way is added.
///
/// # Errors
/// Every variant of [`EditError`].
pub fn set(source: &str, path: &[Step], value: &Value) -> Result<String, EditError> {
    change(source, path, &What::Set(value))
}

/// The source with `value` at a place of the model: in place of what stood there, or as one more item.
///
/// # Errors
/// Every variant of [`EditError`].
pub fn put(source: &str, place: &FieldPath, value: &Value) -> Result<String, EditError> {
    let value = value.clone().in_order(place.shape);
    match path::steps(place) {
        (to, None) => set(source, &to, &value),
        (to, Some(inside)) => {
            let item = What::Set(&value).alone(&inside);
            push(source, &to, &item.in_order(path::shape_after(place, to.len() + 1)))
        }
    }
}

/// The source with all these values, each at its place of the model; those of a section that is not there yet are
/// written together. A key that stands twice elsewhere stays as it is.
///
/// # Errors
/// Every variant of [`EditError`].
pub fn put_all(source: &str, facts: &[(&FieldPath, &Value)]) -> Result<String, EditError> {
    let mut text = source.to_owned();
    for (place, _) in facts {
        text = twice::once(&text, place).into_owned();
    }
    let masked = twice::masked(&text);
    put_each(&masked.text, facts).map(|text| masked.bared(text))
}

fn put_each(source: &str, facts: &[(&FieldPath, &Value)]) -> Result<String, EditError> {
    let mut text = source.to_owned();
    let root = parse_value(source)?.ok_or(EditError::NotAMapping)?;
    let mut sections: Vec<(Step, Shape, Value)> = Vec::new();
    // A section that is written late would write over what another fact says of it as a whole, or adds to it.
    let firsts = facts.iter().map(|(place, _)| path::steps(place).0);
    let whole: Vec<Step> = firsts.filter(|steps| steps.len() == 1).flatten().collect();
    for (place, value) in facts {
        let (mut steps, inside) = path::steps(place);
        let end = match inside {
            None => (*value).clone(),
            Some(inside) => Value::List(vec![What::Set(value).alone(&inside)]),
        };
        match steps.first() {
            Some(first @ Step::Key { name, .. }) if steps.len() > 1 && !root.tells(name) && !whole.contains(first) => {
                let first = steps.remove(0);
                let section = What::Set(&end).alone(&steps);
                match sections.iter_mut().find(|(step, _, _)| *step == first) {
                    Some((_, _, known)) => known.merge(section),
                    None => sections.push((first, path::shape_after(place, 1), section)),
                }
            }
            _ => text = put(&text, place, value)?,
        }
    }
    sections.into_iter().try_fold(text, |text, (step, shape, section)| {
        set(&text, &[step], &section.in_order(shape))
    })
}

fn change(source: &str, path: &[Step], what: &What<'_>) -> Result<String, EditError> {
    let root = parse_value(source)?.ok_or(EditError::NotAMapping)?;
    if !matches!(root.kind, Kind::Map { .. }) {
        return Err(EditError::NotAMapping);
    }
    let site = EditPlace::find(source, &root, path, what)?;
    let text = Text::new(source);
    let mut refusal = Refusal::OtherLinesChange;
    // A literal block that keeps its blank lines would lose them to what is put before these.
    for past_blanks in [false, true] {
        match text.edits(&site, past_blanks) {
            Ok(edits) => {
                let result = splice::apply(source, &edits);
                match guard::check(source, &root, &result, path, what) {
                    Ok(()) => return Ok(result),
                    Err(reason) => refusal = reason,
                }
            }
            Err(reason) => refusal = reason,
        }
    }
    Err(EditError::Refused {
        reason: refusal,
        by_hand: text.by_hand(&site),
    })
}
