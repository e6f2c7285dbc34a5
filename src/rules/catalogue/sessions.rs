//! the sittings of the committee.

use std::collections::BTreeMap;

use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::domain::session::{Session, SessionKind};
use crate::domain::tree::Where;
use crate::rules::{CatalogueContext, Check, CrossFindings, ProductContext, Rule};

/// the session of a decision exists, took place, on that day; the product is on its agenda where there is one.
pub static DECIDED_IN_A_SESSION: Rule = Rule {
    id: "X-07",
    name: "session-exists",
    severity: Severity::Error,
    checks: &[Check::Product(decided_in_a_session), Check::Catalogue(session_file)],
};

fn decided_in_a_session(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for decision in &product.decisions {
        let Some(day) = decision.session.known() else { continue };
        let at = || Where::from(decision.at).field("session");
        let mut report = |severity: Severity, message: Message| {
            let message = message.with("session", day);
            findings.report_as(&DECIDED_IN_A_SESSION, severity, at(), message);
        };
        if let Some(date) = decision.date.known().filter(|date| *date != day) {
            report(Severity::Error, message!("X-07-other-day", date = Arg::from(date), ..));
        }
        match context.known.sessions.get(day) {
            None if context.known.unread_sessions.contains(day) => {}
            None => report(Severity::Error, message!("X-07-none", ..)),
            Some(session) if session.kind == SessionKind::Annulee => {
                report(Severity::Error, message!("X-07-cancelled", ..));
            }
            Some(session) => {
                let agenda = session.agenda.items();
                if !agenda.is_empty() && !context.known.is_on_the_agenda(*day, product.id.as_str()) {
                    let message = message!("X-07-agenda", product = Arg::shown(&product.id), ..);
                    report(Severity::Warning, message);
                }
            }
        }
    }
}

/// A sitting stands in the file of its day.
fn session_file(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    for entry in context.portfolio.sessions() {
        let expected = format!("{}.yaml", entry.value.date);
        if entry.path.rsplit('/').next() != Some(expected.as_str()) {
            let message = message!(
                "X-07-file-name",
                date = Arg::from(entry.value.date),
                expected = expected
            );
            let at = Where::from(entry.value.at).field("date");
            findings.report(&entry.path, &DECIDED_IN_A_SESSION, at, message);
        }
    }
}

/// the committee meets as often as its rules say, outside its breaks, and those who sit have a seat.
pub static SESSIONS_REGULAR: Rule = Rule {
    id: "X-08",
    name: "sessions-regular",
    severity: Severity::Warning,
    checks: &[Check::Catalogue(sessions_regular)],
};

/// A committee that misses two meetings in a row is told.
const LONGEST_GAP: i32 = 2;

fn sessions_regular(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let mut held: BTreeMap<Date, (&str, &Session)> = BTreeMap::new();
    for entry in context.portfolio.sessions() {
        seats(&entry.path, &entry.value, context, findings);
        if entry.value.kind != SessionKind::Annulee {
            held.insert(entry.value.date, (&entry.path, &entry.value));
        }
    }
    let days: Vec<Date> = held.keys().copied().collect();
    for pair in days.windows(2) {
        let [before, after] = pair else { continue };
        let settings = context.known.settings.as_ref();
        let rhythm = context.lifecycle.rhythm(settings, *after);
        let longest = rhythm.map(|rhythm| rhythm.every.times(LONGEST_GAP, *before).days_since(*before));
        let open = days_open(*before, *after, context);
        if let (true, Some((path, session))) = (longest.is_some_and(|longest| open > longest), held.get(after)) {
            let message = message!("X-08-gap", before = Arg::from(before), days = i64::from(open));
            let at = Where::from(session.at).field("date");
            findings.report(path, &SESSIONS_REGULAR, at, message);
        }
    }
}

/// The days from one meeting to the next, those of declared breaks aside.
fn days_open(before: Date, after: Date, context: &CatalogueContext<'_>) -> i32 {
    let settings = context.known.settings.as_ref();
    let off = settings.map_or(0, |settings| settings.days_off(before, after));
    after.days_since(before) - off
}

fn seats(path: &str, session: &Session, context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let Some(present) = session.seats_present.known() else {
        return;
    };
    let Some(committee) = context
        .lifecycle
        .in_force_on(session.date)
        .and_then(|version| version.committee.known())
        .filter(|committee| !committee.seats.is_empty())
    else {
        return;
    };
    for (role, count) in &present.0 {
        let seats = committee
            .seats
            .iter()
            .find(|seat| seat.role == *role)
            .map(|seat| seat.count);
        let message = match seats {
            None => {
                let roles: Vec<&str> = committee.seats.iter().map(|seat| seat.role.as_str()).collect();
                message!("X-08-no-seat", known = roles.join(", "), ..)
            }
            Some(seats) if *count > seats || *count < 0 => {
                message!("X-08-too-many", count = *count, seats = seats, ..)
            }
            Some(_) => continue,
        };
        let at = Where::from(session.at).field("seats_present").field(role.to_string());
        findings.report(path, &SESSIONS_REGULAR, at, message.show("role", role));
    }
}

/// enough seats were filled, where the rules say how many.
pub static QUORUM: Rule = Rule {
    id: "X-09",
    name: "quorum-met",
    severity: Severity::Warning,
    checks: &[Check::Catalogue(quorum)],
};

fn quorum(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    for entry in context.portfolio.sessions() {
        let session = &entry.value;
        let settings = context.known.settings.as_ref();
        let required = context.lifecycle.quorum(settings, session.date);
        let (Some(required), Some(count)) = (required, session.seats_filled()) else {
            continue;
        };
        if session.kind != SessionKind::Annulee && count < required {
            let message = message!("X-09-short", count = count, required = required);
            let at = Where::from(session.at).key("seats_present");
            findings.report(&entry.path, &QUORUM, at, message);
        }
    }
}
