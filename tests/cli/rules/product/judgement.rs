//! S-19, S-20, S-21, S-24, S-26, S-27, R-04: what a decision must and must not say.

use crate::rules::{Case, dedent};

/// A product with one decision, of which this follows the id.
fn decided(id: &'static str, name: &'static str, faulty: &str, lawful: &str) -> Case {
    let whole = |rest: &str| {
        let rest: String = dedent(rest).lines().map(|line| format!("    {line}\n")).collect();
        let phases = "phases:\n  - {phase: idee, start: 2026-01-12, entered_by: registration}\n";
        format!("{phases}decisions:\n  - id: d1\n{rest}")
    };
    Case::product(id, name, &whole(faulty), &whole(lawful))
}

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        decided(
            "S-19",
            "a go against an unfavourable opinion",
            "
            gate: G-POC
            session: 2026-09-15
            outcome: go
            opinions:
              valeur: {opinion: favorable}
              organisation: favorable
              methodologie: favorable
              architecture: favorable
              donnees: favorable
              pratiques: favorable
              securite: {opinion: defavorable} #~ S-19
            ",
            "
            gate: G-POC
            session: 2026-09-15
            outcome: no_go
            rationale: sécurité
            opinions:
              valeur: {opinion: favorable}
              organisation: favorable
              methodologie: favorable
              architecture: favorable
              donnees: favorable
              pratiques: favorable
              securite: {opinion: defavorable}
            ",
        ),
        decided(
            "S-20",
            "a plain go over something that obliges; lawful with a waiver",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go
            assessments:
              - criterion: ORG-02
                verdict: partiel #~ S-20
            ",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go
            assessments:
              - criterion: ORG-02
                verdict: partiel
            waivers:
              - {criterion: ORG-02, reason: intérim, granted_by: sponsor, date: 2026-09-15, until: 2027-03-15}
            ",
        ),
        decided(
            "S-20",
            "a level that the committee has not adopted only warns; lawful with a reservation",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go
            assessments:
              - {criterion: ORG-07, verdict: non_satisfait} #~ S-20/warning
            ",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go_avec_reserves
            assessments:
              - {criterion: ORG-07, verdict: non_satisfait}
            reservations:
              - {id: r1, aspect: organisation, criterion: ORG-07, text: Coter, owner_role: produit, due: 2026-12-14}
            ",
        ),
        decided(
            "S-20",
            "what only advises is no obstacle",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go
            assessments:
              - {criterion: ORG-02, expectation_gate: G-MVP, verdict: non_satisfait} #~ S-20
            ",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go
            assessments:
              - {criterion: ORG-02, expectation_gate: G-POC, verdict: non_satisfait}
            ",
        ),
        decided(
            "S-21",
            "something blocking cannot be reserved",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go_avec_reserves
            assessments:
              - criterion: DON-02
                verdict: non_satisfait #~ S-21
            reservations:
              - {id: r1, aspect: donnees, criterion: DON-02, text: Inscrire, owner_role: metier, due: 2026-12-14}
            ",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: no_go
            rationale: traitement non inscrit
            assessments:
              - criterion: DON-02
                verdict: non_satisfait
            ",
        ),
        Case::product(
            "S-21",
            "what an earlier gate asks for still counts",
            "
            milestones: [{id: premiere_production, actual: 2025-02}]
            baseline: {as_of: 2026-01-01, source: essai} #~ L-03/note
            phases:
              - {phase: mvp, start: 2025-02-12, entered_by: baseline}
            decisions:
              - id: d1
                gate: G-CONSTRUCTION
                session: 2026-09-15
                outcome: go
                assessments:
                  - {criterion: ORG-11, verdict: non_satisfait} #~ S-21
            ",
            "
            milestones: [{id: premiere_production, actual: 2025-02}]
            baseline: {as_of: 2026-01-01, source: essai}
            phases:
              - {phase: mvp, start: 2025-02-12, entered_by: baseline}
            decisions:
              - id: d1
                gate: G-CONSTRUCTION
                session: 2026-09-15
                outcome: go
                assessments:
                  - {criterion: ORG-11, verdict: satisfait}
            ",
        ),
        Case::product(
            "S-21",
            "something blocking cannot be waived; what does not apply blocks nothing",
            "
            data: {personal: {processed: true, purposes: [essai], legal_basis: mission_interet_public, controller: le ministère}}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                assessments:
                  - {criterion: DON-02, verdict: non_satisfait} #~ S-21
                waivers:
                  - {criterion: DON-02, reason: urgence, granted_by: sponsor, date: 2026-09-15, until: 2027-03-15} #~ S-21
            ",
            "
            data: {personal: {processed: false}}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                assessments:
                  - {criterion: DON-02, verdict: non_satisfait}
            ",
        ),
        decided(
            "S-24",
            "a waiver without reason, author and days",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go
            waivers:
              - criterion: ORG-02 #~ S-24 S-24 S-24 S-24
            ",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go
            waivers:
              - {criterion: ORG-02, reason: intérim, granted_by: sponsor, date: 2026-09-15, until: 2027-03-15}
            ",
        ),
        decided(
            "S-24",
            "a waiver that ends as it begins",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go
            waivers:
              - criterion: ORG-02
                reason: intérim
                granted_by: sponsor
                date: 2026-09-15
                until: 2026-09-15 #~ S-24 S-25/warning
            ",
            "
            gate: G-MVP
            session: 2026-09-15
            outcome: go
            waivers:
              - criterion: ORG-02
                reason: intérim
                granted_by: sponsor
                date: 2026-09-15
                until: 2027-09-16
            ",
        ),
        decided(
            "S-26",
            "a refusal without a word",
            "
            gate: G-POC
            session: 2026-09-15
            outcome: no_go #~ S-26
            ",
            "
            gate: G-POC
            session: 2026-09-15
            outcome: no_go
            rationale: problème mal posé
            ",
        ),
        decided(
            "S-26",
            "a pivot without a word",
            "
            gate: G-PIVOT
            session: 2026-09-15
            outcome: go #~ S-26
            rationale: ' '
            ",
            "
            gate: G-PIVOT
            session: 2026-09-15
            outcome: go
            rationale: autre problème
            ",
        ),
        Case::product(
            "S-27",
            "decisions without a day, without a session",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-POC, outcome: go} #~ S-27
              - {id: d2, gate: G-POC, outcome: go, date: 2026-09-15} #~ S-27
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-POC, outcome: go, session: 2026-09-01}
              - {id: d2, gate: G-POC, outcome: go, session: 2026-09-15, date: 2026-09-15}
            ",
        ),
        decided(
            "S-27",
            "a decision older than the committee",
            "
            gate: G-POC
            date: 2024-09-30 #~ S-27
            outcome: go
            ",
            "
            gate: G-POC
            date: 2025-01-14
            session: 2025-01-14
            outcome: go
            ",
        ),
        decided(
            "R-04",
            "a decision said to be judged by other rules",
            "
            gate: G-POC
            session: 2026-09-15
            outcome: go
            rules_version: '2025.1' #~ R-04
            ",
            "
            gate: G-POC
            session: 2026-09-15
            outcome: go
            rules_version: '2026.1'
            ",
        ),
        decided(
            "R-04",
            "a decision before any rules",
            "
            gate: G-POC
            date: 2024-09-30 #~ S-27
            outcome: go
            rules_version: '2024.1' #~ R-04
            ",
            "
            gate: G-POC
            session: 2026-09-15
            outcome: go
            ",
        ),
    ]
}
