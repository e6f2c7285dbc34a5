//! What differs, judged as a change.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::change::{Reader, Story, story};
use crate::diagnostic::{Diagnostic, Finding};
use crate::domain::product::Product;
use crate::git::{CommitFacts, Oid};
use crate::rules::engine::evidence::{Lost, Parallel, Summary};
use crate::rules::engine::is_of_records;
use crate::rules::{ChangeContext, CrossFindings, Evidence, check_changed, check_evidence};
use crate::store::catalogue;
use crate::store::source::Source;

use super::Case;
use super::impact::Impact;
use crate::operation::comparison::{Comparison, parsed, short};
use crate::operation::error::Failure;
use crate::operation::validation::validator::locate;
use crate::operation::workspace::learn;

/// The trailer of a commit that says why something sensitive goes down (rule C-11).
const JUSTIFICATION: &str = "Catalog-Justification:";

/// The findings of the rules of a change.
pub fn diagnostics(case: &Case<'_>) -> Result<Vec<Diagnostic>, Failure> {
    let Case {
        context,
        comparison,
        base_rules,
        reach,
    } = case;
    learn(
        context,
        &base_rules.lifecycle,
        catalogue::reference(reach.after.as_ref()).as_deref(),
    );
    let commits = comparison.commits()?;
    let change = change_context(case)?;
    let mut cross = check_changed(&reach.changed, &change);
    let mut evidence = Evidence::default();
    // What the whole change loses is told already, whoever lost it.
    let told: BTreeSet<String> = losses(&cross).map(|(path, _)| path.clone()).collect();
    for commit in commits.iter().filter(|commit| commit.parents.len() > 1) {
        evidence.lost.extend(merged(comparison, commit, &change, &told)?);
    }
    evidence.parallel = parallel(comparison, reach)?;
    let reader = Reader {
        lifecycle: &base_rules.lifecycle,
        today: context.today,
    };
    let progress = context.face.begin(text!("compare-progress"));
    let told: Vec<Story> = reach
        .changed
        .products
        .par_iter()
        .filter_map(|pair| {
            progress.step();
            story::first(pair, &reader)
        })
        .collect();
    drop(progress);
    for story in told {
        for line in story.lines {
            evidence.summary.push(Summary {
                path: story.path.clone(),
                what: line.text,
            });
        }
    }
    cross.0.extend(check_evidence(&evidence).0);
    let found = locate(reach.after.as_ref(), cross);
    Ok(comparison.rooted(found))
}

/// The findings of the rules of a change about what merging would change.
pub fn as_landed(case: &Case<'_>) -> Result<Vec<Diagnostic>, Failure> {
    let cross = check_changed(&case.reach.changed, &change_context(case)?);
    Ok(case.comparison.rooted(locate(case.reach.after.as_ref(), cross)))
}

fn change_context<'c>(case: &Case<'c>) -> Result<ChangeContext<'c>, Failure> {
    let comparison = case.comparison;
    let says_why = |line: &str| {
        line.strip_prefix(JUSTIFICATION)
            .is_some_and(|reason| !reason.trim().is_empty())
    };
    let mut commits = comparison.commits()?.iter();
    Ok(ChangeContext {
        lifecycle: &case.base_rules.lifecycle,
        day: comparison.judged_on(case.context)?,
        recorded: comparison.recorded_on(case.context)?,
        base: &comparison.base_name,
        prefix: &comparison.prefix,
        begun: comparison.prefix_before.is_some(),
        declared: None,
        read_in_part: false,
        justified: commits.any(|commit| commit.message.lines().any(says_why)),
    })
}

/// What each side of a merge had recorded, and its result has not, as the rules of a change read it.
fn merged(
    comparison: &Comparison,
    commit: &CommitFacts,
    context: &ChangeContext<'_>,
    told: &BTreeSet<String>,
) -> Result<Vec<Lost>, Failure> {
    let mut lost = Vec::new();
    let repository = &comparison.repository;
    // What a shallow clone does not hold is a side that the base has anyway.
    let there = |parent: &&Oid| !repository.is_shallow() || repository.facts(**parent).is_ok();
    let parents: Vec<Oid> = commit.parents.iter().filter(there).copied().collect();
    for parent in &parents {
        let side = lost_between(comparison, *parent, commit.id, context)?;
        let mut side: Vec<&(String, Finding)> = losses(&side).filter(|(path, _)| !told.contains(path)).collect();
        // What another side removed was not lost by the merge.
        for other in parents.iter().filter(|other| *other != parent) {
            if side.is_empty() {
                break;
            }
            for merge_base in repository.merge_bases(*parent, *other).unwrap_or_default() {
                let removed = lost_between(comparison, merge_base, *other, context)?;
                let same = |one: &(String, Finding), other: &(String, Finding)| {
                    one.0 == other.0 && one.1.rule.id == other.1.rule.id && one.1.message == other.1.message
                };
                side.retain(|one| !losses(&removed).any(|gone| same(one, gone)));
            }
        }
        for (path, finding) in side {
            lost.push(Lost {
                path: path.clone(),
                commit: short(commit.id),
                what: finding.message.clone(),
            });
        }
    }
    Ok(lost)
}

/// What the rules of a change find between two commits.
fn lost_between(
    comparison: &Comparison,
    before: Oid,
    after: Oid,
    context: &ChangeContext<'_>,
) -> Result<CrossFindings, Failure> {
    let deltas = comparison.parts_between(Some(before), after)?;
    Ok(check_changed(&comparison.changed_by(&deltas)?, context))
}

/// The findings that tell of something recorded and lost.
fn losses(findings: &CrossFindings) -> impl Iterator<Item = &(String, Finding)> {
    let found = findings.0.iter();
    found.filter(|(_, finding)| is_of_records(finding))
}

/// The products that the base has changed too since the change left it.
fn parallel<'r>(comparison: &Comparison, reach: &'r Impact) -> Result<Vec<Parallel<'r>>, Failure> {
    if comparison.base == comparison.merge_base || reach.changed.products.is_empty() {
        return Ok(Vec::new());
    }
    let Some(base) = comparison.at_base()? else {
        return Ok(Vec::new());
    };
    let both = reach.changed.products.iter().filter_map(|pair| {
        let paths = [Some(&pair.path), pair.from.as_ref()].into_iter().flatten();
        let bytes = paths.filter_map(|path| base.read(path).ok().flatten()).next()?;
        Some(Parallel {
            path: &pair.path,
            merge_base: pair.before.as_deref(),
            base: parsed::<Product>(&pair.path, &bytes)?,
            head: pair.after.as_deref()?,
        })
    });
    Ok(both.collect())
}
