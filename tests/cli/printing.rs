//! What others wrote reaches a terminal, a log, a shell and a spreadsheet as text.

use crate::support::World;

/// The name of a file that writes to the clipboard and empties the screen.
#[cfg(unix)]
const NAME: &str = "products/a\u{1b}]52;c;ZXZpbA==\u{7}\u{1b}[2Jb\nc\u{9b}\u{202e}.yaml";

/// Nothing of it is a command of a terminal; `coloured` allows our own colours.
fn assert_harmless(text: &str, coloured: bool) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        let style = after.strip_prefix('[').and_then(|style| style.split_once('m'));
        let (style, after) = style.unwrap_or_else(|| panic!("{text:?}"));
        let own = style.bytes().all(|byte| byte.is_ascii_digit() || byte == b';');
        assert!(coloured && own, "{before:?} then {style:?}");
        rest = after;
    }
    let odd = |letter: char| {
        (letter.is_control() && !"\n\t\u{1b}".contains(letter)) || ('\u{202a}'..='\u{202e}').contains(&letter)
    };
    assert!(!text.contains(odd), "{text:?}");
}

#[cfg(unix)]
#[test]
fn the_name_of_a_file_commands_no_terminal() {
    let world = World::tour();
    world.write(NAME, "id: x\n");
    for format in ["text", "json", "github", "gitlab", "sarif", "markdown"] {
        for color in ["never", "always"] {
            let answer = world
                .catalog(&["validate", "--format", format, "--color", color])
                .expect(1);
            assert_harmless(&answer.out, color == "always" && format == "text");
        }
    }
    // It takes one line, which is no line of ours.
    let text = world.catalog(&["validate"]).expect(1).out;
    assert!(text.contains("a\\u001b]52;c;ZXZpbA==\\u0007"), "{text}");
    assert!(!text.lines().any(|line| line.starts_with('c')), "{text}");
}

#[test]
fn what_a_commit_says_commands_no_terminal() {
    let world = World::tour();
    let branch = "catalog/sans-decision\u{9b}31m\u{202e}x";
    world.git(&["checkout", "-q", "-b", branch]);
    let path = "products/sans-decision.yaml";
    world.write(path, format!("{}# une ligne\n", world.read(path)));
    world.git(&[
        "commit",
        "-q",
        "-a",
        "-m",
        "sujet\u{1b}]52;c;ZXZpbA==\u{7}\u{1b}[8m caché\u{1b}[2J",
    ]);
    world.git(&["checkout", "-q", "main"]);
    for arguments in [
        &["proposals"][..],
        &["proposals", "--color", "always"],
        &["proposals", "--format", "json"],
        &["diff", "main", branch],
        &["check", "--base", "main", "--head", branch, "--explain"],
        &["show", "sans-decision"],
    ] {
        let answer = world.catalog(arguments);
        assert_harmless(&answer.out, arguments.contains(&"always"));
        assert_harmless(&answer.err, false);
        assert!(!answer.out.contains("\u{1b}[8m"), "{}", answer.out);
    }
    let unknown = world.catalog(&["show", "x\u{1b}[2J\u{9b}"]);
    assert_harmless(&unknown.err, false);
    let mistaken = world.catalog(&["x\u{1b}[2J\u{9b}"]);
    assert_harmless(&mistaken.err, false);
}

#[test]
fn no_line_of_a_log_is_a_command_of_its_runner() {
    let world = World::tour();
    let path = "products/sans-decision.yaml";
    let text = world.read(path);
    for long in [55, 60, 63, 64, 66, 70, 74, 78] {
        let value = format!(
            "product_type: \"{} ::add-mask::refus ##vso[task.x] section_start:1:a\" # ##[add-mask]C-01\n",
            "a".repeat(long)
        );
        world.write(path, text.replacen("product_type: ", &format!("{value}#"), 1));
        for arguments in [
            &["validate"][..],
            &["validate", "--format", "markdown"],
            &["validate", "--color", "always"],
            &["diff", "HEAD"],
            &["check", "--base", "HEAD", "--explain", "--verbose"],
        ] {
            let answer = world.catalog_with(&[("GITHUB_ACTIONS", "true")], arguments);
            for line in format!("{}{}", answer.out, answer.err).lines() {
                let start = line.trim_start_matches(|letter: char| letter.is_whitespace());
                assert!(!start.starts_with("::"), "{line}");
                for command in ["##[", "##vso[", "section_start:1"] {
                    assert!(!line.contains(command), "{line}");
                }
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn a_command_that_is_proposed_may_be_pasted() {
    let world = World::tour();
    let folder = "products/$(touch pwned)`touch pwned`";
    std::fs::create_dir_all(world.path(folder)).unwrap();
    world.git(&["mv", "products/refuse.yaml", &format!("{folder}/refuse.yaml")]);
    world.git(&["commit", "-q", "-m", "déplacé"]);
    world.git(&["checkout", "-q", "-b", "work"]);
    world.git(&["rm", "-q", &format!("{folder}/refuse.yaml")]);
    world.git(&["commit", "-q", "-m", "retiré"]);
    let report = world
        .catalog(&["check", "--base", "main", "--head", "HEAD", "--format", "json"])
        .json();
    let all = report["diagnostics"].as_array().unwrap().iter();
    let help: String = all.filter_map(|one| one["help"].as_str()).collect();
    let start = help.find("git checkout").expect(&help);
    // To the end of the line: an own backtick stands between quotes.
    let command = help[start..].split(".yaml'").next().unwrap().to_owned() + ".yaml'";
    let done = std::process::Command::new("bash")
        .args(["-c", &command])
        .current_dir(world.root())
        .output()
        .expect("bash");
    assert!(
        done.status.success(),
        "{command}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    assert!(!world.path("pwned").exists(), "{command}");
    assert!(world.path(&format!("{folder}/refuse.yaml")).exists());
}

#[test]
fn names_with_blanks_are_quoted_in_what_is_proposed() {
    let world = World::tour();
    let server = tempfile::tempdir().unwrap();
    let place = server.path().to_str().unwrap();
    world.git(&["init", "-q", "--bare", "-b", "main", place]);
    world.git(&["remote", "add", "origin", place]);
    world.git(&["push", "-q", "-u", "origin", "main"]);
    let answer = world
        .catalog(&[
            "set",
            "sans-decision",
            "summary",
            "Un essai",
            "--yes",
            "--branch",
            "l'autre;branche",
        ])
        .expect(0);
    assert!(answer.out.contains(r"'l'\''autre;branche'"), "{}", answer.out);
}

#[test]
fn no_cell_of_a_list_is_a_formula() {
    let world = World::tour();
    let path = "products/sans-decision.yaml";
    let text = world.read(path);
    for (name, cell) in [
        ("Zed;=1+cmd|' /c calc'!A0;", ";'=1+cmd"),
        ("=1+1", "'=1+1"),
        ("Zed\\n@x", "\n'@x"),
    ] {
        world.write(path, text.replacen("name: Midi Pile", &format!("name: \"{name}\""), 1));
        let out = world.catalog(&["list", "--format", "csv"]).expect(0).out;
        assert!(out.contains(cell), "{out}");
    }
}
