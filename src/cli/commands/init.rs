//! `catalog init DIR`: a new catalogue, valid at once, with a first product to try.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::diagnostic::Counts;
use crate::domain::fact::UNKNOWN;
use crate::domain::settings;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::version::{SCHEMA, Version};
use crate::rules;
use crate::store::catalogue::{LIFECYCLE, PRODUCTS, REFERENCE};
use crate::store::document;
use crate::store::edit::{Value, render_document};
use crate::store::file_kind::{self, FileKind};
use crate::store::folder::SETTINGS;
use crate::store::format;
use crate::store::working_tree::{Replacement, WorkingTree};

use crate::cli::schemas;
use crate::cli::{App, Status};
use crate::operation::error::Failure;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_name = "dnum|FILE", default_value = "dnum")]
    lifecycle: PathBuf,
}

/// The rules of the DNUM, a version a file.
const DNUM: &[(&str, &str)] = &[
    ("2024.1.yaml", include_str!("../../../catalog/lifecycle/2024.1.yaml")),
    ("2025.0.yaml", include_str!("../../../catalog/lifecycle/2025.0.yaml")),
    ("2025.1.yaml", include_str!("../../../catalog/lifecycle/2025.1.yaml")),
    ("2026.1.yaml", include_str!("../../../catalog/lifecycle/2026.1.yaml")),
];

/// The id of the product to try.
const FIRST: &str = "exemple";

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let folder = &args.folder;
    let shown = folder.display().to_string();
    if folder.join(SETTINGS).exists() {
        return Err(Failure::refused(message!("init-exists", folder = shown)));
    }
    let texts = rules_texts(&args.lifecycle)?;
    let lifecycle = read_rules(&args.lifecycle, &texts, app)?;
    let version = lifecycle
        .for_reading_on(app.today)
        .ok_or_else(|| Failure::usage(message!("error-no-rules")))?;
    let mut files = vec![
        (SETTINGS.to_owned(), settings_text(app)),
        (REFERENCE.to_owned(), reference_text(app)),
        (format!("{PRODUCTS}/{FIRST}.yaml"), product_text(app, version)),
    ];
    files.extend(
        texts
            .into_iter()
            .map(|(name, text)| (format!("{LIFECYCLE}/{name}"), text)),
    );
    // All or nothing: half a catalogue helps nobody.
    if let Some((path, _)) = files.iter().find(|(path, _)| folder.join(path).exists()) {
        let path = folder.join(path).display().to_string();
        return Err(Failure::refused(message!("init-in-the-way", path = path)));
    }
    let mut files: Vec<(String, String)> = files
        .into_iter()
        .map(|(path, text)| {
            let text = with_schema(&path, &text);
            (path, text)
        })
        .collect();
    files.extend(without_files(&files));
    WorkingTree::hold(folder)?.replace(&new(files))?;
    schemas::write_all(app, &folder.join(SCHEMAS))?;
    app.ui.line(&message!("init-done", folder = shown.as_str()));
    app.ui.line(&message!("init-next", folder = shown, id = FIRST));
    Ok(Status::Clean)
}

/// The folders that none of `files` stands in: Git keeps no empty folder.
fn without_files(files: &[(String, String)]) -> Vec<(String, String)> {
    let is_empty = |kind: &&FileKind| !files.iter().any(|(path, _)| kind.holds(path));
    let empty = file_kind::folders().filter(is_empty);
    empty
        .map(|kind| (format!("{}/.gitkeep", kind.place), String::new()))
        .collect()
}

/// Where the schemas of a new catalogue stand.
const SCHEMAS: &str = "schemas";

/// Files that are not there yet: nothing that was there is lost.
fn new(files: Vec<(String, String)>) -> Vec<Replacement> {
    let new = |(path, text): (String, String)| Replacement {
        path,
        before: None,
        after: text.into_bytes(),
    };
    files.into_iter().map(new).collect()
}

/// The text after the line by which editors find its schema.
fn with_schema(path: &str, text: &str) -> String {
    let text = match text.split_once('\n') {
        Some((first, rest)) if first.starts_with(MODELINE) => rest,
        _ => text,
    };
    let up = if path.contains('/') { "../" } else { "" };
    match file_kind::of(path) {
        Some(kind) => format!("{MODELINE}{up}{SCHEMAS}/{}\n{text}", kind.schema_file()),
        None => text.to_owned(),
    }
}

const MODELINE: &str = "# yaml-language-server: $schema=";

/// The files of the rules: those of the DNUM, or one that the user gives.
fn rules_texts(asked: &Path) -> Result<Vec<(String, String)>, Failure> {
    if asked == Path::new("dnum") {
        return Ok(DNUM
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect());
    }
    let path = asked.display().to_string();
    let text =
        fs::read_to_string(asked).map_err(|error| Failure::caused(message!("error-no-path", path = path), error))?;
    let name = asked
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    Ok(vec![(name, text)])
}

/// The rules, where they can be followed as they are.
fn read_rules(asked: &Path, texts: &[(String, String)], app: &App) -> Result<Lifecycle, Failure> {
    let refused = || {
        let path = asked.display().to_string();
        Failure::refused(message!("init-bad-rules", path = path))
    };
    let mut versions = Vec::new();
    for (name, text) in texts {
        let path = format!("{LIFECYCLE}/{name}");
        let reading = document::read_of::<Version>(&path, text.as_bytes(), Some(SCHEMA), None, |_, _, _| ());
        let faulty = Counts::of(&reading.diagnostics).error > 0;
        let version = reading.value.filter(|_| !faulty).ok_or_else(refused)?;
        versions.push(VersionFile {
            path,
            version: *version,
        });
    }
    let lifecycle = Lifecycle::new(versions);
    let found = rules::check_lifecycle(&lifecycle, app.today);
    let sound = found
        .0
        .iter()
        .all(|(_, finding)| finding.severity != crate::diagnostic::Severity::Error);
    sound.then_some(lifecycle).ok_or_else(refused)
}

fn text(value: impl Into<String>) -> Value {
    Value::Text(value.into())
}

fn map(fields: Vec<(&str, Value)>) -> Value {
    Value::Map(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn settings_text(app: &App) -> String {
    let both = |fr: &str, en: &str| map(vec![("fr", text(fr)), ("en", text(en))]);
    let value = map(vec![
        ("schema", text(settings::SCHEMA)),
        ("title", both("Catalogue des produits", "Catalogue of products")),
        ("language", text(app.language().as_str())),
    ]);
    format!(
        "# {}\n{}",
        app.translator().text(text!("init-comment-settings")),
        render_document(&value)
    )
}

fn reference_text(app: &App) -> String {
    let named = |id: &str, name: &str| map(vec![("id", text(id)), ("name", text(name))]);
    let value = map(vec![
        (
            "directorates",
            Value::List(vec![named("direction-exemple", "Direction à renommer")]),
        ),
        (
            "departments",
            Value::List(vec![named("departement-exemple", "Département à renommer")]),
        ),
    ]);
    format!(
        "# {}\n{}",
        app.translator().text(text!("init-comment-reference")),
        render_document(&value)
    )
}

/// A product in the first phase, where all that is asked there is still unknown.
fn product_text(app: &App, version: &Version) -> String {
    let mut fields = vec![
        ("id".to_owned(), text(FIRST)),
        (
            "name".to_owned(),
            text(app.translator().text(text!("init-product-name"))),
        ),
        (
            "summary".to_owned(),
            text(app.translator().text(text!("init-product-summary"))),
        ),
        ("directorate".to_owned(), text("direction-exemple")),
        ("department".to_owned(), text("departement-exemple")),
    ];
    let first = version.ordered_phases().first().map(|phase| phase.id.clone());
    let asked = version
        .required
        .iter()
        .filter(|required| Some(&required.phase) == first.as_ref());
    let mut groups: BTreeMap<&str, Vec<(String, Value)>> = BTreeMap::new();
    for path in asked.flat_map(|required| &required.fields) {
        let (group, field) = path.split_once('.').unwrap_or((path, ""));
        let known = fields.iter().any(|(key, _)| key == group);
        match (known, field) {
            (true, _) => {}
            (false, "") => fields.push((group.to_owned(), text(UNKNOWN))),
            (false, field) if !field.contains('.') => {
                groups.entry(group).or_default().push((field.to_owned(), text(UNKNOWN)));
            }
            _ => {}
        }
    }
    fields.extend(
        groups
            .into_iter()
            .map(|(group, fields)| (group.to_owned(), Value::Map(fields))),
    );
    let phase = map(vec![
        ("phase", text(first.map(|phase| phase.to_string()).unwrap_or_default())),
        ("start", Value::Date(app.today.to_string())),
        ("entered_by", text("registration")),
    ]);
    fields.push(("phases".to_owned(), Value::List(vec![phase])));
    let plain = format!(
        "# {}\n{}",
        app.translator().text(text!("init-comment-product")),
        render_document(&Value::Map(fields))
    );
    let record = file_kind::of(&format!("{PRODUCTS}/{FIRST}.yaml")).and_then(FileKind::record);
    format::canonical(&plain, record).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_catalogue_has_the_folder_of_every_kind() {
        let files = without_files(&[("products/a.yaml".to_owned(), String::new())]);
        let places: Vec<&str> = files.iter().filter_map(|(path, _)| path.split('/').next()).collect();
        assert_eq!(places, ["commons", "sessions", "problems", "lifecycle", "trials"]);
    }
}
