//! S-18, S-22, S-23, S-25, S-28: what the committee looked at.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::product(
            "S-18",
            "an aspect that nobody looked at",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                opinions: {organisation: favorable, valeur: favorable, methodologie: favorable, architecture: favorable, donnees: favorable, pratiques: favorable} #~ S-18
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                opinions: {organisation: favorable, valeur: favorable, methodologie: favorable, architecture: favorable, donnees: favorable, pratiques: favorable, securite: favorable}
            ",
        ),
        Case::product(
            "S-18",
            "a word that needs a comment; one that goes with some outcomes only",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                opinions:
                  securite: {opinion: sans_objet} #~ S-18
                  donnees: non_examine #~ S-18
                  organisation: favorable
                  valeur: favorable
                  methodologie: favorable
                  architecture: favorable
                  pratiques: favorable
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: ajourne
                rationale: dossier incomplet
                opinions:
                  securite: {opinion: sans_objet, comment: aucune donnée}
                  donnees: non_examine
                  organisation: favorable
                  valeur: favorable
                  methodologie: favorable
                  architecture: favorable
                  pratiques: favorable
            ",
        ),
        Case::product(
            "S-22",
            "advice that is not followed, without a word",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                assessments:
                  - {criterion: ORG-04, verdict: partiel} #~ S-22/warning
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                assessments:
                  - {criterion: ORG-04, verdict: partiel, comment: en cours}
            ",
        ),
        Case::product(
            "S-22",
            "something that obliges, and was not looked at",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                assessments:
                  - {criterion: ORG-02, verdict: non_evalue} #~ S-22/warning
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                assessments:
                  - {criterion: ORG-02, verdict: satisfait}
            ",
        ),
        Case::product(
            "S-23",
            "what applies is said not to",
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
                  - {criterion: DON-02, verdict: sans_objet} #~ S-23
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
                  - {criterion: DON-02, verdict: sans_objet}
            ",
        ),
        Case::product(
            "S-23",
            "what applies is said not to, with a word on it",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                assessments:
                  - {criterion: ORG-02, verdict: sans_objet, comment: essai} #~ S-23/warning
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                assessments:
                  - {criterion: ORG-02, verdict: satisfait, comment: essai}
            ",
        ),
        Case::product(
            "S-25",
            "a waiver that ended and left nothing behind",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-07-07
                outcome: go
                waivers:
                  - {criterion: ORG-02, reason: intérim, granted_by: sponsor, date: 2026-07-07, until: 2026-10-01} #~ S-25/warning
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-07-07
                outcome: go
                waivers:
                  - {criterion: ORG-02, reason: intérim, granted_by: sponsor, date: 2026-07-07, until: 2026-10-01}
              - {id: d2, gate: G-EVOLUTION, session: 2026-09-15, outcome: go, assessments: [{criterion: ORG-02, verdict: satisfait}]}
            ",
        ),
        Case::product(
            "S-28",
            "nobody asked which help the team needs",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                support_needs: {needs: []} #~ S-28
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                support_needs: {needs: [design]}
            ",
        ),
        Case::product(
            "S-28",
            "help that is not on offer; none and some",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                support_needs: #~ S-28
                  none: true
                  needs: [cuisine] #~ S-28
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
                support_needs:
                  none: true
            ",
        ),
    ]
}
