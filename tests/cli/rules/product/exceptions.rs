//! S-61: what a product sets aside.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![Case::facts(
        "S-61",
        "an exception without reason and end; of a rule that is not, or that nobody may set aside",
        "
            exceptions:
              - {rule: S-57} #~ S-61 S-61
              - {rule: S-99, reason: essai, until: 2027-01-01} #~ S-61
              - {rule: S-08, reason: essai, until: 2027-01-01} #~ S-61
              - {rule: S-60, reason: essai, until: 2026-11-21} #~ S-61/warning
            ",
        "
            exceptions:
              - {rule: S-57, reason: essai, until: 2027-01-01}
              - {rule: S-35, reason: essai, until: 2026-11-22}
            ",
    )]
}
