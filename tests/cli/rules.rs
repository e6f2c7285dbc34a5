//! Every rule on the smallest files that break it, and on their lawful twins.
//!
//! A faulty text says what it expects: `#~ S-02` at the end of a line is a finding of S-02 on that line, an error
//! unless `/warning` or `/note` follows. These marks are cut before the file is written. The findings of a file are
//! compared whole: one fault gives the findings that are marked, and no other.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

mod catalogue {
    pub mod followed;
    pub mod likeness;
    pub mod references;
    pub mod relations;
    pub mod sessions;
    pub mod uniqueness;
}
mod engine {
    pub mod policy;
}
mod file {
    pub mod form;
    pub mod hostile;
    pub mod identity;
    pub mod publication;
    pub mod schemas;
}
mod product {
    pub mod assessments;
    pub mod completeness;
    pub mod cycles;
    pub mod dates;
    pub mod decisions;
    pub mod exceptions;
    pub mod inherited;
    pub mod judgement;
    pub mod measures;
    pub mod milestones;
    pub mod pace;
    pub mod reservations;
    pub mod reuse;
    pub mod skipping;
    pub mod stopping;
    pub mod vocabulary;
}
mod change;
mod lifecycle;
mod many;
mod mended;

use std::collections::{BTreeMap, BTreeSet};

use catalog::lifecycle::version::Version;
use catalog::rules::registry::RULES;
use catalog::store::document;

use crate::support::{World, project};

/// The product of cases about one file.
const PRODUCT: &str = "products/essai.yaml";
/// Days on which the committee of the tests sat.
const SITTINGS: &[&str] = &[
    "2025-01-14",
    "2025-03-04",
    "2026-07-07",
    "2026-09-01",
    "2026-09-15",
    "2026-10-06",
];

type Files = Vec<(&'static str, String)>;

/// A rule, what breaks it, and nearly the same that does not.
struct Case {
    id: &'static str,
    name: &'static str,
    faulty: Files,
    lawful: Files,
    /// What the last commit holds; no repository where it is empty.
    before: Files,
}

impl Case {
    /// Whole files; a path that ends with `/` is a folder.
    fn files(
        id: &'static str,
        name: &'static str,
        faulty: &[(&'static str, &str)],
        lawful: &[(&'static str, &str)],
    ) -> Case {
        let owned = |files: &[(&'static str, &str)]| files.iter().map(|(path, text)| (*path, dedent(text))).collect();
        Case {
            id,
            name,
            faulty: owned(faulty),
            lawful: owned(lawful),
            before: Vec::new(),
        }
    }

    /// One whole file of a product, whose id is `essai`.
    fn file(id: &'static str, name: &'static str, faulty: &str, lawful: &str) -> Case {
        Case::files(id, name, &[(PRODUCT, faulty)], &[(PRODUCT, lawful)])
    }

    /// What follows the id and the name of a product.
    fn product(id: &'static str, name: &'static str, faulty: &str, lawful: &str) -> Case {
        let whole = |text: &str| vec![(PRODUCT, named(&dedent(text)))];
        Case {
            id,
            name,
            faulty: whole(faulty),
            lawful: whole(lawful),
            before: Vec::new(),
        }
    }

    /// What stands between the name and the phases of a product that was registered.
    fn facts(id: &'static str, name: &'static str, faulty: &str, lawful: &str) -> Case {
        let whole = |text: &str| vec![(PRODUCT, registered(text))];
        Case {
            id,
            name,
            faulty: whole(faulty),
            lawful: whole(lawful),
            before: Vec::new(),
        }
    }

    /// The same, after a commit of these files.
    fn after(mut self, before: &[(&'static str, &str)]) -> Case {
        self.before = before.iter().map(|(path, text)| (*path, dedent(text))).collect();
        self
    }

    fn is_one_product(&self) -> bool {
        let alone = |files: &Files| matches!(files.as_slice(), [(path, _)] if *path == PRODUCT);
        alone(&self.faulty) && alone(&self.lawful) && self.before.is_empty()
    }
}

fn cases() -> Vec<Case> {
    let families = [
        catalogue::followed::cases(),
        catalogue::likeness::cases(),
        catalogue::references::cases(),
        catalogue::relations::cases(),
        catalogue::sessions::cases(),
        catalogue::uniqueness::cases(),
        engine::policy::cases(),
        file::form::cases(),
        file::identity::cases(),
        file::publication::cases(),
        product::assessments::cases(),
        product::completeness::cases(),
        product::cycles::cases(),
        product::dates::cases(),
        product::decisions::cases(),
        product::exceptions::cases(),
        product::inherited::cases(),
        product::judgement::cases(),
        product::measures::cases(),
        product::milestones::cases(),
        product::pace::cases(),
        product::reservations::cases(),
        product::reuse::cases(),
        product::skipping::cases(),
        product::stopping::cases(),
        product::vocabulary::cases(),
        lifecycle::cases(),
    ];
    families.into_iter().flatten().collect()
}

#[test]
fn a_product_that_breaks_a_rule_is_told_so_on_its_line_and_its_lawful_twin_is_not() {
    let world = furnished();
    let mut expected = Vec::new();
    for (number, case) in cases().into_iter().filter(Case::is_one_product).enumerate() {
        for (twin, files) in [("faulty", &case.faulty), ("lawful", &case.lawful)] {
            // Each product has its own id and name, else they would be taken.
            let own = |text: &str| {
                text.replace("Essai", "essai")
                    .replace("essai", &format!("cas{number}-{twin}"))
            };
            let (path, text) = &files[0];
            let (path, text) = (own(path), own(&examined(text)));
            world.write(&path, unmarked(&text));
            expected.push((
                twin,
                path.clone(),
                BTreeMap::from([(path, marks(&text))]),
                case.id,
                case.name,
            ));
        }
    }
    let found = findings(&world);
    let of = |path: &String, id: &str| BTreeMap::from([(path.clone(), about(id, found.get(path)))]);
    let wrong: Vec<String> = expected
        .iter()
        .filter_map(|(twin, path, expected, id, name)| verdict(twin, id, name, expected, &of(path, id)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_catalogue_that_breaks_a_rule_is_told_so_on_its_line_and_its_lawful_twin_is_not() {
    let mut wrong = Vec::new();
    for case in cases().iter().filter(|case| !case.is_one_product()) {
        for (twin, files) in [("faulty", &case.faulty), ("lawful", &case.lawful)] {
            let world = light();
            for (path, text) in &case.before {
                world.write(path, text);
            }
            if !case.before.is_empty() {
                world.commit_all();
            }
            let mut expected = BTreeMap::new();
            for (path, text) in files {
                put(&world, path, text);
                expected.insert(path.trim_end_matches('/').to_owned(), marks(text));
            }
            let mut found = findings(&world);
            for path in expected.keys() {
                found.entry(path.clone()).or_default();
            }
            found
                .values_mut()
                .for_each(|marks| *marks = about(case.id, Some(marks)));
            found.retain(|path, marks| expected.contains_key(path) || !marks.is_empty());
            wrong.extend(verdict(twin, case.id, case.name, &expected, &found));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_rule_has_a_case() {
    let mut told: BTreeSet<&str> = cases().iter().map(|case| case.id).collect();
    told.extend(change::told());
    told.extend(OF_HISTORIES.iter().flat_map(|(_, ids)| *ids));
    let mut rules: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    let path = "lifecycle/2026.1.yaml";
    let bytes = std::fs::read(project().join("examples/tour").join(path)).expect("rules");
    let version = document::read::<Version>(path, &bytes, |_, _, _| ())
        .value
        .expect("a version");
    rules.extend(version.checks.iter().map(|check| check.id.to_string()));
    let without: Vec<_> = rules.iter().filter(|id| !told.contains(id.as_str())).collect();
    assert!(without.is_empty(), "no case for {without:?}");
    let strange: Vec<_> = told.iter().filter(|id| !rules.contains(**id)).collect();
    assert!(strange.is_empty(), "no rule is called {strange:?}");
}

/// The files whose tests play whole histories, with their commits and signatures, and the rules that these try.
const OF_HISTORIES: &[(&str, &[&str])] = &[
    ("rules/change", &["C-13", "C-15"]),
    ("rules/change/declared", &["C-21", "C-23"]),
    ("adopting", &["R-12"]),
    ("checking", &["C-03", "C-14", "C-17"]),
    ("evading", &["C-19", "C-22"]),
    ("landing", &["C-24"]),
    ("signing", &["C-18"]),
    ("telling_each", &["C-16"]),
];

/// The ids of the rules below `src/rules`, each with the file of its family.
fn families() -> BTreeMap<String, String> {
    let root = project().join("src/rules");
    let mut families = BTreeMap::new();
    for folder in ["catalogue", "change", "file", "lifecycle", "product"] {
        for file in std::fs::read_dir(root.join(folder)).expect("a folder").flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            let Some(family) = name.strip_suffix(".rs") else {
                continue;
            };
            let text = std::fs::read_to_string(file.path()).expect("a text");
            let mut id = None;
            for line in text.lines().map(str::trim) {
                let told = line.strip_prefix("/// ").and_then(|line| line.split_once(": "));
                if let Some((found, _)) = told.filter(|(found, _)| found.len() == 4 && found.contains('-')) {
                    id = Some(found.to_owned());
                } else if line.starts_with("pub static ") || (family == "form" && line.ends_with(';')) {
                    if let Some(id) = id.take() {
                        families.insert(id, format!("{folder}/{family}"));
                    }
                } else if !line.starts_with("///") {
                    id = None;
                }
            }
        }
    }
    families
}

#[test]
fn each_rule_is_tried_in_the_file_of_its_familys_name() {
    let families = families();
    let known: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    let found: Vec<&str> = families.keys().map(String::as_str).collect();
    assert_eq!(found, known, "each rule is declared under its id");
    let folder = project().join("tests/cli");
    for (id, family) in &families {
        let apart = OF_HISTORIES.iter().find(|(_, ids)| ids.contains(&id.as_str()));
        let files = match (apart, family.split_once('/')) {
            (Some((file, _)), _) => vec![format!("{file}.rs")],
            // Their cases share the files that they change.
            (None, Some((above @ ("lifecycle" | "change"), _))) => {
                vec![format!("rules/{above}.rs"), format!("rules/{family}.rs")]
            }
            _ => vec![format!("rules/{family}.rs")],
        };
        let tried = |file: &String| {
            let text = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
            text.contains(&format!("\"{id}\"")) || text.contains(&format!("#~ {id}"))
        };
        assert!(
            files.iter().any(tried),
            "{id} of {family} is tried in none of {files:?}"
        );
    }
}

#[test]
fn every_case_marks_the_rule_that_it_is_about() {
    for case in cases() {
        let marked = case
            .faulty
            .iter()
            .any(|(_, text)| marks(text).iter().any(|mark| mark.id == case.id));
        assert!(marked, "{}: {}", case.id, case.name);
        assert!(
            case.lawful.iter().all(|(_, text)| marks(text).is_empty()),
            "{}: {}",
            case.id,
            case.name
        );
    }
}

/// What nearly every small product is told: it says little, and stays where it is. What rules not adopted yet say.
const BACKGROUND: &[&str] = &["S-57", "S-58", "S-60", "R-10", "X-08"];

/// The findings that a case of the rule `id` is compared with.
fn about(id: &str, found: Option<&Vec<Mark>>) -> Vec<Mark> {
    let told = |mark: &&Mark| mark.id == id || !BACKGROUND.contains(&mark.id.as_str());
    found.into_iter().flatten().filter(told).cloned().collect()
}

/// What every decision under the current rules says, where a case does not say it itself: a favourable opinion on
/// each aspect, no need of support.
const OPINIONS: &str = "opinions: {organisation: favorable, valeur: favorable, methodologie: favorable, \
                        architecture: favorable, donnees: favorable, securite: favorable, pratiques: favorable}";
const NO_SUPPORT: &str = "support_needs: {none: true}";

/// A product's text whose decisions say what every decision says.
fn examined(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let Some(from) = lines.iter().position(|line| line.starts_with("decisions:")) else {
        return text.to_owned();
    };
    let starts = |line: &str| line.starts_with("  - id:") || line.starts_with("  - {id:");
    let mut out: Vec<String> = lines[..=from].iter().map(|line| (*line).to_owned()).collect();
    for (index, line) in lines.iter().enumerate().skip(from + 1) {
        if !starts(line) {
            out.push((*line).to_owned());
            continue;
        }
        let end = lines[index + 1..]
            .iter()
            .position(|line| starts(line) || line.starts_with(|letter: char| letter.is_ascii_lowercase()))
            .map_or(lines.len(), |found| index + 1 + found);
        let own = lines[index..end].join("\n");
        let added = [("opinions:", OPINIONS), ("support_needs:", NO_SUPPORT)];
        let added = added
            .iter()
            .filter(|(key, _)| !own.contains(key))
            .map(|(_, text)| *text);
        if let Some(rest) = line.strip_prefix("  - {id:") {
            let (id, rest) = rest.split_once(',').expect("more than an id");
            let added: Vec<String> = added.map(|text| format!(" {text},")).collect();
            out.push(format!("  - {{id:{id},{}{rest}", added.concat()));
        } else {
            out.push((*line).to_owned());
            out.extend(added.map(|text| format!("    {text}")));
        }
    }
    out.join("\n")
}

/// A finding: the rule, its line, how bad it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    line: u64,
    id: String,
    severity: String,
}

/// What `validate` finds, by file.
fn findings(world: &World) -> BTreeMap<String, Vec<Mark>> {
    let answer = world.catalog(&["validate", "--format", "json"]);
    assert!(answer.code <= 1, "{}", answer.err);
    let report = answer.json();
    let mut found: BTreeMap<String, Vec<Mark>> = BTreeMap::new();
    for one in report["diagnostics"].as_array().expect("a list") {
        let text = |key: &str| one[key].as_str().expect("a text").to_owned();
        let mark = Mark {
            line: one["line"].as_u64().expect("a line"),
            id: text("id"),
            severity: text("severity"),
        };
        found.entry(text("path")).or_default().push(mark);
    }
    let errors = found.values().flatten().any(|mark| mark.severity == "error");
    assert_eq!(answer.code == 1, errors, "exit code {}", answer.code);
    found.values_mut().for_each(|marks| marks.sort());
    found
}

/// The findings that a text expects.
fn marks(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (line, marked) in (1..).zip(text.lines()) {
        for word in marked
            .split_once("#~")
            .into_iter()
            .flat_map(|(_, words)| words.split_whitespace())
        {
            let (id, severity) = word.split_once('/').unwrap_or((word, "error"));
            marks.push(Mark {
                line,
                id: id.to_owned(),
                severity: severity.to_owned(),
            });
        }
    }
    marks.sort();
    marks
}

/// A text without its marks.
fn unmarked(text: &str) -> String {
    let cut = |line: &str| {
        line.split_once("#~")
            .map_or(line, |(before, _)| before.trim_end())
            .to_owned()
    };
    let mut lines = text.split('\n').map(cut).collect::<Vec<_>>().join("\n");
    if lines.trim().is_empty() {
        lines.clear();
    }
    lines
}

/// What is wrong with the findings of a case, for whoever reads the failure.
fn verdict(
    twin: &str,
    id: &str,
    name: &str,
    expected: &BTreeMap<String, Vec<Mark>>,
    found: &BTreeMap<String, Vec<Mark>>,
) -> Option<String> {
    let sound = if twin == "faulty" {
        expected == found
    } else {
        found
            .values()
            .flatten()
            .all(|mark| mark.id != id && mark.severity != "error")
    };
    (!sound).then(|| format!("{id}, {twin}: {name}\n  expected {expected:?}\n  found    {found:?}"))
}

/// Writes a file without its marks, or makes a folder.
fn put(world: &World, path: &str, text: &str) {
    if let Some(folder) = path.strip_suffix('/') {
        let _ = std::fs::remove_file(world.path(folder));
        std::fs::create_dir_all(world.path(folder)).expect("a folder");
    } else {
        world.write(path, unmarked(text));
    }
}

/// The bare catalogue, with sittings and a commons to refer to.
fn furnished() -> World {
    let world = World::bare();
    for day in SITTINGS {
        world.write(
            &format!("sessions/{day}.yaml"),
            format!("date: {day}\nkind: ordinaire\n"),
        );
    }
    world.write(
        "commons/proconnect.yaml",
        "id: proconnect\nname: ProConnect\nkind: commun\n",
    );
    world
}

/// The same with short rules in force, read in no time: for what needs no criterion.
fn light() -> World {
    let world = furnished();
    let committee = "committee: {name: {fr: Comité, en: Committee}, since: 2024-10-01}";
    let rules = world.read("lifecycle/2025.1.yaml").replace("'2025.1'", "'2026.1'");
    let rules = rules.replace(
        "effective_from: 2025-01-16",
        &format!("effective_from: 2026-07-01\n{committee}"),
    );
    let rules = rules.replace(
        "terminal: true}",
        "terminal: true, ends_service: true, substates: [en_cours, clos]}",
    );
    world.write("lifecycle/2026.1.yaml", rules);
    world
}

/// The text of a product with its id and its name.
fn named(rest: &str) -> String {
    format!("id: essai\nname: Essai\n{rest}")
}

/// The text of a product that was registered and has not moved since.
fn registered(facts: &str) -> String {
    let phases = "phases:\n  - {phase: idee, start: 2026-01-12, entered_by: registration}\n";
    named(&format!("{}{phases}", dedent(facts)))
}

/// A text without its first line break and without the margin of the code around it.
fn dedent(text: &str) -> String {
    let text = text.strip_prefix('\n').unwrap_or(text);
    let filled = || text.lines().filter(|line| !line.trim().is_empty());
    let margin = filled()
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or(0);
    let lines: Vec<&str> = text
        .split('\n')
        .map(|line| line.get(margin..).unwrap_or_default())
        .collect();
    lines.join("\n")
}
