//! `explain`: one word, or the whole reference.

use insta::assert_snapshot;

use crate::support::{World, project};

fn told(world: &World, word: &str) -> String {
    world.catalog(&["explain", word]).expect(0).out
}

#[test]
fn a_rule_a_criterion_a_gate_a_phase_and_a_field_are_explained() {
    let world = World::tour();
    let words = [
        "S-18",
        "S-41",
        "ORG-02",
        "G-MVP",
        "construction",
        "go_avec_reserves",
        "security.dict",
    ];
    let all: Vec<String> = words.iter().map(|word| told(&world, word)).collect();
    assert_snapshot!("explain_fr", all.join("\n———\n"));
    let english = world.catalog(&["explain", "S-18", "--lang", "en"]).expect(0).out;
    assert_snapshot!("explain_en", english);
}

#[test]
fn a_word_is_found_by_its_other_names_whatever_the_case() {
    let world = World::tour();
    assert_eq!(told(&world, "every-aspect-seen"), told(&world, "s-18"));
    assert_eq!(told(&world, "industrialisation"), told(&world, "generalisation"));
    assert!(told(&world, "portefeuille").contains("catalog report portfolio"));
    assert_eq!(told(&world, "product.summary"), told(&world, "summary"));
    let near = world.catalog(&["explain", "ORG-2"]).expect(2);
    assert!(near.err.contains("ORG-02"), "{}", near.err);
}

#[test]
fn rules_and_fields_are_explained_outside_a_catalogue() {
    let world = World::empty();
    assert!(told(&world, "S-01").contains("domifa"));
    assert!(told(&world, "team.business_owner").contains("share"));
    let overview = world.catalog(&["explain"]).expect(0).out;
    assert!(overview.contains("C-01"), "{overview}");
}

#[test]
fn the_reference_of_the_repository_is_what_the_program_says() {
    let world = World::real();
    for language in ["fr", "en"] {
        let path = project().join(format!("docs/reference.{language}.md"));
        let page = world
            .catalog(&["explain", "--all", "--format", "markdown", "--lang", language])
            .expect(0)
            .out;
        if std::env::var_os("UPDATE_REFERENCE").is_some() {
            std::fs::write(&path, &page).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == page,
            "{}: run the tests once with UPDATE_REFERENCE=1",
            path.display()
        );
        assert!(
            !page.contains("[explain-") && !page.contains("{$"),
            "{language}: a text is missing"
        );
    }
}

#[test]
fn acronyms_and_words_of_git_are_explained_by_any_of_their_names() {
    let world = World::tour();
    for (words, told) in [
        (&["explain", "aipd"][..], "protection des données"),
        (&["explain", "analyse", "d'impact"], "protection des données"),
        (&["explain", "pull request"], "attend d'être relu"),
        (&["explain", "RADAR"], "réutiliser, adapter"),
        (&["explain", "GDPR", "--lang", "en"], "legal basis"),
    ] {
        let out = world.catalog(words).expect(0).out;
        assert!(out.contains(told), "{words:?}: {out}");
    }
    world.catalog(&["explain", "aipde", "xyz"]).expect(2);
}

#[test]
fn the_examples_of_help_name_a_product_that_is_here() {
    for (world, own) in [(World::tour(), "a-completer"), (World::empty(), "mon-produit")] {
        let help = world.catalog(&["--help"]).expect(0).out;
        assert!(help.contains(&format!("catalog gate {own}\n")), "{help}");
        let help = world.catalog(&["show", "--help"]).expect(0).out;
        assert!(help.contains(&format!("catalog show {own}\n")), "{help}");
    }
    let world = World::real();
    let help = world.catalog(&["--help"]).expect(0).out;
    let words = help.lines().find_map(|line| line.trim().strip_prefix("catalog list "));
    let found = world
        .catalog(&["list", words.unwrap(), "--format", "json"])
        .expect(0)
        .json();
    assert!(!found["products"].as_array().unwrap().is_empty(), "{words:?}");
}
