//! Questions about a product at the terminal, a few at a time, and one commit at the end: for what a gate expects, for a
//! vision. [`rounds`] puts them.

mod rounds;

use crate::diagnostic::Message;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::questions::interview::{Interview, Wanted};
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::writing::{Change, Ground, Target};

use super::ask::keeping::goes_on_or_starts_again;
use super::write::{WriteOptions, site, then, write};
use super::{App, Status};
use rounds::Dialogue;

/// What is asked of a product, and what is said around it.
pub(crate) struct Conversation<'c> {
    pub id: &'c str,
    pub wanted: Wanted,
    pub write: &'c WriteOptions,
    /// How to go on with the answers that were kept.
    pub kept: Message,
    /// What to do once all is written.
    pub next: Message,
    /// No question is left.
    pub none_left: Message,
    /// What is written of the answers once no question is left, where it is more than they are.
    pub finish: Option<&'c Finish<'c>>,
}

/// The change that the answers make, once all was asked.
pub(crate) type Finish<'f> = dyn Fn(&Target, &[FieldValue]) -> Result<Change, Failure> + 'f;

/// Asks, and writes what was answered.
///
/// # Errors
/// Where nobody can be asked, or what was answered cannot be written.
pub(crate) fn hold(app: &App, talk: &Conversation<'_>) -> Result<Status, Failure> {
    let site = site(app, talk.id, talk.write)?;
    let context = app.context();
    let ground = Ground::open(&context, &site)?;
    let target = ground.product(talk.id)?;
    let mut kept = SavedAnswers::load(app.catalogue()?, talk.id);
    kept.hold(talk.id)?;
    if !goes_on_or_starts_again(app, &mut kept, &target.product.name) {
        app.ui.line(&talk.kept);
        return Ok(Status::Clean);
    }
    let interview = Interview::new(context, &target, ground.source(), talk.wanted.clone(), kept)?;
    let mut dialogue = Dialogue {
        app,
        talk,
        interview,
        part: None,
    };
    let is_finished = dialogue.review()? && dialogue.passes()?;
    dialogue.interview.settle()?;
    record(app, talk, dialogue.interview.kept, is_finished)
}

/// Writes what was answered; what could not be written yet goes on waiting.
fn record(app: &App, talk: &Conversation<'_>, mut kept: SavedAnswers, is_finished: bool) -> Result<Status, Failure> {
    let finish = talk.finish.filter(|_| is_finished);
    tell_waiting(app, &kept);
    let hint = || talk.kept.clone();
    if kept.facts.is_empty() && finish.is_none() {
        let message = if kept.is_empty() {
            message!("answer-nothing-said")
        } else {
            hint()
        };
        app.ui.line(&message);
        return Ok(Status::Clean);
    }
    let written = write(app, talk.id, talk.write, |target| match finish {
        Some(finish) => finish(target, &kept.facts),
        None => facts::change_to(target, &kept.facts),
    });
    let is_recorded = written
        .as_ref()
        .map_or_else(|failure| failure.is_recorded, |_| !talk.write.dry_run);
    if is_recorded {
        kept.written()?;
    }
    match written {
        Ok(status) => {
            if !kept.is_empty() {
                app.ui.line(&hint());
            }
            then(app, talk.write, &talk.next);
            Ok(status)
        }
        Err(failure) if kept.is_empty() => Err(failure),
        Err(failure) => Err(failure.hint(hint())),
    }
}

/// Names the answers that cannot be written yet.
fn tell_waiting(app: &App, kept: &SavedAnswers) {
    let places = kept
        .waiting()
        .iter()
        .filter_map(|(at, said)| Some((facts::place(at).ok()?, said)));
    for (place, said) in places {
        let question = app.translator().question(&place).text;
        let said = match said.as_str() {
            "true" => app.translator().text(text!("yes")),
            "false" => app.translator().text(text!("no")),
            said => said.to_owned(),
        };
        app.ui
            .line(&message!("answer-still-waits", question = question, said = said));
    }
}
