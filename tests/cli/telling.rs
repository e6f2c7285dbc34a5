//! `diff`: what a change does, told.

use insta::assert_snapshot;

use crate::support::World;

/// A branch `work` on which much happens.
fn busy() -> World {
    let world = World::tour();
    let here = |arguments: &[&str]| {
        world
            .catalog(&[arguments, &["--yes", "--branch", "work"]].concat())
            .expect(0);
    };
    here(&["advance", "pret-pour-mvp"]);
    here(&["measure", "en-construction", "trajets", "300", "--on", "2026-11-15"]);
    here(&[
        "reservation",
        "close",
        "en-construction",
        "g-construction-2025-10-14/r1",
        "--proof",
        "https://exemple.invalid/preuve",
    ]);
    here(&["set", "sans-decision", "summary", "Autre chose", "channels[]", "api"]);
    world.git(&["checkout", "-q", "work"]);
    let indicators = world.read("products/en-construction.yaml");
    world.write(
        "products/en-construction.yaml",
        indicators
            .replace(
                "target: {value: 400, due: 2027-06-30}",
                "target: {value: 350, due: 2027-06-30}",
            )
            .replace("name: Prêt de vélos", "name: Vélos en prêt\naliases: [Prêt de vélos]"),
    );
    let text = world.read("products/sans-decision.yaml");
    world.write(
        "products/nouveau.yaml",
        text.replace("id: sans-decision", "id: nouveau")
            .replace("name: Midi Pile", "name: Nouveau"),
    );
    world.git(&["rm", "-q", "products/refuse.yaml"]);
    world.write("sessions/2026-11-17.yaml", "date: 2026-11-17\nkind: ordinaire\n");
    world.commit_all();
    world.git(&["checkout", "-q", "main"]);
    world
}

#[test]
fn a_change_is_told_in_the_words_of_the_lifecycle() {
    let world = busy();
    for language in ["fr", "en"] {
        let answer = world.catalog(&["diff", "main", "work", "--lang", language]).expect(0);
        assert_snapshot!(format!("diff_{language}"), answer.out);
    }
    let comment = world
        .catalog(&["diff", "main", "work", "--format", "markdown"])
        .expect(0);
    assert_snapshot!("diff_markdown", comment.out);
    let json = world
        .catalog(&["diff", "main", "work", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(json["schema"], "catalog-diff/1");
    assert_eq!(json["products"].as_array().unwrap().len(), 5);
    assert_eq!(json["elsewhere"][0]["path"], "sessions/2026-11-17.yaml");
    let advanced = &json["products"][2]["changes"][0];
    assert_eq!(advanced["kind"], "phase-decided");
    assert_eq!(advanced["values"]["to_id"], "mvp");
}

#[test]
fn what_no_line_of_its_own_tells_is_told_value_by_value() {
    let world = World::tour();
    let path = "products/en-construction.yaml";
    let text = world.read(path);
    let change = |from: &str, to: &str| {
        let new = text.replacen(from, to, 1);
        assert_ne!(new, text, "{from}");
        world.write(path, new);
        let out = world.catalog(&["diff", "HEAD"]).expect(0).out;
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for (from, to, told) in [
        (
            "general_public: false",
            "general_public: true",
            "À qui le produit s'adresse – Le produit est ouvert au grand public : non → oui",
        ),
        (
            "outcome: go_avec_reserves",
            "outcome: go",
            "Issue : Go avec réserves → Go",
        ),
        (
            "start: 2025-10-14",
            "start: 2025-10-15",
            " : 14 octobre 2025 → 15 octobre 2025",
        ),
        ("share: 0.6", "share: 0.65", " : 60 % → 65 %"),
    ] {
        let out = change(from, to);
        assert!(out.contains(told), "{from}: {out}");
    }
    // What is taken back is told as well.
    let text_of = |path: &str| world.read(path);
    let milestone = text.lines().find(|line| line.contains("actual: ")).unwrap().to_owned();
    let day = milestone.split("actual: ").nth(1).unwrap().get(..10).unwrap();
    let unknown = change(&format!("actual: {day}"), "actual: inconnu");
    assert!(unknown.contains("atteint : 19 janvier 2026 → inconnu"), "{unknown}");
    assert!(text_of(path).contains("actual: inconnu"));
    // Another layout says nothing new.
    let same = change("\nphases:", "\n# Un commentaire\nphases:");
    assert!(same.contains("que de forme"), "{same}");
}

#[test]
fn files_that_are_no_products_are_told_too() {
    let world = World::tour();
    let edit = |path: &str, from: &str, to: &str| {
        let text = world.read(path);
        let new = text.replacen(from, to, 1);
        assert_ne!(new, text, "{from}");
        world.write(path, new);
    };
    edit("commons/sentry.yaml", "kind: ", "licence: MIT\nkind: ");
    edit("lifecycle/2026.1.yaml", "value: 0.6", "value: 0.5");
    edit("catalog.yaml", "language: fr", "language: en");
    world.write("problems/nouveau.yaml", "id: nouveau\ntitle: Trop de comités\n");
    world.write("allowed_signers", "securite ssh-ed25519 AAAA\n");
    world.write("products/casse.yaml", "id: [\n");
    // Who reviews must not miss what judges everybody.
    let comment = world
        .catalog(&["diff", "HEAD", "--format", "markdown", "--lang", "fr"])
        .expect(0)
        .out;
    let (unfolded, folded) = comment.split_once("<details>").unwrap();
    assert!(
        unfolded.contains("Règles 2026.1") && !unfolded.contains("Trop de comités"),
        "{comment}"
    );
    assert!(folded.contains("Trop de comités"), "{comment}");
    assert_snapshot!(
        "diff_elsewhere",
        world.catalog(&["diff", "HEAD", "--lang", "fr"]).expect(0).out
    );
}

#[test]
fn a_comment_is_never_too_long_for_the_forge() {
    let world = World::tour();
    let text = world.read("products/sans-decision.yaml");
    for number in 0..700 {
        let id = format!("produit-{number}");
        let text = text
            .replace("id: sans-decision", &format!("id: {id}"))
            .replace("name: Midi Pile", &format!("name: Un produit de plus, le {number}e"));
        world.write(&format!("products/{id}.yaml"), text);
    }
    let comment = world.catalog(&["diff", "HEAD", "--format", "markdown"]).expect(0).out;
    assert!(comment.chars().count() < 65_536, "{}", comment.len());
    assert!(comment.ends_with("</details>\n") && comment.contains("autres\u{a0}: `catalog diff`"));
}

#[test]
fn one_product_can_be_asked_for_and_the_working_tree_compared() {
    let world = busy();
    let one = world.catalog(&["diff", "main", "work", "pret-pour-mvp"]).expect(0);
    assert!(
        one.out.contains("Démo Médailles") && !one.out.contains("Midi Pile"),
        "{}",
        one.out
    );
    let unknown = world.catalog(&["diff", "main", "work", "pret-pour-mv"]).expect(2);
    assert!(unknown.err.contains("pret-pour-mvp"), "{}", unknown.err);
    let nothing = world.catalog(&["diff", "main"]).expect(0);
    assert!(nothing.out.contains("Rien ne change"), "{}", nothing.out);
    let text = world.read("products/herite.yaml");
    world.write(
        "products/herite.yaml",
        text.replacen("\nname: ", "\nfull_name: Un nom plus long\nname: ", 1),
    );
    let here = world.catalog(&["diff", "main", "herite"]).expect(0);
    assert!(here.out.contains("Nom complet\u{a0}: Un nom plus long"), "{}", here.out);
}
