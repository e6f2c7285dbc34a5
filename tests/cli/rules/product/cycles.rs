//! S-05 to S-07: the order of phases.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::product(
            "S-05",
            "a product is in a phase",
            "phases: [] #~ S-05\n",
            "phases: [{phase: idee, start: 2026-01-12, entered_by: registration}]\n",
        ),
        Case::product(
            "S-05",
            "a cycle is left out",
            "
            phases:
              - {phase: idee, start: 2025-02-03, entered_by: registration}
              - phase: idee
                start: 2026-01-12
                entered_by: registration
                cycle: 3 #~ S-05
            ",
            "
            phases:
              - {phase: idee, start: 2025-02-03, entered_by: registration}
              - phase: idee
                start: 2026-01-12
                entered_by: registration
                cycle: 2
                kind: relance
            ",
        ),
        Case::product(
            "S-05",
            "the first cycle is the second",
            "
            phases:
              - phase: idee
                start: 2026-01-12
                entered_by: registration
                cycle: 2 #~ S-05
            ",
            "
            phases:
              - phase: idee
                start: 2026-01-12
                entered_by: registration
                cycle: 1
            ",
        ),
        Case::product(
            "S-05",
            "the kind of a cycle in the middle of it",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - phase: poc
                start: 2026-09-15
                entered_by: d1
                kind: relance #~ S-05
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration, kind: initial}
              - phase: poc
                start: 2026-09-15
                entered_by: d1
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-06",
            "a phase starts before the one it follows; the same day is lawful",
            "
            phases:
              - {phase: idee, start: 2026-10-06, entered_by: registration}
              - phase: poc
                start: 2026-09-15 #~ S-06
                entered_by: d1
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
            "
            phases:
              - {phase: idee, start: 2026-09-15, entered_by: registration}
              - phase: poc
                start: 2026-09-15
                entered_by: d1
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-06",
            "years that are surely in the wrong order",
            "
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            phases:
              - {phase: mvp, start: 2019, entered_by: baseline}
              - {phase: construction, start: 2018, entered_by: baseline} #~ S-06
            ",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases:
              - {phase: mvp, start: 2019-06, entered_by: baseline}
              - {phase: construction, start: 2019, entered_by: baseline}
            ",
        ),
        Case::product(
            "S-07",
            "from an idea to a build, that the rules close; to a retirement, that they open",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - phase: construction #~ S-07
                start: 2026-09-15
                entered_by: d1
            decisions:
              - {id: d1, gate: G-CONSTRUCTION, session: 2026-09-15, outcome: go} #~ S-31
            ",
            "
            stop: {reason: pertinence, calendar: {comment: jamais mis en service}}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - phase: arret
                start: 2026-09-15
                entered_by: d1
            decisions:
              - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-07",
            "from scale-up back to a first product, that the rules do not have",
            "
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            phases:
              - {phase: generalisation, start: 2019, entered_by: baseline}
              - phase: mvp #~ S-07
                start: 2026-09-15
                entered_by: d1
            decisions:
              - {id: d1, gate: G-PIVOT, session: 2026-09-15, outcome: go, rationale: tout refaire}
            ",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases:
              - {phase: generalisation, start: 2019, entered_by: baseline}
              - phase: construction
                start: 2026-09-15
                entered_by: d1
            decisions:
              - {id: d1, gate: G-PIVOT, session: 2026-09-15, outcome: go, rationale: une partie à refaire}
            ",
        ),
        Case::product(
            "S-07",
            "a review keeps the phase, it enters none",
            "
            baseline: {as_of: 2026-01-01, source: essai} #~ L-03/note
            phases:
              - {phase: construction, start: 2025-01-12, entered_by: baseline}
              - {phase: construction, start: 2026-09-15, entered_by: d1} #~ S-07
            decisions:
              - {id: d1, gate: G-REVUE, session: 2026-09-15, outcome: go}
            ",
            "
            baseline: {as_of: 2026-01-01, source: essai}
            phases:
              - {phase: construction, start: 2025-01-12, entered_by: baseline}
            decisions:
              - {id: d1, gate: G-REVUE, session: 2026-09-15, outcome: go}
            ",
        ),
    ]
}
