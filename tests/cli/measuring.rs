//! `report indicators`, `report policies`: what is followed above the products, as the catalogue defines it.

use crate::support::{Answer, World};

/// The program's answer, with plain spaces.
fn said(world: &World, arguments: &[&str]) -> Answer {
    let answer = world.catalog(arguments);
    Answer {
        out: answer.out.replace(['\u{a0}', '\u{202f}'], " "),
        err: answer.err.replace('\u{a0}', " "),
        ..answer
    }
}

/// The tour's lists, with one more indicator of this formula.
fn with_formula(world: &World, formula: &str) -> usize {
    let lists = crate::support::project().join("examples/tour/reference.yaml");
    let lists = std::fs::read_to_string(lists).unwrap();
    let (before, after) = lists.split_once("management_indicators:\n").unwrap();
    let own =
        format!("management_indicators:\n  - id: a-nous\n    fr: À nous\n    en: Ours\n    formula: \"{formula}\"\n");
    world.write("reference.yaml", format!("{before}{own}{after}"));
    before.lines().count() + own.lines().count()
}

#[test]
fn a_service_follows_its_own_indicator_without_a_line_of_rust() {
    let world = World::tour();
    let report = said(&world, &["report", "indicators"]).expect(0).out;
    insta::assert_snapshot!("indicators_fr", report);
    with_formula(&world, "size(products.filter(p, 'web' in p.channels))");
    said(&world, &["validate"]).expect(0);
    let json = said(&world, &["rapport", "indicateurs", "--format", "json"])
        .expect(0)
        .json();
    let figures = json["figures"].as_array().unwrap();
    let own = figures
        .iter()
        .find(|one| one["id"] == "indicators-value.a-nous")
        .unwrap();
    assert!(own["value"].as_f64().unwrap() > 0.0, "{own}");
    assert_eq!(own["label"], "Indicateur : À nous");
    // What does not say its channels is counted apart.
    let table = &json["tables"][0];
    let row = table["rows"].as_array().unwrap().first().unwrap();
    let (n, of) = (own["n"].as_u64().unwrap(), own["of"].as_u64().unwrap());
    assert_eq!(row[4].as_u64(), Some(of - n), "{row}");
    let csv = said(&world, &["report", "indicators", "--format", "csv"]).expect(0).out;
    assert!(csv.contains("a-nous"), "{csv}");
    let explained = said(&world, &["explain", "a-nous", "--lang", "en"]).expect(0).out;
    assert!(
        explained.contains("Ours") && explained.contains("size(products.filter(p, 'web' in p.channels))"),
        "{explained}"
    );
    let by = said(&world, &["report", "indicators", "--by", "department"])
        .expect(0)
        .out;
    assert!(by.contains("Atelier numérique"), "{by}");
}

#[test]
fn the_six_of_the_ministry_of_ecology_say_their_formula_and_who_proposed_them() {
    let world = World::tour();
    let explained = said(&world, &["explain", "part-geree"]).expect(0).out;
    insta::assert_snapshot!("explain_indicator_fr", explained);
    // In our own catalogue, what nobody knows stays unknown.
    let real = World::real();
    let json = said(&real, &["report", "indicators", "--format", "json"])
        .expect(0)
        .json();
    let figures = json["figures"].as_array().unwrap();
    assert_eq!(figures.len(), 6);
    for figure in figures {
        assert!(
            figure["value"].is_null() && figure["of"].as_u64() > Some(100),
            "{figure}"
        );
    }
}

#[test]
fn a_wrong_formula_is_an_error_at_its_line() {
    let world = World::tour();
    for (formula, told) in [
        ("size(products.filter(p, p.manged_by == 'dnum'))", "managed_by"),
        ("size(products.filter(p, p.managed_by == 'dnmu'))", "dnum"),
        ("products.exists(p, p.inherited)", "ne donne pas un nombre"),
        ("size(products", "X-14"),
        ("moyenne(products)", "moyenne"),
        ("product.name", "product"),
    ] {
        let line = with_formula(&world, formula);
        let found = world.findings("reference.yaml");
        assert_eq!(found, [("X-14".to_owned(), line as u64)], "{formula}");
        let out = said(&world, &["validate"]).expect(1).out;
        assert!(out.contains(told), "{formula}: {out}");
        // The others are still given.
        said(&world, &["report", "indicators"]).expect(0);
    }
    let lists = world.read("reference.yaml");
    world.write(
        "reference.yaml",
        lists
            .replace("id: a-nous", "id: part-geree")
            .replace("product.name", "size(products)"),
    );
    assert!(said(&world, &["validate"]).expect(1).out.contains("donné deux fois"));
}

#[test]
fn an_outcome_of_public_policy_is_followed_above_its_products() {
    let world = World::tour();
    let report = said(&world, &["report", "policies"]).expect(0).out;
    insta::assert_snapshot!("policies_fr", report);
    let one = said(
        &world,
        &["report", "policies", "--format", "json", "--as-of", "2026-06-30"],
    )
    .expect(0)
    .json();
    let late = one["figures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == "policies-late")
        .unwrap();
    // Only the first measure was there.
    assert_eq!((&late["value"], &late["n"]), (&1.0.into(), &1.into()));
    let explained = said(&world, &["explain", "agents-accueillis"]).expect(0).out;
    assert!(
        explained.contains("Arrivants équipés dès le premier jour")
            && explained.contains("directrice de la vie des agents"),
        "{explained}"
    );
    // A product says that it serves one, in a command; one that is not there is refused.
    let serve = |outcome: &str, code: i32| {
        let place = "value.policy_outcomes";
        said(&world, &["set", "ajourne", place, outcome, "--yes", "--no-commit"]).expect(code)
    };
    let refused = serve("nulle-part", 1);
    assert!(refused.out.contains("agents-accueillis"), "{}", refused.out);
    serve("agents-accueillis", 0);
    let json = said(&world, &["report", "policies", "--format", "json"])
        .expect(0)
        .json();
    let tables = json["tables"].as_array().unwrap();
    let products = tables.iter().find(|one| one["id"] == "products").unwrap();
    assert_eq!(products["rows"].as_array().unwrap().len(), 3);
}
