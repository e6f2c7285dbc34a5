//! Whatever the committee decided, in whatever order: a phase that `advance` may open breaks no rule.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::LazyLock;

use catalog::diagnostic::{Findings, Severity};
use catalog::domain::date::Date;
use catalog::domain::product::Product;
use catalog::lifecycle::history::{Lifecycle, VersionFile};
use catalog::lifecycle::transition::{self, TransitionRequest};
use catalog::lifecycle::version::Version;
use catalog::rules::engine::reference_index::ReferenceIndex;
use catalog::rules::{self, ProductContext};
use catalog::store::document;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

const GATES: [&str; 7] = [
    "G-POC",
    "G-MVP",
    "G-CONSTRUCTION",
    "G-GENERALISATION",
    "G-ARRET",
    "G-PIVOT",
    "G-REVUE",
];
const OUTCOMES: [&str; 4] = ["go", "go_avec_reserves", "no_go", "ajourne"];
const PHASES: [&str; 5] = ["idee", "poc", "mvp", "construction", "generalisation"];

static LIFECYCLE: LazyLock<Lifecycle> = LazyLock::new(lifecycle);

fn lifecycle() -> Lifecycle {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog/lifecycle/");
    let read = |name: &str| {
        let path = format!("{folder}{name}");
        let bytes = std::fs::read(&path).unwrap();
        VersionFile {
            path: path.clone(),
            version: *document::read::<Version>(&path, &bytes, |_, _, _| ()).value.unwrap(),
        }
    };
    Lifecycle::new(
        ["2024.1.yaml", "2025.0.yaml", "2025.1.yaml", "2026.1.yaml"]
            .map(read)
            .into(),
    )
}

/// A decision: its gate, its outcome, days after the one before, the phase it aims at, whether its reservation was closed.
type Decided = (usize, usize, i32, usize, bool);

fn file(phases: &[String], decisions: &[Decided]) -> String {
    let mut text = format!("id: essai\nname: Essai\nphases:\n{}", phases.concat());
    let mut day = Date::parse("2025-02-01").unwrap();
    text.push_str("decisions:\n");
    for (index, (gate, outcome, later, target, closed)) in decisions.iter().enumerate() {
        day = day.plus_days(*later);
        let (gate, outcome) = (GATES[*gate], OUTCOMES[*outcome]);
        text.push_str(&format!("  - id: d{index}\n    gate: {gate}\n    session: {day}\n    outcome: {outcome}\n    rationale: essai\n    poc_skip_reason: essai\n"));
        if gate == "G-PIVOT" {
            text.push_str(&format!("    target_phase: {}\n", PHASES[*target]));
        }
        if outcome == "go_avec_reserves" {
            let events = if *closed {
                format!(", events: [{{on: {day}, kind: closed, proof: lettre}}]")
            } else {
                String::new()
            };
            text.push_str(&format!("    reservations:\n      - {{id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: {}{events}}}\n", day.plus_days(60)));
        }
    }
    text
}

/// The product, and the ids of the errors about it.
fn read(text: &str, lifecycle: &Lifecycle, today: Date) -> (Product, Vec<String>) {
    let path = "products/essai.yaml";
    let reading = document::read::<Product>(path, text.as_bytes(), |product, tree, findings: &mut Findings| {
        rules::check_product(
            product,
            &ProductContext::new(lifecycle, today, path, tree, &ReferenceIndex::default()),
            findings,
        );
    });
    let errors = reading
        .diagnostics
        .iter()
        .filter(|one| one.severity == Severity::Error)
        .map(|one| one.rule.id.to_string())
        .collect();
    (*reading.value.expect("a product"), errors)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/regressions/transitions.txt"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_phase_that_may_be_opened_breaks_no_rule(
        decisions in prop::collection::vec((0..GATES.len(), 0..OUTCOMES.len(), 0..90i32, 0..PHASES.len(), any::<bool>()), 0..8),
    ) {
        let lifecycle = &*LIFECYCLE;
        let today = Date::parse("2027-06-30").unwrap();
        let mut phases = vec!["  - {phase: idee, start: 2025-01-20, entered_by: registration}\n".to_owned()];
        // Each go is used once: there are never more phases than decisions.
        for _ in 0..=decisions.len() {
            let (product, before) = read(&file(&phases, &decisions), lifecycle, today);
            let Ok(opening) = transition::plan(&product, lifecycle, today, &TransitionRequest::default()) else { break };
            let reason = opening.skip_reason.as_ref().map_or_else(String::new, |reason| format!(", skip_reason: {reason}"));
            phases.push(format!("  - {{phase: {}, start: {}, entered_by: {}{reason}}}\n", opening.to, opening.start, opening.decision));
            let (_, mut after) = read(&file(&phases, &decisions), lifecycle, today);
            // A retirement is written with `stop`, a thing of the product and not of the phase.
            after.retain(|rule| *rule != "S-55");
            prop_assert_eq!(&after, &before, "{:?}\n{}", opening, file(&phases, &decisions));
            prop_assert!(phases.len() <= decisions.len() + 1);
        }
    }

    #[test]
    fn a_refusal_is_an_answer_for_any_date_asked(start in 0..2000i32) {
        let lifecycle = &*LIFECYCLE;
        let today = Date::parse("2026-11-22").unwrap();
        let (product, _) = read(&file(&["  - {phase: idee, start: 2025-01-20, entered_by: registration}\n".to_owned()], &[(1, 0, 200, 0, false)]), lifecycle, today);
        let start = Date::parse("2024-01-01").unwrap().plus_days(start);
        let day = Date::parse("2025-08-20").unwrap();
        let opening = transition::plan(&product, lifecycle, today, &TransitionRequest { start: Some(start), ..TransitionRequest::default() });
        prop_assert_eq!(opening.is_ok(), start >= day && start <= today, "{:?}", opening);
    }
}
