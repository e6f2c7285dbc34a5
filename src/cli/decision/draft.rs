//! What is answered of a decision: kept until it is recorded, and as it would be typed.

use crate::diagnostic::shell::quoted;
use crate::operation::error::Failure;
use crate::operation::questions::saved_answers::SavedAnswers;

use super::Arguments;

/// The command that says the same, to type again.
pub(super) fn as_typed(args: &Arguments) -> String {
    let mut words = vec![
        "catalog decide".to_owned(),
        quoted(args.id.as_deref().unwrap_or_default()).into_owned(),
    ];
    words.extend(said(args).into_iter().map(|(name, value)| match value.as_str() {
        "" => format!("--{name}"),
        value => format!("--{name} {}", quoted(value)),
    }));
    words.join(" ")
}

const NO_SUPPORT_NEED: &str = "no-support-need";
/// Of a reservation that is not whole yet.
const PART: &str = "part ";
pub(super) const TEXT: &str = "part text";
pub(super) const ASPECT: &str = "part aspect";
pub(super) const OWNER: &str = "part owner";

/// What the options say that questions ask for, each by its name.
fn said(args: &Arguments) -> Vec<(String, String)> {
    let single = [
        ("gate", &args.gate),
        ("outcome", &args.outcome),
        ("session", &args.session),
        ("supersedes", &args.supersedes),
        ("rationale", &args.rationale),
        ("skip-reason", &args.skip_reason),
        ("reached", &args.reached),
    ];
    let several = [
        ("opinion", &args.opinions),
        ("reservation", &args.reservations),
        ("lift", &args.lifted),
        ("support-need", &args.support_needs),
    ];
    let single = single
        .into_iter()
        .flat_map(|(name, value)| value.iter().map(move |value| (name, value)));
    let several = several
        .into_iter()
        .flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
    let valued = single
        .chain(several)
        .map(|(name, value)| (name.to_owned(), value.clone()));
    let none = args
        .no_support_need
        .then(|| (NO_SUPPORT_NEED.to_owned(), String::new()));
    valued.chain(none).collect()
}

/// Keeps what was answered so far, until the decision is recorded.
pub(super) fn keep(args: &Arguments, kept: &mut SavedAnswers) -> Result<(), Failure> {
    // What is kept says something: this one is its own word.
    let words = |(name, value): (String, String)| match value.as_str() {
        "" => (name.clone(), name),
        _ => (name, value),
    };
    let parts: Vec<_> = kept
        .waiting()
        .iter()
        .filter(|(name, _)| name.starts_with(PART))
        .cloned()
        .collect();
    kept.replace(said(args).into_iter().map(words).chain(parts).collect())
}

/// The options with what was answered before somebody left; the command line has the last word.
pub(super) fn taken_up(args: &Arguments, kept: &SavedAnswers) -> Arguments {
    let mut args = args.clone();
    let is_given = |name: &str| said(&args).iter().any(|(given, _)| given == name);
    let before: Vec<_> = kept
        .waiting()
        .iter()
        .filter(|(name, _)| !is_given(name))
        .cloned()
        .collect();
    for (name, value) in before {
        match name.as_str() {
            "gate" => args.gate = Some(value),
            "outcome" => args.outcome = Some(value),
            "session" => args.session = Some(value),
            "supersedes" => args.supersedes = Some(value),
            "lift" => args.lifted.push(value),
            "rationale" => args.rationale = Some(value),
            "skip-reason" => args.skip_reason = Some(value),
            "reached" => args.reached = Some(value),
            "opinion" => args.opinions.push(value),
            "reservation" => args.reservations.push(value),
            "support-need" => args.support_needs.push(value),
            NO_SUPPORT_NEED => args.no_support_need = true,
            _ => {}
        }
    }
    args
}
