//! `set`, `measure`, `milestone`, `reservation`: facts of a product, written where they belong.

use insta::assert_snapshot;

use crate::support::World;

/// The lines that a branch changes in a product's file.
fn changed_lines(world: &World, id: &str) -> String {
    let diff = world.git(&["diff", "--unified=0", "main", &format!("catalog/{id}")]);
    diff.lines()
        .filter(|line| line.starts_with(['+', '-']) && !line.starts_with("+++") && !line.starts_with("---"))
        .map(|line| format!("{line}\n"))
        .collect()
}

#[test]
fn several_facts_go_in_one_commit_each_at_its_place() {
    let world = World::tour();
    let answer = world
        .catalog(&[
            "set",
            "sans-decision",
            "summary",
            "Midi : moins d'attente",
            "team.business_owner.share",
            "0,6",
            "audience.general_public",
            "non",
            "tags[]",
            "emploi",
            "milestones.premiere_production.planned",
            "01/05/2027",
            "hosting.platform",
            "atlas_ovh_v2",
            "--yes",
        ])
        .expect(0);
    assert!(answer.out.contains("catalog/sans-decision"), "{}", answer.out);
    assert_eq!(
        world
            .git(&["rev-list", "--count", "main..catalog/sans-decision"])
            .trim(),
        "1"
    );
    assert_snapshot!("set_lines", changed_lines(&world, "sans-decision"));
    let message = world.git(&["log", "-1", "--format=%B", "catalog/sans-decision"]);
    assert!(message.contains("Catalog-Product: sans-decision"), "{message}");
}

#[test]
fn a_file_of_facts_is_merged_into_the_product() {
    let world = World::tour();
    world.write(
        "facts.yaml",
        "summary: Un résumé\nteam:\n  coach: inconnu\n  business_owner: {share: 0.4}\n\
         milestones:\n  - {id: premiere_production, planned: 2027-05-01}\n  - {id: ouverture_publique, planned: 2027-09-01}\n\
         tags: [a, b]\n",
    );
    let from = world.path("facts.yaml");
    let arguments = ["set", "sans-decision", "--from", from.to_str().unwrap(), "--yes"];
    world.catalog(&arguments).expect(0);
    assert_snapshot!("set_from_lines", changed_lines(&world, "sans-decision"));
}

#[test]
fn a_value_that_does_not_suit_is_refused_with_what_does() {
    let world = World::tour();
    let told: String = [
        &["team.busines_owner", "x"][..],
        &["sumary", "x"],
        &["audience.general_public", "peut-être"],
        &["managed_by", "dnmu"],
        &["team", "x"],
        &["team.business_owner.share", "soixante"],
        &["name.first", "x"],
        &["tags.emploi", "x"],
        &["tags", "[a"],
        &["phases[]", "x"],
        &["team..x", "x"],
        &["summary"],
        &[],
    ]
    .iter()
    .map(|pairs| {
        let answer = world.catalog(&[&["set", "sans-decision"], *pairs].concat()).expect(2);
        format!("{pairs:?}\n{}\n", answer.err)
    })
    .collect();
    assert_snapshot!("set_refused", told);
    assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
}

#[test]
fn a_fact_that_breaks_a_rule_is_not_written() {
    let world = World::tour();
    let answer = world
        .catalog(&["set", "sans-decision", "security.dict.c", "3", "--yes"])
        .expect(1);
    assert!(answer.out.contains("Y-09"), "{}", answer.out);
    assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
}

#[test]
fn a_measure_is_added_and_a_rate_counts_itself() {
    let world = World::tour();
    let measure = |arguments: &[&str]| world.catalog(&[&["measure", "arrete"], arguments].concat());
    let rate = [
        "taux_usage",
        "--numerator",
        "40",
        "--denominator",
        "3200",
        "--on",
        "20/08/2026",
        "--yes",
    ];
    measure(&rate).expect(0);
    assert_eq!(
        changed_lines(&world, "arrete"),
        "+      - {date: 2026-08-20, value: 0.0125, numerator: 40, denominator: 3200}\n"
    );
    let told: String = [
        &["usage", "3"][..],
        &["taux_usage", "--numerator", "40", "--denominator", "0"],
        &["taux_usage", "beaucoup"],
        &["taux_usage", "0,5", "--on", "demain"],
    ]
    .iter()
    .map(|arguments| format!("{arguments:?}\n{}\n", measure(arguments).expect(2).err))
    .collect();
    assert_snapshot!("measure_refused", told);
    let future = measure(&["taux_usage", "0,5", "--on", "2027-01-01", "--yes"]).expect(1);
    assert!(future.out.contains("S-04"), "{}", future.out);
}

#[test]
fn a_milestone_is_dated_where_it_stands_or_added() {
    let world = World::tour();
    let milestone = |arguments: &[&str]| world.catalog(&[&["milestone", "sans-decision"], arguments].concat());
    milestone(&[
        "Premiere-Production",
        "--planned",
        "2027-05-01",
        "--note",
        "retard",
        "--yes",
    ])
    .expect(0);
    milestone(&["ouverture_publique", "--planned", "2027-09-01", "--yes"]).expect(0);
    assert_snapshot!("milestone_lines", changed_lines(&world, "sans-decision"));
    assert!(
        milestone(&["premiere", "--planned", "2027-05-01"])
            .expect(2)
            .err
            .contains("premiere_production")
    );
    milestone(&["premiere_production"]).expect(2);
}

#[test]
fn what_becomes_of_a_reservation_is_an_event_after_it() {
    let world = World::tour();
    let reservation = |arguments: &[&str]| world.catalog(&[&["reservation"], arguments].concat());
    let extended = [
        "extend",
        "reserve-ouverte",
        "r1",
        "--until",
        "2027-02-01",
        "--reason",
        "audit décalé",
        "--yes",
    ];
    // Neither before today, nor before the day on which it is extended.
    for (until, more) in [("2026-11-21", &[][..]), ("2026-09-30", &["--on", "2026-10-01"])] {
        let mut late = extended;
        late[4] = until;
        let refused = reservation(&[&late[..], more].concat()).expect(2);
        assert!(
            refused.err.contains("La réserve n'est pas prolongée"),
            "{}",
            refused.err
        );
    }
    reservation(&extended).expect(0);
    let closed = [
        "close",
        "reserve-ouverte",
        "r1",
        "--proof",
        "https://exemple.invalid/preuve",
        "--yes",
    ];
    reservation(&closed).expect(0);
    assert_snapshot!("reservation_lines", changed_lines(&world, "reserve-ouverte"));
    let again = reservation(&closed).expect(2);
    assert!(again.err.contains("aucune réserve"), "{}", again.err);
    let none = reservation(&["close", "refuse", "r1", "--proof", "x"]).expect(2);
    assert!(none.err.contains("aucune réserve"), "{}", none.err);
}

#[test]
fn what_check_would_refuse_is_not_written_and_a_former_name_is_kept() {
    let world = World::tour();
    let set = |arguments: &[&str]| {
        world.catalog(&[&["set", "generalise"], arguments, &["--yes", "--branch", "work"]].concat())
    };
    let frozen = set(&["budget.initial.total_eur_ttc", "1"]).expect(1);
    assert!(frozen.out.contains("C-06"), "{}", frozen.out);
    let renamed = set(&["name", "Un tout autre non"]).expect(0);
    assert!(renamed.out.contains("aliases:"), "{}", renamed.out);
    // What is only proposed may be rewritten: the slip leaves no trace.
    set(&["name", "Un tout autre nom"]).expect(0);
    let product = world.git(&["show", "work:products/generalise.yaml"]);
    assert!(product.contains("aliases: [Parcours Apprenti]"), "{product}");
    let measure = "indicators[delai_traitement].measures[2026-11-20].value";
    world
        .catalog(&[
            "measure",
            "generalise",
            "delai_traitement",
            "3",
            "--on",
            "2026-11-20",
            "--yes",
            "--branch",
            "work",
        ])
        .expect(0);
    set(&[measure, "2"]).expect(0);
    let recorded = set(&["indicators[delai_traitement].measures[2026-10-07].value", "2"]).expect(1);
    assert!(recorded.out.contains("C-02"), "{}", recorded.out);
    world.catalog(&["check", "--base", "main", "--head", "work"]).expect(0);
}

#[test]
fn what_a_product_names_around_it_must_exist_and_may() {
    let world = World::tour();
    let set = |arguments: &[&str]| {
        world.catalog(&[&["set", "sans-decision"], arguments, &["--yes", "--branch", "work"]].concat())
    };
    set(&["reuse[]", "{common: sentry, mode: tel_quel, scope: erreurs}"]).expect(0);
    let unknown = set(&["reuse[]", "{common: sentri, mode: tel_quel, scope: erreurs}"]).expect(1);
    assert!(unknown.out.contains("sentry"), "{}", unknown.out);
    let nowhere = set(&["directorate", "nulle-part"]).expect(1);
    assert!(nowhere.out.contains("X-01"), "{}", nowhere.out);
    // Zeros at the end of a number say nothing; an id stays.
    let share = set(&["team.business_owner.share", "0,60"]).expect(0);
    assert!(share.out.contains("share: 0.6"), "{}", share.out);
    let id = set(&["id", "autre"]).expect(2);
    assert!(id.err.contains("ne change pas"), "{}", id.err);
}

/// One fault does not lock a product: the change that mends it passes, and so does another.
#[test]
fn a_fault_is_mended_by_set_and_keeps_no_other_field_from_being_written() {
    let world = World::tour();
    let file = "products/herite.yaml";
    let sound = world.read(file);
    let set = |rest: &[&str]| world.catalog(&[&["set", "herite"][..], rest].concat());
    // What the file says, the fault in its place, and what mends it: none where that is a line too many.
    let faults: &[(&str, &str, Option<[&str; 2]>)] = &[
        (
            "repositories: inconnu",
            "repositories: [https://exemple.invalid/a b]",
            Some(["links.repositories", "https://exemple.invalid/depots/a"]),
        ),
        (
            "platform: inconnu",
            "platform: [a, b]",
            Some(["hosting.platform", "inconnu"]),
        ),
        ("links:", "sommaire: x\nlinks:", None),
    ];
    for (there, fault, mended) in faults {
        let faulty = sound.replacen(there, fault, 1);
        assert_ne!(faulty, sound, "{there}");
        world.write(file, &faulty);
        let told = set(&["portfolio", "essai", "--no-commit", "--dry-run"]).expect(0);
        assert!(told.err.contains("garde une faute"), "{fault}: {}", told.err);
        let Some([path, words]) = mended else { continue };
        let told = set(&[path, words, "--no-commit", "--yes"]).expect(0);
        assert!(!told.err.contains("garde une faute"), "{fault}: {}", told.err);
    }
    // Written twice: the value that is set takes the place of both.
    world.write(file, sound.replacen("links:", "name: Deux fois\nlinks:", 1));
    set(&["name", "Lieux", "--no-commit", "--yes"]).expect(0);
    let names = world.read(file);
    assert_eq!(
        names.lines().filter(|line| line.starts_with("name:")).count(),
        1,
        "{names}"
    );
    // No name at all.
    let nameless: Vec<&str> = sound.lines().filter(|line| !line.starts_with("name:")).collect();
    world.write(file, nameless.join("\n") + "\n");
    set(&["name", "Lieux", "--no-commit", "--yes"]).expect(0);
    // What cannot be read at all is quoted.
    world.write(file, sound.replacen("links:", "summary: \"a\nlinks:", 1));
    let refused = set(&["summary", "Un résumé.", "--no-commit", "--yes"]).expect(1);
    assert!(refused.err.contains("guillemet"), "{}", refused.err);
}

/// What `check` would refuse of a change is not written, and what stood before refuses no other change.
#[test]
fn set_refuses_what_check_refuses_and_lets_stand_what_stood() {
    let world = World::tour();
    let file = "products/sans-decision.yaml";
    let refused: &[(&str, &str, &str)] = &[
        ("name", "Registre des lieux", "X-02"),
        ("aliases", "[registre des LIEUX]", "X-02"),
        ("relations.depends_on", "[{product: nulle-part, kind: api}]", "X-01"),
    ];
    let sound = world.read(file);
    for (path, words, rule) in refused {
        let told = world
            .catalog(&["set", "sans-decision", path, words, "--no-commit", "--yes"])
            .expect(1);
        assert!(
            told.out.contains(rule) || told.err.contains(rule),
            "{path}: {} {}",
            told.out,
            told.err
        );
        assert_eq!(world.read(file), sound, "{path}");
    }
    let needs = "relations: {depends_on: [{product: nulle-part, kind: api}, {product: autre-part, kind: api}]}\n";
    world.write(file, format!("{sound}{needs}"));
    world.commit_all();
    let agreed: &[&[&str]] = &[
        &["set", "sans-decision", "tags", "[essai]"],
        &["set", "sans-decision", "aliases", "[Un autre nom]"],
        // One of two is mended.
        &[
            "set",
            "sans-decision",
            "relations.depends_on",
            "[{product: autre-part, kind: api}]",
        ],
        &[
            "milestone",
            "sans-decision",
            "premiere_production",
            "--planned",
            "2027-03-01",
        ],
    ];
    for arguments in agreed {
        world
            .catalog(&[arguments, &["--no-commit", "--yes"][..]].concat())
            .expect(0);
        world.catalog(&["check", "--base", "main"]).expect(0);
    }
    // One more of the kind is the change's own.
    let more = "[{product: autre-part, kind: api}, {product: ailleurs, kind: api}]";
    world
        .catalog(&[
            "set",
            "sans-decision",
            "relations.depends_on",
            more,
            "--no-commit",
            "--yes",
        ])
        .expect(1);
}

#[test]
fn a_key_written_twice_locks_no_other_field_and_is_mended_by_its_own() {
    let cases = [
        ("summary:", "summary: autre\nsummary:", "summary", "Un résumé"),
        (
            "audience: {",
            "audience: {agents_pros_estimate: 3, ",
            "audience.agents_pros_estimate",
            "12",
        ),
    ];
    for (before, after, field, value) in cases {
        let world = World::tour();
        let text = world.read("products/sans-decision.yaml").replacen(before, after, 1);
        world.write("products/sans-decision.yaml", &text);
        world.commit_all();
        let answer = world
            .catalog(&["set", "sans-decision", "tags[]", "midi", "--yes"])
            .expect(0);
        let fault = "est écrit deux fois";
        assert!(answer.err.contains(fault), "{field}: {}", answer.err);
        assert!(
            answer.err.contains("catalog set sans-decision"),
            "{field}: {}",
            answer.err
        );
        let written = world.git(&["show", "catalog/sans-decision:products/sans-decision.yaml"]);
        assert!(
            written.contains("tags: [midi]") && written.contains(after),
            "{field}: {written}"
        );
        assert_eq!(changed_lines(&world, "sans-decision"), "+tags: [midi]\n");
        let mended = world.catalog(&["set", "sans-decision", field, value, "--yes"]);
        if field == "summary" {
            let err = mended.expect(0).err;
            assert!(!err.contains(fault), "{field}: {err}");
        }
    }
}

#[test]
fn a_field_too_many_is_taken_out() {
    let world = World::tour();
    let text = world.read("products/refuse.yaml");
    let with = text.replacen("audience: {", "audience: {foule: 3, ", 1) + "foo: bar\nautre:\n  - x: 1\n";
    world.write("products/refuse.yaml", with);
    world.commit_all();
    let answer = world
        .catalog(&["set", "refuse", "tags[]", "midi", "--dry-run"])
        .expect(0);
    assert!(answer.err.contains("--unset"), "{}", answer.err);
    world
        .catalog(&[
            "set",
            "refuse",
            "--unset",
            "audience.foule",
            "foo=",
            "--unset",
            "autre",
            "--yes",
        ])
        .expect(0);
    let written = world.git(&["show", "catalog/refuse:products/refuse.yaml"]);
    assert_eq!(written, text);
    // What the rules need, and what other commands write, stays.
    let refused = world.catalog(&["set", "refuse", "--unset", "name", "--yes"]).expect(1);
    assert!(refused.out.contains("Y-09"), "{}", refused.out);
    for (field, why) in [
        ("decisions", "catalog decide"),
        ("id", "ne change pas"),
        ("nope", "ne l'a pas"),
    ] {
        let refused = world.catalog(&["set", "refuse", "--unset", field, "--yes"]).expect(2);
        assert!(refused.err.contains(why), "{field}: {}", refused.err);
    }
}

#[test]
fn a_share_may_be_said_in_hundredths_and_nothing_else() {
    let world = World::tour();
    let set = |field: &str, value: &str| world.catalog(&["set", "sans-decision", field, value, "--dry-run"]);
    let shown = set("team.business_owner.share", "60 %").expect(0).out;
    assert!(shown.contains("share: 0.6"), "{shown}");
    let measure =
        |product: &str, code: &str, value: &str| world.catalog(&["measure", product, code, value, "--dry-run"]);
    let refused = measure("generalise", "delai_traitement", "60%").expect(2).err;
    assert!(
        refused.contains("`catalog measure generalise delai_traitement 60`"),
        "{refused}"
    );
    set("indicators[taux_usage].target.value", "60%").expect(2);
}

#[test]
fn a_day_without_its_year_is_understood_as_in_an_answer() {
    let world = World::tour();
    for (id, place, said, written) in [
        ("herite", "baseline.as_of", "17 novembre", "as_of: 2026-11-17"),
        (
            "sans-decision",
            "schedule.initial.end",
            "31 décembre",
            "end: 2026-12-31",
        ),
    ] {
        let answer = world.catalog(&["set", id, place, said, "--yes", "--dry-run"]);
        assert!(answer.out.contains(written), "{place}: {}{}", answer.out, answer.err);
        assert!(
            answer.err.replace('\u{a0}', " ").contains("Compris : "),
            "{}",
            answer.err
        );
    }
    let refused = world
        .catalog(&["set", "sans-decision", "baseline.as_of", "bientôt", "--yes"])
        .expect(2);
    assert!(refused.err.contains("bientôt"), "{}", refused.err);
}

#[test]
fn a_field_that_is_given_twice_is_refused_in_words() {
    let world = World::tour();
    world.write("deux.yaml", "summary: Un\nsummary: Deux\n");
    world.write(
        "profond.yaml",
        "links:\n  code: https://a.invalid\n  code: https://b.invalid\n",
    );
    let both = ["summary", "Un", "--from", "un.yaml"];
    world.write("un.yaml", "summary: Deux\n");
    for words in [
        &["summary", "Un", "summary", "Deux"][..],
        &["--from", "deux.yaml"],
        &["--from", "profond.yaml"],
        &both,
    ] {
        let answer = world
            .catalog(&[&["set", "refuse"], words, &["--yes"]].concat())
            .expect(2);
        assert!(answer.err.contains("est donné deux fois"), "{}", answer.err);
    }
    // Two items of a list are two facts.
    world
        .catalog(&["set", "refuse", "tags[]", "un", "tags[]", "deux", "--yes"])
        .expect(0);
}

#[test]
fn a_product_that_is_not_recorded_or_misnamed_is_told_as_that() {
    let world = World::tour();
    let text = world.read("products/refuse.yaml").replace("id: refuse", "id: neuf");
    world.write("products/neuf.yaml", &text);
    let answer = world.catalog(&["set", "neuf", "summary", "Autre", "--yes"]).expect(2);
    assert!(answer.err.contains("dans votre dossier"), "{}", answer.err);
    world.git(&["add", "products/neuf.yaml"]);
    world.git(&["mv", "products/neuf.yaml", "products/neuf.yml"]);
    world.commit_all();
    let answer = world.catalog(&["set", "neuf", "summary", "Autre", "--yes"]).expect(2);
    assert!(
        answer.err.contains("git mv products/neuf.yml products/neuf.yaml"),
        "{}",
        answer.err
    );
}

#[cfg(unix)]
#[test]
fn a_folder_that_leads_out_of_the_repository_is_not_read() {
    for folder in ["products", "lifecycle"] {
        let world = World::tour();
        let outside = tempfile::tempdir().unwrap();
        let there = outside.path().join(folder);
        std::fs::rename(world.path(folder), &there).unwrap();
        std::os::unix::fs::symlink(&there, world.path(folder)).unwrap();
        let answer = world.catalog(&["validate"]).expect(2);
        assert!(answer.err.contains("symbolic link"), "{}", answer.err);
    }
}

#[test]
fn a_product_is_meant_by_its_name_wherever_it_is_written_to() {
    let world = World::tour();
    let name = "Salles Ouvertes";
    for (command, more) in [
        ("set", &["summary", "Des salles, à toute heure"][..]),
        ("measure", &["taux_usage", "0,12", "--on", "2026-11-20"]),
        ("milestone", &["premiere_production", "--planned", "2027-03-01"]),
        ("stop", &["--reason", "audience"]),
        ("reservation", &[]),
    ] {
        let asked: Vec<&str> = match command {
            "reservation" => vec![
                "reservation",
                "close",
                name,
                "r1",
                "--proof",
                "https://example.org/a",
                "--dry-run",
            ],
            command => [&[command, name], more, &["--dry-run"]].concat(),
        };
        let answer = world.catalog(&[&asked[..], &["--yes"]].concat());
        assert!(
            answer.code < 2 && format!("{}{}", answer.out, answer.err).contains("reserve-ouverte"),
            "{command}: {}{}",
            answer.out,
            answer.err
        );
    }
}

#[test]
fn a_command_that_does_nothing_alone_says_what_may_come_after_it() {
    let world = World::tour();
    for (asked, after) in [
        (&["reservation"][..], "close"),
        (&["reserve"], "extend"),
        (&["lifecycle"], "migrate"),
        (&["report"], "portfolio"),
    ] {
        let answer = world.catalog(asked);
        let said = format!("{}{}", answer.out, answer.err);
        assert!(said.contains(after) && !said.contains("``"), "{asked:?}: {said}");
    }
}
