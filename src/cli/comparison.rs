//! Two revisions of a catalogue, opened side by side: what `check` judges and `diff` tells.

use std::collections::BTreeSet;

use crate::domain::date::Date;
use crate::domain::decode::Decode;
use crate::domain::problem::Problem;
use crate::domain::product::Product;
use crate::domain::session::Session as Sitting;
use crate::git::{CommitFacts, Delta, Oid, Repository};
use crate::rules::changes::{Changed, Pair};
use crate::store::catalogue::{ALLOWED_SIGNERS, COMMONS, LIFECYCLE, PROBLEMS, PRODUCTS, REFERENCE, SESSIONS};
use crate::store::document;
use crate::store::folder::{Folder, SETTINGS};
use crate::store::source::Source;

use super::Session;
use super::error::Failure;
use super::revision::Revision;

/// The earlier revision, the later one, and what differs.
pub(crate) struct Comparison {
    pub repository: Repository,
    /// The revision that the change goes into.
    pub base: Oid,
    /// Where the change left it.
    pub parting: Oid,
    /// None for the working tree.
    pub head: Option<Oid>,
    /// The catalogue's path in the repository, with `/` at its end; then as it was, none where there was none.
    pub prefix: String,
    pub prefix_before: Option<String>,
    /// The files of the catalogue that differ, by their paths in it.
    pub deltas: Vec<Delta>,
    folder: Option<Folder>,
}

impl Comparison {
    /// Opens the repository, and finds what differs between the revision where `head` left `base`, and `head`; without
    /// `head`, the working tree.
    pub(crate) fn open(session: &Session, base: &str, head: Option<&str>) -> Result<Comparison, Failure> {
        let start = super::workspace::start(&session.global);
        let place = session.folder.as_ref().map_or(start.as_path(), Folder::root);
        let repository = Repository::open(place)?;
        // A bare repository has no other files than its commits'.
        let head = head.or_else(|| session.folder.is_none().then_some("HEAD"));
        let tip = head.unwrap_or("HEAD");
        // Before anything is looked up: in a part of the history, what is found may be wrong.
        repository.ensure_history(base, tip)?;
        let base = repository.resolve(base)?;
        let tip = repository.resolve(tip)?;
        let parting = repository.merge_base(base, tip)?;
        let here = session.folder.as_ref();
        let prefix = match (here, head) {
            (Some(folder), None) => super::revision::prefix(&repository, folder)?,
            (here, _) => {
                let likely = here.map_or_else(String::new, Folder::prefix);
                catalogue_in(&repository, tip, &likely)?
                    .ok_or_else(|| Failure::usage("error-no-catalogue-at").with("revision", short(tip)))?
            }
        };
        let prefix_before = catalogue_in(&repository, parting, &prefix)?;
        let before = prefix_before.as_deref().unwrap_or(&prefix);
        let deltas = match (head, before == prefix) {
            (Some(_), _) => repository.differences((parting, before), (tip, &prefix))?,
            (None, true) => repository.differences_here((parting, &prefix))?,
            // The folder was renamed, and perhaps not committed yet.
            (None, false) => {
                return Err(Failure::usage("error-catalogue-moved")
                    .with("before", before)
                    .with("prefix", prefix));
            }
        };
        Ok(Comparison {
            repository,
            base,
            parting,
            head: head.map(|_| tip),
            prefix,
            prefix_before,
            deltas: deltas
                .into_iter()
                .filter(|delta| is_of_catalogue(&delta.path))
                .collect(),
            folder: here.cloned(),
        })
    }

    /// The commits of the change; the working tree's own edits are in none.
    pub(crate) fn commits(&self) -> Result<Vec<CommitFacts>, Failure> {
        let Some(head) = self.head else {
            return Ok(Vec::new());
        };
        // In a shallow clone, only the merge itself is sure to be there.
        if self.repository.is_shallow() {
            return Ok(vec![self.repository.facts(head)?]);
        }
        Ok(self.repository.commits_between(self.base, head)?)
    }

    /// The day of the change: of its last commit, or today.
    pub(crate) fn day(&self, session: &Session) -> Result<Date, Failure> {
        let Some(head) = self.head else {
            return Ok(session.today);
        };
        let seconds = self.repository.facts(head)?.seconds;
        Ok(day_of(seconds).unwrap_or(session.today))
    }

    /// The files of products that differ, below their folder.
    pub(crate) fn product_files(&self) -> Vec<String> {
        let inside = |delta: &Delta| delta.path.strip_prefix(PRODUCTS)?.strip_prefix('/').map(str::to_owned);
        self.deltas.iter().filter_map(inside).collect()
    }

    /// The revision that the change goes into, without its products.
    pub(crate) fn base_rules(&self) -> Result<Option<Revision>, Failure> {
        self.base_with(&[])
    }

    /// The revision that the change goes into, with the products that differ.
    pub(crate) fn at_base(&self) -> Result<Option<Revision>, Failure> {
        self.base_with(&self.product_files())
    }

    fn base_with(&self, names: &[String]) -> Result<Option<Revision>, Failure> {
        let Some(prefix) = catalogue_in(&self.repository, self.base, &self.prefix)? else {
            return Ok(None);
        };
        Ok(Some(Revision::with_products(
            &self.repository,
            self.base,
            &prefix,
            names,
        )?))
    }

    /// The later revision: the working tree, or a commit with the products that differ and those that `names` name.
    pub(crate) fn after(&self, names: &BTreeSet<String>) -> Result<Box<dyn Source>, Failure> {
        match (self.head, &self.folder) {
            (None, Some(folder)) => Ok(Box::new(folder.clone())),
            (head, _) => {
                let names: Vec<String> = names.iter().cloned().collect();
                let head = head.unwrap_or(self.base);
                let revision = Revision::with_products(&self.repository, head, &self.prefix, &names)?;
                let differing = self.deltas.iter();
                Ok(Box::new(revision.knowing(
                    differing.filter_map(|delta| Some((delta.path.clone(), delta.after?))),
                )))
            }
        }
    }

    /// All of the later revision.
    pub(crate) fn whole_after(&self) -> Result<Box<dyn Source>, Failure> {
        match (self.head, &self.folder) {
            (None, Some(folder)) => Ok(Box::new(folder.clone())),
            (head, _) => Ok(Box::new(Revision::whole(
                &self.repository,
                head.unwrap_or(self.base),
                &self.prefix,
            )?)),
        }
    }

    /// All of the revision where the change left the base; none where it had no catalogue.
    pub(crate) fn whole_before(&self) -> Result<Option<Revision>, Failure> {
        let Some(prefix) = &self.prefix_before else {
            return Ok(None);
        };
        Ok(Some(Revision::whole(&self.repository, self.parting, prefix)?))
    }

    /// Every file that differs, read on both sides. What cannot be read is none: the rules of form tell why.
    pub(crate) fn changed(&self, after: &dyn Source) -> Result<Changed, Failure> {
        Ok(Changed {
            products: self.pairs::<Product>(after, |path| is_in(PRODUCTS, path))?,
            sessions: self.pairs::<Sitting>(after, |path| is_in(SESSIONS, path))?,
            problems: self.pairs::<Problem>(after, |path| is_in(PROBLEMS, path))?,
        })
    }

    /// The files that differ and that `wanted` chooses by their paths, as they are in `after` and were before.
    pub(crate) fn pairs<T: Decode>(
        &self,
        after: &dyn Source,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<Pair<T>>, Failure> {
        let mut pairs = Vec::new();
        for delta in self.deltas.iter().filter(|delta| wanted(&delta.path)) {
            let (before, new) = self.contents(delta, after)?;
            pairs.push(Pair {
                path: delta.path.clone(),
                before: before.and_then(|bytes| parsed(&delta.path, &bytes)),
                after: new.and_then(|bytes| parsed(&delta.path, &bytes)),
                stays: delta.stays,
            });
        }
        Ok(pairs)
    }

    /// The bytes of a file that differs: as they were, and as they are in `after`.
    pub(crate) fn contents(
        &self,
        delta: &Delta,
        after: &dyn Source,
    ) -> Result<(Option<Vec<u8>>, Option<Vec<u8>>), Failure> {
        let before = delta.before.map(|id| self.repository.content(id)).transpose()?;
        let new = delta.stays.then(|| after.read(&delta.path).ok().flatten()).flatten();
        Ok((before, new))
    }
}

/// True for the path of a file below a folder of the catalogue.
pub(crate) fn is_in(folder: &str, path: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// What a file says, where it can be read.
pub(crate) fn parsed<T: Decode>(path: &str, bytes: &[u8]) -> Option<Box<T>> {
    document::read::<T>(path, bytes, |_, _, _| ()).value
}

/// Nine signs of a commit's id tell it apart.
pub(crate) fn short(id: Oid) -> String {
    id.to_string().chars().take(9).collect()
}

/// Git keeps no day: that of Greenwich.
fn day_of(seconds: i64) -> Option<Date> {
    let moment = jiff::Timestamp::from_second(seconds).ok()?;
    Some(Date::from_civil(moment.to_zoned(jiff::tz::TimeZone::UTC).date()))
}

/// A repository may hold other files beside; the program, or an editor, leaves some while it writes.
fn is_of_catalogue(path: &str) -> bool {
    let hidden = path.split('/').any(|part| part.starts_with('.')) || path.ends_with(".tmp");
    let known = match path.split_once('/') {
        Some((folder, _)) => [PRODUCTS, COMMONS, SESSIONS, PROBLEMS, LIFECYCLE].contains(&folder),
        None => [SETTINGS, REFERENCE, ALLOWED_SIGNERS].contains(&path),
    };
    known && !hidden
}

/// Where a commit keeps its catalogue: where it is `likely`, else the only place at the top or one folder below.
fn catalogue_in(repository: &Repository, commit: Oid, likely: &str) -> Result<Option<String>, Failure> {
    let snapshot = repository.snapshot(commit)?;
    let there = |prefix: &str| snapshot.is_file(&format!("{prefix}{SETTINGS}"));
    for prefix in [likely, "", "catalog/"] {
        if there(prefix)? {
            return Ok(Some(prefix.to_owned()));
        }
    }
    let mut found = Vec::new();
    for folder in snapshot.folders()? {
        let prefix = format!("{folder}/");
        if there(&prefix)? {
            found.push(prefix);
        }
    }
    Ok(match found.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    })
}
