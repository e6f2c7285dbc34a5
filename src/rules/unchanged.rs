//! rules in force do not change; what changes is a new version.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::diagnostic::{Message, Rule, Severity};
use crate::domain::date::Date;
use crate::domain::tree::Where;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::standing::Force;
use crate::lifecycle::version::Version;

use super::CrossFindings;
use super::rules_change::CHANGE_ANNOUNCED;

/// a version in force is what it was in the revision it is compared with, labels and adoption aside.
pub static IN_FORCE: Rule = Rule {
    id: "R-03",
    name: "rules-in-force-unchanged",
    severity: Severity::Error,
};

/// Compares the versions that were in force on the day `today` with those of an earlier revision: none changes, none
/// goes, none comes that would have judged days that are past.
pub fn compare(before: &Lifecycle, now: &Lifecycle, today: Date, findings: &mut CrossFindings) {
    for old in before.files() {
        let named = |file: &&VersionFile| file.version.version == old.version.version;
        let found = now.files().iter().find(named);
        match old.version.force(today) {
            Force::InForce => {}
            // What is only proposed may change; that it does is told.
            Force::Proposition => {
                if let Some(file) = found {
                    proposition(&old.version, file, findings);
                    withdrawn(&old.version, file, today, findings);
                } else {
                    let message = Message::new("R-07-gone").show("version", &old.version.version);
                    findings.report(&old.path, &CHANGE_ANNOUNCED.rule, Where::file(), message);
                }
                continue;
            }
            Force::Coming => continue,
        }
        let Some(file) = found else {
            let message = Message::new("R-03-removed").show("version", &old.version.version);
            findings.report(&old.path, &IN_FORCE, Where::file(), message);
            continue;
        };
        for key in differences(&old.version, &file.version) {
            let message = Message::new("R-03-changed")
                .show("version", &old.version.version)
                .with("key", key.as_str());
            findings.report(&file.path, &IN_FORCE, Where::from(file.version.at).key(key), message);
        }
        if file.version.force(today) == Force::Proposition {
            let message = Message::new("R-03-unadopted").show("version", &old.version.version);
            findings.report(
                &file.path,
                &IN_FORCE,
                Where::from(file.version.at).key("status"),
                message,
            );
        }
        withdrawn(&old.version, file, today, findings);
    }
    for file in now.files().iter().filter(|file| file.version.effective_from <= today) {
        let old = before.named(&file.version.version);
        let judged_before = old.is_some_and(|old| old.effective_from <= today.min(file.version.effective_from));
        if !judged_before && !before.files().is_empty() {
            let message = Message::new("R-03-backdated")
                .show("version", &file.version.version)
                .show("from", file.version.effective_from);
            let at = Where::from(file.version.at).field("effective_from");
            findings.report(&file.path, &IN_FORCE, at, message);
        }
    }
}

/// R-07 too: a proposition that serves to judge says, in its note, what changes in it.
fn proposition(old: &Version, file: &VersionFile, findings: &mut CrossFindings) {
    const ANNOUNCES: &[&str] = &["transition_note", "impact"];
    let keys: Vec<String> = differences(old, &file.version)
        .into_iter()
        .filter(|key| !ANNOUNCES.contains(&key.as_str()))
        .collect();
    if let (Some(first), true) = (keys.first(), announced(old) == announced(&file.version)) {
        let message = Message::new("R-07-proposition")
            .show("version", &old.version)
            .with("keys", keys.join(", "));
        let at = Where::from(file.version.at).key(first.clone());
        findings.report(&file.path, &CHANGE_ANNOUNCED.rule, at, message);
    }
}

/// What a version says of its own changes.
fn announced(version: &Version) -> Option<(&str, &str)> {
    let note = version.transition_note.known()?;
    Some((note.fr.as_str(), note.en.as_str()))
}

/// What the committee adopted binds from then on: the day is neither taken back nor moved.
fn withdrawn(old: &Version, file: &VersionFile, today: Date, findings: &mut CrossFindings) {
    let criteria = file.version.criteria.iter().rev();
    let news: BTreeMap<_, _> = criteria.map(|one| (&one.id, one)).collect();
    for criterion in &old.criteria {
        let Some(new) = news.get(&criterion.id) else {
            continue;
        };
        for expectation in &criterion.expect {
            let Some(adopted) = expectation.adopted_on.known().filter(|day| **day <= today) else {
                continue;
            };
            let same = new.expect.iter().find(|one| one.gate == expectation.gate);
            if let Some(same) = same.filter(|same| same.adopted_on.known() != Some(adopted)) {
                let message = Message::new("R-03-withdrawn")
                    .with("expectation", format!("{}@{}", criterion.id, expectation.gate))
                    .show("adopted", adopted);
                let at = Where::from(same.at).key("adopted_on");
                findings.report(&file.path, &IN_FORCE, at, message);
            }
        }
    }
}

/// What a record means, texts for people aside.
pub(super) fn meaning(record: &impl Serialize) -> Json {
    strip(serde_json::to_value(record).unwrap_or_default())
}

/// The top keys whose meaning differs.
fn differences(old: &Version, new: &Version) -> Vec<String> {
    let meaning = |version: &Version| match serde_json::to_value(version).unwrap_or_default() {
        Json::Object(map) => map
            .into_iter()
            .map(|(key, value)| (key, strip(value)))
            .collect::<Map<String, Json>>(),
        _ => Map::new(),
    };
    let (old, new) = (meaning(old), meaning(new));
    let keys = old.keys().chain(new.keys().filter(|key| !old.contains_key(*key)));
    keys.filter(|key| !MENDABLE.contains(&key.as_str()) && old.get(*key) != new.get(*key))
        .cloned()
        .collect()
}

/// What may be mended in a version in force: texts for people, examples, and adoption by the committee (that it is
/// not taken back is looked at apart).
const MENDABLE: &[&str] = &["fr", "en", "note", "adopted_on", "status", "treatment", "examples"];

fn strip(value: Json) -> Json {
    match value {
        Json::Object(map) => Json::Object(
            map.into_iter()
                .filter(|(key, _)| !MENDABLE.contains(&key.as_str()))
                .map(|(key, value)| (key, strip(value)))
                .collect(),
        ),
        Json::Array(items) => Json::Array(items.into_iter().map(strip).collect()),
        other => other,
    }
}
