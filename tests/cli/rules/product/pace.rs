//! S-51, S-57, S-60, S-63: plans, and phases that last.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
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
            "S-63",
            "new references before the decision that allows them, and by a refusal",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-01, outcome: no_go, rationale: r}
              - {id: d2, gate: G-MVP, session: 2026-09-15, outcome: go}
            schedule:
              rebaselines:
                - {date: 2026-09-14, decision: d2} #~ S-63
                - {date: 2026-09-15, decision: d1} #~ S-63
            budget:
              rebaselines:
                - {date: 2026-09-14, decision: d2} #~ S-63
                - {date: 2026-09-15, decision: d1} #~ S-63
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-01, outcome: no_go, rationale: r}
              - {id: d2, gate: G-MVP, session: 2026-09-15, outcome: go}
            schedule:
              rebaselines:
                - {date: 2026-09-15, decision: d2}
                - {date: 2026-09-16}
            budget:
              rebaselines:
                - {date: 2026-09-15, decision: d2}
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
    ]
}
