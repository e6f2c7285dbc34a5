//! Products by their names, wherever people read of them.

use std::collections::BTreeSet;

use catalog::report::REPORTS;

use super::asking;
use crate::support::World;

/// The headings that may follow that of an id: what the thing is called.
const CALLED: [&str; 3] = ["Nom", "Problème", "Question du comité"];

#[test]
fn an_id_stands_alone_in_no_list() {
    let world = World::tour();
    let files = std::fs::read_dir(world.path("products")).unwrap();
    let ids: BTreeSet<String> = files
        .map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    let mut seen = 0;
    for report in REPORTS {
        let asked = [&asking(report)[..], &["--format", "markdown"]].concat();
        let page = world.catalog(&asked).expect(0).out;
        let mut headings: Vec<String> = Vec::new();
        for line in page.lines() {
            let Some(row) = line.strip_prefix("| ").and_then(|row| row.strip_suffix(" |")) else {
                headings.clear();
                continue;
            };
            let cells: Vec<String> = row.split(" | ").map(|cell| cell.trim().to_owned()).collect();
            if headings.is_empty() {
                if let Some(at) = cells.iter().position(|cell| cell == "Identifiant") {
                    assert!(CALLED.contains(&cells[at + 1].as_str()), "{}: {line}", report.id);
                }
                headings = cells;
                continue;
            }
            for (heading, cell) in headings.iter().zip(&cells) {
                let is_product = ids.contains(cell.trim_matches('`'));
                seen += usize::from(is_product);
                assert!(!is_product || heading == "Identifiant", "{}: {line}", report.id);
            }
        }
    }
    assert!(seen > 50, "{seen}");
    // What people read, programs read by its id.
    let json = world
        .catalog(&["report", "support", "--format", "json"])
        .expect(0)
        .json();
    let tables = json["tables"].as_array().unwrap();
    let needs = tables.iter().find(|table| table["id"] == "needs").unwrap();
    assert!(ids.contains(needs["rows"][0][0].as_str().unwrap()), "{needs}");
}
