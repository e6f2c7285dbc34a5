use super::*;
use crate::report::frame::testing::{Catalogue, nothing_is_known};

fn product(facts: &str) -> String {
    format!("phases: [{{phase: mvp, start: 2025-01-01, entered_by: registration}}]\n{facts}")
}

fn ask(products: &[String]) -> Answer {
    Catalogue::asked(&REPORT, products)
}

#[test]
fn of_nothing_nothing_is_known() {
    let unknown = [
        "reuse-with",
        "reuse-mean",
        "reuse-offers",
        "reuse-repeated",
        "reuse-choice.acheter",
    ];
    nothing_is_known(&REPORT, &product(""), &unknown);
    for products in [vec![], vec![product("")]] {
        let answer = ask(&products);
        assert_eq!(answer.hand("reuse-radar"), (None, 0, 0));
        assert_eq!(answer.hand("reuse-beside"), (None, 0, 0));
    }
}

#[test]
fn a_reuse_counts_while_it_lasts() {
    let answer = ask(&[
        product("reuse: [{common: proconnect, since: 2025-01-01}, {common: matomo}, matomo]\n"),
        product("reuse: [{common: proconnect, since: 2026-11-23}, {common: sentry, until: 2026-11-21}]\n"),
        product("reuse: []\n"),
        product(""),
        "phases: [{phase: arret, start: 2025-01-01, entered_by: registration}]\nreuse: [matomo]\n".to_owned(),
    ]);
    // p1 of the three active ones that say it: two commons, one of them named twice; p2's have not begun, or are over.
    assert_eq!(answer.hand("reuse-with"), (Some(1.0 / 3.0), 3, 4));
    assert_eq!(answer.hand("reuse-mean"), (Some(2.0 / 3.0), 3, 4));
    assert_eq!(answer.hand("reuse-users.matomo"), (Some(1.0), 3, 4));
    assert!(answer.figure_called("reuse-users.sentry").is_none());
}

#[test]
fn who_was_let_in_looked_first_or_did_not() {
    let entered = |decision: &str, done: &str| {
        product(&format!(
            "{done}decisions: [{{id: d1, gate: G-MVP, outcome: go, {decision}}}]\n"
        ))
    };
    let looked = "rationalisation: {date: 2026-01-05, choice: developper, options: [{step: acheter, candidate: x}]}\n";
    let answer = ask(&[
        entered("date: 2026-08-10", looked),
        entered("date: 2026-08-10", ""),
        entered(
            "date: 2026-08-10",
            "rationalisation: {choice: acheter, options: [{step: acheter, candidate: x}]}\n",
        ),
        // Before there were rules, on a later day, and refused.
        entered("date: 2026-06-30", looked),
        entered("date: 2026-11-23", looked),
        product("decisions: [{id: d1, gate: G-MVP, outcome: no_go, date: 2026-08-10}]\n"),
    ]);
    // p1 of p1, p2 and p3, whose choice has no date.
    assert_eq!(answer.hand("reuse-radar"), (Some(1.0 / 3.0), 3, 3));
    // p1, p4 and p5 chose to build in 2026, p3 to buy on no day.
    assert_eq!(answer.hand("reuse-choice.developper"), (Some(0.75), 4, 6));
    assert_eq!(answer.hand("reuse-choice.acheter"), (Some(0.25), 4, 6));
    assert_eq!(answer.hand("reuse-choice.reformuler"), (Some(0.0), 4, 6));
    // No commons says for whom it is made.
    assert_eq!(answer.hand("reuse-beside"), (None, 0, 3));
    let years = answer.tables().find(|table| table.name == "years").unwrap();
    // A column for 2026 and one for no date, beside the choice.
    assert_eq!((years.rows.len(), years.columns.len()), (5, 3));
}

#[test]
fn a_choice_of_a_product_that_left_counts_where_it_was_made_before() {
    let left = |done: &str| {
        product(&format!(
            "hors_perimetre: {{since: 2026-06-01, reason: essai}}\nrationalisation: {{choice: acheter{done}}}\n"
        ))
    };
    let answer = ask(&[left(", date: 2026-01-01"), left(""), left(", date: 2026-12-01")]);
    assert_eq!(answer.hand("reuse-choice.acheter"), (Some(1.0), 1, 3));
}

#[test]
fn what_several_build_could_be_a_commons() {
    let needs = |name: &str, kind: &str| {
        product(&format!(
            "relations: {{depends_on: [{{external: {name}, kind: {kind}}}]}}\n"
        ))
    };
    let answer = ask(&[
        needs("Meilisearch", "composant"),
        needs("meilisearch", "composant"),
        needs("MEILISEARCH", "composant"),
        needs("Onisep", "api"),
        product("reuse_offer: {candidate: true, what: un agenda}\n"),
        product("reuse_offer: {candidate: false}\n"),
    ]);
    assert_eq!(answer.hand("reuse-repeated"), (Some(1.0), 4, 6));
    assert_eq!(answer.hand("reuse-offers"), (Some(1.0), 2, 6));
}
