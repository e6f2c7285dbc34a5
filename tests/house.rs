//! The house as its imports draw it: the arrows of `src/lib.rs` run one way, and no file needs one that needs it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A file's module, as its parts: `rules`, `engine`.
type Module = Vec<String>;

/// The rooms, each above those that it may need.
const FLOORS: &[&[&str]] = &[
    &["domain"],
    &["diagnostic"],
    &["page", "lifecycle"],
    &["i18n", "change"],
    &["rules", "report", "committee"],
    &["store", "git"],
    &["render"],
    &["operation"],
    &["web"],
    &["site"],
    &["cli"],
];

#[test]
fn the_arrows_run_one_way() {
    let house = house();
    let floor = |module: &Module| {
        let room = module.first()?;
        FLOORS.iter().position(|rooms| rooms.contains(&room.as_str()))
    };
    let up: Vec<String> = house
        .iter()
        .flat_map(|(from, needed)| needed.iter().map(move |to| (from, to)))
        .filter(|(from, to)| floor(to) > floor(from))
        .map(|(from, to)| format!("{} needs {}", from.join("::"), to.join("::")))
        .filter(|arrow| !arrow.starts_with(" needs"))
        .collect();
    assert!(house.len() > 300, "{}", house.len());
    assert_eq!(up, Vec::<String>::new());
}

#[test]
fn no_file_needs_one_that_needs_it() {
    let house = house();
    let mut circles = BTreeSet::new();
    for from in house.keys() {
        let mut seen: BTreeSet<&Module> = BTreeSet::new();
        let mut next: Vec<&Module> = house[from].iter().collect();
        while let Some(module) = next.pop() {
            if seen.insert(module) {
                next.extend(house.get(module).into_iter().flatten());
            }
        }
        if seen.contains(from) {
            circles.insert(from.join("::"));
        }
    }
    assert_eq!(circles, BTreeSet::new());
}

#[test]
fn an_import_is_read_in_each_way_that_it_is_written() {
    let here = ["a".to_owned(), "b".to_owned()];
    let read = |text: &str| -> Vec<String> { imports(text, &here).iter().map(|path| path.join("::")).collect() };
    assert_eq!(
        read("use crate::c::{d::E, f::{self, G}};"),
        ["c::d::E", "c::f::self", "c::f::G"]
    );
    assert_eq!(read("use super::c::D as X;\nlet x = 1;"), ["a::c::D"]);
    assert_eq!(read("use std::fs;\n// use crate::x;\n"), Vec::<String>::new());
}

/// Each file of `src` with the files that it imports, tests apart; a folder's own file stands for what it passes on.
fn house() -> BTreeMap<Module, BTreeSet<Module>> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = BTreeMap::new();
    gather(&top, &top, &mut files);
    let known: BTreeSet<Module> = files.keys().cloned().collect();
    let house = files.iter().map(|(module, text)| {
        let own = text.split("#[cfg(test)]").next().unwrap_or_default();
        let found = imports(own, module).into_iter().filter_map(|path| {
            let lengths = (1..=path.len()).rev();
            let mut modules = lengths.filter_map(|length| path.get(..length).map(<[String]>::to_vec));
            modules.find(|module| known.contains(module))
        });
        let others = found.filter(|needed| needed != module && !module.starts_with(needed));
        (module.clone(), others.collect())
    });
    house.collect()
}

fn gather(top: &Path, folder: &Path, files: &mut BTreeMap<Module, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(top, &path, files);
            continue;
        }
        if path.extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let inner = path.strip_prefix(top).unwrap().with_extension("");
        let mut module: Module = inner
            .components()
            .map(|part| part.as_os_str().to_string_lossy().into_owned())
            .collect();
        if module.iter().any(|part| part == "tests" || part == "testing") {
            continue;
        }
        if module
            .last()
            .is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str()))
        {
            module.pop();
        }
        files.insert(module, fs::read_to_string(&path).unwrap());
    }
}

/// The paths that a module's text imports from this crate.
fn imports(text: &str, module: &[String]) -> Vec<Vec<String>> {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let text = lines.join("\n");
    let statements = text.split(';').filter_map(|part| {
        let at = part.rfind("use ")?;
        let before = part.get(..at)?.trim_end();
        // What a file passes on is no need of its own.
        (!before.ends_with("pub") && !before.ends_with(')')).then(|| part.get(at + 4..))?
    });
    let mut found = Vec::new();
    for statement in statements {
        for path in spelt_out(statement.trim()) {
            let mut parts: Vec<String> = path.split("::").map(|part| part.trim().to_owned()).collect();
            let mut base = match parts.first().map(String::as_str) {
                Some("crate") => Vec::new(),
                Some("super") => module.to_vec(),
                _ => continue,
            };
            while parts.first().is_some_and(|part| part == "super") {
                base.pop();
                parts.remove(0);
            }
            parts.retain(|part| part != "crate");
            base.extend(parts);
            found.push(base);
        }
    }
    found
}

/// `a::{b, c::{d, e}}` as `a::b`, `a::c::d`, `a::c::e`.
fn spelt_out(import: &str) -> Vec<String> {
    let Some((head, rest)) = import.split_once('{') else {
        let path = import.split(" as ").next().unwrap_or_default();
        return vec![path.trim().to_owned()];
    };
    let inner = rest.rsplit_once('}').map_or(rest, |(inner, _)| inner);
    let (mut parts, mut part, mut depth) = (Vec::new(), String::new(), 0);
    for letter in inner.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if letter == ',' && depth == 0 {
            parts.push(std::mem::take(&mut part));
        } else {
            part.push(letter);
        }
    }
    parts.push(part);
    let parts = parts.iter().filter(|part| !part.trim().is_empty());
    parts
        .flat_map(|part| spelt_out(&format!("{head}{}", part.trim())))
        .collect()
}

/// The files whose first page is the map of their folder, and the folder.
const MAPS: [(&str, &str); 4] = [
    ("src/lib.rs", "src"),
    ("src/operation/mod.rs", "src/operation"),
    ("src/report/frame/mod.rs", "src/report/frame"),
    ("src/report/shared/mod.rs", "src/report/shared"),
];

#[test]
fn each_module_stands_in_the_map_of_its_folder() {
    for (map, folder) in MAPS {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(map)).unwrap();
        let told = told_in(&text);
        let own = modules_of(&text);
        assert!(own.len() > 4, "{map}: {own:?}");
        assert_eq!(
            own.difference(&told).collect::<Vec<_>>(),
            [""; 0],
            "{folder}: not in the map of {map}"
        );
        assert_eq!(
            told.difference(&own).collect::<Vec<_>>(),
            [""; 0],
            "{folder}: no such module, in {map}"
        );
    }
    assert_eq!(
        told_in("//! | [`a`], `b` | `c` |\n//! `d`"),
        ["a", "b"].map(str::to_owned).into()
    );
    let shown = modules_of(
        "#[macro_use]\npub mod a;\npub(super) mod b;\n#[cfg(test)]\n#[allow(x)]\nmod c;\n#[cfg(test)]\nmod tests {\n",
    );
    assert_eq!(shown, ["a", "b"].map(str::to_owned).into());
}

#[test]
fn each_command_is_found_by_its_tests() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests = top.join("tests/cli");
    let table = fs::read_to_string(tests.join("main.rs")).unwrap();
    let commands = fs::read_to_string(top.join("src/cli/commands/mod.rs")).unwrap();
    assert_eq!(modules_of(&commands), told_in(&table));
    for row in table.lines().filter_map(|line| line.strip_prefix("//! | `")) {
        let (command, files) = row.split_once("` | ").unwrap();
        for file in files.trim_end_matches(" |").split(", ") {
            let path = tests.join(format!("{}.rs", file.trim_matches('`')));
            let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{command}: no {}", path.display()));
            // The front page is what the program says where no command is typed.
            let is_typed = text.contains(&format!("\"{command}\"")) || text.contains(&format!("\"{command} "));
            assert!(
                is_typed || command == "welcome" && text.contains("welcome_"),
                "{command}: not in {file}"
            );
        }
    }
}

/// The modules that the table of a first page names in its first column.
fn told_in(text: &str) -> BTreeSet<String> {
    let rows = text.lines().filter_map(|line| line.strip_prefix("//! | "));
    let names = rows.flat_map(|row| row.split(" | ").next().unwrap().split(", "));
    let names = names.filter_map(|name| name.trim_matches(['[', ']']).strip_prefix('`')?.strip_suffix('`'));
    names.map(str::to_owned).collect()
}

/// The modules that a file declares, those for tests alone apart.
fn modules_of(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut for_tests = false;
    for line in text.lines() {
        let seen = ["pub(crate) ", "pub(super) ", "pub "];
        let seen = seen.iter().find_map(|before| line.strip_prefix(before));
        let name = seen.unwrap_or(line).strip_prefix("mod ");
        match name.and_then(|name| name.strip_suffix(';')) {
            Some(name) if !for_tests => _ = found.insert(name.to_owned()),
            _ => {}
        }
        for_tests = line == "#[cfg(test)]" || for_tests && line.starts_with("#[");
    }
    found
}

#[test]
fn each_file_of_the_reports_is_a_question() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report");
    let registry = fs::read_to_string(folder.join("mod.rs")).unwrap();
    let (_, registry) = registry.split_once("REPORTS: &[&Report]").unwrap();
    let registry = registry.split("];").next().unwrap();
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut questions = 0;
    for path in entries {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            let machinery = ["frame", "shared"].contains(&name.as_str());
            assert!(
                machinery || path.with_extension("rs").is_file(),
                "{name} is no part of a report"
            );
        } else if name != "mod" && path.extension().is_some_and(|ending| ending == "rs") {
            assert!(registry.contains(&format!("&{name}::REPORT,")), "{name} is no report");
            questions += 1;
        }
    }
    assert_eq!(questions, registry.matches("::REPORT,").count());
}
