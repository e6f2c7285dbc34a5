//! Which products moved between two days, or two records of the catalogue: what stands behind figures that did.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Arg, Message};
use crate::domain::id::ProductId;
use crate::report::frame::input::{Activity, Input};
use crate::report::frame::sheet::Moved;
use crate::report::{ageing, drift, reservations};

/// Where a product stands on a day.
#[derive(Clone, Debug, PartialEq)]
struct State {
    name: String,
    /// The phase that it is in, as it is called today.
    phase: Option<String>,
    is_late: bool,
    is_past_its_end: bool,
    is_past_a_limit: bool,
    owes_late: bool,
    is_blocked: bool,
}

/// Where the chosen products of a day stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct States(BTreeMap<String, State>);

impl States {
    /// Those of the products in the portfolio on the day, stopped or not.
    #[must_use]
    pub fn of(input: &Input<'_>) -> States {
        let late = drift::late(input);
        let past: BTreeSet<&ProductId> = late
            .iter()
            .filter(|one| one.past.is_some())
            .map(|one| &one.product.id)
            .collect();
        let late: BTreeSet<&ProductId> = late.iter().map(|one| &one.product.id).collect();
        let over = ageing::past_a_limit(input);
        let owing = reservations::owing_late(input);
        let blocked = reservations::blocked_products(input);
        let blocked: BTreeSet<&ProductId> = blocked.iter().map(|product| &product.id).collect();
        let states = input.present().map(|product| {
            let state = State {
                name: product.name.clone(),
                phase: input.phase_of(product).map(|phase| phase.id.to_string()),
                is_late: input.activity(product) == Activity::Active && late.contains(&product.id),
                is_past_its_end: past.contains(&product.id),
                is_past_a_limit: over.contains(&product.id),
                owes_late: owing.contains(&product.id),
                is_blocked: blocked.contains(&product.id),
            };
            (product.id.to_string(), state)
        });
        States(states.collect())
    }

    /// The products that moved from what they were `before`, each with what happened, by their ids.
    #[must_use]
    pub fn moved_from(&self, before: &States) -> Vec<Moved> {
        let ids: BTreeSet<&String> = before.0.keys().chain(self.0.keys()).collect();
        let moved = ids.into_iter().filter_map(|id| {
            let (then, now) = (before.0.get(id), self.0.get(id));
            let what = moves(then, now);
            (!what.is_empty()).then_some(Moved {
                id: id.clone(),
                name: now.or(then)?.name.clone(),
                what,
            })
        });
        moved.collect()
    }
}

/// What happened to a product: a word for programs, and what people read.
fn moves(then: Option<&State>, now: Option<&State>) -> Vec<(&'static str, Message)> {
    let (then, now) = match (then, now) {
        (Some(then), Some(now)) => (then, now),
        (None, Some(_)) => return vec![("entered", message!("moved-entered"))],
        (Some(_), None) => return vec![("left", message!("moved-left"))],
        (None, None) => return Vec::new(),
    };
    let mut moves = Vec::new();
    if then.phase != now.phase {
        let phase = |state: &State| {
            let named = state.phase.as_ref().map(Arg::phase);
            named.unwrap_or_else(|| message!("unknown").into())
        };
        moves.push(("phase", message!("moved-phase", from = phase(then), to = phase(now))));
    }
    match (then.is_blocked, now.is_blocked) {
        (false, true) => moves.push(("blocked", message!("moved-blocked"))),
        (true, false) => moves.push(("unblocked", message!("moved-unblocked"))),
        _ => {}
    }
    match (then.is_late, now.is_late) {
        (false, true) => moves.push(("late", message!("moved-late"))),
        (true, false) => moves.push(("in_time", message!("moved-in-time"))),
        _ => {}
    }
    // What ends with them is said by the phase, the decision or the reservation.
    let begun = [
        // Who is late since then is late by the end that is past, too.
        (
            then.is_past_its_end || !then.is_late,
            now.is_past_its_end,
            "past_end",
            message!("moved-past-end"),
        ),
        (
            then.is_past_a_limit,
            now.is_past_a_limit,
            "past_limit",
            message!("moved-past-limit"),
        ),
        (then.owes_late, now.owes_late, "owes_late", message!("moved-owes-late")),
    ];
    let begun = begun.into_iter().filter(|(then, now, ..)| !then && *now);
    moves.extend(begun.map(|(_, _, word, said)| (word, said)));
    moves
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::frame::testing::Catalogue;

    fn moved(catalogue: &Catalogue, then: &str, now: &str) -> Vec<(String, String)> {
        let before = catalogue.ask(then, States::of);
        let moved = catalogue.ask(now, States::of).moved_from(&before);
        let words = |one: &Moved| one.what.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(" ");
        moved.iter().map(|one| (one.id.clone(), words(one))).collect()
    }

    #[test]
    fn what_entered_left_changed_phase_or_became_late_is_named() {
        let catalogue = Catalogue::of(&[
            "phases: [{phase: idee, start: 2026-06-01, entered_by: registration}]\n",
            "phases: [{phase: idee, start: 2026-01-05, entered_by: registration}]
hors_perimetre: {since: 2026-06-01, reason: essai}
",
            "phases: [{phase: idee, start: 2026-01-05, entered_by: registration}, {phase: poc, start: 2026-05-01, entered_by: registration}]\n",
            "phases: [{phase: mvp, start: 2026-01-05, entered_by: registration}]
schedule: {initial: {start: 2026-01-05, end: 2026-05-31, frozen_on: 2026-01-05}}
",
            "phases: [{phase: idee, start: 2026-01-05, entered_by: registration}]\n",
        ]);
        let said = moved(&catalogue, "2026-04-30", "2026-06-30");
        let said: Vec<(&str, &str)> = said.iter().map(|(id, what)| (id.as_str(), what.as_str())).collect();
        assert_eq!(
            said,
            [
                ("p1", "entered"),
                ("p2", "left"),
                ("p3", "phase"),
                ("p4", "late past_limit")
            ]
        );
        // Nothing moves between a day and itself.
        assert!(moved(&catalogue, "2026-06-30", "2026-06-30").is_empty());
    }

    #[test]
    fn an_end_a_limit_and_a_reservation_that_are_past_are_named() {
        let catalogue = Catalogue::of(&[
            // Promised for May, expected in June: late at once, and past its end in July.
            "phases: [{phase: mvp, start: 2026-01-05, entered_by: registration}]
schedule: {initial: {start: 2026-01-05, end: 2026-05-31, frozen_on: 2026-01-05}, revisions: [{date: 2026-04-01, end: 2026-06-30, reason: a}]}
",
            // 63 days in the idea phase end on 4 May.
            "phases: [{phase: idee, start: 2026-03-02, entered_by: registration}]\n",
            "phases: [{phase: mvp, start: 2026-01-05, entered_by: g-mvp-2026-01-05}]
decisions: [{id: g-mvp-2026-01-05, gate: G-MVP, session: 2026-01-05, outcome: go_avec_reserves,
  reservations: [{id: r1, text: a, due: 2026-06-01}]}]
",
        ]);
        let said = moved(&catalogue, "2026-05-01", "2026-07-15");
        let said: Vec<(&str, &str)> = said.iter().map(|(id, what)| (id.as_str(), what.as_str())).collect();
        // An MVP is to last some months: so are the two others past a limit by then.
        assert_eq!(
            said,
            [
                ("p1", "past_end past_limit"),
                ("p2", "past_limit"),
                ("p3", "past_limit owes_late")
            ]
        );
    }

    #[test]
    fn a_product_is_blocked_by_a_sitting_to_come_and_free_once_its_reservation_is_closed() {
        let product = "phases: [{phase: mvp, start: 2026-01-05, entered_by: g-mvp-2026-01-05}]
decisions: [{id: g-mvp-2026-01-05, gate: G-MVP, session: 2026-01-05, outcome: go_avec_reserves,
  reservations: [{id: r1, text: a, due: 2026-03-01, events: [{'on': 2026-06-20, kind: closed}]}]}]
";
        let catalogue = Catalogue::of(&[product])
            .with_session("date: 2026-07-01\nkind: ordinaire\nagenda: [{product: p1, gate: G-CONSTRUCTION}]\n");
        let one = |what: &str| vec![("p1".to_owned(), what.to_owned())];
        assert_eq!(moved(&catalogue, "2026-06-01", "2026-06-30"), one("unblocked"));
        // Read backwards, it is as if the reservation came back, its day of 1 March past.
        assert_eq!(moved(&catalogue, "2026-06-30", "2026-06-01"), one("blocked owes_late"));
    }
}
