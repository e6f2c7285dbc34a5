//! Words of a closed list, as people say them.

use crate::cli::App;
use crate::diagnostic::Message;
use crate::domain::decode::Words;
use crate::domain::fold::word;
use crate::operation::error::Failure;

use super::prompt::{left, one_of};

/// The word of `list` that somebody means: as files write it, or as people call it.
pub(crate) fn meant(app: &App, list: Words, said: &str) -> Option<&'static str> {
    let said = word(said);
    let is = |known: &str| word(known) == said || word(&app.translator().word(list.name, known)) == said;
    list.words.iter().copied().find(|known| is(known))
}

/// The word that was given, else the one that a person chooses.
///
/// # Errors
/// With `unknown` where the list has no such word, where nobody can be asked for what the option `option` says, or where
/// somebody leaves.
pub(crate) fn given_or_chosen(
    app: &App,
    list: Words,
    option: &str,
    given: Option<&str>,
    question: &Message,
    unknown: impl Fn(&str) -> Message,
) -> Result<&'static str, Failure> {
    match given {
        Some(given) => meant(app, list, given)
            .ok_or_else(|| Failure::usage(unknown(given)).suggesting(given, list.words.iter().copied())),
        None if app.ui.can_ask() => {
            let called = list.words.iter().map(|word| app.translator().word(list.name, word));
            let index = one_of(app, question, called).ok_or_else(left)?;
            list.words.get(index).copied().ok_or_else(left)
        }
        None => Err(Failure::usage(message!("usage-missing", option = option))),
    }
}
