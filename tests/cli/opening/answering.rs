//! Answers given part by part: nothing that was typed is lost, nothing is asked twice, and what is said of it is true.

use super::{Pages, Reply, registered, unescaped};
use crate::support::World;

const QUESTIONS: &str = "/produits/essai-parapluies/questions";
const DRAFT: &str = ".git/catalog/answers/essai-parapluies.yaml";

/// The names of all the fields of a page.
fn names(page: &Reply) -> Vec<String> {
    let tags = page.body.split(" name=\"").skip(1);
    tags.map(|tag| unescaped(tag.split_once('"').unwrap().0)).collect()
}

/// The page of questions that has a field of this name, a page after the other.
fn page_with(pages: &Pages, asked: &str, field: &str) -> Reply {
    let mut page = pages.get(&format!("{QUESTIONS}?{asked}&revoir=1")).expect(200);
    for _ in 0..20 {
        if names(&page).iter().any(|name| name == field) {
            return page;
        }
        let next = pages.filled(QUESTIONS, &page, &[]).expect(303);
        page = pages.get(next.header("location")).expect(200);
    }
    panic!("{field} is not asked: {}", page.body);
}

/// The product is for so many that all that depends on it is asked.
fn is_for_many(world: &World) {
    let said = [
        "set",
        "essai-parapluies",
        "audience.citizens_estimate",
        "3000",
        "--yes",
        "--offline",
    ];
    world.catalog(&said).expect(0);
}

/// A page with plain spaces.
fn plain(page: &Reply) -> String {
    unescaped(&page.body).replace('\u{a0}', " ")
}

/// Adds to the draft what a later question would.
fn answered_later(world: &World, at: &str, value: &str) {
    let draft = world.read(DRAFT);
    assert!(draft.starts_with("answers:\n"), "{draft}");
    let fact = format!("answers:\n  - at: {at}\n    value: {value}\n");
    // After the others, as the program keeps them.
    let (answers, waiting) = draft.split_once("waiting:").unwrap_or((&draft, ""));
    let rest = if waiting.is_empty() {
        String::new()
    } else {
        format!("waiting:{waiting}")
    };
    world.write(
        DRAFT,
        format!("{answers}{}{rest}", fact.trim_start_matches("answers:\n")),
    );
}

#[test]
fn a_part_of_a_record_stays_where_another_is_answered_later() {
    let cases = [
        (
            "passage=G-MVP&aspect=valeur",
            ("milestones[id=premiere_production] planned", "12 mars 2025"),
            "milestones.premiere_production.actual",
            ["planned: 2025-03-12", "actual: inconnu"],
        ),
        (
            "passage=G-MVP&aspect=methodologie",
            ("deliverables[id=parcours_utilisateur] version", "deux"),
            "deliverables.parcours_utilisateur.url",
            ["version: deux", "url: inconnu"],
        ),
    ];
    for (asked, answer, later, told) in cases {
        let world = World::tour();
        registered(&world);
        is_for_many(&world);
        let pages = Pages::entered(&world, &[]);
        let page = page_with(&pages, asked, answer.0);
        pages.filled(QUESTIONS, &page, &[answer]).expect(303);
        answered_later(&world, later, "inconnu");
        // What was answered is known, and is not taken back.
        pages.get(&format!("{QUESTIONS}?tout=1&revoir=1")).expect(200);
        let plan = pages.get("/produits/essai-parapluies/proposer").expect(200);
        for told in told {
            assert!(plan.body.contains(told), "{told}: {}", plan.body);
        }
    }
}

#[test]
fn none_after_one_that_was_described_takes_nothing_away() {
    let world = World::tour();
    registered(&world);
    let pages = Pages::entered(&world, &[]);
    let path = "milestones[id=premiere_production] planned";
    let page = page_with(&pages, "passage=G-MVP&aspect=valeur", path);
    pages.filled(QUESTIONS, &page, &[(path, "12 mars 2025")]).expect(303);
    for word in ["aucun", "inconnu"] {
        let page = pages.get(&format!("{QUESTIONS}?tout=1&revoir=1")).expect(200);
        let said = [
            ("csrf", page.field("csrf")),
            ("vu", page.field("vu")),
            ("q", "milestones[id=ouverture_publique]".to_owned()),
            (&format!("milestones[id=ouverture_publique] {word}"), "1".to_owned()),
            ("milestones[id=ouverture_publique] planned", String::new()),
        ]
        .map(|(name, value)| (name.to_owned(), value));
        let said: Vec<(&str, &str)> = said
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        pages.post(QUESTIONS, &said).expect(303);
        let plan = pages.get("/produits/essai-parapluies/proposer").expect(200);
        assert!(plan.body.contains("planned: 2025-03-12"), "{word}: {}", plan.body);
    }
}

#[test]
fn a_place_is_asked_once_on_a_page() {
    let world = World::tour();
    registered(&world);
    let personal = [
        "data.personal.processed",
        "true",
        "data.personal.purposes",
        "prêter",
        "data.personal.controller",
        "DRH",
        "data.personal.legal_basis",
        "mission d'intérêt public",
    ];
    world
        .catalog(&[&["set", "--yes", "--offline", "essai-parapluies"], &personal[..]].concat())
        .expect(0);
    let pages = Pages::entered(&world, &[]);
    let mut aipd = 0;
    for asked in ["passage=G-CONSTRUCTION&tout=1", "passage=G-MVP&aspect=donnees"] {
        let mut page = pages.get(&format!("{QUESTIONS}?{asked}&revoir=1")).expect(200);
        for _ in 0..16 {
            if !page.body.contains("name=\"q\"") {
                break;
            }
            let put = page.body.split("name=\"q\" value=\"").skip(1);
            let places: Vec<String> = put
                .map(|rest| unescaped(rest.split_once('"').unwrap().0))
                .filter(|at| !at.contains('['))
                .flat_map(|at| at.split(',').map(str::to_owned).collect::<Vec<_>>())
                .collect();
            let once: std::collections::BTreeSet<&String> = places.iter().collect();
            assert_eq!(once.len(), places.len(), "{asked}: {places:?}");
            aipd += places.iter().filter(|place| place.contains("aipd.required")).count();
            let next = pages.filled(QUESTIONS, &page, &[]).expect(303);
            page = pages.get(next.header("location")).expect(200);
        }
    }
    assert!(aipd > 0);
}

#[test]
fn what_is_not_understood_is_told_so_and_how_to_write_it() {
    for (asked, field, words, told) in [
        (
            "passage=G-MVP&aspect=valeur",
            "milestones[id=premiere_production] planned",
            "un de ces jours",
            "15 janvier 2027",
        ),
        (
            "passage=G-MVP&aspect=valeur",
            "indicators[kind=impact] baseline.value",
            "douze mille",
            "Un nombre",
        ),
    ] {
        let world = World::tour();
        registered(&world);
        let pages = Pages::entered(&world, &[]);
        let page = page_with(&pages, asked, field);
        let page = pages.filled(QUESTIONS, &page, &[(field, words)]).expect(422);
        for text in [
            plain(&page),
            plain(&pages.get(&format!("{QUESTIONS}?{asked}")).expect(200)),
        ] {
            let (_, wrong) = text
                .split_once("Gardé, mais à écrire autrement")
                .unwrap_or_else(|| panic!("{text}"));
            let wrong = wrong.split_once("</ul>").unwrap().0;
            assert!(
                wrong.contains(&format!("« {words} » n'est pas compris")) && wrong.contains(told),
                "{wrong}"
            );
            assert!(!text.contains("il manque ce qui doit l'accompagner"), "{text}");
        }
    }
}

#[test]
fn what_is_said_of_a_go_agrees_with_the_gate() {
    let world = World::tour();
    registered(&world);
    let pages = Pages::entered(&world, &[]);
    let asked = format!("{QUESTIONS}?bloquant=1&passage=G-MVP");
    let mut page = pages.get(&format!("{asked}&revoir=1")).expect(200);
    // Whoever says «later» to all of it.
    for _ in 0..6 {
        if !page.body.contains("name=\"q\"") {
            break;
        }
        page = pages
            .get(pages.filled(QUESTIONS, &page, &[]).expect(303).header("location"))
            .expect(200);
    }
    let text = plain(&page);
    let gate = plain(
        &pages
            .get("/produits/essai-parapluies/passage?proposition=1&passage=G-MVP")
            .expect(200),
    );
    assert!(
        gate.contains("bloque tout go :") || gate.contains("bloquent tout go :"),
        "{gate}"
    );
    assert!(text.contains("encore tout go") && text.contains("/passage?"), "{text}");
    assert!(!text.contains("Plus aucune de ces questions"), "{text}");
}

#[test]
fn the_title_of_a_question_says_of_which_record_it_is() {
    let world = World::tour();
    registered(&world);
    is_for_many(&world);
    let pages = Pages::entered(&world, &[]);
    for (aspect, field, title) in [
        (
            "valeur",
            "milestones[id=premiere_production] planned",
            "· À propos de « Premières fonctionnalités en production »",
        ),
        (
            "methodologie",
            "deliverables[id=parcours_utilisateur] url",
            "· À propos de « Parcours utilisateur »",
        ),
        (
            "valeur",
            "indicators[code=taux_usage] definition",
            "· À propos de « Taux d'usage »",
        ),
        (
            "valeur",
            "indicators[kind=impact] definition",
            "· À propos de « Effet du produit (impact) »",
        ),
    ] {
        let page = page_with(&pages, &format!("passage=G-MVP&aspect={aspect}"), field);
        let text = plain(&page);
        let titles: Vec<&str> = text
            .split("<h2 id=\"q")
            .skip(1)
            .map(|rest| rest.split_once("</h2>").unwrap().0)
            .collect();
        assert!(titles.iter().any(|one| one.contains(title)), "{title}: {titles:?}");
    }
}

#[test]
fn a_search_that_finds_nothing_says_so_and_leads_on() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    for (code, told) in [
        ("fr", "Aucun produit du catalogue"),
        ("en", "No product of the catalogue"),
    ] {
        pages.get(&format!("/langue/{code}")).expect(303);
        let page = pages.get("/produits?mots=zzzzz").expect(200);
        let main = page.body.split_once("<main").unwrap().1;
        assert!(main.contains(told) && main.contains("href=\"/inscrire\""), "{main}");
        assert!(!main.contains("<table"), "{main}");
        let found = pages.get("/produits?mots=midi").expect(200);
        assert!(!found.body.contains(told), "{}", found.body);
    }
}

#[test]
fn what_a_new_product_says_is_told_once_it_is_proposed() {
    let world = World::tour();
    registered(&world);
    let pages = Pages::entered(&world, &[]);
    let page = pages.get("/produits/essai-parapluies/propose").expect(200);
    let text = plain(&page);
    let main = text.split_once("<main").unwrap().1;
    for told in [
        "Nouveau produit",
        "Prête des parapluies aux agents.",
        "cheffe du bureau des parapluies",
    ] {
        assert!(main.contains(told), "{told}: {main}");
    }
}

#[test]
fn a_line_that_one_answer_brings_says_so_and_stands_apart_until_it_is_given() {
    let world = World::tour();
    registered(&world);
    let pages = Pages::entered(&world, &[]);
    let asked = |aspect: &str| pages.get(&format!("{QUESTIONS}?passage=G-MVP&aspect={aspect}&tout=1&revoir=1"));
    let shown = plain(&asked("securite").expect(200));
    // Few answers are named; where they are many, choosing one of them shows the line.
    for (line, told) in [
        ("waiver_ground", "Dispense (expérimentation limitée)"),
        ("authority", ""),
    ] {
        let end = format!(" {line}\"");
        let field = shown
            .split("<div class=\"field")
            .find(|field| field.contains(&end))
            .unwrap();
        assert!(field.contains(" data-only=\""), "{line}: {field}");
        assert_eq!(
            field.contains("Seulement si la réponse est"),
            !told.is_empty(),
            "{line}: {field}"
        );
        assert!(field.contains(told), "{line}: {field}");
    }
    assert!(
        shown.contains(" data-brings=\"2\"") && shown.contains(" data-brings=\"2 3\""),
        "{shown}"
    );
    // What every answer asks for stands there at once.
    let shown = plain(&asked("donnees").expect(200));
    assert!(
        shown.contains("legal_basis\"") || shown.contains("data.personal.processed"),
        "{shown}"
    );
    assert!(!shown.contains(" data-only=\""), "{shown}");
}

#[test]
fn a_yes_that_waits_is_not_said_to_be_wrong_and_no_product_replaces_itself() {
    let world = World::tour();
    registered(&world);
    let pages = Pages::entered(&world, &[]);
    let field = "data.personal.processed processed";
    let page = page_with(&pages, "passage=G-MVP&aspect=donnees", field);
    let next = pages.filled(QUESTIONS, &page, &[(field, "true")]).expect(303);
    let page = plain(&pages.get(next.header("location")).expect(200));
    assert!(!page.contains("à écrire autrement"), "{page}");
    let page = page_with(
        &pages,
        "passage=G-MVP&aspect=organisation",
        "relations.replaces[] product",
    );
    let list = plain(&page);
    let (_, list) = list.split_once("relations.replaces[] product\"").unwrap();
    let list = list.split_once("</select>").unwrap().0;
    assert!(
        list.contains("Salles Ouvertes") && !list.contains("Essai parapluies"),
        "{list}"
    );
}
