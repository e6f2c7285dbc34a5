//! L-01 to L-03, L-05, L-06: products that were there before the committee.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::product(
            "L-01",
            "a phase declared after one that was decided",
            "
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            phases:
              - {phase: idee, start: 2025-02-03, entered_by: registration}
              - phase: mvp
                start: 2025-05-12
                entered_by: baseline #~ L-01
            ",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases:
              - {phase: idee, start: 2025-02-03, entered_by: baseline}
              - phase: mvp
                start: 2025-05-12
                entered_by: baseline
            ",
        ),
        Case::product(
            "L-01",
            "a decision older than the inventory",
            "
            baseline: {as_of: 2026-09-16, source: inventaire} #~ L-03/note
            phases:
              - {phase: generalisation, start: 2019, entered_by: baseline}
            decisions:
              - {id: d1, gate: G-REVUE, session: 2026-09-15, outcome: go} #~ L-01
            ",
            "
            baseline: {as_of: 2026-09-15, source: inventaire}
            phases:
              - {phase: generalisation, start: 2019, entered_by: baseline}
            decisions:
              - {id: d1, gate: G-REVUE, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "L-02",
            "a declared phase without an inventory",
            "
            phases:
              - phase: mvp
                start: 2019
                entered_by: baseline #~ L-02
            ",
            "
            baseline: {as_of: 2026-06-02, source: [inventaire, entretien]}
            phases:
              - phase: mvp
                start: 2019
                entered_by: baseline
            ",
        ),
        Case::product(
            "L-02",
            "a phase that is not known, of a product that was registered",
            "phases: [{phase: inconnu, start: 2026-01-12, entered_by: registration}] #~ L-02\n",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases: [{phase: inconnu, start: 2026-01-12, entered_by: baseline}]
            ",
        ),
        Case::product(
            "L-02",
            "a start that is not known, of a product that was registered",
            "phases: [{phase: idee, start: inconnu, entered_by: registration}] #~ L-02\n",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases: [{phase: idee, start: inconnu, entered_by: baseline}]
            ",
        ),
        Case::product(
            "L-02",
            "the month of a start, of a product that was registered",
            "phases: [{phase: idee, start: 2026-01, entered_by: registration}] #~ L-02\n",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases: [{phase: idee, start: 2026-01, entered_by: baseline}]
            ",
        ),
        Case::product(
            "L-02",
            "a phase declared after the inventory",
            "
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            phases:
              - {phase: mvp, start: 2019, entered_by: baseline}
              - {phase: generalisation, start: 2026-06-03, entered_by: baseline} #~ L-02
            ",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases:
              - {phase: mvp, start: 2019, entered_by: baseline}
              - {phase: generalisation, start: 2026-06-02, entered_by: baseline}
            ",
        ),
        Case::product(
            "L-03",
            "facts that nobody knows in the first year",
            "
            baseline: {as_of: 2025-11-22, source: inventaire} #~ L-03/note
            phases:
              - {phase: mvp, start: 2019, entered_by: baseline}
            ",
            "
            links: {repositories: []}
            hosting: {platform: rosny}
            security: {dict: {d: 1, i: 1, c: 1, t: 1}}
            data: {personal: {processed: false}}
            baseline: {as_of: 2025-11-22, source: inventaire}
            phases:
              - {phase: mvp, start: 2019, entered_by: baseline}
            ",
        ),
        Case::product(
            "L-03",
            "a fact that nobody knows a year later",
            "
            links: {repositories: inconnu}
            hosting: {platform: rosny}
            security: {dict: {d: 1, i: 1, c: 1, t: 1}}
            data: {personal: {processed: false}}
            baseline: {as_of: 2025-11-21, source: inventaire} #~ L-03/warning
            phases:
              - {phase: mvp, start: 2019, entered_by: baseline}
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
        ),
        Case::product(
            "L-03",
            "what nobody knows of a service that runs, and of one that has ended",
            "
            baseline: {as_of: 2025-11-21, source: inventaire} #~ L-03/warning
            phases:
              - {phase: generalisation, start: 2019, entered_by: baseline}
            ",
            "
            baseline: {as_of: 2025-11-21, source: inventaire}
            phases:
              - {phase: generalisation, start: 2019, entered_by: baseline}
              - {phase: arret, start: 2020, entered_by: baseline}
            ",
        ),
        Case::product(
            "L-05",
            "an inherited product that comes to a gate that is not of its phase",
            "
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            phases:
              - {phase: construction, start: 2019, entered_by: baseline}
            decisions:
              - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: ajourne, rationale: essai} #~ L-05
            ",
            "
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases:
              - {phase: construction, start: 2019, entered_by: baseline}
            decisions:
              - {id: d1, gate: G-REVUE, session: 2026-09-15, outcome: ajourne, rationale: essai}
            ",
        ),
        Case::product(
            "L-06",
            "an inherited service of the public that is known to be unprotected",
            "
            audience: {general_public: true} #~ L-06/note
            links: {service_url: 'https://exemple.invalid/'}
            security: {homologation: non_demarree}
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            phases:
              - {phase: construction, start: 2019, entered_by: baseline}
            ",
            "
            audience: {general_public: false}
            links: {service_url: 'https://exemple.invalid/'}
            security: {homologation: non_demarree}
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases:
              - {phase: construction, start: 2019, entered_by: baseline}
            ",
        ),
        Case::product(
            "L-06",
            "an inherited service of the public of which little is known",
            "
            audience: {general_public: true} #~ L-06/note
            links: {service_url: 'https://exemple.invalid/'}
            baseline: {as_of: 2026-06-02, source: inventaire} #~ L-03/note
            phases:
              - {phase: construction, start: 2019, entered_by: baseline}
            ",
            "
            audience: {general_public: true}
            links: {service_url: 'https://exemple.invalid/'}
            security: {homologation: {status: ferme, authority: FSSI, decided_on: 2025-01-15, valid_until: 2028-01-15}}
            compliance: {rgaa: {rate: 0.6, audited_on: 2026-01-15, statement_url: 'https://exemple.invalid/rgaa'}}
            data: {personal: {processed: false}}
            baseline: {as_of: 2026-06-02, source: inventaire}
            phases:
              - {phase: construction, start: 2019, entered_by: baseline}
            ",
        ),
    ]
}
