//! S-29 to S-32: dated facts inside phases.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::facts(
            "S-29",
            "milestones that go backwards",
            "
            milestones:
              - {id: investigation_debut, actual: 2026-03-02}
              - {id: conception_debut, actual: 2026-03-01} #~ S-29
            ",
            "
            milestones:
              - {id: investigation_debut, actual: 2026-03-02}
              - {id: conception_debut, actual: 2026-03}
            ",
        ),
        Case::facts(
            "S-29",
            "one milestone twice in a cycle",
            "
            milestones:
              - {id: premiere_production, planned: 2026-12-01}
              - {id: premiere_production, planned: 2027-01-01} #~ S-29
            ",
            "
            milestones:
              - {id: premiere_production, planned: 2026-12-01}
              - {id: premiere_production, cycle: 2, planned: 2027-01-01}
            ",
        ),
        Case::product(
            "S-30",
            "in production before the phase of production",
            "
            milestones:
              - {id: premiere_production, actual: 2026-09-14, note: marché} #~ S-30
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: mvp, start: 2026-09-15, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
            "
            milestones:
              - {id: premiere_production, actual: 2026-09-15, note: marché}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: mvp, start: 2026-09-15, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-30",
            "in production before the phase of production, as an inventory has it",
            "
            milestones:
              - {id: premiere_production, actual: 2018, note: marché} #~ S-30/note
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            phases:
              - {phase: idee, start: 2017, entered_by: baseline}
              - {phase: mvp, start: 2019, entered_by: baseline}
            ",
            "
            milestones:
              - {id: premiere_production, actual: 2019, note: marché}
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases:
              - {phase: idee, start: 2017, entered_by: baseline}
              - {phase: mvp, start: 2019, entered_by: baseline}
            ",
        ),
        Case::product(
            "S-31",
            "a build granted to what never was in production",
            "
            phases:
              - {phase: idee, start: 2025-01-12, entered_by: registration}
              - {phase: mvp, start: 2026-07-07, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-07-07, outcome: go}
              - {id: d2, gate: G-CONSTRUCTION, session: 2026-09-15, outcome: go} #~ S-31
            ",
            "
            milestones:
              - {id: premiere_production, actual: 2026-09-15, note: marché long}
            phases:
              - {phase: idee, start: 2025-01-12, entered_by: registration}
              - {phase: mvp, start: 2026-07-07, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-07-07, outcome: go}
              - {id: d2, gate: G-CONSTRUCTION, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-31",
            "a build granted before the day of production",
            "
            milestones:
              - {id: premiere_production, actual: 2026-09-16, note: marché long}
            phases:
              - {phase: idee, start: 2025-01-12, entered_by: registration}
              - {phase: mvp, start: 2026-07-07, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-07-07, outcome: go}
              - {id: d2, gate: G-CONSTRUCTION, session: 2026-09-15, outcome: go} #~ S-31
            ",
            "
            milestones:
              - {id: premiere_production, actual: 2026-09-16, note: marché long}
            phases:
              - {phase: idee, start: 2025-01-12, entered_by: registration}
              - {phase: mvp, start: 2026-07-07, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-07-07, outcome: go}
              - {id: d2, gate: G-CONSTRUCTION, session: 2026-09-15, outcome: no_go, rationale: trop tôt}
            ",
        ),
        Case::product(
            "S-32",
            "in production while what must hold before does not",
            "
            data: {personal: {processed: true, purposes: [essai], legal_basis: mission_interet_public, controller: le ministère, register_ref: R1}}
            milestones:
              - {id: premiere_production, actual: 2026-09-20} #~ S-32
            phases:
              - {phase: idee, start: 2026-04-12, entered_by: registration}
              - {phase: mvp, start: 2026-09-15, entered_by: d2, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-01, outcome: no_go, rationale: registre, assessments: [{criterion: DON-02, verdict: non_satisfait}]}
              - {id: d2, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
            "
            data: {personal: {processed: true, purposes: [essai], legal_basis: mission_interet_public, controller: le ministère, register_ref: R1}}
            milestones:
              - {id: premiere_production, actual: 2026-09-20}
            phases:
              - {phase: idee, start: 2026-04-12, entered_by: registration}
              - {phase: mvp, start: 2026-09-15, entered_by: d2, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-01, outcome: no_go, rationale: registre, assessments: [{criterion: DON-02, verdict: non_satisfait}]}
              - {id: d2, gate: G-MVP, session: 2026-09-15, outcome: go, assessments: [{criterion: DON-02, verdict: satisfait}]}
            ",
        ),
    ]
}
