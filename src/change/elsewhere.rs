//! What a change does to the files that are no products: sittings, commons, problems, rules, settings.

use serde::Serialize;

use crate::change::Pair;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decode::Decode;

use super::facts::{Difference, differences};
use super::story::fields::{MOST_TOLD, told};

/// What judges everybody, the weightiest first.
const FIRST: &[&str] = &[
    text!("elsewhere-rules"),
    text!("elsewhere-signers"),
    text!("elsewhere-settings"),
];

/// What a change does to one file.
#[derive(Clone, Debug, PartialEq)]
pub struct Elsewhere {
    /// Relative to the catalogue.
    pub path: String,
    pub title: Message,
    pub lines: Vec<Message>,
}

impl Elsewhere {
    /// True for what judges everybody: a reviewer must not miss it.
    #[must_use]
    pub fn is_first(&self) -> bool {
        self.rank() < FIRST.len()
    }

    /// Its place among all that a change does elsewhere, the weightiest first.
    #[must_use]
    pub fn rank(&self) -> usize {
        let mut first = FIRST.iter();
        first.position(|key| *key == self.title.key).unwrap_or(FIRST.len())
    }
}

/// What a change does to the files of `pairs`; see [`of`].
#[must_use]
pub fn of_all<T: Serialize + Decode>(
    pairs: &[Pair<T>],
    title: &'static str,
    name: impl Fn(&T) -> String,
) -> Vec<Elsewhere> {
    pairs.iter().map(|pair| of(pair, title, &name)).collect()
}

/// What a change does to the file of `pair`; `title` is the text that names it, by what `name` gives.
#[must_use]
pub fn of<T: Serialize + Decode>(pair: &Pair<T>, title: &'static str, name: impl Fn(&T) -> String) -> Elsewhere {
    let (state, found) = match (pair.before.as_deref(), pair.after.as_deref()) {
        (None, Some(_)) => ("added", Vec::new()),
        (Some(before), Some(after)) => ("changed", differences(before, after)),
        _ if !pair.stays => ("removed", Vec::new()),
        _ => ("unreadable", Vec::new()),
    };
    let known = pair.after.as_deref().or(pair.before.as_deref());
    let name = known.map_or_else(|| pair.path.clone(), name);
    Elsewhere {
        path: pair.path.clone(),
        title: Message::new(title).with("name", in_words(name)).with("state", state),
        lines: lines(&found),
    }
}

/// What a file is called: a sitting, by its day.
fn in_words(name: String) -> Arg {
    Date::parse(&name).map_or_else(|| Arg::from(name), |day| Arg::Day(day.into()))
}

/// The keys that may sign: who is named anew, and who is no more.
#[must_use]
pub fn signers(path: &str, before: &str, after: Option<&str>) -> Elsewhere {
    let keys = |text: &str| -> Vec<String> {
        let lines = text.lines().map(str::trim);
        lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(str::to_owned)
            .collect()
    };
    let (old, new) = (keys(before), keys(after.unwrap_or_default()));
    let without = |these: &[String], those: &[String]| -> Vec<String> {
        let lost = these.iter().filter(|key| !those.contains(key));
        lost.map(|key| key.split_whitespace().next().unwrap_or_default().to_owned())
            .collect()
    };
    let (added, removed) = (without(&new, &old), without(&old, &new));
    let signed = |sign: char, names: Vec<String>| names.into_iter().map(move |name| format!("{sign} {name}"));
    let items: Vec<String> = signed('+', added).chain(signed('−', removed)).collect();
    let state = match (before.is_empty(), after) {
        (true, _) => "added",
        (false, None) => "removed",
        (false, Some(_)) => "changed",
    };
    let line = || message!("elsewhere-keys", items = items.join(", "));
    Elsewhere {
        path: path.to_owned(),
        title: message!("elsewhere-signers", state = state),
        lines: if items.is_empty() { Vec::new() } else { vec![line()] },
    }
}

fn lines(found: &[Difference]) -> Vec<Message> {
    let mut lines: Vec<Message> = found.iter().take(MOST_TOLD).map(told).collect();
    let rest = found.get(MOST_TOLD..).unwrap_or_default();
    if !rest.is_empty() {
        lines.push(message!("elsewhere-more", count = rest.len()));
    }
    lines
}
