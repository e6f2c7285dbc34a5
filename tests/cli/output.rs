//! What the program is told and says, and whether it arrives.

use std::io::Read;
use std::process::Stdio;

use crate::support::World;

/// A device that takes nothing, as a full disk.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_a_failure() {
    let world = World::tour();
    let full = |arguments: &[&str]| {
        let device = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = world.command(arguments).stdout(device).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(
            said.contains("n'a pas pu être écrit en entier"),
            "{arguments:?}: {said}"
        );
    };
    let reads: &[&[&str]] = &[
        &["validate", "--format", "sarif"],
        &["list", "--format", "csv"],
        &["diff", "HEAD"],
        &["show", "generalise"],
        &["report", "portfolio", "--format", "json"],
        &["explain", "S-04"],
        &["schema", "product"],
        &[],
    ];
    for arguments in reads {
        full(arguments);
    }
    // Nobody agreed to a change that nobody could read.
    full(&["set", "generalise", "summary", "Un autre résumé.", "--yes"]);
    assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
    full(&[
        "set",
        "generalise",
        "summary",
        "Un autre résumé.",
        "--yes",
        "--no-commit",
    ]);
    assert!(world.git(&["status", "--porcelain"]).is_empty());
    // Before the command line is read.
    for option in ["--help", "--version"] {
        let device = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = std::process::Command::new(world.command(&[]).get_program());
        let output = command
            .arg(option)
            .env("CATALOG_LANG", "fr")
            .stdout(device)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{option}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("n'a pas pu être écrit en entier"), "{said}");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let world = World::tour();
    for arguments in [&["explain", "--all"][..], &["set", "--help"][..]] {
        let mut command = world.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
    }
}

#[test]
fn a_text_that_begins_with_a_hyphen_is_written() {
    let world = World::tour();
    for text in ["-5 % de délai", "- point à revoir en comité", "-à préciser"] {
        let set = ["set", "sans-decision", "vision.statement", text, "--no-commit", "--yes"];
        world.catalog(&set).expect(0);
        let written = world.read("products/sans-decision.yaml");
        assert!(written.contains(text), "{written}");
    }
    let note = [
        "measure",
        "generalise",
        "delai_traitement",
        "1.2",
        "--note",
        "- estimé",
        "--dry-run",
    ];
    let told = world.catalog(&note).expect(0);
    assert!(told.out.contains("- estimé"), "{}", told.out);
    // One word may be an option: both ways are told, and the told way works.
    let refused = world
        .catalog(&["set", "sans-decision", "summary", "-nouveau"])
        .expect(2);
    assert!(refused.err.contains("`catalog set --yes -- "), "{}", refused.err);
    let told = [
        "set",
        "--yes",
        "--no-commit",
        "--",
        "sans-decision",
        "summary",
        "-nouveau",
    ];
    world.catalog(&told).expect(0);
}

#[test]
fn words_are_explained_whatever_their_accents() {
    let world = World::tour();
    let by_id = world.catalog(&["explain", "securite"]).expect(0);
    for word in ["Sécurité", "SÉCURITE"] {
        assert_eq!(world.catalog(&["explain", word]).expect(0).out, by_id.out);
    }
    let near = world.catalog(&["show", "généralise"]).expect(2);
    assert!(near.err.contains("generalise"), "{}", near.err);
}
