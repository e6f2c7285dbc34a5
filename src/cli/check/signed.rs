//! C-18: every commit that records a decision is signed by a seat of the committee.

use crate::diagnostic::Diagnostic;
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::product::Product;
use crate::git::{self, CommitFacts, Delta, Oid, Signed};
use crate::rules::CrossFindings;
use crate::rules::changes::decisions::rewritten;
use crate::rules::changes::signatures::{self, Fault};
use crate::store::catalogue::{ALLOWED_SIGNERS, PRODUCTS};
use crate::store::source::Source;

use super::super::comparison::{Comparison, day_of, is_in, parsed, short};
use super::super::error::Failure;
use super::super::validate::examination::locate;
use super::rules::Judges;

/// The findings about signatures.
pub(super) fn diagnostics(comparison: &Comparison, judges: &Judges) -> Result<Vec<Diagnostic>, Failure> {
    if comparison.head.is_none() {
        return Err(Failure::usage("error-signed-needs-head"));
    }
    if comparison.repository.is_shallow() {
        return Err(git::GitError::Shallow.into());
    }
    let base = comparison.base_rules()?;
    let allowed = base.as_ref().and_then(|base| base.read(ALLOWED_SIGNERS).ok().flatten());
    let Some(allowed) = allowed else {
        let path = format!("{}{ALLOWED_SIGNERS}", comparison.prefix);
        return Err(Failure::usage("error-no-signers")
            .with("path", path)
            .with("revision", short(comparison.base)));
    };
    let seats = seats(judges);
    let mut cross = CrossFindings::default();
    for commit in comparison.commits()? {
        let all = recorded(comparison, commit)?;
        if all.is_empty() {
            continue;
        }
        let signed = fault(git::signature_of(&comparison.repository, commit.id, &allowed)?, &seats);
        for one in all {
            let fault = match &signed {
                Some(fault) => Some(fault.clone()),
                None => antedated(comparison, commit, one.day)?,
            };
            if let Some(fault) = fault {
                signatures::report(&one.path, &short(commit.id), &one.id, &fault, &mut cross);
            }
        }
    }
    let after = comparison.whole_after()?;
    let found = locate(after.as_ref(), cross);
    Ok(comparison.rooted(found))
}

fn fault(signed: Signed, seats: &[String]) -> Option<Fault> {
    match signed {
        Signed::By(names) if names.iter().any(|name| seats.contains(name)) => None,
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
fn antedated(comparison: &Comparison, commit: &CommitFacts, decided: Option<Date>) -> Result<Option<Fault>, Failure> {
    let Some(day) = day_of(commit.seconds) else {
        return Ok(None);
    };
    let mut earliest: Vec<Date> = decided.into_iter().collect();
    for parent in &commit.parents {
        earliest.extend(day_of(comparison.repository.facts(*parent)?.seconds));
    }
    // Clocks and time zones differ by a day.
    let earliest = earliest
        .into_iter()
        .max()
        .filter(|earliest| earliest.days_since(day) > 1);
    Ok(earliest.map(|earliest| Fault::Antedated { day, earliest }))
}

/// The roles that have a seat, in any version of the rules.
fn seats(judges: &Judges) -> Vec<String> {
    let versions = judges.lifecycle.files().iter().map(|file| &file.version);
    versions
        .filter_map(|version| version.committee.known())
        .flat_map(|committee| committee.seats.iter().map(|seat| seat.role.to_string()))
        .collect()
}

/// A decision that a commit records, and its product's file.
struct Recorded {
    path: String,
    id: String,
    day: Option<Date>,
}

/// The decisions that a commit records: those that no parent has so. What becomes of a reservation later, and minutes
/// that are published, are no decisions.
fn recorded(comparison: &Comparison, commit: &CommitFacts) -> Result<Vec<Recorded>, Failure> {
    let repository = &comparison.repository;
    let parents: Vec<Option<Oid>> = match commit.parents.as_slice() {
        [] => vec![None],
        parents => parents.iter().copied().map(Some).collect(),
    };
    let mut sides = Vec::new();
    for parent in parents {
        let mut deltas = comparison.parts_between(parent, commit.id)?;
        deltas.retain(|delta| is_in(PRODUCTS, &delta.path));
        sides.push(deltas);
    }
    let Some((first, others)) = sides.split_first() else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for delta in first {
        // A file that is as some parent has it records nothing.
        let differs = |side: &Vec<Delta>| side.iter().any(|other| other.path == delta.path);
        let Some(new) = delta.after.filter(|_| others.iter().all(differs)) else {
            continue;
        };
        let path = delta.path.clone();
        let Some(after) = parsed::<Product>(&path, &repository.content(new)?) else {
            continue;
        };
        let mut before = Vec::new();
        for id in sides
            .iter()
            .flatten()
            .filter(|other| other.path == delta.path)
            .filter_map(|other| other.before)
        {
            before.extend(parsed::<Product>(&path, &repository.content(id)?));
        }
        let known = |new: &Decision| {
            let olds = before.iter().flat_map(|side| &side.decisions);
            olds.into_iter()
                .any(|old| old.id == new.id && rewritten(old, new).is_empty())
        };
        found.extend(
            after
                .decisions
                .iter()
                .filter(|decision| !known(decision))
                .map(|decision| Recorded {
                    path: path.clone(),
                    id: decision.id.to_string(),
                    day: decision.day(),
                }),
        );
    }
    Ok(found)
}
