//! The signature of a commit, as the user's `git` and `ssh-keygen` see it.

use std::io::ErrorKind;
use std::path::Path;

use git2::Oid;

use crate::domain::date::Date;
use crate::domain::signers::{self, Signer};
use crate::git::answers::optional;
use crate::git::{GitError, Repository, child};

/// Whose signature a commit carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signed {
    /// Of somebody whose key may sign for these names: patterns, as `ssh-keygen` reads them.
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

/// What the signature of a commit says, where `allowed` is a file of signers as `ssh-keygen` reads it: by the keys that
/// are in force on `today`, and were on the day of the commit.
///
/// # Errors
/// [`GitError::NoGit`] without `git`.
pub fn signature_of(repo: &Repository, commit: Oid, allowed: &[u8], today: Date) -> Result<Signed, GitError> {
    let Some((signature, _)) = optional(repo.raw().extract_signature(&commit, None))? else {
        return Ok(Signed::Not);
    };
    if !signature.trim_ascii_start().starts_with(SSH) {
        return Ok(Signed::ByStranger);
    }
    let text = String::from_utf8_lossy(allowed);
    let lines = signers::parse(&text);
    let current: Vec<&Signer> = lines.iter().filter(|line| line.is_in_force(today)).collect();
    match by_lines(repo, commit, current)? {
        Signed::ByStranger => {
            let ever: String = lines.iter().map(|line| line.undated() + "\n").collect();
            match ask(repo, commit, &ever)? {
                Signed::By(_) => Ok(Signed::Expired),
                other => Ok(other),
            }
        }
        other => Ok(other),
    }
}

/// Git gives the first name of the line that holds the key: each line gets a name of its own, and is asked for until
/// none is left that holds it.
fn by_lines(repo: &Repository, commit: Oid, mut lines: Vec<&Signer>) -> Result<Signed, GitError> {
    let mut names = Vec::new();
    loop {
        let told = lines.iter().enumerate();
        let file: String = told
            .map(|(index, line)| line.named(&format!("line-{index}")) + "\n")
            .collect();
        let found = match ask(repo, commit, &file)? {
            Signed::By(found) => found,
            other if names.is_empty() => return Ok(other),
            _ => return Ok(Signed::By(names)),
        };
        let index = found
            .iter()
            .find_map(|name| name.strip_prefix("line-")?.parse::<usize>().ok())
            .filter(|index| *index < lines.len());
        match index {
            Some(index) => names.extend(lines.remove(index).names()),
            // A certificate names whom it is for.
            None => {
                names.extend(found);
                return Ok(Signed::By(names));
            }
        }
    }
}

fn ask(repo: &Repository, commit: Oid, allowed: &str) -> Result<Signed, GitError> {
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
