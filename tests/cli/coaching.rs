//! `coach`, `answer --about checkup`, `handover`: what coaches do with teams, and products that change hands.

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

/// The product, in its file on the branch that proposes it.
fn proposed(world: &World, id: &str) -> String {
    world.git(&["show", &format!("catalog/{id}:products/{id}.yaml")])
}

fn merge(world: &World, id: &str) {
    world.git(&["merge", "--quiet", &format!("catalog/{id}")]);
}

#[test]
fn coaching_is_recorded_told_shown_and_counted() {
    let world = World::tour();
    let logged = said(
        &world,
        &[
            "coach",
            "log",
            "ajourne",
            "--kind",
            "Formation",
            "--on",
            "3 novembre",
            "--until",
            "hier",
            "--ritual",
            "Rétrospective",
            "--ritual",
            "demo",
            "--learnt",
            "découper avant d'estimer",
            "--trained",
            "responsable métier : écrire une vision",
            "--by-role",
            "coach",
            "--yes",
        ],
    )
    .expect(0);
    for told in [
        "Accompagnement du 3 novembre 2026 au 21 novembre 2026 : Formation",
        "Rituels : Rétrospective, Démonstration",
        "Ce qui a été appris : découper avant d'estimer",
        "Formation : responsable métier (écrire une vision)",
    ] {
        assert!(logged.out.contains(told), "{told}: {}", logged.out);
    }
    merge(&world, "ajourne");
    let shown = said(&world, &["show", "ajourne"]).expect(0).out;
    assert!(
        shown.contains("3 novembre 2026 au 21 novembre 2026, Formation : découper avant d'estimer"),
        "{shown}"
    );
    let support = said(&world, &["report", "support"]).expect(0).out;
    assert!(support.contains("Équipes accompagnées par un coach"), "{support}");
    assert!(
        support.contains("Les accompagnements des douze derniers mois"),
        "{support}"
    );
    let coach = said(&world, &["report", "coach", "--format", "json"]).expect(0).out;
    assert!(coach.contains("support-coached"), "{coach}");
    let told = said(&world, &["diff", "HEAD~1"]).expect(0).out;
    assert!(told.contains("Accompagnement du 3"), "{told}");
    said(&world, &["validate"]).expect(0);
}

#[test]
fn coaching_that_cannot_be_is_refused() {
    let world = World::tour();
    let log = |id: &str, more: &[&str]| said(&world, &[&["coach", "noter", id, "--yes"], more].concat());
    for (code, more, why) in [
        (2, &["--kind", "zen"] as &[&str], "n'est pas un accompagnement"),
        (2, &[], "--kind"),
        (2, &["--kind", "equipe", "--on", "demain"], "est à venir"),
        (2, &["--kind", "equipe", "--until", "2027-01-01"], "est à venir"),
        (
            2,
            &["--kind", "equipe", "--on", "2026-11-03", "--until", "2026-11-01"],
            "avant de commencer",
        ),
        (2, &["--kind", "equipe", "--on", "jadis"], "jadis"),
        (
            2,
            &["--kind", "equipe", "--ritual", "danse"],
            "n'est pas un rituel connu",
        ),
        (2, &["--kind", "formation", "--trained", "quelqu'un"], "à quoi"),
        (2, &["--kind", "formation", "--trained", ": la vision"], "à quoi"),
    ] {
        let refused = log("ajourne", more).expect(code);
        assert!(refused.err.contains(why), "{why}: {}", refused.err);
    }
    assert!(
        log("arrete", &["--kind", "equipe"])
            .expect(1)
            .err
            .contains("en phase Arrêt")
    );
    assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
    log("ajourne", &["--kind", "equipe", "--learnt", "a"]).expect(0);
    let twice = log("ajourne", &["--kind", "equipe", "--learnt", "a"]).expect(1);
    assert!(twice.err.contains("déjà noté"), "{}", twice.err);
    log("ajourne", &["--kind", "equipe", "--learnt", "b"]).expect(0);
    log("ajourne", &["--kind", "individuel", "--learnt", "a"]).expect(0);
    assert_eq!(proposed(&world, "ajourne").matches("kind: equipe").count(), 2);
}

/// A coach and a team record the same week on two branches, and both merge; what was recorded is not taken away.
#[test]
fn coaching_merges_with_the_week_of_the_team_and_stays() {
    let world = World::tour();
    said(
        &world,
        &[
            "coach", "log", "ajourne", "--kind", "equipe", "--branch", "coach", "--yes",
        ],
    )
    .expect(0);
    said(
        &world,
        &[
            "update",
            "ajourne",
            "--weather",
            "au_vert",
            "--branch",
            "equipe",
            "--yes",
        ],
    )
    .expect(0);
    world.git(&["merge", "--quiet", "coach"]);
    world.git(&["merge", "--quiet", "-m", "les deux", "equipe"]);
    let both = world.read("products/ajourne.yaml");
    assert!(both.contains("coachings:") && both.contains("updates:"), "{both}");
    let base = world.git(&["rev-parse", "HEAD"]);
    let gone = both.replace("    kind: equipe\n", "    kind: immersion\n");
    let gone = gone.replace("kind: equipe}", "kind: immersion}");
    assert_ne!(gone, both);
    world.write("products/ajourne.yaml", gone);
    world.commit_all();
    let checked = said(&world, &["check", "--base", base.trim()]);
    assert!(checked.code == 1 && checked.out.contains("C-02"), "{}", checked.out);
}

#[test]
fn a_fact_of_coaching_or_of_a_handover_is_not_to_come() {
    let world = World::tour();
    let file = "products/ajourne.yaml";
    let whole = world.read(file);
    for (list, place) in [
        ("coachings: [{on: 2027-01-05, kind: equipe}]\n", "2027"),
        ("checkups: [{on: 2027-01-05}]\n", "2027"),
        (
            "handovers: [{id: p1, to: dap, on: 2027-03-01, parts: [{id: acces, done_on: 2027-01-05, evidence: a}]}]\n",
            "2027",
        ),
        ("deployment: {waves: [{name: nord, actual: 2027-01-05}]}\n", "2027"),
    ] {
        world.write(file, whole.replace("vision:", &format!("{list}vision:")));
        let found = world.findings(file);
        assert!(
            found.iter().any(|(rule, _)| rule == "S-04"),
            "{list} {place}: {found:?}"
        );
    }
}

#[test]
fn the_roll_out_is_followed_by_portfolio_wave_after_wave() {
    let world = World::tour();
    let report = || said(&world, &["rapport", "deploiement"]).expect(0).out;
    let before = report();
    assert!(before.contains("3 faites sur 5, 1 en retard"), "{before}");
    let row = |text: &str| text.lines().find(|line| line.starts_with("agents")).unwrap().to_owned();
    assert!(row(&before).contains("1 / 3"), "{before}");
    let set = |place: &str, value: &str| said(&world, &["set", "sante", place, value, "--yes"]).expect(0);
    set("deployment.waves[services de l’ouest].actual", "2026-11-03");
    merge(&world, "sante");
    let after = report();
    assert!(after.contains("4 faites sur 5, 0 en retard"), "{after}");
    assert!(row(&after).contains("2 / 3"), "{after}");
    let document = said(&world, &["report", "deployment", "--format", "json"])
        .expect(0)
        .out;
    assert!(document.contains("deployment-officer"), "{document}");
    let shown = said(&world, &["show", "grand-public"]).expect(0).out;
    assert!(shown.contains("Chargé de déploiement"), "{shown}");
}

#[test]
fn a_handover_says_to_whom_when_what_is_left_and_what_the_receiver_lacks() {
    let world = World::tour();
    let handover = |more: &[&str]| said(&world, &[&["handover", "ajourne"], more].concat());
    let before = handover(&[]).expect(0).out;
    assert!(before.contains("Personne n'a dit qui reprend le produit"), "{before}");
    assert!(before.contains("on ne sait pas encore qui reprend"), "{before}");
    let begun = handover(&["--to", "Pépinière de services", "--on", "1er mars", "--yes"]).expect(0);
    assert!(
        begun
            .out
            .contains("Le produit va à Pépinière de services le 1er mars 2027"),
        "{}",
        begun.out
    );
    let part = handover(&[
        "--done",
        "Accès",
        "--evidence",
        "liste signée",
        "--by-role",
        "coach",
        "--yes",
    ])
    .expect(0);
    assert!(part.out.contains("Transmis : « Accès » (liste signée)"), "{}", part.out);
    let waits = handover(&["--proposal"]).expect(0).out;
    insta::assert_snapshot!(waits);
    merge(&world, "ajourne");
    let document = handover(&["--format", "json"]).expect(0).json();
    assert_eq!(document["to"], "pepiniere");
    assert_eq!((&document["ready"], &document["of"]), (&1.into(), &7.into()));
    assert_eq!(document["parts"][0]["evidence"], "liste signée");
    assert_eq!(
        document["parts"][1]["command"],
        "catalog handover ajourne --done inclusion --evidence TEXT"
    );
    let lacks: Vec<&str> = document["receiver"]["lacks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["what"].as_str().unwrap())
        .collect();
    assert_eq!(lacks, ["skills"]);
    let markdown = handover(&["--format", "markdown"]).expect(0).out;
    assert!(
        markdown.contains("- [x] Accès") && markdown.contains("- [ ] Inclusion"),
        "{markdown}"
    );
    let english = handover(&["--lang", "en"]).expect(0).out;
    assert!(english.contains("One part of 7 is handed over"), "{english}");
    // It is owed, until the last part is there.
    let owed = said(&world, &["todo", "--product", "ajourne"]).expect(0).out;
    assert!(
        owed.contains("6 parties sur 7 restent à transmettre à Pépinière de services"),
        "{owed}"
    );
    let calendar = said(&world, &["todo", "--format", "ics"]).expect(0).out;
    assert!(calendar.contains("DTSTART;VALUE=DATE:20270301"), "{calendar}");
    for part in [
        "inclusion",
        "montee_en_competence",
        "nettoyage",
        "partage",
        "prise_en_main",
        "valeur_continue",
    ] {
        handover(&["--done", part, "--evidence", "fait", "--yes"]).expect(0);
    }
    merge(&world, "ajourne");
    let owed = said(&world, &["todo", "--product", "ajourne", "--format", "json"])
        .expect(0)
        .out;
    assert!(!owed.contains("handover"), "{owed}");
}

#[test]
fn a_day_that_has_been_and_an_entity_that_changes_are_told() {
    let world = World::tour();
    let handover = |more: &[&str]| said(&world, &[&["passation", "ajourne"], more].concat());
    handover(&["--to", "dap", "--on", "2026-11-01", "--yes"]).expect(0);
    let late = handover(&["--proposal"]).expect(0).out.replace('\n', " ");
    assert!(
        late.contains("devait aller à") && late.contains("il y a 21 jours"),
        "{late}"
    );
    let moved = handover(&["--to", "une association", "--on", "2027-02-01", "--yes"])
        .expect(0)
        .out
        .replace("\n    ", " ");
    assert!(
        moved.contains("le 1er novembre 2026 devient : à une association le 1er février 2027"),
        "{moved}"
    );
    // A team that is already all of the receiving entity lacks nobody.
    let world = World::tour();
    let file = "products/herite.yaml";
    let nobody = "team: {business_owner: inconnu, product_owner: inconnu}";
    let team = "team: {members: [{role: developpeur, contract: interne, fte: 1, entity: pepiniere}]}";
    world.write(file, world.read(file).replace(nobody, team));
    world.commit_all();
    said(
        &world,
        &["handover", "herite", "--to", "pepiniere", "--on", "2027-02-01", "--yes"],
    )
    .expect(0);
    let document = said(&world, &["handover", "herite", "--proposal", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(document["receiver"]["members"], 1);
    assert_eq!(document["receiver"]["roles_missing"], serde_json::json!([]));
}

#[test]
fn a_handover_that_cannot_be_is_refused() {
    let world = World::tour();
    let handover = |id: &str, more: &[&str]| said(&world, &[&["handover", id, "--yes"], more].concat());
    for (code, more, why) in [
        (2, &["--to", "dap"] as &[&str], "--on"),
        (2, &["--on", "2027-03-01"], "--to"),
        (2, &["--to", "dap", "--on", "jadis"], "jadis"),
        (
            2,
            &["--done", "acces", "--evidence", "liste"],
            "n'a encore dit qui reprend",
        ),
        (2, &["--done", "cuisine", "--evidence", "liste"], "n'est pas une partie"),
        (2, &["--evidence", "liste"], "--done"),
    ] {
        let refused = handover("ajourne", more).expect(code);
        assert!(refused.err.contains(why), "{why}: {}", refused.err);
    }
    for more in [&["--to", "dap", "--on", "2027-03-01"] as &[&str], &[]] {
        let stopped = handover("arrete", more).expect(1);
        assert!(stopped.err.contains("ne change plus de mains"), "{}", stopped.err);
    }
    assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
    handover("ajourne", &["--to", "dap", "--on", "2027-03-01"]).expect(0);
    for more in [&["--done", "acces"] as &[&str], &["--done", "acces", "--evidence", " "]] {
        let refused = handover("ajourne", more).expect(2);
        assert!(refused.err.contains("--evidence"), "{}", refused.err);
    }
    let same = handover("ajourne", &["--to", "DAP", "--on", "2027-03-01"]).expect(1);
    assert!(same.err.contains("Rien ne change"), "{}", same.err);
    handover("ajourne", &["--done", "acces", "--evidence", "liste"]).expect(0);
    let twice = handover("ajourne", &["--done", "Accès", "--evidence", "autre"]).expect(1);
    assert!(twice.err.contains("déjà transmis"), "{}", twice.err);
    // Rules without a list have nothing to hand over.
    let world = World::copy_of("examples/autre-cycle");
    let none = said(&world, &["handover", "phare"]).expect(1);
    assert!(none.err.contains("n'ont pas de liste de passation"), "{}", none.err);
}

/// The list of a handover names fields of the model, and each of its parts once.
#[test]
fn a_list_of_handover_that_names_no_field_is_refused() {
    let world = World::tour();
    let file = "lifecycle/2026.1.yaml";
    let whole = world.read(file);
    for (right, wrong) in [
        ("fields: [method.rituals]", "fields: [method.rituel]"),
        ("  - id: inclusion\n", "  - id: acces\n"),
    ] {
        assert!(whole.contains(right));
        world.write(file, whole.replacen(right, wrong, 1));
        let found = world.findings(file);
        assert!(found.iter().any(|(rule, _)| rule == "R-01"), "{wrong}: {found:?}");
    }
}

#[cfg(unix)]
mod terminal {
    use super::{proposed, said};
    use crate::needs::needs;
    use crate::support::World;
    use crate::terminal::{CTRL_C, DOWN, ENTER, ESCAPE, plain, typed};

    /// What a terminal showed, with plain spaces.
    fn words(shown: &str) -> String {
        plain(shown).replace('\u{a0}', " ")
    }

    #[test]
    fn coaching_is_asked_step_by_step_and_who_leaves_writes_nothing() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        for leave in [ESCAPE, CTRL_C] {
            for before in [&[] as &[&str], &[ENTER], &[ENTER, "hier", ENTER, DOWN, ENTER]] {
                typed(&world, "coach log ajourne", &[before, &[leave]].concat());
                assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
            }
        }
        let keys = [
            // A team, tomorrow, then yesterday.
            DOWN,
            ENTER,
            "demain",
            ENTER,
            "hier",
            ENTER,
            // A daily meeting, then no other.
            DOWN,
            ENTER,
            ENTER,
            "se parler tôt",
            ENTER,
            "responsable produit",
            ENTER,
            "mesurer",
            ENTER,
            ENTER,
            "o",
            ENTER,
        ];
        let shown = words(&typed(&world, "coach log ajourne", &keys));
        assert!(shown.contains("est à venir"), "{shown}");
        let written = proposed(&world, "ajourne");
        for fact in [
            "2026-11-21",
            "kind: equipe",
            "rituals: [quotidien]",
            "learnt: se parler tôt",
            "{function: responsable produit, subject: mesurer}",
        ] {
            assert!(written.contains(fact), "{fact}: {written}");
        }
    }

    #[test]
    fn a_checkup_is_asked_part_by_part_and_says_what_moved() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let shown = words(&typed(&world, "answer ajourne --about checkup", &[ESCAPE]));
        assert!(shown.contains("1 sur 5"), "{shown}");
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
        // All is kept as it is.
        let shown = words(&typed(&world, "answer ajourne --about checkup", &[ENTER; 18]));
        assert!(
            shown.contains("Premier point : 8 pratiques tenues sur 10")
                && shown.contains("Pas encore, ou pas dit : Rétrospectives, Priorité changée par une mesure"),
            "{shown}"
        );
        assert!(proposed(&world, "ajourne").contains("kept: [vision, business_owner,"));
        // A second time on the same day is none.
        let shown = words(&typed(&world, "answer ajourne --about checkup", &[]));
        assert!(shown.contains("déjà fait aujourd'hui"), "{shown}");
        super::merge(&world, "ajourne");
        let shown = said(&world, &["show", "ajourne"]).expect(0).out;
        assert!(
            shown.contains("Point sur les pratiques du 22 novembre 2026 : 8 sur 10 tenues"),
            "{shown}"
        );
        // In March three were kept; since then a reading changed a priority, and nobody speaks of retrospectives any more.
        let world = World::tour();
        let file = "products/ajourne.yaml";
        let march = "checkups: [{on: 2026-03-03, kept: [vision, users, retrospectives]}]\nvision:";
        world.write(file, world.read(file).replace("vision:", march));
        world.commit_all();
        let keys = [&[ENTER; 8] as &[&str], &[DOWN, ENTER], &[ENTER; 8]].concat();
        let shown = words(&typed(&world, "answer ajourne --about checkup", &keys));
        for moved in [
            "9 pratiques tenues sur 10, 3 le 3 mars 2026",
            "Gagné : Responsable métier assez disponible,",
            "Perdu : Rétrospectives",
        ] {
            assert!(shown.contains(moved), "{moved}: {shown}");
        }
        let written = proposed(&world, "ajourne");
        assert!(written.contains("priority: true"), "{written}");
        // Without a terminal nobody can be asked, and a stopped product has no practices.
        let refused = said(&world, &["answer", "herite", "--about", "checkup"]).expect(2);
        assert!(refused.err.contains("terminal"), "{}", refused.err);
        let stopped = words(&typed(&world, "answer arrete --about checkup", &[]));
        assert!(stopped.contains("il n'y a plus de pratiques à regarder"), "{stopped}");
    }
}
