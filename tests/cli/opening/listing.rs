//! The products: fifty on a page, found by words and by phase, and the next page of the same search.

use super::Pages;
use crate::support::World;

/// How many rows of products a page has.
fn rows(body: &str) -> usize {
    body.matches("<th scope=\"row\">").count()
}

#[test]
fn a_long_list_is_shown_fifty_at_a_time_and_keeps_its_search() {
    let world = World::tour();
    for number in 1..=120 {
        let text = format!(
            "id: navette-{number}\nname: Navette {number:03}\nphases: [{{phase: idee, start: 2026-01-05, entered_by: registration}}]\n"
        );
        world.write(&format!("products/navette-{number}.yaml"), text);
    }
    let pages = Pages::entered(&world, &[]);
    let first = pages.get("/produits").expect(200).body;
    assert_eq!(rows(&first), 50);
    assert!(
        first.contains("Page 1 sur 3") && first.contains("page=2") && !first.contains("rel=\"prev\""),
        "{first}"
    );
    // With words and a phase: 120 of them, the last page has 20.
    let second = pages.get("/produits?mots=navette&phase=idee&page=2").expect(200).body;
    assert_eq!(rows(&second), 50);
    assert!(
        second.contains("?mots=navette&amp;phase=idee&amp;page=3\"") && second.contains("page=1\""),
        "{second}"
    );
    let last = pages.get("/produits?mots=navette&phase=idee&page=3").expect(200).body;
    assert_eq!(rows(&last), 20);
    assert!(!last.contains("rel=\"next\""), "{last}");
    // A page beyond the end is the last one, and a number that is none the first.
    assert_eq!(rows(&pages.get("/produits?mots=navette&page=99").expect(200).body), 20);
    assert_eq!(rows(&pages.get("/produits?mots=navette&page=x").expect(200).body), 50);
    let few = pages.get("/produits?mots=midi+pile").expect(200).body;
    assert!(rows(&few) >= 1 && !few.contains("class=\"pages\""), "{few}");
}
