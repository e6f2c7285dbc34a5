//! C-14: two branches that come together keep what each of them added.

use crate::diagnostic::{Message, Rule, Severity};
use crate::domain::product::Product;
use crate::domain::tree::Where;

use super::super::CrossFindings;
use super::growth::losses;

/// C-14: a merge keeps both sides' records; one id has one content.
pub static MERGE_KEEPS_BOTH: Rule = Rule {
    id: "C-14",
    name: "merge-keeps-both-sides",
    severity: Severity::Error,
};

/// Reports what a side of the merge `commit` had recorded, and its result has not.
pub fn lost(path: &str, commit: &str, side: &Product, merged: &Product, findings: &mut CrossFindings) {
    let mut missing: Vec<String> = Vec::new();
    for decision in &side.decisions {
        match merged.decisions.iter().find(|one| one.id == decision.id) {
            None => missing.push(decision.id.to_string()),
            Some(one) => {
                for reservation in &decision.reservations {
                    let kept = one.reservations.iter().find(|other| other.id == reservation.id);
                    let events = kept.map_or(&[][..], |kept| &kept.events);
                    if !losses(&reservation.events, events, |event| event.on).is_empty() {
                        missing.push(decision.name_of(reservation));
                    }
                }
            }
        }
    }
    for indicator in side.indicators.items() {
        let kept = merged.indicators.items().iter().find(|one| one.code == indicator.code);
        let measures = kept.map_or(&[][..], |kept| kept.measures.items());
        for (measure, _) in losses(indicator.measures.items(), measures, |one| one.date) {
            missing.push(format!("{} {}", indicator.code, measure.date));
        }
    }
    if !missing.is_empty() {
        let message = Message::new("C-14-lost")
            .with("commit", commit)
            .with("what", missing.join(", "));
        findings.report(path, &MERGE_KEEPS_BOTH, Where::file(), message);
    }
}

/// Reports decisions that both the base and the change recorded since they parted, under one id, with other contents.
pub fn conflicts(path: &str, parting: Option<&Product>, base: &Product, head: &Product, findings: &mut CrossFindings) {
    for new in &head.decisions {
        let known = parting.is_some_and(|parting| parting.decisions.iter().any(|one| one.id == new.id));
        let other = base.decisions.iter().find(|one| one.id == new.id);
        if !known && other.is_some_and(|other| other != new) {
            let message = Message::new("C-14-conflict").show("id", &new.id);
            findings.report(path, &MERGE_KEEPS_BOTH, Where::from(new.at).field("id"), message);
        }
    }
}
