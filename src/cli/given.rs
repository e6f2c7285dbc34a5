//! Facts as the command line gives them: a file, then pairs of a place and its value.

use crate::cli::terminal::input;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};

/// The facts of a file, then those of the command line.
pub(crate) fn given(pairs: &[String], from: Option<&str>) -> Result<Vec<FieldValue>, Failure> {
    let mut facts = match from {
        Some(from) => facts::of_file(from, &input::text(from)?)?,
        None => Vec::new(),
    };
    for pair in pairs.chunks(2) {
        match pair {
            [path, words] => facts.push(FieldValue::read(path, words)?),
            _ => {
                let path = pair.first().map(String::as_str).unwrap_or_default();
                return Err(Failure::usage(message!("set-odd", field = path)));
            }
        }
    }
    facts::distinct(&facts)?;
    Ok(facts)
}
