//! What `validate` was asked about.

use crate::diagnostic::{Rule, Severity};
use crate::store::catalogue::LIFECYCLE;
use crate::store::folder::Folder;

use super::super::error::Failure;
use super::super::scope::Scope;
use super::wanted::Wanted;
use super::{Arguments, Detail, Format};

/// The files, the rules, and how much is told.
pub(in super::super) struct Asked {
    pub scope: Scope,
    wanted: Wanted,
    /// How much is told one by one.
    pub detail: Detail,
    /// Notes are told one by one: else nobody looks for their lines.
    pub notes_told: bool,
    /// The folder of the rules, in the repository.
    rules: String,
}

impl Asked {
    pub(super) fn new(folder: &Folder, args: &Arguments, all: bool) -> Result<Asked, Failure> {
        let all = all || !args.rules.is_empty();
        let detail = match (all, args.paths.is_empty()) {
            (true, _) => Detail::All,
            (false, false) => Detail::Warnings,
            (false, true) => Detail::Usual,
        };
        Ok(Asked {
            scope: Scope::new(folder, &args.paths)?,
            wanted: Wanted::new(folder, args)?,
            detail,
            notes_told: all || matches!(args.format, Format::Json | Format::Gitlab | Format::Sarif),
            rules: format!("{}{LIFECYCLE}", folder.prefix()),
        })
    }

    /// These files of the repository, by all rules.
    pub(in super::super) fn of_files(files: Vec<String>, notes_told: bool) -> Asked {
        Asked {
            scope: Scope::of_files(files),
            wanted: Wanted::default(),
            detail: Detail::of(notes_told),
            notes_told,
            rules: String::new(),
        }
    }

    /// True for a finding about the file `path` of the repository that was asked for.
    pub(super) fn covers(&self, path: &str, rule: &Rule, severity: Severity) -> bool {
        // The rules judge every file: what is wrong with them is told whatever was asked about.
        let about_rules = severity == Severity::Error && !self.rules.is_empty() && path.starts_with(&self.rules);
        (about_rules || self.scope.covers(path)) && self.wanted.covers(rule)
    }
}
