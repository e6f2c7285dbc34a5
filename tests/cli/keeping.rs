//! What is kept in Git's folder to read sooner: never needed, never believed where it is not whole.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
#[cfg(unix)]
use std::time::Duration;

use crate::support::World;

fn kept(world: &World) -> Vec<PathBuf> {
    let entries = fs::read_dir(world.path(".git/catalog-trees")).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).collect()
}

const ASKED: &[&str] = &["gate", "sans-decision"];

#[test]
fn the_trees_that_are_kept_change_no_answer_whatever_becomes_of_them() {
    let world = World::tour();
    let answer = world.catalog(ASKED).expect(0).out;
    assert!(!kept(&world).is_empty());
    assert_eq!(world.catalog(ASKED).expect(0).out, answer);
    let spoiled: [&dyn Fn(&PathBuf); 4] = [
        &|path| fs::write(path, "").unwrap(),
        &|path| {
            let bytes = fs::read(path).unwrap();
            fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
        },
        &|path| {
            let mut bytes = fs::read(path).unwrap();
            let middle = bytes.len() * 3 / 4;
            bytes[middle] ^= 1;
            fs::write(path, bytes).unwrap();
        },
        &|path| {
            fs::remove_file(path).unwrap();
            fs::create_dir(path).unwrap();
        },
    ];
    for spoil in spoiled {
        kept(&world).iter().for_each(spoil);
        assert_eq!(world.catalog(ASKED).expect(0).out, answer);
    }
    fs::remove_dir_all(world.path(".git/catalog-trees")).unwrap();
    assert_eq!(world.catalog(ASKED).expect(0).out, answer);
}

#[test]
fn rules_that_change_are_read_again() {
    let world = World::tour();
    let answer = world.catalog(ASKED).expect(0).out;
    let rules = world.read("lifecycle/2026.1.yaml");
    let other = rules.replacen("days: 63", "days: 64", 1);
    assert_ne!(other, rules);
    let told = |world: &World| world.catalog(&["explain", "idee"]).expect(0).out;
    let before = told(&world);
    world.write("lifecycle/2026.1.yaml", other.replacen("fr: Idée", "fr: Intention", 1));
    assert_ne!(told(&world), before);
    world.write("lifecycle/2026.1.yaml", &rules);
    assert_eq!(world.catalog(ASKED).expect(0).out, answer);
}

#[test]
fn several_processes_that_keep_at_once_read_the_same() {
    let world = World::tour();
    let started: Vec<_> = (0..6)
        .map(|_| {
            world
                .command(ASKED)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let answers: Vec<_> = started
        .into_iter()
        .map(|child| child.wait_with_output().unwrap())
        .collect();
    let last = world.catalog(ASKED).expect(0).out;
    for answer in answers {
        assert_eq!(String::from_utf8(answer.stdout).unwrap(), last);
    }
    // Nothing half done is left.
    assert!(kept(&world).iter().all(|path| path.extension().is_none()));
}

/// What `validate` says, and what it says where nothing is kept.
#[cfg(unix)]
fn validated(world: &World, arguments: &[&str]) -> (String, String) {
    let asked = [&["validate"], arguments].concat();
    let with = world.catalog(&asked);
    let aside = world.path(".git/aside");
    fs::rename(world.path(".git/catalog-trees"), &aside).unwrap();
    let without = world.catalog(&asked);
    fs::remove_dir_all(world.path(".git/catalog-trees")).unwrap();
    fs::rename(aside, world.path(".git/catalog-trees")).unwrap();
    assert_eq!(with.code, without.code, "{}", with.out);
    (with.out, without.out)
}

#[cfg(unix)]
fn ledger(world: &World) -> PathBuf {
    let is_ledger = |path: &PathBuf| path.to_string_lossy().contains("-found-");
    kept(world).into_iter().find(is_ledger).unwrap()
}

/// A catalogue of which `validate` keeps what it found: files that were just written are not believed.
#[cfg(unix)]
fn looked_at() -> (World, String) {
    let world = World::tour();
    std::thread::sleep(Duration::from_secs(5));
    let out = world.catalog(&["validate"]).out;
    assert!(fs::metadata(ledger(&world)).unwrap().len() > 10_000);
    (world, out)
}

#[cfg(unix)]
const PRODUCT: &str = "products/refuse.yaml";

#[test]
#[cfg(unix)]
fn what_was_found_is_found_again_while_nobody_touches_a_file() {
    let (world, before) = looked_at();
    let wrote = fs::metadata(ledger(&world)).unwrap().modified().unwrap();
    let answers = validated(&world, &[]);
    assert_eq!(answers, (before.clone(), before.clone()));
    // By another language, of a part of it, by one rule, with all remarks.
    for arguments in [
        &["--lang", "en"][..],
        &["--format", "github"],
        &["--format", "json"],
        &["--strict"],
        &["--verbose"],
        &["--rule", "S-58"],
        &["--ignore", "S-57"],
        &[PRODUCT],
        &["--jobs", "1"],
    ] {
        let (with, without) = validated(&world, arguments);
        assert_eq!(with, without, "{arguments:?}");
    }
    assert_eq!(fs::metadata(ledger(&world)).unwrap().modified().unwrap(), wrote);
}

#[test]
#[cfg(unix)]
fn a_file_that_somebody_touched_is_judged_again_whatever_git_says_of_it() {
    let (world, before) = looked_at();
    let text = world.read(PRODUCT);
    let wrong = text.replace("phase: idee", "phase: ideé");
    let same_size = text.replace("phase: idee", "phase: idex");
    assert!(wrong != text && same_size != text && same_size.len() == text.len());
    let modified = fs::metadata(world.path(PRODUCT)).unwrap().modified().unwrap();
    let back_in_time = || {
        let file = fs::File::options().write(true).open(world.path(PRODUCT)).unwrap();
        file.set_modified(modified).unwrap();
    };
    let again = |what: &str, is_told: bool| {
        let (with, without) = validated(&world, &[]);
        assert_eq!(with, without, "{what}");
        assert_eq!(with != before, is_told, "{what}: {with}");
    };
    world.write(PRODUCT, &wrong);
    again("edited", true);
    world.write(PRODUCT, &same_size);
    back_in_time();
    again("as large and as old as it was", true);
    world.write(PRODUCT, &text);
    again("as it was", false);
    world.git(&["update-index", "--assume-unchanged", PRODUCT]);
    world.write(PRODUCT, &same_size);
    back_in_time();
    again("assumed unchanged", true);
    world.git(&["update-index", "--no-assume-unchanged", "--skip-worktree", PRODUCT]);
    again("skipped", true);
    fs::write(world.path("beside"), &same_size).unwrap();
    fs::rename(world.path("beside"), world.path(PRODUCT)).unwrap();
    again("replaced", true);
    fs::remove_file(world.path(PRODUCT)).unwrap();
    again("gone", true);
    std::os::unix::fs::symlink("arrete.yaml", world.path(PRODUCT)).unwrap();
    again("a link", true);
    fs::remove_file(world.path(PRODUCT)).unwrap();
    world.git(&["update-index", "--no-skip-worktree", PRODUCT]);
    world.git(&["checkout", "--quiet", "--", PRODUCT]);
    again("checked out", false);
    world.git(&["config", "core.autocrlf", "true"]);
    fs::remove_file(world.path(PRODUCT)).unwrap();
    world.git(&["checkout", "--quiet", "--", PRODUCT]);
    assert!(world.read(PRODUCT).contains("\r\n"));
    again("by other line ends", false);
    world.git(&["sparse-checkout", "set", "--no-cone", "/*", "!/products/refuse.yaml"]);
    assert!(!world.path(PRODUCT).exists());
    again("not checked out", true);
}

#[test]
#[cfg(unix)]
fn what_was_found_by_other_rules_lists_and_days_is_not_believed() {
    let (world, before) = looked_at();
    for (path, from, to) in [
        ("lifecycle/2026.1.yaml", "days: 63", "days: 1"),
        ("reference.yaml", "id: ministere,", "id: ministeres,"),
    ] {
        let text = world.read(path);
        let other = text.replacen(from, to, 1);
        assert_ne!(other, text, "{path}");
        world.write(path, other);
        let (with, without) = validated(&world, &[]);
        assert_eq!(with, without, "{path}");
        assert_ne!(with, before, "{path}");
        world.write(path, text);
    }
    let (with, without) = validated(&world, &["--today", "2028-01-01"]);
    assert_eq!(with, without);
    assert_ne!(with, before);
    assert_eq!(world.catalog(&["validate"]).out, before);
}

#[test]
#[cfg(unix)]
fn what_was_found_and_is_not_whole_is_not_believed() {
    let (world, before) = looked_at();
    let path = ledger(&world);
    let bytes = fs::read(&path).unwrap();
    for at in (0..bytes.len()).step_by(bytes.len() / 12) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        for spoiled in [&changed[..], &bytes[..at]] {
            fs::write(&path, spoiled).unwrap();
            assert_eq!(world.catalog(&["validate"]).out, before, "{at}");
        }
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(world.catalog(&["validate"]).out, before);
    fs::remove_dir(&path).unwrap();
    let started: Vec<_> = (0..4)
        .map(|_| {
            let mut command = world.command(&["validate"]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for child in started {
        assert_eq!(
            String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap(),
            before
        );
    }
    assert!(ledger(&world).is_file());
    assert!(kept(&world).iter().all(|path| path.extension().is_none()));
}
