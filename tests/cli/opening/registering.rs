//! Registering a product on the pages: what the terminal asks is asked, and what cannot be is told at its field.

use super::{Pages, Reply, agreed, fields_of, filled, post_all, sent, unescaped, value, with};
use crate::support::World;

const QUESTIONS: &str = "/inscrire/herbier";

/// What the first form of a page says.
fn first(page: &Reply) -> Vec<(String, String)> {
    fields_of(page.body.split("<form ").nth(1).unwrap())
}

/// The questions about a product whose registration was just begun, answered so that nothing lacks.
fn begun(pages: &Pages) -> Vec<(String, String)> {
    sent(
        pages,
        "/inscrire",
        &[("nom", "Herbier"), ("phrase", "Garde les plantes.")],
    );
    let page = pages.get(QUESTIONS).expect(200);
    let fields = first(&page);
    assert_eq!(value(&fields, "existe"), Some("false"), "{}", page.body);
    with(
        fields,
        &[
            ("summary", "Garde les plantes."),
            ("value.problem.text", "Les plantes se perdent."),
            ("team.business_owner.function", "cheffe du jardin"),
        ],
    )
}

/// The file that a proposal registers.
fn written(world: &World) -> String {
    world.git(&["show", "catalog/herbier:products/herbier.yaml"])
}

fn propose(pages: &Pages, fields: &[(String, String)]) {
    let next = post_all(pages, QUESTIONS, fields);
    assert_eq!(next.status, 303, "{}", next.body);
    let plan = pages.get(next.header("location")).expect(200);
    agreed(pages, "/inscrire/herbier/proposer", &plan).expect(303);
}

#[test]
fn a_product_that_exists_is_registered_in_its_phase_and_takes_the_decisions_made_since() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let existing = with(
        begun(&pages),
        &[
            ("existe", "true"),
            ("phase", "poc"),
            ("depuis", "mai 2026"),
            ("connu", "1er novembre 2026"),
            ("source", "Le registre de l'an dernier"),
        ],
    );
    propose(&pages, &existing);
    let written = written(&world);
    for line in [
        "{phase: poc, start: 2026-05, entered_by: baseline}",
        "as_of: 2026-11-01",
        "Le registre de l'an dernier",
    ] {
        assert!(written.contains(line), "{line}: {written}");
    }
    // Nothing of the registration waits for the product's own questions.
    assert!(!world.path(".git/catalog/answers/herbier.yaml").exists());
    let path = "/produits/herbier/decision";
    let chosen = super::encoded(&[("seance", "17/11/2026"), ("passage", "G-MVP"), ("issue", "no_go")]);
    let page = pages.get(&format!("{path}?{chosen}")).expect(200);
    let said = with(filled(&page), &[("avis", "defavorable"), ("motif", "trop tôt")]);
    let plan = post_all(&pages, path, &said);
    assert_eq!(plan.status, 200, "{}", plan.body);
    assert!(plan.body.contains("name=\"montre\""), "{}", plan.body);
}

#[test]
fn a_decision_asks_for_the_milestone_that_it_waits_for() {
    let world = crate::decide::in_service();
    let pages = Pages::entered(&world, &[]);
    let path = "/produits/sylve/decision";
    let chosen = super::encoded(&[
        ("seance", "17/11/2026"),
        ("passage", "G-CONSTRUCTION"),
        ("issue", "go_avec_reserves"),
    ]);
    let page = pages.get(&format!("{path}?{chosen}")).expect(200);
    assert!(
        page.body.contains("Premières fonctionnalités en production"),
        "{}",
        page.body
    );
    let said = with(
        filled(&page),
        &[
            ("avis", "favorable"),
            ("r1.texte", "Finir l'audit"),
            ("r1.aspect", "securite"),
            ("r1.responsable", "responsable technique"),
        ],
    );
    for jalon in ["", "il y a longtemps", "18 novembre 2026"] {
        let refused = post_all(&pages, path, &with(said.clone(), &[("jalon", jalon)])).expect(422);
        assert!(refused.body.contains("href=\"#jalon\""), "{jalon}: {}", refused.body);
        assert!(refused.body.contains("Finir l&#x27;audit"), "{}", refused.body);
    }
    let plan = post_all(&pages, path, &with(said, &[("jalon", "12 mars 2025")]));
    assert_eq!(plan.status, 200, "{}", plan.body);
    assert!(plan.body.contains("name=\"montre\""), "{}", plan.body);
    // No field is shown where the gate waits for nothing.
    let chosen = super::encoded(&[
        ("seance", "17/11/2026"),
        ("passage", "G-CONSTRUCTION"),
        ("issue", "no_go"),
    ]);
    let page = pages.get(&format!("{path}?{chosen}")).expect(200);
    assert!(!page.body.contains("id=\"jalon\""), "{}", page.body);
}

#[test]
fn what_is_wrong_with_an_existing_product_is_told_at_its_field_and_nothing_is_lost() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let bare = with(
        begun(&pages),
        &[("existe", "true"), ("depuis", ""), ("connu", ""), ("source", "")],
    );
    let said = [
        ("phase", "poc"),
        ("depuis", "mai 2026"),
        ("connu", "15 juin 2026"),
        ("source", "le registre"),
    ];
    let whole = with(bare.clone(), &said);
    for (fields, wrong) in [
        // The day on which it was known follows from the others.
        (bare.clone(), &["phase", "depuis", "source"][..]),
        (with(whole.clone(), &[("depuis", "mai 2027")]), &["depuis"]),
        (with(whole.clone(), &[("depuis", "l'autre jour")]), &["depuis"]),
        (with(whole.clone(), &[("connu", "3 avril 2026")]), &["connu"]),
        (with(whole.clone(), &[("connu", "1er décembre 2026")]), &["connu"]),
    ] {
        let page = post_all(&pages, QUESTIONS, &fields).expect(422);
        for id in ["phase", "depuis", "connu", "source"] {
            let is_told = page.body.contains(&format!("href=\"#{id}\""));
            assert_eq!(is_told, wrong.contains(&id), "{id}: {}", page.body);
        }
        let again = first(&page);
        for name in ["existe", "depuis", "connu", "source", "summary"] {
            assert_eq!(value(&again, name), value(&fields, name), "{name}: {}", page.body);
        }
        // A plan of it is the same page.
        pages.get("/inscrire/herbier/proposer").expect(422);
    }
    propose(&pages, &whole);
    assert!(written(&world).contains("as_of: 2026-06-15"));
}

#[test]
fn a_name_that_is_taken_is_told_at_its_field_with_what_to_do() {
    let world = World::tour();
    super::registered(&world);
    let pages = Pages::entered(&world, &[]);
    for (name, holder) in [
        // The name, the id, another name of a product, and the name of one that is only proposed.
        ("midi pile", "sans-decision"),
        ("Sans décision", "sans-decision"),
        ("TRAJETS PARTAGÉS", "arrete"),
        ("Essai parapluies", "essai-parapluies"),
    ] {
        let page = sent(&pages, "/inscrire", &[("nom", name), ("phrase", "Autre chose.")]).expect(422);
        let (_, field) = page
            .body
            .split_once("id=\"nom-e\"")
            .unwrap_or_else(|| panic!("{}", page.body));
        let (told, _) = field.split_once("<input").unwrap();
        let told = unescaped(told);
        assert!(
            told.contains(name) && told.contains("autre nom") && told.contains(&format!("/produits/{holder}\"")),
            "{told}"
        );
        assert!(page.body.contains("Autre chose."));
    }
    for name in ["", "!", "x"] {
        let page = sent(&pages, "/inscrire", &[("nom", name), ("phrase", "")]).expect(422);
        assert!(
            page.body.contains("id=\"nom-e\"") && !page.body.contains("identifiant"),
            "{}",
            page.body
        );
    }
    assert!(!world.path(".git/catalog/answers").exists());
}

#[test]
fn a_name_that_was_taken_since_is_changed_and_the_answers_stay() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let fields = begun(&pages);
    let next = post_all(&pages, QUESTIONS, &fields).expect(303);
    world
        .catalog(&["new", "--yes", "--offline", "--name", "Herbier", "herbier-des-autres"])
        .expect(0);
    let page = pages.get(next.header("location")).expect(422);
    assert!(page.body.contains("id=\"nom-e\""), "{}", page.body);
    let renamed = with(first(&page), &[("nom", "Herbier du jardin")]);
    post_all(&pages, "/inscrire", &renamed);
    let page = pages.get("/inscrire/herbier-du-jardin").expect(200);
    let kept = first(&page);
    assert_eq!(
        value(&kept, "value.problem.text"),
        Some("Les plantes se perdent."),
        "{}",
        page.body
    );
    assert!(!unescaped(&pages.get("/inscrire").expect(200).body).contains("/inscrire/herbier\""));
}

#[test]
fn a_registration_that_is_given_up_is_erased_and_no_other() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    begun(&pages);
    sent(&pages, "/inscrire", &[("nom", "Grainothèque"), ("phrase", "")]);
    assert_eq!(
        pages.get("/inscrire/herbier/abandonner").expect(303).header("location"),
        QUESTIONS
    );
    let page = pages.get(QUESTIONS).expect(200);
    assert!(
        unescaped(&page.body).contains("action=\"/inscrire/herbier/abandonner\""),
        "{}",
        page.body
    );
    pages
        .send("/inscrire/herbier/abandonner", &[("csrf", "faux")])
        .expect(403);
    sent(&pages, "/inscrire/herbier/abandonner", &[]).expect(303);
    let list = pages.get("/inscrire?efface=1").expect(200).body;
    assert!(!list.contains("Herbier") && list.contains("Grainothèque"), "{list}");
    assert_ne!(pages.get(QUESTIONS).status, 200);
    // Given up twice, it is given up.
    sent(&pages, "/inscrire/herbier/abandonner", &[]).expect(303);
}

#[test]
fn what_answers_already_is_shown_with_what_it_is_for_and_by_which_words() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let said = [
        ("nom", "Casiers du jardin"),
        ("phrase", "Réserver un casier pour ses outils."),
    ];
    let page = unescaped(&sent(&pages, "/inscrire", &said).expect(200).body);
    assert!(page.contains("Des communs à réutiliser"), "{page}");
    assert!(page.contains("Module de réservation"), "{page}");
    assert!(page.contains("réserver une salle, un terrain, un casier"), "{page}");
    assert!(page.contains("Mots en commun\u{a0}: "), "{page}");
}
