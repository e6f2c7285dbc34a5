//! What becomes of a reservation, said on a page: lifted, extended, converted, as the command `reservation` records it.

use super::{Pages, agreed, filled, post_all, with};
use crate::support::World;

const PAGE: &str = "/produits/reserve-ouverte/reserves";

#[test]
fn a_reservation_is_lifted_or_extended_as_in_the_terminal() {
    for (kind, said, command) in [
        (
            "closed",
            &[("preuve", "La lettre est signée")][..],
            &["close", "reserve-ouverte", "r1", "--proof", "La lettre est signée"][..],
        ),
        (
            "extended",
            &[("jusqu", "15 janvier 2027"), ("raison", "Le directeur change")],
            &[
                "extend",
                "reserve-ouverte",
                "r1",
                "--until",
                "2027-01-15",
                "--reason",
                "Le directeur change",
            ],
        ),
        (
            "converted",
            &[("raison", "Une action du plan")],
            &["convert", "reserve-ouverte", "r1", "--reason", "Une action du plan"],
        ),
    ] {
        let world = World::tour();
        let pages = Pages::entered(&world, &[]);
        assert!(pages.get("/produits/reserve-ouverte").expect(200).body.contains(PAGE));
        let page = pages.get(PAGE).expect(200);
        assert!(page.body.contains("Porter le responsable métier à 60"), "{}", page.body);
        let fields = with(with(filled(&page), &[("suite-donnee", kind)]), said);
        let plan = post_all(&pages, PAGE, &fields).expect(200);
        agreed(&pages, PAGE, &plan).expect(303);
        let written = |world: &World| {
            let show = "catalog/reserve-ouverte:products/reserve-ouverte.yaml";
            world.git(&["show", show])
        };
        let other = World::tour();
        let command = [&["reservation"][..], command, &["--yes"]].concat();
        other.catalog(&command).expect(0);
        assert_eq!(written(&world), written(&other), "{kind}");
    }
}

#[test]
fn what_a_reservation_lacks_is_told_beside_its_field_and_what_was_typed_stays() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let page = pages.get(PAGE).expect(200);
    for (said, wrong) in [
        (&[("preuve", "signée")][..], "suite-donnee-e"),
        (&[("suite-donnee", "closed")], "preuve-e"),
        (&[("suite-donnee", "extended"), ("jusqu", "bientôt")], "jusqu-e"),
        (&[("suite-donnee", "converted"), ("jour", "le 31 juin")], "jour-e"),
    ] {
        let refused = post_all(&pages, PAGE, &with(filled(&page), said)).expect(422);
        assert!(
            refused.body.contains(&format!("id=\"{wrong}\"")),
            "{wrong}: {}",
            refused.body
        );
        for (name, value) in said.iter().filter(|(name, _)| *name != "suite-donnee") {
            let kept = filled(&refused);
            assert!(kept.contains(&((*name).to_owned(), (*value).to_owned())), "{name}");
        }
    }
    // What the rules refuse is said too: an extension to a day that has passed.
    let said = [("suite-donnee", "extended"), ("jusqu", "2026-01-01"), ("raison", "x")];
    let refused = post_all(&pages, PAGE, &with(filled(&page), &said)).expect(422);
    assert!(refused.body.contains("class=\"errors\""), "{}", refused.body);
    // A product without any says so, and a command of a text leads to the page.
    let none = pages.get("/produits/generalise/reserves").expect(200);
    assert!(
        none.body.contains("class=\"note\"") && !none.body.contains("name=\"preuve\""),
        "{}",
        none.body
    );
}
