//! Facts as people type them, for a product's file.

use crate::domain::date::Date;
use crate::store::edit::{EditError, typed};

use super::error::Failure;

/// A date as people type it: `2026-11-17`, or `17/11/2026`.
///
/// # Errors
/// Where the text is none.
pub fn date(text: &str) -> Result<Date, Failure> {
    let day = typed::day(text).and_then(|day| Date::parse(&day));
    day.ok_or_else(|| Failure::usage(message!("error-date", text = text)))
}

/// An edit that could not be made safely; the lines to paste are shown.
pub fn unedited(error: EditError) -> Failure {
    match error {
        EditError::Refused { by_hand, .. } => Failure::usage(message!("error-edit-refused", lines = by_hand)),
        EditError::Unreadable { line, column, .. } => {
            Failure::usage(message!("error-edit-unreadable", line = line, column = column))
        }
        EditError::NotThere { name } | EditError::NotAList { key: name } => {
            Failure::usage(message!("error-edit-in-the-way", field = name))
        }
        other @ EditError::NotAMapping => Failure::caused(
            message!("error-edit-unreadable", line = 1i64, column = 1i64),
            anyhow::Error::new(other),
        ),
    }
}
