//! The seats of the committee: which there are, and what each is called.

use crate::domain::settings::Language;
use crate::lifecycle::version::{Seat, Version};

use super::{Explanation, Kind, Subjects};

/// The seats together, then each.
pub(super) fn all(subjects: &Subjects<'_>, version: &Version) -> Vec<Explanation> {
    let Some(committee) = version
        .committee
        .known()
        .filter(|committee| !committee.seats.is_empty())
    else {
        return Vec::new();
    };
    let language = subjects.translator.language();
    let lines = committee.seats.iter().map(|seat| {
        let line = message!(
            "explain-seat-line",
            role = seat.role.as_str(),
            name = called(seat, language),
            count = seat.count
        );
        subjects.say(&line)
    });
    let together = Explanation::new(Kind::Seat, SEATS, subjects.text(text!("explain-kinds-seat")))
        .said(text!("explain-name"), subjects.text(text!("explain-seats-names")))
        .list(text!("explain-seats"), lines.collect())
        .said(text!("explain-try"), subjects.text(text!("explain-try-seats")));
    let each = committee.seats.iter().map(|seat| {
        let names = seat.aliases.items();
        Explanation::new(Kind::Seat, seat.role.as_str(), called(seat, language))
            .said(text!("explain-name"), (!names.is_empty()).then(|| names.join(", ")))
            .said(
                text!("explain-seat-held"),
                subjects.say(&message!("explain-seat-count", count = seat.count)),
            )
            .said(text!("explain-note"), seat.note.known().cloned())
    });
    std::iter::once(together).chain(each).collect()
}

/// What they are called together.
const SEATS: &str = "siege";

fn called(seat: &Seat, language: Language) -> &str {
    match language {
        Language::Fr => &seat.fr,
        Language::En => &seat.en,
    }
}
