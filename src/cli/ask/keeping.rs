//! Asking so that nothing typed is lost: each key is kept before the next one, whatever then becomes of the terminal.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::asked::{as_said, asked as in_words};

pub(crate) use super::asked::Asked;
use super::prompt::{self, Reply};
use super::recorder::Recorder;
use crate::cli::App;
use crate::operation::error::Failure;
use crate::operation::questions::saved_answers::{SavedAnswers, words};
use crate::store::edit::Value;

/// Asks with what was said before, and keeps what is said now.
pub(crate) fn ask(app: &App, kept: &mut SavedAnswers, asked: &Asked<'_>) -> Result<Reply, Failure> {
    let said = kept.said(asked.place).map(str::to_owned).or_else(|| {
        let known = asked.known.as_ref()?;
        let said = as_said(known, asked.place).map(|said| app.translator().said(&said));
        said.or_else(|| Some(known.clone()))
    });
    let recorder = Recorder::new(kept, asked.place.to_string(), said.clone());
    let reply = prompt::ask(app, asked, said.as_deref(), &recorder)?;
    let now = match &reply {
        Reply::Value(value) => words(value),
        Reply::Later => String::new(),
        Reply::Leave => recorder.left(),
        // What was typed to go back is no answer.
        Reply::Back => said.unwrap_or_default(),
    };
    kept.wait(&asked.place.to_string(), &now)?;
    Ok(reply)
}

/// Asks until an answer is there that nothing refuses, or somebody lets it be. The draft is a part of `state`, by which
/// an answer is judged.
pub(crate) fn ask_until_taken<S>(
    app: &App,
    state: &mut S,
    draft: impl Fn(&mut S) -> &mut SavedAnswers,
    asked: &Asked<'_>,
    refused: impl Fn(&S, &Value) -> Result<Vec<Diagnostic>, Failure>,
) -> Result<Reply, Failure> {
    let mut before = None;
    loop {
        let reply = ask(app, draft(state), asked)?;
        let Reply::Value(value) = reply else {
            return Ok(reply);
        };
        let refused = refused(state, &value)?;
        if refused.is_empty() {
            return Ok(Reply::Value(value));
        }
        tell_refused(app, &refused);
        if before.as_ref() == Some(&value) {
            // Said twice: it waits, and somebody else may know better.
            return Ok(Reply::Later);
        }
        before = Some(value);
    }
}

/// Asks whether to go on with a draft about `name`, or to start again: then it is forgotten. False when somebody leaves.
pub(crate) fn goes_on_or_starts_again(app: &App, kept: &mut SavedAnswers, name: &str) -> bool {
    if kept.is_empty() {
        return true;
    }
    let question = message!("answer-draft", count = kept.count(), name = name);
    let texts = ["answer-draft-go-on", "answer-draft-start-again"].map(|key| app.translator().text(key));
    match prompt::one_of(app, &question, texts) {
        Some(0) => {
            let message = message!("answer-resumed", count = kept.count());
            app.ui.line(&message.with("name", name));
            true
        }
        Some(_) => {
            kept.forget();
            true
        }
        None => false,
    }
}

/// Says why an answer cannot be written.
pub(crate) fn tell_refused(app: &App, refused: &[Diagnostic]) {
    app.ui.warn(&message!("answer-not-taken"));
    for found in refused {
        app.ui.warn(&in_words(&found.message));
    }
}
