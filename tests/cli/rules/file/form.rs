//! Y-01 to Y-14, S-03: files, keys and dates.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    let nested = |depth: usize| format!("tags: {}un{}", "[".repeat(depth), "]".repeat(depth));
    let deep = format!("{} #~ Y-07\n", nested(40));
    vec![
        Case::files(
            "Y-12",
            "a catalogue of a form to come",
            &[("catalog.yaml", "schema: catalog/2 #~ Y-12\nnew: 1\n")],
            &[("catalog.yaml", "schema: catalog/1\n")],
        ),
        Case::files(
            "Y-14",
            "a product saved under a name that nobody reads; a README is no product",
            &[("products/nouveau.yaml.txt", "id: nouveau #~ Y-14/warning\n")],
            &[
                ("products/README.md", "# Produits\n"),
                ("products/notes.txt", "à faire\n"),
            ],
        ),
        Case::files(
            "Y-14",
            "a product under no name of a YAML file, and an editor's copy",
            &[
                (
                    "products/nouveau.txt",
                    "id: nouveau #~ Y-14/warning\nname: Nouveau\nphases: []\n",
                ),
                ("commons/dsfr.yaml~", "id: dsfr #~ Y-14/warning\n"),
            ],
            &[
                ("products/.nouveau.yaml.swp", "id: nouveau\n"),
                ("products/nouveau.yaml.tmp", "id: nouveau\n"),
            ],
        ),
        Case::files(
            "Y-14",
            "a product at the wrong level, and in a folder of nearly the right name",
            &[(
                "nouveau.yaml",
                "id: nouveau #~ Y-14/warning\nname: Nouveau\nphases: []\n",
            )],
            &[("mkdocs.yaml", "name: site\n"), ("docs/a.yaml", "id: a\n")],
        ),
        Case::facts(
            "Y-13",
            "what a terminal would obey stands in no text",
            "summary: \"un \\e[2J deux\" #~ Y-13\n",
            "summary: \"un \\t deux\"\n",
        ),
        Case::facts(
            "Y-13",
            "nothing turns the reading order around",
            "summary: \"un \\u202E deux\" #~ Y-13\n",
            "summary: \"un \\u00E9 deux\"\n",
        ),
        Case::product(
            "Y-13",
            "a line ends for some readers only",
            "
            summary: deux # un\u{2028}commentaire #~ Y-13
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
            "
            summary: 'deux\u{a0}: un' # un commentaire\u{202f}!
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
        ),
        Case::product(
            "Y-13",
            "a line ends for some readers only, with a character of old",
            "
            summary: deux # un\u{2029}commentaire\u{85}outcome #~ Y-13 Y-13
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
            "
            summary: deux # un\tcommentaire
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
        ),
        Case::product(
            "Y-13",
            "nothing turns the reading order of a comment around",
            "
            summary: deux # un \u{202e}eriatnemmoc #~ Y-13
            # autre \u{2066} remarque #~ Y-13
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
            "
            summary: deux # un commentaire où tout se lit\u{a0}: « é »
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
        ),
        Case::facts(
            "Y-13",
            "no character of a name is without width",
            "
            full_name: \"Es\\u00ADsai\" #~ Y-13
            aliases: [\"deux\\u200B\", 'trois'] #~ Y-13
            tags: [\"\\U000E0041\"] #~ Y-13
            ",
            "
            full_name: \"Es\\u00A0: sai 👨\u{200d}👩\u{200d}👧 ❤\u{fe0f}\"
            aliases: ['deux\u{202f}!']
            tags: [trois]
            summary: \"Un texte cou\\u00ADpé\"
            ",
        ),
        Case::files(
            "Y-01",
            "a folder stands where a file should",
            &[("reference.yaml/", "#~ Y-01")],
            &[("reference.yaml", "perimeters: []")],
        ),
        Case::product(
            "Y-02",
            "a NUL character is no text",
            "
            summary: 'un\0deux' #~ Y-02
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
            "
            summary: 'un\u{e9}deux'
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
        ),
        Case::facts(
            "Y-03",
            "two colons on a line",
            "summary: deux: points #~ Y-03\n",
            "summary: 'deux: points'\n",
        ),
        Case::facts(
            "Y-03",
            "a tabulation before a key",
            "
            links:
            \tservice_url: https://exemple.invalid/ #~ Y-03
            ",
            "
            links:
              service_url: https://exemple.invalid/
            ",
        ),
        Case::facts(
            "Y-03",
            "a bracket is not closed",
            "tags: [un, deux\nsummary: Essai #~ Y-03\n",
            "tags: [un, deux]\n",
        ),
        Case::facts(
            "Y-06",
            "a text that begins with a star",
            "summary: *important* #~ Y-06\n",
            "summary: '*important*'\n",
        ),
        Case::file("Y-04", "a file holds nothing", "#~ Y-04", &crate::rules::registered("")),
        Case::file(
            "Y-05",
            "a file holds two products",
            "
            id: essai
            name: Essai
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            --- #~ Y-05
            id: essai
            ",
            "
            ---
            id: essai
            name: Essai
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ...
            ",
        ),
        Case::facts(
            "Y-06",
            "an anchor",
            "summary: &resume Un essai #~ Y-06\n",
            "summary: Un essai\n",
        ),
        Case::facts(
            "Y-06",
            "a merge key",
            "links:\n  <<: {} #~ Y-06\n",
            "links:\n  service_url: '<<'\n",
        ),
        Case::facts(
            "Y-06",
            "a tag",
            "summary: !!str Un essai #~ Y-06\n",
            "summary: '!!str Un essai'\n",
        ),
        Case::facts(
            "Y-07",
            "brackets nested beyond measure",
            &deep,
            &format!("{}\n", nested(1)),
        ),
        Case::facts(
            "Y-08",
            "a list for a text",
            "summary: [un, deux] #~ Y-08\n",
            "summary: '[un, deux]'\n",
        ),
        Case::facts("Y-08", "a text for a list", "tags: un #~ Y-08\n", "tags: [un]\n"),
        Case::facts(
            "Y-08",
            "a text for a number",
            "budget: {run_yearly_eur: 64 k€} #~ Y-08\n",
            "budget: {run_yearly_eur: 64000}\n",
        ),
        Case::facts(
            "Y-08",
            "a text for a yes or a no",
            "design: {engaged: 'true'} #~ Y-08\n",
            "design: {engaged: true}\n",
        ),
        Case::facts(
            "Y-08",
            "a text for a record",
            "links: https://exemple.invalid/ #~ Y-08\n",
            "links: {service_url: https://exemple.invalid/}\n",
        ),
        Case::file(
            "Y-08",
            "a key that must be there says nothing",
            "
            id: essai
            name: #~ Y-08
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
            "
            id: essai
            name: Essai
            summary:
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
        ),
        Case::file(
            "Y-09",
            "a product without a name",
            "
            id: essai #~ Y-09
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
            &crate::rules::registered(""),
        ),
        Case::facts(
            "Y-09",
            "an item of a list lacks a key",
            "
            risks:
              - id: k1
                text: Un risque
              - id: k2 #~ Y-09
                owner: sponsor
            ",
            "
            risks:
              - id: k1
                text: Un risque
              - id: k2
                text: Un autre
            ",
        ),
        Case::facts(
            "Y-10",
            "a list for a key",
            "? [un, deux] #~ Y-10\n: trois\n",
            "? summary\n: trois\n",
        ),
        Case::file(
            "Y-11",
            "the id of a product with a capital and a space",
            "
            id: Un essai #~ Y-11
            name: Essai
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
            &crate::rules::registered(""),
        ),
        Case::facts(
            "Y-11",
            "an id of the reference with an accent",
            "domain: santé #~ Y-11\n",
            "domain: distinctions\n",
        ),
        Case::facts(
            "S-03",
            "a day that no calendar has",
            "hors_perimetre: {since: 2025-02-30, reason: cession} #~ S-03\n",
            "hors_perimetre: {since: 2025-02-28, reason: cession}\n",
        ),
        Case::facts(
            "S-03",
            "a day before 1990",
            "hors_perimetre: {since: 1989-12-31, reason: cession} #~ S-03\n",
            "hors_perimetre: {since: 1990-01-01, reason: cession}\n",
        ),
        Case::facts(
            "S-03",
            "a day written the other way",
            "hors_perimetre: {since: 28/02/2025, reason: cession} #~ S-03\n",
            "hors_perimetre: {since: '2025-02-28', reason: cession}\n",
        ),
        Case::facts(
            "S-03",
            "a month that does not exist, where a month is enough",
            "
            key_figures:
              - {label: salles, value: 12, date: 2026-13} #~ S-03
            ",
            "
            key_figures:
              - {label: salles, value: 12, date: 2026-12}
            ",
        ),
    ]
}
