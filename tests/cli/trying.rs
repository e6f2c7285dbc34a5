//! `gate --rules`, `report gates --rules`, `lifecycle proposed`: rules that are not in force, and what they would change.

use std::collections::BTreeSet;

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

/// The committee's rules of next year: two expectations would be adopted in December.
fn next_year(world: &World) -> String {
    let rules = world.read("lifecycle/2026.1.yaml");
    let sponsor = "fr: 'Sponsor nommé, décide des moyens', en: Named sponsor who decides on means";
    let map = "fr: 'Carte partagée, doublons d''activité repérés', en: 'Shared map, overlaps spotted'";
    assert!(rules.contains(sponsor) && rules.contains(map));
    rules
        .replace("version: '2026.1'", "version: '2026.2'")
        .replace("effective_from: 2026-07-01", "effective_from: 2027-01-01")
        .replace(sponsor, &format!("{sponsor}, adopted_on: 2026-12-10"))
        .replace(map, &format!("{map}, adopted_on: 2026-12-10"))
}

#[test]
fn a_gate_is_judged_by_rules_that_are_not_in_force_and_nothing_is_written() {
    let world = World::tour();
    world.write("essai/regles.yaml", next_year(&world));
    let status = || world.git(&["status", "--porcelain"]) + &world.git(&["for-each-ref"]);
    let before = status();
    let answer = said(&world, &["gate", "ajourne", "--rules", "essai/regles.yaml"]).expect(0);
    insta::assert_snapshot!("gate_on_trial_fr", answer.out);
    let english = said(
        &world,
        &[
            "gate",
            "ajourne",
            "--rules",
            "essai/regles.yaml",
            "--lang",
            "en",
            "--all",
        ],
    )
    .expect(0);
    assert!(
        english.out.contains("which are not in force. Nothing is written."),
        "{}",
        english.out
    );
    assert!(
        english.out.contains("ORG-06@G-MVP") && !english.out.contains("catalog decide"),
        "{}",
        english.out
    );
    let json = said(
        &world,
        &["gate", "ajourne", "--rules", "essai/regles.yaml", "--format", "json"],
    )
    .expect(0)
    .json();
    assert_eq!(
        json["trial"]["newly_binding"],
        serde_json::json!(["ORG-01@G-MVP", "ORG-06@G-MVP"])
    );
    assert_eq!(json["trial"]["newly_unmet"], serde_json::json!(["ORG-06@G-MVP"]));
    assert_eq!(
        (&json["next"], &json["rules_version"]),
        (&serde_json::Value::Null, &"2026.2".into())
    );
    assert_eq!(status(), before);
    // What is in force says nothing of a trial.
    let today = said(&world, &["gate", "ajourne", "--format", "json"]).expect(0).json();
    assert!(today.get("trial").is_none() && today["next"].is_string());
}

#[test]
fn rules_are_found_in_a_folder_a_version_to_come_and_a_branch() {
    let world = World::tour();
    let new = next_year(&world);
    world.git(&["checkout", "--quiet", "-b", "regles"]);
    world.write("lifecycle/2026.2.yaml", &new);
    world.git(&["add", "--all"]);
    world.git(&["commit", "--quiet", "--message=règles"]);
    world.git(&["checkout", "--quiet", "main"]);
    let binding = |rules: &str| {
        let json = said(&world, &["gate", "ajourne", "--rules", rules, "--format", "json"])
            .expect(0)
            .json();
        json["trial"]["newly_binding"].as_array().unwrap().len()
    };
    assert_eq!(binding("regles"), 2);
    world.write("autre/2026.2.yaml", &new);
    assert_eq!(binding("autre"), 2);
    world.write("copie/catalog.yaml", world.read("catalog.yaml"));
    world.write("copie/lifecycle/2026.2.yaml", &new);
    assert_eq!(binding("copie"), 2);
    world.write("lifecycle/2026.2.yaml", &new);
    assert_eq!(binding("2026.2"), 2);
    assert_eq!(binding("."), 2);
    let same = said(&world, &["gate", "ajourne", "--rules", "lifecycle/2026.1.yaml"]).expect(0);
    assert!(
        same.out.contains("qui sont celles en vigueur : rien ne change"),
        "{}",
        same.out
    );
}

#[test]
fn rules_that_cannot_be_tried_are_told_with_their_line() {
    let world = World::tour();
    let refused = |rules: &str, more: &[&str]| {
        let arguments = [&["gate", "ajourne", "--rules", rules], more].concat();
        said(&world, &arguments).expect(2).err
    };
    let err = refused("nulle-part", &[]);
    assert!(err.contains("« nulle-part » n'est ni un fichier de règles"), "{err}");
    world.write("a.yaml", "schema: catalog-lifecycle/1\nversion: [");
    let err = refused("a.yaml", &[]);
    assert!(err.contains("« a.yaml », ligne 2"), "{err}");
    let wrong = next_year(&world).replace("to: generalisation, fr", "to: generalisaton, fr");
    let line = wrong
        .lines()
        .position(|line| line.contains("to: generalisaton"))
        .unwrap()
        + 1;
    world.write("b.yaml", &wrong);
    let err = refused("b.yaml", &[]);
    assert!(
        err.contains(&format!("ligne {line}")) && err.contains("generalisaton"),
        "{err}"
    );
    world.write("c.yaml", next_year(&world));
    let err = refused("c.yaml", &["--gate", "G-LUNE"]);
    assert!(
        err.contains("n'ont pas de passage « G-LUNE »") && err.contains("G-MVP"),
        "{err}"
    );
    world.write("vide/note.txt", "rien");
    let err = refused("vide", &[]);
    assert!(err.contains("ne contient pas de règles"), "{err}");
    // The rules of another ministry know no phase of ours.
    let other = crate::support::project().join("examples/autre-cycle/lifecycle");
    let err = refused(other.to_str().unwrap(), &[]);
    assert!(err.contains("ne connaissent pas la phase"), "{err}");
}

#[test]
fn a_report_counts_whom_other_rules_would_stop_and_keeps_its_form() {
    let world = World::tour();
    world.write("r.yaml", next_year(&world));
    let report = |more: &[&str]| said(&world, &[&["report", "gates"], more].concat()).expect(0);
    let (today, tried) = (
        report(&["--format", "json"]).json(),
        report(&["--rules", "r.yaml", "--format", "json"]).json(),
    );
    let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let mut more = keys(&today);
    more.insert("trial".to_owned());
    assert_eq!(keys(&tried), more);
    assert_eq!(tried["trial"]["rules_version"], "2026.2");
    let figure = |id: &str| {
        let figures = tried["figures"].as_array().unwrap().iter();
        figures.clone().find(|one| one["id"] == id).unwrap()["value"]
            .as_f64()
            .unwrap()
    };
    let table = |id: &str| {
        let tables = tried["tables"].as_array().unwrap().iter();
        tables.clone().find(|one| one["id"] == id).unwrap()["rows"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(table("trial_criteria"), 2);
    assert_eq!(table("trial_products") as f64, figure("gates-trial-stopped"));
    assert!(figure("gates-trial-touched") >= figure("gates-trial-stopped"));
    // What was decided stays what it is.
    for one in today["figures"].as_array().unwrap() {
        assert!(tried["figures"].as_array().unwrap().contains(one), "{one}");
    }
    let page = report(&["--rules", "r.yaml"]).out;
    let lines: Vec<&str> = page.lines().take(3).collect();
    assert!(
        lines[1].starts_with("Selon les règles 2026.2 de « r.yaml », qui ne sont pas en vigueur."),
        "{page}"
    );
}

#[test]
fn what_waits_for_the_committee_says_whom_it_would_stop() {
    let world = World::tour();
    let json = said(&world, &["lifecycle", "proposed", "--format", "json"])
        .expect(0)
        .json();
    let criteria = json["criteria"].as_array().unwrap();
    let one = |id: &str| criteria.iter().find(|one| one["criterion"] == id);
    let map = one("ORG-06").unwrap();
    let stopped = map["stopped"].as_array().unwrap();
    assert!(
        stopped.contains(&"ajourne".into()) && !stopped.contains(&"pret-pour-mvp".into()),
        "{map}"
    );
    assert!(map["touched"].as_array().unwrap().contains(&"pret-pour-mvp".into()));
    // Adopting it does to each product what was said of it.
    let rules = world.read("lifecycle/2026.1.yaml");
    let (before, after) = rules.split_once("  - id: ORG-06\n").unwrap();
    let (own, rest) = after.split_once("  - id: ORG-07\n").unwrap();
    let own = own.replace(
        ", en: 'Shared map, overlaps spotted'}",
        ", en: 'Shared map, overlaps spotted', adopted_on: 2026-11-17}",
    );
    world.write("r.yaml", format!("{before}  - id: ORG-06\n{own}  - id: ORG-07\n{rest}"));
    for (product, is_stopped) in [("ajourne", true), ("pret-pour-mvp", false)] {
        let gate = said(&world, &["gate", product, "--rules", "r.yaml", "--format", "json"])
            .expect(0)
            .json();
        let unmet = gate["trial"]["newly_unmet"].as_array().unwrap();
        assert_eq!(unmet.contains(&"ORG-06@G-MVP".into()), is_stopped, "{product}");
    }
    let text = said(&world, &["lifecycle", "proposed"]).expect(0).out;
    assert!(
        text.contains("Ce qui attend l'adoption du comité (règles 2026.1)"),
        "{text}"
    );
    assert!(text.contains("Les contrôles qui avertissent seulement"), "{text}");
    let csv = said(&world, &["cycle", "propose", "--format", "csv"]).expect(0).out;
    assert!(csv.lines().filter(|line| line.contains("ORG-06")).count() == 1, "{csv}");
}
