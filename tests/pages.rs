//! The pages that are sent, in a browser: axe-core finds nothing in any of them on a telephone, nor in those that have every
//! kind of block on a tablet or a screen, light or dark, and none is wider than its window, or cut or
//! dark on paper. `.ci/run` installs the browser and axe-core; where they are absent, the
//! tests say that they are skipped.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/needs.rs"]
mod needs;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use catalog::report::REPORTS;
use catalog::report::frame::input::Takes;
use serde_json::Value;

/// Where Debian has the browser, and others.
const BROWSERS: &[&str] = &[
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
];

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The modules and the browser, where they are installed.
fn tools() -> Option<(PathBuf, &'static str)> {
    let modules = project().join("target/browser/node_modules");
    let there = modules.join("axe-core/axe.min.js").exists() && modules.join("playwright-core").exists();
    let browser = BROWSERS.iter().find(|browser| Path::new(browser).exists());
    let why = "no axe-core and playwright-core in target/browser, or no Chromium: see .ci/run";
    if !there || browser.is_none() {
        needs::skipped(why);
        return None;
    }
    needs::needs("node", "--version").then_some((modules, browser?))
}

/// What axe-core finds in pages, and in those of `wide` at every width.
fn found(wide: &[PathBuf], pages: &[PathBuf], (modules, browser): (PathBuf, &str)) -> Value {
    let answer = Command::new("node")
        .arg(project().join("tests/support/axe.js"))
        .arg(modules)
        .arg(browser)
        .args(wide)
        .arg("--")
        .args(pages)
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&answer.stderr).into_owned();
    assert!(answer.status.success(), "{error}");
    let found: Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!(found["pages"], wide.len() + pages.len());
    found["found"].clone()
}

fn page(folder: &Path, name: &str, arguments: &[&str]) -> PathBuf {
    let answer = Command::new(env!("CARGO_BIN_EXE_catalog"))
        .args(["-C", "examples/tour", "--today", "2026-11-22"])
        .args(arguments)
        .args(["--format", "html"])
        .current_dir(project())
        .output()
        .unwrap();
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    let path = folder.join(format!("{name}.html"));
    fs::write(&path, &answer.stdout).unwrap();
    path
}

#[test]
fn axe_finds_nothing_in_any_page() {
    let Some(tools) = tools() else { return };
    let folder = tempfile::tempdir().unwrap();
    let subject = |report: &catalog::report::Report| {
        let mut options = report.options.iter();
        options.any(|option| matches!(option.takes, Takes::Subject { .. }))
    };
    let pages: Vec<PathBuf> = REPORTS
        .iter()
        .map(|report| {
            let own = subject(report).then_some("pret-pour-mvp");
            let arguments: Vec<&str> = ["report", report.id].into_iter().chain(own).collect();
            page(folder.path(), report.id, &arguments)
        })
        .collect();
    let mut wide = Vec::new();
    for (name, arguments) in [
        ("the-direction", &["report", "direction"][..]),
        ("the-ages", &["report", "ageing"]),
        ("show", &["show", "generalise"]),
        ("gate", &["gate", "pret-pour-mvp"]),
        (
            "compared",
            &["report", "portfolio", "--compare", "2026-06-30", "--lang", "en"],
        ),
    ] {
        wide.push(page(folder.path(), name, arguments));
    }
    assert_eq!(found(&wide, &pages, tools), Value::Array(Vec::new()));
}

#[test]
fn axe_sees_a_fault() {
    let Some(tools) = tools() else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("faulty.html");
    let faulty = "<!doctype html><html><body style='background: #111'><img src='x.png'><p style='width: 900px'>x</p></body></html>";
    fs::write(&path, faulty).unwrap();
    let found = found(&[], &[path], tools);
    let ids: Vec<&str> = found
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| one["id"].as_str())
        .collect();
    for id in [
        "image-alt",
        "html-has-lang",
        "wider-than-the-window",
        "cut-on-paper",
        "dark-on-paper",
    ] {
        assert!(ids.contains(&id), "{id}: {ids:?}");
    }
}
