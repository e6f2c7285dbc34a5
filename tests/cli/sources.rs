//! The rules ask what their sources say, no more: the level of each expectation, the gate it is due at, and that «none» is
//! an answer.

use serde_json::Value;

use crate::support::World;

/// What a gate expects of a product with these facts.
fn expected(facts: &str, gate: &str) -> Value {
    let world = World::bare();
    let product = format!(
        "id: essai\nname: Essai\nphases:\n  - {{phase: idee, start: 2026-09-01, entered_by: registration}}\n{facts}"
    );
    world.write("products/essai.yaml", product);
    let gate = ["gate", "essai", "--gate", gate, "--format", "json"];
    world.catalog(&gate).expect(0).json()
}

/// One of its expectations.
fn one<'v>(answer: &'v Value, id: &str) -> &'v Value {
    let all = answer["expectations"].as_array().unwrap();
    all.iter()
        .find(|one| one["id"] == id)
        .unwrap_or_else(|| panic!("no {id}"))
}

#[test]
fn an_empty_list_is_an_answer() {
    let facts = "relations: {depends_on: []}\nwaivers: []\nsupport_needs: []\nbuild_kind: specifique\n";
    let answer = expected(facts, "G-CONSTRUCTION");
    for (id, state) in [
        ("ARC-07@G-MVP", "met"),
        ("ARC-07@G-CONSTRUCTION", "declared"),
        ("DEV-10@G-MVP", "met"),
        ("DEV-10@G-CONSTRUCTION", "met"),
        ("ORG-14@G-POC", "met"),
    ] {
        assert_eq!(one(&answer, id)["state"], state, "{id}");
    }
    let silent = expected("build_kind: specifique\n", "G-CONSTRUCTION");
    for id in ["ARC-07@G-MVP", "ARC-07@G-CONSTRUCTION", "DEV-10@G-MVP", "ORG-14@G-POC"] {
        assert_eq!(one(&silent, id)["state"], "missing", "{id}");
    }
    let unreasoned = "waivers: [{text: tests, criterion: DEV-05}]\nbuild_kind: specifique\n";
    let answer = expected(unreasoned, "G-CONSTRUCTION");
    assert_eq!(one(&answer, "DEV-10@G-CONSTRUCTION")["state"], "missing");
}

#[test]
fn each_expectation_has_the_level_that_its_own_source_gives() {
    let facts = "channels: [web]\nbuild_kind: specifique\naudience: {general_public: true}\nvalue: {observatoire_demarche: true}\n";
    let answer = expected(facts, "G-GENERALISATION");
    let binds = |id: &str| one(&answer, id)["binds"] == true;
    for id in [
        "VAL-14@G-GENERALISATION",
        "MET-16@G-GENERALISATION",
        "MET-20@G-GENERALISATION",
        "ARC-06@G-CONSTRUCTION",
        "ARC-08@G-CONSTRUCTION",
        "SEC-12@G-GENERALISATION",
        "SEC-07@G-GENERALISATION",
        "ORG-15@G-MVP",
    ] {
        assert!(binds(id), "{id}");
    }
    // The committee has to adopt what is ours.
    for id in ["VAL-14@G-CONSTRUCTION", "SEC-07@G-CONSTRUCTION", "ARC-01@G-MVP"] {
        assert!(!binds(id) && one(&answer, id)["to_adopt"] == true, "{id}");
    }
    // What is advised obliges nobody: the score of 8, the stack, the rate of internal tools.
    for id in [
        "VAL-08@G-GENERALISATION",
        "ARC-10@G-MVP",
        "MET-05@G-GENERALISATION",
        "MET-02@G-GENERALISATION",
    ] {
        assert!(!binds(id) && one(&answer, id)["to_adopt"] == false, "{id}");
    }
}

#[test]
fn no_gate_asks_for_what_comes_later() {
    // An engagement, not the rate that an audit will find; a request a month before, not any request.
    let facts = |day: &str| {
        format!(
            "channels: [web]\naudience: {{general_public: true}}\n\
             compliance:\n  sig_principe: {{requested_on: 2026-09-15}}\n  sig_definitif: {{requested_on: {day}}}\n\
             milestones: [{{id: ouverture_publique, planned: 2027-03-15}}]\n"
        )
    };
    let answer = expected(&facts("2027-02-01"), "G-CONSTRUCTION");
    assert_eq!(one(&answer, "MET-16@G-MVP")["state"], "met");
    assert_eq!(one(&answer, "MET-16@G-MVP")["field"], "compliance.sig_principe");
    assert_eq!(one(&answer, "ORG-18@G-CONSTRUCTION")["state"], "met");
    let late = expected(&facts("2027-03-01"), "G-CONSTRUCTION");
    assert_eq!(one(&late, "ORG-18@G-CONSTRUCTION")["state"], "missing");
    let dict = "security: {dict: {d: 1, i: 1, c: 1, t: 1, status: provisoire}}\n";
    let answer = expected(dict, "G-CONSTRUCTION");
    let all = answer["expectations"].as_array().unwrap();
    assert!(!all.iter().any(|one| one["id"] == "ARC-04@G-CONSTRUCTION"));
}

#[test]
fn a_product_of_the_dnum_itself_needs_no_owner_from_the_business() {
    let state = |directorate: &str| {
        let answer = expected(&format!("directorate: {directorate}\n"), "G-MVP");
        one(&answer, "ORG-02@G-MVP")["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(state("dnum"), "not_applicable");
    assert_eq!(state("dgos"), "missing");
    assert_eq!(state("[dnum, dgos]"), "missing");
}
