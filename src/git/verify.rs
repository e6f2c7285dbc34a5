//! The signature of a commit, as the user's `git` and `ssh-keygen` see it.

use std::io::ErrorKind;
use std::path::Path;

use git2::Oid;

use crate::git::repository::optional;
use crate::git::{GitError, Repository, child};

/// Whose signature a commit carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signed {
    /// Of somebody whose key may sign for these names.
    By(Vec<String>),
    /// There is none.
    Not,
    /// It does not fit the commit.
    Wrongly,
    /// By a key that nobody may sign with.
    ByStranger,
    /// By a key that might have signed on another day.
    Expired,
}

const SSH: &[u8] = b"-----BEGIN SSH SIGNATURE-----";

/// What the signature of a commit says, where `allowed` is a file of signers as `ssh-keygen` reads it.
///
/// # Errors
/// [`GitError::NoGit`] without `git`.
pub fn signature_of(repo: &Repository, commit: Oid, allowed: &[u8]) -> Result<Signed, GitError> {
    let Some((signature, _)) = optional(repo.raw().extract_signature(&commit, None))? else {
        return Ok(Signed::Not);
    };
    if !signature.trim_ascii_start().starts_with(SSH) {
        return Ok(Signed::ByStranger);
    }
    match ask(repo, commit, allowed)? {
        Signed::ByStranger => {
            let ever = undated(&String::from_utf8_lossy(allowed));
            match ask(repo, commit, ever.as_bytes())? {
                Signed::By(_) => Ok(Signed::Expired),
                other => Ok(other),
            }
        }
        other => Ok(other),
    }
}

fn ask(repo: &Repository, commit: Oid, allowed: &[u8]) -> Result<Signed, GitError> {
    let folder = repo.private_folder();
    let file = folder.join(format!("signers-{}", std::process::id()));
    let io = |source| GitError::Io {
        path: file.clone(),
        source,
    };
    std::fs::create_dir_all(&folder).map_err(io)?;
    std::fs::write(&file, allowed).map_err(io)?;
    let output = child::git()
        .current_dir(repo.workdir().unwrap_or(repo.raw().path()))
        .arg("-c")
        .arg(format!("gpg.ssh.allowedSignersFile={}", file.display()))
        .args(["-c", "gpg.format=ssh", "-c", "log.showSignature=false"])
        .args(["log", "-1", "--no-color", "--format=%G?%n%GS", &commit.to_string()])
        .output();
    let _ = std::fs::remove_file(&file);
    let output = match output {
        Ok(output) => output,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(GitError::NoGit {
                command: format!("git verify-commit {commit}"),
            });
        }
        Err(source) => {
            return Err(GitError::Io {
                path: Path::new("git").to_owned(),
                source,
            });
        }
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut lines = text.lines();
    Ok(match lines.next() {
        Some("G") => Signed::By(
            lines
                .flat_map(|line| line.split(','))
                .map(|name| name.trim().to_owned())
                .filter(|name| !name.is_empty())
                .collect(),
        ),
        Some("N") => Signed::Not,
        Some("B") => Signed::Wrongly,
        _ => Signed::ByStranger,
    })
}

/// The signers without the days on which each may sign.
fn undated(allowed: &str) -> String {
    let line = |line: &str| match line.split_once(char::is_whitespace) {
        Some((names, rest)) if !names.starts_with('#') => {
            let (options, key) = split_outside_quotes(rest.trim_start(), char::is_whitespace);
            let mut left = options;
            let mut kept = Vec::new();
            while !left.is_empty() {
                let (option, rest) = split_outside_quotes(left, |letter| letter == ',');
                if !option.to_ascii_lowercase().starts_with("valid-") {
                    kept.push(option);
                }
                left = rest;
            }
            format!("{names} {} {key}", kept.join(","))
        }
        _ => line.to_owned(),
    };
    allowed.lines().map(|one| line(one) + "\n").collect()
}

fn split_outside_quotes(text: &str, at: impl Fn(char) -> bool) -> (&str, &str) {
    let mut quoted = false;
    for (index, letter) in text.char_indices() {
        quoted ^= letter == '"';
        if !quoted && at(letter) {
            let rest = text.get(index + letter.len_utf8()..).unwrap_or_default();
            return (text.get(..index).unwrap_or_default(), rest);
        }
    }
    (text, "")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn days_are_cut_from_the_signers_and_nothing_else() {
        for (dated, plain) in [
            ("a ssh-ed25519 AAAA", "a ssh-ed25519 AAAA"),
            (
                "a,b namespaces=\"git\",valid-before=\"2026 0101\" ssh-ed25519 AAAA x y",
                "a,b namespaces=\"git\" ssh-ed25519 AAAA x y",
            ),
            ("# valid-before=\"1\" x", "# valid-before=\"1\" x"),
        ] {
            assert_eq!(undated(dated), format!("{plain}\n"));
        }
        // Without an option left, the space is one more.
        assert_eq!(undated("a valid-after=\"1\" ssh-ed25519 A"), "a  ssh-ed25519 A\n");
    }
}
