//! When the facts of a catalogue were recorded: the line of its branch read once, commit by commit, and what came out of it
//! kept. A commit says all that led to it: what was kept for one is true of it for ever.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::change::recording::{Commit, History, Stated};
use crate::domain::place::PRODUCTS;
use crate::domain::product::Product;
use crate::git::{GitError, HEAD, Landing, Oid, Repository};
use crate::store::cache::Cache;
use crate::store::catalogue::is_part;
use crate::store::document;
use crate::store::folder::SETTINGS;

use super::context::Context;
use super::error::Failure;
use super::revision::prefix;
use super::workspace::Workspace;

/// The history of a catalogue up to the commit `at`, or up to the last one; phases are called as they are today.
///
/// # Errors
/// Where there is no repository, no commit, or a part of the history only.
pub fn of(context: &Context<'_>, workspace: &Workspace, at: Option<&str>) -> Result<History, Failure> {
    let folder = context.catalogue()?;
    let repository = Repository::open(folder.root()).map_err(unread)?;
    repository.ensure_whole_history().map_err(unread)?;
    let head = repository.resolve(at.unwrap_or(HEAD)).map_err(unread)?;
    let prefix = prefix(&repository, folder)?;
    let history = read(&repository, head, &prefix)?;
    let names = workspace.names()?;
    let current = |name: &str| names.current_name_of(name);
    let history = history.under(&current);
    Ok(history.dated(|seconds| context.day_of(seconds)))
}

/// Why no history can be read, for who asked for nothing else.
fn unread(error: GitError) -> Failure {
    match error {
        GitError::Shallow => Failure::incomplete(message!("error-history-shallow")),
        GitError::NotARepository { start } => Failure::usage(message!(
            "error-history-no-repository",
            folder = start.display().to_string()
        )),
        GitError::Unborn { .. } => Failure::usage(message!("error-history-empty")),
        other => other.into(),
    }
}

/// So many commits are read before what they brought is put together.
const AT_ONCE: usize = 2_000;
/// So many histories are kept: that of the branch, and those of some revisions.
const MOST_KEPT: usize = 8;

/// A commit, and where the catalogue was in it and before it.
struct Step {
    landing: Landing,
    prefix: String,
    former: String,
}

fn read(repository: &Repository, head: Oid, prefix: &str) -> Result<History, GitError> {
    let cache = Cache::within(repository.common_folder());
    let kept = Kept::within(&cache);
    let (mut steps, known) = line(repository, head, prefix, &kept)?;
    let (mut history, from) = match known {
        Some((history, name)) => (history, Some(name)),
        None => (History::default(), None),
    };
    if steps.is_empty() {
        return Ok(history);
    }
    steps.reverse();
    for steps in steps.chunks(AT_ONCE) {
        add(repository, steps, &mut history)?;
    }
    kept.keep(&history, head, prefix, from.as_deref());
    Ok(history)
}

/// The commits that are not known yet, the latest first, and what is known of those before them.
#[allow(clippy::type_complexity)]
fn line(
    repository: &Repository,
    head: Oid,
    prefix: &str,
    kept: &Kept<'_>,
) -> Result<(Vec<Step>, Option<(History, String)>), GitError> {
    let mut steps = Vec::new();
    let mut prefix = prefix.to_owned();
    for landing in repository.line(head) {
        let landing = landing?;
        if let Some(found) = kept.find(landing.id, &prefix) {
            return Ok((steps, Some(found)));
        }
        let former = match landing.parent {
            Some(parent) => former(repository, parent, &prefix)?,
            None => prefix.clone(),
        };
        steps.push(Step {
            landing,
            prefix: std::mem::replace(&mut prefix, former.clone()),
            former,
        });
    }
    Ok((steps, None))
}

/// Where the catalogue was in a commit: in the only folder that is one, where its own is none.
fn former(repository: &Repository, commit: Oid, prefix: &str) -> Result<String, GitError> {
    let snapshot = repository.snapshot(commit)?;
    if snapshot.is_file(&format!("{prefix}{SETTINGS}"))? {
        return Ok(prefix.to_owned());
    }
    Ok(match snapshot.folders_with(SETTINGS)?.as_slice() {
        [elsewhere] => elsewhere.clone(),
        _ => prefix.to_owned(),
    })
}

/// Adds what commits brought, the earliest first.
fn add(repository: &Repository, steps: &[Step], history: &mut History) -> Result<(), GitError> {
    let mut contents = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        let folder = |prefix: &str| format!("{prefix}{PRODUCTS}");
        for delta in repository.brought(&step.landing, &folder(&step.prefix), &folder(&step.former))? {
            let path = format!("{PRODUCTS}/{}", delta.path.trim_start_matches('/'));
            if let Some(after) = delta.after.filter(|_| is_part(&path)) {
                contents.push((place, path, repository.content(after)?));
            }
        }
    }
    let stated: Vec<(usize, Option<Stated>)> = contents
        .par_iter()
        .map(|(place, path, bytes)| (*place, stated(path, bytes)))
        .collect();
    let mut stated = stated.into_iter().peekable();
    for (place, step) in steps.iter().enumerate() {
        let mut own = Vec::new();
        while let Some((_, one)) = stated.next_if(|(of, _)| *of == place) {
            own.extend(one);
        }
        if !own.is_empty() {
            let commit = Commit {
                id: step.landing.id.to_string(),
                seconds: step.landing.seconds,
                by: repository.writer(step.landing.id)?,
            };
            history.add(commit, own);
        }
    }
    Ok(())
}

/// What a version of a file states; nothing where it cannot be read: what it said before is not taken back.
fn stated(path: &str, bytes: &[u8]) -> Option<Stated> {
    let reading = document::read::<Product>(path, bytes, |_, _, _| ());
    reading.value.map(|product| Stated::by(&product))
}

/// The histories that were kept, each under the commit that it leads to.
struct Kept<'c> {
    cache: &'c Cache,
    names: BTreeSet<String>,
}

/// Before the names of all of them.
const NAME: &str = "history-";

impl<'c> Kept<'c> {
    fn within(cache: &'c Cache) -> Kept<'c> {
        Kept {
            cache,
            names: cache.documents(NAME),
        }
    }

    /// Its name says the commit and the place of the catalogue in it.
    fn name(commit: Oid, prefix: &str) -> String {
        let prefix: String = prefix.bytes().map(|byte| format!("{byte:02x}")).collect();
        format!("{commit}-{prefix}")
    }

    fn find(&self, commit: Oid, prefix: &str) -> Option<(History, String)> {
        if self.names.is_empty() {
            return None;
        }
        let name = Kept::name(commit, prefix);
        let bytes = self.names.contains(&name).then(|| self.cache.document(&about(&name)))?;
        Some((serde_json::from_slice(&bytes?).ok()?, name))
    }

    /// Keeps a history; `from`, which it goes on from, is needed no more.
    fn keep(&self, history: &History, commit: Oid, prefix: &str, from: Option<&str>) {
        let is_full = self.names.len() >= MOST_KEPT;
        let superseded = self.names.iter().filter(|name| is_full || Some(name.as_str()) == from);
        for name in superseded {
            self.cache.forget(&about(name));
        }
        if let Ok(bytes) = serde_json::to_vec(history) {
            self.cache.keep_document(&about(&Kept::name(commit, prefix)), bytes);
        }
    }
}

fn about(name: &str) -> String {
    format!("{NAME}{name}")
}
