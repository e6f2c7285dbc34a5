//! What differs, judged as a change.

use std::collections::BTreeSet;

use crate::change::{Reader, story};
use crate::diagnostic::Diagnostic;
use crate::domain::product::Product;
use crate::git::Oid;
use crate::rules::CrossFindings;
use crate::rules::changes::{self, ChangeContext, merges, summary};
use crate::store::catalogue::PRODUCTS;

use super::super::comparison::{Comparison, parsed, short};
use super::super::error::Failure;
use super::super::validate::examination::locate;
use super::Case;
use super::reach::Reach;

/// The trailer of a commit that says why something sensitive goes down (rule C-11).
const JUSTIFICATION: &str = "Catalog-Justification:";

/// The findings of the rules of a change.
pub(super) fn diagnostics(case: &Case<'_>) -> Result<Vec<Diagnostic>, Failure> {
    let Case {
        session,
        comparison,
        judges,
        reach,
    } = case;
    let commits = comparison.commits()?;
    let says_why = |line: &str| {
        line.strip_prefix(JUSTIFICATION)
            .is_some_and(|reason| !reason.trim().is_empty())
    };
    let context = ChangeContext {
        lifecycle: &judges.lifecycle,
        day: comparison.day(session)?,
        justified: commits.iter().any(|commit| commit.message.lines().any(says_why)),
    };
    let mut cross = changes::check(&reach.changed, &context);
    for commit in commits.iter().filter(|commit| commit.parents.len() > 1) {
        merged(comparison, commit.id, &commit.parents, &mut cross)?;
    }
    conflicts(comparison, reach, &mut cross)?;
    let reader = Reader {
        lifecycle: &judges.lifecycle,
        today: session.today,
    };
    for told in reach
        .changed
        .products
        .iter()
        .filter_map(|pair| story::of(pair, &reader))
    {
        for line in told.lines.into_iter().filter(|line| line.topic.is_first()) {
            summary::report(&told.path, line.text, &mut cross);
        }
    }
    let mut found = locate(reach.after.as_ref(), cross);
    for one in &mut found {
        one.path.insert_str(0, &comparison.prefix);
    }
    Ok(found)
}

/// C-14 for a merge: each side's records are in the result.
fn merged(comparison: &Comparison, merge: Oid, parents: &[Oid], findings: &mut CrossFindings) -> Result<(), Failure> {
    let folder = format!("{}{PRODUCTS}/", comparison.prefix);
    let repository = &comparison.repository;
    // What a shallow clone does not hold is a side that the base has anyway.
    let there: Vec<Oid> = parents
        .iter()
        .copied()
        .filter(|parent| !repository.is_shallow() || repository.facts(*parent).is_ok())
        .collect();
    let result = repository.snapshot(merge)?;
    for parent in there {
        for delta in repository.differences((parent, &folder), (merge, &folder))? {
            let (Some(id), true) = (delta.before, delta.stays) else {
                continue;
            };
            let path = format!("{PRODUCTS}/{}", delta.path);
            let side = parsed::<Product>(&path, &repository.content(id)?);
            let bytes = result.read(&format!("{folder}{}", delta.path))?;
            let kept = bytes.and_then(|bytes| parsed::<Product>(&path, &bytes));
            if let (Some(side), Some(kept)) = (side, kept) {
                merges::lost(&path, &short(merge), &side, &kept, findings);
            }
        }
    }
    Ok(())
}

/// C-14 for what the base recorded since the change left it.
fn conflicts(comparison: &Comparison, reach: &Reach, findings: &mut CrossFindings) -> Result<(), Failure> {
    if comparison.base == comparison.parting {
        return Ok(());
    }
    let names: BTreeSet<&str> = reach.changed.products.iter().map(|pair| pair.path.as_str()).collect();
    let Some(base) = comparison.at_base()?.filter(|_| !names.is_empty()) else {
        return Ok(());
    };
    for pair in &reach.changed.products {
        let bytes = crate::store::source::Source::read(&base, &pair.path).ok().flatten();
        let current = bytes.and_then(|bytes| parsed::<Product>(&pair.path, &bytes));
        if let (Some(current), Some(after)) = (current, &pair.after) {
            merges::conflicts(&pair.path, pair.before.as_deref(), &current, after, findings);
        }
    }
    Ok(())
}
