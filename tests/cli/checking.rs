//! `check`: a change judged against its base, wherever the history comes from.

use std::process::Command;

use crate::needs::needs;
use crate::support::World;

const SET: &[&str] = &["set", "sans-decision", "tags[]", "essai", "--yes", "--branch", "work"];

/// The ids and paths of what `check` finds.
fn found(world: &World, arguments: &[&str]) -> Vec<(String, String)> {
    let report = world
        .catalog(&[&["check", "--format", "json"], arguments].concat())
        .json();
    let mut found: Vec<(String, String)> = report["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["severity"] == "error")
        .map(|one| {
            (
                one["id"].as_str().unwrap().to_owned(),
                one["path"].as_str().unwrap().to_owned(),
            )
        })
        .collect();
    found.dedup();
    found
}

fn of(id: &str, path: &str) -> (String, String) {
    (id.to_owned(), path.to_owned())
}

/// A branch with one commit of what `change` does.
fn branch(world: &World, name: &str, change: impl FnOnce()) {
    world.git(&["checkout", "-q", "-B", name]);
    change();
    world.commit_all();
}

#[test]
fn what_the_program_writes_goes_in() {
    let world = World::tour();
    world.catalog(SET).expect(0);
    world
        .catalog(&["advance", "pret-pour-mvp", "--yes", "--branch", "work"])
        .expect(0);
    let answer = world.catalog(&["check", "--base", "main", "--head", "work"]).expect(0);
    assert!(
        answer.out.contains("2 fichiers du catalogue changent"),
        "{}",
        answer.out
    );
    let nothing = world.catalog(&["check", "--base", "main", "--head", "main"]).expect(0);
    assert!(
        nothing.out.contains("aucun fichier du catalogue ne change"),
        "{}",
        nothing.out
    );
    // What is told in sum is told where there is some.
    let sums = |out: &str| ["déjà là", "détaillé"].map(|words| out.contains(words));
    assert_eq!(
        [sums(&answer.out), sums(&nothing.out)],
        [[false, true], [false, false]],
        "{}",
        nothing.out
    );
}

#[test]
fn notes_about_the_changed_files_are_for_those_who_read_all() {
    let world = World::tour();
    branch(&world, "work", || {
        world.write(
            "products/herite.yaml",
            world.read("products/herite.yaml") + "tags: [essai]\n",
        );
    });
    let report = world
        .catalog(&["check", "--base", "main", "--head", "work", "--format", "json"])
        .expect(0)
        .json();
    let all = report["diagnostics"].as_array().unwrap();
    let missing = all.iter().find(|one| one["id"] == "S-58").unwrap();
    assert_eq!(
        (&missing["severity"], &missing["path"]),
        (&"note".into(), &"products/herite.yaml".into())
    );
}

#[test]
fn a_file_of_a_product_that_goes_or_is_renamed_is_refused() {
    let world = World::tour();
    branch(&world, "removed", || {
        world.git(&["rm", "-q", "products/refuse.yaml"]);
    });
    let removed = found(&world, &["--base", "main", "--head", "removed"]);
    assert!(removed.contains(&of("C-03", "products/refuse.yaml")), "{removed:?}");
    world.git(&["checkout", "-q", "main"]);
    branch(&world, "renamed", || {
        world.git(&["mv", "products/refuse.yaml", "products/autre.yaml"]);
        let text = world.read("products/autre.yaml");
        world.write("products/autre.yaml", text.replace("id: refuse", "id: autre"));
    });
    let answer = world
        .catalog(&["check", "--base", "main", "--head", "renamed"])
        .expect(1);
    assert!(
        answer.out.contains("products/autre.yaml") && answer.out.contains("C-03"),
        "{}",
        answer.out
    );
    world.git(&["checkout", "-q", "main"]);
    branch(&world, "moved", || {
        std::fs::create_dir(world.path("products/dlh")).unwrap();
        world.git(&["mv", "products/refuse.yaml", "products/dlh/refuse.yaml"]);
    });
    world.catalog(&["check", "--base", "main", "--head", "moved"]).expect(0);
}

#[test]
fn a_product_that_others_name_is_missed_in_their_files() {
    let world = World::tour();
    branch(&world, "removed", || {
        world.git(&["rm", "-q", "products/sans-decision.yaml"]);
    });
    assert_eq!(
        found(&world, &["--base", "main", "--head", "removed"]),
        [
            of("X-01", "problems/metier-peu-disponible.yaml"),
            of("C-03", "products/sans-decision.yaml")
        ]
    );
}

#[test]
fn a_sitting_that_was_held_is_completed_and_not_rewritten() {
    let world = World::tour();
    let path = "sessions/2026-10-06.yaml";
    let text = world.read(path);
    branch(&world, "rewritten", || {
        world.write(path, text.replace("kind: ordinaire", "kind: exceptionnelle"));
    });
    assert_eq!(
        found(&world, &["--base", "main", "--head", "rewritten"]),
        [of("C-02", path)]
    );
    world.git(&["checkout", "-q", "main"]);
    branch(&world, "completed", || {
        world.write(path, format!("{text}standards_updates: [accessibilité]\n"));
    });
    assert_eq!(found(&world, &["--base", "main", "--head", "completed"]), []);
}

#[test]
fn a_change_does_not_relax_the_rules_that_judge_it() {
    let world = World::tour();
    let rules = world.read("lifecycle/2026.1.yaml");
    branch(&world, "both", || {
        // A file that comes before those of the rules.
        world.write("catalog.yaml", world.read("catalog.yaml") + "# un mot\n");
        world.write(
            "lifecycle/2026.1.yaml",
            rules.replace("severity: error", "severity: note"),
        );
        let text = world.read("products/pret-pour-mvp.yaml");
        world.write(
            "products/pret-pour-mvp.yaml",
            text.replace("choice: developper", "choice: adapter"),
        );
    });
    let found = found(&world, &["--base", "main", "--head", "both"]);
    for (id, path) in [
        ("R-03", "lifecycle/2026.1.yaml"),
        ("C-17", "lifecycle/2026.1.yaml"),
        ("S-54", "products/pret-pour-mvp.yaml"),
    ] {
        assert!(found.contains(&of(id, path)), "{id}: {found:?}");
    }
}

#[test]
fn the_settings_and_the_exceptions_of_the_base_judge() {
    let world = World::tour();
    let path = "products/pret-pour-mvp.yaml";
    let text = world.read(path);
    let excused = |text: &str| {
        let excuse = "exceptions: [{rule: C-11, reason: essai, until: 2027-01-01}]\n";
        text.replacen("\nphases:", &format!("\n{excuse}phases:"), 1)
    };
    let lowered = |text: &str| text.replace("general_public: true", "general_public: false");
    let ids = |base: &str, head: &str| -> Vec<String> {
        let report = world
            .catalog(&["check", "--base", base, "--head", head, "--format", "json"])
            .json();
        let found = report["diagnostics"].as_array().unwrap().clone();
        found.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    branch(&world, "together", || {
        world.write(path, lowered(&excused(&text)));
        let settings = world.read("catalog.yaml");
        world.write("catalog.yaml", settings + "inconnue: 1\n");
    });
    assert!(ids("main", "together").contains(&"C-11".to_owned()));
    // The changed settings are still judged by their form.
    assert!(found(&world, &["--base", "main", "--head", "together"]).contains(&of("S-02", "catalog.yaml")));
    let told = world.catalog(&["diff", "main", "together"]).expect(0);
    assert!(told.out.contains("Met de côté la règle C-11"), "{}", told.out);
    // First the exception, then what it excuses.
    world.git(&["checkout", "-q", "main"]);
    branch(&world, "first", || world.write(path, excused(&text)));
    branch(&world, "then", || world.write(path, lowered(&excused(&text))));
    assert!(!ids("first", "then").contains(&"C-11".to_owned()));
}

#[test]
fn a_commit_may_say_why_something_sensitive_goes_down() {
    let world = World::tour();
    let path = "products/pret-pour-mvp.yaml";
    let text = world
        .read(path)
        .replace("general_public: true", "general_public: false");
    world.git(&["checkout", "-q", "-b", "why"]);
    world.write(path, text);
    world.git(&[
        "commit",
        "-qam",
        "Essai\n\nCatalog-Justification: le service n'est plus ouvert à tous",
    ]);
    let answer = world.catalog(&["check", "--base", "main", "--head", "why"]);
    assert!(!answer.out.contains("C-11"), "{}", answer.out);
    world.git(&["commit", "-q", "--amend", "-m", "Essai"]);
    let answer = world.catalog(&["check", "--base", "main", "--head", "why"]);
    assert!(answer.out.contains("C-11"), "{}", answer.out);
}

/// The steps of a workflow that run the program, by their names.
#[cfg(unix)]
fn steps(workflow: &str) -> Vec<(String, String)> {
    let path = crate::support::project().join("examples/ci").join(workflow);
    let text = std::fs::read_to_string(path).unwrap();
    let workflow: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    workflow["jobs"]["catalogue"]["steps"]
        .as_sequence()
        .unwrap()
        .iter()
        .filter_map(|step| Some((step["name"].as_str()?.to_owned(), step["run"].as_str()?.to_owned())))
        .collect()
}

#[cfg(unix)]
#[test]
fn the_scripts_of_the_forges_do_what_they_say() {
    let bin = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_catalog"), bin.path().join("catalog")).unwrap();
    let path = format!("{}:{}", bin.path().display(), std::env::var("PATH").unwrap());
    let run = |world: &World, script: &str, variables: &[(&str, &str)]| {
        let command = world.command(&[]);
        let output = Command::new("bash")
            .current_dir(world.root())
            .env_clear()
            .envs(command.get_envs().filter_map(|(key, value)| Some((key, value?))))
            .env("PATH", &path)
            .envs(variables.iter().copied())
            .args(["-e", "-o", "pipefail", "-c", script])
            .output()
            .unwrap();
        (
            output.status.code().unwrap(),
            String::from_utf8_lossy(&output.stdout).into_owned(),
        )
    };
    for (lawful, expected) in [(true, 0), (false, 1)] {
        let world = World::tour();
        let base = world.git(&["rev-parse", "main"]).trim().to_owned();
        if lawful {
            world.catalog(SET).expect(0);
            world.git(&["checkout", "-q", "work"]);
        } else {
            branch(&world, "removed", || {
                world.git(&["rm", "-q", "products/arrete.yaml"]);
            });
        }
        let temp = tempfile::tempdir().unwrap();
        let place = temp.path().to_str().unwrap().to_owned();
        let report = |name: &str| std::fs::read_to_string(temp.path().join("catalogue").join(name)).unwrap();
        let summary = format!("{place}/summary");
        let variables = [
            ("RUNNER_TEMP", place.as_str()),
            ("BASE", base.as_str()),
            ("NUMBER", "12"),
            ("GITHUB_STEP_SUMMARY", &summary),
        ];
        let mut ran = Vec::new();
        for (name, script) in steps("github-actions.yml") {
            if ["Tell the change", "Check"].contains(&name.as_str()) {
                let (code, out) = run(&world, &script, &variables);
                ran.push((name.clone(), code));
                assert_eq!(code, if name == "Check" { expected } else { 0 }, "{name}: {out}");
                assert!(name != "Check" || lawful || out.contains("::error "), "{out}");
            }
        }
        assert_eq!(ran.len(), 2);
        assert!(report("diff.md").starts_with("<!-- catalog-diff -->"));
        assert_eq!(report("number"), "12");
        assert!(report("catalog.sarif").contains("\"2.1.0\""));

        let gitlab = std::fs::read_to_string(crate::support::project().join("examples/ci/gitlab-ci.yml")).unwrap();
        let gitlab: serde_yaml::Value = serde_yaml::from_str(&gitlab).unwrap();
        let scripts = gitlab["catalogue"]["script"].as_sequence().unwrap();
        let judging = scripts.iter().filter_map(|script| script.as_str());
        let script = judging
            .into_iter()
            .find(|script| script.contains("catalog check"))
            .unwrap();
        // What was found is told by the last item, so that the reports are there.
        let script = format!("{script}\necho \"$status\" > \"$report/status\"\nmv \"$report\" '{place}/gitlab'");
        let (code, out) = run(&world, &script, &[("BASE", base.as_str())]);
        let report = |name: &str| std::fs::read_to_string(temp.path().join("gitlab").join(name)).unwrap();
        assert_eq!(
            (code, report("status").trim()),
            (0, expected.to_string().as_str()),
            "{out}"
        );
        for name in ["found.json", "change.json"] {
            let quality: serde_json::Value = serde_json::from_str(&report(name)).unwrap();
            assert!(quality.is_array());
        }
        assert!(report("note.md").starts_with("<!-- catalog-diff -->"));
        assert_eq!(world.git(&["status", "--porcelain"]), "");
    }
}

#[cfg(unix)]
#[test]
fn the_comment_calls_nobody_and_bears_the_mark_of_the_job_that_writes_it() {
    use std::os::unix::fs::PermissionsExt;

    let path = crate::support::project().join("examples/ci/github-comment.yml");
    let workflow: serde_yaml::Value = serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let steps = workflow["jobs"]["comment"]["steps"].as_sequence().unwrap();
    let script = steps.iter().find(|step| step["name"] == "Comment").unwrap()["run"]
        .as_str()
        .unwrap();
    let world = World::empty();
    // A stand-in that keeps what it is asked.
    world.write(
        "bin/gh",
        "#!/bin/sh\ncase \"$*\" in *paginate*) exit 0 ;; esac\necho \"$*\" >> asked\ncp body.md sent.md\n",
    );
    std::fs::set_permissions(world.path("bin/gh"), std::fs::Permissions::from_mode(0o755)).unwrap();
    let comment = |report: &str| {
        world.write("report/diff.md", report);
        for name in ["asked", "sent.md"] {
            let _ = std::fs::remove_file(world.path(name));
        }
        let path = format!("{}:{}", world.path("bin").display(), std::env::var("PATH").unwrap());
        let status = Command::new("bash")
            .current_dir(world.root())
            .env_clear()
            .env("PATH", path)
            .env("GITHUB_REPOSITORY", "un/depot")
            .env("NUMBER", "12")
            .args(["-e", "-o", "pipefail", "-c", script])
            .status()
            .unwrap();
        assert!(status.success());
        std::fs::read_to_string(world.path("sent.md")).ok()
    };
    let sent = comment("@tous venez\n<details>é\n").unwrap();
    assert!(sent.starts_with("<!-- catalog-diff -->\n@\u{200b}tous venez"), "{sent}");
    let long = format!("<details>{}\n", "é".repeat(40_000));
    let cut = comment(&long).unwrap();
    assert!(
        cut.len() < 60_100 && cut.starts_with("<!-- catalog-diff -->\n<details>é"),
        "{}",
        cut.len()
    );
    // Nothing changes, or nothing was told: no comment.
    assert_eq!(comment("<!-- catalog-diff -->\nRien ne change\n"), None);
    assert_eq!(comment(""), None);
}

#[test]
fn a_new_version_of_the_rules_says_whose_gates_it_changes() {
    let world = World::tour();
    let rules = world.read("lifecycle/2026.1.yaml");
    let new = rules
        .replace("version: '2026.1'", "version: '2027.1'")
        .replace("version: \"2026.1\"", "version: '2027.1'")
        .replace("effective_from: 2026-07-01", "effective_from: 2027-01-01")
        .replace("gate: G-POC,", "gate: G-REVUE,");
    branch(&world, "rules", || world.write("lifecycle/2027.1.yaml", &new));
    let check = || world.catalog(&["check", "--base", "main", "--head", "rules"]);
    let told = check().expect(0).out;
    let products = "a-completer, jumeau, pret-pour-mvp, refonte, refuse, sans-decision";
    let on_one_line = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("R-07") && on_one_line.contains(products), "{told}");
    let impact = format!("version: '2027.1'\nimpact: [{products}]\n");
    let announced = new.replace("version: '2027.1'\n", &impact);
    branch(&world, "rules", || world.write("lifecycle/2027.1.yaml", &announced));
    let told = check().expect(0).out;
    assert!(!told.contains("R-07"), "{told}");
    // The files of the rules are judged together: two of them do not begin on one day.
    branch(&world, "rules", || {
        let same_day = announced.replace("effective_from: 2027-01-01", "effective_from: 2026-07-01");
        world.write("lifecycle/2027.1.yaml", same_day);
    });
    let told = check().expect(1).out;
    assert!(told.contains("R-02"), "{told}");
}

#[test]
fn a_merge_that_loses_a_record_is_refused() {
    let world = World::tour();
    let path = "products/sans-decision.yaml";
    let text = world.read(path);
    let with = |code: &str| {
        let measure = "measures: [{date: 2026-11-20, value: 5}]";
        format!("{text}indicators:\n  - {{code: {code}, kind: succes, {measure}}}\n")
    };
    branch(&world, "one", || world.write(path, with("usage")));
    world.git(&["checkout", "-q", "main"]);
    branch(&world, "two", || world.write(path, with("delai")));
    world.git(&["checkout", "-q", "one"]);
    world.git(&["merge", "-q", "-s", "ours", "-m", "fusion", "two"]);
    let lost = found(&world, &["--base", "main", "--head", "one"]);
    assert!(lost.contains(&of("C-14", path)), "{lost:?}");
    // Both sides are kept.
    world.git(&["reset", "-q", "--hard", "HEAD^1"]);
    let both = with("usage") + "  - {code: delai, kind: succes, measures: [{date: 2026-11-20, value: 5}]}\n";
    world.git(&["merge", "-q", "-s", "ours", "--no-commit", "two"]);
    world.write(path, both);
    world.commit_all();
    let kept = found(&world, &["--base", "main", "--head", "one"]);
    assert!(!kept.contains(&of("C-14", path)), "{kept:?}");
}

#[test]
fn one_id_for_two_decisions_is_a_conflict_with_the_base() {
    let world = World::tour();
    let decide = |branch: &str, rationale: &str| {
        world
            .catalog(&[
                "decide",
                "sans-decision",
                "--gate",
                "G-MVP",
                "--outcome",
                "no_go",
                "--rationale",
                rationale,
                "--session",
                "2026-11-17",
                "--opinion",
                "favorable",
                "--no-support-need",
                "--yes",
                "--branch",
                branch,
            ])
            .expect(0);
    };
    decide("one", "trop tôt");
    decide("two", "trop cher");
    world.git(&["checkout", "-q", "one"]);
    let conflicts = found(&world, &["--base", "two", "--head", "one"]);
    assert!(
        conflicts.contains(&of("C-14", "products/sans-decision.yaml")),
        "{conflicts:?}"
    );
    assert!(
        !found(&world, &["--base", "main", "--head", "one"])
            .iter()
            .any(|(id, _)| id == "C-14")
    );
}

#[test]
fn what_cannot_be_compared_says_why_and_what_to_type() {
    let world = World::tour();
    let unknown = world.catalog(&["check", "--base", "origin/rien"]).expect(2);
    assert!(
        unknown.err.contains("origin/rien") && unknown.err.contains("git fetch"),
        "{}",
        unknown.err
    );
    // What a force push left behind: its commit is nowhere, its branch goes on from before.
    let gone = world
        .catalog(&["check", "--base", "0123456789012345678901234567890123456789"])
        .expect(2);
    assert!(gone.err.contains("git fetch"), "{}", gone.err);
    world.catalog(SET).expect(0);
    world.git(&["commit", "-q", "--allow-empty", "-m", "la suite"]);
    world.git(&["commit", "-q", "--amend", "--allow-empty", "-m", "une autre suite"]);
    let forced = world.catalog(&["check", "--base", "main", "--head", "work"]).expect(0);
    assert!(forced.out.contains("un fichier du catalogue change"), "{}", forced.out);
    world.git(&["checkout", "-q", "--orphan", "other"]);
    world.write("notes.txt", "un autre début");
    world.commit_all();
    let unrelated = world.catalog(&["check", "--base", "main", "--head", "other"]).expect(2);
    assert!(unrelated.err.contains("aucune histoire commune"), "{}", unrelated.err);
    world.git(&["checkout", "-q", "main"]);
    world.git(&["checkout", "-q", "-b", "empty"]);
    world.git(&["rm", "-rq", "."]);
    world.git(&["commit", "-qm", "vide"]);
    let nothing = world
        .catalog(&["-C", ".", "check", "--base", "main", "--head", "empty"])
        .expect(2);
    assert!(nothing.err.contains("aucun catalogue"), "{}", nothing.err);
}

#[test]
fn a_base_without_a_catalogue_is_judged_by_the_rules_that_come_with_it() {
    let world = World::tour();
    world.git(&["checkout", "-q", "--orphan", "start"]);
    world.git(&["rm", "-rq", "--cached", "."]);
    world.git(&["commit", "-q", "--allow-empty", "-m", "rien"]);
    world.git(&["checkout", "-q", "-b", "first"]);
    world.commit_all();
    let answer = world
        .catalog(&["check", "--base", "start", "--head", "first", "--explain"])
        .expect(0);
    assert!(
        answer.err.contains("la version de référence n'en a pas"),
        "{}",
        answer.err
    );
}

#[test]
fn a_catalogue_that_moves_is_still_compared_file_by_file() {
    let world = World::tour();
    branch(&world, "moved", || {
        std::fs::create_dir(world.path("catalogue")).unwrap();
        for name in [
            "catalog.yaml",
            "reference.yaml",
            "products",
            "sessions",
            "commons",
            "problems",
            "lifecycle",
        ] {
            world.git(&["mv", name, &format!("catalogue/{name}")]);
        }
    });
    let answer = world
        .catalog(&["-C", "catalogue", "check", "--base", "main", "--head", "moved"])
        .expect(0);
    assert!(
        answer.out.contains("aucun fichier du catalogue ne change"),
        "{}",
        answer.out
    );
}

#[test]
fn conflict_marks_links_and_rules_that_cannot_be_read_are_findings_or_errors() {
    let world = World::tour();
    let path = "products/refuse.yaml";
    branch(&world, "marks", || {
        let text = world.read(path);
        world.write(path, format!("<<<<<<< ours\n{text}=======\n{text}>>>>>>> theirs\n"));
    });
    let marks = world.catalog(&["check", "--base", "main", "--head", "marks"]).expect(1);
    assert!(marks.out.contains("erreur[Y-"), "{}", marks.out);
    world.git(&["checkout", "-q", "main"]);
    #[cfg(unix)]
    {
        branch(&world, "link", || {
            std::fs::remove_file(world.path(path)).unwrap();
            std::os::unix::fs::symlink("/etc/passwd", world.path(path)).unwrap();
        });
        let link = found(&world, &["--base", "main", "--head", "link"]);
        assert!(link.contains(&of("C-03", path)), "{link:?}");
        world.git(&["checkout", "-q", "main"]);
    }
    branch(&world, "rules", || world.write("lifecycle/2026.1.yaml", "schema: [\n"));
    let head = world.catalog(&["check", "--base", "main", "--head", "rules"]).expect(1);
    assert!(head.out.contains("lifecycle/2026.1.yaml"), "{}", head.out);
    let base = world
        .catalog(&["check", "--base", "rules", "--head", "rules"])
        .expect(2);
    assert!(base.err.contains("règles de la version de référence"), "{}", base.err);
}

#[test]
fn a_part_of_the_history_is_refused_with_its_own_code() {
    let world = World::tour();
    world.catalog(SET).expect(0);
    world.git(&["checkout", "-q", "-b", "merged", "main"]);
    world.git(&["merge", "-q", "--no-ff", "-m", "fusion", "work"]);
    let url = format!("file://{}", world.root().display());
    let clone = |depth: &str| {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("clone");
        world.git(&[
            "clone",
            "-q",
            "--depth",
            depth,
            "--branch",
            "merged",
            &url,
            place.to_str().unwrap(),
        ]);
        (folder, place)
    };
    let check = |place: &std::path::Path, base: &str| {
        let place = place.to_str().unwrap().to_owned();
        world.catalog(&["-C", &place, "check", "--base", base, "--head", "HEAD"])
    };
    let (_one, shallow) = clone("1");
    for base in ["HEAD^1", "origin/main", "nulle-part"] {
        let answer = check(&shallow, base).expect(3);
        assert!(
            answer.err.contains("fetch-depth: 0") && answer.err.contains("GIT_DEPTH"),
            "{}",
            answer.err
        );
    }
    let (_two, deep) = clone("2");
    check(&deep, "HEAD^1").expect(0);
    check(&deep, "HEAD^2").expect(3);
}

#[test]
fn contents_that_a_partial_clone_lacks_are_fetched() {
    let world = World::tour();
    world.catalog(SET).expect(0);
    world.git(&["config", "uploadpack.allowFilter", "true"]);
    world.git(&["config", "uploadpack.allowAnySHA1InWant", "true"]);
    let folder = tempfile::tempdir().unwrap();
    let url = format!("file://{}", world.root().display());
    let check = |filter: &str| {
        let place = folder.path().join(filter.replace(':', "-"));
        let place = place.to_str().unwrap();
        world.git(&[
            "clone",
            "-q",
            &format!("--filter={filter}"),
            "--branch",
            "work",
            &url,
            place,
        ]);
        world.catalog(&["-C", place, "check", "--base", "origin/main", "--head", "HEAD"])
    };
    check("blob:none").expect(0);
    let trees = check("tree:0").expect(3);
    assert!(trees.err.contains("incomplète"), "{}", trees.err);
}

#[test]
fn a_decision_is_signed_by_a_seat_of_the_committee() {
    if !needs("ssh-keygen", "-?") {
        return;
    }
    let world = World::tour();
    let key = |name: &str| {
        let path = world.path(&format!(
            "../{}-{name}",
            world.root().file_name().unwrap().to_string_lossy()
        ));
        let status = Command::new("ssh-keygen")
            .args(["-q", "-t", "ed25519", "-N", "", "-C", name, "-f"])
            .arg(&path)
            .status()
            .unwrap();
        assert!(status.success());
        let public = std::fs::read_to_string(path.with_extension("pub")).unwrap();
        let mut words = public.split_whitespace();
        let public = format!("{} {}", words.next().unwrap(), words.next().unwrap());
        (path.to_str().unwrap().to_owned(), public)
    };
    let (seat, seat_public) = key("seat");
    let (guest, guest_public) = key("guest");
    let (former, former_public) = key("former");
    let (stranger, _) = key("stranger");
    let signers = format!(
        "securite {seat_public}\ninvite {guest_public}\narchitecte valid-before=\"20200101\" {former_public}\n"
    );
    let refusal = world
        .catalog(&["check", "--base", "main", "--head", "main", "--signed"])
        .expect(2);
    assert!(refusal.err.contains("allowed_signers"), "{}", refusal.err);
    world.write("allowed_signers", &signers);
    world.commit_all();
    let decide = |branch: &str, key: Option<&str>| {
        if let Some(key) = key {
            world.git(&["config", "gpg.format", "ssh"]);
            world.git(&["config", "user.signingkey", key]);
            world.git(&["config", "commit.gpgsign", "true"]);
        }
        world
            .catalog(&[
                "decide",
                "sans-decision",
                "--gate",
                "G-MVP",
                "--outcome",
                "no_go",
                "--rationale",
                "trop tôt",
                "--session",
                "2026-11-17",
                "--opinion",
                "favorable",
                "--no-support-need",
                "--yes",
                "--branch",
                branch,
            ])
            .expect(0);
        world.git(&["config", "commit.gpgsign", "false"]);
        world.catalog(&["check", "--base", "main", "--head", branch, "--signed"])
    };
    let unsigned = decide("unsigned", None).expect(1);
    assert!(unsigned.out.contains("sans être signé"), "{}", unsigned.out);
    decide("signed", Some(&seat)).expect(0);
    for (branch, key, words) in [
        ("guest", &guest, "qui n'est pas un siège"),
        ("former", &former, "n'est pas valable"),
        ("stranger", &stranger, "une clé inconnue"),
    ] {
        let answer = decide(branch, Some(key)).expect(1);
        assert!(answer.out.contains(words), "{branch}: {}", answer.out);
    }
    // A commit that says that it is older than what it records.
    world.git(&["checkout", "-q", "signed"]);
    world.git(&["config", "commit.gpgsign", "true"]);
    world.git(&["config", "user.signingkey", &seat]);
    let mut amend = world.git_command(&["commit", "-q", "--amend", "--no-edit", "--allow-empty"]);
    let amended = amend.env("GIT_COMMITTER_DATE", "2026-11-01T10:00:00Z").status();
    assert!(amended.unwrap().success());
    world.git(&["config", "commit.gpgsign", "false"]);
    let antedated = world
        .catalog(&["check", "--base", "main", "--head", "signed", "--signed"])
        .expect(1);
    assert!(
        antedated.out.contains("se dit du") && antedated.out.contains("1er\u{a0}novembre 2026"),
        "{}",
        antedated.out
    );
    // A commit without a parent, which a merge brings in.
    world.git(&["checkout", "-q", "--orphan", "root", "unsigned"]);
    world.git(&["commit", "-q", "-m", "racine"]);
    world.git(&["checkout", "-q", "-b", "joined", "main"]);
    world.git(&[
        "merge",
        "-q",
        "--allow-unrelated-histories",
        "-X",
        "theirs",
        "-m",
        "réunion",
        "root",
    ]);
    let joined = world
        .catalog(&["check", "--base", "main", "--head", "joined", "--signed"])
        .expect(1);
    assert!(joined.out.contains("sans être signé"), "{}", joined.out);
    world.git(&["checkout", "-q", "main"]);
    // A commit without decisions needs no signature, nor what becomes of a reservation.
    world
        .catalog(&[
            "reservation",
            "close",
            "en-construction",
            "g-construction-2025-10-14/r1",
            "--proof",
            "https://exemple.invalid/preuve",
            "--yes",
            "--branch",
            "closed",
        ])
        .expect(0);
    world
        .catalog(&["check", "--base", "main", "--head", "closed", "--signed"])
        .expect(0);
    world.catalog(SET).expect(0);
    world
        .catalog(&["check", "--base", "main", "--head", "work", "--signed"])
        .expect(0);
    for key in [&seat, &guest, &former, &stranger] {
        let _ = std::fs::remove_file(key);
        let _ = std::fs::remove_file(format!("{key}.pub"));
    }
}

#[test]
fn a_server_checks_a_push_in_its_bare_repository() {
    let world = World::tour();
    world.catalog(SET).expect(0);
    let folder = tempfile::tempdir().unwrap();
    let bare = folder.path().join("bare.git");
    world.git(&["clone", "-q", "--bare", ".", bare.to_str().unwrap()]);
    let place = bare.to_str().unwrap();
    world
        .catalog(&["-C", place, "check", "--base", "main", "--head", "work"])
        .expect(0);
    // Without a working tree, its HEAD is meant.
    let told = world.catalog(&["-C", place, "diff", "main~0"]).expect(0);
    assert!(told.out.contains("Rien ne change"), "{}", told.out);
}

#[cfg(unix)]
#[test]
fn the_hook_of_a_server_refuses_what_the_rules_refuse() {
    use std::os::unix::fs::PermissionsExt;

    let world = World::tour();
    world.catalog(SET).expect(0);
    let folder = tempfile::tempdir().unwrap();
    let bare = folder.path().join("bare.git");
    world.git(&["clone", "-q", "--bare", ".", bare.to_str().unwrap()]);
    let hook = bare.join("hooks/pre-receive");
    std::fs::create_dir_all(hook.parent().unwrap()).unwrap();
    std::fs::copy(crate::support::project().join("examples/ci/pre-receive"), &hook).unwrap();
    std::fs::set_permissions(&hook, std::fs::Permissions::from_mode(0o755)).unwrap();
    let push = |branch: &str| {
        let refspec = format!("{branch}:main");
        let output = world
            .git_command(&["push", "-q", bare.to_str().unwrap(), &refspec])
            .env("CATALOG", env!("CARGO_BIN_EXE_catalog"))
            .output()
            .unwrap();
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    let (taken, said) = push("work");
    assert!(taken, "{said}");
    world.git(&["checkout", "-q", "work"]);
    branch(&world, "removed", || {
        world.git(&["rm", "-q", "products/refuse.yaml"]);
    });
    let (taken, said) = push("removed");
    assert!(!taken && said.contains("C-03"), "{said}");
    let (taken, said) = push("");
    assert!(!taken && said.contains("ne se supprime pas"), "{said}");
    // What is no longer in the history could not be compared.
    world.git(&["checkout", "-q", "-B", "rewound", "work~1"]);
    let (taken, said) = push("+rewound");
    assert!(!taken && said.contains("ne se réécrit pas"), "{said}");
    // Nor does a commit pass for one that goes on from it.
    let pushed = world.git(&["ls-remote", bare.to_str().unwrap(), "refs/heads/main"]);
    let (tip, _) = pushed.split_once('\t').unwrap();
    let posed = world.git(&["commit-tree", "rewound^{tree}", "-p", tip, "-m", "pose"]);
    let rewound = world.git(&["rev-parse", "rewound"]);
    let replacement = format!("{}:refs/replace/{}", posed.trim(), rewound.trim());
    world.git(&["push", "-q", bare.to_str().unwrap(), &replacement]);
    let (taken, said) = push("+rewound");
    assert!(!taken && said.contains("ne se réécrit pas"), "{said}");
    // The first push of a branch is judged as it is.
    let empty = folder.path().join("empty.git");
    world.git(&["init", "-q", "--bare", empty.to_str().unwrap()]);
    std::fs::copy(&hook, empty.join("hooks/pre-receive")).unwrap();
    let first = |branch: &str| {
        let refspec = format!("{branch}:main");
        let mut command = world.git_command(&["push", "-q", empty.to_str().unwrap(), &refspec]);
        command
            .env("CATALOG", env!("CARGO_BIN_EXE_catalog"))
            .status()
            .unwrap()
            .success()
    };
    branch(&world, "broken", || world.write("products/casse.yaml", "id: [\n"));
    assert!(!first("broken"));
    // Nothing that the push says of its own files hides one.
    for (number, attribute) in ["export-ignore", "working-tree-encoding=UTF-16", "ident"]
        .iter()
        .enumerate()
    {
        // Put in the tree as it is: `git add` would obey it.
        world.write("attributes", format!("products/casse.yaml {attribute}\n"));
        let blob = world.git(&["hash-object", "-w", "--no-filters", "attributes"]);
        std::fs::remove_file(world.path("attributes")).unwrap();
        let entry = format!("100644,{},.gitattributes", blob.trim());
        world.git(&["update-index", "--add", "--cacheinfo", &entry]);
        let tree = world.git(&["write-tree"]);
        world.git(&["read-tree", "broken"]);
        let made = world.git(&["commit-tree", tree.trim(), "-p", "broken", "-m", "attributs"]);
        world.git(&["update-ref", &format!("refs/heads/broken-{number}"), made.trim()]);
        assert!(!first(&format!("broken-{number}")), "{attribute}");
    }
    assert!(first("work"));
    // Every catalogue is judged where it stands, and none that stands above.
    let again = |branch: &str| {
        world.git(&[
            "--git-dir",
            empty.to_str().unwrap(),
            "update-ref",
            "-d",
            "refs/heads/main",
        ]);
        first(branch)
    };
    world.git(&["checkout", "-q", "work"]);
    branch(&world, "deeper", || {
        std::fs::create_dir_all(world.path("donnees")).unwrap();
        for name in [
            "catalog.yaml",
            "reference.yaml",
            "commons",
            "lifecycle",
            "products",
            "sessions",
            "problems",
        ] {
            world.git(&["mv", name, "donnees/"]);
        }
    });
    assert!(again("deeper"));
    world.git(&["checkout", "-q", "deeper"]);
    branch(&world, "deeper-broken", || {
        world.write("donnees/products/casse.yaml", "id: [\n")
    });
    std::fs::write(
        folder.path().join("catalog.yaml"),
        "schema: catalog/1\nname: {fr: A, en: A}\n",
    )
    .unwrap();
    assert!(!again("deeper-broken"));
}

#[test]
fn reviewers_are_the_seats_of_the_committee_and_the_departments() {
    let world = World::tour();
    let strange = world
        .catalog(&["codeowners", "--organisation", "ma direction"])
        .expect(2);
    assert!(strange.err.contains("groupe de la forge"), "{}", strange.err);
    let refused = world.catalog(&["codeowners"]).expect(2);
    assert!(refused.err.contains("--organisation"), "{}", refused.err);
    let owners = world
        .catalog(&["codeowners", "--organisation", "ma-direction"])
        .expect(0)
        .out;
    let last = |path: &str| {
        let fits = |line: &&str| {
            line.split(' ')
                .next()
                .is_some_and(|pattern| !pattern.is_empty() && path.starts_with(pattern))
        };
        owners.lines().rfind(fits).unwrap_or_default().to_owned()
    };
    assert!(
        last("/lifecycle/2026.1.yaml").contains("@ma-direction/comite-operations-produit"),
        "{owners}"
    );
    assert!(
        owners.lines().any(|line| line.starts_with("* @ma-direction/comite-")),
        "{owners}"
    );
    assert_eq!(
        last("/products/pret-pour-mvp.yaml"),
        "/products/pret-pour-mvp.yaml @ma-direction/atelier-numerique"
    );
}

#[test]
fn what_is_found_of_changed_files_is_what_validate_finds_there() {
    let world = World::tour();
    let path = "products/pret-pour-mvp.yaml";
    let text = world.read(path);
    let lines: Vec<&str> = text.lines().collect();
    let about = |report: serde_json::Value| -> Vec<String> {
        let found = report["diagnostics"].as_array().unwrap().clone();
        let of_state = found
            .iter()
            .filter(|one| one["path"] == path && one["severity"] != "note");
        of_state
            .filter(|one| !one["id"].as_str().unwrap().starts_with("C-"))
            .map(|one| format!("{} {} {}", one["id"], one["line"], one["message"]))
            .collect()
    };
    for gone in (2..lines.len()).step_by(47) {
        let mut left = lines.clone();
        left.remove(gone);
        world.write(path, left.join("\n") + "\n");
        let check = about(world.catalog(&["check", "--base", "HEAD", "--format", "json"]).json());
        let validate = about(world.catalog(&["validate", "--format", "json"]).json());
        assert_eq!(check, validate, "without line {gone}");
    }
}

#[test]
fn a_submodule_and_a_merge_of_three_branches_are_compared() {
    let world = World::tour();
    let path = "products/refuse.yaml";
    branch(&world, "module", || {
        world.git(&["rm", "-q", path]);
        let commit = world.git(&["rev-parse", "HEAD"]);
        let entry = format!("160000,{},{path}", commit.trim());
        world.git(&["update-index", "--add", "--cacheinfo", &entry]);
        world.git(&["commit", "-qm", "module"]);
        world.write("notes.txt", "autre chose");
    });
    let module = found(&world, &["--base", "main", "--head", "module"]);
    assert!(module.contains(&of("C-03", path)), "{module:?}");
    world.git(&["checkout", "-q", "-f", "main"]);
    for (name, id) in [("one", "refuse"), ("two", "arrete"), ("three", "sans-decision")] {
        world
            .catalog(&["set", id, "tags[]", name, "--yes", "--branch", name])
            .expect(0);
    }
    world.git(&["checkout", "-q", "-b", "together", "main"]);
    world.git(&["merge", "-q", "-m", "ensemble", "one", "two", "three"]);
    let answer = world
        .catalog(&["check", "--base", "main", "--head", "together"])
        .expect(0);
    assert!(answer.out.contains("3 fichiers"), "{}", answer.out);
}

#[test]
fn what_stands_in_products_and_is_read_by_nobody_is_told_where_it_comes_in() {
    let world = World::tour();
    branch(&world, "module", || {
        world.write("products/nouveau.yaml.txt", "id: nouveau\n");
    });
    let commit = world.git(&["rev-parse", "HEAD"]);
    let entry = format!("160000,{},products/autres", commit.trim());
    world.git(&["update-index", "--add", "--cacheinfo", &entry]);
    world.git(&["commit", "-qm", "module"]);
    let change = ["--base", "main", "--head", "module"];
    world.catalog(&[&["check"][..], &change].concat()).expect(0);
    let found = found(&world, &[&change[..], &["--strict"]].concat());
    for path in ["products/autres", "products/nouveau.yaml.txt"] {
        assert!(found.contains(&of("Y-14", path)), "{found:?}");
    }
}

#[cfg(unix)]
#[test]
fn no_product_is_read_where_a_change_could_not_bring_it_in() {
    let world = World::tour();
    let text = world.read("products/sans-decision.yaml");
    for (place, id) in [("products/autres", "ailleurs"), ("lies", "relie")] {
        let text = text.replace("id: sans-decision", &format!("id: {id}"));
        world.write(&format!("{place}/{id}.yaml"), text.replace("Midi Pile", id));
    }
    let inner = world.path("products/autres");
    world.git(&["-C", inner.to_str().unwrap(), "init", "-q"]);
    std::os::unix::fs::symlink("../lies", world.path("products/lies")).unwrap();
    let listed = world.catalog(&["list"]).expect(0).out;
    assert!(!listed.contains("ailleurs") && !listed.contains("relie"), "{listed}");
    let told = |arguments: &[&str]| {
        let report = world.catalog(arguments).json();
        let all = report["diagnostics"].as_array().unwrap().clone();
        let own = all.into_iter().filter(|one| one["id"] == "Y-14");
        own.map(|one| one["path"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let expected = ["products/autres", "products/lies"];
    assert_eq!(told(&["validate", "--format", "json"]), expected);
    assert_eq!(told(&["check", "--base", "main", "--format", "json"]), expected);
}

#[test]
fn many_changed_files_are_judged_in_one_go() {
    let world = World::tour();
    let text = world.read("products/sans-decision.yaml");
    branch(&world, "many", || {
        for number in 0..400 {
            let id = format!("produit-{number}");
            let text = text
                .replace("id: sans-decision", &format!("id: {id}"))
                .replace("name: Midi Pile", &format!("name: Produit {number}"));
            world.write(&format!("products/{id}.yaml"), text);
        }
    });
    let report = world
        .catalog(&["check", "--base", "main", "--head", "many", "--format", "json"])
        .json();
    assert_eq!(report["files"], 400);
    assert_eq!(report["merge_base"], report["base"]);
    assert_eq!(report["rules"]["version"], "2026.1");
}
