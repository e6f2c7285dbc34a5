//! S-12: a phase that is skipped.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::product(
            "S-12",
            "an optional phase skipped without a word",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: mvp, start: 2026-09-15, entered_by: d1} #~ S-12
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: mvp, start: 2026-09-15, entered_by: d1, skip_reason: besoin compris}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-12",
            "the same under rules that had no criteria warns",
            "
            phases:
              - {phase: idee, start: 2025-02-03, entered_by: registration}
              - {phase: mvp, start: 2025-03-04, entered_by: d1, skip_reason: ' '} #~ S-12/warning
            decisions:
              - {id: d1, gate: G-MVP, session: 2025-03-04, outcome: go}
            ",
            "
            phases:
              - {phase: idee, start: 2025-01-14, entered_by: registration}
              - {phase: poc, start: 2025-02-03, entered_by: d1}
              - {phase: mvp, start: 2025-03-04, entered_by: d2}
            decisions:
              - {id: d1, gate: G-POC, session: 2025-01-14, outcome: go}
              - {id: d2, gate: G-MVP, session: 2025-03-04, outcome: go}
            ",
        ),
    ]
}
