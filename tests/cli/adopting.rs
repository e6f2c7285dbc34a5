//! `lifecycle adopt`: what the committee adopts at a plenary sitting, in the rules and in the sitting's file.

use crate::support::{Answer, World};

/// The program's answer, with plain spaces.
fn said(world: &World, arguments: &[&str]) -> Answer {
    let answer = world.catalog(arguments);
    Answer {
        out: answer.out.replace('\u{a0}', " "),
        err: answer.err.replace('\u{a0}', " "),
        ..answer
    }
}

const BRANCH: &str = "catalog/seance-2026-11-17";

/// The tour, with a plenary sitting proposed on 17 November 2026.
fn plenary() -> World {
    let world = World::tour();
    let open = [
        "committee",
        "open",
        "2026-11-17",
        "--plenary",
        "--today",
        "2026-11-17",
        "--yes",
    ];
    world.catalog(&open).expect(0);
    world
}

fn adopt(world: &World, arguments: &[&str], code: i32) -> Answer {
    let more = ["--session", "2026-11-17", "--yes"];
    said(world, &[&["lifecycle", "adopt"], arguments, &more[..]].concat()).expect(code)
}

#[test]
fn what_is_adopted_is_written_beside_it_and_in_the_sitting_and_changes_nothing_else() {
    let world = plenary();
    adopt(
        &world,
        &[
            "VAL-04",
            "org-06@mvp",
            "--template",
            "radar",
            "--catalogue",
            "Catalogue des communs",
        ],
        0,
    );
    let rules = world.git(&["diff", "--unified=0", "main", BRANCH, "--", "lifecycle"]);
    let changed: Vec<&str> = rules
        .lines()
        .filter(|line| line.starts_with(['+', '-']) && !line.starts_with("+++") && !line.starts_with("---"))
        .collect();
    // VAL-04 at three gates, a line each; ORG-06 in its braces.
    assert_eq!(
        changed
            .iter()
            .filter(|line| line.trim_start_matches('+').trim() == "adopted_on: 2026-11-17")
            .count(),
        3
    );
    assert_eq!(changed.len(), 5, "{rules}");
    let sitting = world.git(&["show", &format!("{BRANCH}:sessions/2026-11-17.yaml")]);
    insta::assert_snapshot!("adopted_sitting", sitting);
    assert_eq!(
        world.git(&["rev-list", "--count", &format!("main..{BRANCH}")]).trim(),
        "2"
    );
    let minutes = said(&world, &["committee", "minutes", "2026-11-17"]).expect(0);
    insta::assert_snapshot!("adopted_minutes_fr", minutes.out);
    world.git(&["checkout", "--quiet", BRANCH]);
    said(&world, &["validate"]).expect(0);
    said(&world, &["check", "--base", "main"]).expect(0);
    let explained = said(&world, &["explain", "ORG-06"]).expect(0).out;
    assert!(
        explained.contains("G-MVP, DOIT (adopté le 17 novembre 2026, en séance plénière)"),
        "{explained}"
    );
    assert!(
        explained.contains("G-GENERALISATION, DOIT (avertit seulement"),
        "{explained}"
    );
    let show = said(&world, &["show", "2026-11-17", "--lang", "en"]).expect(0).out;
    assert!(
        show.contains("What the committee adopted") && show.contains("Catalogue des communs"),
        "{show}"
    );
    let gate = said(&world, &["gate", "ajourne", "--format", "json"]).expect(0).json();
    let items = gate["expectations"].as_array().unwrap();
    assert!(
        items
            .iter()
            .any(|item| item["id"] == "ORG-06@G-MVP" && item["binds"] == true)
    );
    let waiting = said(&world, &["lifecycle", "proposed", "--format", "json"])
        .expect(0)
        .json();
    let waits = |id: &str| {
        waiting["criteria"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["criterion"] == id)
    };
    assert!(!waits("VAL-04") && waits("ORG-06"));
}

#[test]
fn a_whole_version_is_adopted_and_keeps_its_comments() {
    let world = World::tour();
    let rules = world.read("lifecycle/2026.1.yaml");
    let next = rules
        .replace("version: '2026.1'", "version: '2026.2'")
        .replace("effective_from: 2026-07-01", "effective_from: 2027-01-01")
        .replace(
            "status: adoptee\nadopted_on: 2026-06-30\n",
            "status: proposition     # à discuter\n",
        );
    world.write("lifecycle/2026.2.yaml", next);
    world.commit_all();
    world
        .catalog(&[
            "committee",
            "open",
            "2026-11-17",
            "--plenary",
            "--today",
            "2026-11-17",
            "--yes",
        ])
        .expect(0);
    adopt(&world, &["2026.2"], 0);
    let file = world.git(&["show", &format!("{BRANCH}:lifecycle/2026.2.yaml")]);
    assert!(
        file.contains("status: adoptee     # à discuter\nadopted_on: 2026-11-17\n"),
        "{}",
        &file[..4_000]
    );
    world.git(&["checkout", "--quiet", BRANCH]);
    said(&world, &["check", "--base", "main"]).expect(0);
    let again = adopt(&world, &["2026.2"], 1);
    assert!(
        again.err.contains("déjà adoptées, depuis le 17 novembre 2026"),
        "{}",
        again.err
    );
    // Criteria of another version than that of the day.
    adopt(&world, &["ORG-06@G-MVP", "--rules", "2026.2"], 0);
    let unknown = adopt(&world, &["ORG-06", "--rules", "2027.1"], 2);
    assert!(unknown.err.contains("2026.2"), "{}", unknown.err);
}

#[test]
fn what_cannot_be_adopted_is_refused_and_nothing_is_written() {
    let world = plenary();
    let tip = || world.git(&["rev-parse", BRANCH]);
    let before = tip();
    for (arguments, code, told) in [
        (&["VAL-4"][..], 2, "VAL-04"),
        (&["VAL-04@G-POC"], 2, "n'attend rien au passage G-POC"),
        (&["VAL-04", "XXX-01"], 2, "n'ont pas de critère « XXX-01 »"),
        (&["ORG-15"], 1, "oblige déjà"),
        (&["2026.1"], 1, "déjà adoptées, depuis le 30 juin 2026"),
        (&["--template", "rada"], 2, "radar"),
        (&[], 2, ""),
    ] {
        let refused = adopt(&world, arguments, code);
        assert!(refused.err.contains(told), "{arguments:?}: {}", refused.err);
    }
    let at = |day: &str, code: i32| {
        said(&world, &["lifecycle", "adopt", "VAL-04", "--session", day, "--yes"])
            .expect(code)
            .err
    };
    assert!(at("2026-11-16", 1).contains("committee open 2026-11-16 --plenary"));
    assert!(at("2026-12-17", 2).contains("n'a pas encore eu lieu"));
    assert!(at("2026-10-20", 1).contains("n'est pas plénière (Ordinaire)"));
    assert_eq!(tip(), before);
    adopt(&world, &["VAL-04@G-MVP"], 0);
    let again = adopt(&world, &["VAL-04@G-MVP"], 1);
    assert!(again.err.contains("déjà adopté, à cette séance"), "{}", again.err);
    // What of it waits is still adopted.
    adopt(&world, &["VAL-04"], 0);
}

#[test]
fn a_day_of_adoption_without_its_plenary_sitting_is_refused() {
    let world = World::tour();
    let rules = world.read("lifecycle/2026.1.yaml");
    let adopted = |day: &str| {
        rules.replace(
            "en: 'Shared map, overlaps spotted'}",
            &format!("en: 'Shared map, overlaps spotted', adopted_on: {day}}}"),
        )
    };
    let found = |day: &str, code: i32| {
        world.write("lifecycle/2026.1.yaml", adopted(day));
        world.catalog(&["check", "--base", "HEAD"]).expect(code).out
    };
    // No sitting that day; an ordinary one.
    for day in ["2026-11-17", "2026-10-20"] {
        let out = found(day, 1);
        assert!(out.contains("R-12") && out.contains("ORG-06@G-MVP"), "{out}");
    }
    world.write("sessions/2026-11-17.yaml", "date: 2026-11-17\nkind: pleniere\n");
    found("2026-11-17", 0);
    // What the base has already needs no sitting: a new version keeps it.
    world.write("lifecycle/2026.1.yaml", adopted("2026-11-10"));
    std::fs::remove_file(world.path("sessions/2026-11-17.yaml")).unwrap();
    world.commit_all();
    let next = adopted("2026-11-10")
        .replace("version: '2026.1'", "version: '2026.2'")
        .replace("effective_from: 2026-07-01", "effective_from: 2027-01-01")
        .replace("status: adoptee\nadopted_on: 2026-06-30\n", "status: proposition\n");
    world.write("lifecycle/2026.2.yaml", &next);
    let out = world.catalog(&["check", "--base", "HEAD"]).out;
    assert!(!out.contains("R-12"), "{out}");
    world.write(
        "lifecycle/2026.2.yaml",
        next.replace("status: proposition\n", "status: adoptee\nadopted_on: 2026-11-10\n"),
    );
    let out = world.catalog(&["check", "--base", "HEAD"]).expect(1).out;
    assert!(out.contains("R-12") && out.contains("2026.2"), "{out}");
}
