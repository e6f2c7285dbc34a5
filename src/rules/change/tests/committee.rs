//! C-01, C-04, C-07 to C-10, C-14, C-23: what the committee decided and reserved, and when it is recorded.

use super::super::decisions::is_as_signed;
use super::{REGISTERED, changed, changed_in, context, product, said_of, try_all};
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::rules::engine::evidence::Parallel;
use crate::rules::{Evidence, check_change, check_evidence};

const DECIDED: &str = "{id: d1, gate: G-MVP, session: 2026-11-10, outcome: no_go, rationale: r}";

fn decisions(items: &[&str]) -> String {
    format!("decisions: [{}]", items.join(", "))
}

/// A decision with reservations.
fn reserving(reservations: &str) -> String {
    decisions(&[&format!(
        "{{id: d1, gate: G-POC, session: 2026-11-10, outcome: go_avec_reserves, reservations: [{reservations}]}}"
    )])
}

fn reserved(events: &str) -> String {
    reserving(&format!(
        "{{id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-15, events: [{events}]}}"
    ))
}

const CLOSED: &str = "{on: 2026-11-12, kind: closed, proof: lettre}";
const EXTENDED: &str = "{on: 2026-11-13, kind: extended, due: 2027-01-15, reason: retard}";

#[test]
fn what_was_decided_stands_and_is_completed() {
    let one = |text: &str| decisions(&[text]);
    let with = |more: &str| one(&DECIDED.replace("}", &format!(", {more}}}")));
    try_all(&[
        (&one(DECIDED), &one(DECIDED), &[]),
        (
            &one(DECIDED),
            &one(&DECIDED.replace("rationale: r", "rationale: s")),
            &["E C-01-changed(d1, rationale)"],
        ),
        (
            &one(DECIDED),
            &one(&DECIDED.replace(", rationale: r", "")),
            &["E C-01-changed(d1, rationale)"],
        ),
        (&one(DECIDED), &with("minutes_url: 'https://a.invalid'"), &[]),
        (&one(DECIDED), &with("dossier_url: 'https://a.invalid'"), &[]),
        (
            &with("minutes_url: 'https://a.invalid'"),
            &with("minutes_url: 'https://b.invalid'"),
            &["E C-01-changed(d1, minutes_url)"],
        ),
        (
            &with("dossier_url: 'https://a.invalid'"),
            &one(DECIDED),
            &["E C-01-changed(d1, dossier_url)"],
        ),
        (
            &one(DECIDED),
            &with("poc_skip_reason: s"),
            &["E C-01-changed(d1, poc_skip_reason)"],
        ),
    ]);
}

#[test]
fn what_was_reserved_stands() {
    let (first, second) = (
        "{id: r1, text: A, due: 2026-12-15}",
        "{id: r2, text: B, due: 2026-12-15}",
    );
    let both = format!("{first}, {second}");
    let other = format!("{first}, {}", second.replace("text: B", "text: C"));
    try_all(&[
        (&reserving(first), &reserving(first), &[]),
        (
            &reserving(first),
            &reserving(&both),
            &["E C-01-reservation-added(r2, d1)"],
        ),
        (
            &reserving(&both),
            &reserving(first),
            &["E C-01-reservation-removed(r2, d1)"],
        ),
        (&reserving(&both), &reserving(&other), &["E C-01-changed(d1/r2, text)"]),
        (&reserving(&both), &reserving(&format!("{second}, {first}")), &[]),
    ]);
}

#[test]
fn a_reservation_ends_once_and_its_events_stay() {
    let two = |one: &str, other: &str| reserved(&format!("{one}, {other}"));
    let lapsed = "{on: 2026-11-14, kind: lapsed, reason: essai}";
    try_all(&[
        (&reserved(""), &reserved(CLOSED), &[]),
        (&reserved(""), &two(EXTENDED, CLOSED), &[]),
        (
            &reserved(EXTENDED),
            &reserved(&EXTENDED.replace("retard", "congés")),
            &["E C-08-rewritten(d1/r1)"],
        ),
        (&reserved(CLOSED), &reserved(""), &["E C-08-rewritten(d1/r1)"]),
        (&reserved(CLOSED), &two(CLOSED, lapsed), &["E C-08-reopened(d1/r1)"]),
        (&reserved(""), &two(CLOSED, lapsed), &["E C-08-reopened(d1/r1)"]),
        (&two(CLOSED, lapsed), &two(CLOSED, lapsed), &[]),
    ]);
}

#[test]
fn a_day_moves_by_an_extension_that_says_why() {
    let again = EXTENDED.replace("2026-11-13", "2026-11-14");
    let without = "{on: 2026-11-13, kind: extended, due: 2027-01-15}";
    let due = |text: String| text.replace("due: 2026-12-15", "due: 2026-12-16");
    try_all(&[
        (
            &reserved(""),
            &due(reserved("")),
            &["E C-09-edited(d1/r1, essai, 2026-12-16)"],
        ),
        (
            &reserved(""),
            &reserved("").replace("due: 2026-12-15, ", ""),
            &["E C-09-edited(d1/r1, essai, …)"],
        ),
        (&reserved(""), &reserved(EXTENDED), &[]),
        (&reserved(""), &reserved(without), &["E C-09-no-reason(d1/r1)"]),
        (&reserved(without), &reserved(without), &[]),
        (
            &reserved(EXTENDED),
            &reserved(&format!("{EXTENDED}, {again}")),
            &["W C-09-again(d1/r1, 2)"],
        ),
        (
            &reserved(&format!("{EXTENDED}, {again}")),
            &reserved(&format!("{EXTENDED}, {again}, {}", CLOSED.replace("11-12", "11-15"))),
            &[],
        ),
    ]);
}

#[test]
fn a_name_and_a_number_mean_one_thing_for_ever() {
    let cycles = |numbers: &[u32]| {
        let records = numbers.iter().map(|number| {
            let kind = if *number > 1 { ", kind: relance" } else { "" };
            format!("{{phase: idee, start: 2026-11-10, entered_by: registration, cycle: {number}{kind}}}")
        });
        format!("phases: [{}]", records.collect::<Vec<_>>().join(", "))
    };
    try_all(&[
        (&cycles(&[1, 3]), &cycles(&[1, 3, 2]), &["E C-04-cycle(2, 4)"]),
        (
            &cycles(&[1, 4]),
            &cycles(&[1, 4, 2, 2, 3]),
            &["E C-04-cycle(2, 5)", "E C-04-cycle(3, 5)"],
        ),
        (&cycles(&[1, 3]), &cycles(&[1, 3, 3]), &[]),
        (&cycles(&[1, 3]), &cycles(&[1, 3, 4]), &[]),
        (&cycles(&[1, 3]), &cycles(&[1, 3, 1]), &[]),
    ]);
    let renamed =
        |id: &str| *super::read::<crate::domain::product::Product>("p", &format!("id: {id}\nname: A\nphases: []\n"));
    let mut findings = crate::diagnostic::Findings::default();
    check_change(Some(&renamed("ab")), &renamed("cd"), &context(), &mut findings);
    let told: Vec<String> = findings.0.iter().map(super::told).collect();
    assert_eq!(told, ["E C-04-id(ab, cd)"]);
}

#[test]
fn a_phase_comes_with_its_decision() {
    let entered = "phases: [{phase: idee, start: 2026-11-09, entered_by: registration}, {phase: poc, start: 2026-11-10, entered_by: d1}]";
    let go = "decisions: [{id: d1, gate: G-POC, session: 2026-11-10, outcome: go}]";
    let first = "phases: [{phase: idee, start: 2026-11-09, entered_by: registration}]";
    try_all(&[
        (first, entered, &["E C-07-missing(d1)"]),
        (entered, entered, &[]),
        (first, &format!("{entered}\n{go}"), &[]),
    ]);
    assert_eq!(changed(None, entered), ["E C-07-missing(d1)"]);
    assert_eq!(changed(None, &format!("{entered}\n{go}")), [""; 0]);
}

#[test]
fn a_fact_is_recorded_within_thirty_days_and_after_those_before() {
    let decided = |day: &str, more: &str| {
        format!("{{id: d-{day}, gate: G-MVP, session: {day}, outcome: no_go, rationale: r{more}}}")
    };
    let measured = |days: &[&str]| {
        let all: Vec<String> = days.iter().map(|day| format!("{{date: {day}, value: 1}}")).collect();
        format!(
            "indicators: [{{code: usage, kind: succes, measures: [{}]}}]",
            all.join(", ")
        )
    };
    let (in_time, late) = ("2026-10-23", "2026-10-22");
    let phase = |start: &str, more: &str| {
        format!(
            "phases: [{{phase: idee, start: 2026-07-07, entered_by: registration}}, {{phase: poc, start: {start}, entered_by: d1}}]\ndecisions: [{{id: d1, gate: G-POC, session: {in_time}, outcome: go{more}}}]"
        )
    };
    let event = |on: &str, before: &str| {
        reserving(&format!(
            "{{id: r1, text: A, due: 2026-12-15, events: [{before}{{on: {on}, kind: closed, proof: p}}]}}"
        ))
        .replace("2026-11-10", "2026-07-07")
    };
    let open = reserving("{id: r1, text: A, due: 2026-12-15, events: []}").replace("2026-11-10", "2026-07-07");
    let extended = "{on: 2026-11-13, kind: extended, due: 2027-01-15, reason: retard}";
    let longer = open.replace("[]", &format!("[{extended}]"));
    try_all(&[
        ("", &decisions(&[&decided(in_time, "")]), &[]),
        (
            "",
            &decisions(&[&decided(late, "")]),
            &["W C-10-late(recorded-decision, 2026-10-22, 31)"],
        ),
        ("", &decisions(&[&decided(late, ", recorded_late: oubli")]), &[]),
        (
            &decisions(&[DECIDED]),
            &decisions(&[DECIDED, &decided("2026-11-09", "")]),
            &["W C-10-before(recorded-decision, 2026-11-09, 2026-11-10)"],
        ),
        (
            &decisions(&[DECIDED]),
            &decisions(&[DECIDED, &decided("2026-11-10", "")]),
            &[],
        ),
        ("", &measured(&[in_time]), &[]),
        (
            "",
            &measured(&[late]),
            &["W C-10-late(recorded-measure, 2026-10-22, 31)"],
        ),
        (
            &measured(&["2026-11-10"]),
            &measured(&["2026-11-09", "2026-11-10"]),
            &["W C-10-before(recorded-measure, 2026-11-09, 2026-11-10)"],
        ),
        (
            &measured(&["2026-07-10"]),
            &measured(&["2026-07-10"]).replace("]}", ", {date: 2026-07-10, value: 2, supersedes: 2026-07-10}]}"),
            &[],
        ),
        ("", &phase(in_time, ""), &[]),
        ("", &phase(late, ""), &["W C-10-late(recorded-phase, 2026-10-22, 31)"]),
        ("", &phase(late, ", recorded_late: oubli"), &[]),
        (&open, &event("2026-10-23", ""), &[]),
        (
            &open,
            &event("2026-10-22", ""),
            &["W C-10-late(recorded-event, 2026-10-22, 31)"],
        ),
        (&longer, &event("2026-11-13", &format!("{extended}, ")), &[]),
        (
            &longer,
            &event("2026-11-12", &format!("{extended}, ")),
            &["W C-10-before(recorded-event, 2026-11-12, 2026-11-13)"],
        ),
    ]);
    // What comes in is late as any other; what is inherited says from where it comes.
    let late = "W C-10-late(recorded-phase, 2026-07-07, 138)";
    assert_eq!(changed(None, REGISTERED), [late]);
    let baseline = "baseline: {as_of: 2026-11-02, source: inventaire}\n";
    let inherited = format!("{baseline}phases: [{{phase: idee, start: 2019, entered_by: baseline}}]\n");
    let measures = measured(&["2026-07-10"]);
    assert_eq!(changed(None, &format!("{inherited}{measures}\n")), [""; 0]);
    assert_eq!(
        changed(Some(&inherited), &format!("{inherited}{measures}\n")),
        ["W C-10-late(recorded-measure, 2026-07-10, 135)"]
    );
    // From the day on which it was recorded, and not on which it is judged.
    let mut before = context();
    before.recorded = Date::parse("2026-08-06").unwrap();
    assert_eq!(changed_in(&before, None, REGISTERED), [""; 0]);
}

#[test]
fn who_leaves_with_an_open_reservation_is_told() {
    let phases = "phases: [{phase: idee, start: 2026-07-07, entered_by: registration}";
    let held = |phase: &str, more: &str| format!("{phases}{phase}]\n{}\n{more}", reserved(""));
    let stopping = ", {phase: arret, start: 2026-11-10, entered_by: registration}";
    let left = "hors_perimetre: {since: 2026-11-10, reason: cédé}";
    let open = "W C-23-open(essai, d1/r1, Mesurer)";
    let closed = |text: String| text.replace("events: []", &format!("events: [{CLOSED}]"));
    try_all(&[
        (&held("", ""), &held("", left), &[open]),
        (&held("", left), &held("", left), &[]),
        (&held("", ""), &held("", ""), &[]),
        (&held("", ""), &held(stopping, ""), &[open]),
        (&held(stopping, ""), &held(stopping, ""), &[]),
        (&held(stopping, ""), &held(stopping, left), &[open]),
        (&held("", ""), &closed(held("", left)), &[]),
    ]);
}

#[test]
fn a_signature_covers_all_but_what_follows() {
    let decided = |text: String| product(&format!("{REGISTERED}{text}\n")).decisions;
    let same = |one: &str, other: &str| {
        let (one, other) = (decided(one.to_owned()), decided(other.to_owned()));
        is_as_signed(one.first().unwrap(), other.first().unwrap())
    };
    let first = "{id: r1, text: A, due: 2026-12-15}";
    assert!(same(&reserved(""), &reserved(CLOSED)));
    assert!(!same(&reserved(""), &reserved("").replace("Mesurer", "Compter")));
    assert!(!same(
        &reserving(first),
        &reserving(&format!("{first}, {{id: r2, text: B}}"))
    ));
    assert!(!same(
        &reserving(&format!("{first}, {{id: r2, text: B}}")),
        &reserving(first)
    ));
    let minutes = DECIDED.replace("}", ", minutes_url: 'https://a.invalid'}");
    assert!(same(&decisions(&[DECIDED]), &decisions(&[&minutes])));
    assert!(!same(&decisions(&[&minutes]), &decisions(&[DECIDED])));
}

#[test]
fn one_id_is_one_decision_on_both_sides() {
    let with = |items: &[&str]| product(&format!("{REGISTERED}{}\n", decisions(items)));
    let (none, one) = (with(&[]), with(&[DECIDED]));
    let other = with(&[&DECIDED.replace("rationale: r", "rationale: s")]);
    let conflict = |merge_base: Option<&_>, base: &Product, head| {
        let found = check_evidence(&Evidence {
            parallel: vec![Parallel {
                path: "p",
                merge_base,
                base: Box::new(base.clone()),
                head,
            }],
            ..Evidence::default()
        });
        found
            .0
            .iter()
            .map(|(_, finding)| said_of(&finding.message))
            .collect::<Vec<_>>()
    };
    assert_eq!(conflict(Some(&none), &one, &other), ["C-14-conflict(d1)"]);
    assert_eq!(conflict(None, &one, &other), ["C-14-conflict(d1)"]);
    assert_eq!(conflict(Some(&none), &one, &one), [""; 0]);
    assert_eq!(conflict(Some(&none), &none, &other), [""; 0]);
    // What was there when they parted is judged by C-01.
    assert_eq!(conflict(Some(&one), &one, &other), [""; 0]);
}
