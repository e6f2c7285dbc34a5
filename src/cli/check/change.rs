//! What differs, judged as a change.

use crate::change::{Reader, story};
use crate::diagnostic::Diagnostic;
use crate::domain::product::Product;
use crate::git::Oid;
use crate::rules::CrossFindings;
use crate::rules::changes::{self, ChangeContext, merges, summary};
use crate::store::catalogue::PRODUCTS;
use crate::store::source::Source;

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
        day: comparison.judged_on(session)?,
        recorded: comparison.recorded_on(session)?,
        base: &comparison.base_name,
        prefix: &comparison.prefix,
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
    let repository = &comparison.repository;
    // What a shallow clone does not hold is a side that the base has anyway.
    let there = parents
        .iter()
        .copied()
        .filter(|parent| !repository.is_shallow() || repository.facts(*parent).is_ok());
    for parent in there {
        for delta in comparison.products_between(Some(parent), merge)? {
            let (Some(old), Some(new)) = (delta.before, delta.after) else {
                continue;
            };
            let path = format!("{PRODUCTS}/{}", delta.path);
            let side = parsed::<Product>(&path, &repository.content(old)?);
            let kept = parsed::<Product>(&path, &repository.content(new)?);
            if let (Some(side), Some(kept)) = (side, kept) {
                merges::lost(&path, &short(merge), &side, &kept, findings);
            }
        }
    }
    Ok(())
}

/// C-14 for what the base recorded since the change left it.
fn conflicts(comparison: &Comparison, reach: &Reach, findings: &mut CrossFindings) -> Result<(), Failure> {
    if comparison.base == comparison.parting || reach.changed.products.is_empty() {
        return Ok(());
    }
    let Some(base) = comparison.at_base()? else {
        return Ok(());
    };
    for pair in &reach.changed.products {
        let paths = [Some(&pair.path), pair.from.as_ref()].into_iter().flatten();
        let mut contents = paths.filter_map(|path| base.read(path).ok().flatten());
        let current = contents.next().and_then(|bytes| parsed::<Product>(&pair.path, &bytes));
        if let (Some(current), Some(after)) = (current, &pair.after) {
            merges::conflicts(&pair.path, pair.before.as_deref(), &current, after, findings);
        }
    }
    Ok(())
}
