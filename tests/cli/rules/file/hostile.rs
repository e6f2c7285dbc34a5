//! Files that no careful person writes: each gives one clear finding, quickly, and the others are still checked.

use std::time::{Duration, Instant};

use crate::rules::{Mark, dedent, findings, named, registered, unmarked};
use crate::support::World;

/// A second in a release; the tests run slower code, with other tests beside them.
const PATIENCE: Duration = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 1 });

const PATH: &str = "products/essai.yaml";
const WITNESS: &str = "products/temoin.yaml";

/// A catalogue with a product whose one fault is told as long as anything is.
fn watched() -> World {
    let world = crate::rules::light();
    world.write(
        WITNESS,
        unmarked(&registered("sumary: faute\n"))
            .replace("essai", "temoin")
            .replace("Essai", "Témoin"),
    );
    world
}

/// The findings about what is not the witness, which must be told too.
fn told(world: &World, name: &str) -> Vec<(String, Mark)> {
    let start = Instant::now();
    let mut found = findings(world);
    assert!(start.elapsed() < PATIENCE, "{name}: {:?}", start.elapsed());
    let witness = found.remove(WITNESS).unwrap_or_default();
    assert!(
        witness.iter().any(|mark| mark.line == 3 && mark.id == "S-02"),
        "{name}: the other files are checked"
    );
    found
        .into_iter()
        .flat_map(|(path, marks)| marks.into_iter().map(move |mark| (path.clone(), mark)))
        .collect()
}

#[track_caller]
fn one_finding(name: &str, bytes: impl AsRef<[u8]>, id: &str, line: u64) {
    let world = watched();
    world.write(PATH, bytes);
    let expected = Mark {
        line,
        id: id.to_owned(),
        severity: "error".to_owned(),
    };
    assert_eq!(told(&world, name), [(PATH.to_owned(), expected)], "{name}");
}

#[track_caller]
fn nothing(name: &str, bytes: impl AsRef<[u8]>) {
    let world = watched();
    world.write(PATH, bytes);
    assert_eq!(told(&world, name), [], "{name}");
}

#[test]
fn a_file_that_holds_nothing_is_told() {
    one_finding("no byte", "", "Y-04", 1);
    one_finding("white space", "\n  \n\n", "Y-04", 1);
    one_finding("comments", "# rien\n# encore rien\n", "Y-04", 1);
    one_finding("null", "~\n", "Y-04", 1);
    one_finding("only a mark of order", "\u{feff}", "Y-04", 1);
    one_finding("an empty document", "---\n...\n", "Y-04", 1);
}

#[test]
fn a_file_that_is_no_mapping_is_told() {
    one_finding("a list", "- id: essai\n- name: Essai\n", "Y-08", 1);
    one_finding("a word", "essai\n", "Y-08", 1);
    one_finding("a page of the web", "<!DOCTYPE html>\n<html></html>\n", "Y-08", 1);
}

#[test]
fn yaml_that_cannot_be_read_is_told_where_it_stops() {
    one_finding(
        "a tabulation for indentation",
        named("links:\n\tservice_url: a\n"),
        "Y-03",
        4,
    );
    one_finding(
        "a quote that is not closed, told where the text ends",
        named("summary: \"Un essai\ntags: [un]\n"),
        "Y-03",
        4,
    );
    one_finding(
        "an apostrophe that is not closed",
        named("summary: 'Un essai\ntags: [un]\n"),
        "Y-03",
        4,
    );
    one_finding(
        "a conflict of Git",
        named("<<<<<<< HEAD\nsummary: un\n=======\nsummary: deux\n>>>>>>> autre\n"),
        "Y-03",
        3,
    );
    one_finding("a directive", format!("%YAML 1.2\n---\n{}", registered("")), "Y-03", 1);
}

#[test]
fn bytes_that_are_no_text_are_told() {
    let mut latin = named("summary: ").into_bytes();
    latin.extend(b"cr\xe9\xe9 en 2019\n");
    one_finding("another encoding than UTF-8", &latin, "Y-02", 3);
    one_finding("a NUL", registered("summary: a\0b\n"), "Y-02", 3);
    one_finding("UTF-16", [0xff, 0xfe, b'i', 0, b'd', 0], "Y-02", 1);
    one_finding("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "Y-02", 1);
}

#[test]
fn a_mark_of_byte_order_and_the_line_ends_of_windows_are_lawful_and_move_no_line() {
    let faulty = registered("tags: [é]\nsumary: faute\n");
    nothing("a mark of order", format!("\u{feff}{}", registered("summary: é\n")));
    one_finding("a mark of order, and a fault", format!("\u{feff}{faulty}"), "S-02", 4);
    nothing("line ends of Windows", registered("summary: é\n").replace('\n', "\r\n"));
    one_finding(
        "line ends of Windows, and a fault",
        faulty.replace('\n', "\r\n"),
        "S-02",
        4,
    );
}

#[test]
fn several_documents_are_told() {
    let one = registered("");
    one_finding("two documents", format!("{one}---\n{one}"), "Y-05", 5);
    one_finding("an empty second document", format!("---\n{one}---\n"), "Y-05", 6);
}

#[test]
fn nothing_explodes() {
    let mut laughs = named("a: &a [ha, ha]\n");
    for (before, after) in ('a'..='y').zip('b'..='z') {
        laughs.push_str(&format!(
            "{after}: &{after} [{}]\n",
            vec![format!("*{before}"); 9].join(", ")
        ));
    }
    one_finding("a billion laughs", laughs, "Y-06", 3);
    one_finding(
        "100,000 brackets",
        named(&format!("tags: {}\n", "[".repeat(100_000))),
        "Y-07",
        3,
    );
    one_finding(
        "100,000 brackets, closed",
        named(&format!("tags: {}{}\n", "[".repeat(100_000), "]".repeat(100_000))),
        "Y-07",
        3,
    );
    one_finding(
        "100,000 braces",
        named(&format!("links: {}\n", "{a: ".repeat(100_000))),
        "Y-07",
        3,
    );
    one_finding("100,000 dashes", format!("{}essai\n", "- ".repeat(100_000)), "Y-07", 1);
    let stairs: String = (0..1_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    one_finding("a staircase of 1,000 steps", stairs, "Y-07", 41);
}

#[test]
fn a_text_of_10_megabytes_is_read_and_never_shown() {
    let world = watched();
    world.write(PATH, registered(&format!("sumary: {}\n", "é".repeat(5_000_000))));
    let start = Instant::now();
    let answer = world.catalog(&["validate"]).expect(1);
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
    assert!(answer.out.contains(PATH) && answer.out.contains(WITNESS));
    assert!(answer.out.len() < 10_000, "{} bytes", answer.out.len());
}

#[test]
fn a_file_of_ten_thousand_decisions_is_judged_in_full() {
    let world = watched();
    let mut text = registered("");
    text.push_str("decisions:\n");
    for number in 0..10_000 {
        text.push_str(&format!(
            "  - {{id: d{number}, gate: G-POC, session: 2026-09-15, outcome: ajourne, rationale: essai}}\n"
        ));
    }
    world.write(PATH, text);
    let start = Instant::now();
    let answer = world
        .catalog(&["validate", "--rule", "S-11", "--format", "json"])
        .expect(1);
    assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
    // Two decisions at one gate on one day, unless one replaces the other: all but the first.
    assert_eq!(answer.json()["diagnostics"].as_array().unwrap().len(), 9_999);
}

#[test]
fn ids_and_names_that_differ_by_case_or_accent_are_told() {
    let world = watched();
    world.write("products/été.yaml", "id: été\nname: Été\nphases: []\n");
    world.write("products/ETE.yaml", "id: ETE\nname: Autre\nphases: []\n");
    // The same name, in one letter or in two.
    world.write(PATH, registered("").replace("Essai", "E\u{301}te\u{301}"));
    world.write(
        "products/double.yaml",
        registered("").replace("essai", "double").replace("Essai", "ÉTÉ"),
    );
    let ids = |path: &str| -> Vec<String> {
        findings(&world)
            .remove(path)
            .into_iter()
            .flatten()
            .map(|mark| mark.id)
            .collect()
    };
    assert!(ids("products/été.yaml").contains(&"Y-11".to_owned()));
    assert!(ids("products/ETE.yaml").contains(&"Y-11".to_owned()));
    assert!(ids(PATH).contains(&"X-02".to_owned()) || ids("products/double.yaml").contains(&"X-02".to_owned()));
}

#[test]
fn marks_that_turn_the_text_round_are_told() {
    for mark in ['\u{202e}', '\u{2066}', '\u{200f}'] {
        one_finding(
            "a mark of direction",
            registered(&format!("summary: essai{mark}issae\n")),
            "Y-13",
            3,
        );
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_outside_is_not_read() {
    let world = watched();
    let outside = tempfile::tempdir().unwrap();
    let secret = outside.path().join("secret.yaml");
    std::fs::write(&secret, registered("tags: [secret]\n")).unwrap();
    std::os::unix::fs::symlink(&secret, world.path(PATH)).expect("a link");
    let answer = world.catalog(&["list", "--columns", "id,tags"]);
    assert!(!answer.out.contains("secret"), "{}", answer.out);
    let ids: Vec<String> = told(&world, "a link out")
        .into_iter()
        .map(|(path, mark)| format!("{path} {}", mark.id))
        .collect();
    assert_eq!(ids, [format!("{PATH} Y-01")]);
}

#[test]
fn two_thousand_faults_are_told() {
    let many: String = (0..2_000).map(|number| format!("cle{number}: 1\n")).collect();
    let world = watched();
    world.write(PATH, registered(&many));
    assert_eq!(told(&world, "2,000 keys").len(), 2_000);
}

#[test]
fn a_file_whose_name_is_no_id_is_told() {
    for name in [
        "Éole!.yaml",
        "ESSAI.yaml",
        "essai.yml",
        "un essai.yaml",
        ".yaml",
        "a;rm -rf.yaml",
        "dossier/autre.yaml",
    ] {
        let world = watched();
        let path = format!("products/{name}");
        world.write(&path, registered(""));
        let expected = Mark {
            line: 1,
            id: "S-01".to_owned(),
            severity: "error".to_owned(),
        };
        assert_eq!(told(&world, name), [(path, expected)], "{name}");
    }
    let world = watched();
    world.write("products/Éole!.yaml", registered("").replace("id: essai", "id: Éole!"));
    let ids: Vec<_> = told(&world, "an id that is no id")
        .into_iter()
        .map(|(_, mark)| (mark.id, mark.line))
        .collect();
    assert_eq!(ids, [("Y-11".to_owned(), 1)]);
}

#[test]
fn files_of_other_kinds_are_left_alone() {
    let world = watched();
    for name in ["products/README.md", "products/.essai.yaml.swp", "commons/notes.txt"] {
        world.write(name, "\0");
    }
    std::fs::create_dir_all(world.path("products/dossier.yaml")).expect("a folder");
    assert_eq!(told(&world, "other files"), []);
}

#[test]
fn a_product_in_a_folder_called_like_a_file_is_checked() {
    let world = watched();
    world.write("products/dossier.yaml/essai.yaml", registered("sumary: faute\n"));
    let expected = Mark {
        line: 3,
        id: "S-02".to_owned(),
        severity: "error".to_owned(),
    };
    assert_eq!(
        told(&world, "a folder"),
        [("products/dossier.yaml/essai.yaml".to_owned(), expected)]
    );
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_even_in_a_loop() {
    let world = watched();
    std::os::unix::fs::symlink(world.path("products"), world.path("products/boucle")).expect("a link");
    std::os::unix::fs::symlink("/etc", world.path("products/dehors")).expect("a link");
    // Told, and not entered.
    let mark = || Mark {
        line: 1,
        id: "Y-14".to_owned(),
        severity: "warning".to_owned(),
    };
    let links = ["products/boucle", "products/dehors"];
    assert_eq!(
        told(&world, "links to folders"),
        links.map(|path| (path.to_owned(), mark()))
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_links_to_itself_is_told() {
    let world = watched();
    std::fs::remove_file(world.path("reference.yaml")).expect("removed");
    std::os::unix::fs::symlink("reference.yaml", world.path("reference.yaml")).expect("a link");
    let expected = Mark {
        line: 1,
        id: "Y-01".to_owned(),
        severity: "error".to_owned(),
    };
    assert_eq!(told(&world, "a loop"), [("reference.yaml".to_owned(), expected)]);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = watched();
    world.write(PATH, registered(""));
    std::fs::set_permissions(world.path(PATH), std::fs::Permissions::from_mode(0o000)).expect("a mode");
    // Nothing is closed to root: it runs the program as somebody else.
    let wanted = ["validate", "--format", "json"];
    let report = match std::fs::read(world.path(PATH)) {
        Ok(_) => world.as_anybody(&wanted),
        Err(_) => world.catalog(&wanted),
    };
    let report = report.expect(1).json();
    let told = report["diagnostics"].as_array().expect("a list");
    let closed: Vec<_> = told.iter().filter(|one| one["path"] == PATH).collect();
    assert_eq!(closed.len(), 1, "{report:#}");
    assert_eq!(
        (&closed[0]["id"], &closed[0]["severity"]),
        (&"Y-01".into(), &"error".into())
    );
}

#[test]
fn rules_that_cannot_be_read_hide_no_fault_of_form() {
    for (name, text, id, line) in [
        ("broken", "schema: a: b\n", "Y-03", 1),
        ("empty", "", "Y-04", 1),
        ("another kind", "- un\n", "Y-08", 1),
    ] {
        let world = watched();
        world.write("lifecycle/2026.1.yaml", text);
        let expected = Mark {
            line,
            id: id.to_owned(),
            severity: "error".to_owned(),
        };
        assert_eq!(
            told(&world, name),
            [("lifecycle/2026.1.yaml".to_owned(), expected)],
            "{name}"
        );
    }
}

#[test]
fn rules_of_a_form_to_come_are_told_and_the_others_are_checked() {
    let world = watched();
    let rules = world.read("lifecycle/2026.1.yaml");
    world.write(
        "lifecycle/2026.1.yaml",
        rules.replace("schema: catalog-lifecycle/1", "schema: catalog-lifecycle/2"),
    );
    let ids: Vec<_> = told(&world, "a schema")
        .into_iter()
        .map(|(path, mark)| (path, mark.id))
        .collect();
    assert_eq!(ids, [("lifecycle/2026.1.yaml".to_owned(), "Y-12".to_owned())]);
}

#[test]
fn without_rules_nothing_passes_and_only_the_folder_of_rules_is_to_blame() {
    let world = watched();
    std::fs::remove_dir_all(world.path("lifecycle")).expect("removed");
    let places: Vec<_> = told(&world, "no rules")
        .into_iter()
        .map(|(path, mark)| (path, mark.id))
        .collect();
    assert_eq!(places, [("lifecycle".to_owned(), "R-02".to_owned())]);
    world.catalog(&["validate"]).expect(1);
    world.catalog(&["validate", "products"]).expect(1);
}

#[test]
fn other_files_than_products_are_checked_as_closely() {
    for (path, text) in [
        ("commons/casse.yaml", "id: casse\nname: a: b\n"),
        ("sessions/2026-11-10.yaml", "date: 2026-11-10\nkind: a: b\n"),
        ("problems/casse.yaml", "id: casse\ntitle: a: b\n"),
        ("reference.yaml", "perimeters: []\ndomains: a: b\n"),
        ("catalog.yaml", "schema: catalog/1\ntitle: a: b\n"),
    ] {
        let world = watched();
        world.write(path, text);
        let found: Vec<_> = told(&world, path)
            .into_iter()
            .map(|(path, mark)| (path, mark.id, mark.line))
            .collect();
        assert_eq!(found, [(path.to_owned(), "Y-03".to_owned(), 2)], "{path}");
    }
}

#[test]
fn without_a_catalogue_there_is_nothing_to_check() {
    let world = World::bare();
    std::fs::remove_file(world.path("catalog.yaml")).expect("removed");
    let answer = world.catalog(&["validate", "--format", "json"]).expect(2);
    assert!(answer.out.is_empty() && !answer.err.is_empty());
}

#[test]
fn a_catalogue_without_products_is_lawful() {
    let world = World::bare();
    world.catalog(&["validate"]).expect(0);
}

#[test]
fn a_date_that_no_calendar_has_is_told_with_its_line() {
    let text = dedent(
        "
        phases:
          - phase: idee
            start: 2018-13-45
            entered_by: registration
        ",
    );
    one_finding("a date", named(&text), "S-03", 5);
}
