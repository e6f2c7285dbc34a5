//! `init`: a catalogue from nothing.

use crate::support::{World, project};

#[test]
fn a_new_catalogue_is_valid_and_its_first_product_reaches_its_first_gate() {
    for (rules, gate) in [
        (None, "G-MVP"),
        (Some("examples/autre-cycle/lifecycle/2026.1.yaml"), "C-CONSTRUCTION"),
    ] {
        let world = World::empty();
        let path = rules.map(|path| project().join(path).display().to_string());
        let mut arguments = vec!["init", "neuf"];
        arguments.extend(path.iter().flat_map(|path| ["--lifecycle", path.as_str()]));
        world.catalog(&arguments).expect(0);
        let inside = |arguments: &[&str], code: i32| world.catalog(&[&["-C", "neuf"], arguments].concat()).expect(code);
        let report = inside(&["validate", "--strict"], 0);
        assert!(report.out.contains("1 produit"), "{}", report.out);
        inside(&["fmt", "--check"], 0);
        inside(&["schema", "--out", "neuf/schemas", "--check"], 0);
        assert!(inside(&["gate", "exemple"], 0).out.contains(gate));
        let text = world.read("neuf/products/exemple.yaml");
        let line = text.lines().next().unwrap();
        assert_eq!(line, "# yaml-language-server: $schema=../schemas/product.schema.json");
        assert!(world.path("neuf/schemas/product.schema.json").exists());
    }
}

#[test]
fn the_commands_that_follow_are_pasted_as_they_are() {
    let world = World::empty();
    let told = world.catalog(&["init", "mes dossiers/l'essai"]).expect(0);
    let folder = r#"'mes dossiers/l'\''essai'"#;
    for command in ["validate", "gate"] {
        assert!(
            told.out.contains(&format!("  catalog -C {folder} {command}")),
            "{}",
            told.out
        );
    }
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let world = World::empty();
    world.write("neuf/reference.yaml", "# à moi\n");
    let refused = world.catalog(&["init", "neuf"]).expect(1);
    assert!(refused.err.contains("reference.yaml"), "{}", refused.err);
    assert!(!world.path("neuf/catalog.yaml").exists());
    assert_eq!(world.read("neuf/reference.yaml"), "# à moi\n");
    let tour = World::tour();
    let exists = tour.catalog(&["init", "."]).expect(1);
    assert!(exists.err.contains("déjà"), "{}", exists.err);
}

#[test]
fn rules_that_cannot_be_followed_are_refused() {
    let world = World::empty();
    world.write("2026.1.yaml", "schema: catalog-lifecycle/1\nversion: '2026.1'\n");
    let refused = world.catalog(&["init", "neuf", "--lifecycle", "2026.1.yaml"]).expect(1);
    assert!(refused.err.contains("lifecycle check"), "{}", refused.err);
    assert!(!world.path("neuf").exists());
}
