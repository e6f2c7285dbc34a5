//! The user's word before anything is written.

use inquire::Confirm;

use crate::diagnostic::Message;
use crate::domain::settings::Language;
use crate::git::Base;

use super::WriteOptions;
use crate::cli::Session;
use crate::cli::terminal::hanging_up::watched;
use crate::operation::error::Failure;

/// Asks whether the change may go to its branch.
pub(super) fn agree(session: &Session, options: &WriteOptions, base: &Base) -> Result<(), Failure> {
    let key = if base.updates_worktree {
        "write-confirm-here"
    } else {
        "write-confirm-branch"
    };
    confirm(session, options, &Message::new(key).with("branch", base.branch()))
}

/// Asks a yes or a no; `--yes` has answered.
pub(crate) fn confirm(session: &Session, options: &WriteOptions, question: &Message) -> Result<(), Failure> {
    // Nobody agrees to what they could not read.
    session.ui.written()?;
    if options.yes {
        return Ok(());
    }
    if !session.ui.can_ask() {
        return Err(Failure::usage(message!("error-cannot-ask")));
    }
    let french = session.language() == Language::Fr;
    let formatter = move |_: bool| if french { "O/n" } else { "Y/n" }.to_owned();
    let parser = |answer: &str| match answer.trim().to_lowercase().as_str() {
        "o" | "oui" | "y" | "yes" => Ok(true),
        "n" | "non" | "no" => Ok(false),
        _ => Err(()),
    };
    let said = |yes: bool| session.translator().text(if yes { "yes" } else { "no" });
    let text = session.translator().say(question);
    let again = session.translator().text(text!("answer-again"));
    let asked = Confirm::new(&text)
        .with_default(true)
        .with_default_value_formatter(&formatter)
        .with_parser(&parser)
        .with_formatter(&said)
        .with_error_message(&again);
    match watched(|| asked.prompt()) {
        Ok(true) => Ok(()),
        _ => Err(Failure::usage(message!("error-not-agreed"))),
    }
}
