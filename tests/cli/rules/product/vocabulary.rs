//! S-02: words of the model and of the rules.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    let mut cases = vec![
        Case::product(
            "S-02",
            "a phase misspelt",
            "
            phases:
              - {phase: ide, start: 2026-01-12, entered_by: registration} #~ S-02
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
        ),
        Case::product(
            "S-02",
            "an old name of a phase after it was given up",
            "
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            phases:
              - {phase: developpement, start: 2025-01-16, entered_by: baseline} #~ S-02
            ",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases:
              - {phase: developpement, start: 2025-01-15, entered_by: baseline}
            ",
        ),
        Case::product(
            "S-02",
            "an outcome, an opinion and an aspect that the rules do not have",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-10-06
                outcome: oui #~ S-02
                opinions:
                  valeur:
                    opinion: favorble #~ S-02
                  securitee: {opinion: favorable} #~ S-02
                  organisation: favorable
                  methodologie: favorable
                  architecture: favorable
                  donnees: favorable
                  pratiques: favorable
                  securite: favorable
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-10-06
                outcome: go
                opinions:
                  valeur:
                    opinion: favorable
                  securite: {opinion: favorable}
                  organisation: favorable
                  methodologie: favorable
                  architecture: favorable
                  donnees: favorable
                  pratiques: favorable
            ",
        ),
    ];
    cases.extend(of_form());
    cases
}

/// Words of the model, which its schema knows too.
pub(in crate::rules) fn of_form() -> Vec<Case> {
    vec![
        Case::facts(
            "S-02",
            "a key misspelt",
            "sumary: Un essai #~ S-02\n",
            "summary: Un essai\n",
        ),
        Case::facts(
            "S-02",
            "a key misspelt in an item of a list",
            "
            risks:
              - id: k1
                text: Un risque
                onwer: sponsor #~ S-02
            ",
            "
            risks:
              - id: k1
                text: Un risque
                owner: sponsor
            ",
        ),
        Case::facts(
            "S-02",
            "a key twice, the second is told",
            "
            summary: Un
            tags: [un]
            summary: Deux #~ S-02
            ",
            "
            summary: Un
            tags: [un]
            ",
        ),
        Case::facts(
            "S-02",
            "a key twice in a table",
            "
            security:
              dict: {d: 1, i: 1, c: 1, t: 1}
              dict: {d: 2, i: 2, c: 2, t: 2} #~ S-02
            ",
            "
            security:
              dict: {d: 1, i: 1, c: 1, t: 1}
            ",
        ),
        Case::facts(
            "S-02",
            "a word of a closed list misspelt",
            "origin: nouvau #~ S-02\n",
            "origin: nouveau\n",
        ),
    ]
}
