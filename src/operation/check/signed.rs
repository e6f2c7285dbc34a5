//! C-18: every commit that records a decision, or changes what founds decisions, is signed by a seat of the committee.

use crate::diagnostic::Diagnostic;
use crate::domain::date::Date;
use crate::domain::signers::may_sign_for;
use crate::git::{self, CommitFacts, Signed};
use crate::rules::engine::evidence::{Fault, Unsigned};
use crate::rules::{Evidence, check_evidence};
use crate::store::catalogue::ALLOWED_SIGNERS;
use crate::store::source::Source;

use super::base_rules::BaseRules;
use super::covered;
use crate::operation::comparison::{Comparison, short};
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::validation::validator::locate;

/// The findings about signatures.
pub fn diagnostics(
    context: &Context<'_>,
    comparison: &Comparison,
    base_rules: &BaseRules,
) -> Result<Vec<Diagnostic>, Failure> {
    if comparison.head.is_none() {
        return Err(Failure::usage(message!("error-signed-needs-head")));
    }
    if comparison.repository.is_shallow() {
        return Err(git::GitError::Shallow.into());
    }
    let base = comparison.base_rules()?;
    let allowed = base.as_ref().and_then(|base| base.read(ALLOWED_SIGNERS).ok().flatten());
    let Some(allowed) = allowed else {
        let path = format!("{}{ALLOWED_SIGNERS}", comparison.prefix);
        return Err(Failure::usage(message!(
            "error-no-signers",
            path = path,
            revision = short(comparison.base)
        )));
    };
    let seats = seats(base_rules);
    let mut evidence = Evidence::default();
    for commit in comparison.commits()? {
        let all = covered::by(comparison, commit, base_rules)?;
        if all.is_empty() {
            continue;
        }
        // On the day of judgement: what a commit says of its own day proves nothing.
        let signature = git::signature_of(&comparison.repository, commit.id, &allowed, context.today)?;
        let signed = fault(signature, &seats);
        for one in all {
            let fault = match &signed {
                Some(fault) => Some(fault.clone()),
                None => antedated(context, comparison, commit, one.day)?,
            };
            if let Some(fault) = fault {
                evidence.unsigned.push(Unsigned {
                    path: one.path,
                    commit: short(commit.id),
                    what: one.what,
                    fault,
                });
            }
        }
    }
    let after = comparison.whole_after()?;
    let found = locate(after.as_ref(), check_evidence(&evidence));
    Ok(comparison.rooted(found))
}

fn fault(signed: Signed, seats: &[String]) -> Option<Fault> {
    match signed {
        Signed::By(names) if seats.iter().any(|seat| may_sign_for(&names, seat)) => None,
        Signed::By(names) => Some(Fault::NoSeat {
            names,
            seats: seats.to_vec(),
        }),
        Signed::Not => Some(Fault::Missing),
        Signed::Wrongly => Some(Fault::Wrong),
        Signed::ByStranger => Some(Fault::Stranger),
        Signed::Expired => Some(Fault::Expired),
    }
}

/// A key that is no more in force signs again where the commit says that it is older than it can be: than what it
/// records, or than the commits that it follows.
fn antedated(
    context: &Context<'_>,
    comparison: &Comparison,
    commit: &CommitFacts,
    decided: Option<Date>,
) -> Result<Option<Fault>, Failure> {
    let Some(day) = context.day_of(commit.seconds) else {
        return Ok(None);
    };
    let mut earliest: Vec<Date> = decided.into_iter().collect();
    for parent in &commit.parents {
        earliest.extend(context.day_of(comparison.repository.facts(*parent)?.seconds));
    }
    // Clocks and time zones differ by a day.
    let earliest = earliest
        .into_iter()
        .max()
        .filter(|earliest| earliest.days_since(day) > 1);
    Ok(earliest.map(|earliest| Fault::Antedated { day, earliest }))
}

/// The roles that have a seat on the day of judgement: in the committee that is in force, else in the next one.
fn seats(base_rules: &BaseRules) -> Vec<String> {
    base_rules
        .lifecycle
        .committee(base_rules.day)
        .into_iter()
        .flat_map(|committee| committee.seats.iter().map(|seat| seat.role.to_string()))
        .collect()
}
