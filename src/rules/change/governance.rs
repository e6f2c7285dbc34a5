//! C-22: who may sign, what the catalogue is set to, who decides.

use std::collections::BTreeMap;

use crate::change::records::differing;
use crate::diagnostic::{Message, Severity};
use crate::domain::settings::Settings;
use crate::domain::signers::Signer;
use crate::domain::tree::Where;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::{Committee, Version};
use crate::rules::lifecycle::in_force::meaning;
use crate::rules::{Check, CrossFindings, Evidence, Rule};

/// C-22: what founds the decisions does not change in silence.
pub static FOUNDATIONS_TOLD: Rule = Rule {
    id: "C-22",
    name: "foundations-told",
    severity: Severity::Warning,
    checks: &[Check::Whole(foundations_told)],
};

fn foundations_told(evidence: &Evidence<'_>, findings: &mut CrossFindings) {
    if let Some(changed) = &evidence.signers {
        report(
            &changed.path,
            signers(&changed.before, &changed.after),
            Where::file(),
            findings,
        );
    }
    if let Some(changed) = &evidence.settings {
        let told = settings(changed.before.as_deref(), changed.after.as_deref());
        report(&changed.path, told, Where::file(), findings);
    }
    if let Some((before, after)) = evidence.committees {
        committees(before, after, findings);
    }
}

/// What becomes of the keys that may sign, a message each.
#[must_use]
pub fn signers(before: &[Signer], after: &[Signer]) -> Vec<Message> {
    let mut keys: BTreeMap<&str, (Vec<String>, Vec<String>)> = BTreeMap::new();
    for line in before {
        keys.entry(&line.key).or_default().0.push(told(line));
    }
    for line in after {
        keys.entry(&line.key).or_default().1.push(told(line));
    }
    let mut found = Vec::new();
    for (key, (mut old, mut new)) in keys {
        old.sort_unstable();
        new.sort_unstable();
        let message = match (old.is_empty(), new.is_empty()) {
            _ if old == new => continue,
            (true, _) => "C-22-key-added",
            (_, true) => "C-22-key-removed",
            _ => "C-22-key-changed",
        };
        let message = Message::new(message)
            .with("key", end_of(key))
            .with("old", old.join(" ; "))
            .with("new", new.join(" ; "));
        found.push(message);
    }
    found
}

/// Whom a line signs for, and within what bounds.
fn told(line: &Signer) -> String {
    let names: Vec<String> = line.names().collect();
    let options = line.options();
    let space = if options.is_empty() { "" } else { " " };
    format!("{}{space}{options}", names.join(", "))
}

/// Keys of one type begin alike.
fn end_of(key: &str) -> String {
    let from = key
        .char_indices()
        .rev()
        .nth(LETTERS_OF_A_KEY - 1)
        .map_or(0, |(index, _)| index);
    format!("…{}", key.get(from..).unwrap_or_default())
}

const LETTERS_OF_A_KEY: usize = 12;

/// What becomes of the settings.
#[must_use]
pub fn settings(before: Option<&Settings>, after: Option<&Settings>) -> Vec<Message> {
    let keys = match (before, after) {
        (Some(before), Some(after)) => differing(before, after),
        (None, None) => Vec::new(),
        _ => vec!["…".to_owned()],
    };
    let told = |keys: Vec<String>| message!("C-22-settings", keys = keys.join(", "));
    (!keys.is_empty()).then(|| told(keys)).into_iter().collect()
}

/// What becomes of the committee, in a version that had one, or in one that follows.
#[must_use]
pub fn committee(before: Option<&Committee>, after: Option<&Committee>) -> Vec<Message> {
    let said = |committee: Option<&Committee>| committee.map(meaning);
    if said(before) == said(after) {
        return Vec::new();
    }
    let seats = |committee: Option<&Committee>| -> String {
        let seats = committee.into_iter().flat_map(|committee| &committee.seats);
        let told: Vec<String> = seats.map(|seat| format!("{} × {}", seat.count, seat.role)).collect();
        if told.is_empty() {
            "–".to_owned()
        } else {
            told.join(", ")
        }
    };
    vec![message!("C-22-committee", old = seats(before), new = seats(after))]
}

/// The committee that a version of the rules is compared with: its own before, or that of the version it follows.
#[must_use]
pub fn former_committee<'v>(before: &'v Lifecycle, version: &Version) -> Option<&'v Committee> {
    let former = before.version(&version.version).or_else(|| {
        let earlier = before.files().iter().map(|file| &file.version);
        earlier
            .filter(|one| one.effective_from <= version.effective_from && one.committee.known().is_some())
            .max_by_key(|one| one.effective_from)
    });
    former.and_then(|version| version.committee.known())
}

/// Reports the committees that change between two states of the rules.
fn committees(before: &Lifecycle, after: &Lifecycle, findings: &mut CrossFindings) {
    for file in after.files() {
        let told = committee(former_committee(before, &file.version), file.version.committee.known());
        report(
            &file.path,
            told,
            Where::from(file.version.at).key("committee"),
            findings,
        );
    }
    for file in before
        .files()
        .iter()
        .filter(|file| after.version(&file.version.version).is_none())
    {
        report(
            &file.path,
            committee(file.version.committee.known(), None),
            Where::file(),
            findings,
        );
    }
}

/// Reports what changes in a file.
fn report(path: &str, told: Vec<Message>, at: Where, findings: &mut CrossFindings) {
    for message in told {
        findings.report(path, &FOUNDATIONS_TOLD, at.clone(), message);
    }
}
