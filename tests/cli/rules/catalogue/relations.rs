//! products among one another.

use crate::rules::{Case, PRODUCT, named};

pub(in crate::rules) const IDEA: &str = "phases: [{phase: idee, start: 2026-01-12, entered_by: registration}]\n";
const STOPPED: &str = "
stop: {reason: pertinence, calendar: {comment: jamais mis en service}}
phases:
  - {phase: idee, start: 2026-01-12, entered_by: registration}
  - {phase: arret, start: 2026-09-15, entered_by: d1}
decisions:
  - {id: d1, gate: G-ARRET, session: 2026-09-15, outcome: go}
";
pub(in crate::rules) const OTHER: &str = "products/autre.yaml";

/// The text of a product called `Autre`.
fn other(rest: &str) -> String {
    format!("id: autre\nname: Autre\n{rest}")
}

/// A product and another: what the first says, faulty and lawful, and what the other does.
fn pair(id: &'static str, name: &'static str, faulty: (&str, &str), lawful: (&str, &str)) -> Case {
    let files = |(own, others): (&str, &str)| [(PRODUCT, named(own)), (OTHER, other(others))];
    let (faulty, lawful) = (files(faulty), files(lawful));
    let borrowed = |files: &[(&'static str, String); 2]| [files[0].clone(), files[1].clone()];
    let (faulty, lawful) = (borrowed(&faulty), borrowed(&lawful));
    Case::files(
        id,
        name,
        &[(faulty[0].0, &faulty[0].1), (faulty[1].0, &faulty[1].1)],
        &[(lawful[0].0, &lawful[0].1), (lawful[1].0, &lawful[1].1)],
    )
}

pub(in crate::rules) fn cases() -> Vec<Case> {
    products()
}

fn products() -> Vec<Case> {
    let needs = |id: &str, mark: &str| format!("relations: {{depends_on: [{{product: {id}}}]}}{mark}\n{IDEA}");
    let closed = format!(
        "{}deliverables:\n{}",
        STOPPED.replace("reason: pertinence", "substate: clos, reason: pertinence"),
        [
            "calendrier_arret",
            "post_mortem",
            "documentations_a_jour",
            "communication"
        ]
        .map(|id| format!("  - {{id: {id}, url: 'https://exemple.invalid/{id}', status: valide}}\n"))
        .concat()
    );
    vec![
        pair(
            "X-03",
            "two products that need one another",
            (&needs("autre", " #~ X-03/warning"), &needs("essai", "")),
            (&needs("autre", ""), IDEA),
        ),
        pair(
            "X-04",
            "a product that needs one that is closed",
            (&needs("autre", " #~ X-04"), &closed),
            (&needs("autre", ""), IDEA),
        ),
        pair(
            "X-04",
            "a product that needs one that is stopping, and plans nothing",
            (&needs("autre", " #~ X-04/warning"), STOPPED),
            (
                &format!("relations: {{depends_on: [{{product: autre, switch_planned: 2027-01-15}}]}}\n{IDEA}"),
                STOPPED,
            ),
        ),
        pair(
            "X-05",
            "a replacement that only one side knows",
            (
                IDEA,
                &STOPPED
                    .replace("{reason: pertinence,", "{reason: remplace, replaced_by: essai,")
                    .replacen("}}\n", "}} #~ X-05\n", 1),
            ),
            (
                &format!("relations: {{replaces: [autre]}}\n{IDEA}"),
                &STOPPED.replace("{reason: pertinence,", "{reason: remplace, replaced_by: essai,"),
            ),
        ),
        pair(
            "X-05",
            "a product that takes the place of one that stopped for another reason",
            (&format!("relations: {{replaces: [autre]}} #~ X-05\n{IDEA}"), STOPPED),
            (&format!("relations: {{replaces: [autre]}}\n{IDEA}"), IDEA),
        ),
        pair(
            "X-06",
            "a product that was to stop, and runs",
            (
                &format!(
                    "relations: {{replaces: [{{product: autre, planned_stop: 2026-11-21}}]}} #~ X-06/warning\n{IDEA}"
                ),
                IDEA,
            ),
            (
                &format!("relations: {{replaces: [{{product: autre, planned_stop: 2026-11-22}}]}}\n{IDEA}"),
                IDEA,
            ),
        ),
    ]
}
