//! Values in the words of people: days and shares, and what is wrong with them said as the page says it.

use super::{Pages, Reply, encoded, filled, post_all, registered, unescaped, value, with};
use crate::support::World;

const QUESTIONS: &str = "/produits/essai-parapluies/questions";

/// Answers the question who owns the product with this share and this day; what comes back.
fn owned(pages: &Pages, share: &str, since: &str) -> Reply {
    let asked = format!("{QUESTIONS}?passage=G-MVP&aspect=organisation&tout=1&revoir=1");
    let page = pages.get(&asked).expect(200);
    let said = [
        ("product_owner.decides function", "cheffe de projet"),
        ("product_owner.decides share", share),
        ("product_owner.decides since", since),
        ("product_owner.decides decides", "true"),
    ];
    pages.filled(QUESTIONS, &page, &said)
}

/// A page with plain spaces.
fn plain(page: &Reply) -> String {
    unescaped(&page.body).replace('\u{a0}', " ")
}

/// What is said to be wrong.
fn errors(page: &Reply) -> String {
    let (_, errors) = page
        .body
        .split_once("id=\"erreurs\"")
        .unwrap_or_else(|| panic!("{}", page.body));
    unescaped(errors.split_once("<form").unwrap().0)
}

#[test]
fn days_and_shares_are_answered_as_people_say_them() {
    for (share, since) in [
        ("60", "1er septembre 2026"),
        ("60 %", "mardi 1er septembre"),
        ("0,6", "1/9/2026"),
        ("60,0 %", "le 1 septembre"),
    ] {
        let world = World::tour();
        registered(&world);
        let pages = Pages::entered(&world, &[]);
        let reply = owned(&pages, share, since);
        assert_eq!(reply.status, 303, "{share}, {since}: {}", reply.body);
        let kept = world.read(".git/catalog/answers/essai-parapluies.yaml");
        assert!(
            kept.contains("value: 0.6") && kept.contains("value: 2026-09-01"),
            "{since}: {kept}"
        );
        // They come back as they are said, and are no new answer.
        let again = format!("{QUESTIONS}?passage=G-MVP&aspect=organisation&tout=1&revoir=1");
        let mut page = pages.get(&again).expect(200);
        for _ in 0..9 {
            if page.body.contains("product_owner.share") {
                break;
            }
            let next = pages.filled(QUESTIONS, &page, &[]).expect(303);
            page = pages.get(next.header("location")).expect(200);
        }
        let shown = plain(&page);
        assert!(
            shown.contains("value=\"60 %\"") && shown.contains("value=\"1er septembre 2026\""),
            "{shown}"
        );
    }
}

#[test]
fn what_is_no_day_or_no_share_is_told_in_the_words_of_the_page() {
    for (share, since, told) in [
        ("150 %", "", "entre 0 et 100"),
        ("1,5", "", "entre 0 et 100"),
        ("beaucoup", "", "par exemple 60\u{a0}%"),
        ("", "bientôt", "17 novembre 2026"),
        ("", "lundi 17 novembre 2026", "17 novembre 2026"),
    ] {
        let refused = |code: &str| {
            let world = World::tour();
            registered(&world);
            let pages = Pages::entered(&world, &[]);
            pages.get(&format!("/langue/{code}")).expect(303);
            errors(&owned(&pages, share, since).expect(422))
        };
        let errors = refused("fr");
        assert!(errors.contains(told), "{told}: {errors}");
        for word in ["AAAA", "vaut", "« share »", "team.", "0 et 1 ", "0 et 1\u{a0}", "S-46"] {
            assert!(!errors.contains(word), "{word}: {errors}");
        }
        let english = refused("en");
        assert!(!english.contains("YYYY") && !english.contains("“share”"), "{english}");
    }
}

#[test]
fn the_days_of_a_decision_a_phase_and_a_report_are_written_as_people_write_them() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    for day in ["17 novembre 2026", "mardi 17 novembre", "17/11/2026", "mardi", "17/11"] {
        let chosen = [("seance", day), ("passage", "G-MVP"), ("issue", "go_avec_reserves")];
        let path = "/produits/sans-decision/decision";
        let page = pages.get(&format!("{path}?{}", encoded(&chosen))).expect(200);
        let said = with(
            filled(&page),
            &[
                ("avis", "favorable"),
                ("saut", "déjà prouvé"),
                ("r1.texte", "Finir l'audit"),
                ("r1.aspect", "organisation"),
                ("r1.responsable", "responsable_metier"),
                ("r1.echeance", "16 février"),
            ],
        );
        assert_eq!(value(&said, "seance"), Some(day));
        let plan = post_all(&pages, path, &said).expect(200);
        let lines = unescaped(&plan.body);
        assert!(
            lines.contains("session: 2026-11-17") && lines.contains("due: 2027-02-16"),
            "{day}: {lines}"
        );
        let wrong = post_all(&pages, path, &with(said, &[("r1.echeance", "31 février")])).expect(422);
        assert!(errors(&wrong).contains("n'est pas un jour"), "{}", wrong.body);
        let phase = super::sent(
            &pages,
            "/produits/pret-pour-mvp/phase",
            &[("passage", "G-MVP"), ("debut", day.trim_start_matches("mardi").trim())],
        );
        assert!(
            phase.status != 422 || day == "mardi" && phase.status == 200,
            "{day}: {}",
            phase.body
        );
        let report = pages
            .get(&format!("/rapports/ageing?{}", encoded(&[("jour", day)])))
            .expect(200);
        assert!(plain(&report).contains("au 17 novembre 2026"), "{day}: {}", report.body);
    }
    let report = pages
        .get(&format!("/rapports/ageing?{}", encoded(&[("jour", "31 février")])))
        .expect(200);
    assert!(report.body.contains("id=\"jour-e\""), "{}", report.body);
}
