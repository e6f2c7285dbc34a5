//! S-01: what a file is called.

use crate::rules::{Case, PRODUCT};

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::file(
            "S-01",
            "an id that is not the file's name",
            "
            id: essai-bis #~ S-01
            name: Essai
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
            &crate::rules::registered(""),
        ),
        Case::files(
            "S-01",
            "a file's name that ends in .yml",
            &[(
                "products/essai.yml",
                &crate::rules::registered("").replace("id: essai", "id: essai #~ S-01"),
            )],
            &[(PRODUCT, &crate::rules::registered(""))],
        ),
    ]
}
