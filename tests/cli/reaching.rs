//! `check`: what of the catalogue a change makes it read, what it finds there, and what merging makes of it.

use serde_json::Value;

use crate::support::World;

const AB: &str = "catalog/products/ab.yaml";
const CD: &str = "catalog/products/cd.yaml";
const LINK: &str = "relations: {depends_on: [{product: cd, kind: api}]}\n";

fn text(id: &str, more: &str) -> String {
    let name = format!("Produit {}", id.to_uppercase());
    format!("id: {id}\nname: {name}\nphases: [{{phase: idee, start: 2026-11-02, entered_by: registration}}]\n{more}")
}

/// A small catalogue in a folder of its repository.
fn world() -> World {
    let world = World::bare();
    let write = |path: &str, text: &str| world.write(path, text);
    write("products/ab.yaml", &text("ab", LINK));
    write("products/cd.yaml", &text("cd", ""));
    write("products/dossier/ef.yaml", &text("ef", ""));
    write("products/gh.yaml", &text("gh", &LINK.replace("cd", "ef")));
    write("sessions/2026-11-03.yaml", "date: 2026-11-03\nkind: ordinaire\n");
    std::fs::create_dir(world.path("catalog")).unwrap();
    for name in ["catalog.yaml", "reference.yaml", "lifecycle", "products", "sessions"] {
        std::fs::rename(world.path(name), world.path(&format!("catalog/{name}"))).unwrap();
    }
    world.commit_all();
    world
}

fn edit(world: &World, path: &str, from: &str, to: &str) {
    let text = world.read(path);
    let new = text.replacen(from, to, 1);
    assert_ne!(text, new, "{path}: {from}");
    world.write(path, new);
}

fn add(world: &World, path: &str, more: &str) {
    world.write(path, world.read(path) + more);
}

/// A branch with one commit of what `change` does, from `start`.
fn branch(world: &World, name: &str, start: &str, change: impl FnOnce(&World)) {
    world.git(&["checkout", "-q", "-B", name, start]);
    change(world);
    world.git(&["add", "--all"]);
    world.git(&["commit", "-qm", name]);
}

/// What `check` finds that is no note, as `severity id path`, its exit code, and what it says aside.
fn check(world: &World, arguments: &[&str]) -> (i32, Vec<String>, String) {
    let answer = world.catalog(&[&["check", "--base", "main", "--format", "json"], arguments].concat());
    let report: Value = serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{}", answer.err));
    let told = report["diagnostics"].as_array().unwrap().iter();
    let told = told.filter(|one| one["severity"] != "note").map(|one| {
        let said = |key: &str| one[key].as_str().unwrap().to_owned();
        format!("{} {} {}", said("severity"), said("id"), said("path"))
    });
    (answer.code, told.collect(), answer.err)
}

#[test]
fn what_a_change_makes_it_read_is_said_and_no_neighbour_is_missed() {
    let world = world();
    type Change = fn(&World);
    let cases: &[(&str, Change)] = &[
        ("ce qu'ils citent (2 produits)", |world| {
            add(world, AB, "tags: [essai]\n")
        }),
        ("ce qu'ils citent (un produit)", |world| {
            add(world, CD, "tags: [essai]\n")
        }),
        ("aucun produit n'en fait partie", |world| {
            world.write(
                "catalog/sessions/2026-11-10.yaml",
                "date: 2026-11-10\nkind: ordinaire\n",
            );
        }),
        ("ce qu'ils citent (un produit)", |world| {
            let text = "date: 2026-12-10\nkind: ordinaire\nagenda: [cd]\n";
            world.write("catalog/sessions/2026-12-10.yaml", text);
        }),
        ("ce qu'ils citent (un produit)", |world| {
            let text = "id: pb\ntitle: Un problème\noccurrences: [{date: 2026-11-10, product: cd}]\n";
            world.write("catalog/problems/pb.yaml", text);
        }),
        ("une séance déjà enregistrée change", |world| {
            add(world, "catalog/sessions/2026-11-03.yaml", "agenda: [cd]\n");
        }),
        ("`reference.yaml` ou `catalog.yaml` change", |world| {
            add(world, "catalog/reference.yaml", "# un mot\n");
        }),
        ("`reference.yaml` ou `catalog.yaml` change", |world| {
            add(world, "catalog/catalog.yaml", "# un mot\n");
        }),
        ("les règles changent", |world| {
            add(world, "catalog/lifecycle/2025.1.yaml", "# un mot\n");
        }),
        ("un produit arrive", |world| {
            world.write("catalog/products/ij.yaml", text("ij", ""))
        }),
        ("un nom change", |world| add(world, CD, "aliases: [Autre nom]\n")),
        ("ce qu'ils citent (un produit)", |world| {
            add(world, CD, "summary: À quoi sert ce produit\n")
        }),
        ("un lien entre produits change", |world| {
            edit(world, AB, "product: cd", "product: gh")
        }),
        ("un lien entre produits change", |world| edit(world, AB, LINK, "")),
        ("un produit s'arrête ou sort du périmètre", |world| {
            add(world, CD, "hors_perimetre: {since: 2026-11-10, reason: cédé}\n");
        }),
        ("un produit cité n'est pas dans le dossier des produits", |world| {
            add(world, "catalog/products/gh.yaml", "tags: [essai]\n");
        }),
    ];
    for (number, (read, change)) in cases.iter().enumerate() {
        branch(&world, "work", "main", change);
        let (code, found, told) = check(&world, &["--head", "work", "--explain"]);
        assert!(told.contains(read), "{number}, {read}: {told}");
        assert!(
            code == 0 && !found.iter().any(|one| one.starts_with("error X-")),
            "{read}: {found:?}"
        );
        assert!(!found.iter().any(|one| one.contains(" C-19 ")), "{read}: {found:?}");
    }
    // What goes is missed by those who name it, and they alone.
    branch(&world, "work", "main", |world| {
        world.git(&["rm", "-q", CD]);
    });
    let (code, found, told) = check(&world, &["--head", "work", "--explain"]);
    assert!(told.contains("un produit s'en va"), "{told}");
    assert!(code == 1 && found.contains(&format!("error X-01 {AB}")), "{found:?}");
    assert!(found.contains(&format!("error C-03 {CD}")), "{found:?}");
    // So is what was never there; and a name that two bear is found in both files.
    branch(&world, "work", "main", |world| {
        edit(world, AB, "product: cd", "product: ailleurs")
    });
    let (code, found, _) = check(&world, &["--head", "work"]);
    assert!(code == 1 && found.contains(&format!("error X-01 {AB}")), "{found:?}");
    branch(&world, "work", "main", |world| {
        edit(world, CD, "Produit CD", "Produit AB\naliases: [Produit CD]")
    });
    let (code, found, _) = check(&world, &["--head", "work"]);
    assert_eq!(code, 1);
    assert!(found.iter().any(|one| one.starts_with("error X-02")), "{found:?}");
}

#[test]
fn a_strict_check_refuses_what_is_only_told() {
    let world = world();
    branch(&world, "work", "main", |world| {
        add(world, CD, "audience: {general_public: true}\n");
    });
    world.git(&["checkout", "-q", "-B", "main"]);
    branch(&world, "work", "main", |world| {
        edit(world, CD, "general_public: true", "general_public: false")
    });
    let (code, found, _) = check(&world, &["--head", "work"]);
    assert!(code == 0 && found.contains(&format!("warning C-11 {CD}")), "{found:?}");
    let (code, found, _) = check(&world, &["--head", "work", "--strict"]);
    assert!(code == 1 && found.contains(&format!("error C-11 {CD}")), "{found:?}");
    // The reason why may stand in the message of the commit.
    let justified = |reason: &str| {
        let trailer = format!("Catalog-Justification: {reason}");
        world.git(&["commit", "-q", "--amend", "-m", "change", "-m", &trailer]);
    };
    justified("plus de public");
    let (code, found, _) = check(&world, &["--head", "work", "--strict"]);
    assert!(!found.iter().any(|one| one.contains(" C-11 ")), "{code} {found:?}");
    justified("");
    let (_, found, _) = check(&world, &["--head", "work"]);
    assert!(found.contains(&format!("warning C-11 {CD}")), "{found:?}");
}

#[test]
fn the_files_that_change_are_named_up_to_fifty() {
    let world = world();
    branch(&world, "work", "main", |world| {
        add(world, AB, "tags: [essai]\n");
        world.git(&["rm", "-q", "catalog/products/gh.yaml"]);
        for number in 10..58 {
            let text = format!("id: pb-{number}\ntitle: Problème {number}\n");
            world.write(&format!("catalog/problems/pb-{number}.yaml"), text);
        }
    });
    let (_, _, told) = check(&world, &["--head", "work", "--explain"]);
    for line in [
        "ajouté : catalog/problems/pb-10.yaml",
        "changé : catalog/products/ab.yaml",
        "retiré : catalog/products/gh.yaml",
    ] {
        assert!(told.replace('\u{a0}', " ").contains(line), "{told}");
    }
    assert!(!told.contains("… et "), "{told}");
    add(&world, CD, "tags: [essai]\n");
    let (_, _, told) = check(&world, &["--explain"]);
    assert!(
        told.contains("… et un autre") && told.contains("fichiers de votre dossier"),
        "{told}"
    );
}

#[test]
fn what_lands_is_merged_as_git_would() {
    let world = world();
    // What happens in the base, then what the change does from before, and whether both go together.
    type Change = fn(&World);
    let remove: Change = |world| {
        world.git(&["rm", "-q", CD]);
    };
    let moved: Change = |world| {
        world.git(&["mv", CD, "catalog/products/dossier/cd.yaml"]);
    };
    let new: Change = |world| world.write("catalog/products/ij.yaml", text("ij", ""));
    let same: Change = |world| add(world, CD, "tags: [un]\n");
    let other: Change = |world| add(world, CD, "tags: [deux]\n");
    let ab: Change = |world| add(world, AB, "tags: [un]\n");
    let new_otherwise: Change = |world| world.write("catalog/products/ij.yaml", text("ij", "tags: [un]\n"));
    let cases: &[(&str, Change, Change, Option<&str>)] = &[
        ("both the same", same, same, None),
        ("each another", same, other, Some(CD)),
        ("each its file", same, ab, None),
        ("gone and edited", remove, same, Some(CD)),
        ("edited and gone", same, remove, Some(CD)),
        ("gone in both", remove, remove, None),
        ("moved and edited", moved, same, None),
        ("edited and moved", same, moved, None),
        ("new in both", new, new, None),
        ("new in each", new, new_otherwise, Some("catalog/products/ij.yaml")),
    ];
    world.git(&["branch", "start"]);
    for (name, in_base, in_change, conflict) in cases {
        branch(&world, "main", "start", in_base);
        branch(&world, "work", "start", in_change);
        let (_, found, _) = check(&world, &["--head", "work"]);
        let conflicts: Vec<&String> = found.iter().filter(|one| one.contains(" C-24 ")).collect();
        let expected: Vec<String> = conflict.iter().map(|path| format!("error C-24 {path}")).collect();
        assert_eq!(conflicts, expected.iter().collect::<Vec<_>>(), "{name}");
        // Git says the same.
        let merged = world
            .git_command(&["merge-tree", "--write-tree", "main", "work"])
            .output()
            .unwrap();
        assert_eq!(merged.status.success(), conflict.is_none(), "{name}");
    }
}
