//! `request`, `committee`, `challenge`: the weekly committee, from what is asked of it to its minutes.

use crate::needs::needs;
use crate::support::{Answer, TODAY, World};
use crate::terminal::{CTRL_C, ENTER, ESCAPE, typed};

/// The program's answer on a day, with plain spaces.
pub fn on(world: &World, day: &str, arguments: &[&str]) -> Answer {
    let answer = world.catalog(&[arguments, &["--today", day]].concat());
    Answer {
        out: answer.out.replace('\u{a0}', " "),
        err: answer.err.replace('\u{a0}', " "),
        ..answer
    }
}

/// The same, on the day of the tests.
pub fn said(world: &World, arguments: &[&str]) -> Answer {
    on(world, TODAY, arguments)
}

/// A decision as `committee record --from` reads it, with the same opinion on every aspect.
pub fn decision(product: &str, outcome: &str, opinion: &str, more: &str) -> String {
    let aspects = [
        "organisation",
        "valeur",
        "methodologie",
        "architecture",
        "donnees",
        "securite",
        "pratiques",
    ];
    let comment = if opinion == "favorable" {
        ""
    } else {
        ", comment: à reprendre"
    };
    let opinions: Vec<String> = aspects
        .iter()
        .map(|aspect| format!("{aspect}: {{opinion: {opinion}{comment}}}"))
        .collect();
    format!(
        "{product}:\n  outcome: {outcome}\n  opinions: {{{}}}\n  support_needs: {{none: true}}\n{more}",
        opinions.join(", ")
    )
}

#[test]
fn a_product_is_on_one_agenda_and_a_decision_answers_its_request() {
    let world = World::tour();
    let asked = on(
        &world,
        "2026-11-22",
        &[
            "request",
            "essai-bloque",
            "--session",
            "2026-11-24",
            "--note",
            "revu",
            "--yes",
        ],
    );
    let asked = asked.expect(0);
    assert!(
        asked
            .out
            .contains("Demande « Passage en MVP », pour la séance du 24 novembre 2026 : revu"),
        "{}",
        asked.out
    );
    let twice = on(
        &world,
        "2026-11-22",
        &["request", "essai-bloque", "--session", "2026-12-01", "--yes"],
    )
    .expect(1);
    assert!(twice.err.contains("n'est qu'à un ordre du jour"), "{}", twice.err);
    on(
        &world,
        "2026-11-22",
        &[
            "request",
            "essai-bloque",
            "--move",
            "2026-12-01",
            "--reason",
            "absence",
            "--yes",
        ],
    )
    .expect(0);
    let agenda = on(
        &world,
        "2026-11-22",
        &["committee", "agenda", "--session", "2026-12-01", "--format", "json"],
    );
    let agenda = agenda.expect(0).json();
    assert_eq!(agenda["asked"][0]["product"], "essai-bloque");
    // What is proposed only is on the agenda: the file here has no request.
    assert_eq!(agenda["asked"][0]["request"]["events"][0]["kind"], "reportee");
    assert!(!world.read("products/essai-bloque.yaml").contains("requests"));

    on(&world, "2026-12-01", &["committee", "open", "2026-12-01", "--yes"]).expect(0);
    let proposals = on(&world, "2026-12-01", &["proposals"]).expect(0);
    assert!(proposals.out.contains("catalog/seance-2026-12-01"), "{}", proposals.out);
    world.write(
        "decisions.yaml",
        decision(
            "essai-bloque",
            "no_go",
            "defavorable",
            "  rationale: Rien n'a changé.\n",
        ),
    );
    let record = ["committee", "record", "2026-12-01", "--from", "decisions.yaml", "--yes"];
    on(&world, "2026-12-01", &record).expect(0);
    let agenda = on(
        &world,
        "2026-12-02",
        &["committee", "agenda", "--session", "2026-12-08", "--format", "json"],
    );
    assert_eq!(agenda.expect(0).json()["asked"], serde_json::json!([]));
}

#[test]
fn a_request_is_paused_resumed_and_withdrawn_each_with_its_reason() {
    let world = World::tour();
    let request = |more: &[&str]| said(&world, &[&["request", "ajourne"], more, &["--yes"]].concat());
    assert!(
        request(&["--pause", "--reason", "x"])
            .expect(2)
            .err
            .contains("Aucune demande")
    );
    request(&["--kind", "évolution majeure"]).expect(0);
    assert!(request(&["--pause"]).expect(2).err.contains("--reason"));
    request(&["--pause", "--reason", "équipe réduite"]).expect(0);
    let twice = request(&["--pause", "--reason", "encore"]).expect(1);
    assert!(twice.err.contains("Mise en pause par l'équipe"), "{}", twice.err);
    let agenda = said(&world, &["committee", "agenda"]).expect(0);
    assert!(agenda.out.contains("équipe réduite"), "{}", agenda.out);
    request(&["--resume"]).expect(0);
    assert!(
        request(&["--resume"])
            .expect(1)
            .err
            .contains("à la séance du 24 novembre 2026")
    );
    request(&["--withdraw", "--reason", "plus besoin"]).expect(0);
    let agenda = said(&world, &["committee", "agenda", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(agenda["held"], serde_json::json!([]));
}

#[test]
fn what_cannot_be_asked_is_refused_with_what_can() {
    let world = World::tour();
    let wrong = said(&world, &["request", "ajourne", "--gate", "G-POC", "--yes"]).expect(1);
    assert!(wrong.err.contains("Passages possibles"), "{}", wrong.err);
    let past = said(&world, &["request", "ajourne", "--session", "2026-11-17", "--yes"]).expect(2);
    assert!(past.err.contains("est passée"), "{}", past.err);
    world.write("sessions/2026-12-22.yaml", "date: 2026-12-22\nkind: annulee\n");
    world.commit_all();
    let cancelled = said(&world, &["request", "ajourne", "--session", "2026-12-22", "--yes"]).expect(1);
    assert!(cancelled.err.contains("annulée"), "{}", cancelled.err);
    let reopened = said(&world, &["committee", "open", "2026-12-22", "--yes"]).expect(1);
    assert!(reopened.err.contains("annulée"), "{}", reopened.err);
    let stopped = said(&world, &["request", "arrete", "--yes"]);
    assert!(stopped.code != 0 && !stopped.err.is_empty(), "{}", stopped.err);
}

#[test]
fn seats_exist_are_not_vacant_and_are_filled_as_often_as_they_are_there() {
    let world = World::tour();
    let attend = |seats: &[&str]| {
        said(
            &world,
            &[&["committee", "attend", "2026-11-24"], seats, &["--yes"]].concat(),
        )
    };
    let unknown = attend(&["cuisine"]).expect(2);
    assert!(unknown.err.contains("Architecte (solutions)"), "{}", unknown.err);
    let many = attend(&["architecte", "architecte"]).expect(2);
    assert!(many.err.contains("Architecte"), "{}", many.err);
    // By its role, its name, another name of it; a seat of two.
    let present = attend(&[
        "Lead tech",
        "architecte",
        "infra-cloud",
        "Infra cloud",
        "--guest",
        "ergonome",
    ])
    .expect(0);
    assert!(present.out.contains("architecte"), "{}", present.out);
    let minutes = said(&world, &["committee", "minutes", "2026-11-24", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(
        minutes["session"]["seats_present"],
        serde_json::json!({"technologie": 1, "architecte": 1, "infra_cloud": 2})
    );
    assert_eq!(minutes["session"]["guests"][0]["profile"], "ergonome");
    let settings = world.read("catalog.yaml");
    world.write(
        "catalog.yaml",
        settings
            .replace("[produits_data]", "[design]")
            .replace("minutes_within_days: 7", "minutes_within_days: 5"),
    );
    world.commit_all();
    let vacant = said(&world, &["committee", "attend", "2026-12-01", "design", "--yes"]).expect(2);
    assert!(vacant.err.contains("n'est pas ouverte"), "{}", vacant.err);
    said(&world, &["committee", "open", "2026-12-01", "--yes"]).expect(0);
    let vacant = said(&world, &["committee", "attend", "2026-12-01", "design", "--yes"]).expect(1);
    assert!(vacant.err.contains("vacant"), "{}", vacant.err);
    let minutes = said(&world, &["committee", "minutes", "2026-11-24"]).expect(0);
    assert!(
        minutes.out.contains("À publier au plus tard le 29 novembre 2026"),
        "{}",
        minutes.out
    );
}

#[test]
fn a_sitting_is_recorded_whole_or_not_and_once() {
    let world = World::tour();
    on(
        &world,
        "2026-11-23",
        &["request", "ajourne", "--session", "2026-11-24", "--yes"],
    )
    .expect(0);
    on(&world, "2026-11-24", &["committee", "open", "2026-11-24", "--yes"]).expect(0);
    assert!(
        on(&world, "2026-11-24", &["committee", "open", "2026-11-24", "--yes"])
            .expect(1)
            .err
            .contains("déjà ouverte")
    );
    let whole = decision(
        "essai-bloque",
        "no_go",
        "defavorable",
        "  rationale: Rien n'a changé.\n",
    );
    // One of the two lacks its reason: neither is written.
    world.write(
        "decisions.yaml",
        format!("{whole}{}", decision("ajourne", "no_go", "defavorable", "")),
    );
    let record = ["committee", "record", "2026-11-24", "--from", "decisions.yaml", "--yes"];
    let before = world.git(&["rev-parse", "catalog/seance-2026-11-24"]);
    on(&world, "2026-11-24", &record).expect(1);
    assert_eq!(world.git(&["rev-parse", "catalog/seance-2026-11-24"]), before);
    world.write("decisions.yaml", "essai-bloque: {outcomes: go}\n");
    let faulty = on(&world, "2026-11-24", &record).expect(2);
    assert!(faulty.err.contains("essai-bloque"), "{}", faulty.err);
    world.write("decisions.yaml", "- une liste\n");
    assert!(
        on(&world, "2026-11-24", &record)
            .expect(2)
            .err
            .contains("l'identifiant d'un produit")
    );

    world.write("decisions.yaml", whole);
    on(&world, "2026-11-24", &record).expect(0);
    let again = on(&world, "2026-11-24", &record).expect(0);
    assert!(
        again.err.contains("a déjà sa décision") && again.out.contains("Aucune décision de plus"),
        "{}",
        again.err
    );
    let log = world.git(&[
        "log",
        "--format=%(trailers:key=Catalog-Decision,valueonly)",
        "catalog/seance-2026-11-24",
    ]);
    assert_eq!(log.matches("g-mvp-2026-11-24").count(), 1, "{log}");
    // A mistyped decision needs no Git.
    on(&world, "2026-11-24", &["committee", "undo", "2026-11-24", "--yes"]).expect(0);
    let minutes = on(
        &world,
        "2026-11-24",
        &["committee", "minutes", "2026-11-24", "--format", "json"],
    )
    .expect(0);
    assert_eq!(minutes.json()["decisions"], serde_json::json!([]));
    let nothing = said(&world, &["committee", "undo", "2026-12-08", "--yes"]).expect(2);
    assert!(nothing.err.contains("2026-12-08"), "{}", nothing.err);
}

#[test]
fn a_decision_is_challenged_once_at_a_time_and_answered() {
    let world = World::tour();
    let challenge = |more: &[&str]| said(&world, &[&["challenge", "ajourne"], more, &["--yes"]].concat());
    let made = challenge(&["--by-role", "responsable_metier", "--text", "la durée était écrite"]).expect(0);
    assert!(
        made.out.contains("est contestée : la durée était écrite"),
        "{}",
        made.out
    );
    let twice = challenge(&["--by-role", "x", "--text", "encore"]).expect(1);
    assert!(twice.err.contains("déjà contestée"), "{}", twice.err);
    let unknown = challenge(&["g-mvp-2020-01-01", "--by-role", "x", "--text", "y"]).expect(2);
    assert!(unknown.err.contains("n'a pas de décision"), "{}", unknown.err);
    let agenda = said(&world, &["committee", "agenda"]).expect(0);
    assert!(agenda.out.contains("la durée était écrite"), "{}", agenda.out);
    challenge(&["--answer", "relue, la décision reste", "--by-role", "technologie"]).expect(0);
    assert!(
        challenge(&["--answer", "encore", "--by-role", "technologie"])
            .expect(2)
            .err
            .contains("Aucune contestation")
    );
    // What was said stays: nobody takes a challenge away.
    world.git(&["merge", "--quiet", "catalog/ajourne"]);
    let file = world.read("products/ajourne.yaml");
    world.git(&["checkout", "--quiet", "-b", "essai"]);
    world.write("products/ajourne.yaml", file.replace("la durée était écrite", "rien"));
    world.commit_all();
    let check = said(&world, &["check", "--base", "main"]).expect(1);
    assert!(check.out.contains("C-02"), "{}", check.out);
}

/// Whoever leaves in the middle of a decision, or of the sitting, loses nothing that was answered.
#[test]
fn a_sitting_is_taken_at_a_terminal_left_and_resumed() {
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    said(
        &world,
        &["request", "sans-decision", "--session", "2026-11-24", "--yes"],
    )
    .expect(0);
    on(&world, "2026-11-24", &["committee", "open", "2026-11-24", "--yes"]).expect(0);
    let sitting = "committee record 2026-11-24 --today 2026-11-24";
    // It decides: no, why, and Ctrl-C before what was thought of it.
    let shown = typed(
        &world,
        sitting,
        &[ENTER, "no-go", ENTER, "Rien n'a changé", ENTER, CTRL_C, ESCAPE],
    );
    assert!(!world.git(&["branch", "--list", "catalog/seance-2026-11-24"]).is_empty());
    let kept = world.read(".git/catalog/answers/decision.essai-bloque.yaml");
    assert!(kept.contains("Rien n'a changé"), "{kept}{shown}");
    // Taken up: the same opinion on all, no help, agreed to; then the next one, and away.
    let keys = [ENTER, ENTER, "défavorable", ENTER, ENTER, "o", ENTER, ESCAPE];
    let shown = typed(&world, sitting, &keys);
    let minutes = on(
        &world,
        "2026-11-24",
        &["committee", "minutes", "2026-11-24", "--format", "json"],
    );
    let minutes = minutes.expect(0).json();
    assert_eq!(minutes["decisions"][0]["product"], "essai-bloque", "{shown}");
    assert_eq!(minutes["decisions"].as_array().unwrap().len(), 1, "{shown}");
    let shown = typed(&world, sitting, &[ESCAPE]).replace('\u{a0}', " ");
    assert!(shown.contains("2 / 2 · Midi Pile"), "{shown}");
}

#[test]
fn minutes_count_a_corrected_decision_once_and_tell_what_became_of_reservations() {
    let world = World::tour();
    let decide = |outcome: &[&str], more: &[&str]| {
        let usual = [
            "decide",
            "ajourne",
            "--gate",
            "G-CONSTRUCTION",
            "--session",
            "2026-11-24",
            "--opinion",
            "favorable",
            "--no-support-need",
            "--yes",
            "--branch",
            "work",
        ];
        on(&world, "2026-11-24", &[&usual[..], outcome, more].concat()).expect(0);
    };
    decide(&["--outcome", "no_go", "--rationale", "erreur de saisie"], &[]);
    decide(
        &["--outcome", "ajourne", "--rationale", "Revenir avec des chiffres."],
        &["--supersedes", "g-construction-2026-11-24"],
    );
    let close = [
        "reservation",
        "close",
        "essai-bloque",
        "g-poc-2026-07-07/r1",
        "--proof",
        "compte rendu du 20 novembre",
        "--yes",
        "--branch",
        "work",
    ];
    on(&world, "2026-11-24", &close).expect(0);
    world.git(&["merge", "--quiet", "work"]);
    let minutes = on(&world, "2026-11-25", &["committee", "minutes", "2026-11-24"])
        .expect(0)
        .out;
    for said in [
        "une décision, 1 « Ajourné »",
        "« No-go », consigné par erreur et corrigé le jour même",
        "Favorable sur chacun des 7 aspects",
        "Réserves suivies à cette séance",
        "Levée : Signature Solennelle",
        "compte rendu du 20 novembre",
    ] {
        assert!(minutes.contains(said), "{said}: {minutes}");
    }
    assert!(!minutes.contains("erreur de saisie"), "{minutes}");
    let answered = [
        ["--by-role", "responsable_metier", "--text", "la durée était écrite"],
        ["--answer", "elle ne l'était pas", "--by-role", "architecte"],
    ];
    for more in answered {
        let words = [&["challenge", "ajourne"], &more[..], &["--yes", "--branch", "suite"]].concat();
        on(&world, "2026-11-26", &words).expect(0);
    }
    world.git(&["merge", "--quiet", "suite"]);
    let minutes = on(&world, "2026-11-27", &["committee", "minutes", "2026-11-24"])
        .expect(0)
        .out;
    assert!(
        minutes.contains("Contestée le 26 novembre 2026") && minutes.contains("Réponse du 26 novembre 2026"),
        "{minutes}"
    );
}
