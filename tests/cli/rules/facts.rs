//! S-04, S-02 of the rules' words, S-41, S-43: facts against the calendar and the rules.

use super::Case;

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case::product(
            "S-04",
            "a phase that starts tomorrow",
            "
            phases:
              - phase: idee
                start: 2026-11-24 #~ S-04
                entered_by: registration
            ",
            "
            phases:
              - phase: idee
                start: 2026-11-22
                entered_by: registration
                planned_end: 2027-01-31
            ",
        ),
        Case::product(
            "S-04",
            "a decision dated tomorrow",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-10-06 #~ X-07
                date: 2026-11-24 #~ S-04
                outcome: go
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-10-06
                outcome: go
            ",
        ),
        Case::product(
            "S-04",
            "a reservation closed tomorrow",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-10-06
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-15, events: [{on: 2026-11-24, kind: closed, proof: note}]} #~ S-04
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-10-06
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-15, events: [{on: 2026-11-22, kind: closed, proof: note}]}
            ",
        ),
        Case::facts(
            "S-04",
            "a milestone reached next month",
            "
            milestones:
              - {id: investigation_debut, actual: 2026-12} #~ S-04
            ",
            "
            milestones:
              - {id: investigation_debut, planned: 2026-12-01, actual: 2026}
            ",
        ),
        Case::facts(
            "S-04",
            "a measure made tomorrow",
            "
            indicators:
              - code: delai
                kind: succes
                unit: jour
                direction: baisse
                definition: délai moyen
                target: {value: 1, due: 2027-12-31}
                measures:
                  - {date: 2026-11-24, value: 1} #~ S-04
            ",
            "
            indicators:
              - code: delai
                kind: succes
                unit: jour
                direction: baisse
                definition: délai moyen
                target: {value: 1, due: 2027-12-31}
                measures:
                  - {date: 2026-11-22, value: 1}
            ",
        ),
        Case::facts(
            "S-04",
            "audits, reviews and tests of tomorrow",
            "
            compliance: {rgaa: {audited_on: 2026-11-24}} #~ S-04
            security:
              access_review: 2026-11-24 #~ S-04
              homologation: {status: ferme, authority: FSSI, decided_on: 2026-11-24, valid_until: 2029-11-23} #~ S-04
              restore_test: {date: 2026-11-24} #~ S-04
            research:
              interviews: [{date: 2026-11-24, profile: agent}] #~ S-04
              tests: [{date: 2026-11-24, profile: agent}] #~ S-04
            ",
            "
            compliance: {rgaa: {audited_on: 2026-11-22}}
            security:
              access_review: 2026-11-22
              homologation: {status: ferme, authority: FSSI, decided_on: 2026-11-22, valid_until: 2029-11-22}
              restore_test: {date: 2026-11-22}
            research:
              interviews: [{date: 2026-11-22, profile: agent}]
              tests: [{date: 2026-11-22, profile: agent}]
            ",
        ),
        Case::product(
            "S-04",
            "an inventory of tomorrow",
            "
            baseline: #~ L-03/note
              as_of: 2026-11-24 #~ S-04
              source: inventaire
            phases:
              - {phase: mvp, start: 2019, entered_by: baseline}
            ",
            "
            baseline:
              as_of: 2026-11-22
              source: inventaire
            phases:
              - {phase: mvp, start: 2019, entered_by: baseline}
            ",
        ),
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
        Case::facts(
            "S-41",
            "the highest confidentiality with little traceability",
            "
            security:
              dict: {d: 1, i: 1, c: 4, t: 2} #~ S-41
            ",
            "
            security:
              dict: {d: 1, i: 1, c: 4, t: 3}
            ",
        ),
        Case::facts(
            "S-43",
            "personal health data of little confidentiality",
            "
            security:
              dict: {d: 1, i: 1, c: 2, t: 2}
            data:
              health: true #~ S-43/warning
              personal: {processed: true, purposes: [soin], legal_basis: mission_interet_public, controller: le ministère}
            ",
            "
            security:
              dict: {d: 1, i: 1, c: 3, t: 2}
            data:
              health: true
              personal: {processed: true, purposes: [soin], legal_basis: mission_interet_public, controller: le ministère}
            ",
        ),
    ]
}
