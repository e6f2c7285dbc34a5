//! The README and the pages of `docs/`, played: each screen that they show is what the program answers, and each command
//! that they name exists.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use crate::support::{World, project};

/// What people read first, in both languages; the reference has a test of its own.
fn pages() -> Vec<PathBuf> {
    let mut pages: Vec<PathBuf> = fs::read_dir(project().join("docs"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .filter(|path| !path.to_string_lossy().contains("reference."))
        .collect();
    pages.extend(["README.md", "README.fr.md"].map(|name| project().join(name)));
    pages.sort();
    pages
}

fn language(page: &std::path::Path) -> &'static str {
    if page.to_string_lossy().ends_with(".fr.md") {
        "fr"
    } else {
        "en"
    }
}

/// The words of a command line, quotes taken away.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for letter in line.chars() {
        match (letter, quote) {
            ('"' | '\'', None) => quote = Some(letter),
            (letter, Some(open)) if letter == open => quote = None,
            (' ', None) => words.push(String::new()),
            (other, _) => words.last_mut().unwrap().push(other),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A command of a screen, and the lines that it must show, in this order.
struct Step {
    command: String,
    refused: bool,
    shown: Vec<String>,
}

/// One played part of a page: its world, and its commands.
struct Walk {
    world: String,
    steps: Vec<Step>,
}

/// The parts of a page between `<!-- played: … -->` and `<!-- /played -->`. A fence `console refused` holds commands that
/// the rules refuse.
fn walks(text: &str) -> Vec<Walk> {
    let mut walks = Vec::new();
    for part in text.split("<!-- played: ").skip(1) {
        let (world, rest) = part.split_once(" -->").unwrap();
        let (played, _) = rest.split_once("<!-- /played -->").unwrap();
        let mut steps: Vec<Step> = Vec::new();
        let (mut fence, mut open) = (None, false);
        for line in played.lines() {
            if let Some(info) = line.strip_prefix("```") {
                fence = fence.is_none().then_some(info);
            } else if let Some(info) = fence {
                assert!(info.starts_with("console"), "```{info}");
                let line = line.replace('\u{a0}', " ");
                if open {
                    let command = &mut steps.last_mut().unwrap().command;
                    command.push_str(line.trim_start());
                } else if let Some(command) = line.strip_prefix("$ ") {
                    steps.push(Step {
                        command: command.to_owned(),
                        refused: info == "console refused",
                        shown: Vec::new(),
                    });
                } else {
                    steps.last_mut().unwrap().shown.push(line);
                    continue;
                }
                let command = &mut steps.last_mut().unwrap().command;
                open = command.ends_with('\\');
                if open {
                    command.pop();
                }
            }
        }
        walks.push(Walk {
            world: world.to_owned(),
            steps,
        });
    }
    walks
}

fn world(name: &str) -> World {
    match name {
        "tour" => World::tour(),
        "repository" => World::repository(),
        other => panic!("no such world: {other}"),
    }
}

/// What playing a part of a page gave: the world as it is then, how many commands were run, and what the page shows that
/// the program does not say.
struct Played {
    world: World,
    commands: usize,
    faults: Vec<String>,
}

fn play(page: &str, language: &str, walk: &Walk) -> Played {
    let world = world(&walk.world);
    let mut folder = world.root().to_owned();
    let (mut commands, mut faults) = (0, Vec::new());
    for step in &walk.steps {
        let words = words(&step.command);
        let arguments: Vec<&str> = words.iter().map(String::as_str).collect();
        match arguments.as_slice() {
            ["cd", to] => folder.push(to),
            ["catalog", arguments @ ..] => {
                let answer = world.catalog_in(&folder, &[("CATALOG_LANG", language)], arguments);
                let answer = answer.expect(i32::from(step.refused));
                let shown = format!("{}{}", answer.out, answer.err).replace('\u{a0}', " ");
                if let Some(line) = unsaid(&step.shown, &shown) {
                    let command = &step.command;
                    faults.push(format!("{page}: {command}\n« {line} » does not follow in:\n{shown}"));
                }
                commands += 1;
            }
            other => panic!("{page}: {other:?}"),
        }
    }
    Played {
        world,
        commands,
        faults,
    }
}

/// The first line of a page that was not shown after those before it; `…` at an end stands for what is left out.
fn unsaid<'page>(page: &'page [String], shown: &str) -> Option<&'page str> {
    let mut lines = shown.lines().map(str::trim_end);
    let lines_of_page = page.iter().map(|line| line.trim_end());
    let mut told = lines_of_page.filter(|line| !["", "…"].contains(&line.trim()));
    told.find(|expected| {
        !lines.any(|line| match expected.strip_suffix('…') {
            Some(start) => line.starts_with(start.trim_end()),
            None => line == *expected,
        })
    })
}

#[test]
fn a_screen_that_the_program_does_not_show_is_found() {
    let page = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let shown = "one\ntwo words\nthree\n";
    assert_eq!(unsaid(&page(&["one", "…", "two …", "three"]), shown), None);
    assert_eq!(unsaid(&page(&["one", "four"]), shown), Some("four"));
    assert_eq!(unsaid(&page(&["three", "one"]), shown), Some("one"));
    assert_eq!(unsaid(&page(&["two"]), shown), Some("two"));
}

/// The screens of the pages in one language, the life of a product apart.
fn screens_are_what_the_program_answers(wanted: &str) {
    let (mut commands, mut faults) = (0, Vec::new());
    for path in pages().into_iter().filter(|path| language(path) == wanted) {
        let text = fs::read_to_string(&path).unwrap();
        let page = path.display().to_string();
        for walk in walks(&text).iter().filter(|walk| walk.world != "tour") {
            let played = play(&page, wanted, walk);
            commands += played.commands;
            faults.extend(played.faults);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n———\n"));
    assert!(commands > 30, "{commands}");
}

#[test]
fn every_english_screen_is_what_the_program_answers() {
    screens_are_what_the_program_answers("en");
}

#[test]
fn every_french_screen_is_what_the_program_answers() {
    screens_are_what_the_program_answers("fr");
}

#[test]
fn the_walk_takes_a_product_from_registration_to_its_stop() {
    for language in ["fr", "en"] {
        let page = format!("docs/gates.{language}.md");
        let text = fs::read_to_string(project().join(&page)).unwrap();
        let walks = walks(&text);
        let walk = walks.iter().find(|walk| walk.world == "tour").unwrap();
        let Played {
            world,
            commands,
            faults,
        } = play(&page, language, walk);
        assert!(faults.is_empty(), "{}", faults.join("\n———\n"));
        assert!(commands > 15, "{commands}");
        world.git(&["checkout", "-q", "catalog/navettes"]);
        world
            .catalog(&["--today", "2028-07-03", "validate", "products/navettes.yaml"])
            .expect(0);
        world.git(&["fsck", "--strict"]);
    }
}

#[test]
fn no_screen_of_the_pages_is_left_unplayed() {
    for path in pages() {
        let text = fs::read_to_string(&path).unwrap();
        let unplayed = text
            .split("<!-- /played -->")
            .map(|part| part.split("<!-- played: ").next().unwrap())
            .collect::<String>();
        for fence in unplayed.split("```").skip(1).step_by(2) {
            let command = |line: &str| line.trim_start_matches("$ ").starts_with("catalog ");
            assert!(!fence.lines().any(command), "{}: {fence}", path.display());
        }
    }
}

#[test]
fn every_command_and_option_that_a_page_names_exists() {
    let world = World::tour();
    let (mut known, mut seen) = (BTreeSet::new(), 0);
    let beside = [
        "SECURITY.md",
        "CONTRIBUTING.md",
        "catalog/README.md",
        "examples/tour/README.md",
    ];
    for path in pages().into_iter().chain(beside.map(|name| project().join(name))) {
        let text = fs::read_to_string(&path).unwrap();
        let prose = text.split("```").step_by(2).collect::<String>();
        for code in prose.split('`').skip(1).step_by(2) {
            let words: Vec<&str> = code.split_whitespace().collect();
            let ["catalog", rest @ ..] = words.as_slice() else {
                continue;
            };
            let plain = |word: &&&str| word.chars().all(|letter| letter.is_ascii_lowercase());
            let names: Vec<&str> = rest.iter().take_while(plain).copied().take(2).collect();
            let options = rest.iter().filter(|word| word.starts_with("--"));
            let options: Vec<&str> = options.map(|word| word.split('=').next().unwrap()).collect();
            seen += 1;
            if !known.insert([names.as_slice(), options.as_slice()].concat().join(" ")) {
                continue;
            }
            let help = world.catalog(&[names.as_slice(), &["--help"]].concat()).expect(0).out;
            for option in options {
                assert!(help.contains(option), "{}: `{code}`: {option}", path.display());
            }
        }
    }
    assert!(seen > 60, "{seen}");
}

/// The commands of the `sh` fences of a page, each with the comment beside or under it.
fn listed(text: &str) -> Vec<(String, String)> {
    let mut listed: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for fence in text.split("```sh\n").skip(1) {
        for line in fence.split("```").next().unwrap().lines() {
            let (command, comment) = line.split_once('#').unwrap_or((line, ""));
            let (command, comment) = (command.trim(), comment.trim());
            if open {
                listed.last_mut().unwrap().0.push_str(command);
            } else if command.is_empty() {
                listed.last_mut().unwrap().1.push_str(comment);
            } else {
                listed.push((command.to_owned(), comment.to_owned()));
            }
            let command = &mut listed.last_mut().unwrap().0;
            open = command.ends_with('\\');
            if open {
                command.pop();
            }
        }
    }
    listed
}

#[test]
fn the_commands_of_the_examples_do_what_their_comments_say() {
    for (page, least) in [("examples/tour/README.md", 10), ("examples/autre-cycle/README.md", 4)] {
        let world = World::repository();
        let listed = listed(&fs::read_to_string(project().join(page)).unwrap());
        assert!(listed.len() >= least, "{page}: {listed:?}");
        for (command, comment) in listed {
            let mut words = words(&command);
            assert_eq!(words.remove(0), "catalog", "{page}: {command}");
            // Who reads the change agrees to it.
            if words.iter().any(|word| ["decide", "advance"].contains(&word.as_str())) {
                words.push("--yes".to_owned());
            }
            let arguments: Vec<&str> = words.iter().map(String::as_str).collect();
            let answer = world.catalog(&arguments);
            let refused = comment.starts_with("refusé");
            assert_eq!(answer.code, i32::from(refused), "{page}: {command}\n{}", answer.err);
        }
    }
}

/// The cells of the rows of a page's tables whose first cell begins so.
fn rows(text: &str, start: &str) -> Vec<Vec<String>> {
    let rows = text.lines().filter(|line| line.starts_with(start));
    rows.map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// What stands between backticks.
fn codes(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// A key that stands where its text should: `[format-ics]`.
fn without_a_text(shown: &str) -> Option<&str> {
    let words = shown.split('[').skip(1).filter_map(|rest| rest.split(']').next());
    let is_key =
        |word: &&str| word.contains('-') && word.chars().all(|letter| letter == '-' || letter.is_ascii_lowercase());
    words.into_iter().find(is_key)
}

#[test]
fn the_page_of_commands_has_them_all_with_their_french_names() {
    let world = World::tour();
    let help = world.catalog(&["--help", "--lang", "en"]).expect(0).out;
    // By what people want to do, before the options.
    let part = help.split("\nCommon options").next().unwrap();
    let part = part.split("\nFind and understand\n").nth(1).unwrap();
    let commands: Vec<&str> = part
        .lines()
        .filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')))
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    assert!(commands.len() > 20, "{commands:?}");
    for language in ["en", "fr"] {
        let text = fs::read_to_string(project().join(format!("docs/commands.{language}.md"))).unwrap();
        let rows = rows(&text, "| `catalog ");
        for command in &commands {
            let line = format!("`catalog {command}");
            let known = rows.iter().any(|row| row[1].trim_end_matches('`').starts_with(&line));
            assert!(known, "docs/commands.{language}.md does not tell `catalog {command}`");
        }
        for row in rows {
            let usage = |name: &str| {
                let mut words: Vec<&str> = name.trim_matches('`').split(' ').collect();
                words.push("--help");
                world.catalog(&words).expect(0).out
            };
            let own = usage(row[1].trim_matches('`').strip_prefix("catalog ").unwrap());
            assert_eq!(usage(&row[2]), own, "{row:?}");
            assert_eq!(without_a_text(&own), None, "{own}");
        }
    }
}

#[test]
fn the_page_of_formats_tells_which_commands_have_which() {
    let world = World::tour();
    for language in ["en", "fr"] {
        let commands = fs::read_to_string(project().join(format!("docs/commands.{language}.md"))).unwrap();
        let formats = fs::read_to_string(project().join(format!("docs/formats.{language}.md"))).unwrap();
        for row in rows(&commands, "| `catalog ") {
            let command = codes(&row[1])[0];
            // The reports have the same forms.
            let report = (command == "catalog report").then_some("portfolio");
            let words = command.split(' ').skip(1).chain(report);
            let words: Vec<&str> = words.chain(["--help"]).collect();
            let help = world.catalog(&words).expect(0).out;
            let usage = help.split("--format <").nth(1).and_then(|rest| rest.split('>').next());
            for format in [
                "json", "csv", "markdown", "html", "svg", "ics", "github", "gitlab", "sarif",
            ] {
                let row = rows(&formats, &format!("| `{format}` |")).remove(0);
                let has = usage.is_some_and(|usage| usage.split('|').any(|one| one == format));
                assert_eq!(
                    has,
                    codes(&row[3]).contains(&command),
                    "{language}: {command}: {format}"
                );
            }
        }
    }
}

/// A page in one language says what its twin in the other says: the same headings, screens and links.
#[test]
fn every_page_stands_in_both_languages() {
    let shape = |text: &str| {
        let of = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
        (of("#"), of("$ "), of("|"), of("```"))
    };
    for path in pages() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let twin = match name.as_str() {
            "README.md" => "README.fr.md".to_owned(),
            "README.fr.md" => "README.md".to_owned(),
            name if name.ends_with(".fr.md") => name.replace(".fr.md", ".en.md"),
            name => name.replace(".en.md", ".fr.md"),
        };
        let text = fs::read_to_string(&path).unwrap();
        let other = fs::read_to_string(path.with_file_name(&twin)).unwrap();
        assert!(text.contains(&twin), "{name} does not lead to {twin}");
        assert_eq!(shape(&text), shape(&other), "{name}, {twin}");
        if name.starts_with("README") {
            assert!(text.lines().count() <= 150, "{name} is longer than a first look");
        }
    }
}

/// The figures that the pages state are those of the files.
#[test]
fn the_figures_of_the_pages_are_those_of_the_files() {
    let text = fs::read_to_string(project().join("catalog/lifecycle/2026.1.yaml")).unwrap();
    let rules: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    let criteria = rules["criteria"].as_sequence().unwrap().len();
    let products = fs::read_dir(project().join("catalog/products")).unwrap().count();
    let figures = [
        ("gates.en.md", format!("{criteria} criteria")),
        ("gates.fr.md", format!("{criteria} critères")),
        ("../README.md", format!("describes {products} products")),
        ("../README.fr.md", format!("décrit {products} produits")),
    ];
    for (page, figure) in figures {
        let text = fs::read_to_string(project().join("docs").join(page)).unwrap();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&figure), "{page} does not say « {figure} »");
    }
}
