//! The pull request, opened by the forge's own program, which is logged in as the user.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use crate::git::child::{self, Said};
use crate::git::{ForgeKind, GitError, Repository};

/// What a pull request says, and of which branches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PullRequest {
    pub title: String,
    pub body: String,
    pub branch: String,
    /// The branch that it goes into.
    pub base: String,
    /// The owner of the fork that holds the branch; none where the project itself does.
    pub fork: Option<String>,
}

/// Opens the pull request with `gh` (GitHub) or `glab` (GitLab); what they say is given to `tell`.
///
/// # Errors
/// [`GitError::NoForgeProgram`] where there is none for this forge, or it is not installed;
/// [`GitError::PullRequestFailed`] where it refuses.
pub fn open_pull_request(
    repo: &Repository,
    kind: Option<ForgeKind>,
    wanted: &PullRequest,
    tell: &dyn Fn(Said),
) -> Result<(), GitError> {
    let (program, arguments) = match kind {
        Some(ForgeKind::GitHub) => ("gh", github(wanted)),
        Some(ForgeKind::GitLab) => ("glab", gitlab(wanted)),
        Some(ForgeKind::Forgejo) | None => return Err(GitError::NoForgeProgram { program: None }),
    };
    let place = repo.workdir().unwrap_or(repo.raw().path());
    let mut forge = Command::new(program);
    forge.current_dir(place).args(&arguments);
    match child::told(forge, tell) {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(GitError::PullRequestFailed { program }),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(GitError::NoForgeProgram { program: Some(program) }),
        Err(source) => Err(GitError::Io {
            path: Path::new(program).to_owned(),
            source,
        }),
    }
}

fn github(wanted: &PullRequest) -> Vec<String> {
    let head = match &wanted.fork {
        Some(owner) => format!("{owner}:{}", wanted.branch),
        None => wanted.branch.clone(),
    };
    words(&[
        "pr",
        "create",
        "--head",
        &head,
        "--base",
        &wanted.base,
        "--title",
        &wanted.title,
        "--body",
        &wanted.body,
    ])
}

/// The program works the fork out from the branch's remote.
fn gitlab(wanted: &PullRequest) -> Vec<String> {
    words(&[
        "mr",
        "create",
        "--source-branch",
        &wanted.branch,
        "--target-branch",
        &wanted.base,
        "--title",
        &wanted.title,
        "--description",
        &wanted.body,
        "--yes",
    ])
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}
