//! The rules of a change, on the smallest changes that break them, and on the lawful way of doing the same.

mod declared;

use std::collections::BTreeSet;

use super::{PRODUCT, World, dedent, furnished, named, unmarked};

/// A rule, a product before, what breaks the rule, and the lawful way.
struct Change {
    id: &'static str,
    name: &'static str,
    before: &'static str,
    faulty: &'static str,
    lawful: &'static str,
}

/// The ids that the cases of this family are about.
pub fn told() -> BTreeSet<&'static str> {
    changes().iter().map(|change| change.id).collect()
}

const REGISTERED: &str = "phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]";

/// The families of changes, each with a test of its own: they run side by side.
macro_rules! families {
    ($($family:ident => $test:ident,)+) => {
        fn changes() -> Vec<Change> {
            [$($family()),+].into_iter().flatten().collect()
        }

        $(
            #[test]
            fn $test() {
                judge($family());
            }
        )+
    };
}

families! {
    decisions => what_breaks_a_rule_about_decisions_is_told_and_the_lawful_way_is_not,
    records => what_breaks_a_rule_about_records_is_told_and_the_lawful_way_is_not,
    declared => what_breaks_a_rule_about_declarations_is_told_and_the_lawful_way_is_not,
    replaced => what_breaks_a_rule_about_replacements_is_told_and_the_lawful_way_is_not,
    in_two_steps => what_breaks_a_rule_in_two_steps_is_told_and_the_lawful_way_is_not,
    plans => what_breaks_a_rule_about_plans_is_told_and_the_lawful_way_is_not,
    facts => what_breaks_a_rule_about_facts_is_told_and_the_lawful_way_is_not,
}

fn decisions() -> Vec<Change> {
    vec![
        Change {
            id: "C-01",
            name: "an outcome edited in place; a decision that replaces it",
            before: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: no_go, rationale: trop tôt}
            ",
            faulty: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: ajourne, rationale: trop tôt} #~ C-01
            ",
            lawful: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: no_go, rationale: trop tôt}
                  - {id: d2, gate: G-MVP, session: 2026-11-10, outcome: ajourne, rationale: à revoir, supersedes: d1}
            ",
        },
        Change {
            id: "C-01",
            name: "a rationale rewritten; minutes that are published later",
            before: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: no_go, rationale: trop tôt}
            ",
            faulty: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: no_go, rationale: bien trop tôt} #~ C-01
            ",
            lawful: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: no_go, rationale: trop tôt, minutes_url: 'https://exemple.invalid/1'}
            ",
        },
        Change {
            id: "C-02",
            name: "a decision that goes; one more",
            before: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: no_go, rationale: trop tôt}
                  - {id: d2, gate: G-MVP, session: 2026-11-10, outcome: no_go, rationale: trop tôt}
            ",
            faulty: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions: #~ C-02
                  - {id: d2, gate: G-MVP, session: 2026-11-10, outcome: no_go, rationale: trop tôt}
            ",
            lawful: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: no_go, rationale: trop tôt}
                  - {id: d2, gate: G-MVP, session: 2026-11-10, outcome: no_go, rationale: trop tôt}
                  - {id: d3, gate: G-MVP, session: 2026-11-17, outcome: no_go, rationale: trop tôt}
            ",
        },
        Change {
            id: "C-04",
            name: "a cycle between two others; the next number",
            before: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: idee, start: 2026-11-03, entered_by: registration, cycle: 3, kind: relance}
            ",
            faulty: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: idee, start: 2026-11-03, entered_by: registration, cycle: 3, kind: relance}
                  - {phase: idee, start: 2026-11-10, entered_by: registration, cycle: 2, kind: relance} #~ C-04
            ",
            lawful: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: idee, start: 2026-11-03, entered_by: registration, cycle: 3, kind: relance}
                  - {phase: idee, start: 2026-11-10, entered_by: registration, cycle: 4, kind: relance}
            ",
        },
        Change {
            id: "C-05",
            name: "a start moved by two weeks; a decision that replaces the one that opened the phase",
            before: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: poc, start: 2026-09-15, entered_by: d1}
                decisions:
                  - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
            faulty: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: poc, start: 2026-09-29, entered_by: d1} #~ C-05
                decisions:
                  - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
            lawful: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: poc, start: 2026-11-10, entered_by: d2}
                decisions:
                  - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
                  - {id: d2, gate: G-POC, session: 2026-11-10, outcome: go, supersedes: d1}
            ",
        },
        Change {
            id: "C-05",
            name: "a phase that goes; the present one is completed",
            before: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: poc, start: 2026-09-15, entered_by: d1}
                decisions:
                  - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
            faulty: "
                phases: #~ C-05
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                decisions:
                  - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
            lawful: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: poc, start: 2026-09-15, entered_by: d1, planned_end: 2026-12-15}
                decisions:
                  - {id: d1, gate: G-POC, session: 2026-09-15, outcome: go}
            ",
        },
        Change {
            id: "C-05",
            name: "an inherited start that jumps; one that is told more closely",
            before: "
                baseline: {as_of: 2026-06-02, source: inventaire}
                phases: [{phase: mvp, start: 2019, entered_by: baseline}]
            ",
            faulty: "
                baseline: {as_of: 2026-06-02, source: inventaire}
                phases: [{phase: mvp, start: 2018, entered_by: baseline}] #~ C-05
            ",
            lawful: "
                baseline: {as_of: 2026-06-02, source: inventaire}
                phases: [{phase: mvp, start: 2019-05, entered_by: baseline}]
            ",
        },
        Change {
            id: "C-07",
            name: "a phase whose decision is nowhere; both at once",
            before: REGISTERED,
            faulty: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: poc, start: 2026-11-10, entered_by: d1} #~ C-07
            ",
            lawful: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: poc, start: 2026-11-10, entered_by: d1}
                decisions:
                  - {id: d1, gate: G-POC, session: 2026-11-10, outcome: go}
            ",
        },
    ]
}

/// A product with a reservation; `$1` is what follows its owner.
macro_rules! reserved {
    ($rest:literal) => {
        concat!(
            "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                decisions:
                  - id: d1
                    gate: G-POC
                    session: 2026-11-10
                    outcome: go_avec_reserves
                    reservations:
                      - id: r1
                        aspect: valeur
                        text: Mesurer l'usage
                        owner_role: metier
",
            $rest
        )
    };
}

fn records() -> Vec<Change> {
    vec![
        Change {
            id: "C-02",
            name: "a measure changed in place; one that corrects it",
            before: "
                indicators:
                  - code: usage
                    kind: succes
                    measures:
                      - {date: 2026-09-30, value: 5}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            faulty: "
                indicators:
                  - code: usage
                    kind: succes
                    measures:
                      - {date: 2026-09-30, value: 6} #~ C-02
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            lawful: "
                indicators:
                  - code: usage
                    kind: succes
                    measures:
                      - {date: 2026-09-30, value: 5}
                      - {date: 2026-09-30, value: 6, supersedes: 2026-09-30}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
        },
        Change {
            id: "C-08",
            name: "an event rewritten; one more",
            before: reserved!(
                "
                        due: 2026-12-15
                        events:
                          - {on: 2026-11-12, kind: extended, due: 2026-12-20, reason: congés}
            "
            ),
            faulty: reserved!(
                "
                        due: 2026-12-15
                        events:
                          - {on: 2026-11-12, kind: extended, due: 2027-03-20, reason: congés} #~ C-08
            "
            ),
            lawful: reserved!(
                "
                        due: 2026-12-15
                        events:
                          - {on: 2026-11-12, kind: extended, due: 2026-12-20, reason: congés}
                          - {on: 2026-11-20, kind: closed, proof: audit}
            "
            ),
        },
        Change {
            id: "C-08",
            name: "a reservation that is over and opens again; closed and left so",
            before: reserved!(
                "
                        due: 2026-12-15
                        events: [{on: 2026-11-12, kind: closed, proof: audit}]
            "
            ),
            faulty: reserved!(
                "
                        due: 2026-12-15
                        events:
                          - {on: 2026-11-12, kind: closed, proof: audit}
                          - {on: 2026-11-20, kind: extended, due: 2027-01-15, reason: à revoir} #~ C-08
            "
            ),
            lawful: reserved!(
                "
                        due: 2026-12-15
                        events: [{on: 2026-11-12, kind: closed, proof: audit}]
                tags: [essai]
            "
            ),
        },
        Change {
            id: "C-09",
            name: "a day edited; an extension that says why",
            before: reserved!("                        due: 2026-12-15\n"),
            faulty: reserved!("                        due: 2027-01-15 #~ C-09\n"),
            lawful: reserved!(
                "
                        due: 2026-12-15
                        events: [{on: 2026-11-20, kind: extended, due: 2027-01-15, reason: marché à passer}]
            "
            ),
        },
        Change {
            id: "C-09",
            name: "a second extension; the first",
            before: reserved!(
                "
                        due: 2026-12-15
                        events:
                          - {on: 2026-11-12, kind: extended, due: 2026-12-20, reason: congés}
            "
            ),
            faulty: reserved!(
                "
                        due: 2026-12-15
                        events:
                          - {on: 2026-11-12, kind: extended, due: 2026-12-20, reason: congés}
                          - {on: 2026-11-20, kind: extended, due: 2027-01-15, reason: congés} #~ C-09/warning
            "
            ),
            lawful: reserved!(
                "
                        due: 2026-12-15
                        events:
                          - {on: 2026-11-12, kind: extended, due: 2026-12-20, reason: congés}
                tags: [essai]
            "
            ),
        },
        Change {
            id: "C-10",
            name: "a decision recorded two months later; one that says why",
            before: REGISTERED,
            faulty: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: no_go, rationale: trop tôt} #~ C-10/warning
            ",
            lawful: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: no_go, rationale: trop tôt, recorded_late: compte rendu reçu en novembre}
            ",
        },
        Change {
            id: "C-10",
            name: "a measure slipped in before another; one after it",
            before: "
                indicators:
                  - code: usage
                    kind: succes
                    measures:
                      - {date: 2026-11-15, value: 5}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            faulty: "
                indicators:
                  - code: usage
                    kind: succes
                    measures:
                      - {date: 2026-11-10, value: 4} #~ C-10/warning
                      - {date: 2026-11-15, value: 5}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            lawful: "
                indicators:
                  - code: usage
                    kind: succes
                    measures:
                      - {date: 2026-11-15, value: 5}
                      - {date: 2026-11-20, value: 6}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
        },
    ]
}

fn declared() -> Vec<Change> {
    let before = "
                baseline: {as_of: 2026-06-02, source: inventaire, confidence: B}
                phases:
                  - {phase: generalisation, start: 2019-05, entered_by: baseline}
            ";
    vec![
        Change {
            id: "C-05",
            name: "a declared phase rewritten under another confidence; a better source",
            before,
            faulty: "
                baseline: {as_of: 2026-06-02, source: inventaire, confidence: C}
                phases:
                  - {phase: mvp, start: 2019-05, entered_by: baseline} #~ C-05
            ",
            lawful: "
                baseline: {as_of: 2026-06-02, source: [inventaire, entretien], confidence: C}
                phases:
                  - {phase: mvp, start: 2019-05, entered_by: baseline}
            ",
        },
        Change {
            id: "C-05",
            name: "one more declared phase without a source; with one",
            before,
            faulty: "
                baseline: {as_of: 2026-06-02, source: inventaire, confidence: B}
                phases:
                  - {phase: generalisation, start: 2019-05, entered_by: baseline}
                  - {phase: arret, start: 2026-06-01, entered_by: baseline} #~ C-05
            ",
            lawful: "
                baseline: {as_of: 2026-06-02, source: [inventaire, entretien], confidence: B}
                phases:
                  - {phase: generalisation, start: 2019-05, entered_by: baseline}
                  - {phase: arret, start: 2026-06-01, entered_by: baseline}
            ",
        },
    ]
}

fn replaced() -> Vec<Change> {
    let before = "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: mvp, start: 2026-09-15, entered_by: d1}
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
            ";
    vec![
        Change {
            id: "C-05",
            name: "a later decision at another gate wipes a phase out; one at the same gate corrects it",
            before,
            faulty: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: arret, start: 2026-11-10, entered_by: d2} #~ C-05
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
                  - {id: d2, gate: G-ARRET, session: 2026-11-10, outcome: go, supersedes: d1}
            ",
            lawful: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                  - {phase: mvp, start: 2026-11-10, entered_by: d2}
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
                  - {id: d2, gate: G-MVP, session: 2026-11-10, outcome: go, supersedes: d1}
            ",
        },
        Change {
            id: "C-05",
            name: "a phase that goes without a word; one whose decision is replaced by a refusal",
            before,
            faulty: "
                phases: #~ C-05
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
            lawful: "
                phases:
                  - {phase: idee, start: 2026-07-07, entered_by: registration}
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
                  - {id: d2, gate: G-MVP, session: 2026-11-10, outcome: no_go, rationale: mal saisi, supersedes: d1}
            ",
        },
        Change {
            id: "C-06",
            name: "a new reference by the go that froze the plan; by a later decision",
            before: "
                budget: {initial: {total_eur_ttc: 100, frozen_on: 2026-09-15}}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
            ",
            faulty: "
                budget:
                  initial: {total_eur_ttc: 200, frozen_on: 2026-09-15} #~ C-06
                  rebaselines: [{date: 2026-11-10, decision: d1, reason: non}] #~ C-06
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
                  - {id: d2, gate: G-REVUE, session: 2026-11-10, outcome: go}
            ",
            lawful: "
                budget:
                  initial: {total_eur_ttc: 200, frozen_on: 2026-09-15}
                  rebaselines: [{date: 2026-11-10, decision: d2, reason: marché}]
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
                  - {id: d2, gate: G-REVUE, session: 2026-11-10, outcome: go}
            ",
        },
        Change {
            id: "C-25",
            name: "a deviation that goes on longer; one that ends sooner beside a new one",
            before: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                waivers:
                  - {id: e1, text: Liste imprimée, criterion: DEV-10, decided_by: technologie, until: 2027-03-31}
                  - {id: e2, text: Autre liste, criterion: DEV-10, until: 2027-03-31}
                  - {text: Une troisième, criterion: DEV-10, decided_by: technologie}
            ",
            faulty: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                waivers:
                  - {id: e1, text: Liste imprimée, criterion: DEV-10, decided_by: technologie, until: 2127-03-31} #~ C-25/warning
                  - {id: e2, text: Autre liste, criterion: DEV-11} #~ C-25/warning C-25/warning
                  - {text: Une troisième, criterion: DEV-10, decided_by: metier} #~ C-25/warning
            ",
            lawful: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                waivers:
                  - {id: e1, text: Liste imprimée le soir, criterion: DEV-10, decided_by: technologie, until: 2027-01-31}
                  - {id: e2, text: Autre liste, criterion: DEV-10, decided_by: technologie, until: 2027-03-31}
                  - {text: Une troisième, criterion: DEV-10, decided_by: technologie, until: 2027-03-31}
                  - {id: e4, text: Nouvelle, criterion: DEV-11, decided_by: technologie, until: 2027-06-30}
            ",
        },
        Change {
            id: "C-25",
            name: "a deviation that is taken away; one that has ended",
            before: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                waivers: [{id: e1, text: Liste, until: 2027-03-31}, {id: e2, text: Finie, until: 2026-11-21}]
            ",
            faulty: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                waivers: [{id: e2, text: Finie, until: 2026-11-21}] #~ C-25/warning
            ",
            lawful: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                waivers: [{id: e1, text: Liste, until: 2027-03-31}]
            ",
        },
        Change {
            id: "C-06",
            name: "a refusal that would give a new reference, and a go that gives it",
            before: "
                budget: {initial: {total_eur_ttc: 100, frozen_on: 2026-09-15}}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            faulty: "
                budget:
                  initial: {total_eur_ttc: 200, frozen_on: 2026-09-15} #~ C-06
                  rebaselines: [{date: 2026-11-17, decision: d3, reason: non}]
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d3, gate: G-REVUE, session: 2026-11-17, outcome: no_go}
            ",
            lawful: "
                budget:
                  initial: {total_eur_ttc: 200, frozen_on: 2026-09-15}
                  rebaselines: [{date: 2026-11-17, decision: d3, reason: marché}]
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d3, gate: G-REVUE, session: 2026-11-17, outcome: go}
            ",
        },
        Change {
            id: "C-06",
            name: "a later decision that was recorded before, cited for every part of the plan; one that comes with it",
            before: "
                schedule: {initial: {start: 2026-07-07, end: 2027-06-30, scope_ref: v1, frozen_on: 2026-09-15}}
                budget: {initial: {total_eur_ttc: 100, run24_eur: 10, frozen_on: 2026-09-15}}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
                  - {id: d2, gate: G-REVUE, session: 2026-11-10, outcome: go}
            ",
            faulty: "
                schedule:
                  initial: {start: 2026-08-07, end: 2029-06-30, scope_ref: v2, frozen_on: 2026-09-15} #~ C-06
                budget:
                  initial: {total_eur_ttc: 100, run24_eur: 99, frozen_on: 2026-09-15} #~ C-06
                  rebaselines: [{date: 2026-11-10, decision: d2, reason: non}] #~ C-06
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
                  - {id: d2, gate: G-REVUE, session: 2026-11-10, outcome: go}
            ",
            lawful: "
                schedule:
                  initial: {start: 2026-08-07, end: 2029-06-30, scope_ref: v2, frozen_on: 2026-09-15}
                budget:
                  initial: {total_eur_ttc: 100, run24_eur: 99, frozen_on: 2026-09-15}
                  rebaselines: [{date: 2026-11-17, decision: d3, reason: marché}]
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - {id: d1, gate: G-MVP, session: 2026-09-15, outcome: go}
                  - {id: d2, gate: G-REVUE, session: 2026-11-10, outcome: go}
                  - {id: d3, gate: G-REVUE, session: 2026-11-17, outcome: go}
            ",
        },
    ]
}

fn in_two_steps() -> Vec<Change> {
    vec![
        Change {
            id: "C-02",
            name: "a former target that goes; one that stays",
            before: "
                indicators:
                  - code: usage
                    kind: succes
                    target: {value: 80}
                    previous: [{until: 2026-10-01, target: {value: 45}, reason: recul}]
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            faulty: "
                indicators:
                  - code: usage #~ C-02
                    kind: succes
                    target: {value: 80}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            lawful: "
                indicators:
                  - code: usage
                    kind: succes
                    target: {value: 80}
                    definition: comptes ouverts
                    previous: [{until: 2026-10-01, target: {value: 45}, reason: recul}]
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
        },
        Change {
            id: "C-08",
            name: "closed and extended in one change; closed",
            before: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - id: d1
                    gate: G-MVP
                    session: 2026-09-15
                    outcome: go_avec_reserves
                    reservations:
                      - {id: r1, aspect: securite, text: Audit, owner_role: responsable_produit, due: 2026-12-15}
            ",
            faulty: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - id: d1
                    gate: G-MVP
                    session: 2026-09-15
                    outcome: go_avec_reserves
                    reservations:
                      - id: r1
                        aspect: securite
                        text: Audit
                        owner_role: responsable_produit
                        due: 2026-12-15
                        events:
                          - {on: 2026-11-20, kind: closed, proof: audit}
                          - {on: 2026-11-20, kind: extended, due: 2027-01-15, reason: non} #~ C-08
            ",
            lawful: "
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
                decisions:
                  - id: d1
                    gate: G-MVP
                    session: 2026-09-15
                    outcome: go_avec_reserves
                    reservations:
                      - id: r1
                        aspect: securite
                        text: Audit
                        owner_role: responsable_produit
                        due: 2026-12-15
                        events:
                          - {on: 2026-11-20, kind: closed, proof: audit}
            ",
        },
        Change {
            id: "C-11",
            name: "what was known to bind becomes unknown; what was not known stays so",
            before: "
                data: {health: true, personal: {processed: inconnu}}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            faulty: "
                data: {health: inconnu, personal: {processed: inconnu}} #~ C-11/warning
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            lawful: "
                data: {health: true, personal: {processed: false}}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
        },
    ]
}

fn plans() -> Vec<Change> {
    vec![
        Change {
            id: "C-02",
            name: "a revision that goes; one more",
            before: "
                schedule:
                  initial: {start: 2026-07-07, end: 2027-06-30}
                  revisions:
                    - {date: 2026-10-06, end: 2027-09-30, reason: recrutement}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            faulty: "
                schedule: #~ C-02
                  initial: {start: 2026-07-07, end: 2027-06-30}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            lawful: "
                schedule:
                  initial: {start: 2026-07-07, end: 2027-06-30}
                  revisions:
                    - {date: 2026-10-06, end: 2027-09-30, reason: recrutement}
                    - {date: 2026-11-17, end: 2027-10-31, reason: marché}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
        },
        Change {
            id: "C-06",
            name: "a frozen end that is pushed; a revision",
            before: "
                schedule:
                  initial:
                    start: 2026-07-07
                    end: 2027-06-30
                    frozen_on: 2026-09-15
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            faulty: "
                schedule:
                  initial:
                    start: 2026-07-07 #~ C-06
                    end: 2027-12-31
                    frozen_on: 2026-09-15
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            lawful: "
                schedule:
                  initial:
                    start: 2026-07-07
                    end: 2027-06-30
                    frozen_on: 2026-09-15
                  revisions: [{date: 2026-11-17, end: 2027-12-31, reason: recrutement}]
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
        },
    ]
}

fn facts() -> Vec<Change> {
    vec![
        Change {
            id: "C-11",
            name: "a rating that goes down; one that says why",
            before: "
                security:
                  dict:
                    d: 2
                    i: 2
                    c: 4
                    t: 2
                    argument: {d: a, i: b, c: des dossiers médicaux, t: d}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            faulty: "
                security:
                  dict:
                    d: 2
                    i: 2
                    c: 3 #~ C-11/warning
                    t: 2
                    argument: {d: a, i: b, c: des dossiers médicaux, t: d}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            lawful: "
                security:
                  dict:
                    d: 2
                    i: 2
                    c: 3
                    t: 2
                    argument: {d: a, i: b, c: les dossiers sont partis, t: d}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
        },
        Change {
            id: "C-11",
            name: "no public any more; still one",
            before: "
                audience:
                  general_public: true
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            faulty: "
                audience:
                  general_public: false #~ C-11/warning
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            lawful: "
                audience:
                  general_public: true
                  citizens_estimate: 300
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
        },
        Change {
            id: "C-12",
            name: "a target that moves; the former one is kept",
            before: "
                indicators:
                  - code: usage
                    kind: succes
                    target: {value: 45, due: 2027-06-30}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            faulty: "
                indicators:
                  - code: usage
                    kind: succes
                    target: {value: 80, due: 2027-06-30} #~ C-12/warning
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
            lawful: "
                indicators:
                  - code: usage
                    kind: succes
                    target: {value: 80, due: 2027-06-30}
                    previous:
                      - {until: 2026-11-20, target: {value: 45, due: 2027-06-30}, reason: décision du sponsor}
                phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]
            ",
        },
    ]
}

/// The catalogue of the tests with the product before the change, committed on the main branch.
pub fn before(text: &str) -> World {
    let world = furnished();
    for day in ["2026-11-10", "2026-11-17"] {
        world.write(
            &format!("sessions/{day}.yaml"),
            format!("date: {day}\nkind: ordinaire\n"),
        );
    }
    world.write(PRODUCT, unmarked(&named(&dedent(text))));
    world.commit_all();
    world
}

/// The findings of one rule about the product: their lines and severities.
fn found(world: &World, id: &str) -> Vec<(u64, String)> {
    let report = world.catalog(&["check", "--base", "HEAD", "--format", "json"]).json();
    let diagnostics = report["diagnostics"].as_array().unwrap().clone();
    let about = diagnostics
        .iter()
        .filter(|one| one["id"] == id && one["path"] == PRODUCT);
    about
        .map(|one| {
            (
                one["line"].as_u64().unwrap(),
                one["severity"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
}

/// A change that breaks a rule is told so on its line, and the lawful way is not.
fn judge(changes: Vec<Change>) {
    assert!(!changes.is_empty());
    let mut wrong = Vec::new();
    for change in changes {
        let world = before(change.before);
        let faulty = named(&dedent(change.faulty));
        world.write(PRODUCT, unmarked(&faulty));
        let expected: Vec<(u64, String)> = super::marks(&faulty)
            .into_iter()
            .map(|mark| {
                assert_eq!(mark.id, change.id);
                (mark.line, mark.severity)
            })
            .collect();
        let told = found(&world, change.id);
        if told != expected || expected.is_empty() {
            wrong.push(format!("{}, {}: {expected:?}, not {told:?}", change.id, change.name));
        }
        world.write(PRODUCT, named(&dedent(change.lawful)));
        let report = world.catalog(&["check", "--base", "HEAD", "--format", "json"]).json();
        let rules_of_change: Vec<String> = report["diagnostics"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["path"] == PRODUCT && one["id"].as_str().unwrap().starts_with("C-"))
            .filter(|one| one["severity"] != "note")
            // What was declared is put right under the eyes of all (declared.rs).
            .filter(|one| change.id != "C-05" || one["id"] != "C-21")
            .map(|one| format!("{} {}", one["id"], one["message"]))
            .collect();
        if !rules_of_change.is_empty() {
            wrong.push(format!("{}, lawful, {}: {rules_of_change:?}", change.id, change.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_name_an_id_and_a_closed_product_stay() {
    let world = before(REGISTERED);
    let product = world.read(PRODUCT);
    world.write(PRODUCT, product.replace("name: Essai", "name: Premier nom"));
    world.commit_all();
    world.write(PRODUCT, product.replace("name: Essai", "name: Tout autre chose"));
    assert_eq!(found(&world, "C-13"), [(2, "error".to_owned())]);
    world.write(
        PRODUCT,
        product.replace("name: Essai", "name: Tout autre chose\naliases: [premier nom]"),
    );
    assert!(found(&world, "C-13").is_empty());
    // Spaces, signs and pictures tell no names apart; digits do.
    for same in ["Premier-Nom !", "PremierNom", "Premier\u{a0}nom 🌱"] {
        world.write(PRODUCT, product.replace("name: Essai", &format!("name: {same}")));
        assert!(found(&world, "C-13").is_empty(), "{same}");
    }
    world.write(PRODUCT, product.replace("name: Essai", "name: Premier nom 2"));
    assert_eq!(found(&world, "C-13"), [(2, "error".to_owned())]);
    world.write(
        PRODUCT,
        product.replace("name: Essai", "name: Tout autre chose\naliases: [premier nom]"),
    );
    // Once kept, the former name stays.
    world.commit_all();
    world.write(
        PRODUCT,
        product.replace("name: Essai", "name: Tout autre chose\naliases: [un surnom]"),
    );
    assert_eq!(found(&world, "C-13"), [(3, "warning".to_owned())]);
    world.write(PRODUCT, product.replace("name: Essai", "name: Premier nom"));
    world.commit_all();
    world.write(PRODUCT, product.replace("id: essai", "id: autre"));
    assert_eq!(found(&world, "C-04"), [(1, "error".to_owned())]);

    let tour = World::tour();
    let path = "products/arrete.yaml";
    let closed = tour.read(path);
    let told = |text: String| {
        tour.write(path, text);
        let report = tour.catalog(&["check", "--base", "HEAD", "--format", "json"]).json();
        let diagnostics = report["diagnostics"].as_array().unwrap().clone();
        diagnostics.iter().filter(|one| one["id"] == "C-15").count()
    };
    assert_eq!(
        told(closed.replace("savings_yearly_eur: 58000", "savings_yearly_eur: 61000")),
        0
    );
    assert_eq!(told(closed.replace("channels: [", "channels: [guichet, ")), 1);
}
