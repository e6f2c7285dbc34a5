//! What a server says now: its default branch, and where its branches are. The user's own `git` asks, within a time
//! limit and without a question.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::{Duration, Instant};

use git2::Oid;

use crate::git::{GitError, Repository, child};

/// A server that does not answer is not waited for.
const PATIENCE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(10);
const HEADS: &str = "refs/heads/";

/// What a server said when it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its name here.
    pub remote: String,
    /// The default branch.
    pub head: Option<String>,
    branches: BTreeMap<String, Oid>,
}

impl Server {
    /// Where a branch is there; none where there is no such branch.
    pub fn branch(&self, name: &str) -> Option<Oid> {
        self.branches.get(name).copied()
    }

    /// Asks `remote`, and fetches the default branch and those that `wanted` names into the branches that follow them.
    ///
    /// # Errors
    /// What `git`, or the server, said.
    pub fn ask(repo: &Repository, remote: &str, wanted: impl Fn(&str) -> bool) -> Result<Server, GitError> {
        let said = git(repo, &["ls-remote", "--symref", "--", remote, "HEAD", "refs/heads/*"])?;
        let server = Server::parse(remote, &said);
        let mut refspecs = Vec::new();
        for (name, tip) in &server.branches {
            let follows = format!("refs/remotes/{remote}/{name}");
            let known = repo.tip(&follows).ok().flatten();
            if (wanted(name) || server.head.as_ref() == Some(name)) && known != Some(*tip) {
                refspecs.push(format!("+{HEADS}{name}:{follows}"));
            }
        }
        if !refspecs.is_empty() {
            let options = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--", remote];
            let arguments: Vec<&str> = options.into_iter().chain(refspecs.iter().map(String::as_str)).collect();
            git(repo, &arguments)?;
        }
        Ok(server)
    }

    fn parse(remote: &str, said: &str) -> Server {
        let mut server = Server {
            remote: remote.to_owned(),
            head: None,
            branches: BTreeMap::new(),
        };
        for line in said.lines() {
            let Some((value, name)) = line.split_once('\t') else {
                continue;
            };
            if let (Some(target), "HEAD") = (value.strip_prefix("ref: "), name) {
                server.head = target.strip_prefix(HEADS).map(str::to_owned);
            } else if let (Some(name), Ok(id)) = (name.strip_prefix(HEADS), Oid::from_str(value)) {
                server.branches.insert(name.to_owned(), id);
            }
        }
        // A branch that has no commit yet is nobody's default.
        server.head = server.head.filter(|head| server.branches.contains_key(head));
        server
    }
}

impl Repository {
    /// The repository, with what the server said.
    #[must_use]
    pub fn hearing(mut self, server: Option<Server>) -> Self {
        self.server = server;
        self
    }

    /// What the server said, where it was asked.
    pub fn server(&self) -> Option<&Server> {
        self.server.as_ref()
    }

    /// Where `branch` is at a remote: as the server said, else as it was last fetched.
    pub(super) fn tip_at(&self, remote: &str, branch: &str) -> Result<Option<Oid>, GitError> {
        let reference = format!("refs/remotes/{remote}/{branch}");
        // Nothing is known of what is at an address that is no remote's.
        let fetched = if git2::Reference::is_valid_name(&reference) {
            self.tip(&reference)?
        } else {
            None
        };
        Ok(match self.server.as_ref().filter(|server| server.remote == remote) {
            Some(server) => server
                .branch(branch)
                .map(|tip| {
                    if self.raw().find_commit(tip).is_ok() {
                        Some(tip)
                    } else {
                        fetched
                    }
                })
                .unwrap_or_default(),
            None => fetched,
        })
    }
}

fn git(repo: &Repository, arguments: &[&str]) -> Result<String, GitError> {
    let unheard = |detail: String| GitError::Unheard { detail };
    let mut command = child::git();
    command
        .current_dir(repo.workdir().unwrap_or(repo.raw().path()))
        .args(arguments)
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GCM_INTERACTIVE", "never")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let chosen = ["GIT_SSH_COMMAND", "GIT_SSH"]
        .iter()
        .any(|name| std::env::var_os(name).is_some());
    let configured = repo
        .raw()
        .config()
        .is_ok_and(|config| config.get_string("core.sshCommand").is_ok());
    if !chosen && !configured {
        command.env("GIT_SSH_COMMAND", "ssh -o BatchMode=yes -o ConnectTimeout=10");
    }
    let mut child = command.spawn().map_err(|error| unheard(error.to_string()))?;
    // Read beside: a pipe that is full would stop the child.
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let out = std::thread::spawn(move || read(out));
    let err = std::thread::spawn(move || read(err));
    let since = Instant::now();
    let status = loop {
        match child.try_wait().map_err(|error| unheard(error.to_string()))? {
            Some(status) => break status,
            None if since.elapsed() < PATIENCE => std::thread::sleep(PAUSE),
            None => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(unheard(format!("{} s", PATIENCE.as_secs())));
            }
        }
    };
    if status.success() {
        Ok(out.join().unwrap_or_default())
    } else {
        Err(unheard(cause(&err.join().unwrap_or_default()).to_owned()))
    }
}

/// Why `git` failed, among what it said: its first word on it; what follows are its consequences, and advice.
fn cause(said: &str) -> &str {
    let lines = || said.lines().map(str::trim).filter(|line| !line.is_empty());
    let beside = |line: &&str| ["warning:", "hint:"].iter().any(|word| line.starts_with(word));
    let cause = lines().find(|line| !beside(line)).or_else(|| lines().next());
    let cause = cause.unwrap_or_default();
    cause.strip_prefix("fatal: ").unwrap_or(cause)
}

fn read(from: Option<impl std::io::Read>) -> String {
    let mut bytes = Vec::new();
    if let Some(mut from) = from {
        let _ = from.read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::{FILE, Sandbox};

    #[test]
    fn a_server_says_its_default_branch_and_where_its_branches_are() {
        let upstream = Sandbox::with_file();
        let clone = upstream.clone_here("clone");
        upstream.git(&["branch", "-m", "trunk"]);
        upstream.git(&["branch", "catalog/x"]);
        upstream.git(&["branch", "other"]);
        let tip = upstream.commit(FILE, "a: 2\n");
        let repo = Repository::discover(&clone).unwrap();
        let server = Server::ask(&repo, "origin", |name| name == "catalog/x").unwrap();
        assert_eq!(server.head.as_deref(), Some("trunk"));
        assert_eq!(server.branch("trunk"), Some(tip));
        assert_eq!(server.branch("main"), None);
        let fetched = |name: &str| repo.tip(&format!("refs/remotes/origin/{name}")).unwrap();
        assert_eq!(fetched("trunk"), Some(tip));
        assert!(fetched("catalog/x").is_some());
        assert_eq!(fetched("other"), None);
        // What the clone has of `main` is the past.
        assert!(repo.tip_at("origin", "main").unwrap().is_some());
        let repo = repo.hearing(Some(server));
        assert_eq!(repo.tip_at("origin", "main").unwrap(), None);
        assert_eq!(repo.default_branch().unwrap().as_deref(), Some("trunk"));
    }

    #[test]
    fn a_server_that_cannot_be_asked_is_told_with_what_git_said() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["remote", "add", "origin", "/nowhere/at/all"]);
        let error = Server::ask(&sandbox.open(), "origin", |_| true).unwrap_err();
        assert!(matches!(error, GitError::Unheard { detail } if detail.contains("/nowhere/at/all")));
        for (said, expected) in [
            (
                "warning: x\nssh: no such host\nfatal: Could not read\n\nPlease make sure",
                "ssh: no such host",
            ),
            ("\nfatal: no access\nand the repository exists.\n", "no access"),
            ("hint: x\n", "hint: x"),
            ("", ""),
        ] {
            assert_eq!(cause(said), expected);
        }
    }
}
