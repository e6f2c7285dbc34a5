//! Each refusal of `advance`, with the twin that passes: what enforces is seen to enforce.

use crate::support::World;

const PATH: &str = "products/essai.yaml";
const REGISTERED: &str = "{phase: idee, start: 2025-02-03, entered_by: registration}";
const IN_MVP: &str = "{phase: mvp, start: 2025-03-04, entered_by: g-mvp-2025-03-04, skip_reason: éprouvé}";

/// A product in a catalogue with the tour's rules, without a repository.
fn world(phases: &[&str], decisions: &[&str]) -> World {
    let world = World::bare();
    let list = |items: &[&str]| items.iter().map(|item| format!("  - {item}\n")).collect::<String>();
    let mut text = format!("id: essai\nname: Essai\nphases:\n{}", list(phases));
    if !decisions.is_empty() {
        text.push_str(&format!("decisions:\n{}", list(decisions)));
    }
    world.write(PATH, text);
    for day in ["2025-03-04", "2025-06-17", "2025-10-14", "2026-05-05"] {
        world.write(
            &format!("sessions/{day}.yaml"),
            format!("date: {day}\nkind: ordinaire\n"),
        );
    }
    world
}

/// A decision of the rules of 2025, which ask for nothing else.
fn decided(gate: &str, day: &str, outcome: &str, more: &str) -> String {
    let gate_id = gate.to_lowercase();
    format!(
        "{{id: {gate_id}-{day}, gate: {gate}, session: {day}, outcome: {outcome}, rules_version: '2025.1', rationale: essai{more}}}"
    )
}

/// What `advance` says and writes: a refusal names its reason and leaves the file as it was.
#[track_caller]
fn advanced(world: &World, arguments: &[&str], refused: Option<&str>) {
    let before = world.read(PATH);
    let answer = world.catalog(&[&["advance", "essai", "--no-commit", "--yes"], arguments].concat());
    match refused {
        Some(words) => {
            let answer = answer.expect(1);
            assert!(answer.err.contains(words), "{}", answer.err);
            assert_eq!(world.read(PATH), before);
        }
        None => {
            answer.expect(0);
            assert_ne!(world.read(PATH), before);
        }
    }
}

const SKIP: &[&str] = &["--skip-reason", "éprouvé"];

#[test]
fn a_phase_that_nobody_knows_or_that_ends_all_is_left_by_no_go() {
    let go = decided("G-MVP", "2025-03-04", "go", "");
    let stopped = decided("G-ARRET", "2025-06-17", "go", "");
    let unknown = "{phase: inconnu, start: inconnu, entered_by: baseline}";
    advanced(&world(&[unknown], &[&go]), SKIP, Some("sa phase actuelle est inconnue"));
    let end = "{phase: arret, start: 2025-06-17, entered_by: g-arret-2025-06-17}";
    advanced(
        &world(&[REGISTERED, end], &[&stopped]),
        &[],
        Some("les règles n'en prévoient aucune sortie"),
    );
    advanced(&world(&[REGISTERED], &[&go]), SKIP, None);
}

#[test]
fn a_review_opens_no_phase() {
    let review = decided("G-REVUE", "2025-10-14", "go", "");
    advanced(
        &world(&[REGISTERED], &[&review]),
        &["--gate", "G-REVUE"],
        Some("n'ouvre aucune phase"),
    );
}

#[test]
fn no_phase_is_opened_without_a_go_that_is_the_last_word_at_its_gate() {
    let go = decided("G-MVP", "2025-03-04", "go", "");
    let no_go = decided("G-MVP", "2025-06-17", "no_go", "");
    let deferred = decided("G-MVP", "2025-10-14", "ajourne", "");
    let again = decided("G-MVP", "2026-05-05", "go", "");
    advanced(
        &world(&[REGISTERED], &[]),
        SKIP,
        Some("aucune décision du comité ne l'y autorise"),
    );
    advanced(
        &world(&[REGISTERED], &[&no_go]),
        SKIP,
        Some("la dernière décision du comité"),
    );
    advanced(
        &world(&[REGISTERED], &[&deferred]),
        SKIP,
        Some("la dernière décision du comité"),
    );
    // Whatever the order of the lines, the day decides.
    advanced(
        &world(&[REGISTERED], &[&go, &no_go]),
        SKIP,
        Some("la dernière décision du comité"),
    );
    advanced(
        &world(&[REGISTERED], &[&no_go, &go]),
        SKIP,
        Some("la dernière décision du comité"),
    );
    advanced(&world(&[REGISTERED], &[&no_go, &again]), SKIP, None);
}

#[test]
fn a_go_that_opened_a_phase_opens_no_other() {
    let go = decided("G-MVP", "2025-03-04", "go", "");
    let phases = [REGISTERED, IN_MVP];
    advanced(
        &world(&phases, &[&go]),
        &["--gate", "G-MVP"],
        Some("elle a déjà ouvert la phase"),
    );
    // Without a gate, what opened the present phase is no answer.
    advanced(
        &world(&phases, &[&go]),
        &[],
        Some("aucune décision du comité ne l'y autorise"),
    );
    // Back at the idea, the go of before is spent: the gate is passed again by another.
    let back = "{phase: idee, start: 2025-10-14, entered_by: g-pivot-2025-10-14}";
    let pivot = decided("G-PIVOT", "2025-10-14", "go", ", target_phase: idee");
    let phases = [REGISTERED, IN_MVP, back];
    advanced(
        &world(&phases, &[&go, &pivot]),
        SKIP,
        Some("aucune décision du comité ne l'y autorise"),
    );
}

#[test]
fn a_go_opens_only_the_ways_of_its_gate() {
    let far = decided("G-GENERALISATION", "2025-06-17", "go", "");
    let next = decided("G-CONSTRUCTION", "2025-06-17", "go", "");
    let go = decided("G-MVP", "2025-03-04", "go", "");
    let phases = [REGISTERED, IN_MVP];
    advanced(&world(&phases, &[&go, &far]), &[], Some("n'y mène pas depuis la phase"));
    advanced(&world(&phases, &[&go, &next]), &[], None);
}

#[test]
fn a_phase_is_judged_by_the_rules_of_the_day_it_starts() {
    let go = decided("G-MVP", "2025-03-04", "go", "");
    let next = decided("G-CONSTRUCTION", "2025-10-14", "go", "");
    let world = world(&[REGISTERED, IN_MVP], &[&go, &next]);
    let closed: String = world
        .read("lifecycle/2025.1.yaml")
        .replace("'2025.1'", "'2026.0'")
        .replace("2025-01-16", "2026-02-01")
        .lines()
        .filter(|line| !line.contains("to: construction, gate"))
        .map(|line| format!("{line}\n"))
        .collect();
    world.write("lifecycle/2026.0.yaml", closed);
    advanced(&world, &["--start", "2026-03-02"], Some("n'y mène pas depuis la phase"));
    advanced(&world, &["--start", "2026-01-12"], None);
}

#[test]
fn an_open_reservation_keeps_the_next_phase_closed() {
    let reservation = |events: &str| {
        decided(
            "G-MVP",
            "2025-03-04",
            "go_avec_reserves",
            &format!(
                ", reservations: [{{id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2025-09-01{events}}}]"
            ),
        )
    };
    let next = decided("G-CONSTRUCTION", "2025-06-17", "go", "");
    let end = decided("G-ARRET", "2025-06-17", "go", "");
    let phases = [REGISTERED, IN_MVP];
    let open = reservation("");
    let closed = reservation(", events: [{on: 2025-05-12, kind: closed, proof: lettre}]");
    let late = reservation(", events: [{on: 2025-10-12, kind: closed, proof: lettre}]");
    advanced(&world(&phases, &[&open, &next]), &[], Some("est encore ouverte"));
    advanced(&world(&phases, &[&late, &next]), &[], Some("est encore ouverte"));
    advanced(&world(&phases, &[&closed, &next]), &[], None);
    // A product may stop with its reservations: the rules of records ask for a reason then, and not `advance`.
    let stopping = world(&phases, &[&open, &end]).catalog(&["advance", "essai", "--no-commit", "--dry-run"]);
    assert!(!stopping.err.contains("est encore ouverte"), "{}", stopping.err);
}

#[test]
fn a_start_stands_between_the_decision_and_today() {
    let go = decided("G-MVP", "2025-03-04", "go", "");
    let started = |start: &str, refused: Option<&str>| {
        let start = [SKIP, &["--start", start]].concat();
        advanced(&world(&[REGISTERED], &[&go]), &start, refused);
    };
    started("2025-03-03", Some("qui ouvre la phase, date du"));
    started("2026-11-23", Some("cette date est dans l'avenir"));
    started("2025-03-04", None);
    started("2026-11-22", None);
}

#[test]
fn a_go_leaves_the_phase_that_the_product_was_in_when_the_committee_spoke() {
    let go = decided("G-MVP", "2025-03-04", "go", "");
    // Of before the registration.
    let later = REGISTERED.replace("2025-02-03", "2025-03-05");
    let early = "elle ne peut pas en ouvrir la suite";
    advanced(
        &world(&[&later], &[&go]),
        &[SKIP, &["--start", "2025-10-14"]].concat(),
        Some(early),
    );
    let same = REGISTERED.replace("2025-02-03", "2025-03-04");
    advanced(&world(&[&same], &[&go]), SKIP, None);
    // Of before the phase that it would leave.
    let next = decided("G-CONSTRUCTION", "2025-03-04", "go", "");
    let later = IN_MVP.replace("start: 2025-03-04", "start: 2025-04-07");
    let start = &["--start", "2025-10-14"];
    advanced(&world(&[REGISTERED, &later], &[&go, &next]), start, Some(early));
    advanced(&world(&[REGISTERED, IN_MVP], &[&go, &next]), start, None);
}

#[test]
fn a_phase_that_is_skipped_wants_a_reason() {
    let go = decided("G-MVP", "2025-03-04", "go", "");
    let told = decided("G-MVP", "2025-03-04", "go", ", poc_skip_reason: éprouvé ailleurs");
    let not_yet = decided("G-MVP", "2025-03-04", "go", ", poc_skip_reason: …");
    let unskipped = "rien ne dit pourquoi cette phase est sautée";
    advanced(&world(&[REGISTERED], &[&go]), &[], Some(unskipped));
    advanced(&world(&[REGISTERED], &[&not_yet]), &[], Some(unskipped));
    advanced(&world(&[REGISTERED], &[&go]), &["--skip-reason", "…"], Some(unskipped));
    advanced(&world(&[REGISTERED], &[&told]), &[], None);
}

#[test]
fn no_rules_no_phase() {
    let go = decided("G-MVP", "2025-03-04", "go", "");
    let world = world(&[REGISTERED], &[&go]);
    let before = world.read(PATH);
    let answer = world.catalog(&["advance", "essai", "--no-commit", "--yes", "--today", "2023-05-02"]);
    assert!(
        answer.code == 1 && answer.err.contains("aucune version des règles"),
        "{}",
        answer.err
    );
    assert_eq!(world.read(PATH), before);
}
