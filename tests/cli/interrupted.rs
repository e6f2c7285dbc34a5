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
