//! The line of a branch: its commits along first parents, each as it entered, with the files that it brought. A merge brings
//! all that was merged; its date is that of its committer, for those of authors are out of order.

use git2::{Commit, Oid};

use crate::git::answers::missing;
use crate::git::{Delta, GitError, Repository};

/// A commit of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Landing {
    pub id: Oid,
    /// The one before it; none of the first.
    pub parent: Option<Oid>,
    /// When it was committed: seconds since 1970, UTC.
    pub seconds: i64,
}

impl Repository {
    /// Refuses a clone that holds a part of the history only, or that says other parents than the commits do.
    ///
    /// # Errors
    /// [`GitError::Shallow`] and [`GitError::Grafted`].
    pub fn ensure_whole_history(&self) -> Result<(), GitError> {
        self.ensure_own_parents()?;
        if self.is_shallow() {
            return Err(GitError::Shallow);
        }
        Ok(())
    }

    /// A commit of a line.
    ///
    /// # Errors
    /// [`GitError::MissingObject`] where this clone does not hold it.
    fn landing(&self, id: Oid) -> Result<Landing, GitError> {
        let commit = self.raw().find_commit(id).map_err(|error| missing(error, id))?;
        Ok(Landing {
            id,
            parent: commit.parent_ids().next(),
            seconds: commit.time().seconds(),
        })
    }

    /// A commit and those before it, the latest first.
    pub fn line(&self, head: Oid) -> impl Iterator<Item = Result<Landing, GitError>> {
        let mut next = Some(head);
        std::iter::from_fn(move || {
            let landing = self.landing(next.take()?);
            next = landing.as_ref().ok().and_then(|landing| landing.parent);
            Some(landing)
        })
    }

    /// The files below a folder that a commit of a line brought or took away; where its parent had the folder elsewhere,
    /// `former` is that place.
    ///
    /// # Errors
    /// Where a tree of either cannot be read.
    pub fn brought(&self, landing: &Landing, folder: &str, former: &str) -> Result<Vec<Delta>, GitError> {
        let before = landing.parent.map(|parent| (parent, former));
        self.differences(before, (landing.id, folder), &|_| true)
    }

    /// The e-mail of who wrote what a commit brought, as for [`Repository::writer`].
    ///
    /// # Errors
    /// [`GitError::MissingObject`] where this clone does not hold it.
    pub fn email(&self, id: Oid) -> Result<String, GitError> {
        let commit = self.written(id)?;
        Ok(String::from_utf8_lossy(commit.author().email_bytes()).into_owned())
    }

    /// The names of the branches of this clone.
    ///
    /// # Errors
    /// Where they cannot be listed.
    pub fn branches(&self) -> Result<Vec<String>, GitError> {
        let mut names = Vec::new();
        for branch in self.raw().branches(Some(git2::BranchType::Local))? {
            names.extend(branch?.0.get().shorthand().map(str::to_owned));
        }
        Ok(names)
    }

    /// The branches of this clone whose last commit `email` wrote.
    ///
    /// # Errors
    /// Where the branches cannot be listed.
    pub fn branches_of(&self, email: &str) -> Result<Vec<String>, GitError> {
        let mut names = Vec::new();
        for branch in self.raw().branches(Some(git2::BranchType::Local))? {
            let (branch, _) = branch?;
            let reference = branch.get();
            if let (Ok(name), Some(tip)) = (reference.shorthand(), reference.target())
                && self.email(tip)? == email
            {
                names.push(name.to_owned());
            }
        }
        Ok(names)
    }

    /// Who wrote what a commit brought, by the name that Git has: of a merge, who wrote the last commit that it merged.
    ///
    /// # Errors
    /// [`GitError::MissingObject`] where this clone does not hold it.
    pub fn writer(&self, id: Oid) -> Result<String, GitError> {
        let name = String::from_utf8_lossy(self.written(id)?.author().name_bytes()).into_owned();
        Ok(name.chars().filter(|letter| !letter.is_control()).collect())
    }

    /// What a commit's message says to programs under `key`; none where it says nothing so.
    ///
    /// # Errors
    /// Where the commit cannot be read.
    pub fn said_to_programs(&self, id: Oid, key: &str) -> Result<Option<String>, GitError> {
        let commit = self.written(id)?;
        let Ok(message) = commit.message() else {
            return Ok(None);
        };
        let said = git2::message_trailers_strs(message)?;
        let value = said
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value.to_owned());
        Ok(value)
    }

    /// The commit by which what a commit brought was written: of a merge, the last one that it merged.
    fn written(&self, id: Oid) -> Result<Commit<'_>, GitError> {
        let commit = self.raw().find_commit(id).map_err(|error| missing(error, id))?;
        Ok(commit.parent(1).unwrap_or(commit))
    }
}
