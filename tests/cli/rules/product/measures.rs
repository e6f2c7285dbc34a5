//! S-46 to S-50: numbers that mean something.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![
        Case::facts(
            "S-46",
            "a share above one, a count below nothing, a rating above four",
            "
            team:
              business_owner: {share: 1.2} #~ S-46
              members: [{role: dev, fte: -1}] #~ S-46
            risks:
              - {id: k1, text: Panne, likelihood: 5, impact: 0} #~ S-46 S-46
            security: {dict: {d: 0, i: 1, c: 1, t: 5}} #~ S-46 S-46
            ",
            "
            team:
              business_owner: {share: 1.0}
              members: [{role: dev, fte: 0}]
            risks:
              - {id: k1, text: Panne, likelihood: 4, impact: 1}
            security: {dict: {d: 1, i: 1, c: 1, t: 4}}
            ",
        ),
        Case::facts(
            "S-47",
            "a number without unit, way and meaning",
            "
            indicators:
              - code: delai #~ S-47 S-47 S-47
                kind: succes
            ",
            "
            indicators:
              - code: delai
                kind: succes
                unit: jour
                direction: baisse
                definition: délai moyen
            ",
        ),
        Case::facts(
            "S-47",
            "one code for two indicators",
            "
            indicators:
              - {code: delai, kind: succes, unit: jour, direction: baisse, definition: délai moyen}
              - {code: delai, kind: succes, unit: heure, direction: baisse, definition: délai médian} #~ S-47
            ",
            "
            indicators:
              - {code: delai, kind: succes, unit: jour, direction: baisse, definition: délai moyen}
              - {code: delai-median, kind: succes, unit: heure, direction: baisse, definition: délai médian}
            ",
        ),
        Case::facts(
            "S-47",
            "a satisfaction without its scale, or off it",
            "
            indicators:
              - {code: satisfaction, kind: succes, direction: hausse, definition: note moyenne} #~ S-47
              - {code: satisfaction-agents, kind: succes, scale: note5, direction: hausse, definition: note, measures: [{date: 2026-09-15, value: 7}]} #~ S-47
            ",
            "
            indicators:
              - {code: satisfaction, kind: succes, scale: nps, direction: hausse, definition: note moyenne}
              - {code: satisfaction-agents, kind: succes, scale: note5, direction: hausse, definition: note, measures: [{date: 2026-09-15, value: 4.5}]}
            ",
        ),
        Case::facts(
            "S-48",
            "measures out of order; two of one day",
            "
            indicators:
              - code: delai
                kind: succes
                unit: jour
                direction: baisse
                definition: délai moyen
                measures:
                  - {date: 2026-09-15, value: 4}
                  - {date: 2026-09-01, value: 5} #~ S-48
                  - {date: 2026-09-15, value: 3} #~ S-48
                  - {date: 2026-10-06, value: 3, supersedes: 2026-10-05} #~ S-48
            ",
            "
            indicators:
              - code: delai
                kind: succes
                unit: jour
                direction: baisse
                definition: délai moyen
                measures:
                  - {date: 2026-09-01, value: 5}
                  - {date: 2026-09-15, value: 4}
                  - {date: 2026-09-15, value: 3, supersedes: 2026-09-15}
            ",
        ),
        Case::facts(
            "S-49",
            "a rate that is not its numerator over its denominator",
            "
            indicators:
              - code: delai
                kind: succes
                unit: jour
                direction: baisse
                definition: délai moyen
                measures:
                  - {date: 2026-09-15, value: 0.6, numerator: 40, denominator: 50} #~ S-49
                  - {date: 2026-09-16, numerator: 40, denominator: 0} #~ S-49
            ",
            "
            indicators:
              - code: delai
                kind: succes
                unit: jour
                direction: baisse
                definition: délai moyen
                measures:
                  - {date: 2026-09-15, value: 0.8, numerator: 40, denominator: 50}
                  - {date: 2026-09-16, value: 80, numerator: 40, denominator: 50}
            ",
        ),
        Case::facts(
            "S-50",
            "a result that goes nowhere, the wrong way, or too early",
            "
            objectives:
              - id: o1
                text: Vite
                period: 2026
                key_results:
                  - {id: kr1, baseline: 10, target: 10} #~ S-50
                  - {id: kr2, baseline: 10, target: 12, direction: baisse} #~ S-50
                  - {id: kr3, baseline: 10, target: 5, due: 2025-12-31} #~ S-50
            ",
            "
            objectives:
              - id: o1
                text: Vite
                period: 2026
                key_results:
                  - {id: kr1, baseline: 10, target: 10, direction: cible}
                  - {id: kr2, baseline: 10, target: 8, direction: baisse}
                  - {id: kr3, baseline: 10, target: 5, due: 2026-12-31}
            ",
        ),
    ]
}
