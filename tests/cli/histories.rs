//! `catalog history` and `catalog report recording-lag`, over repositories whose commits have their days.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::support::World;

const IDEA: &str = "phases:\n  - {phase: idee, start: 2026-03-02, entered_by: registration}\n";
const REPORT: &[&str] = &["report", "recording-lag", "--format", "json"];

fn product(id: &str, facts: &str) -> String {
    format!("id: {id}\nname: Produit {id}\n{facts}")
}

/// The idea phase, a decision of a gate on a day, and the phase that it opened.
fn decided(day: &str, outcome: &str) -> String {
    format!(
        "{IDEA}  - {{phase: poc, start: {day}, entered_by: d1}}\ndecisions:\n  - {{id: d1, gate: G-POC, session: {day}, outcome: {outcome}}}\n"
    )
}

/// Commits all that changed, on a day, as somebody.
fn commit(world: &World, day: &str, by: &str) {
    world.git(&["add", "--all"]);
    let date = format!("{day}T10:00:00+00:00");
    let output = world
        .git_command(&["commit", "--quiet", "--message=x"])
        .envs([
            ("GIT_COMMITTER_DATE", date.as_str()),
            ("GIT_AUTHOR_DATE", "2020-01-01T10:00:00+00:00"),
        ])
        .env("GIT_AUTHOR_NAME", by)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

/// A product registered on 2 March and recorded three days after; a decision of 1 June recorded on 1 July, and rewritten
/// on 10 July.
fn world() -> World {
    let world = World::bare();
    world.git(&["init", "--quiet", "--initial-branch=main"]);
    world.write("products/ab.yaml", product("ab", IDEA));
    commit(&world, "2026-03-05", "Ada");
    world.write("products/ab.yaml", product("ab", &decided("2026-06-01", "go")));
    commit(&world, "2026-07-01", "Blaise");
    world.write(
        "products/ab.yaml",
        product("ab", &decided("2026-06-01", "go_avec_reserves")),
    );
    commit(&world, "2026-07-10", "Blaise");
    world
}

fn figure(json: &Value, id: &str) -> (Option<f64>, u64, u64) {
    let figures = json["figures"].as_array().unwrap();
    let found = figures.iter().find(|figure| figure["id"] == id).unwrap();
    let count = |key: &str| found[key].as_u64().unwrap();
    (found["value"].as_f64(), count("n"), count("of"))
}

#[test]
fn lags_and_edits_are_those_that_one_counts_by_hand() {
    let world = world();
    let json = world.catalog(REPORT).expect(0).json();
    // The idea: 2 to 5 March, 3 days. The POC phase and the decision: 1 June to 1 July, 30 days each.
    assert_eq!(figure(&json, "recording-lag-median"), (Some(30.0), 3, 3));
    assert_eq!(figure(&json, "recording-lag-since"), (Some(30.0), 2, 3));
    // 30 days are not more than 30.
    assert_eq!(figure(&json, "recording-lag-late"), (Some(0.0), 2, 2));
    assert_eq!(figure(&json, "recording-lag-edits"), (Some(1.0), 3, 3));
    // 10 July to 22 November: 135 days.
    assert_eq!(figure(&json, "freshness-median"), (Some(135.0), 1, 1));
    assert_eq!(figure(&json, "freshness-old"), (Some(0.0), 1, 1));
    // At the end of 5 July nothing was rewritten yet.
    let then = world
        .catalog(&[REPORT, &["--at", "2026-07-05"]].concat())
        .expect(0)
        .json();
    assert_eq!(figure(&then, "recording-lag-edits"), (Some(0.0), 3, 3));
}

#[test]
fn a_product_tells_its_history_and_a_page_that_is_sent_names_nobody() {
    let world = world();
    let text = world.catalog(&["history", "ab"]).expect(0).out;
    let words = text
        .split([' ', '\n'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    for part in [
        "enregistré le 5\u{a0}mars 2026, 3 jours après, par Ada",
        "30 jours après, par Blaise (réécrit depuis)",
    ] {
        assert!(words.contains(part), "{text}");
    }
    assert_eq!(text, world.catalog(&["historique", "ab"]).expect(0).out);
    for form in ["html", "markdown"] {
        let page = world.catalog(&["history", "ab", "--format", form]).expect(0).out;
        assert!(page.contains("30 jours après") && !page.contains("Blaise"), "{page}");
    }
    let json = world.catalog(&["history", "ab", "--format", "json"]).expect(0).json();
    assert_eq!(json["schema"], "catalog-history/1");
    let lags: Vec<i64> = json["events"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| one["lag_days"].as_i64())
        .collect();
    assert_eq!(lags, [3, 30, 30]);
    assert_eq!(json["events"][2]["edits"][0]["recorded"]["on"], "2026-07-10");
    assert_eq!(json["changes"].as_array().unwrap().len(), 3);
    // What stands in the files only is not recorded yet.
    world.write("products/cd.yaml", product("cd", IDEA));
    let text = world.catalog(&["history", "cd"]).expect(0).out;
    assert!(text.contains("pas encore enregistré"), "{text}");
    let unknown = world.catalog(&["history", "abc"]).expect(2);
    assert!(unknown.err.contains("ab"), "{}", unknown.err);
}

#[test]
fn to_move_or_to_format_a_file_or_to_move_the_catalogue_records_nothing_anew() {
    let world = world();
    let before = world.catalog(REPORT).expect(0).json();
    world.git(&["mv", "products/ab.yaml", "products/x.yaml"]);
    commit(&world, "2026-08-01", "Ada");
    world.git(&["mv", "products/x.yaml", "products/ab.yaml"]);
    let text = world.read("products/ab.yaml");
    world.write(
        "products/ab.yaml",
        format!("# Une remarque.\n\n{}", text.replace("id: ab", "id: 'ab'")),
    );
    commit(&world, "2026-09-01", "Ada");
    let figures = |world: &World| world.catalog(REPORT).expect(0).json()["figures"].clone();
    assert_eq!(figures(&world), before["figures"]);
    // Into a folder of the repository.
    fs::create_dir(world.path("catalog")).unwrap();
    world.git(&[
        "mv",
        "products",
        "lifecycle",
        "catalog.yaml",
        "reference.yaml",
        "catalog",
    ]);
    commit(&world, "2026-10-01", "Ada");
    assert_eq!(figures(&world), before["figures"]);
    // A file that is gone for a while comes back as it was.
    let kept = world.read("catalog/products/ab.yaml");
    fs::remove_file(world.path("catalog/products/ab.yaml")).unwrap();
    commit(&world, "2026-10-02", "Ada");
    world.write("catalog/products/ab.yaml", kept);
    commit(&world, "2026-10-03", "Ada");
    assert_eq!(figures(&world), before["figures"]);
}

#[test]
fn what_a_branch_proposed_is_recorded_on_the_day_of_its_merge_by_who_wrote_it() {
    let world = world();
    world.git(&["checkout", "--quiet", "-b", "travail"]);
    world.write(
        "products/cd.yaml",
        product(
            "cd",
            "phases:\n  - {phase: idee, start: 2026-08-03, entered_by: registration}\n",
        ),
    );
    commit(&world, "2026-08-04", "Claude");
    world.git(&["checkout", "--quiet", "main"]);
    let merge = world
        .git_command(&["merge", "--quiet", "--no-ff", "--message=m", "travail"])
        .envs([("GIT_COMMITTER_DATE", "2026-08-13T10:00:00+00:00")])
        .output()
        .unwrap();
    assert!(merge.status.success(), "{merge:?}");
    let json = world.catalog(&["history", "cd", "--format", "json"]).expect(0).json();
    let event = &json["events"][0];
    assert_eq!(event["lag_days"], 10);
    assert_eq!(event["recorded"]["by"], "Claude");
}

/// What is kept of histories in Git's own folder.
fn kept(world: &World) -> Vec<PathBuf> {
    let entries = fs::read_dir(world.path(".git/catalog-trees")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .filter(|path| path.to_string_lossy().contains("-history-"))
        .collect()
}

#[test]
fn what_is_kept_may_be_deleted_cut_off_or_broken_and_changes_no_byte() {
    let world = world();
    let first = world.catalog(REPORT).expect(0).out;
    let one = |world: &World| -> PathBuf {
        let kept = kept(world);
        assert_eq!(kept.len(), 1, "{kept:?}");
        kept[0].clone()
    };
    let path = one(&world);
    let bytes = fs::read(&path).unwrap();
    assert_eq!(world.catalog(REPORT).expect(0).out, first);
    let mut broken = bytes.clone();
    broken[bytes.len() / 2] ^= 1;
    for content in [&bytes[..bytes.len() / 2], &[], &broken] {
        fs::write(&path, content).unwrap();
        assert_eq!(world.catalog(REPORT).expect(0).out, first);
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    fs::remove_dir_all(world.path(".git/catalog-trees")).unwrap();
    assert_eq!(world.catalog(REPORT).expect(0).out, first);
    // The history of another commit under the name of this one.
    let at = world.git(&["rev-parse", "HEAD~1"]).trim().to_owned();
    let head = world.git(&["rev-parse", "HEAD"]).trim().to_owned();
    let then = world.catalog(&[REPORT, &["--at", &at]].concat()).expect(0).out;
    let of = |commit: &str| {
        kept(&world)
            .into_iter()
            .find(|path| path.to_string_lossy().contains(commit))
            .unwrap()
    };
    fs::copy(of(&at), of(&head)).unwrap();
    assert_eq!(world.catalog(REPORT).expect(0).out, first);
    assert_eq!(world.catalog(&[REPORT, &["--at", &at]].concat()).expect(0).out, then);
    // A history that goes on from what was kept is the one that is read anew.
    world.write("products/cd.yaml", product("cd", IDEA));
    commit(&world, "2026-08-01", "Ada");
    let on = world.catalog(REPORT).expect(0).out;
    fs::remove_dir_all(world.path(".git/catalog-trees")).unwrap();
    assert_eq!(world.catalog(REPORT).expect(0).out, on);
    assert_ne!(on, first);
}

#[test]
fn a_part_of_the_history_no_repository_and_no_commit_are_refused_each_with_its_cure() {
    let world = world();
    let clone = World::empty();
    let from = format!("file://{}", world.root().display());
    clone.git(&["clone", "--quiet", "--depth", "2", &from, "."]);
    for asked in [REPORT, &["history", "ab"]] {
        let refused = clone.catalog(asked).expect(3);
        assert!(
            refused.err.contains("git fetch --unshallow") && refused.out.is_empty(),
            "{}",
            refused.err
        );
    }
    clone.git(&["fetch", "--quiet", "--unshallow"]);
    let whole = clone.catalog(REPORT).expect(0).json();
    assert_eq!(figure(&whole, "recording-lag-median"), (Some(30.0), 3, 3));

    let nowhere = World::bare();
    nowhere.write("products/ab.yaml", product("ab", IDEA));
    let refused = nowhere.catalog(REPORT).expect(2);
    assert!(refused.err.contains("git clone"), "{}", refused.err);
    nowhere.git(&["init", "--quiet", "--initial-branch=main"]);
    let refused = nowhere.catalog(REPORT).expect(2);
    assert!(refused.err.contains("git commit"), "{}", refused.err);
}

#[test]
fn a_version_that_cannot_be_read_takes_nothing_back() {
    let world = world();
    let before = world.catalog(REPORT).expect(0).json()["figures"].clone();
    let text = world.read("products/ab.yaml");
    world.write("products/ab.yaml", "id: [\n");
    commit(&world, "2026-08-01", "Ada");
    world.write("products/ab.yaml", text);
    commit(&world, "2026-08-02", "Ada");
    assert_eq!(world.catalog(REPORT).expect(0).json()["figures"], before);
}

#[test]
fn a_product_that_is_only_proposed_has_its_history_too() {
    let world = World::tour();
    world
        .catalog(&["new", "--name", "Herbier des agents", "--yes"])
        .expect(0);
    let listed = world.catalog(&["list", "herbier"]).expect(0).err;
    assert!(
        listed.contains("herbier-des-agents") && !listed.contains("catalog new"),
        "{listed}"
    );
    let listed = world.catalog(&["list", "herbier", "lunaire"]).expect(0).err;
    assert!(
        !listed.contains("herbier-des-agents") && listed.contains("`catalog new`"),
        "{listed}"
    );
    let shown = world.catalog(&["show", "herbier-des-agents"]).expect(0).out;
    assert!(shown.contains("pas encore dans le catalogue"), "{shown}");
    for asked in ["herbier-des-agents", "Herbier des agents"] {
        let answer = world.catalog(&["history", asked]).expect(0);
        assert!(
            answer.out.contains("Herbier des agents") && answer.out.contains("Idée"),
            "{}",
            answer.out
        );
        assert!(answer.err.contains("pas encore dans le catalogue"), "{}", answer.err);
    }
}
