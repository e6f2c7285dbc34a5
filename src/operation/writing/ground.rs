//! The catalogue that a change goes to, as it finds it; what is read of it is read once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::domain::date::Date;
use crate::domain::place::stem;
use crate::git::{self, Base, Oid, Repository};
use crate::lifecycle::history::Lifecycle;
use crate::store::catalogue::{self, SESSIONS};
use crate::store::seen::Seen;
use crate::store::source::Source;
use crate::store::working_tree::Replacement;

use super::destination::Site;
use super::target::{self, OnRecord, Target, new_product};
use crate::operation::comparison::parsed;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::revision::Revision;
use crate::operation::workspace::{checked_rules, learn, product_path, unlisted};

/// The catalogue where a change goes.
pub struct Ground<'g> {
    pub(super) site: &'g Site<'g>,
    pub today: Date,
    context: Context<'g>,
    body: Body<'g>,
    /// Where a commit goes on from; none for files of the working tree.
    pub(super) base: Option<Base>,
    lifecycle: OnceLock<Lifecycle>,
    sessions: OnceLock<Arc<BTreeMap<Date, String>>>,
    /// Where the base left the default branch, if it did.
    merge_base: OnceLock<Option<Oid>>,
    targets: Mutex<BTreeMap<String, Arc<Target>>>,
}

enum Body<'b> {
    Commit(Revision),
    Files(Seen<'b>),
}

impl<'g> Ground<'g> {
    /// The catalogue at a site.
    ///
    /// # Errors
    /// Where no commit can be made there.
    pub fn open(context: &Context<'g>, site: &'g Site<'g>) -> Result<Ground<'g>, Failure> {
        let (body, base) = match site.base(context)? {
            Some((repository, base)) => {
                let revision = Revision::whole(repository, base.commit, &site.prefix)?;
                (Body::Commit(revision), Some(base))
            }
            None => (Body::Files(Seen::new(site.folder)), None),
        };
        Ok(Ground {
            site,
            today: context.today,
            context: *context,
            body,
            base,
            lifecycle: OnceLock::new(),
            sessions: OnceLock::new(),
            merge_base: OnceLock::new(),
            targets: Mutex::new(BTreeMap::new()),
        })
    }

    /// The files.
    #[must_use]
    pub fn source(&self) -> &dyn Source {
        match &self.body {
            Body::Commit(revision) => revision,
            Body::Files(seen) => seen,
        }
    }

    /// The rules, which hold.
    ///
    /// # Errors
    /// Where they do not.
    pub fn lifecycle(&self) -> Result<&Lifecycle, Failure> {
        if let Some(lifecycle) = self.lifecycle.get() {
            return Ok(lifecycle);
        }
        let lifecycle = checked_rules(self.source(), self.today)?;
        learn(&self.context, &lifecycle, None);
        Ok(self.lifecycle.get_or_init(|| lifecycle))
    }

    /// The product `id`, with what of it is recorded for good.
    ///
    /// # Errors
    /// Where there is none, or its file is no product.
    pub fn product(&self, id: &str) -> Result<Arc<Target>, Failure> {
        self.lifecycle()?;
        match product_path(self.source(), id) {
            Ok(path) => self.target(&path, id),
            Err(failure) => Err(self.unrecorded(id, failure)),
        }
    }

    /// The product of a file that is there.
    pub(super) fn target(&self, path: &str, id: &str) -> Result<Arc<Target>, Failure> {
        let known = |targets: &BTreeMap<String, Arc<Target>>| targets.get(path).cloned();
        if let Some(target) = known(&self.targets.lock().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(target);
        }
        let bytes = self.source().read(path).map_err(unlisted)?.unwrap_or_default();
        let mut target = target::read(self.lifecycle()?, path, bytes, id)?;
        target.sessions = self.sessions()?;
        target.recorded = self.recorded(path);
        let target = Arc::new(target);
        let mut targets = self.targets.lock().unwrap_or_else(PoisonError::into_inner);
        targets.insert(path.to_owned(), Arc::clone(&target));
        Ok(target)
    }

    /// A product that is not there yet, as `text` says it; none where it cannot be read.
    ///
    /// # Errors
    /// Where the rules do not hold.
    pub fn new_product(&self, path: &str, text: &str) -> Result<Option<Target>, Failure> {
        Ok(new_product(self.lifecycle()?, path, text))
    }

    /// New texts for files of the working tree, each with what its file held when it was read.
    pub(super) fn replacements(&self, files: &[(String, String)]) -> Vec<Replacement> {
        match &self.body {
            Body::Files(seen) => seen.replacements(files),
            Body::Commit(_) => Vec::new(),
        }
    }

    /// The files of the sittings, by their days.
    fn sessions(&self) -> Result<Arc<BTreeMap<Date, String>>, Failure> {
        if let Some(sessions) = self.sessions.get() {
            return Ok(Arc::clone(sessions));
        }
        let paths = catalogue::files(self.source(), SESSIONS).map_err(unlisted)?;
        let day = |path: &str| stem(path).and_then(Date::parse);
        let found = paths.into_iter().filter_map(|path| Some((day(&path)?, path)));
        Ok(Arc::clone(self.sessions.get_or_init(|| Arc::new(found.collect()))))
    }

    /// The product of a file as the default branch recorded it. On that branch itself, what is there is recorded.
    fn recorded(&self, path: &str) -> OnRecord {
        let Some(repository) = &self.site.repository else {
            return OnRecord::AsHere;
        };
        let merge_base = self.merge_base.get_or_init(|| {
            let here = match &self.base {
                Some(base) => base.commit,
                None => repository.resolve(git::HEAD).ok()?,
            };
            let default = git::trunk(repository).ok()??;
            let merge_base = repository.merge_bases(default, here).ok()?.first().copied()?;
            (self.base.is_none() || merge_base != here).then_some(merge_base)
        });
        merge_base.map_or(OnRecord::AsHere, |merge_base| {
            recorded_at(repository, merge_base, &self.site.prefix, path)
        })
    }

    /// A product that the folder has and no version of Git is told as that.
    fn unrecorded(&self, id: &str, failure: Failure) -> Failure {
        match product_path(self.site.folder, id) {
            Ok(path) if failure.message.key == "error-no-product" => Failure::usage(message!(
                "error-product-unrecorded",
                id = id,
                path = format!("{}{path}", self.site.folder.prefix())
            )),
            _ => failure,
        }
    }
}

/// The product of a file as a commit recorded it.
fn recorded_at(repository: &Repository, commit: Oid, prefix: &str, path: &str) -> OnRecord {
    let snapshot = repository.snapshot(commit);
    match snapshot.and_then(|snapshot| snapshot.read(&format!("{prefix}{path}"))) {
        Err(_) => OnRecord::AsHere,
        Ok(None) => OnRecord::Not,
        Ok(Some(bytes)) => parsed(path, &bytes).map_or(OnRecord::AsHere, OnRecord::As),
    }
}
