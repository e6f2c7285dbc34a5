//! What stops a command: what was attempted, why it could not be, and what to do next.

use crate::diagnostic::shell::quoted;
use crate::diagnostic::structure::nearest;
use crate::diagnostic::{Arg, Message};
use crate::git::{GitError, TreeFault};
use crate::store::working_tree::Unwritten;

/// Why a command did not do its work.
#[derive(Debug)]
pub(crate) struct Failure {
    pub exit: u8,
    pub message: Message,
    /// What to do next.
    pub hints: Vec<Message>,
    /// What a library said, for those who look for it.
    pub cause: Option<anyhow::Error>,
    /// The change is committed all the same: what failed came after.
    pub is_recorded: bool,
}

/// A longer list of words helps nobody.
const MOST_LISTED: usize = 20;
/// How the key of an advice ends that is for commands that write.
const WRITERS: &str = "-write-hint";
/// The rules refuse.
const REFUSED: u8 = 1;
/// Wrong usage, or the tool could not do its work.
const FAILED: u8 = 2;
/// This clone does not hold what the answer needs.
const INCOMPLETE: u8 = 3;

impl Failure {
    /// The tool could not do its work, or was asked something that makes no sense.
    pub(crate) fn usage(key: &'static str) -> Failure {
        Failure::new(FAILED, Message::new(key))
    }

    /// The rules refuse.
    pub(crate) fn refused(message: Message) -> Failure {
        Failure::new(REFUSED, message)
    }

    fn new(exit: u8, message: Message) -> Failure {
        Failure {
            exit,
            message,
            hints: Vec::new(),
            cause: None,
            is_recorded: false,
        }
    }

    /// The same, where the change is committed all the same.
    pub(crate) fn once_recorded(mut self) -> Failure {
        self.is_recorded = true;
        self
    }

    /// True where the rules refuse, and another answer may pass.
    pub(crate) fn is_refusal(&self) -> bool {
        self.exit == REFUSED
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Failure {
        self.message = self.message.with(name, value);
        self
    }

    pub(crate) fn hint(mut self, message: Message) -> Failure {
        self.hints.push(message);
        self
    }

    /// Proposes the nearest of the known words, else lists them where they are few.
    pub(crate) fn suggesting<'w>(self, word: &str, known: impl IntoIterator<Item = &'w str>) -> Failure {
        self.suggesting_of(word, known, [])
    }

    /// The same, where people also call what is known by other words: `labels` are proposed, and never listed.
    pub(crate) fn suggesting_of<'w>(
        self,
        word: &str,
        known: impl IntoIterator<Item = &'w str>,
        labels: impl IntoIterator<Item = &'w str>,
    ) -> Failure {
        let known: Vec<&str> = known.into_iter().collect();
        match nearest(word, known.iter().copied().chain(labels)) {
            Some(near) => self.hint(Message::new("hint-nearest").with("near", near)),
            None if !known.is_empty() && known.len() <= MOST_LISTED => {
                self.hint(Message::new("hint-known").with("known", known.join(", ")))
            }
            None => self,
        }
    }

    /// What is advised to who writes is kept from others.
    pub(crate) fn for_readers(mut self) -> Failure {
        self.hints.retain(|hint| !hint.key.ends_with(WRITERS));
        self
    }

    /// Something that the file system, or a library, refused.
    pub(crate) fn caused(key: &'static str, cause: impl Into<anyhow::Error>) -> Failure {
        Failure {
            cause: Some(cause.into()),
            ..Failure::usage(key)
        }
    }
}

impl From<GitError> for Failure {
    fn from(error: GitError) -> Failure {
        if let GitError::Unwritten(error) = error {
            return error.into();
        }
        let message = describe(&error);
        let args = message.args.clone();
        let hint = |suffix: &str| Message {
            args: args.clone(),
            ..Message::new(format!("{}{suffix}", message.key))
        };
        let hints = vec![hint("-hint"), hint(WRITERS)];
        let incomplete = matches!(
            error,
            GitError::Shallow | GitError::Grafted { .. } | GitError::MissingObject { .. }
        );
        let cause = matches!(
            error,
            GitError::Libgit2(_) | GitError::Io { .. } | GitError::Unsupported { .. }
        )
        .then(|| anyhow::Error::new(error));
        Failure {
            exit: if incomplete { INCOMPLETE } else { FAILED },
            message,
            hints,
            cause,
            is_recorded: false,
        }
    }
}

impl From<Unwritten> for Failure {
    fn from(error: Unwritten) -> Failure {
        match error {
            Unwritten::Changed { path } => Failure::usage("error-file-changed").with("path", path),
            Unwritten::Linked { path } => Failure::usage("error-linked").with("path", path.display().to_string()),
            Unwritten::Busy => Failure::usage("error-busy"),
            Unwritten::Io { path, source } => Failure::caused("error-unwritten", source).with("path", path),
        }
    }
}

/// What `proposals` calls a branch.
fn id_of(branch: &str) -> &str {
    branch.strip_prefix("catalog/").unwrap_or(branch)
}

/// One a line.
fn listed(paths: &[String]) -> String {
    paths.iter().map(|path| format!("\n  {path}")).collect()
}

fn fault_key(fault: &TreeFault) -> &'static str {
    match fault {
        TreeFault::Twice(_) => "git-tree-twice",
        TreeFault::Order(_) => "git-tree-order",
        TreeFault::Name(_) => "git-tree-name",
        TreeFault::Mode(_) => "git-tree-mode",
        TreeFault::Deep => "git-tree-deep",
        TreeFault::Broken => "git-tree-broken",
    }
}

fn describe(error: &GitError) -> Message {
    match error {
        GitError::NotARepository { start } => Message::new("git-not-a-repository").show("folder", start.display()),
        GitError::NotOwned { start } => Message::new("git-not-owned").show("folder", start.display()),
        GitError::Unborn { branch } => Message::new("git-unborn").with("branch", branch.as_str()),
        GitError::DetachedHead => Message::new("git-detached"),
        GitError::UnbornBeside { branch, other } => Message::new("git-unborn-beside")
            .with("branch", branch.as_str())
            .with("other", other.as_str()),
        GitError::NoIdentity { .. } => Message::new("git-no-identity"),
        GitError::BadIdentity { detail } => Message::new("git-bad-identity").with("detail", detail.as_str()),
        GitError::DirtyTarget { path } => Message::new("git-dirty").with("path", path.as_str()),
        GitError::BranchCheckedOutElsewhere { branch, path } => Message::new("git-elsewhere")
            .with("branch", branch.as_str())
            .show("path", path.display()),
        GitError::BranchNameConflict { branch, existing } => Message::new("git-name-conflict")
            .with("branch", branch.as_str())
            .with("existing", existing.as_str()),
        GitError::InvalidBranchName { name } => Message::new("git-invalid-name").with("branch", name.as_str()),
        GitError::Locked { paths, age } => {
            let age = age.map_or(0, |age| age.as_secs());
            let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
            Message::new("git-locked")
                .with("count", paths.len())
                .with("paths", listed(&paths))
                .with("seconds", i64::try_from(age).unwrap_or(i64::MAX))
        }
        GitError::Moved { reference } => {
            Message::new("git-moved").with("branch", reference.trim_start_matches("refs/heads/"))
        }
        GitError::UnknownDefault { branch } => Message::new("git-unknown-default").with("branch", branch.as_str()),
        GitError::Parted { branch, remote } => Message::new("git-parted")
            .with("branch", branch.as_str())
            .with("remote", remote.as_str())
            .with("id", id_of(branch)),
        GitError::PartlyMerged { branch } => Message::new("git-partly-merged")
            .with("branch", branch.as_str())
            .with("id", id_of(branch)),
        GitError::Unsent { branch, base, tip } => Message::new("git-unsent")
            .with("branch", branch.as_str())
            .show("base", base)
            .show("tip", tip)
            .with("id", id_of(branch)),
        GitError::Withdrawn { branch } => Message::new("git-withdrawn")
            .with("branch", branch.as_str())
            .with("id", id_of(branch)),
        GitError::BranchCheckedOutHere { branch, default } => Message::new("git-open-here")
            .with("branch", branch.as_str())
            .with("main", quoted(default).into_owned()),
        GitError::EmptyMessage => Message::new("git-hook-empty"),
        GitError::Merged { branch } => Message::new("git-merged")
            .with("branch", branch.as_str())
            .with("id", id_of(branch)),
        GitError::MidOperation { .. } => Message::new("git-mid-operation"),
        GitError::OutsideRepository { path } => Message::new("git-outside").show("path", path.display()),
        GitError::FilteredPath { path, attribute } => Message::new("git-filtered")
            .with("path", path.as_str())
            .with("attribute", attribute.as_str()),
        GitError::Unsigned { detail } => Message::new("git-unsigned").with("detail", detail.as_str()),
        GitError::HookRefused { detail } => Message::new("git-hook").with("detail", detail.as_str()),
        GitError::NoGit { command } => Message::new("git-no-git").with("command", command.as_str()),
        GitError::PushFailed { command } => Message::new("git-push-failed").with("command", command.as_str()),
        GitError::NoForgeProgram { program: Some(program) } => {
            Message::new("git-no-forge-program").with("program", *program)
        }
        GitError::NoForgeProgram { program: None } => Message::new("git-no-forge"),
        GitError::PullRequestFailed { program } => Message::new("git-pull-request-failed").with("program", *program),
        GitError::NoRevision { revision } => Message::new("git-no-revision").with("revision", revision.as_str()),
        GitError::AmbiguousRevision { revision, meanings } => Message::new("git-ambiguous-revision")
            .with("revision", revision.as_str())
            .with("meanings", meanings.join(", "))
            .with("first", meanings.last().cloned().unwrap_or_default()),
        GitError::NotUtf8 { path } => {
            Message::new("git-not-utf8").with("path", path.to_string_lossy().escape_debug().to_string())
        }
        GitError::MalformedTree { folder, fault } => Message::new("git-malformed-tree")
            .with("folder", if folder.is_empty() { "." } else { folder })
            .with(
                "fault",
                Message::new(fault_key(fault)).with("name", fault.name().escape_debug().to_string()),
            ),
        GitError::Grafted { path } => Message::new("git-grafted").show("path", path.display()),
        GitError::Unrelated => Message::new("git-unrelated"),
        GitError::Shallow => Message::new("git-shallow"),
        GitError::NothingToCommit => Message::new("git-nothing"),
        GitError::MissingObject { .. } => Message::new("git-missing-object"),
        GitError::Unsupported { .. } => Message::new("git-unsupported"),
        // A full disk leaves libgit2 without a word.
        GitError::Libgit2(error) if error.message() == "no error" || error.message().contains("No space left") => {
            Message::new("git-no-room")
        }
        other => Message::new("git-other").with("detail", other.to_string()),
    }
}
