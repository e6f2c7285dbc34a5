//! Sending a branch to a server: the user's own `git` does it, which knows their keys, proxies and hooks.

use std::io::ErrorKind;
use std::path::Path;

use git2::Remote;

use crate::diagnostic::shell::quoted;
use crate::git::answers::optional;
use crate::git::child::Said;
use crate::git::configuration::Configuration;
use crate::git::proposal::{BranchState, branch_state, trunk};
use crate::git::{GitError, Repository, child};

/// What came of a push.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pushed {
    Sent,
    /// The server has all of it, or a later version.
    Already,
}

/// Sends `branch` to `remote`; what git says is given to `tell`. A branch that is written anew here replaces
/// the one of the server where that is as it was last seen, and nothing of it is missing here.
///
/// # Errors
/// [`GitError::Merged`] or [`GitError::PartlyMerged`] for what is recorded already, [`GitError::Withdrawn`] for what
/// was taken away there, [`GitError::Parted`] where the
/// server's has changes that this one has not; [`GitError::NoGit`] without `git`, [`GitError::PushFailed`] where it, or
/// the server, refuses.
pub fn push(repo: &Repository, remote: &str, branch: &str, tell: &dyn Fn(Said)) -> Result<Pushed, GitError> {
    let reference = format!("refs/heads/{branch}");
    // What the server says is told; what git says of its own work is in no language of the reader.
    let mut arguments = vec!["push".to_owned(), "--quiet".to_owned()];
    if let Some(tip) = repo.tip(&reference)?
        && repo.default_branch()?.is_none_or(|default| default != branch)
    {
        let trunks: Vec<_> = trunk(repo)?.into_iter().collect();
        match branch_state(repo, branch, Some(tip), &trunks)? {
            BranchState::Merged => {
                return Err(GitError::Merged {
                    branch: branch.to_owned(),
                });
            }
            // Merged in another form, or refused: to send it anew is for its author to say.
            BranchState::Withdrawn { .. } => {
                return Err(GitError::Withdrawn {
                    branch: branch.to_owned(),
                });
            }
            BranchState::Open { from_remote: true, .. } => return Ok(Pushed::Already),
            _ => {}
        }
        match repo.tip_at(remote, branch)? {
            Some(there) if there == tip => return Ok(Pushed::Already),
            Some(there) if !repo.raw().graph_descendant_of(tip, there)? => {
                arguments.push(format!("--force-with-lease={reference}:{there}"));
            }
            _ => {}
        }
        // So that it is known here, when the server has it no more, that it was sent.
        if repo.upstream(branch)?.is_none() && known(repo, remote)?.is_some() {
            arguments.push("--set-upstream".to_owned());
        }
    }
    arguments.extend([remote.to_owned(), format!("{reference}:{reference}")]);
    let again = next(repo, remote, branch)?;
    let place = repo.workdir().unwrap_or(repo.raw().path());
    let mut git = child::git();
    git.current_dir(place).args(&arguments);
    match child::told(git, tell) {
        Ok(status) if status.success() => Ok(Pushed::Sent),
        Ok(_) => Err(GitError::PushFailed { command: again }),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(GitError::NoGit { command: again }),
        Err(source) => Err(GitError::Io {
            path: Path::new("git").to_owned(),
            source,
        }),
    }
}

/// A remote of this name; an address is none's.
fn known<'r>(repo: &'r Repository, remote: &str) -> Result<Option<Remote<'r>>, GitError> {
    if !Remote::is_valid_name(remote) {
        return Ok(None);
    }
    Ok(optional(repo.raw().find_remote(remote))?)
}

/// What sends the branch where the server did not take it: the default one may lack what others sent meanwhile.
fn next(repo: &Repository, remote: &str, branch: &str) -> Result<String, GitError> {
    let command = again(repo, remote, branch)?;
    if repo.default_branch()?.is_some_and(|default| default == branch) {
        let (remote, branch) = (quoted(remote), quoted(branch));
        return Ok(format!("git pull --rebase --autostash {remote} {branch} && {command}"));
    }
    Ok(command)
}

/// What sends the branch.
pub fn again(repo: &Repository, remote: &str, branch: &str) -> Result<String, GitError> {
    if repo.default_branch()?.is_some_and(|default| default == branch) {
        return Ok(format!("git push {} {}", quoted(remote), quoted(branch)));
    }
    let id = branch.strip_prefix("catalog/").unwrap_or(branch);
    let to = if repo.push_remote(branch)?.is_some_and(|usual| usual == remote) {
        String::new()
    } else {
        format!(" {}", quoted(remote))
    };
    Ok(format!("catalog proposals push {}{to}", quoted(id)))
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
        match known(self, remote)? {
            Some(found) => Ok(Some(found.url()?.to_owned())),
            None => Ok(None),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::{FILE, Sandbox, auto};

    #[test]
    fn a_branch_follows_the_remote_that_it_was_sent_to_and_no_bare_address() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["init", "-q", "--bare", "-b", "main", "../server"]);
        sandbox.git(&["init", "-q", "--bare", "-b", "main", "../aside"]);
        sandbox.git(&["remote", "add", "origin", "../server"]);
        sandbox.git(&["push", "-q", "origin", "main"]);
        sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        let follows = || {
            let out = sandbox.try_git_in(&sandbox.root(), &["config", "branch.catalog/x.remote"]);
            String::from_utf8(out.stdout).unwrap().trim().to_owned()
        };
        let send = |to: &str| push(&sandbox.open(), to, "catalog/x", &|_| ()).unwrap();
        assert_eq!((send("../aside"), follows()), (Pushed::Sent, String::new()));
        assert_eq!((send("origin"), follows()), (Pushed::Sent, "origin".to_owned()));
        assert_eq!(send("origin"), Pushed::Already);
        // What it follows stays so, wherever else it is sent.
        sandbox.git(&["remote", "add", "fork", "../aside"]);
        assert_eq!((send("fork"), follows()), (Pushed::Sent, "origin".to_owned()));
        let address = |remote: &str| sandbox.open().address_of(remote).unwrap();
        assert_eq!(address("fork").as_deref(), Some("../aside"));
        assert_eq!([address("autre"), address("../aside")], [None, None]);
    }

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
