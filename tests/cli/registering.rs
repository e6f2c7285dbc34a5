//! `new`, `stop`, `answer`: the beginning and the end of a product's life, by people who do not know Git.

use insta::assert_snapshot;

use crate::support::World;

#[test]
fn a_product_is_registered_in_the_first_phase_on_a_branch_of_its_own() {
    let world = World::tour();
    world.write(
        "inscription.yaml",
        "summary: Partager une voiture entre agents de sites voisins\nvalue:\n  problem:\n    text: 'On roule seul : un parking plein'\n    \
         audience: 3 000 agents\naudience: {populations: [agent_minsoc], general_public: false}\n",
    );
    let from = world.path("inscription.yaml");
    let arguments = [
        "new",
        "covoiturage",
        "--name",
        "Covoiturage d'été",
        "--from",
        from.to_str().unwrap(),
        "--yes",
    ];
    // What it says is told before anybody agrees to it, groups value by value.
    let planned = world.catalog(&[&arguments[..], &["--dry-run"]].concat()).expect(0).out;
    let told: Vec<&str> = planned.lines().filter(|line| line.starts_with("  - ")).collect();
    for said in ["Partager une voiture", "3 000 agents", "Agents des ministères"] {
        assert!(told.iter().any(|line| line.contains(said)), "{said}: {planned}");
    }
    let answer = world.catalog(&arguments).expect(0);
    // Somebody tried it before: that is said.
    assert!(answer.err.contains("arrete (Trajets Partagés)"), "{}", answer.err);
    assert_snapshot!(
        "new_product",
        world.git(&["show", "catalog/covoiturage:products/covoiturage.yaml"])
    );
    assert_eq!(
        world
            .git(&["diff", "--name-only", "main", "catalog/covoiturage"])
            .trim(),
        "products/covoiturage.yaml"
    );

    // It goes on where it is: on its branch.
    let gate = world.catalog(&["gate", "covoiturage"]).expect(0);
    assert!(gate.err.contains("pas encore dans le catalogue"), "{}", gate.err);
    world
        .catalog(&["set", "covoiturage", "tags[]", "mobilité", "--yes"])
        .expect(0);
    assert_eq!(
        world.git(&["rev-list", "--count", "main..catalog/covoiturage"]).trim(),
        "2"
    );
    world.git(&["checkout", "-q", "catalog/covoiturage"]);
    world.catalog(&["validate", "products/covoiturage.yaml"]).expect(0);
}

#[test]
fn a_registration_that_cannot_be_is_refused_with_the_reason() {
    let world = World::tour();
    let told: String = [
        &["new", "--yes"][..],
        &["new", "Été", "--name", "Été", "--yes"],
        &["new", "arrete", "--name", "Autre", "--yes"],
        &["new", "autre", "--name", "trajets partages", "--yes"],
        &["new", "autre", "name", "Autre", "managed_by", "dnmu", "--yes"],
    ]
    .iter()
    .map(|arguments| format!("{arguments:?}\n{}\n", world.catalog(arguments).expect(2).err))
    .collect();
    assert_snapshot!("new_refused", told);
    let future = ["new", "autre", "--name", "Autre", "--start", "2027-01-01", "--yes"];
    let refused = world.catalog(&future).expect(1);
    assert!(refused.out.contains("S-04"), "{}", refused.out);
    assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
}

#[test]
fn a_stop_is_prepared_and_the_rest_is_told() {
    let world = World::tour();
    let before = world.catalog(&["stop", "generalise"]).expect(0);
    assert!(before.out.contains("--gate G-ARRET"), "{}", before.out);
    let plan = [
        "stop",
        "generalise",
        "--reason",
        "audience",
        "--fallback",
        "le formulaire papier",
        "--announce",
        "15/01/2027",
        "--cut-off",
        "2027-03-31",
        "--data-done",
        "2027-04-30",
        "--yes",
    ];
    world.catalog(&plan).expect(0);
    let decide = [
        "decide",
        "generalise",
        "--gate",
        "arret",
        "--outcome",
        "go",
        "--session",
        "2026-11-17",
    ];
    let rest = ["--opinion", "favorable", "--no-support-need", "--advance", "--yes"];
    world.catalog(&[&decide[..], &rest].concat()).expect(0);
    let rest = world.catalog(&["stop", "generalise"]).expect(0);
    assert_snapshot!("stop_rest", rest.out);
    world.catalog(&["stop", "generalise", "--closed", "--yes"]).expect(1);
    let over = world.catalog(&["stop", "arrete"]).expect(0);
    assert!(over.out.contains("terminé"), "{}", over.out);
}

#[test]
fn questions_need_a_terminal_and_scripts_are_told_their_way() {
    let world = World::tour();
    let refused = world.catalog(&["answer", "sans-decision"]).expect(2);
    assert!(
        refused.err.contains("catalog set sans-decision --from"),
        "{}",
        refused.err
    );
}

/// The questions at a terminal that `script` (util-linux) makes.
#[cfg(target_os = "linux")]
mod choosing;

mod at_a_terminal {
    use std::time::Duration;

    use crate::needs::needs;
    use crate::support::World;
    use crate::terminal::{CTRL_C, DOWN, ENTER, ESCAPE, HANG_UP, is_dressed, plain, typed, typed_after, typed_with};

    #[test]
    fn letters_without_accents_choose_what_has_them() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        // It begins; the summary and the directorate passed over, then a department and a domain.
        let keys = [ENTER, ENTER, ENTER, "PEPINIERE", ENTER, "distinctiöns", ENTER, CTRL_C];
        let shown = plain(&typed(&world, "new --name Herbier", &keys));
        assert!(
            shown.contains("Pépinière de services") && !shown.contains("(pepiniere)"),
            "{shown}"
        );
        let kept = world.read(".git/catalog/answers/nouveau.herbier.yaml");
        assert!(kept.contains("{at: department, value: pepiniere}"), "{kept}");
        assert!(kept.contains("{at: domain, value: distinctions}"), "{kept}");
    }

    #[test]
    fn questions_and_help_have_no_colour_where_none_is_wanted() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let asked = |options: &str| typed(&world, &format!("{options} answer sans-decision"), &[ENTER, ESCAPE]);
        assert!(is_dressed(&asked("--color auto")));
        assert!(!is_dressed(&asked("--color never")));
        assert!(is_dressed(&typed(&world, "--help", &[])));
        assert!(!is_dressed(&typed(&world, "--color never --help", &[])));
        for (name, value) in [("NO_COLOR", "1"), ("CLICOLOR", "0")] {
            let shown = typed_with(&[(name, value)], &world, "answer sans-decision", &[ENTER, ESCAPE]);
            assert!(!is_dressed(&shown), "{name}: {shown}");
        }
    }

    #[test]
    fn what_is_answered_is_kept_when_somebody_leaves_and_committed_when_they_agree() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let answer = "answer herite --about baseline";
        // Three lines passed over, a choice made, then out; and no to the commit.
        let shown = typed(
            &world,
            answer,
            &[ENTER, ENTER, ENTER, DOWN, DOWN, ENTER, ESCAPE, "n", ENTER],
        );
        assert!(shown.contains("Question 3 sur 7"), "{shown}");
        assert!(shown.contains("Vos réponses sont gardées"), "{shown}");
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
        assert!(world.git(&["status", "--porcelain"]).is_empty());
        let kept = world.read(".git/catalog/answers/herite.yaml");
        assert_eq!(kept, "answers:\n  - {at: auth.required, value: true}\n");

        let shown = typed(&world, answer, &[ENTER, ESCAPE, "o", ENTER]);
        assert!(shown.contains("Une réponse donnée auparavant est reprise"), "{shown}");
        let written = world.git(&["diff", "--unified=0", "main", "catalog/herite"]);
        assert!(written.contains("+auth: {required: true}"), "{written}");
        assert!(!world.path(".git/catalog/answers/herite.yaml").exists());
    }

    #[test]
    fn what_is_committed_and_could_not_be_sent_is_not_asked_again() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        world.git(&["remote", "add", "origin", "/nulle/part"]);
        let keys = [ENTER, ENTER, ENTER, DOWN, DOWN, ENTER, ESCAPE, "o", ENTER];
        let shown = plain(&typed(&world, "answer herite --about baseline --push", &keys));
        assert!(shown.contains("catalog proposals push herite"), "{shown}");
        assert!(!shown.contains("Vos réponses sont gardées"), "{shown}");
        let written = world.git(&["diff", "--unified=0", "main", "catalog/herite"]);
        assert!(written.contains("+auth: {required: true}"), "{written}");
        assert!(!world.path(".git/catalog/answers/herite.yaml").exists());
        let shown = plain(&typed(&world, "answer herite --about baseline", &[ENTER, ESCAPE]));
        assert!(!shown.contains("est reprise"), "{shown}");
    }

    #[test]
    fn an_answer_that_was_refused_is_asked_again_the_next_time() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let answer = "answer sans-decision";
        let shown = typed(&world, answer, &["Directrice", ENTER, "2099-12-31", ENTER, ESCAPE]);
        assert!(shown.contains("2099-12-31"), "{shown}");
        let shown = typed(&world, answer, &[ENTER, ESCAPE]);
        assert!(!shown.contains("(2099-12-31)"), "{shown}");
    }

    #[test]
    fn an_amount_is_understood_as_people_write_it_and_decides_what_is_asked() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let shown = plain(&typed(
            &world,
            "answer sans-decision --blocking --aspect organisation",
            &["450 k€", ENTER, CTRL_C],
        ));
        // The cost comes before the opinion that only a great project needs.
        assert!(shown.contains("Combien le produit doit-il coûter"), "{shown}");
        assert!(!shown.contains("saisi la DINUM"), "{shown}");
        let kept = world.read(".git/catalog/answers/sans-decision.yaml");
        assert!(
            kept.contains("{at: budget.initial.total_eur_ttc, value: 450000}"),
            "{kept}"
        );
    }

    #[test]
    fn a_decision_is_asked_for_and_ends_with_what_comes_next() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        // Last Tuesday; a go with reservations; why there is no POC; favourable; a reservation, its aspect, who lifts it, when, no
        // other; no support; yes.
        let keys = [
            "mardi",
            ENTER,
            DOWN,
            ENTER,
            "Maquettes suffisantes",
            ENTER,
            ENTER,
            "Finir l'audit",
            ENTER,
            ENTER,
            "responsable technique",
            ENTER,
            ENTER,
            ENTER,
            ENTER,
            "o",
            ENTER,
        ];
        let shown = plain(&typed(&world, "decide sans-decision", &keys));
        assert!(shown.contains("catalog advance sans-decision --gate G-MVP"), "{shown}");
        // The day that was meant is said, and Enter alone is no other reservation.
        assert!(
            shown.replace('\u{a0}', " ").contains("Compris : 17 novembre 2026"),
            "{shown}"
        );
        assert!(
            shown.contains("Une autre réserve") && shown.matches("Quel aspect").count() <= 1,
            "{shown}"
        );
        // What is recorded is kept no more.
        assert!(!world.path(".git/catalog/answers/decision.sans-decision.yaml").exists());
        assert!(!shown.contains("--session 2026-11-17"), "{shown}");
        let written = world.git(&["diff", "--unified=0", "main", "catalog/sans-decision"]);
        for line in [
            "+    outcome: go_avec_reserves",
            "+        text: Finir l'audit",
            "+        owner_role: responsable technique",
            "+    poc_skip_reason: Maquettes suffisantes",
        ] {
            assert!(written.contains(line), "{line}: {written}");
        }
        let shown = plain(&typed(&world, "advance sans-decision", &["o", ENTER]));
        assert!(shown.contains("`catalog gate sans-decision`"), "{shown}");
        let shown = plain(&typed(&world, "undo sans-decision", &[ESCAPE]));
        assert!(
            shown.contains("Rien n'a changé") && !shown.contains("--dry-run"),
            "{shown}"
        );
        // Who leaves records nothing.
        let other = World::tour();
        let shown = plain(&typed(&other, "decide sans-decision", &[ENTER, ESCAPE]));
        assert!(shown.contains("Cette décision n'est pas enregistrée"), "{shown}");
        assert!(other.git(&["branch", "--list", "catalog/*"]).is_empty());
    }

    #[test]
    fn what_was_only_begun_is_kept_and_never_proposed() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let answer = "answer a-completer --gate G-POC --aspect valeur";
        let shown = plain(&typed(&world, answer, &["Un début", ESCAPE, ENTER]));
        assert!(shown.contains("Gardé, à terminer"), "{shown}");
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty(), "{shown}");
        let kept = world.read(".git/catalog/answers/a-completer.yaml");
        assert!(kept.contains("said: Un début") && !kept.contains("answers:"), "{kept}");
    }

    #[test]
    fn a_yes_waits_for_what_must_be_said_beside_it() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let answer = "answer a-completer --aspect données --gate G-MVP --blocking";
        let shown = plain(&typed(&world, answer, &[DOWN, DOWN, ENTER, ESCAPE]));
        assert!(shown.contains("sera écrit avec ce qui doit l'accompagner"), "{shown}");
        assert!(shown.contains("Gardé, à terminer"), "{shown}");
        let kept = world.read(".git/catalog/answers/a-completer.yaml");
        assert!(kept.contains("{at: data.personal.processed, said: 'true'}"), "{kept}");
    }

    #[test]
    fn one_aspect_can_be_asked_alone_by_its_name() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let shown = plain(&typed(&world, "answer sans-decision --aspect sécurité", &[CTRL_C]));
        assert!(
            shown.contains("Sécurité (") && !shown.contains("Méthodologie ("),
            "{shown}"
        );
        let shown = plain(&typed(&world, "answer sans-decision --aspect jardinage", &[]));
        assert!(shown.contains("pas d'aspect «\u{a0}jardinage\u{a0}»"), "{shown}");
    }

    #[test]
    fn a_catalogue_asks_in_its_own_words() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let reference = world.read("reference.yaml");
        let own = "questions:\n  - {field: budget.initial.total_eur_ttc, fr: Combien ça coûte en tout ?, en: What does it cost?}\n";
        world.write("reference.yaml", format!("{reference}{own}"));
        world.commit_all();
        let shown = plain(&typed(&world, "answer sans-decision --aspect organisation", &[CTRL_C]));
        assert!(shown.contains("Combien ça coûte en tout ?"), "{shown}");
        assert!(!shown.contains("Combien le produit doit-il coûter"), "{shown}");
        // The others are asked in ours.
        let shown = plain(&typed(
            &world,
            "answer sans-decision --aspect organisation",
            &[ENTER, CTRL_C],
        ));
        assert!(shown.contains("Question 2 sur"), "{shown}");
    }

    #[test]
    fn a_second_terminal_is_told_of_the_first() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let folder = world.path(".git/catalog/answers");
        std::fs::create_dir_all(&folder).unwrap();
        for (name, command) in [("herite", "answer herite"), ("nouveau.abc", "new abc --name Abc")] {
            let first = std::fs::File::create(folder.join(format!("{name}.lock"))).unwrap();
            first.try_lock().unwrap();
            let shown = typed(&world, command, &[ESCAPE]);
            assert!(shown.contains("Un autre terminal"), "{shown}");
        }
    }

    #[test]
    fn answers_outlive_a_terminal_that_closes() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        // A choice made, and nobody there for the next question.
        let keys = [ENTER, ENTER, ENTER, DOWN, DOWN, ENTER, HANG_UP];
        let shown = typed(&world, "answer herite --about baseline", &keys);
        assert!(
            shown.contains("Question 3 sur 7") && !shown.contains("panicked"),
            "{shown}"
        );
        let kept = world.read(".git/catalog/answers/herite.yaml");
        assert_eq!(kept, "answers:\n  - {at: auth.required, value: true}\n");
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
    }

    #[test]
    fn a_terminal_that_closes_ends_who_was_told_to_ignore_it_too() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        // As with `nohup`; who would wait for ever is stopped.
        let deaf = "trap '' HUP; timeout --foreground 20";
        let cases: [(&str, &[&str]); 2] = [
            ("answer herite --about baseline", &["Un début de rés", HANG_UP]),
            ("set sans-decision tags[] essai", &[HANG_UP]),
        ];
        for (command, keys) in cases {
            let arguments = format!("{command}; echo $? > code.tmp; mv code.tmp code");
            typed_after(deaf, &[], &world, &arguments, keys);
            let ended = (0..1000).any(|_| {
                std::thread::sleep(Duration::from_millis(25));
                world.path("code").exists()
            });
            assert!(
                ended && world.read("code").trim() == "2",
                "{command}: {}",
                world.read("code")
            );
            std::fs::remove_file(world.path("code")).unwrap();
        }
        let kept = world.read(".git/catalog/answers/herite.yaml");
        assert!(kept.contains("said: Un début de rés"), "{kept}");
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
    }

    #[test]
    fn a_registration_that_is_left_is_taken_up_where_it_was() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let shown = typed(
            &world,
            "new",
            &[
                "Herbier des agents",
                ENTER,
                ENTER,
                "Reconnaître une plante",
                ENTER,
                CTRL_C,
            ],
        );
        assert!(shown.contains("Vos réponses sont gardées"), "{shown}");
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
        // The name, that it begins and the summary are there: the first question is the next one.
        let shown = typed(&world, "new", &[ENTER, CTRL_C]);
        assert!(shown.contains("3 réponses données auparavant"), "{shown}");
        assert!(!shown.contains("Nom du produit"), "{shown}");
    }

    #[test]
    fn a_line_left_before_its_end_is_kept() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        // The terminal goes away between two keys.
        let shown = typed(&world, "answer herite --about baseline", &["Un début de rés", HANG_UP]);
        assert!(!shown.contains("panicked"), "{shown}");
        let kept = world.read(".git/catalog/answers/herite.yaml");
        assert!(kept.contains("said: Un début de rés"), "{kept}");
        // Started again, it is forgotten.
        typed(&world, "answer herite --about baseline", &[DOWN, ENTER, ESCAPE]);
        assert!(!world.path(".git/catalog/answers/herite.yaml").exists());
    }

    #[test]
    fn a_draft_belongs_to_one_product() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        typed(
            &world,
            "new",
            &["Herbier", ENTER, ENTER, "Reconnaître une plante", ENTER, CTRL_C],
        );
        // Another registration has nothing of the first one.
        typed(
            &world,
            "new --name Volière",
            &[ENTER, "Compter les oiseaux", ENTER, CTRL_C],
        );
        let other = world.read(".git/catalog/answers/nouveau.voliere.yaml");
        assert!(!other.contains("plante") && other.contains("oiseaux"), "{other}");
        let first = world.read(".git/catalog/answers/nouveau.herbier.yaml");
        assert!(first.contains("plante") && !first.contains("oiseaux"), "{first}");
        // Without a name, both are proposed by theirs.
        let shown = plain(&typed(&world, "new", &[ESCAPE]));
        assert!(shown.contains("« Herbier »".replace(' ', "\u{a0}").as_str()), "{shown}");
        assert!(shown.contains("Inscrire un autre produit"), "{shown}");
        let shown = plain(&typed(&world, "new --name Herbier", &[ESCAPE]));
        assert!(shown.contains("Reprendre où vous en étiez"), "{shown}");
    }

    /// A catalogue whose registrations ask for `fields` alone, before what they always ask.
    fn asking(fields: &[&str]) -> World {
        let world = World::copy_of("examples/tour");
        let rules = world.read("lifecycle/2026.1.yaml");
        let begin = "  - phase: idee\n    fields:\n";
        let (before, after) = rules.split_once(begin).unwrap();
        let (_, after) = after.split_once("    src:").unwrap();
        let list: String = fields.iter().map(|field| format!("      - {field}\n")).collect();
        world.write("lifecycle/2026.1.yaml", format!("{before}{begin}{list}    src:{after}"));
        world.commit_all();
        world
    }

    #[test]
    fn a_part_out_of_range_is_asked_again_at_once() {
        if !needs("script", "--version") {
            return;
        }
        let backspace = "\u{7f}";
        // The field, the lines before the part, what is refused of it, and what is said then.
        let cases = [
            ("security.dict", 0, "5", "4", "une cote va de 1 à 4"),
            ("team.business_owner", 2, "700", "1", "entre 0 et 1"),
        ];
        for (field, before, wrong, right, why) in cases {
            let world = asking(&[field]);
            let mut keys = vec![ENTER; 1 + before];
            keys.extend([wrong, ENTER, backspace, right, ENTER, CTRL_C]);
            let shown = plain(&typed(&world, "new --name Herbier", &keys)).replace("\r\n", " ");
            assert!(shown.contains(why), "{field}: {shown}");
            let kept = world.read(".git/catalog/answers/nouveau.herbier.yaml");
            assert!(kept.contains(&format!("value: {right}}}")), "{field}: {kept}");
            assert!(!kept.contains(&format!(": {wrong}}}")), "{field}: {kept}");
        }
    }

    #[test]
    fn a_group_that_lacks_a_part_waits_beside_the_registration() {
        if !needs("script", "--version") {
            return;
        }
        let world = asking(&["security.dict"]);
        let mut keys = vec![ENTER, "4", ENTER, "2", ENTER, "3", ENTER, ENTER];
        // Why each of the four, the problem, who decides: later; then yes to the commit.
        keys.extend([ENTER; 4 + 5 + 1 + 1]);
        let shown = plain(&typed(&world, "new --name Herbier", &keys));
        assert!(shown.contains("il manque encore une partie"), "{shown}");
        assert!(shown.contains("catalog answer herbier"), "{shown}");
        let written = world.git(&["show", "catalog/herbier:products/herbier.yaml"]);
        assert!(
            written.contains("id: herbier") && !written.contains("dict"),
            "{written}"
        );
        let kept = world.read(".git/catalog/answers/herbier.yaml");
        for (part, said) in [("d", 4), ("i", 2), ("c", 3)] {
            let line = format!("{{at: security.dict.{part}, said: '{said}'}}");
            assert!(kept.contains(&line), "{kept}");
        }
        assert!(!world.path(".git/catalog/answers/nouveau.herbier.yaml").exists());
    }

    #[test]
    fn a_registration_keeps_the_line_that_somebody_leaves_and_says_so() {
        if !needs("script", "--version") {
            return;
        }
        for leave in [ESCAPE, CTRL_C] {
            let world = asking(&["summary"]);
            let shown = plain(&typed(&world, "new --name Herbier", &[ENTER, "Un début de rés", leave]));
            assert!(shown.contains("Vos réponses sont gardées"), "{shown}");
            assert!(!shown.contains("canceled") && !shown.contains("Erreur"), "{shown}");
            let kept = world.read(".git/catalog/answers/nouveau.herbier.yaml");
            assert!(kept.contains("{at: summary, said: Un début de rés}"), "{kept}");
            // Asked again with it.
            let shown = plain(&typed(&world, "new --name Herbier", &[ENTER, CTRL_C]));
            assert!(shown.contains("Un début de rés"), "{shown}");
        }
    }

    #[test]
    fn the_keys_of_a_shell_edit_a_line() {
        if !needs("script", "--version") {
            return;
        }
        let (ctrl_a, ctrl_e, ctrl_u, ctrl_w, ctrl_k, alt_f) =
            ("\u{1}", "\u{5}", "\u{15}", "\u{17}", "\u{b}", "\u{1b}f");
        let world = World::tour();
        let keys = [
            "de trop", ctrl_u, "un deux", ctrl_a, alt_f, ctrl_k, ctrl_a, "Herbier ", ctrl_e, ctrl_w, "vert", ENTER,
            CTRL_C,
        ];
        let shown = plain(&typed(&world, "new", &keys));
        let kept = world.read(".git/catalog/answers/nouveau.herbier-vert.yaml");
        assert!(kept.contains("Herbier vert"), "{kept}: {shown}");
        // A line that is not understood is empty again.
        let world = asking(&["budget.initial.total_eur_ttc"]);
        let shown = plain(&typed(
            &world,
            "new --name Herbier",
            &[ENTER, "beaucoup", ENTER, "environ 450 k€", ENTER, CTRL_C],
        ));
        assert!(
            shown.contains("n'est pas compris") && shown.contains("sans «\u{a0}environ\u{a0}»"),
            "{shown}"
        );
        let kept = world.read(".git/catalog/answers/nouveau.herbier.yaml");
        assert!(kept.contains("value: 450000}"), "{kept}");
    }

    #[test]
    fn the_words_of_help_stay_whole_in_a_narrow_window() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let narrow = "stty cols 60 rows 40;";
        for (command, keys) in [
            ("new --name Herbier", [ENTER, CTRL_C]),
            ("answer sans-decision", [ESCAPE, ESCAPE]),
        ] {
            let shown = plain(&typed_after(narrow, &[], &world, command, &keys));
            assert!(shown.contains("finir]"), "{command}: {shown}");
            for line in shown.split(['\n', '\r']) {
                assert!(line.chars().count() <= 60, "{command}: {line}");
            }
        }
    }

    #[test]
    fn a_change_is_told_in_words_first_and_a_no_is_no_error() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let change = "set sans-decision team.business_owner.share 0.8";
        let shown = plain(&typed(&world, change, &["n", ENTER]));
        assert!(
            shown.contains("Midi Pile (sans-decision)") && !shown.contains("@@"),
            "{shown}"
        );
        assert!(
            shown.contains("Rien n'est enregistré") && !shown.contains("Erreur"),
            "{shown}"
        );
        for (options, keys) in [("", vec!["l", ENTER, "n", ENTER]), ("-v", vec!["n", ENTER])] {
            let shown = plain(&typed(&world, &format!("{options} {change}"), &keys));
            let (words, lines) = (shown.find("Midi Pile (sans-decision)"), shown.find("@@"));
            assert!(words.is_some() && words < lines, "{shown}");
        }
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
    }

    #[test]
    fn a_product_that_exists_already_is_registered_in_its_phase() {
        if !needs("script", "--version") {
            return;
        }
        let world = asking(&["summary"]);
        let mut keys = vec![
            DOWN,
            ENTER,
            "construction",
            ENTER,
            "mai 2024",
            ENTER,
            // Before the phase began, then a day of the month: the committee has decided since.
            "3 avril 2024",
            ENTER,
            "15 juin 2024",
            ENTER,
            "Le registre de 2025",
            ENTER,
        ];
        // The summary, the five lines of the problem, who carries it: later.
        keys.extend([ENTER; 1 + 5 + 1]);
        keys.extend(["o", ENTER]);
        let shown = plain(&typed(&world, "new --name Herbier", &keys));
        assert!(shown.contains("Question 1 sur 3"), "{shown}");
        let written = world.git(&["show", "catalog/herbier:products/herbier.yaml"]);
        assert!(
            written.contains("{phase: construction, start: 2024-05, entered_by: baseline}"),
            "{written}"
        );
        assert!(
            written.contains("Le registre de 2025") && written.contains("as_of: 2024-06-15"),
            "{written}"
        );
        // Who says no day loses no decision of the committee: the first that is sure.
        let mut keys = vec![
            DOWN,
            ENTER,
            "construction",
            ENTER,
            "mai 2024",
            ENTER,
            ENTER,
            "Le registre",
            ENTER,
        ];
        keys.extend([ENTER; 1 + 5 + 1]);
        keys.extend(["o", ENTER]);
        typed(&world, "new --name Sylve", &keys);
        let written = world.git(&["show", "catalog/sylve:products/sylve.yaml"]);
        assert!(written.contains("as_of: 2024-05-31"), "{written}");
    }

    #[test]
    fn a_decision_asks_for_the_milestone_that_it_waits_for() {
        if !needs("script", "--version") {
            return;
        }
        let world = crate::decide::in_service();
        // The sitting, a go with reservations, favourable, a reservation, its aspect, who lifts it, when, no other, no support;
        // the milestone, said badly, then well.
        let keys = [
            "mardi",
            ENTER,
            DOWN,
            ENTER,
            ENTER,
            "Finir l'audit",
            ENTER,
            ENTER,
            "responsable technique",
            ENTER,
            ENTER,
            ENTER,
            ENTER,
            "il y a longtemps",
            ENTER,
            "mars 2025",
            ENTER,
            "o",
            ENTER,
        ];
        let shown = plain(&typed(&world, "decide sylve", &keys));
        assert!(shown.contains("Premières fonctionnalités en production"), "{shown}");
        let written = world.git(&["diff", "main", "catalog/sylve"]);
        assert!(written.contains("actual: 2025-03}"), "{written}{shown}");
    }

    #[test]
    fn a_line_that_fills_the_window_hides_none_above() {
        if !needs("script", "--version") {
            return;
        }
        for length in [93, 97, 98, 99, 100, 197, 198, 250] {
            let world = World::tour();
            let text = "é".repeat(length);
            let shown = typed(&world, "new --name Herbier", &[ENTER, &text, "z", ENTER, CTRL_C]);
            let side = |count| std::num::NonZero::new(count).unwrap();
            let mut terminal = vt100::Parser::new(side(40), side(100), 0);
            terminal.process(shown.as_bytes());
            let screen = terminal.screen().contents();
            assert!(
                screen.contains("Question 1 sur") && screen.contains("Question 2 sur"),
                "{length}: {screen}"
            );
            assert!(screen.contains('z'), "{length}: {screen}");
        }
    }

    #[test]
    fn a_milestone_and_a_reservation_are_asked_for() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        // Which milestone, that it is reached, when.
        let keys = [
            "investigation",
            ENTER,
            ENTER,
            "bientôt",
            ENTER,
            "17 novembre",
            ENTER,
            "n",
            ENTER,
        ];
        let shown = plain(&typed(&world, "milestone sans-decision", &keys)).replace('\u{a0}', " ");
        assert!(
            shown.contains("bientôt") && shown.contains("17 novembre 2026"),
            "{shown}"
        );
        // Which product, by its letters; the reservation that is open, what shows that it is lifted.
        let keys = ["salles", ENTER, ENTER, "La charte est signée", ENTER, "o", ENTER];
        let shown = plain(&typed(&world, "reservation close", &keys));
        assert!(shown.contains("La charte est signée"), "{shown}");
        let written = world.git(&["diff", "main", "catalog/reserve-ouverte"]);
        assert!(written.contains("proof: La charte est signée"), "{written}{shown}");
        // Where nobody can be asked, what is missing is said.
        let world = World::tour();
        for (asked, missing) in [
            (&["milestone", "sans-decision"][..], "premiere_production"),
            (&["reservation", "close", "reserve-ouverte"], "r1"),
            (&["reservation", "close", "reserve-ouverte", "r1"], "--proof"),
            (&["advance"], "produit"),
        ] {
            let refused = world.catalog(asked).expect(2).err;
            assert!(refused.contains(missing), "{asked:?}: {refused}");
        }
    }

    #[test]
    fn a_decision_that_is_left_is_taken_up_where_it_was() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        // Last Tuesday, a go with reservations, why there is no POC, an opinion for each aspect: left at the third.
        let keys = [
            "mardi",
            ENTER,
            DOWN,
            ENTER,
            "Maquettes suffisantes",
            ENTER,
            "un avis",
            ENTER,
            ENTER,
            ENTER,
            ESCAPE,
        ];
        let shown = plain(&typed(&world, "decide sans-decision", &keys));
        assert!(shown.contains("Vos réponses sont gardées"), "{shown}");
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
        // Nobody waits for answers of the product itself.
        assert!(
            !world
                .catalog(&["--me", "test@example.org"])
                .expect(0)
                .out
                .contains("réponses")
        );
        let shown = plain(&typed(&world, "decide sans-decision", &[ENTER, ESCAPE]));
        assert!(shown.contains("6 réponses"), "{shown}");
        assert!(
            !shown.contains("Quelle est la décision") && !shown.contains("sautée"),
            "{shown}"
        );
        // The third aspect is the one that is asked: the others, then a reservation that is left before its end.
        assert!(shown.contains("Méthodologie"), "{shown}");
        let mut keys = vec![ENTER; 1 + 5];
        keys.extend(["Finir l'audit", ENTER, ESCAPE]);
        let shown = plain(&typed(&world, "decide sans-decision", &keys));
        assert!(shown.contains("Vos réponses sont gardées"), "{shown}");
        let shown = plain(&typed(&world, "decide sans-decision", &[ENTER, ESCAPE]));
        assert!(!shown.contains("avis ?"), "{shown}");
        let kept = world.read(".git/catalog/answers/decision.sans-decision.yaml");
        assert!(kept.contains("said: Finir l'audit"), "{kept}");
        // To start again forgets them, and what is recorded is kept no more.
        let keys = [DOWN, ENTER, "mardi", ENTER, DOWN, DOWN, ENTER, ESCAPE];
        let shown = plain(&typed(&world, "decide sans-decision", &keys));
        assert!(shown.contains("Vos réponses sont gardées"), "{shown}");
        let kept = world.read(".git/catalog/answers/decision.sans-decision.yaml");
        assert!(!kept.contains("Maquettes"), "{kept}");
    }

    #[test]
    fn a_refused_decision_keeps_its_answers() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        // A go, which what the file says of the business person forbids; then with a reservation.
        let keys = [
            "mardi",
            ENTER,
            ENTER,
            "Maquettes suffisantes",
            ENTER,
            ENTER,
            ENTER,
            DOWN,
            ENTER,
            DOWN,
            ENTER,
            // Another outcome asks its reasons and the opinion again.
            "Maquettes suffisantes",
            ENTER,
            ENTER,
            "Finir l'audit",
            ENTER,
            ENTER,
            "responsable technique",
            ENTER,
            ENTER,
            ENTER,
            "o",
            ENTER,
        ];
        let shown = plain(&typed(&world, "decide sans-decision", &keys));
        assert!(
            shown.contains("ORG-02") && shown.contains("Que voulez-vous corriger"),
            "{shown}"
        );
        assert!(
            !world.git(&["branch", "--list", "catalog/sans-decision"]).is_empty(),
            "{shown}"
        );
        let written = world.git(&["diff", "--unified=0", "main", "catalog/sans-decision"]);
        for line in [
            "outcome: go_avec_reserves",
            "text: Finir l'audit",
            "poc_skip_reason: Maquettes suffisantes",
        ] {
            assert!(written.contains(line), "{line}: {written}: {shown}");
        }
    }

    #[test]
    fn a_product_is_chosen_where_none_is_named() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let shown = plain(&typed(&world, "gate", &["midi pile", ENTER]));
        assert!(
            shown.contains("Quel produit") && shown.contains("catalog answer sans-decision"),
            "{shown}"
        );
        let shown = plain(&typed(&world, "decide", &[ESCAPE]));
        assert!(
            shown.contains("Aucun produit choisi") && !shown.contains("Erreur"),
            "{shown}"
        );
    }

    #[test]
    fn nothing_said_changes_nothing() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let shown = typed(&world, "answer sans-decision", &[ENTER, ESCAPE]);
        assert!(shown.contains("Question 1 sur 7"), "{shown}");
        assert!(shown.contains("Aucune réponse à enregistrer"), "{shown}");
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
    }
}

#[test]
fn a_product_that_is_only_proposed_is_found_by_its_name_and_told_beside_the_list() {
    let world = World::tour();
    let none = world.catalog(&["list"]).expect(0);
    assert!(!none.err.contains("herbier"), "{}", none.err);
    world
        .catalog(&["new", "--name", "Herbier des agents", "--yes"])
        .expect(0);
    for command in ["gate", "show"] {
        let found = world.catalog(&[command, "Herbier des agents"]).expect(0);
        assert!(found.out.contains("Herbier des agents"), "{command}: {}", found.out);
        assert!(
            found.err.contains("pas encore dans le catalogue"),
            "{command}: {}",
            found.err
        );
    }
    let listed = world.catalog(&["list"]).expect(0);
    assert!(listed.err.contains("catalog show herbier-des-agents"), "{}", listed.err);
    let chosen = world.catalog(&["list", "midi"]).expect(0);
    assert!(!chosen.err.contains("herbier"), "{}", chosen.err);
    // By its name in the catalogue; and nobody can be asked which one.
    let known = world.catalog(&["gate", "Midi Pile"]).expect(0);
    assert!(known.out.contains("catalog answer sans-decision"), "{}", known.out);
    let which = world.catalog(&["gate"]).expect(2);
    assert!(which.err.contains("Il manque le produit"), "{}", which.err);
}

#[test]
fn a_need_in_other_words_finds_the_product_that_answers_it() {
    let world = World::real();
    for (name, wanted) in [
        ("Domiciliation des personnes sans domicile stable", "domifa (DomiFa)"),
        (
            "Séances de psychologue pour les enfants et les adolescents",
            "psyenfantado",
        ),
    ] {
        let answer = world
            .catalog(&["new", "essai", "--name", name, "--dry-run", "--yes"])
            .expect(0);
        assert!(answer.err.contains(wanted), "{name}: {}", answer.err);
    }
}
