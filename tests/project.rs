//! The project itself: texts in both languages, documented rules, paths that exist, licences, facts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use catalog::domain::decode::{Record, Shape};
use catalog::rules::registry::RULES;
use catalog::store::file_kind;
use fluent_syntax::ast::Entry;

fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The keys of the texts, and of their attributes: `key` and `key.attribute`. The compiler holds that both languages have
/// the same.
fn texts() -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for path in files(&project().join("src/i18n/fr"), ".ftl") {
        let source = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let name = message.id.name;
                texts.extend(message.value.iter().map(|_| name.to_owned()));
                let attributes = message.attributes.iter();
                texts.extend(attributes.map(|attribute| format!("{name}.{}", attribute.id.name)));
            }
        }
    }
    texts
}

#[test]
fn french_punctuation_stays_with_its_word() {
    let mut loose = Vec::new();
    for path in files(&project().join("docs"), ".fr.md")
        .into_iter()
        .chain([project().join("README.fr.md")])
        // What it quotes of the rules is theirs to write well.
        .filter(|path| !path.ends_with("reference.fr.md"))
    {
        let text = fs::read_to_string(&path).unwrap();
        // Screens are what the program says; between backticks stands what is typed.
        let plain: String = text.split("```").step_by(2).collect::<Vec<_>>().join("\n");
        let plain: String = plain.split('`').step_by(2).collect::<Vec<_>>().join("`");
        for line in plain.lines() {
            let marks = [" :", " ;", " ?", " !", "« ", " »", " %"];
            if marks.iter().any(|mark| line.contains(mark)) {
                loose.push(format!("{}: {line}", path.display()));
            }
        }
    }
    for path in files(&project().join("src/i18n/fr"), ".ftl") {
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let said = line.split_once(" = ").map_or(line, |(_, said)| said);
            // Between backticks stands what is typed.
            let plain: String = said.split('`').step_by(2).collect::<Vec<_>>().join("`");
            if [" : ", " ; ", " ? ", " ! ", "« ", " »"]
                .iter()
                .any(|mark| plain.contains(mark))
            {
                loose.push(format!("{}: {line}", path.display()));
            }
        }
    }
    assert!(loose.is_empty(), "without a non-breaking space:\n{}", loose.join("\n"));
}

/// The texts that stand between quotes in the code, each as the parts that are the same whatever it holds.
fn quoted_in_the_code() -> (BTreeSet<String>, Vec<Vec<String>>) {
    let (mut whole, mut open) = (BTreeSet::new(), Vec::new());
    let templates = files(&project().join("src/web"), ".html");
    for path in files(&project().join("src"), ".rs").into_iter().chain(templates) {
        let source = fs::read_to_string(&path).unwrap();
        for quoted in source.split('"') {
            let is_key = |text: &str| {
                text.chars()
                    .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
            };
            if is_key(quoted) {
                whole.insert(quoted.to_owned());
            } else if let Some(parts) = parts(quoted).filter(|parts| parts.iter().all(|part| is_key(part))) {
                open.push(parts);
            }
        }
    }
    (whole, open)
}

/// What stands around the `{…}` of a format; none where nothing much does.
fn parts(format: &str) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    let mut rest = format;
    while let Some((before, after)) = rest.split_once('{') {
        parts.push(before.to_owned());
        rest = after.split_once('}')?.1;
    }
    parts.push(rest.to_owned());
    (parts.len() > 1 && parts.iter().map(String::len).sum::<usize>() > 3).then_some(parts)
}

fn is_made_of(key: &str, parts: &[String]) -> bool {
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else {
        return false;
    };
    let Some(mut rest) = key
        .strip_prefix(first.as_str())
        .and_then(|rest| rest.strip_suffix(last.as_str()))
    else {
        return false;
    };
    parts[1..parts.len() - 1].iter().all(|part| {
        rest.split_once(part.as_str()).is_some_and(|(_, after)| {
            rest = after;
            true
        })
    })
}

#[test]
fn no_text_is_left_that_nothing_says() {
    let (whole, open) = quoted_in_the_code();
    let mut orphans = Vec::new();
    for key in texts() {
        let key = key.split('.').next().unwrap();
        // What is advised stands beside what is said.
        let said = key.trim_end_matches("-hint").trim_end_matches("-write");
        let is_said = |key: &str| whole.contains(key) || open.iter().any(|parts| is_made_of(key, parts));
        if !is_said(key) && !is_said(said) {
            orphans.push(key.to_owned());
        }
    }
    assert!(orphans.is_empty(), "nothing says {orphans:?}");
    // The test itself sees one.
    assert!(
        !whole.contains("validate-nothing-says-this") && !open.iter().any(|parts| is_made_of("no-one-says", parts))
    );
}

#[test]
fn every_key_that_the_code_writes_is_known_to_the_compiler() {
    let known = texts();
    for path in files(&project().join("src"), ".rs") {
        let source = fs::read_to_string(&path).unwrap();
        for maker in ["Message::new(\"", "translator.text(\"", "translator().text(\""] {
            for part in source.split(maker).skip(1) {
                let key = part.split('"').next().unwrap_or_default();
                assert!(
                    !known.contains(key),
                    "{}: message!(\"{key}\") or text!(\"{key}\")",
                    path.display()
                );
            }
        }
    }
}

/// A report's own files, apart from their tests, and these.
fn code_and_tests(folder: &Path) -> (String, String) {
    let (mut code, mut tests) = (String::new(), String::new());
    for path in files(folder, ".rs") {
        let text = fs::read_to_string(&path).unwrap();
        let is_test = path.ends_with("tests.rs") || path.parent().is_some_and(|folder| folder.ends_with("tests"));
        match text.split_once("#[cfg(test)]") {
            _ if is_test => tests.push_str(&text),
            Some((own, tested)) => {
                code.push_str(own);
                tests.push_str(tested);
            }
            None => code.push_str(&text),
        }
    }
    (code, tests)
}

#[test]
fn every_figure_of_every_report_is_computed_by_hand_in_a_test() {
    let (code, tests) = code_and_tests(&project().join("src/report"));
    let quoted = |text: &str| -> BTreeSet<String> { text.split('"').skip(1).step_by(2).map(str::to_owned).collect() };
    let code: BTreeSet<String> = code.lines().flat_map(quoted).collect();
    let tests: BTreeSet<String> = tests.lines().flat_map(quoted).collect();
    // One of several that a figure has: `figure.this`.
    let asked: BTreeSet<&str> = tests.iter().filter_map(|id| id.split('.').next()).collect();
    let figures: Vec<&str> = code.iter().filter_map(|key| key.strip_prefix("figure-")).collect();
    assert!(figures.len() > 80, "{}", figures.len());
    let missed: Vec<&&str> = figures
        .iter()
        .filter(|figure| {
            // A test may ask for several, each by the end of its name.
            let ends = figure.match_indices('-').filter_map(|(at, _)| figure.get(at + 1..));
            !ends.chain([**figure]).any(|name| asked.contains(name))
        })
        .collect();
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn every_rule_is_well_named_titled_and_explained() {
    let known = texts();
    let mut names = BTreeSet::new();
    for rule in RULES {
        let (letter, number) = rule.id.split_once('-').unwrap();
        assert!(
            ["S", "X", "L", "R", "C", "Y"].contains(&letter) && number.len() == 2,
            "{}",
            rule.id
        );
        assert!(
            rule.name
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'),
            "{}",
            rule.name
        );
        assert!(names.insert(rule.name), "{} stands twice", rule.name);
        assert!(known.contains(rule.id), "{} has no title", rule.id);
        assert!(
            known.contains(&format!("{}.why", rule.id)),
            "{} does not say why",
            rule.id
        );
    }
}

/// What people read: the pages at the top, in `docs/` and beside the catalogues.
fn documents() -> Vec<PathBuf> {
    let mut documents = files(&project().join("docs"), ".md");
    for folder in ["", "catalog", "examples/tour", "examples/autre-cycle"] {
        let entries = fs::read_dir(project().join(folder)).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        documents.extend(paths.filter(|path| path.extension().is_some_and(|ending| ending == "md")));
    }
    documents
}

/// The anchors of a page's headings, as forges make them.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter_map(|line| line.strip_prefix('#'));
    headings
        .map(|heading| {
            let heading = heading.trim_start_matches('#').trim().to_lowercase();
            let kept = heading
                .chars()
                .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
            kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
        })
        .collect()
}

#[test]
fn links_between_the_documents_lead_somewhere() {
    let mut followed = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        let prose: String = text.split("```").step_by(2).collect();
        for part in prose.split("](").skip(1) {
            let target = part.split(')').next().unwrap();
            if target.contains("://") {
                continue;
            }
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let to = if path.is_empty() {
                document.clone()
            } else {
                document.parent().unwrap().join(path)
            };
            assert!(to.exists(), "{} leads to {target}", document.display());
            if !anchor.is_empty() {
                let there = anchors(&fs::read_to_string(&to).unwrap());
                assert!(there.contains(anchor), "{} leads to {target}", document.display());
            }
            followed += 1;
        }
    }
    assert!(followed > 60, "{followed}");
}

/// Who reads a page comes to all the others: each is linked from the README of its language.
#[test]
fn every_page_of_the_documents_is_found_from_the_readme() {
    for (readme, ending) in [("README.md", ".en.md"), ("README.fr.md", ".fr.md")] {
        let text = fs::read_to_string(project().join(readme)).unwrap();
        for page in files(&project().join("docs"), ending) {
            let name = page.file_name().unwrap().to_string_lossy().into_owned();
            assert!(
                text.contains(&format!("](docs/{name})")),
                "{readme} does not lead to {name}"
            );
        }
    }
}

#[test]
fn the_paths_that_the_documents_name_exist() {
    for document in documents() {
        let name = document.file_name().unwrap().to_string_lossy().into_owned();
        // The reference quotes the paths of other repositories, the notice those of others' sources, the changes what was.
        if ["reference.en.md", "reference.fr.md", "NOTICE.md", "CHANGELOG.md"].contains(&name.as_str()) {
            continue;
        }
        let text = fs::read_to_string(&document).unwrap();
        let base = document.parent().unwrap();
        let document = document.display();
        for word in text.split('`').skip(1).step_by(2) {
            let path = word.trim_end_matches('/');
            // A branch has the form of a path, without an extension.
            if !word.ends_with('/') && !path.rsplit('/').next().is_some_and(|name| name.contains('.')) {
                continue;
            }
            let looks = [
                "src/",
                "tests/",
                "catalog/",
                "examples/",
                "benches/",
                ".github/",
                "docs/",
                "ci/",
            ]
            .iter()
            .any(|start| path.starts_with(start))
                && !path.contains([' ', '<', '*', '…', '{']);
            if looks {
                assert!(
                    project().join(path).exists() || base.join(path).exists(),
                    "{document} names {path}"
                );
            }
        }
    }
}

#[test]
fn every_dependency_has_a_licence_that_ours_allow() {
    const ALLOWED: &[&str] = &[
        "MIT",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "Zlib",
        "Unicode-3.0",
        "Unlicense",
        "CC0-1.0",
        "0BSD",
        "MPL-2.0",
        "BSL-1.0",
        "MIT-0",
    ];
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(project())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    for package in metadata["packages"].as_array().unwrap() {
        let licence = package["license"].as_str().unwrap_or("none");
        let allowed = licence.split([' ', '/', '(', ')']).any(|word| ALLOWED.contains(&word));
        assert!(allowed, "{}: {licence}", package["name"]);
        assert_ne!(package["name"], "openssl-sys");
    }
}

/// C code that is compiled into the program has licences that Cargo does not know: who takes a newer version reads them
/// again.
#[test]
fn the_notice_names_every_crate_that_carries_c_code() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(project())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let notice = fs::read_to_string(project().join("NOTICE.md")).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let mut carriers = 0;
    for node in metadata["resolve"]["nodes"].as_array().unwrap() {
        let builds = |dep: &serde_json::Value| ["cc", "cmake"].contains(&dep["name"].as_str().unwrap());
        if node["deps"].as_array().unwrap().iter().any(builds) {
            let package = packages.iter().find(|package| package["id"] == node["id"]).unwrap();
            let (name, version) = (package["name"].as_str().unwrap(), package["version"].as_str().unwrap());
            assert!(
                notice.contains(&format!("`{name} {version}`")),
                "NOTICE.md does not name {name} {version}: what does its C code state?"
            );
            carriers += 1;
        }
    }
    assert!(carriers >= 3, "{carriers}");
}

#[test]
fn the_catalogue_names_no_person_and_says_where_its_facts_come_from() {
    for path in files(&project().join("catalog/products"), ".yaml") {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.contains("\nbaseline:") && text.contains("  source:"),
            "{} has no source",
            path.display()
        );
        assert!(
            !text.contains('@')
                || !text
                    .split_whitespace()
                    .any(|word| word.contains('@') && word.contains('.') && !word.contains('/')),
            "{}",
            path.display()
        );
    }
    assert_eq!(files(&project().join("catalog/products"), ".yaml").len(), 240);
}

#[test]
fn the_thresholds_of_the_rules_are_those_of_their_parameters() {
    let text = fs::read_to_string(project().join("catalog/lifecycle/2026.1.yaml")).unwrap();
    let rules: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    let parameter = |name: &str| rules["parameters"][name].as_f64().unwrap();
    let criterion = |id: &str| {
        rules["criteria"]
            .as_sequence()
            .unwrap()
            .iter()
            .find(|criterion| criterion["id"] == id)
            .unwrap()
    };
    let at = |id: &str, gate: &str| {
        criterion(id)["expect"]
            .as_sequence()
            .unwrap()
            .iter()
            .find(|expected| expected["gate"] == gate)
            .unwrap()
            .clone()
    };
    for (id, gate, name) in [
        ("ORG-02", "G-MVP", "business_owner_min_share"),
        ("MET-05", "G-GENERALISATION", "rgaa_public_min"),
        ("DEV-05", "G-GENERALISATION", "coverage_critical_code_min"),
    ] {
        assert_eq!(
            at(id, gate)["threshold"]["value"].as_f64().unwrap(),
            parameter(name),
            "{id}"
        );
    }
    for (id, gate, number) in [
        ("VAL-08", "G-GENERALISATION", parameter("jdma_target")),
        ("MET-02", "G-CONSTRUCTION", parameter("user_tests_min_per_profile")),
        ("ORG-10", "G-CONSTRUCTION", parameter("drift_explain_threshold")),
    ] {
        let expected = at(id, gate);
        let said = expected["threshold"]["value"].as_f64().map_or_else(
            || expected["check"].as_str().unwrap_or_default().to_owned(),
            |value| value.to_string(),
        );
        assert!(said.contains(&number.to_string()), "{id}: {said} does not say {number}");
    }
}

#[test]
fn the_examples_carry_the_same_rules_as_the_catalogue() {
    for path in files(&project().join("catalog/lifecycle"), ".yaml") {
        let copy = project()
            .join("examples/tour/lifecycle")
            .join(path.file_name().unwrap());
        // The first line, for editors, says where the schema is; the fictional committee has adopted its rules.
        let rules = |path: &Path| {
            let text = fs::read_to_string(path).unwrap();
            let lines = text.lines().skip(1);
            let kept = lines.filter(|line| !line.starts_with("status:") && !line.starts_with("adopted_on:"));
            kept.map(|line| format!("{line}\n")).collect::<String>()
        };
        assert_eq!(rules(&path), rules(&copy), "{}", copy.display());
    }
}

/// The texts of a rules file that a French reader reads, with the key each stands at.
fn french_texts(value: &serde_yaml::Value, key: &str, found: &mut Vec<String>) {
    match value {
        serde_yaml::Value::Mapping(map) => {
            for (name, inner) in map {
                french_texts(inner, name.as_str().unwrap_or_default(), found);
            }
        }
        serde_yaml::Value::Sequence(items) => items.iter().for_each(|item| french_texts(item, key, found)),
        serde_yaml::Value::String(text) if ["fr", "note", "treatment", "aliases"].contains(&key) => {
            found.push(text.clone());
        }
        _ => {}
    }
}

/// The first sign of a French text that stands without its no-break space, with what is around it.
fn unbound_sign(text: &str) -> Option<String> {
    // What is quoted as code (`note:`) is no prose.
    let prose: Vec<&str> = text.split('`').step_by(2).collect();
    prose.into_iter().find_map(|prose| {
        let signs: Vec<char> = prose.chars().collect();
        (0..signs.len()).find_map(|index| {
            let before = index.checked_sub(1).and_then(|before| signs.get(before));
            let after = signs.get(index + 1);
            let bound = match signs[index] {
                '?' | '!' | ';' | '%' | '»' => before == Some(&'\u{a0}'),
                ':' => before == Some(&'\u{a0}') || after.is_some_and(|after| !after.is_whitespace()),
                '«' => after == Some(&'\u{a0}'),
                _ => true,
            };
            (!bound).then(|| {
                signs[index.saturating_sub(12)..signs.len().min(index + 3)]
                    .iter()
                    .collect()
            })
        })
    })
}

#[test]
fn no_line_of_the_rules_french_begins_with_a_sign_of_punctuation() {
    assert!(unbound_sign("Nommé ; qui décide").is_some() && unbound_sign("60%").is_some());
    assert!(unbound_sign("« aucun\u{a0}»").is_some() && unbound_sign("énoncé : oui").is_some());
    assert_eq!(
        unbound_sign("doc:page, «\u{a0}aucun\u{a0}»\u{a0}; `note:` à 60\u{a0}%"),
        None
    );
    let folders = ["catalog", "examples"].map(|folder| project().join(folder));
    let rules: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| files(folder, ".yaml"))
        .filter(|path| path.parent().is_some_and(|parent| parent.ends_with("lifecycle")))
        .chain([project().join("src/rules/examples.yaml")])
        .collect();
    assert!(rules.len() > 9);
    for path in rules {
        let mut found = Vec::new();
        let read = serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        french_texts(&read, "", &mut found);
        assert!(!found.is_empty(), "{}", path.display());
        for text in found {
            assert_eq!(unbound_sign(&text), None, "{}: {text}", path.display());
        }
    }
}

#[test]
fn the_workflows_are_what_github_reads_and_give_no_right_to_who_reads_a_contribution() {
    use github_actions_models::common::{BasePermission, Permissions};
    use github_actions_models::workflow::Workflow;

    let own = files(&project().join(".github/workflows"), ".yml");
    let given = ["github-actions.yml", "github-comment.yml", "github-pages.yml"]
        .map(|name| project().join("examples/ci").join(name));
    for path in own.into_iter().chain(given) {
        let text = fs::read_to_string(&path).unwrap();
        let workflow: Workflow =
            serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let nothing = !matches!(
            workflow.permissions,
            Permissions::Base(BasePermission::WriteAll | BasePermission::Default)
        );
        assert!(nothing, "{}: what its token may do is not said", path.display());
        // What reads a contribution holds no secret and no token that writes; what writes reads no contribution.
        if !text.contains("pull_request") && !text.contains("workflow_run") {
            assert!(
                text.contains("branches: [main]") && !text.contains("contents: write"),
                "{}",
                path.display()
            );
            continue;
        }
        let reads = text.contains("actions/checkout");
        let writes = text.contains(": write") || text.contains("secrets.");
        assert!(!(reads && writes), "{}", path.display());
        assert!(!text.contains("pull_request_target"), "{}", path.display());
    }
}

#[test]
fn what_judges_comes_from_commits_and_from_no_cache() {
    let own = files(&project().join(".github/workflows"), ".yml");
    let given = files(&project().join("examples/ci"), ".yml");
    for path in own.into_iter().chain(given) {
        let text = fs::read_to_string(&path).unwrap();
        for line in text
            .lines()
            .filter(|line| line.trim_start_matches([' ', '-']).starts_with("uses: "))
        {
            let commit = line.split('@').nth(1).unwrap_or_default().split(' ').next().unwrap();
            assert!(
                commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()),
                "{}: {line}",
                path.display()
            );
            // Where a contribution's own runs can fill a cache, what it keeps may be theirs.
            let judges = text.contains("catalog check");
            assert!(!(judges && line.contains("actions/cache")), "{}", path.display());
        }
        if text.contains("cargo install") {
            assert!(
                text.contains("--rev ") && !text.contains("--tag "),
                "{}",
                path.display()
            );
            assert!(!text.contains("cache:"), "{}", path.display());
        }
    }
}

/// Commands that are proposed hold arguments as words of their own: what quotes them sees no quotes around.
#[test]
fn no_command_in_a_text_puts_an_argument_between_quotes_of_its_own() {
    for language in ["fr", "en"] {
        for path in files(&project().join("src/i18n").join(language), ".ftl") {
            let text = fs::read_to_string(&path).unwrap();
            for line in text.lines() {
                for code in line.split('`').skip(1).step_by(2) {
                    let command = ["catalog ", "git ", "cd "].iter().any(|start| code.starts_with(start));
                    assert!(!(command && code.contains("\"{ $")), "{}: {code}", path.display());
                }
            }
        }
    }
}

#[test]
fn this_repository_uses_the_workflow_that_it_gives() {
    let read = |path: &str| fs::read_to_string(project().join(path)).unwrap();
    let lines = |text: String| {
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    for (given, used) in [
        ("github-actions.yml", "catalogue.yml"),
        ("github-comment.yml", "catalogue-comment.yml"),
    ] {
        assert_eq!(
            lines(read(&format!("examples/ci/{given}"))),
            lines(read(&format!(".github/workflows/{used}")))
        );
    }
}

/// Every group of fields that a kind of file is made of.
fn groups() -> BTreeMap<&'static str, &'static Record> {
    let mut groups = BTreeMap::new();
    let mut next: Vec<&'static Record> = file_kind::ALL.iter().filter_map(|kind| kind.record()).collect();
    while let Some(record) = next.pop() {
        if groups.insert(record.name, record).is_none() {
            let shapes = (record.fields)().iter().map(|field| (field.shape)());
            next.extend(shapes.filter_map(|mut shape| {
                while let Shape::List(item) | Shape::OneOrMany(item) | Shape::Table(item) = shape {
                    shape = item();
                }
                match shape {
                    Shape::Record(record) => Some(record),
                    _ => None,
                }
            }));
        }
    }
    groups
}

#[test]
fn every_field_of_every_file_says_what_it_means_and_no_text_is_about_nothing() {
    let known = texts();
    let groups = groups();
    assert!(groups.len() > 100, "{}", groups.len());
    let mut used = BTreeSet::new();
    for (name, record) in &groups {
        for field in (record.fields)() {
            let own = format!("field-{name}-{}", field.name);
            let any = format!("field-any-{}", field.name);
            let key = if known.contains(&own) { own } else { any };
            assert!(known.contains(&key), "{name}.{} has no text", field.name);
            used.insert(key);
        }
    }
    let idle: Vec<&String> = known
        .iter()
        .filter(|key| key.starts_with("field-") && !key.ends_with(".label") && !used.contains(*key))
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}
