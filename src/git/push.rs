//! Sending a branch to a server: the user's own `git` does it, which knows their keys, proxies and hooks.

use std::io::ErrorKind;
use std::path::Path;

use crate::diagnostic::shell::quoted;
use crate::git::configuration::Configuration;
use crate::git::repository::optional;
use crate::git::{GitError, Repository, child};

/// Sends `branch` to `remote`; what git says goes to the user's terminal.
///
/// # Errors
/// [`GitError::NoGit`] without `git`, [`GitError::PushFailed`] where it, or the server, refuses.
pub fn push(repo: &Repository, remote: &str, branch: &str) -> Result<(), GitError> {
    let arguments = ["push", remote, &format!("refs/heads/{branch}:refs/heads/{branch}")].map(str::to_owned);
    let command = || {
        let words: Vec<_> = arguments.iter().map(|word| quoted(word)).collect();
        format!("git {}", words.join(" "))
    };
    let place = repo.workdir().unwrap_or(repo.raw().path());
    let status = child::git().current_dir(place).args(&arguments).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(GitError::PushFailed { command: command() }),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(GitError::NoGit { command: command() }),
        Err(source) => Err(GitError::Io {
            path: Path::new("git").to_owned(),
            source,
        }),
    }
}

impl Repository {
    /// Where `branch` is pushed to: `branch.*.pushRemote`, else `remote.pushDefault`, else the remote that the
    /// repository follows. None without a remote.
    pub fn push_remote(&self, branch: &str) -> Result<Option<String>, GitError> {
        let config = Configuration::of(self)?;
        for key in [format!("branch.{branch}.pushRemote"), "remote.pushDefault".to_owned()] {
            if let Some(name) = config.text(&key)? {
                return Ok(Some(name));
            }
        }
        self.remote_name()
    }

    /// The address of a remote.
    pub fn address_of(&self, remote: &str) -> Result<Option<String>, GitError> {
        match optional(self.raw().find_remote(remote))? {
            Some(found) => Ok(Some(found.url()?.to_owned())),
            None => Ok(None),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use crate::git::testing::Sandbox;

    #[test]
    fn a_branch_goes_where_the_configuration_says() {
        let sandbox = Sandbox::with_file();
        assert_eq!(sandbox.open().push_remote("x").unwrap(), None);
        sandbox.git(&["remote", "add", "origin", "https://example.org/a/b"]);
        assert_eq!(sandbox.open().push_remote("x").unwrap().as_deref(), Some("origin"));
        sandbox.git(&["config", "remote.pushDefault", "fork"]);
        assert_eq!(sandbox.open().push_remote("x").unwrap().as_deref(), Some("fork"));
        sandbox.git(&["config", "branch.x.pushRemote", "mine"]);
        assert_eq!(sandbox.open().push_remote("x").unwrap().as_deref(), Some("mine"));
    }
}
