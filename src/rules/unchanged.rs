//! rules in force do not change; what changes is a new version.

use serde_json::{Map, Value as Json};

use crate::diagnostic::{Message, Rule, Severity};
use crate::domain::date::Date;
use crate::domain::tree::Where;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::Version;

use super::CrossFindings;

/// a version in force is what it was in the revision it is compared with, labels and adoption aside.
pub static IN_FORCE: Rule = Rule {
    id: "R-03",
    name: "rules-in-force-unchanged",
    severity: Severity::Error,
};

/// Compares the versions that were in force on the day `today` with those of an earlier revision.
pub fn compare(before: &Lifecycle, now: &Lifecycle, today: Date, findings: &mut CrossFindings) {
    for old in before
        .files()
        .iter()
        .map(|file| &file.version)
        .filter(|version| version.effective_from <= today)
    {
        let Some(file) = now.files().iter().find(|file| file.version.version == old.version) else {
            if let Some(first) = now.files().first() {
                findings.report(
                    &first.path,
                    &IN_FORCE,
                    Where::file(),
                    Message::new("R-03-removed").show("version", &old.version),
                );
            }
            continue;
        };
        for key in differences(old, &file.version) {
            let message = Message::new("R-03-changed")
                .show("version", &old.version)
                .with("key", key.as_str());
            findings.report(&file.path, &IN_FORCE, Where::from(file.version.at).key(key), message);
        }
    }
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
    keys.filter(|key| old.get(*key) != new.get(*key)).cloned().collect()
}

/// What may be mended in a version in force: texts for people, and adoption by the committee.
const MENDABLE: &[&str] = &["fr", "en", "note", "adopted_on", "status", "treatment"];

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
