//! What the program is told and says, and whether it arrives.

use std::io::Read;
use std::process::Stdio;

use crate::support::World;

/// A device that takes nothing, as a full disk.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_a_failure() {
    let world = World::tour();
    let full = |arguments: &[&str]| {
        let device = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = world.command(arguments).stdout(device).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(
            said.contains("n'a pas pu être écrit en entier"),
            "{arguments:?}: {said}"
        );
    };
    let reads: &[&[&str]] = &[
        &["validate", "--format", "sarif"],
        &["list", "--format", "csv"],
        &["diff", "HEAD"],
        &["show", "generalise"],
        &["report", "portfolio", "--format", "json"],
        &["explain", "S-04"],
        &["schema", "product"],
        &[],
    ];
    for arguments in reads {
        full(arguments);
    }
    // Nobody agreed to a change that nobody could read.
    full(&["set", "generalise", "summary", "Un autre résumé.", "--yes"]);
    assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
    full(&[
        "set",
        "generalise",
        "summary",
        "Un autre résumé.",
        "--yes",
        "--no-commit",
    ]);
    assert!(world.git(&["status", "--porcelain"]).is_empty());
    // Before the command line is read.
    for option in ["--help", "--version"] {
        let device = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = std::process::Command::new(world.command(&[]).get_program());
        let output = command
            .arg(option)
            .env("CATALOG_LANG", "fr")
            .stdout(device)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{option}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("n'a pas pu être écrit en entier"), "{said}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let world = World::tour();
    for arguments in [&["explain", "--all"][..], &["set", "--help"][..]] {
        let mut command = world.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
    }
}

#[test]
fn a_text_that_begins_with_a_hyphen_is_written() {
    let world = World::tour();
    for text in ["-5 % de délai", "- point à revoir en comité", "-à préciser"] {
        let set = ["set", "sans-decision", "vision.statement", text, "--no-commit", "--yes"];
        world.catalog(&set).expect(0);
        let written = world.read("products/sans-decision.yaml");
        assert!(written.contains(text), "{written}");
    }
    let note = [
        "measure",
        "generalise",
        "delai_traitement",
        "1.2",
        "--note",
        "- estimé",
        "--dry-run",
    ];
    let told = world.catalog(&note).expect(0);
    assert!(told.out.contains("- estimé"), "{}", told.out);
    // One word may be an option: both ways are told, and the told way works.
    let refused = world
        .catalog(&["set", "sans-decision", "summary", "-nouveau"])
        .expect(2);
    assert!(refused.err.contains("`catalog set --yes -- "), "{}", refused.err);
    let told = [
        "set",
        "--yes",
        "--no-commit",
        "--",
        "sans-decision",
        "summary",
        "-nouveau",
    ];
    world.catalog(&told).expect(0);
}

#[test]
fn words_are_explained_whatever_their_accents() {
    let world = World::tour();
    let by_id = world.catalog(&["explain", "securite"]).expect(0);
    for word in ["Sécurité", "SÉCURITE"] {
        assert_eq!(world.catalog(&["explain", word]).expect(0).out, by_id.out);
    }
    // A product is found without its accents, and the nearest told where nothing is called so.
    let found = world.catalog(&["gate", "généralise"]).expect(0);
    assert_eq!(found.out, world.catalog(&["gate", "generalise"]).expect(0).out);
    let near = world.catalog(&["gate", "généralisee"]).expect(2);
    assert!(near.err.contains("generalise"), "{}", near.err);
}

/// A repository that cannot be read is told, and no success: nobody knows whether the rules changed.
#[test]
fn a_comparison_that_could_not_be_made_is_told() {
    type Damage<'d> = &'d dyn Fn(&World);
    let damages: &[(&str, Damage<'_>)] = &[
        ("extension", &|world: &World| {
            world.git(&["config", "core.repositoryformatversion", "1"]);
            world.git(&["config", "extensions.refstorage", "reftable"]);
        }),
        ("no HEAD", &|world: &World| {
            std::fs::remove_file(world.path(".git/HEAD")).unwrap()
        }),
        ("no objects", &|world: &World| {
            // The rules differ from those of the last commit, which is gone.
            let rules = world.read("lifecycle/2026.1.yaml");
            world.write("lifecycle/2026.1.yaml", rules + "# relu\n");
            std::fs::remove_dir_all(world.path(".git/objects")).unwrap();
            std::fs::create_dir(world.path(".git/objects")).unwrap();
        }),
    ];
    for (name, damage) in damages {
        let world = World::tour();
        damage(&world);
        let told = world.catalog(&["validate"]).expect(2);
        assert!(told.err.contains("R-03"), "{name}: {}", told.err);
        assert!(told.out.contains("pret-pour-mvp"), "{name}: {}", told.out);
        assert!(!told.err.contains("--no-commit"), "{name}: {}", told.err);
        world.catalog(&["check", "--base", "main"]).expect(2);
        let set = ["set", "generalise", "summary", "Un autre résumé.", "--yes"];
        let told = world.catalog(&set).expect(2);
        assert!(!told.err.contains("panicked"), "{name}: {}", told.err);
    }
    // No repository is nothing to tell of.
    let world = World::copy_of("examples/tour");
    assert!(world.catalog(&["validate"]).expect(0).err.is_empty());
}

#[cfg(unix)]
#[test]
fn a_repository_of_another_owner_is_told_and_trusted_where_the_environment_says() {
    let world = World::tour();
    // Only root can give a folder away.
    if std::os::unix::fs::chown(world.root(), Some(12345), None).is_err() {
        return;
    }
    std::os::unix::fs::chown(world.path(".git"), Some(12345), None).unwrap();
    let told = world.catalog(&["validate"]).expect(2);
    assert!(
        told.err.contains("R-03") && told.err.contains("safe.directory"),
        "{}",
        told.err
    );
    let shown = world.catalog(&["show", "generalise"]).expect(0);
    assert!(shown.err.contains("safe.directory"), "{}", shown.err);
    let root = world.root().canonicalize().unwrap();
    let root = root.to_str().unwrap();
    for variables in [
        &[
            ("GIT_CONFIG_COUNT", "1"),
            ("GIT_CONFIG_KEY_0", "safe.directory"),
            ("GIT_CONFIG_VALUE_0", "*"),
        ][..],
        &[("GIT_CONFIG_PARAMETERS", &format!("'safe.directory'='{root}'"))],
    ] {
        world.catalog_with(variables, &["validate"]).expect(0);
        let set = ["set", "generalise", "summary", "Un autre résumé.", "--dry-run"];
        world.catalog_with(variables, &set).expect(0);
    }
    world.write("global", format!("[safe]\n\tdirectory = {root}\n"));
    let global = world.path("global");
    world
        .catalog_with(&[("GIT_CONFIG_GLOBAL", global.to_str().unwrap())], &["validate"])
        .expect(0);
}

/// Two places where it is never the same day: 26 hours lie between them.
#[test]
fn today_is_the_day_of_the_catalogues_zone() {
    let world = World::tour();
    let today = |zone: Option<&str>, system: &str| {
        let settings = "schema: catalog/1\n".to_owned();
        world.write(
            "catalog.yaml",
            zone.map_or(settings.clone(), |zone| format!("{settings}time_zone: {zone}\n")),
        );
        let mut command = std::process::Command::new(world.command(&[]).get_program());
        let measure = [
            "measure",
            "generalise",
            "delai_traitement",
            "1.2",
            "--no-commit",
            "--dry-run",
        ];
        let output = command
            .args(measure)
            .current_dir(world.root())
            .env("TZ", system)
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        let mut added = said.lines().filter(|line| line.starts_with('+'));
        let dated = added.find_map(|line| line.split_once("date: "));
        let dated = dated.unwrap_or_else(|| panic!("{said}{}", String::from_utf8_lossy(&output.stderr)));
        dated.1[..10].to_owned()
    };
    assert_eq!(today(None, "AAA-12"), today(Some("Europe/Paris"), "BBB+12"));
    assert_ne!(
        today(Some("Pacific/Kiritimati"), "UTC"),
        today(Some("Etc/GMT+12"), "UTC")
    );
    world.write("catalog.yaml", "schema: catalog/1\ntime_zone: Europe/Pariss\n");
    let told = world.catalog(&["validate"]).expect(1);
    assert!(told.out.contains("Europe/Paris\u{a0}»"), "{}", told.out);
    world.write("catalog.yaml", "schema: catalog/1\ntime_zone: Cayenne\n");
    let told = world.catalog(&["validate"]).expect(1);
    assert!(told.out.contains("America/Cayenne"), "{}", told.out);
}

#[test]
fn what_the_environment_says_of_git_holds() {
    let world = World::tour();
    world.git(&["branch", "-m", "main", "tronc"]);
    world.git(&["branch", "autre"]);
    let set = [
        "set",
        "generalise",
        "summary",
        "Un autre résumé.",
        "--yes",
        "--branch",
        "essai",
    ];
    let named = [
        ("GIT_CONFIG_COUNT", "1"),
        ("GIT_CONFIG_KEY_0", "init.defaultBranch"),
        ("GIT_CONFIG_VALUE_0", "tronc"),
    ];
    world.catalog_with(&named, &set).expect(0);
    // A program that signs is asked for by `git -c` alone.
    let signing = [(
        "GIT_CONFIG_PARAMETERS",
        "'commit.gpgsign=true' 'gpg.program=/nowhere/gpg'",
    )];
    let again = [
        "set",
        "generalise",
        "summary",
        "Encore un autre.",
        "--yes",
        "--branch",
        "essai",
    ];
    let refused = world.catalog_with(&signing, &again).expect(2);
    assert!(refused.err.contains("/nowhere/gpg"), "{}", refused.err);
}

/// Tomorrow here may be today where it was written; the day after is the future everywhere.
#[test]
fn a_day_of_difference_is_no_future() {
    let world = World::tour();
    let measure = |on: &str| {
        let measure = [
            "measure",
            "generalise",
            "delai_traitement",
            "1.2",
            "--no-commit",
            "--dry-run",
            "--on",
            on,
        ];
        world.catalog(&measure)
    };
    measure("2026-11-23").expect(0);
    let refused = measure("2026-11-24").expect(1);
    assert!(refused.out.contains("S-04"), "{}", refused.out);
}
