//! `undo`: the last recording of a proposal, taken back.

use crate::support::World;

const BRANCH: &str = "catalog/sans-decision";

fn record(world: &World, text: &str) {
    world
        .catalog(&["set", "sans-decision", "summary", text, "--yes"])
        .expect(0);
}

#[test]
fn the_last_recording_is_taken_back_and_the_one_before_stays() {
    let world = World::tour();
    record(&world, "Un premier résumé");
    let first = world.git(&["rev-parse", BRANCH]);
    record(&world, "Un second résumé");
    let second = world.git(&["rev-parse", BRANCH]);
    let answer = world.catalog(&["undo", "sans-decision", "--yes"]).expect(0);
    assert!(answer.out.contains("Résumé"), "{}", answer.out);
    assert!(answer.out.contains(second.trim()), "{}", answer.out);
    assert_eq!(world.git(&["rev-parse", BRANCH]), first);
    // By its name, in French; it held nothing else.
    let answer = world.catalog(&["annuler", "Midi Pile", "--yes"]).expect(0);
    assert!(
        answer.out.contains("catalog proposals restore sans-decision"),
        "{}",
        answer.out
    );
    assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
    world.catalog(&["proposals", "restore", "sans-decision"]).expect(0);
    assert_eq!(world.git(&["rev-parse", BRANCH]), first);
}

#[test]
fn what_is_sent_or_of_somebody_else_stays() {
    let world = World::tour();
    record(&world, "Un premier résumé");
    record(&world, "Un second résumé");
    let nobody = world.catalog(&["undo", "sans-decision"]).expect(2);
    assert!(nobody.err.contains("--yes"), "{}", nobody.err);
    world.git(&["init", "--bare", "serveur"]);
    world.git(&["remote", "add", "origin", "serveur"]);
    world.git(&["push", "--quiet", "origin", "main", BRANCH]);
    let before = world.git(&["rev-parse", BRANCH]);
    let sent = world.catalog(&["undo", "sans-decision", "--yes"]).expect(2);
    assert!(sent.err.contains("déjà envoyé (origin)"), "{}", sent.err);
    let listed = world.catalog(&["undo", "--list"]).expect(0);
    assert!(listed.out.contains("déjà envoyé (origin)"), "{}", listed.out);
    assert_eq!(world.git(&["rev-parse", BRANCH]), before);
    record(&world, "Un troisième résumé");
    let listed = world.catalog_with(&AS_ANOTHER, &["undo", "--list"]).expect(0);
    assert!(listed.out.contains("à cette personne de l'annuler"), "{}", listed.out);
    let theirs = world
        .catalog_with(&AS_ANOTHER, &["undo", "sans-decision", "--yes"])
        .expect(2);
    assert!(theirs.err.contains("il n'est pas annulé"), "{}", theirs.err);
    // Whose it is may take it back, and nothing of what was sent.
    world.catalog(&["undo", "sans-decision", "--yes"]).expect(0);
    assert_eq!(world.git(&["rev-parse", BRANCH]), before);
    let none = world.catalog(&["undo", "herite", "--yes"]).expect(2);
    assert!(none.err.contains("herite"), "{}", none.err);
}

/// Who said by which address they go, once, still is who signs.
#[test]
fn who_goes_by_another_address_takes_back_what_they_recorded() {
    let world = World::tour();
    record(&world, "Un premier résumé");
    world.catalog(&["committee", "open", "2026-11-26", "--yes"]).expect(0);
    world.catalog(&["--me", "ailleurs@exemple.invalid"]).expect(0);
    let listed = world.catalog(&["undo", "--list"]).expect(0);
    assert!(listed.out.contains("catalog undo sans-decision"), "{}", listed.out);
    world.catalog(&["undo", "sans-decision", "--yes"]).expect(0);
    world.catalog(&["committee", "undo", "2026-11-26", "--yes"]).expect(0);
    // Of somebody else: who is taken for whom is said, and what tells that it is the same person works.
    world
        .catalog_with(&AS_ANOTHER, &["set", "sans-decision", "summary", "Un résumé", "--yes"])
        .expect(0);
    let theirs = world.catalog(&["undo", "sans-decision", "--yes"]).expect(2);
    for said in [
        "ailleurs@exemple.invalid",
        "catalog --me autre@exemple.invalid",
        "catalog answer sans-decision",
    ] {
        assert!(theirs.err.contains(said), "{said}: {}", theirs.err);
    }
    world.catalog(&["--me", "Autre@exemple.invalid"]).expect(0);
    world.catalog(&["undo", "sans-decision", "--yes"]).expect(0);
}

/// Who else types.
const AS_ANOTHER: [(&str, &str); 4] = [
    ("GIT_AUTHOR_NAME", "Autre"),
    ("GIT_AUTHOR_EMAIL", "autre@exemple.invalid"),
    ("GIT_COMMITTER_NAME", "Autre"),
    ("GIT_COMMITTER_EMAIL", "autre@exemple.invalid"),
];
