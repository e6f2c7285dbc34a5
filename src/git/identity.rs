//! Who commits. `git` is asked first: it knows every place an identity may come from
//! (environment, conditional includes), libgit2 only some.

use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};

use git2::{ErrorCode, Signature, Time};

use crate::git::{GitError, Repository, child};

/// A person, at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub email: String,
    /// Since 1970, UTC.
    pub seconds: i64,
    /// The time zone, east of UTC.
    pub offset_minutes: i32,
}

/// Who wrote a change, and who commits it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    pub author: Person,
    pub committer: Person,
}

impl Identity {
    /// The user's identity and the current time, or what the `GIT_AUTHOR_*` and
    /// `GIT_COMMITTER_*` variables say instead.
    pub fn of(repo: &Repository) -> Result<Self, GitError> {
        Self::from_git(repo, child::git)
    }

    /// From now on, who commits in this repository has this name and this e-mail: its own configuration says so.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn introduce(repo: &Repository, name: &str, email: &str) -> Result<(), GitError> {
        let mut config = repo.raw().config()?.open_level(git2::ConfigLevel::Local)?;
        config.set_str("user.name", name)?;
        Ok(config.set_str("user.email", email)?)
    }

    /// `git` makes the command: a test gives it another environment, or a program that is absent.
    fn from_git(repo: &Repository, git: impl Fn() -> Command) -> Result<Self, GitError> {
        if let Some(identity) = listed(repo, git()) {
            return Ok(identity);
        }
        match (
            ask(repo, &git, "GIT_AUTHOR_IDENT")?,
            ask(repo, &git, "GIT_COMMITTER_IDENT")?,
        ) {
            (Some(author), Some(committer)) => Ok(Self { author, committer }),
            _ => Self::from_libgit2(repo),
        }
    }

    fn from_libgit2(repo: &Repository) -> Result<Self, GitError> {
        let person = |signature: Result<Signature<'_>, git2::Error>| match signature {
            Ok(signature) => Ok(Person::from(&signature)),
            Err(error) if error.code() == ErrorCode::NotFound => Err(GitError::NoIdentity {
                detail: error.message().to_owned(),
            }),
            Err(error) => Err(error.into()),
        };
        Ok(Self {
            author: person(repo.raw().author_from_env())?,
            committer: person(repo.raw().committer_from_env())?,
        })
    }
}

impl Person {
    pub(super) fn signature(&self) -> Result<Signature<'static>, git2::Error> {
        Signature::new(&self.name, &self.email, &Time::new(self.seconds, self.offset_minutes))
    }

    /// Reads `Name <email> seconds +hhmm`.
    fn parse(line: &str) -> Option<Self> {
        let (who, when) = line.trim_end().rsplit_once('>')?;
        let (name, email) = who.split_once('<')?;
        let (seconds, zone) = when.trim().split_once(' ')?;
        let zone: i32 = zone.parse().ok()?;
        Some(Self {
            name: name.trim().to_owned(),
            email: email.trim().to_owned(),
            seconds: seconds.parse().ok()?,
            offset_minutes: zone / 100 * 60 + zone % 100,
        })
    }
}

impl From<&Signature<'_>> for Person {
    fn from(signature: &Signature<'_>) -> Self {
        Self {
            name: String::from_utf8_lossy(signature.name_bytes()).into_owned(),
            email: String::from_utf8_lossy(signature.email_bytes()).into_owned(),
            seconds: signature.when().seconds(),
            offset_minutes: signature.when().offset_minutes(),
        }
    }
}

/// Both identities from one `git`, where its configuration names the user in full. Where it does not, `git var -l`
/// would make an address up without a word: `None`, for [`ask`] to be strict.
fn listed(repo: &Repository, git: Command) -> Option<Identity> {
    let output = var(repo, git, "-l").ok().filter(|output| output.status.success())?;
    let text = String::from_utf8_lossy(&output.stdout);
    // The last line counts, as in Git; the variables come after the configuration.
    let value = |name: &str| {
        let mut lines = text.lines().rev();
        lines.find_map(|line| line.strip_prefix(name)?.strip_prefix('='))
    };
    let named = |name: &str| value(name).is_some_and(|value| !value.trim().is_empty());
    if !named("user.name") || !named("user.email") {
        return None;
    }
    Some(Identity {
        author: Person::parse(value("GIT_AUTHOR_IDENT")?)?,
        committer: Person::parse(value("GIT_COMMITTER_IDENT")?)?,
    })
}

fn var(repo: &Repository, mut git: Command, variable: &str) -> std::io::Result<Output> {
    let git_dir = repo.raw().path();
    git.current_dir(repo.workdir().unwrap_or(git_dir))
        .arg("--git-dir")
        .arg(git_dir)
        .args(["-c", "user.useConfigOnly=true", "var", variable])
        .output()
}

/// Asks `git` for one identity; `None` when there is no `git`. It is told not to make an address
/// up from the names of the user and the machine.
fn ask(repo: &Repository, git: &impl Fn() -> Command, variable: &str) -> Result<Option<Person>, GitError> {
    let output = match var(repo, git(), variable) {
        Ok(output) => output,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(source) => {
            return Err(GitError::Io {
                path: Path::new("git").to_owned(),
                source,
            });
        }
    };
    let detail = || String::from_utf8_lossy(&output.stderr).trim().to_owned();
    if !output.status.success() {
        let detail = detail();
        return Err(if is_told(repo, git, variable) {
            GitError::BadIdentity { detail }
        } else {
            GitError::NoIdentity { detail }
        });
    }
    match Person::parse(&String::from_utf8_lossy(&output.stdout)) {
        Some(person) => Ok(Some(person)),
        None => Err(GitError::NoIdentity { detail: detail() }),
    }
}

/// True where the environment, or else the configuration, gives a name and an address.
fn is_told(repo: &Repository, git: &impl Fn() -> Command, variable: &str) -> bool {
    let role = variable.trim_end_matches("_IDENT");
    let configured = |key: &str| {
        let mut git = git();
        let asked = git
            .arg("--git-dir")
            .arg(repo.raw().path())
            .args(["config", "--get", key])
            .output();
        // Where there is none, `git` says 1; what it cannot read at all is no want of a name.
        asked.is_ok_and(|output| match output.status.code() {
            Some(0) => !output.stdout.trim_ascii().is_empty(),
            code => code != Some(1),
        })
    };
    ["NAME", "EMAIL"].iter().all(|part| {
        let key = format!("user.{}", part.to_lowercase());
        std::env::var_os(format!("{role}_{part}")).is_some() || configured(&key)
    })
}

/// The message with the committer's `Signed-off-by` trailer, unless it is there already.
pub fn signoff(message: &str, identity: &Identity) -> String {
    let who = format!("{} <{}>", identity.committer.name, identity.committer.email);
    // An error (a NUL byte) is reported when the commit is made.
    let trailers = git2::message_trailers_strs(message).ok();
    let count = trailers.as_ref().map_or(0, git2::MessageTrailersStrs::len);
    let signed = trailers.is_some_and(|trailers| {
        trailers
            .iter()
            .any(|(key, value)| key.eq_ignore_ascii_case("Signed-off-by") && value == who)
    });
    if signed {
        return message.to_owned();
    }
    let gap = if count == 0 { "\n\n" } else { "\n" };
    format!("{}{gap}Signed-off-by: {who}\n", message.trim_end())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::{Sandbox, identity};

    fn ask_with(sandbox: &Sandbox, env: &[(&str, &str)]) -> Result<Identity, GitError> {
        Identity::from_git(&sandbox.open(), || {
            let mut git = Command::new("git");
            sandbox.scrub(&mut git);
            git.envs(env.iter().copied());
            git
        })
    }

    #[test]
    fn the_configuration_of_the_repository_names_the_person() {
        let sandbox = Sandbox::empty();
        let identity = ask_with(&sandbox, &[]).unwrap();
        assert_eq!(identity.author.name, "Ada Lovelace");
        assert_eq!(identity.committer.email, "ada@example.org");
        assert!(identity.committer.seconds > 1_700_000_000);
    }

    #[test]
    fn the_environment_goes_before_the_configuration() {
        let sandbox = Sandbox::empty();
        let env = [
            ("GIT_AUTHOR_NAME", "Émilie du Châtelet"),
            ("GIT_AUTHOR_EMAIL", "emilie@example.org"),
            ("GIT_AUTHOR_DATE", "1500000000 -0330"),
        ];
        let identity = ask_with(&sandbox, &env).unwrap();
        let expected = Person {
            name: "Émilie du Châtelet".into(),
            email: "emilie@example.org".into(),
            seconds: 1_500_000_000,
            offset_minutes: -210,
        };
        assert_eq!(identity.author, expected);
        assert_eq!(identity.committer.name, "Ada Lovelace");
    }

    #[test]
    fn no_identity_is_an_error_and_none_is_made_up() {
        let sandbox = Sandbox::empty();
        sandbox.git(&["config", "--unset", "user.email"]);
        let error = ask_with(&sandbox, &[]).unwrap_err();
        assert!(matches!(error, GitError::NoIdentity { detail } if !detail.is_empty()));
    }

    #[test]
    fn without_git_libgit2_reads_the_configuration() {
        let sandbox = Sandbox::empty();
        let absent = || Command::new("/nonexistent/git");
        // The process's own GIT_AUTHOR_NAME, when the tests run inside a hook, would go first.
        if std::env::var_os("GIT_COMMITTER_NAME").is_none() {
            let identity = Identity::from_git(&sandbox.open(), absent).unwrap();
            assert_eq!(identity.committer.name, "Ada Lovelace");
        }
    }

    #[test]
    fn a_sign_off_is_added_once_to_the_trailers() {
        let line = "Signed-off-by: Grace Hopper <grace@example.org>\n";
        let plain = signoff("Advance\n", &identity());
        assert_eq!(plain, format!("Advance\n\n{line}"));
        assert_eq!(signoff(&plain, &identity()), plain);
        let trailers = "Advance\n\nWhy: not a trailer block\nat all\n\nCatalog-Product: x\n";
        let signed = signoff(trailers, &identity());
        assert_eq!(signed, format!("{trailers}{line}"));
        assert_eq!(signoff(&signed, &identity()), signed);
    }

    #[test]
    fn an_identity_line_is_read() {
        let person = Person::parse("A B <a@b.org> 12 +0130\n").unwrap();
        assert_eq!((person.seconds, person.offset_minutes), (12, 90));
        assert_eq!(Person::parse("A B <a@b.org>"), None);
        assert_eq!(Person::parse(""), None);
    }
}
