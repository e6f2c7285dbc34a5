//! Git's configuration: its files, as libgit2 reads them, then what the environment says for one command alone
//! (`git -c`, `GIT_CONFIG_COUNT`), which libgit2 does not know.

use std::path::Path;

use crate::git::answers::optional;
use crate::git::{GitError, Repository};

/// The configuration that holds for this run.
pub(super) struct Configuration {
    files: git2::Config,
    given: Vec<(String, String)>,
}

impl Configuration {
    pub(super) fn of(repo: &Repository) -> Result<Configuration, GitError> {
        Ok(Configuration {
            files: repo.raw().config()?.snapshot()?,
            given: given(|name| std::env::var(name).ok()),
        })
    }

    /// The value of `key`, as the last of its sources gives it.
    pub(super) fn text(&self, key: &str) -> Result<Option<String>, GitError> {
        match last(&self.given, key) {
            Some(value) => Ok(Some(value.to_owned())),
            None => Ok(optional(self.files.get_string(key))?),
        }
    }

    /// As [`Configuration::text`], for a yes or a no.
    pub(super) fn flag(&self, key: &str) -> Result<Option<bool>, GitError> {
        match last(&self.given, key) {
            Some(value) => Ok(Some(git2::Config::parse_bool(value)?)),
            None => Ok(optional(self.files.get_bool(key))?),
        }
    }
}

fn last<'g>(given: &'g [(String, String)], key: &str) -> Option<&'g str> {
    let key = canonical(key);
    let mut found = given.iter().rev().filter(|(name, _)| *name == key);
    found.next().map(|(_, value)| value.as_str())
}

/// True where the environment tells Git to trust the repository whose working tree is `folder` (`safe.directory`).
pub(super) fn trusts(folder: &Path) -> bool {
    trusted(&given(|name| std::env::var(name).ok()), folder)
}

fn trusted(given: &[(String, String)], folder: &Path) -> bool {
    let mut trusted = false;
    for (_, value) in given.iter().filter(|(name, _)| name == "safe.directory") {
        trusted = match value.as_str() {
            // An empty value takes back what came before it.
            "" => false,
            "*" => true,
            path => {
                let below = path.strip_suffix("/*").is_some_and(|above| folder.starts_with(above));
                trusted || below || Path::new(path) == folder
            }
        };
    }
    trusted
}

/// What the environment says, in Git's order: the numbered variables, then the parameters of `git -c`.
fn given(variable: impl Fn(&str) -> Option<String>) -> Vec<(String, String)> {
    let count: usize = variable("GIT_CONFIG_COUNT")
        .and_then(|count| count.trim().parse().ok())
        .unwrap_or(0);
    let numbered = (0..count).map_while(|index| {
        let key = variable(&format!("GIT_CONFIG_KEY_{index}"))?;
        Some((canonical(&key), variable(&format!("GIT_CONFIG_VALUE_{index}"))?))
    });
    let mut all: Vec<(String, String)> = numbered.collect();
    all.extend(parameters(&variable("GIT_CONFIG_PARAMETERS").unwrap_or_default()));
    all
}

/// `'a.b=c'` and `'a.b'='c'`, as `git -c` hands them on.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some((first, after)) = quoted(rest) {
        let (key, value, after) = match after.strip_prefix('=') {
            Some(value) if value.starts_with('\'') => match quoted(value) {
                Some((value, after)) => (first, value, after),
                None => break,
            },
            // A key alone means yes.
            Some(after) => (first, "true".to_owned(), after),
            None => match first.split_once('=') {
                Some((key, value)) => (key.to_owned(), value.to_owned(), after),
                None => (first, "true".to_owned(), after),
            },
        };
        found.push((canonical(&key), value));
        rest = after.trim_start();
    }
    found
}

/// The text in single quotes at the start, as a shell reads it, and what follows.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut word = String::new();
    let mut rest = text.strip_prefix('\'')?;
    loop {
        let (inside, after) = rest.split_once('\'')?;
        word.push_str(inside);
        let escaped = after
            .strip_prefix('\\')
            .and_then(|after| Some((after.chars().next()?, after.get(1..)?.strip_prefix('\'')?)));
        match escaped {
            Some((letter, after)) => {
                word.push(letter);
                rest = after;
            }
            None => return Some((word, after)),
        }
    }
}

/// Sections and names have no case; what stands between them does.
fn canonical(key: &str) -> String {
    let Some((section, rest)) = key.split_once('.') else {
        return key.to_lowercase();
    };
    match rest.rsplit_once('.') {
        Some((inner, name)) => format!("{}.{inner}.{}", section.to_lowercase(), name.to_lowercase()),
        None => format!("{}.{}", section.to_lowercase(), rest.to_lowercase()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn from(variables: &[(&str, &str)]) -> Vec<(String, String)> {
        given(|name| {
            let found = variables.iter().find(|(known, _)| *known == name)?;
            Some(found.1.to_owned())
        })
    }

    #[test]
    fn the_environment_is_read_as_git_reads_it() {
        let all = from(&[
            ("GIT_CONFIG_COUNT", "2"),
            ("GIT_CONFIG_KEY_0", "Init.DefaultBranch"),
            ("GIT_CONFIG_VALUE_0", "tronc"),
            ("GIT_CONFIG_KEY_1", "branch.Ma.Branche.pushRemote"),
            ("GIT_CONFIG_VALUE_1", "copie"),
            (
                "GIT_CONFIG_PARAMETERS",
                r"'user.name=L'\''essai' 'commit.gpgsign'='no' 'core.bare'",
            ),
        ]);
        assert_eq!(last(&all, "init.defaultbranch"), Some("tronc"));
        assert_eq!(last(&all, "branch.Ma.Branche.pushremote"), Some("copie"));
        assert_eq!(last(&all, "branch.ma.branche.pushremote"), None);
        assert_eq!(last(&all, "user.name"), Some("L'essai"));
        assert_eq!(last(&all, "commit.gpgsign"), Some("no"));
        assert_eq!(last(&all, "core.bare"), Some("true"));
        assert!(from(&[("GIT_CONFIG_COUNT", "3"), ("GIT_CONFIG_KEY_0", "a.b")]).is_empty());
    }

    #[test]
    fn a_folder_is_trusted_by_name_and_trust_can_be_taken_back() {
        let safe = |values: &[&str]| -> Vec<(String, String)> {
            let all = values
                .iter()
                .map(|value| ("safe.directory".to_owned(), (*value).to_owned()));
            all.collect()
        };
        let folder = Path::new("/srv/catalogue");
        for values in [&["*"][..], &["/srv/catalogue"], &["/srv/*"], &["", "/srv/catalogue"]] {
            assert!(trusted(&safe(values), folder), "{values:?}");
        }
        for values in [&[][..], &["/srv"], &["/srv/catalogue/produits"], &["*", ""]] {
            assert!(!trusted(&safe(values), folder), "{values:?}");
        }
    }
}
