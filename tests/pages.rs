//! The pages that are sent, in a browser: axe-core finds nothing in any of them on a telephone, nor in those that have every
//! kind of block on a tablet or a screen, light or dark, and none is wider than its window, or cut or
//! dark on paper. `.ci/run` installs the browser and axe-core; where they are absent, the
//! tests say that they are skipped.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/needs.rs"]
mod needs;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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

/// The first page, a product, a report and the page about a site.
#[test]
fn axe_finds_nothing_in_a_site() {
    let Some(tools) = tools() else { return };
    let folder = tempfile::tempdir().unwrap();
    let answer = Command::new(env!("CARGO_BIN_EXE_catalog"))
        .args(["-C", "examples/tour", "--today", "2026-11-22", "site"])
        .arg(folder.path())
        .current_dir(project())
        .output()
        .unwrap();
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    let paths = [
        "index.html",
        "produits/generalise.html",
        "rapports/impact.html",
        "a-propos.html",
    ];
    let wide: Vec<PathBuf> = paths.iter().map(|path| folder.path().join(path)).collect();
    assert_eq!(found(&wide, &[], tools), Value::Array(Vec::new()));
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

/// The pages that `open` serves.
const SERVED: &[&str] = &[
    "/",
    "/produits",
    "/produits/generalise",
    "/produits/sans-decision/passage",
    "/produits/sans-decision/passage?tout=1",
    "/produits/sans-decision/questions",
    "/produits/sans-decision/propose",
    "/produits/sans-decision/decision?seance=17/11/2026&passage=G-MVP&issue=go_avec_reserves",
    "/produits/pret-pour-mvp/phase",
    "/produits/reserve-ouverte/reserves",
    "/inscrire",
    "/inscrire/herbier",
    "/rapports",
    "/rapports/ageing",
    "/propositions",
    "/seance",
    "/a-faire",
    "/qui",
    "/accessibilite",
];

#[test]
fn the_pages_that_are_served_are_for_everybody_and_the_keyboard_reaches_all_of_them() {
    let Some((modules, browser)) = tools() else { return };
    let folder = tempfile::tempdir().unwrap();
    let tour = folder.path().join("tour");
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(&tour)
            .args(["-c", "user.name=Essai", "-c", "user.email=essai@exemple.invalid"]);
        let answer = git.args(arguments).output().unwrap();
        assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    };
    let copied = Command::new("cp")
        .arg("-r")
        .arg(project().join("examples/tour"))
        .arg(&tour)
        .status();
    assert!(copied.unwrap().success());
    git(&["init", "-q", "-b", "main"]);
    for (name, value) in [("user.name", "Essai"), ("user.email", "essai@exemple.invalid")] {
        git(&["config", name, value]);
    }
    git(&["add", "-A"]);
    git(&["commit", "-qm", "début"]);
    let program = || {
        let mut program = Command::new(env!("CARGO_BIN_EXE_catalog"));
        program
            .current_dir(&tour)
            .args(["--today", "2026-11-22", "--lang", "fr"]);
        program
    };
    let mut set = program();
    set.args([
        "set",
        "--yes",
        "sans-decision",
        "summary",
        "Dit aux agents quand passer.",
    ]);
    assert!(set.output().unwrap().status.success());
    // A registration that was begun.
    let answers = tour.join(".git/catalog/answers");
    fs::create_dir_all(&answers).unwrap();
    let draft = "answers:\n  - {at: name, value: Herbier}\nwaiting:\n  - {at: existing exists, said: 'true'}\n";
    fs::write(answers.join("nouveau.herbier.yaml"), draft).unwrap();
    let mut served = program()
        .args(["open", "--no-browser", "--offline", "--idle", "5"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(served.stdout.take().unwrap()).lines();
    let address = lines
        .find_map(|line| line.ok().filter(|line| line.starts_with("http://")))
        .unwrap();
    let answer = Command::new("node")
        .arg(project().join("tests/support/walk.js"))
        .arg(modules)
        .arg(browser)
        .arg(address)
        .args(SERVED)
        .output()
        .unwrap();
    served.kill().unwrap();
    served.wait().unwrap();
    let error = String::from_utf8_lossy(&answer.stderr).into_owned();
    assert!(answer.status.success(), "{error}");
    let answer: Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!(answer["looked"], 4 * SERVED.len());
    assert_eq!(answer["found"], Value::Array(Vec::new()));
}
