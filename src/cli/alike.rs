//! What answers a need, as lines and as a list: what it is, what it is for, and the words that it was found by.

use crate::cli::App;
use crate::diagnostic::{Arg, Message};
use crate::operation::look_alikes::{LookAlike, What};
use crate::operation::similar::Term;
use crate::page::{Cell, Item, Tone, Words};

/// What is told of one, line by line.
pub(crate) fn lines(app: &App, one: &LookAlike) -> Vec<Message> {
    let key = match (one.is_product(), one.is_set_aside()) {
        (true, _) => "new-similar-product",
        (false, false) => "new-similar-common",
        (false, true) => "new-similar-set-aside",
    };
    let mut lines = vec![
        Message::new(key)
            .with("id", one.id.as_str())
            .with("name", one.name.as_str()),
    ];
    lines.extend(
        one.about
            .as_ref()
            .map(|about| message!("new-similar-about", about = about.as_str())),
    );
    lines.push(message!("new-similar-terms", terms = terms(app, &one.terms)));
    lines
}

/// One as a line of a list, with what it is for below.
pub(crate) fn item(app: &App, one: &LookAlike) -> Item {
    let kind = match &one.what {
        What::Product { .. } => message!("alike-product"),
        What::Common { .. } if one.is_set_aside() => message!("alike-set-aside"),
        What::Common { .. } => message!("alike-common"),
    };
    let id = Words::from(" (").then(Cell::Id(one.id.clone())).then(")");
    let words = Words::from(one.name.as_str())
        .toned(Tone::Strong)
        .then(id.toned(Tone::Muted))
        .then(", ")
        .then(kind);
    let mut item = Item::new(words);
    item.notes.extend(one.about.as_deref().map(Words::from));
    item.notes.push(found_by(app, &one.terms));
    item
}

/// The words that something was found by.
pub(crate) fn found_by(app: &App, found: &[Term]) -> Words {
    Words::from(message!("alike-terms", terms = terms(app, found))).toned(Tone::Muted)
}

/// More would not be read.
const MOST_TERMS: usize = 6;

/// The words of the need, each with the one that it was found by, where that is another.
pub(crate) fn terms(app: &App, terms: &[Term]) -> Arg {
    let terms = terms
        .iter()
        .take(MOST_TERMS)
        .map(|term| match term.asked == term.found {
            true => Arg::from(term.asked.as_str()),
            false => {
                let message = message!("alike-term", asked = term.asked.as_str(), found = term.found.as_str());
                Arg::from(app.translator().say(&message))
            }
        });
    Arg::List(terms.collect())
}
