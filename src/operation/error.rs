//! What stops a command: what was attempted, why it could not be, and what to do next.

use std::fmt::Display;
use std::io::{self, ErrorKind};

use crate::diagnostic::shell::quoted;
use crate::diagnostic::structure::nearest;
use crate::diagnostic::{Arg, Diagnostic, Message};
use crate::git::{GitError, TreeFault};
use crate::store::working_tree::Unwritten;

/// Who is to act after a failure: a face gives each its own sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What was asked makes no sense, or cannot be done here.
    Usage,
    /// The disk, or a program or a library that this one works with, did not do its part.
    Environment,
    /// The rules refuse.
    Refused,
    /// Somebody was asked, and did not agree: nothing was done, and nothing is wrong.
    Declined,
    /// This clone does not hold what the answer needs.
    Incomplete,
}

/// Why a command did not do its work.
#[derive(Debug)]
pub struct Failure {
    pub kind: Kind,
    pub message: Message,
    /// The findings that refuse, to be shown before it.
    pub findings: Vec<Diagnostic>,
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

impl Failure {
    /// What was asked makes no sense, or cannot be done here.
    pub fn usage(message: Message) -> Failure {
        Failure::new(Kind::Usage, message)
    }

    /// A part of the history that it needs is missing.
    pub fn incomplete(message: Message) -> Failure {
        Failure::new(Kind::Incomplete, message)
    }

    /// Somebody was asked, and did not agree.
    pub fn declined(message: Message) -> Failure {
        Failure::new(Kind::Declined, message)
    }

    /// The rules refuse.
    pub fn refused(message: Message) -> Failure {
        Failure::new(Kind::Refused, message)
    }

    fn new(kind: Kind, message: Message) -> Failure {
        Failure {
            kind,
            message,
            findings: Vec::new(),
            hints: Vec::new(),
            cause: None,
            is_recorded: false,
        }
    }

    /// The same, where the change is committed all the same.
    pub fn once_recorded(mut self) -> Failure {
        self.is_recorded = true;
        self
    }

    /// The same, with the findings that refuse.
    #[must_use]
    pub fn founded_on(mut self, findings: Vec<Diagnostic>) -> Failure {
        self.findings = findings;
        self
    }

    /// True where the rules refuse, and another answer may pass.
    pub fn is_refusal(&self) -> bool {
        self.kind == Kind::Refused
    }

    /// True where somebody was asked and did not agree.
    pub fn is_declined(&self) -> bool {
        self.kind == Kind::Declined
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Failure {
        self.message = self.message.with(name, value);
        self
    }

    pub fn hint(mut self, message: Message) -> Failure {
        self.hints.push(message);
        self
    }

    /// Proposes the nearest of the known words, else lists them where they are few.
    pub fn suggesting<'w>(self, word: &str, known: impl IntoIterator<Item = &'w str>) -> Failure {
        self.suggesting_of(word, known, [])
    }

    /// The same, where people also call what is known by other words: `labels` are proposed, and never listed.
    pub fn suggesting_of<'w>(
        self,
        word: &str,
        known: impl IntoIterator<Item = &'w str>,
        labels: impl IntoIterator<Item = &'w str>,
    ) -> Failure {
        let known: Vec<&str> = known.into_iter().collect();
        match nearest(word, known.iter().copied().chain(labels)) {
            Some(near) => self.hint(message!("hint-nearest", near = near)),
            None if !known.is_empty() && known.len() <= MOST_LISTED => {
                self.hint(message!("hint-known", known = known.join(", ")))
            }
            None => self,
        }
    }

    /// What is advised to who writes is kept from others.
    pub fn for_readers(mut self) -> Failure {
        self.hints.retain(|hint| !hint.key.ends_with(WRITERS));
        self
    }

    /// Something that the file system, or a library, refused.
    pub fn caused(message: Message, cause: impl Into<anyhow::Error>) -> Failure {
        Failure {
            cause: Some(cause.into()),
            ..Failure::new(Kind::Environment, message)
        }
    }

    /// A file that cannot be written; a full disk is told as that.
    pub fn unwritten(path: impl Display, cause: io::Error) -> Failure {
        let path = path.to_string();
        let message = match cause.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => message!("error-disk-full", path = path),
            _ => message!("error-unwritten", path = path),
        };
        Failure::caused(message, cause)
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
        let kind = match &cause {
            _ if incomplete => Kind::Incomplete,
            Some(_) => Kind::Environment,
            None => Kind::Usage,
        };
        Failure {
            hints,
            cause,
            ..Failure::new(kind, message)
        }
    }
}

impl From<Unwritten> for Failure {
    fn from(error: Unwritten) -> Failure {
        match error {
            Unwritten::Changed { path } => Failure::usage(message!("error-file-changed", path = path)),
            Unwritten::Linked { path } => Failure::usage(message!("error-linked", path = path.display().to_string())),
            Unwritten::Busy => Failure::usage(message!("error-busy")),
            Unwritten::Io { path, source } => Failure::unwritten(path, source),
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
        GitError::NotARepository { start } => message!("git-not-a-repository", folder = Arg::shown(start.display())),
        GitError::NotOwned { start } => message!("git-not-owned", folder = Arg::shown(start.display())),
        GitError::Unborn { branch } => message!("git-unborn", branch = branch.as_str()),
        GitError::DetachedHead => message!("git-detached"),
        GitError::UnbornBeside { branch, other } => {
            message!(
                "git-unborn-beside",
                branch = branch.as_str(),
                other = other.as_str(),
                ..
            )
        }
        GitError::NoIdentity { .. } => message!("git-no-identity"),
        GitError::BadIdentity { detail } => message!("git-bad-identity", detail = detail.as_str()),
        GitError::DirtyTarget { path } => message!("git-dirty", path = path.as_str()),
        GitError::BranchCheckedOutElsewhere { branch, path } => message!(
            "git-elsewhere",
            branch = branch.as_str(),
            path = Arg::shown(path.display())
        ),
        GitError::BranchNameConflict { branch, existing } => message!(
            "git-name-conflict",
            branch = branch.as_str(),
            existing = existing.as_str()
        ),
        GitError::InvalidBranchName { name } => message!("git-invalid-name", branch = name.as_str()),
        GitError::Locked { paths, age } => {
            let age = age.map_or(0, |age| age.as_secs());
            let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
            message!(
                "git-locked",
                count = paths.len(),
                paths = listed(&paths),
                seconds = i64::try_from(age).unwrap_or(i64::MAX),
                ..
            )
        }
        GitError::Moved { reference } => {
            message!("git-moved", branch = reference.trim_start_matches("refs/heads/"))
        }
        GitError::UnknownDefault { branch } => message!("git-unknown-default", branch = branch.as_str()),
        GitError::Parted { branch, remote } => message!(
            "git-parted",
            branch = branch.as_str(),
            remote = remote.as_str(),
            id = id_of(branch),
            ..
        ),
        GitError::PartlyMerged { branch } => {
            message!("git-partly-merged", branch = branch.as_str(), id = id_of(branch), ..)
        }
        GitError::Unsent { branch, base, tip } => message!(
            "git-unsent",
            branch = branch.as_str(),
            base = Arg::shown(base),
            tip = Arg::shown(tip),
            id = id_of(branch),
            ..
        ),
        GitError::Withdrawn { branch } => message!("git-withdrawn", branch = branch.as_str(), id = id_of(branch), ..),
        GitError::BranchCheckedOutHere { branch, default } => message!(
            "git-open-here",
            branch = branch.as_str(),
            main = quoted(default).into_owned(),
            ..
        ),
        GitError::EmptyMessage => message!("git-hook-empty"),
        GitError::Merged { branch } => message!("git-merged", branch = branch.as_str(), id = id_of(branch), ..),
        GitError::MidOperation { .. } => message!("git-mid-operation"),
        GitError::OutsideRepository { path } => message!("git-outside", path = Arg::shown(path.display())),
        GitError::FilteredPath { path, attribute } => {
            message!("git-filtered", path = path.as_str(), attribute = attribute.as_str())
        }
        GitError::Unsigned { detail } => message!("git-unsigned", detail = detail.as_str()),
        GitError::HookRefused { detail } => message!("git-hook", detail = detail.as_str()),
        GitError::NoGit { command } => message!("git-no-git", command = command.as_str(), ..),
        GitError::PushFailed { command } => message!("git-push-failed", command = command.as_str(), ..),
        GitError::NoForgeProgram { program: Some(program) } => {
            message!("git-no-forge-program", program = *program)
        }
        GitError::NoForgeProgram { program: None } => message!("git-no-forge"),
        GitError::PullRequestFailed { program } => message!("git-pull-request-failed", program = *program),
        GitError::NoRevision { revision } => message!("git-no-revision", revision = revision.as_str()),
        GitError::AmbiguousRevision { revision, meanings } => message!(
            "git-ambiguous-revision",
            revision = revision.as_str(),
            meanings = meanings.join(", "),
            first = meanings.last().cloned().unwrap_or_default(),
            ..
        ),
        GitError::NotUtf8 { path } => {
            message!("git-not-utf8", path = path.to_string_lossy().escape_debug().to_string())
        }
        GitError::MalformedTree { folder, fault } => message!(
            "git-malformed-tree",
            folder = if folder.is_empty() { "." } else { folder },
            fault = Message::new(fault_key(fault)).with("name", fault.name().escape_debug().to_string())
        ),
        GitError::Grafted { path } => message!("git-grafted", path = Arg::shown(path.display())),
        GitError::Unrelated => message!("git-unrelated"),
        GitError::Shallow => message!("git-shallow"),
        GitError::NothingToCommit => message!("git-nothing"),
        GitError::MissingObject { .. } => message!("git-missing-object"),
        GitError::Unsupported { .. } => message!("git-unsupported"),
        // A full disk leaves libgit2 without a word.
        GitError::Libgit2(error) if error.message() == "no error" || error.message().contains("No space left") => {
            message!("git-no-room")
        }
        other => message!("git-other", detail = other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_no_fault_of_who_types() {
        let told = |kind: ErrorKind| {
            let failure = Failure::unwritten("products/essai.yaml", kind.into());
            (failure.kind, failure.message.key)
        };
        assert_eq!(
            told(ErrorKind::StorageFull),
            (Kind::Environment, "error-disk-full".into())
        );
        assert_eq!(
            told(ErrorKind::PermissionDenied),
            (Kind::Environment, "error-unwritten".into())
        );
        assert_eq!(Failure::from(GitError::DetachedHead).kind, Kind::Usage);
    }
}
