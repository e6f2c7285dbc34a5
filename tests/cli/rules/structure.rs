//! Y-01 to Y-14, S-01, S-02, S-03, S-59: files, keys, words, dates and addresses.

use super::{Case, PRODUCT};

pub(super) fn cases() -> Vec<Case> {
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
            "S-59",
            "an address that seems to name somebody, and the reason why it does not",
            "
            support: {channel: jeanne.exemple@social.gouv.fr} #~ S-59/warning
            ",
            "
            support: {channel: jeanne.exemple@social.gouv.fr}
            exceptions: [{rule: S-59, reason: nom du service d'accueil, until: 2027-06-30}]
            ",
        ),
        Case::facts(
            "S-59",
            "a secret is never set aside",
            "
            links: {stats_url: 'https://exemple.invalid/?token=abcdef123'} #~ S-59
            exceptions: [{rule: S-59, reason: essai, until: 2027-06-30}]
            ",
            "
            links: {stats_url: 'https://exemple.invalid/?page=123456'}
            exceptions: [{rule: S-59, reason: essai, until: 2027-06-30}]
            ",
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
        Case::file("Y-04", "a file holds nothing", "#~ Y-04", &super::registered("")),
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
            &super::registered(""),
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
            &super::registered(""),
        ),
        Case::facts(
            "Y-11",
            "an id of the reference with an accent",
            "domain: santé #~ Y-11\n",
            "domain: distinctions\n",
        ),
        Case::file(
            "S-01",
            "an id that is not the file's name",
            "
            id: essai-bis #~ S-01
            name: Essai
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
            &super::registered(""),
        ),
        Case::files(
            "S-01",
            "a file's name that ends in .yml",
            &[(
                "products/essai.yml",
                &super::registered("").replace("id: essai", "id: essai #~ S-01"),
            )],
            &[(PRODUCT, &super::registered(""))],
        ),
        Case::facts(
            "S-02",
            "a key misspelt",
            "sumary: Un essai #~ S-02\n",
            "summary: Un essai\n",
        ),
        Case::facts(
            "S-02",
            "a key misspelt in an item of a list",
            "
            risks:
              - id: k1
                text: Un risque
                onwer: sponsor #~ S-02
            ",
            "
            risks:
              - id: k1
                text: Un risque
                owner: sponsor
            ",
        ),
        Case::facts(
            "S-02",
            "a key twice, the second is told",
            "
            summary: Un
            tags: [un]
            summary: Deux #~ S-02
            ",
            "
            summary: Un
            tags: [un]
            ",
        ),
        Case::facts(
            "S-02",
            "a key twice in a table",
            "
            security:
              dict: {d: 1, i: 1, c: 1, t: 1}
              dict: {d: 2, i: 2, c: 2, t: 2} #~ S-02
            ",
            "
            security:
              dict: {d: 1, i: 1, c: 1, t: 1}
            ",
        ),
        Case::facts(
            "S-02",
            "a word of a closed list misspelt",
            "origin: nouvau #~ S-02\n",
            "origin: nouveau\n",
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
        Case::facts(
            "S-59",
            "an address without its protocol",
            "links: {service_url: www.exemple.invalid} #~ S-59\n",
            "links: {service_url: https://www.exemple.invalid}\n",
        ),
        Case::facts(
            "S-59",
            "an address of another protocol",
            "links: {share_folder: file:///partage} #~ S-59\n",
            "links: {share_folder: dossiers/partage}\n",
        ),
        Case::facts(
            "S-59",
            "a token in an address",
            "links: {stats_url: 'https://exemple.invalid/?token=abcdef123'} #~ S-59\n",
            "links: {stats_url: 'https://exemple.invalid/?page=123456'}\n",
        ),
        Case::facts(
            "S-59",
            "a password in an address",
            "links: {stats_url: 'https://moi:secret@exemple.invalid/'} #~ S-59\n",
            "links: {stats_url: 'https://exemple.invalid/@moi:secret'}\n",
        ),
        Case::facts(
            "S-59",
            "the key of a forge in a text",
            "summary: essayer avec ghp_0123456789abcdef #~ S-59\n",
            "summary: essayer avec une clé de la forge\n",
        ),
        Case::facts(
            "S-59",
            "a person's address in a text",
            "summary: 'écrire à jeanne.exemple@social.gouv.fr' #~ S-59/warning\n",
            "summary: 'écrire à bureau-distinctions@social.gouv.fr'\n",
        ),
        Case::facts(
            "S-59",
            "a private mailbox in a list",
            "open_questions:\n  - qui lit essai@gmail.com ? #~ S-59\n",
            "open_questions:\n  - qui lit essai@social.gouv.fr ?\n",
        ),
    ]
}
