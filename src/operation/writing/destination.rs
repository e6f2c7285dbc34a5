//! Where a change goes.

use std::sync::OnceLock;

use crate::domain::settings::Settings;
use crate::git::{self, Base, BranchChoice, GitError, Oid, Repository, Server};
use crate::store::folder::{Folder, SETTINGS};

use crate::operation::comparison::parsed;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::revision::prefix;

/// Where somebody wants a change.
#[derive(Clone, Debug)]
pub enum Destination {
    /// In the files of the working tree, with no commit.
    Files,
    /// In a commit; `offline` asks no server what it has, `unasked` no person what only a person knows.
    Commit {
        choice: BranchChoice,
        offline: bool,
        unasked: bool,
    },
}

/// A destination, with the repository that it is in.
pub struct Site<'p> {
    pub(super) folder: &'p Folder,
    pub(super) destination: Destination,
    /// None for files outside of a repository.
    pub(super) repository: Option<Repository>,
    /// The catalogue's path in the repository, with `/` at its end.
    pub(super) prefix: String,
    /// Whether the change goes to a branch apart, where only a person could say.
    apart: OnceLock<bool>,
}

impl<'p> Site<'p> {
    /// The catalogue's path in the repository, with `/` at its end.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The site of a destination, with what the server says now.
    ///
    /// # Errors
    /// Where a commit is wanted and there is no repository.
    pub fn open(context: &Context<'p>, destination: Destination) -> Result<Site<'p>, Failure> {
        let folder = context.catalogue()?;
        let (repository, prefix) = match &destination {
            Destination::Files => (Repository::open(folder.root()).ok(), folder.prefix()),
            Destination::Commit { choice, offline, .. } => {
                let repository = Repository::open(folder.root())?;
                let branch = match choice {
                    BranchChoice::Propose { branch } => Some(branch.as_str()),
                    BranchChoice::Auto { .. } | BranchChoice::Here => None,
                };
                let repository = if *offline || *choice == BranchChoice::Here {
                    repository
                } else {
                    hear(context, repository, branch)?
                };
                let prefix = prefix(&repository, folder)?;
                (Some(repository), prefix)
            }
        };
        Ok(Site {
            folder,
            destination,
            repository,
            prefix,
            apart: OnceLock::new(),
        })
    }

    /// The repository, where a commit is made.
    #[must_use]
    pub fn repository(&self) -> Option<&Repository> {
        self.repository.as_ref()
    }

    /// The settings of the catalogue in a commit, where they can be read.
    #[must_use]
    pub fn settings_at(&self, commit: Oid) -> Option<Settings> {
        let snapshot = self.repository.as_ref()?.snapshot(commit).ok()?;
        let bytes = snapshot.read(&format!("{}{SETTINGS}", self.prefix)).ok()??;
        parsed::<Settings>(SETTINGS, &bytes).map(|settings| *settings)
    }

    /// What the commit would go on from; none for files. Where nothing tells whether the branch here is everybody's, who
    /// can be asked is asked.
    pub(super) fn base(&self, context: &Context<'_>) -> Result<Option<(&Repository, Base)>, GitError> {
        let (Destination::Commit { choice, unasked, .. }, Some(repository)) = (&self.destination, &self.repository)
        else {
            return Ok(None);
        };
        let base = match (git::plan(repository, choice), choice) {
            (Err(GitError::UnknownDefault { branch: here }), BranchChoice::Auto { branch }) if !unasked => {
                let question = message!("write-ask-default", branch = here.as_str());
                let answer = self.apart.get().copied().or_else(|| context.face.ask(&question));
                let Some(apart) = answer else {
                    return Err(GitError::UnknownDefault { branch: here });
                };
                let apart = *self.apart.get_or_init(|| apart);
                let branch = branch.clone();
                git::plan(
                    repository,
                    &if apart {
                        BranchChoice::Propose { branch }
                    } else {
                        BranchChoice::Here
                    },
                )
            }
            (planned, _) => planned,
        }?;
        Ok(Some((repository, base)))
    }
}

/// [`hear`], unless the person wants nobody asked.
///
/// # Errors
/// As [`hear`].
pub fn hear_unless(context: &Context<'_>, repository: Repository, offline: bool) -> Result<Repository, GitError> {
    if offline {
        Ok(repository)
    } else {
        hear(context, repository, None)
    }
}

/// The repository, with what its server says now, asked once; a server that does not answer is told, and no obstacle.
///
/// # Errors
/// Where Git's configuration cannot be read.
pub fn hear(context: &Context<'_>, repository: Repository, branch: Option<&str>) -> Result<Repository, GitError> {
    let Some(remote) = repository.main_remote()? else {
        return Ok(repository);
    };
    let wanted = |name: &str| name.starts_with("catalog/") || branch == Some(name);
    let server = context
        .server
        .get_or_init(|| match Server::ask(&repository, &remote, wanted) {
            Ok(server) => Some(server),
            Err(error) => {
                let detail = match error {
                    GitError::Unheard { detail } => detail,
                    other => other.to_string(),
                };
                let unheard = message!("server-unheard", remote = remote, detail = detail);
                context.face.warn(&unheard);
                None
            }
        });
    Ok(repository.hearing(server.clone()))
}
