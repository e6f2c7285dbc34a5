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
    assert_eq!(json["other_files"][0], "sessions/2026-11-17.yaml");
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
    assert!(here.out.contains("Champ modifié"), "{}", here.out);
    assert!(here.out.contains("full_name"), "{}", here.out);
}
