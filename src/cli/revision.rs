//! A catalogue at a commit, and what a branch proposes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::diagnostic::Message;
use crate::domain::id::is_slug;
use crate::domain::portfolio::Entry;
use crate::domain::product::Product;
use crate::git::{self, Base, GitError, Head, Oid, Repository, Start, Wish};
use crate::store::catalogue::{self, LIFECYCLE, PRODUCTS, SESSIONS};
use crate::store::folder::{Folder, SETTINGS};
use crate::store::source::Source;

use super::Session;
use super::error::Failure;
use super::target::product_path;
use super::workspace::Workspace;

/// The branch that proposes changes to a product.
pub(crate) fn proposal_branch(id: &str) -> String {
    format!("catalog/{id}")
}

/// The catalogue's path in the repository, with `/` at its end.
pub(super) fn prefix(repository: &Repository, folder: &Folder) -> Result<String, Failure> {
    let settings = repository.relative(&folder.root().join(SETTINGS))?;
    Ok(settings.strip_suffix(SETTINGS).unwrap_or_default().to_owned())
}

/// Some files of a catalogue, as they stand in a commit.
pub(crate) struct Revision {
    files: BTreeMap<String, Vec<u8>>,
    /// Products that are there and were not read.
    names: Vec<String>,
}

impl Revision {
    /// What a change to one product needs: the rules, the sittings, the settings, and the product.
    pub(super) fn of_product(
        repository: &Repository,
        commit: Oid,
        prefix: &str,
        id: &str,
    ) -> Result<Revision, GitError> {
        let file = format!("/{id}.yaml");
        Revision::read(repository, commit, prefix, |path| {
            path.starts_with(PRODUCTS) && path.ends_with(&file)
        })
    }

    /// The rules of the last commit; none where there is none.
    pub(crate) fn head(repository: &Repository, prefix: &str) -> Option<Revision> {
        Revision::read(repository, head(repository)?, prefix, |_| false).ok()
    }

    /// True where a folder of the catalogue is in the last commit as it is in `source`, to the byte.
    pub(crate) fn head_has(repository: &Repository, prefix: &str, folder: &str, source: &dyn Source) -> bool {
        let committed = head(repository)
            .and_then(|commit| repository.snapshot(commit).ok())
            .and_then(|snapshot| snapshot.ids(&format!("{prefix}{folder}")).ok());
        let here = source.list(folder);
        committed.zip(here.ok()).is_some_and(|(committed, here)| {
            committed.len() == here.len()
                && committed.iter().zip(&here).all(|((path, id), here)| {
                    let bytes = || source.read(here).ok().flatten();
                    path.strip_prefix(prefix) == Some(here) && bytes().is_some_and(|bytes| git::is_blob(*id, &bytes))
                })
        })
    }

    /// What a change to many products needs: all of them, and the same beside.
    pub(super) fn of_all(repository: &Repository, commit: Oid, prefix: &str) -> Result<Revision, GitError> {
        Revision::read(repository, commit, prefix, |_| true)
    }

    fn read(
        repository: &Repository,
        commit: Oid,
        prefix: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Revision, GitError> {
        let snapshot = repository.snapshot(commit)?;
        let mut files = BTreeMap::new();
        let mut names = Vec::new();
        let mut take = |path: String, keep: bool| -> Result<(), GitError> {
            let inner = path.strip_prefix(prefix).unwrap_or(&path).to_owned();
            if keep {
                if let Some(bytes) = snapshot.read(&path)? {
                    files.insert(inner, bytes);
                }
            } else {
                names.push(inner);
            }
            Ok(())
        };
        take(format!("{prefix}{SETTINGS}"), true)?;
        for folder in [LIFECYCLE, SESSIONS] {
            for path in snapshot.list(&format!("{prefix}{folder}"))? {
                take(path, true)?;
            }
        }
        for path in snapshot.list(&format!("{prefix}{PRODUCTS}"))? {
            let keep = wanted(path.strip_prefix(prefix).unwrap_or(&path));
            take(path, keep)?;
        }
        Ok(Revision { files, names })
    }
}

fn head(repository: &Repository) -> Option<Oid> {
    match repository.head().ok()? {
        Head::Detached { commit } | Head::Branch { commit, .. } => Some(commit),
        Head::Unborn { .. } => None,
    }
}

impl Source for Revision {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        Ok(self.files.get(path).cloned())
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        let inside = |path: &&String| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let mut paths: Vec<String> = self.files.keys().chain(&self.names).filter(inside).cloned().collect();
        paths.sort_unstable();
        Ok(paths)
    }
}

/// The product as the checkout has it; with `wanted`, as its proposal has it. Says when a proposal exists.
pub(crate) fn proposed<'w>(
    session: &Session,
    workspace: &'w Workspace,
    id: &str,
    wanted: bool,
) -> Result<Cow<'w, Entry<Product>>, Failure> {
    let here = workspace.product(id);
    let proposal = proposal(session, id)?;
    match (proposal, wanted) {
        (Some(entry), true) => Ok(Cow::Owned(entry)),
        (None, true) => Err(Failure::usage("error-no-proposal").with("id", id)),
        (Some(entry), false) => {
            let Ok(here) = here else {
                // It is proposed, and nowhere else yet.
                session
                    .ui
                    .tell(&Message::new("proposal-only").with("branch", proposal_branch(id)));
                return Ok(Cow::Owned(entry));
            };
            if entry.value != here.value {
                session
                    .ui
                    .tell(&Message::new("proposal-exists").with("branch", proposal_branch(id)));
            }
            Ok(Cow::Borrowed(here))
        }
        (None, false) => Ok(Cow::Borrowed(here?)),
    }
}

/// The product on its branch of proposals, where there is one.
fn proposal(session: &Session, id: &str) -> Result<Option<Entry<Product>>, Failure> {
    if !is_slug(id) {
        return Ok(None);
    }
    let folder = session.catalogue()?;
    let Ok(repository) = Repository::open(folder.root()) else {
        return Ok(None);
    };
    // A branch that was merged, or that is checked out, proposes nothing more.
    let wish = Wish::Propose {
        branch: proposal_branch(id),
    };
    let Ok(Base {
        commit,
        start: Start::Continued { .. },
        ..
    }) = git::plan(&repository, &wish)
    else {
        return Ok(None);
    };
    let prefix = prefix(&repository, folder)?;
    let revision = Revision::of_product(&repository, commit, &prefix, id)?;
    let Ok(path) = product_path(&revision, id) else {
        return Ok(None);
    };
    let reading = catalogue::read::<Product>(&revision, &path, |_, _, _| ());
    Ok(reading
        .and_then(|reading| reading.value)
        .map(|value| Entry { path, value }))
}
