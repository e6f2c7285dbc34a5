//! A catalogue at a commit, and what a branch proposes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::domain::date::Date;
use crate::domain::fold::fold;
use crate::domain::id::is_slug;
use crate::domain::place::is_in;
use crate::domain::portfolio::Entry;
use crate::domain::product::Product;
use crate::git::{self, Base, BranchChoice, GitError, Head, Oid, Repository, Snapshot, Start};
use crate::store::cache::Cache;
use crate::store::catalogue::{self, PRODUCTS};
use crate::store::file_kind;
use crate::store::folder::{Folder, SETTINGS};
use crate::store::source::Source;

use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::workspace::{Workspace, product_path};

/// The branch that proposes changes to a product.
pub fn proposal_branch(id: &str) -> String {
    format!("{PROPOSALS}{id}")
}

/// The product that a branch of this name proposes a change to.
pub fn proposed_product(branch: &str) -> Option<&str> {
    branch
        .strip_prefix(PROPOSALS)
        .filter(|_| proposed_sitting(branch).is_none())
}

/// The branch on which a sitting of the committee is recorded.
pub fn sitting_branch(day: Date) -> String {
    format!("{PROPOSALS}{SITTING}{day}")
}

/// The sitting that is recorded on a branch of this name.
pub fn proposed_sitting(branch: &str) -> Option<Date> {
    Date::parse(branch.strip_prefix(PROPOSALS)?.strip_prefix(SITTING)?)
}

/// How the branches of proposals begin.
const PROPOSALS: &str = "catalog/";
/// How the name of a sitting's branch goes on.
const SITTING: &str = "seance-";

/// The catalogue's path in the repository, with `/` at its end.
pub fn prefix(repository: &Repository, folder: &Folder) -> Result<String, Failure> {
    let settings = repository.relative(&folder.root().join(SETTINGS))?;
    Ok(settings.strip_suffix(SETTINGS).unwrap_or_default().to_owned())
}

/// A catalogue as it stands in a commit; a file is read when it is asked for.
pub struct Revision {
    /// Its files, or those that were asked about, by their paths in the catalogue.
    blobs: BTreeMap<String, Oid>,
    /// What stands in the place of some of them.
    texts: BTreeMap<String, Vec<u8>>,
    cache: Cache,
    /// Threads read one after the other.
    objects: Arc<Mutex<Repository>>,
}

impl Revision {
    /// All of it.
    pub fn whole(repository: &Repository, commit: Oid, prefix: &str) -> Result<Revision, GitError> {
        Revision::open(repository, commit, prefix, |snapshot| {
            Ok(snapshot.ids(&format!("{prefix}{PRODUCTS}"))?.into_iter().collect())
        })
    }

    /// Of the products, only the files that `names` name; the other files all.
    pub fn with_products(
        repository: &Repository,
        commit: Oid,
        prefix: &str,
        names: &[String],
    ) -> Result<Revision, GitError> {
        Revision::open(repository, commit, prefix, |snapshot| {
            snapshot.ids_of(&format!("{prefix}{PRODUCTS}"), names)
        })
    }

    /// The same, and files whose contents are known already.
    pub fn knowing(mut self, files: impl IntoIterator<Item = (String, Oid)>) -> Revision {
        self.blobs.extend(files);
        self
    }

    /// The same with other texts in the place of some files, or none there.
    pub fn overlaid(mut self, files: &BTreeMap<String, Option<Vec<u8>>>) -> Revision {
        for (path, text) in files {
            self.blobs.remove(path);
            if let Some(text) = text {
                self.texts.insert(path.clone(), text.clone());
            }
        }
        self
    }

    /// The content of a file that was asked about.
    pub fn id(&self, path: &str) -> Option<Oid> {
        self.blobs.get(path).copied()
    }

    /// The last commit; none where there is none.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn head(repository: &Repository, prefix: &str) -> Result<Option<Revision>, GitError> {
        match head(repository)? {
            Some(commit) => Revision::with_products(repository, commit, prefix, &[]).map(Some),
            None => Ok(None),
        }
    }

    /// True where a folder of the catalogue is in the last commit as it is in `source`, to the byte.
    pub fn head_has(repository: &Repository, prefix: &str, folder: &str, source: &dyn Source) -> bool {
        let committed = head(repository)
            .ok()
            .flatten()
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

    fn open(
        repository: &Repository,
        commit: Oid,
        prefix: &str,
        products: impl FnOnce(&Snapshot<'_>) -> Result<Vec<(String, Oid)>, GitError>,
    ) -> Result<Revision, GitError> {
        let snapshot = repository.snapshot(commit)?;
        let mut files = products(&snapshot)?;
        for kind in file_kind::folders().filter(|kind| kind.place != PRODUCTS) {
            files.extend(snapshot.ids(&format!("{prefix}{}", kind.place))?);
        }
        let alone: Vec<String> = file_kind::single_files().map(|kind| kind.place.to_owned()).collect();
        files.extend(snapshot.ids_of(prefix, &alone)?);
        let inner = |path: String| path.strip_prefix(prefix).map(str::to_owned);
        Ok(Revision {
            blobs: files
                .into_iter()
                .filter_map(|(path, id)| Some((inner(path)?, id)))
                .collect(),
            texts: BTreeMap::new(),
            cache: Cache::within(repository.common_folder()),
            objects: repository.reader()?,
        })
    }
}

fn head(repository: &Repository) -> Result<Option<Oid>, GitError> {
    Ok(match repository.head()? {
        Head::Detached { commit } | Head::Branch { commit, .. } => Some(commit),
        Head::Unborn { .. } => None,
    })
}

impl Source for Revision {
    fn cache(&self) -> Option<&Cache> {
        Some(&self.cache)
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        if let Some(text) = self.texts.get(path) {
            return Ok(Some(text.clone()));
        }
        let Some(id) = self.blobs.get(path) else {
            return Ok(None);
        };
        let objects = self.objects.lock().unwrap_or_else(PoisonError::into_inner);
        objects.content(*id).map(Some).map_err(|error| error.to_string())
    }

    fn content_id(&self, path: &str) -> Option<Vec<u8>> {
        // A text that stands in the place of a file took it away.
        self.blobs.get(path).map(|id| id.as_bytes().to_vec())
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        let inside = |path: &&String| is_in(folder, path);
        let mut paths: Vec<String> = self.blobs.keys().filter(inside).cloned().collect();
        if !self.texts.is_empty() {
            paths.extend(self.texts.keys().filter(inside).cloned());
            paths.sort_unstable();
        }
        Ok(paths)
    }
}

/// True where a product has a branch of proposals in this clone, merged or not.
///
/// # Errors
/// Where the branches cannot be read.
pub fn is_proposed(context: &Context<'_>, id: &str) -> Result<bool, Failure> {
    let Ok(repository) = Repository::open(context.catalogue()?.root()) else {
        return Ok(false);
    };
    Ok(repository
        .tip(&format!("refs/heads/{}", proposal_branch(id)))?
        .is_some())
}

/// The ids of products that a branch of this clone proposes and `workspace` has not, in their order.
///
/// # Errors
/// Where the branches cannot be read.
pub fn only_proposed(context: &Context<'_>, workspace: &Workspace) -> Result<Vec<String>, Failure> {
    let Ok(repository) = Repository::open(context.catalogue()?.root()) else {
        return Ok(Vec::new());
    };
    let branches = repository.branches()?;
    let ids = branches.iter().filter_map(|branch| proposed_product(branch));
    let mut ids: Vec<String> = ids
        .filter(|id| is_slug(id) && workspace.portfolio.product(id).is_none())
        .map(str::to_owned)
        .collect();
    ids.sort();
    Ok(ids)
}

/// The products that a branch of this clone proposes and `workspace` has not, by name; those that cannot be read are left
/// out.
///
/// # Errors
/// Where the branches cannot be read.
pub fn newly_proposed(context: &Context<'_>, workspace: &Workspace) -> Result<Vec<Entry<Product>>, Failure> {
    let ids = only_proposed(context, workspace)?.into_iter();
    let mut found: Vec<Entry<Product>> = ids.filter_map(|id| proposal(context, &id).ok()?).collect();
    found.sort_by_cached_key(|entry| fold(&entry.value.name));
    Ok(found)
}

/// What a product is called, here or in its proposal; its id where neither can be read.
#[must_use]
pub fn called(context: &Context<'_>, workspace: &Workspace, id: &str) -> String {
    let here = workspace.portfolio.product(id).map(|entry| entry.value.name.clone());
    let proposed = || {
        proposal(context, id)
            .ok()
            .flatten()
            .map(|entry| entry.value.name.clone())
    };
    here.or_else(proposed).unwrap_or_else(|| id.to_owned())
}

/// The product as the checkout has it; with `wanted`, as its proposal has it. Says when a proposal exists.
pub fn proposed<'w>(
    context: &Context<'_>,
    workspace: &'w Workspace,
    id: &str,
    wanted: bool,
) -> Result<Cow<'w, Entry<Product>>, Failure> {
    let here = workspace.product(id);
    let proposal = proposal(context, id)?;
    match (proposal, wanted) {
        (Some(entry), true) => Ok(Cow::Owned(entry)),
        (None, true) => Err(Failure::usage(message!("error-no-proposal", id = id))),
        (Some(entry), false) => {
            let Ok(here) = here else {
                // It is proposed, and nowhere else yet.
                context.face.tell(&message!("proposal-only"));
                return Ok(Cow::Owned(entry));
            };
            if entry.value != here.value {
                context.face.tell(&message!("proposal-exists"));
            }
            Ok(Cow::Borrowed(here))
        }
        (None, false) => Ok(Cow::Borrowed(here?)),
    }
}

/// No proposal can be seen; where that is because the repository cannot be read, it is told.
fn unread<T>(context: &Context<'_>, error: GitError) -> Result<Option<T>, Failure> {
    if error.is_unread() {
        context.face.warn(&message!("warning-proposals-unread"));
        context.face.explain(&Failure::from(error).for_readers());
    }
    Ok(None)
}

/// The product on its branch of proposals, where there is one.
///
/// # Errors
/// Where there is no catalogue.
pub fn own_proposal(context: &Context<'_>, id: &str) -> Result<Option<Entry<Product>>, Failure> {
    proposal(context, id)
}

fn proposal(context: &Context<'_>, id: &str) -> Result<Option<Entry<Product>>, Failure> {
    if !is_slug(id) {
        return Ok(None);
    }
    let folder = context.catalogue()?;
    let repository = match Repository::open(folder.root()) {
        Ok(repository) => repository,
        Err(error) => return unread(context, error),
    };
    // A branch that was merged, or that is checked out, proposes nothing more.
    let choice = BranchChoice::Propose {
        branch: proposal_branch(id),
    };
    let commit = match git::plan(&repository, &choice) {
        Ok(Base {
            commit,
            start: Start::Continued { .. },
            ..
        }) => commit,
        Ok(_) => return Ok(None),
        Err(error) => return unread(context, error),
    };
    let prefix = prefix(&repository, folder)?;
    let revision = Revision::whole(&repository, commit, &prefix)?;
    let Ok(path) = product_path(&revision, id) else {
        return Ok(None);
    };
    let reading = catalogue::read::<Product>(&revision, &path, |_, _, _| ());
    Ok(reading
        .and_then(|reading| reading.value)
        .map(|value| Entry { path, value }))
}
