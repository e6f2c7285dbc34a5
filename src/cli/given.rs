//! Facts as the command line gives them: a file, then pairs of a place and its value.

use crate::cli::App;
use crate::cli::terminal::input;
use crate::diagnostic::Arg;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::questions::understood::day_of;

/// The facts of a file, then those of the command line; a day there may lack its year, as in an answer.
pub(crate) fn given(app: &App, pairs: &[String], from: Option<&str>) -> Result<Vec<FieldValue>, Failure> {
    let mut facts = match from {
        Some(from) => facts::of_file(from, &input::text(from)?)?,
        None => Vec::new(),
    };
    for pair in pairs.chunks(2) {
        match pair {
            [path, words] => facts.push(
                match facts::place(path)
                    .ok()
                    .and_then(|place| day_of(words, &place, app.today))
                {
                    Some(day) => {
                        app.ui.tell(&message!("ask-day", day = Arg::Day(day.into())));
                        FieldValue::read(path, &day.to_string())?
                    }
                    None => FieldValue::read(path, words)?,
                },
            ),
            _ => {
                let path = pair.first().map(String::as_str).unwrap_or_default();
                return Err(Failure::usage(message!("set-odd", field = path)));
            }
        }
    }
    facts::distinct(&facts)?;
    Ok(facts)
}
