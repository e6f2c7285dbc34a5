//! Where the revisions of a comparison keep their catalogue.

use crate::diagnostic::Message;
use crate::git::{Oid, Repository};
use crate::store::folder::SETTINGS;

use super::short;
use crate::operation::error::Failure;

/// Where the program finds a catalogue without being told.
const FIRST: [&str; 2] = ["", "catalog/"];

/// Where a commit keeps its catalogue: at a place that is `likely`, or the only one that it has; where somebody `asked`
/// for that place, there alone.
pub fn of(repository: &Repository, commit: Oid, likely: &str, asked: bool) -> Result<String, Failure> {
    let snapshot = repository.snapshot(commit)?;
    let places = [likely].into_iter().chain(FIRST.into_iter().filter(|_| !asked));
    for prefix in places {
        if snapshot.is_file(&format!("{prefix}{SETTINGS}"))? {
            return Ok(prefix.to_owned());
        }
    }
    if asked {
        return Err(Failure::usage(message!(
            "error-no-catalogue-there",
            revision = short(commit),
            folder = told(likely)
        )));
    }
    let failure = |key: &'static str| Failure::usage(Message::new(key)).with("revision", short(commit));
    match snapshot.folders_with(SETTINGS)?.as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(failure(text!("error-no-catalogue-at"))),
        several => Err(failure(text!("error-several-catalogues")).with("folders", listed(several))),
    }
}

/// Where an earlier commit kept the catalogue that is now at `now`: there, at a place of `known`, or where one was that
/// is no more. None where it had no catalogue at all: beside one that is still there, the change would be compared with
/// nothing, and judge itself.
pub fn before(
    repository: &Repository,
    commit: Oid,
    now: &str,
    known: Option<&str>,
    is_still: &dyn Fn(&str) -> Result<bool, Failure>,
) -> Result<Option<String>, Failure> {
    let snapshot = repository.snapshot(commit)?;
    for prefix in [Some(now), known].into_iter().flatten() {
        if snapshot.is_file(&format!("{prefix}{SETTINGS}"))? {
            return Ok(Some(prefix.to_owned()));
        }
    }
    let there = snapshot.folders_with(SETTINGS)?;
    let second = |before: &str| {
        Err(Failure::usage(message!(
            "error-second-catalogue",
            now = told(now),
            before = told(before)
        )))
    };
    // Where the program looks first, another one would hide it.
    for prefix in there.iter().filter(|_| FIRST.contains(&now)) {
        if FIRST.contains(&prefix.as_str()) && is_still(prefix)? {
            return second(prefix);
        }
    }
    let mut gone = Vec::new();
    for prefix in &there {
        if !is_still(prefix)? {
            gone.push(prefix.clone());
        }
    }
    match (there.first(), gone.as_slice()) {
        (None, _) => Ok(None),
        (Some(_), [only]) => Ok(Some(only.clone())),
        (Some(first), []) => second(first),
        (Some(_), several) => Err(Failure::usage(message!(
            "error-several-catalogues",
            revision = short(commit),
            folders = listed(several)
        ))),
    }
}

/// Refuses a change that takes away the catalogue that the program would find, where another one stands that it does not
/// bring: that one, compared with itself, would answer for what is gone.
pub fn ensure_kept(repository: &Repository, before: Oid, after: Oid, now: &str) -> Result<(), Failure> {
    let (before, after) = (repository.snapshot(before)?, repository.snapshot(after)?);
    let settings = |prefix: &str| format!("{prefix}{SETTINGS}");
    if !before.is_file(&settings(now))? {
        return Ok(());
    }
    for first in FIRST.into_iter().take_while(|first| *first != now) {
        if before.is_file(&settings(first))? && !after.is_file(&settings(first))? {
            return Err(Failure::usage(message!(
                "error-catalogue-gone",
                now = told(now),
                before = told(first),
                path = settings(first),
                ..
            )));
        }
    }
    Ok(())
}

fn listed(prefixes: &[String]) -> String {
    prefixes
        .iter()
        .map(|prefix| told(prefix))
        .collect::<Vec<_>>()
        .join(", ")
}

/// A folder as people write it.
fn told(prefix: &str) -> &str {
    if prefix.is_empty() { "." } else { prefix }
}
