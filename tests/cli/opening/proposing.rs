//! Products that only a proposal has, recordings that are taken back, and what questions say of themselves.

use super::{DECISION, Pages, Reply, agreed, decision, post_all, registered, sent, unescaped, with};
use crate::support::World;

#[test]
fn a_product_that_is_only_proposed_is_found_among_the_products_by_its_name() {
    let world = World::tour();
    registered(&world);
    let pages = Pages::entered(&world, &[]);
    for (path, is_there) in [
        ("/produits", true),
        ("/produits?mots=parapluies", true),
        ("/produits?mots=PARAPLUIES&phase=idee", true),
        ("/produits?mots=parapluies&phase=mvp", false),
        ("/produits?mots=cantine", false),
    ] {
        let page = unescaped(&pages.get(path).expect(200).body);
        assert_eq!(
            page.contains("href=\"/produits/essai-parapluies\""),
            is_there,
            "{path}: {page}"
        );
        assert_eq!(page.contains(">proposé ·"), is_there, "{path}: {page}");
    }
    // By its name wherever it is listed, and never by its id.
    for path in ["/", "/propositions"] {
        let page = unescaped(&pages.get(path).expect(200).body);
        assert!(
            page.contains(">Essai parapluies</a>") && !page.contains(">essai-parapluies<"),
            "{path}: {page}"
        );
    }
}

fn no_go(pages: &Pages, why: &str) -> Reply {
    let said = with(decision(pages, "no_go"), &[("avis", "defavorable"), ("motif", why)]);
    let plan = post_all(pages, DECISION, &said).expect(200);
    agreed(pages, DECISION, &plan)
}

const BACK: &str = "/produits/sans-decision/propose/retirer";

#[test]
fn a_recording_that_is_wrong_is_taken_back_from_its_page_and_made_anew() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    world
        .catalog(&["set", "--yes", "--offline", "sans-decision", "summary", "Autre chose"])
        .expect(0);
    no_go(&pages, "mauvaise raison").expect(303);
    let proposal = pages.get("/produits/sans-decision/propose").expect(200);
    assert!(
        unescaped(&proposal.body).contains(&format!("href=\"{BACK}\"")),
        "{}",
        proposal.body
    );
    let page = pages.get(BACK).expect(200);
    assert!(
        page.body.contains("no-go") && !page.body.contains("Autre chose"),
        "{}",
        page.body
    );
    // A page that showed another recording takes nothing back.
    sent(&pages, BACK, &[("vu", "0000")]).expect(200);
    let count = || {
        world
            .git(&["rev-list", "--count", "main..catalog/sans-decision"])
            .trim()
            .to_owned()
    };
    assert_eq!(count(), "2");
    let done = agreed(&pages, BACK, &page).expect(303);
    assert_eq!(done.header("location"), "/produits/sans-decision/propose?retire=1");
    assert_eq!(count(), "1");
    assert!(
        pages
            .get(done.header("location"))
            .expect(200)
            .body
            .contains("class=\"done\"")
    );
    no_go(&pages, "la bonne raison").expect(303);
    let written = world.git(&["show", "catalog/sans-decision:products/sans-decision.yaml"]);
    assert!(
        written.contains("la bonne raison") && !written.contains("mauvaise raison"),
        "{written}"
    );
    // One after the other, all of it: then nothing is proposed any more.
    for to in ["/produits/sans-decision/propose?retire=1", "/propositions?retire=1"] {
        let page = pages.get(BACK).expect(200);
        assert_eq!(agreed(&pages, BACK, &page).expect(303).header("location"), to);
    }
    assert_ne!(pages.get(BACK).status, 200);
    assert!(
        pages
            .get("/propositions?retire=1")
            .expect(200)
            .body
            .contains("class=\"done\"")
    );
    assert_eq!(world.git(&["branch", "--list", "catalog/*"]).trim(), "");
}

#[test]
fn who_may_not_take_a_recording_back_is_told_why_in_words() {
    let world = World::tour();
    world
        .catalog(&["set", "--yes", "--offline", "sans-decision", "summary", "Autre chose"])
        .expect(0);
    world.git(&[
        "update-ref",
        "refs/remotes/origin/catalog/sans-decision",
        "catalog/sans-decision",
    ]);
    let pages = Pages::entered(&world, &[]);
    let page = pages.get("/produits/sans-decision/propose").expect(200);
    let shown = unescaped(&page.body);
    assert!(
        shown.contains("ne se retire plus d'ici") && !shown.contains(BACK),
        "{shown}"
    );
    assert!(!shown.contains("catalog set") && !shown.contains("undo"), "{shown}");
    assert_ne!(sent(&pages, BACK, &[("vu", "x")]).status, 303);
}

#[test]
fn a_question_about_commons_takes_none_and_i_do_not_know_and_says_what_still_blocks() {
    for (answer, written) in [("reuse[] aucun", "[]"), ("reuse[] inconnu", "inconnu")] {
        let world = World::tour();
        let pages = Pages::entered(&world, &[]);
        let path = "/produits/sans-decision/questions";
        let page = pages.get(&format!("{path}?tout=1")).expect(200);
        assert!(page.body.contains(&format!("name=\"{answer}\"")), "{}", page.body);
        // A question of one record says of which: of a deliverable of the rules, by its name.
        assert!(page.body.contains("À propos de"), "{}", page.body);
        // What blocks is counted, and no part of a long list.
        let shown = unescaped(&page.body);
        assert!(shown.contains("empêche") && !shown.contains(" en voici "), "{shown}");
        let csrf = page.field("csrf");
        let seen = page.field("vu");
        let fields = [
            ("csrf", csrf.as_str()),
            ("vu", seen.as_str()),
            ("q", "reuse[]"),
            (answer, "1"),
        ];
        let next = pages.post(path, &fields);
        assert_eq!(next.status, 303, "{}", next.body);
        let kept = world.read(".git/catalog/answers/sans-decision.yaml");
        assert!(
            kept.contains("at: reuse,") && kept.contains(&format!("value: {written}")),
            "{kept}"
        );
    }
}

#[test]
fn what_rules_remark_on_a_proposal_names_no_key_of_a_file() {
    // A reservation that is late already, and one whose day is far.
    for (today, due, told) in [
        ("2027-06-01", "16/02/2027", "demandez au comité une nouvelle échéance"),
        ("2026-11-22", "16/11/2027", "jours après la décision"),
    ] {
        let world = World::tour();
        let pages = Pages::entered(&world, &["--today", today]);
        let reserved = [
            ("saut", "déjà prouvé"),
            ("r1.texte", "Nommer un responsable"),
            ("r1.aspect", "organisation"),
            ("r1.responsable", "responsable_metier"),
            ("r1.echeance", due),
        ];
        let said = with(decision(&pages, "go_avec_reserves"), &reserved);
        let page = unescaped(&post_all(&pages, DECISION, &said).expect(200).body);
        let page = page.split_once("<pre").map_or(page.as_str(), |(before, _)| before);
        for key in ["events:", "kind:", "due:", "due_reason:", "renews:"] {
            assert!(!page.contains(key), "{key}: {page}");
        }
        assert!(page.contains(told), "{page}");
    }
}
