//! rules to come say what they change.

use std::collections::BTreeSet;

use crate::diagnostic::{Arg, Severity};
use crate::domain::date::Date;
use crate::domain::tree::Where;
use crate::lifecycle::force::Force;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::version::Version;
use crate::rules::engine::evidence::Amended;
use crate::rules::engine::product_summary::ProductSummary;
use crate::rules::{Amendment, Check, CrossFindings, Evidence, Rule};

use super::in_force::{differences, named};

/// rules to come say what they change, and for whom.
pub static CHANGE_ANNOUNCED: Rule = Rule {
    id: "R-07",
    name: "change-announced",
    severity: Severity::Warning,
    checks: &[
        Check::Lifecycle(change_announced),
        Check::Amendment(propositions_announced),
        Check::Whole(impact_named),
    ],
};

fn change_announced(lifecycle: &Lifecycle, today: Date, findings: &mut CrossFindings) {
    let coming = lifecycle.files().iter().skip(1);
    for file in coming.filter(|file| file.version.effective_from > today) {
        let version = &file.version;
        for (key, missing) in [
            ("transition_note", version.transition_note.is_absent()),
            ("impact", version.impact.is_absent()),
        ] {
            if missing {
                let message = message!("R-07-missing", version = Arg::shown(&version.version), key = key);
                let at = Where::from(version.at).field("effective_from");
                findings.report(&file.path, &CHANGE_ANNOUNCED, at, message);
            }
        }
    }
}

/// What is only proposed may change; that it does is told.
fn propositions_announced(amendment: &Amendment<'_>, findings: &mut CrossFindings) {
    let proposed = |file: &&VersionFile| file.version.force(amendment.day) == Force::Proposition;
    for old in amendment.before.files().iter().filter(proposed) {
        if let Some(file) = named(amendment.after, &old.version.version) {
            proposition(&old.version, file, findings);
        } else {
            let message = message!("R-07-gone", version = Arg::shown(&old.version.version));
            findings.report(&old.path, &CHANGE_ANNOUNCED, Where::file(), message);
        }
    }
}

/// A proposition that serves to judge says, in its note, what changes in it.
fn proposition(old: &Version, file: &VersionFile, findings: &mut CrossFindings) {
    const ANNOUNCES: &[&str] = &["transition_note", "impact"];
    let keys: Vec<String> = differences(old, &file.version)
        .into_iter()
        .filter(|key| !ANNOUNCES.contains(&key.as_str()))
        .collect();
    if let (Some(first), true) = (keys.first(), announced(old) == announced(&file.version)) {
        let message = message!(
            "R-07-proposition",
            version = Arg::shown(&old.version),
            keys = keys.join(", ")
        );
        let at = Where::from(file.version.at).key(first.clone());
        findings.report(&file.path, &CHANGE_ANNOUNCED, at, message);
    }
}

/// What a version says of its own changes.
fn announced(version: &Version) -> Option<(&str, &str)> {
    let note = version.transition_note.known()?;
    Some((note.fr.as_str(), note.en.as_str()))
}

/// A new version names every product whose next gates it changes.
fn impact_named(evidence: &Evidence<'_>, findings: &mut CrossFindings) {
    let Some(Amended {
        amendment: Amendment { before, after, day },
        products,
        ..
    }) = &evidence.amended
    else {
        return;
    };
    let Some(current) = before.for_reading_on(*day) else {
        return;
    };
    for file in after.files() {
        let version = &file.version;
        if before.version(&version.version).is_some() {
            continue;
        }
        let told = version.impact.items();
        let missing: Vec<&str> = products
            .iter()
            .filter(|one| !one.left && gates(current, one) != gates(version, one))
            .filter(|one| !told.contains(&one.id))
            .map(|one| one.id.as_str())
            .collect();
        if missing.is_empty() {
            continue;
        }
        let shown: Vec<&str> = missing.iter().copied().take(MOST_NAMED).collect();
        let message = message!(
            "R-07-untold",
            version = Arg::shown(&version.version),
            count = missing.len(),
            products = shown.join(", "),
            more = missing.len() - shown.len()
        );
        findings.report(
            &file.path,
            &CHANGE_ANNOUNCED,
            Where::from(version.at).key("impact"),
            message,
        );
    }
}

/// A longer list helps nobody.
const MOST_NAMED: usize = 20;

fn gates<'v>(version: &'v Version, product: &ProductSummary) -> BTreeSet<&'v str> {
    let from = product.phase.as_ref().map(|phase| version.gates_from(phase));
    from.into_iter().flatten().map(|gate| gate.as_str()).collect()
}
