//! Many faults in one file: all of them are told in one run.

use super::{Mark, findings, marks, unmarked};
use crate::support::World;

#[test]
fn twelve_faults_in_a_file_give_twelve_findings_on_their_lines() {
    let text = super::dedent(
        "
        id: essai #~ S-58/warning
        name: Essai
        sumary: une clé inconnue #~ S-02
        tags: [un]
        tags: [deux] #~ S-02
        origin: nouvau #~ S-02
        directorate: inconnue #~ X-01
        channels: web #~ Y-08
        links:
          service_url: www.exemple.invalid #~ S-59
        support:
          channel: écrire à jeanne.exemple@gmail.com #~ S-59
        risks:
          - id: k1 #~ Y-09
            owner: sponsor
        hors_perimetre: {since: 2018-13-45, reason: cession} #~ S-03
        milestones:
          - {id: premiere_production, actual: 2027-01-15, note: essai} #~ S-04
        phases:
          - {phase: idee, start: 2026-01-12, entered_by: registration}
          - phase: construction #~ S-07
            start: 2026-09-15
            entered_by: d9 #~ S-08
        decisions:
          - id: d1 #~ S-18 S-28
            gate: G-MVP
            session: 2026-09-15
            outcome: go_avec_reserves #~ S-13
        ",
    );
    let world = super::furnished();
    world.write("products/essai.yaml", unmarked(&text));
    let expected = marks(&text);
    assert!(expected.len() >= 12);
    assert_eq!(findings(&world)["products/essai.yaml"], expected);
}

#[test]
fn findings_come_in_the_order_of_files_and_lines() {
    let world = World::bare();
    let text = "id: essai\nname: Essai\nb: 1\na: 1\nphases: []\n";
    world.write(
        "products/deux.yaml",
        text.replace("essai", "deux").replace("Essai", "Deux"),
    );
    world.write("products/un-essai.yaml", text.replace("essai", "un-essai"));
    let report = world.catalog(&["validate", "--format", "json"]).expect(1).json();
    let all = report["diagnostics"].as_array().expect("a list");
    let places: Vec<_> = all
        .iter()
        .map(|one| (one["path"].as_str(), one["line"].as_u64()))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(places.len(), 9);
    assert_eq!(
        world.findings("products/deux.yaml"),
        world.findings("products/un-essai.yaml")
    );
}

#[test]
fn the_same_catalogue_gives_the_same_answer_whatever_the_number_of_threads() {
    let world = World::copy_of("examples/tour");
    world.write(
        "products/essai.yaml",
        "id: essai\nname: Démo Médailles\ndirectorate: xx\nphases: []\n",
    );
    let one = world.catalog(&["validate", "--format", "json", "--jobs", "1"]);
    let four = world.catalog(&["validate", "--format", "json", "--jobs", "4"]);
    assert_eq!(one.out, four.out);
    assert_eq!((one.code, four.code), (1, 1));
}

#[test]
fn the_tour_warns_of_phases_that_last_and_of_what_its_products_show() {
    let world = World::copy_of("examples/tour");
    let loud = |mark: &&Mark| mark.severity != "note" && mark.id != "S-57";
    let found = findings(&world);
    let found = found.iter().flat_map(|(path, marks)| {
        let own = marks.iter().filter(loud);
        own.map(move |mark| format!("{path} {}/{}", mark.id, mark.severity))
    });
    // A product that shows a thing in disorder is told so; no other is.
    let shown = [
        "products/a-completer.yaml S-58/warning",
        "products/ajourne.yaml S-32/warning",
        "products/essai-bloque.yaml S-16/warning",
        "products/essai-bloque.yaml S-16/warning",
        "products/grand-public.yaml S-45/warning",
        "products/public-en-retard.yaml X-10/warning",
        "products/public-en-retard.yaml S-45/warning",
        "products/public-en-retard.yaml S-16/warning",
        "products/remplacant.yaml X-06/warning",
        "products/sante.yaml S-42/warning",
        "products/sante.yaml S-45/warning",
        "products/sante.yaml S-25/warning",
        "products/second-essai.yaml S-16/warning",
        "products/tourne-encore.yaml L-03/warning",
    ];
    assert_eq!(found.collect::<Vec<_>>(), shown);
}
