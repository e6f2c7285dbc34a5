//! Texts that the user gives in a file, or on standard input.

use std::io::Read;

use crate::operation::error::Failure;

/// The bytes of a file, or of standard input where it is called `-`.
pub(crate) fn bytes(from: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = if from == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
    } else {
        std::fs::read(from).map(|read| bytes = read)
    };
    read.map_err(|error| Failure::caused(message!("error-no-path", path = from), error))?;
    Ok(bytes)
}

/// As [`bytes`], for what must be a text.
pub(crate) fn text(from: &str) -> Result<String, Failure> {
    String::from_utf8(bytes(from)?).map_err(|_| Failure::usage(message!("set-unreadable-file", path = from)))
}
