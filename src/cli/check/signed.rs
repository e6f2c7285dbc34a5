//! C-18: every commit that records a decision is signed by a seat of the committee.

use crate::diagnostic::Diagnostic;
use crate::domain::product::Product;
use crate::git::{self, CommitFacts, Signed};
use crate::rules::CrossFindings;
use crate::rules::changes::signatures::{self, Fault};
use crate::store::catalogue::{ALLOWED_SIGNERS, PRODUCTS};
use crate::store::source::Source;

use super::super::comparison::{Comparison, parsed, short};
use super::super::error::Failure;
use super::super::validate::examination::locate;
use super::rules::Judges;

/// The findings about signatures.
pub(super) fn diagnostics(comparison: &Comparison, judges: &Judges) -> Result<Vec<Diagnostic>, Failure> {
    let Some(head) = comparison.head else {
        return Err(Failure::usage("error-signed-needs-head"));
    };
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
    for commit in comparison.repository.commits_between(comparison.base, head)? {
        for (path, decision) in recorded(comparison, &commit)? {
            let signed = git::signature_of(&comparison.repository, commit.id, &allowed)?;
            if let Some(fault) = fault(signed, &seats) {
                signatures::report(&path, &short(commit.id), &decision, &fault, &mut cross);
            }
        }
    }
    let after = comparison.whole_after()?;
    let mut found = locate(after.as_ref(), cross);
    for one in &mut found {
        one.path.insert_str(0, &comparison.prefix);
    }
    Ok(found)
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

/// The roles that have a seat, in any version of the rules.
fn seats(judges: &Judges) -> Vec<String> {
    let versions = judges.lifecycle.files().iter().map(|file| &file.version);
    versions
        .filter_map(|version| version.committee.known())
        .flat_map(|committee| committee.seats.iter().map(|seat| seat.role.to_string()))
        .collect()
}

/// The decisions that a commit records, each with its product's file: those that no parent has so.
fn recorded(comparison: &Comparison, commit: &CommitFacts) -> Result<Vec<(String, String)>, Failure> {
    let repository = &comparison.repository;
    let folder = format!("{}{PRODUCTS}/", comparison.prefix);
    let result = repository.snapshot(commit.id)?;
    let mut found = Vec::new();
    let Some(first) = commit.parents.first() else {
        return Ok(found);
    };
    for delta in repository.differences((*first, &folder), (commit.id, &folder))? {
        let full = format!("{folder}{}", delta.path);
        let path = format!("{PRODUCTS}/{}", delta.path);
        let Some(bytes) = result.read(&full)? else { continue };
        let Some(after) = parsed::<Product>(&path, &bytes) else {
            continue;
        };
        let mut sides = Vec::new();
        for parent in &commit.parents {
            let bytes = repository.snapshot(*parent)?.read(&full)?;
            sides.extend(bytes.and_then(|bytes| parsed::<Product>(&path, &bytes)));
        }
        for decision in &after.decisions {
            if !sides.iter().any(|side| side.decisions.contains(decision)) {
                found.push((path.clone(), decision.id.to_string()));
            }
        }
    }
    Ok(found)
}
