//! S-51, S-55 to S-58, S-60, S-61: plans, phases that last, products that stop, what is asked and set aside.

use super::Case;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::product(
            "S-51",
            "a schedule that ends before it starts; revisions out of order; a plan frozen after the go",
            "
            schedule:
              initial: {start: 2026-09-01, end: 2026-08-31, frozen_on: 2026-09-16} #~ S-51 S-51
              revisions:
                - {date: 2026-10-02, end: 2027-01-01}
                - {date: 2026-10-01, end: 2027-01-01} #~ S-51
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
            "
            schedule:
              initial: {start: 2026-09-01, end: 2026-09-30, frozen_on: 2026-09-15}
              revisions:
                - {date: 2026-10-01, end: 2026-10-01}
                - {date: 2026-10-02, end: 2026-10-01}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-57",
            "a phase that lasts",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration} #~ S-57/warning
            ",
            "
            phases:
              - {phase: idee, start: 2026-11-12, entered_by: registration}
            ",
        ),
        Case::product(
            "S-60",
            "a build that nobody has looked at for long",
            "
            milestones: [{id: premiere_production, actual: 2025-03-03}]
            phases:
              - {phase: idee, start: 2025-01-06, entered_by: registration}
              - {phase: mvp, start: 2025-01-14, entered_by: d1, skip_reason: maquette}
              - {phase: construction, start: 2025-03-04, entered_by: d2} #~ S-60/note
            decisions:
              - {id: d1, gate: G-MVP, session: 2025-01-14, outcome: go}
              - {id: d2, gate: G-CONSTRUCTION, session: 2025-03-04, date: 2025-03-04, outcome: go}
            ",
            "
            milestones: [{id: premiere_production, actual: 2025-03-03}]
            phases:
              - {phase: idee, start: 2025-01-06, entered_by: registration}
              - {phase: mvp, start: 2025-01-14, entered_by: d1, skip_reason: maquette}
              - {phase: construction, start: 2025-03-04, entered_by: d2}
            decisions:
              - {id: d1, gate: G-MVP, session: 2025-01-14, outcome: go}
              - {id: d2, gate: G-CONSTRUCTION, session: 2025-03-04, date: 2025-03-04, outcome: go}
              - {id: d3, gate: G-REVUE, session: 2026-09-15, outcome: go}
            ",
        ),
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
        Case::file(
            "S-58",
            "fields that the phase asks for",
            "
            id: essai #~ S-58/warning
            name: Essai
            summary: un essai
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
            "
            id: essai
            name: Essai
            summary: inconnu
            directorate: dlh
            department: inconnu
            domain: inconnu
            managed_by: inconnu
            build_kind: inconnu
            origin: nouveau
            audience: {populations: inconnu, general_public: inconnu}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
        ),
        Case::facts(
            "S-61",
            "an exception without reason and end; of a rule that is not, or that nobody may set aside",
            "
            exceptions:
              - {rule: S-57} #~ S-61 S-61
              - {rule: S-99, reason: essai, until: 2027-01-01} #~ S-61
              - {rule: S-08, reason: essai, until: 2027-01-01} #~ S-61
              - {rule: S-60, reason: essai, until: 2026-11-21} #~ S-61/warning
            ",
            "
            exceptions:
              - {rule: S-57, reason: essai, until: 2027-01-01}
              - {rule: S-35, reason: essai, until: 2026-11-22}
            ",
        ),
    ]
}
