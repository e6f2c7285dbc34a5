//! Criteria of the committee: the question, where the answer stands, what each gate expects.

use crate::diagnostic::Arg;
use crate::lifecycle::criterion::{Criterion, Expectation};
use crate::lifecycle::version::Version;

use super::{Explanation, Kind, Subjects, field};

pub(super) fn all(subjects: &Subjects<'_>, version: &Version) -> Vec<Explanation> {
    version
        .criteria
        .iter()
        .map(|criterion| one(subjects, version, criterion))
        .collect()
}

fn one(subjects: &Subjects<'_>, version: &Version, criterion: &Criterion) -> Explanation {
    let language = subjects.translator.language();
    let aspect = version.aspect(&criterion.aspect);
    let path = criterion.evidence.field.as_str();
    let place = message!("explain-evidence-at", field = path);
    let conditions: Vec<String> = criterion
        .applies_if
        .items()
        .iter()
        .filter_map(|id| version.condition(id))
        .map(|condition| condition.label(language).to_owned())
        .collect();
    let escalation = criterion.escalate.known().and_then(|escalation| {
        let condition = version.condition(&escalation.condition)?;
        let level = version.level(&escalation.to)?;
        let message = message!(
            "explain-escalation",
            level = level.label(language),
            condition = condition.label(language)
        );
        Some(subjects.say(&message))
    });
    let milestone = criterion.before_milestone.known().map(ToString::to_string);
    let blocking = Version::flag(&criterion.blocking).then(|| subjects.text(text!("explain-blocking-yes")));
    Explanation::new(Kind::Criterion, criterion.id.as_str(), criterion.label(language))
        .said(
            text!("explain-aspect"),
            aspect.map(|aspect| aspect.label(language).to_owned()),
        )
        .said(text!("explain-evidence"), subjects.say(&place))
        .list(text!("explain-applies-if"), conditions)
        .said(text!("explain-blocking"), blocking)
        .said(text!("explain-before-milestone"), milestone)
        .said(text!("explain-escalate"), escalation)
        .list(
            text!("explain-expected"),
            criterion
                .expect
                .iter()
                .map(|expected| expectation(subjects, version, criterion, expected))
                .collect(),
        )
        .said(
            text!("explain-retired"),
            criterion.retired_in.known().map(ToString::to_string),
        )
        .part(Some(subjects.source(&criterion.src)))
        .code(text!("explain-example"), field::example(path, number(criterion)))
}

/// The number that the last gate asks for.
fn number(criterion: &Criterion) -> Option<&str> {
    let mut thresholds = criterion
        .expect
        .iter()
        .filter_map(|expected| expected.threshold.known());
    thresholds.next_back().map(|threshold| threshold.value.0.as_str())
}

/// `G-MVP, DOIT : …`, with who says the level.
fn expectation(subjects: &Subjects<'_>, version: &Version, criterion: &Criterion, expected: &Expectation) -> String {
    let language = subjects.translator.language();
    let level = version
        .level(&expected.level)
        .map_or(expected.level.as_str(), |level| level.label(language));
    let standing = standing(subjects, version, criterion, expected);
    let threshold = expected
        .threshold
        .known()
        .map(|threshold| format!(" ({} {})", threshold.op.as_str(), threshold.value.0))
        .unwrap_or_default();
    let threshold = expected.field.known().map_or(threshold.clone(), |field| {
        let place = message!("explain-evidence-at", field = field.as_str());
        format!("{threshold} ({})", subjects.say(&place))
    });
    let message = message!(
        "explain-expectation",
        gate = Arg::shown(&expected.gate),
        level = format!("{level}{standing}"),
        text = format!("{}{threshold}", expected.label(language))
    );
    subjects.say(&message)
}

/// Who says the level, where its source does not: the committee, on a day, or nobody yet.
fn standing(subjects: &Subjects<'_>, version: &Version, criterion: &Criterion, expected: &Expectation) -> String {
    let said = match expected.adopted_on.known() {
        Some(day) if subjects.plenaries.contains(day) => message!("explain-adopted-plenary", day = Arg::from(day)),
        Some(day) => message!("explain-adopted", day = Arg::from(day)),
        None if criterion.is_adopted(expected, subjects.today) || !version.obliges(&expected.level) => {
            return String::new();
        }
        None => message!("explain-not-adopted"),
    };
    format!(" {}", subjects.say(&said))
}
