//! What a name of a revision means. Git takes the first of several references that a name may stand for, without a word:
//! whoever may push one of them would choose what is compared with what.

use git2::{ErrorCode, Oid};

use crate::git::answers::optional;
use crate::git::{GitError, Head, Repository};

/// The commit that is checked out, by a name that nothing else can have.
pub const HEAD: &str = "@";

/// The abbreviations of an object's id that people write: a shorter one may be any word or year.
const SHORTEST: usize = 7;
const LONGEST: usize = 40;

impl Repository {
    /// The commit that a revision names.
    ///
    /// # Errors
    /// [`GitError::NoRevision`] where it names none, [`GitError::AmbiguousRevision`] where it names several.
    pub fn resolve(&self, revision: &str) -> Result<Oid, GitError> {
        if revision == HEAD
            && let Head::Unborn { branch } = self.head()?
        {
            return Err(self.unborn(branch));
        }
        let end = revision.find(['~', '^', ':']).unwrap_or(revision.len());
        let end = revision.find("@{").map_or(end, |at| at.min(end));
        let (name, rest) = revision.split_at(end);
        let whole = match self.only_meaning(name)? {
            Some(meaning) => format!("{meaning}{rest}"),
            None => revision.to_owned(),
        };
        let named = self
            .raw()
            .revparse_single(&whole)
            .and_then(|object| object.peel_to_commit());
        named.map(|commit| commit.id()).map_err(|error| match error.code() {
            ErrorCode::NotFound | ErrorCode::InvalidSpec | ErrorCode::Ambiguous | ErrorCode::Peel => {
                GitError::NoRevision {
                    revision: revision.to_owned(),
                }
            }
            _ => error.into(),
        })
    }

    /// The whole name, or the id, of what `name` alone can mean; none where there is no name.
    fn only_meaning(&self, name: &str) -> Result<Option<String>, GitError> {
        if name.is_empty() {
            return Ok(None);
        }
        if name == HEAD {
            return Ok(Some("HEAD".to_owned()));
        }
        let unknown = || GitError::NoRevision {
            revision: name.to_owned(),
        };
        // A whole name, or a whole id, is taken as it is.
        if name.starts_with("refs/") {
            return match optional(self.raw().find_reference(name)) {
                Ok(Some(_)) => Ok(Some(name.to_owned())),
                _ => Err(unknown()),
            };
        }
        if name.len() == LONGEST && is_hex(name) {
            return Ok(Some(name.to_owned()));
        }
        let found = self.meanings(name);
        let Some((first, commit)) = found.first() else {
            return Ok(None);
        };
        match found.iter().find(|(_, other)| other != commit) {
            None => Ok(Some(first.clone())),
            Some((other, _)) => Err(GitError::AmbiguousRevision {
                revision: name.to_owned(),
                meanings: vec![told(first), told(other)],
            }),
        }
    }

    /// The references and the commits that a name may stand for, in the order in which Git takes them.
    fn meanings(&self, name: &str) -> Vec<(String, Oid)> {
        let mut names = vec![
            format!("refs/{name}"),
            format!("refs/tags/{name}"),
            format!("refs/heads/{name}"),
            format!("refs/remotes/{name}"),
            format!("refs/remotes/{name}/HEAD"),
        ];
        // `HEAD` and the like.
        if !name.contains('/') {
            names.push(name.to_owned());
        }
        let commit = |full: &String| {
            let reference = self.raw().find_reference(full).ok()?;
            Some(reference.peel_to_commit().ok()?.id())
        };
        let mut found: Vec<(String, Oid)> = names
            .into_iter()
            .filter_map(|full| commit(&full).map(|id| (full, id)))
            .collect();
        let described = name.rsplit_once("-g").map(|(_, id)| id);
        for id in [Some(name), described].into_iter().flatten() {
            if !(SHORTEST..=LONGEST).contains(&id.len()) || !is_hex(id) {
                continue;
            }
            let object = self.raw().find_object_by_prefix(id, None);
            if let Some(commit) = object.ok().and_then(|object| object.peel_to_commit().ok()) {
                found.push((commit.id().to_string(), commit.id()));
            }
        }
        found
    }
}

fn is_hex(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// As the user would have to write it to be understood.
fn told(meaning: &str) -> String {
    let name = if meaning == "HEAD" { HEAD } else { meaning };
    name.to_owned()
}
