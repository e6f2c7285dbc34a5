//! A day of a decision, asked for.

use crate::cli::App;
use crate::cli::ask::prompt::{self, Stop};
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, near_day};

/// A day, asked for until it is one; `usual` is there to be taken.
pub(super) fn day(
    app: &App,
    (question, usual): (&Message, Date),
    side: Side,
    ask: &dyn Fn(&Message, &str) -> Result<String, Stop>,
) -> Result<Date, Stop> {
    let shown = app.translator().said(&Arg::Day(usual.into()));
    loop {
        let typed = ask(question, &shown)?;
        if typed == shown {
            return Ok(usual);
        }
        match near_day(&typed, app.today, side) {
            Some(day) => {
                prompt::tell_day(app, &typed, day);
                return Ok(day);
            }
            None => app.ui.explain(&Failure::usage(message!("error-date", text = typed))),
        }
    }
}
