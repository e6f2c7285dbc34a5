//! A registration of a product that exists already: since when, in which phase, and who says so.

use crate::cli::App;
use crate::cli::ask::prompt::{one_of, text};
use crate::diagnostic::{Arg, Message};
use crate::domain::date::ApproxDate;
use crate::domain::decode::Shape;
use crate::domain::id::PhaseId;
use crate::lifecycle::version::Version;
use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;
use crate::store::edit::{Value, typed};

use super::LEFT;

/// What is known of a product before its registration.
pub(super) struct Existing {
    pub phase: PhaseId,
    pub since: ApproxDate,
    /// Who says so, as facts of the product.
    pub facts: Vec<FieldValue>,
}

/// Asks whether the product exists already; none where it begins.
///
/// # Errors
/// Where somebody leaves.
pub(super) fn asked(app: &App, version: &Version) -> Result<Option<Existing>, Failure> {
    let left = || Failure::usage(Message::new(LEFT));
    let texts = ["new-begins", "new-exists"].map(|key| app.translator().text(key));
    if one_of(app, &message!("new-ask-exists"), texts).ok_or_else(left)? == 0 {
        return Ok(None);
    }
    let phases = version.ordered_phases();
    let names = phases
        .iter()
        .map(|phase| app.translator().said(&Arg::both(&phase.fr, &phase.en)));
    let index = one_of(app, &message!("new-ask-phase"), names).ok_or_else(left)?;
    let phase = phases.get(index).ok_or_else(left)?.id.clone();
    let since = day_of(app, &message!("new-ask-since"), "").ok_or_else(left)?;
    // What the committee decided since is recorded after that day.
    let today = app.translator().said(&app.today.into());
    let known = loop {
        let day = day_of(app, &message!("new-ask-known"), &today).ok_or_else(left)?;
        match day.exact() {
            Some(day) if day >= since.earliest() => break day,
            _ => app.ui.warn(&message!("new-known-before", since = since)),
        }
    };
    let source = loop {
        let said = text(app, &message!("new-ask-source"), "").ok_or_else(left)?;
        if !said.trim().is_empty() {
            break said.trim().to_owned();
        }
    };
    let facts = vec![
        FieldValue::read("baseline.as_of", &known.to_string())?,
        FieldValue::read("baseline.source", &format!("[{}]", quoted(&source)))?,
    ];
    Ok(Some(Existing { phase, since, facts }))
}

/// A day that is not to come, asked for until it is one; none where somebody leaves.
fn day_of(app: &App, question: &Message, proposed: &str) -> Option<ApproxDate> {
    loop {
        let said = text(app, question, proposed)?;
        match typed::value(&said, Shape::ApproxDate, false) {
            Ok(Value::Date(day)) => match ApproxDate::parse(&day) {
                Some(day) if !day.earliest().is_to_come(app.today) => return Some(day),
                _ => app.ui.warn(&message!("new-since-future")),
            },
            _ => app.ui.explain(&Failure::usage(message!("error-date", text = said))),
        }
    }
}

/// A text as an item of a list that is written in brackets.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
