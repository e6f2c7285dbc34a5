//! Rules that are not in force yet, found where somebody says, to judge by them and write nothing.

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Severity};
use crate::domain::date::Date;
use crate::domain::id::VersionId;
use crate::domain::place::stem;
use crate::git::Repository;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::trial::Trial;
use crate::lifecycle::version::{SCHEMA, Version};
use crate::rules;
use crate::rules::lifecycle::soundness::VERSIONS_ORDERED;
use crate::store::catalogue::{self, LIFECYCLE};
use crate::store::document;
use crate::store::folder::SETTINGS;
use crate::store::source::Source;

use super::context::Context;
use super::error::Failure;
use super::revision::{Revision, prefix};
use super::workspace::{Workspace, learn, unlisted};

/// The folder that a repository keeps its catalogue in.
const USUAL_FOLDER: &str = "catalog";

/// The rules that `asked` names, as if they were in force on the day `on`: a file of rules, the folder of a catalogue or of
/// its rules, a version of the catalogue here that is still to come, or a revision of its repository. From now on, ids are
/// called by their names.
///
/// # Errors
/// Where there is none of that name, or it has a fault.
pub fn trial(context: &Context<'_>, workspace: &Workspace, asked: &str, on: Date) -> Result<Trial, Failure> {
    let now = &workspace.lifecycle;
    let path = Path::new(asked);
    let tried = if path.is_file() {
        let bytes = fs::read(path).map_err(|error| Failure::caused(message!("error-no-path", path = asked), error))?;
        parsed(asked, &bytes, on)?
    } else if path.is_dir() {
        latest(now, of_folder(path, on)?, asked)?
    } else if let Some(known) =
        VersionId::parse(asked).and_then(|id| now.files().iter().find(|one| one.version.version == id))
    {
        known.clone()
    } else {
        latest(now, of_revision(context, asked, on)?, asked)?
    };
    let trial = Trial::new(now, &tried, on, asked);
    let reference = workspace.portfolio.reference().map(|entry| &*entry.value);
    learn(context, &trial.lifecycle, reference);
    Ok(trial)
}

/// Of the versions of a place, the last one that is not here as it is there; where all are, the last one.
fn latest(now: &Lifecycle, files: Vec<VersionFile>, asked: &str) -> Result<VersionFile, Failure> {
    let found = Lifecycle::new(files);
    let files = found.files();
    let other = files
        .iter()
        .rev()
        .find(|file| now.version(&file.version.version) != Some(&file.version));
    let chosen = other.or_else(|| files.last()).cloned();
    chosen.ok_or_else(|| Failure::usage(message!("trial-no-rules", place = asked)))
}

/// The versions of a folder: of a catalogue, or of rules.
fn of_folder(folder: &Path, on: Date) -> Result<Vec<VersionFile>, Failure> {
    let catalogues = [folder.to_owned(), folder.join(USUAL_FOLDER)];
    let catalogue = catalogues.into_iter().find(|root| root.join(SETTINGS).is_file());
    let folder = catalogue.map_or_else(|| folder.to_owned(), |root| root.join(LIFECYCLE));
    let unread =
        |error: std::io::Error| Failure::caused(message!("error-no-path", path = folder.display().to_string()), error);
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(&folder).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if path.is_file() && name.and_then(stem).is_some() {
            paths.push(path);
        }
    }
    paths.sort();
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).map_err(unread)?;
        parsed(&path.display().to_string(), &bytes, on)
    };
    paths.into_iter().map(read).collect()
}

/// The versions of the catalogue as a revision of its repository has it.
fn of_revision(context: &Context<'_>, asked: &str, on: Date) -> Result<Vec<VersionFile>, Failure> {
    let folder = context.catalogue()?;
    let unknown = || Failure::usage(message!("trial-nothing", asked = asked));
    // Without a repository, the word can only have been a path.
    let repository = Repository::open(folder.root()).map_err(|_| unknown())?;
    let commit = repository
        .resolve(asked)
        .map_err(|error| if error.is_unread() { error.into() } else { unknown() })?;
    let prefix = prefix(&repository, folder)?;
    let source = Revision::with_products(&repository, commit, &prefix, &[])?;
    let mut files = Vec::new();
    for path in catalogue::files(&source, LIFECYCLE).map_err(unlisted)? {
        let bytes = source.read(&path).map_err(unlisted)?.unwrap_or_default();
        files.push(parsed(&path, &bytes, on)?);
    }
    Ok(files)
}

/// A file of rules, that holds by itself.
fn parsed(path: &str, bytes: &[u8], on: Date) -> Result<VersionFile, Failure> {
    let reading = document::read_of::<Version>(path, bytes, Some(SCHEMA), None, |_, _, _| ());
    sound(path, &reading.diagnostics)?;
    let Some(version) = reading.value else {
        return Err(Failure::usage(message!("trial-no-rules", place = path)));
    };
    let file = VersionFile {
        path: path.to_owned(),
        version: *version,
    };
    let found = rules::check_lifecycle(&Lifecycle::new(vec![file.clone()]), on).0;
    // What a file is called, and that versions follow one another, is for the catalogue.
    let alone = found.into_iter().map(|(_, finding)| finding);
    let alone = alone.filter(|one| one.rule.id != VERSIONS_ORDERED.id && one.message.key != text!("R-01-file-name"));
    sound(path, &document::locate_later(path, bytes, alone.collect()))?;
    Ok(file)
}

/// Refuses a file of rules that has a fault, and says which and where.
fn sound(path: &str, found: &[Diagnostic]) -> Result<(), Failure> {
    match found.iter().find(|one| one.severity == Severity::Error) {
        None => Ok(()),
        Some(first) => Err(Failure::usage(message!(
            "trial-faulty",
            path = path,
            line = first.range.line,
            fault = first.message.clone()
        ))),
    }
}
