//! Faults that were found once and mended.

use super::{about, examined, findings, furnished, named, registered};

/// The ids of the findings of one product.
fn ids(text: &str) -> Vec<String> {
    let world = furnished();
    world.write("products/essai.yaml", examined(text));
    about("", findings(&world).get("products/essai.yaml"))
        .into_iter()
        .map(|mark| mark.id)
        .collect()
}

fn reserved(third: &str) -> String {
    let reservation = "aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-15, due_reason: essai";
    let decision = |id: &str, gate: &str, day: &str, reservations: &str| {
        format!(
            "  - {{id: {id}, gate: {gate}, session: {day}, outcome: go_avec_reserves, reservations: [{reservations}]}}\n"
        )
    };
    named(&format!(
        "phases:\n  - {{phase: idee, start: 2026-01-12, entered_by: registration}}\ndecisions:\n{}{}{}",
        decision(
            "d1",
            "G-POC",
            "2026-07-07",
            &format!("{{id: r1, {reservation}}}, {{id: r2, {reservation}}}")
        ),
        decision(
            "d10",
            "G-EVOLUTION",
            "2026-09-01",
            &format!("{{id: r1, {reservation}}}")
        ),
        decision(
            "d2",
            "G-MVP",
            "2026-09-15",
            &format!("{{id: r1, {reservation}, renews: {third}}}")
        ),
    ))
}

#[test]
fn a_go_renews_the_reservation_that_it_names_and_no_other() {
    // d1/r2 and d10/r1 stay open.
    assert_eq!(ids(&reserved("d1/r1")), ["S-17", "S-17"]);
}

#[test]
fn a_decision_whose_id_begins_like_another_is_another() {
    // d1/r1 and d1/r2 stay open: `d10/r1` begins with `d1`.
    assert_eq!(ids(&reserved("d10/r1")), ["S-17", "S-17"]);
}

#[test]
fn the_largest_number_of_a_cycle_is_a_gap() {
    let phase = "{phase: idee, start: 2026-01-12, entered_by: registration";
    let text = named(&format!("phases:\n  - {phase}, cycle: 4294967295}}\n  - {phase}}}\n"));
    assert!(ids(&text).contains(&"S-05".to_owned()));
}

#[test]
fn a_key_of_a_megabyte_is_told_quickly_and_in_a_few_lines() {
    let world = furnished();
    world.write(
        "products/essai.yaml",
        registered(&format!("? {}\n: faute\n", "a".repeat(1_000_000))),
    );
    let start = std::time::Instant::now();
    let answer = world.catalog(&["validate"]).expect(1);
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
    assert!(answer.out.len() < 10_000, "{} bytes", answer.out.len());
}

#[test]
fn without_rules_no_product_is_told_that_its_phase_or_its_version_is_unknown() {
    let decision = "decisions: [{id: d1, gate: G-POC, session: 2026-09-15, outcome: go, rules_version: '2026.1'}]\n";
    let world = furnished();
    world.write("products/essai.yaml", format!("{}{decision}", registered("")));
    std::fs::remove_dir_all(world.path("lifecycle")).expect("removed");
    let blamed: Vec<String> = findings(&world).into_keys().collect();
    assert_eq!(blamed, ["lifecycle"]);
}

#[test]
fn a_missing_reference_is_told_once_and_never_on_a_product() {
    let world = furnished();
    world.write("products/essai.yaml", registered("directorate: dlh\n"));
    std::fs::remove_file(world.path("reference.yaml")).expect("removed");
    let found = findings(&world);
    let told: Vec<_> = found["reference.yaml"].iter().map(|mark| mark.id.as_str()).collect();
    assert_eq!(told, ["X-01"]);
    let own = about("", found.get("products/essai.yaml"));
    assert!(own.is_empty(), "{own:?}");
}

#[test]
fn no_file_of_the_catalogue_names_a_person() {
    let world = furnished();
    world.write(
        "problems/lenteur.yaml",
        "id: lenteur\ntitle: Trop lent\nowner: jeanne.exemple@social.gouv.fr\n",
    );
    assert!(findings(&world).contains_key("problems/lenteur.yaml"));
}

#[test]
fn a_decision_that_cannot_be_read_is_not_called_absent_too() {
    let decided = |outcome: &str, by: &str| {
        ids(&named(&format!(
            "phases:\n  - {{phase: idee, start: 2026-01-12, entered_by: registration}}\n  \
             - {{phase: poc, start: 2026-09-15, entered_by: {by}}}\ndecisions:\n  \
             - {{id: d1, gate: G-POC, session: 2026-09-15, outcome: {outcome}}}\n"
        )))
    };
    let unread = decided("[go]", "d1");
    assert!(!unread.is_empty() && !unread.contains(&"S-08".to_owned()), "{unread:?}");
    assert!(decided("[go]", "d2").contains(&"S-08".to_owned()));
}

#[test]
fn a_decision_that_nobody_recorded_is_told_with_those_that_are() {
    let world = furnished();
    let told = |decisions: &str| {
        let text = named(&format!(
            "phases:\n  - {{phase: idee, start: 2026-01-12, entered_by: registration}}\n  \
             - {{phase: poc, start: 2026-09-15, entered_by: d9}}\n{decisions}"
        ));
        world.write("products/essai.yaml", examined(&text));
        let answer = world.catalog(&["validate", "--rule", "S-08"]).expect(1);
        answer.out
    };
    let decision = "decisions:\n  - {id: connue, gate: G-POC, session: 2026-09-15, outcome: go}\n";
    assert!(told(decision).contains("connue"));
    assert!(told("").contains('–'));
}

#[test]
fn a_reference_that_cannot_be_read_is_not_called_missing_too() {
    let world = furnished();
    world.write("products/essai.yaml", super::registered("directorate: dlh\n"));
    let missing = |world: &crate::support::World| {
        let found = findings(world);
        let told = found.get("reference.yaml").cloned().unwrap_or_default();
        assert!(!told.is_empty());
        told.iter().any(|mark| mark.id == "X-01")
    };
    world.write("reference.yaml", "directorates: [\n");
    assert!(!missing(&world));
    std::fs::remove_file(world.path("reference.yaml")).expect("removed");
    assert!(missing(&world));
}
