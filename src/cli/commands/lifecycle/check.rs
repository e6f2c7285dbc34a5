//! `catalog lifecycle check FILE`: are these rules sound by themselves?

use std::fs;
use std::path::PathBuf;

use clap::Args;

use crate::diagnostic::{Arg, Counts, Diagnostic, Message};
use crate::domain::reference::Reference;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::version::{SCHEMA, Version};
use crate::lifecycle::vocabulary::Vocabulary;
use crate::render::diagnostics;
use crate::rules;
use crate::rules::lifecycle::soundness::{self, VERSIONS_ORDERED};
use crate::rules::lifecycle::tried;
use crate::store::catalogue::{self, REFERENCE};
use crate::store::document;
use crate::store::folder::Folder;

use crate::cli::{App, Status};
use crate::operation::error::Failure;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let path = args.file.display().to_string();
    let bytes = fs::read(&args.file)
        .map_err(|error| Failure::caused(message!("error-no-path", path = path.as_str()), error))?;
    let reading = document::read_of::<Version>(&path, &bytes, Some(SCHEMA), None, |_, _, _| ());
    let mut diagnostics = reading.diagnostics;
    let faulty = Counts::of(&diagnostics).error > 0;
    let version = reading.value.filter(|_| !faulty);
    if let Some(version) = &version {
        diagnostics.extend(judged(&path, &bytes, version, app));
    }
    diagnostics.sort_by(|one, other| one.sort_key().cmp(&other.sort_key()));
    let shown: Vec<&Diagnostic> = diagnostics.iter().collect();
    app.ui
        .print(&diagnostics::text(&shown, app.translator(), app.ui.look()));
    if let Some(version) = &version {
        app.ui.line(&summary(version));
    }
    let counts = Counts::of(&diagnostics);
    app.ui.line(&counts.verdict());
    Ok(if counts.error > 0 {
        Status::Refused
    } else {
        Status::Clean
    })
}

/// What the rules about one version say; that versions follow one another is for the catalogue.
fn judged(path: &str, bytes: &[u8], version: &Version, app: &App) -> Vec<Diagnostic> {
    let lifecycle = Lifecycle::new(vec![VersionFile {
        path: path.to_owned(),
        version: version.clone(),
    }]);
    let mut found = rules::check_lifecycle(&lifecycle, app.today);
    if let Some(words) = words_beside(path) {
        soundness::words_of_others(version, &words, path, &mut found);
    }
    let findings = found.0.into_iter().map(|(_, finding)| finding);
    let alone = findings.filter(|finding| finding.rule.id != VERSIONS_ORDERED.id);
    let found = alone.chain(tried::untried(version)).collect();
    document::locate_later(path, bytes, found)
}

/// What the reference of the catalogue that the file stands in defines.
fn words_beside(path: &str) -> Option<Vocabulary> {
    let start = std::path::absolute(path).ok()?;
    let folder = Folder::find(start.parent()?)?;
    let reading = catalogue::read::<Reference>(&folder, REFERENCE, |_, _, _| ())?;
    let mut words = Vocabulary::default();
    words.add_reference(&*reading.value?);
    Some(words)
}

fn summary(version: &Version) -> Message {
    message!(
        "lifecycle-summary",
        version = Arg::shown(&version.version),
        from = Arg::from(version.effective_from),
        phases = version.phases.len(),
        gates = version.gates.len(),
        criteria = version.criteria.len(),
        checks = version.checks.len()
    )
}
