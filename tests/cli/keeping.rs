//! What is kept in Git's folder to read sooner: never needed, never believed where it is not whole.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

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
