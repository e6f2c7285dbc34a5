//! What makes a finding the same finding from one run to the next, though lines move and languages differ.

use std::collections::HashMap;

use git2::{ObjectType, Oid};

use crate::diagnostic::Diagnostic;

/// The fingerprint of each finding, in hexadecimal; no two are the same.
#[must_use]
pub fn of_all(diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    diagnostics
        .iter()
        .map(|diagnostic| {
            let what = diagnostic
                .excerpt
                .as_ref()
                .and_then(|excerpt| excerpt.text.get(excerpt.start..excerpt.end))
                .unwrap_or_default();
            let text = format!(
                "{}\n{}\n{}\n{what}",
                diagnostic.path, diagnostic.rule.id, diagnostic.message.key
            );
            let times = seen.entry(text.clone()).or_default();
            *times += 1;
            let text = format!("{text}\n{times}");
            // A name is hashed as Git hashes it: the same on every machine.
            Oid::hash_object(ObjectType::Blob, text.as_bytes()).map_or(text, |id| id.to_string())
        })
        .collect()
}
