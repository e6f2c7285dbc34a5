use super::*;
use crate::report::frame::testing::{Catalogue, DAY};

fn product(phase: &str, facts: &str) -> String {
    format!("phases: [{{phase: {phase}, start: 2025-01-01, entered_by: registration}}]\n{facts}")
}

fn indicator(code: &str, kind: &str, facts: &str, measures: &[&str]) -> String {
    format!(
        "  - {{code: {code}, kind: {kind}, {facts}measures: [{}]}}\n",
        measures.join(", ")
    )
}

#[test]
fn of_nothing_nothing_is_known() {
    let answer = Catalogue::of(&[]).answer(&REPORT, DAY);
    for figure in &answer.figures {
        let counts = ["impact-silent", "impact-results.unmeasured"];
        let expected = counts.contains(&figure.id().as_str()).then_some(0.0);
        assert_eq!((figure.value, figure.n, figure.of), (expected, 0, 0), "{}", figure.id());
    }
    let silent = product("construction", "");
    let answer = Catalogue::of(&[&silent]).answer(&REPORT, DAY);
    // The file says nothing of indicators nor objectives: no 0 %.
    assert_eq!(answer.hand("impact-measured"), (None, 0, 1));
    assert_eq!(answer.hand("impact-silent"), (Some(1.0), 1, 1));
    assert_eq!(answer.hand("impact-known.none"), (None, 0, 1));
    assert_eq!(answer.hand("impact-optimising"), (None, 0, 1));
    assert_eq!(answer.hand("impact-optimising-share"), (None, 0, 1));
    assert_eq!(answer.hand("impact-usage"), (None, 0, 1));
    assert_eq!(answer.hand("impact-stale"), (None, 0, 0));
    assert_eq!(answer.hand("impact-cost"), (None, 0, 1));
    assert_eq!(answer.hand("impact-review"), (None, 0, 1));
}

#[test]
fn an_impact_is_measured_where_it_was_read_within_a_year() {
    let impact = |facts: &str, measures: &[&str]| {
        let own = indicator("gain", "impact", facts, measures);
        product("construction", &format!("indicators:\n{own}"))
    };
    let read = "{date: 2026-01-10, value: 1}";
    let products = [
        impact("", &[read]),
        impact(
            "",
            &[
                "{date: 2024-01-10, value: 1}",
                "{date: 2025-01-10, value: 2}",
                "{date: 2025-06-10, value: 3}",
            ],
        ),
        impact("baseline: {value: 3, date: 2025-01-01}, ", &[]),
        impact("", &[]),
        product("generalisation", "indicators: []\n"),
        product("construction", ""),
        // In its first version still, stopped, and read after the day: none of them counts as measured.
        product(
            "mvp",
            &format!("indicators:\n{}", indicator("gain", "impact", "", &[read])),
        ),
        product(
            "arret",
            &format!("indicators:\n{}", indicator("gain", "impact", "", &[read])),
        ),
        impact("", &["{date: 2026-11-23, value: 1}"]),
    ];
    let products: Vec<&str> = products.iter().map(String::as_str).collect();
    let answer = Catalogue::of(&products).answer(&REPORT, DAY);
    // Past the first version: p1 to p6 and p9, of which p6 says nothing: 1 of 6.
    assert_eq!(answer.hand("impact-measured"), (Some(1.0 / 6.0), 6, 7));
    assert_eq!(answer.hand("impact-silent"), (Some(1.0), 7, 7));
    let known = |word: &str| answer.hand(&format!("impact-known.{word}")).0;
    let counts = ["none", "defined", "baseline", "readings", "series"].map(known);
    // p5; p4 and p9, whose only reading is of a later day; p3; p1; p2.
    assert_eq!(counts, [Some(1.0), Some(2.0), Some(1.0), Some(1.0), Some(1.0)]);
    // D4: p1 and p7 were read 316 days before, p2 530 days before: 1 of 3 read, of the 6 indicators of active products.
    assert_eq!(answer.hand("impact-stale"), (Some(1.0), 3, 6));
}

#[test]
fn a_reading_is_too_old_after_twice_its_period_and_a_correction_takes_its_place() {
    let own = [
        // 31 days, read 63 days before: 63 > 62.
        indicator(
            "un",
            "succes",
            "",
            &["{date: 2026-09-20, period_start: 2026-08-01, period_end: 2026-08-31, value: 1}"],
        ),
        // 62 days before: not yet.
        indicator(
            "deux",
            "succes",
            "",
            &["{date: 2026-09-21, period_start: 2026-08-01, period_end: 2026-08-31, value: 1}"],
        ),
        indicator(
            "taux_usage",
            "succes",
            "",
            &[
                "{date: 2026-09-21, numerator: 90, denominator: 100}",
                "{date: 2026-09-21, numerator: 30, denominator: 100, supersedes: 2026-09-21}",
            ],
        ),
    ];
    let facts = format!("indicators:\n{}", own.concat());
    let other = format!(
        "indicators:\n{}",
        indicator(
            "taux_usage",
            "succes",
            "",
            &["{date: 2025-11-22, numerator: 10, denominator: 300}"]
        )
    );
    let older = other.replace("2025-11-22", "2025-11-21");
    let products = [product("mvp", &facts), product("mvp", &other), product("mvp", &older)];
    let products: Vec<&str> = products.iter().map(String::as_str).collect();
    let answer = Catalogue::of(&products).answer(&REPORT, DAY);
    // p1's first; p3's is 366 days old, p2's 365.
    assert_eq!(answer.hand("impact-stale"), (Some(2.0), 5, 5));
    // (30 + 10) / (100 + 300); p3 was read more than twelve months before. The median of 0.3 and 0.0333.
    assert_eq!(answer.hand("impact-usage"), (Some(0.1), 2, 3));
    let (median, n, of) = answer.hand("impact-usage-median");
    assert!((median.unwrap() - 1.0 / 6.0).abs() < 1e-9 && (n, of) == (2, 3));
}

#[test]
fn scales_are_never_mixed() {
    let read = |scale: &str, value: &str| {
        let facts = format!("scale: {scale}, ");
        let own = indicator("satisfaction", "succes", &facts, &[value]);
        product("mvp", &format!("indicators:\n{own}"))
    };
    let products = [
        read("jdma10", "{date: 2026-10-01, value: 9, n: 30}"),
        read("jdma10", "{date: 2026-10-01, value: 6, n: 10}"),
        read("jdma10", "{date: 2026-10-01, value: 8}"),
        read("nps", "{date: 2026-10-01, value: -20, n: 50}"),
        product("mvp", ""),
    ];
    let products: Vec<&str> = products.iter().map(String::as_str).collect();
    let answer = Catalogue::of(&products).answer(&REPORT, DAY);
    // (9 × 30 + 6 × 10) / 40; p3 does not say how many answered. The median of 6, 8, 9.
    assert_eq!(answer.hand("impact-satisfaction.jdma10"), (Some(8.25), 2, 5));
    assert_eq!(answer.hand("impact-satisfaction-median.jdma10"), (Some(8.0), 3, 5));
    assert_eq!(answer.hand("impact-satisfaction.nps"), (Some(-20.0), 1, 5));
    assert_eq!(answer.hand("impact-satisfaction-median.nps"), (Some(-20.0), 1, 5));
    // 9 and 8 of three scores; one of five without any.
    assert_eq!(answer.hand("impact-satisfied"), (Some(2.0 / 3.0), 3, 5));
    assert_eq!(answer.hand("impact-unasked"), (Some(0.2), 5, 5));
}

#[test]
fn a_key_result_is_late_where_less_of_the_way_than_of_the_time_has_passed() {
    let aimed = |value: &str, aim: &str| {
        let own = indicator(
            "delai",
            "succes",
            "baseline: {value: 10, date: 2026-01-01}, ",
            &[&format!("{{date: 2026-10-01, value: {value}}}")],
        );
        product(
            "mvp",
            &format!(
                "objectives:\n  - {{id: o1, text: o, kind: optimisation, key_results: [{{id: k1, indicator: delai, target: 0, \
                 {aim}}}]}}\nindicators:\n{own}"
            ),
        )
    };
    let products = [
        // 2026-01-01 to 2026-12-31 is 364 days, 325 of them gone: 0.89 of the time.
        aimed("4", "due: 2026-12-31"),
        aimed("1", "due: 2026-12-31"),
        aimed("0", "due: 2026-12-31"),
        aimed("12", "due: 2026-12-31"),
        aimed("4", "text: sans date"),
        product(
            "mvp",
            "objectives:\n  - {id: o1, text: o, kind: optimisation, status: atteint, key_results: [{id: k1, baseline: 1, target: 2, due: 2026-12-31}]}\n",
        ),
    ];
    let products: Vec<&str> = products.iter().map(String::as_str).collect();
    let answer = Catalogue::of(&products).answer(&REPORT, DAY);
    // Done: 0.6, 0.9, 1, −0.2, 0.6 without a due date; p6 has no reading.
    let so = |word: &str| answer.hand(&format!("impact-results.{word}"));
    assert_eq!(so("late"), (Some(1.0), 5, 6));
    assert_eq!(so("on_track"), (Some(1.0), 5, 6));
    assert_eq!(so("reached"), (Some(1.0), 5, 6));
    assert_eq!(so("back"), (Some(1.0), 5, 6));
    assert_eq!(so("undated"), (Some(1.0), 5, 6));
    assert_eq!(so("unmeasured"), (Some(1.0), 6, 6));
    assert_eq!(answer.hand("impact-results-late"), (Some(2.0), 5, 6));
    // A1: p1 to p4; p5's result has no due date, p6's objective is over.
    assert_eq!(answer.hand("impact-optimising"), (Some(4.0), 6, 6));
    assert_eq!(answer.hand("impact-optimising-share"), (Some(4.0 / 6.0), 6, 6));
}

#[test]
fn what_a_user_costs_and_how_much_of_the_target_is_reached() {
    let costly = |spent: &str, run: &str, users: &str| {
        let own = indicator("utilisateurs_actifs", "succes", "", &[users]);
        let usage = indicator(
            "taux_usage",
            "succes",
            "",
            &["{date: 2026-10-01, numerator: 50, denominator: 60}"],
        );
        product(
            "generalisation",
            &format!(
                "audience: {{target_size: 100}}\nmilestones: [{{id: cible_100, planned: 2026-06-30}}]\nbudget: {{run_yearly_eur: \
                 {run}, spent: [{spent}]}}\nindicators:\n{own}{usage}"
            ),
        )
    };
    let products = [
        costly(
            "{year: 2025, cp_eur: 1000}, {year: 2024, cp_eur: 300}",
            "900",
            "{date: 2025-12-31, value: 10}, {date: 2024-12-31, value: 10}",
        ),
        costly(
            "{year: 2025, cp_eur: 500}, {year: 2025, cp_eur: 500}",
            "100",
            "{date: 2025-06-30, value: 40}",
        ),
        costly("{year: 2025, cp_eur: 500}", "200", "{date: 2026-06-30, value: 40}"),
        product("generalisation", ""),
    ];
    let products: Vec<&str> = products.iter().map(String::as_str).collect();
    let answer = Catalogue::of(&products).answer(&REPORT, DAY);
    // 2025: (1000 + 1000) / (10 + 40); the median of 100 and 25; 2024: 300 / 10. p3's users are of 2026.
    assert_eq!(answer.hand("impact-cost"), (Some(40.0), 2, 4));
    assert_eq!(answer.hand("impact-cost-median"), (Some(62.5), 2, 4));
    assert_eq!(answer.hand("impact-cost-before"), (Some(30.0), 1, 4));
    // 150 / 300; the three were to have reached their 100 by June.
    assert_eq!(answer.hand("impact-coverage"), (Some(0.5), 3, 4));
    assert_eq!(answer.hand("impact-coverage-late"), (Some(3.0), 3, 4));
    // The median of 900, 100 and 200 is 200: p1 alone costs more, and has read no impact.
    assert_eq!(answer.hand("impact-review"), (Some(1.0), 3, 4));
}

#[test]
fn an_impact_read_often_is_a_series() {
    let own = indicator(
        "gain",
        "impact",
        "unit: part, baseline: {value: 0.1, date: 2025-01-01}, target: 0.5, ",
        &[
            "{date: 2026-01-10, value: 0.2}",
            "{date: 2026-06-10, value: 0.3}",
            "{date: 2026-12-01, value: 0.4}",
        ],
    );
    let catalogue = Catalogue::of(&[&product("construction", &format!("indicators:\n{own}"))]);
    let answer = catalogue.answer(&REPORT, DAY);
    let series: Vec<&Series> = answer.series().collect();
    assert_eq!(series.len(), 1);
    let values: Vec<f64> = series[0].points.iter().map(|(_, value)| *value).collect();
    assert_eq!((&*series[0].name, values), ("p1.gain", vec![0.1, 0.2, 0.3]));
    assert_eq!(catalogue.answer(&REPORT, "2026-02-01").series().count(), 0);
}
