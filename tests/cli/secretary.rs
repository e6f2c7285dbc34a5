//! A sitting as its secretary takes it: the words of its days, who is there, what is corrected, what goes on before it is accepted.

use crate::committee::{decision, on, said};
use crate::needs::needs;
use crate::support::World;
use crate::terminal::{CTRL_C, DOWN, ENTER, ESCAPE, plain, typed};

/// A weekday is the sitting that exists: what opens it, and what is done at it, mean the same one.
#[test]
fn a_weekday_names_one_sitting_whatever_the_command() {
    let world = World::tour();
    // A Monday; the sitting of the Tuesday before is recorded.
    let day = "2026-11-30";
    on(
        &world,
        day,
        &["request", "sans-decision", "--session", "jeudi", "--yes"],
    )
    .expect(0);
    let opened = on(&world, day, &["committee", "open", "jeudi", "--yes"]).expect(0);
    assert!(opened.out.contains("– Midi Pile : Passage en MVP"), "{}", opened.out);
    let attend = |day: &str, more: &[&str]| {
        on(
            &world,
            day,
            &[&["committee", "attend", "jeudi"], more, &["--yes"]].concat(),
        )
    };
    // Later in the week, and on the day, it is still that one.
    let early = attend("2026-12-01", &["architecte", "securite"]).expect(0);
    assert!(
        early.out.contains("Séance du 3 décembre 2026") && early.err.contains("n'a pas encore eu lieu"),
        "{}{}",
        early.out,
        early.err
    );
    assert!(
        early.out.contains("Architecte") && early.out.contains("Sécurité"),
        "{}",
        early.out
    );
    // Who comes later is added, who left is taken away, the same again is told.
    attend("2026-12-03", &["design"]).expect(0);
    attend("2026-12-03", &["--absent", "Architecte (solutions)"]).expect(0);
    let same = attend("2026-12-04", &["design"]).expect(1);
    assert!(same.err.contains("est déjà notée ainsi"), "{}", same.err);
    let seats = attend("2026-12-03", &[]).expect(2);
    assert!(seats.err.contains("`infra_cloud` (Responsables"), "{}", seats.err);
    let minutes = on(
        &world,
        "2026-12-05",
        &["committee", "minutes", "jeudi", "--format", "json"],
    )
    .expect(0)
    .json();
    assert_eq!(
        minutes["session"]["seats_present"],
        serde_json::json!({"design": 1, "securite": 1})
    );
    for arguments in [
        ["committee", "agenda", "jeudi"],
        ["committee", "agenda", "--session=jeudi"],
    ] {
        let agenda = on(&world, "2026-12-03", &arguments).expect(0);
        assert!(
            agenda.out.contains("Ordre du jour du jeudi 3 décembre 2026"),
            "{}",
            agenda.out
        );
    }
    on(&world, "2026-12-03", &["committee", "undo", "jeudi", "--yes"]).expect(0);
}

/// A day that names no sitting is answered by those that exist; before its day, a sitting is not recorded.
#[test]
fn a_day_without_a_sitting_is_told_with_those_that_exist() {
    let world = World::tour();
    let day = "2026-11-30";
    let attend = |when: &str| on(&world, day, &["committee", "attend", when, "design", "--yes"]).expect(2);
    for when in ["mercredi", "2026-11-25"] {
        let none = attend(when);
        assert!(
            none.err.contains("24 novembre 2026 (`2026-11-24`)"),
            "{when}: {}",
            none.err
        );
        assert!(!none.err.contains("open 2026-11-25"), "{}", none.err);
    }
    let minutes = on(&world, day, &["committee", "minutes", "2026-11-25"]).expect(2);
    assert!(minutes.err.contains("24 novembre 2026"), "{}", minutes.err);
    let coming = attend("2026-12-03");
    assert!(
        coming.err.contains("catalog committee open 2026-12-03"),
        "{}",
        coming.err
    );
    on(&world, day, &["committee", "open", "2026-12-03", "--yes"]).expect(0);
    let early = on(&world, day, &["committee", "record", "jeudi", "--from", "-", "--yes"]).expect(1);
    assert!(
        early.err.contains("n'a pas encore eu lieu") && early.err.contains("catalog committee agenda"),
        "{}",
        early.err
    );
    // A day of its own where an option is expected says which.
    let lost = on(&world, day, &["request", "sans-decision", "jeudi"]).expect(2);
    assert!(
        lost.err.contains("`--session jeudi`") && !lost.err.contains("tiret"),
        "{}",
        lost.err
    );
    let seats = on(&world, day, &["explain", "siège"]).expect(0);
    assert!(
        seats.out.contains("architecte : Architecte (solutions)"),
        "{}",
        seats.out
    );
    let seat = on(&world, day, &["explain", "lead tech"]).expect(0);
    assert!(seat.out.contains("Responsable de la technologie"), "{}", seat.out);
}

/// What a sitting decided goes on where it stands until it is in the catalogue: what is printed then works as printed.
#[test]
fn the_commands_that_follow_a_decision_work_before_the_sitting_is_accepted() {
    let world = World::tour();
    let (eve, day) = ("2026-12-02", "2026-12-03");
    for (product, gate) in [("a-completer", "G-POC"), ("sans-decision", "G-MVP")] {
        on(
            &world,
            eve,
            &["request", product, "--gate", gate, "--session", day, "--yes"],
        )
        .expect(0);
    }
    on(&world, eve, &["committee", "open", day, "--yes"]).expect(0);
    let refusal = decision(
        "sans-decision",
        "no_go",
        "defavorable",
        "  rationale: Rien n'a changé.\n",
    );
    world.write(
        "decisions.yaml",
        format!("{}{refusal}", decision("a-completer", "go", "favorable", "")),
    );
    on(
        &world,
        day,
        &["committee", "record", day, "--from", "decisions.yaml", "--yes"],
    )
    .expect(0);
    let sitting = || world.git(&["rev-list", "--count", "main..catalog/seance-2026-12-03"]);
    let before = sitting();
    // The phase that a go opens; a challenge, then its answer; both of the two on the sitting's branch.
    let advanced = on(&world, day, &["advance", "a-completer", "--gate", "G-POC", "--yes"]).expect(0);
    assert!(
        advanced.err.contains("la séance du 3 décembre 2026"),
        "{}",
        advanced.err
    );
    let challenge = |more: &[&str]| {
        let arguments = [
            &["challenge", "sans-decision", "--by-role", "technologie", "--yes"],
            more,
        ]
        .concat();
        on(&world, "2026-12-04", &arguments)
    };
    challenge(&["--text", "trop sévère"]).expect(0);
    challenge(&["--answer", "relue, elle reste"]).expect(0);
    assert_ne!(sitting(), before);
    assert!(
        world
            .git(&["branch", "--list", "catalog/a-completer", "--format=%(contents)"])
            .contains("Catalog-Gate")
    );
    // Who only reads is told, and may see it.
    for command in [
        &["show", "a-completer"][..],
        &["gate", "a-completer"],
        &["history", "a-completer"],
    ] {
        let told = on(&world, day, command).expect(0);
        assert!(
            told.err.contains("catalog show 2026-12-03"),
            "{command:?}: {}",
            told.err
        );
    }
    let shown = on(&world, day, &["show", "a-completer", "--proposal", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(shown["product"]["phases"][1]["phase"], "poc");
    // What was asked on the product's own proposal is there too.
    assert_eq!(shown["product"]["requests"][0]["gate"], "G-POC");
    let shown = on(&world, day, &["show", day]).expect(0);
    assert!(
        shown.out.contains("2 décisions prises") && shown.err.contains("proposition"),
        "{}",
        shown.out
    );
    on(&world, day, &["show", day, "--proposal"]).expect(0);
    // The refusal answered the request: another one is made, on the product's own proposal.
    on(&world, "2026-12-04", &["request", "sans-decision", "--yes"]).expect(0);
    // Both proposals go in.
    for branch in [
        "catalog/seance-2026-12-03",
        "catalog/a-completer",
        "catalog/sans-decision",
    ] {
        world.git(&["merge", "--quiet", branch]);
    }
    on(&world, "2026-12-04", &["validate"]).expect(0);
}

/// Nobody is asked why before it is known that there is a decision.
#[test]
fn nothing_is_asked_about_a_decision_that_does_not_exist() {
    let world = World::tour();
    let none = said(&world, &["challenge", "sans-decision", "--yes"]).expect(2);
    assert!(none.err.contains("n'a rien décidé"), "{}", none.err);
    let unanswered = said(&world, &["challenge", "ajourne", "--answer", "--yes"]).expect(2);
    assert!(unanswered.err.contains("Aucune contestation"), "{}", unanswered.err);
}

/// The sitting of 3 December, open on a product that asks for a gate.
fn open_on(product: &str, gate: &str) -> World {
    let world = World::tour();
    let request = ["request", product, "--gate", gate, "--session", "2026-12-03", "--yes"];
    on(&world, "2026-12-02", &request).expect(0);
    on(&world, "2026-12-02", &["committee", "open", "2026-12-03", "--yes"]).expect(0);
    world
}

const RECORD: &str = "committee record jeudi --today 2026-12-03";

fn decisions(world: &World) -> serde_json::Value {
    let minutes = ["committee", "minutes", "2026-12-03", "--format", "json"];
    on(world, "2026-12-03", &minutes).expect(0).json()["decisions"].clone()
}

/// A reservation that stands in the way of a go is said from the agenda on, and settled where the go is recorded.
#[test]
fn an_open_reservation_is_settled_in_the_pass_that_records_the_go() {
    if !needs("script", "--version") {
        return;
    }
    let world = open_on("reserve-ouverte", "G-CONSTRUCTION");
    let agenda = on(&world, "2026-12-03", &["committee", "agenda"]).expect(0);
    assert!(
        agenda.out.contains("une réserve ouverte interdit un go"),
        "{}",
        agenda.out
    );
    // Decide: a go; the committee lifts the reservation; favourable, no help, agreed to.
    let keys = [
        ENTER,
        ENTER,
        ENTER,
        "vu en séance",
        ENTER,
        ENTER,
        ENTER,
        "o",
        ENTER,
        ESCAPE,
    ];
    let shown = plain(&typed(&world, RECORD, &keys)).replace('\u{a0}', " ");
    assert!(shown.contains("une réserve est encore ouverte"), "{shown}");
    let file = world.git(&["show", "catalog/seance-2026-12-03:products/reserve-ouverte.yaml"]);
    assert!(file.contains("vu en séance"), "{shown}");
    assert_eq!(decisions(&world)[0]["decision"]["outcome"], "go", "{shown}");
    // With reservations, it may be taken up instead, for another day.
    let world = open_on("reserve-ouverte", "G-CONSTRUCTION");
    let keys = [
        ENTER,
        "réserves",
        ENTER,
        DOWN,
        ENTER,
        "1er mars 2027",
        ENTER,
        ENTER,
        ENTER,
        ENTER,
        "o",
        ENTER,
        ESCAPE,
    ];
    let shown = plain(&typed(&world, RECORD, &keys));
    let file = world.git(&["show", "catalog/seance-2026-12-03:products/reserve-ouverte.yaml"]);
    assert!(file.contains("renews: g-mvp-2026-07-07/r1"), "{shown}");
    assert!(file.contains("due: 2027-03-01"), "{shown}");
}

/// What the team lifts in its own proposal is lifted by the sitting in the same words, and both go in.
#[test]
fn a_reservation_that_the_products_proposal_lifts_is_lifted_by_the_sitting_too() {
    let world = open_on("reserve-ouverte", "G-CONSTRUCTION");
    world.write("decisions.yaml", decision("reserve-ouverte", "go", "favorable", ""));
    let record = ["committee", "record", "jeudi", "--from", "decisions.yaml", "--yes"];
    let refused = on(&world, "2026-12-03", &record).expect(1);
    let close = "catalog reservation close reserve-ouverte g-mvp-2026-07-07/r1 --proof";
    assert!(refused.err.contains(close), "{}", refused.err);
    let close = [
        "reservation",
        "close",
        "reserve-ouverte",
        "r1",
        "--proof",
        "rapport relu",
        "--yes",
    ];
    on(&world, "2026-12-03", &close).expect(0);
    let recorded = on(&world, "2026-12-03", &record).expect(0);
    assert!(recorded.out.contains("Réserve levée"), "{}", recorded.out);
    for branch in ["catalog/seance-2026-12-03", "catalog/reserve-ouverte"] {
        world.git(&["merge", "--quiet", "--no-edit", branch]);
    }
    assert_eq!(
        world
            .read("products/reserve-ouverte.yaml")
            .matches("rapport relu")
            .count(),
        1
    );
    on(&world, "2026-12-03", &["validate"]).expect(0);
    // By an option, where nobody is asked.
    let world = open_on("reserve-ouverte", "G-CONSTRUCTION");
    let lift = "--lift=reservation=r1; proof=rapport relu";
    let decide = |lift: &str| {
        let arguments = [
            "decide",
            "reserve-ouverte",
            "--session",
            "2026-12-03",
            "--outcome",
            "go",
            "--opinion",
            "favorable",
            "--no-support-need",
            "--yes",
            lift,
        ];
        on(&world, "2026-12-03", &arguments)
    };
    let unproved = decide("--lift=reservation=r1").expect(2);
    assert!(unproved.err.contains("--lift"), "{}", unproved.err);
    decide(lift).expect(0);
}

/// A go that is refused is corrected with its opinions, «no» offers to correct, and what is left is left for the sitting.
#[test]
fn a_decision_is_corrected_whole_and_left_without_losing_the_sitting() {
    if !needs("script", "--version") {
        return;
    }
    let world = open_on("sans-decision", "G-MVP");
    // Decide: a go, why the POC is skipped, favourable, no help: refused. The outcome is corrected: no, why, the first opinion.
    let keys = [
        ENTER,
        ENTER,
        "déjà essayé",
        ENTER,
        ENTER,
        ENTER,
        "décidé",
        ENTER,
        "no-go",
        ENTER,
        "trop tôt",
        ENTER,
        ENTER,
        "n",
        ENTER,
        CTRL_C,
    ];
    let shown = plain(&typed(&world, RECORD, &keys)).replace(['\u{a0}', '\n', '\r'], " ");
    assert!(shown.contains("même avec réserves"), "{shown}");
    assert!(shown.matches("Que voulez-vous corriger ?").count() >= 2, "{shown}");
    assert!(!shown.contains("le jour de la séance"), "{shown}");
    assert!(shown.contains("Aucune décision sur 1 n'est consignée"), "{shown}");
    let kept = world.read(".git/catalog/answers/decision.sans-decision.yaml");
    assert!(
        kept.contains("no_go") && kept.contains("defavorable") && !kept.contains("déjà essayé"),
        "{kept}"
    );
    // Taken up, and agreed to.
    let shown = plain(&typed(&world, RECORD, &[ENTER, ENTER, "o", ENTER, ESCAPE])).replace('\u{a0}', " ");
    assert_eq!(decisions(&world)[0]["decision"]["outcome"], "no_go", "{shown}");
    assert!(
        shown.contains("catalog decide sans-decision --session 2026-12-03"),
        "{shown}"
    );
    // What is printed to correct it works as printed: what stands is told, and replaced where it stands.
    let keys = [
        ENTER,
        "ajourné",
        ENTER,
        "dossier incomplet",
        ENTER,
        ENTER,
        ENTER,
        "o",
        ENTER,
        ESCAPE,
    ];
    let decide = "decide sans-decision --session 2026-12-03 --today 2026-12-03";
    let shown = plain(&typed(&world, decide, &keys)).replace('\u{a0}', " ");
    assert!(shown.contains("a déjà décidé : No-go"), "{shown}");
    let file = world.git(&["show", "catalog/seance-2026-12-03:products/sans-decision.yaml"]);
    assert!(file.contains("supersedes: g-mvp-2026-12-03"), "{shown}");
    // Where nobody is asked, what may be a slip is told.
    let again = on(
        &world,
        "2026-12-03",
        &[
            "decide",
            "sans-decision",
            "--session",
            "2026-12-03",
            "--outcome",
            "no_go",
            "--rationale",
            "trop tôt",
            "--opinion",
            "favorable",
            "--no-support-need",
            "--dry-run",
        ],
    );
    let again = again.expect(1);
    assert!(again.err.contains("--supersedes g-mvp-2026-12-03-2"), "{}", again.err);
    let favourable = "decide ajourne --session 2026-12-03 --outcome no_go --rationale non --opinion favorable --no-support-need --dry-run";
    let words: Vec<&str> = favourable.split(' ').collect();
    let doubted = on(&world, "2026-12-03", &words).expect(0);
    assert!(doubted.err.contains("tous les avis sont favorables"), "{}", doubted.err);
}

/// What is put off comes back: it is asked when, it stays among what is owed, and a go waits for its phase.
#[test]
fn what_is_put_off_comes_back_and_a_go_waits_for_its_phase() {
    let world = open_on("en-construction", "G-REVUE");
    let put_off = decision(
        "en-construction",
        "ajourne",
        "reserve",
        "  rationale: il manque des mesures\n",
    );
    world.write("decisions.yaml", put_off);
    let record = ["committee", "record", "jeudi", "--from", "decisions.yaml", "--yes"];
    on(&world, "2026-12-03", &record).expect(0);
    let todo = |more: &[&str]| {
        on(&world, "2026-12-03", &[&["todo", "--all"], more].concat())
            .expect(0)
            .out
    };
    let owed = todo(&["--product", "en-construction"]);
    assert!(
        owed.contains("redemander « Revue périodique », ajourné le 3 décembre 2026"),
        "{owed}"
    );
    let again = "catalog request en-construction --gate G-REVUE";
    assert!(owed.contains(again), "{owed}");
    let agenda = on(&world, "2026-12-03", &["committee", "agenda", "2026-12-10"]).expect(0);
    assert!(
        agenda.out.contains("Reportés, qui n'ont pas redemandé"),
        "{}",
        agenda.out
    );
    // What is printed works as printed, for a later sitting, on the very day; then nothing more is owed of it.
    let request = [
        "request",
        "en-construction",
        "--gate",
        "G-REVUE",
        "--session",
        "2026-12-10",
        "--yes",
    ];
    on(&world, "2026-12-03", &request).expect(0);
    let owed = todo(&["--product", "en-construction"]);
    assert!(!owed.contains(again) && !owed.contains("redemander"), "{owed}");
    let agenda = on(
        &world,
        "2026-12-03",
        &["committee", "agenda", "2026-12-10", "--format", "json"],
    )
    .expect(0);
    assert_eq!(agenda.json()["asked"][0]["product"], "en-construction");
    // A go that was recorded before waits for the phase that it opens.
    let owed = todo(&["--product", "pret-pour-mvp"]);
    assert!(owed.contains("catalog advance pret-pour-mvp --gate G-MVP"), "{owed}");
    // A review is asked for by its own gate.
    let reviews = todo(&[]);
    assert!(reviews.contains("--gate G-REVUE"), "{reviews}");
    assert!(!reviews.contains("--gate G-EVOLUTION"), "{reviews}");
}

/// In the pass, whoever puts off says when the product comes back: that sitting is opened with it.
#[test]
fn the_pass_asks_at_which_sitting_a_product_comes_back() {
    if !needs("script", "--version") {
        return;
    }
    let world = open_on("en-construction", "G-REVUE");
    // Decide: put off, why, the first opinion, no help, agreed to; on another day, in words, agreed to.
    let keys = [
        ENTER,
        "ajourné",
        ENTER,
        "il manque des mesures",
        ENTER,
        ENTER,
        ENTER,
        "o",
        ENTER,
        "autre",
        ENTER,
        "10 décembre",
        ENTER,
        "o",
        ENTER,
        ESCAPE,
    ];
    let shown = plain(&typed(&world, RECORD, &keys)).replace('\u{a0}', " ");
    assert!(shown.contains("À quelle séance"), "{shown}");
    let sitting = world.git(&["show", "catalog/seance-2026-12-10:sessions/2026-12-10.yaml"]);
    assert!(sitting.contains("product: en-construction, gate: G-REVUE"), "{shown}");
    assert_eq!(decisions(&world)[0]["decision"]["outcome"], "ajourne", "{shown}");
}

/// A sitting is sent by its day, under its own name, and nothing of Git's is shown.
#[test]
fn a_sitting_is_sent_by_its_day_and_under_its_name() {
    let world = World::tour();
    world.git(&["init", "--bare", "--quiet", "serveur"]);
    world.git(&["remote", "add", "origin", "serveur"]);
    world.git(&["push", "--quiet", "origin", "main"]);
    let open = on(&world, "2026-12-02", &["committee", "open", "2026-12-03", "--yes"]).expect(0);
    assert!(open.out.contains("`catalog proposals push 2026-12-03`"), "{}", open.out);
    let attend = on(
        &world,
        "2026-12-03",
        &["committee", "attend", "jeudi", "design", "--yes"],
    )
    .expect(0);
    assert!(
        attend.out.contains("Séance du comité du 3 décembre 2026"),
        "{}",
        attend.out
    );
    assert!(!attend.out.contains("Note la présence"), "{}", attend.out);
    let listed = on(&world, "2026-12-03", &["proposals"]).expect(0);
    assert!(
        listed.out.contains("catalog proposals push 2026-12-03"),
        "{}",
        listed.out
    );
    let sent = on(&world, "2026-12-03", &["proposals", "push", "2026-12-03"]).expect(0);
    assert!(
        !sent.err.contains("new branch") && sent.out.contains("Envoyé"),
        "{}{}",
        sent.out,
        sent.err
    );
    on(&world, "2026-12-03", &["proposals", "drop", "3 décembre 2026", "--yes"]).expect(0);
}
