//! `catalog site`: what everybody may read, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::World;

/// The files of a folder, with what they say.
fn files(folder: &Path) -> BTreeMap<String, String> {
    fn within(folder: &Path, root: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                within(&path, root, found);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    within(folder, folder, &mut found);
    found
}

fn site(world: &World, name: &str) -> (PathBuf, BTreeMap<String, String>) {
    let folder = world.path(name);
    world.catalog(&["site", folder.to_str().unwrap()]).expect(0);
    let files = files(&folder);
    (folder, files)
}

/// Where the attributes `href` and `src` of a page lead.
fn addresses(page: &str) -> impl Iterator<Item = &str> {
    let of = |name: &'static str| page.split(name).skip(1).filter_map(|rest| rest.split('"').next());
    of(" href=\"").chain(of(" src=\""))
}

#[test]
fn every_link_of_a_site_leads_to_a_file_and_every_anchor_to_its_place() {
    let world = World::tour();
    let (folder, files) = site(&world, "public");
    let mut seen = BTreeSet::new();
    for (name, page) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        let own = folder.join(name);
        let outside = |address: &&str| !address.contains("://") && !address.starts_with("data:");
        let page = page.replace("&#x2f;", "/");
        for address in addresses(&page).filter(outside) {
            let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
            let target = if path.is_empty() {
                own.clone()
            } else {
                own.parent().unwrap().join(path)
            };
            assert!(target.is_file(), "{name}: {address}");
            if !anchor.is_empty() {
                let text = fs::read_to_string(&target).unwrap();
                assert!(text.contains(&format!("id=\"{anchor}\"")), "{name}: {address}");
            }
            seen.insert(target.canonicalize().unwrap());
        }
        assert!(!page.contains("catalog "), "{name} speaks of a command");
    }
    // Each page and each table is found from another.
    for name in files
        .keys()
        .filter(|name| !name.starts_with('.') && *name != "theme/recherche.js")
    {
        assert!(seen.contains(&folder.join(name).canonicalize().unwrap()), "{name}");
    }
}

#[test]
fn each_figure_of_a_public_report_has_its_formula_and_its_source() {
    let world = World::tour();
    let (_, files) = site(&world, "public");
    for report in ["portfolio", "lead-time", "reuse"] {
        let page = &files[&format!("rapports/{report}.html")];
        let json = world.catalog(&["report", report, "--format", "json"]).expect(0).json();
        let figure = &json["figures"][0];
        for told in ["label", "formula", "source"] {
            let told = figure[told].as_str().unwrap().replace('\'', "&#39;");
            assert!(page.contains(&told), "{report}: {told}");
        }
    }
}

#[test]
fn the_same_catalogue_gives_the_same_bytes_and_writes_nothing_again() {
    let world = World::tour();
    let (_, first) = site(&world, "one");
    let (folder, second) = site(&world, "two");
    assert_eq!(first, second);
    assert!(first.len() > 40);
    let told = world.catalog(&["site", folder.to_str().unwrap()]).expect(0).out;
    assert!(told.contains("aucun n'a changé"), "{told}");
}

#[test]
fn what_is_not_public_stands_in_no_file() {
    let world = World::tour();
    let path = "products/grand-public.yaml";
    let mut text = world.read(path);
    text = text.replacen("sponsor: directrice adjointe", "sponsor: SECRET-commanditaire", 1);
    text.push_str("open_questions: [SECRET-question]\n");
    let share = "links:\n  share_folder: https://secret.example/SECRET-dossier\n  environments: [https://SECRET-recette.example]\n";
    text = text.replacen("links:\n", share, 1);
    text = text.replacen(
        "outcome: go\n",
        "outcome: go\n    rationale: SECRET-motif\n    guests: [SECRET-invite]\n",
        1,
    );
    for mark in ["SECRET-dossier", "SECRET-motif", "SECRET-commanditaire"] {
        assert!(text.contains(mark), "{mark} stands in the file");
    }
    world.write(path, &text);
    let shown = world.catalog(&["show", "grand-public", "-v"]).expect(0).out;
    assert!(shown.contains("SECRET-question") && shown.contains("SECRET-commanditaire"));
    let (_, files) = site(&world, "public");
    for (name, text) in &files {
        assert!(!text.to_lowercase().contains("secret-"), "{name}");
    }
    let all: Value = serde_json::from_str(&files["donnees/produits.json"]).unwrap();
    for product in all["products"].as_array().unwrap() {
        for key in [
            "team",
            "budget",
            "security",
            "hosting",
            "data",
            "schedule",
            "support_needs",
            "deliverables",
        ] {
            assert!(product[key].is_null(), "{key}");
        }
    }
    assert!(files["produits/grand-public.html"].contains("Mon Étoile"));
}

#[test]
fn a_folder_that_holds_something_else_is_refused() {
    let world = World::tour();
    world.write("public/these.txt", "mine");
    let refused = world
        .catalog(&["site", world.path("public").to_str().unwrap()])
        .expect(2);
    assert!(refused.err.contains("autre chose qu'un site"), "{}", refused.err);
    assert_eq!(files(&world.path("public")).len(), 1);
    // The catalogue itself is one.
    world.catalog(&["site", "."]).expect(2);
}

#[test]
fn the_feed_and_the_tables_are_read_by_programs() {
    let world = World::tour();
    let (_, files) = site(&world, "public");
    let feed = &files["decisions.xml"];
    assert!(feed.starts_with("<?xml") && feed.matches("<entry>").count() > 10);
    assert_eq!(feed.matches("<entry>").count(), feed.matches("</entry>").count());
    let days: Vec<&str> = feed
        .split("<updated>")
        .skip(2)
        .filter_map(|rest| rest.get(..10))
        .collect();
    assert!(days.is_sorted_by(|one, other| one >= other) && *days.first().unwrap() <= "2026-11-22");
    let mut table = files["donnees/produits.csv"].lines();
    assert!(table.next().unwrap().starts_with("id,name,summary,phase"));
    assert_eq!(table.count(), 25);
}
