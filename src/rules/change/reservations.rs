//! C-08, C-09: what becomes of a reservation.

use crate::change::records::{Loss, by_id, losses};
use crate::diagnostic::{Findings, Message, Severity};
use crate::domain::decision::{Decision, Reservation, ReservationEventKind};
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::rules::{ChangeContext, Check, Rule};

/// C-08: a reservation is open, then closed, converted or lapsed, and stays so.
pub static RESERVATION_PATH: Rule = Rule {
    id: "C-08",
    name: "reservation-path",
    severity: Severity::Error,
    checks: &[Check::Change(reservation_path)],
};

type Pair<'p> = (&'p Decision, &'p Reservation, &'p Reservation);

fn pairs<'p>(before: &'p Product, after: &'p Product) -> Vec<Pair<'p>> {
    let mut pairs = Vec::new();
    let olds = before.decisions_by_id();
    for new in &after.decisions {
        let Some(old) = olds.get(&new.id) else {
            continue;
        };
        let others = by_id(&new.reservations);
        let known = old.reservations.iter();
        pairs.extend(known.filter_map(|one| Some((new, one, *others.get(&one.id)?))));
    }
    pairs
}

fn reservation_path(before: Option<&Product>, after: &Product, _: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    for (decision, old, new) in pairs(before, after) {
        let named = |key: &'static str| Message::new(key).with("name", decision.name_of(new));
        let lost = losses(&old.events, &new.events, |event| event.on);
        for (_, loss) in &lost {
            let event = match loss {
                Loss::Changed(index) => new.events.get(*index).map(|event| event.at),
                _ => None,
            };
            let at = event.map_or_else(|| Where::from(new.at).field("events"), Where::from);
            findings.report(&RESERVATION_PATH, at, named("C-08-rewritten"));
        }
        // What follows its end, whether the end was there before or comes with the change.
        let end = new
            .events
            .iter()
            .position(|event| event.kind != ReservationEventKind::Extended);
        let more = end.map_or(&[][..], |end| new.events.get(end + 1..).unwrap_or_default());
        if let Some(last) = more
            .last()
            .filter(|_| lost.is_empty() && new.events.len() > old.events.len())
        {
            findings.report(
                &RESERVATION_PATH,
                Where::from(last.at).field("kind"),
                named("C-08-reopened"),
            );
        }
    }
}

/// C-09: the day a reservation is due moves by an extension that says why.
pub static DUE_BY_EXTENSION: Rule = Rule {
    id: "C-09",
    name: "due-moves-by-extension",
    severity: Severity::Error,
    checks: &[Check::Change(due_by_extension)],
};

fn due_by_extension(before: Option<&Product>, after: &Product, _: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    for (decision, old, new) in pairs(before, after) {
        let named = |key: &'static str| Message::new(key).with("name", decision.name_of(new));
        if old.due != new.due {
            let message = named("C-09-edited").show("id", &after.id).with(
                "due",
                new.due.known().map_or_else(|| "…".to_owned(), ToString::to_string),
            );
            findings.report(&DUE_BY_EXTENSION, Where::from(new.at).field("due"), message);
        }
        let extensions = |one: &Reservation| {
            let events = one.events.iter();
            events
                .filter(|event| event.kind == ReservationEventKind::Extended)
                .count()
        };
        let (had, has) = (extensions(old), extensions(new));
        for event in new.events.iter().skip(old.events.len()) {
            if event.kind != ReservationEventKind::Extended {
                continue;
            }
            if !event.reason.is_filled() {
                findings.report(
                    &DUE_BY_EXTENSION,
                    Where::from(event.at).field("kind"),
                    named("C-09-no-reason"),
                );
            }
            if has > had && has > 1 {
                let message = named("C-09-again").with("count", has);
                let at = Where::from(event.at).field("kind");
                findings.report_as(&DUE_BY_EXTENSION, Severity::Warning, at, message);
            }
        }
    }
}
