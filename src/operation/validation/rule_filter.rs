//! The rules that `validate` was asked about.

use crate::diagnostic::RuleRef;
use crate::rules::Rule;
use crate::rules::registry::{self, RULES};
use crate::store::folder::Folder;

use crate::operation::error::Failure;
use crate::operation::workspace;

/// The rules that the user asked about.
#[derive(Default)]
pub struct RuleFilter {
    only: Vec<String>,
    not: Vec<String>,
}

impl RuleFilter {
    /// The rules by their ids or names, whatever the case; none of them is all.
    pub fn new(folder: &Folder, rules: &[String], ignored: &[String]) -> Result<RuleFilter, Failure> {
        if rules.is_empty() && ignored.is_empty() {
            return Ok(RuleFilter::default());
        }
        let mut known: Vec<(String, String)> = RULES
            .iter()
            .map(|rule| (rule.id.to_owned(), rule.name.to_owned()))
            .collect();
        for file in workspace::rules(folder)?.lifecycle.files() {
            known.extend(
                file.version
                    .checks
                    .iter()
                    .map(|check| (check.id.to_string(), check.id.to_string())),
            );
        }
        let find = |asked: &String| {
            let same = |word: &str| word.eq_ignore_ascii_case(asked);
            let found = known.iter().find(|(id, name)| same(id) || same(name));
            found.map(|(id, _)| id.clone()).ok_or_else(|| {
                let names = known.iter().flat_map(|(id, name)| [id.as_str(), name.as_str()]);
                Failure::usage(message!("error-no-rule", rule = asked.as_str())).suggesting(asked, names)
            })
        };
        let only: Vec<String> = rules.iter().map(find).collect::<Result<_, _>>()?;
        if let Some(id) = only
            .iter()
            .find(|id| registry::rule(id).is_some_and(Rule::judges_changes_only))
        {
            return Err(Failure::usage(message!("validate-of-changes", rule = id.as_str())));
        }
        Ok(RuleFilter {
            only,
            not: ignored.iter().map(find).collect::<Result<_, _>>()?,
        })
    }

    /// True where all rules were asked about.
    pub fn is_whole(&self) -> bool {
        self.only.is_empty() && self.not.is_empty()
    }

    pub fn covers(&self, rule: &RuleRef) -> bool {
        let named = |ids: &[String]| ids.iter().any(|id| *id == rule.id);
        (self.only.is_empty() || named(&self.only)) && !named(&self.not)
    }
}
