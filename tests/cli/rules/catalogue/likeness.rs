//! products that may do the same thing.

use crate::rules::{Case, PRODUCT};

use super::relations::{IDEA, OTHER};

pub(in crate::rules) fn cases() -> Vec<Case> {
    let alike = "summary: Inscrire les apprentis dans leur centre de formation régional, avec leurs employeurs\n";
    vec![Case::files(
        "X-13",
        "two products that seem to do the same thing",
        &[
            (
                PRODUCT,
                &format!("id: essai\nname: Inscription des apprentis #~ X-13/note\n{alike}{IDEA}"),
            ),
            (OTHER, &format!("id: autre\nname: Apprentis\n{alike}{IDEA}")),
        ],
        &[
            (
                PRODUCT,
                &format!(
                    "id: essai\nname: Inscription des apprentis\n{alike}relations: {{similar_to: [autre]}}\n{IDEA}"
                ),
            ),
            (OTHER, &format!("id: autre\nname: Apprentis\n{alike}{IDEA}")),
        ],
    )]
}
