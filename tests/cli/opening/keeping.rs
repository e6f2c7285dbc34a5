//! What is written of a decision is kept where its page is left, here and in a terminal alike.

use super::{DECISION, Pages, agreed, decision, filled, post_all, value, with};
use crate::needs::needs;
use crate::support::World;
use crate::terminal::{DOWN, ENTER, ESCAPE, plain, typed};

#[test]
fn a_decision_that_is_left_is_taken_up_where_it_was_and_forgotten_once_recorded() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let said = [
        ("saut", "déjà prouvé ; vu en juin"),
        ("ouvrir", "1"),
        ("avis", "reserve"),
        ("r1.texte", "Nommer un responsable"),
        ("r1.aspect", "organisation"),
        ("r1.responsable", "responsable_metier"),
        ("garder", "1"),
    ];
    let written = with(decision(&pages, "go_avec_reserves"), &said);
    post_all(&pages, DECISION, &written).expect(303);
    // The product says that one waits; its page has all of it.
    let product = pages.get("/produits/sans-decision").expect(200).body;
    assert!(product.contains("Reprendre la décision"), "{product}");
    let page = pages.get(DECISION).expect(200);
    assert!(page.body.contains("est repris"), "{}", page.body);
    let again = filled(&page);
    for (name, kept) in said
        .iter()
        .take(6)
        .chain(&[("seance", "17/11/2026"), ("mot", "vu en séance")])
    {
        assert_eq!(value(&again, name), Some(*kept), "{name}: {}", page.body);
    }
    // Another gate is another decision.
    let other = pages.get(&format!("{DECISION}?passage=G-ARRET")).expect(200);
    assert!(!other.body.contains("Nommer un responsable"));
    // A go with reservations needs favourable opinions or reserved ones: recorded, it is kept no more.
    let plan = post_all(&pages, DECISION, &with(again, &[("avis", "favorable")])).expect(200);
    let proposed = agreed(&pages, DECISION, &plan).expect(303);
    // What can be done next is offered there.
    let proposed = pages.get(proposed.header("location")).expect(200).body;
    assert!(proposed.contains("sans-decision/questions"), "{proposed}");
    assert!(!world.path(".git/catalog/answers/decision.sans-decision.yaml").exists());
    assert!(
        !pages
            .get("/produits/sans-decision")
            .expect(200)
            .body
            .contains("Reprendre la décision")
    );
}

#[test]
fn a_decision_that_is_refused_is_kept_and_can_be_forgotten() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    // A go without why a phase is skipped is refused.
    post_all(&pages, DECISION, &decision(&pages, "go")).expect(422);
    let page = pages.get(DECISION).expect(200);
    assert_eq!(value(&filled(&page), "motif"), Some("tout est prêt"), "{}", page.body);
    let csrf = page.field("csrf");
    pages.send(DECISION, &[("csrf", &csrf), ("oublier", "1")]).expect(303);
    let page = pages.get(DECISION).expect(200);
    assert!(!page.body.contains("tout est prêt"), "{}", page.body);
}

#[test]
fn a_decision_begun_in_the_browser_goes_on_in_the_terminal_and_the_other_way_round() {
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    {
        let pages = Pages::entered(&world, &[]);
        let said = [("avis", ""), ("avis.organisation", "defavorable"), ("garder", "1")];
        post_all(&pages, DECISION, &with(decision(&pages, "no_go"), &said)).expect(303);
    }
    let shown = plain(&typed(&world, "decide sans-decision", &[ENTER, ENTER, ESCAPE]));
    // Neither the day, nor the outcome, nor the reason, nor the first aspect is asked again.
    assert!(
        !shown.contains("Quel jour") && !shown.contains("Qu'a décidé"),
        "{shown}"
    );
    assert!(shown.contains("Méthodologie") || shown.contains("Valeur"), "{shown}");
    let world = World::tour();
    let keys = [
        "17/11/2026",
        ENTER,
        DOWN,
        ENTER,
        "Maquettes; suffisantes",
        ENTER,
        ESCAPE,
    ];
    let shown = plain(&typed(&world, "decide sans-decision", &keys));
    let pages = Pages::entered(&world, &[]);
    let page = pages.get(DECISION).expect(200);
    let again = filled(&page);
    assert_eq!(value(&again, "issue"), Some("go_avec_reserves"), "{shown}{}", page.body);
    assert_eq!(value(&again, "saut"), Some("Maquettes; suffisantes"));
}
