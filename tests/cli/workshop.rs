//! `workshop` and `show --vision`: what a team and its business want together, question by question, and on one page.

use crate::support::World;

/// The product, in its file on the branch that proposes it.
fn proposed(world: &World, id: &str) -> String {
    world.git(&["show", &format!("catalog/{id}:products/{id}.yaml")])
}

#[cfg(unix)]
mod terminal {
    use super::proposed;
    use crate::needs::needs;
    use crate::support::World;
    use crate::terminal::{DOWN, ENTER, ESCAPE, plain, typed};

    #[test]
    fn a_workshop_is_asked_part_by_part_left_and_taken_up() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let first = [
            "Que chacun trouve une salle.",
            ENTER,
            // An actor, then another one, then no more.
            DOWN,
            ENTER,
            "Bureau des lieux",
            ENTER,
            "Bureau",
            ENTER,
            "Décide",
            ENTER,
            "des salles propres",
            ENTER,
            ENTER,
            "3",
            ENTER,
            DOWN,
            ENTER,
            "Agents",
            ENTER,
            "Usagers",
            ENTER,
            "Utilise",
            ENTER,
            ENTER,
            ENTER,
            ENTER,
            DOWN,
            DOWN,
            ENTER,
            ESCAPE,
            "n",
            ENTER,
        ];
        let shown = plain(&typed(&world, "atelier herite", &first));
        for said in [
            "1 sur 7",
            "2 sur 7",
            "Déjà noté\u{a0}: Bureau des lieux ; Agents",
            "3 sur 7",
        ] {
            assert!(shown.contains(said), "{said}: {shown}");
        }
        assert!(shown.contains("catalog workshop herite"), "{shown}");
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());

        let shown = plain(&typed(&world, "workshop herite", &[ENTER, ESCAPE, "o", ENTER]));
        assert!(shown.contains("catalog show herite --vision"), "{shown}");
        let written = proposed(&world, "herite");
        for said in [
            "Que chacun trouve une salle.",
            "Bureau des lieux",
            "decideur",
            "influence: 3",
            "Agents",
        ] {
            assert!(written.contains(said), "{said}: {written}");
        }
    }

    #[test]
    fn nothing_that_is_there_is_lost_by_saying_no_more_of_it() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let keys = ["Manger à l'heure.", ENTER, DOWN, DOWN, ENTER, ESCAPE, "o", ENTER];
        let shown = plain(&typed(&world, "workshop sans-decision", &keys));
        assert!(shown.contains("restaurant administratif ; agents du site"), "{shown}");
        let written = proposed(&world, "sans-decision");
        assert!(written.contains("name: restaurant administratif"), "{written}");
        assert!(written.contains("name: agents du site"), "{written}");
    }

    #[test]
    fn a_portfolio_is_gone_through_product_by_product_on_one_branch() {
        if !needs("script", "--version") {
            return;
        }
        let world = World::tour();
        let keys = [
            // The first product's vision, and its commit; then the next one.
            "Une distinction sans attendre.",
            ENTER,
            ESCAPE,
            "o",
            ENTER,
            ENTER,
            "Un courrier pour chaque lauréat.",
            ENTER,
            ESCAPE,
            "o",
            ENTER,
        ];
        let shown = plain(&typed(&world, "workshop --portfolio Distinctions", &keys));
        for said in [
            "Produit 1 sur 2",
            "Produit 2 sur 2",
            "catalog report actors --portfolio",
        ] {
            assert!(shown.contains(said), "{said}: {shown}");
        }
        let branches = world.git(&["branch", "--list", "--format=%(refname:short)", "catalog/*"]);
        assert_eq!(branches.trim(), "catalog/atelier.distinctions");
        for (id, said) in [("grand-public", "sans attendre"), ("second-essai", "chaque lauréat")] {
            let file = world.git(&["show", &format!("catalog/atelier.distinctions:products/{id}.yaml")]);
            assert!(file.contains(said), "{id}: {file}");
        }
    }
}

#[test]
fn a_portfolio_that_nobody_named_is_refused_with_those_there_are() {
    let world = World::tour();
    let refused = world.catalog(&["workshop", "--portfolio", "acueil"]).expect(2);
    assert!(refused.err.contains("accueil"), "{}", refused.err);
    let both = world
        .catalog(&["workshop", "herite", "--portfolio", "accueil"])
        .expect(2);
    assert!(both.err.contains("--portfolio"), "{}", both.err);
}

#[test]
fn without_a_terminal_a_workshop_says_what_to_do() {
    let world = World::tour();
    let refused = world.catalog(&["workshop", "herite"]).expect(2);
    assert!(refused.err.contains("catalog set herite --from"), "{}", refused.err);
}

#[test]
fn a_vision_is_a_page_with_its_actors_drawn_and_in_a_table() {
    let world = World::tour();
    let shown = |format: &str| {
        let asked = ["show", "reserve-ouverte", "--vision", "--format", format];
        world.catalog(&asked).expect(0).out
    };
    for format in ["text", "markdown", "html"] {
        let page = shown(format);
        for said in ["bureau des lieux", "Décide", "associations de quartier", "Utilise"] {
            assert!(page.contains(said), "{format} {said}: {page}");
        }
    }
    let html = shown("html");
    assert!(html.contains("role=\"img\"") && html.contains("<ellipse"), "{html}");
    assert!(html.contains(">Bureau</td>"), "{html}");
    let product = world
        .catalog(&["show", "reserve-ouverte", "--vision", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(product["product"]["vision"]["actors"][0]["role"], "decideur");
    let english = world
        .catalog(&["show", "reserve-ouverte", "--vision", "--lang", "en"])
        .expect(0)
        .out;
    assert!(
        english.contains("The actors' map") && english.contains("Decides"),
        "{english}"
    );
    // A product that says no vision is told how to begin; what is no product has none.
    let none = world.catalog(&["show", "herite", "--vision"]).expect(0).out;
    assert!(none.contains("catalog workshop herite"), "{none}");
    let refused = world.catalog(&["show", "2026-10-06", "--vision"]).expect(2);
    assert!(refused.err.contains("n'est pas un produit"), "{}", refused.err);
}

#[test]
fn a_vision_says_what_changed_since_its_last_workshop() {
    let world = World::tour();
    let file = "products/ajourne.yaml";
    let before =
        "vision: {statement: Que les terrains du soir servent à ceux qui n’en ont pas., reviewed_on: 2026-09-01}";
    let with = |statement: &str| {
        let held =
            format!("vision: {{statement: {statement}, reviewed_on: 2026-09-01, workshops: [{{date: 2026-11-22}}]}}");
        world.write(file, world.read(file).replace(before, &held));
    };
    with("Un terrain pour chacun.");
    world.commit_all();
    let page = || world.catalog(&["show", "ajourne", "--vision"]).expect(0).out;
    assert!(
        page().contains("Rien de la vision n'a changé depuis l'atelier du 22"),
        "{}",
        page()
    );
    let changed = world
        .read(file)
        .replace("Un terrain pour chacun.", "Un terrain pour tous.");
    world.write(file, changed);
    let told = page();
    assert!(told.contains("Ce qui a changé depuis l'atelier du 22"), "{told}");
    assert!(
        told.contains("Un terrain pour chacun.") && told.contains("Un terrain pour tous."),
        "{told}"
    );
}
