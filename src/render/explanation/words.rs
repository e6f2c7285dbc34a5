//! The other words of the rules: outcomes, opinions, aspects, levels, milestones.

use std::fmt::Display;

use crate::domain::id::OutcomeId;
use crate::domain::settings::Language;
use crate::lifecycle::version::{Requirement, Version};

use super::{Explanation, Kind, Subjects};

fn joined<T: Display>(items: &[T]) -> Option<String> {
    let words: Vec<String> = items.iter().map(ToString::to_string).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

pub(super) fn outcomes(subjects: &Subjects<'_>, version: &Version) -> Vec<Explanation> {
    let language = subjects.translator.language();
    let outcomes = version.outcomes().iter();
    outcomes
        .map(|outcome| {
            let requires: Vec<String> = outcome
                .requires
                .items()
                .iter()
                .map(|one| subjects.translator.word(Requirement::LIST.name, one.as_str()))
                .collect();
            let note = outcome.requires_note.known().map(|note| match language {
                Language::Fr => note.fr.clone(),
                Language::En => note.en.clone(),
            });
            Explanation::new(Kind::Outcome, outcome.id.as_str(), outcome.label(language))
                .said(text!("explain-opens-phase"), subjects.yes_no(outcome.opens_phase))
                .said(text!("explain-requires"), joined(&requires))
                .said(text!("explain-note"), note)
                .part(outcome.src.known().map(|source| subjects.source(source)))
        })
        .collect()
}

pub(super) fn opinions(subjects: &Subjects<'_>, version: &Version) -> Vec<Explanation> {
    let language = subjects.translator.language();
    let outcomes_of = |ids: &[OutcomeId]| {
        let named = ids.iter().map(|id| {
            let outcome = version.outcome(id);
            outcome.map_or_else(
                || id.to_string(),
                |outcome| format!("{} ({id})", outcome.label(language)),
            )
        });
        joined(&named.collect::<Vec<_>>())
    };
    let opinions = version.opinions().iter();
    opinions
        .map(|opinion| {
            let comment = subjects.yes_no(Version::flag(&opinion.requires_comment));
            Explanation::new(Kind::Opinion, opinion.id.as_str(), opinion.label(language))
                .said(text!("explain-forbids"), outcomes_of(opinion.forbids.items()))
                .said(text!("explain-only-with"), outcomes_of(opinion.allowed_with.items()))
                .said(text!("explain-needs-comment"), comment)
        })
        .collect()
}

pub(super) fn aspects(subjects: &Subjects<'_>, version: &Version) -> Vec<Explanation> {
    let language = subjects.translator.language();
    let aspects = version.aspects.iter();
    aspects
        .map(|aspect| {
            let criteria = version
                .criteria
                .iter()
                .filter(|criterion| criterion.aspect == aspect.id);
            let criteria = criteria.map(|criterion| format!("{} : {}", criterion.id, criterion.label(language)));
            Explanation::new(Kind::Aspect, aspect.id.as_str(), aspect.label(language))
                .said(text!("explain-lead-roles"), joined(aspect.lead_roles.items()))
                .list(text!("explain-aspect-criteria"), criteria.collect())
        })
        .collect()
}

pub(super) fn levels(subjects: &Subjects<'_>, version: &Version) -> Vec<Explanation> {
    let language = subjects.translator.language();
    let levels = version.levels.iter();
    levels
        .map(|level| {
            let unmet = level.unmet.known().map(|label| match language {
                Language::Fr => label.fr.clone(),
                Language::En => label.en.clone(),
            });
            Explanation::new(Kind::Level, level.id.as_str(), level.label(language))
                .said(text!("explain-obliges"), subjects.yes_no(Version::flag(&level.binding)))
                .said(text!("explain-unmet"), unmet)
        })
        .collect()
}

pub(super) fn milestones(subjects: &Subjects<'_>, version: &Version) -> Vec<Explanation> {
    let language = subjects.translator.language();
    let milestones = version.milestones.iter();
    milestones
        .map(|rule| {
            let in_phases = rule.phases.iter().map(|id| {
                let phase = version.phase(id);
                phase.map_or_else(|| id.to_string(), |phase| format!("{} ({id})", phase.label(language)))
            });
            let before = version
                .criteria
                .iter()
                .filter(|criterion| criterion.before_milestone.known() == Some(&rule.id))
                .map(|criterion| criterion.id.to_string());
            Explanation::new(Kind::Milestone, rule.id.as_str(), rule.label(language))
                .said(text!("explain-in-phases"), joined(&in_phases.collect::<Vec<_>>()))
                .said(text!("explain-before-it"), joined(&before.collect::<Vec<_>>()))
        })
        .collect()
}
