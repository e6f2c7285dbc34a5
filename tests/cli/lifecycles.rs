//! `lifecycle check` and `lifecycle migrate`: rules alone, and products that follow them.

use crate::support::{World, project};

#[test]
fn rules_are_checked_alone() {
    let world = World::empty();
    let check = |path: &str, code: i32| world.catalog(&["lifecycle", "check", path]).expect(code);
    for path in [
        "catalog/lifecycle/2026.1.yaml",
        "examples/autre-cycle/lifecycle/2026.1.yaml",
    ] {
        let answer = check(project().join(path).to_str().unwrap(), 0);
        assert!(answer.out.contains("6 phases"), "{}", answer.out);
    }
    let rules = std::fs::read_to_string(project().join("catalog/lifecycle/2026.1.yaml")).unwrap();
    world.write(
        "2026.1.yaml",
        rules.replace("to: generalisation, fr", "to: generalisaton, fr"),
    );
    let faulty = check("2026.1.yaml", 1);
    assert!(
        faulty.out.contains("R-01") && faulty.out.contains("generalisation"),
        "{}",
        faulty.out
    );
    world.write("2026.1.yaml", "schema: catalog-lifecycle/1\nversion: [");
    assert!(check("2026.1.yaml", 1).out.contains("Y-03"));
    check("absent.yaml", 2);
}

#[test]
fn every_check_of_the_rules_has_an_example_that_it_tells_and_one_that_it_leaves_alone() {
    let world = World::empty();
    for path in [
        "catalog/lifecycle/2026.1.yaml",
        "examples/autre-cycle/lifecycle/2026.1.yaml",
    ] {
        let rules = std::fs::read_to_string(project().join(path)).unwrap();
        world.write("2026.1.yaml", &rules);
        let answer = world.catalog(&["lifecycle", "check", "2026.1.yaml"]).expect(0);
        assert!(!answer.out.contains("R-11"), "{path}: {}", answer.out);
        // Without its examples, a check is told and refuses nothing.
        let alone = rules
            .split("\n    examples:")
            .nth(1)
            .expect("an example")
            .split("\n    src:")
            .next()
            .unwrap();
        world.write("2026.1.yaml", rules.replacen(&format!("\n    examples:{alone}"), "", 1));
        let answer = world.catalog(&["lifecycle", "check", "2026.1.yaml"]).expect(0);
        assert!(answer.out.contains("[R-11]"), "{path}: {}", answer.out);
    }
}

#[test]
fn a_check_begins_where_its_phase_does_also_in_its_examples() {
    let world = World::empty();
    let rules = std::fs::read_to_string(project().join("catalog/lifecycle/2026.1.yaml")).unwrap();
    let faulty = "faulty: {phase: mvp, security: {dict: {d: 2, i: 2, c: 2, t: 2}}}";
    assert!(rules.contains(faulty));
    world.write(
        "2026.1.yaml",
        rules.replace(faulty, &faulty.replace("phase: mvp", "phase: idee")),
    );
    let answer = world.catalog(&["lifecycle", "check", "2026.1.yaml"]).expect(1);
    assert!(
        answer.out.contains("R-11") && answer.out.contains("S-41.2"),
        "{}",
        answer.out
    );
}

/// A product as it was written under the first rules.
const OLD: &str = "\
id: ancien
name: Ancien
baseline: {as_of: 2024-12-02, source: inventaire}
phases:
  - {phase: developpement, start: 2024-10-01, entered_by: baseline}   # le développement
  - phase: maturite
    start: 2024-12-01
    entered_by: baseline
";

#[test]
fn phases_take_their_new_names_in_one_commit_and_old_reports_read_the_same() {
    let world = World::tour();
    world.write("products/ancien.yaml", OLD);
    world.commit_all();
    let report = || {
        let asked = ["report", "portfolio", "--as-of", "2024-12-15", "--format", "json"];
        let mut report = world.catalog(&asked).expect(0).json();
        // The commit that it was read from is another.
        assert!(report["at"].take().is_string());
        report
    };
    let before = report();
    let migrate = ["lifecycle", "migrate", "2024.1", "2026.1", "--yes"];
    let dry = world.catalog(&[&migrate[..], &["--dry-run"]].concat()).expect(0);
    assert!(dry.out.contains("substate: croisiere"), "{}", dry.out);
    world.catalog(&migrate).expect(0);
    let branch = "catalog/lifecycle-2026.1";
    assert_eq!(
        world.git(&["rev-list", "--count", &format!("main..{branch}")]).trim(),
        "1"
    );
    let file = world.git(&["show", &format!("{branch}:products/ancien.yaml")]);
    assert_eq!(
        file,
        OLD.replace("phase: developpement", "phase: construction")
            .replace("phase: maturite", "phase: generalisation\n    substate: croisiere")
    );
    world.git(&["checkout", "--quiet", branch]);
    world.catalog(&["validate"]).expect(0);
    world.catalog(&["check", "--base", "main"]).expect(0);
    assert_eq!(report(), before);
    let again = world.catalog(&migrate).expect(1);
    assert!(again.err.contains("2024.1"), "{}", again.err);
}

#[test]
fn a_phase_that_the_new_rules_forget_stops_the_migration() {
    let world = World::tour();
    let path = "lifecycle/2026.1.yaml";
    world.write(
        path,
        world
            .read(path)
            .replace("  - {alias: maturite, to: generalisation, substate: croisiere}\n", ""),
    );
    world.commit_all();
    let refused = world
        .catalog(&["lifecycle", "migrate", "2024.1", "2026.1", "--yes"])
        .expect(1);
    assert!(refused.err.contains("maturite"), "{}", refused.err);
    let unknown = world.catalog(&["lifecycle", "migrate", "2024.2", "2026.1"]).expect(2);
    assert!(unknown.err.contains("2024.1"), "{}", unknown.err);
}

#[test]
fn a_recorded_phase_takes_its_name_of_today_and_no_other() {
    let world = World::tour();
    world.write("products/ancien.yaml", OLD);
    world.commit_all();
    for (name, code) in [("construction", 0), ("mvp", 1)] {
        world.write(
            "products/ancien.yaml",
            OLD.replace("phase: developpement", &format!("phase: {name}")),
        );
        world.catalog(&["check", "--base", "HEAD"]).expect(code);
    }
}
