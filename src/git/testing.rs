//! Temporary repositories for the tests, made with the `git` command, blind to the machine's
//! configuration and environment.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use git2::Oid;
use tempfile::TempDir;

use crate::git::{Base, BranchChoice, FileChange, GitError, Identity, Person, Repository, commit, plan};

/// The file every sandbox with a file has.
pub const FILE: &str = "products/a.yaml";

/// A repository in a temporary directory, with a home of its own.
pub struct Sandbox {
    dir: TempDir,
}

impl Sandbox {
    /// A repository on `main`, without a commit.
    pub fn empty() -> Self {
        let sandbox = Self {
            dir: tempfile::tempdir().unwrap(),
        };
        std::fs::create_dir(sandbox.dir.path().join("home")).unwrap();
        std::fs::create_dir(sandbox.root()).unwrap();
        sandbox.git(&["init", "-q", "-b", "main"]);
        sandbox.configure(&sandbox.root());
        sandbox
    }

    /// A repository on `main`, with one commit of [`FILE`].
    pub fn with_file() -> Self {
        let sandbox = Self::empty();
        sandbox.commit(FILE, "a: 1\n");
        sandbox
    }

    fn configure(&self, repo: &Path) {
        for (key, value) in [
            ("user.name", "Ada Lovelace"),
            ("user.email", "ada@example.org"),
            ("commit.gpgsign", "false"),
            ("core.autocrlf", "false"),
            ("init.defaultBranch", "main"),
        ] {
            self.git_in(repo, &["config", key, value]);
        }
    }

    pub fn root(&self) -> PathBuf {
        self.dir.path().join("repo")
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn open(&self) -> Repository {
        Repository::discover(&self.root()).unwrap()
    }

    /// A clone beside the repository.
    pub fn clone_here(&self, name: &str) -> PathBuf {
        let path = self.dir.path().join(name);
        self.git(&["clone", "-q", ".", path.to_str().unwrap()]);
        self.configure(&path);
        path
    }

    /// Forgets the environment of the test for that of the sandbox.
    pub fn scrub(&self, command: &mut Command) {
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("HOME", self.dir.path().join("home"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_EDITOR", "true");
    }

    pub fn try_git_in(&self, dir: &Path, args: &[&str]) -> Output {
        let mut command = Command::new("git");
        self.scrub(&mut command);
        command.current_dir(dir).args(args).output().unwrap()
    }

    pub fn git_in(&self, dir: &Path, args: &[&str]) -> String {
        let output = self.try_git_in(dir, args);
        assert!(
            output.status.success(),
            "git {args:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn git(&self, args: &[&str]) -> String {
        self.git_in(&self.root(), args)
    }

    pub fn write(&self, path: &str, content: &str) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap()
    }

    /// Commits one file with `git`, on the current branch.
    pub fn commit(&self, path: &str, content: &str) -> Oid {
        self.write(path, content);
        self.git(&["add", path]);
        self.git(&["commit", "-qm", &format!("change {path}")]);
        self.rev("HEAD")
    }

    pub fn rev(&self, revision: &str) -> Oid {
        Oid::from_str(self.git(&["rev-parse", revision]).trim()).unwrap()
    }

    pub fn show(&self, revision: &str, path: &str) -> String {
        self.git(&["show", &format!("{revision}:{path}")])
    }

    pub fn status(&self) -> String {
        self.git(&["status", "--porcelain=v1", "--branch", "--untracked-files=all"])
    }

    pub fn fsck(&self) {
        self.git(&["fsck", "--strict", "--no-dangling"]);
    }

    /// Plans and commits one file, as a write command does.
    pub fn propose(&self, choice: &BranchChoice, path: &str, content: &str) -> Result<(Base, Oid), GitError> {
        let repo = self.open();
        let base = plan(&repo, choice)?;
        let id = commit(&repo, &base, &[change(path, content)], "Advance", &identity())?;
        Ok((base, id))
    }
}

pub fn change(path: &str, content: &str) -> FileChange {
    FileChange {
        path: path.to_owned(),
        content: content.as_bytes().to_vec(),
    }
}

pub fn auto(branch: &str) -> BranchChoice {
    BranchChoice::Auto {
        branch: branch.to_owned(),
    }
}

pub fn branch(branch: &str) -> BranchChoice {
    BranchChoice::Propose {
        branch: branch.to_owned(),
    }
}

pub fn identity() -> Identity {
    let person = Person {
        name: "Grace Hopper".into(),
        email: "grace@example.org".into(),
        seconds: 1_700_000_000,
        offset_minutes: 60,
    };
    Identity {
        author: person.clone(),
        committer: person,
    }
}
