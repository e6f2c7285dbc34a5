//! C-05, C-21: phases that were entered, and phases that were declared.

use super::super::declared::comes_in_late;
use super::{changed, changed_in, context, product, rules, try_all};
use crate::domain::date::Date;

const IDEA: &str = "{phase: idee, start: 2026-11-02, entered_by: registration}";
const POC: &str = "{phase: poc, start: 2026-11-10, entered_by: d1}";
const GO: &str = "{id: d1, gate: G-POC, session: 2026-11-10, outcome: go}";

fn text(phases: &[&str], decisions: &[&str]) -> String {
    let list = |items: &[&str]| items.join(", ");
    format!("phases: [{}]\ndecisions: [{}]", list(phases), list(decisions))
}

#[test]
fn a_phase_that_was_entered_stays_and_the_present_one_is_completed() {
    let before = text(&[IDEA, POC], &[GO]);
    let poc = |more: &str| text(&[IDEA, &POC.replace("}", more)], &[GO]);
    let idea = |more: &str| text(&[&IDEA.replace("}", more), POC], &[GO]);
    let changed = "E C-05-changed(poc, 2026-11-10)";
    try_all(&[
        (&before, &before, &[]),
        (&before, &poc(", planned_end: 2027-01-01}"), &[]),
        (&before, &poc(", substate: essai}"), &[]),
        (&before, &poc(", note: un mot}"), &[]),
        (&poc(", note: un mot}"), &poc(", note: deux}"), &[]),
        (&before, &poc(", skip_reason: éprouvé}"), &[]),
        (
            &poc(", skip_reason: éprouvé}"),
            &poc(", skip_reason: autre}"),
            &[changed],
        ),
        (&before, &poc(", cycle: 1}"), &[changed]),
        (&before, &idea(", note: un mot}"), &[]),
        (
            &idea(", note: un mot}"),
            &idea(", note: deux}"),
            &["E C-05-registered(idee, 2026-11-02)"],
        ),
        (
            &before,
            &idea(", planned_end: 2027-01-01}"),
            &["E C-05-registered(idee, 2026-11-02)"],
        ),
        (&before, &text(&[IDEA], &[GO]), &["E C-05-removed(poc, 2026-11-10)"]),
        (&before, &text(&[POC], &[GO]), &["E C-05-removed(idee, 2026-11-02)"]),
        // What stands in the place of one is not the next one too.
        (
            &before,
            &text(&[&POC.replace("}", ", note: un mot}")], &[GO]),
            &["E C-05-changed(idee, 2026-11-02)", "E C-05-removed(poc, 2026-11-10)"],
        ),
        (
            &before,
            &before.replace("start: 2026-11-10", "start: 2026-11-11"),
            &[changed],
        ),
        (
            &before,
            &before.replace("phase: poc", "phase: mvp"),
            &["E C-05-changed(poc, 2026-11-10)"],
        ),
    ]);
}

#[test]
fn a_phase_is_corrected_by_the_decision_that_replaces_its_own() {
    let replaces = |gate: &str, day: &str| {
        format!("{{id: d2, gate: {gate}, session: {day}, outcome: go, poc_skip_reason: s, supersedes: d1}}")
    };
    let mvp = "{phase: mvp, start: 2026-11-12, entered_by: d2}";
    let before = text(&[IDEA, POC], &[GO]);
    let after = |decision: &str| text(&[IDEA, mvp], &[GO, decision]);
    let changed = "E C-05-changed(poc, 2026-11-10)";
    try_all(&[
        (&before, &after(&replaces("G-POC", "2026-11-12")), &[]),
        (&before, &after(&replaces("G-MVP", "2026-11-10")), &[]),
        (&before, &after(&replaces("G-MVP", "2026-11-12")), &[changed]),
        (
            &before,
            &after(&replaces("G-POC", "2026-11-12").replace(", supersedes: d1", "")),
            &[changed],
        ),
        // Replaced by one that opens nothing, the last phase was never entered.
        (
            &before,
            &text(
                &[IDEA],
                &[
                    GO,
                    &replaces("G-POC", "2026-11-12").replace("outcome: go", "outcome: no_go"),
                ],
            ),
            &[],
        ),
        (
            &text(
                &[IDEA, POC, mvp],
                &[GO, "{id: d2, gate: G-MVP, session: 2026-11-12, outcome: go}"],
            ),
            &text(
                &[IDEA, mvp],
                &[
                    GO,
                    "{id: d2, gate: G-MVP, session: 2026-11-12, outcome: go}",
                    "{id: d3, gate: G-POC, session: 2026-11-13, outcome: no_go, rationale: r, supersedes: d1}",
                ],
            ),
            &["E C-05-removed(poc, 2026-11-10)"],
        ),
    ]);
}

#[test]
fn a_registration_is_put_right_before_the_first_decision_and_told_after() {
    let at = |start: &str| text(&[&IDEA.replace("2026-11-02", start)], &[]);
    let decided = |start: &str| text(&[&IDEA.replace("2026-11-02", start), POC], &[GO]);
    let told = |start: &str| format!("W C-21-registered(idee, 2026-11-02, {start})");
    try_all(&[
        (&at("2026-11-02"), &at("2026-11-20"), &[]),
        (&at("2026-11-02"), &at("2026-11-20").replace("idee", "poc"), &[]),
        (&decided("2026-11-02"), &decided("2026-11-10"), &[&told("2026-11-10")]),
        (&decided("2026-11-02"), &decided("2026-11-01"), &[&told("2026-11-01")]),
        (
            &decided("2026-11-02"),
            &decided("2026-11-11"),
            &["E C-05-registered(idee, 2026-11-02)"],
        ),
        (
            &decided("2026-11-02"),
            &decided("2026-11-02").replace("phase: idee", "phase: poc"),
            &["E C-05-registered(idee, 2026-11-02)"],
        ),
    ]);
}

const BASELINE: &str = "baseline: {as_of: 2026-06-02, source: inventaire}\n";

fn declared(phases: &[&str]) -> String {
    let all: Vec<String> = phases
        .iter()
        .map(|one| {
            let (phase, start) = one.split_once(' ').unwrap();
            format!("{{phase: {phase}, start: {start}, entered_by: baseline}}")
        })
        .collect();
    format!("{BASELINE}phases: [{}]", all.join(", "))
}

fn sourced(text: &str) -> String {
    text.replace("source: inventaire", "source: [inventaire, dossier]")
}

#[test]
fn what_was_declared_is_put_right_with_a_source_and_told() {
    let before = declared(&["mvp 2019"]);
    let two = declared(&["poc 2018", "mvp 2019"]);
    let moved = declared(&["mvp 2019", "poc 2018"]);
    let other = declared(&["mvp 2018"]);
    let decided = |text: &str| {
        format!(
            "{text}\ndecisions: [{{id: d1, gate: G-CONSTRUCTION, session: 2026-11-10, outcome: no_go, rationale: r}}]"
        )
    };
    let told = "W C-21-changed(mvp, 2019, mvp, 2018)";
    try_all(&[
        (&before, &sourced(&before), &[]),
        (&before, &declared(&["mvp 2019-05"]), &[]),
        (&before, &other, &["E C-05-changed(mvp, 2019, 2026-06-02)", told]),
        (&before, &sourced(&other), &[told]),
        (
            &before,
            &other.replace("as_of: 2026-06-02", "as_of: 2026-06-03"),
            &[told],
        ),
        (
            &before,
            &other.replace("as_of: 2026-06-02", "as_of: 2026-06-01"),
            &["E C-05-changed(mvp, 2019, 2026-06-02)", told],
        ),
        (
            &before,
            &other.replace("source: inventaire", "source: INVENTAIRE"),
            &["E C-05-changed(mvp, 2019, 2026-06-02)", told],
        ),
        (
            &before,
            &two,
            &["E C-05-declared(poc, 2018, 2026-06-02)", "W C-21-added(poc, 2018)"],
        ),
        (&before, &sourced(&two), &["W C-21-added(poc, 2018)"]),
        (
            &two,
            &before,
            &["E C-05-undeclared(poc, 2018, 2026-06-02)", "W C-21-removed(poc, 2018)"],
        ),
        (&two, &sourced(&before), &["W C-21-removed(poc, 2018)"]),
        (
            &two,
            &moved,
            &[
                "E C-05-changed(mvp, 2019, 2026-06-02)",
                "W C-21-changed(mvp, 2019, mvp, 2019)",
            ],
        ),
        (
            &decided(&before),
            &decided(&sourced(&two)),
            &["E C-05-decided(poc, 2018, 2026-06-02)", "W C-21-added(poc, 2018)"],
        ),
        (
            &before,
            &sourced(&declared(&["construction 2019"])),
            &["W C-21-changed(mvp, 2019, construction, 2019)"],
        ),
        (
            &decided(&before),
            &decided(&sourced(&declared(&["construction 2019"]))),
            &[
                "E C-05-decided(construction, 2019, 2026-06-02)",
                "W C-21-changed(mvp, 2019, construction, 2019)",
            ],
        ),
        (&decided(&before), &decided(&sourced(&other)), &[told]),
    ]);
}

#[test]
fn nothing_is_declared_after_the_first_baseline() {
    let before = declared(&["mvp 2019"]);
    let last = sourced(&declared(&["mvp 2019", "construction 2026-06-02"]));
    let beyond = sourced(&declared(&["mvp 2019", "construction 2026-06-03"]));
    let later = |day: &str| sourced(&declared(&[&format!("mvp {day}")]));
    let added = |day: &str| format!("W C-21-added(construction, {day})");
    let put = |day: &str| format!("W C-21-changed(mvp, 2019, mvp, {day})");
    try_all(&[
        (&before, &last, &[&added("2026-06-02")]),
        (
            &before,
            &beyond,
            &[
                "E C-05-after(construction, 2026-06-03, 2026-06-02)",
                &added("2026-06-03"),
            ],
        ),
        (&before, &later("2026-06-02"), &[&put("2026-06-02")]),
        (
            &before,
            &later("2026-06-03"),
            &["E C-05-after(mvp, 2026-06-03, 2026-06-02)", &put("2026-06-03")],
        ),
        // What was too late already may be put right without a word on where it comes from, or go.
        (
            &declared(&["mvp 2026-07-01"]),
            &declared(&["mvp 2026-05-01"]),
            &["W C-21-changed(mvp, 2026-07-01, mvp, 2026-05-01)"],
        ),
        (
            &declared(&["poc 2019", "mvp 2026-07-01"]),
            &declared(&["poc 2019"]),
            &["W C-21-removed(mvp, 2026-07-01)"],
        ),
    ]);
    // An earlier baseline that the history knows counts.
    let mut earlier = context();
    earlier.declared = Date::parse("2026-01-05");
    let whole = |text: &str| format!("{text}\n");
    assert_eq!(
        changed_in(&earlier, Some(&whole(&before)), &whole(&later("2026-06-02"))),
        [
            "E C-05-after(mvp, 2026-06-02, 2026-01-05)".to_owned(),
            put("2026-06-02")
        ]
    );
}

#[test]
fn who_comes_in_beyond_a_registration_is_told() {
    let told = |phase: &str| changed(None, &declared(&[&format!("{phase} 2019")]));
    assert_eq!(told("mvp"), ["W C-21-new(mvp, 2019)"]);
    assert_eq!(told("idee"), [""; 0]);
    assert_eq!(told("inconnu"), [""; 0]);
    let mut first = context();
    first.begun = false;
    assert_eq!(changed_in(&first, None, &declared(&["mvp 2019"])), [""; 0]);
    let day = first.day;
    let late = |text: &str| comes_in_late(&product(text), rules(), day).is_some();
    assert!(late(&declared(&["idee 2018", "mvp 2019"])));
    assert!(!late(&declared(&["mvp 2018", "idee 2019"])));
    assert!(!late(&text(&[IDEA, POC], &[GO])));
}
