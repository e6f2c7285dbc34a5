//! C-02, C-03, C-06, C-19: lists that grow, plans that are frozen, files that stay.

use super::{found_in, pair, try_all};
use crate::change::records::{Loss, losses, same};
use crate::change::{Changed, Pair};
use crate::domain::problem::Problem;
use crate::domain::product::Product;
use crate::domain::session::Session;

fn with<T: Send + Sync + 'static>(pairs: Vec<Pair<T>>) -> Changed {
    let mut changed = Changed::default();
    changed.put(pairs);
    changed
}

#[test]
fn a_list_that_grows_keeps_what_it_held_in_its_order() {
    let lost = |before: &[&str], after: &[&str]| {
        let owned = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let (before, after) = (owned(before), owned(after));
        // `a1` and `a2` are both `a`.
        let found = losses(&before, &after, |one| one.chars().next());
        found
            .into_iter()
            .map(|(one, loss)| (one.clone(), loss))
            .collect::<Vec<_>>()
    };
    let one = |name: &str, loss| vec![(name.to_owned(), loss)];
    assert_eq!(lost(&["a1", "b1"], &["a1", "b1", "c1"]), []);
    assert_eq!(lost(&["a1", "b1"], &["c1", "a1", "d1", "b1"]), []);
    assert_eq!(lost(&["a1", "b1"], &["b1"]), one("a1", Loss::Removed));
    assert_eq!(lost(&["a1", "b1"], &["b1", "a1"]), one("b1", Loss::Moved));
    assert_eq!(lost(&["a1", "b1"], &["a1", "b2"]), one("b1", Loss::Changed(1)));
    assert_eq!(lost(&["a1", "b1"], &["c1", "a2", "b1"]), one("a1", Loss::Changed(1)));
    // Each is there once for once that it was there.
    assert_eq!(lost(&["a1", "a1"], &["a1"]), one("a1", Loss::Moved));
    assert_eq!(lost(&["a1", "a1"], &["b1", "a1", "a1"]), []);
    // Of several of one name, the first that was not there is what it became.
    assert_eq!(lost(&["a1", "b1"], &["b1", "a2", "a3"]), one("a1", Loss::Changed(1)));
    assert_eq!(lost(&["a1", "a2"], &["a2", "a3"]), one("a1", Loss::Changed(1)));
}

#[test]
fn the_nth_of_a_name_goes_with_the_nth() {
    let found = same(&["a1", "a2", "b1", "a3"], &["b7", "a8", "a9"], |one| one.chars().next());
    assert_eq!(found, [Some(&"a8"), Some(&"a9"), Some(&"b7"), None]);
}

#[test]
fn decisions_measures_and_former_aims_stay() {
    let decisions = |ids: &[&str]| {
        let all: Vec<String> = ids
            .iter()
            .map(|id| format!("{{id: {id}, gate: G-MVP, session: 2026-11-10, outcome: no_go, rationale: r}}"))
            .collect();
        format!("decisions: [{}]", all.join(", "))
    };
    let measures = |values: &[u32]| {
        let all = values
            .iter()
            .map(|value| format!("{{date: 2026-11-{value}, value: {value}}}"));
        format!(
            "indicators: [{{code: usage, kind: succes, measures: [{}]}}]",
            all.collect::<Vec<_>>().join(", ")
        )
    };
    let aims = |days: &[u32]| {
        let all = days
            .iter()
            .map(|day| format!("{{until: 2026-11-{day}, target: {day}}}"));
        format!(
            "indicators: [{{code: usage, kind: succes, previous: [{}]}}]",
            all.collect::<Vec<_>>().join(", ")
        )
    };
    try_all(&[
        (
            &decisions(&["d1", "d2"]),
            &decisions(&["d2"]),
            &["E C-02-decision(d1, d1)"],
        ),
        (
            &decisions(&["d1", "d2"]),
            &decisions(&["d2", "d1"]),
            &["E C-02-moved(d2, d2)"],
        ),
        (
            &measures(&[10, 11]),
            &measures(&[11]),
            &["E C-02-measure-removed(usage, 2026-11-10, 2026-11-10)"],
        ),
        (
            &measures(&[10, 11]),
            &measures(&[11, 10]),
            &["E C-02-moved(usage, 2026-11-11, 2026-11-11)"],
        ),
        (
            &measures(&[10]),
            &measures(&[10]).replace("value: 10", "value: 9"),
            &["E C-02-measure-changed(usage, 2026-11-10, 2026-11-10)"],
        ),
        (&measures(&[10]), "", &["E C-02-indicator(usage, 1)"]),
        (&measures(&[]), "", &[]),
        (
            &aims(&[10, 11]),
            &aims(&[11]),
            &["E C-02-list(indicators.usage.previous, 1)"],
        ),
        (&aims(&[10]), &aims(&[10, 11]), &[]),
        (&aims(&[10]), "", &[]),
    ]);
}

#[test]
fn two_indicators_of_one_code_are_told_apart_with_their_measures() {
    let both = |first: &str, second: &str| {
        let one = |code: &str, day: &str| {
            format!("{{code: {code}, kind: succes, measures: [{{date: 2026-11-{day}, value: 1}}]}}")
        };
        format!("indicators: [{}, {}]", one(first, "10"), one(second, "11"))
    };
    try_all(&[
        (&both("a", "a"), &both("a", "b"), &[]),
        (&both("a", "a"), &both("b", "a"), &[]),
        (
            &both("a", "a"),
            "indicators: [{code: a, kind: succes, measures: [{date: 2026-11-10, value: 1}]}]",
            &["E C-02-indicator(a, 1)"],
        ),
        // Where nothing shared a code, another code is another indicator.
        (&both("a", "b"), &both("a", "c"), &["E C-02-indicator(b, 1)"]),
        // One that was known already takes over nothing.
        (
            "indicators: [{code: a, kind: succes, measures: [{date: 2026-11-10, value: 1}]}, {code: a, kind: succes, measures: [{date: 2026-11-11, value: 1}]}, {code: b, kind: succes}]",
            "indicators: [{code: a, kind: succes, measures: [{date: 2026-11-10, value: 1}]}, {code: b, kind: succes, measures: [{date: 2026-11-11, value: 1}]}]",
            &["E C-02-indicator(a, 1)"],
        ),
    ]);
}

#[test]
fn a_milestone_that_was_reached_was_reached_that_day() {
    let at = |actual: &str| format!("milestones: [{{id: premiere_production, {actual}}}]");
    let told = |day: &str| format!("W C-02-milestone(premiere_production, {day})");
    let (day, month) = (told("2026-11-10"), told("2026-11"));
    try_all(&[
        (&at("actual: 2026-11-10"), &at("actual: 2026-11-11"), &[&day]),
        (&at("actual: 2026-11-10"), &at("planned: 2026-11-10"), &[&day]),
        (&at("actual: 2026-11-10"), "", &[&day]),
        (&at("actual: 2026-11-10"), &at("actual: 2026-11-11, note: erreur"), &[]),
        (
            &at("actual: 2026-11-10, note: erreur"),
            &at("actual: 2026-11-11, note: erreur"),
            &[&day],
        ),
        (&at("actual: 2026-11-10"), &at("actual: 2026-11-10, cycle: 2"), &[&day]),
        (&at("actual: 2026-11-10"), &at("actual: 2026-11-10, cycle: 1"), &[]),
        (&at("actual: 2026-11"), &at("actual: 2026-11-30"), &[]),
        (&at("actual: 2026-11"), &at("actual: 2026-11-01"), &[]),
        (&at("actual: 2026-11"), &at("actual: 2026-12-01"), &[&month]),
        (&at("actual: 2026-11"), &at("actual: 2026-10-31"), &[&month]),
        (&at("actual: 2026-11"), &at("actual: inconnu"), &[&month]),
        (&at("planned: 2026-11-10"), &at("actual: 2026-11-11"), &[]),
        (&at("planned: 2026-11-10"), "", &[]),
    ]);
}

#[test]
fn revisions_stay() {
    for (list, item) in [
        ("schedule.revisions", "{date: DAY, end: 2027-01-01, reason: r}"),
        ("budget.revisions", "{date: DAY, total_eur_ttc: 5, reason: r}"),
        ("schedule.rebaselines", "{date: DAY, reason: r}"),
        ("budget.rebaselines", "{date: DAY, reason: r}"),
    ] {
        let (group, key) = list.split_once('.').unwrap();
        let with = |days: &[&str]| {
            let all: Vec<String> = days.iter().map(|day| item.replace("DAY", day)).collect();
            format!("{group}: {{{key}: [{}]}}", all.join(", "))
        };
        let (one, two) = (with(&["2026-11-10"]), with(&["2026-11-10", "2026-11-11"]));
        let lost = |count: u32| format!("E C-02-list({list}, {count})");
        try_all(&[
            (&one, &two, &[]),
            (&two, &one, &[&lost(1)]),
            (&two, "", &[&lost(2)]),
            (&one, &with(&["2026-11-12"]), &[&lost(1)]),
        ]);
    }
}

#[test]
fn a_frozen_plan_moves_by_a_decision_made_since() {
    for (group, figure) in [("schedule", "end: 2027-06-30"), ("budget", "total_eur_ttc: 5")] {
        let plan = |frozen: &str, figure: &str, more: &str| format!("{group}: {{initial: {{{figure}{frozen}}}{more}}}");
        let other = figure.replace("2027-06-30", "2027-12-31").replace("_ttc: 5", "_ttc: 6");
        let frozen = |day: &str| format!(", frozen_on: {day}");
        let key = figure.split(':').next().unwrap();
        let told = |keys: &str| format!("E C-06-changed({group}.initial, {keys})");
        let today = frozen("2026-11-22");
        try_all(&[
            (&plan("", figure, ""), &plan("", &other, ""), &[]),
            (&plan(&today, figure, ""), &plan(&today, figure, ""), &[]),
            (&plan(&today, figure, ""), &plan(&today, &other, ""), &[&told(key)]),
            (&plan(&today, figure, ""), &plan("", figure, ""), &[&told("frozen_on")]),
            (&plan(&today, figure, ""), "", &[&told("initial")]),
            (&plan(&frozen("2026-11-23"), figure, ""), &plan("", &other, ""), &[]),
        ]);
        // A new reference.
        let outcome_of = |day: &str, outcome: &str| {
            format!("\ndecisions: [{{id: d2, gate: G-MVP, session: {day}, outcome: {outcome}, rationale: r}}]")
        };
        let decided = |day: &str| outcome_of(day, "go");
        let early = frozen("2026-11-10");
        let anew = |decision: &str| {
            let line = format!("rebaselines: [{{date: 2026-11-20{decision}, reason: r}}]");
            let plan = plan(&early, &other, "");
            plan.replace("}}", &format!("}}, {line}}}"))
        };
        let by = anew(", decision: d2");
        let before = plan(&early, figure, "");
        let changed = told(key);
        let known = format!("{before}{}", decided("2026-11-20"));
        try_all(&[
            (&before, &format!("{by}{}", decided("2026-11-11")), &[]),
            (&before, &format!("{by}{}", decided("2026-11-10")), &[&changed]),
            (
                &before,
                &format!("{by}{}", outcome_of("2026-11-11", "no_go")),
                &[&changed],
            ),
            (
                &before,
                &format!("{by}{}", outcome_of("2026-11-11", "ajourne")),
                &[&changed],
            ),
            (&before, &by, &[&changed]),
            (&before, &format!("{}{}", anew(""), decided("2026-11-11")), &[&changed]),
            (
                &known,
                &format!("{by}{}", decided("2026-11-20")),
                &["E C-06-old-decision(d2)", &changed],
            ),
        ]);
        // A decision that gives one plan another reference may give it to the other one too.
        let beside = match group {
            "budget" => "schedule",
            _ => "budget",
        };
        let line = "rebaselines: [{date: 2026-11-20, decision: d2, reason: r}]";
        let elsewhere = format!("{}\n{beside}: {{{line}}}", plan(&early, &other, ""));
        try_all(&[(&before, &format!("{elsewhere}{}", decided("2026-11-11")), &[])]);
        // From the very day on that it is frozen.
        let that_day = |text: &str| text.replace("frozen_on: 2026-11-10", "frozen_on: 2026-11-22");
        let old = ["E C-06-old-decision(d2)", &changed];
        try_all(&[(
            &that_day(&known),
            &that_day(&format!("{by}{}", decided("2026-11-20"))),
            &old,
        )]);
        // Before a plan is frozen, a new reference may follow from any decision.
        let later = |text: &str| text.replace("frozen_on: 2026-11-10", "frozen_on: 2026-11-23");
        try_all(&[(&later(&known), &later(&format!("{by}{}", decided("2026-11-20"))), &[])]);
    }
}

fn products(pairs: Vec<Pair<Product>>) -> Vec<String> {
    found_in(&Changed::of_products(pairs))
}

#[test]
fn the_file_of_a_product_stays() {
    let text = |id: &str, name: &str, phase: &str| {
        format!("id: {id}\nname: {name}\nphases: [{{phase: {phase}, start: 2026-11-10, entered_by: registration}}]\n")
    };
    let old = text("ab", "A", "idee");
    let gone = || pair("products/ab.yaml", Some(&old), None);
    let comes = |text: &str| pair("products/cd.yaml", None, Some(text));
    let removed = "products/ab.yaml: E C-03-removed(main, catalogue/products/ab.yaml)";
    let renamed = "products/ab.yaml: E C-03-renamed(catalogue/products/cd.yaml, catalogue/products/ab.yaml)";
    assert_eq!(products(vec![gone()]), [removed]);
    assert_eq!(products(vec![gone(), comes(&text("cd", "B", "idee"))]), [renamed]);
    assert_eq!(products(vec![gone(), comes(&text("cd", "A", "poc"))]), [renamed]);
    assert_eq!(products(vec![gone(), comes(&text("cd", "B", "poc"))]), [removed]);
    // A product that was there is nobody's heir.
    let there = text("cd", "A", "idee");
    assert_eq!(
        products(vec![gone(), pair("products/cd.yaml", Some(&there), Some(&there))]),
        [removed]
    );
}

#[test]
fn what_nobody_could_read_is_said() {
    let one = |unread: bool, part: bool, stays: bool| {
        let mut one: Pair<Session> = pair("sessions/a.yaml", None, None);
        (one.unread, one.unread_part, one.stays) = (unread, part, stays);
        found_in(&with(vec![one]))
    };
    assert_eq!(one(true, false, true), ["sessions/a.yaml: W C-19-unread()"]);
    assert_eq!(one(true, true, true), ["sessions/a.yaml: W C-19-unread()"]);
    assert_eq!(one(false, true, true), ["sessions/a.yaml: W C-19-part()"]);
    assert_eq!(one(false, false, true), [""; 0]);
    assert_eq!(one(true, true, false), [""; 0]);
    let mut product: Pair<Product> = pair("products/a.yaml", None, None);
    (product.unread, product.stays) = (true, true);
    assert_eq!(products(vec![product]), ["products/a.yaml: W C-19-unread()"]);
}

fn sitting(before: &str, after: Option<&str>) -> Vec<String> {
    let found = found_in(&with::<Session>(vec![pair("sessions/a.yaml", Some(before), after)]));
    let own = |one: String| one.trim_start_matches("sessions/a.yaml: ").to_owned();
    found.into_iter().map(own).collect()
}

#[test]
fn a_sitting_that_was_held_is_completed_and_not_rewritten() {
    let held = |more: &str| format!("date: 2026-11-22\nkind: ordinaire\n{more}");
    let agenda = |ids: &str| held(&format!("agenda: [{ids}]\n"));
    let gone = "E C-02-file(main, catalogue/sessions/a.yaml)";
    let rewritten = |key: &str| format!("E C-02-session({key})");
    let try_one =
        |before: &str, after: &str, found: &[&str]| assert_eq!(sitting(before, Some(after)), found, "{after}");
    assert_eq!(sitting(&held(""), None), [gone]);
    try_one(&held(""), &agenda("ab"), &[]);
    try_one(&agenda("ab"), &agenda("ab, cd"), &[]);
    try_one(&agenda("ab, cd"), &agenda("cd"), &[&rewritten("agenda")]);
    try_one(&held(""), &held("").replace("ordinaire", "annulee"), &[]);
    try_one(
        &held(""),
        &held("").replace("ordinaire", "exceptionnelle"),
        &[&rewritten("kind")],
    );
    try_one(&held(""), &held("").replace("11-22", "11-20"), &[&rewritten("date")]);
    try_one(&held(""), &held("reuse_findings: [x]\n"), &[]);
    try_one(
        &held("reuse_findings: [x]\n"),
        &held("reuse_findings: [y]\n"),
        &[&rewritten("reuse_findings")],
    );
    // One to come is a plan.
    let planned = held("").replace("11-22", "11-23");
    assert_eq!(sitting(&planned, None), [""; 0]);
    try_one(&planned, &held("").replace("11-22", "11-24"), &[]);
    // What was hidden is compared too, and told once.
    let mut one: Pair<Session> = pair("sessions/a.yaml", Some(&held("")), Some(&agenda("cd")));
    one.sound = Some(super::read("sessions/a.yaml", &agenda("ab")));
    let of = |one: Pair<Session>| found_in(&with(vec![one]));
    let told = [format!("sessions/a.yaml: {}", rewritten("agenda"))];
    assert_eq!(of(one.clone()), told);
    one.before.clone_from(&one.sound);
    assert_eq!(of(one), told);
}

#[test]
fn what_a_problem_was_met_in_stays() {
    let met = |days: &[&str]| {
        let all: Vec<String> = days.iter().map(|day| format!("{{date: {day}}}")).collect();
        format!("id: pb\ntitle: T\noccurrences: [{}]\n", all.join(", "))
    };
    let of = |one: Pair<Problem>| found_in(&with(vec![one]));
    let try_one = |before: &str, after: Option<&str>| of(pair("problems/pb.yaml", Some(before), after));
    let (one, two) = (met(&["2026-11-10"]), met(&["2026-11-10", "2026-11-11"]));
    assert_eq!(try_one(&one, Some(&two)), [""; 0]);
    assert_eq!(
        try_one(&two, Some(&one)),
        ["problems/pb.yaml: E C-02-list(occurrences, 1)"]
    );
    assert_eq!(
        try_one(&two, Some(&met(&["2026-11-12"]))),
        ["problems/pb.yaml: E C-02-list(occurrences, 2)"]
    );
    assert_eq!(
        try_one(&one, None),
        ["problems/pb.yaml: E C-02-file(main, catalogue/problems/pb.yaml)"]
    );
    // A file that stays and cannot be read is not gone.
    let mut unreadable: Pair<Problem> = pair("problems/pb.yaml", Some(&one), None);
    unreadable.stays = true;
    assert_eq!(of(unreadable), [""; 0]);
    let mut hidden: Pair<Problem> = pair("problems/pb.yaml", Some(&met(&[])), Some(&met(&[])));
    hidden.sound = Some(super::read("problems/pb.yaml", &one));
    assert_eq!(of(hidden), ["problems/pb.yaml: E C-02-list(occurrences, 1)"]);
}
