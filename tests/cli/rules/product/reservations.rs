//! S-13 to S-17: what is still owed after a go.

use crate::rules::{Case, dedent};

/// A product with one decision, of which this is the end.
fn decided(id: &'static str, name: &'static str, faulty: &str, lawful: &str) -> Case {
    let whole = |rest: &str| {
        let rest: String = dedent(rest).lines().map(|line| format!("    {line}\n")).collect();
        format!(
            "phases:\n  - {{phase: idee, start: 2026-01-12, entered_by: registration}}\n\
             decisions:\n  - id: d1\n    gate: G-POC\n    session: 2026-09-15\n{rest}"
        )
    };
    Case::product(id, name, &whole(faulty), &whole(lawful))
}

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        decided(
            "S-13",
            "a go with reservations that has none",
            "outcome: go_avec_reserves #~ S-13\n",
            "
            outcome: go_avec_reserves
            reservations:
              - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-11-30}
            ",
        ),
        decided(
            "S-13",
            "a plain go that has one",
            "
            outcome: go #~ S-13
            reservations:
              - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-11-30}
            ",
            "outcome: go\n",
        ),
        decided(
            "S-14",
            "a reservation without text, aspect, owner and day",
            "
            outcome: go_avec_reserves
            reservations:
              - id: r1 #~ S-14 S-14 S-14 S-14
            ",
            "
            outcome: go_avec_reserves
            reservations:
              - {id: r1, aspect: valeur, text: Mesurer, owner: DLH, due: 2026-11-30}
            ",
        ),
        decided(
            "S-14",
            "two reservations of one id",
            "
            outcome: go_avec_reserves
            reservations:
              - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-11-30}
              - {id: r1, aspect: securite, text: Coter, owner_role: technique, due: 2026-11-30} #~ S-14
            ",
            "
            outcome: go_avec_reserves
            reservations:
              - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-11-30}
              - {id: r2, aspect: securite, text: Coter, owner_role: technique, due: 2026-11-30}
            ",
        ),
        decided(
            "S-14",
            "a reservation due before it was made",
            "
            outcome: go_avec_reserves
            reservations:
              - id: r1
                aspect: valeur
                text: Mesurer
                owner_role: metier
                due: 2026-09-14 #~ S-14 S-16/warning
            ",
            "
            outcome: go_avec_reserves
            reservations:
              - id: r1
                aspect: valeur
                text: Mesurer
                owner_role: metier
                due: 2026-09-15
            ",
        ),
        decided(
            "S-14",
            "a reservation closed before it was made",
            "
            outcome: go_avec_reserves
            reservations:
              - id: r1
                aspect: valeur
                text: Mesurer
                owner_role: metier
                due: 2026-11-30
                events:
                  - on: 2026-09-14 #~ S-14
                    kind: closed
                    proof: note du bureau
            ",
            "
            outcome: go_avec_reserves
            reservations:
              - id: r1
                aspect: valeur
                text: Mesurer
                owner_role: metier
                due: 2026-11-30
                events:
                  - on: 2026-09-15
                    kind: closed
                    proof: note du bureau
            ",
        ),
        decided(
            "S-14",
            "events that do not say what they must",
            "
            outcome: go_avec_reserves
            reservations:
              - id: r1
                aspect: valeur
                text: Mesurer
                owner_role: metier
                due: 2026-11-30
                events:
                  - {on: 2026-10-06, kind: extended, reason: congés} #~ S-14
                  - {on: 2026-10-07, kind: extended, due: 2026-12-14} #~ S-14
                  - {on: 2026-10-08, kind: converted} #~ S-14
                  - {on: 2026-10-09, kind: lapsed} #~ S-14
                  - {on: 2026-10-10, kind: closed} #~ S-14
            ",
            "
            outcome: go_avec_reserves
            reservations:
              - id: r1
                aspect: valeur
                text: Mesurer
                owner_role: metier
                due: 2026-11-30
                events:
                  - {on: 2026-10-06, kind: extended, due: 2026-12-14, reason: congés}
                  - {on: 2026-10-07, kind: converted, reason: dérogation accordée}
                  - {on: 2026-10-08, kind: lapsed, reason: produit recadré}
                  - {on: 2026-10-09, kind: closed, proof: note du bureau}
            ",
        ),
        Case::product(
            "S-17",
            "a go forward while a reservation is open",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-07-07, entered_by: d1}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-07-07
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-15, due_reason: marché}
              - id: d2
                gate: G-MVP
                session: 2026-09-15
                outcome: go #~ S-17
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
              - {phase: poc, start: 2026-07-07, entered_by: d1}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-07-07
                outcome: go_avec_reserves
                reservations:
                  - id: r1
                    aspect: valeur
                    text: Mesurer
                    owner_role: metier
                    due: 2026-12-15
                    due_reason: marché
                    events: [{on: 2026-09-15, kind: closed, proof: note du bureau}]
              - id: d2
                gate: G-MVP
                session: 2026-09-15
                outcome: go
            ",
        ),
        Case::product(
            "S-17",
            "a reservation closed too late for the go; a go that renews it",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-07-07
                outcome: go_avec_reserves
                reservations:
                  - id: r1
                    aspect: valeur
                    text: Mesurer
                    owner_role: metier
                    due: 2026-12-15
                    due_reason: marché
                    events: [{on: 2026-09-16, kind: closed, proof: note du bureau}]
              - id: d2
                gate: G-MVP
                session: 2026-09-15
                outcome: go #~ S-17
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-07-07
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-15, due_reason: marché}
              - id: d2
                gate: G-MVP
                session: 2026-09-15
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-14, renews: d1/r1}
            ",
        ),
        Case::product(
            "S-17",
            "a retirement is decided while a reservation is open",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-07-07
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-15, due_reason: marché}
              - {id: d2, gate: G-MVP, session: 2026-09-15, outcome: go} #~ S-17
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-07-07
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-15, due_reason: marché}
              - {id: d2, gate: G-ARRET, session: 2026-09-15, outcome: go}
            ",
        ),
        Case::product(
            "S-15",
            "a reservation due much later than the rules give",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-09-15
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-15} #~ S-15/warning
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-09-15
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-15, due_reason: marché à passer}
            ",
        ),
        Case::product(
            "S-16",
            "a reservation past its day",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-09-15
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-11-21} #~ S-16/warning
            ",
            "
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            decisions:
              - id: d1
                gate: G-POC
                session: 2026-09-15
                outcome: go_avec_reserves
                reservations:
                  - {id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-11-22}
            ",
        ),
    ]
}
