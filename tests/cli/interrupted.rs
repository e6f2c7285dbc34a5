//! Writes that are killed, that meet others, or that find no room: the repository as before, or the commit complete.

use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use crate::support::World;

#[test]
fn a_killed_advance_leaves_all_or_nothing() {
    let world = World::tour();
    for moment in 0..24u64 {
        let mut child = world
            .command(&["advance", "pret-pour-mvp", "--yes"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        sleep(Duration::from_millis(moment));
        let _ = child.kill();
        child.wait().unwrap();
        let branch = world.git(&["branch", "--list", "catalog/pret-pour-mvp"]);
        if !branch.trim().is_empty() {
            let files = world.git(&["diff", "--name-only", "main", "catalog/pret-pour-mvp"]);
            assert_eq!(files.trim(), "products/pret-pour-mvp.yaml");
            world.git(&["branch", "-q", "-D", "catalog/pret-pour-mvp"]);
        }
        assert_eq!(world.git(&["status", "--porcelain"]), "");
    }
    world.git(&["fsck", "--strict"]);
    world.catalog(&["advance", "pret-pour-mvp", "--yes"]).expect(0);
}

#[test]
fn writers_at_once_lose_no_change() {
    const WRITERS: usize = 4;
    const EACH: usize = 5;
    let world = World::tour();
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let world = &world;
            scope.spawn(move || {
                for number in 0..EACH {
                    let tag = format!("ecrit-{writer}-{number}");
                    // Whoever was beaten to it six times is told so, and tries again.
                    let done = (0..20).any(|_| {
                        let answer = world.catalog(&["set", "sans-decision", "tags[]", &tag, "--yes"]);
                        assert!(answer.code == 0 || answer.err.contains("catalog"), "{}", answer.err);
                        answer.code == 0
                    });
                    assert!(done, "{tag}");
                }
            });
        }
    });
    let text = world.git(&["show", "catalog/sans-decision:products/sans-decision.yaml"]);
    for writer in 0..WRITERS {
        for number in 0..EACH {
            let tag = format!("ecrit-{writer}-{number}");
            assert_eq!(text.matches(&tag).count(), 1, "{tag}");
        }
    }
    world.git(&["fsck", "--strict"]);
}

#[cfg(unix)]
#[test]
fn a_reference_locked_by_another_is_said_with_its_file() {
    let world = World::tour();
    let lock = world.path(".git/refs/heads/catalog/sans-decision.lock");
    std::fs::create_dir_all(lock.parent().unwrap()).unwrap();
    std::fs::write(&lock, "").unwrap();
    let answer = world
        .catalog(&["set", "sans-decision", "summary", "Un essai", "--yes"])
        .expect(2);
    assert!(answer.err.contains("sans-decision.lock"), "{}", answer.err);
    assert!(lock.exists());
    assert_eq!(world.git(&["branch", "--list", "catalog/*"]), "");
}

#[cfg(unix)]
#[test]
fn a_folder_of_objects_that_cannot_be_written_is_an_error_and_changes_nothing() {
    use std::os::unix::fs::PermissionsExt;

    let world = World::tour();
    let objects = world.path(".git/objects");
    std::fs::set_permissions(&objects, std::fs::Permissions::from_mode(0o555)).unwrap();
    let refused = std::fs::write(objects.join("essai"), "").is_err();
    let answer = world.catalog(&["set", "sans-decision", "summary", "Un essai", "--yes"]);
    std::fs::set_permissions(&objects, std::fs::Permissions::from_mode(0o755)).unwrap();
    // The administrator of a machine may write everywhere.
    if refused {
        answer.expect(2);
        assert_eq!(world.git(&["branch", "--list", "catalog/*"]), "");
    }
    world.git(&["fsck", "--strict"]);
}

/// Waits for the question, does something else meanwhile, then answers yes. Says what the program said.
#[cfg(unix)]
fn while_asked(world: &World, arguments: &[&str], meanwhile: impl FnOnce()) -> String {
    use std::io::{Read as _, Write as _};

    let line: Vec<String> = std::iter::once(env!("CARGO_BIN_EXE_catalog").to_owned())
        .chain(["--today".to_owned(), crate::support::TODAY.to_owned()])
        .chain(arguments.iter().map(|word| format!("'{word}'")))
        .collect();
    let mut command = world.program("script", &["-qec", &line.join(" "), "/dev/null"]);
    let mut child = command
        .env("TERM", "dumb")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = child.stdout.take().unwrap();
    let (mut said, mut byte) = (Vec::new(), [0; 1]);
    while !String::from_utf8_lossy(&said).contains("O/n") {
        assert!(out.read(&mut byte).unwrap() > 0, "{}", String::from_utf8_lossy(&said));
        said.push(byte[0]);
    }
    meanwhile();
    child.stdin.take().unwrap().write_all(b"o\r").unwrap();
    out.read_to_end(&mut said).unwrap();
    child.wait().unwrap();
    String::from_utf8_lossy(&said).into_owned()
}

#[cfg(unix)]
#[test]
fn what_an_editor_saves_while_the_question_waits_is_kept() {
    if !crate::needs::needs("script", "--version") {
        return;
    }
    let world = World::tour();
    let old = "products/ancien.yaml";
    world.write(
        old,
        "id: ancien\nname: Ancien\nbaseline: {as_of: 2024-12-02, source: inventaire}\nphases:\n  \
         - {phase: developpement, start: 2024-10-01, entered_by: baseline}\n",
    );
    let product = "products/sans-decision.yaml";
    for (path, arguments) in [
        (old, &["lifecycle", "migrate", "2024.1", "2026.1", "--no-commit"][..]),
        (product, &["set", "sans-decision", "summary", "Un essai", "--no-commit"]),
    ] {
        let saved = world.read(path) + "# gardé\n";
        let said = while_asked(&world, arguments, || world.write(path, &saved));
        assert_eq!(world.read(path), saved, "{said}");
        assert!(said.contains("entre-temps") && said.contains(path), "{said}");
    }
    world.git(&["add", "--all"]);
    world.git(&["commit", "-qm", "x"]);
    world.git(&["checkout", "-q", "-b", "essai"]);
    let saved = world.read(product) + "# gardé aussi\n";
    let arguments = ["set", "sans-decision", "summary", "Un essai"];
    let said = while_asked(&world, &arguments, || world.write(product, &saved));
    assert_eq!(world.read(product), saved, "{said}");
    assert_eq!(world.git(&["rev-list", "--count", "main..essai"]).trim(), "0");
}

#[test]
fn writers_of_one_file_at_once_lose_nothing_that_was_told_as_written() {
    let world = World::tour();
    world.git(&["checkout", "-q", "-b", "essai"]);
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let world = &world;
            scope.spawn(move || {
                for number in 0..4 {
                    let tag = format!("ecrit-{writer}-{number}");
                    let done = (0..20).any(|_| {
                        let answer = world.catalog(&["set", "sans-decision", "tags[]", &tag, "--yes", "--no-commit"]);
                        assert!(answer.code == 0 || answer.err.contains("entre-temps"), "{}", answer.err);
                        answer.code == 0
                    });
                    assert!(done, "{tag}");
                }
            });
        }
    });
    let text = world.read("products/sans-decision.yaml");
    for tag in (0..4).flat_map(|writer| (0..4).map(move |number| format!("ecrit-{writer}-{number}"))) {
        assert_eq!(text.matches(&tag).count(), 1, "{tag}");
    }
    assert_eq!(
        world.git(&["status", "--porcelain"]),
        " M products/sans-decision.yaml\n"
    );
}

#[test]
fn the_locks_that_a_killed_write_left_are_told_before_anything_else() {
    let world = World::tour();
    world.git(&["checkout", "-q", "-b", "essai"]);
    // Between the index and the branch: the change is staged.
    world.write(
        "products/sans-decision.yaml",
        world.read("products/sans-decision.yaml") + "# x\n",
    );
    world.git(&["add", "--all"]);
    let locks = [".git/HEAD.lock", ".git/index.lock", ".git/refs/heads/essai.lock"];
    for lock in locks {
        world.write(lock, "");
    }
    for arguments in [&["--here"][..], &[], &["--branch", "autre"]] {
        let set = ["set", "sans-decision", "summary", "Un essai", "--yes"];
        let answer = world.catalog(&[&set, arguments].concat()).expect(2);
        assert!(locks.iter().all(|lock| answer.err.contains(lock)), "{}", answer.err);
        assert!(!answer.err.contains("git add"), "{}", answer.err);
    }
    for lock in locks {
        std::fs::remove_file(world.path(lock)).unwrap();
    }
    let answer = world
        .catalog(&["set", "sans-decision", "summary", "Un essai", "--yes"])
        .expect(2);
    assert!(answer.err.contains("git add"), "{}", answer.err);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    use std::os::unix::fs::symlink;

    let world = World::tour();
    let outside = tempfile::tempdir().unwrap();
    let victim = outside.path().join("victim");
    std::fs::write(&victim, "name:   precious\n").unwrap();
    let refuse = |arguments: &[&str]| {
        let answer = world.catalog(arguments).expect(2);
        assert!(answer.err.contains("lien"), "{arguments:?}: {}", answer.err);
    };
    // A file, a folder, and a folder on the way.
    std::fs::create_dir(world.path("schemas")).unwrap();
    symlink(&victim, world.path("schemas/product.schema.json")).unwrap();
    refuse(&["schema", "--out", "schemas"]);
    symlink(outside.path(), world.path("dehors")).unwrap();
    refuse(&["schema", "--out", "dehors"]);
    refuse(&["schema", "--out", "dehors/schemas"]);
    refuse(&["init", "dehors"]);
    refuse(&["init", "dehors/neuf"]);
    std::fs::create_dir(world.path("neuf")).unwrap();
    symlink(outside.path(), world.path("neuf/lifecycle")).unwrap();
    refuse(&["init", "neuf"]);
    symlink(&victim, world.path("products/lien.yaml")).unwrap();
    world.catalog(&["fmt"]);
    std::fs::remove_file(world.path("products/lien.yaml")).unwrap();
    let product = std::fs::read(world.path("products/sans-decision.yaml")).unwrap();
    std::fs::rename(world.path("products"), outside.path().join("products")).unwrap();
    symlink(outside.path().join("products"), world.path("products")).unwrap();
    world.catalog(&["set", "sans-decision", "summary", "x", "--yes", "--no-commit"]);
    world.catalog(&["fmt"]);
    assert_eq!(
        std::fs::read(outside.path().join("products/sans-decision.yaml")).unwrap(),
        product
    );
    assert_eq!(std::fs::read_to_string(&victim).unwrap(), "name:   precious\n");
    assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 2);
    assert!(!world.path("neuf/catalog.yaml").exists());
}
