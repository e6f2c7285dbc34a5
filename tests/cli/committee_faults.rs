//! `committee`: what a secretary does twice, forgets or leaves in the middle, and two secretaries at once.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::committee::{decision, on};
use crate::needs::needs;
use crate::support::{Answer, World};
use crate::terminal::{CTRL_C, ENTER, ESCAPE, HANG_UP, typed};

const DAY: &str = "2026-11-24";
const RECORD: [&str; 6] = ["committee", "record", DAY, "--from", "decisions.yaml", "--yes"];

fn refused(product: &str) -> String {
    decision(product, "no_go", "defavorable", "  rationale: Rien n'a changé.\n")
}

/// What recording this says.
fn record(world: &World, decisions: &str) -> Answer {
    world.write("decisions.yaml", decisions);
    on(world, DAY, &RECORD)
}

#[test]
fn a_sitting_that_went_in_is_not_recorded_a_second_time() {
    let world = World::tour();
    record(&world, &refused("essai-bloque")).expect(0);
    world.git(&["merge", "--quiet", "catalog/seance-2026-11-24"]);
    world.git(&["branch", "--quiet", "--delete", "catalog/seance-2026-11-24"]);
    let again = record(&world, &refused("essai-bloque")).expect(0);
    assert!(
        again.err.contains("« Signature Solennelle » a déjà sa décision"),
        "{}",
        again.err
    );
    assert_eq!(world.git(&["branch", "--list", "catalog/*"]), "");
    // The other way: nothing is left to do.
    if needs("script", "--version") {
        let shown = typed(&world, "committee record 2026-11-24 --today 2026-11-24", &[]).replace('\u{a0}', " ");
        assert!(shown.contains("Une décision sur 1 est consignée"), "{shown}");
    }
}

#[test]
fn a_product_that_two_sittings_list_is_told_and_not_listed_once_more() {
    let world = World::tour();
    world.write(
        "sessions/2026-12-01.yaml",
        "date: 2026-12-01\nkind: ordinaire\nagenda:\n  - {product: essai-bloque, gate: G-MVP}\n",
    );
    world.commit_all();
    for (day, other) in [(DAY, "1er décembre"), ("2026-12-01", "24 novembre")] {
        let agenda = on(&world, "2026-11-22", &["committee", "agenda", "--session", day])
            .expect(0)
            .out;
        assert!(
            agenda.contains(&format!("aussi inscrit à la séance du {other} 2026")),
            "{agenda}"
        );
    }
    // A third sitting does not take it, whether it asks or not, until those are over.
    on(&world, "2026-11-22", &["request", "essai-bloque", "--yes"]).expect(0);
    let third = |today: &str| {
        let agenda = ["committee", "agenda", "--session", "2026-12-08", "--format", "json"];
        on(&world, today, &agenda).expect(0).json()["asked"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(third("2026-11-22"), 0);
    assert_eq!(third("2026-12-02"), 1);
}

#[test]
fn a_reservation_has_somebody_and_a_day() {
    let world = World::tour();
    let reserved = |reservation: &str| {
        let more = format!("  reservations: [{{aspect: valeur, text: Mesurer{reservation}}}]\n");
        decision("ajourne", "go_avec_reserves", "favorable", &more)
    };
    let nobody = record(&world, &reserved(", due: 2026-12-20")).expect(1);
    assert!(
        nobody.err.contains("owner_role") || nobody.out.contains("owner_role"),
        "{}{}",
        nobody.out,
        nobody.err
    );
    let past = record(&world, &reserved(", owner_role: responsable_metier, due: 2026-11-20")).expect(1);
    assert!((past.out + &past.err).contains("2026-11-20"));
    assert_eq!(world.git(&["branch", "--list", "catalog/*"]), "");
    // The day that the rules give is written where nobody says another.
    let given = record(&world, &reserved(", owner_role: responsable_metier")).expect(0);
    assert!(given.out.contains("due: 20"), "{}", given.out);
}

#[test]
fn a_decision_is_replaced_once_and_one_that_is_not_there_never() {
    let world = World::tour();
    let again = |former: &str| {
        let more = format!("  gate: G-REVUE\n  supersedes: {former}\n");
        record(&world, &decision("second-essai", "go", "favorable", &more))
    };
    // Its correction of October replaced that of September.
    let twice = again("g-revue-2026-09-15").expect(1);
    assert!(
        (twice.out.clone() + &twice.err).contains("g-revue-2026-10-20"),
        "{}{}",
        twice.out,
        twice.err
    );
    let none = again("g-revue-2020-01-07");
    assert!(none.code != 0 && (none.out + &none.err).contains("g-revue-2020-01-07"));
    assert_eq!(world.git(&["branch", "--list", "catalog/*"]), "");
}

#[test]
fn what_is_not_there_or_is_over_is_not_decided_on() {
    let world = World::tour();
    let unknown = record(&world, &refused("pas-un-produit")).expect(2);
    assert!(unknown.err.contains("pas-un-produit"), "{}", unknown.err);
    let stopped = record(&world, &refused("arrete")).expect(1);
    assert!(stopped.err.contains("Arrêt"), "{}", stopped.err);
    let unopened = on(&world, DAY, &["committee", "minutes", "2026-12-15"]).expect(2);
    assert!(unopened.err.contains("committee open 2026-12-15"), "{}", unopened.err);
    assert_eq!(world.git(&["branch", "--list", "catalog/*"]), "");
}

/// A pass that ends in whatever way leaves what was answered, and nothing half written.
#[test]
fn a_pass_that_is_left_or_whose_terminal_is_closed_loses_nothing() {
    if !needs("script", "--version") {
        return;
    }
    let sitting = "committee record 2026-11-24 --today 2026-11-24";
    let begun = [ENTER, "no-go", ENTER, "Rien n'a changé", ENTER];
    for end in [&[HANG_UP][..], &[CTRL_C], &[ESCAPE, ESCAPE]] {
        let world = World::tour();
        let shown = typed(&world, sitting, &[&begun[..], end].concat());
        let kept = world.read(".git/catalog/answers/decision.essai-bloque.yaml");
        assert!(
            kept.contains("Rien n'a changé") && kept.contains("no_go"),
            "{kept}{shown}"
        );
        assert_eq!(world.git(&["branch", "--list", "catalog/*"]), "", "{shown}");
        assert_eq!(world.git(&["status", "--porcelain"]), "", "{shown}");
        // It is taken up there: what was thought of it, no help, agreed to.
        let keys = [ENTER, ENTER, "défavorable", ENTER, "x", ENTER, ENTER, "o", ENTER];
        let shown = typed(&world, sitting, &keys);
        let minutes = on(&world, DAY, &["committee", "minutes", DAY, "--format", "json"])
            .expect(0)
            .json();
        assert_eq!(
            minutes["decisions"][0]["decision"]["rationale"], "Rien n'a changé",
            "{shown}"
        );
    }
}

/// The tour at a server, and a clone of it for each of two secretaries, in a folder that lasts as long as the test.
fn two_secretaries() -> (World, TempDir, [PathBuf; 2]) {
    let (world, place) = (World::tour(), tempfile::tempdir().unwrap());
    let server = place.path().join("serveur.git");
    world.git(&["clone", "--quiet", "--bare", ".", server.to_str().unwrap()]);
    let clones = ["premier", "second"].map(|name| place.path().join(name));
    for clone in &clones {
        world.git(&["clone", "--quiet", server.to_str().unwrap(), clone.to_str().unwrap()]);
    }
    (world, place, clones)
}

/// What the program answers in a clone.
fn at(world: &World, clone: &Path, arguments: &[&str]) -> Answer {
    let answer = world.catalog_in(clone, &[], &[arguments, &["--today", DAY]].concat());
    Answer {
        out: answer.out.replace('\u{a0}', " "),
        err: answer.err.replace('\u{a0}', " "),
        ..answer
    }
}

#[test]
fn the_second_secretary_hears_what_the_first_recorded() {
    let (world, _place, [first, second]) = two_secretaries();
    let file = world.path("decisions.yaml");
    std::fs::write(&file, refused("essai-bloque")).unwrap();
    let record = [
        "committee",
        "record",
        DAY,
        "--yes",
        "--push",
        "--from",
        file.to_str().unwrap(),
    ];
    at(&world, &first, &record).expect(0);
    let again = at(&world, &second, &record).expect(0);
    assert!(again.err.contains("a déjà sa décision"), "{}", again.err);
    let minutes = at(&world, &second, &["committee", "minutes", DAY, "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(minutes["decisions"].as_array().unwrap().len(), 1);
}

#[test]
fn two_secretaries_who_recorded_differently_are_told_and_neither_is_overwritten() {
    let (world, _place, [first, second]) = two_secretaries();
    let file = |name: &str, text: String| {
        let path = world.path(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let no = file("non.yaml", refused("essai-bloque"));
    let put_off = decision("essai-bloque", "ajourne", "reserve", "  rationale: À revoir.\n");
    let put_off = file("plus-tard.yaml", put_off);
    // Both record before either sends.
    at(
        &world,
        &second,
        &["committee", "record", DAY, "--yes", "--from", &put_off],
    )
    .expect(0);
    at(
        &world,
        &first,
        &["committee", "record", DAY, "--yes", "--push", "--from", &no],
    )
    .expect(0);
    for task in ["minutes", "agenda"] {
        let words = if task == "agenda" {
            vec!["--session", DAY]
        } else {
            vec![DAY]
        };
        let told = at(&world, &second, &[&["committee", task], &words[..]].concat()).expect(0);
        assert!(
            told.err
                .contains("Deux propositions décident autrement de « Signature Solennelle »"),
            "{}",
            told.err
        );
        assert!(told.err.contains("committee undo 2026-11-24"), "{}", told.err);
    }
    let sent = at(
        &world,
        &second,
        &["committee", "attend", DAY, "architecte", "--yes", "--push"],
    )
    .expect(2);
    assert!(sent.err.contains("a changé sur le serveur"), "{}", sent.err);
    // The second takes theirs back: one decision is left, the one that was sent.
    at(&world, &second, &["committee", "undo", DAY, "--yes"]).expect(0);
    let minutes = at(&world, &second, &["committee", "minutes", DAY, "--format", "json"]).expect(0);
    assert!(!minutes.err.contains("Deux propositions"), "{}", minutes.err);
    let minutes = minutes.json();
    assert_eq!(minutes["decisions"].as_array().unwrap().len(), 1);
    assert_eq!(minutes["decisions"][0]["decision"]["outcome"], "no_go");
}
