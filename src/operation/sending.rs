//! How a branch that was committed becomes a pull request: where it is sent, and which page opens one.

use crate::domain::settings::{ForgeKind as Forge, Settings};
use crate::git::{self, ForgeKind, Repository};

use super::error::Failure;

/// The title of a pull request, and its changes where it has several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub title: String,
    pub changes: Vec<String>,
}

impl Words {
    /// What the commits of a branch say.
    ///
    /// # Errors
    /// Where they cannot be read.
    pub fn of(repository: &Repository, branch: &str) -> Result<Words, Failure> {
        let subjects = git::subjects(repository, branch)?;
        Ok(Words {
            title: subjects.last().cloned().unwrap_or_default(),
            changes: if subjects.len() > 1 { subjects } else { Vec::new() },
        })
    }

    /// The changes, a line each.
    #[must_use]
    pub fn body(&self) -> String {
        self.changes.iter().map(|change| format!("  - {change}\n")).collect()
    }
}

/// The forge that the settings name.
#[must_use]
pub fn forge(settings: &Settings) -> Option<ForgeKind> {
    settings.forge.known()?.kind.known().map(|kind| match kind {
        Forge::Github => ForgeKind::GitHub,
        Forge::Gitlab => ForgeKind::GitLab,
        Forge::Forgejo => ForgeKind::Forgejo,
    })
}

/// The addresses of a remote: of the project that takes pull requests, and of where branches are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    pub followed: String,
    pub own: String,
}

impl Addresses {
    /// Those of `remote`.
    ///
    /// # Errors
    /// Where Git's configuration cannot be read.
    pub fn of(repository: &Repository, remote: &str) -> Result<Addresses, Failure> {
        let own = repository.address_of(remote)?.unwrap_or_default();
        let followed = repository
            .remote_url()?
            .map_or_else(|| own.clone(), |remote| remote.url);
        Ok(Addresses { followed, own })
    }

    /// The page that opens a pull request of `branch` into `main`; none for a forge that nobody knows.
    #[must_use]
    pub fn pull_request(&self, main: &str, branch: &str, kind: Option<ForgeKind>) -> Option<String> {
        git::pull_request_url(&self.followed, &self.own, main, branch, kind)
    }
}
