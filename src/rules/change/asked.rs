//! C-02, what was asked and said around the gates: requests, challenges, the team's word and what coaches did stay; what
//! happens is added.

use crate::change::records::losses;
use crate::domain::challenge::Challenge;
use crate::domain::fact::Fact;
use crate::domain::product::Product;
use crate::domain::request::Request;

/// The lists of which something is gone, with how much.
pub(super) fn lost(before: &Product, after: &Product) -> impl Iterator<Item = (&'static str, usize)> + use<> {
    let bare = |request: &Request| Request {
        events: Vec::new(),
        ..request.clone()
    };
    let asked = |product: &Product| product.requests.iter().map(bare).collect::<Vec<_>>();
    let mut lost = losses(&asked(before), &asked(after), |one| one.id.clone()).len();
    for old in &before.requests {
        let new = after.requests.iter().find(|one| one.id == old.id);
        let events = new.map_or(&[][..], |one| one.events.as_slice());
        lost += losses(&old.events, events, |one| (one.on, one.kind.as_str())).len();
    }
    // An answer is added to what was not answered; one that was given stays.
    let open = |challenge: &Challenge| Challenge {
        answer: Fact::Absent,
        answered_on: Fact::Absent,
        answered_by: Fact::Absent,
        ..challenge.clone()
    };
    let kept = |old: &Challenge| {
        let new = after.challenges.iter().find(|one| one.id == old.id);
        new.is_some_and(|new| {
            if old.answer.is_absent() {
                open(new) == open(old)
            } else {
                new == old
            }
        })
    };
    let challenges = before.challenges.iter().filter(|old| !kept(old)).count();
    let updates = losses(&before.updates, &after.updates, |one| one.on).len();
    let confirmations = losses(&before.confirmations, &after.confirmations, |one| {
        (one.on, one.aspect.known().cloned())
    });
    let coachings = losses(&before.coachings, &after.coachings, |one| {
        (one.on, one.kind.as_str(), one.learnt.known().cloned())
    });
    let checkups = losses(&before.checkups, &after.checkups, |one| one.on).len();
    // To whom and when may change until it is done; what was handed over stays.
    let handed: usize = before
        .handovers
        .iter()
        .map(|old| {
            let new = after.handovers.iter().find(|one| one.id == old.id);
            let parts = new.map_or(&[][..], |one| one.parts.as_slice());
            losses(&old.parts, parts, |one| one.id.clone()).len() + usize::from(new.is_none())
        })
        .sum();
    let lost = [
        ("requests", lost),
        ("challenges", challenges),
        ("updates", updates),
        ("confirmations", confirmations.len()),
        ("coachings", coachings.len()),
        ("checkups", checkups),
        ("handovers", handed),
    ];
    lost.into_iter().filter(|(_, count)| *count > 0)
}
