//! C-11, C-12, C-15: what a product says of itself.

use super::{REGISTERED, changed, changed_in, context, try_all};

fn indicator(more: &str) -> String {
    format!("indicators: [{{code: usage, kind: succes, {more}}}]")
}

#[test]
fn what_an_indicator_aimed_at_is_kept_or_told() {
    let (old, new) = (
        "target: {value: 45, due: 2027-06-30}",
        "target: {value: 80, due: 2027-06-30}",
    );
    let kept = |aim: &str| indicator(&format!("{new}, previous: [{{until: 2026-11-20, {aim}}}]"));
    try_all(&[
        (
            &indicator(old),
            &indicator(new),
            &["W C-12-lost(usage, target, {value: 45, due: 2027-06-30})"],
        ),
        (
            &indicator("target: 45"),
            &indicator("target: {value: 45, due: 2027-06-30}"),
            &["W C-12-lost(usage, target, 45)"],
        ),
        (&indicator(old), &kept(old), &[]),
        (
            &indicator(old),
            &kept("target: 44"),
            &["W C-12-lost(usage, target, {value: 45, due: 2027-06-30})"],
        ),
        (
            &indicator("baseline: {value: 3, date: 2026-01-01}"),
            &indicator("baseline: 4"),
            &["W C-12-lost(usage, baseline, {value: 3, date: 2026-01-01})"],
        ),
        (
            &indicator("baseline: 3"),
            &indicator("baseline: 4, previous: [{until: 2026-11-20, baseline: 3}]"),
            &[],
        ),
        (
            &indicator("definition: a"),
            &indicator("definition: b"),
            &["W C-12-lost(usage, definition, a)"],
        ),
        (
            &indicator("definition: a"),
            &indicator("definition: b, previous: [{until: 2026-11-20, definition: a}]"),
            &[],
        ),
        (
            &indicator("definition: a"),
            &indicator("definition: inconnu"),
            &["W C-12-lost(usage, definition, a)"],
        ),
        (&indicator("definition: inconnu"), &indicator("definition: a"), &[]),
        (
            &indicator("name: A"),
            &indicator("definition: a, target: 4, unit: u"),
            &[],
        ),
    ]);
}

#[test]
fn another_meaning_of_the_numbers_has_a_line_of_its_own() {
    for (key, old, new) in [
        ("unit", "part", "trajet"),
        ("scale", "nps", "note5"),
        ("direction", "hausse", "baisse"),
    ] {
        let former = ["{until: 2026-05-05, reason: a}", "{until: 2026-11-20, reason: b}"];
        let with = |value: &str, lines: usize| {
            let lines = former.get(..lines).unwrap().join(", ");
            indicator(&format!("{key}: {value}, previous: [{lines}]"))
        };
        let meaning = format!("W C-12-meaning(usage, {key})");
        try_all(&[
            (&with(old, 0), &with(new, 0), &[&meaning]),
            (&with(old, 1), &with(new, 1), &[&meaning]),
            (&with(old, 0), &with(new, 1), &[]),
            (&with(old, 1), &with(new, 2), &[]),
            (&with(old, 1), &with(old, 1), &[]),
        ]);
    }
}

#[test]
fn a_rating_goes_down_with_an_argument_of_its_own() {
    let dict = |ratings: &str, argument: &str| format!("security: {{dict: {{{ratings}, argument: {{{argument}}}}}}}");
    let (all, why) = ("d: 2, i: 2, c: 2, t: 2", "d: a, i: b, c: c, t: d");
    for axis in ["d", "i", "c", "t"] {
        let lower = all.replace(&format!("{axis}: 2"), &format!("{axis}: 1"));
        let higher = all.replace(&format!("{axis}: 2"), &format!("{axis}: 3"));
        let argued = why.replace(&format!("{axis}: "), &format!("{axis}: autre "));
        let letter = axis.to_uppercase();
        let told = format!("W C-11-rating({letter}2, {letter}1, {axis})");
        try_all(&[
            (&dict(all, why), &dict(&lower, why), &[&told]),
            (&dict(all, why), &dict(&lower, &argued), &[]),
            (&dict(all, why), &dict(&higher, why), &[]),
            (&dict(all, why), &dict(all, &argued), &[]),
            (
                &format!("security: {{dict: {{{all}}}}}"),
                &format!("security: {{dict: {{{lower}}}}}"),
                &[&told],
            ),
            (&format!("security: {{dict: {{{all}}}}}"), &dict(&lower, why), &[]),
        ]);
    }
    let without = "security: {dict: inconnu}";
    try_all(&[
        (&dict(all, why), without, &["W C-11-unknown(security.dict)"]),
        (without, &dict(all, why), &[]),
        (without, without, &[]),
    ]);
}

#[test]
fn an_obligation_that_falls_away_is_told() {
    for (field, of) in [
        ("audience.general_public", "audience: {general_public: WORD}"),
        ("data.health", "data: {health: WORD}"),
        ("data.personal.processed", "data: {personal: {processed: WORD}}"),
    ] {
        let answered = |word: &str| of.replace("WORD", word);
        let no_longer = format!("W C-11-no-longer({field})");
        let unknown = format!("W C-11-unknown({field})");
        try_all(&[
            (&answered("true"), &answered("false"), &[&no_longer]),
            (&answered("true"), &answered("inconnu"), &[&unknown]),
            (&answered("true"), "", &[&unknown]),
            (&answered("true"), &answered("true"), &[]),
            (&answered("false"), &answered("true"), &[]),
            (&answered("false"), &answered("inconnu"), &[]),
            (&answered("inconnu"), &answered("false"), &[]),
        ]);
        let mut justified = context();
        justified.justified = true;
        let whole = |word: &str| format!("{REGISTERED}{}", answered(word));
        assert_eq!(changed_in(&justified, Some(&whole("true")), &whole("false")), [""; 0]);
        assert_eq!(
            changed(None, &whole("false")),
            ["W C-10-late(recorded-phase, 2026-07-07, 138)"]
        );
    }
}

#[test]
fn an_impact_assessment_that_is_needed_no_more_says_why() {
    let aipd = |said: &str| format!("data: {{personal: {{aipd: {{{said}}}}}}}");
    let needed = aipd("required: oui, reason: dossiers");
    try_all(&[
        (&needed, &aipd("required: non, reason: dossiers"), &["W C-11-aipd()"]),
        (&needed, &aipd("required: non"), &["W C-11-aipd()"]),
        (&needed, &aipd("required: a_decider"), &["W C-11-aipd()"]),
        (&needed, &aipd("required: non, reason: plus de dossiers"), &[]),
        (&needed, &aipd("required: oui, reason: autre"), &[]),
        (&needed, &aipd("required: oui"), &[]),
        (
            &needed,
            "data: {health: false}",
            &["W C-11-unknown(data.personal.aipd)"],
        ),
        (&aipd("required: a_decider"), &aipd("required: non"), &[]),
        (&aipd("required: non"), "data: {health: false}", &[]),
    ]);
}

#[test]
fn a_product_that_is_closed_is_proved_and_no_more() {
    let closed = |substate: &str, more: &str| {
        format!(
            "phases:\n  - {{phase: idee, start: 2025-02-03, entered_by: registration}}\n  - {{phase: arret, start: 2026-05-05, entered_by: d1}}\ndecisions: [{{id: d1, gate: G-ARRET, session: 2026-05-05, outcome: go}}]\nstop: {{substate: {substate}}}\n{more}"
        )
    };
    let last = "clos";
    let before = closed(last, "");
    try_all(&[
        (&before, &closed(last, "tags: [x]\n"), &["W C-15-changed(tags)"]),
        (
            &before,
            &closed(last, "tags: [x]\nsummary: y\n"),
            &["W C-15-changed(summary)", "W C-15-changed(tags)"],
        ),
        (&before, &closed(last, "milestones: [{id: service_coupe, actual: 2026-05-05}]\n"), &[]),
        (&before, &closed("en_cours", ""), &["W C-15-changed(stop.substate)"]),
        (&closed("en_cours", ""), &closed(last, "tags: [x]\n"), &[]),
        (
            &before,
            &before.replace("stop:", "stop: ").replace(
                "entered_by: d1}\n",
                "entered_by: d1}\n  - {phase: idee, start: 2026-11-10, entered_by: registration, cycle: 2, kind: relance}\ntags: [x]\n",
            ),
            &[],
        ),
    ]);
}
