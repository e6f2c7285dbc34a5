//! What the pages keep between two requests is what the files say at each of them.

use super::{Pages, unescaped};
use crate::support::World;

const FILE: &str = "products/sans-decision.yaml";

fn listed(pages: &Pages) -> String {
    unescaped(&pages.get("/produits").expect(200).body)
}

/// Renames the product of [`FILE`] to a name as long.
fn renamed(world: &World, from: &str, to: &str) {
    let text = world.read(FILE);
    assert!(text.contains(from) && from.len() == to.len(), "{text}");
    world.write(FILE, text.replace(from, to));
}

#[test]
fn a_file_that_is_changed_added_or_removed_is_seen_at_the_next_request() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    for _ in 0..2 {
        assert!(listed(&pages).contains(">Midi Pile<"));
    }
    renamed(&world, "Midi Pile", "Midi Vite");
    for path in [
        "/produits",
        "/produits/sans-decision",
        "/produits/sans-decision/passage",
    ] {
        let page = pages.get(path).expect(200);
        assert!(
            page.body.contains("Midi Vite") && !page.body.contains("Midi Pile"),
            "{path}"
        );
    }
    // As it was, long ago: its time is what it was, too.
    let age = || {
        let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(9_000);
        let file = std::fs::File::options().append(true).open(world.path(FILE)).unwrap();
        file.set_modified(long_ago).unwrap();
    };
    age();
    assert!(listed(&pages).contains(">Midi Vite<"));
    renamed(&world, "Midi Vite", "Midi Lent");
    age();
    assert!(listed(&pages).contains(">Midi Lent<"));
    // Another comes, and goes.
    let other = world
        .read(FILE)
        .replace("sans-decision", "nouveau-venu")
        .replace("Midi Lent", "Nouveau venu");
    world.write("products/nouveau-venu.yaml", &other);
    assert!(listed(&pages).contains(">Nouveau venu<"));
    std::fs::remove_file(world.path("products/nouveau-venu.yaml")).unwrap();
    assert!(!listed(&pages).contains(">Nouveau venu<"));
    pages.get("/produits/nouveau-venu").expect(404);
    // A file that cannot be read is told, for as long as it cannot.
    let text = world.read(FILE);
    world.write(FILE, "name: [");
    for _ in 0..2 {
        let page = listed(&pages);
        assert!(
            page.contains("contient des fautes de forme") && !page.contains(">Midi Lent<"),
            "{page}"
        );
    }
    world.write(FILE, text);
    let page = listed(&pages);
    assert!(
        !page.contains("contient des fautes de forme") && page.contains(">Midi Lent<"),
        "{page}"
    );
}

#[test]
fn another_branch_other_rules_and_other_lists_are_seen_at_the_next_request() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    assert!(listed(&pages).contains(">Midi Pile<"));
    world.git(&["checkout", "-q", "-b", "autre"]);
    renamed(&world, "Midi Pile", "Midi Vite");
    world.git(&["commit", "-qam", "Renomme"]);
    assert!(listed(&pages).contains(">Midi Vite<"));
    world.git(&["checkout", "-q", "main"]);
    assert!(listed(&pages).contains(">Midi Pile<"));
    world.git(&["checkout", "-q", "autre"]);
    assert!(listed(&pages).contains(">Midi Vite<"));
    // The rules fail, and are mended.
    let rules = world.read("lifecycle/2026.1.yaml");
    world.write("lifecycle/2026.1.yaml", "version: [");
    for _ in 0..2 {
        assert_ne!(pages.get("/produits").status, 200);
        assert_ne!(pages.get("/rapports/portfolio").status, 200);
    }
    world.write("lifecycle/2026.1.yaml", rules);
    assert!(listed(&pages).contains(">Midi Vite<"));
    // A catalogue that is no more.
    std::fs::rename(world.path("catalog.yaml"), world.path("ailleurs.yaml")).unwrap();
    assert_ne!(pages.get("/produits").status, 200);
    std::fs::rename(world.path("ailleurs.yaml"), world.path("catalog.yaml")).unwrap();
    assert!(listed(&pages).contains(">Midi Vite<"));
}

#[test]
fn whoever_asks_at_once_reads_the_same_catalogue() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    for (from, to) in [("Midi Pile", "Midi Vite"), ("Midi Vite", "Midi Pile")] {
        renamed(&world, from, to);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for path in ["/produits", "/produits/sans-decision"] {
                        let page = pages.get(path).expect(200);
                        assert!(page.body.contains(to) && !page.body.contains(from), "{path}: {to}");
                    }
                });
            }
        });
    }
}
