//! The checks that the rules file has.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::facts(
            "S-33",
            "open to the public soon, without agreement asked for",
            "
            audience: {general_public: true}
            milestones: [{id: ouverture_publique, planned: 2026-12-15}] #~ S-33/warning
            ",
            "
            audience: {general_public: true}
            compliance: {sig_definitif: {requested_on: 2026-11-01}}
            milestones: [{id: ouverture_publique, planned: 2026-12-15}]
            ",
        ),
        Case::facts(
            "S-33",
            "open to the public soon, with the agreement in principle only",
            "
            audience: {general_public: true}
            compliance: {sig_principe: {requested_on: 2026-06-01}, sig_definitif: {requested_on: 2026-12-01}}
            milestones: [{id: ouverture_publique, planned: 2026-12-15}] #~ S-33/warning
            ",
            "
            audience: {general_public: true}
            compliance: {sig_principe: {requested_on: 2026-06-01}, sig_definitif: {requested_on: 2026-11-15}}
            milestones: [{id: ouverture_publique, planned: 2026-12-15}]
            ",
        ),
        Case::product(
            "S-34",
            "in production late, without a word",
            "
            milestones: [{id: premiere_production, actual: 2026-09-02}] #~ S-34/warning
            phases:
              - {phase: idee, start: 2025-03-04, entered_by: registration}
              - {phase: mvp, start: 2026-09-01, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-01, outcome: go}
            ",
            "
            milestones: [{id: premiere_production, actual: 2026-09-02, note: marché infructueux}]
            phases:
              - {phase: idee, start: 2025-03-04, entered_by: registration}
              - {phase: mvp, start: 2026-09-01, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-01, outcome: go}
            ",
        ),
        Case::product(
            "S-34",
            "in production late, as an inventory has it",
            "
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            milestones: [{id: premiere_production, actual: 2016-09-02}] #~ S-34/note
            phases:
              - {phase: idee, start: 2015-03-04, entered_by: baseline}
              - {phase: mvp, start: 2016-09-01, entered_by: baseline}
            ",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            milestones: [{id: premiere_production, actual: 2016-09-02}]
            phases:
              - {phase: idee, start: 2016-04-04, entered_by: baseline}
              - {phase: mvp, start: 2016-09-01, entered_by: baseline}
            ",
        ),
        Case::facts(
            "S-35",
            "open to the public, for agents only",
            "
            audience: {general_public: true, populations: [agent_minsoc]} #~ S-35
            ",
            "
            audience: {general_public: true, populations: [agent_minsoc, particulier]}
            ",
        ),
        Case::facts(
            "S-35",
            "open to the public, for the agents of the territories only",
            "
            audience: {general_public: true, populations: [collectivite]} #~ S-35
            ",
            "
            audience: {general_public: false, populations: [collectivite]}
            ",
        ),
        Case::facts(
            "S-35.2",
            "for citizens, and not open to the public",
            "
            audience: {general_public: false, populations: [particulier]} #~ S-35.2/warning
            ",
            "
            audience: {general_public: false, populations: [agent_minsoc]}
            ",
        ),
        Case::facts(
            "S-36",
            "a web site of which nobody says whether it is accessible",
            "
            channels: [web] #~ S-36/warning
            ",
            "
            channels: [web]
            compliance: {rgaa: {level: non_conforme, rate: 0.4, audited_on: 2026-01-15}}
            ",
        ),
        Case::facts(
            "S-37",
            "a rate that its level contradicts, or without a day",
            "
            compliance: {rgaa: {rate: 0.9, level: total, audited_on: 2026-01-15}} #~ S-37
            ",
            "
            compliance: {rgaa: {rate: 0.9, level: partiel, audited_on: 2026-01-15}}
            ",
        ),
        Case::facts(
            "S-38",
            "personal data without purpose and ground",
            "
            data: {personal: {processed: true}} #~ S-38
            ",
            "
            data: {personal: {processed: true, purposes: [essai], legal_basis: mission_interet_public, controller: le ministère}}
            ",
        ),
        Case::product(
            "S-39",
            "an impact assessment made after production",
            "
            data: {personal: {processed: true, purposes: [essai], legal_basis: mission_interet_public, controller: le ministère, register_ref: R1, aipd: {required: oui, reason: santé, done_on: 2026-09-11}}} #~ S-39
            milestones: [{id: premiere_production, actual: 2026-09-10}]
            phases:
              - {phase: idee, start: 2026-04-12, entered_by: registration}
              - {phase: mvp, start: 2026-09-01, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-01, outcome: go}
            ",
            "
            data: {personal: {processed: true, purposes: [essai], legal_basis: mission_interet_public, controller: le ministère, register_ref: R1, aipd: {required: oui, reason: santé, done_on: 2026-09-10}}}
            milestones: [{id: premiere_production, actual: 2026-09-10}]
            phases:
              - {phase: idee, start: 2026-04-12, entered_by: registration}
              - {phase: mvp, start: 2026-09-01, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-01, outcome: go}
            ",
        ),
        Case::facts(
            "S-40",
            "health data on a platform that is not certified",
            "
            data:
              health: true #~ S-40
              personal: {processed: true, purposes: [soin], legal_basis: mission_interet_public, controller: le ministère}
            hosting: {platform: rosny, hds: none}
            ",
            "
            data:
              health: true
              personal: {processed: true, purposes: [soin], legal_basis: mission_interet_public, controller: le ministère}
            hosting: {platform: rosny, hds: hebergeur}
            ",
        ),
        Case::product(
            "S-41.2",
            "ratings without a reason, once building",
            "
            security: {dict: {d: 1, i: 1, c: 1, t: 1}} #~ S-41.2
            phases:
              - {phase: idee, start: 2026-04-12, entered_by: registration}
              - {phase: mvp, start: 2026-09-01, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-01, outcome: go}
            ",
            "
            security: {dict: {d: 1, i: 1, c: 1, t: 1, argument: {d: interne, i: interne, c: interne, t: interne}}}
            phases:
              - {phase: idee, start: 2026-04-12, entered_by: registration}
              - {phase: mvp, start: 2026-09-01, entered_by: d1, skip_reason: maquette}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-01, outcome: go}
            ",
        ),
        Case::facts(
            "S-44",
            "an accreditation without authority and end",
            "
            security: {homologation: {status: ferme, decided_on: 2026-01-15}} #~ S-44
            ",
            "
            security: {homologation: {status: ferme, authority: FSSI, decided_on: 2026-01-15, valid_until: 2029-01-15}}
            ",
        ),
        Case::facts(
            "S-45",
            "an accreditation that ends soon",
            "
            security: {homologation: {status: ferme, authority: FSSI, decided_on: 2024-01-15, valid_until: 2027-01-15}} #~ S-45/warning
            ",
            "
            security: {homologation: {status: ferme, authority: FSSI, decided_on: 2024-01-15, valid_until: 2027-06-15}}
            ",
        ),
        Case::facts(
            "S-52",
            "a schedule that drifts without a word",
            "
            schedule:
              initial: {start: 2026-01-01, end: 2026-04-11}
              revisions: [{date: 2026-03-01, end: 2026-04-27}] #~ S-52/warning
            ",
            "
            schedule:
              initial: {start: 2026-01-01, end: 2026-04-11}
              revisions: [{date: 2026-03-01, end: 2026-04-27, reason: recrutement}]
            ",
        ),
        Case::facts(
            "S-52.2",
            "a budget that drifts without a word",
            "
            budget:
              initial: {total_eur_ttc: 100000}
              revisions: [{date: 2026-03-01, total_eur_ttc: 116000}] #~ S-52.2/warning
            ",
            "
            budget:
              initial: {total_eur_ttc: 100000}
              revisions: [{date: 2026-03-01, total_eur_ttc: 114000}]
            ",
        ),
        Case::product(
            "S-53",
            "nine million euros without the opinion of the DINUM",
            "
            budget: {initial: {total_eur_ttc: 9000000}} #~ S-53
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
            ",
            "
            budget: {initial: {total_eur_ttc: 9000000}}
            compliance: {dinum_opinion: {submitted_on: 2026-08-01}}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-MVP
                session: 2026-09-15
                outcome: go
            ",
        ),
        Case::facts(
            "S-54",
            "built without a look at what exists",
            "
            rationalisation:
              choice: developper #~ S-54
              options: [{step: developper, candidate: essai, verdict: retenu}]
            ",
            "
            rationalisation:
              choice: developper
              options:
                - {step: reutiliser, candidate: rien, verdict: ecarte}
                - {step: adapter, candidate: rien, verdict: ecarte}
                - {step: developper, candidate: essai, verdict: retenu}
            ",
        ),
        Case::facts(
            "S-54",
            "a choice that is none of the options; options set aside are a fact",
            "
            rationalisation:
              choice: acheter #~ S-54
              options: [{step: reutiliser, candidate: essai, verdict: ecarte}]
            ",
            "
            rationalisation:
              options: [{step: reutiliser, candidate: essai, verdict: ecarte}]
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
