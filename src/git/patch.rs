//! What a branch proposes, as a patch: for who sends changes by e-mail.

use git2::{Email, EmailCreateOptions, Sort};

use crate::git::proposal::trunk;
use crate::git::{GitError, Repository};

/// The commits of a local branch that the default branch has not, as `git format-patch --stdout` writes them, for
/// `git am`; empty where there is none.
///
/// # Errors
/// Where they cannot be read.
pub fn patch(repo: &Repository, branch: &str) -> Result<Vec<u8>, GitError> {
    let (Some(tip), Some(trunk)) = (repo.tip(&format!("refs/heads/{branch}"))?, trunk(repo)?) else {
        return Ok(Vec::new());
    };
    let mut walk = repo.raw().revwalk()?;
    walk.set_sorting(Sort::TOPOLOGICAL | Sort::REVERSE)?;
    walk.push(tip)?;
    walk.hide(trunk)?;
    let mut out = Vec::new();
    for id in walk {
        let commit = repo.raw().find_commit(id?)?;
        let email = Email::from_commit(&commit, &mut EmailCreateOptions::new())?;
        out.extend_from_slice(email.as_slice());
    }
    Ok(out)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::git::testing::{FILE, Sandbox, auto};

    #[test]
    fn a_branch_is_a_patch_that_git_applies() {
        let sandbox = Sandbox::with_file();
        assert!(patch(&sandbox.open(), "catalog/x").unwrap().is_empty());
        sandbox.propose(&auto("catalog/x"), FILE, "a: 2\n").unwrap();
        sandbox.propose(&auto("catalog/x"), FILE, "a: 3\n").unwrap();
        let made = patch(&sandbox.open(), "catalog/x").unwrap();
        std::fs::write(sandbox.root().join("../a.patch"), &made).unwrap();
        sandbox.git(&["am", "-q", "../a.patch"]);
        assert_eq!(std::fs::read_to_string(sandbox.root().join(FILE)).unwrap(), "a: 3\n");
    }
}
