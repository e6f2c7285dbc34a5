//! What other programs read of `validate`, held against what they expect.

use std::process::Command;

use serde_json::{Value, json};

use crate::support::{World, project};

/// A catalogue with every kind of finding: a fault of form, a broken rule, a warning, odd characters in a path.
fn faulty() -> World {
    let world = World::tour();
    let path = "products/refuse.yaml";
    world.write(path, world.read(path).replace("phase: idee", "phase: ideé"));
    world.write("products/été 1%.yaml", "id: [un\n");
    world.write(
        "products/double.yaml",
        "id: double\nname: Double\nname: Encore\nphases: []\nb: 1\nc: 2\n",
    );
    world
}

fn output(world: &World, format: &str) -> Value {
    let answer = world.catalog(&["validate", "--format", format]).expect(1);
    serde_json::from_str(&answer.out).expect("JSON")
}

/// A schema that a dependency of the tests carries.
fn packaged(name: &str, path: &str) -> Value {
    let host = Command::new("rustc").arg("-vV").output().unwrap();
    let host = String::from_utf8(host.stdout).unwrap();
    let host = host.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let metadata = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--offline",
            "--filter-platform",
            host,
        ])
        .current_dir(project())
        .output()
        .unwrap();
    assert!(
        metadata.status.success(),
        "{}",
        String::from_utf8_lossy(&metadata.stderr)
    );
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let mut packages = metadata["packages"].as_array().unwrap().iter();
    let package = packages.find(|one| one["name"] == name).unwrap();
    let manifest = std::path::Path::new(package["manifest_path"].as_str().unwrap());
    let text = std::fs::read_to_string(manifest.with_file_name(path)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn faults(schema: &Value, instance: &Value) -> Vec<String> {
    let validator = jsonschema::validator_for(schema).unwrap();
    validator
        .iter_errors(instance)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn sarif_is_what_its_schema_says_and_declares_every_rule() {
    let world = faulty();
    let log = output(&world, "sarif");
    let text = packaged("serde-sarif", "src/schema.json").to_string();
    // The schema's own pattern of languages has a bracket too many.
    let mended = text.replace("-[a-zA-Z]{2}]?$", "-[a-zA-Z]{2}?$");
    assert_ne!(text, mended);
    let schema: Value = serde_json::from_str(&mended).unwrap();
    assert_eq!(faults(&schema, &log), Vec::<String>::new());
    let mut broken = log.clone();
    broken["runs"][0]["results"][0]["level"] = json!("fatal");
    assert!(!faults(&schema, &broken).is_empty());

    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let declared: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    for id in catalog::rules::registry::RULES
        .iter()
        .map(|rule| rule.id)
        .chain(["S-41", "S-53"])
    {
        assert!(declared.contains(&id), "{id}");
    }
    let results = run["results"].as_array().unwrap();
    assert!(results.len() > 6);
    for result in results {
        let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(result["ruleId"].as_str().unwrap(), declared[at]);
    }
    assert!(log.to_string().contains("products/%C3%A9t%C3%A9%201%25.yaml"));
}

/// <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>
#[test]
fn gitlab_gets_a_code_quality_report_without_two_fingerprints_alike() {
    let schema = json!({
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "description": { "type": "string", "minLength": 1 },
                "check_name": { "type": "string", "minLength": 1 },
                "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{40}$" },
                "severity": { "enum": ["info", "minor", "major", "critical", "blocker"] },
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": { "type": "string", "pattern": "^[^./]" },
                        "lines": { "type": "object", "required": ["begin"], "properties": { "begin": { "type": "integer", "minimum": 1 } } },
                    },
                },
            },
        },
    });
    let world = faulty();
    let report = output(&world, "gitlab");
    assert_eq!(faults(&schema, &report), Vec::<String>::new());
    let prints = |report: &Value| -> Vec<String> {
        let all = report.as_array().unwrap().iter();
        all.map(|one| one["fingerprint"].as_str().unwrap().to_owned()).collect()
    };
    let mut first = prints(&report);
    let path = "products/refuse.yaml";
    world.write(path, format!("# une ligne de plus\n{}", world.read(path)));
    assert_eq!(
        prints(&output(&world, "gitlab")),
        first,
        "lines that move change no fingerprint"
    );
    let count = first.len();
    first.sort();
    first.dedup();
    assert_eq!(first.len(), count);
}

#[test]
fn markdown_is_a_page_to_read_in_a_pull_request() {
    let ids = ["double", "pret-pour-mvp", "refuse", "reserve-ouverte", "été 1%"];
    let files = ids.map(|id| format!("products/{id}.yaml"));
    let asked = ["validate", "--format", "markdown"];
    let asked: Vec<&str> = asked.into_iter().chain(files.iter().map(String::as_str)).collect();
    let page = faulty().catalog(&asked).expect(1).out;
    insta::assert_snapshot!("validate_markdown", page);
}

#[test]
fn a_page_is_never_too_long_for_the_forge_and_says_what_it_leaves_out() {
    let world = faulty();
    let faults: String = (0..900).map(|number| format!("cle_{number}: x\n")).collect();
    let path = "products/refuse.yaml";
    world.write(path, world.read(path) + &faults);
    let page = world.catalog(&["validate", "--format", "markdown"]).expect(1).out;
    assert!(page.len() < 65_536, "{}", page.len());
    let told = page.matches("cle_").count();
    assert!((50..900).contains(&told), "{told}");
    let end = page.lines().rev().take(4).collect::<Vec<_>>().join(" ");
    assert!(end.contains("autres constats"), "{end}");
    let short = faulty().catalog(&["validate", "--format", "markdown"]).expect(1).out;
    assert!(!short.contains("autres constats"), "{short}");
}

#[test]
fn github_annotations_hold_no_break_that_would_end_them() {
    let annotations = faulty().catalog(&["validate", "--format", "github"]).expect(1).out;
    assert!(
        annotations.contains("file=products/été 1%25.yaml,line=1"),
        "{annotations}"
    );
    assert!(annotations.lines().all(|line| line.starts_with("::")));
}

#[test]
fn what_is_a_page_is_one_for_a_browser_too() {
    let world = faulty();
    for (command, status) in [
        (&["validate"][..], 1),
        (&["list"], 0),
        (&["show", "en-construction"], 0),
        (&["gate", "en-construction"], 0),
        (&["explain", "S-18"], 0),
        (&["report", "portfolio"], 0),
    ] {
        let page = |format: &str| {
            world
                .catalog(&[command, &["--format", format]].concat())
                .expect(status)
                .out
        };
        let html = page("html");
        assert!(html.starts_with("<!doctype html>\n<html lang=\"fr\">"), "{command:?}");
        let (title, heading) = (between(&html, "<title>", "</title>"), between(&html, "<h1>", "</h1>"));
        assert!(!title.is_empty() && !heading.is_empty(), "{command:?}");
        assert!(page("markdown").starts_with("# "), "{command:?}");
        for outside in ["<script", "src=", "<link", "@import", "url("] {
            assert!(!html.contains(outside), "{command:?}: {outside}");
        }
    }
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    text.split(start)
        .nth(1)
        .and_then(|rest| rest.split(end).next())
        .unwrap_or_default()
}
