//! What `validate` was asked about.

use std::path::PathBuf;

use crate::diagnostic::{RuleRef, Severity};
use crate::store::catalogue::LIFECYCLE;
use crate::store::folder::Folder;

use super::Detail;
use super::rule_filter::RuleFilter;
use crate::operation::error::Failure;
use crate::operation::scope::Scope;

/// The files, the rules, and how much is told.
pub struct ValidationScope {
    pub scope: Scope,
    wanted: RuleFilter,
    /// How much is told one by one.
    pub detail: Detail,
    /// Notes are told one by one: else nobody looks for their lines.
    pub notes_told: bool,
    /// The folder of the rules, in the repository.
    rules: String,
}

/// What somebody asks about, as it was typed.
pub struct Request<'r> {
    pub paths: &'r [PathBuf],
    pub rules: &'r [String],
    pub ignored: &'r [String],
    /// Everything is told, remarks included.
    pub all: bool,
    /// Remarks are wanted one by one.
    pub notes: bool,
}

impl ValidationScope {
    /// The files and rules that are asked about.
    ///
    /// # Errors
    /// Where there is no such file or rule.
    pub fn new(folder: &Folder, request: &Request<'_>) -> Result<ValidationScope, Failure> {
        let all = request.all || !request.rules.is_empty();
        let detail = match (all, request.paths.is_empty()) {
            (true, _) => Detail::All,
            (false, false) => Detail::Warnings,
            (false, true) => Detail::Usual,
        };
        Ok(ValidationScope {
            scope: Scope::new(folder, request.paths)?,
            wanted: RuleFilter::new(folder, request.rules, request.ignored)?,
            detail,
            notes_told: all || request.notes,
            rules: format!("{}{LIFECYCLE}", folder.prefix()),
        })
    }

    /// These files of the repository, by all rules.
    pub fn of_files(files: Vec<String>, notes_told: bool) -> ValidationScope {
        ValidationScope {
            scope: Scope::of_files(files),
            wanted: RuleFilter::default(),
            detail: Detail::of(notes_told),
            notes_told,
            rules: String::new(),
        }
    }

    /// True where every file was asked about, by all rules.
    pub fn is_whole(&self) -> bool {
        self.scope.is_whole() && self.wanted.is_whole()
    }

    /// True for a finding about the file `path` of the repository that was asked for.
    pub fn covers(&self, path: &str, rule: &RuleRef, severity: Severity) -> bool {
        // The rules judge every file: what is wrong with them is told whatever was asked about.
        let about_rules = severity == Severity::Error && !self.rules.is_empty() && path.starts_with(&self.rules);
        (about_rules || self.scope.covers(path)) && self.wanted.covers(rule)
    }
}
