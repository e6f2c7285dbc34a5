//! rules in force do not change; what changes is a new version.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::diagnostic::{Arg, Severity};
use crate::domain::date::Date;
use crate::domain::id::VersionId;
use crate::domain::tree::Where;
use crate::lifecycle::force::Force;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::version::Version;
use crate::rules::{Amendment, Check, CrossFindings, Rule};

/// a version in force is what it was in the revision it is compared with, labels and adoption aside.
pub static IN_FORCE: Rule = Rule {
    id: "R-03",
    name: "rules-in-force-unchanged",
    severity: Severity::Error,
    checks: &[Check::Amendment(in_force)],
};

/// None of the versions in force on the day of judgement changes, none goes, none comes that would have judged days that
/// are past.
fn in_force(amendment: &Amendment<'_>, findings: &mut CrossFindings) {
    let Amendment { before, after, day } = *amendment;
    for old in before.files() {
        let force = old.version.force(day);
        let file = named(after, &old.version.version);
        if let (Force::Proposition, Some(file)) = (force, file) {
            withdrawn(&old.version, file, day, findings);
        }
        if force == Force::InForce {
            unchanged(old, file, day, findings);
        }
    }
    for file in after.files().iter().filter(|file| file.version.effective_from <= day) {
        let old = before.version(&file.version.version);
        let judged_before = old.is_some_and(|old| old.effective_from <= day.min(file.version.effective_from));
        if !judged_before && !before.files().is_empty() {
            let message = message!(
                "R-03-backdated",
                version = Arg::shown(&file.version.version),
                from = Arg::from(file.version.effective_from)
            );
            let at = Where::from(file.version.at).field("effective_from");
            findings.report(&file.path, &IN_FORCE, at, message);
        }
    }
}

/// The file of a version.
pub(super) fn named<'l>(lifecycle: &'l Lifecycle, version: &VersionId) -> Option<&'l VersionFile> {
    lifecycle.files().iter().find(|file| file.version.version == *version)
}

/// What is in force stays what it is.
fn unchanged(old: &VersionFile, file: Option<&VersionFile>, day: Date, findings: &mut CrossFindings) {
    let Some(file) = file else {
        let message = message!("R-03-removed", version = Arg::shown(&old.version.version));
        return findings.report(&old.path, &IN_FORCE, Where::file(), message);
    };
    for key in differences(&old.version, &file.version) {
        let message = message!(
            "R-03-changed",
            version = Arg::shown(&old.version.version),
            key = key.as_str()
        );
        findings.report(&file.path, &IN_FORCE, Where::from(file.version.at).key(key), message);
    }
    if file.version.force(day) == Force::Proposition {
        let message = message!("R-03-unadopted", version = Arg::shown(&old.version.version));
        let at = Where::from(file.version.at).key("status");
        findings.report(&file.path, &IN_FORCE, at, message);
    }
    withdrawn(&old.version, file, day, findings);
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
                let message = message!(
                    "R-03-withdrawn",
                    expectation = format!("{}@{}", criterion.id, expectation.gate),
                    adopted = Arg::from(adopted)
                );
                let at = Where::from(same.at).key("adopted_on");
                findings.report(&file.path, &IN_FORCE, at, message);
            }
        }
    }
}

/// What a record means, texts for people aside.
pub(crate) fn meaning(record: &impl Serialize) -> Json {
    strip(serde_json::to_value(record).unwrap_or_default())
}

/// The top keys whose meaning differs.
pub(super) fn differences(old: &Version, new: &Version) -> Vec<String> {
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::rules::engine::check_amendment;
    use crate::store::document;

    /// The day of judgement.
    const TODAY: &str = "2026-11-22";

    /// Rules of one phase: `2026.1 2026-07-01`, and what more they say.
    fn file((text, more): (&str, &str)) -> VersionFile {
        let (name, from) = text.split_once(' ').unwrap();
        let text = format!(
            "schema: catalog-lifecycle/1\nversion: '{name}'\neffective_from: {from}\n{more}\nphases: [{{id: idee, order: 1, fr: Idée, en: Idea}}]\ntransitions: [{{to: idee, kind: inscription}}]\n"
        );
        let read = document::read::<Version>("x.yaml", text.as_bytes(), |_, _, _| ());
        VersionFile {
            path: name.to_owned(),
            version: *read.value.unwrap(),
        }
    }

    /// `2026.1 R-03-changed(levels)`: the file, and what is said of it.
    fn told(before: &[(&str, &str)], now: &[(&str, &str)]) -> Vec<String> {
        let rules = |files: &[(&str, &str)]| Lifecycle::new(files.iter().copied().map(file).collect());
        let findings = check_amendment(&Amendment {
            before: &rules(before),
            after: &rules(now),
            day: Date::parse(TODAY).unwrap(),
        });
        let line = |(path, one): &(String, crate::diagnostic::Finding)| {
            let args: Vec<String> = one.message.args.iter().map(|(_, arg)| arg.bare()).collect();
            format!("{path} {}({})", one.message.key, args.join(", "))
        };
        findings.0.iter().map(line).collect()
    }

    const IN_FORCE: (&str, &str) = ("2026.1 2026-07-01", "");
    const LEVEL: &str = "levels: [{id: DOIT, fr: DOIT, en: MUST}]";
    const PROPOSED: &str = "status: proposition";

    #[test]
    fn what_is_in_force_from_today_on_stays_and_what_is_to_come_may_change() {
        let changed = |from: &str| {
            let text = format!("2026.1 {from}");
            told(&[(&text, "")], &[(&text, LEVEL)])
        };
        assert_eq!(changed("2026-07-01"), ["2026.1 R-03-changed(2026.1, levels)"]);
        assert_eq!(changed(TODAY), ["2026.1 R-03-changed(2026.1, levels)"]);
        assert_eq!(changed("2026-11-23"), [""; 0]);
        assert_eq!(told(&[IN_FORCE], &[]), ["2026.1 R-03-removed(2026.1)"]);
        assert_eq!(told(&[("2026.1 2026-11-23", "")], &[]), [""; 0]);
        // Texts for people may be mended.
        assert_eq!(
            told(
                &[("2026.1 2026-07-01", LEVEL)],
                &[("2026.1 2026-07-01", &LEVEL.replace("MUST", "SHALL"))]
            ),
            [""; 0]
        );
        assert_eq!(
            told(&[IN_FORCE], &[("2026.1 2026-07-01", PROPOSED)]),
            ["2026.1 R-03-unadopted(2026.1)"]
        );
        assert_eq!(
            told(&[("2026.1 2026-07-01", PROPOSED)], &[]),
            ["2026.1 R-07-gone(2026.1)"]
        );
    }

    #[test]
    fn no_version_comes_for_today_or_for_days_that_are_past() {
        let comes = |from: &str| told(&[IN_FORCE], &[IN_FORCE, (&format!("2026.2 {from}"), "")]);
        let backdated = |from: &str| [format!("2026.2 R-03-backdated(2026.2, {from})")];
        assert_eq!(comes("2026-07-02"), backdated("2026-07-02"));
        assert_eq!(comes("2026-11-21"), backdated("2026-11-21"));
        assert_eq!(comes(TODAY), backdated(TODAY));
        assert_eq!(comes("2026-11-23"), [""; 0]);
        // Nor is one that was planned pulled there; and one that nobody knew before has judged nothing.
        let pulled = |from: &str| {
            told(
                &[IN_FORCE, ("2026.2 2027-01-01", "")],
                &[IN_FORCE, (&format!("2026.2 {from}"), "")],
            )
        };
        assert_eq!(pulled(TODAY), backdated(TODAY));
        assert_eq!(pulled("2026-11-23"), [""; 0]);
        assert_eq!(told(&[], &[IN_FORCE]), [""; 0]);
    }
}
