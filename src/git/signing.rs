//! Signs a commit as the user's configuration asks: `commit.gpgsign`, `gpg.format`, `user.signingkey`.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::git::configuration::Configuration;
use crate::git::{GitError, Identity, Repository};

/// The program that signs, with its arguments.
pub(super) struct Signer {
    program: String,
    arguments: Vec<String>,
    kind: Kind,
    /// A public key written for the program, to be taken away after it.
    written: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    OpenPgp,
    Ssh,
}

impl Signer {
    /// The signer that the configuration asks for; none where commits are not signed.
    pub(super) fn of(repo: &Repository, identity: &Identity) -> Result<Option<Signer>, GitError> {
        let config = Configuration::of(repo)?;
        if !config.flag("commit.gpgsign")?.unwrap_or(false) {
            return Ok(None);
        }
        let text = |key: &str| config.text(key);
        let key = text("user.signingkey")?.filter(|key| !key.is_empty());
        let format = text("gpg.format")?.unwrap_or_else(|| "openpgp".to_owned());
        match format.as_str() {
            "openpgp" => {
                let who = format!("{} <{}>", identity.committer.name, identity.committer.email);
                Ok(Some(Signer {
                    program: text("gpg.openpgp.program")?
                        .or(text("gpg.program")?)
                        .unwrap_or_else(|| "gpg".to_owned()),
                    arguments: ["--status-fd=2", "-bsau"]
                        .map(str::to_owned)
                        .into_iter()
                        .chain([key.unwrap_or(who)])
                        .collect(),
                    kind: Kind::OpenPgp,
                    written: None,
                }))
            }
            "ssh" => {
                let key = match key {
                    Some(key) => key,
                    None => default_key(text("gpg.ssh.defaultKeyCommand")?)?,
                };
                let program = text("gpg.ssh.program")?.unwrap_or_else(|| "ssh-keygen".to_owned());
                Signer::ssh(repo, program, &key).map(Some)
            }
            other => Err(unsigned(format!("gpg.format = {other}"))),
        }
    }

    fn ssh(repo: &Repository, program: String, key: &str) -> Result<Signer, GitError> {
        let mut arguments = ["-Y", "sign", "-n", "git", "-f"].map(str::to_owned).to_vec();
        let literal = key
            .strip_prefix("key::")
            .or_else(|| key.starts_with("ssh-").then_some(key));
        let written = match literal {
            // The agent has the key: its public half tells which.
            Some(public) => {
                let file = repo
                    .private_folder()
                    .join(format!("signing-{}.pub", std::process::id()));
                let io = |source| GitError::Io {
                    path: file.clone(),
                    source,
                };
                std::fs::create_dir_all(repo.private_folder()).map_err(io)?;
                std::fs::write(&file, format!("{public}\n")).map_err(io)?;
                arguments.extend([file.display().to_string(), "-U".to_owned()]);
                Some(file)
            }
            None => {
                arguments.push(at_home(key));
                None
            }
        };
        Ok(Signer {
            program,
            arguments,
            kind: Kind::Ssh,
            written,
        })
    }

    /// The signature of `text`.
    ///
    /// # Errors
    /// [`GitError::Unsigned`] with what the program said.
    pub(super) fn sign(&self, text: &str) -> Result<String, GitError> {
        let output = self.run(text);
        if let Some(file) = &self.written {
            let _ = std::fs::remove_file(file);
        }
        let output = match output {
            Ok(output) => output,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(unsigned(format!("{}: {error}", self.program)));
            }
            Err(source) => {
                return Err(GitError::Io {
                    path: Path::new(&self.program).to_owned(),
                    source,
                });
            }
        };
        let said = String::from_utf8_lossy(&output.stderr);
        let made = self.kind == Kind::Ssh || said.contains("[GNUPG:] SIG_CREATED ");
        let signature = String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n");
        if !output.status.success() || !made || signature.trim().is_empty() {
            let detail = said
                .lines()
                .rfind(|line| !line.starts_with("[GNUPG:]"))
                .unwrap_or_default();
            return Err(unsigned(detail.trim().to_owned()));
        }
        Ok(signature.trim_end().to_owned())
    }

    fn run(&self, text: &str) -> std::io::Result<std::process::Output> {
        let mut child = Command::new(&self.program)
            .args(&self.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut input) = child.stdin.take() {
            // A program that reads nothing says why when it ends.
            let _ = input.write_all(text.as_bytes());
        }
        child.wait_with_output()
    }
}

/// The first key that the configured command names.
fn default_key(command: Option<String>) -> Result<String, GitError> {
    let command = command.ok_or_else(|| unsigned("user.signingkey".to_owned()))?;
    let mut words = command.split_whitespace();
    let output = words
        .next()
        .and_then(|program| Command::new(program).args(words).output().ok())
        .filter(|output| output.status.success());
    let said = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let key = said.as_deref().and_then(|said| said.lines().next()).map(str::to_owned);
    key.ok_or_else(|| unsigned(command))
}

/// `~/.ssh/id` in full.
fn at_home(path: &str) -> String {
    match (path.strip_prefix("~/"), std::env::var_os("HOME")) {
        (Some(rest), Some(home)) => Path::new(&home).join(rest).display().to_string(),
        _ => path.to_owned(),
    }
}

fn unsigned(detail: String) -> GitError {
    GitError::Unsigned { detail }
}
