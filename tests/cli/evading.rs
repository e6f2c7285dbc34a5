//! `check`: what would get a rewrite of the record past it.

use crate::support::World;

/// A record of the committee, and what somebody would rather it said.
const PRODUCT: &str = "products/refuse.yaml";
const RECORDED: (&str, &str) = ("rationale: 'Critères", "rationale: 'Réécrit. Critères");

struct Found {
    code: i32,
    ids: Vec<String>,
    err: String,
}

impl Found {
    fn has(&self, id: &str) -> bool {
        self.ids.iter().any(|found| found == id)
    }
}

fn check(world: &World, arguments: &[&str]) -> Found {
    let answer = world.catalog(&[&["check", "--format", "json"], arguments].concat());
    let ids = serde_json::from_str::<serde_json::Value>(&answer.out)
        .ok()
        .and_then(|report| report["diagnostics"].as_array().cloned())
        .unwrap_or_default()
        .iter()
        .map(|one| one["id"].as_str().unwrap().to_owned())
        .collect();
    Found {
        code: answer.code,
        ids,
        err: answer.err,
    }
}

/// The findings of a branch with one commit of what `change` does.
fn proposed(world: &World, change: impl FnOnce()) -> Found {
    world.git(&["checkout", "-q", "-B", "work", "main"]);
    change();
    world.git(&["add", "--all"]);
    world.git(&["commit", "-q", "--allow-empty", "-m", "changement"]);
    check(world, &["--base", "main", "--head", "HEAD"])
}

fn edit(world: &World, path: &str, from: &str, to: &str) {
    let text = world.read(path);
    let new = text.replacen(from, to, 1);
    assert_ne!(text, new, "{path}: {from}");
    world.write(path, new);
}

/// The tour in a folder of its repository, committed.
fn tour_in(folder: &str) -> World {
    let world = World::copy_of("examples/tour");
    let top = folder.split('/').next().unwrap();
    let inner = world.path(folder);
    std::fs::create_dir_all(&inner).unwrap();
    for entry in std::fs::read_dir(world.root()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_owned();
        if name != top {
            std::fs::rename(&path, inner.join(name)).unwrap();
        }
    }
    world.commit_all();
    world
}

fn commit_dated(world: &World, date: &str) {
    let mut command = world.git_command(&["commit", "-q", "--amend", "--no-edit"]);
    assert!(command.env("GIT_COMMITTER_DATE", date).status().unwrap().success());
}

#[test]
fn a_file_that_moves_is_compared_with_what_it_was() {
    let world = World::tour();
    let moved = proposed(&world, || {
        std::fs::create_dir_all(world.path("products/dlh")).unwrap();
        world.git(&["mv", PRODUCT, "products/dlh/refuse.yaml"]);
    });
    assert_eq!((moved.code, moved.has("C-10")), (0, false), "{:?}", moved.ids);
    let rewritten = proposed(&world, || {
        std::fs::create_dir_all(world.path("products/dlh")).unwrap();
        world.git(&["mv", PRODUCT, "products/dlh/refuse.yaml"]);
        edit(&world, "products/dlh/refuse.yaml", RECORDED.0, RECORDED.1);
    });
    assert!(rewritten.has("C-01"), "{:?}", rewritten.ids);
    let here = {
        world.git(&["checkout", "-q", "main"]);
        world.git(&["checkout", "-q", "work", "--", "."]);
        world.git(&["rm", "-q", "--cached", PRODUCT]);
        std::fs::remove_file(world.path(PRODUCT)).unwrap();
        check(&world, &["--base", "main"])
    };
    assert!(here.has("C-01"), "{:?}", here.ids);
}

#[test]
fn what_is_hidden_is_nobodys_rule_nor_product() {
    let world = World::tour();
    let lax = world
        .read("lifecycle/2026.1.yaml")
        .replace("version: '2026.1'", "version: '2026.2'")
        .replace("value: 0.6", "value: 0.1");
    let before = world.catalog(&["list", "--format", "json"]).out;
    world.write("lifecycle/.cache/2026.2.yaml", lax);
    world.write(
        "products/.cache/plume.yaml",
        world.read(PRODUCT).replace("id: refuse", "id: plume"),
    );
    assert_eq!(world.catalog(&["list", "--format", "json"]).out, before);
    world.catalog(&["validate"]).expect(0);
}

#[test]
fn a_commit_that_says_it_is_old_is_judged_on_the_day() {
    let world = World::tour();
    let rules = proposed(&world, || {
        edit(&world, "lifecycle/2026.1.yaml", "value: 0.6", "value: 0.1")
    });
    assert!(rules.has("R-03"));
    commit_dated(&world, "1990-01-01T10:00:00Z");
    assert!(check(&world, &["--base", "main", "--head", "HEAD"]).has("R-03"));
    proposed(&world, || {
        edit(
            &world,
            "sessions/2026-10-06.yaml",
            "kind: ordinaire",
            "kind: exceptionnelle",
        );
    });
    commit_dated(&world, "2026-01-01T10:00:00Z");
    assert!(check(&world, &["--base", "main", "--head", "HEAD"]).has("C-02"));
}

#[test]
fn rules_are_not_taken_away_and_none_comes_for_days_that_are_past() {
    let world = World::tour();
    let none = proposed(&world, || {
        world.git(&["rm", "-rq", "lifecycle"]);
    });
    assert!(none.has("R-03") && none.code == 1, "{:?} {}", none.ids, none.err);
    let rules = world.git(&["show", "main:lifecycle/2026.1.yaml"]);
    let version = |id: &str, from: &str| {
        rules
            .replace("version: '2026.1'", &format!("version: '{id}'"))
            .replace("effective_from: 2026-07-01", &format!("effective_from: {from}"))
    };
    let backdated = proposed(&world, || {
        world.write("lifecycle/2026.2.yaml", version("2026.2", "2026-11-01"))
    });
    assert!(backdated.has("R-03"), "{:?}", backdated.ids);
    // A version that was planned is not pulled into the past either.
    let planned = proposed(&world, || {
        world.write("lifecycle/2027.1.yaml", version("2027.1", "2027-01-01"))
    });
    assert!(!planned.has("R-03"), "{:?}", planned.ids);
    world.write("lifecycle/2027.1.yaml", version("2027.1", "2026-07-02"));
    world.git(&["commit", "-qam", "plus tôt"]);
    assert!(check(&world, &["--base", "HEAD^", "--head", "HEAD"]).has("R-03"));
    let to_come = proposed(&world, || {
        world.write("lifecycle/2027.1.yaml", version("2027.1", "2027-01-01"))
    });
    assert!(!to_come.has("R-03"), "{:?}", to_come.ids);
}

#[test]
fn what_the_committee_adopted_stays_adopted() {
    let world = World::tour();
    let rules = world.read("lifecycle/2026.1.yaml");
    let adopt = |day: &str| rules.replacen(", level: ", &format!(", adopted_on: {day}, level: "), 1);
    let text = adopt("2026-07-15");
    world.write("lifecycle/2026.1.yaml", &text);
    world.commit_all();
    world.catalog(&["validate"]).expect(0);
    for other in [rules.clone(), adopt("2027-07-15")] {
        let found = proposed(&world, || world.write("lifecycle/2026.1.yaml", &other));
        assert!(found.has("R-03"), "{:?}", found.ids);
    }
}

#[test]
fn branches_that_were_merged_into_each_other_keep_what_either_recorded() {
    let world = World::tour();
    world.git(&["checkout", "-q", "-b", "work"]);
    world.write("notes.txt", "rien");
    world.git(&["add", "notes.txt"]);
    world.git(&["commit", "-q", "-m", "rien"]);
    let innocent = world.git(&["rev-parse", "HEAD"]).trim().to_owned();
    world.git(&["checkout", "-q", "main"]);
    world
        .catalog(&[
            "measure",
            "en-construction",
            "trajets",
            "7.7",
            "--on",
            "2026-11-16",
            "--yes",
            "--branch",
            "main",
        ])
        .expect(0);
    let measured = world.git(&["rev-parse", "HEAD"]).trim().to_owned();
    world.git(&["merge", "-q", "--no-ff", "-m", "m1", &innocent]);
    world.git(&["checkout", "-q", "work"]);
    world.git(&["merge", "-q", "--no-ff", "-m", "m2", &measured]);
    edit(&world, "products/en-construction.yaml", "value: 7.7", "value: 0.7");
    world.git(&["commit", "-qam", "autre mesure"]);
    let found = check(&world, &["--base", "main", "--head", "HEAD"]);
    assert!(found.has("C-02"), "{:?}", found.ids);
}

#[test]
fn a_second_catalogue_is_not_taken_for_the_first() {
    let world = World::real();
    let product = "catalog/products/1000-jours.yaml";
    let copied = proposed(&world, || {
        for name in ["catalog.yaml", "reference.yaml", "lifecycle", "products", "commons"] {
            let from = world.path(&format!("catalog/{name}"));
            let done = std::process::Command::new("cp")
                .arg("-r")
                .arg(from)
                .arg(world.root())
                .status();
            assert!(done.unwrap().success());
        }
        edit(&world, product, "name: ", "name: Autre ");
    });
    assert_eq!(copied.code, 2);
    assert!(copied.err.contains("catalog -C catalog/ check"), "{}", copied.err);
    let told = world.catalog(&["-C", "catalog", "check", "--base", "main", "--head", "HEAD"]);
    assert!(told.out.contains("C-13"), "{}", told.out);
}

#[test]
fn a_catalogue_that_goes_does_not_hide_the_one_that_is_judged() {
    let world = World::real();
    let tour = world.path("examples/tour");
    std::fs::create_dir_all(&tour).unwrap();
    let source = crate::support::project().join("examples/tour");
    let copied = std::process::Command::new("cp")
        .arg("-r")
        .arg(source.join("."))
        .arg(&tour)
        .status();
    assert!(copied.unwrap().success());
    world.commit_all();
    let hidden = proposed(&world, || {
        for entry in std::fs::read_dir(&tour).unwrap() {
            let path = entry.unwrap().path();
            std::fs::rename(&path, world.path(path.file_name().unwrap().to_str().unwrap())).unwrap();
        }
        edit(&world, "catalog/products/1000-jours.yaml", "name: ", "name: Autre ");
    });
    assert_eq!(hidden.code, 2, "{:?}", hidden.ids);
    // What is asked for and is not there is said.
    let absent = world.catalog(&["-C", "catalog", "check", "--base", "main", "--head", "main~0"]);
    assert_eq!(absent.code, 0, "{}", absent.err);
    world.git(&["checkout", "-q", "-f", "main"]);
    world.write("neuf/catalog.yaml", world.read("catalog/catalog.yaml"));
    let absent = world
        .catalog(&["-C", "neuf", "check", "--base", "main", "--head", "main"])
        .expect(2);
    assert!(absent.err.contains("neuf/"), "{}", absent.err);
}

#[test]
fn a_catalogue_that_is_taken_away_is_not_replaced_by_another_that_was_there() {
    for (first, other) in [("catalog", "examples/tour"), ("catalog", "donnees")] {
        let world = tour_in(first);
        let copied = std::process::Command::new("cp")
            .args(["-r", "--", first])
            .arg(world.path("copie"))
            .current_dir(world.root())
            .status();
        assert!(copied.unwrap().success());
        std::fs::create_dir_all(world.path(other).parent().unwrap()).unwrap();
        std::fs::rename(world.path("copie"), world.path(other)).unwrap();
        world.commit_all();
        let gone = proposed(&world, || {
            std::fs::remove_file(world.path(&format!("{first}/catalog.yaml"))).unwrap();
            edit(&world, &format!("{first}/{PRODUCT}"), RECORDED.0, RECORDED.1);
        });
        assert_eq!(gone.code, 2, "{other}: {:?}", gone.ids);
        assert!(
            gone.err.contains("git checkout main -- catalog/catalog.yaml"),
            "{}",
            gone.err
        );
        // Whoever names the other one asks about that one.
        let named = world.catalog(&["-C", other, "check", "--base", "main", "--head", "HEAD"]);
        assert_eq!(named.code, 0, "{}", named.err);
        // The other one may go: it is not the one that is judged.
        let other_gone = proposed(&world, || {
            std::fs::remove_file(world.path(&format!("{other}/catalog.yaml"))).unwrap();
        });
        assert_eq!(other_gone.code, 0, "{}", other_gone.err);
    }
}

#[test]
fn a_copy_beside_the_catalogue_does_not_take_its_place_later() {
    let world = World::tour();
    let parts = [
        "catalog.yaml",
        "reference.yaml",
        "lifecycle",
        "products",
        "commons",
        "sessions",
        "problems",
    ];
    std::fs::create_dir_all(world.path("catalog")).unwrap();
    let copied = std::process::Command::new("cp")
        .arg("-r")
        .args(parts)
        .arg("catalog/")
        .current_dir(world.root())
        .status();
    assert!(copied.unwrap().success());
    edit(&world, &format!("catalog/{PRODUCT}"), RECORDED.0, RECORDED.1);
    world.commit_all();
    let swapped = proposed(&world, || std::fs::remove_file(world.path("catalog.yaml")).unwrap());
    assert_eq!(swapped.code, 2, "{:?}", swapped.ids);
    assert!(
        swapped.err.contains("git checkout main -- catalog.yaml"),
        "{}",
        swapped.err
    );
}

#[test]
fn the_files_of_a_folder_without_a_catalogue_are_not_taken_for_a_commit() {
    let world = tour_in("d/tour");
    edit(&world, &format!("d/tour/{PRODUCT}"), RECORDED.0, RECORDED.1);
    assert_eq!(check(&world, &["--base", "HEAD"]).code, 2);
    let inside = world.catalog(&["-C", "d/tour", "check", "--base", "HEAD"]).expect(1);
    assert!(inside.out.contains("C-01"), "{}", inside.out);
}

#[test]
fn a_catalogue_that_moves_up_is_compared_with_itself() {
    let world = tour_in("donnees/catalog");
    let inner = world.path("donnees/catalog");
    proposed(&world, || {
        edit(&world, &format!("donnees/catalog/{PRODUCT}"), RECORDED.0, RECORDED.1);
        for entry in std::fs::read_dir(&inner).unwrap() {
            let path = entry.unwrap().path();
            std::fs::rename(&path, world.path("donnees").join(path.file_name().unwrap())).unwrap();
        }
    });
    let answer = world.catalog(&["-C", "donnees", "check", "--base", "main", "--head", "HEAD"]);
    assert!(answer.out.contains("C-01"), "{}", answer.out);
}

#[test]
fn a_tag_that_bears_the_name_of_the_base_is_refused() {
    let world = World::tour();
    proposed(&world, || edit(&world, PRODUCT, RECORDED.0, RECORDED.1));
    world.git(&["update-ref", "refs/remotes/origin/main", "main"]);
    assert_eq!(check(&world, &["--base", "origin/main", "--head", "HEAD"]).code, 1);
    world.git(&["tag", "origin/main", "HEAD"]);
    let found = check(&world, &["--base", "origin/main", "--head", "HEAD"]);
    assert_eq!(found.code, 2);
    assert!(found.err.contains("refs/tags/origin/main"), "{}", found.err);
    assert_eq!(
        check(&world, &["--base", "refs/remotes/origin/main", "--head", "HEAD"]).code,
        1
    );
}

#[test]
fn a_file_that_is_repaired_is_compared_with_what_it_said_when_it_could_be_read() {
    let world = World::tour();
    let sound = world.read(PRODUCT);
    world.write(PRODUCT, format!("{sound}  - [\n"));
    world.commit_all();
    let repaired = proposed(&world, || world.write(PRODUCT, &sound));
    assert_eq!((repaired.code, repaired.has("C-19")), (0, false), "{:?}", repaired.ids);
    let rewritten = proposed(&world, || {
        world.write(PRODUCT, sound.replacen(RECORDED.0, RECORDED.1, 1))
    });
    assert!(rewritten.has("C-01"), "{:?}", rewritten.ids);
    // Nobody could ever read it.
    world.git(&["checkout", "-q", "main"]);
    world.write("products/neuf.yaml", "id: neuf\nname: [\n");
    world.commit_all();
    let neuf = world.read("products/sans-decision.yaml");
    let first = proposed(&world, || {
        let text = neuf
            .replace("id: sans-decision", "id: neuf")
            .replace("name: Midi Pile", "name: Neuf");
        world.write("products/neuf.yaml", text);
    });
    assert!(first.has("C-19"), "{:?}", first.ids);
}

#[test]
fn a_name_that_is_no_text_elsewhere_in_the_repository_is_no_matter() {
    let world = World::tour();
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        let name = std::ffi::OsStr::from_bytes(b"note\xff.txt");
        let found = proposed(&world, || {
            std::fs::write(world.root().join(name), "rien").unwrap();
        });
        assert_eq!(found.code, 0, "{}", found.err);
    }
}

#[test]
fn a_merge_that_takes_one_side_only_loses_what_the_other_recorded() {
    let world = World::tour();
    let base = world.git(&["rev-parse", "HEAD"]).trim().to_owned();
    let advanced = |branch: &str| {
        world
            .catalog(&["advance", "pret-pour-mvp", "--yes", "--branch", branch])
            .expect(0);
    };
    advanced("side");
    world.git(&["checkout", "-q", "side"]);
    world.write("sessions/2026-11-17.yaml", "date: 2026-11-17\nkind: ordinaire\n");
    let product = world.read("products/sans-decision.yaml");
    let new = product
        .replace("id: sans-decision", "id: neuf")
        .replace("Midi Pile", "Neuf");
    world.write("products/neuf.yaml", new);
    edit(
        &world,
        "problems/metier-peu-disponible.yaml",
        "occurrences:",
        "occurrences:\n  - {date: 2026-11-20, team: essai}",
    );
    world.git(&["add", "--all"]);
    world.git(&["commit", "-q", "-m", "un côté"]);
    world.git(&["checkout", "-q", "-b", "work", &base]);
    world.git(&["commit", "-q", "--allow-empty", "-m", "l'autre"]);
    world.git(&["merge", "-q", "-s", "ours", "-m", "fusion", "side"]);
    let lost = |arguments: &[&str]| -> Vec<String> {
        let report = world
            .catalog(&[&["check", "--format", "json"], arguments].concat())
            .json();
        let all = report["diagnostics"].as_array().unwrap().clone();
        let merged = all.iter().filter(|one| one["id"] == "C-14");
        merged.map(|one| one["path"].as_str().unwrap().to_owned()).collect()
    };
    let expected = [
        "problems/metier-peu-disponible.yaml",
        "products/neuf.yaml",
        "products/pret-pour-mvp.yaml",
        "sessions/2026-11-17.yaml",
    ];
    assert_eq!(lost(&["--base", "main", "--head", "HEAD"]), expected);
    // The commits of the branch count where its working tree is judged, too.
    assert_eq!(lost(&["--base", "main"]), expected);
}

#[test]
fn what_the_base_corrected_is_not_lost_by_who_takes_it_over() {
    let world = World::tour();
    world.git(&["checkout", "-q", "-b", "work"]);
    edit(&world, "products/herite.yaml", "name: ", "full_name: Autre nom\nname: ");
    world.git(&["commit", "-qam", "autre chose"]);
    world.git(&["checkout", "-q", "main"]);
    edit(&world, PRODUCT, RECORDED.0, RECORDED.1);
    world.git(&["commit", "-qam", "corrigé par qui en a le droit"]);
    world.git(&["checkout", "-q", "work"]);
    world.git(&["merge", "-q", "-m", "à jour", "main"]);
    let found = check(&world, &["--base", "main", "--head", "HEAD"]);
    assert_eq!(found.code, 0, "{:?}", found.ids);
}

#[test]
fn what_rules_of_form_ask_for_the_rules_of_a_change_accept() {
    let world = World::tour();
    // S-01: the right ending.
    world.git(&["mv", PRODUCT, "products/refuse.yml"]);
    // S-47: a code of its own.
    let path = "products/en-construction.yaml";
    let text = world.read(path);
    let indicator = text.split("indicators:\n").nth(1).unwrap();
    let end = indicator.find("\n  - code").map_or_else(
        || {
            indicator
                .lines()
                .take_while(|line| line.starts_with(' '))
                .map(|line| line.len() + 1)
                .sum()
        },
        |at| at + 1,
    );
    let twin = &indicator[..end];
    world.write(path, text.replacen(twin, &format!("{twin}{twin}"), 1));
    // S-29: the cycle of a milestone; L-02: a phase that came after the baseline.
    let inherited = "products/herite.yaml";
    let old = world.read(inherited);
    let late = old.replacen("generalisation, start: 2019-05", "generalisation, start: 2026-07-15", 1);
    assert_ne!(old, late);
    world.write(inherited, &late);
    world.commit_all();
    let repaired = proposed(&world, || {
        world.git(&["mv", "products/refuse.yml", PRODUCT]);
        let apart = twin.replacen("code: trajets", "code: trajets-deux", 1);
        assert_ne!(apart, twin);
        world.write(path, text.replacen(twin, &format!("{twin}{apart}"), 1));
        world.write(inherited, &old);
    });
    let changes: Vec<&String> = repaired
        .ids
        .iter()
        .filter(|id| ["C-02", "C-03", "C-05"].contains(&id.as_str()))
        .collect();
    assert!(changes.is_empty(), "{changes:?}");
}

/// What a record says, what makes a part of it unreadable, and what somebody would rather it said.
const IN_PART: &[(&str, [&str; 3], &str)] = &[
    (
        PRODUCT,
        ["outcome: no_go", "outcome: [no_go]", "outcome: ajourne"],
        "C-01",
    ),
    (
        "products/en-construction.yaml",
        ["value: 95}", "value: [95]}", "value: 950}"],
        "C-02",
    ),
    (
        "products/en-construction.yaml",
        [
            "poc_skip_reason: un cahier",
            "poc_skip_reason: [un cahier]\n    #",
            "poc_skip_reason: un autre cahier",
        ],
        "C-01",
    ),
    (
        "products/refuse.yaml",
        [
            "start: 2026-06-15, entered_by",
            "start: [2026-06-15], entered_by",
            "start: 2026-10-15, entered_by",
        ],
        "C-05",
    ),
    (
        "sessions/2026-09-15.yaml",
        [
            "{product: refuse, gate: G-MVP}",
            "{product: [refuse], gate: G-MVP}",
            "{product: generalise, gate: G-MVP}",
        ],
        "C-02",
    ),
    (
        "problems/metier-peu-disponible.yaml",
        ["- date: 2026-09-15", "- date: [2026-09-15]", "- date: 2026-09-16"],
        "C-02",
    ),
];

#[test]
fn what_cannot_be_read_in_part_is_compared_with_what_it_was() {
    for (path, [sound, broken, other], id) in IN_PART {
        let world = World::tour();
        let text = world.read(path);
        edit(&world, path, sound, broken);
        world.git(&["commit", "-qam", "illisible"]);
        let rewritten = proposed(&world, || edit(&world, path, broken, other));
        assert!(rewritten.has(id), "{path}: {:?}", rewritten.ids);
        let repaired = proposed(&world, || world.write(path, &text));
        let about: Vec<&String> = repaired
            .ids
            .iter()
            .filter(|id| ["C-01", "C-02", "C-05", "C-19"].contains(&id.as_str()))
            .collect();
        assert!(about.is_empty(), "{path}: {about:?}");
    }
    // Beside what is put right, what could be read stays.
    let path = "products/en-construction.yaml";
    let world = World::tour();
    edit(&world, path, "value: 95}", "value: [95]}");
    world.git(&["commit", "-qam", "illisible"]);
    let both = proposed(&world, || {
        edit(&world, path, "value: [95]}", "value: 95}");
        edit(&world, path, "value: 210}", "value: 2100}");
    });
    assert!(both.has("C-02"), "{:?}", both.ids);
    // Nor does the value come with another day.
    let moved = proposed(&world, || {
        edit(
            &world,
            path,
            "date: 2026-04-08, period_start",
            "date: 2026-04-09, period_start",
        );
        edit(&world, path, "value: [95]}", "value: 95}");
    });
    assert!(moved.has("C-02"), "{:?}", moved.ids);
    // What was never readable is told.
    let world = World::copy_of("examples/tour");
    edit(&world, path, "value: 95}", "value: [95]}");
    world.commit_all();
    let told = proposed(&world, || edit(&world, path, "value: [95]}", "value: 95}"));
    assert!(told.has("C-19") && !told.has("C-02"), "{:?}", told.ids);
    let world = World::copy_of("examples/tour");
    edit(&world, PRODUCT, "outcome: no_go", "outcome: [no_go]");
    world.commit_all();
    let told = proposed(&world, || edit(&world, PRODUCT, "outcome: [no_go]", "outcome: ajourne"));
    assert!(told.has("C-19"), "{:?}", told.ids);
}

#[test]
fn a_change_is_of_the_day_of_its_commits_and_of_today_where_there_is_none() {
    let world = World::tour();
    let path = "products/sans-decision.yaml";
    let late = |more: &[&str]| {
        let found = check(&world, &[&["--base", "main", "--today", "2027-03-01"], more].concat());
        assert!(found.has("C-22") || !found.ids.is_empty(), "{}", found.err);
        found.has("C-10")
    };
    world.git(&["checkout", "-q", "-b", "work"]);
    let measure =
        "indicators:\n  - code: usage\n    kind: succes\n    measures:\n      - {date: 2026-11-10, value: 1}\n";
    world.write(path, world.read(path) + measure);
    assert!(late(&[]));
    world.git(&["commit", "-qam", "mesure"]);
    assert!(!late(&["--head", "work"]));
}

/// A commit keeps a moment; its day is that of the catalogue's zone.
#[test]
fn what_is_recorded_after_midnight_is_of_the_day_of_the_catalogue() {
    let world = World::tour();
    let path = "products/sans-decision.yaml";
    let measured = |world: &World| {
        world.git(&["checkout", "-q", "-B", "work", "main"]);
        let text = world.read(path);
        assert!(!text.contains("\nindicators:"));
        let measure =
            "indicators:\n  - code: usage\n    kind: succes\n    measures:\n      - {date: 2026-10-23, value: 1}\n";
        world.write(path, text + measure);
        world.git(&["commit", "-qam", "mesure"]);
        // A month after the measure at Greenwich, and a day more in Paris.
        commit_dated(world, "2026-11-22T23:30:00Z");
        check(world, &["--base", "main", "--head", "HEAD"])
    };
    let paris = measured(&world);
    assert!(paris.has("C-10"), "{:?}", paris.ids);
    world.git(&["checkout", "-q", "main"]);
    let settings = world.read("catalog.yaml");
    assert!(!settings.contains("time_zone"));
    world.write("catalog.yaml", settings + "time_zone: America/Cayenne\n");
    world.git(&["commit", "-qam", "fuseau"]);
    let cayenne = measured(&world);
    assert!(!cayenne.has("C-10") && !cayenne.ids.is_empty(), "{:?}", cayenne.ids);
}
