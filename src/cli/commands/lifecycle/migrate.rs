//! `catalog lifecycle migrate OLD NEW`: the phases of all products take the names of other rules, in one commit.

use clap::Args;

use crate::diagnostic::Arg;
use crate::domain::id::{PhaseId, VersionId};
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::Version;
use crate::store::catalogue::{self, PRODUCTS};
use crate::store::edit::rename::{Renamed, rename};
use crate::store::source::Source;

use crate::cli::write::{WriteOptions, write_many};
use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::workspace::unlisted;
use crate::operation::writing::Change;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "OLD")]
    old: String,
    #[arg(value_name = "NEW")]
    new: String,
    #[command(flatten)]
    write: WriteOptions,
}

/// Where products name phases.
const PLACES: &[(&str, &str)] = &[
    ("phases", "phase"),
    ("decisions", "target_phase"),
    ("deliverables", "phase"),
];

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let branch = format!("catalog/lifecycle-{}", args.new);
    write_many(app, &branch, &args.write, |ground| {
        let lifecycle = ground.lifecycle()?;
        let old = version(lifecycle, &args.old)?;
        let new = version(lifecycle, &args.new)?;
        let lost: Vec<String> = old
            .phases
            .iter()
            .filter(|phase| new.current_name(&phase.id).is_none())
            .map(|phase| phase.id.to_string())
            .collect();
        if !lost.is_empty() {
            let message = message!(
                "migrate-lost",
                phases = lost.join(", "),
                version = Arg::shown(&new.version)
            );
            return Err(Failure::refused(message));
        }
        change(ground.source(), old, new)
    })
}

fn version<'l>(lifecycle: &'l Lifecycle, asked: &str) -> Result<&'l Version, Failure> {
    let known: Vec<String> = lifecycle
        .files()
        .iter()
        .map(|file| file.version.version.to_string())
        .collect();
    VersionId::parse(asked)
        .and_then(|id| lifecycle.version(&id))
        .ok_or_else(|| {
            Failure::usage(message!(
                "migrate-no-version",
                version = asked,
                known = known.join(", ")
            ))
            .suggesting(asked, known.iter().map(String::as_str))
        })
}

/// Every file that names a phase of `old` by a name that is not today's in `new`.
fn change(source: &dyn Source, old: &Version, new: &Version) -> Result<Change, Failure> {
    let mut files = Vec::new();
    let mut count = 0;
    for path in catalogue::files(source, PRODUCTS).map_err(unlisted)? {
        let bytes = source.read(&path).map_err(unlisted)?.unwrap_or_default();
        // A file that cannot be read names no phase: `validate` tells it.
        let Ok(text) = String::from_utf8(bytes) else { continue };
        let Ok((result, renamed)) = rename(&text, PLACES, |list, word| renamed(list, word, old, new)) else {
            return Err(Failure::refused(message!("migrate-refused", path = path)));
        };
        if renamed > 0 {
            count += renamed;
            files.push((path, result));
        }
    }
    if files.is_empty() {
        return Err(Failure::refused(message!(
            "migrate-nothing",
            old = Arg::shown(&old.version),
            new = Arg::shown(&new.version)
        )));
    }
    let title = message!(
        "commit-migrate",
        old = Arg::shown(&old.version),
        new = Arg::shown(&new.version),
        files = files.len()
    );
    let told = message!("migrate-count", count = count, files = files.len());
    Ok(Change {
        files,
        title,
        trailers: vec![("Catalog-Lifecycle", format!("{} -> {}", old.version, new.version))],
        remarks: vec![told],
    })
}

/// Today's name of a phase of the old rules; the state within it, where the alias says one and a phase is recorded.
fn renamed(list: &str, word: &str, old: &Version, new: &Version) -> Option<Renamed> {
    let id = PhaseId::parse(word)?;
    old.phase(&id)?;
    let today = new.current_name(&id).filter(|today| **today != id)?;
    let alias = new.phase_aliases.iter().find(|alias| alias.alias.as_str() == word);
    let state = alias.and_then(|alias| alias.substate.known());
    Some(Renamed {
        name: today.to_string(),
        beside: state
            .filter(|_| list == "phases")
            .map(|state| ("substate", state.to_string())),
    })
}
