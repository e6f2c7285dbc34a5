//! `list`, `show`, `gate`, `report` and `catalog` alone: what people read, kept as snapshots.

use insta::assert_snapshot;

use crate::support::World;

#[test]
fn catalog_alone_opens_the_two_doors() {
    let world = World::tour();
    assert_snapshot!("welcome_fr", world.catalog(&[]).expect(0).out);
    assert_snapshot!("welcome_en", world.catalog(&["--lang", "en"]).expect(0).out);
    let nowhere = tempfile::tempdir().unwrap();
    let there = world.catalog(&["-C", nowhere.path().to_str().unwrap()]).expect(0);
    assert!(there.out.contains("catalog"), "{}", there.out);
}

/// The commands that a text proposes: between backticks, and on lines of their own.
#[cfg(unix)]
fn proposed(text: &str) -> Vec<String> {
    let between = text.split('`').skip(1).step_by(2);
    let alone = text.lines().filter(|line| line.starts_with("  ")).map(str::trim);
    let own = |line: &&str| line.starts_with("catalog ") || line.starts_with("git ");
    between.chain(alone).filter(own).map(str::to_owned).collect()
}

#[cfg(unix)]
#[test]
fn commands_that_are_proposed_are_for_the_folder_that_was_asked_about() {
    let (world, elsewhere) = (World::tour(), World::empty());
    std::os::unix::fs::symlink(world.root(), elsewhere.path("mon catalogue")).unwrap();
    let there = |arguments: &[&str]| elsewhere.catalog(&[&["-C", "mon catalogue"], arguments].concat());
    there(&["set", "refuse", "summary", "Un essai", "--yes"]).expect(0);
    for (arguments, most) in [
        (&["show", "refuse"][..], 1),
        (&["show", "essai-bloque"], 3),
        (&["report", "direction"], 5),
        (&["gate", "sans-decision"], 1),
        (&["list", "--where", "product.phase == 'idée'"], 0),
        (&["proposals"], 0),
        (&[], 5),
        (&["show", "sans-decisions"], 0),
    ] {
        let answer = there(arguments);
        let commands = proposed(&format!("{}\n{}", answer.out, answer.err));
        assert!(commands.len() >= most, "{arguments:?}: {commands:?}");
        for command in commands {
            let program = command.split(' ').next().unwrap();
            let folder = format!("{program} -C 'mon catalogue' ");
            assert!(command.starts_with(&folder), "{arguments:?}: {command}");
        }
    }
    // Pasted, it does what it says.
    let shown = there(&["show", "refuse"]).expect(0).out;
    let command = proposed(&shown).into_iter().next().unwrap();
    let pasted = command.replacen("catalog", env!("CARGO_BIN_EXE_catalog"), 1);
    let status = elsewhere.program("sh", &["-c", &pasted]).status().unwrap();
    assert!(status.success(), "{pasted}");
    // Here, and in what others read, no folder is named.
    let markdown = there(&["gate", "sans-decision", "--format", "markdown"]).expect(0).out;
    assert!(!markdown.contains("-C"), "{markdown}");
    assert!(!world.catalog(&["show", "refuse"]).expect(0).out.contains("-C"));
}

#[test]
fn products_are_found_by_words_of_theirs() {
    let world = World::copy_of("examples/tour");
    let found = |arguments: &[&str]| {
        let listed = world.catalog(&[arguments, &["--format", "csv", "--columns", "id"]].concat());
        let lines = listed.expect(0).out;
        lines.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(found(&["list", "VELOS"]), ["en-construction"]);
    assert_eq!(found(&["list", "atelier", "réservation"]), ["en-construction"]);
    assert_eq!(found(&["chercher", "midi pile"]), ["sans-decision"]);
    assert_eq!(found(&["list", "vélos", "--phase", "mvp"]), [""; 0]);
    // A command that is nearly another's French name is told that one.
    for (typed, meant) in [("liste", "list"), ("montre", "montrer")] {
        let refused = world.catalog(&[typed]).expect(2).err;
        assert!(refused.contains(&format!("catalog {meant}")), "{refused}");
    }
    let dated = world.catalog(&["--today", "22/11/2026", "list"]).expect(0).out;
    assert_eq!(dated, world.catalog(&["list"]).expect(0).out);
}

#[test]
fn a_reservation_that_was_lifted_is_told_as_lifted() {
    let world = World::copy_of("examples/tour");
    let shown = world.catalog(&["show", "en-construction"]).expect(0).out;
    assert!(shown.contains("1, levée"), "{shown}");
    assert!(shown.contains("1, ouverte"), "{shown}");
}

#[test]
fn the_list_says_where_each_product_stands() {
    let world = World::copy_of("examples/tour");
    assert_snapshot!("list_fr", world.catalog(&["list"]).expect(0).out);
    assert_snapshot!(
        "list_csv",
        world
            .catalog(&[
                "list",
                "--format",
                "csv",
                "--columns",
                "id,phase,team.business_owner.share",
                "--sort",
                "-team.business_owner.share"
            ])
            .expect(0)
            .out
    );
}

#[test]
fn the_list_keeps_what_is_asked_for_and_counts_what_it_cannot_decide() {
    let world = World::copy_of("examples/tour");
    let ids = |arguments: &[&str]| -> Vec<String> {
        let json = world
            .catalog(&[&["list", "--format", "json"], arguments].concat())
            .expect(0)
            .json();
        json["products"]
            .as_array()
            .unwrap()
            .iter()
            .map(|product| product["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        ids(&["--phase", "idee"]),
        [
            "a-completer",
            "jumeau",
            "pret-pour-mvp",
            "refonte",
            "refuse",
            "sans-decision"
        ]
    );
    let both = [
        "abandonne-idee",
        "abandonne-poc",
        "ajourne",
        "arrete",
        "hors-perimetre",
        "remplace",
        "reserve-ouverte",
    ];
    assert_eq!(ids(&["--phase", "mvp,arret"]), both);
    // As people read them, in either language, whatever the case and the accents.
    for phases in ["MVP,Arrêt", "mvp,ARRET", "mvp (produit minimum viable),Retirement"] {
        assert_eq!(ids(&["--phase", phases]), both, "{phases}");
    }
    assert_eq!(
        ids(&["--where", "product.open_reservations > 0"]),
        [
            "en-construction",
            "essai-bloque",
            "public-en-retard",
            "reserve-ouverte",
            "sante",
            "second-essai"
        ]
    );
    let undecided = world
        .catalog(&[
            "list",
            "--format",
            "json",
            "--where",
            "product.team.business_owner.share >= 0.0",
        ])
        .expect(0)
        .json();
    assert!(undecided["undecided"].as_u64().unwrap() >= 1, "{undecided}");
    let total = undecided["count"].as_u64().unwrap() + undecided["undecided"].as_u64().unwrap();
    assert_eq!(total, 25, "{undecided}");
}

#[test]
fn a_wrong_word_gets_the_nearest_right_one() {
    let world = World::copy_of("examples/tour");
    for (arguments, word) in [
        (vec!["list", "--phase", "constuction"], "construction"),
        (vec!["list", "--columns", "idd"], "id"),
        (
            vec!["list", "--where", "product.audience.generalpublic"],
            "product.audience.general_public",
        ),
        (vec!["list", "--where", "product.phase =="], "--where"),
        (
            vec!["list", "--where", "product.directorate == 'dva'"],
            "'dva' in product.directorate",
        ),
        (vec!["show", "generalize"], "generalise"),
        (vec!["gate", "refuse", "--gate", "G-MPV"], "G-MVP"),
        (vec!["lisst"], "list"),
        (vec!["list", "--formt", "json"], "--format"),
    ] {
        let answer = world.catalog(&arguments).expect(2);
        assert!(answer.err.contains(word), "{arguments:?}: {}", answer.err);
    }
}

#[test]
fn a_product_is_shown_in_both_languages() {
    let world = World::copy_of("examples/tour");
    assert_snapshot!("show_fr", world.catalog(&["show", "reserve-ouverte"]).expect(0).out);
    assert_snapshot!(
        "show_en",
        world.catalog(&["show", "herite", "--lang", "en"]).expect(0).out
    );
}

#[test]
fn a_product_is_shown_with_what_was_recorded_of_it() {
    let world = World::tour();
    let shown = world.catalog(&["show", "generalise"]).expect(0).out;
    assert_snapshot!("show_recorded", shown);
    for id in [
        "responsable_metier",
        "vision_produit",
        "en_cours",
        "prestataire",
        " dva",
    ] {
        assert!(!shown.contains(id), "{id}: {shown}");
    }
    let all = world.catalog(&["show", "generalise", "-v"]).expect(0).out;
    assert!(all.contains("Toute la fiche") && !all.contains("ajoutez -v"), "{all}");
    // What only the whole file says: the stack, and the scope that was left out.
    for words in ["PostgreSQL 18", "paie"] {
        assert!(all.contains(words) && !shown.contains(words), "{words}: {all}");
    }
    // What was recorded later was not known yet.
    let before = world
        .catalog(&["show", "generalise", "--today", "2025-10-10"])
        .expect(0)
        .out;
    assert!(before.contains("12\u{a0}%") && !before.contains("782"), "{before}");
}

#[test]
fn a_name_is_enough_to_show_a_product_where_it_is_the_only_one() {
    let world = World::tour();
    let path = "products/reserve-ouverte.yaml";
    world.write(
        path,
        world
            .read(path)
            .replace("name: Salles Ouvertes\n", "name: Salles Ouvertes\naliases: [Éclats]\n"),
    );
    let by_id = world.catalog(&["show", "reserve-ouverte"]).expect(0).out;
    for name in ["Salles Ouvertes", "SALLES  ouvértes", "eclats", path, "Réserve-ouverte"] {
        assert_eq!(world.catalog(&["show", name]).expect(0).out, by_id, "{name}");
    }
    // Several: each is named, and each can be shown.
    let common = "commons/sentry.yaml";
    world.write(
        common,
        world
            .read(common)
            .replace("name: Suivi d’erreurs", "name: salles ouvertes"),
    );
    let refused = world.catalog(&["show", "Salles ouvertes"]).expect(2).err;
    for command in [
        "catalog show products/reserve-ouverte.yaml",
        "catalog show commons/sentry.yaml",
    ] {
        assert!(refused.contains(command), "{refused}");
    }
    assert_eq!(world.catalog(&["show", path]).expect(0).out, by_id);
    // An id that two files have is the product's.
    world.write(
        "commons/refuse.yaml",
        world.read(common).replace("id: sentry", "id: refuse"),
    );
    let shown = world.catalog(&["show", "refuse"]).expect(0);
    assert!(
        shown.out.starts_with("Plume Rapide") && shown.err.contains("commons/refuse.yaml"),
        "{}",
        shown.err
    );
}

#[test]
fn commons_sittings_and_problems_are_shown() {
    let world = World::tour();
    assert_snapshot!("show_common", world.catalog(&["show", "react-dsfr"]).expect(0).out);
    assert_snapshot!("show_sitting", world.catalog(&["show", "2026-09-15"]).expect(0).out);
    assert_snapshot!(
        "show_problem_en",
        world
            .catalog(&["show", "metier-peu-disponible", "--lang", "en"])
            .expect(0)
            .out
    );
    for (word, key) in [
        ("react-dsfr", "common"),
        ("2026-09-15", "session"),
        ("metier-peu-disponible", "problem"),
    ] {
        let json = world.catalog(&["show", word, "--format", "json"]).expect(0).json();
        assert!(json[key].is_object() && json["schema"] == "catalog-show/1", "{json}");
        let html = world.catalog(&["show", word, "--format", "html"]).expect(0).out;
        assert!(html.contains("<h1>"), "{html}");
        assert!(
            world
                .catalog(&["show", word, "--format", "markdown"])
                .expect(0)
                .out
                .starts_with("# ")
        );
        world.catalog(&["show", word, "--proposal"]).expect(2);
    }
    let sitting = world
        .catalog(&["show", "2026-09-15", "--format", "json"])
        .expect(0)
        .json();
    let decided = sitting["decisions"].as_array().unwrap();
    let products: Vec<_> = decided.iter().map(|one| one["product"].as_str().unwrap()).collect();
    assert_eq!(products, ["abandonne-idee", "refuse", "second-essai", "vu-depuis"]);
    let nobody = world.catalog(&["show", "2026-09-16"]).expect(2).err;
    assert!(
        nobody
            .replace('\u{a0}', " ")
            .contains("15 septembre 2026, 6 octobre 2026"),
        "{nobody}"
    );
}

#[test]
fn the_gate_says_what_it_expects_and_what_comes_next() {
    let world = World::copy_of("examples/tour");
    assert_snapshot!("gate_fr", world.catalog(&["gate", "sans-decision"]).expect(0).out);
    assert_snapshot!(
        "gate_en",
        world.catalog(&["gate", "sans-decision", "--lang", "en"]).expect(0).out
    );
    assert_snapshot!(
        "gate_all_fr",
        world.catalog(&["gate", "sans-decision", "--all"]).expect(0).out
    );
    assert_snapshot!(
        "gate_arret_markdown",
        world
            .catalog(&["gate", "arrete", "--gate", "G-ARRET", "--format", "markdown"])
            .expect(0)
            .out
    );
}

#[test]
fn the_gate_counts_all_the_expectations_up_to_it() {
    let world = World::copy_of("examples/tour");
    let json = world
        .catalog(&["gate", "reserve-ouverte", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(json["gate"], "G-CONSTRUCTION");
    let items = json["expectations"].as_array().unwrap();
    let counts: u64 = ["met", "declared", "missing", "not_applicable"]
        .iter()
        .map(|state| json["counts"][state].as_u64().unwrap())
        .sum();
    assert_eq!(counts as usize, items.len());
    assert!(items.iter().any(|item| item["id"] == "ORG-01@G-POC"));
    assert!(!items.iter().any(|item| item["gate"] == "G-GENERALISATION"));
    let missing: Vec<&str> = items
        .iter()
        .filter(|item| item["state"] == "missing")
        .map(|item| item["id"].as_str().unwrap())
        .collect();
    // All else is ready, but what the guide asks for and the team has not answered.
    let unanswered = ["ORG-22", "MET-19", "SEC-14", "SEC-15", "DEV-12"];
    let others = |id: &&&str| !unanswered.iter().any(|criterion| id.starts_with(criterion));
    assert_eq!(missing.iter().filter(others).collect::<Vec<_>>(), [&"ORG-09@G-MVP"]);
    assert_eq!(json["open_reservations"][0]["id"], "r1");
}

#[test]
fn only_stated_or_adopted_levels_bind() {
    let world = World::copy_of("examples/tour");
    let item = |world: &World| {
        let json = world
            .catalog(&["gate", "refuse", "--gate", "G-MVP", "--format", "json"])
            .expect(0)
            .json();
        json["expectations"]
            .as_array()
            .unwrap()
            .iter()
            .find(|item| item["id"] == "ORG-01@G-MVP")
            .unwrap()
            .clone()
    };
    let before = item(&world);
    assert_eq!(
        (before["binds"].as_bool(), before["to_adopt"].as_bool()),
        (Some(false), Some(true))
    );
    let rules = world.read("lifecycle/2026.1.yaml");
    let line = rules
        .lines()
        .find(|line| line.contains("Sponsor nommé, décide des moyens"))
        .unwrap();
    world.write(
        "lifecycle/2026.1.yaml",
        rules.replace(
            line,
            &line.replacen("level: DOIT,", "level: DOIT, adopted_on: 2026-09-01,", 1),
        ),
    );
    let after = item(&world);
    assert_eq!(
        (after["binds"].as_bool(), after["to_adopt"].as_bool()),
        (Some(true), Some(false))
    );
}

#[test]
fn the_portfolio_is_counted_and_what_is_unknown_is_told() {
    let world = World::real();
    assert_snapshot!("portfolio_fr", world.catalog(&["report", "portfolio"]).expect(0).out);
    assert_snapshot!(
        "portfolio_markdown_en",
        world
            .catalog(&[
                "report",
                "portfolio",
                "--by",
                "department",
                "--format",
                "markdown",
                "--lang",
                "en"
            ])
            .expect(0)
            .out
    );
    let counted = |asked: &[&str]| {
        let whole = [&["report", "portfolio", "--format", "json"], asked].concat();
        let json = world.catalog(&whole).expect(0).json();
        let known = figure(&json, "portfolio-known");
        let left_out = json["perimeter"]["left_out"].as_array().unwrap();
        let not_yet = left_out.iter().find(|one| one["why"] == "not_yet");
        let not_yet = not_yet.and_then(|one| one["count"].as_u64()).unwrap_or(0);
        (
            known["num"].as_f64().unwrap() as u64,
            known["n"].as_u64().unwrap(),
            not_yet,
        )
    };
    assert_eq!(counted(&[]), (156, 240, 0));
    let (_, then, not_yet) = counted(&["--as-of", "2020-01-01"]);
    assert!(not_yet > 0 && then + not_yet == 240, "{then} {not_yet}");
    // A phase named by later rules stays known.
    let (known, then, _) = counted(&["--as-of", "2025-01-01"]);
    assert_eq!(then - known, 84);
}

/// The figure of a report that has this id.
fn figure<'j>(json: &'j serde_json::Value, id: &str) -> &'j serde_json::Value {
    let figures = json["figures"].as_array().unwrap();
    figures.iter().find(|figure| figure["id"] == id).unwrap()
}

#[test]
fn ageing_compares_each_phase_with_its_own_limit() {
    let world = World::real();
    assert_snapshot!("ageing_fr", world.catalog(&["report", "ageing"]).expect(0).out);
    let late = |world: &World, asked: &[&str]| {
        let whole = [&["report", "ageing", "--format", "json"], asked].concat();
        let json = world.catalog(&whole).expect(0).json();
        let late = figure(&json, "ageing-late");
        (late["value"].as_f64(), late["n"].as_u64())
    };
    // The committee has met none of the inherited products: of none it can be said to be late.
    assert_eq!(late(&world, &[]), (None, Some(0)));
    assert!(late(&world, &["--inherited"]).1 > Some(50));
    assert_eq!(late(&World::tour(), &[]), (Some(7.0), Some(17)));
}

#[test]
fn a_document_to_fill_in_holds_what_is_known_and_where_to_go_on() {
    let world = World::tour();
    let calendar = world.catalog(&["template", "calendrier_arret", "arrete"]).expect(0);
    assert_snapshot!("template_stop", calendar.out);
    for document in [
        "note_cadrage",
        "vision_produit",
        "decision_architecture",
        "post_mortem",
        "dossier_exploitation",
    ] {
        for language in ["fr", "en"] {
            let text = world
                .catalog(&["template", document, "generalise", "--lang", language])
                .expect(0)
                .out;
            assert!(text.starts_with("# ") && text.matches("\n## ").count() >= 6, "{text}");
        }
    }
    let unknown = world.catalog(&["template", "post-mortm", "arrete"]).expect(2);
    assert!(unknown.err.contains("post_mortem"), "{}", unknown.err);
}

#[test]
fn people_read_names_and_programs_read_ids() {
    let world = World::tour();
    let shown = world.catalog(&["show", "en-construction"]).expect(0).out;
    for words in ["Agents des ministères sociaux", "La DNUM"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    for id in ["agent_minsoc", "atelier-numerique", "vie-des-agents"] {
        assert!(!shown.contains(id), "{id}: {shown}");
    }
    let english = world
        .catalog(&["--lang", "en", "show", "en-construction"])
        .expect(0)
        .out;
    assert!(english.contains("Agents of the social ministries"), "{english}");
    let json = world
        .catalog(&["show", "en-construction", "--format", "json"])
        .expect(0)
        .out;
    assert!(
        json.contains("agent_minsoc") && json.contains("atelier-numerique"),
        "{json}"
    );

    let columns = ["list", "--columns", "id,phase,managed_by,audience.populations"];
    let listed = world.catalog(&columns).expect(0).out;
    assert!(
        listed.contains("Construction") && listed.contains("La DNUM") && !listed.contains("agent_minsoc"),
        "{listed}"
    );
    let csv = world
        .catalog(&[&columns[..], &["--format", "csv"]].concat())
        .expect(0)
        .out;
    assert!(csv.contains("agent_minsoc") && csv.contains("construction"), "{csv}");

    let document = world.catalog(&["template", "post_mortem", "arrete"]).expect(0).out;
    assert!(
        document.contains("Phase\u{a0}: Idée")
            && document.contains("Ouverte par\u{a0}: inscription")
            && !document.contains(": idee"),
        "{document}"
    );
    let decision = world
        .catalog(&["template", "decision_architecture", "en-construction"])
        .expect(0)
        .out;
    assert!(decision.contains("## Le statut"), "{decision}");
}

#[test]
fn a_change_and_a_finding_are_told_by_names() {
    let world = World::tour();
    world.git(&["checkout", "--quiet", "-b", "essai"]);
    let path = "products/en-construction.yaml";
    let before = world.read(path);
    let after = before
        .replace("managed_by: dnum", "managed_by: externe")
        .replace("populations: [agent_minsoc]", "populations: [agent_minsoc, entreprise]")
        .replace("channels: [web, mobile]", "channels: [web]");
    assert_ne!(before, after);
    world.write(path, after);
    world.commit_all();
    let told = world.catalog(&["diff", "main"]).expect(0).out;
    for words in [
        "La DNUM → Un autre organisme",
        "+\u{a0}Entreprises",
        "−\u{a0}Application mobile",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let json = world
        .catalog(&["diff", "main", "--format", "json"])
        .expect(0)
        .json()
        .to_string();
    assert!(
        json.contains("\"new\":\"externe\"") && json.contains("+\u{a0}entreprise"),
        "{json}"
    );

    let path = "products/generalise.yaml";
    let text = world.read(path);
    let wrong = text.replacen("phase: mvp", "phase: generalisation", 1);
    assert_ne!(text, wrong);
    world.write(path, wrong);
    let found = world.catalog(&["validate", path]).expect(1).out;
    assert!(found.contains("en phase «\u{a0}Généralisation\u{a0}»"), "{found}");
}

#[test]
fn the_front_page_shows_the_products_of_who_types_and_doors_to_others() {
    let world = World::tour();
    let doors = world.catalog(&[]).expect(0).out;
    assert!(
        doors.contains("Je travaille sur un produit") && !doors.contains("Vos produits"),
        "{doors}"
    );
    world
        .catalog(&["set", "sans-decision", "team.business_owner.share", "60 %", "--yes"])
        .expect(0);
    let mine = world.catalog(&[]).expect(0).out;
    assert!(
        mine.contains("Midi Pile (sans-decision), phase «\u{a0}Idée\u{a0}»"),
        "{mine}"
    );
    assert!(mine.contains("Un changement est proposé"), "{mine}");
    assert!(mine.contains("catalog gate sans-decision"), "{mine}");
    // One that is only proposed has its name there.
    world
        .catalog(&["new", "--name", "Herbier des agents", "--yes"])
        .expect(0);
    let mine = world.catalog(&[]).expect(0).out;
    assert!(
        mine.contains("Herbier des agents (herbier-des-agents), phase"),
        "{mine}"
    );
    // Somebody else sees none of it, now and later.
    let other = world.catalog(&["--me", "autre@exemple.gouv.fr"]).expect(0).out;
    assert!(other.contains("Je travaille sur un produit"), "{other}");
    assert!(other.contains("autre@exemple.gouv.fr"), "{other}");
    assert_eq!(world.catalog(&[]).expect(0).out, doors);
}
