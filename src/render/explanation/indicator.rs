//! What management follows above the products: indicators and their formulas, outcomes of public policy.

use crate::domain::indicator::Indicator;
use crate::domain::reference::{IndicatorUnit, ManagementIndicator, PolicyOutcome};
use crate::domain::settings::{Label, Language};
use crate::domain::value::Direction;

use super::{Explanation, Kind, Subjects};

pub(super) fn all(subjects: &Subjects<'_>) -> Vec<Explanation> {
    let indicators = subjects.reference.iter().flat_map(|one| &one.management_indicators);
    indicators.map(|indicator| one(subjects, indicator)).collect()
}

pub(super) fn outcomes(subjects: &Subjects<'_>) -> Vec<Explanation> {
    let outcomes = subjects.reference.iter().flat_map(|one| &one.policy_outcomes);
    outcomes.map(|outcome| of_policy(subjects, outcome)).collect()
}

fn one(subjects: &Subjects<'_>, indicator: &ManagementIndicator) -> Explanation {
    let language = subjects.translator.language();
    let label = |label: &Label| said(label, language);
    let word = |list: crate::domain::decode::Words, word: &str| subjects.translator.word(list.name, word);
    let unit = indicator
        .unit
        .known()
        .map(|unit| word(IndicatorUnit::LIST, unit.as_str()));
    let direction = indicator.direction.known();
    let direction = direction.map(|direction| word(Direction::LIST, direction.as_str()));
    let try_it = message!("explain-try-report", report = "indicators");
    Explanation::new(
        Kind::Indicator,
        indicator.id.as_str(),
        titled(&indicator.fr, &indicator.en, language),
    )
    .code(text!("explain-formula"), indicator.formula.trim())
    .said(text!("explain-unit"), unit)
    .said(
        text!("explain-target"),
        indicator.target.known().map(ToString::to_string),
    )
    .said(text!("explain-direction"), direction)
    .said(text!("explain-proposed-by"), indicator.proposed_by.known().map(label))
    .said(text!("explain-note"), indicator.note.known().map(label))
    .said(text!("explain-source"), indicator.source.known().cloned())
    .said(text!("explain-try"), subjects.say(&try_it))
}

fn of_policy(subjects: &Subjects<'_>, outcome: &PolicyOutcome) -> Explanation {
    let language = subjects.translator.language();
    let try_it = message!("explain-try-report", report = "policies");
    let measure = |one: &Indicator| {
        let name = one.name.known().cloned().unwrap_or_else(|| one.code.to_string());
        match one.definition.known() {
            None => name,
            Some(text) => subjects.say(&message!(
                "explain-measured-by",
                name = name,
                definition = text.as_str()
            )),
        }
    };
    Explanation::new(
        Kind::PolicyOutcome,
        outcome.id.as_str(),
        titled(&outcome.fr, &outcome.en, language),
    )
    .said(text!("explain-owner"), outcome.owner.known().cloned())
    .list(
        text!("explain-followed-by"),
        outcome.indicators.iter().map(measure).collect(),
    )
    .said(text!("explain-source"), outcome.source.known().cloned())
    .said(text!("explain-try"), subjects.say(&try_it))
}

fn titled<'t>(fr: &'t str, en: &'t str, language: Language) -> &'t str {
    match language {
        Language::Fr => fr,
        Language::En => en,
    }
}

fn said(label: &Label, language: Language) -> String {
    titled(&label.fr, &label.en, language).to_owned()
}
