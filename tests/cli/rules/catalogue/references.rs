//! what files say of each other.

use crate::rules::{Case, PRODUCT, registered};

pub(in crate::rules) fn cases() -> Vec<Case> {
    let mut cases = names_of_the_reference();
    cases.extend(names_in_a_product());
    cases.extend(names_in_other_files());
    cases.extend(names_in_a_decision());
    cases
}

fn names_of_the_reference() -> Vec<Case> {
    vec![
        Case::facts(
            "X-01",
            "a directorate, a department and a domain that the reference does not have",
            "
            directorate:
              - dlh
              - dlg #~ X-01
            department: pepinier #~ X-01
            domain: honneur #~ X-01
            ",
            "
            directorate:
              - dlh
              - dva
            department: pepiniere
            domain: distinctions
            ",
        ),
        Case::facts(
            "X-01",
            "a directorate under the name that people give it",
            "directorate: [direction-de-la-vie-des-agents, lauriers] #~ X-01 X-01\n",
            "directorate: [dva, dlh]\n",
        ),
        Case::facts(
            "X-01",
            "a perimeter that is not there",
            "perimeter: etranger #~ X-01\n",
            "perimeter: ministere\n",
        ),
        Case::facts(
            "X-01",
            "a platform that is not there",
            "hosting: {platform: rosni} #~ X-01\n",
            "hosting: {platform: rosny}\n",
        ),
        Case::facts(
            "X-01",
            "a milestone that is not there",
            "milestones: [{id: mise_en_service, planned: 2027-01-15}] #~ X-01\n",
            "milestones: [{id: premiere_production, planned: 2027-01-15}]\n",
        ),
        Case::facts(
            "X-01",
            "a commons that is not there",
            "
            reuse:
              - {common: proconect, mode: api} #~ X-01
            relations:
              depends_on:
                - {common: pro-connect, kind: authentification} #~ X-01
            ",
            "
            reuse:
              - {common: proconnect, mode: api}
            relations:
              depends_on:
                - {common: proconnect, kind: authentification}
            ",
        ),
    ]
}

fn names_in_a_product() -> Vec<Case> {
    vec![
        Case::facts(
            "X-01",
            "products that are not there",
            "
            stop: {reason: remplace, replaced_by: fantome} #~ X-01
            relations:
              merged_into: fantome #~ X-01
              split_from: fantome #~ X-01
              replaces: [{product: fantome}] #~ X-01
              similar_to: [{product: fantome}] #~ X-01
              depends_on: [{product: fantome, kind: donnees}] #~ X-01
            ",
            "
            stop: {reason: remplace, replaced_by: essai}
            relations:
              merged_into: essai
              split_from: essai
              replaces: [{product: essai}]
              similar_to: [{product: essai}]
              depends_on: [{product: essai, kind: donnees}]
            ",
        ),
        Case::facts(
            "X-01",
            "a key result about an indicator that is not there",
            "
            objectives: [{id: o1, text: Vite, key_results: [{id: kr1, text: Délai, indicator: delais}]}] #~ X-01
            indicators: [{code: delai, kind: succes, unit: jour, direction: baisse, definition: délai moyen}]
            ",
            "
            objectives: [{id: o1, text: Vite, key_results: [{id: kr1, text: Délai, indicator: delai}]}]
            indicators: [{code: delai, kind: succes, unit: jour, direction: baisse, definition: délai moyen}]
            ",
        ),
        Case::product(
            "X-01",
            "decisions, a reservation, a milestone and a phase that are not there",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: g-mvp-2026-09-15, gate: G-MVP, session: 2026-09-15, outcome: go}
            schedule:
              rebaselines: [{date: 2026-09-15, decision: d9}] #~ X-01
            budget:
              rebaselines: [{date: 2026-09-15, decision: d9}] #~ X-01
            actions:
              - {text: Un, id: a1, origin: decision, origin_ref: g-mvp-2026-09-16, owner: chef, due: 2026-12-01} #~ X-01
              - {text: Deux, id: a2, origin: reserve, origin_ref: g-mvp-2026-09-15/r9, owner: chef, due: 2026-12-01} #~ X-01
            stop: {milestone: fini} #~ X-01
            deliverables: [{id: vision, phase: idees}] #~ X-01
            requests: [{id: d1, gate: G-MUP, 'on': 2026-09-01}] #~ X-01
            challenges: [{id: c1, decision: g-mvp-2026-09-16, 'on': 2026-09-17, by_role: chef, text: Non}] #~ X-01
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: g-mvp-2026-09-15, gate: G-MVP, session: 2026-09-15, outcome: go}
            schedule:
              rebaselines: [{date: 2026-09-15, decision: g-mvp-2026-09-15}]
            budget:
              rebaselines: [{date: 2026-09-15, decision: g-mvp-2026-09-15}]
            actions:
              - {text: Un, id: a1, origin: decision, origin_ref: g-mvp-2026-09-15, owner: chef, due: 2026-12-01}
              - {text: Deux, id: a2, origin: reunion, origin_ref: compte rendu du 3 mars, owner: chef, due: 2026-12-01}
            stop: {milestone: annonce_arret}
            deliverables: [{id: vision, phase: idee}]
            requests: [{id: d1, gate: G-MVP, 'on': 2026-09-01}]
            challenges: [{id: c1, decision: g-mvp-2026-09-15, 'on': 2026-09-17, by_role: chef, text: Non}]
            ",
        ),
        Case::product(
            "X-01",
            "a gate that the rules of the day do not have",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-MATURITE, session: 2026-09-15, outcome: go} #~ X-01
            ",
            "
            phases:
              - {phase: idee, start: 2025-01-12, entered_by: registration}
            decisions:
              - {id: d1, gate: G-MATURITE, session: 2025-01-14, outcome: go}
            ",
        ),
        Case::product(
            "X-01",
            "a decision and criteria that are not there",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-09-15
                outcome: go_avec_reserves
                supersedes: d0 #~ X-01
                assessments:
                  - {criterion: ORG-99, verdict: satisfait} #~ X-12
                waivers:
                  - {criterion: VAL-99, reason: essai, granted_by: sponsor, date: 2026-09-15, until: 2027-03-15} #~ X-12
                reservations:
                  - {id: r1, aspect: valeur, criterion: MET-99, text: Mesurer, owner_role: metier, due: 2026-12-01} #~ X-12
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - {id: d0, gate: G-POC, session: 2026-09-15, outcome: ajourne, rationale: dossier incomplet}
              - id: d1
                gate: G-POC
                session: 2026-09-15
                outcome: go_avec_reserves
                supersedes: d0
                assessments:
                  - {criterion: ORG-01, verdict: satisfait}
                waivers:
                  - {criterion: VAL-01, reason: essai, granted_by: sponsor, date: 2026-09-15, until: 2027-03-15}
                reservations:
                  - {id: r1, aspect: valeur, criterion: MET-01, text: Mesurer, owner_role: metier, due: 2026-12-01}
            ",
        ),
        Case::product(
            "X-12",
            "a criterion that the rules of the day do not have",
            "
            phases: [{phase: idee, start: 2026-01-12, entered_by: registration}]
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go, assessments: [{criterion: ORG-77, verdict: satisfait}]} #~ X-12
            ",
            "
            phases: [{phase: idee, start: 2026-01-12, entered_by: registration}]
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go, assessments: [{criterion: ORG-07, verdict: satisfait}]}
            ",
        ),
    ]
}

fn names_in_other_files() -> Vec<Case> {
    let product = registered("");
    vec![
        Case::files(
            "X-01",
            "a product on the agenda that is not there",
            &[(
                "sessions/2026-11-03.yaml",
                "date: 2026-11-03\nkind: ordinaire\nagenda: [{product: essai}] #~ X-01\n",
            )],
            &[
                (
                    "sessions/2026-11-03.yaml",
                    "date: 2026-11-03\nkind: ordinaire\nagenda: [{product: essai}]\n",
                ),
                (PRODUCT, &product),
            ],
        ),
        Case::files(
            "X-01",
            "a gate on the agenda that is not there",
            &[
                (
                    "sessions/2026-11-03.yaml",
                    "date: 2026-11-03\nkind: ordinaire\nagenda: [{product: essai, gate: G-POK}] #~ X-01\n",
                ),
                (PRODUCT, &product),
            ],
            &[
                (
                    "sessions/2026-11-03.yaml",
                    "date: 2026-11-03\nkind: ordinaire\nagenda: [{product: essai, gate: G-POC}]\n",
                ),
                (PRODUCT, &product),
            ],
        ),
        Case::files(
            "X-01",
            "a problem met in a product that is not there, solved by a commons that is not",
            &[(
                "problems/lenteur.yaml",
                "
                id: lenteur
                title: Trop lent
                occurrences: [{date: 2026-09-15, product: essai}] #~ X-01
                linked_commons: [proconnect, fantome] #~ X-01
                ",
            )],
            &[
                (
                    "problems/lenteur.yaml",
                    "
                    id: lenteur
                    title: Trop lent
                    occurrences: [{date: 2026-09-15, product: essai}]
                    linked_commons: [proconnect]
                    ",
                ),
                (PRODUCT, &product),
            ],
        ),
        Case::files(
            "X-01",
            "a commons that replaces another that is not there",
            &[(
                "commons/neuf.yaml",
                "id: neuf\nname: Neuf\nkind: commun\nreplaces: ancien #~ X-01\n",
            )],
            &[(
                "commons/neuf.yaml",
                "id: neuf\nname: Neuf\nkind: commun\nreplaces: proconnect\n",
            )],
        ),
    ]
}

fn names_in_a_decision() -> Vec<Case> {
    let decided = |rest: &str| {
        format!(
            "phases:\n  - {{phase: idee, start: 2026-01-12, entered_by: registration}}\ndecisions:\n  - id: d1\n    \
             gate: G-POC\n    session: 2026-09-15\n    outcome: go\n    {rest}\n"
        )
    };
    let case = |name, faulty: &str, lawful: &str| Case::product("X-01", name, &decided(faulty), &decided(lawful));
    vec![
        case(
            "a phase aimed at that is not there",
            "target_phase: pock #~ X-01",
            "target_phase: poc",
        ),
        case(
            "a decision that replaces itself",
            "supersedes: d1 #~ S-62 X-01",
            "rationale: essai",
        ),
    ]
}
