//! Saying what the rules are worth that a screen is founded on: of a proposition, that it is one.

use std::sync::atomic::Ordering;

use serde_json::Value;

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::lifecycle::force::Force;
use crate::lifecycle::version::Version;
use crate::render::json::pretty;

use crate::cli::App;

/// Where the line goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// Under the result.
    Foot,
    /// Under a page in Markdown.
    Page,
    /// Beside it: what is printed is read by programs, or is no verdict.
    Aside,
}

/// That `version` is on the day `on` a proposition that the committee has not adopted; none where it is adopted.
pub(crate) fn unadopted(version: Option<&Version>, on: Date) -> Option<Message> {
    let version = version.filter(|version| version.force(on) == Force::Proposition)?;
    Some(message!("rules-proposition", version = Arg::shown(&version.version)))
}

impl App {
    /// Says, once a run, that `version` is on the day `on` a proposition that the committee has not adopted.
    pub(crate) fn say_if_unadopted(&self, version: Option<&Version>, on: Date, at: At) {
        let Some(message) = unadopted(version, on) else {
            return;
        };
        if self.unadopted_told.swap(true, Ordering::Relaxed) {
            return;
        }
        match at {
            At::Foot => self.ui.line(&message),
            At::Page => self.ui.print(&format!("\n{}\n", self.translator().say(&message))),
            At::Aside => self.ui.tell(&message),
        }
    }

    /// A document for programs, which says what rules it is founded on, and what they are worth.
    pub(crate) fn stamped(&self, mut document: Value, version: Option<&Version>, on: Date) -> String {
        if let (Value::Object(map), Some(version)) = (&mut document, version) {
            map.entry("rules_version")
                .or_insert_with(|| Value::from(version.version.as_str()));
            map.insert("rules_standing".to_owned(), Value::from(version.force(on).as_str()));
        }
        pretty(&document)
    }
}
