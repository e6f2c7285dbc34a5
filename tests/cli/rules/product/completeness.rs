//! S-58: what a phase asks for.

use crate::rules::Case;

pub(in crate::rules) fn cases() -> Vec<Case> {
    vec![Case::file(
        "S-58",
        "fields that the phase asks for",
        "
            id: essai #~ S-58/warning
            name: Essai
            summary: un essai
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
        "
            id: essai
            name: Essai
            summary: inconnu
            directorate: dlh
            department: inconnu
            domain: inconnu
            managed_by: inconnu
            build_kind: inconnu
            origin: nouveau
            audience: {populations: inconnu, general_public: inconnu}
            phases:
              - {phase: idee, start: 2026-01-12, entered_by: registration}
            ",
    )]
}
