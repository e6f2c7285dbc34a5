//! S-08 to S-11, S-62: what opens a phase.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::product(
            "S-08",
            "the first phase of a cycle is not decided, it is registered",
            "
            phases:
              - {phase: poc, start: 2026-09-15, entered_by: d1} #~ S-08
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-08",
            "nothing opened the phase",
            "phases: [{phase: idee, start: 2026-01-12}] #~ S-08\n",
            "phases: [{phase: idee, start: 2026-01-12, entered_by: registration}]\n",
        ),
        Case::product(
            "S-08",
            "a registration opens the first phase only",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: registration} #~ S-08
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: idee, start: 2026-09-15, entered_by: registration, cycle: 2}
            ",
        ),
        Case::product(
            "S-08",
            "a registration past the idea, lawful when there was no idea yet",
            "phases: [{phase: poc, start: 2026-01-12, entered_by: registration}] #~ S-08\n",
            "phases: [{phase: poc, start: 2024-11-04, entered_by: registration}]\n",
        ),
        Case::product(
            "S-08",
            "a decision that nobody recorded",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: d2} #~ S-08
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-08",
            "a postponement opens nothing",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: d1} #~ S-08
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: ajourne, rationale: dossier incomplet}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: ajourne, rationale: dossier incomplet}
            ",
        ),
        Case::product(
            "S-08",
            "a go of another cycle",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: d1} #~ S-08
            decisions:
              - {id: d1, gate: G-POC, cycle: 2, session: 2026-09-15, outcome: go}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: d1}
            decisions:
              - {id: d1, gate: G-POC, cycle: 1, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-08",
            "a go of another gate",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: d1} #~ S-08
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
            "S-08",
            "a phase that starts on the eve of its go",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-14, entered_by: d1} #~ S-08
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-16, entered_by: d1}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-08",
            "a go that is older than the product",
            "
            phases:
              - {phase: idee, start: 2026-09-16, entered_by: registration}
              - {phase: poc, start: 2026-09-20, entered_by: d1} #~ S-08
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
            "
            phases:
              - {phase: idee, start: 2026-09-15, entered_by: registration}
              - {phase: poc, start: 2026-09-20, entered_by: d1}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-08",
            "a go that is older than the phase that it would leave",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-16, entered_by: d1}
              - {phase: mvp, start: 2026-11-10, entered_by: d2} #~ S-08
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
              - {id: d2, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: d1}
              - {phase: mvp, start: 2026-11-10, entered_by: d2}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
              - {id: d2, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-09",
            "a go that opens two phases",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-07-07, entered_by: d1}
              - {phase: idee, start: 2026-09-01, entered_by: d2}
              - {phase: poc, start: 2026-09-15, entered_by: d1} #~ S-09
            decisions:
              - {id: d1, gate: G-POC, session: 2026-07-07, outcome: go}
              - {id: d2, gate: G-PIVOT, session: 2026-09-01, outcome: go, rationale: autre problème}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-07-07, entered_by: d1}
              - {phase: idee, start: 2026-09-01, entered_by: d2}
              - {phase: poc, start: 2026-09-15, entered_by: d3}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-07-07, outcome: go}
              - {id: d2, gate: G-PIVOT, session: 2026-09-01, outcome: go, rationale: autre problème}
              - {id: d3, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-09",
            "a go that a refusal replaced",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: d1} #~ S-09
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
              - {id: d2, gate: G-POC, session: 2026-09-15, outcome: no_go, rationale: erreur, supersedes: d1}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-09-15, entered_by: d2}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: no_go, rationale: erreur}
              - {id: d2, gate: G-POC, session: 2026-09-15, outcome: go, supersedes: d1}
            ",
        ),
        Case::product(
            "S-10",
            "a phase opened by a go that a refusal followed",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-10-06, entered_by: d1} #~ S-10
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-01, outcome: go}
              - {id: d2, gate: G-POC, session: 2026-09-15, outcome: no_go, rationale: budget retiré}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-10-06, entered_by: d3}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-01, outcome: go}
              - {id: d2, gate: G-POC, session: 2026-09-15, outcome: no_go, rationale: budget retiré}
              - {id: d3, gate: G-POC, session: 2026-10-06, outcome: go}
            ",
        ),
        Case::product(
            "S-62",
            "a decision that two others replace; lawful where each replaces the one before",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-01, outcome: ajourne, rationale: dossier incomplet}
              - {id: d2, gate: G-POC, session: 2026-09-15, outcome: ajourne, rationale: dossier incomplet, supersedes: d1}
              - {id: d3, gate: G-POC, session: 2026-10-06, outcome: go, supersedes: d1} #~ S-62
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-01, outcome: ajourne, rationale: dossier incomplet}
              - {id: d2, gate: G-POC, session: 2026-09-15, outcome: ajourne, rationale: dossier incomplet, supersedes: d1}
              - {id: d3, gate: G-POC, session: 2026-10-06, outcome: go, supersedes: d2}
            ",
        ),
        Case::product(
            "S-11",
            "two decisions of one id",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-01, outcome: ajourne, rationale: dossier incomplet}
              - id: d1 #~ S-11
                gate: G-POC
                session: 2026-09-15
                outcome: go
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-01, outcome: ajourne, rationale: dossier incomplet}
              - id: d2
                gate: G-POC
                session: 2026-09-15
                outcome: go
            ",
        ),
        Case::product(
            "S-11",
            "two decisions at a gate on one day; lawful where one replaces the other",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: ajourne, rationale: dossier incomplet}
              - id: d2
                gate: G-POC #~ S-11
                session: 2026-09-15
                outcome: go
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-POC, session: 2026-09-15, outcome: ajourne, rationale: dossier incomplet}
              - id: d2
                gate: G-POC
                session: 2026-09-15
                outcome: go
                supersedes: d1
            ",
        ),
    ]
}
