//! A registration of a product that exists already: since when, in which phase, and who says so.

use crate::cli::App;
use crate::cli::ask::prompt::{one_of, text};
use crate::diagnostic::{Arg, Message};
use crate::lifecycle::version::Version;
use crate::operation::error::Failure;
use crate::operation::questions::existing::{self, Existing, NO, Part, YES};
use crate::operation::questions::saved_answers::SavedAnswers;

use super::LEFT;

/// Asks whether the product exists already; none where it begins.
///
/// # Errors
/// Where somebody leaves.
pub(super) fn asked(app: &App, version: &Version, kept: &mut SavedAnswers) -> Result<Option<Existing>, Failure> {
    let left = || Failure::usage(Message::new(LEFT));
    if kept.waits(Part::Exists.at()) == Some(NO) {
        return Ok(None);
    }
    let texts = ["new-begins", "new-exists"].map(|key| app.translator().text(key));
    let begins = one_of(app, &Part::Exists.question(), texts).ok_or_else(left)? == 0;
    kept.wait(Part::Exists.at(), if begins { NO } else { YES })?;
    if begins {
        return Ok(None);
    }
    let phases = version.ordered_phases();
    let names = phases
        .iter()
        .map(|phase| app.translator().said(&Arg::both(&phase.fr, &phase.en)));
    let index = one_of(app, &Part::Phase.question(), names).ok_or_else(left)?;
    let phase = phases.get(index).ok_or_else(left)?.id.clone();
    kept.wait(Part::Phase.at(), phase.as_str())?;
    let since = until_taken(app, kept, Part::Since, "", |said| existing::since(said, app.today))?;
    let usual = app.translator().said(&existing::usual_known(since, app.today).into());
    let known = until_taken(app, kept, Part::Known, &usual, |said| {
        existing::known(said, Some(since), app.today)
    })?;
    let source = until_taken(app, kept, Part::Source, "", existing::source)?;
    Existing::new(phase, since, known, &source).map(Some)
}

/// Asks until an answer is there that nothing refuses, with what was said before, or what is usual.
fn until_taken<T>(
    app: &App,
    kept: &mut SavedAnswers,
    part: Part,
    usual: &str,
    taken: impl Fn(&str) -> Result<T, Message>,
) -> Result<T, Failure> {
    loop {
        let before = kept.waits(part.at()).unwrap_or(usual).to_owned();
        let said = text(app, &part.question(), &before).ok_or_else(|| Failure::usage(Message::new(LEFT)))?;
        match taken(&said) {
            Ok(value) => {
                kept.wait(part.at(), said.trim())?;
                return Ok(value);
            }
            Err(message) => app.ui.warn(&message),
        }
    }
}
