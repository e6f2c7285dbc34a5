//! The `commit-msg` hook of the repository: it may change the message, or refuse it.

use std::path::Path;

use crate::git::configuration::Configuration;
use crate::git::{GitError, Repository, child};

const HOOK: &str = "commit-msg";

/// The message as the repository's hook leaves it.
///
/// # Errors
/// [`GitError::HookRefused`] with what the hook said; [`GitError::EmptyMessage`] where it leaves nothing.
pub(super) fn filtered(repo: &Repository, message: &str) -> Result<String, GitError> {
    if !hook_exists(repo)? {
        return Ok(message.to_owned());
    }
    let folder = repo.private_folder();
    let file = folder.join(format!("message-{}", std::process::id()));
    let io = |source| GitError::Io {
        path: file.clone(),
        source,
    };
    std::fs::create_dir_all(&folder).map_err(io)?;
    std::fs::write(&file, message).map_err(io)?;
    let output = child::git()
        .current_dir(repo.workdir().unwrap_or(repo.raw().path()))
        .args(["hook", "run", "--ignore-missing", HOOK, "--"])
        .arg(&file)
        .output();
    let changed = std::fs::read_to_string(&file);
    let _ = std::fs::remove_file(&file);
    let output = output.map_err(io)?;
    if !output.status.success() {
        let said = [output.stdout, output.stderr].concat();
        return Err(GitError::HookRefused {
            detail: String::from_utf8_lossy(&said).trim().to_owned(),
        });
    }
    let changed = changed.map_err(io)?;
    // As Git does: a signature alone is no message.
    let says = |line: &str| !line.trim().is_empty() && !line.starts_with("Signed-off-by:");
    if changed.lines().any(says) {
        Ok(changed)
    } else {
        Err(GitError::EmptyMessage)
    }
}

fn hook_exists(repo: &Repository) -> Result<bool, GitError> {
    let folder = match Configuration::of(repo)?.text("core.hooksPath")? {
        Some(path) => repo.workdir().unwrap_or(Path::new("")).join(path),
        None => repo.raw().commondir().join("hooks"),
    };
    Ok(folder.join(HOOK).exists())
}
