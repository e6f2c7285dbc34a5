//! the committee's sittings.

use crate::rules::{Case, PRODUCT, named, registered};

use super::uniqueness::phases;

pub(in crate::rules) fn cases() -> Vec<Case> {
    let mut cases = decided_in();
    cases.extend(sittings());
    cases
}

fn decided_in() -> Vec<Case> {
    let decided = |decision: &str| {
        named(&format!(
            "{}decisions:\n  - id: d1\n    gate: G-POC\n    outcome: go\n{decision}",
            phases()
        ))
    };
    let taken = decided("    session: 2026-11-03\n");
    let taken_faulty = decided("    session: 2026-11-03 #~ X-07\n");
    let unlisted = decided("    session: 2026-11-03 #~ X-07/warning\n");
    let met = "date: 2026-11-03\nkind: ordinaire\n";
    vec![
        Case::files(
            "X-07",
            "a session that nobody recorded",
            &[(PRODUCT, &taken_faulty)],
            &[(PRODUCT, &taken), ("sessions/2026-11-03.yaml", met)],
        ),
        Case::files(
            "X-07",
            "a session that did not take place",
            &[
                (PRODUCT, &taken_faulty),
                ("sessions/2026-11-03.yaml", "date: 2026-11-03\nkind: annulee\n"),
            ],
            &[
                (PRODUCT, &taken),
                ("sessions/2026-11-03.yaml", "date: 2026-11-03\nkind: exceptionnelle\n"),
            ],
        ),
        Case::files(
            "X-07",
            "a session that had other products on its agenda",
            &[
                (PRODUCT, &unlisted),
                (
                    "products/autre.yaml",
                    &registered("").replace("essai", "autre").replace("Essai", "Autre"),
                ),
                (
                    "sessions/2026-11-03.yaml",
                    "date: 2026-11-03\nkind: ordinaire\nagenda: [{product: autre}]\n",
                ),
            ],
            &[
                (PRODUCT, &taken),
                (
                    "sessions/2026-11-03.yaml",
                    "date: 2026-11-03\nkind: ordinaire\nagenda: [{product: essai}]\n",
                ),
            ],
        ),
        Case::product(
            "X-07",
            "a decision dated on another day than its session",
            "
            phases: [{phase: idee, start: 2026-01-12, entered_by: registration}]
            decisions:
              - id: d1
                gate: G-POC
                date: 2026-09-16
                session: 2026-09-15 #~ X-07
                outcome: go
            ",
            "
            phases: [{phase: idee, start: 2026-01-12, entered_by: registration}]
            decisions:
              - id: d1
                gate: G-POC
                date: 2026-09-15
                session: 2026-09-15
                outcome: go
            ",
        ),
        Case::files(
            "X-07",
            "a session's file that is not named after its day",
            &[("sessions/novembre.yaml", "date: 2026-11-03 #~ X-07\nkind: ordinaire\n")],
            &[("sessions/2026-11-03.yaml", met)],
        ),
    ]
}

fn sittings() -> Vec<Case> {
    let sitting = "sessions/2026-10-27.yaml";
    let met = |more: &str| format!("date: 2026-10-27\nkind: ordinaire\n{more}");
    let weekly = "lifecycle/2026.2.yaml";
    let rules = |quorum: &str| {
        format!(
            "schema: catalog-lifecycle/1\nversion: '2026.2'\neffective_from: 2026-10-20\ncommittee:\n  \
             name: {{fr: Comité, en: Committee}}\n  since: 2024-10-01\n  cadence: {{every: P1W}}\n  \
             quorum: {{value: {quorum}}}\n  seats: [{{role: securite, count: 2, fr: Sécurité, en: Security}}]\n\
             phases: [{{id: idee, order: 1, fr: Idée, en: Idea, terminal: true}}]\n\
             transitions: [{{to: idee, kind: inscription}}]\n"
        )
    };
    vec![
        Case::files(
            "X-08",
            "three weeks without a sitting; a holiday explains it",
            &[
                (weekly, &rules("inconnu")),
                (sitting, "date: 2026-10-27 #~ X-08/warning\nkind: ordinaire\n"),
            ],
            &[
                (weekly, &rules("inconnu")),
                (sitting, &met("")),
                (
                    "catalog.yaml",
                    "schema: catalog/1\nbreaks:\n  - {from: 2025-01-15, to: 2026-09-30, reason: essai}\n  \
                     - {from: 2026-10-07, to: 2026-10-20, reason: congés}\n",
                ),
            ],
        ),
        Case::files(
            "X-08",
            "more people than seats; a seat that is none",
            &[
                (weekly, &rules("inconnu")),
                (
                    sitting,
                    "date: 2026-10-27 #~ X-08/warning\nkind: ordinaire\nseats_present:\n  securite: 3 #~ X-08/warning\n  jardin: 1 #~ X-08/warning\n",
                ),
            ],
            &[
                (weekly, &rules("inconnu")),
                (sitting, &met("seats_present: {securite: 2}\n")),
                (
                    "catalog.yaml",
                    "schema: catalog/1\nbreaks: [{from: 2026-10-07, to: 2026-10-20}]\n",
                ),
            ],
        ),
        Case::files(
            "X-09",
            "fewer seats filled than the rules ask for",
            &[
                (weekly, &rules("2")),
                (sitting, &met("seats_present: {securite: 1} #~ X-09/warning\n")),
            ],
            &[(weekly, &rules("2")), (sitting, &met("seats_present: {securite: 2}\n"))],
        ),
    ]
}
