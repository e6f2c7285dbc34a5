//! Appends a record to a list of a YAML file; nothing else of the file
//! changes. `yaml-edit` does the edit, `guard` has the last word: a result
//! that it does not approve becomes a refusal with the lines to paste by hand.

mod editor;
mod guard;
mod insertion;
pub mod rename;
pub(in crate::store) mod scalar;
mod site;
mod tree;
mod value;

#[cfg(test)]
mod layouts;
#[cfg(test)]
mod properties;
#[cfg(test)]
pub(in crate::store) mod samples;

pub use tree::{Kind, Node, parse_value};
pub use value::{Value, render_document};

use site::Site;

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
    /// The file is sound but its layout defeats the editor. `by_hand` holds
    /// the lines to paste into it.
    #[error("edit refused: {reason}")]
    Refused { reason: Refusal, by_hand: String },
}

/// What stood in the way of an edit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the document is written in braces")]
    DocumentInBraces,
    #[error("the layout of the list is not one of those that are edited")]
    UnusualList,
    #[error("the editor failed: {0}")]
    Editor(String),
    #[error("more than the new lines would change")]
    OtherLinesChange,
    #[error("the result would not be read back as intended")]
    OtherValues,
}

/// The source with `item` at the end of its top-level list `list`, which is
/// added at the end of the document where it is absent.
///
/// # Errors
/// Every variant of [`EditError`].
pub fn append(source: &str, list: &str, item: &Value) -> Result<String, EditError> {
    append_after(source, list, &[], item)
}

/// As [`append`]; an absent list is added after the first of `anchors` that
/// the document has, at its end if it has none.
///
/// # Errors
/// Every variant of [`EditError`].
pub fn append_after(source: &str, list: &str, anchors: &[&str], item: &Value) -> Result<String, EditError> {
    let Some(Node {
        kind: Kind::Map { entries, flow },
        ..
    }) = parse_value(source)?
    else {
        return Err(EditError::NotAMapping);
    };
    let site = Site::find(source, &entries, list, anchors)?;
    let edited = if flow {
        Err(Refusal::DocumentInBraces)
    } else {
        attempt(source, &entries, list, item, &site)
    };
    edited.map_err(|reason| EditError::Refused {
        reason,
        by_hand: editor::by_hand(list, item, &site),
    })
}

fn attempt(source: &str, entries: &[(Node, Node)], list: &str, item: &Value, site: &Site) -> Result<String, Refusal> {
    let edited = editor::edit(source, list, item, site)?;
    let mut refusal = Refusal::OtherLinesChange;
    for candidate in insertion::candidates(&edited, item, site) {
        match guard::check(&candidate, entries, list, item, site) {
            Ok(()) => return Ok(candidate),
            Err(reason) => refusal = reason,
        }
    }
    Err(refusal)
}
