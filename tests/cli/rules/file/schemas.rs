//! The schemas of the files: what they accept is what `validate` accepts, as far as the form goes.

use std::path::Path;

use jsonschema::Validator;
use serde_json::Value;

use crate::rules::{Case, unmarked};

use super::form;
use crate::rules::product::vocabulary;
use crate::support::{World, project};

/// What a schema can see of a fault: the form, not the calendar, nor other files.
const OF_FORM: &[&str] = &["Y-08", "Y-09", "Y-11", "S-02", "S-03"];

fn schema(kind: &str) -> Validator {
    let path = project().join("schemas").join(format!("{kind}.schema.json"));
    let text = std::fs::read_to_string(path).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

/// The value of a text, as an editor reads it; none where it is no YAML.
fn value(text: &str) -> Option<Value> {
    serde_saphyr::from_str(text).ok()
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn the_schemas_of_the_repository_are_those_of_the_program() {
    let world = World::bare();
    let folder = project().join("schemas");
    let folder = folder.to_str().unwrap();
    world.catalog(&["schema", "--out", folder, "--check"]).expect(0);
    let copy = world.path("copie");
    world.catalog(&["schema", "--out", copy.to_str().unwrap()]).expect(0);
    world.write("copie/session.schema.json", "{}");
    let stale = world
        .catalog(&["schema", "--out", copy.to_str().unwrap(), "--check"])
        .expect(1);
    assert!(stale.err.contains("session.schema.json"), "{}", stale.err);
}

#[test]
fn the_schemas_accept_every_file_of_the_catalogues() {
    let kinds = [
        "product",
        "common",
        "session",
        "problem",
        "lifecycle",
        "reference",
        "catalog",
    ];
    let mut read = 0;
    for root in ["catalog", "examples/tour", "examples/autre-cycle"] {
        let root = project().join(root);
        for kind in kinds {
            let validator = schema(kind);
            let folder = if kind == "lifecycle" {
                kind.to_owned()
            } else {
                format!("{kind}s")
            };
            let mut paths = files(&root.join(folder));
            paths.extend(Some(root.join(format!("{kind}.yaml"))).filter(|path| path.exists()));
            for path in paths {
                let text = std::fs::read_to_string(&path).unwrap();
                let value = value(&text).unwrap();
                let faults: Vec<String> = validator
                    .iter_errors(&value)
                    .map(|one| format!("{}: {one}", one.instance_path()))
                    .collect();
                assert!(faults.is_empty(), "{}: {faults:?}", path.display());
                let line = text.lines().next().unwrap();
                let wanted = format!("schemas/{kind}.schema.json");
                assert!(
                    line.starts_with("# yaml-language-server: $schema=") && line.ends_with(&wanted),
                    "{}",
                    path.display()
                );
                let named = line.split_once('=').unwrap().1;
                assert!(
                    path.parent().unwrap().join(named).exists(),
                    "{}: {named}",
                    path.display()
                );
                read += 1;
            }
        }
    }
    assert!(read > 350, "{read}");
}

#[test]
fn the_schema_refuses_faults_of_form_and_accepts_their_lawful_twins() {
    let validator = schema("product");
    let mut refused = 0;
    let cases = form::cases().into_iter().chain(vocabulary::of_form());
    let cases: Vec<Case> = cases.collect();
    for case in cases
        .iter()
        .filter(|case| Case::is_one_product(case) && OF_FORM.contains(&case.id))
    {
        let faulty = value(&unmarked(&case.faulty[0].1));
        let sound = faulty.is_some_and(|value| validator.is_valid(&value));
        assert!(!sound, "{}: {}", case.id, case.name);
        refused += usize::from(!sound);
        let lawful = value(&unmarked(&case.lawful[0].1)).unwrap();
        let faults: Vec<String> = validator
            .iter_errors(&lawful)
            .map(|one| format!("{}: {one}", one.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{}: {}: {faults:?}", case.id, case.name);
    }
    assert!(refused >= 15, "{refused}");
}
