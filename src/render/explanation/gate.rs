//! Gates: what they open, what they ask for, whence they are reached.

use crate::diagnostic::Arg;
use crate::lifecycle::version::{Gate, Version};

use super::{Explanation, Kind, Subjects};

pub(super) fn all(subjects: &Subjects<'_>, version: &Version) -> Vec<Explanation> {
    version.gates.iter().map(|gate| one(subjects, version, gate)).collect()
}

fn one(subjects: &Subjects<'_>, version: &Version, gate: &Gate) -> Explanation {
    let language = subjects.translator.language();
    let from: Vec<&str> = version
        .phases
        .iter()
        .filter(|phase| version.gates_from(&phase.id).contains(&&gate.id))
        .map(|phase| phase.label(language))
        .collect();
    let opens = gate.to.known().and_then(|id| version.phase(id));
    let cumulative = gate
        .criteria
        .known()
        .map(|criteria| subjects.text(&format!("explain-criteria-{}", criteria.as_str().replace('_', "-"))));
    let milestone = gate.requires_milestone.known().map(|id| {
        let rule = version.milestones.iter().find(|rule| rule.id == *id);
        rule.map_or_else(|| id.to_string(), |rule| format!("{} ({id})", rule.label(language)))
    });
    let freezes = Version::flag(&gate.freezes_plan).then(|| subjects.text(text!("explain-freezes-yes")));
    let try_it = message!("explain-try-gate", gate = Arg::shown(&gate.id));
    Explanation::new(Kind::Gate, gate.id.as_str(), gate.label(language))
        .said(
            text!("explain-opens"),
            opens.map(|phase| phase.label(language).to_owned()),
        )
        .said(text!("explain-from"), (!from.is_empty()).then(|| from.join(", ")))
        .said(text!("explain-looks-at"), cumulative)
        .list(text!("explain-own-criteria"), own_criteria(subjects, version, gate))
        .said(text!("explain-requires-milestone"), milestone)
        .said(text!("explain-freezes"), freezes)
        .part(gate.src.known().map(|source| subjects.source(source)))
        .said(text!("explain-try"), subjects.say(&try_it))
}

/// The criteria with an expectation at this very gate, level by level.
fn own_criteria(subjects: &Subjects<'_>, version: &Version, gate: &Gate) -> Vec<String> {
    let language = subjects.translator.language();
    version
        .levels
        .iter()
        .filter_map(|level| {
            let ids: Vec<&str> = version
                .criteria
                .iter()
                .filter(|criterion| criterion.retired_in.known().is_none())
                .filter(|criterion| {
                    let mut expected = criterion.expect.iter();
                    expected.any(|one| one.gate == gate.id && one.level == level.id)
                })
                .map(|criterion| criterion.id.as_str())
                .collect();
            let message = message!(
                "explain-level-criteria",
                level = level.label(language),
                criteria = ids.join(", ")
            );
            (!ids.is_empty()).then(|| subjects.say(&message))
        })
        .collect()
}
