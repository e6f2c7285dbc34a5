//! C-25: deviations that somebody granted to a team.

use std::collections::BTreeMap;

use crate::diagnostic::{Findings, Message, Severity};
use crate::domain::fact::UNKNOWN;
use crate::domain::product::{Product, TeamWaiver};
use crate::domain::tree::Where;
use crate::rules::{ChangeContext, Check, Rule};

/// C-25: a deviation that was granted ends on its day, and is not stretched, moved or taken away without a word.
pub static GRANTED_TOLD: Rule = Rule {
    id: "C-25",
    name: "granted-told",
    severity: Severity::Warning,
    checks: &[Check::Change(granted_told)],
};

fn granted_told(before: Option<&Product>, after: &Product, context: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before.filter(|_| !context.justified) else {
        return;
    };
    let mut new: BTreeMap<String, &TeamWaiver> = BTreeMap::new();
    for waiver in after.waivers.items() {
        new.entry(name(waiver)).or_insert(waiver);
    }
    for old in before.waivers.items() {
        let ended = old.until.known().is_some_and(|until| *until < context.day);
        let Some(now) = new.get(&name(old)) else {
            if !ended {
                let message = message!("C-25-removed", text = old.text.as_str());
                findings.report(&GRANTED_TOLD, after.at_key("waivers"), message);
            }
            continue;
        };
        let at = |key: &'static str| Where::from(now.at).field(key);
        let told = |message: &'static str| Message::new(message).with("text", old.text.as_str());
        let until = |waiver: &TeamWaiver| {
            waiver
                .until
                .known()
                .map_or_else(|| UNKNOWN.to_owned(), ToString::to_string)
        };
        // Sooner is less than what was granted.
        let later = match (old.until.known(), now.until.known()) {
            (Some(old), Some(now)) => now > old,
            (old, now) => old.is_some() && now.is_none(),
        };
        if later {
            let message = told(text!("C-25-extended"))
                .with("old", until(old))
                .with("new", until(now));
            findings.report(&GRANTED_TOLD, at("until"), message);
        }
        if old.criterion.known().is_some() && old.criterion != now.criterion {
            findings.report(&GRANTED_TOLD, at("criterion"), told(text!("C-25-moved")));
        }
        if old.decided_by.is_filled() && old.decided_by != now.decided_by {
            findings.report(&GRANTED_TOLD, at("decided_by"), told(text!("C-25-decided-by")));
        }
    }
}

/// What tells deviations apart: their id, else what they say.
fn name(waiver: &TeamWaiver) -> String {
    waiver
        .id
        .known()
        .map_or_else(|| waiver.text.clone(), ToString::to_string)
}
