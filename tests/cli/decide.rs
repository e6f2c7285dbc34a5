//! `decide`: the committee's decision, recorded when it is taken.

use std::io::Write;
use std::process::Stdio;

use crate::support::World;

/// An inherited product of the real catalogue, in Idée.
const IDEA: &str = "metiers-du-sport";

#[test]
fn decide_then_advance_works_before_anything_is_merged() {
    let world = World::real();
    let decide = [
        "decide",
        IDEA,
        "--gate",
        "G-MVP",
        "--outcome",
        "go",
        "--session",
        "2026-11-17",
        "--opinion",
        "favorable",
        "--no-support-need",
        "--yes",
    ];
    world.catalog(&decide).expect(0);
    let refused = world.catalog(&["advance", IDEA, "--yes"]).expect(1);
    assert!(refused.err.contains("--skip-reason"), "{}", refused.err);
    world
        .catalog(&["advance", IDEA, "--yes", "--skip-reason", "parcours déjà éprouvé"])
        .expect(0);

    let branch = format!("catalog/{IDEA}");
    assert_eq!(
        world.git(&["rev-list", "--count", &format!("main..{branch}")]).trim(),
        "2"
    );
    let file = world.git(&["show", &format!("{branch}:catalog/products/{IDEA}.yaml")]);
    for line in [
        "  - id: g-mvp-2026-11-17",
        "    rules_version: '2026.1'",
        "    entered_by: g-mvp-2026-11-17",
        "    skip_reason: parcours déjà éprouvé",
    ] {
        assert!(file.contains(line), "{file}");
    }
    assert_eq!(
        world.git(&["show", &format!("{branch}:catalog/sessions/2026-11-17.yaml")]),
        "date: 2026-11-17\nkind: ordinaire\n"
    );
    assert_eq!(world.git(&["status", "--porcelain"]), "");

    let here = world.catalog(&["show", IDEA]).expect(0);
    assert!(here.err.contains("--proposal"), "{}", here.err);
    let proposal = world
        .catalog(&["show", IDEA, "--proposal", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(proposal["product"]["phase"], "mvp");
    world.git(&["checkout", "--quiet", &branch]);
    world.catalog(&["validate"]).expect(0);
}

#[test]
fn decision_and_phase_may_stand_in_one_commit() {
    let world = World::real();
    let arguments = [
        "decide",
        IDEA,
        "--gate",
        "mvp",
        "--outcome",
        "go-avec-reserves",
        "--session",
        "2026-11-17",
        "--opinion",
        "organisation=reserve:métier à 40 %",
        "--opinion",
        "favorable",
        "--no-support-need",
        "--reservation",
        "aspect=organisation; text=Porter le métier à 60 %; owner_role=responsable_metier",
        "--skip-reason",
        "maquette testée",
        "--advance",
        "--yes",
    ];
    world.catalog(&arguments).expect(0);
    let branch = format!("catalog/{IDEA}");
    assert_eq!(
        world.git(&["rev-list", "--count", &format!("main..{branch}")]).trim(),
        "1"
    );
    let file = world.git(&["show", &format!("{branch}:catalog/products/{IDEA}.yaml")]);
    // 90 days after the session, where nothing else is said.
    assert!(file.contains("        due: 2027-02-15"), "{file}");
    let message = world.git(&["log", "-1", "--format=%B", &branch]);
    assert!(
        message.contains("Catalog-Phase: idee -> mvp") && message.contains("Catalog-Decision: g-mvp-2026-11-17"),
        "{message}"
    );
}

#[test]
fn a_decision_merged_by_squash_starts_a_fresh_branch() {
    let world = World::real();
    let decide = |gate: &str, more: &[&str]| {
        let mut arguments = vec![
            "decide",
            IDEA,
            "--gate",
            gate,
            "--outcome",
            "go",
            "--session",
            "2026-11-17",
            "--skip-reason",
            "vu",
            "--opinion",
            "favorable",
            "--no-support-need",
            "--advance",
            "--yes",
        ];
        arguments.extend(more);
        world.catalog(&arguments).expect(0)
    };
    let path = format!("catalog/products/{IDEA}.yaml");
    let production = "milestones:\n  - {id: premiere_production, actual: 2026-11-17}\n";
    world.write(&path, format!("{}{production}", world.read(&path)));
    world.commit_all();
    decide("G-MVP", &[]);
    world.git(&["merge", "--quiet", "--squash", &format!("catalog/{IDEA}")]);
    world.git(&["commit", "--quiet", "--message=fusion"]);
    decide("G-CONSTRUCTION", &[]);
    assert_eq!(
        world
            .git(&["rev-list", "--count", &format!("main..catalog/{IDEA}")])
            .trim(),
        "1"
    );
}

#[test]
fn an_open_reservation_blocks_the_next_forward_gate_only() {
    let world = World::tour();
    let go = world
        .catalog(&[
            "decide",
            "reserve-ouverte",
            "--gate",
            "G-CONSTRUCTION",
            "--outcome",
            "go",
            "--session",
            "2026-11-17",
            "--yes",
        ])
        .expect(1);
    assert!(
        go.err.contains("r1") && go.err.contains("g-mvp-2026-07-07"),
        "{}",
        go.err
    );
    world
        .catalog(&[
            "decide",
            "reserve-ouverte",
            "--gate",
            "G-CONSTRUCTION",
            "--outcome",
            "no-go",
            "--session",
            "2026-11-17",
            "--rationale",
            "réserve encore ouverte",
            "--opinion",
            "favorable",
            "--no-support-need",
            "--yes",
        ])
        .expect(0);
    world
        .catalog(&[
            "decide",
            "reserve-ouverte",
            "--gate",
            "G-ARRET",
            "--outcome",
            "go",
            "--session",
            "2026-11-18",
            "--opinion",
            "favorable",
            "--no-support-need",
            "--yes",
        ])
        .expect(0);
}

/// The tour, where the business owner of `refuse` has the time that the rules ask for.
fn tour_with_time() -> World {
    let world = World::copy_of("examples/tour");
    let path = "products/refuse.yaml";
    let text = world.read(path);
    let share = text
        .lines()
        .find(|line| line.contains("share: 0.2"))
        .expect("a share")
        .to_owned();
    world.write(path, text.replace(&share, &share.replace("0.2", "0.7")));
    world.commit_all();
    world
}

#[test]
fn what_the_rules_refuse_is_not_recorded() {
    let world = tour_with_time();
    let cases: [(&[&str], &str); 7] = [
        (
            &["sans-decision", "--gate", "G-CONSTRUCTION", "--outcome", "go"],
            "G-MVP",
        ),
        (&["sans-decision", "--gate", "G-MVP", "--outcome", "no_go"], "S-26"),
        (
            &["sans-decision", "--gate", "G-MVP", "--outcome", "go_avec_reserves"],
            "S-13",
        ),
        (
            &[
                "refuse",
                "--gate",
                "G-MVP",
                "--outcome",
                "go",
                "--opinion",
                "securite=defavorable",
            ],
            "S-19",
        ),
        (
            &[
                "refuse",
                "--gate",
                "G-MVP",
                "--outcome",
                "go",
                "--opinion",
                "securitay=favorable",
            ],
            "S-02",
        ),
        (
            &["pret-pour-mvp", "--gate", "G-MVP", "--outcome", "go"],
            "g-mvp-2026-10-06",
        ),
        (&["arrete", "--gate", "G-MVP", "--outcome", "go"], "Arrêt"),
    ];
    for (arguments, word) in cases {
        let mut all = vec!["decide"];
        all.extend(arguments);
        all.extend(["--session", "2026-11-17", "--yes"]);
        let answer = world.catalog(&all).expect(1);
        assert!(
            answer.out.contains(word) || answer.err.contains(word),
            "{arguments:?}\n{}\n{}",
            answer.out,
            answer.err
        );
    }
    let future = world
        .catalog(&[
            "decide",
            "refuse",
            "--outcome",
            "go",
            "--session",
            "2026-12-01",
            "--yes",
        ])
        .expect(1);
    assert!(future.out.contains("S-04"), "{}", future.out);
    assert_eq!(world.git(&["branch", "--list"]).trim(), "* main");
}

#[test]
fn a_number_on_the_wrong_side_refuses_a_plain_go() {
    let world = World::tour();
    let decide = [
        "decide",
        "sans-decision",
        "--gate",
        "G-MVP",
        "--session",
        "2026-11-17",
        "--opinion",
        "favorable",
        "--no-support-need",
        "--yes",
        "--outcome",
    ];
    let plain = world.catalog(&[&decide[..], &["go"]].concat()).expect(1);
    assert!(plain.err.contains("ORG-02"), "{}", plain.err);
    let reserved = [
        "go_avec_reserves",
        "--reservation",
        "aspect=organisation; text=Porter à 60 %; owner_role=responsable_metier",
    ];
    world.catalog(&[&decide[..], &reserved].concat()).expect(0);
}

#[test]
fn a_decision_may_come_from_a_form_or_from_standard_input() {
    let world = World::tour();
    let form = "gate: G-MVP\noutcome: go_avec_reserves\nsession: 2026-11-17\nopinions:\n  organisation: {opinion: reserve, comment: \"métier : 40 %\"}\nreservations:\n  - aspect: organisation\n    text: Porter le métier à 60 %\n    owner_role: responsable_metier\nsupport_needs: {none: true}\n";
    world.write("decision.yaml", form);
    world
        .catalog(&[
            "decide",
            "sans-decision",
            "--from",
            "decision.yaml",
            "--opinion",
            "favorable",
            "--dry-run",
        ])
        .expect(0);
    let mut run = world
        .command(&[
            "decide",
            "sans-decision",
            "--from",
            "-",
            "--opinion",
            "favorable",
            "--yes",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    run.stdin.take().unwrap().write_all(form.as_bytes()).unwrap();
    assert_eq!(run.wait().unwrap().code(), Some(0));
    let file = world.git(&["show", "catalog/sans-decision:products/sans-decision.yaml"]);
    assert!(
        file.contains("métier : 40 %") && file.contains("due: 2027-02-15"),
        "{file}"
    );

    world.write("faux.yaml", "gate: G-MVP\noutcom: go\nsession: 2026-11-32\n");
    let faulty = world
        .catalog(&["decide", "refuse", "--from", "faux.yaml", "--yes"])
        .expect(2);
    assert!(
        faulty.out.contains("faux.yaml:2:1") && faulty.out.contains("faux.yaml:3:10"),
        "{}",
        faulty.out
    );
    world
        .catalog(&["decide", "refuse", "--from", "absent.yaml", "--yes"])
        .expect(2);
}

#[test]
fn what_is_missing_is_asked_for() {
    let world = World::tour();
    for (arguments, word) in [
        (vec!["decide", "sans-decision", "--outcome", "go"], "--session"),
        (
            vec!["decide", "sans-decision", "--session", "2026-11-17"],
            "go_avec_reserves",
        ),
        (
            vec![
                "decide",
                "sans-decision",
                "--session",
                "2026-11-17",
                "--outcome",
                "gogo",
            ],
            "go",
        ),
    ] {
        let answer = world.catalog(&arguments).expect(2);
        assert!(answer.err.contains(word), "{}", answer.err);
    }
}

#[test]
fn comments_and_layout_of_the_file_stay() {
    let world = tour_with_time();
    let path = "products/refuse.yaml";
    let crlf = world.read(path).replace('\n', "\r\n");
    world.write(path, format!("{crlf}# dernier mot\r\n"));
    world.git(&["commit", "--all", "--quiet", "--message=fins de ligne"]);
    world
        .catalog(&[
            "decide",
            "refuse",
            "--outcome",
            "go",
            "--session",
            "2026-11-17",
            "--skip-reason",
            "vu",
            "--opinion",
            "favorable",
            "--no-support-need",
            "--advance",
            "--yes",
        ])
        .expect(0);
    let diff = world.git(&["diff", "--numstat", "main", "catalog/refuse", "--", path]);
    assert!(diff.split('\t').nth(1) == Some("0"), "{diff}");
    let file = world.git(&["show", &format!("catalog/refuse:{path}")]);
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
}

#[test]
fn findings_and_waivers_are_given_as_options() {
    let world = World::tour();
    let decide = |more: &[&str]| {
        let usual = [
            "decide",
            "generalise",
            "--gate",
            "revue",
            "--outcome",
            "go",
            "--session",
            "2026-11-17",
        ];
        world.catalog(
            &[
                &usual[..],
                &["--opinion", "favorable", "--no-support-need", "--yes"],
                more,
            ]
            .concat(),
        )
    };
    let waiver = "criterion=ARC-03; reason=outil provisoire; granted_by=architecte; until=2027-06-30";
    decide(&["--assessment", "DEV-10=satisfait", "--waiver", waiver]).expect(0);
    let written = world.git(&["show", "catalog/generalise:products/generalise.yaml"]);
    assert!(
        written.contains("- {criterion: DEV-10, verdict: satisfait}"),
        "{written}"
    );
    // The day of the decision is that of the waiver.
    assert!(written.contains("date: 2026-11-17"), "{written}");
    for (option, bad) in [
        ("--assessment", "DEV-10"),
        ("--assessment", "DEV-10=parfait"),
        ("--waiver", "ARC-03"),
        ("--waiver", "criterium=ARC-03"),
    ] {
        let refused = decide(&[option, bad]).expect(2);
        assert!(refused.err.contains(bad), "{}", refused.err);
    }
    // Of two on one criterion, neither is lost in silence.
    for (option, one, other) in [
        ("--assessment", "DEV-10=satisfait", "DEV-10=non_satisfait"),
        (
            "--waiver",
            waiver,
            "criterion=ARC-03; reason=autre; granted_by=architecte; until=2027-01-31",
        ),
    ] {
        let refused = decide(&[option, one, option, other]).expect(2);
        let criterion = other.get(other.find('-').unwrap() - 3..).unwrap().get(..6).unwrap();
        assert!(refused.err.contains(criterion), "{}", refused.err);
        assert!(refused.err.contains("rien n'est enregistré"), "{}", refused.err);
    }
}

#[test]
fn aspects_and_outcomes_are_understood_as_people_call_them() {
    let world = World::tour();
    let usual = [
        "decide",
        "sans-decision",
        "--outcome",
        "Go avec réserves",
        "--session",
        "17/11/2026",
    ];
    let opinions = [
        "--opinion",
        "favorable",
        "--opinion",
        "Sécurité=reserve:à prouver",
        "--no-support-need",
    ];
    let reservation = "aspect=Sécurité; text=Prouver les sauvegardes; owner_role=responsable_technique";
    let shown = world
        .catalog(&[&usual[..], &opinions, &["--reservation", reservation, "--dry-run"]].concat())
        .out;
    assert!(shown.contains("outcome: go_avec_reserves"), "{shown}");
    assert!(shown.contains("aspect: securite"), "{shown}");
    // Told by its name, written by its id.
    let (told, written) = shown.split_once("@@").unwrap();
    assert!(told.contains("Prouver les sauvegardes (Sécurité"), "{shown}");
    assert!(!written.contains("Sécurité"), "{shown}");
}

#[test]
fn a_decision_that_was_recorded_wrongly_is_replaced_and_its_phase_goes_on() {
    let world = World::tour();
    let product = world.read("products/en-construction.yaml");
    let wrong = "g-construction-2025-10-14";
    assert!(product.contains(&format!("entered_by: {wrong}")));
    let replace = |former: &str, branch: &str| {
        world.catalog(&[
            "decide",
            "en-construction",
            "--gate",
            "G-CONSTRUCTION",
            "--outcome",
            "go",
            "--session",
            "2025-10-14",
            "--opinion",
            "favorable",
            "--no-support-need",
            "--rationale",
            "compte rendu relu",
            "--supersedes",
            former,
            "--yes",
            "--branch",
            branch,
        ])
    };
    replace(wrong, "work").expect(0);
    let now = world.git(&["show", "work:products/en-construction.yaml"]);
    assert!(now.contains(&format!("entered_by: {wrong}-2")), "{now}");
    assert!(now.contains(&format!("id: {wrong}\n")), "{now}");
    world.catalog(&["check", "--base", "main", "--head", "work"]).expect(0);

    // Once replaced, it is not replaced again: what replaced it may be.
    world.git(&["merge", "--quiet", "work"]);
    let refused = replace(wrong, "fourche").expect(1);
    assert!(
        refused.err.contains(&format!("--supersedes {wrong}-2")),
        "{}",
        refused.err
    );
    assert_eq!(world.git(&["branch", "--list", "fourche"]), "");
    replace(&format!("{wrong}-2"), "suite").expect(0);
}

#[test]
fn what_an_option_says_twice_or_names_wrongly_is_told_as_that() {
    let world = World::tour();
    let refused = |words: &[&str], told: &str| {
        let usual = [
            "decide",
            "sans-decision",
            "--gate",
            "G-MVP",
            "--session",
            "2026-11-20",
            "--no-support-need",
        ];
        let answer = world.catalog(&[&usual, words, &["--dry-run"]].concat()).expect(2);
        assert!(answer.err.contains(told), "{}", answer.err);
        assert!(!answer.err.contains('*'), "{}", answer.err);
    };
    let go = ["--outcome", "go", "--opinion", "favorable", "--opinion"];
    refused(&[&go[..], &["reserve"]].concat(), "pour tous les aspects");
    let one = ["securite=favorable", "--opinion", "securite=reserve:x"];
    refused(&[&go[..], &one].concat(), "Deux avis sont donnés sur l'aspect");
    let reservation = "aspect=securite; text=a; text=b; owner_role=responsable_technique";
    refused(
        &[
            "--outcome",
            "go_avec_reserves",
            "--opinion",
            "favorable",
            "--reservation",
            reservation,
        ],
        "est donné deux fois",
    );
    refused(
        &["--outcome", "go", "--opinion", "favorable", "--target-phase", "mpv"],
        "mpv",
    );
}

/// A product that exists, in the phase after which a go asks for a milestone.
pub fn in_service() -> World {
    let world = World::copy_of("examples/tour");
    world.write(
        "products/sylve.yaml",
        "id: sylve\nname: Sylve\nphases:\n  - {phase: mvp, start: 2025-03, entered_by: baseline}\n\
         baseline: {as_of: 2025-03-31, source: [le registre]}\n",
    );
    world.commit_all();
    world
}

#[test]
fn a_decision_says_when_the_milestone_that_it_waits_for_was_reached() {
    let world = in_service();
    let decide = [
        "decide",
        "sylve",
        "--outcome",
        "go_avec_reserves",
        "--session",
        "2026-11-17",
        "--opinion",
        "favorable",
        "--no-support-need",
        "--reservation",
        "aspect=securite; text=Finir l'audit; owner_role=responsable technique",
        "--yes",
    ];
    let refused = world.catalog(&decide).expect(1);
    let said = format!("{}{}", refused.out, refused.err).replace('\u{a0}', " ");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains("`catalog milestone sylve premiere_production --reached 2026-11-17`"),
        "{said}"
    );
    let unread = world
        .catalog(&[&decide[..], &["--reached", "un jour"]].concat())
        .expect(2);
    assert!(unread.err.contains("un jour"), "{}", unread.err);
    let late = world
        .catalog(&[&decide[..], &["--reached", "18 novembre 2026"]].concat())
        .expect(1);
    assert!(late.out.contains("S-31"), "{}", late.out);
    for (words, written) in [("mars 2025", "actual: 2025-03"), ("je ne sais pas", "actual: inconnu")] {
        let world = in_service();
        world.catalog(&[&decide[..], &["--reached", words]].concat()).expect(0);
        let file = world.git(&["show", "catalog/sylve:products/sylve.yaml"]);
        assert!(
            file.contains(&format!("{{id: premiere_production, {written}}}")),
            "{file}"
        );
        // A gate that waits for nothing takes no milestone.
        assert_eq!(file.matches("premiere_production").count(), 1, "{file}");
    }
}
