//! What was declared of a product and not decided: where it may be put right, and where it would open a side door.

use super::before;
use crate::rules::{PRODUCT, World, dedent, named};

/// The rules of a change that tell something of the product as `text` says it, notes aside.
fn told(world: &World, text: &str) -> Vec<(String, String)> {
    world.write(PRODUCT, named(&dedent(text)));
    told_since(world, "HEAD")
}

fn told_since(world: &World, base: &str) -> Vec<(String, String)> {
    let report = world.catalog(&["check", "--base", base, "--format", "json"]).json();
    let all = report["diagnostics"].as_array().unwrap().clone();
    let about = all
        .iter()
        .filter(|one| one["path"] == PRODUCT && one["severity"] != "note");
    let text = |one: &serde_json::Value, key: &str| one[key].as_str().unwrap().to_owned();
    about
        .map(|one| (text(one, "id"), text(one, "severity")))
        .filter(|(id, _)| id.starts_with("C-"))
        .collect()
}

fn one(id: &str, severity: &str) -> Vec<(String, String)> {
    vec![(id.to_owned(), severity.to_owned())]
}

const INHERITED: &str = "
    baseline: {as_of: 2026-06-02, source: inventaire}
    phases:
      - {phase: construction, start: 2019, entered_by: baseline}
";

#[test]
fn no_phase_is_entered_by_declaring_it() {
    let world = before(INHERITED);
    let has = |text: &str| {
        let found = told(&world, text);
        assert!(
            found.contains(&("C-05".to_owned(), "error".to_owned())),
            "{text}: {found:?}"
        );
    };
    // After the first baseline, whatever day it now gives itself.
    has("
        baseline: {as_of: 2026-11-20, source: entretien}
        phases:
          - {phase: construction, start: 2019, entered_by: baseline}
          - {phase: generalisation, start: 2026-11-20, entered_by: baseline}
    ");
    has("
        baseline: {as_of: 2026-11-20, source: entretien}
        phases:
          - {phase: generalisation, start: 2026-11-20, entered_by: baseline}
    ");
    has("
        baseline: {as_of: 2026-11-20, source: entretien}
        phases:
          - {phase: construction, start: 2026-11-20, entered_by: baseline}
    ");
    // Without a source that says something new: neither more, nor less, nor another.
    has("
        baseline: {as_of: 2026-06-02, source: ' INVENTAIRE. '}
        phases:
          - {phase: construction, start: 2019, entered_by: baseline}
          - {phase: generalisation, start: 2024, entered_by: baseline}
    ");
    has("
        baseline: {as_of: 2026-06-02, source: inventaire}
        phases:
          - {phase: generalisation, start: 2019, entered_by: baseline}
    ");
    // In two steps: the day first, the phase then.
    world.write(
        PRODUCT,
        world
            .read(PRODUCT)
            .replace("generalisation", "construction")
            .replace("2026-06-02", "2026-11-20"),
    );
    world.commit_all();
    has("
        baseline: {as_of: 2026-11-20, source: entretien}
        phases:
          - {phase: construction, start: 2019, entered_by: baseline}
          - {phase: generalisation, start: 2026-11-19, entered_by: baseline}
    ");
}

#[test]
fn a_file_that_moved_keeps_the_day_of_its_first_baseline() {
    const LATER: &str = "
        baseline: {as_of: 2026-11-20, source: entretien}
        phases:
          - {phase: construction, start: 2019, entered_by: baseline}
          - {phase: generalisation, start: 2026-11-19, entered_by: baseline}
    ";
    let refused = |world: &World| {
        let found = told(world, LATER);
        assert!(found.contains(&("C-05".to_owned(), "error".to_owned())), "{found:?}");
    };
    // Below another folder for a while, where it said a later day.
    let world = before(INHERITED);
    std::fs::create_dir_all(world.path("products/ailleurs")).unwrap();
    world.git(&["mv", PRODUCT, "products/ailleurs/"]);
    world.commit_all();
    let away = format!("products/ailleurs/{}", PRODUCT.rsplit('/').next().unwrap());
    world.write(&away, world.read(&away).replace("2026-06-02", "2026-11-20"));
    world.commit_all();
    world.git(&["mv", &away, PRODUCT]);
    world.commit_all();
    refused(&world);
    // With the folder of the whole catalogue.
    let world = before(INHERITED);
    for entry in std::fs::read_dir(world.root()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !name.starts_with('.') {
            std::fs::create_dir_all(world.path("donnees")).unwrap();
            world.git(&["mv", &name, "donnees/"]);
        }
    }
    world.commit_all();
    let moved = format!("donnees/{PRODUCT}");
    world.write(&moved, world.read(&moved).replace("2026-06-02", "2026-11-20"));
    world.commit_all();
    world.write(&moved, named(&dedent(LATER)));
    let report = world.catalog(&["-C", "donnees", "check", "--base", "HEAD", "--format", "json"]);
    let told = report.json()["diagnostics"].to_string();
    assert!(told.contains("\"C-05\""), "{told}");
}

#[test]
fn a_product_that_the_committee_has_seen_declares_nothing_more() {
    let decided = |phases: &str, source: &str| {
        format!(
            "
    baseline: {{as_of: 2026-06-02, source: {source}}}
    phases: {phases}
    decisions:
      - {{id: d1, gate: G-REVUE, session: 2026-09-15, outcome: no_go, rationale: trop tôt}}
"
        )
    };
    let world = before(&decided(
        "[{phase: construction, start: 2019, entered_by: baseline}]",
        "inventaire",
    ));
    for phases in [
        "[{phase: construction, start: 2019, entered_by: baseline}, {phase: generalisation, start: 2024, entered_by: baseline}]",
        "[{phase: mvp, start: 2014, entered_by: baseline}, {phase: construction, start: 2019, entered_by: baseline}]",
        "[{phase: generalisation, start: 2019, entered_by: baseline}]",
    ] {
        let found = told(&world, &decided(phases, "entretien"));
        assert!(
            found.contains(&("C-05".to_owned(), "error".to_owned())),
            "{phases}: {found:?}"
        );
    }
    let start = "[{phase: construction, start: 2018, entered_by: baseline}]";
    assert_eq!(told(&world, &decided(start, "entretien")), one("C-21", "warning"));
}

#[test]
fn what_was_declared_wrongly_is_put_right_and_told() {
    let world = before(
        "
        baseline: {as_of: 2026-06-02, source: inventaire}
        phases:
          - {phase: mvp, start: 2014, entered_by: baseline}
          - {phase: construction, start: 2019, entered_by: baseline}
          - {phase: generalisation, start: 2022, entered_by: baseline}
    ",
    );
    let put_right = |source: &str, phases: &[&str]| {
        let lines: String = phases
            .iter()
            .map(|one| format!("  - {{{one}, entered_by: baseline}}\n"))
            .collect();
        told(
            &world,
            &format!("baseline: {{as_of: 2026-06-02, source: {source}}}\nphases:\n{lines}"),
        )
    };
    let (mvp, construction, generalisation) = (
        "phase: mvp, start: 2014",
        "phase: construction, start: 2019",
        "phase: generalisation, start: 2022",
    );
    // One is removed, wherever it stands; never without a source.
    for left in [
        [construction, generalisation],
        [mvp, generalisation],
        [mvp, construction],
    ] {
        assert_eq!(put_right("entretien", &left), one("C-21", "warning"), "{left:?}");
        assert_eq!(
            put_right("inventaire", &left),
            one("C-05", "error")
                .into_iter()
                .chain(one("C-21", "warning"))
                .collect::<Vec<_>>()
        );
    }
    let strict = world.catalog(&["check", "--base", "HEAD", "--strict"]);
    assert_eq!(strict.code, 1);
    // A second correction on the same day names another source.
    assert_eq!(put_right("entretien", &[mvp, construction]), one("C-21", "warning"));
    world.catalog(&["check", "--base", "HEAD"]).expect(0);
    world.commit_all();
    assert_eq!(
        put_right("[entretien, journal de bord]", &[construction]),
        one("C-21", "warning")
    );
    assert_eq!(
        put_right("[entretien, journal de bord]", &[mvp, construction, generalisation]),
        one("C-21", "warning")
    );
    assert_eq!(
        put_right(
            "journal de bord",
            &["phase: mvp, start: 2013", "phase: construction, start: 2020"]
        ),
        [one("C-21", "warning"), one("C-21", "warning")].concat()
    );
    // What is told more closely within what was said is no correction.
    assert!(put_right("entretien", &["phase: mvp, start: 2014-05", construction]).is_empty());
    let told_in_words = world.catalog(&["check", "--base", "HEAD"]).expect(0);
    assert!(!told_in_words.out.contains("C-21"));
}

#[test]
fn what_nobody_knew_is_declared_with_a_source_and_orders_do_not_change_in_silence() {
    let world = before(
        "
        baseline: {as_of: 2026-06-02, source: inventaire}
        phases:
          - {phase: mvp, start: inconnu, entered_by: baseline}
          - {phase: construction, start: inconnu, entered_by: baseline}
          - {phase: inconnu, start: inconnu, entered_by: baseline}
    ",
    );
    let with = |source: &str, phases: [&str; 3]| {
        let lines: String = phases
            .iter()
            .map(|one| format!("  - {{phase: {one}, entered_by: baseline}}\n"))
            .collect();
        let found = told(
            &world,
            &format!("baseline: {{as_of: 2026-06-02, source: {source}}}\nphases:\n{lines}"),
        );
        let ids: std::collections::BTreeSet<String> = found.into_iter().map(|(id, _)| id).collect();
        ids.into_iter().collect::<Vec<_>>().join(" ")
    };
    let (mvp, construction, unknown) = (
        "mvp, start: inconnu",
        "construction, start: inconnu",
        "inconnu, start: inconnu",
    );
    assert_eq!(
        with("entretien", [mvp, construction, "generalisation, start: inconnu"]),
        "C-21"
    );
    assert_eq!(
        with("inventaire", [mvp, construction, "generalisation, start: inconnu"]),
        "C-05 C-21"
    );
    assert_eq!(
        with("inventaire", ["mvp, start: 2014", construction, unknown]),
        "C-05 C-21"
    );
    assert_eq!(with("inventaire", [construction, mvp, unknown]), "C-05 C-21");
    assert_eq!(with("entretien", [construction, mvp, unknown]), "C-21");
    assert_eq!(
        with("entretien", [mvp, construction, "generalisation, start: 2026-11-20"]),
        "C-05 C-21"
    );
}

#[test]
fn a_product_that_comes_in_beyond_its_registration_is_told() {
    let world = before("phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]");
    let told_of = |phase: &str| {
        let text = format!(
            "id: venu\nname: Venu d'ailleurs\nbaseline: {{as_of: 2026-11-02, source: inventaire}}\nphases:\n  - {{phase: {phase}, start: 2019, entered_by: baseline}}\n"
        );
        world.write("products/venu.yaml", text);
        let report = world.catalog(&["check", "--base", "HEAD", "--format", "json"]).json();
        let all = report["diagnostics"].as_array().unwrap().clone();
        all.iter()
            .filter(|one| one["id"] == "C-21" && one["severity"] == "warning")
            .count()
    };
    assert_eq!(
        (told_of("construction"), told_of("idee"), told_of("inconnu")),
        (1, 0, 0)
    );
    assert_eq!(told_of("generalisation"), 1);
}

#[test]
fn a_registration_is_corrected_before_the_first_decision_and_told_after_it() {
    let registered = |start: &str, phase: &str| {
        format!(
            "
    phases: [{{phase: {phase}, start: {start}, entered_by: registration}}]
    decisions:
      - {{id: d1, gate: G-POC, session: 2026-09-15, outcome: no_go, rationale: trop tôt}}
"
        )
    };
    let world = before(&registered("2026-07-07", "idee"));
    assert_eq!(told(&world, &registered("2026-07-01", "idee")), one("C-21", "warning"));
    assert_eq!(told(&world, &registered("2026-09-15", "idee")), one("C-21", "warning"));
    for (start, phase) in [("2026-09-16", "idee"), ("2026-07-07", "poc")] {
        assert_eq!(
            told(&world, &registered(start, phase)),
            one("C-05", "error"),
            "{start} {phase}"
        );
        let refused = world.catalog(&["check", "--base", "HEAD"]).expect(1);
        assert!(!refused.out.contains("supersedes"), "{}", refused.out);
    }
    let world = before("phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]");
    let early = "phases: [{phase: idee, start: 2026-07-01, entered_by: registration}]";
    assert!(told(&world, early).is_empty());
}

#[test]
fn a_product_that_leaves_with_an_open_reservation_is_told() {
    let reserved = |events: &str, rest: &str| {
        format!(
            "
    {rest}
    phases:
      - {{phase: idee, start: 2026-07-07, entered_by: registration}}
      - {{phase: poc, start: 2026-09-15, entered_by: d1}}
    decisions:
      - id: d1
        gate: G-POC
        session: 2026-09-15
        outcome: go_avec_reserves
        reservations:
          - {{id: r1, aspect: valeur, text: Mesurer l'usage, owner_role: metier, due: 2026-12-15, events: [{events}]}}
"
        )
    };
    let world = before(&reserved("", "tags: [essai]"));
    let out = "hors_perimetre: {since: 2026-11-20, reason: rattaché ailleurs}";
    assert_eq!(told(&world, &reserved("", out)), one("C-23", "warning"));
    let later = "hors_perimetre: {since: 2027-01-20, reason: rattaché ailleurs}";
    assert_eq!(told(&world, &reserved("", later)), one("C-23", "warning"));
    let stopped = |events: &str| {
        let text = reserved(events, "stop: {reason: autre}");
        let text = text.replace(
            "entered_by: d1}",
            "entered_by: d1}\n      - {phase: arret, start: 2026-11-17, entered_by: d2}",
        );
        format!(
            "{}\n      - {{id: d2, gate: G-ARRET, session: 2026-11-17, outcome: go}}\n",
            text.trim_end()
        )
    };
    assert!(told(&world, &stopped("")).contains(&("C-23".to_owned(), "warning".to_owned())));
    let closed = "{on: 2026-11-16, kind: closed, proof: audit}";
    assert!(told(&world, &reserved(closed, out)).is_empty());
    assert!(!told(&world, &stopped(closed)).iter().any(|(id, _)| id == "C-23"));
    // Once it is gone, it is told no more; and no product excuses itself.
    world.write(PRODUCT, named(&dedent(&reserved("", out))));
    world.commit_all();
    assert!(told(&world, &reserved("", &format!("{out}\n    tags: [essai]"))).is_empty());
}
