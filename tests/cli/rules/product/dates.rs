//! S-04: facts against the calendar.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
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
            "S-04",
            "an inherited phase that is still to come, told once",
            "
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            phases:
              - {phase: mvp, start: 2019, entered_by: baseline}
              - {phase: generalisation, start: 2027-04-25, entered_by: baseline} #~ S-04
            ",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases:
              - {phase: mvp, start: 2019, entered_by: baseline}
              - {phase: generalisation, start: 2026-04-25, entered_by: baseline}
            ",
        ),
    ]
}
