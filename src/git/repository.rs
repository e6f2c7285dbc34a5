//! The repository: where it is, what HEAD says, which branch is the default one.

use std::cell::{OnceCell, RefCell};
use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex};

use git2::{ErrorClass, ErrorCode, ObjectFormat, Oid, RepositoryOpenFlags};

use crate::git::answers::optional;
use crate::git::configuration::{self, Configuration};
use crate::git::tree::Trees;
use crate::git::{GitError, Server, Snapshot};

/// What HEAD points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Head {
    /// A branch without a commit: the repository is new.
    Unborn { branch: String },
    /// A commit, no branch: usual in continuous integration.
    Detached { commit: Oid },
    /// A branch.
    Branch { name: String, commit: Oid },
}

/// The remote that proposals go to. `url` may hold credentials: never print it.
#[derive(Clone, PartialEq, Eq)]
pub struct RemoteUrl {
    pub remote: String,
    pub url: String,
}

/// An open repository.
pub struct Repository {
    inner: git2::Repository,
    /// The trees that are known to be well formed.
    sound: RefCell<HashSet<Oid>>,
    /// libgit2 keeps no large tree, and would read it again.
    pub(super) trees: RefCell<Trees>,
    /// Reads contents for others.
    reader: OnceCell<Arc<Mutex<Repository>>>,
    /// The names of the remotes: Git's whole configuration is walked for them.
    remotes: OnceCell<Vec<String>>,
    /// What the server said, where it was asked.
    pub(super) server: Option<Server>,
}

impl std::fmt::Debug for Repository {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Repository").field(&self.inner.path()).finish()
    }
}

impl Repository {
    /// The repository of `GIT_DIR` when that variable is set, else the one at or above `start`.
    pub fn open(start: &Path) -> Result<Self, GitError> {
        let opened = if std::env::var_os("GIT_DIR").is_some() {
            git2::Repository::open_from_env()
        } else {
            let no_ceiling: [&OsStr; 0] = [];
            git2::Repository::open_ext(start, RepositoryOpenFlags::FROM_ENV, no_ceiling)
        };
        match opened {
            Err(error) if error.code() == ErrorCode::Owner => match trusted(start) {
                Some(inner) => Self::checked(start, Ok(inner)),
                None => Self::checked(start, Err(error)),
            },
            opened => Self::checked(start, opened),
        }
    }

    /// Blind to the environment: a test may run inside a Git hook, which sets `GIT_DIR`.
    #[cfg(test)]
    pub(super) fn discover(start: &Path) -> Result<Self, GitError> {
        Self::checked(start, git2::Repository::discover(start))
    }

    fn checked(start: &Path, opened: Result<git2::Repository, git2::Error>) -> Result<Self, GitError> {
        // What is read was hashed when it came in; its compression has a checksum of its own.
        git2::opts::strict_hash_verification(false);
        let inner = opened.map_err(|error| match (error.code(), error.class()) {
            (ErrorCode::NotFound, _) => match broken(start) {
                Some(path) => GitError::Unsupported {
                    what: path.display().to_string(),
                },
                None => GitError::NotARepository {
                    start: start.to_owned(),
                },
            },
            (ErrorCode::Owner, _) => GitError::NotOwned {
                start: start.to_owned(),
            },
            // The error has a class of its own, which git2 does not name.
            _ if error.message().starts_with("invalid graft") => GitError::Grafted {
                path: Path::new("info").join("grafts"),
            },
            (_, ErrorClass::Repository) => GitError::Unsupported {
                what: error.message().to_owned(),
            },
            _ => error.into(),
        })?;
        match inner.object_format() {
            ObjectFormat::Sha1 => Ok(Self {
                inner,
                sound: RefCell::default(),
                trees: RefCell::default(),
                reader: OnceCell::new(),
                remotes: OnceCell::new(),
                server: None,
            }),
            other => Err(GitError::Unsupported {
                what: other.str().to_owned(),
            }),
        }
    }

    /// The same repository, opened once more: another thread may read through it.
    pub fn again(&self) -> Result<Self, GitError> {
        Self::open(self.workdir().unwrap_or(self.inner.path()))
    }

    /// The same repository, opened once more for all whose threads read contents, one after the other.
    pub fn reader(&self) -> Result<Arc<Mutex<Self>>, GitError> {
        if let Some(known) = self.reader.get() {
            return Ok(Arc::clone(known));
        }
        let opened = Arc::new(Mutex::new(self.again()?));
        Ok(Arc::clone(self.reader.get_or_init(|| opened)))
    }

    pub(super) fn raw(&self) -> &git2::Repository {
        &self.inner
    }

    pub(super) fn is_known_sound(&self, tree: Oid) -> bool {
        self.sound.borrow().contains(&tree)
    }

    pub(super) fn know_sound(&self, tree: Oid) {
        self.sound.borrow_mut().insert(tree);
    }

    /// Refuses a clone whose `info/grafts` gives commits other parents: libgit2 believes it, as Git does.
    pub(super) fn ensure_own_parents(&self) -> Result<(), GitError> {
        let path = self.inner.commondir().join("info").join("grafts");
        match std::fs::metadata(&path) {
            Ok(found) if found.len() > 0 => Err(GitError::Grafted { path }),
            _ => Ok(()),
        }
    }

    /// Git's own folder, which all working trees of the repository share.
    pub fn common_folder(&self) -> &Path {
        self.inner.commondir()
    }

    /// A folder of the repository that no commit holds: what the program keeps for its user on this machine.
    pub fn private_folder(&self) -> PathBuf {
        self.inner.commondir().join("catalog")
    }

    /// The root of the working tree; `None` when the repository is bare.
    pub fn workdir(&self) -> Option<&Path> {
        self.inner.workdir()
    }

    /// Is a part of the history missing from this clone?
    pub fn is_shallow(&self) -> bool {
        // libgit2 looks in the folder of a working tree of several, where Git keeps no such list.
        let list = self.inner.commondir().join("shallow");
        self.inner.is_shallow() || std::fs::metadata(list).is_ok_and(|list| list.len() > 0)
    }

    /// The path as Git names it, from the root of the repository, with `/`; empty for the root.
    /// The file need not exist. Links are followed, save one that is the file itself.
    pub fn relative(&self, path: &Path) -> Result<String, GitError> {
        let outside = || GitError::OutsideRepository { path: path.to_owned() };
        let io = |source| GitError::Io {
            path: path.to_owned(),
            source,
        };
        let root = self.workdir().ok_or_else(outside)?.canonicalize().map_err(io)?;
        let real = real_path(&std::path::absolute(path).map_err(io)?).ok_or_else(outside)?;
        let mut names = Vec::new();
        for component in real.strip_prefix(&root).map_err(|_| outside())?.components() {
            match component {
                Component::Normal(name) if !name.eq_ignore_ascii_case(".git") => {
                    names.push(
                        name.to_str()
                            .ok_or_else(|| GitError::NotUtf8 { path: path.to_owned() })?,
                    );
                }
                _ => return Err(outside()),
            }
        }
        Ok(names.join("/"))
    }

    /// Where HEAD is.
    pub fn head(&self) -> Result<Head, GitError> {
        let reference = match self.inner.head() {
            Ok(reference) => reference,
            Err(error) if error.code() == ErrorCode::UnbornBranch => {
                let head = self.inner.find_reference("HEAD")?;
                let target = head.symbolic_target()?.unwrap_or_default();
                return Ok(Head::Unborn {
                    branch: target.trim_start_matches("refs/heads/").to_owned(),
                });
            }
            Err(error) => return Err(error.into()),
        };
        let commit = reference.peel_to_commit()?.id();
        if !reference.is_branch() {
            return Ok(Head::Detached { commit });
        }
        Ok(Head::Branch {
            name: reference.shorthand()?.to_owned(),
            commit,
        })
    }

    /// What stops where the branch that is checked out has no commit.
    pub(super) fn unborn(&self, branch: String) -> GitError {
        let with_commits =
            |name: &String| *name != branch && self.tip(&format!("refs/heads/{name}")).ok().flatten().is_some();
        let usual = self.default_branch().ok().flatten().filter(with_commits);
        let other = usual.or_else(|| {
            let branches = self.inner.branches(Some(git2::BranchType::Local)).ok()?;
            let mut names = branches
                .flatten()
                .filter_map(|(branch, _)| Some(branch.name().ok()??.to_owned()));
            names.find(with_commits)
        });
        match other {
            Some(other) => GitError::UnbornBeside { branch, other },
            None => GitError::Unborn { branch },
        }
    }

    /// The branch changes are merged into: as the server said, else as a remote's HEAD says where that branch is still
    /// known; else a guess. `None` when none of these tells.
    pub fn default_branch(&self) -> Result<Option<String>, GitError> {
        match self.named_default()? {
            Some(name) => Ok(Some(name)),
            None => self.guessed_default(),
        }
    }

    /// The default branch, where a server says it or a clone noted it.
    fn named_default(&self) -> Result<Option<String>, GitError> {
        if let Some(head) = self.server.as_ref().and_then(|server| server.head.clone()) {
            return Ok(Some(head));
        }
        let others = self.remote_names()?;
        for remote in self.main_remote()?.iter().chain(&others) {
            let followed = format!("refs/remotes/{remote}/");
            if let Some(head) = optional(self.inner.find_reference(&format!("{followed}HEAD")))?
                && let Some(target) = head.symbolic_target()?
                && let Some(branch) = target.strip_prefix(&followed)
                && self.tip(target)?.is_some()
            {
                return Ok(Some(branch.to_owned()));
            }
        }
        Ok(None)
    }

    /// `init.defaultBranch`, `main` or `master`, whichever exists first, here or at the remote; else the only branch.
    fn guessed_default(&self) -> Result<Option<String>, GitError> {
        let remote = self.main_remote()?;
        for name in self.usual_names()? {
            let local = self.tip(&format!("refs/heads/{name}"))?;
            let known = match (&remote, local) {
                (Some(remote), None) => self.tip(&format!("refs/remotes/{remote}/{name}"))?,
                (_, local) => local,
            };
            if known.is_some() {
                return Ok(Some(name));
            }
        }
        self.only_branch()
    }

    fn usual_names(&self) -> Result<Vec<String>, GitError> {
        let configured = Configuration::of(self)?.text("init.defaultBranch")?;
        let usual = ["main", "master"].map(str::to_owned);
        Ok(configured.into_iter().chain(usual).collect())
    }

    fn only_branch(&self) -> Result<Option<String>, GitError> {
        let mut names = Vec::new();
        for branch in self.inner.branches(Some(git2::BranchType::Local))? {
            let (branch, _) = branch?;
            names.extend(branch.name()?.map(str::to_owned));
        }
        match (names.len(), self.head()?) {
            (0, Head::Unborn { branch }) => Ok(Some(branch)),
            (1, _) => Ok(names.pop()),
            _ => Ok(None),
        }
    }

    /// Is this local branch the default one, or one that follows it under another name? `None` when nothing tells:
    /// nobody is to write on the default branch by surprise.
    pub(super) fn is_default(&self, branch: &str) -> Result<Option<bool>, GitError> {
        let upstream = self.upstream(branch)?;
        let shared = upstream.is_some() || self.is_at_a_remote(branch)?;
        if let Some(default) = self.named_default()? {
            let follows = upstream.is_some_and(|(_, name)| name == default);
            if default == branch || follows {
                return Ok(Some(true));
            }
            // What a clone noted is as old as the clone: a server may have taken one of the usual names since.
            let doubtful = self.server.is_none() && shared && self.usual_names()?.iter().any(|name| name == branch);
            return Ok(if doubtful { None } else { Some(false) });
        }
        match self.guessed_default()? {
            Some(guess) if guess == branch => Ok(Some(true)),
            // What no server has is no server's default branch.
            Some(_) if !shared => Ok(Some(false)),
            _ => Ok(None),
        }
    }

    /// The remote and the branch there that a local branch follows.
    pub(super) fn upstream(&self, branch: &str) -> Result<Option<(String, String)>, GitError> {
        let config = Configuration::of(self)?;
        let remote = config.text(&format!("branch.{branch}.remote"))?;
        let merge = config.text(&format!("branch.{branch}.merge"))?;
        Ok(remote
            .filter(|remote| remote != ".")
            .zip(merge.and_then(|name| name.strip_prefix("refs/heads/").map(str::to_owned))))
    }

    fn is_at_a_remote(&self, branch: &str) -> Result<bool, GitError> {
        for remote in self.remote_names()? {
            if self.tip_at(&remote, branch)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The remote that says which branch is the default one: that of [`Repository::remote_url`], else `upstream`, else
    /// the first.
    pub fn main_remote(&self) -> Result<Option<String>, GitError> {
        if let Some(remote) = self.remote_name()? {
            return Ok(Some(remote));
        }
        let mut names = self.remote_names()?;
        let upstream = names.iter().position(|name| name == "upstream").unwrap_or_default();
        Ok((!names.is_empty()).then(|| names.swap_remove(upstream)))
    }

    fn remote_names(&self) -> Result<Vec<String>, GitError> {
        if let Some(known) = self.remotes.get() {
            return Ok(known.clone());
        }
        let remotes = self.inner.remotes()?;
        let names = remotes.iter().filter_map(|name| name.ok().flatten());
        let names: Vec<String> = names.map(str::to_owned).collect();
        Ok(self.remotes.get_or_init(|| names).clone())
    }

    /// The remote of the current branch's upstream, else `origin`, else the only remote.
    pub fn remote_url(&self) -> Result<Option<RemoteUrl>, GitError> {
        let Some(remote) = self.remote_name()? else {
            return Ok(None);
        };
        let url = self.inner.find_remote(&remote)?.url()?.to_owned();
        Ok(Some(RemoteUrl { remote, url }))
    }

    pub(super) fn remote_name(&self) -> Result<Option<String>, GitError> {
        let remotes = self.inner.remotes()?;
        // A remote whose name is not UTF-8 cannot be asked for: it is left out.
        let names: Vec<&str> = remotes.iter().filter_map(|name| name.ok().flatten()).collect();
        if let Head::Branch { name, .. } = self.head()?
            && let Some(remote) = optional(self.inner.branch_upstream_remote(&format!("refs/heads/{name}")))?
            && let Some(known) = names.iter().find(|n| n.as_bytes() == &remote[..])
        {
            return Ok(Some((*known).to_owned()));
        }
        Ok(match names.as_slice() {
            [only] => Some((*only).to_owned()),
            several => several
                .iter()
                .find(|name| **name == "origin")
                .map(|name| (*name).to_owned()),
        })
    }

    /// The files of a commit.
    pub fn snapshot(&self, commit: Oid) -> Result<Snapshot<'_>, GitError> {
        Snapshot::new(self, commit)
    }

    /// The commit a reference points at; `None` when there is no such reference.
    pub fn tip(&self, reference: &str) -> Result<Option<Oid>, GitError> {
        match optional(self.inner.find_reference(reference))? {
            Some(found) => Ok(Some(found.peel_to_commit()?.id())),
            None => Ok(None),
        }
    }
}

/// The repository of another user that the environment says to trust: libgit2 reads files alone for that. A worktree
/// beside the main one is left out, for it would be taken for the main one.
fn trusted(start: &Path) -> Option<git2::Repository> {
    let no_ceiling: [&OsStr; 0] = [];
    let found = git2::Repository::discover_path(start, no_ceiling).ok()?;
    let folder = found.parent().filter(|_| found.ends_with(".git"))?.to_owned();
    if !configuration::trusts(&folder) {
        return None;
    }
    let repository = git2::Repository::open_bare(&found).ok()?;
    repository.set_workdir(&folder, false).ok()?;
    Some(repository)
}

/// The `.git` at or above `start` that holds something, and is no repository all the same.
fn broken(start: &Path) -> Option<PathBuf> {
    let found = start
        .ancestors()
        .map(|folder| folder.join(".git"))
        .find(|path| path.exists())?;
    let empty = std::fs::read_dir(&found).is_ok_and(|mut entries| entries.next().is_none());
    (!empty).then_some(found)
}

/// The path with its links followed as far as it exists. A last component that is no directory is
/// left alone, for Git tracks links themselves. `None` when `..` follows what does not exist.
fn real_path(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        return path.canonicalize().ok();
    }
    let mut existing = path;
    let mut missing = Vec::new();
    loop {
        missing.push(existing.file_name()?);
        existing = existing.parent()?;
        if let Ok(real) = existing.canonicalize() {
            return Some(missing.iter().rev().fold(real, |path, name| path.join(name)));
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::Sandbox;

    #[test]
    fn head_is_unborn_then_on_a_branch_then_detached() {
        let sandbox = Sandbox::empty();
        let head = sandbox.open().head().unwrap();
        assert_eq!(head, Head::Unborn { branch: "main".into() });
        let commit = sandbox.commit("a.yaml", "a: 1\n");
        let head = sandbox.open().head().unwrap();
        assert_eq!(
            head,
            Head::Branch {
                name: "main".into(),
                commit
            }
        );
        sandbox.git(&["checkout", "-q", "--detach"]);
        assert_eq!(sandbox.open().head().unwrap(), Head::Detached { commit });
    }

    #[test]
    fn no_repository_is_an_error_with_the_start() {
        let dir = tempfile::tempdir().unwrap();
        let error = Repository::discover(dir.path()).unwrap_err();
        assert!(matches!(error, GitError::NotARepository { start } if start == dir.path()));
    }

    #[test]
    fn a_sha256_repository_is_unsupported() {
        let sandbox = Sandbox::empty();
        sandbox.git(&["init", "-q", "--object-format=sha256", "other"]);
        let error = Repository::discover(&sandbox.path("other")).unwrap_err();
        assert!(matches!(error, GitError::Unsupported { .. }), "{error:?}");
    }

    #[test]
    fn paths_are_relative_to_the_root() {
        let sandbox = Sandbox::with_file();
        let repo = sandbox.open();
        std::fs::create_dir_all(sandbox.path("catalog/products")).unwrap();
        let relative = |path: &str| repo.relative(&sandbox.path(path));
        assert_eq!(
            relative("catalog/products/new/x.yaml").unwrap(),
            "catalog/products/new/x.yaml"
        );
        assert_eq!(relative("catalog/products/../x.yaml").unwrap(), "catalog/x.yaml");
        assert_eq!(relative("catalog").unwrap(), "catalog");
        assert_eq!(relative("").unwrap(), "");
        assert!(matches!(relative("../x.yaml"), Err(GitError::OutsideRepository { .. })));
        assert!(matches!(
            relative("nowhere/../../x"),
            Err(GitError::OutsideRepository { .. })
        ));
        assert!(matches!(
            relative(".git/config"),
            Err(GitError::OutsideRepository { .. })
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_linked_directory_leads_where_it_points() {
        let sandbox = Sandbox::with_file();
        std::fs::create_dir_all(sandbox.path("catalog")).unwrap();
        std::os::unix::fs::symlink("catalog", sandbox.path("link")).unwrap();
        std::os::unix::fs::symlink("/tmp", sandbox.path("out")).unwrap();
        let repo = sandbox.open();
        assert_eq!(repo.relative(&sandbox.path("link/x.yaml")).unwrap(), "catalog/x.yaml");
        assert_eq!(repo.relative(&sandbox.path("link")).unwrap(), "catalog");
        let error = repo.relative(&sandbox.path("out/x.yaml")).unwrap_err();
        assert!(matches!(error, GitError::OutsideRepository { .. }));
    }

    #[test]
    fn the_default_branch_is_the_head_of_the_remote() {
        let upstream = Sandbox::with_file();
        upstream.git(&["branch", "-m", "trunk"]);
        let clone = upstream.clone_here("clone");
        let repo = Repository::discover(&clone).unwrap();
        assert_eq!(repo.default_branch().unwrap().as_deref(), Some("trunk"));
        assert_eq!(repo.is_default("trunk").unwrap(), Some(true));
        upstream.git_in(
            &clone,
            &["checkout", "-q", "--no-track", "-b", "feature", "origin/trunk"],
        );
        assert_eq!(repo.is_default("feature").unwrap(), Some(false));
        // The default branch, under another name.
        upstream.git_in(&clone, &["branch", "-q", "mine", "origin/trunk"]);
        assert_eq!(repo.is_default("mine").unwrap(), Some(true));
    }

    #[test]
    fn a_default_branch_that_nothing_names_any_more_is_not_guessed_of_a_shared_branch() {
        let upstream = Sandbox::with_file();
        upstream.git(&["branch", "develop"]);
        let clone = upstream.clone_here("clone");
        upstream.git_in(&clone, &["checkout", "-q", "develop"]);
        let repo = Repository::discover(&clone).unwrap();
        assert_eq!(repo.is_default("develop").unwrap(), Some(false));
        // Missing, dangling.
        upstream.git_in(&clone, &["remote", "set-head", "origin", "-d"]);
        assert_eq!(repo.is_default("develop").unwrap(), None);
        assert_eq!(repo.is_default("main").unwrap(), Some(true));
        upstream.git_in(
            &clone,
            &["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/gone"],
        );
        assert_eq!(repo.is_default("develop").unwrap(), None);
        upstream.git_in(&clone, &["branch", "-q", "--no-track", "feature"]);
        assert_eq!(repo.is_default("feature").unwrap(), Some(false));
        // Renamed since, and not asked: a usual name may be the new one.
        upstream.git_in(
            &clone,
            &[
                "symbolic-ref",
                "refs/remotes/origin/HEAD",
                "refs/remotes/origin/develop",
            ],
        );
        assert_eq!(repo.is_default("main").unwrap(), None);
        assert_eq!(repo.is_default("develop").unwrap(), Some(true));
        let server = Server::ask(&repo, "origin", |_| false).unwrap();
        let repo = repo.hearing(Some(server));
        assert_eq!(repo.is_default("main").unwrap(), Some(true));
        assert_eq!(repo.is_default("develop").unwrap(), Some(false));
        // A remote of another name, beside others.
        upstream.git_in(&clone, &["remote", "rename", "origin", "upstream"]);
        upstream.git_in(&clone, &["remote", "add", "fork", "https://example.org/me.git"]);
        upstream.git_in(&clone, &["checkout", "-q", "--detach"]);
        let repo = Repository::discover(&clone).unwrap();
        assert_eq!(repo.main_remote().unwrap().as_deref(), Some("upstream"));
    }

    #[test]
    fn the_upstream_of_the_current_branch_names_the_remote() {
        let upstream = Sandbox::with_file();
        let clone = upstream.clone_here("clone");
        upstream.git_in(&clone, &["remote", "add", "fork", "https://example.org/me/catalog.git"]);
        let repo = Repository::discover(&clone).unwrap();
        assert_eq!(repo.remote_url().unwrap().unwrap().remote, "origin");
        upstream.git_in(&clone, &["config", "branch.main.remote", "fork"]);
        let chosen = repo.remote_url().unwrap().unwrap();
        assert_eq!(chosen.remote, "fork");
        assert_eq!(chosen.url, "https://example.org/me/catalog.git");
    }

    #[test]
    fn without_a_remote_the_default_branch_is_configured_or_usual_or_the_only_one() {
        let sandbox = Sandbox::with_file();
        assert_eq!(sandbox.open().remote_url().unwrap().map(|r| r.url), None);
        sandbox.git(&["branch", "develop"]);
        assert_eq!(sandbox.open().default_branch().unwrap().as_deref(), Some("main"));
        sandbox.git(&["config", "init.defaultBranch", "develop"]);
        assert_eq!(sandbox.open().default_branch().unwrap().as_deref(), Some("develop"));
        sandbox.git(&["config", "init.defaultBranch", "absent"]);
        sandbox.git(&["branch", "-m", "main", "trunk"]);
        assert_eq!(sandbox.open().default_branch().unwrap(), None);
        assert_eq!(sandbox.open().is_default("trunk").unwrap(), None);
        sandbox.git(&["branch", "-D", "develop"]);
        assert_eq!(sandbox.open().default_branch().unwrap().as_deref(), Some("trunk"));
    }

    #[test]
    fn a_linked_worktree_has_its_own_head() {
        let sandbox = Sandbox::with_file();
        sandbox.git(&["worktree", "add", "-q", "-b", "side", "../side"]);
        let repo = Repository::discover(&sandbox.path("../side")).unwrap();
        assert!(matches!(repo.head().unwrap(), Head::Branch { name, .. } if name == "side"));
        assert_eq!(repo.is_default("side").unwrap(), Some(false));
    }
}
