//! May a change go in? What it brings is judged as merging gives it, the change itself as it was made.

pub mod base_rules;
pub mod change;
pub mod covered;
pub mod foundations;
pub mod impact;
pub mod rules;
pub mod signed;
pub mod state;

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Origin, Severity};
use crate::operation::comparison::{Comparison, Landing};
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::validation::validator::locate;
use crate::rules::engine::evidence::Unmerged;
use crate::rules::{Evidence, check_evidence};
use base_rules::BaseRules;
use impact::Impact;

/// What was judged, what judged it, and what was found.
pub struct Review {
    /// The change as it was made.
    pub comparison: Comparison,
    pub base_rules: BaseRules,
    pub reach: Impact,
    pub found: Vec<Diagnostic>,
}

/// Judges what goes from where `head` left `base` to `head`, or to the working tree; `signed` asks for signatures too.
///
/// # Errors
/// Where the revisions, or what they hold, cannot be read.
pub fn review(context: &Context<'_>, base: &str, head: Option<&str>, signed: bool) -> Result<Review, Failure> {
    let comparison = Comparison::open(context, base, head)?;
    let landing = comparison.landing()?;
    let landed = landing.as_ref().map_or(&comparison, |landing| &landing.comparison);
    let base_rules = BaseRules::of(landed, context)?;
    let reach = Impact::of(landed, &base_rules, context)?;
    let case = Case {
        context,
        comparison: landed,
        base_rules: &base_rules,
        reach: &reach,
    };
    // What stands is judged as merging gives it, a change as it was made.
    let mut found = state::diagnostics(&case)?;
    found.extend(rules::diagnostics(&case)?);
    match &landing {
        None => found.extend(case.as_made()?),
        Some(landing) => {
            case.mark_merging(&comparison, &mut found)?;
            found.extend(case.of_change(&comparison, landing)?);
        }
    }
    if signed {
        found.extend(signed::diagnostics(context, &comparison, &base_rules)?);
    }
    for merge_base in &comparison.other_merge_bases {
        let more = from_elsewhere(&case, &comparison.from(*merge_base)?)?;
        found.extend(untold(more, &found));
    }
    Ok(Review {
        comparison,
        base_rules,
        reach,
        found,
    })
}

/// What is found of the change from another revision where it left the base: what either of them records is kept.
fn from_elsewhere(case: &Case<'_>, comparison: &Comparison) -> Result<Vec<Diagnostic>, Failure> {
    let reach = Impact::of_change(comparison)?;
    let made = Case {
        comparison,
        reach: &reach,
        ..*case
    };
    made.as_made()
}

/// A change, and what it is judged with.
pub struct Case<'c> {
    context: &'c Context<'c>,
    comparison: &'c Comparison,
    base_rules: &'c BaseRules,
    reach: &'c Impact,
}

impl Case<'_> {
    /// The findings about the change as such.
    fn as_made(&self) -> Result<Vec<Diagnostic>, Failure> {
        let mut found = change::diagnostics(self)?;
        found.extend(foundations::diagnostics(self)?);
        Ok(found)
    }

    /// The findings about the change as it was made, from where it left the base; those that it has only as it lands;
    /// and the files that do not merge.
    fn of_change(&self, comparison: &Comparison, landing: &Landing) -> Result<Vec<Diagnostic>, Failure> {
        let mut found = from_elsewhere(self, comparison)?;
        let mut more = untold(change::as_landed(self)?, &found);
        for one in &mut more {
            one.origin = Origin::Merging;
        }
        found.extend(more);
        let base = comparison.base_name.as_str();
        let unmerged = landing.conflicts.iter().map(|path| Unmerged { path, base });
        let cross = check_evidence(&Evidence {
            unmerged: unmerged.collect(),
            ..Evidence::default()
        });
        found.extend(comparison.rooted(locate(self.reach.after.as_ref(), cross)));
        Ok(found)
    }

    /// Tells the faults that the change has only where it is merged.
    fn mark_merging(&self, comparison: &Comparison, found: &mut [Diagnostic]) -> Result<(), Failure> {
        let is_new = |one: &&mut Diagnostic| one.severity > Severity::Note && one.origin == Origin::Change;
        if !found.iter_mut().any(|one| is_new(&one)) {
            return Ok(());
        }
        let reach = Impact::of(comparison, self.base_rules, self.context)?;
        let alone = Case {
            comparison,
            reach: &reach,
            ..*self
        };
        let own = state::diagnostics(&alone)?;
        let own: HashSet<String> = own.iter().map(told).collect();
        for one in found.iter_mut().filter(is_new) {
            if !own.contains(&told(one)) && !is_in_rules(one) {
                one.origin = Origin::Merging;
            }
        }
        Ok(())
    }
}

/// Those of `more` that `found` does not tell.
fn untold(mut more: Vec<Diagnostic>, found: &[Diagnostic]) -> Vec<Diagnostic> {
    let known: HashSet<String> = found.iter().map(told).collect();
    more.retain(|one| !known.contains(&told(one)));
    more
}

/// What a finding says of which file, wherever it stands there.
fn told(one: &Diagnostic) -> String {
    format!("{}\u{1f}{}\u{1f}{:?}", one.rule.id, one.path, one.message)
}

/// The files of the rules are judged against the base's in any case.
fn is_in_rules(one: &Diagnostic) -> bool {
    one.rule.id.starts_with("R-")
}
