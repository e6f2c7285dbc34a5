//! The library without the terminal: the example program of `examples/embed/`.

use std::path::PathBuf;
use std::process::Command;

use crate::support::{World, project};

/// The example, built as this test was.
fn embed() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "--example", "embed"])
        .current_dir(project())
        .status()
        .expect("cargo runs");
    assert!(built.success());
    let program = PathBuf::from(env!("CARGO_BIN_EXE_catalog"));
    let folder = program.parent().expect("a folder");
    folder.join("examples/embed")
}

#[test]
fn a_program_registers_a_product_and_reads_its_gate_without_the_terminal() {
    let world = World::tour();
    let before = world.git(&["rev-parse", "main"]);
    let embed = embed();
    let run = |name: &str| {
        let root = world.root().to_str().expect("a path");
        let words = [root, "2026-11-17", name, "Les trottinettes que le ministère prête"];
        world
            .program(embed.to_str().expect("a path"), &words)
            .output()
            .expect("the example runs")
    };
    let output = run("Trottinettes");
    let (said, err) = (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    );
    assert!(output.status.success(), "{said}{err}");
    assert!(said.starts_with("trottinettes: G-"), "{said}");
    // A commit on a branch of its own, as the terminal makes it; the checkout is as it was.
    let text = world.git(&["show", "catalog/trottinettes:products/trottinettes.yaml"]);
    assert!(text.contains("name: Trottinettes"), "{text}");
    let message = world.git(&["log", "-1", "--format=%B", "catalog/trottinettes"]);
    assert!(message.contains("Catalog-Product: trottinettes"), "{message}");
    assert_eq!(world.git(&["rev-parse", "main"]), before);
    assert_eq!(world.git(&["status", "--porcelain"]), "");
    // What the rules refuse is not written.
    let taken = run("Midi Pile");
    assert!(!taken.status.success());
    assert_eq!(world.git(&["branch", "--list", "catalog/midi-pile"]), "");
}
