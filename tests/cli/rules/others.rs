//! products among one another, what they reuse, and the committee's sittings.

use super::{Case, PRODUCT, named};

const IDEA: &str = "phases: [{phase: idee, start: 2026-01-12, entered_by: registration}]\n";
const STOPPED: &str = "
stop: {reason: pertinence, calendar: {comment: jamais mis en service}}
phases:
  - {phase: idee, start: 2026-01-12, entered_by: registration}
  - {phase: arret, start: 2026-09-15, entered_by: d1}
decisions:
  - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
";
const OTHER: &str = "products/autre.yaml";

/// The text of a product called `Autre`.
fn other(rest: &str) -> String {
    format!("id: autre\nname: Autre\n{rest}")
}

/// A product and another: what the first says, faulty and lawful, and what the other does.
fn pair(id: &'static str, name: &'static str, faulty: (&str, &str), lawful: (&str, &str)) -> Case {
    let files = |(own, others): (&str, &str)| [(PRODUCT, named(own)), (OTHER, other(others))];
    let (faulty, lawful) = (files(faulty), files(lawful));
    let borrowed = |files: &[(&'static str, String); 2]| [files[0].clone(), files[1].clone()];
    let (faulty, lawful) = (borrowed(&faulty), borrowed(&lawful));
    Case::files(
        id,
        name,
        &[(faulty[0].0, &faulty[0].1), (faulty[1].0, &faulty[1].1)],
        &[(lawful[0].0, &lawful[0].1), (lawful[1].0, &lawful[1].1)],
    )
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = products();
    cases.extend(reuse());
    cases.extend(sittings());
    cases
}

fn products() -> Vec<Case> {
    let needs = |id: &str, mark: &str| format!("relations: {{depends_on: [{{product: {id}}}]}}{mark}\n{IDEA}");
    let closed = format!(
        "{}deliverables:\n{}",
        STOPPED.replace("reason: pertinence", "substate: clos, reason: pertinence"),
        [
            "calendrier_arret",
            "post_mortem",
            "documentations_a_jour",
            "communication"
        ]
        .map(|id| format!("  - {{id: {id}, url: 'https://exemple.invalid/{id}', status: valide}}\n"))
        .concat()
    );
    let alike = "summary: Inscrire les apprentis dans leur centre de formation régional, avec leurs employeurs\n";
    vec![
        pair(
            "X-03",
            "two products that need one another",
            (&needs("autre", " #~ X-03/warning"), &needs("essai", "")),
            (&needs("autre", ""), IDEA),
        ),
        pair(
            "X-04",
            "a product that needs one that is closed",
            (&needs("autre", " #~ X-04"), &closed),
            (&needs("autre", ""), IDEA),
        ),
        pair(
            "X-04",
            "a product that needs one that is stopping, and plans nothing",
            (&needs("autre", " #~ X-04/warning"), STOPPED),
            (
                &format!("relations: {{depends_on: [{{product: autre, switch_planned: 2027-01-15}}]}}\n{IDEA}"),
                STOPPED,
            ),
        ),
        pair(
            "X-05",
            "a replacement that only one side knows",
            (
                IDEA,
                &STOPPED
                    .replace("{reason: pertinence,", "{reason: remplace, replaced_by: essai,")
                    .replacen("}}\n", "}} #~ X-05\n", 1),
            ),
            (
                &format!("relations: {{replaces: [autre]}}\n{IDEA}"),
                &STOPPED.replace("{reason: pertinence,", "{reason: remplace, replaced_by: essai,"),
            ),
        ),
        pair(
            "X-05",
            "a product that takes the place of one that stopped for another reason",
            (&format!("relations: {{replaces: [autre]}} #~ X-05\n{IDEA}"), STOPPED),
            (&format!("relations: {{replaces: [autre]}}\n{IDEA}"), IDEA),
        ),
        pair(
            "X-06",
            "a product that was to stop, and runs",
            (
                &format!(
                    "relations: {{replaces: [{{product: autre, planned_stop: 2026-11-21}}]}} #~ X-06/warning\n{IDEA}"
                ),
                IDEA,
            ),
            (
                &format!("relations: {{replaces: [{{product: autre, planned_stop: 2026-11-22}}]}}\n{IDEA}"),
                IDEA,
            ),
        ),
        Case::files(
            "X-13",
            "two products that seem to do the same thing",
            &[
                (
                    PRODUCT,
                    &format!("id: essai\nname: Inscription des apprentis #~ X-13/note\n{alike}{IDEA}"),
                ),
                (OTHER, &format!("id: autre\nname: Apprentis\n{alike}{IDEA}")),
            ],
            &[
                (
                    PRODUCT,
                    &format!(
                        "id: essai\nname: Inscription des apprentis\n{alike}relations: {{similar_to: [autre]}}\n{IDEA}"
                    ),
                ),
                (OTHER, &format!("id: autre\nname: Apprentis\n{alike}{IDEA}")),
            ],
        ),
    ]
}

fn reuse() -> Vec<Case> {
    let common = |more: &str| format!("id: brique\nname: Brique\nkind: brique\n{more}");
    let uses = |reuse: &str, mark: &str| named(&format!("reuse: [{{common: brique, {reuse}}}]{mark}\n{IDEA}"));
    let path = "commons/brique.yaml";
    vec![
        Case::files(
            "X-10",
            "a commons that the catalogue advises against",
            &[(path, &common("maturity: a_eviter\n")), (PRODUCT, &uses("mode: tel_quel", " #~ X-10/warning"))],
            &[
                (path, &common("maturity: a_eviter\n")),
                (PRODUCT, &uses("mode: tel_quel, until: 2026-11-21", "")),
            ],
        ),
        Case::files(
            "X-10",
            "a changed copy that gives nothing back",
            &[(path, &common("")), (PRODUCT, &uses("mode: fork", " #~ X-10/warning"))],
            &[
                (path, &common("")),
                (PRODUCT, &uses("mode: fork, contribution_back: corrections proposées", "")),
            ],
        ),
        Case::files(
            "X-11",
            "health data and ratings that the commons cannot hold",
            &[
                (path, &common("hds: false\ndict_max: [2, 2, 2, 2]\n")),
                (
                    PRODUCT,
                    &uses("mode: api", " #~ X-11/warning X-11/warning").replace(
                        "phases",
                        "data: {health: true}\nsecurity: {dict: {d: 3, i: 1, c: 1, t: 1}}\nphases",
                    ),
                ),
            ],
            &[
                (path, &common("hds: true\ndict_max: [2, 2, 2, 2]\n")),
                (
                    PRODUCT,
                    &uses("mode: api", "").replace(
                        "phases",
                        "data: {health: true}\nsecurity: {dict: {d: 2, i: 1, c: 1, t: 1}}\nphases",
                    ),
                ),
            ],
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
