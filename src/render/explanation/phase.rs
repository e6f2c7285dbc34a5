//! Phases: what they are for, what they give, how long they last, how they are left.

use crate::domain::id::PhaseId;
use crate::domain::settings::{Label, Language};
use crate::lifecycle::version::{Days, Phase, Version};

use super::{Explanation, Kind, Subjects};

pub(super) fn all(subjects: &Subjects<'_>, version: &Version) -> Vec<Explanation> {
    let phases = version.ordered_phases().into_iter();
    phases.map(|phase| one(subjects, version, phase)).collect()
}

/// Today's name of a phase that was called `word`.
pub(super) fn current<'v>(version: &'v Version, word: &str) -> Option<&'v str> {
    let id = PhaseId::parse(word)?;
    version.current_name(&id).map(PhaseId::as_str)
}

fn one(subjects: &Subjects<'_>, version: &Version, phase: &Phase) -> Explanation {
    let language = subjects.translator.language();
    let say = |label: &Label| match language {
        Language::Fr => label.fr.clone(),
        Language::En => label.en.clone(),
    };
    let days = |days: &Days| {
        let said = subjects.say(&message!("days", count = days.days));
        let standing = days.src.known().map(|source| subjects.standing(source.status));
        standing.map_or(said.clone(), |standing| format!("{said} ({standing})"))
    };
    let gates: Vec<String> = version.gates_from(&phase.id).iter().map(ToString::to_string).collect();
    let aliases: Vec<String> = version
        .phase_aliases
        .iter()
        .filter(|alias| alias.to == phase.id)
        .map(|alias| alias.alias.to_string())
        .collect();
    let foreign = version.foreign_phases.iter().filter_map(|cycle| {
        let here = cycle.phases.iter().filter(|one| one.to == phase.id);
        let names: Vec<String> = here
            .map(|one| match one.note.known() {
                Some(note) => format!("{} ({})", one.name, say(note)),
                None => one.name.to_string(),
            })
            .collect();
        let message = message!(
            "explain-foreign-names",
            whose = cycle.label(language),
            names = names.join(", ")
        );
        (!names.is_empty()).then(|| subjects.say(&message))
    });
    let deliverables = phase.deliverables.iter().map(|one| {
        let label = match language {
            Language::Fr => &one.fr,
            Language::En => &one.en,
        };
        format!("{label} ({})", one.id)
    });
    let milestones = version.milestones.iter().filter(|rule| rule.phases.contains(&phase.id));
    let states: Vec<String> = phase.substates.items().iter().map(ToString::to_string).collect();
    Explanation::new(Kind::Phase, phase.id.as_str(), phase.label(language))
        .said(text!("explain-objective"), phase.objective.known().map(say))
        .said(
            text!("explain-optional"),
            subjects.yes_no(Version::flag(&phase.optional)),
        )
        .said(text!("explain-duration"), phase.indicative_duration.known().map(days))
        .said(text!("explain-review"), phase.review_every.known().map(days))
        .said(text!("explain-left-by"), (!gates.is_empty()).then(|| gates.join(", ")))
        .list(text!("explain-deliverables"), deliverables.collect())
        .list(
            text!("explain-milestones"),
            milestones
                .map(|rule| format!("{} ({})", rule.label(language), rule.id))
                .collect(),
        )
        .said(text!("explain-states"), (!states.is_empty()).then(|| states.join(", ")))
        .said(
            text!("explain-old-names"),
            (!aliases.is_empty()).then(|| aliases.join(", ")),
        )
        .list(text!("explain-elsewhere"), foreign.collect())
        .said(text!("explain-note"), phase.note.known().cloned())
}
