//! A proposition is no law: what may change in it, what every screen says of it, and what adoption freezes.

use crate::support::{Answer, World, project};

const RULES: &str = "lifecycle/2026.1.yaml";
const ADOPTED: &str = "status: adoptee\nadopted_on: 2026-06-30\n";
const TELLING: &str = "une proposition que le comité n'a pas adoptée";

/// The tour, where the committee has not adopted the rules.
fn proposed() -> World {
    let world = World::copy_of("examples/tour");
    edit(&world, ADOPTED, "status: proposition\n");
    world.commit_all();
    world
}

fn edit(world: &World, from: &str, to: &str) {
    let rules = world.read(RULES);
    assert!(rules.contains(from), "{from}");
    world.write(RULES, rules.replacen(from, to, 1));
}

/// How often a rule finds something in the file of the rules.
fn found(world: &World, rule: &str) -> usize {
    world.findings(RULES).iter().filter(|(id, _)| id == rule).count()
}

#[test]
fn a_proposition_may_change_and_says_how() {
    let retire = (
        "applies_if: [grand_projet]\n    blocking: true\n",
        "applies_if: [grand_projet]\n",
    );
    for (from, to) in [("      days: 63", "      days: 64"), retire] {
        let world = proposed();
        edit(&world, from, to);
        assert_eq!((found(&world, "R-03"), found(&world, "R-07")), (0, 1), "{to}");
        world.git(&["commit", "--all", "--quiet", "--message=autre"]);
        let check = world
            .catalog(&["check", "--base", "HEAD^", "--format", "json"])
            .expect(0);
        assert!(
            check.out.contains("R-07") && !check.out.contains("R-03"),
            "{}",
            check.out
        );
        edit(
            &world,
            "transition_note:\n  fr: ",
            "transition_note:\n  fr: Autre chose encore. ",
        );
        world.git(&["commit", "--all", "--quiet", "--amend", "--message=autre"]);
        let told = world
            .catalog(&["check", "--base", "HEAD^", "--format", "json"])
            .expect(0);
        assert!(!told.out.contains("R-07"), "{}", told.out);
    }
}

#[test]
fn a_proposition_that_goes_is_told_and_refuses_nothing() {
    let world = proposed();
    std::fs::remove_file(world.path(RULES)).unwrap();
    let report = world.catalog(&["validate", "--format", "json"]).json();
    let all = report["diagnostics"].as_array().unwrap();
    let about = |rule: &str| {
        all.iter()
            .filter(|one| one["path"] == RULES && one["id"] == rule)
            .count()
    };
    assert_eq!((about("R-07"), about("R-03")), (1, 0));
}

#[test]
fn what_is_adopted_does_not_change_nor_become_a_proposition_again() {
    for (from, to) in [
        ("      days: 63", "      days: 64"),
        (ADOPTED, "status: proposition\n"),
        ("adopted_on: 2026-06-30\n", "adopted_on: 2027-06-30\n"),
    ] {
        let world = World::tour();
        edit(&world, from, to);
        assert_eq!(found(&world, "R-03"), 1, "{to}");
    }
    // Adopted and changed in one go, or moved into the past: a proposition may be the first, not the second.
    let world = proposed();
    edit(&world, "status: proposition\n", ADOPTED);
    assert_eq!((found(&world, "R-03"), found(&world, "R-07")), (0, 0));
    edit(&world, "effective_from: 2026-07-01", "effective_from: 2025-07-01");
    assert_eq!(found(&world, "R-03"), 1);
    // What the committee adopted in a proposition stays adopted.
    let world = World::copy_of("examples/tour");
    edit(&world, ADOPTED, "status: proposition\n");
    let must = "fr: Directorate named";
    assert!(!world.read(RULES).contains(must));
    edit(
        &world,
        "en: Directorate named, check",
        "en: Directorate named, adopted_on: 2026-09-15, check",
    );
    world.commit_all();
    edit(&world, "adopted_on: 2026-09-15, ", "");
    assert_eq!(found(&world, "R-03"), 1);
}

#[test]
fn every_screen_says_once_that_the_rules_are_only_proposed() {
    let (proposed, adopted) = (proposed(), World::tour());
    let said = |answer: &Answer| format!("{}{}", answer.out, answer.err).matches(TELLING).count();
    let screens: &[&[&str]] = &[
        &["gate", "sans-decision"],
        &["gate", "sans-decision", "--format", "markdown"],
        &["show", "sans-decision"],
        &["explain", "mvp"],
        &["explain", "ORG-02"],
        &["validate"],
        &["validate", "--format", "markdown"],
        &["check", "--base", "HEAD"],
        &["list"],
        &["report", "portfolio"],
        &["report", "ageing", "--format", "markdown"],
        &["advance", "sans-decision"],
        &["advance", "--all-decided", "--dry-run"],
        &[
            "decide",
            "sans-decision",
            "--gate",
            "G-MVP",
            "--outcome",
            "ajourne",
            "--session",
            "2026-11-17",
        ],
    ];
    for screen in screens {
        assert_eq!(said(&proposed.catalog(screen)), 1, "{screen:?}");
        assert_eq!(said(&adopted.catalog(screen)), 0, "{screen:?}");
    }
    // A field and a report mean the same under any rules.
    assert_eq!(said(&proposed.catalog(&["explain", "links.repositories"])), 0);
    for screen in screens
        .iter()
        .filter(|screen| !["advance", "decide"].contains(&screen[0]))
    {
        let words: Vec<&str> = screen
            .iter()
            .copied()
            .filter(|word| *word != "markdown" && *word != "--format")
            .collect();
        let json = [&words[..], &["--format", "json"]].concat();
        for (world, standing) in [(&proposed, "proposition"), (&adopted, "in_force")] {
            let answer = world.catalog(&json).json();
            let flat = &answer["rules_standing"];
            let nested = &answer["rules"]["standing"];
            assert!(flat == standing || nested == standing, "{json:?}: {answer}");
        }
    }
}

#[test]
fn phases_of_others_are_no_former_names_and_correspond_in_one_way() {
    let world = World::tour();
    let explained = |word: &str| world.catalog(&["explain", word]).expect(0).out;
    let idea = explained("idee");
    assert!(
        !idea.contains("anciens noms") && idea.contains("noms chez beta.gouv.fr"),
        "{idea}"
    );
    let build = explained("construction");
    assert!(
        build.contains("developpement") && build.contains("acceleration"),
        "{build}"
    );
    assert!(explained("beta:acceleration").starts_with("construction"));
    let scale = explained("generalisation");
    assert!(
        scale.contains("transfere") && !scale.contains("acceleration"),
        "{scale}"
    );

    let rules = std::fs::read_to_string(project().join("catalog").join(RULES)).unwrap();
    let rules: serde_yaml::Value = serde_yaml::from_str(&rules).unwrap();
    let theirs = rules["foreign_phases"][0]["phases"].as_sequence().unwrap();
    assert_eq!(theirs.len(), 8);
    let readme = std::fs::read_to_string(project().join("catalog/README.md")).unwrap();
    for phase in theirs {
        let (rule, to) = (phase["rule"].as_str().unwrap(), phase["to"].as_str().unwrap());
        let row = readme.lines().find(|line| {
            let first = line.split('|').nth(1).unwrap_or_default();
            first.split(',').any(|name| name.trim() == rule)
        });
        assert!(row.unwrap().contains(&format!("`{to}`")), "{rule}: {row:?}");
    }
}

#[test]
fn the_products_taken_over_are_in_the_phases_that_the_rules_say() {
    let rules = std::fs::read_to_string(project().join("catalog").join(RULES)).unwrap();
    let rules: serde_yaml::Value = serde_yaml::from_str(&rules).unwrap();
    let theirs = rules["foreign_phases"][0]["phases"].as_sequence().unwrap();
    let by = |key: &str, value: &str| theirs.iter().find(|phase| phase[key] == value);
    let mut compared = 0;
    for entry in std::fs::read_dir(project().join("catalog/products")).unwrap() {
        let path = entry.unwrap().path();
        let product: serde_yaml::Value = serde_yaml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let baseline = &product["baseline"];
        let Some(rule) = baseline["mapping"].as_str().and_then(|rule| by("rule", rule)) else {
            continue;
        };
        let last = |list: &serde_yaml::Value, key: &str| {
            let last = list.as_sequence().and_then(|list| list.last().cloned());
            last.and_then(|one| one[key].as_str().map(str::to_owned))
                .unwrap_or_default()
        };
        let phase = last(&product["phases"], "phase");
        let source = last(&baseline["source_phases"], "name");
        let Some(source) = by("name", &source) else {
            continue;
        };
        compared += 1;
        // A phase does not go back: Signaux Faibles stays where consolidation brought it.
        if path.ends_with("signaux-faibles.yaml") {
            assert_eq!(phase, "generalisation");
            continue;
        }
        assert_eq!(rule["to"], source["to"], "{}", path.display());
        assert_eq!(rule["to"].as_str(), Some(phase.as_str()), "{}", path.display());
    }
    assert!(compared > 100, "{compared}");
}
