//! `advance`: one small commit on a branch, and nothing else moved.

use crate::support::World;

#[test]
fn a_go_opens_its_phase_in_one_commit_that_disturbs_nothing() {
    let world = World::tour();
    world.write("notes.txt", "pas encore suivi");
    world.write("README.md", "modifié");
    let (index, status) = (
        std::fs::read(world.path(".git/index")).unwrap(),
        world.git(&["status", "--porcelain"]),
    );
    let head = world.git(&["rev-parse", "HEAD"]);

    let answer = world.catalog(&["advance", "pret-pour-mvp", "--yes"]).expect(0);
    assert!(answer.out.contains("catalog/pret-pour-mvp"), "{}", answer.out);

    assert_eq!(std::fs::read(world.path(".git/index")).unwrap(), index);
    assert_eq!(world.git(&["status", "--porcelain"]), status);
    assert_eq!(world.git(&["rev-parse", "HEAD"]), head);
    assert_eq!(
        world
            .git(&["rev-list", "--count", "main..catalog/pret-pour-mvp"])
            .trim(),
        "1"
    );
    assert_eq!(
        world
            .git(&["diff", "--name-only", "main", "catalog/pret-pour-mvp"])
            .trim(),
        "products/pret-pour-mvp.yaml"
    );
    let added = added_lines(&world, "pret-pour-mvp");
    assert_eq!(added.first().map(String::as_str), Some("  - phase: mvp"));
    assert!(added.iter().any(|line| line.contains("skip_reason: ")), "{added:?}");
    let message = world.git(&["log", "-1", "--format=%B", "catalog/pret-pour-mvp"]);
    for trailer in [
        "Catalog-Product: pret-pour-mvp",
        "Catalog-Gate: G-MVP",
        "Catalog-Decision: g-mvp-2026-10-06",
        "Catalog-Phase: idee -> mvp",
    ] {
        assert!(message.contains(trailer), "{message}");
    }
    world.git(&["fsck", "--strict"]);
}

fn added_lines(world: &World, id: &str) -> Vec<String> {
    let diff = world.git(&["diff", "--unified=0", "main", &format!("catalog/{id}")]);
    diff.lines()
        .filter(|line| line.starts_with('+') && !line.starts_with("+++"))
        .map(|line| line[1..].to_owned())
        .collect()
}

#[test]
fn a_refusal_says_what_stands_in_the_way_and_writes_nothing() {
    let world = World::tour();
    for (id, words) in [
        ("sans-decision", vec!["G-MVP", "catalog decide sans-decision"]),
        ("refuse", vec!["no_go", "g-mvp-2026-09-15", "2026-09-15"]),
        ("arrete", vec!["Arrêt"]),
        ("generalise", vec!["Généralisation", "G-ARRET"]),
    ] {
        let answer = world.catalog(&["advance", id, "--yes"]).expect(1);
        assert!(
            !answer.err.contains("catalog/"),
            "no branch is promised: {}",
            answer.err
        );
        for word in words {
            assert!(answer.err.contains(word), "{id}: {}", answer.err);
        }
    }
    assert_eq!(world.git(&["branch", "--list"]).trim(), "* main");
}

#[test]
fn a_start_is_neither_future_nor_before_its_decision() {
    let world = World::tour();
    for (start, word) in [("2027-01-01", "2026-11-22"), ("2026-10-01", "g-mvp-2026-10-06")] {
        let answer = world
            .catalog(&["advance", "pret-pour-mvp", "--yes", "--start", start])
            .expect(1);
        assert!(answer.err.contains(word), "{}", answer.err);
    }
    world
        .catalog(&["advance", "pret-pour-mvp", "--yes", "--start", "le 3 mai"])
        .expect(2);
    world
        .catalog(&["advance", "pret-pour-mvp", "--yes", "--start", "2026-11-02"])
        .expect(0);
    assert!(
        added_lines(&world, "pret-pour-mvp")
            .iter()
            .any(|line| line.contains("start: 2026-11-02"))
    );
}

#[test]
fn a_go_is_used_once() {
    let world = World::tour();
    world.catalog(&["advance", "pret-pour-mvp", "--yes"]).expect(0);
    let again = world.catalog(&["advance", "pret-pour-mvp", "--yes"]).expect(1);
    assert!(again.err.contains("G-CONSTRUCTION"), "{}", again.err);
    assert_eq!(
        world
            .git(&["rev-list", "--count", "main..catalog/pret-pour-mvp"])
            .trim(),
        "1"
    );
}

#[test]
fn a_skipped_phase_needs_a_reason() {
    let world = World::tour();
    let path = "products/pret-pour-mvp.yaml";
    let text = world.read(path);
    let without: String = text
        .lines()
        .filter(|line| !line.contains("poc_skip_reason"))
        .map(|line| format!("{line}\n"))
        .collect();
    world.write(path, without);
    world.git(&["commit", "--all", "--quiet", "--message=sans motif"]);
    let answer = world.catalog(&["advance", "pret-pour-mvp", "--yes"]).expect(1);
    assert!(answer.err.contains("--skip-reason"), "{}", answer.err);
    world
        .catalog(&[
            "advance",
            "pret-pour-mvp",
            "--yes",
            "--skip-reason",
            "maquette déjà éprouvée",
        ])
        .expect(0);
    assert!(
        added_lines(&world, "pret-pour-mvp")
            .iter()
            .any(|line| line.contains("maquette déjà éprouvée"))
    );
}

#[test]
fn a_dry_run_shows_the_difference_and_writes_nothing() {
    let world = World::tour();
    let answer = world.catalog(&["advance", "pret-pour-mvp", "--dry-run"]).expect(0);
    assert!(answer.out.contains("+   - phase: mvp"), "{}", answer.out);
    assert_eq!(world.git(&["branch", "--list"]).trim(), "* main");
}

#[test]
fn without_a_terminal_nothing_is_agreed_to() {
    let world = World::tour();
    let answer = world.catalog(&["advance", "pret-pour-mvp"]).expect(2);
    assert!(answer.err.contains("--yes"), "{}", answer.err);
    assert_eq!(world.git(&["branch", "--list"]).trim(), "* main");
}

#[test]
fn an_edit_without_a_commit_needs_no_repository() {
    let world = World::copy_of("examples/tour");
    let refused = world.catalog(&["advance", "pret-pour-mvp", "--yes"]).expect(2);
    assert!(refused.err.contains("--no-commit"), "{}", refused.err);
    world
        .catalog(&["advance", "pret-pour-mvp", "--yes", "--no-commit"])
        .expect(0);
    assert!(
        world
            .read("products/pret-pour-mvp.yaml")
            .contains("entered_by: g-mvp-2026-10-06")
    );
    world.catalog(&["validate"]).expect(0);
}

#[test]
fn on_another_branch_the_commit_goes_there_and_the_file_follows() {
    let world = World::tour();
    world.git(&["switch", "--quiet", "--create", "essai"]);
    world.catalog(&["advance", "pret-pour-mvp", "--yes"]).expect(0);
    assert_eq!(world.git(&["status", "--porcelain"]), "");
    assert_eq!(world.git(&["rev-list", "--count", "main..essai"]).trim(), "1");
    assert!(
        world
            .read("products/pret-pour-mvp.yaml")
            .contains("entered_by: g-mvp-2026-10-06")
    );
}

#[test]
fn the_branch_may_be_named_and_the_current_one_asked_for() {
    let world = World::tour();
    world
        .catalog(&["advance", "pret-pour-mvp", "--yes", "--branch", "produit/medailles"])
        .expect(0);
    assert_eq!(
        world.git(&["rev-list", "--count", "main..produit/medailles"]).trim(),
        "1"
    );
    world
        .catalog(&["advance", "pret-pour-mvp", "--yes", "--here", "--signoff"])
        .expect(0);
    assert!(
        world
            .git(&["log", "-1", "--format=%B", "main"])
            .contains("Signed-off-by: Essai <essai@exemple.invalid>")
    );
    assert_eq!(world.git(&["status", "--porcelain"]), "");
}

#[test]
fn a_file_that_somebody_is_editing_is_left_alone() {
    let world = World::tour();
    let path = "products/pret-pour-mvp.yaml";
    let edited = world.read(path) + "# en cours\n";
    world.write(path, &edited);
    let answer = world.catalog(&["advance", "pret-pour-mvp", "--yes"]).expect(2);
    assert!(answer.err.contains(path), "{}", answer.err);
    assert_eq!(world.read(path), edited);
    assert_eq!(world.git(&["branch", "--list"]).trim(), "* main");
}

#[test]
fn a_detached_head_proposes_on_a_branch() {
    let world = World::tour();
    world.git(&["switch", "--quiet", "--detach"]);
    world.catalog(&["advance", "pret-pour-mvp", "--yes"]).expect(0);
    assert_eq!(
        world
            .git(&["rev-list", "--count", "main..catalog/pret-pour-mvp"])
            .trim(),
        "1"
    );
}

#[test]
fn nobody_commits_without_saying_who() {
    let world = World::tour();
    let mut command = world.command(&["advance", "pret-pour-mvp", "--yes"]);
    for role in ["AUTHOR", "COMMITTER"] {
        for part in ["NAME", "EMAIL", "DATE"] {
            command.env_remove(format!("GIT_{role}_{part}"));
        }
    }
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("git config"), "{said}");
    assert_eq!(world.git(&["branch", "--list"]).trim(), "* main");
}

#[test]
fn of_two_at_once_one_wins() {
    let world = World::tour();
    let runs: Vec<_> = (0..4)
        .map(|_| {
            world
                .command(&["advance", "pret-pour-mvp", "--yes"])
                .stdout(std::process::Stdio::null())
                .stderr(std::process::Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    let codes: Vec<i32> = runs
        .into_iter()
        .map(|mut run| run.wait().unwrap().code().unwrap())
        .collect();
    assert_eq!(codes.iter().filter(|code| **code == 0).count(), 1, "{codes:?}");
    assert_eq!(codes.iter().filter(|code| **code == 1).count(), 3, "{codes:?}");
    assert_eq!(
        world
            .git(&["rev-list", "--count", "main..catalog/pret-pour-mvp"])
            .trim(),
        "1"
    );
    world.git(&["fsck", "--strict"]);
}

#[test]
fn the_page_that_opens_the_pull_request_is_given_without_secrets() {
    for (remote, url) in [
        (
            "git@github.com:DNUM/catalogue.git",
            "https://github.com/DNUM/catalogue/compare/main...catalog/pret-pour-mvp?expand=1",
        ),
        (
            "https://jeton:secret@gitlab.exemple.fr/a/b.git",
            "https://gitlab.exemple.fr/a/b/-/merge_requests/new?merge_request%5Bsource_branch%5D=catalog%2Fpret-pour-mvp",
        ),
        (
            "ssh://git@codeberg.org/a/b.git",
            "https://codeberg.org/a/b/compare/main...catalog/pret-pour-mvp",
        ),
    ] {
        let world = World::tour();
        world.git(&["remote", "add", "origin", remote]);
        let answer = world.catalog(&["advance", "pret-pour-mvp", "--yes"]).expect(0);
        assert!(answer.out.contains(url), "{}", answer.out);
        assert!(
            answer.out.contains("catalog proposals push pret-pour-mvp"),
            "{}",
            answer.out
        );
        assert!(!answer.out.contains("secret") && !answer.err.contains("secret"));
    }
}

#[test]
fn a_product_that_does_not_exist_has_near_ones() {
    let world = World::tour();
    let answer = world.catalog(&["advance", "pret-pour-mpv", "--yes"]).expect(2);
    assert!(answer.err.contains("pret-pour-mvp"), "{}", answer.err);
}

#[test]
fn every_product_with_a_usable_go_is_taken_in_each_on_its_branch() {
    let world = World::tour();
    let answer = world.catalog(&["advance", "--all-decided", "--yes"]).expect(0);
    assert!(answer.err.contains("pret-pour-mvp"), "{}", answer.err);
    assert_eq!(
        added_lines(&world, "pret-pour-mvp").first().map(String::as_str),
        Some("  - phase: mvp")
    );
    world.git(&["merge", "-q", "--ff-only", "catalog/pret-pour-mvp"]);
    let again = world.catalog(&["advance", "--all-decided", "--yes"]).expect(0);
    assert!(again.out.contains("Aucun produit n'attend"), "{}", again.out);
}

#[test]
fn a_rebuild_opens_the_next_cycle_while_the_present_one_goes_on() {
    let world = World::tour();
    world
        .catalog(&["advance", "generalise", "--rebuild", "Refonte technique", "--yes"])
        .expect(0);
    assert_eq!(
        added_lines(&world, "generalise"),
        ["  - {phase: idee, start: 2026-11-22, entered_by: registration, cycle: 2, kind: refonte_technique}"]
    );
    world
        .catalog(&["advance", "sans-decision", "--rebuild", "relance", "--yes"])
        .expect(1);
    world
        .catalog(&["advance", "generalise", "--rebuild", "neuve", "--yes"])
        .expect(2);
}
