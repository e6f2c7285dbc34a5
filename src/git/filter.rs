//! Content that a filter of Git converts: `filter` (Git LFS and the like) and `working-tree-encoding`. libgit2 ignores
//! both, and would store the bytes as they are; the user's `git` runs the filters.

use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use git2::{AttrCheckFlags, AttrValue, Oid};

use crate::git::configuration::Configuration;
use crate::git::{GitError, Repository, child};

/// How the attribute of a filter begins; the name of its driver follows.
pub(super) const DRIVER: &str = "filter=";

/// The attribute, with its value, that asks for a conversion of this path.
pub(super) fn attribute(repo: &Repository, path: &str) -> Result<Option<String>, GitError> {
    for attribute in ["filter", "working-tree-encoding"] {
        let value = repo
            .raw()
            .get_attr(Path::new(path), attribute, AttrCheckFlags::FILE_THEN_INDEX)?;
        if let AttrValue::String(value) = AttrValue::from_string(value)
            && !(attribute == "working-tree-encoding" && value.eq_ignore_ascii_case("utf-8"))
        {
            return Ok(Some(format!("{attribute}={value}")));
        }
    }
    Ok(None)
}

/// Stores the content as `git add` would.
///
/// # Errors
/// [`GitError::FilteredPath`] where `attribute` names a filter that is not set up here, or that fails.
pub(super) fn store(repo: &Repository, path: &str, attribute: &str, content: &[u8]) -> Result<Oid, GitError> {
    let refused = || GitError::FilteredPath {
        path: path.to_owned(),
        attribute: attribute.to_owned(),
    };
    if let Some(driver) = attribute.strip_prefix(DRIVER)
        && !is_set_up(repo, driver)?
    {
        return Err(refused());
    }
    let io = |source| GitError::Io {
        path: Path::new("git").to_owned(),
        source,
    };
    let mut child = child::git()
        .current_dir(repo.workdir().unwrap_or(repo.raw().path()))
        .args(["hash-object", "-w", "--stdin", "--path", path])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(io)?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(content).map_err(io)?;
    }
    let output = child.wait_with_output().map_err(io)?;
    let id = Oid::from_str(String::from_utf8_lossy(&output.stdout).trim());
    match id {
        Ok(id) if output.status.success() => Ok(id),
        _ => Err(refused()),
    }
}

/// Git passes over a filter that no configuration describes, and stores the bytes as they are.
fn is_set_up(repo: &Repository, driver: &str) -> Result<bool, GitError> {
    let config = Configuration::of(repo)?;
    for key in ["clean", "process"] {
        if config.text(&format!("filter.{driver}.{key}"))?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}
