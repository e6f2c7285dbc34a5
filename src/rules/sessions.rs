//! a decision was taken in a session that took place.

use std::collections::BTreeMap;

use crate::diagnostic::{Message, Rule, Severity};
use crate::domain::date::Date;
use crate::domain::session::{Session, SessionKind};
use crate::domain::tree::Where;

use super::{CatalogueContext, CatalogueRule, CrossFindings};

/// the session of a decision exists, took place, on that day; the product is on its agenda where there is one.
pub static SESSION_EXISTS: CatalogueRule = CatalogueRule {
    rule: Rule {
        id: "X-07",
        name: "session-exists",
        severity: Severity::Error,
    },
    check: session_exists,
};

fn session_exists(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let sessions: BTreeMap<Date, &Session> = context
        .portfolio
        .sessions
        .iter()
        .map(|entry| (entry.value.date, &*entry.value))
        .collect();
    let unread: Vec<Date> = context
        .portfolio
        .unread_ids("sessions")
        .filter_map(Date::parse)
        .collect();
    for entry in &context.portfolio.sessions {
        let expected = format!("{}.yaml", entry.value.date);
        if entry.path.rsplit('/').next() != Some(expected.as_str()) {
            let message = Message::new("X-07-file-name")
                .show("date", entry.value.date)
                .with("expected", expected);
            findings.report(
                &entry.path,
                &SESSION_EXISTS.rule,
                Where::from(entry.value.at).field("date"),
                message,
            );
        }
    }
    for entry in &context.portfolio.products {
        for decision in &entry.value.decisions {
            let Some(day) = decision.session.known() else { continue };
            let at = || Where::from(decision.at).field("session");
            let mut report = |severity: Severity, message: Message| {
                findings.report_as(
                    &entry.path,
                    &SESSION_EXISTS.rule,
                    severity,
                    at(),
                    message.show("session", day),
                );
            };
            if let Some(date) = decision.date.known().filter(|date| *date != day) {
                report(Severity::Error, Message::new("X-07-other-day").show("date", date));
            }
            match sessions.get(day) {
                None if unread.contains(day) => {}
                None => report(Severity::Error, Message::new("X-07-none")),
                Some(session) if session.kind == SessionKind::Annulee => {
                    report(Severity::Error, Message::new("X-07-cancelled"))
                }
                Some(session) => {
                    let agenda = session.agenda.items();
                    if !agenda.is_empty() && !agenda.iter().any(|item| item.product == entry.value.id) {
                        report(
                            Severity::Warning,
                            Message::new("X-07-agenda").show("product", &entry.value.id),
                        );
                    }
                }
            }
        }
    }
}
