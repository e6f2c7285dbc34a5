//! S-55, S-56: products that stop.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::product(
            "S-55",
            "a stop without a word",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1} #~ S-55
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
            "
            stop: {reason: pertinence, calendar: {comment: jamais mis en service}}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-55",
            "a stop without reason and calendar",
            "
            stop: {decided_by: sponsor} #~ S-55 S-55
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
            "
            stop: {reason: pertinence, calendar: {announce: 2026-10-01, cut_off: 2026-10-02, data_done: 2026-10-03}}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-55",
            "a calendar that goes backwards, and says too little",
            "
            stop:
              reason: pertinence
              calendar: {announce: 2026-10-02, cut_off: 2026-10-01} #~ S-55 S-55
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
            "
            stop:
              reason: pertinence
              calendar: {announce: 2026-10-01, cut_off: 2026-10-01, data_done: 2027-10-01}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-55",
            "a stop that is said to be over, without its documents",
            "
            stop:
              reason: pertinence
              calendar: {comment: jamais mis en service}
              substate: clos #~ S-55
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
            "
            stop:
              reason: pertinence
              calendar: {comment: jamais mis en service}
              substate: clos
            deliverables:
              - {id: calendrier_arret, url: 'https://exemple.invalid/calendrier_arret', status: valide}
              - {id: post_mortem, url: 'https://exemple.invalid/post_mortem', status: valide}
              - {id: documentations_a_jour, url: 'https://exemple.invalid/documentations_a_jour', status: valide}
              - {id: communication, url: 'https://exemple.invalid/communication', status: valide}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-56",
            "replaced, by nothing",
            "
            stop:
              reason: remplace #~ S-56
              calendar: {comment: jamais mis en service}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
            "
            stop:
              reason: audience
              calendar: {comment: jamais mis en service}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-56",
            "replaced, by something outside the catalogue",
            "
            stop:
              reason: remplace #~ S-56
              calendar: {comment: jamais mis en service}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
            "
            stop:
              reason: remplace
              fallback: ProConnect
              calendar: {comment: jamais mis en service}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: arret, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
        ),
    ]
}
