//! `committee`, `request`: the sitting to come, how many seats it needs, what moved since a product came last.

use crate::committee::{decision, on};
use crate::support::World;

/// The tour, with more settings of its committee.
fn with_practice(more: &str) -> World {
    let world = World::copy_of("examples/tour");
    let settings = world.read("catalog.yaml").replace("  minutes_within_days: 7\n", more);
    world.write("catalog.yaml", settings);
    world.commit_all();
    world
}

fn next(world: &World, day: &str) -> String {
    let agenda = on(world, day, &["committee", "agenda", "--format", "json"])
        .expect(0)
        .json();
    agenda["session"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_next_sitting_follows_from_how_often_the_committee_meets() {
    let world = World::tour();
    assert_eq!(next(&world, "2026-11-22"), "2026-11-24");
    // The last one that is planned is over: a week later, on the same day of the week.
    let agenda = on(&world, "2026-11-25", &["committee", "agenda"]).expect(0).out;
    assert!(
        agenda.contains("Prochaine séance : mardi 1er décembre 2026"),
        "{agenda}"
    );
    // What it listed and did not examine is not forgotten, until it asks again.
    let put_off = |day: &str| {
        let agenda = on(&world, day, &["committee", "agenda", "--format", "json"]);
        agenda.expect(0).json()["put_off"].clone()
    };
    assert!(agenda.contains("inscrit, non examiné"), "{agenda}");
    assert_eq!(put_off("2026-11-24"), serde_json::json!([]));
    assert_eq!(put_off("2026-11-25")[0]["product"], "essai-bloque");
    assert_eq!(put_off("2026-11-25")[0]["session"], "2026-11-24");
    let asked = on(&world, "2026-11-25", &["request", "ajourne", "--yes"]).expect(0);
    assert!(
        asked.out.contains("pour la séance du 1er décembre 2026"),
        "{}",
        asked.out
    );
    let opened = on(&world, "2026-11-25", &["committee", "open", "--yes"]).expect(0);
    assert!(opened.err.contains("mardi 1er décembre 2026"), "{}", opened.err);
    assert!(
        opened.out.contains("{product: ajourne, gate: G-CONSTRUCTION}"),
        "{}",
        opened.out
    );
    let agenda = on(&world, "2026-11-25", &["committee", "agenda", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(agenda["is_open"], true);
    assert_eq!(agenda["is_by_rhythm"], false);
    assert_eq!(agenda["asked"][0]["product"], "ajourne");
}

#[test]
fn the_settings_say_the_day_of_the_week_and_a_break_or_a_cancelled_sitting_is_left_out() {
    let world = with_practice("  weekday: jeudi\n");
    assert_eq!(next(&world, "2026-11-25"), "2026-12-03");
    let world = with_practice("  every: P2W\n");
    // The rules say each week: they come first.
    assert_eq!(next(&world, "2026-11-25"), "2026-12-01");
    world.write("sessions/2026-12-01.yaml", "date: 2026-12-01\nkind: annulee\n");
    let settings = world.read("catalog.yaml");
    world.write(
        "catalog.yaml",
        settings.replace(
            "breaks:",
            "breaks:\n  - {from: 2026-12-05, to: 2026-12-18, reason: essai}\n#",
        ),
    );
    world.commit_all();
    assert_eq!(next(&world, "2026-11-25"), "2026-12-22");
}

#[test]
fn where_nobody_knows_when_the_committee_meets_a_day_is_asked_for() {
    let world = World::real();
    let agenda = on(&world, "2026-11-25", &["committee", "agenda"]).expect(0).out;
    assert!(agenda.contains("aucune séance n'est prévue"), "{agenda}");
    let open = on(&world, "2026-11-25", &["committee", "open", "--yes"]).expect(2);
    assert!(
        open.err.contains("weekday: mardi") && open.err.contains("committee open 2026-12-01"),
        "{}",
        open.err
    );
    let wrong = with_practice("  weekday: mardie\n");
    let told = on(&wrong, "2026-11-25", &["validate"]);
    assert!(
        told.out.contains("« mardi »") || told.out.contains("mardi"),
        "{}",
        told.out
    );
}

#[test]
fn a_sitting_without_its_quorum_is_told_when_it_is_recorded_and_in_the_minutes() {
    let world = with_practice("  quorum: 3\n");
    world.write(
        "decisions.yaml",
        decision(
            "essai-bloque",
            "no_go",
            "defavorable",
            "  rationale: Rien n'a changé.\n",
        ),
    );
    let record = ["committee", "record", "2026-11-24", "--from", "decisions.yaml", "--yes"];
    let dry = on(&world, "2026-11-24", &[&record[..], &["--dry-run"]].concat()).expect(0);
    assert!(dry.err.contains("il faut 3 sièges"), "{}", dry.err);
    let attend = |seats: &[&str]| {
        on(
            &world,
            "2026-11-24",
            &[&["committee", "attend", "2026-11-24"], seats, &["--yes"]].concat(),
        )
    };
    let few = attend(&["architecte", "securite"]).expect(0);
    assert!(few.err.contains("3"), "{}", few.err);
    let recorded = on(&world, "2026-11-24", &record).expect(0);
    assert!(
        recorded.err.contains("2 sièges occupés, pour 3 nécessaires"),
        "{}",
        recorded.err
    );
    let minutes = |format: &str| {
        on(
            &world,
            "2026-11-24",
            &["committee", "minutes", "2026-11-24", "--format", format],
        )
        .expect(0)
    };
    assert!(
        minutes("markdown")
            .out
            .contains("Quorum non atteint : 2 sièges occupés, pour 3 nécessaires")
    );
    assert_eq!(minutes("json").json()["quorum"]["is_met"], false);
    attend(&["technologie", "architecte", "securite"]).expect(0);
    assert!(minutes("markdown").out.contains("Quorum atteint : 3 sièges occupés"));
    // The rules of another committee say how many.
    let other = World::copy_of("examples/autre-cycle");
    other.commit_all();
    let day = std::fs::read_dir(other.path("sessions"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap();
    let day = day.file_name().into_string().unwrap().replace(".yaml", "");
    let minutes = on(
        &other,
        "2026-11-24",
        &["committee", "minutes", &day, "--format", "json"],
    )
    .expect(0);
    assert_eq!(minutes.json()["quorum"]["required"], 2);
}

/// Records what is in the files here, on a day.
fn recorded(world: &World, day: &str) {
    world.git(&["add", "--all"]);
    let mut commit = world.git_command(&["commit", "--quiet", "--message=suite"]);
    commit.env("GIT_COMMITTER_DATE", format!("{day}T10:00:00+00:00"));
    assert!(commit.status().unwrap().success());
}

#[test]
fn what_moved_since_a_product_came_last_is_on_the_agenda() {
    let world = World::copy_of("examples/tour");
    world.git(&["init", "--quiet", "--initial-branch=main"]);
    recorded(&world, "2026-07-08");
    let edit = |day: &str, words: &[&str]| {
        on(&world, day, &[words, &["--yes", "--no-commit"]].concat()).expect(0);
        recorded(&world, day);
    };
    let agenda = |day: &str| {
        on(&world, day, &["committee", "agenda", "--format", "json"])
            .expect(0)
            .json()
    };
    let since = |day: &str| agenda(day)["asked"][0]["since"].clone();
    assert_eq!(since("2026-11-22")["day"], "2026-07-07");
    assert_eq!(since("2026-11-22")["lines"], serde_json::json!([]));
    let shown = on(&world, "2026-11-22", &["committee", "agenda"]).expect(0).out;
    assert!(
        shown.contains("Rien n'a changé dans son dossier depuis le dernier passage, le 7 juillet 2026"),
        "{shown}"
    );
    let action = [
        "action",
        "add",
        "essai-bloque",
        "--owner",
        "cheffe",
        "--due",
        "2026-12-15",
        "--text",
    ];
    for text in ["un", "deux", "trois", "quatre", "cinq", "six", "sept"] {
        edit("2026-09-02", &[&action[..], &[text]].concat());
    }
    // What is only proposed counts too; what is asked of the committee is said elsewhere.
    on(
        &world,
        "2026-11-20",
        &["set", "essai-bloque", "summary", "Autrement", "--yes"],
    )
    .expect(0);
    on(&world, "2026-11-20", &["request", "essai-bloque", "--yes"]).expect(0);
    assert_eq!(since("2026-11-22")["lines"].as_array().unwrap().len(), 8);
    let shown = on(&world, "2026-11-22", &["committee", "agenda"]).expect(0).out;
    assert!(
        shown.contains("Depuis le dernier passage, le 7 juillet 2026 :"),
        "{shown}"
    );
    let told = "et 3 autres changements : catalog diff 2026-07-07 essai-bloque";
    assert!(
        shown.contains("Action : cinq") && !shown.contains("Action : six") && shown.contains(told),
        "{shown}"
    );
    world.git(&["merge", "--quiet", "catalog/essai-bloque"]);

    // It comes again; the decision is recorded days later, and something moves after that.
    edit(
        "2026-11-26",
        &[
            "action",
            "add",
            "essai-bloque",
            "--owner",
            "x",
            "--due",
            "2026-12-20",
            "--text",
            "avant",
        ],
    );
    world.write(
        "decisions.yaml",
        decision(
            "essai-bloque",
            "no_go",
            "defavorable",
            "  rationale: Rien n'a changé.\n",
        ),
    );
    let record = [
        "committee",
        "record",
        "2026-11-24",
        "--from",
        "decisions.yaml",
        "--yes",
        "--no-commit",
    ];
    on(&world, "2026-11-27", &record).expect(0);
    std::fs::remove_file(world.path("decisions.yaml")).unwrap();
    recorded(&world, "2026-11-27");
    edit(
        "2026-11-28",
        &[
            "action",
            "add",
            "essai-bloque",
            "--owner",
            "x",
            "--due",
            "2026-12-20",
            "--text",
            "après",
        ],
    );
    edit("2026-11-28", &["request", "essai-bloque", "--session", "2026-12-01"]);
    let since = since("2026-11-29");
    assert_eq!(since["day"], "2026-11-24");
    let lines = since["lines"].as_array().unwrap();
    assert!(
        lines.len() == 1 && lines[0].as_str().unwrap().contains("après"),
        "{lines:?}"
    );
}
