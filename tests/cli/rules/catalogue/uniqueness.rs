//! names that are taken.

use crate::rules::{Case, PRODUCT, registered};

pub(in crate::rules) fn cases() -> Vec<Case> {
    let first = registered("aliases: [Le Petit Essai]\n");
    let second = |name: &str, more: &str| format!("id: second\nname: {name}\n{more}{}", phases());
    vec![
        Case::files(
            "X-02",
            "a name taken by another, whatever the case and the accents",
            &[
                (PRODUCT, &first),
                ("products/second.yaml", &second("ÉSSAI #~ X-02", "")),
            ],
            &[(PRODUCT, &first), ("products/second.yaml", &second("Second", ""))],
        ),
        Case::files(
            "X-02",
            "a name that reads like another, blanks aside",
            &[
                (PRODUCT, &first),
                ("products/second.yaml", &second("\"Le\\u00A0petit  essai\" #~ X-02", "")),
            ],
            &[
                (PRODUCT, &first),
                ("products/second.yaml", &second("Le petites sai", "")),
            ],
        ),
        Case::files(
            "X-02",
            "a name that reads like another, its hyphen aside",
            &[
                (PRODUCT, &first),
                ("products/second.yaml", &second("Rendez-vous", "")),
                (
                    "products/troisieme.yaml",
                    &second("Rendez\u{2011}vous #~ X-02", "").replace("id: second", "id: troisieme"),
                ),
            ],
            &[(PRODUCT, &first), ("products/second.yaml", &second("Rendez-vous", ""))],
        ),
        Case::files(
            "X-02",
            "an alias that is another's, and one's own",
            &[
                (PRODUCT, &first),
                (
                    "products/second.yaml",
                    &second("Second", "aliases: [le petit essai] #~ X-02\n"),
                ),
            ],
            &[
                (PRODUCT, &first),
                ("products/second.yaml", &second("Second", "aliases: [second, SECOND]\n")),
            ],
        ),
    ]
}

pub(super) fn phases() -> &'static str {
    "phases: [{phase: idee, start: 2026-01-12, entered_by: registration}]\n"
}
